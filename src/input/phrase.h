/* Tests on the surface of a text (room-internal). ASCII letters are compared in any case.
 * Thread rule: pure functions. */
#ifndef ENT_INPUT_PHRASE_H
#define ENT_INPUT_PHRASE_H

#include "base/str.h"

bool ent_phrase_starts(EntStr s, const char *prefix);

/* Byte position of NEEDLE in S, SIZE_MAX where it is not. */
size_t ent_phrase_find(EntStr s, const char *needle);

/* The same where no letter or digit touches NEEDLE. */
size_t ent_phrase_find_word(EntStr s, EntStr needle);

/* Whether S ends as a sentence or before one: in a full stop or colon (quotes and brackets may
 * follow) that is no abbreviation's ("U.S.", "Inc."). */
bool ent_phrase_is_sentence(EntStr s);

/* The word at *AT of S, words being split at single spaces; false at the end. */
bool ent_phrase_next(EntStr s, size_t *at, EntStr *word);

/* Without the bytes in SET at both ends. */
EntStr ent_phrase_strip(EntStr s, const char *set);

/* An ASCII capital, or a letter beyond ASCII (punctuation not). */
bool ent_phrase_is_upper(char c);

/* Whether S begins as a web address: "http://" or "https://", in small letters. */
bool ent_phrase_is_web_address(EntStr s);

#endif
