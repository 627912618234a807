/* EntFact: one statement of the article, with the sentence that says so.
 *
 * EntFacts is what the fact room leaves and the graph is written from: the article's entities
 * (Partnerships among them) and its facts. Owner: the doc's arena. */
#ifndef ENT_FACT_FACT_H
#define ENT_FACT_FACT_H

#include "input/article.h"
#include "link/entity.h"
#include "mention/mention.h"

typedef enum EntValueType {
    ENT_VALUE_ENTITY,     /* .entity */
    ENT_VALUE_DATE,       /* .date */
    ENT_VALUE_POSITION,   /* .text title, .entity organisation or ENT_NO_ENTITY */
    ENT_VALUE_ATTENDANCE, /* .number count, .text "InPerson", "Online" or "AnyMode" */
    ENT_VALUE_AMOUNT,     /* .number value, .text ISO 4217 code */
    ENT_VALUE_TERM,       /* .text local name of an individual: "Signed", "Cooperate" */
    ENT_VALUE_STRING      /* .text */
} EntValueType;

#define ENT_NO_ENTITY UINT32_MAX

typedef struct EntValue {
    EntValueType type;
    uint32_t entity; /* index into EntFacts.entities */
    EntDate date;
    EntStr text;
    double number;
} EntValue;

typedef struct EntFact {
    uint32_t subject; /* index into EntFacts.entities */
    EntProperty property;
    EntValue object;
    EntSpan evidence;    /* tokens of the sentence (or caption) that states it, half-open */
    const char *pattern; /* name of the pattern or rule that found it; static or the ontology's */
    float confidence;    /* 0..1: first as stated there, at last as measured (fact/rate.h) */
    float stated;        /* as stated, once it is measured */
    uint32_t match;      /* number of the match that stated it, from 1 in the article; 0: a rule */
} EntFact;

typedef ENT_VEC(EntFact) EntFactList;

typedef struct EntFacts {
    const EntArticle *article;
    const EntDoc *doc;
    EntStr headline;
    EntStr author;     /* as read, or from a byline; may be empty */
    EntStr publisher;  /* string; the publisher's entity, if the text names it, beside it */
    EntDate published; /* as read, or from dateline or imprint */
    EntEntities entities;
    EntFactList facts;
    const EntNameSigns *names; /* names that were weighed, and their signs */
    uint32_t name_count;
} EntFacts;

/* KIND is a Partnership, and no bilateral cooperation of states. */
bool ent_is_deal(EntClass kind);

/* SUBJECT has a fact of PROPERTY; one with the entity OBJECT. */
bool ent_is_stated(const EntFacts *facts, uint32_t subject, EntProperty property);
bool ent_is_related(const EntFacts *facts, uint32_t subject, EntProperty property, uint32_t object);

/* A partnership more of KIND, which only its facts tell of; ENT_NO_ENTITY when memory is out. */
uint32_t ent_add_partnership(EntFacts *facts, EntClass kind);

/* A fact more, of two entities, by the rule PATTERN (a literal). ENT_ERR_MEMORY. */
EntStatus ent_relate(EntFacts *facts, uint32_t subject, EntProperty property, uint32_t object,
                     EntSpan evidence, const char *pattern, float confidence) ENT_MUST_USE;

#endif
