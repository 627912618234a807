/* Hashes of the spaCy family: string ids, rows of hashed embeddings, checksums of the container.
 * Thread rule: pure functions. */
#ifndef ENT_MODEL_HASH_H
#define ENT_MODEL_HASH_H

#include "base/str.h"

/* MurmurHash64A (Austin Appleby, MurmurHash2, public domain), little-endian. */
uint64_t ent_murmur64(EntStr bytes, uint64_t seed);

/* The four 32-bit keys that thinc 8.3 makes of a 64-bit id (numpy_ops.pyx,
 * MurmurHash3_x86_128_uint64): MurmurHash3's 128-bit finish over one 8-byte tail. */
void ent_murmur_keys(uint64_t id, uint32_t seed, uint32_t keys[4]);

#endif
