# `entente score` says what the referee in Python says of the same graphs. Gold facts, articles and referee
# stand beside the project; without them the test is skipped.
set(ENTENTE_SHARED "${CMAKE_SOURCE_DIR}/../shared" CACHE PATH "Gold facts, their articles and the referee")
find_program(ENT_PYTHON NAMES python3 HINTS $ENV{VIRTUAL_ENV}/bin)
if(ENT_PYTHON)
  add_test(NAME peer.score COMMAND ${ENT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/peer/score_parity.py
                                   $<TARGET_FILE:entente_cli> ${ENTENTE_SHARED})
  set_tests_properties(peer.score PROPERTIES LABELS peer TIMEOUT 900 SKIP_RETURN_CODE 77)
else()
  message(STATUS "peer.score is left out: Python 3 was not found")
endif()
