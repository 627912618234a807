/* The terms of partnerships that no single pattern states: when they were made, what they are
 * worth, what they are for.
 *
 * Enters: facts after the rules (fact/rules.h). The sentences that state a partnership are read in
 * text order; the first that tells wins. Bilateral cooperation has no terms.
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_TERMS_H
#define ENT_FACT_TERMS_H

#include "fact/extract.h"

/* ENT_ERR_MEMORY. */
EntStatus ent_find_terms(const EntLexicon *lexicon, const EntExtractWork *work, const EntDoc *doc,
                         EntFacts *facts) ENT_MUST_USE;

#endif
