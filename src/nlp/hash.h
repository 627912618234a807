/* The ids that spaCy's features and tables are keyed by.
 * Thread rule: pure functions. */
#ifndef ENT_NLP_HASH_H
#define ENT_NLP_HASH_H

#include "model/hash.h"

/* spaCy 3.8's id of a string (StringStore.add): 0 for "", the number of a built-in symbol (such as
 * "number", 432), else ent_murmur64(s, 1). This, not the plain hash, is what lexical attributes are
 * stored as, so it is what features hash and what lookup tables are keyed by. */
uint64_t ent_string_id(EntStr s);

#endif
