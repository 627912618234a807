/* Graphs as lines (N-Quads, N-Triples), each article's own graph behind the other as it is done;
 * nothing of it stays in memory. A statement that several articles make is repeated, as the union
 * of sets of statements allows. Thread rule: one thread. */
#ifndef ENT_CLI_STREAMS_H
#define ENT_CLI_STREAMS_H

#include "cli/targets.h"
#include "pipeline/journal.h"
#include "rdf/write.h"

typedef struct CliStream {
    EntOutput out;
    EntRdfWriter *writer;
} CliStream;

/* A zeroed CliStreams is empty and ready. */
typedef struct CliStreams {
    ENT_VEC(CliStream) files; /* one a file of the targets, in their order */
} CliStreams;

/* Begin the files, or go on with those that JOURNAL (may be NULL) tells the lengths of. */
EntStatus cli_streams_open(CliStreams *streams, const CliTargets *targets,
                           const EntJournal *journal, EntError *err) ENT_MUST_USE;

/* Write GRAPH, which is sorted. */
EntStatus cli_streams_add(CliStreams *streams, const EntGraph *graph, EntError *err) ENT_MUST_USE;

/* Hand what was written to the system; where DURABLE, wait until its devices have it. */
EntStatus cli_streams_flush(CliStreams *streams, bool durable, EntError *err) ENT_MUST_USE;

/* The files are whole: they get their names. */
EntStatus cli_streams_commit(CliStreams *streams, EntError *err) ENT_MUST_USE;

/* Discard what is not committed; what could be gone on with stays, unless there is NOTHING in it.
 */
void cli_streams_release(CliStreams *streams, bool nothing);

#endif
