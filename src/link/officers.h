/* Officers by their office: "Minister Maria Lindberg met … The Minister said …".
 *
 * "the" and a title alone stand for the first person whom the text calls by that title, right
 * before the name or right behind it. Thread rule: one thread per document. */
#ifndef ENT_LINK_OFFICERS_H
#define ENT_LINK_OFFICERS_H

#include "link/plural.h"

/* Add a description for each such title whose holder is found. NAMED: how many mentions of the list
 * are names. ENT_ERR_MEMORY. */
EntStatus ent_find_officers(const EntDoc *doc, const EntMentions *mentions,
                            const EntEntities *entities, const EntLinks *links, uint32_t named,
                            EntDescriptions *d) ENT_MUST_USE;

#endif
