/* What a SELECT or ASK comes to: read from the SPARQL 1.1 Query Results JSON Format
 * (w3.org/TR/sparql11-results-json), which every store and the query engine write, and written in
 * each of the forms that programs read. So an answer has one form, whoever gave it.
 *
 *     column   name   amount          cells, row by row:  [name 0][amount 0][name 1] …
 *
 * Owner: strings are in the results' arena. Thread rule: one thread at a time. */
#ifndef ENT_STORE_RESULTS_H
#define ENT_STORE_RESULTS_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/vec.h"
#include "graph/term.h"

typedef struct EntCell {
    bool bound; /* else TERM says nothing */
    EntTerm term;
} EntCell;

typedef struct EntResults {
    EntArena arena;
    bool is_boolean, truth; /* of ASK, which has neither columns nor rows */
    ENT_VEC(EntStr) columns;
    ENT_VEC(EntCell) cells; /* row by row, as many as columns in each */
    size_t rows;
} EntResults;

typedef enum EntResultsForm {
    ENT_RESULTS_CSV,
    ENT_RESULTS_TSV,
    ENT_RESULTS_JSON,
    ENT_RESULTS_XML
} EntResultsForm;

/* Read JSON into the zeroed OUT. ENT_ERR_STORE: it is none; ENT_ERR_MEMORY. ERR is without a
 * source. */
EntStatus ent_results_read(EntStr json, EntResults *out, EntError *err) ENT_MUST_USE;
void ent_results_release(EntResults *results);

/* Append RESULTS to OUT, lines of CSV ended by CR LF (RFC 4180). Returns OUT's status. */
EntStatus ent_results_write(const EntResults *results, EntResultsForm form, EntBuf *out);

#endif
