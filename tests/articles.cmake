# Own articles of governments, embassies, agencies and development banks (tests/articles), and of newsrooms of many kinds
# (tests/news), against their gold facts: one figure for each folder, with a bar a little below what the program
# reached when they were added. Without a model of the language the tests are skipped.
find_program(ENT_SH sh)
if(ENT_SH)
  add_test(NAME accuracy.articles
           COMMAND ${ENT_SH} ${CMAKE_CURRENT_LIST_DIR}/articles/score.sh $<TARGET_FILE:entente_cli> 0.80
           WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  add_test(NAME accuracy.news
           COMMAND ${ENT_SH} ${CMAKE_CURRENT_LIST_DIR}/articles/score.sh $<TARGET_FILE:entente_cli> 0.82
                   ${CMAKE_CURRENT_LIST_DIR}/news
           WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  set_tests_properties(accuracy.articles accuracy.news PROPERTIES LABELS corpus SKIP_RETURN_CODE 77 TIMEOUT 300)
endif()
