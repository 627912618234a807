/* The server's own words: the first line of an error page that says something.
 * Thread rule: pure functions. */
#ifndef ENT_STORE_WORDS_H
#define ENT_STORE_WORDS_H

#include "base/str.h"

enum { ENT_WORDS = 160 }; /* bytes, with NUL */

/* The first line of BODY with a letter or digit in it, as UTF-8 without control characters, runs of
 * white space as one space, cut at a whole character; of a web page (it begins with '<', or TYPE
 * says html) what it shows as it was written (<xmp>, <pre>), else its title, else its first text.
 * "" where there is none. */
void ent_store_words(EntStr body, EntStr type, char out[ENT_WORDS]);

/* Whether an answer of that TYPE is a page for people. */
bool ent_store_is_page(EntStr type);

/* Whether an error is that two transactions stood in each other's way, and the store has undone
 * this one (Virtuoso: 500 and SQLSTATE 40001): it may be tried again. */
bool ent_store_was_undone(EntStr body);

/* Whether an error is that the store's disk is full: ENOSPC, as Java, Rust and C name it, or what
 * Java says of a mapped file that has no page to grow by (Jena TDB2). */
bool ent_store_is_full(EntStr body);

/* Overwrite each occurrence of SECRET, of 4 bytes or more, in the LEN bytes at TEXT with '*'. */
void ent_store_hide(char *text, size_t len, EntStr secret);

/* The same of the word behind "Basic " and "Bearer " (in any case), as the header of a request has
 * it. */
void ent_store_hide_login(char *text, size_t len);

#endif
