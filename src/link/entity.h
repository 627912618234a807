/* EntEntity: one thing that the article speaks of, after coreference: what gets an IRI. Owner:
 * the doc's arena. */
#ifndef ENT_LINK_ENTITY_H
#define ENT_LINK_ENTITY_H

#include "base/arena.h"
#include "base/vec.h"
#include "onto/lexicon.h"
#include "text/doc.h"

typedef struct EntEntity {
    EntClass kind;  /* most specific class; ent_class_top gives Event, Organisation, … */
    EntStr name;    /* fullest form; empty for a Partnership */
    EntStr *others; /* the other forms, distinct, in order of appearance */
    uint32_t other_count;
    EntSpan *mentions; /* token spans that denote it, in text order */
    uint32_t mention_count;
    bool described; /* an event or company named by a description only ("a spring forum on …"),
                       whose name is not unique beyond the article */
    EntStr country; /* ISO 3166-1 alpha-2 code of a country, else empty */
    const EntSense *item; /* the lexicon's entry for the thing, where it is known; else NULL */
    EntStr beside; /* region or country that tells a place from a better known one of its name:
                      "massachusetts"; else empty */
    bool alone;    /* a name with a best known bearer, which may not be meant: the entity is kept
                      apart from those of other articles */
} EntEntity;

/* NAME is the entity's name or another that it goes by. */
static inline bool ent_entity_goes_by(const EntEntity *entity, EntStr name)
{
    if (ent_str_eq(entity->name, name)) return true;
    for (uint32_t i = 0; i < entity->other_count; i++)
        if (ent_str_eq(entity->others[i], name)) return true;
    return false;
}

/* NAME is the last word or words of the name of PERSON. */
static inline bool ent_person_has_surname(const EntEntity *person, EntStr name)
{
    EntStr full = person->name; /* "Karl Moen, Jr." */
    if (ent_str_ends(full, ENT_STR(", Jr.")) || ent_str_ends(full, ENT_STR(", Sr."))) full.len -= 5;
    return person->kind == ENT_CLASS_Person && full.len > name.len + 1 &&
           full.ptr[full.len - name.len - 1] == ' ' && ent_str_ends(full, name);
}

typedef ENT_VEC(EntEntity) EntEntities;

#endif
