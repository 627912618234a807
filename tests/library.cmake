# The library from outside: installed, then used by programs that know nothing of this tree.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME library COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/library/library_test.py ${CMAKE_BINARY_DIR})
  set_tests_properties(library PROPERTIES LABELS library TIMEOUT 600 SKIP_RETURN_CODE 77)
else()
  message(STATUS "library is left out: Python 3 was not found")
endif()
