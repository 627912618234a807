#include "base/map.h"

void ent_map_release(EntMap *map)
{
    ent_free(map->slots);
    ent_free(map->entries);
    *map = (EntMap){0};
}

void ent_map_clear(EntMap *map)
{
    if (map->len) memset(map->tags, 0, map->cap);
    map->len = 0;
}

static uint32_t fold_hash(EntStr key)
{
    uint64_t h = ent_str_hash(key);
    return (uint32_t)(h ^ (h >> 32));
}

/* The high bits, as the low ones choose the slot. */
static uint8_t tag_of(uint32_t hash)
{
    return (uint8_t)(hash >> 24 | 0x80);
}

/* The slot that holds KEY, or the free one where it would go. The table is never full. */
static size_t find(const EntMap *map, EntStr key, uint32_t hash)
{
    const size_t mask = map->cap - 1;
    const uint8_t tag = tag_of(hash);
    size_t i = hash & mask;
    for (; map->tags[i] != 0; i = (i + 1) & mask) {
        if (map->tags[i] != tag) continue;
        const EntMapEntry *entry = &map->entries[map->slots[i]];
        if (entry->hash == hash && ent_str_eq(entry->key, key)) break;
    }
    return i;
}

uint32_t ent_map_get(const EntMap *map, EntStr key)
{
    if (map->len == 0) return ENT_MAP_NONE;
    size_t i = find(map, key, fold_hash(key));
    return map->tags[i] ? map->entries[map->slots[i]].value : ENT_MAP_NONE;
}

/* How many keys CAP slots take: three of four are full at most. */
static size_t room(size_t cap)
{
    return cap / 4 * 3;
}

/* Give MAP the free slots at SLOTS, CAP of them and their tags, and enter what it has. */
static void enter_all(EntMap *map, uint32_t *slots, size_t cap)
{
    map->slots = slots;
    map->tags = (uint8_t *)(slots + cap);
    map->cap = cap;
    for (size_t e = 0; e < map->len; e++) {
        size_t i = map->entries[e].hash & (cap - 1);
        while (map->tags[i]) i = (i + 1) & (cap - 1);
        map->slots[i] = (uint32_t)e;
        map->tags[i] = tag_of(map->entries[e].hash);
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
    uint32_t *slots = ent_alloc(cap, sizeof *slots + 1);
    if (!slots) return ENT_ERR_MEMORY;
    ent_free(map->slots);
    enter_all(map, slots, cap);
    return ENT_OK;
}

uint32_t ent_map_add(EntMap *map, EntStr key, uint32_t value, bool *added)
{
    uint32_t hash = fold_hash(key);
    if (added) *added = false;
    if (ent_map_reserve(map, map->len + 1) != ENT_OK) return ENT_MAP_NONE;
    size_t i = find(map, key, hash);
    if (map->tags[i]) return map->entries[map->slots[i]].value;
    map->slots[i] = (uint32_t)map->len;
    map->tags[i] = tag_of(hash);
    map->entries[map->len++] = (EntMapEntry){key, hash, value};
    if (added) *added = true;
    return value;
}

EntStatus ent_map_put(EntMap *map, EntStr key, uint32_t value)
{
    bool added;
    if (ent_map_add(map, key, value, &added) == ENT_MAP_NONE) return ENT_ERR_MEMORY;
    if (!added) map->entries[map->slots[find(map, key, fold_hash(key))]].value = value;
    return ENT_OK;
}
