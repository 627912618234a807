/* Descriptions and pronouns: "the forum", "the Riga-based shipbuilder", "she". Each that has a
 * clear antecedent becomes a further mention, linked to its entity. "The company" of a text that
 * has named no organisation before becomes an entity of its own, described, not named.
 *
 * Thread rule: one thread per document; the lexicon is shared. */
#ifndef ENT_LINK_ANAPHORA_H
#define ENT_LINK_ANAPHORA_H

#include "link/link.h"

/* Append mentions (described) to MENTIONS and their entities to LINKS, maybe one to ENTITIES; fill
 * LINKS->focus. Called once, after clustering, with sentences found. ENT_ERR_MEMORY. */
EntStatus ent_link_anaphora(const EntLexicon *lexicon, EntDoc *doc, EntMentions *mentions,
                            EntEntities *entities, EntLinks *links) ENT_MUST_USE;

#endif
