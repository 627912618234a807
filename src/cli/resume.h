/* --resume: the journal of a run's finished articles (pipeline/journal.h), beside its outputs.
 * Thread rule: one thread, but for cli_resume_admit. */
#ifndef ENT_CLI_RESUME_H
#define ENT_CLI_RESUME_H

#include "cli/streams.h"
#include "pipeline/journal.h"

/* A zeroed CliResume is that of a run without a journal: its functions then do nothing. */
typedef struct CliResume {
    EntJournal *journal;
    uint64_t seen; /* articles of earlier runs that have come by */
} CliResume;

/* Open the journal that TARGETS name, if they do. */
EntStatus cli_resume_open(CliResume *resume, const CliTargets *targets,
                          const CliArguments *arguments, EntError *err) ENT_MUST_USE;

/* Whether the run was complete when it was cut off: all that was left is done now, and *ARTICLES
 * and *SKIPPED are its counts. */
EntStatus cli_resume_is_complete(CliResume *resume, const CliTargets *targets, bool *complete,
                                 uint64_t *articles, uint64_t *skipped, EntError *err) ENT_MUST_USE;

/* As EntRunOptions.admit; on the thread that reads. */
EntStatus cli_resume_admit(CliResume *resume, const EntArticle *article, bool *admitted,
                           EntError *err) ENT_MUST_USE;

/* Whether the next article that comes to be written was finished by an earlier run; counts it. */
bool cli_resume_was_finished(CliResume *resume);

/* ARTICLE is finished, USED or not, and written to STREAMS. */
EntStatus cli_resume_note(CliResume *resume, const EntArticle *article, bool used,
                          CliStreams *streams, EntError *err) ENT_MUST_USE;

/* What is noted is on the disk from now on. */
EntStatus cli_resume_save(CliResume *resume, CliStreams *streams, EntError *err) ENT_MUST_USE;

/* Everything is in STREAMS: give them their names; the journal goes. */
EntStatus cli_resume_commit(CliResume *resume, CliStreams *streams, uint64_t articles,
                            uint64_t skipped, EntError *err) ENT_MUST_USE;

/* Close the journal. One in which nothing is noted goes: *NOTHING. */
void cli_resume_release(CliResume *resume, bool *nothing);

#endif
