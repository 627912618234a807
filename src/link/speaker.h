/* The first person of quotations: "We look forward to working with Orion," said Ann Lee, director
 * of Nordwind. "We", "our" and "us" stand for the organisation that the speaker speaks for.
 *
 * The speaker is the person with a verb of speech beside the quotation in its paragraph, else that
 * of the quotation before; the organisation stands beside the person's name somewhere in the
 * article. Thread rule: one thread per document; the lexicon is shared. */
#ifndef ENT_LINK_SPEAKER_H
#define ENT_LINK_SPEAKER_H

#include "link/plural.h"

/* Add a description for each such pronoun whose organisation is found. NAMED: how many mentions of
 * the list are names. ENT_ERR_MEMORY. */
EntStatus ent_find_speakers(EntDoc *doc, const EntMentions *mentions, const EntEntities *entities,
                            const EntLinks *links, uint32_t named, EntDescriptions *d) ENT_MUST_USE;

#endif
