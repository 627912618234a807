# Hostile inputs, and real ones of other packages, through the program.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME input.hostile
           COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/input/hostile.py $<TARGET_FILE:entente_cli>)
  set_tests_properties(input.hostile PROPERTIES LABELS input TIMEOUT 1200)
  # Fetches source packages where they are not in the cache yet; skipped without them.
  add_test(NAME input.samples
           COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/samples/samples.py $<TARGET_FILE:entente_cli>)
  set_tests_properties(input.samples PROPERTIES LABELS peer TIMEOUT 1200 SKIP_RETURN_CODE 77)
else()
  message(STATUS "input.hostile and input.samples are left out: no Python")
endif()
