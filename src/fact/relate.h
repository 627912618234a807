/* Events whose names hold the name of another: "press conference of the Baltic Forum". A name is
 * one unit, so that no pattern sees inside it. */
#ifndef ENT_FACT_RELATE_H
#define ENT_FACT_RELATE_H

#include "fact/fact.h"

/* Add `about` and `partOf` between such events, and `about` initiatives. ENT_ERR_MEMORY. */
EntStatus ent_relate_events(const EntDoc *doc, EntFacts *facts) ENT_MUST_USE;

#endif
