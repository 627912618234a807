/* Templates: from the captures of a match to facts.
 *
 * A fact that is there already (same subject, property and object) is kept once, with the highest
 * confidence and the pattern and evidence that gave it, the first one on ties. Partnerships of the
 * same kind between the same parties are one.
 *
 * Thread rule: one thread at a time. */
#ifndef ENT_FACT_APPLY_H
#define ENT_FACT_APPLY_H

#include "base/buf.h"
#include "base/map.h"
#include "fact/match.h"
#include "onto/pattern_form.h"

/* What has been stated, for merging. */
typedef struct EntFactIndex {
    EntArena arena;            /* keys */
    EntMap facts;              /* to index into facts.facts */
    EntMap partnerships;       /* to index into facts.entities */
    EntBuf key;                /* scratch */
    ENT_VEC(uint32_t) parties; /* scratch */
} EntFactIndex;

/* One match to be put into words. */
typedef struct EntApplication {
    const EntMatchContext *context;
    EntFacts *facts;
    EntFactIndex *index;
    const EntPattern *pattern;
    const uint32_t *units; /* of the captures, into context->units; ENT_NO_UNIT where unbound */
    uint32_t sentence;
    uint32_t match; /* its number, from 1 in the article */
} EntApplication;

/* A zeroed index is empty. Start over with what FACTS holds. ENT_ERR_MEMORY. */
EntStatus ent_fact_index_begin(EntFactIndex *index, const EntFacts *facts) ENT_MUST_USE;
void ent_fact_index_release(EntFactIndex *index);

/* Has every item that is not optional a value of the right type? Otherwise it is no match. */
bool ent_apply_accepts(const EntApplication *a);

/* The template that stands in the way of a match that is not accepted; else NULL. */
const EntTemplate *ent_apply_refusal(const EntApplication *a);

/* The event that @event, @main, @near or @visit stand for in a match; ENT_NO_ENTITY: none. */
uint32_t ent_apply_event(const EntApplication *a, EntReferenceSource source);

/* State the facts of an accepted match. ENT_ERR_MEMORY. */
EntStatus ent_apply(const EntApplication *a) ENT_MUST_USE;

#endif
