/* Names of visits that the text tells of by their delegation.
 *
 * Thread rule: one thread per document. */
#ifndef ENT_LINK_VISIT_NAMES_H
#define ENT_LINK_VISIT_NAMES_H

#include "link/link.h"

/* The visit of the only delegation of the text is called as the text calls the visit itself: "the
 * visit to Oslo". Called once, before descriptions are mentions of MENTIONS. ENT_ERR_MEMORY. */
EntStatus ent_name_visit_of_delegation(EntDoc *doc, const EntMentions *mentions,
                                       EntEntities *entities) ENT_MUST_USE;

#endif
