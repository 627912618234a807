/* Bodies, places and people that only the description of an event names: "visit to Chile", "meeting
 * of the Harbour Council on prices". They are entities, though the event's mention covers them. */
#include <string.h>

#include "link/cluster.h"

enum { SURNAME = 40 }; /* preference of ent_same_thing by which a surname is one person's */

/* ENTITY is called NAME, or by a longer name that begins with it; a person, by one that ends in it.
 */
static bool goes_by(const EntEntity *entity, EntStr name)
{
    if (ent_str_starts(entity->name, name) || ent_person_has_surname(entity, name)) return true;
    for (uint32_t i = 0; i < entity->other_count; i++)
        if (ent_str_eq(entity->others[i], name)) return true;
    return false;
}

static bool known(const EntEntities *entities, const EntMention *m, EntStr name)
{
    for (size_t i = 0; i < entities->len; i++) {
        const EntEntity *e = &entities->at[i];
        bool country = m->sense && m->sense->code.len && ent_str_eq(e->country, m->sense->code);
        if (ent_class_top(e->kind) != ent_class_top(m->kind)) continue;
        if (m->kind == ENT_CLASS_Country && e->kind == ENT_CLASS_City && !ent_str_eq(e->name, name))
            continue; /* "Mexico" is not "Mexico City" */
        if ((country && m->kind == ENT_CLASS_Country) || goes_by(e, name)) return true;
    }
    return false;
}

/* Sure, or a place by the recogniser, or a person called by two names or more. */
static bool sure(const EntMention *m)
{
    bool full = m->kind == ENT_CLASS_Person && m->tokens.end - m->tokens.begin >= 2;
    bool place = ent_class_top(m->kind) == ENT_CLASS_Place && m->strength >= ENT_STRENGTH_LABEL;
    return m->strength >= ENT_STRENGTH_SURE || full || place;
}

/* A name by which the text calls a person. */
typedef struct Calling {
    EntName name;
    uint32_t entity;
} Calling;

typedef ENT_VEC(Calling) Callings;

static EntStatus add_calling(EntLinker *l, Callings *callings, EntSpan tokens, uint32_t entity)
{
    Calling c = {.entity = entity};
    if (!ent_name_make(l, tokens, ENT_CLASS_Person, &c.name)) return ENT_ERR_MEMORY;
    return ENT_PUSH(callings, c) ? ENT_OK : ENT_ERR_MEMORY;
}

static EntStatus call_all(EntLinker *l, const EntEntities *entities, Callings *callings)
{
    for (uint32_t i = 0; i < entities->len; i++) {
        const EntEntity *e = &entities->at[i];
        for (uint32_t k = 0; k < e->mention_count && e->kind == ENT_CLASS_Person; k++)
            ENT_TRY(add_calling(l, callings, e->mentions[k], i));
    }
    return ENT_OK;
}

/* The entity that goes by a shorter form of the person's name NAME, or by "Joe Moen" for "Joseph R.
 * Moen", and fits best; of equals the later. ENT_UNLINKED: none. */
static uint32_t person_called(const EntLinker *l, const Callings *callings, const EntName *name)
{
    uint32_t best = ENT_UNLINKED;
    int most = SURNAME;
    for (size_t i = 0; i < callings->len; i++) {
        const Calling *c = &callings->at[i];
        EntCluster seen = {.kind = ENT_CLASS_Person, .name = c->name};
        if (!ent_may_be_same(ENT_CLASS_Person, name, &c->name)) continue;
        int score = ent_same_thing(l, name, ENT_CLASS_Person, &seen);
        bool later = best == ENT_UNLINKED || c->entity >= best;
        if (score < most || (score == most && !later)) continue;
        most = score;
        best = c->entity;
    }
    return best;
}

/* E is called NAME, too, at TOKENS; NAME is its fullest form where it is longer. */
static EntStatus add_name(EntDoc *doc, EntEntity *e, EntStr name, EntSpan tokens)
{
    EntStr *others = ENT_ARENA_NEW(&doc->arena, EntStr, e->other_count + 1);
    EntSpan *mentions = ENT_ARENA_NEW(&doc->arena, EntSpan, e->mention_count + 1);
    if (!others || !mentions) return ENT_ERR_MEMORY;
    bool fuller = name.len > e->name.len;
    others[0] = fuller ? e->name : name;
    if (e->other_count) memcpy(others + 1, e->others, e->other_count * sizeof *others);
    mentions[0] = tokens;
    if (e->mention_count) memcpy(mentions + 1, e->mentions, e->mention_count * sizeof *mentions);
    if (fuller) e->name = name;
    e->others = others;
    e->mentions = mentions;
    e->other_count++;
    e->mention_count++;
    return ENT_OK;
}

/* The entity TEXT at M's tokens, which nothing else in the text is. */
static EntStatus add_entity(EntDoc *doc, EntEntities *entities, const EntMention *m, EntStr text)
{
    EntSpan *span = ENT_ARENA_NEW(&doc->arena, EntSpan, 1);
    if (!span) return ENT_ERR_MEMORY;
    *span = m->tokens;
    EntEntity e = {.kind = m->kind, .name = text, .mentions = span, .mention_count = 1};
    if (m->sense && m->kind == ENT_CLASS_Country) e.country = m->sense->code;
    return ENT_PUSH(entities, e) ? ENT_OK : ENT_ERR_MEMORY;
}

/* Person M is whom the text calls by another form of TEXT, or an entity of its own. */
static EntStatus link_person(EntLinker *l, EntEntities *entities, Callings *callings,
                             const EntMention *m, EntStr text)
{
    EntName name;
    if (callings->len == 0) ENT_TRY(call_all(l, entities, callings));
    if (!ent_name_make(l, m->tokens, m->kind, &name)) return ENT_ERR_MEMORY;
    uint32_t bearer = person_called(l, callings, &name);
    if (bearer == ENT_UNLINKED) {
        bearer = (uint32_t)entities->len;
        ENT_TRY(add_entity(l->doc, entities, m, text));
    } else {
        ENT_TRY(add_name(l->doc, &entities->at[bearer], text, m->tokens));
    }
    return add_calling(l, callings, m->tokens, bearer);
}

static EntStatus link_all(EntLinker *l, EntEntities *entities, Callings *callings)
{
    for (size_t i = 0; i < l->mentions->inner.len; i++) {
        const EntMention *m = &l->mentions->inner.at[i];
        EntStr text = ent_mention_text(l->doc, m->tokens);
        if (m->type != ENT_MENTION_ENTITY || !sure(m) || known(entities, m, text)) continue;
        if (m->kind == ENT_CLASS_Person)
            ENT_TRY(link_person(l, entities, callings, m, text));
        else
            ENT_TRY(add_entity(l->doc, entities, m, text));
    }
    return ENT_OK;
}

EntStatus ent_link_inner(EntLinker *l, EntEntities *entities)
{
    Callings callings = {0};
    EntStatus status = link_all(l, entities, &callings);
    ENT_VEC_FREE(&callings);
    return status;
}
