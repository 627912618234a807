# What `tools/bench` makes of the figures of peers; the peers themselves are not run.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME bench.peers COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/bench/peers_test.py
                                    $<TARGET_FILE:entente_cli>)
  set_tests_properties(bench.peers PROPERTIES LABELS bench TIMEOUT 120)
else()
  message(STATUS "bench.peers is left out: Python 3 was not found")
endif()
