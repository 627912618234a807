# What runs threads, for ThreadSanitizer: `cmake --build --preset tsan --target threads && ctest --preset tsan -L threads`.
# Workers of several threads over one context, the readers' and the kernels' own threads, and the program with one to
# five jobs: the same bytes, streams, filters, messages and interrupts. In other builds these are part of `cli`.
set(thread_units api_test input_stream_test nlp_kernels_test nlp_pipeline_test)
foreach(name IN LISTS thread_units)
  set_property(TEST unit.${name} APPEND PROPERTY LABELS threads)
endforeach()
add_custom_target(threads DEPENDS entente_cli nlp_dump ${thread_units})
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND AND ENTENTE_SANITIZE STREQUAL "thread")
  set_property(TEST cli.articles APPEND PROPERTY LABELS threads)
  add_test(NAME threads.jobs COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/cli_test.py
           $<TARGET_FILE:entente_cli> the_output_is_the_same_for_any_jobs)
  add_test(NAME threads.stream COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/stream_test.py
           $<TARGET_FILE:entente_cli> a_stream_has messages_come a_filter an_interrupt_keeps a_second_interrupt)
  set_tests_properties(threads.jobs threads.stream PROPERTIES LABELS threads TIMEOUT 900 SKIP_RETURN_CODE 77)
endif()
