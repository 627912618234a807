/* Events whose names hold the name of another ("press conference of the Baltic Forum"), and parts
 * of bodies whose names begin with theirs ("Quorva University School of Law"). A name is one unit,
 * so that no pattern sees inside it.
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_RELATE_H
#define ENT_FACT_RELATE_H

#include "fact/extract.h"

/* Add `about` and `partOf` between such events, and `about` initiatives. ENT_ERR_MEMORY. */
EntStatus ent_relate_events(const EntDoc *doc, EntFacts *facts) ENT_MUST_USE;

/* Add `partOf` between such bodies, where the part has a noun for one ("school", "division") behind
 * the name of the whole, and no fact says what it belongs to (unit_names.c). ENT_ERR_MEMORY. */
EntStatus ent_relate_units(const EntExtractWork *work, const EntDoc *doc,
                           EntFacts *facts) ENT_MUST_USE;

#endif
