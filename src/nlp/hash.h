/* The hashes that spaCy's features and tables are keyed by.
 * Thread rule: pure functions. */
#ifndef ENT_NLP_HASH_H
#define ENT_NLP_HASH_H

#include "base/str.h"

/* MurmurHash64A (Austin Appleby, MurmurHash2, public domain) of S's bytes. */
uint64_t ent_murmur64(EntStr s, uint64_t seed);

/* spaCy 3.8's id of a string (StringStore.add): 0 for "", the number of a built-in symbol (such as
 * "number", 432), else ent_murmur64(s, 1). This, not the plain hash, is what lexical attributes are
 * stored as, so it is what features hash and what lookup tables are keyed by. */
uint64_t ent_string_id(EntStr s);

/* Four row hashes of a 64-bit KEY, for hash embeddings: thinc 8.3's numpy_ops.hash, which is the
 * tail and finish of MurmurHash3_x64_128 for 8 bytes. */
void ent_murmur3_rows(uint64_t key, uint32_t seed, uint32_t out[4]);

#endif
