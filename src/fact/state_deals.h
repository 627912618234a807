/* Deals of the two states that an article is about, told without naming them: "both sides welcomed
 * the signing of the Tariff Agreement", "the pact they signed in Riga", "instituted under the 2022
 * Memorandum of Understanding on fisheries"; and accords that a state joins whose founder the
 * article names elsewhere.
 *
 * Enters: the facts of the patterns and the cooperation of states. Leaves: an Agreement of the two
 * states, once each. Thread rule: the lexicon is shared; the rest belongs to one thread. */
#ifndef ENT_FACT_STATE_DEALS_H
#define ENT_FACT_STATE_DEALS_H

#include "fact/extract.h"

/* ENT_ERR_MEMORY. */
EntStatus ent_find_state_deals(const EntLexicon *lexicon, const EntExtractWork *work,
                               const EntDoc *doc, EntFacts *facts) ENT_MUST_USE;

#endif
