#include "cli/graphs.h"

#include "cli/page.h"
#include "cli/settle.h"

/* The targets of the page's graph: whatever is written beside it, it has sentences and texts. */
static CliTargets page_targets(const CliGraphs *graphs)
{
    return (CliTargets){
        .options = {.base = graphs->targets.options.base, .evidence = true, .with_text = true}};
}

static EntStatus write_page(CliGraphs *graphs, const EntLexicon *lexicon, EntError *err)
{
    const CliTargets targets = page_targets(graphs);
    ENT_TRY(cli_join(&targets, lexicon, &graphs->page, err));
    return cli_page_write(graphs->arguments, &graphs->page, graphs->targets.view, err);
}

static EntStatus open_streams(CliGraphs *graphs, const CliArguments *arguments, CliOutcome *outcome,
                              EntError *err)
{
    const CliTargets *targets = &graphs->targets;
    CliResume *resume = &graphs->resume;
    bool complete;
    ENT_TRY(ent_rdf_open(err));
    graphs->open = true;
    ENT_TRY(cli_resume_open(resume, targets, arguments, err));
    ENT_TRY(cli_resume_is_complete(resume, targets, &complete, &outcome->articles,
                                   &outcome->skipped, err));
    if (complete || !targets->streams) return ENT_OK;
    return cli_streams_open(&graphs->streams, targets, resume->journal, err);
}

int cli_graphs_open(CliGraphs *graphs, const CliArguments *arguments, CliOutcome *outcome)
{
    EntError err = ENT_ERROR_NONE;
    *graphs = (CliGraphs){.arguments = arguments};
    *outcome = (CliOutcome){0};
    int exit_status = cli_targets_take(&graphs->targets, arguments);
    if (exit_status != CLI_DONE) return exit_status;
    if (cli_take_provenance(&graphs->targets, arguments, &err) != ENT_OK) return cli_fail(&err);
    if (cli_check_open(&graphs->check, arguments, &err) != ENT_OK) return cli_fail(&err);
    return open_streams(graphs, arguments, outcome, &err) == ENT_OK ? CLI_DONE : cli_fail(&err);
}

/* The article's own graph, one description of each node. */
static EntStatus make_single(CliGraphs *graphs, const EntFacts *facts, EntError *err)
{
    ent_graph_clear(&graphs->single);
    ENT_TRY(ent_facts_to_graph(facts, &graphs->targets.options, &graphs->single, err));
    return cli_settle(&graphs->targets, &graphs->single, err);
}

EntStatus cli_graphs_admit(CliGraphs *graphs, const EntArticle *article, bool *admitted,
                           EntError *err)
{
    return cli_resume_admit(&graphs->resume, article, admitted, err);
}

/* Write FACTS to all that they go to; NULL: they are there, or there are none. */
static EntStatus write_article(CliGraphs *graphs, const EntArticle *article, const EntFacts *facts,
                               EntError *err)
{
    const CliTargets *targets = &graphs->targets;
    bool single = facts && (targets->split || targets->streams);
    if (single) ENT_TRY(make_single(graphs, facts, err));
    if (targets->split)
        ENT_TRY(cli_split_add(&graphs->split, targets, article->id, single ? &graphs->single : NULL,
                              err));
    if (!facts) return ENT_OK;
    if (targets->view) {
        const CliTargets page = page_targets(graphs);
        ENT_TRY(ent_facts_to_graph(facts, &page.options, &graphs->page, err));
    }
    if (!targets->streams)
        return targets->files.len > 0 ? cli_merged_add(&graphs->merged, targets, facts, err)
                                      : ENT_OK;
    ENT_TRY(cli_streams_add(&graphs->streams, &graphs->single, err));
    return targets->line_buffered ? cli_streams_flush(&graphs->streams, false, err) : ENT_OK;
}

EntStatus cli_graphs_add(CliGraphs *graphs, const EntArticle *article, const EntFacts *facts,
                         EntError *err)
{
    if (cli_resume_was_finished(&graphs->resume)) return write_article(graphs, article, NULL, err);
    bool keeps = true;
    if (facts && graphs->check.shapes)
        ENT_TRY(cli_check_article(&graphs->check, &graphs->targets, article, facts, &keeps, err));
    if (!keeps) facts = NULL;
    ENT_TRY(write_article(graphs, article, facts, err));
    return cli_resume_note(&graphs->resume, article, facts != NULL, &graphs->streams, err);
}

EntStatus cli_graphs_finish(CliGraphs *graphs, const CliOutcome *outcome, const EntLexicon *lexicon,
                            EntError *err)
{
    if (outcome->interrupted && graphs->resume.journal)
        return cli_resume_save(&graphs->resume, &graphs->streams, err);
    if (graphs->targets.files.len > 0 && !graphs->targets.streams)
        ENT_TRY(cli_merged_write(&graphs->merged, &graphs->targets, lexicon, err));
    else
        ENT_TRY(cli_resume_commit(&graphs->resume, &graphs->streams, outcome->articles,
                                  outcome->skipped, err));
    return graphs->targets.view ? write_page(graphs, lexicon, err) : ENT_OK;
}

void cli_graphs_release(CliGraphs *graphs)
{
    bool nothing;
    cli_resume_release(&graphs->resume, &nothing);
    cli_streams_release(&graphs->streams, nothing);
    cli_merged_release(&graphs->merged);
    cli_split_release(&graphs->split);
    cli_check_release(&graphs->check);
    ent_graph_release(&graphs->single);
    ent_graph_release(&graphs->page);
    cli_targets_release(&graphs->targets);
    if (graphs->open) ent_rdf_close();
    graphs->open = false;
}
