/* Where a graph comes from, in the terms of PROV-O (w3.org/TR/prov-o), in a named graph of its own:
 *
 *     article   a prov:Entity ; prov:wasDerivedFrom its address, or a node for the file ;
 *               prov:wasGeneratedBy a run
 *     run       a prov:Activity ; prov:wasAssociatedWith the program ; prov:used the model and the
 *               ontology ; prov:endedAtTime, where a time is given
 *
 * The article stands for its graph too, which has the same IRI. The IRI of a run is made of what is
 * said of it: the same program, model and time are the same run. Thread rule: one thread per graph.
 */
#ifndef ENT_FACT_PROVENANCE_H
#define ENT_FACT_PROVENANCE_H

#include "graph/graph.h"

typedef struct EntProvenance {
    EntStr program;    /* version */
    EntStr model;      /* name and version */
    EntStr model_hash; /* SHA-256 of the container, hexadecimal */
    EntStr time;       /* xsd:dateTime, or empty */
} EntProvenance;

/* Name of the graph, below BASE. */
#define ENT_PROVENANCE_GRAPH "provenance"

/* Add it for all articles of GRAPH, of whatever graph they are; afterwards GRAPH is sorted. BASE as
 * in EntGraphOptions. Idempotent. ENT_ERR_MEMORY: a part may have been added. */
EntStatus ent_provenance_add(EntGraph *graph, EntStr base,
                             const EntProvenance *provenance) ENT_MUST_USE;

/* Is TEXT a date and time as --time takes it: 2026-11-25T12:00:00, a fraction allowed, with Z or an
 * offset? */
bool ent_provenance_is_time(EntStr text);

#endif
