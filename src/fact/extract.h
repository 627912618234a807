/* From an annotated article to its facts: mentions, links, units, patterns, and the rules that no
 * single sentence decides.
 *
 * Enters: a doc with sentences, the article and its front matter. Leaves: EntFacts.
 * Thread rule: the ontology is shared; EntExtractWork belongs to one thread. */
#ifndef ENT_FACT_EXTRACT_H
#define ENT_FACT_EXTRACT_H

#include "fact/match.h"
#include "fact/trace.h"
#include "fact/units.h"
#include "onto/ontology.h"

/* Buffers of one thread; its history does not change results. Zeroed it is ready. */
typedef struct EntExtractWork {
    EntMentions mentions;
    EntLinks links;
    EntUnitRows rows;
    EntMatchWork *match;
} EntExtractWork;

void ent_extract_work_release(EntExtractWork *work);

/* The entity that token I names, or ENT_NO_ENTITY; I may lie behind the last token. */
static inline uint32_t ent_entity_at(const EntExtractWork *work, uint32_t i)
{
    const EntMention *m = ent_mention_at(&work->mentions, i);
    return m ? work->links.entity_of[m - work->mentions.list.at] : ENT_NO_ENTITY;
}

/* The same where the head of the entity's mention is token I. */
static inline uint32_t ent_entity_headed_at(const EntExtractWork *work, uint32_t i)
{
    const EntMention *m = ent_mention_at(&work->mentions, i);
    return m && m->head == i ? ent_entity_at(work, i) : ENT_NO_ENTITY;
}

/* Watches what is found, for `explain`; may be NULL. */
typedef struct EntExtractWatch {
    void (*on_match)(void *user, const EntMatch *match);
    void *user;
    EntTrace *trace; /* filled; NULL: none */
} EntExtractWatch;

/* What the patterns saw of the article that WORK has extracted last. */
EntMatchContext ent_extract_context(const EntLexicon *lexicon, const EntExtractWork *work,
                                    EntDoc *doc);

/* Fill FACTS, whose entities and facts are emptied first; its article, headline and date are set
 * already. HEADLINE: the headline's tokens, maybe none. ENT_ERR_MEMORY. */
EntStatus ent_extract(const EntOntology *ontology, EntExtractWork *work, EntDoc *doc,
                      EntSpan headline, const EntExtractWatch *watch, EntFacts *facts,
                      EntError *err) ENT_MUST_USE;

#endif
