/* Mentions: the spans of an article that name or describe something, with a type and a value.
 *
 * Enters: an annotated EntDoc, the article (for its date) and the lexicon. Leaves: disjoint spans
 * in text order: entities (names, and events that are described), dates, amounts of money, numbers
 * of people, and job titles.
 *
 * Head nouns decide the type of a name before the entity recogniser does; the recogniser decides
 * where no word of the name tells. Units: token indices, half-open.
 * Owner: the doc's arena. Thread rule: one thread per document; the lexicon is shared. */
#ifndef ENT_MENTION_MENTION_H
#define ENT_MENTION_MENTION_H

#include "input/article.h"
#include "mention/words.h"

typedef enum EntMentionType {
    ENT_MENTION_ENTITY,
    ENT_MENTION_DATE,
    ENT_MENTION_MONEY,
    ENT_MENTION_COUNT,
    ENT_MENTION_ROLE
} EntMentionType;

/* How sure the type of an entity mention is. */
typedef enum EntStrength {
    ENT_STRENGTH_GUESS, /* capitals only */
    ENT_STRENGTH_LABEL, /* the entity recogniser says so */
    ENT_STRENGTH_SURE   /* head noun, gazetteer, title or suffix */
} EntStrength;

typedef struct EntDateValue {
    EntDate start, end; /* end.year 0: a single date */
    bool relative;      /* resolved against the article's date */
    bool inferred_year; /* the text gives no year */
    bool issued;        /* the day of the report itself: in a dateline, or a line of its own */
    bool aside;         /* a bare year that no "in" or "next" sets as a time: "since 2019" */
} EntDateValue;

typedef struct EntAmountValue {
    double value;
    EntStr currency; /* ISO 4217 */
} EntAmountValue;

typedef struct EntCountValue {
    double count;
    EntStr mode; /* "InPerson", "Online" or "AnyMode" */
} EntCountValue;

typedef struct EntMention {
    EntMentionType type;
    EntSpan tokens; /* not empty */
    uint32_t named; /* end of its name, where it goes on behind its tokens: "meeting | with Ann
                     * Lee", whose words are mentions of their own; 0: at their end */
    uint32_t head;  /* the token whose syntactic head lies outside the span */
    EntClass kind;  /* of an entity */
    EntStrength strength;
    bool described;        /* an event description, not a name */
    bool headline;         /* stands in the headline */
    uint32_t value;        /* index into dates, amounts or counts; UINT32_MAX */
    const EntSense *sense; /* gazetteer sense, or NULL */
} EntMention;

typedef ENT_VEC(EntMention) EntMentionList;

/* A name that its own words do not settle, the signs seen of it (mention/evidence.h) and the class
 * that they weigh out: Organisation, Person, Place or NONE. */
enum { ENT_NAME_SIGN_WORDS = 3 };

typedef struct EntNameSigns {
    EntStr text;
    uint64_t signs[ENT_NAME_SIGN_WORDS];
    EntClass kind;
} EntNameSigns;

/* A line of a list that says who signed with whom, below words that say that they signed; tokens.
 */
typedef struct EntSignedPair {
    EntSpan left, right, line, told;
} EntSignedPair;

typedef struct EntMentions {
    EntMentionList list;  /* in text order, disjoint */
    EntMentionList inner; /* bodies and places inside described events: "visit to Chile" */
    ENT_VEC(EntDateValue) dates;
    ENT_VEC(EntAmountValue) amounts;
    ENT_VEC(EntCountValue) counts;
    ENT_VEC(EntSignedPair) signed_pairs;
    uint32_t *of_token;        /* index into list for each token of the doc, or UINT32_MAX */
    uint32_t token_count;      /* of the doc */
    EntWord *words;            /* one for each token of the doc */
    EntSpan headline;          /* tokens; empty if the article has none */
    const EntNameSigns *names; /* names that were weighed, in the doc's arena */
    uint32_t name_count;
} EntMentions;

void ent_mentions_release(EntMentions *mentions);

/* The mention of the list that token I is in, or NULL; I may lie behind the last token. */
static inline const EntMention *ent_mention_at(const EntMentions *mentions, uint32_t i)
{
    uint32_t m = i < mentions->token_count ? mentions->of_token[i] : UINT32_MAX;
    return m == UINT32_MAX ? NULL : &mentions->list.at[m];
}

/* Find the mentions of DOC. MENTIONS is zeroed or was used before (it is reused). HEADLINE: token
 * range of the headline, maybe empty. PUBLISHED: the article's date (year 0: unknown).
 * ENT_ERR_LIMIT: more than ENT_MAX_MENTIONS, or on the way twice as many; ENT_ERR_MEMORY. */
EntStatus ent_mentions_find(const EntLexicon *lexicon, EntDoc *doc, EntSpan headline,
                            EntDate published, EntMentions *mentions) ENT_MUST_USE;

/* The next date in SPAN (tokens, half-open) at or behind index FROM of the list; UINT32_MAX: none.
 * Its value is dates.at[list.at[i].value]. */
uint32_t ent_next_date(const EntMentions *mentions, EntSpan span, uint32_t from);

/* Text of a mention as a name: words of DOC from first to last token, white space folded to single
 * spaces, edge quotes dropped; in the doc's arena. */
EntStr ent_mention_text(EntDoc *doc, EntSpan tokens);

#endif
