/* The signing ceremony of an article: who signs there, before whom, and when. "The signing ceremony
 * was held in Riga. Ann Lee and Bo Falk signed the agreement in the presence of Jan Moen." */
#include "fact/details.h"
#include "fact/rules_work.h"
#include "mention/calendar.h"

static const EntToken *token(const EntRules *r, uint32_t i)
{
    return &r->doc->tokens.at[i];
}

/* The only event that is called a signing, or ENT_UNLINKED. */
static uint32_t the_signing(const EntRules *r)
{
    uint32_t found = ENT_UNLINKED;
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        const EntEntity *event = &r->facts->entities.at[e];
        bool ceremony = event->kind == ENT_CLASS_Ceremony || event->kind == ENT_CLASS_Event;
        bool signing = ceremony && event->described &&
                       ent_str_find(event->name, ENT_STR("signing")) != SIZE_MAX;
        if (!signing || r->drop_entity[e]) continue;
        if (found != ENT_UNLINKED) return ENT_UNLINKED;
        found = e;
    }
    return found;
}

/* "signed", "inked" at token I: somebody did. */
static bool signs(const EntRules *r, uint32_t i)
{
    const EntToken *t = token(r, i);
    bool past = ent_str_is(t->tag, "VBD") || ent_str_is(t->tag, "VBN");
    return past && (ent_str_is(t->lemma, "sign") || ent_str_is(t->lemma, "ink"));
}

/* The sentence tells of a signing, at no other event and not of what has not been. */
static bool tells_of_signing(const EntRules *r, EntSpan s, uint32_t signing)
{
    static const char *const hedges[] = {"not", "never", "will", "would", "could", "to",
                                         "n't", "may",   "had",  "last",  "since", "ago"};
    bool signed_here = false;
    for (uint32_t i = s.begin; i < s.end; i++) {
        uint32_t e = ent_entity_at(r->work, i);
        bool other = e != ENT_UNLINKED && e != signing && ent_rules_top(r, e) == ENT_CLASS_Event;
        if (other) return false;
        if (!signs(r, i)) continue;
        signed_here = true;
        for (uint32_t k = i > s.begin + 3 ? i - 3 : s.begin; k < i; k++)
            if (ENT_STR_AMONG(token(r, k)->norm, hedges)) return false;
    }
    return signed_here;
}

/* The person at token I is the subject of a verb of signing, or its agent, alone or in a list. */
static bool signer(const EntRules *r, uint32_t i)
{
    enum { CLIMB = 8 };
    for (uint32_t n = 0; n < CLIMB && ent_str_is(token(r, i)->dep, "conj"); n++)
        i = token(r, i)->head;
    const EntToken *t = token(r, i);
    if (ent_str_is(t->dep, "nsubj")) return signs(r, t->head);
    if (!ent_str_is(t->dep, "pobj") || !ent_str_is(token(r, t->head)->dep, "agent")) return false;
    return signs(r, token(r, t->head)->head);
}

/* "Secretary | Jan Novak | of the Ministry of Ports, Trade, and Sport signed": the person who ends
 * at token I is the first one of sentence S, and no other verb stands before that of signing. */
static bool opens_signing(const EntRules *r, uint32_t i, EntSpan s)
{
    static const char *const finite[] = {"VBD", "VBZ", "VBP", "MD"};
    for (uint32_t k = s.begin; k < i; k++) {
        uint32_t e = ent_entity_at(r->work, k);
        bool person = e != ENT_UNLINKED && ent_rules_top(r, e) == ENT_CLASS_Person;
        bool same = r->work->mentions.of_token[k] == r->work->mentions.of_token[i - 1];
        if ((person && !same) || ENT_STR_AMONG(token(r, k)->tag, finite)) return false;
    }
    for (uint32_t k = i; k < s.end; k++)
        if (ENT_STR_AMONG(token(r, k)->tag, finite))
            return signs(r, k) && ent_str_is(token(r, k)->tag, "VBD");
    return false;
}

/* "The signing ceremony was held": it is the subject of sentence S. */
static bool subject_of(const EntRules *r, EntSpan s, uint32_t signing)
{
    for (uint32_t i = s.begin; i < s.end; i++)
        if (ent_entity_at(r->work, i) == signing &&
            ent_str_starts(token(r, i)->dep, ENT_STR("nsubj")))
            return true;
    return false;
}

static EntStatus add_signers(EntRules *r, EntSpan s, uint32_t signing)
{
    const EntMentions *mentions = &r->work->mentions;
    for (size_t k = 0; k < mentions->list.len; k++) {
        const EntMention *m = &mentions->list.at[k];
        uint32_t e = r->work->links.entity_of[k];
        if (m->tokens.begin < s.begin || m->tokens.end > s.end || e == ENT_UNLINKED) continue;
        if (r->facts->entities.at[e].kind != ENT_CLASS_Person) continue;
        if (!signer(r, m->head) && !opens_signing(r, m->tokens.end, s)) continue;
        if (!ent_rules_any(r, signing, ENT_PROPERTY_participant, e))
            ENT_TRY(ent_rules_relate(r, signing, ENT_PROPERTY_participant, e, m->tokens.begin,
                                     "signer-at-ceremony", 0.8f));
    }
    return ENT_OK;
}

/* Those in whose presence it was signed were there, not at the event told of before. */
static void move_witnesses(EntRules *r, EntSpan s, uint32_t signing)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = ent_rules_fact(r, i);
        bool witness = f->property == ENT_PROPERTY_participant && !r->drop_fact[i] &&
                       f->evidence.begin >= s.begin && f->evidence.end <= s.end &&
                       ent_str_is(ent_str(f->pattern), "in-presence-of");
        if (witness) f->subject = signing;
    }
}

/* The day that a sentence tells of what was done at the ceremony. */
static EntStatus date_signing(EntRules *r, EntDate day, EntSpan sentence, uint32_t signing)
{
    EntFact start = {.subject = signing,
                     .property = ENT_PROPERTY_startDate,
                     .object = {.type = ENT_VALUE_DATE, .date = day},
                     .evidence = sentence,
                     .pattern = "day-of-deed",
                     .confidence = 0.7f};
    return ent_rules_add(r, start);
}

/* The verb that a ceremony is called after: "inaugurate" of "inauguration"; empty: none. */
static EntStr deed_of(EntStr name)
{
    static const struct {
        const char *noun, *verb;
    } deeds[] = {{"inauguration", "inaugurate"}, {"launch", "launch"}, {"opening", "open"},
                 {"unveiling", "unveil"},        {"handover", "hand"}, {"groundbreaking", "break"},
                 {"dedication", "dedicate"}};
    for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++)
        if (ent_str_ends(name, ent_str(deeds[i].noun))) return ent_str(deeds[i].verb);
    return ENT_STR_EMPTY;
}

/* Sentence S, before EVENT is told of, has the passive of VERB, and speaks of no other event. */
static bool tells_of_deed(const EntRules *r, EntSpan s, EntStr verb)
{
    bool done = false;
    for (uint32_t i = s.begin; i < s.end; i++) {
        uint32_t e = ent_entity_at(r->work, i);
        if (e != ENT_UNLINKED && ent_rules_top(r, e) == ENT_CLASS_Event) return false;
        const EntToken *t = token(r, i);
        done |= ent_str_eq(t->lemma, verb) && ent_str_is(t->tag, "VBN") && i > s.begin &&
                ent_str_is(token(r, i - 1)->tag, "VBD");
    }
    return done;
}

/* Where sentence S says that it was done: "… was inaugurated at the university in Riga". */
static EntStatus place_deed(EntRules *r, EntSpan s, uint32_t event)
{
    const EntMentions *mentions = &r->work->mentions;
    for (size_t k = 0; k < mentions->list.len; k++) {
        const EntMention *m = &mentions->list.at[k];
        uint32_t e = r->work->links.entity_of[k], i = m->tokens.begin;
        if (i <= s.begin || m->tokens.end > s.end || e == ENT_UNLINKED) continue;
        if (ent_str_is(token(r, i - 1)->norm, "the")) i--;
        bool in = i > s.begin && (ent_str_is(token(r, i - 1)->norm, "in") ||
                                  ent_str_is(token(r, i - 1)->norm, "at"));
        if (in && ent_rules_top(r, e) == ENT_CLASS_Place)
            ENT_TRY(ent_rules_relate(r, event, ENT_PROPERTY_place, e, i, "place-of-deed", 0.7f));
    }
    return ENT_OK;
}

/* "On Monday a centre was inaugurated in Riga. At the inauguration, …": the ceremony EVENT, of
 * which nothing else is said, was where and when the deed was done. */
static EntStatus settle_deed(EntRules *r, uint32_t event)
{
    const EntEntity *e = &r->facts->entities.at[event];
    EntStr verb = deed_of(e->name);
    bool open = e->kind == ENT_CLASS_Ceremony && e->described && e->mention_count && verb.len &&
                !r->drop_entity[event] && !ent_rules_has(r, event, ENT_PROPERTY_place) &&
                !ent_rules_has(r, event, ENT_PROPERTY_startDate);
    for (size_t k = 0; open && k < r->doc->sentences.len; k++) {
        EntSpan s = r->doc->sentences.at[k];
        if (s.end > e->mentions[0].begin) break;
        if (s.begin < r->work->mentions.headline.end || !tells_of_deed(r, s, verb)) continue;
        uint32_t m = ent_next_date(&r->work->mentions, s, 0);
        const EntMentions *mentions = &r->work->mentions;
        if (m != UINT32_MAX && mentions->dates.at[mentions->list.at[m].value].start.day) {
            EntDate day = mentions->dates.at[mentions->list.at[m].value].start;
            ENT_TRY(date_signing(r, day, s, event));
        }
        return place_deed(r, s, event);
    }
    return ENT_OK;
}

EntStatus ent_people_of_signing(EntRules *r)
{
    for (uint32_t e = 0; e < r->facts->entities.len; e++) ENT_TRY(settle_deed(r, e));

    const EntMentions *mentions = &r->work->mentions;
    uint32_t signing = the_signing(r), days = 0;
    EntDate day = {0};
    EntSpan told = {0, 0};
    if (signing == ENT_UNLINKED) return ENT_OK;
    for (size_t k = 0; k < r->doc->sentences.len; k++) {
        EntSpan s = r->doc->sentences.at[k];
        if (s.begin < mentions->headline.end) continue;
        bool told_here = tells_of_signing(r, s, signing);
        if (told_here || subject_of(r, s, signing)) move_witnesses(r, s, signing);
        if (!told_here) continue;
        ENT_TRY(add_signers(r, s, signing));
        for (uint32_t m = 0; (m = ent_next_date(mentions, s, m)) != UINT32_MAX; m++) {
            const EntDateValue *v = &mentions->dates.at[mentions->list.at[m].value];
            if (!v->start.day || v->issued || ent_same_date(v->start, day)) continue;
            day = v->start;
            told = s;
            days++;
        }
    }
    bool open = days == 1 && !ent_rules_has(r, signing, ENT_PROPERTY_startDate);
    return open ? date_signing(r, day, told, signing) : ENT_OK;
}
