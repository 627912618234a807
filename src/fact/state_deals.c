#include "fact/state_deals.h"

#include "fact/modality.h"

typedef struct States {
    const EntLexicon *lexicon;
    const EntExtractWork *work;
    const EntDoc *doc;
    EntFacts *facts;
    uint32_t one, other; /* the two states of the article, or ENT_NO_ENTITY */
} States;

static const EntToken *token(const States *s, uint32_t i)
{
    return &s->doc->tokens.at[i];
}

static bool is(const States *s, uint32_t i, const char *text)
{
    return ent_doc_is(s->doc, i, text);
}

/* --- whose article it is ---------------------------------------------------------------------- */

/* The two parties of PARTNERSHIP where they are two states or bodies of states; false: they are
 * not. */
static bool two_sides(const States *s, uint32_t partnership, uint32_t sides[2], EntSpan *told)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s->facts->facts.len; i++) {
        const EntFact *f = &s->facts->facts.at[i];
        if (f->subject != partnership || f->property != ENT_PROPERTY_party) continue;
        EntClass kind = s->facts->entities.at[f->object.entity].kind;
        if (n == 2 || (kind != ENT_CLASS_Country && kind != ENT_CLASS_InternationalOrganisation))
            return false;
        *told = f->evidence;
        sides[n++] = f->object.entity;
    }
    return n == 2;
}

/* The two states of whose cooperation the article speaks first. */
static void find_pair(States *s)
{
    uint32_t first = UINT32_MAX;
    for (uint32_t e = 0; e < s->facts->entities.len; e++) {
        uint32_t sides[2];
        EntSpan told = {0, 0};
        if (s->facts->entities.at[e].kind != ENT_CLASS_BilateralCooperation ||
            !two_sides(s, e, sides, &told) || told.begin >= first)
            continue;
        first = told.begin;
        s->one = sides[0];
        s->other = sides[1];
    }
}

/* --- words of an agreement -------------------------------------------------------------------- */

/* A noun of an agreement ends with token I: "pact", "memorandum of understanding", "Framework". */
static bool agreement(const States *s, uint32_t i)
{
    enum { WORDS = 3 };
    static const char *const more[] = {"framework", "compact", "accord", "accords", "treaty"};
    uint32_t length, from = i + 1 > WORDS ? i + 1 - WORDS : 0;
    if (token(s, i)->pos != ENT_POS_NOUN && token(s, i)->pos != ENT_POS_PROPN) return false;
    if (ENT_STR_AMONG(token(s, i)->norm, more)) return true;
    const EntSense *deal =
        ent_words_head(s->lexicon, s->doc, from, i + 1, ENT_SENSE_CooperationNoun, &length);
    return deal && deal->kind == ENT_CLASS_Agreement;
}

/* The first noun of an agreement from token I on, before END and a few words away; END: none. Words
 * that name its sides in between, or a verb, end the search. */
static uint32_t agreement_from(const States *s, uint32_t i, uint32_t end)
{
    static const char *const sides[] = {"between", "with", "by", ";"};
    static const char *const verbs[] = {"VBD", "VBZ", "VBP", "MD"};
    enum { REACH = 14 };
    for (uint32_t k = i; k < end && k < i + REACH; k++) {
        if (ENT_STR_AMONG(token(s, k)->norm, sides)) return end;
        if (k > i && ENT_STR_AMONG(token(s, k)->tag, verbs)) return end;
        if (agreement(s, k)) return k;
    }
    return end;
}

/* "… agreement | between", "| with": the sides stand behind the noun at token I. */
static bool names_sides(const States *s, uint32_t i, uint32_t end)
{
    enum { REACH = 8 };
    for (uint32_t k = i + 1; k < end && k < i + REACH; k++) {
        if (is(s, k, ",") || is(s, k, ".")) return false;
        if (is(s, k, "between") || is(s, k, "with") || is(s, k, "among") || is(s, k, "by"))
            return true;
    }
    return false;
}

/* Another body or state than the two is named by SENTENCE from token I to END: a side of its own.
 */
static bool names_another(const States *s, uint32_t i, uint32_t end)
{
    for (; i < end; i++) {
        uint32_t e = ent_entity_headed_at(s->work, i);
        if (e == ENT_NO_ENTITY || e == s->one || e == s->other) continue;
        EntClass kind = s->facts->entities.at[e].kind;
        if (kind == ENT_CLASS_Country) return true;
        if (kind == ENT_CLASS_Company || kind == ENT_CLASS_University ||
            kind == ENT_CLASS_GovernmentBody)
            return true;
    }
    return false;
}

static bool concludes(const States *s, uint32_t i)
{
    static const char *const verbs[] = {"sign",     "conclude", "reach",  "initial",
                                        "ink",      "finalise", "renew",  "finalize",
                                        "exchange", "enter",    "ratify", "seal"};
    return token(s, i)->pos == ENT_POS_VERB && ENT_STR_AMONG(token(s, i)->lemma, verbs);
}

/* "the", "both", "the two" stands before the noun at token I: those that the text spoke of. */
static bool points_back(const States *s, uint32_t i)
{
    static const char *const words[] = {"the", "both", "two", "these", "our", "their"};
    return is(s, i, "they") || (i > 0 && ENT_STR_AMONG(token(s, i - 1)->norm, words));
}

/* "the two countries", "both sides", "the leaders", "they", before token I of SENTENCE. */
static bool both_before(const States *s, EntSpan sentence, uint32_t i)
{
    static const char *const nouns[] = {"countries", "nations", "sides",      "states",
                                        "leaders",   "parties", "presidents", "governments",
                                        "ministers", "they",    "delegations"};
    enum { REACH = 6 };
    for (uint32_t k = i; k > sentence.begin && k + REACH > i; k--) {
        const EntToken *t = token(s, k - 1);
        if (ENT_STR_AMONG(t->norm, nouns))
            return ent_str_starts(t->dep, ENT_STR("nsubj")) && points_back(s, k - 1);
        bool passes = t->pos == ENT_POS_AUX || t->pos == ENT_POS_ADV ||
                      ent_mention_at(&s->work->mentions, k - 1);
        if (!passes) return false;
    }
    return false;
}

/* "they signed an agreement"; the noun's token, or END. */
static uint32_t signed_by_both(const States *s, EntSpan sentence, uint32_t v)
{
    static const char *const papers[] = {"letter", "law", "bill", "book", "order", "petition"};
    if (!concludes(s, v) || !both_before(s, sentence, v)) return sentence.end;
    const EntToken *up = token(s, token(s, v)->head);
    /* "the Compact they signed" */
    if (ent_str_is(token(s, v)->dep, "relcl") && token(s, v)->head < v &&
        (up->pos == ENT_POS_NOUN || up->pos == ENT_POS_PROPN) && !ENT_STR_AMONG(up->lemma, papers))
        return token(s, v)->head;
    return agreement_from(s, v + 1, sentence.end);
}

/* "welcomed the signing today of the Tariff Agreement"; the noun's token, or END. */
static uint32_t signing_of(const States *s, EntSpan sentence, uint32_t i)
{
    static const char *const nouns[] = {"signing", "signature",    "conclusion",
                                        "renewal", "finalisation", "finalization"};
    enum { REACH = 4 };
    if (!ENT_STR_AMONG(token(s, i)->norm, nouns)) return sentence.end;
    for (uint32_t k = i + 1; k < sentence.end && k < i + REACH; k++)
        if (is(s, k, "of")) return agreement_from(s, k + 1, sentence.end);
    return sentence.end;
}

/* "instituted under the 2022 Memorandum of Understanding"; the noun's token, or END. */
static uint32_t founded_under(const States *s, EntSpan sentence, uint32_t i)
{
    static const char *const verbs[] = {"institute", "establish", "create", "form", "convene",
                                        "hold",      "launch",    "set",    "found"};
    if (!ENT_STR_AMONG(token(s, i)->lemma, verbs) || !ent_str_is(token(s, i)->tag, "VBN"))
        return sentence.end;
    uint32_t k = i + 1;
    if (is(s, k, "up")) k++;
    if (is(s, k, "pursuant") && is(s, k + 1, "to"))
        k++;
    else if (!is(s, k, "under"))
        return sentence.end;
    return k < sentence.end ? agreement_from(s, k + 1, sentence.end) : sentence.end;
}

static bool known(const States *s, uint32_t a, uint32_t b)
{
    for (size_t i = 0; i < s->facts->facts.len; i++) {
        const EntFact *f = &s->facts->facts.at[i];
        if (f->property == ENT_PROPERTY_party && f->object.entity == a &&
            s->facts->entities.at[f->subject].kind == ENT_CLASS_Agreement &&
            ent_is_related(s->facts, f->subject, ENT_PROPERTY_party, b))
            return true;
    }
    return false;
}

static EntStatus agree(States *s, uint32_t a, uint32_t b, EntSpan sentence, const char *rule)
{
    if (a == b || known(s, a, b)) return ENT_OK;
    if (!ent_modality(s->lexicon, s->doc, sentence, UINT32_MAX).len) return ENT_OK;
    uint32_t deal = ent_add_partnership(s->facts, ENT_CLASS_Agreement);
    if (deal == ENT_NO_ENTITY) return ENT_ERR_MEMORY;
    ENT_TRY(ent_relate(s->facts, deal, ENT_PROPERTY_party, a, sentence, rule, 0.85f));
    return ent_relate(s->facts, deal, ENT_PROPERTY_party, b, sentence, rule, 0.85f);
}

/* SENTENCE tells of an agreement of the two states of the article, whom it does not name as its
 * sides. */
static bool tells_agreement(const States *s, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t at = signed_by_both(s, sentence, i);
        if (at == sentence.end) at = signing_of(s, sentence, i);
        if (at == sentence.end) at = founded_under(s, sentence, i);
        if (at == sentence.end || names_sides(s, at, sentence.end)) continue;
        uint32_t from = i < at ? i : at, to = i < at ? at : i;
        if (!names_another(s, from, to + 1)) return true;
    }
    return false;
}

/* --- accords that states join ----------------------------------------------------------------- */

/* The name at token I is that of an accord of states: "the Harbour Accords". */
static uint32_t accord_at(const States *s, uint32_t i)
{
    static const char *const nouns[] = {"accords", "accord",  "treaty",      "convention",
                                        "compact", "charter", "declaration", "pledge"};
    const EntMention *m = ent_mention_at(&s->work->mentions, i);
    uint32_t e = ent_entity_at(s->work, i);
    bool named = m && e != ENT_NO_ENTITY && m->tokens.begin == i &&
                 s->facts->entities.at[e].kind == ENT_CLASS_Initiative;
    return named && ENT_STR_AMONG(token(s, m->tokens.end - 1)->norm, nouns) ? e : ENT_NO_ENTITY;
}

/* A verb or noun of joining stands a few words before token I: "to sign the", "as a signatory of".
 */
static bool joins_before(const States *s, EntSpan sentence, uint32_t i)
{
    static const char *const verbs[] = {"sign", "join", "accede", "ratify", "endorse"};
    enum { REACH = 4 };
    for (uint32_t k = i; k > sentence.begin && k + REACH > i; k--)
        if (ENT_STR_AMONG(token(s, k - 1)->lemma, verbs) && token(s, k - 1)->pos == ENT_POS_VERB)
            return true;
    return false;
}

/* The one state that SENTENCE names before token END, or ENT_NO_ENTITY. */
static uint32_t state_before(const States *s, EntSpan sentence, uint32_t end)
{
    uint32_t found = ENT_NO_ENTITY;
    for (uint32_t i = sentence.begin; i < end; i++) {
        uint32_t e = ent_entity_headed_at(s->work, i);
        if (e == ENT_NO_ENTITY || s->facts->entities.at[e].kind != ENT_CLASS_Country) continue;
        if (found != ENT_NO_ENTITY && found != e) return ENT_NO_ENTITY;
        found = e;
    }
    return found;
}

/* A verb of making at token I: "established", "announced". */
static bool makes(const States *s, uint32_t i)
{
    static const char *const verbs[] = {"establish", "found",   "launch", "create",
                                        "announce",  "propose", "draft",  "lead"};
    return token(s, i)->pos == ENT_POS_VERB && ENT_STR_AMONG(token(s, i)->lemma, verbs);
}

/* The first state or body of one that a mention in tokens I to END names, or ENT_NO_ENTITY. */
static uint32_t founder_in(const States *s, uint32_t i, uint32_t end)
{
    for (; i < end; i++) {
        uint32_t e = ent_entity_headed_at(s->work, i);
        if (e == ENT_NO_ENTITY) continue;
        EntClass kind = s->facts->entities.at[e].kind;
        if (kind == ENT_CLASS_Country || kind == ENT_CLASS_GovernmentBody ||
            kind == ENT_CLASS_InternationalOrganisation)
            return e;
    }
    return ENT_NO_ENTITY;
}

/* Who made ACCORD, by SENTENCE: "was established by Chile", "Chile established it". */
static uint32_t founder(const States *s, EntSpan sentence, uint32_t accord)
{
    uint32_t at = sentence.begin;
    while (at < sentence.end && ent_entity_at(s->work, at) != accord) at++;
    for (uint32_t v = sentence.begin; v < sentence.end && at < sentence.end; v++) {
        if (!makes(s, v)) continue;
        for (uint32_t k = v + 1; k < sentence.end && at < v; k++)
            if (is(s, k, "by")) return founder_in(s, k + 1, sentence.end);
        if (v < at) return founder_in(s, sentence.begin, v);
    }
    return ENT_NO_ENTITY;
}

static uint32_t founder_of(const States *s, uint32_t accord)
{
    for (uint32_t i = 0; i < s->doc->sentences.len; i++) {
        uint32_t e = founder(s, s->doc->sentences.at[i], accord);
        if (e != ENT_NO_ENTITY) return e;
    }
    return ENT_NO_ENTITY;
}

static EntStatus join_accords(States *s, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t accord = accord_at(s, i);
        if (accord == ENT_NO_ENTITY || !joins_before(s, sentence, i)) continue;
        uint32_t state = state_before(s, sentence, i);
        uint32_t by = state == ENT_NO_ENTITY ? state : founder_of(s, accord);
        if (by != ENT_NO_ENTITY) ENT_TRY(agree(s, state, by, sentence, "joins-accord"));
    }
    return ENT_OK;
}

EntStatus ent_find_state_deals(const EntLexicon *lexicon, const EntExtractWork *work,
                               const EntDoc *doc, EntFacts *facts)
{
    States s = {lexicon, work, doc, facts, ENT_NO_ENTITY, ENT_NO_ENTITY};
    find_pair(&s);
    for (uint32_t i = 0; i < doc->sentences.len; i++) {
        EntSpan sentence = doc->sentences.at[i];
        ENT_TRY(join_accords(&s, sentence));
        if (s.one != ENT_NO_ENTITY && tells_agreement(&s, sentence))
            ENT_TRY(agree(&s, s.one, s.other, sentence, "agreement-of-both"));
    }
    return ENT_OK;
}
