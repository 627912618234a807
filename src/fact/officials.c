#include "fact/officials.h"

#include "fact/nations.h"

static bool is(const EntDoc *doc, uint32_t i, const char *text)
{
    return i < doc->tokens.len && ent_str_eq_nocase(doc->tokens.at[i].text, ent_str(text));
}

static const EntMention *mention_at(const EntMentions *mentions, uint32_t i)
{
    uint32_t m = mentions->of_token[i];
    return m == UINT32_MAX ? NULL : &mentions->list.at[m];
}

static bool is_office(const EntMention *m)
{
    return m && m->type == ENT_MENTION_ROLE;
}

static bool is_official(const EntMention *m)
{
    return is_office(m) || (m && m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Person);
}

/* The nation at tokens I to END is one whose officials the sentence names: it stands before an
 * office ("Chile's minister", "Chilean minister"), or behind one or a person and "of", or goes on
 * such a list. */
static bool represented(const EntMentions *mentions, const EntDoc *doc, EntSpan sentence,
                        uint32_t i, uint32_t end, bool listed)
{
    uint32_t next = end, before = i;
    if (is(doc, next, "'s") || is(doc, next, "\xe2\x80\x99s") || is(doc, next, "'")) next++;
    if (next < sentence.end && is_office(mention_at(mentions, next))) return true;
    if (before > sentence.begin && is(doc, before - 1, "the")) before--;
    if (before < sentence.begin + 2) return false;
    if (is(doc, before - 1, "of")) return is_official(mention_at(mentions, before - 2));
    return listed && (is(doc, before - 1, "and") || is(doc, before - 1, ","));
}

/* The first verb of signing from token FROM on with a noun of agreement behind it; END: none. */
static uint32_t signing(const EntLexicon *lexicon, const EntDoc *doc, uint32_t from, uint32_t end)
{
    static const char *const verbs[] = {"sign", "ink", "initial", "conclude", "seal", "exchange"};
    enum { REACH = 14 };
    uint32_t length;
    for (uint32_t v = from; v < end; v++) {
        const EntToken *t = &doc->tokens.at[v];
        if (t->pos != ENT_POS_VERB || !ENT_STR_AMONG(t->lemma, verbs)) continue;
        for (uint32_t i = v + 1; i < end && i < v + REACH; i++) {
            const EntSense *deal =
                ent_words_head(lexicon, doc, v + 1, i + 1, ENT_SENSE_CooperationNoun, &length);
            if (deal && deal->kind == ENT_CLASS_Agreement) return v;
        }
    }
    return end;
}

EntStatus ent_find_officials(const EntLexicon *lexicon, const EntExtractWork *work,
                             const EntDoc *doc, EntFacts *facts)
{
    for (size_t s = 0; s < doc->sentences.len; s++) {
        EntSpan sentence = doc->sentences.at[s];
        EntNations nations = {.count = 0};
        uint32_t verb = signing(lexicon, doc, sentence.begin, sentence.end), listed = 0, length;
        if (verb == sentence.end) continue;
        for (uint32_t i = sentence.begin; i < verb; i++) {
            const EntSense *n = ent_nation_at(lexicon, doc, i, &length);
            if (!n) continue;
            bool goes_on = listed && i <= listed + 2;
            if (represented(&work->mentions, doc, sentence, i, i + length, goes_on)) {
                ent_nations_add(&nations, n);
                listed = i + length;
            }
            i += length - 1;
        }
        if (nations.count > 1)
            ENT_TRY(ent_nations_link(&nations, ENT_CLASS_Agreement, sentence,
                                     "officials-of-nations-sign", facts));
    }
    return ENT_OK;
}
