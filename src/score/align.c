#include "score/align.h"

#include <stdlib.h>

typedef ENT_VEC(EntStr) Ids;

/* ---- what is the same ---- */

static bool is_free(const EntAlignment *a, uint32_t found, uint32_t gold)
{
    return a->gold_of[found] == ENT_ALIGN_NONE && a->found_of[gold] == ENT_ALIGN_NONE;
}

static void join(EntAlignment *a, uint32_t found, uint32_t gold)
{
    if (!is_free(a, found, gold)) return;
    a->gold_of[found] = gold;
    a->found_of[gold] = found;
}

EntStr ent_align_id(const EntAlignment *a, EntStr id)
{
    uint32_t found = ent_map_get(&a->found->ids, id);
    uint32_t gold = found == ENT_MAP_NONE ? ENT_ALIGN_NONE : a->gold_of[found];
    return gold == ENT_ALIGN_NONE ? id : a->gold->entities.at[gold].id;
}

static bool is_partnership(const EntSheetEntity *entity)
{
    return ent_str_is(entity->type, "Partnership");
}

/* ---- by name ---- */

typedef struct Named {
    size_t rank; /* of the name in the found entity's list */
    EntStr id;
    uint32_t found, gold;
} Named;

typedef struct Names {
    EntArena arena;
    EntMap gold; /* type, newline, key -> the first entity of gold that has it */
    ENT_VEC(Named) pairs;
} Names;

static EntStr typed_key(EntArena *arena, const EntSheetEntity *entity, size_t name)
{
    return ent_arena_printf(arena, "%.*s\n%.*s", ENT_STR_ARG(entity->type),
                            ENT_STR_ARG(entity->keys[name]));
}

static EntStatus index_gold(Names *names, const EntSheet *gold)
{
    for (uint32_t g = 0; g < gold->entities.len; g++) {
        const EntSheetEntity *entity = &gold->entities.at[g];
        for (size_t i = 0; i < entity->name_count; i++) {
            EntStr key = typed_key(&names->arena, entity, i);
            if (!key.ptr || ent_map_add(&names->gold, key, g, NULL) == ENT_MAP_NONE)
                return ENT_ERR_MEMORY;
        }
    }
    return ENT_OK;
}

static EntStatus pair_found(Names *names, const EntSheet *found)
{
    for (uint32_t f = 0; f < found->entities.len; f++) {
        const EntSheetEntity *entity = &found->entities.at[f];
        for (size_t i = 0; i < entity->name_count && !is_partnership(entity); i++) {
            EntStr key = typed_key(&names->arena, entity, i);
            if (!key.ptr) return ENT_ERR_MEMORY;
            uint32_t gold = ent_map_get(&names->gold, key);
            if (gold == ENT_MAP_NONE) continue;
            if (!ENT_PUSH(&names->pairs, (Named){i, entity->id, f, gold})) return ENT_ERR_MEMORY;
        }
    }
    return ENT_OK;
}

static int by_rank(const void *a, const void *b)
{
    const Named *x = a, *y = b;
    if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
    return ent_str_cmp(x->id, y->id);
}

static EntStatus align_names(EntAlignment *a)
{
    Names names = {0};
    EntStatus status = index_gold(&names, a->gold);
    if (status == ENT_OK) status = pair_found(&names, a->found);
    if (status == ENT_OK && names.pairs.len)
        qsort(names.pairs.at, names.pairs.len, sizeof *names.pairs.at, by_rank);
    for (size_t i = 0; status == ENT_OK && i < names.pairs.len; i++)
        join(a, names.pairs.at[i].found, names.pairs.at[i].gold);
    ENT_VEC_FREE(&names.pairs);
    ent_map_release(&names.gold);
    ent_arena_release(&names.arena);
    return status;
}

/* ---- partnerships ---- */

/* A partnership of either sheet; parties and dates are sets. */
typedef struct Side {
    uint32_t entity;
    Ids parties; /* ids of gold; of a found one those that are the same as one of gold's */
    Ids dates;
    size_t party_count; /* gold: required ones; found: of `parties`, and one more where there are
                           parties that gold does not have */
} Side;

typedef ENT_VEC(Side) Sides;

typedef struct Pair {
    double share; /* of the parties of both together, those in common */
    bool other_kind, no_date;
    EntStr found_id, gold_id;
    uint32_t found, gold;
} Pair;

static bool has(const Ids *ids, EntStr id)
{
    for (size_t i = 0; i < ids->len; i++)
        if (ent_str_eq(ids->at[i], id)) return true;
    return false;
}

static bool include(Ids *ids, EntStr id)
{
    return has(ids, id) || ENT_PUSH(ids, id);
}

static Side *side_of(Sides *sides, const EntSheet *sheet, EntStr id)
{
    uint32_t entity = ent_map_get(&sheet->ids, id);
    for (size_t i = 0; i < sides->len; i++)
        if (sides->at[i].entity == entity) return &sides->at[i];
    return NULL;
}

static EntStatus list_sides(const EntSheet *sheet, Sides *sides)
{
    for (uint32_t i = 0; i < sheet->entities.len; i++)
        if (is_partnership(&sheet->entities.at[i]) && !ENT_PUSH(sides, (Side){.entity = i}))
            return ENT_ERR_MEMORY;
    return ENT_OK;
}

static EntStatus fill_gold(const EntSheet *gold, const EntSheetFacts *facts, Sides *sides)
{
    for (size_t i = 0; i < facts->len; i++) {
        const EntSheetFact *fact = &facts->at[i];
        bool party = ent_str_is(fact->predicate, "party");
        if (!party && !ent_str_is(fact->predicate, "date")) continue;
        Side *side = side_of(sides, gold, fact->subject);
        if (side && !include(party ? &side->parties : &side->dates, fact->object))
            return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

static EntStatus fill_found(const EntAlignment *a, Sides *sides)
{
    for (size_t i = 0; i < a->found->facts.len; i++) {
        const EntSheetFact *fact = &a->found->facts.at[i];
        bool party = ent_str_is(fact->predicate, "party");
        if (!party && !ent_str_is(fact->predicate, "date")) continue;
        Side *side = side_of(sides, a->found, fact->subject);
        if (!side) continue;
        uint32_t f = ent_map_get(&a->found->ids, fact->object);
        if (!party) {
            if (!include(&side->dates, fact->object)) return ENT_ERR_MEMORY;
        } else if (f == ENT_MAP_NONE || a->gold_of[f] == ENT_ALIGN_NONE) {
            side->party_count = 1;
        } else if (!include(&side->parties, a->gold->entities.at[a->gold_of[f]].id)) {
            return ENT_ERR_MEMORY;
        }
    }
    for (size_t i = 0; i < sides->len; i++) sides->at[i].party_count += sides->at[i].parties.len;
    return ENT_OK;
}

static EntStatus fill_sides(const EntAlignment *a, Sides *gold, Sides *found)
{
    ENT_TRY(list_sides(a->gold, gold));
    ENT_TRY(list_sides(a->found, found));
    ENT_TRY(fill_gold(a->gold, &a->gold->facts, gold));
    for (size_t i = 0; i < gold->len; i++) gold->at[i].party_count = gold->at[i].parties.len;
    ENT_TRY(fill_gold(a->gold, &a->gold->optional, gold));
    return fill_found(a, found);
}

static size_t in_common(const Ids *a, const Ids *b)
{
    size_t count = 0;
    for (size_t i = 0; i < a->len; i++) count += has(b, a->at[i]);
    return count;
}

static bool kinds_agree(EntStr found, EntStr gold, bool *same)
{
    EntStr kind = ent_sheet_next_kind(&found);
    *same = ent_sheet_kind_among(kind, gold);
    return *same || ent_str_is(kind, "StrategicCooperation") || ent_str_is(kind, "Partnership") ||
           ent_sheet_kind_among(ENT_STR("StrategicCooperation"), gold);
}

/* Whether the two may be the same, and how well they agree. An optional party that was not found
 * does not count. */
static bool compare_sides(const EntAlignment *a, const Side *found, const Side *gold, Pair *out)
{
    const EntSheetEntity *f = &a->found->entities.at[found->entity];
    const EntSheetEntity *g = &a->gold->entities.at[gold->entity];
    bool same;
    if (!kinds_agree(f->kinds, g->kinds, &same)) return false;
    size_t common = in_common(&found->parties, &gold->parties), need = 2, missed = 0;
    if (gold->party_count && gold->party_count < need) need = gold->party_count;
    if (found->party_count < need) need = found->party_count;
    if (common == 0 || common < need) return false;
    for (size_t i = 0; i < gold->party_count; i++) /* the required ones stand first */
        missed += !has(&found->parties, gold->parties.at[i]);
    *out = (Pair){.share = (double)common / (double)(found->party_count + missed),
                  .other_kind = !same,
                  .no_date = in_common(&found->dates, &gold->dates) == 0,
                  .found_id = f->id,
                  .gold_id = g->id,
                  .found = found->entity,
                  .gold = gold->entity};
    return true;
}

static int by_agreement(const void *a, const void *b)
{
    const Pair *x = a, *y = b;
    if (x->share > y->share || x->share < y->share) return x->share > y->share ? -1 : 1;
    if (x->other_kind != y->other_kind) return x->other_kind ? 1 : -1;
    if (x->no_date != y->no_date) return x->no_date ? 1 : -1;
    int order = ent_str_cmp(x->found_id, y->found_id);
    return order ? order : ent_str_cmp(x->gold_id, y->gold_id);
}

static EntStatus join_sides(EntAlignment *a, const Sides *gold, const Sides *found)
{
    ENT_VEC(Pair) pairs = {0};
    EntStatus status = ENT_OK;
    for (size_t f = 0; f < found->len; f++)
        for (size_t g = 0; g < gold->len && status == ENT_OK; g++) {
            Pair pair;
            if (compare_sides(a, &found->at[f], &gold->at[g], &pair) && !ENT_PUSH(&pairs, pair))
                status = ENT_ERR_MEMORY;
        }
    if (status == ENT_OK && pairs.len) qsort(pairs.at, pairs.len, sizeof *pairs.at, by_agreement);
    for (size_t i = 0; status == ENT_OK && i < pairs.len; i++)
        join(a, pairs.at[i].found, pairs.at[i].gold);
    ENT_VEC_FREE(&pairs);
    return status;
}

static void release_sides(Sides *sides)
{
    for (size_t i = 0; i < sides->len; i++) {
        ENT_VEC_FREE(&sides->at[i].parties);
        ENT_VEC_FREE(&sides->at[i].dates);
    }
    ENT_VEC_FREE(sides);
}

static EntStatus align_partnerships(EntAlignment *a)
{
    Sides gold = {0}, found = {0};
    EntStatus status = fill_sides(a, &gold, &found);
    if (status == ENT_OK) status = join_sides(a, &gold, &found);
    release_sides(&gold);
    release_sides(&found);
    return status;
}

/* ---- all ---- */

static uint32_t *none_of(size_t count)
{
    uint32_t *at = ent_alloc(count + 1, sizeof *at);
    for (size_t i = 0; at && i < count; i++) at[i] = ENT_ALIGN_NONE;
    return at;
}

EntStatus ent_align(const EntSheet *gold, const EntSheet *found, EntAlignment *out)
{
    *out = (EntAlignment){.gold = gold, .found = found};
    out->gold_of = none_of(found->entities.len);
    out->found_of = none_of(gold->entities.len);
    if (!out->gold_of || !out->found_of) return ENT_ERR_MEMORY;
    ENT_TRY(align_names(out));
    return align_partnerships(out);
}

void ent_alignment_release(EntAlignment *alignment)
{
    ent_free(alignment->gold_of);
    ent_free(alignment->found_of);
    *alignment = (EntAlignment){0};
}
