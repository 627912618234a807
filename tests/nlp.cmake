# Programs and tests over the language pipeline with a real model. Packages are named by the user:
# -DENTENTE_PACKAGE_SM=… -DENTENTE_PACKAGE_MD=… (wheel or folder of en_core_web_sm / _md); for the
# comparison with spaCy also -DENTENTE_PEER_PYTHON=… (a Python that has spaCy 3.8) and
# -DENTENTE_ARTICLES=… (JSON lines with "text", may be .gz). What is not named is not tested.
set(ENTENTE_PACKAGE_SM "" CACHE STRING "spaCy package en_core_web_sm: wheel or folder")
set(ENTENTE_PACKAGE_MD "" CACHE STRING "spaCy package en_core_web_md: wheel or folder")
set(ENTENTE_PEER_PYTHON "" CACHE STRING "Python with spaCy 3.8")
set(ENTENTE_ARTICLES "" CACHE STRING "Articles for the comparison with spaCy: JSON lines")
find_package(Python3 COMPONENTS Interpreter)

add_executable(nlp_dump ${CMAKE_CURRENT_LIST_DIR}/support/nlp_dump.c)
target_link_libraries(nlp_dump PRIVATE entente)
set_target_properties(nlp_dump PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})

# pthread_create in a unit test
target_link_libraries(nlp_pipeline_test PRIVATE Threads::Threads)
target_link_libraries(nlp_kernels_test PRIVATE Threads::Threads)

if(ENTENTE_PACKAGE_SM)
  set(model ${CMAKE_BINARY_DIR}/en_core_web_sm.ent)
  add_test(NAME nlp.import COMMAND nlp_dump import ${ENTENTE_PACKAGE_SM} ${model})
  set_tests_properties(nlp.import PROPERTIES FIXTURES_SETUP model LABELS unit TIMEOUT 120)
  foreach(test nlp_pipeline_test nlp_tokenizer_test nlp_lemma_test)
    if(TEST unit.${test})
      set_tests_properties(unit.${test} PROPERTIES FIXTURES_REQUIRED model
                           ENVIRONMENT ENTENTE_MODEL=${model})
    endif()
  endforeach()
  if(Python3_FOUND)
    add_test(NAME fault.import_damage
             COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/peer/import_damage.py
                     $<TARGET_FILE:nlp_dump> ${ENTENTE_PACKAGE_SM})
    set_tests_properties(fault.import_damage PROPERTIES LABELS fault TIMEOUT 600)
  endif()
endif()
foreach(name sm md)
  string(TOUPPER ${name} upper)
  if(ENTENTE_PACKAGE_${upper} AND ENTENTE_PEER_PYTHON AND ENTENTE_ARTICLES)
    add_test(NAME peer.parity_${name}
             COMMAND ${ENTENTE_PEER_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/peer/parity.py
                     $<TARGET_FILE:nlp_dump> ${ENTENTE_ARTICLES} --model ${name}
                     --package ${ENTENTE_PACKAGE_${upper}})
    set_tests_properties(peer.parity_${name} PROPERTIES LABELS peer TIMEOUT 1800)
  endif()
endforeach()
