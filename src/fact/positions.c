#include "fact/positions.h"

#include "base/ascii.h"
#include "fact/counterparts.h"
#include "fact/posts.h"
#include "fact/title_kinds.h"

typedef struct Positions {
    const EntLexicon *lexicon;
    const EntExtractWork *work;
    EntDoc *doc;
    EntTrace *trace; /* may be NULL */
    EntFacts *facts;
    bool *drop; /* one a fact */
} Positions;

static EntFact *fact(const Positions *r, size_t i)
{
    return &r->facts->facts.at[i];
}

static EntClass top_of(const Positions *r, uint32_t entity)
{
    return ent_class_top(r->facts->entities.at[entity].kind);
}

static EntSpan tokens_of(const Positions *r, const EntFact *f)
{
    return ent_title_tokens(r->doc, f);
}

/* The title is a trade ("economist") or service to somebody else ("Assistant to the President"). */
static bool stands_alone(const Positions *r, EntSpan title)
{
    for (uint32_t i = title.begin; i < title.end; i++)
        if (ent_str_is(r->doc->tokens.at[i].text, "to") && i > title.begin) return true;
    bool chief = title.begin < title.end && ent_doc_is(r->doc, title.begin, "chief");
    return !chief &&
           ent_words_head(r->lexicon, r->doc, title.begin, title.end, ENT_SENSE_Profession, NULL);
}

/* NAME as a whole has a sense of TYPE. */
static bool named_as(const Positions *r, EntStr name, EntSenseType type)
{
    char folded[ENT_LEXICON_KEY];
    EntStr key = ent_lexicon_fold(name, folded, sizeof folded);
    return ent_lexicon_sense(r->lexicon, key, type) != NULL;
}

/* "Ann Lee, the members of the Trade Committee": those of the plural behind a comma are others. Its
 * singular stands nowhere in the text. */
static bool of_others(const EntFact *f)
{
    static const char *const nouns[] = {"member", "representative", "official", "delegate",
                                        "participant"};
    return ent_str_starts(ent_str(f->pattern), ENT_STR("person-comma")) &&
           ENT_STR_AMONG(f->object.text, nouns);
}

/* "his host, President Lee", "will on Friday host Ann Lee", but "host of the Harbour Show". */
static bool plays_host(const Positions *r, EntSpan title)
{
    const EntTokens *tokens = &r->doc->tokens;
    return title.end - title.begin == 1 && ent_str_is(tokens->at[title.begin].text, "host") &&
           !(title.end < tokens->len && ent_doc_is(r->doc, title.end, "of"));
}

/* "Ann Lee and her partner, Bo Falk", "his business partner": of a person, and of no body. */
static bool persons_partner(const Positions *r, const EntFact *f, EntSpan title)
{
    static const char *const owners[] = {"his", "her"};
    return title.begin > 0 && f->object.entity == ENT_NO_ENTITY &&
           ent_doc_is(r->doc, title.end - 1, "partner") &&
           ENT_STR_AMONG(r->doc->tokens.at[title.begin - 1].text, owners);
}

/* "Ann Lee, secretary, and other senior officials": the title is that of people who are not named.
 */
static bool of_the_others(const Positions *r, EntSpan title)
{
    static const char *const words[] = {"other", "others", "another"};
    uint32_t before = title.begin > 0 ? title.begin - 1 : 0;
    return ENT_STR_AMONG(r->doc->tokens.at[title.begin].text, words) ||
           ENT_STR_AMONG(r->doc->tokens.at[before].text, words);
}

/* "his wife, Ann Lee", "resident": no positions. */
static void without_standing(Positions *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = fact(r, i);
        if (f->property != ENT_PROPERTY_position || r->drop[i]) continue;
        EntSpan title = tokens_of(r, f);
        r->drop[i] = title.begin < title.end
                         ? ent_words_head(r->lexicon, r->doc, title.begin, title.end,
                                          ENT_SENSE_NoPosition, NULL) != NULL
                         : named_as(r, f->object.text, ENT_SENSE_NoPosition);
        r->drop[i] |= title.begin < title.end ? plays_host(r, title) || of_the_others(r, title) ||
                                                    persons_partner(r, f, title)
                                              : of_others(f);
    }
}

/* "Professor Ann Lee" without a body: how she is addressed. */
static void without_addresses(Positions *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = fact(r, i);
        if (f->property != ENT_PROPERTY_position || f->object.entity != ENT_NO_ENTITY ||
            !ent_str_is(f->object.text, "Professor"))
            continue;
        const EntMention *next = ent_mention_at(&r->work->mentions, tokens_of(r, f).end);
        r->drop[i] |= next && next->kind == ENT_CLASS_Person;
    }
}

/* The pattern of F gives a title that another person has by the same words: "its directors Ann Lee
 * and Bo Falk", "Ann Lee succeeds Bo Falk as chairwoman". */
static bool shares_title(const EntFact *f)
{
    static const char *const names[] = {"plural", "predecessor", "successor"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ent_str_find(ent_str(f->pattern), ent_str(names[i])) != SIZE_MAX) return true;
    return false;
}

/* A title in the text is one person's, or those of one list; the pattern that comes first wins it.
 */
static void settle_title_owners(Positions *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *a = fact(r, i);
        if (a->property != ENT_PROPERTY_position || r->drop[i]) continue;
        for (size_t k = i + 1; k < r->facts->facts.len; k++) {
            const EntFact *b = fact(r, k);
            if (b->property == ENT_PROPERTY_position && b->object.text.ptr == a->object.text.ptr &&
                b->subject != a->subject && b->pattern != a->pattern && !shares_title(b))
                r->drop[k] = true;
        }
    }
}

/* A title without organisation gives way to the same title with one. */
static void settle_positions(Positions *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *a = fact(r, i);
        if (a->property != ENT_PROPERTY_position || a->object.entity != ENT_NO_ENTITY) continue;
        for (size_t k = 0; k < r->facts->facts.len; k++) {
            const EntFact *b = fact(r, k);
            bool better = b->object.entity != ENT_NO_ENTITY || (k < i && !r->drop[k]);
            if (b->property == ENT_PROPERTY_position && b->subject == a->subject && better &&
                ent_str_eq_nocase(b->object.text, a->object.text))
                r->drop[i] = true;
        }
    }
}

/* LONGER says BARE and more: "Minister of Trade" and "Foreign Minister" say "Minister". */
static bool fuller_title(EntStr longer, EntStr bare)
{
    static const char *const links[] = {" of ", " for ", " in charge "};
    if (longer.len <= bare.len + 1) return false;
    bool ends = longer.ptr[longer.len - bare.len - 1] == ' ' &&
                ent_str_eq_nocase(ent_str_n(longer.ptr + longer.len - bare.len, bare.len), bare);
    bool begins = ent_str_eq_nocase(ent_str_n(longer.ptr, bare.len), bare);
    EntStr rest = ent_str_n(longer.ptr + bare.len, longer.len - bare.len);
    for (size_t i = 0; begins && i < sizeof links / sizeof *links; i++)
        if (ent_str_starts(rest, ent_str(links[i]))) return true;
    return ends;
}

/* "Minister Lee" of somebody who is called the Minister of Trade: no second position. */
static void without_bare_titles(Positions *r)
{
    static const char *const bare[] = {"minister", "secretary", "ambassador", "commissioner",
                                       "governor", "director",  "president"};
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *a = fact(r, i);
        if (a->property != ENT_PROPERTY_position || r->drop[i] ||
            a->object.entity != ENT_NO_ENTITY || !ENT_STR_AMONG(a->object.text, bare))
            continue;
        for (size_t k = 0; k < r->facts->facts.len; k++) {
            const EntFact *b = fact(r, k);
            if (b->property == ENT_PROPERTY_position && b->subject == a->subject && !r->drop[k] &&
                fuller_title(b->object.text, a->object.text))
                r->drop[i] = true;
        }
    }
}

/* "Chairman Bo Falk" of an article about a company; not "Trade Committee Chairman Bo Falk". */
static bool chairs_company(const Positions *r, const EntFact *f)
{
    static const char *const chairs[] = {"chairman", "chairwoman", "chairperson"};
    uint32_t i = tokens_of(r, f).begin;
    return ENT_STR_AMONG(f->object.text, chairs) &&
           !(i > f->evidence.begin && r->work->mentions.words[i - 1].capital);
}

/* Is the title of F held of a place ("governor of Bavaria", "Kenya's president")? */
static bool of_a_place(const Positions *r, const EntFact *f)
{
    EntStr title = f->object.text;
    enum { PERSON_AND_OF = 40 }; /* bytes */
    uint32_t begin = (uint32_t)(title.ptr - r->doc->text.ptr), end = begin + (uint32_t)title.len;
    const EntMentions *mentions = &r->work->mentions;
    EntSpan words = tokens_of(r, f);
    bool nation =
        words.begin > 0 && ent_word_has(&mentions->words[words.begin - 1], ENT_SENSE_Demonym);
    if (nation) return true; /* "Chilean President Ann Lee" */
    for (size_t i = 0; i < mentions->list.len; i++) {
        const EntMention *m = &mentions->list.at[i];
        if (m->type != ENT_MENTION_ENTITY || ent_class_top(m->kind) != ENT_CLASS_Place) continue;
        uint32_t from = r->doc->tokens.at[m->tokens.begin].begin;
        uint32_t to = r->doc->tokens.at[m->tokens.end - 1].end;
        bool behind = from >= end && from - end < 10 &&
                      !(ent_str_starts(ent_str_sub(r->doc->text, end, from), ENT_STR(" in ")) &&
                        ent_title_of_field(title));
        bool aside =
            behind && (r->doc->text.ptr[end] == ',' || r->doc->text.ptr[end] == '(' ||
                       ent_str_starts(ent_str_sub(r->doc->text, end, from), ENT_STR(" (")));
        bool before = to <= begin && begin - to < 5 &&
                      m->tokens.begin >= f->evidence.begin; /* not "in Riga. CEO Ann Lee" */
        if ((behind && !aside) || before) return true;
        /* "President Ann Lee of Chile" */
        bool of =
            m->tokens.begin > 0 && ent_str_is(r->doc->tokens.at[m->tokens.begin - 1].text, "of");
        if (of && from >= end && from - end < PERSON_AND_OF) return true;
    }
    return false;
}

static bool is_wire(const EntEntity *body)
{
    static const char *const ends[] = {"Wire", "wire", "WireNews"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (body->kind == ENT_CLASS_MediaOutlet && ent_str_ends(body->name, ent_str(ends[i])))
            return true;
    return false;
}

/* "QuorvaWire", and the house of "Quorva Newswire": who carries the text is not whom it is about.
 */
static bool carries_text(const Positions *r, uint32_t e)
{
    if (r->facts->entities.at[e].kind != ENT_CLASS_MediaOutlet) return false;
    for (size_t i = 0; i < r->facts->entities.len; i++)
        if (is_wire(&r->facts->entities.at[i])) return true;
    return false;
}

/* The organisation that the article is about: named clearly more often than any other. */
static uint32_t main_body(const Positions *r)
{
    uint32_t best = ENT_NO_ENTITY, most = 0, second = 0;
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        uint32_t n = r->facts->entities.at[e].mention_count;
        if (top_of(r, e) != ENT_CLASS_Organisation || carries_text(r, e)) continue;
        if (n > most) {
            second = most;
            most = n;
            best = e;
        } else if (n > second) {
            second = n;
        }
    }
    return most >= 2 && most * 2 >= second * 3 ? best : ENT_NO_ENTITY;
}

/* The only organisation that the article names, or ENT_NO_ENTITY. */
static uint32_t only_body(const Positions *r)
{
    uint32_t only = ENT_NO_ENTITY;
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        const EntEntity *body = &r->facts->entities.at[e];
        if (top_of(r, e) != ENT_CLASS_Organisation || !body->mention_count || carries_text(r, e))
            continue;
        if (only != ENT_NO_ENTITY || body->described) return ENT_NO_ENTITY;
        only = e;
    }
    return only;
}

/* ENTITY, which may be none, has been named before the title of the position F. */
static bool named_before(const Positions *r, uint32_t entity, const EntFact *f)
{
    uint32_t begin = tokens_of(r, f).begin;
    if (entity == ENT_NO_ENTITY) return false;
    const EntMentions *m = &r->work->mentions;
    for (size_t i = 0; i < m->list.len; i++)
        if (r->work->links.entity_of[i] == entity && m->list.at[i].tokens.end <= begin) return true;
    return false;
}

/* The organisation that token I names, but no exchange before a ticker ("Nasdaq: ORN"). */
static uint32_t body_at(const Positions *r, uint32_t i)
{
    uint32_t e = ent_entity_at(r->work, i);
    if (e == ENT_NO_ENTITY || top_of(r, e) != ENT_CLASS_Organisation) return ENT_NO_ENTITY;
    bool exchange = ent_doc_is(r->doc, ent_mention_at(&r->work->mentions, i)->tokens.end, ":");
    return exchange ? ENT_NO_ENTITY : e;
}

/* Token I stands in a quotation: the last quotation mark before it in its paragraph opens one. */
static bool quoted_at(const Positions *r, uint32_t i)
{
    const EntWord *words = r->work->mentions.words;
    for (; i > 0 && !words[i].opens; i--) {
        EntStr text = r->doc->tokens.at[i - 1].text;
        if (ent_str_is(text, "\xe2\x80\x9c")) return true;
        if (ent_str_is(text, "\xe2\x80\x9d")) return false;
        if (ent_str_is(text, "\"")) return words[i].glued && !words[i - 1].glued;
    }
    return false;
}

/* "Orion insiders including": the body that token I names is that of the people told behind it. */
static bool of_its_people(const Positions *r, uint32_t i)
{
    static const char *const people[] = {"insider",  "insiders",  "executives", "leaders",
                                         "officers", "directors", "managers"};
    uint32_t next = ent_mention_at(&r->work->mentions, i)->tokens.end;
    return next + 1 < r->doc->tokens.len && ENT_STR_AMONG(r->doc->tokens.at[next].text, people) &&
           ent_str_eq_nocase(r->doc->tokens.at[next + 1].text, ENT_STR("including"));
}

/* The first organisation of the sentence, where it stands before the title; of a university or
 * authority and a company the one that has such titles. Whom a quotation speaks of employs nobody.
 */
static uint32_t body_before(const Positions *r, EntSpan sentence, EntStr title)
{
    uint32_t offset = (uint32_t)(title.ptr - r->doc->text.ptr), first = ENT_NO_ENTITY;
    for (uint32_t i = sentence.begin; i < sentence.end && r->doc->tokens.at[i].begin < offset; i++)
        if (body_at(r, i) != ENT_NO_ENTITY && of_its_people(r, i)) return body_at(r, i);
    for (uint32_t i = sentence.begin; i < sentence.end && r->doc->tokens.at[i].begin < offset;
         i++) {
        uint32_t e = ent_entity_at(r->work, i);
        if (e == ENT_NO_ENTITY || quoted_at(r, i)) continue;
        if (top_of(r, e) == ENT_CLASS_Person) break; /* what follows is somebody's employer */
        if (body_at(r, i) == ENT_NO_ENTITY) continue;
        EntClass kind = r->facts->entities.at[e].kind;
        bool public = kind == ENT_CLASS_University || kind == ENT_CLASS_GovernmentBody;
        if (first == ENT_NO_ENTITY && !(public && ent_company_title(title))) return e;
        if (first == ENT_NO_ENTITY) first = e;
        if (kind == ENT_CLASS_Company) return e;
    }
    return first;
}

static bool same_paragraph(const EntDoc *doc, uint32_t a, uint32_t b)
{
    for (size_t i = 0; i < doc->paragraphs.len; i++) {
        EntSpan p = doc->paragraphs.at[i];
        if (p.begin <= a && a < p.end) return p.begin <= b && b < p.end;
    }
    return false;
}

/* The organisation that is the subject of the nearest sentence before in the same paragraph. */
static uint32_t subject_before(const Positions *r, EntSpan sentence)
{
    enum { SENTENCES = 6, OPENING = 16 };
    uint32_t s = ent_doc_sentence_of(r->doc, sentence.begin);
    for (uint32_t n = 0; n < SENTENCES && s > 0; n++, s--) {
        EntSpan before = r->doc->sentences.at[s - 1];
        if (!same_paragraph(r->doc, before.begin, sentence.begin)) break;
        for (uint32_t i = before.begin; i < before.end && i < before.begin + OPENING; i++) {
            uint32_t e = body_at(r, i);
            if (e == ENT_NO_ENTITY || quoted_at(r, i)) continue;
            uint32_t m = r->work->mentions.of_token[i];
            EntStr dep = r->doc->tokens.at[r->work->mentions.list.at[m].head].dep;
            if (ent_str_starts(dep, ENT_STR("nsubj"))) return e;
        }
    }
    return ENT_NO_ENTITY;
}

/* "CEO Ann Lee stressed Orion's plans": the first organisation of the sentence behind TITLE, where
 * it owns something and nobody is quoted. */
static uint32_t owner_behind(const Positions *r, EntSpan sentence, EntSpan title)
{
    enum { REACH = 10 };
    if (title.begin >= title.end) return ENT_NO_ENTITY;
    for (uint32_t i = title.end; i < sentence.end && i < title.end + REACH; i++) {
        uint32_t e = body_at(r, i);
        if (e == ENT_NO_ENTITY) continue;
        uint32_t end = ent_mention_at(&r->work->mentions, i)->tokens.end;
        bool owns = end < sentence.end && ent_str_is(r->doc->tokens.at[end].tag, "POS");
        return owns && !quoted_at(r, i) ? e : ENT_NO_ENTITY;
    }
    return ENT_NO_ENTITY;
}

/* The company that the headline names first and the text again and again. */
static uint32_t headline_company(const Positions *r)
{
    enum { OFTEN = 3 };
    EntSpan headline = r->work->mentions.headline;
    for (uint32_t i = headline.begin; i < headline.end; i++) {
        uint32_t e = body_at(r, i);
        if (e == ENT_NO_ENTITY) continue;
        const EntEntity *body = &r->facts->entities.at[e];
        return body->kind == ENT_CLASS_Company && body->mention_count >= OFTEN ? e : ENT_NO_ENTITY;
    }
    return ENT_NO_ENTITY;
}

/* TEXT stands behind a colon somewhere, "(NASDAQ: ORN)". */
static bool ticker(const EntDoc *doc, EntStr text)
{
    for (size_t i = 1; i < doc->tokens.len; i++)
        if (ent_str_is(doc->tokens.at[i - 1].text, ":") && ent_str_eq(doc->tokens.at[i].text, text))
            return true;
    return false;
}

/* "health-tracking pioneer Kestrel" at token I: a description, and a name that is no entity or
 * that no pattern took. */
static bool described_name(const Positions *r, uint32_t i)
{
    enum { WORDS = 6 };
    const EntWord *words = r->work->mentions.words;
    for (uint32_t k = i; k < r->doc->tokens.len && k < i + WORDS; k++) {
        if (words[k].capital) return k > i + 1;
        uint8_t pos = r->doc->tokens.at[k].pos;
        bool word = pos == ENT_POS_NOUN || pos == ENT_POS_ADJ || pos == ENT_POS_DET ||
                    ent_str_is(r->doc->tokens.at[k].text, "-") ||
                    ent_str_is(r->doc->tokens.at[k].tag, "VBG");
        if (!word) return false;
    }
    return false;
}

/* "[President of] the Kestrel Initiative": what token I names, behind an article, is no body and no
 * place. */
static bool other_thing(const Positions *r, uint32_t i)
{
    if (i + 1 < r->doc->tokens.len && ent_str_is(r->doc->tokens.at[i].text, "the")) i++;
    uint32_t e = ent_entity_at(r->work, i);
    if (e == ENT_NO_ENTITY || ent_mention_at(&r->work->mentions, i)->described) return false;
    return top_of(r, e) == ENT_CLASS_Initiative || top_of(r, e) == ENT_CLASS_Event;
}

/* "CEO | and CFO of Kestrel", with a title's end at I: the token behind the titles that follow. */
static uint32_t past_titles(const Positions *r, uint32_t i)
{
    const EntTokens *tokens = &r->doc->tokens;
    while (i + 1 < tokens->len && (ent_doc_is(r->doc, i, "and") || ent_doc_is(r->doc, i, "&"))) {
        const EntMention *m = ent_mention_at(&r->work->mentions, i + 1);
        if (!m || m->type != ENT_MENTION_ROLE) break;
        i = m->tokens.end;
    }
    return i;
}

/* "CEO of Kestrel", "Director, Digital Harbours": behind the title begins a name, before it ends
 * one ("Ripple CEO"), that is no entity: the employer, whom the context must not replace. */
static bool employed_elsewhere(const Positions *r, const EntFact *f)
{
    static const char *const leads[] = {"of", "at", "for", "with"};
    static const char *const firms[] = {"company",      "firm",     "group", "organization",
                                        "organisation", "business", "bank",  "association",
                                        "agency",       "startup",  "club",  "foundation"};
    EntSpan title = tokens_of(r, f);
    const EntMentions *mentions = &r->work->mentions;
    const EntTokens *tokens = &r->doc->tokens;
    uint32_t i = past_titles(r, title.end);
    if (title.begin >= title.end || i + 2 >= tokens->len) return false;
    if (ent_str_is(tokens->at[i].text, "(") && i + 5 < tokens->len &&
        ent_str_is(tokens->at[i + 2].text, ")"))
        i += 3; /* "Chief Operating Officer (COO) at" */
    bool lead = ENT_STR_AMONG(tokens->at[i].text, leads);
    if (lead && ent_str_is(tokens->at[i + 1].text, "the") && !mentions->words[i + 2].capital &&
        !ENT_STR_AMONG(tokens->at[i + 2].lemma, firms))
        return true; /* "chief of the division" */
    if (lead && (described_name(r, i + 1) || other_thing(r, i + 1))) return true;
    if (mentions->words[i].capital && !mentions->words[i].function &&
        mentions->of_token[i] == UINT32_MAX && !mentions->words[i].opens &&
        !ent_word_has(&mentions->words[i], ENT_SENSE_Honorific))
        return true; /* "VP | People Analytics" */
    if (lead || ent_str_is(tokens->at[i].text, ",")) {
        uint32_t next = ent_str_is(tokens->at[i + 1].text, "the") ? i + 2 : i + 1;
        if (mentions->words[next].capital && !mentions->words[next].function &&
            mentions->of_token[next] == UINT32_MAX && !ticker(r->doc, tokens->at[next].text))
            return true;
    }
    uint32_t before = title.begin - 1;
    return title.begin > f->evidence.begin + 1 && mentions->words[before].capital &&
           !mentions->words[before].heading && mentions->of_token[before] == UINT32_MAX;
}

/* "President Ann Lee's | Cabinet", with the name's end at I: who governs a state. */
static bool governs(const Positions *r, uint32_t i)
{
    static const char *const nouns[] = {"cabinet", "government", "administration"};
    const EntTokens *tokens = &r->doc->tokens;
    return i + 1 < tokens->len && ent_str_is(tokens->at[i].tag, "POS") &&
           ENT_STR_AMONG(tokens->at[i + 1].lemma, nouns);
}

/* "President Moen": without more, the head of a state, unless the article is about a company and
 * gives the whole name of somebody whom the lexicon does not know for one. */
static bool heads_a_state(const Positions *r, const EntFact *f, bool company)
{
    bool bare = ent_str_is(ent_str(f->pattern), "title-person");
    if (bare && !company && ent_str_eq_nocase(f->object.text, ENT_STR("vice president")))
        return true;
    if (!bare || !ent_str_eq_nocase(f->object.text, ENT_STR("president"))) return false;
    if (named_as(r, r->facts->entities.at[f->subject].name, ENT_SENSE_HeadOfState)) return true;
    if (ent_beside_head_of_state(r->lexicon, r->facts, f)) return true;
    uint32_t next = tokens_of(r, f).end;
    bool list = next < r->doc->tokens.len && ent_str_is(r->doc->tokens.at[next].text, "and");
    if (list) return false; /* "President and Executive Chairman Ann Lee" */
    const EntMention *m = ent_mention_at(&r->work->mentions, next);
    EntSpan name = m ? m->tokens : (EntSpan){0, 0};
    return !company || name.end - name.begin == 1 || governs(r, name.end);
}

/* "Vice President Moen": of a state, and not of the public body BODY that is spoken of. */
static bool leads_elsewhere(const Positions *r, const EntFact *f, uint32_t body)
{
    EntClass kind = r->facts->entities.at[body].kind;
    bool public = kind == ENT_CLASS_GovernmentBody || kind == ENT_CLASS_InternationalOrganisation;
    bool bare = ent_str_is(ent_str(f->pattern), "title-person");
    return public && bare &&
           (ent_str_eq_nocase(f->object.text, ENT_STR("president")) ||
            ent_str_eq_nocase(f->object.text, ENT_STR("vice president")));
}

/* "chair and CEO Ann Lee": what its sentence calls her too is held at the same body. */
static void employ_siblings(Positions *r, const EntFact *employed, const char *found_by)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = fact(r, i);
        bool sibling = f->property == ENT_PROPERTY_position && !r->drop[i] &&
                       f->subject == employed->subject && f->object.entity == ENT_NO_ENTITY &&
                       f->evidence.begin == employed->evidence.begin && f->pattern == found_by;
        if (!sibling || stands_alone(r, tokens_of(r, f))) continue;
        f->object.entity = employed->object.entity;
        f->pattern = employed->pattern;
        f->confidence = employed->confidence;
    }
}

/* A university, not a school of one. */
static bool whole_university(const Positions *r, uint32_t entity)
{
    const EntEntity *e = &r->facts->entities.at[entity];
    return e->kind == ENT_CLASS_University && ent_title_holds(e->name, "university");
}

/* The university that is named last before the title of F in its sentence, else the one that the
 * article names far more often than any other, or first and more often. */
static uint32_t university_of(const Positions *r, const EntFact *f)
{
    uint32_t found = ENT_NO_ENTITY, first = ENT_NO_ENTITY, most = 0, second = 0;
    EntSpan title = tokens_of(r, f);
    for (uint32_t i = f->evidence.begin; i < title.begin; i++) {
        uint32_t e = body_at(r, i);
        if (e != ENT_NO_ENTITY && whole_university(r, e)) found = e;
    }
    if (found != ENT_NO_ENTITY) return found;
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        uint32_t n = r->facts->entities.at[e].mention_count;
        if (!whole_university(r, e)) continue;
        if (first == ENT_NO_ENTITY) first = e; /* entities are in the order of the text */
        second = n > most ? most : n > second ? n : second;
        found = n > most ? e : found;
        most = n > most ? n : most;
    }
    return most > 2 * second || (found == first && most > second) ? found : ENT_NO_ENTITY;
}

/* A bank of a state, by its name. */
static bool central_bank(EntStr name)
{
    static const char *const fronts[] = {"bank of",      "central bank", "national bank",
                                         "reserve bank", "state bank",   "monetary authority"};
    return ent_title_holds_any(name, fronts, sizeof fronts / sizeof *fronts);
}

/* "a call on the Central Bank of Quorvania; Governor Ann Lee": who is called governor without more
 * governs the central bank that stands last before, in this sentence or the one before. */
static void employ_governors(Positions *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = fact(r, i);
        EntSpan title = tokens_of(r, f);
        if (f->property != ENT_PROPERTY_position || r->drop[i] || title.begin == title.end ||
            f->object.entity != ENT_NO_ENTITY || !ent_title_ends_in(f->object.text, "governor") ||
            of_a_place(r, f) || employed_elsewhere(r, f))
            continue;
        uint32_t s = ent_doc_sentence_of(r->doc, title.begin);
        uint32_t first = r->doc->sentences.at[s ? s - 1 : 0].begin;
        for (uint32_t k = title.begin; k > first && f->object.entity == ENT_NO_ENTITY; k--) {
            uint32_t e = body_at(r, k - 1);
            if (e == ENT_NO_ENTITY || !central_bank(r->facts->entities.at[e].name)) continue;
            f->object.entity = e;
            f->pattern = "governor-of-bank";
            f->confidence = 0.7f;
        }
    }
}

/* "Riga University … Vice-Chancellor Ann Lee": who holds a university's title holds it there. */
static void employ_academics(Positions *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = fact(r, i);
        if (f->property != ENT_PROPERTY_position || r->drop[i] ||
            f->object.entity != ENT_NO_ENTITY || !ent_academic_title(f->object.text) ||
            of_a_place(r, f) || employed_elsewhere(r, f))
            continue;
        uint32_t body = university_of(r, f);
        if (body == ENT_NO_ENTITY) continue;
        f->object.entity = body;
        f->pattern = "university-in-context";
        f->confidence = 0.6f;
    }
}

/* "mayor of Quorva", "Quorva Mayor": TITLE is held of the place that the town's name NAME is of. */
static bool heads_town(const Positions *r, EntSpan title, EntStr name)
{
    static const char *const fronts[] = {"City of ", "Town of ", "Village of ", "Borough of "};
    size_t front = 0;
    for (size_t k = 0; k < sizeof fronts / sizeof *fronts; k++)
        if (ent_str_starts(name, ent_str(fronts[k]))) front = strlen(fronts[k]);
    EntStr place = ent_str_sub(name, front, name.len);
    uint32_t next = title.end + 1;
    bool of = next < r->doc->tokens.len && ent_doc_is(r->doc, title.end, "of");
    uint32_t m = of                ? r->work->mentions.of_token[next]
                 : title.begin > 0 ? r->work->mentions.of_token[title.begin - 1]
                                   : UINT32_MAX;
    if (!front || m == UINT32_MAX) return false;
    return ent_str_eq(ent_doc_span_text(r->doc, r->work->mentions.list.at[m].tokens), place);
}

/* "the City of Quorva … Ann Lee, mayor of Quorva": who heads a town that the article names as a
 * body heads that body. */
static void employ_mayors(Positions *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = fact(r, i);
        EntSpan title = tokens_of(r, f);
        if (f->property != ENT_PROPERTY_position || r->drop[i] || title.begin == title.end ||
            f->object.entity != ENT_NO_ENTITY || !ent_doc_is(r->doc, title.end - 1, "mayor"))
            continue;
        for (uint32_t e = 0; e < r->facts->entities.len; e++) {
            const EntEntity *town = &r->facts->entities.at[e];
            if (town->kind != ENT_CLASS_GovernmentBody || !heads_town(r, title, town->name))
                continue;
            f->object.entity = e;
            f->pattern = "mayor-of-town";
            f->confidence = 0.8f;
            break;
        }
    }
}

/* A partner is one of a firm, not of a group of its: the firm that BODY is part of, or BODY; none
 * where BODY is no firm. */
static uint32_t firm_of_partner(const Positions *r, uint32_t body)
{
    if (body == ENT_NO_ENTITY || r->facts->entities.at[body].kind != ENT_CLASS_Company)
        return ENT_NO_ENTITY;
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = fact(r, i);
        if (f->property == ENT_PROPERTY_partOf && f->subject == body && !r->drop[i] &&
            r->facts->entities.at[f->object.entity].kind == ENT_CLASS_Company)
            return f->object.entity;
    }
    return body;
}

/* "Our team, including Ann Lee (Vendor Manager), …": people of the body that speaks. */
static bool of_our_team(const Positions *r, const EntFact *f)
{
    static const char *const groups[] = {"team",      "expert", "representative", "delegation",
                                         "executive", "staff",  "colleague",      "specialist"};
    enum { WORDS = 4 };
    const EntTokens *tokens = &r->doc->tokens;
    for (uint32_t i = f->evidence.begin; i < f->evidence.end; i++) {
        if (!ent_str_eq_nocase(tokens->at[i].text, ENT_STR("our"))) continue;
        for (uint32_t k = i + 1; k + 2 < f->evidence.end && k < i + WORDS; k++) {
            uint32_t next = k + 1 + ent_str_is(tokens->at[k + 1].text, ",");
            if (ENT_STR_AMONG(tokens->at[k].lemma, groups) &&
                ent_str_is(tokens->at[next].lemma, "include"))
                return true;
        }
    }
    return false;
}

/* "Ann Lee, Director of Sales." with which a paragraph opens, or "Ann Lee, Director" of which it
 * consists: one of the company's own people. */
static bool heads_a_paragraph(const Positions *r, const EntFact *f)
{
    EntSpan title = tokens_of(r, f);
    uint32_t begin = f->evidence.begin;
    const EntMentions *m = &r->work->mentions;
    if (title.begin >= title.end || !m->words[begin].opens || m->of_token[begin] == UINT32_MAX)
        return false;
    EntSpan person = m->list.at[m->of_token[begin]].tokens;
    return ent_doc_is(r->doc, person.end, ",") && title.begin == person.end + 1 &&
           ((title.end + 1 == f->evidence.end && ent_doc_is(r->doc, title.end, ".")) ||
            (title.end == f->evidence.end && ent_str_is(f->object.text, "Director")));
}

/* "Orion showed a pump. Sales Manager Ann Lee stated": with the title of one of a staff, that of
 * the body spoken of before, opens what she says. */
static bool opens_with_staff(const Positions *r, const EntFact *f)
{
    return tokens_of(r, f).begin == f->evidence.begin && ent_staff_title(f->object.text) &&
           subject_before(r, f->evidence) != ENT_NO_ENTITY;
}

/* "Orion was named first. "…," said owner and president Ann Lee.": behind a verb of saying, of the
 * company that the paragraph is about. */
static bool says_as_owner(const Positions *r, const EntFact *f)
{
    static const char *const owners[] = {"owner", "co-owner", "proprietor"};
    EntSpan title = tokens_of(r, f);
    if (title.begin >= title.end || title.begin == f->evidence.begin ||
        !ENT_STR_AMONG(r->doc->tokens.at[title.end - 1].text, owners) ||
        !ent_word_has(&r->work->mentions.words[title.begin - 1], ENT_SENSE_SayVerb))
        return false;
    uint32_t body = subject_before(r, f->evidence);
    return body != ENT_NO_ENTITY && r->facts->entities.at[body].kind == ENT_CLASS_Company;
}

/* "Orion announced promotions. Ann Lee: sales director.": a row of a list of whom the body told of
 * before has given which title. */
static bool of_roster(const Positions *r, const EntFact *f)
{
    return ent_str_is(ent_str(f->pattern), "person-colon-title") &&
           subject_before(r, f->evidence) != ENT_NO_ENTITY;
}

/* "Ann Lee, its sales director", "the company's head of exports": the title is held at the body
 * that is spoken of, whatever the title, but no state's. */
static bool owned_title(const Positions *r, const EntFact *f)
{
    enum { ADJECTIVES = 2 };
    static const char *const states[] = {"minister", "ambassador", "consul", "envoy"};
    EntSpan title = tokens_of(r, f);
    const EntToken *tokens = r->doc->tokens.at;
    uint32_t i = title.begin, first = f->evidence.begin;
    if (title.begin >= title.end || ent_title_holds_any(f->object.text, states, 4)) return false;
    for (uint32_t n = 0; n < ADJECTIVES && i > first && tokens[i - 1].pos == ENT_POS_ADJ; n++) i--;
    if (i > first && ent_doc_is(r->doc, i - 1, "its")) return true;
    /* "the company's", "the union's", "the studio's", of a body that no name told before */
    const EntWord *words = r->work->mentions.words;
    return i > first + 2 && ent_str_is(tokens[i - 1].tag, "POS") &&
           ent_doc_is(r->doc, i - 3, "the") && !words[i - 2].capital &&
           (ent_trade_noun(r->lexicon, r->doc, words, i - 2) ||
            ent_word_has(&words[i - 2], ENT_SENSE_OrgHead));
}

/* "…, which Orion runs, the center has grown, according to its director Ann Lee": the organisation
 * nearest before an owned title that is a subject in its sentence; where a sentence names none
 * before it, the one that the paragraph before ends with. */
static uint32_t owner_before(const Positions *r, EntSpan sentence, EntSpan title)
{
    enum { REACH = 60 };
    for (uint32_t i = title.begin; i > sentence.begin; i--) {
        uint32_t e = body_at(r, i - 1);
        if (e == ENT_NO_ENTITY || quoted_at(r, i - 1)) continue;
        uint32_t m = r->work->mentions.of_token[i - 1];
        EntStr dep = r->doc->tokens.at[r->work->mentions.list.at[m].head].dep;
        if (ent_str_starts(dep, ENT_STR("nsubj"))) return e;
    }
    uint32_t body = body_before(r, sentence, r->doc->tokens.at[title.begin].text);
    if (body == ENT_NO_ENTITY) body = subject_before(r, sentence);
    for (uint32_t i = sentence.begin; body == ENT_NO_ENTITY && i > 0 && i + REACH > sentence.begin;
         i--)
        if (!quoted_at(r, i - 1)) body = body_at(r, i - 1);
    return body;
}

/* "Orion announced that CEO Ann Lee …": a business title without its body is held at the body that
 * the sentence, or the whole article, is about. */
static void employ(Positions *r)
{
    uint32_t about = main_body(r);
    bool company = about != ENT_NO_ENTITY && r->facts->entities.at[about].kind == ENT_CLASS_Company;
    if (about == ENT_NO_ENTITY) about = headline_company(r);
    uint32_t only = only_body(r);
    company |= only != ENT_NO_ENTITY && r->facts->entities.at[only].kind == ENT_CLASS_Company;
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = fact(r, i);
        if (f->property != ENT_PROPERTY_position || r->drop[i]) continue;
        bool owned = owned_title(r, f);
        bool title = owned || ent_business_title(f->object.text) || of_our_team(r, f) ||
                     opens_with_staff(r, f) || says_as_owner(r, f) || of_roster(r, f) ||
                     (company && (chairs_company(r, f) || ent_staff_title(f->object.text) ||
                                  heads_a_paragraph(r, f))) ||
                     (named_before(r, only, f) && ent_staff_title(f->object.text));
        if (f->object.entity != ENT_NO_ENTITY || !title || of_a_place(r, f) ||
            stands_alone(r, tokens_of(r, f)))
            continue;
        bool official = ent_str_starts(ent_str(f->pattern), ENT_STR("title-comma-person"));
        if (official || (!owned && heads_a_state(r, f, company)) || employed_elsewhere(r, f))
            continue; /* a list of officials says whose each of them is */
        EntSpan words = tokens_of(r, f);
        uint32_t body = owned ? owner_before(r, f->evidence, words)
                              : body_before(r, f->evidence, f->object.text);
        if (body == ENT_NO_ENTITY) body = subject_before(r, f->evidence);
        if (ent_title_holds(f->object.text, "partner")) body = firm_of_partner(r, body);
        if (body == ENT_NO_ENTITY) body = about;
        if (body == ENT_NO_ENTITY && named_before(r, only, f)) body = only;
        if (body == ENT_NO_ENTITY) body = owner_behind(r, f->evidence, tokens_of(r, f));
        if (body == ENT_NO_ENTITY || leads_elsewhere(r, f, body)) continue;
        const char *found_by = f->pattern;
        f->object.entity = body;
        f->pattern = "employer-in-context";
        f->confidence = 0.6f;
        employ_siblings(r, f, found_by);
    }
}

/* "co-chair of the 2025 planning committee": the title says for what it is held, which is no body.
 */
static bool held_for_work(const Positions *r, EntSpan title)
{
    static const char *const nouns[] = {"project",   "mission",    "program", "programme",
                                        "committee", "initiative", "team",    "campaign"};
    bool the = false;
    for (uint32_t i = title.begin + 1; i < title.end; i++) the |= ent_doc_is(r->doc, i, "the");
    return the && ENT_STR_AMONG(r->doc->tokens.at[title.end - 1].text, nouns);
}

/* "Economist, author and director of Orion": a profession shares no organisation with the title
 * behind it in the list. */
static void settle_professions(Positions *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *a = fact(r, i);
        if (a->property != ENT_PROPERTY_position || r->drop[i] || a->object.entity == ENT_NO_ENTITY)
            continue;
        EntSpan title = tokens_of(r, a);
        bool of_state = ent_title_holds(a->object.text, "minister") ||
                        ent_title_holds(a->object.text, "cabinet member");
        if (title.begin >= title.end) continue;
        if (!of_state && !held_for_work(r, title) && !stands_alone(r, title)) continue;
        for (size_t k = 0; k < r->facts->facts.len; k++) {
            const EntFact *b = fact(r, k);
            bool later = b->property == ENT_PROPERTY_position && b->subject == a->subject &&
                         b->object.entity == a->object.entity && b->pattern == a->pattern &&
                         b->evidence.begin == a->evidence.begin &&
                         b->object.text.ptr > a->object.text.ptr;
            if (!later || stands_alone(r, tokens_of(r, b))) continue;
            if (of_state && ent_title_holds(b->object.text, "minister")) continue;
            a->object.entity = ENT_NO_ENTITY;
            break;
        }
    }
}

/* "president." at the end of a paragraph, where the full stop is no token of its own. */
static void without_stop(Positions *r)
{
    enum { ABBREVIATION = 6 }; /* "Gov.", "Sen." */
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntStr *title = &fact(r, i)->object.text;
        if (fact(r, i)->property == ENT_PROPERTY_position && title->len > ABBREVIATION &&
            title->ptr[title->len - 1] == '.' &&
            ent_ascii_lower((unsigned char)title->ptr[title->len - 4]))
            title->len--;
    }
}

/* "Orion's deputy chief and | chairman of the pump company": the second title of a list has an "of"
 * of its own, and no name behind it; it is not held at the body that the list begins with. */
static void without_first_body(Positions *r)
{
    static const char *const titles[] = {"chairman", "chairwoman", "president", "director",
                                         "head",     "founder",    "owner",     "ceo"};
    const EntMentions *mentions = &r->work->mentions;
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = fact(r, i);
        EntSpan title = tokens_of(r, f);
        if (f->property != ENT_PROPERTY_position || r->drop[i] ||
            f->object.entity == ENT_NO_ENTITY || title.begin < f->evidence.begin + 2 ||
            title.end + 2 >= f->evidence.end || title.begin == title.end)
            continue;
        const EntMention *before = ent_mention_at(mentions, title.begin - 2);
        bool second = ent_doc_is(r->doc, title.begin - 1, "and") && before &&
                      before->type == ENT_MENTION_ROLE;
        /* "the company" is the same body, "the pump company" another */
        bool same = ent_entity_headed_at(r->work, title.end + 2) == f->object.entity;
        bool small = ent_doc_is(r->doc, title.end, "of") &&
                     ent_doc_is(r->doc, title.end + 1, "the") &&
                     !mentions->words[title.end + 2].capital && !same;
        if (second && small && ENT_STR_AMONG(r->doc->tokens.at[title.end - 1].text, titles))
            f->object.entity = ENT_NO_ENTITY;
    }
}

/* "renowned and award-winning author": esteem before the title is no part of it. */
static void without_praise(Positions *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = fact(r, i);
        if (f->property != ENT_PROPERTY_position || r->drop[i]) continue;
        EntSpan title = tokens_of(r, f);
        uint32_t begin = title.begin, length;
        while (begin < title.end && ent_lexicon_longest(r->lexicon, r->doc, begin, title.end,
                                                        ENT_SENSE_Praise, &length)) {
            EntStr first = r->doc->tokens.at[begin].text, next;
            bool heading = r->work->mentions.words[begin].heading ||
                           begin < r->work->mentions.headline.end; /* "Bank Names New Director" */
            /* "Famed restaurateur Ann Lee opened" */
            bool opens = r->doc->tokens.at[begin].sentence_start && begin + 1 < title.end &&
                         ent_ascii_lower((unsigned char)r->doc->tokens.at[begin + 1].text.ptr[0]);
            bool rank = ent_str_eq_nocase(first, ENT_STR("distinguished")) ||
                        ent_str_eq_nocase(first, ENT_STR("current"));
            if (ent_ascii_upper((unsigned char)first.ptr[0]) && !opens && !(heading && !rank))
                break; /* "Distinguished Fellow" */
            begin += length;
            next = r->doc->tokens.at[begin].text;
            if (ent_str_is(next, "and") || ent_str_is(next, ",")) begin++;
        }
        bool of = begin < title.end && r->work->mentions.words[begin].function;
        if (begin > title.begin && begin < title.end && !of) /* "veteran of the trade" */
            f->object.text = ent_doc_span_text(r->doc, (EntSpan){begin, title.end});
    }
}

/* Tell the trace, if there is one, what the rule before did. */
static void told(const Positions *r, const char *rule, const char *about)
{
    if (r->trace) ent_trace_step(r->trace, rule, about, r->facts, r->drop);
}

void ent_settle_positions(const EntLexicon *lexicon, const EntExtractWork *work, EntDoc *doc,
                          EntTrace *trace, EntFacts *facts, bool *drop)
{
    Positions r = {lexicon, work, doc, trace, facts, drop};
    without_addresses(&r);
    told(&r, "address", "\"Professor\" right before a name, without a body, addresses its person");
    ent_drop_titles_of_next(work, doc, facts, drop);
    settle_title_owners(&r);
    told(&r, "title-of-one-person", "a title in the text is one person's, or those of one list");
    ent_settle_counterparts(doc, facts);
    told(&r, "title-of-counterpart", "a counterpart holds the title of whose counterpart it is");
    without_standing(&r);
    told(&r, "standing-is-no-position", "kin and others of no office hold no position");
    ent_drop_titles_of_several(doc, facts, drop);
    ent_leave_lists_of_books(doc, facts);
    settle_professions(&r);
    told(&r, "profession-alone", "a profession shares no body with the title behind it in a list");
    without_praise(&r);
    without_stop(&r);
    told(&r, "title-without-praise", "esteem before a title is no part of it");
    without_first_body(&r);
    told(&r, "title-of-another-body",
         "a title with its own \"of the\" is not held at the list's body");
    without_bare_titles(&r);
    told(&r, "bare-title", "\"Minister\" of a person whose fuller title is told is that title");
    settle_positions(&r);
    told(&r, "title-with-body", "a title without body gives way to the same title with one");
    ent_settle_posts(work, doc, facts, drop);
    ent_employ_at_described(lexicon, work, doc, facts, drop);
    ent_employ_at_short_names(work, doc, facts, drop);
    told(&r, "post-at-called-body", "who leads \"the institute\" leads the one that is named");
    employ(&r);
    employ_academics(&r);
    employ_mayors(&r);
    employ_governors(&r);
    told(&r, "employer-in-context", "a business title is held at the body that is spoken of");
}
