/* Which entity of one sheet is which of another's gold.
 *
 * Entities other than partnerships are the same when they are of one type and a name of each has
 * the same key; every entity is the same as one at most. Better ranked names (the first is the
 * fullest) choose first, then lower ids. A partnership is the same as a gold one whose kind agrees
 * (or one of the two is StrategicCooperation, or the found one has no kind) and that shares two
 * parties with it, or all where either has fewer; the largest share of parties chooses first, then
 * the same kind, then a date in common, then lower ids. Thread rule: one thread. */
#ifndef ENT_SCORE_ALIGN_H
#define ENT_SCORE_ALIGN_H

#include "score/sheet.h"

#define ENT_ALIGN_NONE UINT32_MAX

typedef struct EntAlignment {
    const EntSheet *gold, *found;
    uint32_t *gold_of;  /* of each entity of `found`: index of the same one in `gold`, or NONE */
    uint32_t *found_of; /* and of `gold`'s in `found` */
} EntAlignment;

/* Align FOUND with GOLD, which both outlive OUT. ENT_ERR_MEMORY. Release OUT either way. */
EntStatus ent_align(const EntSheet *gold, const EntSheet *found, EntAlignment *out) ENT_MUST_USE;
void ent_alignment_release(EntAlignment *alignment);

/* The id in gold of what FOUND calls ID, or ID itself. */
EntStr ent_align_id(const EntAlignment *alignment, EntStr id);

#endif
