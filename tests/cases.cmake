# Text tests through the whole pipeline: each file of tests/corpus/*.txt, and the examples of the patterns.
# They need the model that tools/build makes (or ENTENTE_MODEL in the environment): without it they
# are skipped.
foreach(name facts patterns)
  add_executable(${name}_test ${CMAKE_CURRENT_LIST_DIR}/corpus/${name}_test.c)
  target_link_libraries(${name}_test PRIVATE entente)
  target_include_directories(${name}_test PRIVATE ${CMAKE_CURRENT_LIST_DIR}/support)
endforeach()
file(GLOB case_files CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/corpus/*.txt)
foreach(case_file IN LISTS case_files)
  get_filename_component(name ${case_file} NAME_WE)
  add_test(NAME corpus.${name} COMMAND facts_test tests/corpus/${name}.txt
           WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  list(APPEND corpus_tests corpus.${name})
endforeach()
add_test(NAME corpus.patterns COMMAND patterns_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
set_tests_properties(${corpus_tests} corpus.patterns PROPERTIES LABELS corpus TIMEOUT 300
                     SKIP_RETURN_CODE 77)
