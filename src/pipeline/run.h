/* A run: all articles of a source through the stages, in parallel, results in the order of input.
 *
 *     reader -> ring of slots -> JOBS workers -> writer (the calling thread)
 *
 * Reading has a thread of its own, so that an article which is done is written while the next one
 * is waited for; where there is one job, all is done by the calling thread, one article after the
 * other. Diagnostics, the sink and progress are called on the calling thread only and come in input
 * order, what was wrong before an article before that article: the number of jobs changes the time
 * that a run takes and nothing else. Memory: 2 * JOBS + 3 articles at a time. */
#ifndef ENT_PIPELINE_RUN_H
#define ENT_PIPELINE_RUN_H

#include "input/source.h"
#include "pipeline/duplicates.h"
#include "pipeline/stages.h"

enum { ENT_MAX_JOBS = 256 };

/* As many jobs as there are processors, 1 to ENT_MAX_JOBS. */
unsigned ent_run_jobs(void);

/* What is behind the writer. */
typedef struct EntProgress {
    uint64_t articles, facts, entities; /* worked on */
    uint64_t passed;                    /* articles that were not admitted */
    uint64_t duplicates;                /* of both: copies, whose facts do not count */
    uint64_t skipped;                   /* files, records and articles that could not be used */
    uint64_t bytes, bytes_done;         /* as ent_source_bytes; 0 in all: not known */
} EntProgress;

typedef struct EntRunOptions {
    unsigned jobs; /* 1: all on the calling thread; at most ENT_MAX_JOBS */
    const EntDiagnostics *diagnostics;
    EntDuplicates *duplicates; /* marks copies as they are read; NULL: no article is one */

    /* Whether ARTICLE, which has just been read, is to be worked on. Called in input order on the
     * thread that reads. Any status but ENT_OK ends the reading, and the run with it once the
     * articles before are written. NULL: all are. */
    EntStatus (*admit)(void *user, const EntArticle *article, bool *admitted, EntError *err);

    /* Takes one article's result, which is NULL where it was not admitted or passes a cap; both are
     * the run's again after the call. Any status but ENT_OK ends the run with it. */
    EntStatus (*sink)(void *user, const EntArticle *article, const EntResult *result,
                      EntError *err);

    /* After every article; may be NULL. */
    void (*progress)(void *user, const EntProgress *progress);
    void *user;
} EntRunOptions;

/* Run SOURCE to its end, or until ent_source_stop: what has been read is then finished and handed
 * to the sink. An article that passes a cap is reported ("ENT-P001") and passed over. During the
 * call SOURCE reports to the run's diagnostics. *PROGRESS (may be NULL) gets the final figures,
 * also on failure. ENT_ERR_MEMORY, or what the source, `admit` or the sink returned. */
EntStatus ent_run(const EntStages *stages, EntSource *source, const EntRunOptions *options,
                  EntProgress *progress, EntError *err) ENT_MUST_USE;

#endif
