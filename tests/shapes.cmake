# The program's own check of shapes (build --check) on broken graphs; with pyshacl also against its results.
find_program(ENT_PYTHON NAMES python3 HINTS $ENV{VIRTUAL_ENV}/bin)
if(ENT_PYTHON)
  add_executable(shapes_driver ${CMAKE_CURRENT_SOURCE_DIR}/ontology/shapes_driver.c)
  target_link_libraries(shapes_driver PRIVATE entente)
  execute_process(COMMAND ${ENT_PYTHON} -c "import pyshacl" RESULT_VARIABLE no_pyshacl OUTPUT_QUIET ERROR_QUIET)
  set(against --pyshacl)
  if(no_pyshacl)
    set(against "")
    message(STATUS "shapes.check is not compared with pyshacl: it was not found")
  endif()
  add_test(NAME shapes.check COMMAND ${ENT_PYTHON} ${CMAKE_CURRENT_SOURCE_DIR}/ontology/check_test.py
                                     $<TARGET_FILE:shapes_driver> ${against})
  set_tests_properties(shapes.check PROPERTIES LABELS onto TIMEOUT 900 SKIP_RETURN_CODE 77
    ENVIRONMENT "LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_SOURCE_DIR}/support/raptor.supp:print_suppressions=0") # it reads N-Quads
endif()
