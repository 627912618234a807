/* Stands for what the branch rdf brings. */
#ifndef ENT_PIPELINE_TO_GRAPH_H
#define ENT_PIPELINE_TO_GRAPH_H

#include "fact/fact.h"
#include "graph/canonical.h"

typedef struct EntGraphOptions {
    EntStr base;
    bool evidence, named_graphs;
} EntGraphOptions;

extern const EntNaming ent_graph_naming;

EntStatus ent_to_graph(const EntFacts *facts, const EntGraphOptions *options, EntGraph *graph,
                       EntError *err) ENT_MUST_USE;

#endif
