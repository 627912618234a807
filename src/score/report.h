/* The figures of a tally, for people and for programs. Thread rule: pure functions. */
#ifndef ENT_SCORE_REPORT_H
#define ENT_SCORE_REPORT_H

#include "base/buf.h"
#include "score/tally.h"

typedef struct EntFigures {
    double precision, recall, f1; /* 0..1; 0 where nothing counts */
} EntFigures;

EntFigures ent_tally_figures(const EntTallyRow *row);

/* All entities, all facts, both together: names "ALL entities", "ALL facts", "ALL". */
typedef struct EntTotals {
    EntTallyRow entities, facts, all;
} EntTotals;

EntTotals ent_tally_totals(const EntTally *tally);

/* Order rows and findings by bytes, as the functions below print them. No article is added
 * afterwards. */
void ent_tally_sort(EntTally *tally);

/* Append the findings to OUT, one a line. */
EntStatus ent_tally_print_findings(const EntTally *tally, EntBuf *out) ENT_MUST_USE;

/* Append the rows and totals as a table, or as a JSON object: {"entity Event": {"p": 0.9231,
 * "r": …, "f1": …, "tp": 12, "fp": 1, "fn": 0}, …}, figures to four decimals. */
EntStatus ent_tally_print_table(const EntTally *tally, EntBuf *out) ENT_MUST_USE;
EntStatus ent_tally_print_json(const EntTally *tally, EntBuf *out) ENT_MUST_USE;

#endif
