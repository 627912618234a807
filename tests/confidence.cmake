# The measured confidences belong to the patterns and rules there are.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME confidence.table
           COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/confidence/check_table.py)
  set_tests_properties(confidence.table PROPERTIES LABELS rules TIMEOUT 60)
else()
  message(STATUS "confidence.table is left out: Python 3 was not found")
endif()
