# What README.md and docs/ say: their commands are run, their links lead somewhere.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME docs.links COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/docs/links_test.py)
  set_tests_properties(docs.links PROPERTIES LABELS docs TIMEOUT 60)
  if(NOT ENTENTE_SANITIZE) # a sanitizer's library cannot be loaded into Python
    add_test(NAME docs.commands COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/docs/commands_test.py
                                        $<TARGET_FILE:entente_cli>)
    set_tests_properties(docs.commands PROPERTIES LABELS docs TIMEOUT 600 SKIP_RETURN_CODE 77)
  endif()
else()
  message(STATUS "docs is left out: Python 3 was not found")
endif()
