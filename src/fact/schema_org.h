/* The statements of a graph once more in the terms of schema.org (onto/schema_org.h), for stores
 * that do not reason. Thread rule: one thread per graph. */
#ifndef ENT_FACT_SCHEMA_ORG_H
#define ENT_FACT_SCHEMA_ORG_H

#include "graph/graph.h"

/* Add to GRAPH what its statements say in schema.org's terms, each in the named graph of the
 * statement that it follows from; afterwards GRAPH is sorted. Settle names first
 * (graph/canonical.h). ENT_ERR_MEMORY: a part may have been added. */
EntStatus ent_schema_org_add(EntGraph *graph) ENT_MUST_USE;

/* Take out again what ent_schema_org_add may have added to this graph or to those that it is the
 * union of. *FOUND: there was any. ENT_ERR_MEMORY. */
EntStatus ent_schema_org_remove(EntGraph *graph, bool *found) ENT_MUST_USE;

#endif
