/* Titles that stand on the line below a person's name, and the body beside or below them:
 * "Jan Novak | Press Secretary | Ministry of Energy" (mention/signatures.c). Thread rule: as
 * fact/extract.h. */
#ifndef ENT_FACT_SIGNATURES_H
#define ENT_FACT_SIGNATURES_H

#include "fact/extract.h"

/* Add the position of each such person who has none by that title yet. Enters: facts of the
 * patterns. ENT_ERR_MEMORY. */
EntStatus ent_find_titles_below(const EntExtractWork *work, EntDoc *doc,
                                EntFacts *facts) ENT_MUST_USE;

#endif
