/* Linking: which mentions denote the same thing. One entity for one thing.
 *
 * Enters: the mentions of an article. Leaves: its entities, each with its names and mentions, and
 * further mentions that are descriptions ("the forum", "the carmaker") or pronouns, added to the
 * list and linked. Mentions that turn out to name nothing (a surname without its person) get no
 * entity. Owner: the doc's arena; the entity vector is the caller's.
 * Thread rule: one thread per document. */
#ifndef ENT_LINK_LINK_H
#define ENT_LINK_LINK_H

#include "link/entity.h"
#include "mention/mention.h"

#define ENT_UNLINKED UINT32_MAX

typedef struct EntLinks {
    uint32_t *entity_of; /* for each mention of the list: index into entities, or ENT_UNLINKED */
    uint32_t main_event; /* index of the event that the article is about, or ENT_UNLINKED */
    uint32_t *focus;     /* for each sentence: the event it speaks of, or ENT_UNLINKED */
} EntLinks;

/* ENTITIES is emptied first. ENT_ERR_MEMORY. */
EntStatus ent_link(const EntLexicon *lexicon, EntDoc *doc, EntMentions *mentions,
                   EntEntities *entities, EntLinks *links) ENT_MUST_USE;

#endif
