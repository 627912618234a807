/* EntEntity: one thing that the article speaks of, after coreference: what gets an IRI. */
#ifndef ENT_LINK_ENTITY_H
#define ENT_LINK_ENTITY_H

#include "base/arena.h"
#include "base/vec.h"
#include "onto/vocab.h"
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
} EntEntity;

typedef ENT_VEC(EntEntity) EntEntities;

#endif
