/* "his Norwegian counterpart Jan Novak": who is called somebody's counterpart holds the same title.
 *
 * Enters: the facts so far, in which such a person has the position "counterpart". Leaves: the
 * title that stands last before it, in the same sentence or the one before, in its stead; where
 * there is none, the fact stays as it is. Changes FACTS and nothing else.
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_COUNTERPARTS_H
#define ENT_FACT_COUNTERPARTS_H

#include "fact/fact.h"
#include "text/doc.h"

void ent_settle_counterparts(const EntDoc *doc, EntFacts *facts);

#endif
