# Text tests through the whole pipeline: tests/corpus/facts.txt, and the examples of the patterns.
# They need the model that tools/build makes (or ENTENTE_MODEL in the environment): without it they
# are skipped.
foreach(name facts patterns)
  add_executable(${name}_test ${CMAKE_CURRENT_LIST_DIR}/corpus/${name}_test.c)
  target_link_libraries(${name}_test PRIVATE entente)
  target_include_directories(${name}_test PRIVATE ${CMAKE_CURRENT_LIST_DIR}/support)
endforeach()
add_test(NAME corpus.facts COMMAND facts_test tests/corpus/facts.txt
         WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
add_test(NAME corpus.patterns COMMAND patterns_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
set_tests_properties(corpus.facts corpus.patterns PROPERTIES LABELS corpus TIMEOUT 300
                     SKIP_RETURN_CODE 77)
