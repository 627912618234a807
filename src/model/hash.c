#include "model/hash.h"

uint64_t ent_murmur64(EntStr bytes, uint64_t seed)
{
    const uint64_t m = 0xc6a4a7935bd1e995u;
    uint64_t h = seed ^ (bytes.len * m);
    size_t i = 0;
    for (; i + 8 <= bytes.len; i += 8) {
        uint64_t k;
        memcpy(&k, bytes.ptr + i, 8);
        k *= m;
        k ^= k >> 47;
        h = (h ^ (k * m)) * m;
    }
    if (i < bytes.len) {
        uint64_t k = 0;
        memcpy(&k, bytes.ptr + i, bytes.len - i);
        h = (h ^ k) * m;
    }
    h ^= h >> 47;
    h *= m;
    return h ^ (h >> 47);
}

static uint64_t mix(uint64_t h)
{
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdu;
    h ^= h >> 33;
    h *= 0xc4ceb9fe1a85ec53u;
    return h ^ (h >> 33);
}

void ent_murmur_keys(uint64_t id, uint32_t seed, uint32_t keys[4])
{
    uint64_t h1 = id * 0x87c37b91114253d5u, h2 = seed ^ 8u;
    h1 = (h1 << 31) | (h1 >> 33);
    h1 = (h1 * 0x4cf5ad432745937fu) ^ seed ^ 8u;
    h1 += h2;
    h2 += h1;
    h1 = mix(h1);
    h2 = mix(h2);
    h1 += h2;
    h2 += h1;
    keys[0] = (uint32_t)h1;
    keys[1] = (uint32_t)(h1 >> 32);
    keys[2] = (uint32_t)h2;
    keys[3] = (uint32_t)(h2 >> 32);
}
