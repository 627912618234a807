/* Deals of which a sentence names one side only, as whose they are is known: "They are made in
 * partnership with Vega", "Partners such as Vega and Fjord helped", "The purchase of Vega was
 * completed in May". Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_IMPLIED_DEALS_H
#define ENT_FACT_IMPLIED_DEALS_H

#include "fact/extract.h"

/* Add a partnership of those that a sentence names behind a word of a deal with the body that acts
 * in it, in those before, or that the article is about, where no deal of the two is known and the
 * sentence tells no other. Enters: facts of the patterns. ENT_ERR_MEMORY. */
EntStatus ent_find_implied_deals(const EntLexicon *lexicon, const EntExtractWork *work,
                                 const EntDoc *doc, EntFacts *facts) ENT_MUST_USE;

#endif
