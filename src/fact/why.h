/* Why is a fact there, or not? For `explain --why SUBJECT PREDICATE [OBJECT]`.
 *
 * Enters: an article that was extracted with a trace, and a question. Leaves: the entities meant,
 * the facts of that kind, what later rules did to such facts, and the patterns that came nearest to
 * stating one. All patterns whose template makes PREDICATE are run again on the sentences that
 * speak of the subject, with up to two of their elements set free (fact/probe.h): such an element
 * is what keeps the pattern from matching. Strings and patterns belong to the article and the
 * ontology.
 *
 * Thread rule: one thread at a time. */
#ifndef ENT_FACT_WHY_H
#define ENT_FACT_WHY_H

#include "fact/extract.h"
#include "fact/probe.h"

typedef ENT_VEC(uint32_t) EntNumberList;

typedef struct EntWhyQuestion {
    EntStr subject; /* a name; of a Partnership, that of a party */
    EntProperty property;
    EntStr object; /* a name, title, date or number; empty: any */
} EntWhyQuestion;

typedef struct EntWhyStop {
    EntStop at;
    EntSpan tokens; /* of the unit there; none for a template or a negation */
    EntClass kind;  /* of an entity there */
} EntWhyStop;

/* A pattern that nearly states the fact. */
typedef struct EntWhyMiss {
    const EntPattern *pattern;
    uint32_t sentence;
    EntWhyStop stops[ENT_PROBE_FREE + 1]; /* elements to be mended, and what refuses it then */
    uint32_t stop_count;
    bool would;           /* with these mended it states the fact; else it came furthest */
    uint32_t cost, depth; /* fewer and easier changes first, then more units matched */
} EntWhyMiss;

enum { ENT_WHY_NAMES = 3, ENT_WHY_MISSES = 5 };

typedef struct EntWhy {
    EntNumberList entities;        /* the subject's, in the trace's entities */
    EntStr nearest[ENT_WHY_NAMES]; /* names like the subject's, if it is none */
    uint32_t nearest_count;
    uint32_t named_in; /* sentence that has the subject's words, from 1; 0: none */
    bool object_known; /* it is an entity, or none was asked for */
    uint32_t object_named_in;
    EntNumberList facts;               /* those that answer, in the result's facts */
    EntNumberList steps;               /* of the trace, that speak of such facts */
    EntWhyMiss misses[ENT_WHY_MISSES]; /* nearest first */
    uint32_t miss_count;
    uint32_t tried;     /* patterns that make the property */
    uint32_t sentences; /* that they were tried on */
} EntWhy;

/* A zeroed EntWhy is ready. ENT_ERR_MEMORY. */
EntStatus ent_why(const EntOntology *ontology, EntExtractWork *work, EntDoc *doc,
                  const EntFacts *facts, const EntTrace *trace, const EntWhyQuestion *question,
                  EntWhy *out, EntError *err) ENT_MUST_USE;
void ent_why_release(EntWhy *why);

/* Can a pattern or rule state PROPERTY at all? */
bool ent_why_askable(EntProperty property);

#endif
