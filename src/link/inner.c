/* Bodies, places and people that only the description of an event names: "visit to Chile", "meeting
 * of the Harbour Council on prices". They are entities, though the event's mention covers them. */
#include "link/cluster.h"

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

EntStatus ent_link_inner(EntDoc *doc, const EntMentions *mentions, EntEntities *entities)
{
    for (size_t i = 0; i < mentions->inner.len; i++) {
        const EntMention *m = &mentions->inner.at[i];
        EntStr name = ent_mention_text(doc, m->tokens);
        if (m->type != ENT_MENTION_ENTITY || !sure(m) || known(entities, m, name)) continue;
        EntSpan *span = ENT_ARENA_NEW(&doc->arena, EntSpan, 1);
        if (!span) return ENT_ERR_MEMORY;
        *span = m->tokens;
        EntEntity e = {.kind = m->kind, .name = name, .mentions = span, .mention_count = 1};
        if (m->sense && m->kind == ENT_CLASS_Country) e.country = m->sense->code;
        if (!ENT_PUSH(entities, e)) return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}
