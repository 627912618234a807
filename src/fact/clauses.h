/* Whose clause is it? Rows of words know of no clauses; before a match is believed, the tree is
 * asked who acts in the clause that it speaks of, whether that is one clause at all, and whether
 * its verb undoes it. UNITS: what a match has captured, COUNT of them, ENT_NO_UNIT where nothing.
 * Thread rule: as fact/match.h. */
#ifndef ENT_FACT_CLAUSES_H
#define ENT_FACT_CLAUSES_H

#include "fact/match.h"

/* "Latvia called on Germany to sign a pact with Kenya": for Latvia, Germany; ENT_NO_UNIT where who
 * is to act is not named. UNIT itself where no such clause holds the others. */
uint32_t ent_clause_actor(const EntMatchContext *context, EntSpan sentence, uint32_t unit,
                          const uint32_t *units, uint32_t count);

/* "Orion invests in Riga, while Vega invests in Oslo": two of the units are subjects of clauses
 * side by side. */
bool ent_clauses_part(const EntMatchContext *context, const uint32_t *units, uint32_t count);

/* "declined an invitation to speak at", "cancelled her appearance at": the units are bound by a
 * verb of staying away. */
bool ent_clause_shuns(const EntMatchContext *context, const uint32_t *units, uint32_t count);

/* "licenses the pump to Orion and launches a shop with Vega": what is told of Vega is not told of
 * the side UNIT, Orion, but of the subject of both phrases; ENT_NO_UNIT where that is no name. UNIT
 * itself where no such phrases part it from the others. */
uint32_t ent_phrase_actor(const EntMatchContext *context, EntSpan sentence, uint32_t unit,
                          const uint32_t *units, uint32_t count);

#endif
