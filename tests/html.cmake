# Bodies of real pages, with the benchmark's own measure.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
  add_test(NAME peer.page_bodies
           COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/peer/page_bodies.py
                   $<TARGET_FILE:entente_cli> ${CMAKE_SOURCE_DIR}/../shared/data/article-extraction)
  set_tests_properties(peer.page_bodies PROPERTIES LABELS peer TIMEOUT 300 SKIP_RETURN_CODE 77)
else()
  message(STATUS "peer.page_bodies is left out: no Python")
endif()
