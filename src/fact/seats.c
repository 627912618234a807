#include "fact/seats.h"

#include "fact/nations.h"

enum { DESCRIPTION = 7 }; /* tokens between a nation and the noun of a body */

typedef struct Seats {
    const EntLexicon *lexicon;
    const EntExtractWork *work;
    const EntDoc *doc;
    EntFacts *facts;
} Seats;

static bool is(const Seats *s, uint32_t i, const char *text)
{
    return ent_doc_is(s->doc, i, text);
}

/* The body that token I names: no part of a state, whose country goes without saying. */
static uint32_t body_at(const Seats *s, uint32_t i)
{
    uint32_t e = ent_entity_at(s->work, i);
    if (e == ENT_NO_ENTITY) return ENT_NO_ENTITY;
    EntClass kind = s->facts->entities.at[e].kind;
    bool body = ent_class_top(kind) == ENT_CLASS_Organisation && kind != ENT_CLASS_GovernmentBody &&
                kind != ENT_CLASS_InternationalOrganisation;
    return body ? e : ENT_NO_ENTITY;
}

/* "maker", "bank", "university" at token I: a noun for a body. */
static bool body_noun(const Seats *s, uint32_t i)
{
    const EntWord *w = &s->work->mentions.words[i];
    if (s->doc->tokens.at[i].pos != ENT_POS_NOUN && s->doc->tokens.at[i].pos != ENT_POS_PROPN)
        return false;
    return ent_word_has(w, ENT_SENSE_CompanyNoun) || ent_word_has(w, ENT_SENSE_BodyNoun) ||
           ent_word_has(w, ENT_SENSE_OrgHead);
}

/* The nation of the adjective at I, or of "U.S.-based"; its tokens in *LENGTH. */
static const EntSense *nation_of(const Seats *s, uint32_t i, uint32_t *length)
{
    static const char *const endings[] = {"-based", "-headquartered", "-listed"};
    EntStr text = s->doc->tokens.at[i].text;
    *length = 1;
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
        if (ent_str_ends(text, ent_str(endings[k])))
            return ent_nation_named(s->lexicon,
                                    ent_str_sub(text, 0, text.len - strlen(endings[k])));
    if (ent_mention_at(&s->work->mentions, i)) return NULL;
    const EntSense *nation = ent_nation_at(s->lexicon, s->doc, i, length);
    return nation && nation->type == ENT_SENSE_Demonym ? nation : NULL;
}

/* May token I stand in a description of a body, between its nation and its noun? */
static bool describes(const Seats *s, uint32_t i)
{
    uint8_t pos = s->doc->tokens.at[i].pos;
    return is(s, i, "-") || is(s, i, "and") || is(s, i, "&") || pos == ENT_POS_ADJ ||
           pos == ENT_POS_NOUN || pos == ENT_POS_PROPN || pos == ENT_POS_ADV ||
           ent_str_is(s->doc->tokens.at[i].tag, "VBN") ||
           ent_str_is(s->doc->tokens.at[i].tag, "VBG");
}

/* The body named behind a description that begins at I, "mortar manufacturer Orion". */
static uint32_t body_behind(const Seats *s, uint32_t i, uint32_t end)
{
    for (uint32_t k = i; k < end && k < i + DESCRIPTION && describes(s, k); k++) {
        if (ent_mention_at(&s->work->mentions, k)) return ENT_NO_ENTITY;
        if (!body_noun(s, k)) continue;
        uint32_t next = is(s, k + 1, ",") ? k + 2 : k + 1;
        const EntMention *m = next < end ? ent_mention_at(&s->work->mentions, next) : NULL;
        if (m && m->tokens.begin == next && !m->described) return body_at(s, next);
    }
    return ENT_NO_ENTITY;
}

/* Is there a noun for a body in the description at I? */
static bool described_body(const Seats *s, uint32_t i, uint32_t end)
{
    for (uint32_t k = i; k < end && k < i + DESCRIPTION && describes(s, k); k++)
        if (body_noun(s, k)) return true;
    return false;
}

/* Back over a bracket that ends before I, "(Nasdaq: ORN)". */
static uint32_t before_bracket(const Seats *s, uint32_t i, uint32_t begin)
{
    enum { REACH = 10 };
    if (i == begin || !is(s, i - 1, ")")) return i;
    for (uint32_t k = i - 1; k > begin && k + REACH > i; k--)
        if (is(s, k - 1, "(")) return is(s, k - 2, ",") && k - 1 > begin ? k - 2 : k - 1;
    return i;
}

/* The body whose apposition or complement begins before the nation at I: "Orion, a leading | ". */
static uint32_t body_before(const Seats *s, uint32_t i, uint32_t begin)
{
    enum { ADJECTIVES = 3 };
    uint32_t k = i;
    for (uint32_t n = 0; n < ADJECTIVES && k > begin; n++) {
        uint8_t pos = s->doc->tokens.at[k - 1].pos;
        if ((pos != ENT_POS_ADJ && pos != ENT_POS_ADV) || is(s, k - 1, "the")) break;
        k--;
    }
    bool article = k > begin && (is(s, k - 1, "a") || is(s, k - 1, "an") || is(s, k - 1, "the"));
    if (!article || k - 1 == begin) return ENT_NO_ENTITY;
    k--;
    bool joined = is(s, k - 1, ",") || is(s, k - 1, "is") || is(s, k - 1, "\xe2\x80\x93") ||
                  is(s, k - 1, "-") || is(s, k - 1, "\xe2\x80\x94");
    if (!joined || k - 1 == begin) return ENT_NO_ENTITY;
    return body_at(s, before_bracket(s, k - 1, begin) - 1);
}

static EntStatus add(const Seats *s, uint32_t body, uint32_t place, EntSpan sentence,
                     const char *pattern)
{
    if (body == ENT_NO_ENTITY || place == ENT_NO_ENTITY || body == place) return ENT_OK;
    if (ent_is_related(s->facts, body, ENT_PROPERTY_locatedIn, place)) return ENT_OK;
    return ent_relate(s->facts, body, ENT_PROPERTY_locatedIn, place, sentence, pattern, 0.8f);
}

static EntStatus by_nation(const Seats *s, uint32_t i, EntSpan sentence)
{
    uint32_t length;
    const EntSense *nation = nation_of(s, i, &length);
    if (!nation || !nation->code.len) return ENT_OK; /* "European" is no seat */
    uint32_t place = ent_nation_find(nation, s->facts), next = i + length;
    if (place == ENT_NO_ENTITY) return ENT_OK;
    uint32_t body = body_behind(s, next, sentence.end);
    if (body == ENT_NO_ENTITY && described_body(s, next, sentence.end))
        body = body_before(s, i, sentence.begin);
    const char *pattern = "seat-by-nation";
    return add(s, body, place, sentence, pattern);
}

/* The body that is called as the mention M of its office is, without the last word. */
static uint32_t whose_office(const Seats *s, const EntMention *m)
{
    static const char *const offices[] = {"headquarters", "hq", "offices", "office"};
    uint32_t last = m->tokens.end - 1;
    if (m->tokens.end - m->tokens.begin < 2 ||
        !ENT_STR_AMONG(s->doc->tokens.at[last].norm, offices))
        return ENT_NO_ENTITY;
    EntStr name = ent_doc_span_text(s->doc, (EntSpan){m->tokens.begin, last});
    for (uint32_t e = 0; e < s->facts->entities.len; e++) {
        const EntEntity *body = &s->facts->entities.at[e];
        if (ent_class_top(body->kind) != ENT_CLASS_Organisation) continue;
        if (ent_str_eq_nocase(body->name, name)) return e;
        for (uint32_t k = 0; k < body->other_count; k++)
            if (ent_str_eq_nocase(body->others[k], name)) return e;
    }
    return ENT_NO_ENTITY;
}

/* "Orion Headquarters in Riga, Latvia" at mention M. */
static EntStatus by_office(const Seats *s, const EntMention *m)
{
    uint32_t body = whose_office(s, m), i = m->tokens.end;
    if (body == ENT_NO_ENTITY || !is(s, i, "in")) return ENT_OK;
    const char *pattern = "seat-by-office";
    EntSpan sentence = s->doc->sentences.at[ent_doc_sentence_of(s->doc, i)];
    for (i++; i < sentence.end; i++) {
        if (is(s, i, "the")) i++;
        uint32_t place = ent_entity_at(s->work, i);
        if (place == ENT_NO_ENTITY ||
            ent_class_top(s->facts->entities.at[place].kind) != ENT_CLASS_Place)
            break;
        ENT_TRY(add(s, body, place, sentence, pattern));
        i = ent_mention_at(&s->work->mentions, i)->tokens.end;
        if (!is(s, i, ",")) break;
    }
    return ENT_OK;
}

EntStatus ent_find_seats(const EntLexicon *lexicon, const EntExtractWork *work, const EntDoc *doc,
                         EntFacts *facts)
{
    Seats s = {lexicon, work, doc, facts};
    for (size_t n = 0; n < doc->sentences.len; n++) {
        EntSpan sentence = doc->sentences.at[n];
        for (uint32_t i = sentence.begin; i < sentence.end; i++)
            ENT_TRY(by_nation(&s, i, sentence));
    }
    for (size_t m = 0; m < work->mentions.list.len; m++)
        ENT_TRY(by_office(&s, &work->mentions.list.at[m]));
    return ENT_OK;
}
