/* Which public body "the agency" of a text is.
 *
 * Pure functions; any thread. */
#ifndef ENT_LINK_AGENCY_H
#define ENT_LINK_AGENCY_H

#include "link/homes.h"

/* "FDA": a public body that is called by its letters. */
bool ent_called_by_letters(const EntEntity *e);

/* "the agency" at token I of a text that goes on about one: the public body called by its letters
 * that TEXT names far more often until there than LATEST, the agency that it named last, in
 * passing. Else LATEST, which may be ENT_UNLINKED. */
uint32_t ent_agency_of_text(const EntHomes *text, uint32_t i, uint32_t latest);

#endif
