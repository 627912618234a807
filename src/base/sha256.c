#include "base/sha256.h"

enum { BLOCK = 64, ROUNDS = 64 };

static const uint32_t round_constants[ROUNDS] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t rotate(uint32_t x, unsigned n)
{
    return x >> n | x << (32 - n);
}

/* Working variable I (a is 0, h is 7) in round T: each round renames them by one place, rather than
 * moving them. */
static inline uint32_t *variable(uint32_t v[8], unsigned i, unsigned t)
{
    return &v[(i - t) & 7];
}

/* Section 6.2.2 of the standard; names as there. */
static void add_block(uint32_t hash[8], const unsigned char *block)
{
    uint32_t w[ROUNDS], v[8];
    for (size_t t = 0; t < 16; t++)
        w[t] = (uint32_t)block[4 * t] << 24 | (uint32_t)block[4 * t + 1] << 16 |
               (uint32_t)block[4 * t + 2] << 8 | block[4 * t + 3];
    for (size_t t = 16; t < ROUNDS; t++) {
        uint32_t s0 = rotate(w[t - 15], 7) ^ rotate(w[t - 15], 18) ^ w[t - 15] >> 3;
        uint32_t s1 = rotate(w[t - 2], 17) ^ rotate(w[t - 2], 19) ^ w[t - 2] >> 10;
        w[t] = s1 + w[t - 7] + s0 + w[t - 16];
    }
    memcpy(v, hash, sizeof v);
    for (unsigned t = 0; t < ROUNDS; t++) {
        uint32_t e = *variable(v, 4, t), a = *variable(v, 0, t), b = *variable(v, 1, t);
        uint32_t t1 = *variable(v, 7, t) + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
                      ((e & *variable(v, 5, t)) ^ (~e & *variable(v, 6, t))) + round_constants[t] +
                      w[t];
        uint32_t t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) +
                      ((a & b) ^ (a & *variable(v, 2, t)) ^ (b & *variable(v, 2, t)));
        *variable(v, 3, t) += t1;
        *variable(v, 7, t) = t1 + t2;
    }
    for (size_t i = 0; i < 8; i++) hash[i] += v[i];
}

void ent_sha256_hex(EntStr bytes, char out[ENT_SHA256_HEX + 1])
{
    static const char digits[] = "0123456789abcdef";
    uint32_t hash[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    size_t whole = bytes.len / BLOCK * BLOCK, rest = bytes.len - whole;
    for (size_t i = 0; i < whole; i += BLOCK) add_block(hash, (const unsigned char *)bytes.ptr + i);
    /* the rest, a 1 bit, zeros, the length in bits: one block or two */
    unsigned char tail[2 * BLOCK] = {0};
    size_t end = rest + 9 <= BLOCK ? BLOCK : 2 * BLOCK;
    if (rest) memcpy(tail, bytes.ptr + whole, rest);
    tail[rest] = 0x80;
    for (size_t i = 0; i < 8; i++)
        tail[end - 1 - i] = (unsigned char)((uint64_t)bytes.len * 8 >> (8 * i));
    for (size_t i = 0; i < end; i += BLOCK) add_block(hash, tail + i);
    for (size_t i = 0; i < ENT_SHA256_HEX; i++)
        out[i] = digits[hash[i / 8] >> (28 - 4 * (i % 8)) & 0xF];
    out[ENT_SHA256_HEX] = '\0';
}
