/* Typed growable arrays.
 *
 *     typedef ENT_VEC(uint32_t) Ids;
 *     Ids ids = {0};
 *     if (!ENT_PUSH(&ids, 7)) return ENT_ERR_MEMORY;
 *     … ids.at[0], ids.len …
 *     ENT_VEC_FREE(&ids);
 *
 * ENT_PUSH is false when memory is out; the array is then unchanged. Growth doubles. */
#ifndef ENT_BASE_VEC_H
#define ENT_BASE_VEC_H

#include <stdbool.h>

#include "base/alloc.h"

#define ENT_VEC(T)                                                                                 \
    struct {                                                                                       \
        T *at;                                                                                     \
        size_t len, cap;                                                                           \
    }

bool ent_vec_grow_(void **at, size_t *cap, size_t need, size_t size);

/* Room for N elements in all. */
#define ENT_RESERVE(v, n)                                                                          \
    ((n) <= (v)->cap || ent_vec_grow_((void **)&(v)->at, &(v)->cap, (n), sizeof *(v)->at))

#define ENT_PUSH(v, ...)                                                                           \
    (ENT_RESERVE(v, (v)->len + 1) ? ((v)->at[(v)->len++] = (__VA_ARGS__), true) : false)

#define ENT_VEC_FREE(v) (ent_free((v)->at), (v)->at = NULL, (v)->len = (v)->cap = 0)

#endif
