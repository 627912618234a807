#include "base/map.h"

void ent_map_release(EntMap *map)
{
    ent_free(map->slots);
    *map = (EntMap){0};
}

void ent_map_clear(EntMap *map)
{
    for (size_t i = 0; i < map->cap; i++) map->slots[i].value = ENT_MAP_NONE;
    map->len = 0;
}

static uint32_t fold_hash(EntStr key)
{
    uint64_t h = ent_str_hash(key);
    return (uint32_t)(h ^ (h >> 32));
}

/* The slot that holds KEY, or the free one where it would go. The table is never full. */
static EntMapSlot *find(const EntMap *map, EntStr key, uint32_t hash)
{
    size_t mask = map->cap - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        EntMapSlot *slot = &map->slots[i];
        if (slot->value == ENT_MAP_NONE) return slot;
        if (slot->hash == hash && ent_str_eq(slot->key, key)) return slot;
    }
}

uint32_t ent_map_get(const EntMap *map, EntStr key)
{
    if (map->len == 0) return ENT_MAP_NONE;
    return find(map, key, fold_hash(key))->value;
}

static EntStatus grow(EntMap *map)
{
    EntMap bigger = {.cap = map->cap ? map->cap * 2 : 16, .len = map->len};
    bigger.slots = ent_alloc(bigger.cap, sizeof *bigger.slots);
    if (!bigger.slots) return ENT_ERR_MEMORY;
    for (size_t i = 0; i < bigger.cap; i++) bigger.slots[i].value = ENT_MAP_NONE;
    for (size_t i = 0; i < map->cap; i++) {
        const EntMapSlot *old = &map->slots[i];
        if (old->value != ENT_MAP_NONE) *find(&bigger, old->key, old->hash) = *old;
    }
    ent_free(map->slots);
    *map = bigger;
    return ENT_OK;
}

uint32_t ent_map_add(EntMap *map, EntStr key, uint32_t value, bool *added)
{
    uint32_t hash = fold_hash(key);
    if (added) *added = false;
    if ((map->len + 1) * 4 > map->cap * 3 && grow(map) != ENT_OK) return ENT_MAP_NONE;
    EntMapSlot *slot = find(map, key, hash);
    if (slot->value != ENT_MAP_NONE) return slot->value;
    *slot = (EntMapSlot){key, hash, value};
    map->len++;
    if (added) *added = true;
    return value;
}

EntStatus ent_map_put(EntMap *map, EntStr key, uint32_t value)
{
    bool added;
    if (ent_map_add(map, key, value, &added) == ENT_MAP_NONE) return ENT_ERR_MEMORY;
    if (!added) find(map, key, fold_hash(key))->value = value;
    return ENT_OK;
}
