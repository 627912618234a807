#include "fact/rules.h"

#include "fact/cooperation_class.h"
#include "fact/governors.h"
#include "fact/modality.h"
#include "fact/positions.h"
#include "fact/rules_work.h"
#include "mention/calendar.h"

/* As many rules add facts as there are pairs of events and guests: flags for twice as many. */
static EntStatus make_room(EntRules *r)
{
    size_t room = 2 * r->fact_room;
    bool *drop = ENT_ARENA_NEW(&r->doc->arena, bool, room);
    if (!drop) return ENT_ERR_MEMORY;
    memcpy(drop, r->drop_fact, r->fact_room * sizeof *drop);
    r->drop_fact = drop;
    r->fact_room = room;
    return ENT_OK;
}

EntStatus ent_rules_add(EntRules *r, EntFact f)
{
    if (r->facts->facts.len == r->fact_room) ENT_TRY(make_room(r));
    return ENT_PUSH(&r->facts->facts, f) ? ENT_OK : ENT_ERR_MEMORY;
}

EntStatus ent_rules_relate(EntRules *r, uint32_t subject, EntProperty property, uint32_t object,
                           uint32_t at, const char *pattern, float confidence)
{
    EntSpan evidence = r->doc->sentences.at[ent_doc_sentence_of(r->doc, at)];
    return ent_rules_add(r, (EntFact){.subject = subject,
                                      .property = property,
                                      .object = {.type = ENT_VALUE_ENTITY, .entity = object},
                                      .evidence = evidence,
                                      .pattern = pattern,
                                      .confidence = confidence});
}

bool ent_rules_has(const EntRules *r, uint32_t subject, EntProperty property)
{
    for (size_t i = 0; i < r->facts->facts.len; i++)
        if (ent_rules_fact(r, i)->subject == subject &&
            ent_rules_fact(r, i)->property == property && !r->drop_fact[i])
            return true;
    return false;
}

bool ent_rules_any(const EntRules *r, uint32_t subject, EntProperty property, uint32_t object)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        bool takes_part = f->property == property || (property == ENT_PROPERTY_participant &&
                                                      f->property == ENT_PROPERTY_speaker);
        if (takes_part && f->subject == subject && f->object.type == ENT_VALUE_ENTITY &&
            f->object.entity == object && !r->drop_fact[i])
            return true;
    }
    return false;
}

bool ent_rules_speaks_of(const EntRules *r, EntSpan sentence, uint32_t entity)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        if (ent_entity_at(r->work, i) == entity) return true;
    return false;
}

/* A verb of speech, or one of what speakers do at events. */
bool ent_rules_says_something(const EntRules *r, EntSpan sentence)
{
    static const char *const verbs[] = {"welcome",  "greet",      "introduce", "present",
                                        "moderate", "discuss",    "deliver",   "share",
                                        "provide",  "participate"};
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        const EntToken *t = &r->doc->tokens.at[i];
        if (t->pos != ENT_POS_VERB) continue;
        if (ent_word_has(&r->work->mentions.words[i], ENT_SENSE_SayVerb)) return true;
        for (size_t k = 0; k < sizeof verbs / sizeof *verbs; k++)
            if (ent_str_is(t->lemma, verbs[k])) return true;
    }
    return false;
}

void ent_rules_told(const EntRules *r, const char *rule, const char *about)
{
    if (r->trace) ent_trace_step(r->trace, rule, about, r->facts, r->drop_fact);
}

/* --- partnerships ----------------------------------------------------------------------------- */

void ent_rules_drop_partnership(EntRules *r, uint32_t partnership)
{
    r->drop_entity[partnership] = true;
    for (size_t i = 0; i < r->facts->facts.len; i++)
        if (ent_rules_fact(r, i)->subject == partnership) r->drop_fact[i] = true;
}

static bool in_headline(const EntRules *r, EntSpan sentence)
{
    return sentence.begin < r->work->mentions.headline.end;
}

/* What the words that govern its parties in SENTENCE make of PARTNERSHIP. LOW gets the head of the
 * party that stands deepest, UINT32_MAX: there is none. */
static EntGoverned governed_in(const EntRules *r, uint32_t partnership, EntSpan sentence,
                               uint32_t *low)
{
    enum { MOST = 8 };
    uint32_t heads[MOST], count = 0, named[MOST];
    for (uint32_t i = sentence.begin; i < sentence.end && count < MOST; i++) {
        uint32_t e = ent_entity_headed_at(r->work, i), known = 0;
        if (e == ENT_NO_ENTITY || !ent_rules_any(r, partnership, ENT_PROPERTY_party, e)) continue;
        while (known < count && named[known] != e) known++;
        if (known < count) continue;
        named[count] = e;
        heads[count++] = i;
    }
    if (low) *low = ent_deepest(r->doc, sentence, heads, count);
    return ent_governed(r->ontology->lexicon, r->doc, sentence, heads, count);
}

static bool is_over(EntStr status)
{
    return ent_str_is(status, "Ended") || ent_str_is(status, "Denied");
}

/* The status that SENTENCE gives PARTNERSHIP: by the words that govern what it says of the parties;
 * where they do not tell, by its mood. Empty: it does not state it. */
static EntStr status_in(const EntRules *r, uint32_t partnership, EntSpan sentence)
{
    uint32_t low;
    EntGoverned governed = governed_in(r, partnership, sentence, &low);
    if (governed.unreal || is_over(governed.status))
        return governed.unreal ? ENT_STR_EMPTY : governed.status;
    EntStr mood = ent_modality(r->ontology->lexicon, r->doc, sentence, low);
    return mood.len && governed.status.len ? governed.status : mood;
}

/* The status that the sentences of PARTNERSHIP give it: of the body's first one, as a headline
 * writes all in the present; where there is none, of the headline. EVIDENCE gets the sentence. */
static EntStr stated_status(const EntRules *r, uint32_t partnership, EntSpan *evidence)
{
    const EntEntity *e = &r->facts->entities.at[partnership];
    EntStr status = ENT_STR_EMPTY;
    for (int headline = 0; headline < 2 && !status.len; headline++)
        for (uint32_t i = 0; i < e->mention_count && !status.len; i++) {
            if (in_headline(r, e->mentions[i]) != headline) continue;
            *evidence = e->mentions[i];
            status = status_in(r, partnership, *evidence);
        }
    for (size_t i = 0; i < r->facts->facts.len && !status.len; i++) {
        if (ent_rules_fact(r, i)->subject != partnership || r->drop_fact[i]) continue;
        *evidence = ent_rules_fact(r, i)->evidence;
        status = status_in(r, partnership, *evidence);
    }
    return status;
}

/* A bilateral cooperation is spoken of, whatever the sentence's mood; but it may be over, or what
 * all sentences say that there is not. The status to be stated, if any; GONE: there is none. */
static EntStr bilateral_status(const EntRules *r, uint32_t partnership, EntSpan *evidence,
                               bool *gone)
{
    const EntEntity *e = &r->facts->entities.at[partnership];
    EntStr status = ENT_STR_EMPTY;
    *gone = e->mention_count > 0;
    for (uint32_t i = 0; i < e->mention_count; i++) {
        EntGoverned governed = governed_in(r, partnership, e->mentions[i], NULL);
        *gone &= governed.negated;
        if (governed.negated) continue;
        if (!is_over(governed.status)) return ENT_STR_EMPTY;
        status = governed.status;
        *evidence = e->mentions[i];
    }
    return status;
}

/* What a pattern says of an offer holds unless the sentence says that it is over. */
static void restate(EntRules *r, uint32_t partnership)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = ent_rules_fact(r, i);
        if (f->subject != partnership || f->property != ENT_PROPERTY_status || r->drop_fact[i])
            continue;
        EntGoverned governed = governed_in(r, partnership, f->evidence, NULL);
        if (is_over(governed.status)) f->object.text = governed.status;
    }
}

/* Each partnership gets the status of the sentence that states it first; one that all its sentences
 * deny or suppose goes. */
static EntStatus state_partnerships(EntRules *r)
{
    size_t n = r->facts->entities.len;
    for (uint32_t p = 0; p < n; p++) {
        EntClass kind = r->facts->entities.at[p].kind;
        if (ent_class_top(kind) != ENT_CLASS_Partnership || r->drop_entity[p]) continue;
        if (ent_rules_has(r, p, ENT_PROPERTY_status)) {
            restate(r, p);
            continue;
        }
        EntSpan evidence = {0, 0};
        bool bilateral = kind == ENT_CLASS_BilateralCooperation, gone = false;
        EntStr status =
            bilateral ? bilateral_status(r, p, &evidence, &gone) : stated_status(r, p, &evidence);
        if (bilateral ? gone : !status.len) ent_rules_drop_partnership(r, p);
        if (!status.len) continue;
        EntFact f = {.subject = p,
                     .property = ENT_PROPERTY_status,
                     .object = {.type = ENT_VALUE_TERM, .text = status, .entity = ENT_NO_ENTITY},
                     .evidence = evidence,
                     .pattern = "status-of-statement",
                     .confidence = 0.7f};
        ENT_TRY(ent_rules_add(r, f));
    }
    return ENT_OK;
}

static const EntFact *first_fact(const EntRules *r, uint32_t subject, EntProperty property)
{
    for (size_t i = 0; i < r->facts->facts.len; i++)
        if (ent_rules_fact(r, i)->subject == subject &&
            ent_rules_fact(r, i)->property == property && !r->drop_fact[i])
            return ent_rules_fact(r, i);
    return NULL;
}

static EntStatus classify_partnerships(EntRules *r)
{
    size_t n = r->facts->entities.len;
    for (uint32_t p = 0; p < n; p++) {
        if (ent_rules_top(r, p) != ENT_CLASS_Partnership || r->drop_entity[p]) continue;
        const EntFact *party = first_fact(r, p, ENT_PROPERTY_party);
        const EntFact *status = first_fact(r, p, ENT_PROPERTY_status);
        if (!party || first_fact(r, p, ENT_PROPERTY_cooperationClass)) continue;
        EntSpan evidence = party->evidence;
        EntStr name = ent_cooperation_class(r->ontology->lexicon, r->doc, evidence,
                                            r->facts->entities.at[p].kind,
                                            status ? status->object.text : ENT_STR_EMPTY);
        EntFact f = {.subject = p,
                     .property = ENT_PROPERTY_cooperationClass,
                     .object = {.type = ENT_VALUE_TERM, .text = name, .entity = ENT_NO_ENTITY},
                     .evidence = evidence,
                     .pattern = "class-of-statement",
                     .confidence = 0.7f};
        ENT_TRY(ent_rules_add(r, f));
    }
    return ENT_OK;
}

/* --- participants ----------------------------------------------------------------------------- */

/* "… said in a press release": spoken elsewhere than at an event. */
static bool says_in_writing(const EntRules *r, EntSpan sentence)
{
    static const char *const papers[] = {"release", "statement", "interview", "email",
                                         "e-mail",  "letter",    "post",      "tweet"};
    for (uint32_t i = sentence.begin + 2; i < sentence.end; i++) {
        if (!ENT_STR_AMONG(r->doc->tokens.at[i].text, papers)) continue;
        for (uint32_t k = i; k > sentence.begin && k + 4 > i; k--)
            if (ent_str_is(r->doc->tokens.at[k - 1].text, "in")) return true;
    }
    return false;
}

/* "Robotics Exhibition: what visitors see …": an event that opens an item is part of the main one.
 */
static EntStatus parts_listed_below(EntRules *r)
{
    uint32_t whole = r->work->links.main_event;
    const EntSpans *paragraphs = &r->doc->paragraphs;
    for (size_t i = 1; whole != ENT_UNLINKED && i < paragraphs->len; i++) {
        EntSpan p = paragraphs->at[i];
        uint32_t part = p.begin < p.end ? ent_entity_at(r->work, p.begin) : ENT_NO_ENTITY;
        if (part == ENT_NO_ENTITY || part == whole || ent_rules_top(r, part) != ENT_CLASS_Event)
            continue;
        uint32_t end = ent_mention_at(&r->work->mentions, p.begin)->tokens.end;
        bool colon = end < p.end && ent_str_is(r->doc->tokens.at[end].text, ":");
        if (!colon || ent_rules_any(r, part, ENT_PROPERTY_partOf, whole)) continue;
        ENT_TRY(ent_rules_relate(r, part, ENT_PROPERTY_partOf, whole, p.begin, "part-listed-below",
                                 0.7f));
    }
    return ENT_OK;
}

/* The press conference, where the article tells of no other event; else ENT_NO_ENTITY. */
static uint32_t only_press_conference(const EntRules *r)
{
    uint32_t found = ENT_NO_ENTITY;
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        if (ent_rules_top(r, e) != ENT_CLASS_Event || !r->facts->entities.at[e].mention_count)
            continue;
        bool other = r->facts->entities.at[e].kind != ENT_CLASS_PressConference;
        if (other || found != ENT_NO_ENTITY) return ENT_NO_ENTITY;
        found = e;
    }
    return found;
}

/* PERSON takes part in a press conference that is not EVENT: what she says was said there. */
static bool met_the_press(const EntRules *r, uint32_t person, uint32_t event)
{
    for (uint32_t e = 0; e < r->facts->entities.len; e++)
        if (e != event && r->facts->entities.at[e].kind == ENT_CLASS_PressConference &&
            (ent_rules_any(r, e, ENT_PROPERTY_participant, person) ||
             ent_rules_any(r, e, ENT_PROPERTY_chair, person)))
            return true;
    return false;
}

/* "after the Harbour Summit", "ahead of the talks": what is told happens at another time. */
static bool told_around(const EntRules *r, const EntEntity *event)
{
    static const char *const words[] = {"after", "following", "before", "ahead"};
    enum { REACH = 5 };
    for (uint32_t m = 0; m < event->mention_count; m++) {
        uint32_t begin = event->mentions[m].begin;
        for (uint32_t i = begin; i > 0 && i + REACH > begin; i--) {
            const EntToken *t = &r->doc->tokens.at[i - 1];
            if (r->doc->tokens.at[i].sentence_start || t->pos == ENT_POS_PUNCT) break;
            if (ENT_STR_AMONG(t->text, words)) return true;
        }
    }
    return false;
}

/* EVENT begins after the day of the article: nobody has spoken there. */
static bool yet_to_come(const EntRules *r, uint32_t event)
{
    EntDate now = r->facts->published;
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->subject != event || f->property != ENT_PROPERTY_startDate || r->drop_fact[i])
            continue;
        EntDate day = f->object.date;
        if (now.year && now.day && day.year && day.day)
            return ent_day_number(day) > ent_day_number(now) + 1;
    }
    return false;
}

/* A fact that stays speaks of EVENT. */
static bool told_of(const EntRules *r, uint32_t event)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        bool object = f->object.type == ENT_VALUE_ENTITY && f->object.entity == event;
        if (!r->drop_fact[i] && (f->subject == event || object)) return true;
    }
    return false;
}

/* "The Spring Campaign", time and again, with neither day, place nor people: no event but a
 * product, a law or a sale. */
static void drop_mere_names(EntRules *r)
{
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        const EntEntity *event = &r->facts->entities.at[e];
        bool often = event->kind == ENT_CLASS_Event && event->mention_count > 1;
        bool name = event->name.len && event->name.ptr[0] >= 'A' && event->name.ptr[0] <= 'Z';
        if (name && often && !told_of(r, e)) r->drop_entity[e] = true;
    }
}

/* Do people speak at EVENT whom an article about it quotes? Nobody gives speeches at a contest, nor
 * at a meeting behind closed doors; a show, a course or an "event" is one where it is set in time
 * or space, and else is often a product or a place. */
static bool has_speakers(const EntRules *r, uint32_t event)
{
    switch (r->facts->entities.at[event].kind) {
    case ENT_CLASS_Visit: /* he met many */
    case ENT_CLASS_Competition:
        return false;
    case ENT_CLASS_Event:
    case ENT_CLASS_Exhibition:
    case ENT_CLASS_Seminar:
        return ent_rules_has(r, event, ENT_PROPERTY_place) ||
               ent_rules_has(r, event, ENT_PROPERTY_startDate);
    default:
        return true;
    }
}

/* EVENT, which people come to for its speeches, is named or spoken of ("the forum") MOST times at
 * least. */
static bool spoken_of(const EntRules *r, uint32_t event, uint32_t most)
{
    const EntMentions *mentions = &r->work->mentions;
    EntClass kind = r->facts->entities.at[event].kind;
    uint32_t count = 0;
    if (kind != ENT_CLASS_Forum && kind != ENT_CLASS_Conference && kind != ENT_CLASS_Summit &&
        kind != ENT_CLASS_Seminar)
        return false;
    for (size_t i = 0; i < mentions->list.len && count < most; i++)
        count += r->work->links.entity_of[i] == event;
    return count == most;
}

/* An article about one event: who is quoted in it by full name spoke there. */
static EntStatus speakers_of_main_event(EntRules *r)
{
    uint32_t event = r->work->links.main_event;
    size_t n = r->facts->entities.len;
    uint32_t press = only_press_conference(r);
    if (press != ENT_NO_ENTITY) event = press;
    bool once = event != ENT_UNLINKED && r->facts->entities.at[event].mention_count < 2 &&
                !spoken_of(r, event, 3);
    if (event == ENT_UNLINKED || (once && press == ENT_NO_ENTITY)) return ENT_OK;
    if (press == ENT_NO_ENTITY && told_around(r, &r->facts->entities.at[event])) return ENT_OK;
    if (r->drop_entity[event] || !has_speakers(r, event) || yet_to_come(r, event)) return ENT_OK;
    uint32_t from = r->facts->entities.at[event].mentions[0].begin;
    for (uint32_t p = 0; p < n; p++) {
        const EntEntity *e = &r->facts->entities.at[p];
        bool full = ent_str_find(e->name, ENT_STR(" ")) != SIZE_MAX;
        if (e->kind != ENT_CLASS_Person || !e->mention_count || !full ||
            !ent_rules_has(r, p, ENT_PROPERTY_position))
            continue;
        if (ent_rules_any(r, event, ENT_PROPERTY_participant, p) ||
            ent_rules_any(r, event, ENT_PROPERTY_chair, p) || met_the_press(r, p, event))
            continue;
        for (uint32_t m = 0; m < e->mention_count; m++) {
            EntSpan s = r->doc->sentences.at[ent_doc_sentence_of(r->doc, e->mentions[m].begin)];
            if (s.end < from || !ent_rules_says_something(r, s) || says_in_writing(r, s)) continue;
            ENT_TRY(ent_rules_relate(r, event, ENT_PROPERTY_participant, p, e->mentions[m].begin,
                                     "quoted-at-main-event", 0.6f));
            break;
        }
    }
    return ENT_OK;
}

/* The object of F opens its sentence as its subject: the body itself does what is told. */
static bool opens_as_subject(const EntRules *r, const EntFact *f)
{
    uint32_t i = f->evidence.begin;
    const EntMention *m = ent_mention_at(&r->work->mentions, i);
    return m && ent_entity_at(r->work, i) == f->object.entity &&
           ent_str_is(r->doc->tokens.at[m->head].dep, "nsubj");
}

/* "Ann Lee, director of Orion, spoke at the forum": whom a participant works for takes no part. */
static void drop_employers(EntRules *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->property != ENT_PROPERTY_participant || f->object.type != ENT_VALUE_ENTITY) continue;
        if (opens_as_subject(r, f)) continue; /* "Orion will exhibit at the expo, where Ann Lee" */
        for (size_t k = 0; k < r->facts->facts.len && !r->drop_fact[i]; k++) {
            const EntFact *g = ent_rules_fact(r, k);
            bool employs = g->property == ENT_PROPERTY_position && !r->drop_fact[k] &&
                           g->object.entity == f->object.entity &&
                           g->evidence.begin == f->evidence.begin;
            if (employs && ent_rules_any(r, f->subject, ENT_PROPERTY_participant, g->subject))
                r->drop_fact[i] = true;
        }
    }
}

/* "The company" of a text that does not say which is worth a node as a side of a deal only. */
static void drop_unnamed_bodies(EntRules *r)
{
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        if (!r->facts->entities.at[e].described || ent_rules_top(r, e) != ENT_CLASS_Organisation)
            continue;
        bool party = false;
        for (size_t i = 0; i < r->facts->facts.len; i++) {
            EntFact *f = ent_rules_fact(r, i);
            bool of = f->object.entity == e && !r->drop_fact[i];
            party |= of && f->property == ENT_PROPERTY_party;
        }
        r->drop_entity[e] = !party;
        for (size_t i = 0; i < r->facts->facts.len && !party; i++)
            if (ent_rules_fact(r, i)->property == ENT_PROPERTY_position &&
                ent_rules_fact(r, i)->object.entity == e)
                ent_rules_fact(r, i)->object.entity = ENT_NO_ENTITY;
    }
}

/* --- all -------------------------------------------------------------------------------------- */

/* Facts and entities that were dropped leave, and the facts of such entities; indices in the facts
 * move along. */
static EntStatus renumber(EntRules *r)
{
    EntFacts *facts = r->facts;
    uint32_t *to = ENT_ARENA_NEW(&r->doc->arena, uint32_t, facts->entities.len + 1), n = 0;
    if (!to) return ENT_ERR_MEMORY;
    for (uint32_t i = 0; i < facts->entities.len; i++) {
        to[i] = r->drop_entity[i] ? ENT_NO_ENTITY : n;
        if (!r->drop_entity[i]) facts->entities.at[n++] = facts->entities.at[i];
    }
    size_t kept = 0, before = facts->entities.len;
    facts->entities.len = n;
    for (size_t i = 0; i < facts->facts.len; i++) {
        EntFact f = facts->facts.at[i];
        if (r->drop_fact[i]) continue;
        bool entity = f.object.type == ENT_VALUE_ENTITY ||
                      (f.object.type == ENT_VALUE_POSITION && f.object.entity != ENT_NO_ENTITY);
        f.subject = to[f.subject];
        if (entity) f.object.entity = to[f.object.entity];
        if (f.subject == ENT_NO_ENTITY || (entity && f.object.entity == ENT_NO_ENTITY))
            r->drop_fact[i] = true;
        if (!r->drop_fact[i]) facts->facts.at[kept++] = f;
    }
    facts->facts.len = kept;
    if (r->trace) ent_trace_settled(r->trace, r->drop_fact, to, before);
    return ENT_OK;
}

/* Which partnerships are none, or one. */
static EntStatus settle_deals(EntRules *r)
{
    ENT_TRY(ent_settle_partnerships(r));
    ent_rules_told(r, "one-partnership",
                   "a partnership has two parties, and the more special kind stays");
    ent_settle_same_deals(r);
    ent_rules_told(r, "same-deal", "a headline's group and the text's arm have one deal");
    ent_drop_inner_deals(r);
    ent_rules_told(r, "inner-deal", "a body and its own part are no partners");
    ent_drop_lists_of_partners(r);
    ent_rules_told(r, "listed-partners", "partners of one body are none of each other by that");
    return ENT_OK;
}

/* When and where the signing, the main event and others take place, and who comes, where no pattern
 * says. */
static EntStatus fill_events(EntRules *r)
{
    ENT_TRY(ent_events_in_capitals(r));
    ent_rules_told(r, "in-the-capital", "the capital of a nation is a city that the text names");
    ENT_TRY(ent_goals_of_visit(r));
    ent_rules_told(r, "visitor-goes-to", "the visit is where who makes it goes");
    ENT_TRY(ent_guests_told_after(r));
    ent_rules_told(r, "guests-told-after", "those whom the next sentence tells take part too");
    ENT_TRY(ent_guests_of_speech(r));
    ent_rules_told(r, "greeted-in-speech", "who is greeted in a speech is at its event");
    ENT_TRY(ent_people_of_signing(r));
    ent_rules_told(r, "signing-ceremony",
                   "who signs, and before whom, is at the signing ceremony, on that day");
    ENT_TRY(ent_date_main_event(r));
    ent_rules_told(r, "day-of-the-lead", "the main event takes place on the only day of the lead");
    ENT_TRY(ent_years_of_events(r));
    ent_rules_told(r, "year-beside-name", "\"last year\" beside an event is when it took place");
    return ENT_OK;
}

/* Who takes part by a list, a roster or the rows of a programme. */
static EntStatus list_people(EntRules *r)
{
    ENT_TRY(ent_guests_listed_below(r));
    ent_rules_told(r, "listed-below", "who is listed below an announcement takes part");
    ENT_TRY(ent_participants_of_rosters(r));
    ENT_TRY(ent_people_of_programme(r));
    ent_rules_told(r, "listed-on-roster", "who is on a roster or in a programme takes part");
    return ENT_OK;
}

EntStatus ent_apply_rules(const EntOntology *ontology, EntExtractWork *work, EntDoc *doc,
                          EntTrace *trace, EntFacts *facts)
{
    EntRules r = {.ontology = ontology,
                  .work = work,
                  .doc = doc,
                  .facts = facts,
                  .trace = trace,
                  .fact_room = facts->facts.len + 64};
    r.drop_fact = ENT_ARENA_NEW(&doc->arena, bool, r.fact_room);
    r.drop_entity = ENT_ARENA_NEW(&doc->arena, bool, facts->entities.len + 1);
    if (!r.drop_fact || !r.drop_entity) return ENT_ERR_MEMORY;
    ent_settle_positions(ontology->lexicon, work, doc, trace, facts, r.drop_fact);
    ent_settle_arms(&r);
    ent_rules_told(&r, "arm-acts", "who has an apposition acts, not who is named in it");
    ent_settle_appositions(&r);
    ent_rules_told(&r, "subject-acts", "the subject is the party, not whom its apposition names");
    ent_settle_interviews(&r);
    ent_rules_told(&r, "guest-of-interview",
                   "what an interview is about is the guest's, not the outlet's");
    ent_drop_kinds(&r);
    ent_rules_told(&r, "kind-of-body", "a kind of body that capitals write is no party");
    ent_settle_event_dates(&r);
    ent_drop_purchases(&r);
    ent_rules_told(&r, "purchase", "a property or product that is bought is no party");
    ent_settle_attendance(&r);
    ent_rules_told(&r, "one-attendance", "of several numbers of people the largest is that of all");
    ENT_TRY(settle_deals(&r));
    ENT_TRY(ent_details_below(&r));
    ent_rules_told(&r, "detail-below", "\"When:\" and \"Where:\" say it of the main event");
    ENT_TRY(ent_lead_of_readout(&r));
    ent_rules_told(&r, "lead-of-readout", "the lead of a readout says when they met, and who");
    ENT_TRY(fill_events(&r));
    ent_weekdays_of_main_event(&r);
    ent_rules_told(&r, "weekday-of-main-event", "a weekday is one of the days of the main event");
    ENT_TRY(ent_durations_of_events(&r));
    ent_rules_told(&r, "days-of-event", "an event of two days that has one end has the other");
    ENT_TRY(state_partnerships(&r));
    ent_rules_told(&r, "status-of-statement",
                   "what its sentence denies, asks or supposes is no partnership");
    ENT_TRY(classify_partnerships(&r));
    ent_rules_told(&r, "class-of-statement",
                   "a partnership has the class of its verb, else that of its kind");
    ENT_TRY(list_people(&r));
    ENT_TRY(parts_listed_below(&r));
    ent_rules_told(&r, "part-listed-below", "an event that opens an item is part of the main one");
    ENT_TRY(ent_parts_of_main_event(&r));
    ent_rules_told(&r, "part-of-main-event", "panels and receptions are parts of the main event");
    ENT_TRY(ent_openings_of_events(&r));
    ent_rules_told(&r, "opening-of-event", "who attends the opening of an event attends it");
    drop_mere_names(&r);
    ent_rules_told(&r, "mere-name",
                   "an event of which nothing is told is a name of something else");
    ENT_TRY(speakers_of_main_event(&r));
    ent_rules_told(&r, "quoted-at-main-event",
                   "who is quoted in an article about one event spoke there");
    ENT_TRY(ent_people_of_described(&r));
    ent_rules_told(&r, "named-in-description",
                   "whom a visit or meeting is described by takes part");
    ENT_TRY(ent_organisers_by_name(&r));
    ent_rules_told(&r, "organiser-by-name", "who gives an event its name holds it");
    ENT_TRY(ent_place_here(&r));
    ent_rules_told(&r, "here-in-dateline",
                   "an event that is held here is held in the dateline's city");
    ENT_TRY(ent_cities_of_venues(&r));
    ent_rules_told(&r, "city-of-venue", "a venue that is called after a city lies there");
    drop_employers(&r);
    ent_rules_told(&r, "employers-take-no-part",
                   "whom a participant works for takes no part by that");
    drop_unnamed_bodies(&r);
    ent_rules_told(&r, "unnamed-body",
                   "a company that the text does not name stays only as a party");
    return renumber(&r);
}
