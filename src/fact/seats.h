/* Seats of bodies that no place beside their name states: the nation of an adjective or of one
 * token ("Austrian manufacturer Orion", "Orion, a U.S.-based maker of pumps"), which patterns do
 * not see as a place, and the city of a name with its office ("Orion Headquarters in Riga").
 *
 * Thread rule: the lexicon is shared; the rest belongs to one thread. */
#ifndef ENT_FACT_SEATS_H
#define ENT_FACT_SEATS_H

#include "fact/extract.h"

/* Add locatedIn for each such body, where the article names the place somewhere: an adjective
 * alone makes none. ENT_ERR_MEMORY. */
EntStatus ent_find_seats(const EntLexicon *lexicon, const EntExtractWork *work, const EntDoc *doc,
                         EntFacts *facts) ENT_MUST_USE;

#endif
