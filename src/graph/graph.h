/* EntGraph: a set of statements (quads), with interned terms.
 *
 * Enters: statements in any order, any number of times. Leaves: each once, after ent_graph_sort in
 * the canonical order (graph/term.h), which does not depend on how they came in.
 *
 *     terms:  id -> EntTerm (each distinct term once)      quads: rows of four ids
 *     slots:  open-addressing table over the quads, for "is it in already"
 *
 * Owner: the graph keeps its own copies of all strings until it is released or cleared.
 * Cost: adding is O(length of the terms); about 200 bytes of memory for a term, 24 for a quad.
 * Thread rule: one thread at a time. */
#ifndef ENT_GRAPH_GRAPH_H
#define ENT_GRAPH_GRAPH_H

#include "base/arena.h"
#include "base/map.h"
#include "base/vec.h"
#include "graph/term.h"

typedef struct EntQuad {
    uint32_t graph; /* 0: default graph, else term id + 1 */
    uint32_t subject, predicate, object;
} EntQuad;

typedef struct EntGraph {
    EntArena arena;
    ENT_VEC(EntTerm) terms;
    EntMap ids; /* key of a term -> its id */
    ENT_VEC(EntQuad) quads;
    uint32_t *slots; /* quad index + 1; 0: free */
    size_t slot_cap;
    bool sorted;
} EntGraph;

/* A zeroed EntGraph is empty and ready. */
void ent_graph_release(EntGraph *graph);

/* Empty; the memory is kept for the next statements. */
void ent_graph_clear(EntGraph *graph);

/* Number of statements. */
static inline size_t ent_graph_len(const EntGraph *graph)
{
    return graph->quads.len;
}

/* Add a statement unless it is in. ENT_ERR_USAGE: a blank node, a literal as subject or predicate,
 * or a NUL inside an IRI or tag; ENT_ERR_MEMORY. The graph is unchanged on failure. */
EntStatus ent_graph_add(EntGraph *graph, const EntStatement *statement) ENT_MUST_USE;

/* INTO becomes the union of both. */
EntStatus ent_graph_merge(EntGraph *into, const EntGraph *from) ENT_MUST_USE;

/* Bring the statements into canonical order; O(n log n). ENT_ERR_MEMORY: they are as they were. */
EntStatus ent_graph_sort(EntGraph *graph) ENT_MUST_USE;

/* Statement I of ent_graph_len, as views that hold until the graph changes; their strings end in
 * NUL, which does not count. */
EntStatement ent_graph_at(const EntGraph *graph, size_t i);

/* Of the first COUNT statements, which are sorted, the first that is about SUBJECT in the named
 * graph NAME (empty: the default graph) or comes after all such; COUNT where there is none. */
size_t ent_graph_find(const EntGraph *graph, size_t count, EntStr name, EntStr subject);

bool ent_graph_has(const EntGraph *graph, const EntStatement *statement);

/* The same set of statements. */
bool ent_graph_equal(const EntGraph *a, const EntGraph *b);

/* Two IRIs: a node and what it is called from now on. */
typedef struct EntRename {
    EntStr from, to;
} EntRename;

/* Replace IRIs wherever they stand; statements that become equal are one. The names in `to` are not
 * replaced again. ENT_ERR_MEMORY: the graph is as it was. */
EntStatus ent_graph_rename(EntGraph *graph, const EntRename *renames, size_t count) ENT_MUST_USE;

/* Keep the statements for which KEEP answers true; INDEX as for ent_graph_at. Terms that are used
 * no more stay interned. */
EntStatus ent_graph_filter(EntGraph *graph, bool (*keep)(void *user, size_t index),
                           void *user) ENT_MUST_USE;

#endif
