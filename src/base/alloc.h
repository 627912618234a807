/* Allocation with checked sizes. All memory of the library that is not a third-party object's comes
 * from here, so that a test can fail the n-th allocation (ent_alloc_fail_after). */
#ifndef ENT_BASE_ALLOC_H
#define ENT_BASE_ALLOC_H

#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

/* COUNT × SIZE bytes, zeroed; NULL on overflow or when memory is out. Free with ent_free. */
void *ent_alloc(size_t count, size_t size) ENT_MUST_USE;

/* Resize to COUNT × SIZE bytes; NULL (and the old block untouched) on failure. New bytes are not
 * initialised. */
void *ent_realloc(void *block, size_t count, size_t size) ENT_MUST_USE;

/* NULL is allowed. */
void ent_free(void *block);

/* For fault tests: the next N allocations of this thread succeed, every later one fails; -1 turns
 * failing off. Returns the number of allocations made since the last call. */
uint64_t ent_alloc_fail_after(int64_t n);

/* The same, but only the one after these N fails. */
uint64_t ent_alloc_fail_once(int64_t n);

#endif
