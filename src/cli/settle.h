/* What is done to a graph before it is written, beyond what articles say: one description of each
 * node, and what --vocab and --provenance add. Thread rule: one thread. */
#ifndef ENT_CLI_SETTLE_H
#define ENT_CLI_SETTLE_H

#include "base/sha256.h"
#include "cli/targets.h"
#include "fact/aliases.h"
#include "graph/graph.h"

/* Take the program and the model that the command line names as the origin of what is written,
 * where it asks for that. ENT_ERR_MODEL. */
EntStatus cli_take_provenance(CliTargets *targets, const CliArguments *arguments,
                              EntError *err) ENT_MUST_USE;

/* Add to INTO what FROM says; where not NAMED, whatever graph it says it in. ENT_ERR_MEMORY. */
EntStatus cli_take_in(const EntGraph *from, bool named, EntGraph *into, EntError *err) ENT_MUST_USE;

/* The graph of many articles: what they teach each other about names (fact/aliases.h), then as
 * cli_settle. LEXICON as for ent_aliases_join. */
EntStatus cli_join(const CliTargets *targets, const EntLexicon *lexicon, EntGraph *graph,
                   EntError *err) ENT_MUST_USE;

/* Settle GRAPH, which is sorted afterwards. */
EntStatus cli_settle(const CliTargets *targets, EntGraph *graph, EntError *err) ENT_MUST_USE;

#endif
