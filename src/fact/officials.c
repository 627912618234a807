#include "fact/officials.h"

#include "fact/nations.h"

/* A job title, or a noun for those who act for a country, at token I. */
static bool is_office(const EntMentions *mentions, const EntDoc *doc, uint32_t i)
{
    static const char *const nouns[] = {"counterpart", "official",   "leader",    "minister",
                                        "government",  "delegation", "authority", "representative"};
    const EntMention *m = ent_mention_at(mentions, i);
    return m ? m->type == ENT_MENTION_ROLE : ENT_STR_AMONG(doc->tokens.at[i].lemma, nouns);
}

static bool is_official(const EntMentions *mentions, const EntDoc *doc, uint32_t i)
{
    const EntMention *m = ent_mention_at(mentions, i);
    return is_office(mentions, doc, i) ||
           (m && m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Person);
}

/* The token behind the nations that go on at token I with "and" ("Chilean and Peruvian"), else I.
 */
static uint32_t past_list(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i)
{
    uint32_t length;
    while (ent_doc_is(doc, i, "and") || ent_doc_is(doc, i, ",")) {
        uint32_t next = i + 1 + (ent_doc_is(doc, i, ",") && ent_doc_is(doc, i + 1, "and"));
        if (!ent_nation_at(lexicon, doc, next, &length)) return i;
        i = next + length;
    }
    return i;
}

/* The nation at tokens I to END is one whose officials the sentence names: it stands before an
 * office ("Chile's minister", "Chilean minister"), or behind one or a person and "of", or goes on
 * such a list. */
static bool represented(const EntLexicon *lexicon, const EntMentions *mentions, const EntDoc *doc,
                        EntSpan sentence, uint32_t i, uint32_t end, bool listed)
{
    uint32_t next = past_list(lexicon, doc, end), before = i;
    if (ent_doc_is(doc, next, "'s") || ent_doc_is(doc, next, "\xe2\x80\x99s") ||
        ent_doc_is(doc, next, "'"))
        next++;
    if (next < sentence.end && is_office(mentions, doc, next)) return true;
    if (before > sentence.begin && ent_doc_is(doc, before - 1, "the")) before--;
    if (before < sentence.begin + 2) return false;
    if (ent_doc_is(doc, before - 1, "of")) return is_official(mentions, doc, before - 2);
    return listed && (ent_doc_is(doc, before - 1, "and") || ent_doc_is(doc, before - 1, ","));
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

/* The first word of a meeting in the sentence, or its end. */
static uint32_t meeting(const EntDoc *doc, EntSpan sentence)
{
    static const char *const deeds[] = {"meet", "talk", "talks", "confer", "discuss", "hold"};
    uint32_t i = sentence.begin;
    while (i < sentence.end && !ENT_STR_AMONG(doc->tokens.at[i].lemma, deeds)) i++;
    return i;
}

/* "with" stands a few words behind token I. */
static bool holds_with(const EntDoc *doc, uint32_t i, uint32_t end)
{
    enum { REACH = 6 };
    for (uint32_t k = i + 1; k < end && k < i + REACH; k++)
        if (ent_doc_is(doc, k, "with")) return true;
    return false;
}

/* They meet, talk or confer in the sentence, and it speaks of cooperation. */
static bool confers(const EntLexicon *lexicon, const EntDoc *doc, EntSpan sentence)
{
    static const char *const deeds[] = {"meet", "talk",  "discuss", "confer",
                                        "hold", "agree", "pledge"};
    bool meets = false, cooperates = false;
    uint32_t length;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        meets |= ENT_STR_AMONG(doc->tokens.at[i].lemma, deeds);
        if (doc->tokens.at[i].pos != ENT_POS_NOUN) continue;
        const EntSense *n =
            ent_words_head(lexicon, doc, i, i + 1, ENT_SENSE_CooperationNoun, &length);
        cooperates |=
            n && n->kind == ENT_CLASS_StrategicCooperation && ent_str_is(n->code, "Cooperate");
    }
    return meets && cooperates;
}

/* The nations whose officials the sentence names before token END. */
static EntNations nations_of(const EntLexicon *lexicon, const EntMentions *mentions,
                             const EntDoc *doc, EntSpan sentence, uint32_t end)
{
    EntNations nations = {.count = 0};
    uint32_t listed = 0, length;
    for (uint32_t i = sentence.begin; i < end; i++) {
        const EntSense *n = ent_nation_at(lexicon, doc, i, &length);
        if (!n) continue;
        bool goes_on = listed && i <= listed + 2;
        if (represented(lexicon, mentions, doc, sentence, i, i + length, goes_on)) {
            ent_nations_add(&nations, n);
            listed = i + length;
        }
        i += length - 1;
    }
    return nations;
}

EntStatus ent_find_officials(const EntLexicon *lexicon, const EntExtractWork *work, EntDoc *doc,
                             EntFacts *facts)
{
    for (size_t s = 0; s < doc->sentences.len; s++) {
        EntSpan sentence = doc->sentences.at[s];
        uint32_t verb = signing(lexicon, doc, sentence.begin, sentence.end);
        EntNations nations = nations_of(lexicon, &work->mentions, doc, sentence, verb);
        if (nations.count < 2) continue;
        bool signs = verb < sentence.end;
        if (!signs && !confers(lexicon, doc, sentence)) continue;
        /* "held talks with Chile's minister and Peru's": no side of each other */
        uint32_t met = meeting(doc, sentence);
        bool guests = !signs &&
                      nations_of(lexicon, &work->mentions, doc, sentence, met).count == 0 &&
                      met + 1 < sentence.end && holds_with(doc, met, sentence.end);
        if (guests) continue;
        const char *pattern = "officials-of-nations-confer";
        if (signs) pattern = "officials-of-nations-sign";
        EntClass kind = signs ? ENT_CLASS_Agreement : ENT_CLASS_BilateralCooperation;
        ENT_TRY(ent_nations_link(&nations, kind, sentence, pattern, &doc->arena, facts));
    }
    return ENT_OK;
}
