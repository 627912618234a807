#include "fact/signers.h"

#include "fact/nations.h"

enum { BODIES = 6 };

typedef struct Signers {
    const EntLexicon *lexicon;
    const EntExtractWork *work;
    const EntDoc *doc;
    EntFacts *facts;
} Signers;

/* The bodies that the persons of a row stand for, each once. */
typedef struct Row {
    uint32_t at[BODIES];
    uint32_t count, persons;
    bool joined; /* the last person stands behind "and" or a semicolon */
} Row;

static const EntToken *token(const Signers *s, uint32_t i)
{
    return &s->doc->tokens.at[i];
}

static bool is(const Signers *s, uint32_t i, const char *text)
{
    return i < s->doc->tokens.len && ent_doc_is(s->doc, i, text);
}

/* What two sides sign at token I. Letters and declarations are signed by many who have no deal. */
static bool is_paper(const Signers *s, uint32_t i)
{
    static const char *const papers[] = {"agreement", "memorandum", "mou",         "contract",
                                         "deal",      "pact",       "protocol",    "accord",
                                         "document",  "memoranda",  "arrangement", "treaty"};
    if (ent_str_is(token(s, i)->lemma, "letter") || ent_str_is(token(s, i)->lemma, "record"))
        return is(s, i + 1, "of") && (is(s, i + 2, "intent") || is(s, i + 2, "discussions"));
    return ENT_STR_AMONG(token(s, i)->lemma, papers) || ENT_STR_AMONG(token(s, i)->norm, papers);
}

static bool signs(const Signers *s, uint32_t i)
{
    static const char *const verbs[] = {"sign",   "ink",    "initial",  "seal",      "conclude",
                                        "renew",  "put",    "exchange", "formalise", "formalize",
                                        "clinch", "settle", "finalise", "finalize"};
    return token(s, i)->pos == ENT_POS_VERB && ENT_STR_AMONG(token(s, i)->lemma, verbs);
}

/* A paper stands in the tokens I to END, before any person. */
static bool paper_in(const Signers *s, uint32_t i, uint32_t end)
{
    for (; i < end; i++)
        if (is_paper(s, i)) return true;
    return false;
}

/* Token I begins another clause than that of the signers. */
static bool ends_row(const Signers *s, uint32_t i)
{
    static const char *const tags[] = {"VBD", "VBZ", "VBP", "MD"};
    static const char *const words[] = {"presence", "witnessed", "attended",
                                        "while",    "\"",        "\xe2\x80\x9c"};
    return ENT_STR_AMONG(token(s, i)->tag, tags) || ENT_STR_AMONG(token(s, i)->norm, words);
}

/* The body for which PERSON acts: of the position told in SENTENCE, else of any. */
static uint32_t body_of(const Signers *s, uint32_t person, EntSpan sentence)
{
    uint32_t body = ENT_NO_ENTITY;
    float best = 0;
    for (size_t i = 0; i < s->facts->facts.len; i++) {
        const EntFact *f = &s->facts->facts.at[i];
        if (f->subject != person || f->property != ENT_PROPERTY_position ||
            f->object.entity == ENT_NO_ENTITY)
            continue;
        float weight = f->confidence + (f->evidence.begin == sentence.begin ? 1.0f : 0.0f);
        if (weight > best) body = f->object.entity;
        if (weight > best) best = weight;
    }
    return body;
}

/* The person whose mention begins at token I, or ENT_NO_ENTITY. */
static uint32_t person_from(const Signers *s, uint32_t i)
{
    const EntMention *m = ent_mention_at(&s->work->mentions, i);
    uint32_t e = ent_entity_at(s->work, i);
    bool person = e != ENT_NO_ENTITY && m->tokens.begin == i &&
                  s->facts->entities.at[e].kind == ENT_CLASS_Person;
    return person ? e : ENT_NO_ENTITY;
}

/* "Peruvian counterparts", "the Peruvian government": the state at token I for whom others than
 * named persons sign; ENT_NO_ENTITY: none, or one that the text does not name. */
static uint32_t state_of_others(const Signers *s, uint32_t i, uint32_t end)
{
    static const char *const nouns[] = {"counterpart", "official", "government",
                                        "authority",   "leader",   "representative"};
    uint32_t length;
    const EntSense *nation = ent_nation_at(s->lexicon, s->doc, i, &length);
    if (!nation || ent_nation_is_body(nation) || i + length >= end ||
        !ENT_STR_AMONG(token(s, i + length)->lemma, nouns))
        return ENT_NO_ENTITY;
    return ent_nation_find(nation, s->facts);
}

/* BODY signs too. */
static void add_to(Row *row, uint32_t body)
{
    bool known = body == ENT_NO_ENTITY;
    for (uint32_t k = 0; k < row->count; k++) known |= row->at[k] == body;
    if (!known) row->at[row->count++] = body;
}

/* The persons in tokens I to END and whom they sign for. */
static Row read_row(const Signers *s, uint32_t i, uint32_t end, EntSpan sentence)
{
    Row row = {.count = 0};
    bool link = false;
    for (; i < end && row.count < BODIES; i++) {
        link |= is(s, i, "and") || is(s, i, ";") || is(s, i, "&");
        uint32_t person = person_from(s, i);
        uint32_t state =
            row.count && person == ENT_NO_ENTITY ? state_of_others(s, i, end) : ENT_NO_ENTITY;
        if (person == ENT_NO_ENTITY && state == ENT_NO_ENTITY) continue;
        row.persons++;
        row.joined = link;
        link = false;
        add_to(&row, person == ENT_NO_ENTITY ? state : body_of(s, person, sentence));
    }
    return row;
}

/* The persons before the verb V of signing, back to where their clause begins. */
static Row before_verb(const Signers *s, uint32_t v, EntSpan sentence)
{
    uint32_t i = v;
    while (i > sentence.begin && is(s, i - 1, "have")) i--;
    while (i > sentence.begin && token(s, i - 1)->pos == ENT_POS_AUX) i--;
    uint32_t end = i;
    while (i > sentence.begin && !ends_row(s, i - 1)) i--;
    return read_row(s, i, end, sentence);
}

/* The persons behind "by" and the verb V: "was signed in Riga on Monday by". */
static Row behind_verb(const Signers *s, uint32_t v, EntSpan sentence)
{
    enum { REACH = 9 };
    for (uint32_t i = v + 1; i < sentence.end && i < v + REACH; i++) {
        if (!is(s, i, "by")) continue;
        uint32_t end = i + 1;
        while (end < sentence.end && !ends_row(s, end)) end++;
        return read_row(s, i + 1, end, sentence);
    }
    return (Row){.count = 0};
}

/* The sentence has a deal already. */
static bool tells_deal(const Signers *s, EntSpan sentence)
{
    for (size_t i = 0; i < s->facts->facts.len; i++) {
        const EntFact *f = &s->facts->facts.at[i];
        EntClass kind = s->facts->entities.at[f->subject].kind;
        if (f->property == ENT_PROPERTY_party && f->evidence.begin == sentence.begin &&
            kind != ENT_CLASS_BilateralCooperation)
            return true;
    }
    return false;
}

static EntStatus add_deal(Signers *s, const Row *row, EntSpan sentence)
{
    uint32_t deal = ent_add_partnership(s->facts, ENT_CLASS_Agreement);
    if (deal == ENT_NO_ENTITY) return ENT_ERR_MEMORY;
    for (uint32_t k = 0; k < row->count; k++)
        ENT_TRY(ent_relate(s->facts, deal, ENT_PROPERTY_party, row->at[k], sentence,
                           "signers-of-bodies", 0.82f));
    return ENT_OK;
}

/* "the memorandum that Ann Lee and Jan Novak signed": the verb V is of a clause about a paper. */
static bool paper_above(const Signers *s, uint32_t v)
{
    uint32_t up = token(s, v)->head;
    if (!ent_str_is(token(s, v)->dep, "relcl") || up >= v) return false;
    for (uint32_t i = up > 2 ? up - 2 : 0; i <= up; i++)
        if (is_paper(s, i)) return true;
    return false;
}

/* Who signs in SENTENCE: before the verb of a paper, or behind that of one that "was signed". */
static Row signers(const Signers *s, EntSpan sentence)
{
    enum { REACH = 14 };
    for (uint32_t v = sentence.begin; v < sentence.end; v++) {
        if (!signs(s, v)) continue;
        uint32_t end = v + REACH < sentence.end ? v + REACH : sentence.end;
        Row row = paper_in(s, v + 1, end) ? before_verb(s, v, sentence) : (Row){.count = 0};
        if (row.count < 2 && paper_in(s, sentence.begin, v)) row = behind_verb(s, v, sentence);
        if (row.count < 2 && paper_above(s, v)) row = before_verb(s, v, sentence);
        if (row.count > 1 && row.joined) return row;
    }
    return (Row){.count = 0};
}

EntStatus ent_find_signers(const EntLexicon *lexicon, const EntExtractWork *work, const EntDoc *doc,
                           EntFacts *facts)
{
    Signers s = {lexicon, work, doc, facts};
    for (size_t i = 0; i < doc->sentences.len; i++) {
        EntSpan sentence = doc->sentences.at[i];
        if (tells_deal(&s, sentence)) continue;
        Row row = signers(&s, sentence);
        if (row.count > 1) ENT_TRY(add_deal(&s, &row, sentence));
    }
    return ENT_OK;
}
