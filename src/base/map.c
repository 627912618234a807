#include "base/map.h"

void ent_map_release(EntMap *map)
{
    ent_free(map->slots);
    ent_free(map->entries);
    *map = (EntMap){0};
}

void ent_map_clear(EntMap *map)
{
    if (map->len) memset(map->slots, 0, map->cap * sizeof *map->slots);
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
        if (slot->entry == 0) return slot;
        if (slot->hash == hash && ent_str_eq(map->entries[slot->entry - 1].key, key)) return slot;
    }
}

uint32_t ent_map_get(const EntMap *map, EntStr key)
{
    if (map->len == 0) return ENT_MAP_NONE;
    const EntMapSlot *slot = find(map, key, fold_hash(key));
    return slot->entry ? map->entries[slot->entry - 1].value : ENT_MAP_NONE;
}

/* How many keys CAP slots take: three of four are full at most. */
static size_t room(size_t cap)
{
    return cap / 4 * 3;
}

/* Put the slots of MAP into those of BIGGER, which are free. */
static void move_slots(const EntMap *map, EntMapSlot *bigger, size_t cap)
{
    for (size_t i = 0; i < map->cap; i++) {
        if (map->slots[i].entry == 0) continue;
        size_t to = map->slots[i].hash & (cap - 1);
        while (bigger[to].entry) to = (to + 1) & (cap - 1);
        bigger[to] = map->slots[i];
    }
}

EntStatus ent_map_reserve(EntMap *map, size_t count)
{
    size_t cap = map->cap ? map->cap : 16;
    if (count <= room(map->cap)) return ENT_OK;
    if (count > UINT32_MAX / 2) return ENT_ERR_MEMORY;
    while (room(cap) < count) cap *= 2;
    EntMapEntry *entries = ent_realloc(map->entries, room(cap), sizeof *entries);
    if (!entries) return ENT_ERR_MEMORY;
    map->entries = entries;
    EntMapSlot *slots = ent_alloc(cap, sizeof *slots);
    if (!slots) return ENT_ERR_MEMORY;
    move_slots(map, slots, cap);
    ent_free(map->slots);
    map->slots = slots;
    map->cap = cap;
    return ENT_OK;
}

uint32_t ent_map_add(EntMap *map, EntStr key, uint32_t value, bool *added)
{
    uint32_t hash = fold_hash(key);
    if (added) *added = false;
    if (ent_map_reserve(map, map->len + 1) != ENT_OK) return ENT_MAP_NONE;
    EntMapSlot *slot = find(map, key, hash);
    if (slot->entry) return map->entries[slot->entry - 1].value;
    map->entries[map->len++] = (EntMapEntry){key, value};
    *slot = (EntMapSlot){hash, (uint32_t)map->len};
    if (added) *added = true;
    return value;
}

EntStatus ent_map_put(EntMap *map, EntStr key, uint32_t value)
{
    bool added;
    if (ent_map_add(map, key, value, &added) == ENT_MAP_NONE) return ENT_ERR_MEMORY;
    if (!added) map->entries[find(map, key, fold_hash(key))->entry - 1].value = value;
    return ENT_OK;
}
