/* Between the files of the matcher: one sentence as the engines see it, and one pattern's run over
 * it. Units have numbers of their own here, from 0 in the order of the sentence, without those that
 * are white space. Thread rule: one thread at a time. */
#ifndef ENT_FACT_MATCH_WORK_H
#define ENT_FACT_MATCH_WORK_H

#include "fact/apply.h"
#include "fact/asides.h"
#include "fact/probe.h"

typedef ENT_VEC(uint32_t) EntNumbers;

/* Tree tables. Children are in text order; `order` is the units in preorder, so that what lies
 * below unit u is order[enter[u] + 1 … leave[u]). */
typedef struct EntSentence {
    uint32_t count;
    EntNumbers unit;                  /* to the article's number */
    EntNumbers parent;                /* itself: root */
    EntNumbers child_begin, children; /* of u: children[child_begin[u] … child_begin[u + 1]) */
    EntNumbers order, enter, leave;
    ENT_VEC(EntUnitView) views;
    EntTypeSet types;  /* of all units together */
    EntWordBits words; /* their lemmas and words in lower case */
    EntArena arena;    /* words in lower case */
} EntSentence;

/* Where a sequence goes back to. */
typedef enum EntRetryType {
    ENT_RETRY_STEP,   /* go on with step a at unit b */
    ENT_RETRY_UNBIND, /* capture a was set since */
    ENT_RETRY_LEAVE   /* everything behind split a at unit b was tried; c accepts before it */
} EntRetryType;

typedef struct EntRetry {
    EntRetryType type;
    uint32_t a, b, c;
} EntRetry;

struct EntMatchWork {
    EntSentence sentence;
    EntAsides asides; /* of the sentence */
    EntFactIndex index;
    EntPatternRegexWork *regexes;
    EntNumbers local; /* the article's unit, less the sentence's first, to its number here */
    EntNumbers scratch;
    ENT_VEC(uint64_t) marked; /* patterns worth trying, a bit each */
    ENT_VEC(EntRetry) retries;
    ENT_VEC(uint8_t) visited; /* of a sequence: step × unit from the start */
    EntNumbers seen;          /* captures of the pattern's matches in this sentence, in a row */
    uint32_t match_count;     /* in the article so far */
};

typedef enum EntOutcome {
    ENT_GO_ON,   /* no more solutions this way */
    ENT_STOP,    /* enough: a sequence was accepted, a refutation found */
    ENT_GIVE_UP, /* a cap was reached */
    ENT_FAIL     /* memory */
} EntOutcome;

/* One pattern on one sentence. */
typedef struct EntRun EntRun;
struct EntRun {
    EntMatchWork *work;
    const EntSentence *sentence;
    const EntMatchContext *context;
    const EntPattern *pattern;
    EntFacts *facts;
    uint32_t number;                             /* of the sentence */
    uint32_t captures[ENT_MAX_PATTERN_CAPTURES]; /* units here, or ENT_NO_UNIT */
    uint32_t slots[ENT_MAX_PATTERN_NODES];
    uint32_t steps, matches;
    uint32_t depth;       /* units bound on the way to the goal or step at hand */
    uint32_t muted;       /* inside what is optional, where failing stops nothing */
    EntMatchProbe *probe; /* NULL in normal runs */
};

/* match_sentence.c: fill work->sentence for sentence NUMBER. */
EntStatus ent_sentence_fill(EntMatchWork *work, const EntMatchContext *context,
                            uint32_t number) ENT_MUST_USE;
/* The same without its asides. */
EntStatus ent_sentence_shorten(EntMatchWork *work, const EntMatchContext *context,
                               uint32_t number) ENT_MUST_USE;
void ent_sentence_release(EntSentence *sentence);

/* One more unit is looked at; false once the cap is passed. */
static inline bool ent_run_step(EntRun *run)
{
    return run->steps++ < ENT_MAX_MATCH_STEPS;
}

/* probe.c: a node does not hold of UNIT, a label does not fit, a negation is refuted; true: it
 * shall count as if it did not matter. */
bool ent_probe_node(EntRun *run, const EntPatternNode *node, uint32_t unit);
bool ent_probe_goal(EntRun *run, const EntGoal *goal, uint32_t unit);
/* No unit stands in the relation of GOAL to the one it starts from. */
void ent_probe_missing(EntRun *run, const EntGoal *goal);
/* A solution is not accepted. TEMPLATE: the line that it does not suit; NULL: a negation. */
void ent_probe_refused(EntRun *run, const EntApplication *a, const EntTemplate *template);
/* One is: what it added begins at fact FIRST. */
void ent_probe_accepted(EntRun *run, size_t first);

static inline bool ent_run_holds(EntRun *run, const EntPatternNode *node, uint32_t unit)
{
    if (ent_pattern_node_holds(node, &run->sentence->views.at[unit], run->work->regexes))
        return true;
    return run->probe && ent_probe_node(run, node, unit);
}

/* match_tree.c: solve the goals from GOAL on; each solution is accepted. */
EntOutcome ent_run_goals(EntRun *run, const EntGoal *goal);
EntOutcome ent_run_tree(EntRun *run);

/* match_sequence.c */
EntOutcome ent_run_sequence(EntRun *run);

/* match.c: PATTERN on the sentence that was filled last. ENT_ERR_MEMORY. */
EntStatus ent_run_pattern(const EntPattern *pattern, EntMatchWork *work,
                          const EntMatchContext *context, uint32_t number, EntMatchProbe *probe,
                          EntFacts *facts) ENT_MUST_USE;

/* match.c: a solution. STOP for a sequence that is accepted; GO_ON otherwise. */
EntOutcome ent_run_accept(EntRun *run);

#endif
