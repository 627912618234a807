/* The one error record, and diagnostics.
 *
 * A function that can fail returns EntStatus and takes, last, an EntError that may be NULL. The
 * first error wins: a set record is not overwritten. Reporting never allocates. */
#ifndef ENT_BASE_ERROR_H
#define ENT_BASE_ERROR_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

enum { ENT_ERROR_SOURCE = 256, ENT_ERROR_MESSAGE = 256 };

typedef struct EntError {
    EntStatus status;                /* ENT_OK: nothing recorded */
    char source[ENT_ERROR_SOURCE];   /* file or address, "" if none; cut at a whole character */
    uint64_t offset;                 /* byte offset in the source, from 0 */
    uint32_t line, column;           /* from 1; 0: unknown. Columns count code points */
    char message[ENT_ERROR_MESSAGE]; /* what failed: reason; no full stop */
} EntError;

#define ENT_ERROR_NONE                                                                             \
    (EntError)                                                                                     \
    {                                                                                              \
        .status = ENT_OK                                                                           \
    }

/* Record an error unless one is recorded or err is NULL. Returns STATUS, so that callers write
 * `return ent_error_set(err, …)`. SOURCE may be NULL. */
EntStatus ent_error_set(EntError *err, EntStatus status, const char *source, const char *format,
                        ...) __attribute__((format(printf, 4, 5)));

/* The same with a place: line and column from 1 (0: unknown). */
EntStatus ent_error_at(EntError *err, EntStatus status, const char *source, uint32_t line,
                       uint32_t column, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

/* Write "SOURCE:LINE:COL: message" (parts that are unknown are left out) into OUT, a buffer of SIZE
 * bytes; control characters become "\xNN" so that no article can steer a terminal (base/shown.h).
 */
void ent_error_format(const EntError *err, char *out, size_t size);

/* Diagnostics: input that was survived. The library never prints; it calls this. */
typedef struct EntDiagnostics {
    /* CODE is stable ("ENT-I001"); ERR is valid during the call only. May be called from the thread
     * that drives a run only. NULL: drop. */
    void (*report)(void *user, const char *code, const EntError *err);
    void *user;
} EntDiagnostics;

void ent_diagnose(const EntDiagnostics *diagnostics, const char *code, const EntError *err);

#endif
