/* entente build: articles to graph. */
#include <unistd.h>

#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/graphs.h"
#include "cli/progress.h"
#include "cli/stages.h"
#include "pipeline/run.h"

static EntStatus take_result(void *user, const EntArticle *article, const EntResult *result,
                             EntError *err)
{
    (void)article;
    return cli_graphs_add(user, &result->facts, err);
}

/* Read and work to the end of SOURCE, then write, unless there was nothing to read. */
static int run(const CliArguments *arguments, EntSource *source, CliGraphs *graphs, unsigned jobs)
{
    EntError err = ENT_ERROR_NONE;
    EntStages *stages = NULL;
    EntProgress progress = {0};
    EntRunOptions options = {.jobs = jobs,
                             .diagnostics = &cli_diagnostics,
                             .sink = take_result,
                             .progress = cli_progress_show,
                             .user = graphs};
    EntStatus status = cli_load_stages(arguments, &stages, &err);
    if (status == ENT_OK && !cli_has(arguments, CLI_OPT_KEEP_DUPLICATES))
        status = ent_duplicates_new(ENT_DUPLICATES_ARTICLES, ENT_DUPLICATES_BYTES,
                                    &options.duplicates, &err);
    if (status == ENT_OK) {
        cli_progress_begin(cli_has(arguments, CLI_OPT_PROGRESS));
        status = ent_run(stages, source, &options, &progress, &err);
        cli_progress_end(&progress);
    }
    ent_stages_free(stages);
    ent_duplicates_free(options.duplicates);
    if (status == ENT_OK && progress.duplicates > 0)
        cli_say("duplicates: %llu", (unsigned long long)progress.duplicates);
    if (status == ENT_OK && progress.articles > 0) status = cli_graphs_write(graphs, &err);
    if (status != ENT_OK) return cli_fail(&err);
    return cli_input_exit(progress.articles, progress.skipped);
}

int cli_build(const CliArguments *arguments)
{
    CliGraphs graphs;
    EntSource *source = NULL;
    unsigned jobs;
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    unsigned fallback = processors < 1              ? 1
                        : processors > ENT_MAX_JOBS ? ENT_MAX_JOBS
                                                    : (unsigned)processors;
    if (!cli_number(arguments, CLI_OPT_JOBS, 1, ENT_MAX_JOBS, fallback, &jobs)) return CLI_USAGE;
    int exit_status = cli_graphs_open(&graphs, arguments);
    if (exit_status == CLI_DONE) exit_status = cli_open_source(arguments, &source);
    if (exit_status == CLI_DONE && ent_source_files(source) == 0)
        exit_status = cli_input_exit(0, ent_source_skipped(source));
    else if (exit_status == CLI_DONE)
        exit_status = run(arguments, source, &graphs, jobs);
    ent_source_free(source);
    cli_graphs_release(&graphs);
    return exit_status;
}
