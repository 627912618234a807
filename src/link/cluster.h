/* Inside the link room: clusters of mentions, and when two names denote one thing. Thread rule: one
 * thread per document; the lexicon is shared. */
#ifndef ENT_LINK_CLUSTER_H
#define ENT_LINK_CLUSTER_H

#include "link/link.h"

enum { ENT_NAME_WORDS = 24, ENT_NAME_STEM = 5 }; /* words at most; bytes by which words are like */

/* A name as folded words, without leading article, punctuation and genitive. */
typedef struct EntName {
    EntStr text; /* as in the article */
    EntStr words[ENT_NAME_WORDS];
    uint32_t count;
    EntSpan tokens;
    bool acronym;               /* one word of two letters or more, none in lower case */
    uint64_t all, front, stems; /* bits of all words, of the first ones, of all beginnings */
    unsigned ordinal;           /* 3 for "third session", 0: none */
    EntStr edition;             /* the last year or ordinal, or empty */
    bool numbered;              /* has a word like "g20" */
    const EntSense *known;      /* what the lexicon has for all of it, or NULL */
} EntName;

typedef struct EntCluster {
    EntClass kind;
    EntStrength strength;
    EntName name; /* the fullest so far */
    EntStr code;  /* country code of a Country */
    bool described, headline_only;
    uint32_t first; /* mention index */
} EntCluster;

typedef struct EntLinker {
    const EntLexicon *lexicon;
    EntDoc *doc;
    EntMentions *mentions;
    ENT_VEC(EntCluster) clusters;
    ENT_VEC(uint32_t) of; /* cluster of each mention, or ENT_UNLINKED */
} EntLinker;

/* The lexicon has a sense of TYPE for the folded WORD. */
static inline bool ent_linker_has(const EntLinker *l, EntStr word, EntSenseType type)
{
    return ent_lexicon_sense(l->lexicon, word, type) != NULL;
}

/* link.c: all mentions of cluster FROM are TO's, and FROM is empty. */
void ent_cluster_move(EntLinker *linker, uint32_t from, uint32_t to);

/* apart.c: the text says that mentions A and B, the later, are two organisations: "Orion Green, a
 * unit of the power firm Orion", "its parent Orion". */
bool ent_mentions_told_apart(const EntLinker *linker, uint32_t a, uint32_t b);

/* link.c: some sentence says that clusters A and B are two organisations. */
bool ent_clusters_told_apart(const EntLinker *linker, uint32_t a, uint32_t b);

/* link.c: fill NAME from TOKENS of the article, the name of something of KIND; words of a person's
 * have no marks on their letters, as few texts write all of them each time. False when memory is
 * out. */
bool ent_name_make(const EntLinker *linker, EntSpan tokens, EntClass kind, EntName *name);

/* Set the bits of NAME's words, which ent_may_be_same compares, and what tells its edition, which
 * same_events.c does. */
void ent_name_mark(EntName *name);

void ent_name_mark_edition(EntName *name);

/* Could A and B, both of class TOP or below it, be names of one thing? No is certain, and a matter
 * of a few instructions; ent_same_thing answers yes only where this does. */
bool ent_may_be_same(EntClass top, const EntName *a, const EntName *b);

/* Do a mention's NAME of class KIND and CLUSTER denote the same thing? 0 no, else a preference:
 * higher is better. */
int ent_same_thing(const EntLinker *linker, const EntName *name, EntClass kind,
                   const EntCluster *cluster);

/* "Orion Foundation", "Orion Ventures": a body that stands beside the one whose name it bears. */
bool ent_name_of_arm(const EntLinker *linker, const EntName *name);

/* fronts.c: join a body with its name's front, or with the one word of it that is its own. */
void ent_merge_fronts(EntLinker *linker);

/* fronts.c: join "Quorva Ventures" and a later "Quorva" that no sentence tells apart, nor another
 * "Quorva …".
 */
void ent_merge_fronts_of_use(EntLinker *linker);

/* renames.c: join bodies that a sentence tells to be one: "Orion will rebrand as Kestrel". */
void ent_merge_renamed(EntLinker *linker);

/* told_events.c: join an event with what describes it beside its name, "the Harbour Forum, a
 * three-day gathering", and named awards with their ceremony. */
void ent_merge_told_events(EntLinker *linker);

/* tickers.c: join a body with what is called by its ticker: "Orion Ports (NASDAQ: ORPX) … ORPX",
 * and bodies with one ticker. ENT_ERR_MEMORY. */
EntStatus ent_merge_tickers(EntLinker *linker) ENT_MUST_USE;

/* "next year's seminar", "the last exercise": never the edition that goes by its name. */
bool ent_name_of_other_edition(const EntName *name);

/* same_events.c: "next year's Riga Forum", where NAME is the end of that and an event's; else
 * empty.
 */
EntStr ent_name_of_years_edition(const EntLinker *linker, const EntName *name);

/* same_events.c: "first Riga Forum", where NAME is the end of that and the text names another
 * edition, too; else empty. */
EntStr ent_name_of_counted_edition(const EntLinker *linker, const EntName *name);

/* The years, ordinals or words like "last year's" in or before the names A and B tell that they are
 * two editions. */
bool ent_events_told_apart(const EntLinker *linker, const EntName *a, const EntName *b);

/* same_events.c: the visits A and B go to different places, "visit to Norway", "visit to Peru". */
bool ent_visits_of_other_goal(const EntName *a, const EntName *b);

/* "QRV 2025" adds but the year to ALIAS, "QRV", of the event whose FULL name tells of no other. */
bool ent_name_dates_alias(const EntLinker *linker, const EntName *name, const EntName *alias,
                          const EntName *full);

/* "third meeting", "9th session": has an ordinal. */
bool ent_name_counts_edition(const EntName *name);

/* actors.c: "Orion Bank, Kestrel and Union Corp": a lone word that the recogniser took for a
 * person, in a list of organisations, is one. */
void ent_retype_listed(EntLinker *linker);

/* actors.c: CLUSTER is a lone word that the recogniser calls a person or an organisation, without
 * more: too often none. */
bool ent_cluster_too_weak(const EntLinker *linker, uint32_t cluster);

/* inner.c: add the bodies, places and people that lie in described events and have no entity yet.
 */
EntStatus ent_link_inner(EntLinker *linker, EntEntities *entities) ENT_MUST_USE;

#endif
