/* The graph of all articles, held until the last one, in one or more formats. It is sorted before
 * it is written, so that its bytes depend neither on the order of the articles nor on the number of
 * jobs; an alias that one article teaches serves all in it. Thread rule: one thread. */
#ifndef ENT_CLI_MERGED_H
#define ENT_CLI_MERGED_H

#include "cli/targets.h"
#include "graph/graph.h"
#include "onto/lexicon.h"

/* A zeroed CliMerged is empty and ready. */
typedef struct CliMerged {
    EntGraph graph;
} CliMerged;

EntStatus cli_merged_add(CliMerged *merged, const CliTargets *targets, const EntFacts *facts,
                         EntError *err) ENT_MUST_USE;

/* Join what articles call by different names (cli/settle.h), and write it to each file, whole or
 * not at all. LEXICON: the build's. */
EntStatus cli_merged_write(CliMerged *merged, const CliTargets *targets, const EntLexicon *lexicon,
                           EntError *err) ENT_MUST_USE;

void cli_merged_release(CliMerged *merged);

#endif
