# Habits of the source tree that a compiler does not check.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME rules COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/rules/check_rules.py)
  set_tests_properties(rules PROPERTIES LABELS rules TIMEOUT 60)
else()
  message(STATUS "rules is left out: Python 3 was not found")
endif()
