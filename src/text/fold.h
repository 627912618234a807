/* Folding of names: what is left when only the identity of a name counts.
 *
 * Unicode compatibility normal form and full case folding (UAX 15, NFKC_Casefold, by ICU); an
 * apostrophe inside a word is dropped ("China's" -> "chinas", "Xi'an" -> "xian"); every other
 * character that is no letter, mark, digit, "_" or "&" separates words; one space between words; no
 * leading article. Years stay. Thread rule: pure function; one thread per arena. */
#ifndef ENT_TEXT_FOLD_H
#define ENT_TEXT_FOLD_H

#include "base/arena.h"

/* The folded form of S (UTF-8) in the arena; empty, but with a pointer, when nothing is left;
 * {NULL,0} when memory is out. */
EntStr ent_text_fold(EntArena *arena, EntStr s);

/* S (UTF-8) without the marks on its letters, by canonical decomposition (UAX 15, NFD, by ICU):
 * "lópez" is "lopez"; letters that have none, as "ø", stay. S itself where it is ASCII; else in the
 * arena; {NULL,0} when memory is out. */
EntStr ent_text_bare(EntArena *arena, EntStr s);

/* The key by which the names and titles of gold facts are compared (score room), the same as the
 * referee's in Python makes it: as ent_text_fold, but NFKC and full case folding are two steps
 * (str.casefold), so that nothing is left out; a mark that composes with no letter separates words
 * (\w of re); and a year of 1900 to 2099 that begins or ends the name is dropped, unless it is the
 * whole name. Result as of ent_text_fold. */
EntStr ent_text_match_key(EntArena *arena, EntStr s);

#endif
