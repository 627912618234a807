/* The matcher: patterns over the units of an article, facts out.
 *
 * Enters: compiled patterns (onto/pattern.h), the article's units with their trees and values.
 * Leaves: facts appended to EntFacts, and Partnerships to its entities (fact/apply.h).
 *
 * Sentences are taken in order, the patterns of each in the order of definition. A sentence tries
 * only patterns that it has the words and types for. Trees: every solution is a match. Sequences:
 * the leftmost match, then on from its end. Tokens that are white space are left out of the row, so
 * "next to" means next to it in print. Semantics in docs/patterns.md; the tree relations are those
 * of Semgrex (Stanford CoreNLP 4.5), solved by backtracking; sequences by backtracking that notes
 * where it failed, so that nested repeats stay linear in the span. Work is bounded by
 * ENT_MAX_MATCH_STEPS and ENT_MAX_MATCHES a pattern and sentence; passing one is a diagnostic.
 *
 * Thread rule: EntMatchWork belongs to one thread; its history does not change results. */
#ifndef ENT_FACT_MATCH_H
#define ENT_FACT_MATCH_H

#include "fact/fact.h"
#include "fact/unit.h"
#include "onto/pattern.h"

typedef struct EntMatchWork EntMatchWork;

/* One match, for `explain`; valid during the call. */
typedef struct EntMatch {
    const char *pattern; /* name */
    float confidence;
    uint32_t number;       /* from 1 in the article, as in EntFact.match */
    uint32_t sentence;     /* index into doc->sentences */
    const EntStr *names;   /* of the captures, capture_count of them */
    const uint32_t *units; /* index into the article's units, or ENT_NO_UNIT where unbound */
    uint32_t capture_count;
    uint32_t first_fact; /* facts that the match added: from here to the end of facts.facts */
} EntMatch;

struct EntTrace;

typedef struct EntMatchContext {
    const EntDoc *doc;
    const EntLexicon *lexicon; /* lists of verbs; NULL: no clause is looked into */
    const EntUnit *units;
    const EntSpan *sentences; /* half-open range of units for each of doc->sentences */
    const EntDateValue *dates;
    const EntAmountValue *amounts;
    const EntCountValue *counts;
    size_t unit_count, date_count, amount_count, count_count;
    uint32_t main_event;   /* @main: entity, or ENT_NO_ENTITY */
    const uint32_t *focus; /* @event: entity in focus at each of doc->sentences; NULL: none */
    EntArena *arena;       /* where the arrays of new entities go: the doc's */
    const EntDiagnostics *diagnostics; /* may be NULL. ENT-F001: a pattern was given up */
    void (*on_match)(void *user, const EntMatch *match); /* may be NULL */
    void *user;
    struct EntTrace *trace; /* may be NULL */
} EntMatchContext;

EntStatus ent_match_work_new(EntMatchWork **out) ENT_MUST_USE;
void ent_match_work_free(EntMatchWork *work);

/* Run PATTERNS over the article and add what they state to FACTS, whose entities the units refer
 * to. Facts that are there already count for merging. ENT_ERR_MEMORY; FACTS then holds what was
 * found so far. */
EntStatus ent_patterns_run(const EntPatterns *patterns, EntMatchWork *work,
                           const EntMatchContext *context, EntFacts *facts,
                           EntError *err) ENT_MUST_USE;

#endif
