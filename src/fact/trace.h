/* EntTrace: what happened on the way from matches to facts, for `explain`.
 *
 * Enters: the calls below, made by ent_extract where a trace is watching (EntExtractWatch.trace;
 * NULL in normal runs). Leaves: every match with its captures, the facts that each later rule
 * added, changed or dropped, and the entities that those facts speak of. Strings belong to the
 * article's doc and to the ontology; the arrays to the trace. Thread rule: one thread at a time. */
#ifndef ENT_FACT_TRACE_H
#define ENT_FACT_TRACE_H

#include "fact/match.h"

typedef struct EntTraceCapture {
    EntStr name;
    EntSpan tokens; /* half-open */
} EntTraceCapture;

typedef struct EntTraceMatch {
    const char *pattern;
    uint32_t sentence;
    uint32_t first, count; /* its captures, in the trace's; those that were bound */
} EntTraceMatch;

typedef enum EntTraceType { ENT_TRACE_ADDED, ENT_TRACE_CHANGED, ENT_TRACE_DROPPED } EntTraceType;

/* What a rule did to one fact. Entity numbers are those of the trace's entities. */
typedef struct EntTraceStep {
    EntTraceType type;
    const char *rule, *about; /* name; what it settles, for people */
    uint32_t fact;            /* index into the trace's `seen` */
    EntFact before, after;    /* the same where it was added or dropped */
} EntTraceStep;

typedef struct EntTrace {
    ENT_VEC(EntTraceMatch) matches; /* match number n is at n - 1 */
    ENT_VEC(EntTraceCapture) captures;
    ENT_VEC(EntTraceStep) steps;
    EntEntities entities; /* before rules dropped any; the first `plain` are no Partnerships yet */
    size_t plain;
    EntFactList seen;   /* facts as of the last step, */
    ENT_VEC(bool) gone; /* and whether they had been dropped by then */
    ENT_VEC(uint32_t)
    places; /* once rules are done: fact i of the article is places[i] in `seen`, */
    ENT_VEC(uint32_t) numbers; /* and its entity e is number numbers[e] of the trace's */
    EntStatus status;          /* ENT_ERR_MEMORY sticks */
} EntTrace;

/* A zeroed trace is empty. Each extraction begins by emptying it. */
void ent_trace_release(EntTrace *trace);

/* Before any pattern: forget the last article, remember the entities. */
void ent_trace_begin(EntTrace *trace, const EntFacts *facts);
void ent_trace_match(EntTrace *trace, const EntMatchContext *context, const EntMatch *match);

/* After rule RULE: what it did to FACTS, where DROPPED (may be NULL) marks the facts that are to
 * go. Without a rule: note what there is. */
void ent_trace_step(EntTrace *trace, const char *rule, const char *about, const EntFacts *facts,
                    const bool *dropped);

/* What was dropped is taken out of FACTS next: entity e becomes TO[e] of the article
 * (ENT_NO_ENTITY: none), of COUNT; the facts that DROPPED does not mark stay. Later steps keep to
 * the trace's numbers. */
void ent_trace_settled(EntTrace *trace, const bool *dropped, const uint32_t *to, size_t count);

/* The captures of the match that stated FACT, *COUNT of them; none for a fact of a rule. */
const EntTraceCapture *ent_trace_captures(const EntTrace *trace, const EntFact *fact,
                                          uint32_t *count);

#endif
