/* What can be wrong with input, each with its stable code: input that is survived is reported,
 * never lost in silence. Thread rule: one thread per EntReport. */
#ifndef ENT_INPUT_DIAGNOSTIC_H
#define ENT_INPUT_DIAGNOSTIC_H

#include <stdbool.h>

#include "base/error.h"

/*  name        code        costs the article (or file)   what it says */
/* clang-format off */
#define ENT_INPUT_LIST(X) \
    X(UNREADABLE, "ENT-I001", true) /* cannot be opened or read: the system's reason */ \
    X(EMPTY, "ENT-I002", true) /* no text in it */ \
    X(INVALID, "ENT-I003", false) /* invalid UTF-8 (or UTF-16), replaced by U+FFFD */ \
    X(CONTROLS, "ENT-I004", false) /* control characters, replaced by spaces */ \
    X(TOO_LONG, "ENT-I005", true) /* longer than ENT_MAX_ARTICLE or ENT_MAX_RECORD */ \
    X(FORMAT, "ENT-I006", true) /* binary data, or a format that is not read */ \
    X(RECORD, "ENT-I007", true) /* a record that is no JSON object */ \
    X(NO_TEXT, "ENT-I008", true) /* a record without any of the known text fields */ \
    X(NO_ARTICLES, "ENT-I009", true) /* a folder that holds no article */ \
    X(TOO_DEEP, "ENT-I010", true) /* a folder deeper than ENT_MAX_DEPTH */ \
    X(BROKEN, "ENT-I011", false) /* XML or WARC that breaks off: read as far as it can be */ \
    X(ENCODING, "ENT-I012", false) /* text of an older encoding, which was guessed */ \
    X(LANGUAGE, "ENT-I013", true) /* not in English */ \
    X(DATE, "ENT-I014", false) /* a record's date that cannot be read */ \
    X(SAME_ID, "ENT-I015", false) /* another article's id: the two are one node */
/* clang-format on */

typedef enum EntInputProblem {
#define X(name, code, skips) ENT_INPUT_##name,
    ENT_INPUT_LIST(X)
#undef X
        ENT_INPUT_PROBLEMS
} EntInputProblem;

/* Where problems are reported and counted. */
typedef struct EntReport {
    const EntDiagnostics *diagnostics; /* may be NULL */
    uint64_t *counts;                  /* ENT_INPUT_PROBLEMS of them, the owner's */
} EntReport;

/* Whether the problem costs an article. */
bool ent_input_skips(EntInputProblem problem);

/* Count PROBLEM and hand on a message for SOURCE at LINE and COLUMN (0: unknown). */
void ent_input_report(EntReport report, EntInputProblem problem, const char *source, uint32_t line,
                      uint32_t column, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

/* The same for an error that another function has worded. */
void ent_input_report_error(EntReport report, EntInputProblem problem, const EntError *err);

#endif
