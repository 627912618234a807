/* EntMap: strings to 32-bit values; open addressing, linear probing. Of a slot a byte tells whether
 * it is free, and mostly whether it is of another key: a large table is searched for a new key
 * within these bytes, which stay in the cache. Entries lie in the order they came. Keys are views:
 * the caller keeps the bytes alive (an arena, a mapped file). Iterate over your own array, never
 * over the table: no output may depend on hash order. Thread rule: readers may share, writers may
 * not. */
#ifndef ENT_BASE_MAP_H
#define ENT_BASE_MAP_H

#include "base/alloc.h"
#include "base/str.h"

#define ENT_MAP_NONE UINT32_MAX /* not a value that can be stored */

typedef struct EntMapEntry {
    EntStr key;
    uint32_t hash, value;
} EntMapEntry;

typedef struct EntMap {
    uint32_t *slots; /* numbers of entries */
    uint8_t *tags;   /* of each slot: 0 where it is free, else bits of the hash */
    EntMapEntry *entries;
    size_t cap, len; /* cap: slots, a power of two or 0; entries have room for 3/4 of it */
} EntMap;

/* A zeroed EntMap is empty and ready. */
void ent_map_release(EntMap *map);

/* Remove all keys, keep the memory. */
void ent_map_clear(EntMap *map);

/* Room for COUNT keys in all. ENT_ERR_MEMORY leaves the map as it was. */
EntStatus ent_map_reserve(EntMap *map, size_t count) ENT_MUST_USE;

/* The value of KEY, or ENT_MAP_NONE. */
uint32_t ent_map_get(const EntMap *map, EntStr key);

/* Set KEY to VALUE, replacing an older one. ENT_ERR_MEMORY leaves the map as it was. */
EntStatus ent_map_put(EntMap *map, EntStr key, uint32_t value) ENT_MUST_USE;

/* The value stored for KEY, which is VALUE if the key was new; *ADDED (may be NULL) tells. Returns
 * ENT_MAP_NONE when memory is out. */
uint32_t ent_map_add(EntMap *map, EntStr key, uint32_t value, bool *added);

#endif
