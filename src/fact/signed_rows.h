/* Agreements that a list tells of, one on each line: "Quorvane Ltd. and Belmar Co." below "Two
 * agreements were signed in Riga:" (mention/signed_rows.c). Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_SIGNED_ROWS_H
#define ENT_FACT_SIGNED_ROWS_H

#include "fact/extract.h"

/* Add an agreement of the two bodies of each line that has none yet. Enters: facts of the patterns.
 * ENT_ERR_MEMORY. */
EntStatus ent_find_signed_deals(const EntExtractWork *work, EntFacts *facts) ENT_MUST_USE;

#endif
