#include "cli/graphs.h"

#include "graph/canonical.h"

int cli_graphs_open(CliGraphs *graphs, const CliArguments *arguments)
{
    EntError err = ENT_ERROR_NONE;
    *graphs = (CliGraphs){0};
    int exit_status = cli_targets_take(&graphs->targets, arguments);
    if (exit_status != CLI_DONE) return exit_status;
    if (ent_rdf_open(&err) != ENT_OK) return cli_fail(&err);
    graphs->open = true;
    if (graphs->targets.streams &&
        cli_streams_open(&graphs->streams, &graphs->targets, &err) != ENT_OK)
        return cli_fail(&err);
    return CLI_DONE;
}

/* The article's own graph, one description of each node. */
static EntStatus make_single(CliGraphs *graphs, const EntFacts *facts, EntError *err)
{
    ent_graph_clear(&graphs->single);
    ENT_TRY(ent_facts_to_graph(facts, &graphs->targets.options, &graphs->single, err));
    EntStatus status = ent_graph_canonicalise(&graphs->single, &ent_facts_naming);
    return status == ENT_OK ? status : ent_error_set(err, status, NULL, "out of memory");
}

EntStatus cli_graphs_add(CliGraphs *graphs, const EntArticle *article, const EntFacts *facts,
                         EntError *err)
{
    const CliTargets *targets = &graphs->targets;
    if (!facts) return ENT_OK;
    if (targets->split || targets->streams) ENT_TRY(make_single(graphs, facts, err));
    if (targets->split)
        ENT_TRY(cli_split_add(&graphs->split, targets, article->id, &graphs->single, err));
    if (targets->streams) {
        ENT_TRY(cli_streams_add(&graphs->streams, &graphs->single, err));
        if (targets->line_buffered) ENT_TRY(cli_streams_flush(&graphs->streams, false, err));
    } else if (targets->files.len > 0) {
        ENT_TRY(cli_merged_add(&graphs->merged, targets, facts, err));
    }
    return ENT_OK;
}

EntStatus cli_graphs_finish(CliGraphs *graphs, EntError *err)
{
    if (graphs->targets.streams) return cli_streams_commit(&graphs->streams, err);
    return cli_merged_write(&graphs->merged, &graphs->targets, err);
}

void cli_graphs_release(CliGraphs *graphs)
{
    cli_streams_release(&graphs->streams);
    cli_merged_release(&graphs->merged);
    cli_split_release(&graphs->split);
    ent_graph_release(&graphs->single);
    cli_targets_release(&graphs->targets);
    if (graphs->open) ent_rdf_close();
    graphs->open = false;
}
