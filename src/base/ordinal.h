/* English ordinals, in letters of either case and in digits. Thread rule: pure functions. */
#ifndef ENT_BASE_ORDINAL_H
#define ENT_BASE_ORDINAL_H

#include "base/str.h"

/* 3 for "third" and "3rd", 20 for "twentieth"; 0: WORD is none. In letters up to "nineteenth" and
 * the round ones up to "ninetieth", in digits up to three of them. */
unsigned ent_ordinal_number(EntStr word);

/* 20 for "twenty", as in "twenty-first"; 0: WORD is no round number below a hundred. */
unsigned ent_tens(EntStr word);

#endif
