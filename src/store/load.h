/* Bringing graphs into a store, and taking them out of it.
 *
 *     EntLoad load;
 *     ent_load_open(&load, &endpoint, client, &plan, &options, err);   asks for the store's ledger
 *     for each graph: ent_load_add(&load, action, name, index, err);
 *     ent_load_compare(&load, remove, err);                            for a sync only
 *     ent_load_run(&load, err);
 *     load.items.at[i].end                                             what became of each graph
 *     ent_load_close(&load);
 *
 * A PUT or DELETE is one transaction of the store: a graph is the old one or the new one. Graphs
 * that the store does not hold yet, which it is asked for, go in many at a time where it takes
 * N-Quads in one transaction (store/endpoint.h): all of such a batch are in or none is, and a batch
 * may be sent twice, since a graph is a set. Those of a batch that was refused are put one by one.
 * (Of a graph that someone else makes between the question and the batch, theirs stays too.)
 *
 * The run ends early where no other graph would fare better, or after ENT_LOAD_FAILURES failures in
 * a row; the items that were not sent say so.
 *
 * Where the store has a ledger (store/ledger.h), every run keeps it true; a sync makes one.
 *
 * Diagnostics: ENT-S001 a graph failed, ENT-S002 the rest is not sent, ENT-S003 a graph is too
 * large for the store. Thread rule: one thread. */
#ifndef ENT_STORE_LOAD_H
#define ENT_STORE_LOAD_H

#include "store/client.h"
#include "store/ledger.h"
#include "store/plan.h"

enum {
    ENT_LOAD_FAILURES = 10, /* in a row, after which the run ends */
    ENT_LOAD_CHUNK = 1000   /* items between two entries in the ledger */
};

typedef enum EntLoadAction { ENT_LOAD_PUT, ENT_LOAD_POST, ENT_LOAD_DELETE } EntLoadAction;

typedef enum EntLoadEnd {
    ENT_LOAD_UNSENT, /* not sent, or not yet */
    ENT_LOAD_DONE,   /* in, or taken out */
    ENT_LOAD_SAME,   /* is in as it is: nothing was sent */
    ENT_LOAD_ABSENT, /* to be taken out, but was not there */
    ENT_LOAD_FAILED, /* the store keeps what it had */
    ENT_LOAD_UNKNOWN /* the connection was lost, or time ran out: one of both */
} EntLoadEnd;

typedef struct EntLoadItem {
    EntStr graph;
    EntLoadAction action;
    EntLoadEnd end;
    size_t index; /* of the plan's graph; of no meaning for ENT_LOAD_DELETE */
    bool alone;   /* goes by a request of its own */
} EntLoadItem;

/* Items [first, end), without those that are alone. */
typedef struct EntLoadBatch {
    size_t first, end;
} EntLoadBatch;

struct EntLoad;

typedef struct EntLoadOptions {
    bool gzip;     /* compress bodies */
    bool sync;     /* a ledger is made where the store has none */
    EntStr spared; /* the graph that a sync never takes out */
    EntDiagnostics diagnostics;
    void (*progress)(void *user, const struct EntLoad *load); /* may be NULL */
    void *user;
} EntLoadOptions;

typedef struct EntLoad {
    EntLoadOptions options;
    const EntEndpoint *endpoint;
    EntClient *client;
    const EntPlan *plan;
    EntArena arena, urls;          /* names of graphs; addresses of the chunk under way */
    EntStr batch_url;              /* where batches go; empty: there are none */
    ENT_VEC(EntLoadBatch) batches; /* of the chunk under way */
    bool ended, told;              /* nothing else would fare better; a diagnostic says why */
    ENT_VEC(EntLoadItem) items;
    EntLedger ledger;
    bool keeps_ledger;
    size_t next, chunk_end; /* items of the chunk under way: the next to send, and its end */
    size_t done, failed;    /* items */
    size_t in_row;          /* failures since the last success */
    uint64_t triples;       /* that went in */
} EntLoad;

/* Meet the store: ask for its ledger. ENDPOINT, CLIENT and PLAN (may be NULL where nothing is put)
 * outlive LOAD. ENT_ERR_STORE: it is not there, or does not let us in; ENT_ERR_MEMORY. LOAD is
 * closed by the caller in any case. */
EntStatus ent_load_open(EntLoad *load, const EntEndpoint *endpoint, EntClient *client,
                        const EntPlan *plan, const EntLoadOptions *options,
                        EntError *err) ENT_MUST_USE;
void ent_load_close(EntLoad *load);

/* One more graph, INDEX of the plan. GRAPH is copied. ENT_ERR_MEMORY. */
EntStatus ent_load_add(EntLoad *load, EntLoadAction action, EntStr graph, size_t index,
                       EntError *err) ENT_MUST_USE;

/* Mark those that the ledger says are in as they are; where REMOVE is set, add deletions of the
 * ledger's graphs that are not among the items. ENT_ERR_MEMORY. */
EntStatus ent_load_compare(EntLoad *load, bool remove, EntError *err) ENT_MUST_USE;

/* Do it. ENT_ERR_STORE: something failed, of which the diagnostics have told; other statuses set
 * ERR. */
EntStatus ent_load_run(EntLoad *load, EntError *err) ENT_MUST_USE;

#endif
