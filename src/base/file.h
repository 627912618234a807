/* Files: whole reads with a cap, and output that appears complete or not at all.
 * Thread rule: one thread per EntOutput. */
#ifndef ENT_BASE_FILE_H
#define ENT_BASE_FILE_H

#include <stdio.h>

#include "base/buf.h"
#include "base/error.h"

/* Append the whole of file PATH ("-": standard input) to BUF; at most BUF's own max bytes.
 * ENT_ERR_INPUT (cannot open, is a folder, read failed), ENT_ERR_LIMIT, ENT_ERR_MEMORY. */
EntStatus ent_file_read(const char *path, EntBuf *buf, EntError *err) ENT_MUST_USE;

/* Output to PATH by way of a temporary file beside it that is renamed on commit; "-" or NULL is
 * standard output, which is written directly and flushed on commit. A path that exists and is no
 * regular file (a device, a pipe) is opened directly, as it cannot be replaced. The first failed
 * write makes the output sticky: later writes fail too and commit reports it. */
typedef struct EntOutput {
    FILE *stream;
    char *path, *temporary; /* temporary NULL: written directly */
    bool keeps;             /* the temporary file outlives a failure: see ent_output_resume */
    EntStatus status;
    uint64_t bytes; /* written so far, those that were there before among them */
    int error;      /* errno of the first failure */
} EntOutput;

EntStatus ent_output_open(EntOutput *out, const char *path, EntError *err) ENT_MUST_USE;

/* All in one: BYTES, and nothing else, at PATH. */
EntStatus ent_output_whole(const char *path, EntStr bytes, EntError *err) ENT_MUST_USE;

/* Output to memory: after commit *BYTES is a block of *LENGTH bytes and a NUL, to be freed with
 * free(); after discard too. ENT_ERR_MEMORY. */
EntStatus ent_output_open_memory(EntOutput *out, char **bytes, size_t *length,
                                 EntError *err) ENT_MUST_USE;

/* Begin or go on with output that outlives a run that is cut off: the temporary file is PATH
 * ".part", its first KEEP bytes stay, what follows them is cut off. Discarding leaves it there, and
 * commit makes it durable before it is renamed. ENT_ERR_OUTPUT: it is shorter than KEEP, or PATH is
 * standard output or another thing that cannot be replaced. */
EntStatus ent_output_resume(EntOutput *out, const char *path, uint64_t keep,
                            EntError *err) ENT_MUST_USE;

EntStatus ent_output_write(EntOutput *out, const void *bytes, size_t count);

/* Hand what was written to the system; where DURABLE, wait until its device has it. */
EntStatus ent_output_flush(EntOutput *out, bool durable, EntError *err) ENT_MUST_USE;

/* Flush, close, rename. On failure the temporary file is removed (unless it is kept) and
 * ENT_ERR_OUTPUT returned with the path and the system's reason. OUT is released either way. */
EntStatus ent_output_commit(EntOutput *out, EntError *err) ENT_MUST_USE;

/* Close and remove the temporary file (unless it is kept); nothing appears at PATH. */
void ent_output_discard(EntOutput *out);

#endif
