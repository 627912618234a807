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

/* Watches what is found, for `explain`; may be NULL. */
typedef struct EntExtractWatch {
    void (*on_match)(void *user, const EntMatch *match);
    void *user;
    EntTrace *trace; /* filled; NULL: none */
} EntExtractWatch;

/* What the patterns saw of the article that WORK has extracted last. */
EntMatchContext ent_extract_context(const EntExtractWork *work, EntDoc *doc);

/* Fill FACTS, whose entities and facts are emptied first; its article, headline and date are set
 * already. HEADLINE: the headline's tokens, maybe none. ENT_ERR_MEMORY. */
EntStatus ent_extract(const EntOntology *ontology, EntExtractWork *work, EntDoc *doc,
                      EntSpan headline, const EntExtractWatch *watch, EntFacts *facts,
                      EntError *err) ENT_MUST_USE;

#endif
