/* The progress line on standard error. Thread rule: one thread. */
#ifndef ENT_CLI_PROGRESS_H
#define ENT_CLI_PROGRESS_H

#include "pipeline/run.h"

/* Show progress from now on where standard error is a terminal, or where FORCED: then as lines. */
void cli_progress_begin(bool forced);

/* What ent_run calls. */
void cli_progress_show(void *user, const EntProgress *progress);

/* Show TEXT ("12 of 300 graphs"), but not more often than people read. */
void cli_progress_text(const char *text);

/* Seconds since cli_progress_begin. */
double cli_progress_seconds(void);

/* Take the line away, before a message is printed; it comes back with the next article. */
void cli_progress_clear(void);

/* Show the last state and stop. */
void cli_progress_end(const EntProgress *progress);

#endif
