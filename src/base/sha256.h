/* SHA-256 (FIPS 180-4): what tells whether contents have changed. Thread rule: pure function. */
#ifndef ENT_BASE_SHA256_H
#define ENT_BASE_SHA256_H

#include "base/str.h"

enum { ENT_SHA256_HEX = 64 };

/* The digest of BYTES as hexadecimal digits in lower case, and NUL. */
void ent_sha256_hex(EntStr bytes, char out[ENT_SHA256_HEX + 1]);

#endif
