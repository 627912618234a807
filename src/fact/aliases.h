/* What the articles of a graph teach each other about names.
 *
 *     article 1   "Orion Harbour Association (OHA)"    node organisation_orion_harbour_association
 *     article 2   "OHA" alone                          node organisation_oha
 *
 * The second node becomes the first, if all nodes that have the alias as an alternate name are one;
 * and with it the Partnerships and Positions that it is part of. Two nodes with one alias leave it
 * undecided, and all as they are. Unless it is an acronym of four letters or more, which are seldom
 * two things, the alias also needs a kind that the full name is known as. IRIs of Mentions and
 * reified statements, which say nothing, stay.
 *
 * All of this is in the graph, so that one graph and the union of its parts give the same.
 * Memory: about 100 bytes for a name; with named graphs, the graph once more.
 * Thread rule: one thread per graph; the lexicon may be shared. */
#ifndef ENT_FACT_ALIASES_H
#define ENT_FACT_ALIASES_H

#include "graph/graph.h"
#include "onto/lexicon.h"

/* Join the nodes of GRAPH, whose names are settled (graph/canonical.h); settle it again afterwards.
 * BASE: what its IRIs begin with. *JOINED (may be NULL): how many organisations and initiatives
 * became others. ENT_ERR_MEMORY. */
EntStatus ent_aliases_join(EntGraph *graph, EntStr base, const EntLexicon *lexicon,
                           size_t *joined) ENT_MUST_USE;

/* All that is done to the graph of many articles, whose names need not be settled: one description
 * of each node, before and after nodes are joined. Sorted afterwards. ENT_ERR_MEMORY. */
EntStatus ent_aliases_settle(EntGraph *graph, EntStr base, const EntLexicon *lexicon) ENT_MUST_USE;

#endif
