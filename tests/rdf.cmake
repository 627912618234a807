# Other libraries read what we write: a folder of documents by the unit test, judged in Python.
find_program(ENT_PYTHON NAMES python3 HINTS $ENV{VIRTUAL_ENV}/bin)
execute_process(COMMAND ${ENT_PYTHON} -c "import rdflib, pyoxigraph"
                RESULT_VARIABLE ENT_RDF_PEERS_MISSING OUTPUT_QUIET ERROR_QUIET)
if(ENT_RDF_PEERS_MISSING)
  message(STATUS "rdf.roundtrip is left out: Python with rdflib and pyoxigraph was not found")
else()
  set(dump ${CMAKE_CURRENT_BINARY_DIR}/rdf-dump)
  file(MAKE_DIRECTORY ${dump})
  add_test(NAME rdf.dump COMMAND rdf_write_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  set_tests_properties(rdf.dump PROPERTIES ENVIRONMENT ENT_RDF_DUMP=${dump} LABELS peer
                       FIXTURES_SETUP rdf-dump TIMEOUT 300)
  add_test(NAME rdf.roundtrip
           COMMAND ${ENT_PYTHON} ${CMAKE_CURRENT_SOURCE_DIR}/rdf/roundtrip.py ${dump})
  set_tests_properties(rdf.roundtrip PROPERTIES LABELS peer FIXTURES_REQUIRED rdf-dump TIMEOUT 300)
  add_test(NAME rdf.with_text
           COMMAND ${ENT_PYTHON} ${CMAKE_CURRENT_SOURCE_DIR}/rdf/with_text.py
                   $<TARGET_FILE:entente_cli> ${CMAKE_SOURCE_DIR}/build/model/en_core_web_sm.entm)
  set_tests_properties(rdf.with_text PROPERTIES LABELS peer SKIP_RETURN_CODE 77 TIMEOUT 300)
endif()
