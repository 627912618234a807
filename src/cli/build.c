/* entente build: articles to graph. */
#include <stdio.h>

#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/graphs.h"
#include "cli/interrupt.h"
#include "cli/progress.h"
#include "cli/stages.h"
#include "pipeline/run.h"

static EntStatus admit(void *user, const EntArticle *article, bool *admitted, EntError *err)
{
    return cli_graphs_admit(user, article, admitted, err);
}

static EntStatus take_result(void *user, const EntArticle *article, const EntResult *result,
                             EntError *err)
{
    return cli_graphs_add(user, article, result ? &result->facts : NULL, err);
}

static EntStatus run_stages(const EntStages *stages, EntSource *source,
                            const EntRunOptions *options, EntProgress *progress, EntError *err)
{
    cli_interrupt_stops(source);
    EntStatus status = ent_run(stages, source, options, progress, err);
    cli_interrupt_stops(NULL);
    return status;
}

/* Read and work to the end of SOURCE or to an interrupt, then write what is left to write, unless
 * there was nothing to read. */
static int run(const CliArguments *arguments, EntSource *source, CliGraphs *graphs, unsigned jobs)
{
    EntError err = ENT_ERROR_NONE;
    EntStages *stages = NULL;
    EntProgress progress = {0};
    EntRunOptions options = {.jobs = jobs,
                             .diagnostics = &cli_diagnostics,
                             .admit = admit,
                             .sink = take_result,
                             .progress = cli_progress_show,
                             .user = graphs};
    EntStatus status = cli_load_stages(arguments, &stages, &err);
    if (status == ENT_OK && !cli_has(arguments, CLI_OPT_KEEP_DUPLICATES))
        status = ent_duplicates_new(ENT_DUPLICATES_ARTICLES, ENT_DUPLICATES_BYTES,
                                    &options.duplicates, &err);
    if (status == ENT_OK) {
        cli_progress_begin(cli_has(arguments, CLI_OPT_PROGRESS));
        status = run_stages(stages, source, &options, &progress, &err);
        cli_progress_end(&progress);
    }
    ent_duplicates_free(options.duplicates);
    if (status == ENT_OK && progress.duplicates > 0)
        cli_say("duplicates: %llu", (unsigned long long)progress.duplicates);
    int interrupted = cli_interrupt_signal(); /* later, there is nothing to break off */
    uint64_t refused = graphs->check.refused;
    const CliOutcome outcome = {progress.articles + progress.passed - refused,
                                progress.skipped + refused, interrupted != 0};
    if (status == ENT_OK && outcome.articles > 0)
        status = cli_graphs_finish(graphs, &outcome, ent_stages_ontology(stages)->lexicon, &err);
    ent_stages_free(stages);
    if (status != ENT_OK) return cli_fail(&err);
    if (!interrupted) return cli_input_exit(outcome.articles, outcome.skipped);
    cli_say("interrupted: %llu articles written%s", (unsigned long long)outcome.articles,
            graphs->targets.resume ? ", to be gone on with" : "");
    return CLI_INTERRUPTED + interrupted;
}

/* The source, without what is being written already: streams have begun by now. */
static int open_source(const CliArguments *arguments, const CliGraphs *graphs, EntSource **out)
{
    const CliTargets *targets = &graphs->targets;
    char suffix[16];
    snprintf(suffix, sizeof suffix, ".%s", cli_suffix(targets->split_format));
    EntWritten written = {.folder = targets->split, .suffix = suffix};
    const char **begun = ent_alloc(graphs->streams.files.len, sizeof *begun);
    if (!begun) return cli_no_memory();
    for (size_t i = 0; i < graphs->streams.files.len; i++) {
        const char *path = graphs->streams.files.at[i].out.temporary;
        if (path) begun[written.count++] = path;
    }
    written.files = begun;
    int exit_status = cli_open_source(arguments, &written, out);
    ent_free(begun);
    return exit_status;
}

int cli_build(const CliArguments *arguments)
{
    CliGraphs graphs;
    CliOutcome outcome;
    EntSource *source = NULL;
    unsigned jobs, seconds;
    if (!cli_number(arguments, CLI_OPT_JOBS, 1, ENT_MAX_JOBS, ent_run_jobs(), &jobs) ||
        !cli_article_timeout(arguments, &seconds))
        return CLI_USAGE;
    cli_interrupt_begin();
    int exit_status = cli_graphs_open(&graphs, arguments, &outcome);
    bool complete = exit_status == CLI_DONE && outcome.articles > 0;
    if (exit_status == CLI_DONE && !complete)
        exit_status = open_source(arguments, &graphs, &source);
    if (complete)
        exit_status = cli_input_exit(outcome.articles, outcome.skipped);
    else if (exit_status == CLI_DONE && ent_source_files(source) == 0)
        exit_status = cli_input_exit(0, ent_source_skipped(source));
    else if (exit_status == CLI_DONE)
        exit_status = run(arguments, source, &graphs, jobs);
    ent_source_free(source);
    cli_graphs_release(&graphs);
    return exit_status;
}
