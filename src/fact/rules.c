#include "fact/rules.h"

#include "base/ascii.h"
#include "fact/modality.h"

typedef struct Rules {
    const EntOntology *ontology;
    EntExtractWork *work;
    EntDoc *doc;
    EntFacts *facts;
    EntTrace *trace; /* may be NULL */
    bool *drop_fact, *drop_entity; /* one each */
} Rules;

static EntFact *fact(const Rules *r, size_t i)
{
    return &r->facts->facts.at[i];
}

static EntClass top_of(const Rules *r, uint32_t entity)
{
    return ent_class_top(r->facts->entities.at[entity].kind);
}

static EntStatus add(Rules *r, EntFact f)
{
    return ENT_PUSH(&r->facts->facts, f) ? ENT_OK : ENT_ERR_MEMORY;
}

static bool has_fact(const Rules *r, uint32_t subject, EntProperty property)
{
    for (size_t i = 0; i < r->facts->facts.len; i++)
        if (fact(r, i)->subject == subject && fact(r, i)->property == property && !r->drop_fact[i])
            return true;
    return false;
}

/* --- positions -------------------------------------------------------------------------------- */

/* A title in the text is one person's, or those of one list; the pattern that comes first wins it.
 */
static void settle_title_owners(Rules *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *a = fact(r, i);
        if (a->property != ENT_PROPERTY_position || r->drop_fact[i]) continue;
        for (size_t k = i + 1; k < r->facts->facts.len; k++) {
            const EntFact *b = fact(r, k);
            if (b->property == ENT_PROPERTY_position && b->object.text.ptr == a->object.text.ptr &&
                b->subject != a->subject && b->pattern != a->pattern &&
                ent_str_find(ent_str(b->pattern), ENT_STR("plural")) == SIZE_MAX)
                r->drop_fact[k] = true;
        }
    }
}

/* A title without organisation gives way to the same title with one. */
static void settle_positions(Rules *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *a = fact(r, i);
        if (a->property != ENT_PROPERTY_position || a->object.entity != ENT_NO_ENTITY) continue;
        for (size_t k = 0; k < r->facts->facts.len; k++) {
            const EntFact *b = fact(r, k);
            if (b->property == ENT_PROPERTY_position && b->subject == a->subject &&
                b->object.entity != ENT_NO_ENTITY &&
                ent_str_eq_nocase(b->object.text, a->object.text))
                r->drop_fact[i] = true;
        }
    }
}

/* PHRASE stands in TITLE as whole words, whatever the case. */
static bool holds_phrase(EntStr title, const char *phrase)
{
    size_t n = strlen(phrase);
    for (size_t i = 0; i + n <= title.len; i++) {
        bool begins = i == 0 || !ent_ascii_letter(title.ptr[i - 1]);
        bool ends = i + n == title.len || !ent_ascii_letter(title.ptr[i + n]);
        if (begins && ends && ent_str_eq_nocase(ent_str_n(title.ptr + i, n), ent_str(phrase)))
            return true;
    }
    return false;
}

/* Titles that belong to a company or the like, not to a state. */
static bool business_title(EntStr title)
{
    static const char *const words[] = {"ceo",
                                        "cto",
                                        "cfo",
                                        "coo",
                                        "cmo",
                                        "chief",
                                        "founder",
                                        "co-founder",
                                        "cofounder",
                                        "officer",
                                        "vice president",
                                        "managing director",
                                        "general manager",
                                        "executive chairman",
                                        "head of",
                                        "executive director",
                                        "president"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (holds_phrase(title, words[i])) return true;
    return false;
}

/* Is the title at TITLE held of a place ("governor of Bavaria", "Kenya's president")? */
static bool of_a_place(const Rules *r, EntStr title)
{
    enum { PERSON_AND_OF = 40 }; /* bytes */
    uint32_t begin = (uint32_t)(title.ptr - r->doc->text.ptr), end = begin + (uint32_t)title.len;
    const EntMentions *mentions = &r->work->mentions;
    for (size_t i = 0; i < mentions->list.len; i++) {
        const EntMention *m = &mentions->list.at[i];
        if (m->type != ENT_MENTION_ENTITY || ent_class_top(m->kind) != ENT_CLASS_Place) continue;
        uint32_t from = r->doc->tokens.at[m->tokens.begin].begin;
        uint32_t to = r->doc->tokens.at[m->tokens.end - 1].end;
        if ((from >= end && from - end < 10) || (to <= begin && begin - to < 5)) return true;
        /* "President Ann Lee of Chile" */
        bool of =
            m->tokens.begin > 0 && ent_str_is(r->doc->tokens.at[m->tokens.begin - 1].text, "of");
        if (of && from >= end && from - end < PERSON_AND_OF) return true;
    }
    return false;
}

/* The organisation that the article is about: named clearly more often than any other. */
static uint32_t main_body(const Rules *r)
{
    uint32_t best = ENT_NO_ENTITY, most = 0, second = 0;
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        uint32_t n = r->facts->entities.at[e].mention_count;
        if (top_of(r, e) != ENT_CLASS_Organisation) continue;
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

/* The first organisation of the sentence, where it stands before the title. */
static uint32_t body_before(const Rules *r, EntSpan sentence, const char *title)
{
    uint32_t offset = (uint32_t)(title - r->doc->text.ptr);
    bool quoted = false;
    for (uint32_t i = sentence.begin; i < sentence.end && r->doc->tokens.at[i].begin < offset;
         i++) {
        EntStr text = r->doc->tokens.at[i].text;
        if (ent_str_is(text, "\"")) quoted = !quoted;
        quoted |= ent_str_is(text, "\xe2\x80\x9c");
        if (ent_str_is(text, "\xe2\x80\x9d")) quoted = false;
        if (quoted) continue; /* whom the quotation speaks of employs nobody */
        uint32_t m = r->work->mentions.of_token[i];
        uint32_t e = m == UINT32_MAX ? ENT_UNLINKED : r->work->links.entity_of[m];
        if (e == ENT_UNLINKED) continue;
        if (top_of(r, e) == ENT_CLASS_Organisation) return e;
        if (top_of(r, e) == ENT_CLASS_Person) break; /* what follows is somebody's employer */
    }
    return ENT_NO_ENTITY;
}

/* "President Moen": without more, the head of a state, unless the article is about a company. */
static bool heads_a_state(const EntFact *f)
{
    bool bare = ent_str_is(ent_str(f->pattern), "title-person");
    return bare && ent_str_eq_nocase(f->object.text, ENT_STR("president"));
}

/* "Orion announced that CEO Ann Lee …": a business title without its body is held at the body that
 * the sentence, or the whole article, is about. */
static void employ(Rules *r)
{
    uint32_t about = main_body(r);
    bool company = about != ENT_NO_ENTITY && r->facts->entities.at[about].kind == ENT_CLASS_Company;
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = fact(r, i);
        if (f->property != ENT_PROPERTY_position || r->drop_fact[i]) continue;
        if (f->object.entity != ENT_NO_ENTITY || !business_title(f->object.text) ||
            of_a_place(r, f->object.text))
            continue;
        bool state = heads_a_state(f);
        if (state && !company) continue;
        uint32_t body = state ? about : body_before(r, f->evidence, f->object.text.ptr);
        if (body == ENT_NO_ENTITY) body = about;
        if (body == ENT_NO_ENTITY) continue;
        f->object.entity = body;
        f->pattern = "employer-in-context";
        f->confidence = 0.6f;
    }
}

/* --- dates ------------------------------------------------------------------------------------ */

static int precision(EntDate d)
{
    return d.day ? 3 : d.month ? 2 : d.year ? 1 : 0;
}

static bool same_date(EntDate a, EntDate b)
{
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

/* The best of several start dates of one event: surest pattern, then finest, then first. */
static bool better_date(const Rules *r, const EntFact *a, const EntFact *b)
{
    uint32_t body = r->work->mentions.headline.end;
    bool a_heads = a->evidence.end <= body, b_heads = b->evidence.end <= body;
    if (a_heads != b_heads) { /* a headline may name the one day that the article is about */
        const EntFact *text = a_heads ? b : a, *head = a_heads ? a : b;
        if (precision(text->object.date) >= precision(head->object.date)) return b_heads;
    }
    if (a->confidence > b->confidence + 0.001f) return true;
    if (b->confidence > a->confidence + 0.001f) return false;
    return precision(a->object.date) > precision(b->object.date);
}

static void one_date_each(Rules *r, EntProperty property)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *a = fact(r, i);
        if (a->property != property || r->drop_fact[i]) continue;
        for (size_t k = i + 1; k < r->facts->facts.len; k++) {
            const EntFact *b = fact(r, k);
            if (b->property != property || b->subject != a->subject || r->drop_fact[k]) continue;
            if (better_date(r, b, a)) {
                r->drop_fact[i] = true;
                break;
            }
            r->drop_fact[k] = true;
        }
    }
}

/* The start date that START's event keeps is START's date too. */
static bool kept_start(const Rules *r, const EntFact *start)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = fact(r, i);
        if (!r->drop_fact[i] && f->property == ENT_PROPERTY_startDate &&
            f->subject == start->subject && same_date(f->object.date, start->object.date))
            return true;
    }
    return false;
}

/* An end date stands by the start date of its own expression only. */
static void settle_end_dates(Rules *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *end = fact(r, i);
        bool found = false;
        if (end->property != ENT_PROPERTY_endDate) continue;
        for (size_t k = 0; k < r->facts->facts.len; k++) {
            const EntFact *start = fact(r, k);
            found |= start->property == ENT_PROPERTY_startDate && start->subject == end->subject &&
                     start->evidence.begin == end->evidence.begin &&
                     !same_date(start->object.date, end->object.date) &&
                     (!r->drop_fact[k] || kept_start(r, start));
        }
        if (!found) r->drop_fact[i] = true;
    }
}

/* The main event of an article whose lead gives one day takes place on it, if nothing says else. */
static EntStatus date_main_event(Rules *r)
{
    uint32_t event = r->work->links.main_event;
    const EntMentions *mentions = &r->work->mentions;
    EntSpan lead = {0, 0};
    if (event == ENT_UNLINKED || has_fact(r, event, ENT_PROPERTY_startDate)) return ENT_OK;
    for (size_t i = 0; i < r->doc->paragraphs.len && !lead.end; i++) {
        EntSpan p = r->doc->paragraphs.at[i];
        bool body = p.end > p.begin + 12 && p.begin >= mentions->headline.end;
        if (body) lead = p;
    }
    uint32_t days = 0;
    EntDateValue found = {0};
    EntSpan sentence = {0, 0};
    for (size_t i = 0; i < mentions->list.len; i++) {
        const EntMention *m = &mentions->list.at[i];
        if (m->type != ENT_MENTION_DATE || m->tokens.begin < lead.begin || m->tokens.end > lead.end)
            continue;
        if (!mentions->dates.at[m->value].start.day) continue;
        if (days++ == 0) {
            found = mentions->dates.at[m->value];
            sentence = r->doc->sentences.at[ent_doc_sentence_of(r->doc, m->tokens.begin)];
        }
    }
    if (days != 1) return ENT_OK;
    return add(r, (EntFact){.subject = event,
                            .property = ENT_PROPERTY_startDate,
                            .object = {.type = ENT_VALUE_DATE, .date = found.start},
                            .evidence = sentence,
                            .pattern = "day-of-the-lead",
                            .confidence = 0.6f});
}

/* --- partnerships ----------------------------------------------------------------------------- */

static bool has_party(const Rules *r, uint32_t partnership, uint32_t party)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = fact(r, i);
        if (f->subject == partnership && f->property == ENT_PROPERTY_party &&
            f->object.entity == party && !r->drop_fact[i])
            return true;
    }
    return false;
}

static uint32_t party_count(const Rules *r, uint32_t partnership)
{
    uint32_t n = 0;
    for (size_t i = 0; i < r->facts->facts.len; i++)
        n += fact(r, i)->subject == partnership && fact(r, i)->property == ENT_PROPERTY_party &&
             !r->drop_fact[i];
    return n;
}

/* Every party of A is one of B. */
static bool parties_within(const Rules *r, uint32_t a, uint32_t b)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = fact(r, i);
        if (f->subject == a && f->property == ENT_PROPERTY_party && !r->drop_fact[i] &&
            !has_party(r, b, f->object.entity))
            return false;
    }
    return true;
}

/* How much a kind says: the general ones give way to the special ones between the same parties. */
static int speciality(EntClass kind)
{
    switch (kind) {
    case ENT_CLASS_StrategicCooperation:
        return 1;
    case ENT_CLASS_Agreement:
        return 2;
    case ENT_CLASS_BilateralCooperation:
        return 2;
    default:
        return 3;
    }
}

static void drop_partnership(Rules *r, uint32_t partnership)
{
    r->drop_entity[partnership] = true;
    for (size_t i = 0; i < r->facts->facts.len; i++)
        if (fact(r, i)->subject == partnership) r->drop_fact[i] = true;
}

static void settle_partnerships(Rules *r)
{
    size_t n = r->facts->entities.len;
    for (uint32_t a = 0; a < n; a++) {
        if (top_of(r, a) != ENT_CLASS_Partnership) continue;
        bool lone = party_count(r, a) < 2 && r->facts->entities.at[a].kind != ENT_CLASS_Investment;
        if (lone) drop_partnership(r, a);
        for (uint32_t b = 0; b < n && !r->drop_entity[a]; b++) {
            if (a == b || top_of(r, b) != ENT_CLASS_Partnership || r->drop_entity[b]) continue;
            EntClass ka = r->facts->entities.at[a].kind, kb = r->facts->entities.at[b].kind;
            bool within = parties_within(r, a, b);
            bool equal = within && party_count(r, a) == party_count(r, b);
            bool general = speciality(ka) < speciality(kb) && within;
            bool smaller = ka == kb && within && !equal && speciality(ka) < 3;
            bool twice = ka == kb && equal && a > b;
            if (general || smaller || twice) drop_partnership(r, a);
        }
    }
}

/* Each partnership gets the status of the sentence that states it first; one that all its sentences
 * deny or suppose goes. A bilateral cooperation is spoken of, whatever the sentence's mood. */
static EntStatus state_partnerships(Rules *r)
{
    size_t n = r->facts->entities.len, facts = r->facts->facts.len;
    for (uint32_t p = 0; p < n; p++) {
        EntClass kind = r->facts->entities.at[p].kind;
        if (ent_class_top(kind) != ENT_CLASS_Partnership || r->drop_entity[p] ||
            kind == ENT_CLASS_BilateralCooperation)
            continue;
        EntStr status = ENT_STR_EMPTY;
        EntSpan evidence = {0, 0};
        for (size_t i = 0; i < facts && !status.len; i++) {
            if (fact(r, i)->subject != p || r->drop_fact[i]) continue;
            evidence = fact(r, i)->evidence;
            status = ent_modality(r->doc, evidence);
        }
        if (!status.len) {
            drop_partnership(r, p);
            continue;
        }
        EntFact f = {.subject = p,
                     .property = ENT_PROPERTY_status,
                     .object = {.type = ENT_VALUE_TERM, .text = status, .entity = ENT_NO_ENTITY},
                     .evidence = evidence,
                     .pattern = "status-of-statement",
                     .confidence = 0.7f};
        ENT_TRY(add(r, f));
    }
    return ENT_OK;
}

/* --- dates of partnerships -------------------------------------------------------------------- */

static bool announces(const Rules *r, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        if (ent_str_is(r->doc->tokens.at[i].lemma, "announce")) return true;
    return false;
}

/* "In 2018 Orion bought …": of what the sentence says, not of what is to come of it. */
static bool year_of_deed(const Rules *r, const EntMention *m, EntDate d)
{
    bool past = !r->facts->published.year || d.year <= r->facts->published.year;
    if (!past || m->tokens.begin == 0) return false;
    const EntToken *in = &r->doc->tokens.at[m->tokens.begin - 1];
    return ent_str_eq_nocase(in->text, ENT_STR("in")) &&
           ent_str_is(r->doc->tokens.at[in->head].dep, "ROOT");
}

/* The one date of the sentence that states the partnership, of day or month, else the one year;
 * else, where that sentence announces it, the article's own date. */
static EntDate date_of_statement(const Rules *r, EntSpan sentence)
{
    const EntMentions *mentions = &r->work->mentions;
    EntDate found = {0}, year = {0};
    uint32_t dates = 0, years = 0;
    for (size_t i = 0; i < mentions->list.len; i++) {
        const EntMention *m = &mentions->list.at[i];
        if (m->type != ENT_MENTION_DATE || m->tokens.begin < sentence.begin ||
            m->tokens.end > sentence.end)
            continue;
        EntDate d = mentions->dates.at[m->value].start;
        if (d.month) {
            dates++;
            found = d;
        } else {
            years++;
            if (year_of_deed(r, m, d)) year = d;
        }
    }
    if (dates == 1) return found;
    if (dates == 0 && years == 1 && year.year) return year;
    return dates == 0 && announces(r, sentence) && r->facts->published.day ? r->facts->published
                                                                           : (EntDate){0};
}

static EntStatus date_partnerships(Rules *r)
{
    size_t n = r->facts->entities.len;
    for (uint32_t p = 0; p < n; p++) {
        EntClass kind = r->facts->entities.at[p].kind;
        if (ent_class_top(kind) != ENT_CLASS_Partnership || r->drop_entity[p] ||
            kind == ENT_CLASS_BilateralCooperation || has_fact(r, p, ENT_PROPERTY_date))
            continue;
        EntSpan evidence = {0, 0};
        for (size_t i = 0; i < r->facts->facts.len && !evidence.end; i++)
            if (fact(r, i)->subject == p && !r->drop_fact[i]) evidence = fact(r, i)->evidence;
        EntDate date = date_of_statement(r, evidence);
        if (!date.year) continue;
        EntFact f = {.subject = p,
                     .property = ENT_PROPERTY_date,
                     .object = {.type = ENT_VALUE_DATE, .date = date},
                     .evidence = evidence,
                     .pattern = "date-of-statement",
                     .confidence = 0.7f};
        ENT_TRY(add(r, f));
    }
    return ENT_OK;
}

/* --- participants ----------------------------------------------------------------------------- */

static bool any_fact(const Rules *r, uint32_t subject, EntProperty property, uint32_t object)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = fact(r, i);
        bool takes_part = f->property == property || (property == ENT_PROPERTY_participant &&
                                                      f->property == ENT_PROPERTY_speaker);
        if (takes_part && f->subject == subject && f->object.type == ENT_VALUE_ENTITY &&
            f->object.entity == object && !r->drop_fact[i])
            return true;
    }
    return false;
}

/* A verb of speech, or one of what speakers do at events. */
static bool says_something(const Rules *r, EntSpan sentence)
{
    static const char *const verbs[] = {"welcome",  "greet",   "introduce", "present",
                                        "moderate", "discuss", "deliver",   "share"};
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        const EntToken *t = &r->doc->tokens.at[i];
        if (t->pos != ENT_POS_VERB) continue;
        if (ent_word_has(&r->work->mentions.words[i], ENT_SENSE_SayVerb)) return true;
        for (size_t k = 0; k < sizeof verbs / sizeof *verbs; k++)
            if (ent_str_is(t->lemma, verbs[k])) return true;
    }
    return false;
}

/* "… guests of honour, including:" at the end of a paragraph, or a heading "Exhibitors Include":
 * those whom the next ones begin with. */
static bool announces_people(const Rules *r, EntSpan p)
{
    static const char *const nouns[] = {
        "speaker",  "panelist", "panellist", "guest",  "presenter", "participant", "attendee",
        "delegate", "judge",    "moderator", "lineup", "exhibitor", "participate", "participating"};
    enum { HEADING = 7 };
    if (p.end - p.begin < 2) return false;
    const EntToken *last = &r->doc->tokens.at[p.end - 1];
    bool heading =
        p.end - p.begin <= HEADING &&
        (ent_str_is(last->lemma, "include") || ent_str_eq_nocase(last->text, ENT_STR("include")));
    if (!heading && !ent_str_is(last->text, ":")) return false;
    for (uint32_t i = p.begin; i < p.end; i++)
        if (ENT_STR_AMONG(r->doc->tokens.at[i].lemma, nouns)) return true;
    return false;
}

/* The person or organisation that paragraph P begins with, or ENT_NO_ENTITY. */
static uint32_t opens_with(const Rules *r, EntSpan p)
{
    for (uint32_t i = p.begin; i < p.end && i < p.begin + 3; i++) {
        uint32_t m = r->work->mentions.of_token[i];
        uint32_t e = m == UINT32_MAX ? ENT_UNLINKED : r->work->links.entity_of[m];
        if (e == ENT_UNLINKED) continue;
        EntClass top = top_of(r, e);
        return top == ENT_CLASS_Person || top == ENT_CLASS_Organisation ? e : ENT_NO_ENTITY;
    }
    return ENT_NO_ENTITY;
}

static EntStatus add_guest(Rules *r, uint32_t event, uint32_t guest, uint32_t token)
{
    if (any_fact(r, event, ENT_PROPERTY_participant, guest)) return ENT_OK;
    EntSpan evidence = r->doc->sentences.at[ent_doc_sentence_of(r->doc, token)];
    return add(r, (EntFact){.subject = event,
                            .property = ENT_PROPERTY_participant,
                            .object = {.type = ENT_VALUE_ENTITY, .entity = guest},
                            .evidence = evidence,
                            .pattern = "listed-below",
                            .confidence = 0.85f});
}

/* A paragraph that is a list of organisations: no verb, and more than two of them. */
static EntStatus add_listed_bodies(Rules *r, uint32_t event, EntSpan p)
{
    uint32_t commas = 0;
    for (uint32_t i = p.begin; i < p.end; i++) {
        uint8_t pos = r->doc->tokens.at[i].pos;
        bool inside = r->work->mentions.of_token[i] != UINT32_MAX;
        commas += ent_str_is(r->doc->tokens.at[i].text, ",");
        if (!inside && (pos == ENT_POS_VERB || pos == ENT_POS_AUX)) return ENT_OK;
    }
    for (uint32_t i = p.begin; commas >= 2 && i < p.end; i++) {
        uint32_t m = r->work->mentions.of_token[i];
        uint32_t e = m == UINT32_MAX ? ENT_UNLINKED : r->work->links.entity_of[m];
        if (e != ENT_UNLINKED && top_of(r, e) == ENT_CLASS_Organisation)
            ENT_TRY(add_guest(r, event, e, i));
    }
    return ENT_OK;
}

static EntStatus participants_listed_below(Rules *r)
{
    const EntSpans *paragraphs = &r->doc->paragraphs;
    for (size_t i = 0; i + 1 < paragraphs->len; i++) {
        EntSpan p = paragraphs->at[i];
        if (!announces_people(r, p)) continue;
        uint32_t event = r->work->links.focus[ent_doc_sentence_of(r->doc, p.end - 1)];
        for (size_t k = i + 1; k < paragraphs->len && event != ENT_UNLINKED; k++) {
            uint32_t guest = opens_with(r, paragraphs->at[k]);
            if (guest == ENT_NO_ENTITY) break;
            ENT_TRY(add_guest(r, event, guest, paragraphs->at[k].begin));
            if (k == i + 1) ENT_TRY(add_listed_bodies(r, event, paragraphs->at[k]));
        }
    }
    return ENT_OK;
}

/* "Robotics Exhibition: what visitors see …": an event that opens an item is part of the main one.
 */
static EntStatus parts_listed_below(Rules *r)
{
    uint32_t whole = r->work->links.main_event;
    const EntSpans *paragraphs = &r->doc->paragraphs;
    for (size_t i = 1; whole != ENT_UNLINKED && i < paragraphs->len; i++) {
        EntSpan p = paragraphs->at[i];
        uint32_t m = p.begin < p.end ? r->work->mentions.of_token[p.begin] : UINT32_MAX;
        uint32_t part = m == UINT32_MAX ? ENT_UNLINKED : r->work->links.entity_of[m];
        if (part == ENT_UNLINKED || part == whole || top_of(r, part) != ENT_CLASS_Event) continue;
        uint32_t end = r->work->mentions.list.at[m].tokens.end;
        bool colon = end < p.end && ent_str_is(r->doc->tokens.at[end].text, ":");
        if (!colon || any_fact(r, part, ENT_PROPERTY_partOf, whole)) continue;
        EntSpan evidence = r->doc->sentences.at[ent_doc_sentence_of(r->doc, p.begin)];
        ENT_TRY(add(r, (EntFact){.subject = part,
                                 .property = ENT_PROPERTY_partOf,
                                 .object = {.type = ENT_VALUE_ENTITY, .entity = whole},
                                 .evidence = evidence,
                                 .pattern = "part-listed-below",
                                 .confidence = 0.7f}));
    }
    return ENT_OK;
}

/* An article about one event: who is quoted in it by full name spoke there. */
static EntStatus speakers_of_main_event(Rules *r)
{
    uint32_t event = r->work->links.main_event;
    size_t n = r->facts->entities.len;
    if (event == ENT_UNLINKED || r->facts->entities.at[event].mention_count < 2) return ENT_OK;
    uint32_t from = r->facts->entities.at[event].mentions[0].begin;
    for (uint32_t p = 0; p < n; p++) {
        const EntEntity *e = &r->facts->entities.at[p];
        if (e->kind != ENT_CLASS_Person || !e->mention_count ||
            !has_fact(r, p, ENT_PROPERTY_position))
            continue;
        if (any_fact(r, event, ENT_PROPERTY_participant, p) ||
            any_fact(r, event, ENT_PROPERTY_chair, p))
            continue;
        for (uint32_t m = 0; m < e->mention_count; m++) {
            EntSpan s = r->doc->sentences.at[ent_doc_sentence_of(r->doc, e->mentions[m].begin)];
            if (s.end < from || !says_something(r, s)) continue;
            EntFact f = {.subject = event,
                         .property = ENT_PROPERTY_participant,
                         .object = {.type = ENT_VALUE_ENTITY, .entity = p},
                         .evidence = s,
                         .pattern = "quoted-at-main-event",
                         .confidence = 0.6f};
            ENT_TRY(add(r, f));
            break;
        }
    }
    return ENT_OK;
}

/* "Ann Lee, director of Orion, spoke at the forum": whom a participant works for takes no part. */
static void drop_employers(Rules *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = fact(r, i);
        if (f->property != ENT_PROPERTY_participant || f->object.type != ENT_VALUE_ENTITY) continue;
        for (size_t k = 0; k < r->facts->facts.len && !r->drop_fact[i]; k++) {
            const EntFact *g = fact(r, k);
            bool employs = g->property == ENT_PROPERTY_position && !r->drop_fact[k] &&
                           g->object.entity == f->object.entity &&
                           g->evidence.begin == f->evidence.begin;
            if (employs && any_fact(r, f->subject, ENT_PROPERTY_participant, g->subject))
                r->drop_fact[i] = true;
        }
    }
}

/* --- all -------------------------------------------------------------------------------------- */

static void compact(Rules *r)
{
    EntFacts *facts = r->facts;
    size_t kept = 0;
    for (size_t i = 0; i < facts->facts.len; i++)
        if (!r->drop_fact[i]) facts->facts.at[kept++] = facts->facts.at[i];
    facts->facts.len = kept;
}

/* Entities that were dropped leave; indices in the facts move along. */
static EntStatus renumber(Rules *r)
{
    EntFacts *facts = r->facts;
    uint32_t *to = ENT_ARENA_NEW(&r->doc->arena, uint32_t, facts->entities.len + 1), n = 0;
    if (!to) return ENT_ERR_MEMORY;
    for (uint32_t i = 0; i < facts->entities.len; i++) {
        to[i] = r->drop_entity[i] ? ENT_NO_ENTITY : n;
        if (!r->drop_entity[i]) facts->entities.at[n++] = facts->entities.at[i];
    }
    facts->entities.len = n;
    size_t kept = 0;
    for (size_t i = 0; i < facts->facts.len; i++) {
        EntFact f = facts->facts.at[i];
        bool entity = f.object.type == ENT_VALUE_ENTITY ||
                      (f.object.type == ENT_VALUE_POSITION && f.object.entity != ENT_NO_ENTITY);
        f.subject = to[f.subject];
        if (entity) f.object.entity = to[f.object.entity];
        if (f.subject == ENT_NO_ENTITY || (entity && f.object.entity == ENT_NO_ENTITY)) continue;
        facts->facts.at[kept++] = f;
    }
    facts->facts.len = kept;
    return ENT_OK;
}

/* Tell the trace, if there is one, what the rule before did. */
static void told(const Rules *r, const char *rule, const char *about)
{
    if (r->trace) ent_trace_step(r->trace, rule, about, r->facts, r->drop_fact);
}

EntStatus ent_apply_rules(const EntOntology *ontology, EntExtractWork *work, EntDoc *doc,
                          EntTrace *trace, EntFacts *facts)
{
    Rules r = {ontology, work, doc, facts, trace, NULL, NULL};
    r.drop_fact = ENT_ARENA_NEW(
        &doc->arena, bool, facts->facts.len + 4 * facts->entities.len + doc->paragraphs.len + 2);
    r.drop_entity = ENT_ARENA_NEW(&doc->arena, bool, facts->entities.len + 1);
    if (!r.drop_fact || !r.drop_entity) return ENT_ERR_MEMORY;
    settle_title_owners(&r);
    told(&r, "title-of-one-person", "a title in the text is one person's, or those of one list");
    settle_positions(&r);
    told(&r, "title-with-body", "a title without body gives way to the same title with one");
    employ(&r);
    told(&r, "employer-in-context", "a business title is held at the body that is spoken of");
    one_date_each(&r, ENT_PROPERTY_startDate);
    told(&r, "one-start-date", "an event keeps the surest of its start dates");
    one_date_each(&r, ENT_PROPERTY_endDate);
    told(&r, "one-end-date", "an event keeps the surest of its end dates");
    settle_end_dates(&r);
    told(&r, "end-with-start", "an end date stands by the start date of its own expression");
    settle_partnerships(&r);
    told(&r, "one-partnership", "a partnership has two parties, and the more special kind stays");
    ENT_TRY(date_main_event(&r));
    told(&r, "day-of-the-lead", "the main event takes place on the only day of the lead");
    ENT_TRY(state_partnerships(&r));
    told(&r, "status-of-statement", "what its sentence denies, asks or supposes is no partnership");
    ENT_TRY(date_partnerships(&r));
    told(&r, "date-of-statement", "a partnership has the date of its sentence");
    ENT_TRY(participants_listed_below(&r));
    told(&r, "listed-below", "who is listed below an announcement takes part");
    ENT_TRY(parts_listed_below(&r));
    told(&r, "part-listed-below", "an event that opens an item is part of the main one");
    ENT_TRY(speakers_of_main_event(&r));
    told(&r, "quoted-at-main-event", "who is quoted in an article about one event spoke there");
    drop_employers(&r);
    told(&r, "employers-take-no-part", "whom a participant works for takes no part by that");
    compact(&r);
    return renumber(&r);
}
