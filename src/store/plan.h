/* What is to be in a store: graph files divided into named graphs.
 *
 *     EntPlan plan = {0};
 *     for each file: ent_plan_add(&plan, path, graph, err);
 *     ent_plan_divide(&plan, err);
 *     plan.graphs.at[i]: name, number of statements; ent_plan_body(&plan, i, &body, err)
 *
 * All is read before anything is sent, so that a file that cannot be read leaves the store as it
 * is. What was read is kept as N-Triples in a temporary file without a name, so that memory is that
 * of the largest graph and about 200 bytes for each of the others:
 *
 *     file:  | graph A | graph B | graph A again | …   ->  divide: | graph A, both parts |
 *
 * A graph is best in one piece in its file, as N-Quads of 'build --named-graphs' are; pieces of one
 * are joined in the end.
 *
 * Graphs of N-Quads and TriG have names. Statements without one belong to the file's article, the
 * one node of type ent:Article, whose IRI names their graph.
 *
 * Owner: the plan keeps all strings. Thread rule: as in rdf/rdf.h. */
#ifndef ENT_STORE_PLAN_H
#define ENT_STORE_PLAN_H

#include <stdio.h>

#include "base/buf.h"
#include "base/error.h"
#include "base/sha256.h"
#include "graph/graph.h"

typedef struct EntPlanPiece {
    uint64_t offset; /* of the temporary file */
    size_t len;      /* bytes */
    uint32_t before; /* the piece of the same graph before it, or ENT_MAP_NONE */
} EntPlanPiece;

typedef struct EntPlanGraph {
    EntStr name;
    size_t count;   /* statements; valid after ent_plan_divide */
    uint32_t piece; /* the last one */
} EntPlanGraph;

typedef struct EntPlan {
    EntArena names;
    ENT_VEC(EntPlanGraph) graphs;
    EntMap index; /* name -> graph, until ent_plan_divide */
    ENT_VEC(EntPlanPiece) pieces;
    FILE *spool;
    uint64_t spooled;  /* bytes in it */
    EntGraph current;  /* statements of the piece that is being read */
    EntStr name;       /* its graph */
    EntGraph nameless; /* statements of the file that name no graph */
    EntBuf buf;
    const EntDiagnostics *diagnostics; /* the caller's: articles that share a name; may be NULL */
} EntPlan;

/* A zeroed plan is empty and ready. */
void ent_plan_release(EntPlan *plan);

/* Add the statements of file PATH ("-": N-Quads on standard input); where GRAPH is not empty all of
 * them to the graph of that name. ENT_ERR_INPUT: cannot be read. ENT_ERR_USAGE: statements without
 * a graph name, of no article or of several. ENT_ERR_OUTPUT: no room for the temporary file.
 * ENT_ERR_LIMIT, ENT_ERR_MEMORY. */
EntStatus ent_plan_add(EntPlan *plan, const char *path, EntStr graph, EntError *err) ENT_MUST_USE;

/* Bring plan->graphs into the order of their names, each in one piece. Nothing is added afterwards.
 * Statuses as ent_plan_add. */
EntStatus ent_plan_divide(EntPlan *plan, EntError *err) ENT_MUST_USE;

/* Append graph INDEX to OUT as N-Triples, sorted. ENT_ERR_LIMIT (OUT's cap), ENT_ERR_MEMORY,
 * ENT_ERR_OUTPUT (the temporary file cannot be read). */
EntStatus ent_plan_body(const EntPlan *plan, size_t index, EntBuf *out, EntError *err) ENT_MUST_USE;

/* The bytes of that body. */
size_t ent_plan_size(const EntPlan *plan, size_t index);

/* The SHA-256 of that body, in hexadecimal. Statuses as ent_plan_body. */
EntStatus ent_plan_hash(const EntPlan *plan, size_t index, char out[ENT_SHA256_HEX + 1],
                        EntError *err) ENT_MUST_USE;

#endif
