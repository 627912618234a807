#include "score/tally.h"

#include "base/buf.h"
#include "base/limits.h"
#include "score/align.h"

/* A fact in the terms of gold. */
typedef struct Claim {
    EntStr subject, predicate, object; /* an object with parts as JSON text */
    const EntSheetFact *fact;
} Claim;

/* A set of claims. */
typedef struct Claims {
    ENT_VEC(Claim) at;
    EntMap keys;
} Claims;

/* One article. */
typedef struct Work {
    EntTally *tally;
    const EntSheet *gold, *found;
    EntAlignment alignment;
    EntArena arena; /* keys of claims */
    EntBuf line;
    Claims required, optional, claimed;
    EntMap spare_names; /* keys of the names of optional entities */
} Work;

void ent_tally_release(EntTally *tally)
{
    ENT_VEC_FREE(&tally->rows);
    ENT_VEC_FREE(&tally->findings);
    ent_map_release(&tally->row_ids);
    ent_arena_release(&tally->arena);
}

/* ---- rows and findings ---- */

/* The row "KIND NAME"; NULL: memory is out. */
static EntTallyRow *row(Work *w, const char *kind, EntStr name)
{
    EntTally *tally = w->tally;
    bool added;
    EntStr key =
        ent_arena_printf(&w->arena, "%s%s%.*s", kind, name.len ? " " : "", ENT_STR_ARG(name));
    uint32_t at = ent_map_get(&tally->row_ids, key);
    if (at != ENT_MAP_NONE) return &tally->rows.at[at];
    key = key.ptr ? ent_arena_copy(&tally->arena, key) : key;
    if (!key.ptr || !ENT_PUSH(&tally->rows, (EntTallyRow){.name = key})) return NULL;
    at = ent_map_add(&tally->row_ids, key, (uint32_t)tally->rows.len - 1, &added);
    if (at == ENT_MAP_NONE) tally->rows.len--;
    return at == ENT_MAP_NONE ? NULL : &tally->rows.at[at];
}

typedef enum Verdict { RIGHT, WRONG, MISSED } Verdict;

static EntStatus count(Work *w, const char *kind, EntStr name, Verdict verdict)
{
    EntTallyRow *at = row(w, kind, name);
    if (!at) return ENT_ERR_MEMORY;
    at->right += verdict == RIGHT;
    at->wrong += verdict == WRONG;
    at->missed += verdict == MISSED;
    return ENT_OK;
}

/* Begin a finding, which is then added to w->line. */
static void begin_finding(Work *w, const char *what)
{
    ent_buf_clear(&w->line);
    ent_buf_printf(&w->line, "%.*s: %s", ENT_STR_ARG(w->gold->article), what);
}

static EntStatus end_finding(Work *w)
{
    ENT_TRY(w->line.status);
    EntStr line = ent_arena_copy(&w->tally->arena, ent_buf_as_str(&w->line));
    return line.ptr && ENT_PUSH(&w->tally->findings, line) ? ENT_OK : ENT_ERR_MEMORY;
}

/* Append what ENTITY is called: at most MOST names, else its parties, else its id. */
static void print_entity(Work *w, const EntSheet *sheet, const EntSheetEntity *entity, size_t most)
{
    const char *before = " of ";
    for (size_t i = 0; i < entity->name_count && i < most; i++)
        ent_buf_printf(&w->line, "%s\"%.*s\"", i ? ", " : " ", ENT_STR_ARG(entity->names[i]));
    if (entity->name_count) return;
    for (size_t i = 0; i < sheet->facts.len; i++) {
        const EntSheetFact *fact = &sheet->facts.at[i];
        if (!ent_str_eq(fact->subject, entity->id) || !ent_str_is(fact->predicate, "party"))
            continue;
        EntStr party = sheet == w->found ? ent_align_id(&w->alignment, fact->object) : fact->object;
        ent_buf_printf(&w->line, "%s%.*s", before, ENT_STR_ARG(party));
        before = ", ";
    }
    if (*before == ' ') ent_buf_printf(&w->line, " %.*s", ENT_STR_ARG(entity->id));
}

static EntStatus find_entity(Work *w, const char *what, const EntSheet *sheet,
                             const EntSheetEntity *entity, size_t most)
{
    begin_finding(w, what);
    ent_buf_printf(&w->line, " %.*s", ENT_STR_ARG(entity->type));
    print_entity(w, sheet, entity, most);
    return end_finding(w);
}

static EntStatus find_fact(Work *w, const char *what, const Claim *claim)
{
    begin_finding(w, what);
    ent_buf_printf(&w->line, " fact %.*s %.*s %.*s", ENT_STR_ARG(claim->subject),
                   ENT_STR_ARG(claim->predicate), ENT_STR_ARG(claim->object));
    return end_finding(w);
}

/* ---- entities ---- */

static EntStatus list_spare_names(Work *w)
{
    for (size_t i = 0; i < w->gold->entities.len; i++) {
        const EntSheetEntity *entity = &w->gold->entities.at[i];
        for (size_t k = 0; entity->optional && k < entity->name_count; k++)
            if (ent_map_add(&w->spare_names, entity->keys[k], 0, NULL) == ENT_MAP_NONE)
                return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

/* Whether an entity that is none of gold's bears the name of an optional one. */
static bool is_spare(const Work *w, const EntSheetEntity *entity)
{
    for (size_t i = 0; i < entity->name_count; i++)
        if (ent_map_get(&w->spare_names, entity->keys[i]) != ENT_MAP_NONE) return true;
    return false;
}

static bool has_party(const EntSheet *sheet, EntStr id)
{
    for (size_t i = 0; i < sheet->facts.len; i++)
        if (ent_str_eq(sheet->facts.at[i].subject, id) &&
            ent_str_is(sheet->facts.at[i].predicate, "party"))
            return true;
    return false;
}

static EntStatus count_gold_entities(Work *w)
{
    for (size_t i = 0; i < w->gold->entities.len; i++) {
        const EntSheetEntity *entity = &w->gold->entities.at[i];
        bool hit = w->alignment.found_of[i] != ENT_ALIGN_NONE;
        if (entity->optional) continue;
        ENT_TRY(count(w, "entity", entity->type, hit ? RIGHT : MISSED));
        if (!hit) ENT_TRY(find_entity(w, "MISS", w->gold, entity, 1));
    }
    return ENT_OK;
}

static EntStatus count_wrong_entities(Work *w)
{
    for (size_t i = 0; i < w->found->entities.len; i++) {
        const EntSheetEntity *entity = &w->found->entities.at[i];
        if (w->alignment.gold_of[i] != ENT_ALIGN_NONE || is_spare(w, entity)) continue;
        /* a partnership of nobody says nothing */
        if (ent_str_is(entity->type, "Partnership") && entity->name_count == 0 &&
            !has_party(w->found, entity->id))
            continue;
        ENT_TRY(count(w, "entity", entity->type, WRONG));
        ENT_TRY(find_entity(w, "WRONG", w->found, entity, 2));
    }
    return ENT_OK;
}

static bool has_kinds(EntStr type)
{
    static const char *const types[] = {"Event", "Organisation", "Place", "Partnership"};
    return ENT_STR_AMONG(type, types);
}

static EntStatus count_kinds(Work *w)
{
    for (size_t i = 0; i < w->gold->entities.len; i++) {
        const EntSheetEntity *gold = &w->gold->entities.at[i];
        uint32_t f = w->alignment.found_of[i];
        if (f == ENT_ALIGN_NONE || gold->optional || !has_kinds(gold->type)) continue;
        EntStr found = w->found->entities.at[f].kinds, kinds = found;
        bool same = false;
        while (kinds.len) same |= ent_sheet_kind_among(ent_sheet_next_kind(&kinds), gold->kinds);
        ENT_TRY(count(w, "kind", ENT_STR_EMPTY, same ? RIGHT : WRONG));
        if (same) continue;
        ENT_TRY(count(w, "kind", ENT_STR_EMPTY, MISSED));
        begin_finding(w, "KIND");
        print_entity(w, w->gold, gold, 1);
        ent_buf_printf(&w->line, ": %.*s for %.*s", ENT_STR_ARG(found), ENT_STR_ARG(gold->kinds));
        ENT_TRY(end_finding(w));
    }
    return ENT_OK;
}

/* ---- facts ---- */

/* Text of a part of CLAIM's object, in the terms of gold where it is an entity. */
static EntStr part_text(const Work *w, const EntSheetPart *part, bool found)
{
    bool entity = found && !part->is_plain && ent_str_is(part->name, "organisation");
    return entity ? ent_align_id(&w->alignment, part->text) : part->text;
}

/* The object of FACT as text; {NULL, 0} when memory is out. */
static EntStr object_text(Work *w, const EntSheetFact *fact, bool found)
{
    if (fact->part_count == 0)
        return found ? ent_align_id(&w->alignment, fact->object) : fact->object;
    ent_buf_clear(&w->line);
    for (size_t i = 0; i < fact->part_count; i++) {
        const EntSheetPart *part = &fact->parts[i];
        ent_buf_add(&w->line, i ? ENT_STR(", ") : ENT_STR("{"));
        ent_buf_add_json(&w->line, part->name, "");
        ent_buf_add(&w->line, ENT_STR(": "));
        if (part->is_plain)
            ent_buf_add(&w->line, part->text);
        else
            ent_buf_add_json(&w->line, part_text(w, part, found), "");
    }
    ent_buf_add_char(&w->line, '}');
    return w->line.status == ENT_OK ? ent_arena_copy(&w->arena, ent_buf_as_str(&w->line))
                                    : ENT_STR_EMPTY;
}

static EntStr claim_key(EntArena *arena, const Claim *claim)
{
    return ent_arena_printf(arena, "%.*s\n%.*s\n%.*s", ENT_STR_ARG(claim->subject),
                            ENT_STR_ARG(claim->predicate), ENT_STR_ARG(claim->object));
}

static EntStatus claim_facts(Work *w, const EntSheetFacts *facts, bool found, Claims *out)
{
    for (size_t i = 0; i < facts->len; i++) {
        const EntSheetFact *fact = &facts->at[i];
        Claim claim = {.predicate = fact->predicate, .fact = fact};
        bool added;
        claim.subject = found ? ent_align_id(&w->alignment, fact->subject) : fact->subject;
        claim.object = object_text(w, fact, found);
        EntStr key = claim_key(&w->arena, &claim);
        if (!key.ptr || (!claim.object.ptr && fact->part_count)) return ENT_ERR_MEMORY;
        if (ent_map_add(&out->keys, key, 0, &added) == ENT_MAP_NONE) return ENT_ERR_MEMORY;
        if (added && !ENT_PUSH(&out->at, claim)) return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

static bool is_optional_entity(const Work *w, EntStr id)
{
    const EntSheetEntity *entity = ent_sheet_entity(w->gold, id);
    return entity && entity->optional;
}

static bool is_claimed(Work *w, const Claims *claims, const Claim *claim)
{
    return ent_map_get(&claims->keys, claim_key(&w->arena, claim)) != ENT_MAP_NONE;
}

static bool is_optional(Work *w, const Claim *claim, bool found)
{
    if (is_claimed(w, &w->optional, claim) || is_optional_entity(w, claim->subject) ||
        is_optional_entity(w, claim->object))
        return true;
    for (size_t i = 0; i < claim->fact->part_count; i++)
        if (is_optional_entity(w, part_text(w, &claim->fact->parts[i], found))) return true;
    return false;
}

static EntStatus count_gold_facts(Work *w)
{
    for (size_t i = 0; i < w->required.at.len; i++) {
        const Claim *claim = &w->required.at.at[i];
        if (is_optional(w, claim, false)) continue;
        bool hit = is_claimed(w, &w->claimed, claim);
        ENT_TRY(count(w, "fact", claim->predicate, hit ? RIGHT : MISSED));
        if (!hit) ENT_TRY(find_fact(w, "MISS", claim));
    }
    return ENT_OK;
}

static EntStatus count_wrong_facts(Work *w)
{
    for (size_t i = 0; i < w->claimed.at.len; i++) {
        const Claim *claim = &w->claimed.at.at[i];
        if (is_claimed(w, &w->required, claim) || is_optional(w, claim, true)) continue;
        const EntSheetEntity *subject = ent_sheet_entity(w->found, claim->subject);
        if (!ent_sheet_entity(w->gold, claim->subject) && subject && is_spare(w, subject)) continue;
        ENT_TRY(count(w, "fact", claim->predicate, WRONG));
        ENT_TRY(find_fact(w, "WRONG", claim));
    }
    return ENT_OK;
}

/* ---- an article ---- */

static EntStatus count_all(Work *w)
{
    ENT_TRY(ent_align(w->gold, w->found, &w->alignment));
    ENT_TRY(list_spare_names(w));
    ENT_TRY(claim_facts(w, &w->gold->facts, false, &w->required));
    ENT_TRY(claim_facts(w, &w->gold->optional, false, &w->optional));
    ENT_TRY(claim_facts(w, &w->found->facts, true, &w->claimed));
    ENT_TRY(count_gold_entities(w));
    ENT_TRY(count_wrong_entities(w));
    ENT_TRY(count_kinds(w));
    ENT_TRY(count_gold_facts(w));
    return count_wrong_facts(w);
}

static void release_claims(Claims *claims)
{
    ENT_VEC_FREE(&claims->at);
    ent_map_release(&claims->keys);
}

EntStatus ent_tally_add(EntTally *tally, const EntSheet *gold, const EntSheet *found)
{
    static const EntSheet nothing;
    Work w = {.tally = tally,
              .gold = gold,
              .found = found ? found : &nothing,
              .line = ENT_BUF_INIT(ENT_MAX_RECORD)};
    EntStatus status = ENT_OK;
    if (!found) {
        begin_finding(&w, "no graph for this article");
        status = end_finding(&w);
    }
    if (status == ENT_OK) status = count_all(&w);
    ent_alignment_release(&w.alignment);
    release_claims(&w.required);
    release_claims(&w.optional);
    release_claims(&w.claimed);
    ent_map_release(&w.spare_names);
    ent_buf_release(&w.line);
    ent_arena_release(&w.arena);
    return status;
}
