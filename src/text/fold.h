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

#endif
