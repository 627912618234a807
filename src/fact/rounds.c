#include "fact/rounds.h"

enum { PARTIES = 8, BACK = 3 }; /* investors of one sentence; sentences back to the taker */

typedef struct Rounds {
    const EntLexicon *lexicon;
    const EntExtractWork *work;
    const EntDoc *doc;
    EntFacts *facts;
} Rounds;

static const EntToken *token(const Rounds *r, uint32_t i)
{
    return &r->doc->tokens.at[i];
}

static bool is(const Rounds *r, uint32_t i, const char *text)
{
    return ent_doc_is(r->doc, i, text);
}

static bool lists(const Rounds *r, EntStr word, EntWordList list)
{
    return ent_lexicon_lists(r->lexicon, word, list);
}

static bool verb(const Rounds *r, uint32_t i)
{
    return token(r, i)->pos == ENT_POS_VERB || token(r, i)->pos == ENT_POS_AUX;
}

/* The organisation whose mention has its head at token I, or ENT_NO_ENTITY. */
static uint32_t body_at(const Rounds *r, uint32_t i)
{
    uint32_t e = ent_entity_headed_at(r->work, i);
    bool body = e != ENT_NO_ENTITY &&
                ent_class_top(r->facts->entities.at[e].kind) == ENT_CLASS_Organisation;
    return body ? e : ENT_NO_ENTITY;
}

/* The organisation or the person with its head at token I, unless brackets enclose it: "Maria
 * Lindberg (founder of Orion)". */
static uint32_t investor_at(const Rounds *r, uint32_t i)
{
    enum { REACH = 12 };
    uint32_t e = ent_entity_headed_at(r->work, i);
    if (e == ENT_NO_ENTITY) return ENT_NO_ENTITY;
    EntClass top = ent_class_top(r->facts->entities.at[e].kind);
    if (top != ENT_CLASS_Organisation && top != ENT_CLASS_Person) return ENT_NO_ENTITY;
    EntSpan name = ent_mention_at(&r->work->mentions, i)->tokens;
    if (is(r, name.end, "'s") || is(r, name.end, "\xe2\x80\x99s")) return ENT_NO_ENTITY;
    if (name.begin > 0 && is(r, name.begin - 1, "of")) return ENT_NO_ENTITY;
    for (uint32_t k = i; k > 0 && k + REACH > i && !is(r, k, ")"); k--)
        if (is(r, k, "(")) return ENT_NO_ENTITY;
    return e;
}

/* What the deal word at I, a noun or a verb of money, denotes is an Investment. */
static bool of_money(const Rounds *r, uint32_t i, EntSenseType type)
{
    const EntSense *s = ent_lexicon_sense_of(r->lexicon, token(r, i)->lemma, type);
    return s && s->kind == ENT_CLASS_Investment;
}

/* "The round", "The Series B financing", "Investors in the round": what SENTENCE begins with. The
 * token behind it; 0 where it speaks of something else. */
static uint32_t behind_round(const Rounds *r, EntSpan sentence)
{
    enum { REACH = 8 };
    bool definite = false;
    for (uint32_t i = sentence.begin; i < sentence.end && i < sentence.begin + REACH; i++) {
        if (body_at(r, i) != ENT_NO_ENTITY || verb(r, i)) return 0;
        definite |= is(r, i, "the") || is(r, i, "this");
        bool noun = is(r, i, "round") || of_money(r, i, ENT_SENSE_CooperationNoun);
        bool last = i + 1 < sentence.end && token(r, i + 1)->pos != ENT_POS_NOUN;
        if (definite && noun && last) return i + 1;
    }
    return 0;
}

/* ENTITY joins the N bodies of OUT, where it is none of them yet and there is room. */
static uint32_t with(uint32_t *out, uint32_t n, uint32_t entity)
{
    if (entity == ENT_NO_ENTITY || n == PARTIES) return n;
    for (uint32_t k = 0; k < n; k++)
        if (out[k] == entity) return n;
    out[n] = entity;
    return n + 1;
}

/* The organisations behind token FROM that led or joined the round. */
static uint32_t investors(const Rounds *r, uint32_t from, uint32_t end, uint32_t *out)
{
    bool led = false;
    uint32_t n = 0;
    for (uint32_t i = from; i < end && n < PARTIES; i++) {
        EntStr lemma = token(r, i)->lemma;
        bool prefix = is(r, i, "co") || is(r, i, "-"); /* "co-led" is three tokens */
        if (verb(r, i) && !prefix && !lists(r, lemma, ENT_WORDS_RoundVerb)) break;
        led |= lists(r, lemma, ENT_WORDS_GiveWord);
        n = with(out, n, led ? investor_at(r, i) : ENT_NO_ENTITY);
    }
    return n;
}

/* "Other investors include …", "Existing investors Orion and Fjord also participated": whom
 * SENTENCE names behind its first words. */
static uint32_t further_investors(const Rounds *r, EntSpan sentence, uint32_t *out)
{
    enum { REACH = 5 };
    uint32_t n = 0, i = sentence.begin;
    bool others = false, noun = false;
    for (; i < sentence.end && i < sentence.begin + REACH && !noun; i++) {
        bool other = lists(r, token(r, i)->lemma, ENT_WORDS_FurtherWord);
        if (body_at(r, i) != ENT_NO_ENTITY || (verb(r, i) && !other)) return 0;
        others |= other;
        noun = lists(r, token(r, i)->lemma, ENT_WORDS_InvestorNoun);
    }
    for (; others && noun && i < sentence.end; i++) n = with(out, n, investor_at(r, i));
    return n;
}

/* The verb at V has "the round", "the financing" behind it. */
static bool of_the_round(const Rounds *r, uint32_t v, uint32_t end)
{
    enum { REACH = 7 };
    bool definite = false;
    for (uint32_t i = v + 1; i < end && i < v + REACH && body_at(r, i) == ENT_NO_ENTITY; i++) {
        definite |= is(r, i, "the") || is(r, i, "this");
        if (definite && (is(r, i, "round") || of_money(r, i, ENT_SENSE_CooperationNoun)))
            return true;
    }
    return false;
}

/* "Orion led the round, with participation from Fjord", "Orion and Fjord also participated in the
 * financing": the bodies of SENTENCE. */
static uint32_t who_joined(const Rounds *r, EntSpan sentence, uint32_t *out)
{
    uint32_t v = sentence.begin, n = 0;
    while (v < sentence.end &&
           !(verb(r, v) && lists(r, token(r, v)->lemma, ENT_WORDS_RoundJoinVerb)))
        v++;
    bool joined = v < sentence.end && of_the_round(r, v, sentence.end);
    for (uint32_t i = sentence.begin; joined && i < sentence.end; i++)
        n = with(out, n, body_at(r, i));
    return n;
}

/* "a funding round for Orion": the body behind the noun at I, or ENT_NO_ENTITY. */
static uint32_t given_to(const Rounds *r, uint32_t i, uint32_t end)
{
    enum { REACH = 6 };
    if (i + 1 >= end || !(is(r, i + 1, "for") || is(r, i + 1, "in") || is(r, i + 1, "of")))
        return ENT_NO_ENTITY;
    for (uint32_t k = i + 2; k < end && k < i + REACH; k++)
        if (body_at(r, k) != ENT_NO_ENTITY) return body_at(r, k);
    return ENT_NO_ENTITY;
}

/* Who "raised $20 million" or "closed a seed round" in SENTENCE, or ENT_NO_ENTITY. */
static uint32_t taker(const Rounds *r, EntSpan sentence)
{
    for (uint32_t v = sentence.begin; v < sentence.end; v++) {
        bool takes = of_money(r, v, ENT_SENSE_DealVerb), money = false;
        if (!verb(r, v) || !ent_word_has(&r->work->mentions.words[v], ENT_SENSE_DealVerb)) continue;
        uint32_t other = ENT_NO_ENTITY;
        for (uint32_t i = v + 1; i < sentence.end; i++) {
            bool round = is(r, i, "round") || of_money(r, i, ENT_SENSE_CooperationNoun);
            money |= round || (takes && ent_str_is(token(r, i)->tag, "$"));
            if (round && other == ENT_NO_ENTITY) other = given_to(r, i, sentence.end);
        }
        if (other != ENT_NO_ENTITY) return other;
        for (uint32_t i = v; money && i-- > sentence.begin;) {
            uint32_t e = body_at(r, i);
            if (e != ENT_NO_ENTITY && ent_str_starts(token(r, i)->dep, ENT_STR("nsubj"))) return e;
        }
    }
    return ENT_NO_ENTITY;
}

/* The Investment that SENTENCE tells of TAKER, else a new one. */
static uint32_t investment_of(Rounds *r, uint32_t taker, EntSpan sentence)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = &r->facts->facts.at[i];
        if (f->evidence.begin == sentence.begin &&
            ent_is_related(r->facts, f->subject, ENT_PROPERTY_party, taker) &&
            r->facts->entities.at[f->subject].kind == ENT_CLASS_Investment)
            return f->subject;
    }
    return ent_add_partnership(r->facts, ENT_CLASS_Investment);
}

/* The N PARTIES that EVIDENCE names gave TAKER the money of which SENTENCE tells. */
static EntStatus state(Rounds *r, uint32_t taker, EntSpan sentence, const uint32_t *parties,
                       uint32_t n, EntSpan evidence)
{
    uint32_t p = investment_of(r, taker, sentence);
    if (p == ENT_NO_ENTITY) return ENT_ERR_MEMORY;
    for (uint32_t k = 0; k <= n; k++) {
        uint32_t e = k ? parties[k - 1] : taker;
        if ((k && e == taker) || ent_is_related(r->facts, p, ENT_PROPERTY_party, e)) continue;
        ENT_TRY(ent_relate(r->facts, p, ENT_PROPERTY_party, e, k ? evidence : sentence,
                           "round-of-taker", 0.8f));
    }
    return ENT_OK;
}

EntStatus ent_find_rounds(const EntLexicon *lexicon, EntExtractWork *work, const EntDoc *doc,
                          EntFacts *facts)
{
    Rounds r = {lexicon, work, doc, facts};
    for (uint32_t s = 1; s < doc->sentences.len; s++) {
        EntSpan sentence = doc->sentences.at[s];
        uint32_t parties[PARTIES], n = 0, from = behind_round(&r, sentence);
        if (from) n = investors(&r, from, sentence.end, parties);
        if (!n) n = further_investors(&r, sentence, parties);
        if (!n) n = who_joined(&r, sentence, parties);
        for (uint32_t k = 1; n && k <= BACK && k <= s; k++) {
            EntSpan before = doc->sentences.at[s - k];
            uint32_t who = taker(&r, before);
            if (who == ENT_NO_ENTITY) continue;
            ENT_TRY(state(&r, who, before, parties, n, sentence));
            break;
        }
    }
    return ENT_OK;
}
