# Faults: memory that runs out, files that cannot be read or written, signals.
add_executable(fault_alloc fault/alloc_test.c)
target_include_directories(fault_alloc PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/support)
target_link_libraries(fault_alloc PRIVATE commands_without_main)
add_test(NAME fault.alloc COMMAND fault_alloc WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
set_tests_properties(fault.alloc PROPERTIES LABELS fault TIMEOUT 600)
