# Faults: memory that runs out, files that cannot be read or written, signals.
add_executable(fault_alloc fault/alloc_test.c)
target_include_directories(fault_alloc PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/support)
target_link_libraries(fault_alloc PRIVATE commands_without_main)
add_test(NAME fault.alloc COMMAND fault_alloc WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
add_executable(fault_api fault/api_test.c)
target_include_directories(fault_api PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/support)
target_link_libraries(fault_api PRIVATE entente)
add_test(NAME fault.api COMMAND fault_api WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
add_executable(fault_commands fault/commands_test.c)
target_include_directories(fault_commands PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/support)
target_link_libraries(fault_commands PRIVATE commands_without_main)
target_compile_definitions(fault_commands PRIVATE _GNU_SOURCE)
add_test(NAME fault.commands COMMAND fault_commands WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
set_tests_properties(fault.alloc fault.api fault.commands PROPERTIES LABELS fault TIMEOUT 600 SKIP_RETURN_CODE 77)

find_package(Python3 COMPONENTS Interpreter)
# Some hundred runs of the program: the release build's, which tools/test runs. A sanitizer wants to be
# the first library that is loaded.
if(Python3_FOUND AND CMAKE_BUILD_TYPE STREQUAL "Release")
  add_library(fault_preload MODULE fault/preload.c)
  target_link_libraries(fault_preload PRIVATE ${CMAKE_DL_LIBS})
  add_test(NAME fault.files COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/fault/files_test.py
                                    $<TARGET_FILE:entente_cli> $<TARGET_FILE:fault_preload>)
  set_tests_properties(fault.files PROPERTIES LABELS fault TIMEOUT 900 SKIP_RETURN_CODE 77)
endif()
