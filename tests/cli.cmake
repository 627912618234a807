# The program from outside. Cases that need a model use the one that tools/build makes; without it
# they are skipped.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME cli COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/cli_test.py
                            $<TARGET_FILE:entente_cli>)
  foreach(part IN ITEMS articles stream forms merge query view manual)
    add_test(NAME cli.${part}
             COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/${part}_test.py
                     $<TARGET_FILE:entente_cli>)
  endforeach()
  set_tests_properties(cli cli.articles cli.stream cli.forms cli.merge cli.query cli.view cli.manual PROPERTIES LABELS cli TIMEOUT 600 SKIP_RETURN_CODE 77)
  # what the sanitizer keeps of memory that was freed is no growth
  set_tests_properties(cli.stream PROPERTIES ENVIRONMENT
    "ASAN_OPTIONS=quarantine_size_mb=1:thread_local_quarantine_size_kb=64")
  # they read N-Quads
  set_tests_properties(cli cli.forms cli.merge cli.query cli.view PROPERTIES ENVIRONMENT
    "LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_SOURCE_DIR}/support/raptor.supp:print_suppressions=0")
else()
  message(STATUS "cli is left out: Python 3 was not found")
endif()
