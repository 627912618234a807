/* Deals that a sentence tells in words that no pattern knows, of the only two bodies or states that
 * it names: by a noun of a deal ("the compact to which A and B committed themselves"), or by words
 * for what two do together ("A and B will drill side by side").
 *
 * Enters: the facts of the patterns. A sentence that tells of a deal already is left alone, and so
 * are two that have one anywhere, and what is denied, supposed or still to be settled.
 * Thread rule: the lexicon is shared; the rest belongs to one thread. */
#ifndef ENT_FACT_BOUND_PAIRS_H
#define ENT_FACT_BOUND_PAIRS_H

#include "fact/extract.h"

/* ENT_ERR_MEMORY. */
EntStatus ent_find_bound_pairs(const EntLexicon *lexicon, const EntExtractWork *work,
                               const EntDoc *doc, EntFacts *facts) ENT_MUST_USE;

#endif
