/* What is to be in a store: graph files divided into named graphs.
 *
 *     EntPlan plan = {0};
 *     for each file: ent_plan_add(&plan, path, graph, err);
 *     ent_plan_divide(&plan, err);
 *     plan.graphs.at[i]: name and number of statements; ent_plan_body(&plan, i, &body, err)
 *
 * All is read before anything is sent, so that a file that cannot be read leaves the store as it
 * is: about 200 bytes of memory a distinct term and 24 a statement.
 *
 * Graphs of N-Quads and TriG have names. Statements without one belong to the file's article, the
 * one node of type ent:Article, whose IRI names their graph.
 *
 * Owner: the plan keeps all strings. Thread rule: as in rdf/rdf.h. */
#ifndef ENT_STORE_PLAN_H
#define ENT_STORE_PLAN_H

#include "base/buf.h"
#include "base/error.h"
#include "graph/graph.h"

typedef struct EntPlanGraph {
    EntStr name;
    size_t first, count; /* of the sorted statements */
} EntPlanGraph;

typedef struct EntPlan {
    EntGraph graph; /* all statements, each with a graph name */
    EntGraph file;  /* those of the file that is being read */
    ENT_VEC(EntPlanGraph) graphs;
} EntPlan;

/* A zeroed plan is empty and ready. */
void ent_plan_release(EntPlan *plan);

/* Add the statements of file PATH; where GRAPH is not empty all of them to the graph of that name.
 * ENT_ERR_INPUT: cannot be read. ENT_ERR_USAGE: statements without a graph name, of no article or
 * of several. ENT_ERR_LIMIT, ENT_ERR_MEMORY. */
EntStatus ent_plan_add(EntPlan *plan, const char *path, EntStr graph, EntError *err) ENT_MUST_USE;

/* Fill plan->graphs, in the order of their names. ENT_ERR_MEMORY. */
EntStatus ent_plan_divide(EntPlan *plan, EntError *err) ENT_MUST_USE;

/* Append graph INDEX to OUT as N-Triples, sorted. ENT_ERR_LIMIT (OUT's cap), ENT_ERR_MEMORY. */
EntStatus ent_plan_body(const EntPlan *plan, size_t index, EntBuf *out, EntError *err) ENT_MUST_USE;

#endif
