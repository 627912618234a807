# Habits of the source tree that a compiler does not check.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME rules COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/rules/check_rules.py)
  add_test(NAME rules.unused COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/rules/unused.py ${CMAKE_BINARY_DIR})
  set_tests_properties(rules rules.unused PROPERTIES LABELS rules TIMEOUT 300 SKIP_RETURN_CODE 77)
else()
  message(STATUS "rules is left out: Python 3 was not found")
endif()
