/* Descriptions of several things at a time: "the two countries", "both companies", "the three
 * institutes", "the parties", "both events".
 *
 * Each becomes adjacent mentions, one for each thing, over the tokens of the description: the last
 * word and those behind the first ones denote one each ("the two" and "countries"). Units of such
 * mentions are members of one list (fact/units.h).
 * Thread rule: one thread per document; the lexicon is shared. */
#ifndef ENT_LINK_PLURAL_H
#define ENT_LINK_PLURAL_H

#include "link/link.h"

/* WORD stands in the name of ENTITY, whatever the case. */
bool ent_entity_called(const EntEntity *entity, EntStr word);

/* Further mentions and what they denote, both of the same length. Zeroed it is ready. */
typedef struct EntDescriptions {
    ENT_VEC(EntMention) found;
    ENT_VEC(uint32_t) antecedent;
} EntDescriptions;

void ent_descriptions_release(EntDescriptions *d);

/* ENT_ERR_MEMORY. */
EntStatus ent_descriptions_add(EntDescriptions *d, const EntEntities *entities, EntSpan span,
                               uint32_t head, uint32_t entity) ENT_MUST_USE;

/* Add those that have clear antecedents. NAMED: how many mentions of the list are names. */
EntStatus ent_find_plurals(const EntLexicon *lexicon, const EntDoc *doc,
                           const EntMentions *mentions, const EntEntities *entities,
                           const EntLinks *links, uint32_t named, EntDescriptions *d) ENT_MUST_USE;

#endif
