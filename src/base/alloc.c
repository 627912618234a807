#include "base/alloc.h"

#include <stdlib.h>

static _Thread_local int64_t remaining = -1;
static _Thread_local int once;
static _Thread_local uint64_t made;

uint64_t ent_alloc_fail_after(int64_t n)
{
    uint64_t count = made;
    made = 0;
    remaining = n;
    once = 0;
    return count;
}

uint64_t ent_alloc_fail_once(int64_t n)
{
    uint64_t count = ent_alloc_fail_after(n);
    once = 1;
    return count;
}

static int refused(void)
{
    made++;
    if (remaining < 0) return 0;
    if (remaining == 0) {
        if (once) remaining = -1;
        return 1;
    }
    remaining--;
    return 0;
}

void *ent_alloc(size_t count, size_t size)
{
    if (refused()) return NULL;
    return calloc(count ? count : 1, size ? size : 1);
}

void *ent_realloc(void *block, size_t count, size_t size)
{
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes) || refused()) return NULL;
    return realloc(block, bytes ? bytes : 1);
}

void ent_free(void *block)
{
    free(block);
}
