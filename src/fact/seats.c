#include "fact/seats.h"

#include "fact/nations.h"
#include "link/homes.h"

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
    return ent_word_has(w, ENT_SENSE_OrgHead) ||
           ent_trade_noun(s->lexicon, s->doc, s->work->mentions.words, i);
}

/* "office", "plant" at token I: what a body has in a town, no noun for a body. */
static bool site_noun(const Seats *s, uint32_t i)
{
    static const char *const nouns[] = {"office",  "plant",   "site", "branch", "team",
                                        "factory", "station", "port", "estate", "farm"};
    return ENT_STR_AMONG(s->doc->tokens.at[i].lemma, nouns);
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
    const EntMention *m = ent_mention_at(&s->work->mentions, i);
    if (m && !m->described) return NULL;
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
        const EntMention *here = ent_mention_at(&s->work->mentions, k);
        bool trade = here && here->type == ENT_MENTION_ROLE; /* "publisher", "engineers" */
        if (here && !trade) return ENT_NO_ENTITY;
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
        bool compound = k > begin + 3 && is(s, k - 2, "-"); /* "30-strong" */
        if ((pos != ENT_POS_ADJ && pos != ENT_POS_ADV && !compound) || is(s, k - 1, "the")) break;
        k -= compound ? 3 : 1;
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

/* The town or region that token I begins to name, or ENT_NO_ENTITY. */
static uint32_t town_at(const Seats *s, uint32_t i)
{
    const EntMention *m = ent_mention_at(&s->work->mentions, i);
    uint32_t e =
        m && m->tokens.begin == i && !m->described ? ent_entity_at(s->work, i) : ENT_NO_ENTITY;
    if (e == ENT_NO_ENTITY) return ENT_NO_ENTITY;
    EntClass kind = s->facts->entities.at[e].kind;
    bool state =
        kind == ENT_CLASS_Country && !ent_str_is(s->doc->tokens.at[m->tokens.end].tag, "POS");
    bool region = kind == ENT_CLASS_Region && m->sense; /* not "Serie B" */
    return kind == ENT_CLASS_City || region || state ? e : ENT_NO_ENTITY;
}

/* Before token I opens a noun phrase: "the | ", "its | ", "Latvia's | ", "an independent | ". */
static bool in_phrase(const Seats *s, uint32_t i, uint32_t begin)
{
    enum { ADJECTIVES = 2 };
    for (uint32_t n = 0; n <= ADJECTIVES && i > begin; n++, i--) {
        const EntToken *t = &s->doc->tokens.at[i - 1];
        if (ent_opens_phrase(t)) return true;
        bool compound = i > begin + 2 && is(s, i - 2, "-"); /* "family-run" */
        if (t->pos != ENT_POS_ADJ && !compound) return false;
        if (compound) i -= 2;
    }
    return false;
}

/* "Riga brewer Orion has", "the property of Riga brewer Orion": without an article, as newspapers
 * write. */
static bool opens_bare_phrase(const Seats *s, uint32_t i, uint32_t begin)
{
    static const char *const before[] = {"of",  "from", "by",  "with", "to", "between",
                                         "and", "but",  "for", "when", ":",  "as"};
    return i == begin || ENT_STR_AMONG(s->doc->tokens.at[i - 1].norm, before);
}

/* No other company of the text is at home in the country CODE as surely as ENTITY, by its name. */
static bool only_there(const Seats *s, uint32_t entity, EntStr code)
{
    EntHome home = ent_home_of_form(s->facts->entities.at[entity].name, code);
    for (uint32_t e = 0; e < s->facts->entities.len; e++) {
        const EntEntity *other = &s->facts->entities.at[e];
        if (e != entity && other->kind == ENT_CLASS_Company && !other->described &&
            ent_home_of_form(other->name, code) >= home)
            return false;
    }
    return home != ENT_HOME_CLASHES;
}

/* ENTITY has been told to be of the country CODE: "Latvia's Orion", "the Latvian brewer Orion". */
static bool told_there(const Seats *s, uint32_t entity, EntStr code)
{
    enum { REACH = 5 };
    for (size_t i = 0; i < s->facts->facts.len; i++) {
        const EntFact *f = &s->facts->facts.at[i];
        if (f->subject == entity && f->property == ENT_PROPERTY_locatedIn &&
            f->object.type == ENT_VALUE_ENTITY &&
            ent_str_eq(s->facts->entities.at[f->object.entity].country, code))
            return true;
    }
    const EntMentionList *list = &s->work->mentions.list;
    for (size_t m = 0; m < list->len; m++) {
        uint32_t begin = list->at[m].tokens.begin;
        if (s->work->links.entity_of[m] != entity || list->at[m].described) continue;
        for (uint32_t k = begin; k > 0 && k + REACH > begin; k--) {
            const EntSense *nation = ent_nation_named(s->lexicon, s->doc->tokens.at[k - 1].text);
            if (nation && ent_str_eq(nation->code, code)) return true;
            bool goes_on = describes(s, k - 1) || ent_str_is(s->doc->tokens.at[k - 1].tag, "POS");
            if (!goes_on || s->doc->tokens.at[k - 1].sentence_start) break;
        }
        uint32_t length, next = list->at[m].tokens.end + 2; /* "Orion, a Latvian brewer" */
        const EntSense *nation =
            next < s->doc->tokens.len && is(s, next - 2, ",") ? nation_of(s, next, &length) : NULL;
        if (nation && ent_str_eq(nation->code, code)) return true;
    }
    return false;
}

/* "[the Riga] ropemaker", "[the Riga]-based lender" with the description from I on: the named body
 * that it stands for, where its name tells that it is at home in the country CODE, or no other
 * company can be. */
static uint32_t body_called(const Seats *s, uint32_t i, uint32_t end, EntStr code)
{
    for (uint32_t k = i; k < end && k < i + DESCRIPTION && describes(s, k); k++) {
        const EntMention *m = ent_mention_at(&s->work->mentions, k);
        if (!m || m->head != k || !m->described) continue;
        uint32_t e = ent_entity_at(s->work, k);
        if (e == ENT_NO_ENTITY || s->facts->entities.at[e].described ||
            ent_class_top(s->facts->entities.at[e].kind) != ENT_CLASS_Organisation)
            return ENT_NO_ENTITY;
        return only_there(s, e, code) || told_there(s, e, code) ? e : ENT_NO_ENTITY;
    }
    return ENT_NO_ENTITY;
}

/* "the Riga ropemaker Orion", "its Riga arm, Orion", "Orion, a Riga ropemaker". */
static EntStatus by_town(const Seats *s, uint32_t i, EntSpan sentence)
{
    uint32_t town = town_at(s, i);
    if (town == ENT_NO_ENTITY) return ENT_OK;
    bool bare = !in_phrase(s, i, sentence.begin);
    if (bare && !opens_bare_phrase(s, i, sentence.begin)) return ENT_OK;
    const EntMention *m = ent_mention_at(&s->work->mentions, i);
    uint32_t next = m->tokens.end;
    if (site_noun(s, next)) return ENT_OK;
    EntStr code = m->sense ? m->sense->code : ENT_STR_EMPTY;
    uint32_t body = body_behind(s, next, sentence.end);
    const char *pattern = "seat-by-town";
    if (bare) return add(s, body, town, sentence, pattern);
    if (body == ENT_NO_ENTITY && code.len) body = body_called(s, next, sentence.end, code);
    if (body == ENT_NO_ENTITY && described_body(s, next, sentence.end)) {
        body = body_before(s, i, sentence.begin);
        if (body != ENT_NO_ENTITY &&
            ent_home_of_form(s->facts->entities.at[body].name, code) == ENT_HOME_CLASHES)
            body = ENT_NO_ENTITY;
    }
    return add(s, body, town, sentence, pattern);
}

/* A firm by its legal form, a university or institute with a bracket or, where the town CLOSES the
 * clause, any body by its noun, whose name or bracket ends before I. */
static uint32_t seated_before(const Seats *s, uint32_t i, uint32_t begin, bool closes)
{
    uint32_t at = before_bracket(s, i, begin);
    const EntMention *m = at > begin ? ent_mention_at(&s->work->mentions, at - 1) : NULL;
    uint32_t body = m && m->tokens.end == at && !m->described ? body_at(s, at - 1) : ENT_NO_ENTITY;
    if (body == ENT_NO_ENTITY) return ENT_NO_ENTITY;
    EntClass kind = s->facts->entities.at[body].kind;
    bool school = kind == ENT_CLASS_University || kind == ENT_CLASS_ResearchInstitute;
    bool form = ent_words_head(s->lexicon, s->doc, m->tokens.begin, m->tokens.end,
                               ENT_SENSE_CompanySuffix, NULL) != NULL;
    bool head = ent_words_head(s->lexicon, s->doc, m->tokens.begin, m->tokens.end,
                               ENT_SENSE_OrgHead, NULL) != NULL;
    return form || (school && at < i) || (head && closes) ? body : ENT_NO_ENTITY;
}

/* "Orion AG, | Riga, Latvia, |", "Riga University (RU), | Riga.": a town behind a name and a comma,
 * and a mark behind it; "Orion AG, Riga and Oslo" is a list. */
static EntStatus by_comma(const Seats *s, uint32_t i, EntSpan sentence)
{
    static const char *const marks[] = {",", ";", ".", ")"};
    uint32_t town = i > sentence.begin + 1 && is(s, i - 1, ",") ? town_at(s, i) : ENT_NO_ENTITY;
    if (town == ENT_NO_ENTITY || s->facts->entities.at[town].kind != ENT_CLASS_City) return ENT_OK;
    uint32_t end = ent_mention_at(&s->work->mentions, i)->tokens.end;
    bool closes = end + 1 == sentence.end && is(s, end, ".");
    uint32_t body = seated_before(s, i - 1, sentence.begin, closes);
    bool mark = end < sentence.end && ENT_STR_AMONG(s->doc->tokens.at[end].text, marks) &&
                town_at(s, end + 1) == ENT_NO_ENTITY &&
                !(is(s, end + 1, "and") && town_at(s, end + 2) != ENT_NO_ENTITY);
    const char *pattern = "seat-behind-name";
    return mark ? add(s, body, town, sentence, pattern) : ENT_OK;
}

/* Behind the body at mention M begins a description, ", a | ", "is an | ": its first token, or 0.
 */
static uint32_t description_behind(const Seats *s, const EntMention *m, uint32_t end)
{
    uint32_t i = m->tokens.end;
    if (i + 3 >= end) return 0;
    bool joined = is(s, i, ",") || is(s, i, "is") || is(s, i, "\xe2\x80\x93");
    bool article = is(s, i + 1, "a") || is(s, i + 1, "an");
    return joined && article ? i + 2 : 0;
}

/* "for aircraft screws" at I: the token behind what a body is for, else I. */
static uint32_t behind_purpose(const Seats *s, uint32_t i, uint32_t end)
{
    enum { WORDS = 5 };
    if (i >= end || (!is(s, i, "for") && !is(s, i, "of"))) return i;
    uint32_t k = i + 1;
    while (k < end && k < i + WORDS && describes(s, k) && !ent_mention_at(&s->work->mentions, k))
        k++;
    return k > i + 1 ? k : i;
}

/* "Orion, a workshop for aircraft screws at Riga", "Orion, a water outfit from Riga". */
static EntStatus by_description(const Seats *s, const EntMention *m)
{
    static const char *const links[] = {"from", "in", "at", "outside", "near"};
    EntSpan sentence = s->doc->sentences.at[ent_doc_sentence_of(s->doc, m->tokens.begin)];
    uint32_t i = m->described ? 0 : description_behind(s, m, sentence.end);
    uint32_t body = i ? body_at(s, m->tokens.begin) : ENT_NO_ENTITY;
    if (body == ENT_NO_ENTITY) return ENT_OK;
    uint32_t noun = 0;
    for (uint32_t k = i; k < sentence.end && k < i + DESCRIPTION && describes(s, k); k++) {
        const EntMention *here = ent_mention_at(&s->work->mentions, k);
        if (here && here->type != ENT_MENTION_ROLE && !here->described) return ENT_OK;
        noun = body_noun(s, k) ? k : 0;
    }
    uint32_t link = noun ? behind_purpose(s, noun + 1, sentence.end) : 0;
    if (!link || link + 1 >= sentence.end || !ENT_STR_AMONG(s->doc->tokens.at[link].norm, links))
        return ENT_OK;
    uint32_t town = town_at(s, link + 1);
    if (town == ENT_NO_ENTITY || s->facts->entities.at[town].kind == ENT_CLASS_Country)
        return ENT_OK;
    return add(s, body, town, sentence, "seat-by-description");
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
        for (uint32_t i = sentence.begin; i < sentence.end; i++) {
            ENT_TRY(by_nation(&s, i, sentence));
            ENT_TRY(by_town(&s, i, sentence));
            ENT_TRY(by_comma(&s, i, sentence));
        }
    }
    for (size_t m = 0; m < work->mentions.list.len; m++) {
        ENT_TRY(by_office(&s, &work->mentions.list.at[m]));
        ENT_TRY(by_description(&s, &work->mentions.list.at[m]));
    }
    return ENT_OK;
}
