/* From mentions to units: the rows that patterns match on. Owner: the caller, by ent_units_release.
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_UNITS_H
#define ENT_FACT_UNITS_H

#include "fact/unit.h"
#include "link/link.h"

typedef struct EntUnitRows {
    EntUnits units;
    EntSpans rows; /* unit ranges, one for each sentence of the doc */
} EntUnitRows;

void ent_units_release(EntUnitRows *rows);

/* Fill ROWS (reused) from DOC's sentences. A mention that crosses a sentence's end is cut there.
 * ENT_ERR_MEMORY. */
EntStatus ent_units_make(const EntDoc *doc, const EntMentions *mentions, const EntLinks *links,
                         EntUnitRows *rows) ENT_MUST_USE;

#endif
