# tests/peer/parity_text.py compares the rule-based parts of the pipeline with spaCy's; it needs the
# program text_dump, Python with spaCy, a package and articles, so it is run by hand.
add_executable(text_dump EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/peer/text_dump.c)
target_link_libraries(text_dump PRIVATE entente)
