/* Partnerships and Positions whose IRIs are made of those of others (fact/nodes.h), which were
 * renamed: what they are called then, from what the graph says of them. Private to the fact room.
 *
 * The key of a node is read back and proved: its parts must give the IRI that it has. A node whose
 * key holds what a graph does not say (a Partnership with one party is its article's own) stays.
 *
 * Thread rule: one thread per arena. */
#ifndef ENT_FACT_REKEY_H
#define ENT_FACT_REKEY_H

#include "graph/graph.h"
#include "onto/vocab.h"

typedef ENT_VEC(EntRename) EntRenames;

/* The end of the statements that begin with statement I and are about the same node. */
size_t ent_rekey_block_end(const EntGraph *graph, size_t i);

/* The class of ours that statement I gives to its subject, or NONE. */
EntClass ent_rekey_class(const EntGraph *graph, size_t i);

/* Append to RENAMES, with strings of ARENA and GRAPH, the Partnerships and Positions of GRAPH that
 * parts are renamed of. GRAPH is sorted and has no named graphs; NAME tells what a node is called
 * from now on. ENT_ERR_MEMORY. */
EntStatus ent_rekey(const EntGraph *graph, EntStr base, EntStr (*name)(void *user, EntStr node),
                    void *user, EntArena *arena, EntRenames *renames) ENT_MUST_USE;

#endif
