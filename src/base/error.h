/* The one error record (EntError of the public header), and diagnostics.
 *
 * A function that can fail returns EntStatus and takes, last, an EntError that may be NULL. The
 * first error wins: a set record is not overwritten. Reporting never allocates. */
#ifndef ENT_BASE_ERROR_H
#define ENT_BASE_ERROR_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

/* Record an error unless one is recorded or err is NULL. Returns STATUS, so that callers write
 * `return ent_error_set(err, …)`. SOURCE may be NULL. */
EntStatus ent_error_set(EntError *err, EntStatus status, const char *source, const char *format,
                        ...) __attribute__((format(printf, 4, 5)));

/* The same with a place: line and column from 1 (0: unknown). */
EntStatus ent_error_at(EntError *err, EntStatus status, const char *source, uint32_t line,
                       uint32_t column, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

/* Something took no more: WHAT, "graph too large", where STATUS is ENT_ERR_LIMIT, else the text of
 * STATUS. */
EntStatus ent_error_full(EntError *err, EntStatus status, const char *source, const char *what);

/* Hand ERR on to DIAGNOSTICS, which may be NULL. */
void ent_diagnose(const EntDiagnostics *diagnostics, const char *code, const EntError *err);

#endif
