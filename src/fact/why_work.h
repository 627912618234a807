/* Between the files that answer why: the question as it is asked of one list of facts. */
#ifndef ENT_FACT_WHY_WORK_H
#define ENT_FACT_WHY_WORK_H

#include "fact/why.h"

typedef struct EntWhyAsk {
    const EntWhyQuestion *question;
    EntArena *scratch;       /* emptied by each comparison */
    EntStr subject, object;  /* folded */
    EntNumberList *subjects; /* entities that bear the subject's name, in the trace's entities */
} EntWhyAsk;

/* One of the names of entity E is NAME, which is folded. */
bool ent_why_named(const EntWhyAsk *ask, const EntEntity *e, EntStr name);

/* Does fact I of FACTS answer the question? */
bool ent_why_answers(const EntWhyAsk *ask, const EntEntities *entities, const EntFact *facts,
                     size_t count, size_t i);

/* why_miss.c: fill out->misses, tried and sentences. */
EntStatus ent_why_misses(const EntWhyAsk *ask, const EntPatterns *patterns, EntMatchWork *work,
                         const EntMatchContext *context, const EntFacts *facts,
                         const EntTrace *trace, EntWhy *out) ENT_MUST_USE;

#endif
