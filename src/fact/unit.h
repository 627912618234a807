/* EntUnit: what patterns match on. A sentence is a row of units: each mention (entity, date, money,
 * count, role) is one unit, every other token is one of its own. The tree of the tokens carries
 * over: a unit hangs on the unit that holds the head of its head token.
 *
 * Units of one sentence are consecutive in the array; indices are into the whole article's array.
 */
#ifndef ENT_FACT_UNIT_H
#define ENT_FACT_UNIT_H

#include "input/article.h"
#include "mention/mention.h"

#define ENT_NO_UNIT UINT32_MAX
#define ENT_NO_LIST UINT32_MAX

typedef enum EntUnitType {
    ENT_UNIT_TOKEN, /* a plain token */
    ENT_UNIT_ENTITY,
    ENT_UNIT_DATE,
    ENT_UNIT_MONEY,
    ENT_UNIT_COUNT, /* a number of people: "more than 70 delegates" */
    ENT_UNIT_ROLE   /* a job title */
} EntUnitType;

typedef struct EntUnit {
    EntUnitType type;
    EntSpan tokens;  /* half-open, never empty */
    uint32_t head;   /* token: the one whose head lies outside the unit */
    uint32_t parent; /* unit index; itself for a root of the sentence */
    EntStr dep;      /* dependency label of the head token */
    EntClass kind;   /* of an entity, else NONE */
    uint32_t entity; /* index into EntFacts.entities, or ENT_NO_ENTITY */
    uint32_t value;  /* index into the article's dates, amounts or counts; UINT32_MAX if none */
    uint32_t list;   /* units with the same number are members of one coordination (A, B and C) */
    uint32_t part;   /* for Orion in "Orion's Harbour Institute" or "Orion's arm, Vega": the body of
                      * its own that is named behind it; else ENT_NO_UNIT */
    bool described;  /* entity mention that is a description ("the forum"), not a name */
    bool front;      /* "Founded out of Orion, Vega …": before a clause that it is no part of */
} EntUnit;

typedef ENT_VEC(EntUnit) EntUnits;

#endif
