/* One description of each node where the articles give several.
 *
 * A graph that is the union of many articles says of one IRI what each of them said. What holds
 * one value only is settled here, in a way that does not depend on the order of the articles.
 * Thread rule: one thread per graph. */
#ifndef ENT_GRAPH_CANONICAL_H
#define ENT_GRAPH_CANONICAL_H

#include "graph/graph.h"

/* The properties that are settled, by IRI; the graph room does not know the vocabulary. */
typedef struct EntNaming {
    EntStr name;       /* of several the longest stays (most code points), of equally long ones one
                          that is not in capitals throughout, then the first by bytes; the others
                          become `alternate` */
    EntStr label;      /* follows `name` on nodes that have one */
    EntStr alternate;  /* dropped where it equals the name */
    EntStr title;      /* of several the longest stays, then the first by bytes; the others go */
    EntStr confidence; /* of several the highest stays */
} EntNaming;

/* Settle GRAPH, each named graph by itself; afterwards it is sorted. Idempotent. ENT_ERR_MEMORY. */
EntStatus ent_graph_canonicalise(EntGraph *graph, const EntNaming *naming) ENT_MUST_USE;

#endif
