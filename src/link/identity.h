/* Identity: which entry of the lexicon an entity is, and with it which item of Wikidata or
 * GeoNames.
 *
 * A place of an ambiguous name is decided by what the article says around it (link/reading.h). An
 * organisation, person, event or initiative is the entry that bears its full name, legal form left
 * out, if only one does, and no place does. What stays open gets no entry.
 *
 * Owner: the doc's arena. Thread rule: one thread per document; the lexicon is shared. */
#ifndef ENT_LINK_IDENTITY_H
#define ENT_LINK_IDENTITY_H

#include "link/link.h"

/* Two entities that a fact puts in one place: "the institute is in Cambridge", "… in England". */
typedef struct EntPlacePair {
    uint32_t a, b;
} EntPlacePair;

typedef ENT_VEC(EntPlacePair) EntPlacePairs;

/* Set item, beside and alone of ENTITIES; a place that turns out to be another than its name first
 * suggests ("Georgia") changes its kind and country. MENTIONS and LINKS as ent_link_anaphora left
 * them; indices of PAIRS are of ENTITIES. Called once, after the facts. ENT_ERR_MEMORY. */
EntStatus ent_identify(const EntLexicon *lexicon, EntDoc *doc, const EntMentions *mentions,
                       const EntLinks *links, const EntPlacePairs *pairs,
                       EntEntities *entities) ENT_MUST_USE;

#endif
