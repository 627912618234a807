/* A run: all articles of a source through the stages, in parallel, results in the order of input.
 *
 *     reader (calling thread) -> ring of slots -> JOBS workers -> writer (calling thread)
 *
 * Reading, diagnostics, the sink and progress are called on the calling thread only, and the sink
 * sees the articles in input order: the number of jobs changes the time a run takes and nothing
 * else. Memory: 2 * JOBS + 2 articles at a time. */
#ifndef ENT_PIPELINE_RUN_H
#define ENT_PIPELINE_RUN_H

#include "input/source.h"
#include "pipeline/duplicates.h"
#include "pipeline/stages.h"

enum { ENT_MAX_JOBS = 256 };

typedef struct EntProgress {
    uint64_t articles, facts, entities; /* handed to the sink */
    uint64_t duplicates;                /* of the articles: copies, whose facts do not count */
    uint64_t skipped;                   /* files, records and articles passed over */
    size_t files, files_done;
} EntProgress;

typedef struct EntRunOptions {
    unsigned jobs; /* 1: all on the calling thread; at most ENT_MAX_JOBS */
    const EntDiagnostics *diagnostics;
    EntDuplicates *duplicates; /* marks copies as they are read; NULL: no article is one */

    /* Takes one article's result; both are the run's again after the call. Any status but ENT_OK
     * ends the run with it. */
    EntStatus (*sink)(void *user, const EntArticle *article, const EntResult *result,
                      EntError *err);

    /* After every article; may be NULL. */
    void (*progress)(void *user, const EntProgress *progress);
    void *user;
} EntRunOptions;

/* Run SOURCE to its end. An article that passes a cap is reported ("ENT-P001") and passed over.
 * *PROGRESS (may be NULL) gets the final figures, also on failure. ENT_ERR_MEMORY, or what the
 * sink returned. */
EntStatus ent_run(const EntStages *stages, EntSource *source, const EntRunOptions *options,
                  EntProgress *progress, EntError *err) ENT_MUST_USE;

#endif
