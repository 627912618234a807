/* The event that each sentence speaks of, which facts are said of where their own words name none:
 * "The forum opened. It drew 300 guests."
 *
 * Thread rule: one thread per document. */
#ifndef ENT_LINK_FOCUS_H
#define ENT_LINK_FOCUS_H

#include "link/link.h"

/* Fill LINKS->focus, one entity or ENT_UNLINKED for each sentence of DOC; behind clustering and the
 * descriptions, with the main event known. ENT_ERR_MEMORY. */
EntStatus ent_find_focus(EntDoc *doc, const EntMentions *mentions, const EntEntities *entities,
                         EntLinks *links) ENT_MUST_USE;

#endif
