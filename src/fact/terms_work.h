/* Between the files of terms: what they read of an article, and the words that they ask for. Thread
 * rule: one thread at a time. */
#ifndef ENT_FACT_TERMS_WORK_H
#define ENT_FACT_TERMS_WORK_H

#include "fact/deals_told.h"
#include "fact/extract.h"

typedef struct EntTerms {
    const EntLexicon *lexicon;
    const EntExtractWork *work;
    const EntDoc *doc;
    EntFacts *facts;
    EntDealsTold told;
} EntTerms;

static inline const EntToken *ent_terms_token(const EntTerms *t, uint32_t i)
{
    return &t->doc->tokens.at[i];
}

static inline bool ent_terms_is(const EntTerms *t, uint32_t i, const char *text)
{
    return ent_doc_is(t->doc, i, text);
}

static inline bool ent_terms_lists(const EntTerms *t, EntStr word, EntWordList list)
{
    return ent_lexicon_lists(t->lexicon, word, list);
}

/* "valued the order at", "put it at": a verb at token I that says what somebody takes a thing for.
 */
static inline bool ent_terms_values(const EntTerms *t, uint32_t i)
{
    static const char *const verbs[] = {"value", "put", "estimate", "price", "assess"};
    return ENT_STR_AMONG(ent_terms_token(t, i)->lemma, verbs);
}

/* The mention that token I is in, of an entity; NULL where there is none. */
static inline const EntMention *ent_terms_mention(const EntTerms *t, uint32_t i, uint32_t *entity)
{
    *entity = ent_entity_at(t->work, i);
    return *entity == ENT_NO_ENTITY ? NULL : ent_mention_at(&t->work->mentions, i);
}

/* OUT says ENTITY of the partnership, by the rule PATTERN. */
static inline bool ent_terms_tell(EntFact *out, EntProperty property, uint32_t entity,
                                  const char *pattern)
{
    out->property = property;
    out->object = (EntValue){.type = ENT_VALUE_ENTITY, .entity = entity};
    out->pattern = pattern;
    return true;
}

/* term_dates.c: SENTENCE tells its deal as done on the day of the article. */
bool ent_terms_announces(const EntTerms *t, EntSpan sentence);

/* term_dates.c: the date on which what SENTENCE tells was made or announced; year 0: none. */
EntDate ent_terms_date(const EntTerms *t, EntSpan sentence);

/* What looks for a term in SENTENCE: true where it is told, with OUT's property, object and pattern
 * set. OUT's subject is the partnership. */
typedef bool (*EntTermFind)(const EntTerms *t, EntSpan sentence, EntFact *out);

/* term_dates.c: the recent day of the deed, not of the news; the date of the statement; the recent
 * day, the date of a sentence about the signing. */
bool ent_term_deed_day(const EntTerms *t, EntSpan sentence, EntFact *out);
bool ent_term_signing_day(const EntTerms *t, EntSpan sentence, EntFact *out);
bool ent_term_date(const EntTerms *t, EntSpan sentence, EntFact *out);
bool ent_term_signing_date(const EntTerms *t, EntSpan sentence, EntFact *out);

/* news_day.c: the day of the news, where SENTENCE tells of a deed and of no other time. */
bool ent_term_news_day(const EntTerms *t, EntSpan sentence, EntFact *out);

/* term_sums.c: what the deal is worth. */
bool ent_term_amount(const EntTerms *t, EntSpan sentence, EntFact *out);

/* term_sums.c: the one sum of a sentence behind that of the deal, where words say that it is paid,
 * spent or the price. */
bool ent_term_price_later(const EntTerms *t, EntSpan sentence, EntFact *out);

/* term_places.c: where what the deal is for is built, is done, or begins. */
bool ent_term_place(const EntTerms *t, EntSpan sentence, EntFact *out);
bool ent_term_place_later(const EntTerms *t, EntSpan sentence, EntFact *out);

/* term_places.c: the other places of the list that the one told of PARTNERSHIP last begins.
 * ENT_ERR_MEMORY. */
EntStatus ent_term_listed_places(EntTerms *t, uint32_t partnership) ENT_MUST_USE;

#endif
