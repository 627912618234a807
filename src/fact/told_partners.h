/* Partners of whom another sentence tells: "Past partners include Orion and Vega", "The event is
 * held in partnership with Orion". Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_TOLD_PARTNERS_H
#define ENT_FACT_TOLD_PARTNERS_H

#include "fact/extract.h"

/* Add a partnership of each partner that such a list names with the body that the sentences before
 * speak of; and of those that hold an event with those that it is held in partnership with, about
 * the event. Enters: facts of the patterns.
 * ENT_ERR_MEMORY. */
EntStatus ent_find_told_partners(const EntExtractWork *work, const EntDoc *doc,
                                 EntFacts *facts) ENT_MUST_USE;

#endif
