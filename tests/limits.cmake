# What bounds an article, through the program. It is about time, so it is the release build's;
# tools/test runs it.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND AND CMAKE_BUILD_TYPE STREQUAL "Release")
  add_test(NAME cli.limits COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/limits_test.py
                                   $<TARGET_FILE:entente_cli>)
  set_tests_properties(cli.limits PROPERTIES LABELS cli TIMEOUT 900 SKIP_RETURN_CODE 77)
endif()
