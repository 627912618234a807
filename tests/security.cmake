# What articles can do to output, files and terminals, and what the release build has against the rest.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug") # it takes minutes in the slowest build
  add_test(NAME security.injection COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/security/injection_test.py
                                           $<TARGET_FILE:entente_cli>)
  set_tests_properties(security.injection PROPERTIES LABELS security TIMEOUT 600 SKIP_RETURN_CODE 77
    ENVIRONMENT "LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_SOURCE_DIR}/support/raptor.supp:print_suppressions=0")
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    add_test(NAME security.binary COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/security/binary_test.py
                                          $<TARGET_FILE:entente_cli>)
    set_tests_properties(security.binary PROPERTIES LABELS security SKIP_RETURN_CODE 77)
  endif()
endif()
