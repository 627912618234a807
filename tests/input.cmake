# Hostile inputs, and real ones of other packages, through the program.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME input.hostile
           COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/input/hostile.py $<TARGET_FILE:entente_cli>)
  set_tests_properties(input.hostile PROPERTIES LABELS input TIMEOUT 1200)
else()
  message(STATUS "input.hostile is left out: no Python")
endif()
