# `entente load` and `entente query` against a server of our own that fails in every way. The tests
# with real stores need what tools/test fetches.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME store.faulty
           COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/store/faulty_test.py
                   $<TARGET_FILE:entente_cli>)
  add_test(NAME store.faulty_query
           COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/store/faulty_query_test.py
                   $<TARGET_FILE:entente_cli>)
  set_tests_properties(store.faulty store.faulty_query PROPERTIES LABELS store TIMEOUT 600 ENVIRONMENT
    "LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_SOURCE_DIR}/support/raptor.supp:print_suppressions=0")
else()
  message(STATUS "store.faulty is left out: Python 3 was not found")
endif()
