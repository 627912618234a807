/* Bodies that only say of another whose it is.
 * Thread rule: reads only. */
#ifndef ENT_FACT_APPOSITIONS_H
#define ENT_FACT_APPOSITIONS_H

#include "fact/match.h"

/* The side of a deal that unit U of SENTENCE (a range of units) stands for: "Kestrel Fund, a fund
 * run by | Orion Bank, announced a partnership with …" is about the Kestrel Fund, whose unit is
 * returned; ENT_NO_UNIT where what stands before the comma is no organisation; else U. */
uint32_t ent_apposition_subject(const EntMatchContext *context, EntSpan sentence, uint32_t u);

#endif
