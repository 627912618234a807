/* EntAliases: what the articles of one build teach each other about names.
 *
 *     article 1   "Orion Harbour Association (OHA)"    node organisation_orion_harbour_association
 *     article 2   "OHA" alone                          node organisation_oha
 *
 * Enters: the facts of every article, in any order. Leaves: the merged graph, in which the second
 * node has become the first, if all articles that define the alias define it so; and with it the
 * Partnerships and Positions that it is part of. Two articles that define one alias differently
 * leave it undecided, and all nodes as they are. Unless it is an acronym of four letters or more,
 * which are seldom two things, the alias also needs a kind that the full name is known as. IRIs of
 * Mentions and reified statements, which say nothing, stay.
 *
 * The result depends on the set of articles, not on their order. Memory: about 200 bytes for a
 * name, Partnership or Position. Thread rule: one thread. */
#ifndef ENT_FACT_ALIASES_H
#define ENT_FACT_ALIASES_H

#include "fact/nodes.h"
#include "fact/to_graph.h"

typedef struct EntAlias {
    EntStr from, to; /* IRIs */
    bool long_acronym;
    bool undecided; /* another article has another `to` */
} EntAlias;

/* Zeroed it is ready. */
typedef struct EntAliases {
    EntArena arena;
    EntMap index; /* from -> index into list */
    ENT_VEC(EntAlias) list;
    EntMap nodes;            /* organisations and initiatives by IRI -> index into kinds */
    ENT_VEC(uint64_t) kinds; /* bit set of EntClass: as what the articles know them */
    EntNodeKeys keys;
} EntAliases;

void ent_aliases_release(EntAliases *aliases);

/* Take note of an article. OPTIONS as for ent_facts_to_graph. ENT_ERR_MEMORY. */
EntStatus ent_aliases_note(EntAliases *aliases, const EntFacts *facts,
                           const EntGraphOptions *options) ENT_MUST_USE;

/* Join the nodes of GRAPH, the union of the noted articles' graphs. ENT_ERR_MEMORY. */
EntStatus ent_aliases_apply(EntAliases *aliases, const EntGraphOptions *options,
                            EntGraph *graph) ENT_MUST_USE;

#endif
