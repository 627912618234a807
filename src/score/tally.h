/* EntTally: what of the gold facts was found, what was missed and what is wrong, counted over
 * articles.
 *
 *     for each gold sheet: ent_tally_add(&tally, gold, ent_sheets_find(&found, gold->article));
 *     ent_tally_sort(&tally); ent_tally_print_table(&tally, &out);            (score/report.h)
 *
 * Entities are counted once each, in the row of their type ("entity Event"), after score/align.h;
 * facts as a set, in the row of their predicate ("fact host"), equal when subject, predicate and
 * object are (entities by what they are the same as; titles by their keys; numbers by value). Row
 * "kind" counts whether entities that are the same have a kind in common. What gold has as
 * optional neither counts for nor against: an optional entity (also a second one with its name),
 * an optional fact, a fact that has an optional entity as subject, object or part.
 * Thread rule: one thread. */
#ifndef ENT_SCORE_TALLY_H
#define ENT_SCORE_TALLY_H

#include "score/sheet.h"

typedef struct EntTallyRow {
    EntStr name;
    uint64_t right, wrong, missed;
} EntTallyRow;

/* A zeroed tally is empty and ready. */
typedef struct EntTally {
    EntArena arena;
    ENT_VEC(EntTallyRow) rows; /* those that count something, in no order */
    EntMap row_ids;
    ENT_VEC(EntStr) findings; /* one line an error: "ARTICLE: MISS …", "… WRONG …", "… KIND …" */
} EntTally;

void ent_tally_release(EntTally *tally);

/* Count one article. FOUND may be NULL: nothing was found. ENT_ERR_MEMORY. */
EntStatus ent_tally_add(EntTally *tally, const EntSheet *gold, const EntSheet *found) ENT_MUST_USE;

#endif
