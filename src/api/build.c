/* Files and folders to a graph: what `entente build` does, without a command line. */
#include "api/api.h"
#include "pipeline/run.h"

typedef struct Build {
    EntGraph *graph;
    EntGraphOptions options;
    uint64_t facts;
} Build;

static EntStatus sink(void *user, const EntArticle *article, const EntResult *result, EntError *err)
{
    Build *build = user;
    (void)article;
    if (!result) return ENT_OK;
    build->facts += result->facts.facts.len;
    return ent_facts_to_graph(&result->facts, &build->options, build->graph, err);
}

static EntStatus run(const EntContext *context, EntSource *source, const EntBuildOptions *options,
                     Build *build, EntBuildCounts *counts, EntError *err)
{
    EntProgress progress = {0};
    EntRunOptions how = {.jobs = options->jobs ? options->jobs : ent_run_jobs(),
                         .diagnostics = &options->diagnostics,
                         .sink = sink,
                         .user = build};
    EntStatus status = options->keep_duplicates
                           ? ENT_OK
                           : ent_duplicates_new(ENT_DUPLICATES_ARTICLES, ENT_DUPLICATES_BYTES,
                                                &how.duplicates, err);
    if (status == ENT_OK) status = ent_run(context->stages, source, &how, &progress, err);
    ent_duplicates_free(how.duplicates);
    if (counts)
        *counts = (EntBuildCounts){.articles = progress.articles,
                                   .facts = build->facts,
                                   .duplicates = progress.duplicates,
                                   .skipped = progress.skipped};
    return status;
}

EntStatus ent_build(const EntContext *context, const char *const *paths, size_t count,
                    const EntBuildOptions *given, EntGraph *graph, EntBuildCounts *counts,
                    EntError *err)
{
    EntBuildOptions options = {0};
    EntSource *source = NULL;
    if (counts) *counts = (EntBuildCounts){0};
    if (given &&
        !ent_api_take(&options, sizeof options, ENT_API_FIRST(EntBuildOptions, diagnostics), given))
        return ent_error_set(err, ENT_ERR_USAGE, NULL, "the options have no known size");
    if (options.jobs > ENT_MAX_JOBS)
        return ent_error_set(err, ENT_ERR_USAGE, NULL, "%u jobs are more than %d", options.jobs,
                             ENT_MAX_JOBS);
    Build build = {.graph = graph};
    EntSourceOptions reading = {.publisher = ent_str(options.publisher),
                                .any_language = options.any_language,
                                .diagnostics = &options.diagnostics};
    ENT_TRY(ent_api_graph_options(options.graph, &build.options, err));
    ENT_TRY(ent_api_date(options.published, &reading.published, err));
    EntStatus status = ent_source_new(paths, count, &reading, &source, err);
    if (status == ENT_OK && ent_source_files(source) > 0)
        status = run(context, source, &options, &build, counts, err);
    else if (counts && source)
        counts->skipped = ent_source_skipped(source);
    ent_source_free(source);
    return status == ENT_OK ? ent_graph_settle(graph, context, options.graph, err) : status;
}
