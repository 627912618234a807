# What is installed, used from where it is installed. The Debian packages are tests/package/deb_test.sh's, in tools/test.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME install COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/package/install_test.py ${CMAKE_BINARY_DIR})
  set_tests_properties(install PROPERTIES LABELS package TIMEOUT 600 SKIP_RETURN_CODE 77)
else()
  message(STATUS "install is left out: Python 3 was not found")
endif()
