/* The last step: how sure each fact is, as measured (onto/confidence.h).
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_RATE_H
#define ENT_FACT_RATE_H

#include "fact/fact.h"
#include "onto/confidence.h"

/* Signs of fact I, a bit each (EntSign). */
uint32_t ent_fact_signs(const EntFacts *facts, size_t i);

/* Set `stated` of every fact to the confidence it has, and `confidence` to the measured one. */
void ent_rate_facts(const EntConfidence *confidence, EntFacts *facts);

#endif
