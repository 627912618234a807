/* Cooperation of two countries that is said with adjectives: "Franco-Chilean cooperation", "ties of
 * Norway and Chile". Adjectives make no place mentions, so patterns do not see them.
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_BILATERAL_H
#define ENT_FACT_BILATERAL_H

#include "fact/extract.h"

/* Add one BilateralCooperation for each pair, with its two parties. ENT_ERR_MEMORY. */
EntStatus ent_find_bilateral(const EntLexicon *lexicon, EntExtractWork *work, EntDoc *doc,
                             EntFacts *facts) ENT_MUST_USE;

#endif
