/* A probe rides along when a pattern is tried for `explain --why`: it lets up to two elements of
 * the pattern count as if they held of whatever they meet, and notes how far the match came without
 * that. Normal runs have none (EntRun.probe is NULL) and pay one branch where an element fails.
 *
 * Thread rule: one thread at a time. */
#ifndef ENT_FACT_PROBE_H
#define ENT_FACT_PROBE_H

#include "fact/apply.h"

enum { ENT_PROBE_FREE = 2, ENT_PROBE_EXPECTED = 4 };

typedef enum EntStopType {
    ENT_STOP_NONE,
    ENT_STOP_NODE,     /* unit is not what the element asks for */
    ENT_STOP_LABEL,    /* unit hangs on its parent by another label */
    ENT_STOP_MISSING,  /* nothing stands in this relation to unit */
    ENT_STOP_PRESENT,  /* what must not be there is there, seen from unit */
    ENT_STOP_TEMPLATE, /* all matched, but this line does not take it */
    ENT_STOP_DENIED    /* all matched, but a negation stands in between */
} EntStopType;

/* Where a match stopped. */
typedef struct EntStop {
    EntStopType type;
    EntPatternText expected[ENT_PROBE_EXPECTED]; /* any of these */
    uint32_t expected_count;
    uint32_t unit; /* index into the article's units; ENT_NO_UNIT for the last two types */
} EntStop;

typedef struct EntMatchProbe {
    const void *free[ENT_PROBE_FREE]; /* nodes or goals of the pattern; NULL: none */
    uint32_t subject, object;         /* entities that matter; ENT_NO_ENTITY: any */
    bool (*wanted)(void *user, const EntFacts *facts, size_t first); /* is one of the new facts? */
    void *user;

    EntStop freed[ENT_PROBE_FREE]; /* what the free elements met last */
    bool hit;                      /* a match stated what is wanted, */
    EntStop met[ENT_PROBE_FREE];   /* where the free elements met this */
    uint32_t depth;                /* and had so many units */
    EntStop refused;               /* a match that speaks of the subject was not accepted */
    EntStop furthest;              /* else: where it came furthest, */
    uint32_t score;                /* and how far */
} EntMatchProbe;

#endif
