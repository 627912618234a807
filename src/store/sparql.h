/* A look at a SPARQL query's words, without parsing it: its form, and whether it says itself which
 * graphs it asks. Comments, strings, IRIs, variables and prefixed names are passed over.
 * Thread rule: pure functions. */
#ifndef ENT_STORE_SPARQL_H
#define ENT_STORE_SPARQL_H

#include "base/str.h"

/* CONSTRUCT or DESCRIBE: the answer is a graph. */
bool ent_sparql_makes_graph(EntStr query);

/* GRAPH or FROM stands in it. */
bool ent_sparql_names_graphs(EntStr query);

#endif
