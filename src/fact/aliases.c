#include "fact/aliases.h"

#include "graph/mint.h"
#include "link/alias.h"
#include "text/fold.h"

enum { LONG_ACRONYM = 4 };

_Static_assert(ENT_CLASS_COUNT <= 64, "EntAliases.kinds has a bit for each class");

void ent_aliases_release(EntAliases *a)
{
    ent_arena_release(&a->arena);
    ent_map_release(&a->index);
    ent_map_release(&a->nodes);
    ENT_VEC_FREE(&a->list);
    ENT_VEC_FREE(&a->kinds);
    ENT_VEC_FREE(&a->keys);
    *a = (EntAliases){0};
}

static EntStr base_of(const EntGraphOptions *options)
{
    return options->base.len ? options->base : ENT_STR(ENT_MINT_BASE);
}

static bool can_have_alias(EntClass kind)
{
    EntClass top = ent_class_top(kind);
    return top == ENT_CLASS_Organisation || top == ENT_CLASS_Initiative;
}

static uint64_t bit_of(EntClass kind)
{
    return UINT64_C(1) << kind;
}

/* ---- taking note -------------------------------------------------------------------------- */

static EntStatus note_node(EntAliases *a, EntStr node, EntClass kind)
{
    uint32_t i = ent_map_get(&a->nodes, node);
    if (i == ENT_MAP_NONE) {
        EntStr key = ent_arena_copy(&a->arena, node);
        i = (uint32_t)a->kinds.len;
        if (!key.ptr || !ENT_PUSH(&a->kinds, 0)) return ENT_ERR_MEMORY;
        if (ent_map_put(&a->nodes, key, i) != ENT_OK) {
            a->kinds.len--;
            return ENT_ERR_MEMORY;
        }
    }
    a->kinds.at[i] |= bit_of(kind);
    return ENT_OK;
}

static EntStatus note_alias(EntAliases *a, EntAlias alias)
{
    bool added = false;
    if (ent_str_eq(alias.from, alias.to)) return ENT_OK;
    alias.to = ent_arena_copy(&a->arena, alias.to);
    if (!alias.to.ptr) return ENT_ERR_MEMORY;
    uint32_t i = ent_map_add(&a->index, alias.from, (uint32_t)a->list.len, &added);
    if (i == ENT_MAP_NONE || (added && !ENT_PUSH(&a->list, alias))) return ENT_ERR_MEMORY;
    EntAlias *known = &a->list.at[i];
    known->undecided |= !ent_str_eq(known->to, alias.to);
    known->long_acronym &= alias.long_acronym;
    return ENT_OK;
}

/* The node that a lone ALIAS of E would be in another article. */
static EntStr plain_node(EntAliases *a, EntStr base, const EntEntity *e, EntStr alias)
{
    EntEntity lone = {.kind = ent_class_top(e->kind), .name = alias};
    EntFacts facts = {.entities = {.at = &lone, .len = 1, .cap = 1}};
    EntStr *iris;
    return ent_node_entities(&a->arena, base, &facts, &iris) == ENT_OK ? iris[0] : ENT_STR_EMPTY;
}

static EntStatus note_entity(EntAliases *a, EntStr base, const EntEntity *e, EntStr node)
{
    ENT_TRY(note_node(a, node, e->kind));
    for (uint32_t k = 0; k < e->alias_count; k++) {
        EntAlias alias = {.from = plain_node(a, base, e, e->aliases[k]),
                          .to = node,
                          .long_acronym = e->aliases[k].len >= LONG_ACRONYM &&
                                          ent_is_acronym_of(e->aliases[k], e->name)};
        if (!alias.from.ptr) return ENT_ERR_MEMORY;
        ENT_TRY(note_alias(a, alias));
    }
    return ENT_OK;
}

/* Keep KEY, whose parts live elsewhere, if a node that may be renamed is part of it. */
static EntStatus keep_key(EntAliases *a, EntNodeKey key)
{
    bool needed = false;
    for (size_t i = 0; i < key.count; i++)
        needed |= ent_map_get(&a->nodes, key.parts[i]) != ENT_MAP_NONE;
    if (!needed) return ENT_OK;
    EntStr *parts = ENT_ARENA_NEW(&a->arena, EntStr, key.count);
    key.node = ent_arena_copy(&a->arena, key.node);
    if (!parts || !key.node.ptr) return ENT_ERR_MEMORY;
    for (size_t i = 0; i < key.count; i++) {
        parts[i] = ent_arena_copy(&a->arena, key.parts[i]);
        if (!parts[i].ptr) return ENT_ERR_MEMORY;
    }
    key.parts = parts;
    return ENT_PUSH(&a->keys, key) ? ENT_OK : ENT_ERR_MEMORY;
}

static EntStatus note(EntAliases *a, EntArena *scratch, EntStr base, const EntFacts *facts,
                      EntNodeKeys *keys)
{
    EntStr *iris;
    ENT_TRY(ent_node_entities(scratch, base, facts, &iris));
    for (size_t i = 0; i < facts->entities.len; i++)
        if (can_have_alias(facts->entities.at[i].kind))
            ENT_TRY(note_entity(a, base, &facts->entities.at[i], iris[i]));
    ENT_TRY(ent_node_keys(scratch, base, facts, iris, keys));
    for (size_t i = 0; i < keys->len; i++) ENT_TRY(keep_key(a, keys->at[i]));
    return ENT_OK;
}

EntStatus ent_aliases_note(EntAliases *a, const EntFacts *facts, const EntGraphOptions *options)
{
    EntArena scratch = {0};
    EntNodeKeys keys = {0};
    EntStatus status = note(a, &scratch, base_of(options), facts, &keys);
    ENT_VEC_FREE(&keys);
    ent_arena_release(&scratch);
    return status;
}

/* ---- joining ------------------------------------------------------------------------------ */

static uint64_t kinds_of(const EntAliases *a, EntStr node)
{
    uint32_t i = ent_map_get(&a->nodes, node);
    return i == ENT_MAP_NONE ? 0 : a->kinds.at[i];
}

/* Is ALIAS a node of the build, and may it be the one that it stands for? */
static bool holds(const EntAliases *a, const EntAlias *alias)
{
    uint64_t lone = kinds_of(a, alias->from), full = kinds_of(a, alias->to);
    uint64_t tops = bit_of(ENT_CLASS_Organisation) | bit_of(ENT_CLASS_Initiative);
    if (alias->undecided || lone == 0) return false;
    bool same_kind = (lone & full & ~tops) != 0 && (lone & ~(full | tops)) == 0;
    return alias->long_acronym || same_kind;
}

/* What NODE is called in the end: an alias of an alias is followed. */
static EntStr final_name(const EntAliases *a, EntStr node)
{
    enum { MOST = 8 };
    for (int n = 0; n < MOST; n++) {
        uint32_t i = ent_map_get(&a->index, node);
        if (i == ENT_MAP_NONE || !holds(a, &a->list.at[i])) return node;
        node = a->list.at[i].to;
    }
    return node;
}

typedef ENT_VEC(EntRename) Renames;

static EntStatus rename_keys(EntAliases *a, EntStr base, Renames *renames)
{
    for (size_t i = 0; i < a->keys.len; i++) {
        EntNodeKey *key = &a->keys.at[i];
        bool changed = false;
        for (size_t k = 0; k < key->count; k++) {
            EntStr name = final_name(a, key->parts[k]);
            changed |= !ent_str_eq(name, key->parts[k]);
            key->parts[k] = name;
        }
        if (!changed) continue;
        EntRename rename = {key->node, ent_node_rekey(&a->arena, base, key)};
        if (!rename.to.ptr || !ENT_PUSH(renames, rename)) return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

static EntStatus find_renames(EntAliases *a, EntStr base, Renames *renames)
{
    for (size_t i = 0; i < a->list.len; i++) {
        EntStr from = a->list.at[i].from, to = final_name(a, from);
        if (!ent_str_eq(from, to) && !ENT_PUSH(renames, (EntRename){from, to}))
            return ENT_ERR_MEMORY;
    }
    return renames->len ? rename_keys(a, base, renames) : ENT_OK;
}

EntStatus ent_aliases_apply(EntAliases *a, const EntGraphOptions *options, EntGraph *graph)
{
    Renames renames = {0};
    EntStatus status = find_renames(a, base_of(options), &renames);
    if (status == ENT_OK) status = ent_graph_rename(graph, renames.at, renames.len);
    ENT_VEC_FREE(&renames);
    return status;
}
