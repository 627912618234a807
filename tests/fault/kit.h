/* Operations in which each allocation fails in turn.
 *
 * An operation is run once to count its allocations and to see its result. Then each allocation in
 * turn fails, alone and with all that follow: the operation must say so, or give the same result as
 * before (what fails may be a cache). After each failure it is run again without one, in the same
 * context, and must give that result. Leaks are the address sanitizer's to find. */
#ifndef ENT_TEST_FAULT_KIT_H
#define ENT_TEST_FAULT_KIT_H

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "graph/graph.h"

/* What an operation gave, as bytes. */
typedef struct Result {
    EntStatus status;
    uint64_t digest;
} Result;

static inline void digest(Result *result, EntStr s)
{
    result->digest = (result->digest ^ ent_str_hash(s) ^ s.len) * UINT64_C(0x100000001b3);
}

static inline void digest_graph(Result *result, EntGraph *graph)
{
    if (result->status == ENT_OK) result->status = ent_graph_sort(graph);
    for (size_t i = 0; result->status == ENT_OK && i < ent_graph_len(graph); i++) {
        EntStatement s = ent_graph_at(graph, i);
        digest(result, s.graph);
        digest(result, s.subject.value);
        digest(result, s.predicate.value);
        digest(result, s.object.value);
    }
}

typedef struct Operation {
    const char *name;
    Result (*run)(void);
    unsigned step; /* every so many allocations; 1: each */
    bool needs_model;
} Operation;

enum { COMPLAINTS = 40 }; /* that are printed */

static unsigned long bad, injected, refused; /* found, failed, said to be out of memory */

static inline void complain(const Operation *operation, uint64_t n, const char *what)
{
    if (++bad <= COMPLAINTS)
        printf("FAILED  %s, allocation %" PRIu64 ": %s\n", operation->name, n, what);
}

static inline void fail_one(const Operation *operation, uint64_t n, bool once, Result good)
{
    if (once)
        ent_alloc_fail_once((int64_t)n);
    else
        ent_alloc_fail_after((int64_t)n);
    Result result = operation->run();
    ent_alloc_fail_after(-1);
    injected++;
    refused += result.status == ENT_ERR_MEMORY;
    if (result.status != ENT_ERR_MEMORY && result.status != ENT_OK)
        complain(operation, n, ent_status_text(result.status));
    if (result.status == ENT_OK && result.digest != good.digest)
        complain(operation, n, "success, with another result");
    result = operation->run();
    if (result.status != ENT_OK || result.digest != good.digest)
        complain(operation, n, "does not recover");
}

static inline void fail_each(const Operation *operation)
{
    operation->run(); /* what is made once */
    ent_alloc_fail_after(-1);
    Result good = operation->run();
    uint64_t count = ent_alloc_fail_after(-1);
    if (good.status != ENT_OK || count == 0)
        complain(operation, 0, count ? ent_status_text(good.status) : "allocates nothing");
    unsigned long before = injected;
    for (uint64_t n = 0; good.status == ENT_OK && n < count; n += operation->step) {
        fail_one(operation, n, true, good);
        fail_one(operation, n, false, good);
    }
    printf("ok      %s: %" PRIu64 " allocations, %lu failed in turn\n", operation->name, count,
           injected - before);
}

/* Those that need a model are skipped without one. ONLY: the operation of that name; NULL: all. */
static inline void fail_all(const Operation *operations, size_t count, bool have_model,
                            const char *only)
{
    for (size_t i = 0; i < count; i++)
        if (only && strcmp(operations[i].name, only) != 0)
            continue;
        else if (operations[i].needs_model && !have_model)
            printf("skipped %s: no model\n", operations[i].name);
        else
            fail_each(&operations[i]);
}

/* Exit status of the test. */
static inline int report_faults(void)
{
    printf("%lu allocations failed, %lu times refused, %lu faults\n", injected, refused, bad);
    return bad != 0;
}

#endif
