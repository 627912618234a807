# The matcher against Python's re and against the definitions of the tree relations.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_executable(pattern_driver ${CMAKE_CURRENT_SOURCE_DIR}/peer/pattern_driver.c)
  target_link_libraries(pattern_driver PRIVATE entente)
  target_include_directories(pattern_driver PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/support)
  add_test(NAME peer.pattern_oracle
           COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/peer/pattern_oracle.py
                   $<TARGET_FILE:pattern_driver>)
  set_tests_properties(peer.pattern_oracle PROPERTIES LABELS peer TIMEOUT 300)
else()
  message(STATUS "peer.pattern_oracle is skipped: no Python")
endif()
