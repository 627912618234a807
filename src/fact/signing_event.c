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
        bool signing = event->kind == ENT_CLASS_Ceremony && event->described &&
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

static EntStatus add_signers(EntRules *r, EntSpan s, uint32_t signing)
{
    const EntMentions *mentions = &r->work->mentions;
    for (size_t k = 0; k < mentions->list.len; k++) {
        const EntMention *m = &mentions->list.at[k];
        uint32_t e = r->work->links.entity_of[k];
        if (m->tokens.begin < s.begin || m->tokens.end > s.end || e == ENT_UNLINKED) continue;
        if (r->facts->entities.at[e].kind != ENT_CLASS_Person || !signer(r, m->head)) continue;
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

/* The one day that the sentences which tell of a signing give. */
static EntStatus date_signing(EntRules *r, EntDate day, EntSpan sentence, uint32_t signing)
{
    EntFact start = {.subject = signing,
                     .property = ENT_PROPERTY_startDate,
                     .object = {.type = ENT_VALUE_DATE, .date = day},
                     .evidence = sentence,
                     .pattern = "day-of-signing",
                     .confidence = 0.7f};
    return ent_rules_add(r, start);
}

EntStatus ent_people_of_signing(EntRules *r)
{
    const EntMentions *mentions = &r->work->mentions;
    uint32_t signing = the_signing(r), days = 0;
    EntDate day = {0};
    EntSpan told = {0, 0};
    if (signing == ENT_UNLINKED) return ENT_OK;
    for (size_t k = 0; k < r->doc->sentences.len; k++) {
        EntSpan s = r->doc->sentences.at[k];
        if (s.begin < mentions->headline.end || !tells_of_signing(r, s, signing)) continue;
        move_witnesses(r, s, signing);
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
