/* Letter case and character classes as Python's str methods define them, which spaCy's features
 * are built on. Data: ICU's Unicode tables (Python 3.11 has Unicode 14; ICU 72 has 15, so letters
 * that Unicode 15 added are letters here and not there).
 * Thread rule: pure functions. */
#ifndef ENT_TEXT_CASE_H
#define ENT_TEXT_CASE_H

#include "base/arena.h"

/* str.isalpha of one character: general category L*. */
bool ent_char_is_alpha(uint32_t cp);

/* str.isupper of one character: derived property Uppercase. */
bool ent_char_is_upper(uint32_t cp);

/* str.isdigit of one character: numeric type Decimal or Digit ("²" is one, "½" is none). */
bool ent_char_is_digit(uint32_t cp);

/* str.isspace of one character: category Zs, or bidirectional class WS, B or S; so U+001C to U+001F
 * and U+0085 are space, U+200B and U+FEFF are not. */
bool ent_char_is_space(uint32_t cp);

/* str.isspace, str.isalpha: S is not empty and all its characters are. Ill-formed bytes are
 * neither. */
bool ent_str_is_space(EntStr s);
bool ent_str_is_alpha(EntStr s);

/* str.lower: full mapping (one character may become several; the sigma at the end of a
 * word), no language's own rules. Returns S itself where nothing changes, else a copy in ARENA;
 * {NULL, 0} when memory is out and S was not empty. */
EntStr ent_str_lower(EntArena *arena, EntStr s);

#endif
