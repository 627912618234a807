/* Agreements of countries that their officials sign: "Chilean President A and Prime Minister B of
 * Peru signed …", "the ministers of transport of Chile and Peru signed …". The countries are the
 * parties; many are said by adjectives only, which patterns do not see.
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_OFFICIALS_H
#define ENT_FACT_OFFICIALS_H

#include "fact/extract.h"

/* Add an Agreement for each sentence in which officials of two countries or more sign.
 * ENT_ERR_MEMORY. */
EntStatus ent_find_officials(const EntLexicon *lexicon, const EntExtractWork *work, EntDoc *doc,
                             EntFacts *facts) ENT_MUST_USE;

#endif
