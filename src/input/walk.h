/* The files that a run's inputs stand for (room-internal).
 * Thread rule: one thread at a time. */
#ifndef ENT_INPUT_WALK_H
#define ENT_INPUT_WALK_H

#include "base/arena.h"
#include "base/vec.h"
#include "input/diagnostic.h"
#include "input/source.h"

#define ENT_WALK_NO_SIZE UINT64_MAX

typedef struct EntWalkFile {
    const char *path; /* to open, and to name in messages */
    const char *id; /* tail of the path that tells it from the run's other files: the file name, or
                       more folders where two files share one */
    const char *root;       /* tail of the path below the input that named it */
    uint64_t device, inode; /* 0, 0: standard input */
    uint64_t size;          /* bytes of a plain file; ENT_WALK_NO_SIZE of anything else */
} EntWalkFile;

typedef ENT_VEC(EntWalkFile) EntWalkFiles;

/* Append the files of INPUTS to OUT: folders are searched, but for WRITTEN; other names are taken
 * as they are. Order: that of INPUTS, within a folder that of the names' bytes. The same file under
 * one name is taken once. Strings live in ARENA. ENT_ERR_MEMORY; all else is reported. */
EntStatus ent_walk(const char *const *inputs, size_t count, const EntWritten *written,
                   EntReport report, EntArena *arena, EntWalkFiles *out) ENT_MUST_USE;

#endif
