# What bounds an article, through the program.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME cli.limits COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/limits_test.py
                                   $<TARGET_FILE:entente_cli>)
  set_tests_properties(cli.limits PROPERTIES LABELS cli TIMEOUT 900 SKIP_RETURN_CODE 77)
endif()
