/* Who is chosen for work, told in two places: "The agency has selected three companies to build
 * it", and their names behind a colon, in a list below or in a sentence of their own. No pattern
 * sees both. Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_AWARDEES_H
#define ENT_FACT_AWARDEES_H

#include "fact/extract.h"

/* Make one partnership of the body that selects or awards and those that such a list names.
 * ENT_ERR_MEMORY. */
EntStatus ent_find_awardees(const EntExtractWork *work, const EntDoc *doc,
                            EntFacts *facts) ENT_MUST_USE;

#endif
