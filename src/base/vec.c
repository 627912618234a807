#include "base/vec.h"

bool ent_vec_grow_(void **at, size_t *cap, size_t need, size_t size)
{
    size_t n = *cap < 8 ? 8 : *cap;
    while (n < need) {
        if (n > SIZE_MAX / 2) return false;
        n *= 2;
    }
    void *p = ent_realloc(*at, n, size);
    if (!p) return false;
    *at = p;
    *cap = n;
    return true;
}
