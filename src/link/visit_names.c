/* What a delegation does is its visit, by which it is known: "A trade delegation led by Jan Moen
 * travelled to Oslo. … The visit to Oslo …". */
#include "link/visit_names.h"

#include "link/plural.h"

typedef struct Journeys {
    EntDoc *doc;
    const EntMentions *mentions;
    const EntEntities *entities;
    EntStr noun; /* the first that speaks of the visit; what is called by another is another's */
} Journeys;

static const EntToken *token(const Journeys *j, uint32_t i)
{
    return &j->doc->tokens.at[i];
}

/* The visit of the text that is known by its delegation alone; NULL: none, or several. */
static EntEntity *visit_of_delegation(const EntEntities *entities)
{
    EntEntity *only = NULL;
    for (size_t i = 0; i < entities->len; i++) {
        EntEntity *e = &entities->at[i];
        bool delegation = e->kind == ENT_CLASS_Visit && e->described &&
                          ent_str_ends(e->name, ENT_STR("delegation"));
        if (!delegation) continue;
        if (only) return NULL;
        only = e;
    }
    return only;
}

/* A visit of the text has NOUN in its name: what is called so is that one. */
static bool taken(const Journeys *j, EntStr noun)
{
    for (size_t i = 0; i < j->entities->len; i++) {
        const EntEntity *e = &j->entities->at[i];
        if (e->kind == ENT_CLASS_Visit && ent_entity_called(e, noun)) return true;
    }
    return false;
}

/* "the | visit", "this | trip", "its | visit", "the group's | trip". */
static bool definite(const Journeys *j, uint32_t i)
{
    static const char *const words[] = {"the", "this", "its", "their"};
    if (i == 0 || token(j, i)->sentence_start) return false;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (ent_doc_is(j->doc, i - 1, words[k])) return true;
    return ent_str_is(token(j, i - 1)->tag, "POS");
}

/* Behind the noun at I and where it leads: "visit | to Oslo", "trip | across the Baltic". */
static uint32_t behind_goal(const Journeys *j, uint32_t i)
{
    static const char *const links[] = {"to", "in", "across", "through"};
    uint32_t k = i + 1;
    bool leads = k < j->doc->tokens.len && ENT_STR_AMONG(token(j, k)->text, links);
    if (!leads) return i + 1;
    k += 1 + ent_doc_is(j->doc, k + 1, "the");
    uint32_t m = k < j->doc->tokens.len ? j->mentions->of_token[k] : UINT32_MAX;
    if (m == UINT32_MAX) return i + 1;
    const EntMention *place = &j->mentions->list.at[m];
    bool goal = place->type == ENT_MENTION_ENTITY && place->tokens.begin == k &&
                ent_class_top(place->kind) == ENT_CLASS_Place;
    return goal ? place->tokens.end : i + 1;
}

/* The name of the visit at token I, or an empty span. */
static EntSpan name_at(Journeys *j, uint32_t i)
{
    static const char *const nouns[] = {"visit", "trip", "journey", "mission", "tour"};
    const EntToken *t = token(j, i);
    EntSpan none = {0, 0};
    if (!ENT_STR_AMONG(t->text, nouns) || j->mentions->of_token[i] != UINT32_MAX) return none;
    if (!definite(j, i) || (j->noun.len && !ent_str_eq(j->noun, t->text))) return none;
    if (!j->noun.len && taken(j, t->text)) return none;
    EntSpan name = {i, behind_goal(j, i)};
    bool plain = ent_str_is(t->text, "visit") || ent_str_is(t->text, "trip");
    if (!plain && name.end == i + 1) return none; /* "its mission is to …" */
    j->noun = t->text;
    return name;
}

/* E is called by the words of NAME, by the longest of its names first, and no more by its
 * delegation. */
static EntStatus call(EntDoc *doc, EntEntity *e, EntSpan name)
{
    EntStr text = ent_doc_span_text(doc, name);
    bool first = ent_str_ends(e->name, ENT_STR("delegation"));
    if (ent_entity_goes_by(e, text)) return ENT_OK;
    EntStr *others = ENT_ARENA_NEW(&doc->arena, EntStr, e->other_count + 1);
    if (!others) return ENT_ERR_MEMORY;
    for (uint32_t k = 0; k < e->other_count; k++) others[k] = e->others[k];
    bool fuller = first || text.len > e->name.len;
    others[e->other_count++] = fuller ? e->name : text;
    if (fuller) e->name = text;
    e->others = others;
    return ENT_OK;
}

EntStatus ent_name_visit_of_delegation(EntDoc *doc, const EntMentions *mentions,
                                       EntEntities *entities)
{
    Journeys j = {doc, mentions, entities, ENT_STR_EMPTY};
    EntEntity *visit = visit_of_delegation(entities);
    for (uint32_t i = 0; visit && i < doc->tokens.len; i++) {
        EntSpan name = name_at(&j, i);
        if (name.begin < name.end) ENT_TRY(call(doc, visit, name));
    }
    return ENT_OK;
}
