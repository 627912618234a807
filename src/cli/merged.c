#include "cli/merged.h"

#include "cli/settle.h"
#include "rdf/write.h"

EntStatus cli_merged_add(CliMerged *merged, const CliTargets *targets, const EntFacts *facts,
                         EntError *err)
{
    return ent_facts_to_graph(facts, &targets->options, &merged->graph, err);
}

EntStatus cli_merged_write(CliMerged *merged, const CliTargets *targets, const EntLexicon *lexicon,
                           EntError *err)
{
    ENT_TRY(cli_join(targets, lexicon, &merged->graph, err));
    for (size_t i = 0; i < targets->files.len; i++)
        ENT_TRY(ent_rdf_write(targets->files.at[i].path, targets->files.at[i].format,
                              targets->options.base, &merged->graph, &cli_diagnostics, err));
    return ENT_OK;
}

void cli_merged_release(CliMerged *merged)
{
    ent_graph_release(&merged->graph);
}
