#include "fact/bilateral.h"

enum { REACH = 8 }; /* tokens between the pair and the noun of cooperation */

typedef struct Pair {
    const EntSense *first, *second;
    uint32_t begin, end; /* tokens */
} Pair;

static bool is(const EntDoc *doc, uint32_t i, const char *text)
{
    return i < doc->tokens.len && ent_str_eq_nocase(doc->tokens.at[i].text, ent_str(text));
}

/* A country or region at token I, by name or adjective: its sense and length. */
static const EntSense *nation(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i,
                              uint32_t *length)
{
    uint32_t count = (uint32_t)doc->tokens.len;
    if (i >= count) return NULL;
    const EntSense *name = ent_lexicon_longest(lexicon, doc, i, count, ENT_SENSE_Name, length);
    if (name && name->kind == ENT_CLASS_Country) return name;
    /* World regions have no country code; territories have one, and a capital. */
    bool region = name && name->kind == ENT_CLASS_Region && (!name->code.len || name->region.len);
    if (region) return name;
    return ent_lexicon_longest(lexicon, doc, i, count, ENT_SENSE_Demonym, length);
}

/* "X-Y", "X and Y", "X–Y" at token I. */
static bool read_pair(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i, Pair *pair)
{
    uint32_t length, k;
    pair->begin = i;
    if (!(pair->first = nation(lexicon, doc, i, &length))) return false;
    k = i + length;
    bool hyphen = is(doc, k, "-") || is(doc, k, "\xe2\x80\x93") || is(doc, k, "/");
    bool joined = ent_str_ends(doc->tokens.at[i + length - 1].text, ENT_STR("-"));
    if (hyphen || is(doc, k, "and") || is(doc, k, "with"))
        k++;
    else if (!joined)
        return false;
    if (is(doc, k, "the")) k++;
    if (!(pair->second = nation(lexicon, doc, k, &length))) return false;
    pair->end = k + length;
    return !ent_str_eq(pair->first->label, pair->second->label);
}

static bool cooperation_noun(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i)
{
    char folded[128];
    if (i >= doc->tokens.len || doc->tokens.at[i].pos == ENT_POS_VERB) return false;
    bool exchange = is(doc, i, "exchange") || is(doc, i, "exchanges");
    if (exchange && i > 0 && is(doc, i - 1, "stock")) return false;
    if (is(doc, i, "support")) return false; /* "… across X and Y with support" */
    EntStr key = ent_lexicon_fold(doc->tokens.at[i].lemma, folded, sizeof folded);
    const EntSense *s = ent_lexicon_sense(lexicon, key, ENT_SENSE_CooperationNoun);
    return s &&
           (s->kind == ENT_CLASS_StrategicCooperation || s->kind == ENT_CLASS_BilateralCooperation);
}

/* The noun behind the pair, or before "between" it. 0: none. */
static uint32_t noun_of(const EntLexicon *lexicon, const EntDoc *doc, const Pair *pair)
{
    for (uint32_t i = pair->end; i < pair->end + REACH && i < doc->tokens.len; i++) {
        const EntToken *t = &doc->tokens.at[i];
        if (t->sentence_start || t->pos == ENT_POS_VERB || t->pos == ENT_POS_PUNCT) {
            if (!is(doc, i, "-") && !is(doc, i, ",")) break;
            if (is(doc, i, ",")) break;
        }
        if (cooperation_noun(lexicon, doc, i)) return i;
    }
    uint32_t b = pair->begin;
    if (b > 0 && is(doc, b - 1, "the")) b--;
    if (b < 2 || !(is(doc, b - 1, "between") || is(doc, b - 1, "of"))) return 0;
    for (uint32_t i = b - 1; i-- > 0 && i + 6 > b;)
        if (cooperation_noun(lexicon, doc, i)) return i;
    return 0;
}

static bool named(const EntEntity *e, EntStr name)
{
    if (ent_str_eq_nocase(e->name, name)) return true;
    for (uint32_t i = 0; i < e->other_count; i++)
        if (ent_str_eq_nocase(e->others[i], name)) return true;
    return false;
}

/* The entity of a nation: named in the article, or made. */
static uint32_t entity_of(const EntSense *sense, EntFacts *facts)
{
    for (uint32_t i = 0; i < facts->entities.len; i++) {
        const EntEntity *e = &facts->entities.at[i];
        if (ent_class_top(e->kind) != ENT_CLASS_Place) continue;
        if (sense->code.len && ent_str_eq(e->country, sense->code)) return i;
        if (sense->kind == ENT_CLASS_Region && named(e, sense->label)) return i;
    }
    bool region = sense->type == ENT_SENSE_Name && sense->kind == ENT_CLASS_Region;
    EntEntity e = {.kind = region || !sense->code.len ? ENT_CLASS_Region : ENT_CLASS_Country,
                   .name = sense->label,
                   .country = region ? ENT_STR_EMPTY : sense->code};
    return ENT_PUSH(&facts->entities, e) ? (uint32_t)facts->entities.len - 1 : ENT_NO_ENTITY;
}

static bool is_party(const EntFacts *facts, uint32_t partnership, uint32_t entity)
{
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *f = &facts->facts.at[i];
        if (f->subject == partnership && f->property == ENT_PROPERTY_party &&
            f->object.entity == entity)
            return true;
    }
    return false;
}

static bool known(const EntFacts *facts, uint32_t a, uint32_t b)
{
    for (uint32_t i = 0; i < facts->entities.len; i++)
        if (facts->entities.at[i].kind == ENT_CLASS_BilateralCooperation && is_party(facts, i, a) &&
            is_party(facts, i, b))
            return true;
    return false;
}

static EntStatus add_party(EntFacts *facts, uint32_t partnership, uint32_t party, EntSpan evidence)
{
    EntFact fact = {.subject = partnership,
                    .property = ENT_PROPERTY_party,
                    .object = {.type = ENT_VALUE_ENTITY, .entity = party},
                    .evidence = evidence,
                    .pattern = "bilateral-cooperation",
                    .confidence = 0.9f};
    return ENT_PUSH(&facts->facts, fact) ? ENT_OK : ENT_ERR_MEMORY;
}

EntStatus ent_find_bilateral(const EntLexicon *lexicon, EntExtractWork *work, EntDoc *doc,
                             EntFacts *facts)
{
    Pair pair;
    (void)work;
    for (uint32_t i = 0; i < doc->tokens.len; i++) {
        if (!read_pair(lexicon, doc, i, &pair) || !noun_of(lexicon, doc, &pair)) continue;
        uint32_t a = entity_of(pair.first, facts), b = entity_of(pair.second, facts);
        if (a == ENT_NO_ENTITY || b == ENT_NO_ENTITY) return ENT_ERR_MEMORY;
        if (a == b || known(facts, a, b)) continue;
        EntSpan evidence = doc->sentences.at[ent_doc_sentence_of(doc, i)];
        EntEntity e = {.kind = ENT_CLASS_BilateralCooperation};
        if (!ENT_PUSH(&facts->entities, e)) return ENT_ERR_MEMORY;
        uint32_t p = (uint32_t)facts->entities.len - 1;
        ENT_TRY(add_party(facts, p, a, evidence));
        ENT_TRY(add_party(facts, p, b, evidence));
    }
    return ENT_OK;
}
