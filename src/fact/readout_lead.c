/* The lead of a readout: "Readout of Minister Maria Lindberg's Call with Minister Jan Novak", and
 * below it "Minister Lindberg spoke today with Minister Novak and …". It says when the meeting that
 * the headline names took place, and who met. */
#include "fact/rules_work.h"

/* A meeting that the headline describes behind "Readout of", or ENT_NO_ENTITY. */
static uint32_t reported_meeting(const EntRules *r)
{
    static const char *const links[] = {"of", "from", "on", "following", "the"};
    EntSpan line = r->work->mentions.headline;
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        const EntEntity *event = &r->facts->entities.at[e];
        if (!event->described || event->kind != ENT_CLASS_Meeting || r->drop_entity[e]) continue;
        for (uint32_t m = 0; m < event->mention_count; m++) {
            EntSpan at = event->mentions[m];
            bool inside = at.begin > line.begin && at.end <= line.end;
            if (inside && ENT_STR_AMONG(r->doc->tokens.at[at.begin - 1].text, links)) return e;
        }
    }
    return ENT_NO_ENTITY;
}

static bool meets(EntStr lemma)
{
    static const char *const verbs[] = {"meet", "speak", "talk",    "hold",   "host",
                                        "call", "join",  "convene", "confer", "welcome"};
    return ENT_STR_AMONG(lemma, verbs);
}

/* The first sentence below the headline in which somebody meets, of the first two; empty: none. */
static EntSpan lead_of_readout(const EntRules *r)
{
    enum { SENTENCES = 2 };
    uint32_t seen = 0;
    for (size_t s = 0; s < r->doc->sentences.len && seen < SENTENCES; s++) {
        EntSpan sentence = r->doc->sentences.at[s];
        if (sentence.begin < r->work->mentions.headline.end) continue;
        seen++;
        for (uint32_t i = sentence.begin; i < sentence.end; i++)
            if (r->doc->tokens.at[i].pos == ENT_POS_VERB && meets(r->doc->tokens.at[i].lemma))
                return sentence;
    }
    return (EntSpan){0, 0};
}

/* Where the lead says what they met for: "to discuss …", "on …ing", behind the last "with". */
static uint32_t end_of_people(const EntRules *r, EntSpan lead)
{
    bool with = false;
    for (uint32_t i = lead.begin; i + 1 < lead.end; i++) {
        with |= ent_doc_is(r->doc, i, "with");
        bool purpose = ent_doc_is(r->doc, i, "to") && r->doc->tokens.at[i + 1].pos == ENT_POS_VERB;
        if (with && (purpose || ent_doc_is(r->doc, i, "following"))) return i;
    }
    return lead.end;
}

static EntStatus date_of_lead(EntRules *r, uint32_t meeting, EntSpan lead)
{
    const EntMentions *mentions = &r->work->mentions;
    if (ent_rules_has(r, meeting, ENT_PROPERTY_startDate)) return ENT_OK;
    for (uint32_t i = 0; (i = ent_next_date(mentions, lead, i)) != UINT32_MAX; i++) {
        const EntDateValue *day = &mentions->dates.at[mentions->list.at[i].value];
        if (!day->start.day || day->issued) continue;
        return ent_rules_add(r, (EntFact){.subject = meeting,
                                          .property = ENT_PROPERTY_startDate,
                                          .object = {.type = ENT_VALUE_DATE, .date = day->start},
                                          .evidence = lead,
                                          .pattern = "lead-of-readout",
                                          .confidence = 0.85f});
    }
    return ENT_OK;
}

EntStatus ent_lead_of_readout(EntRules *r)
{
    const EntMentions *mentions = &r->work->mentions;
    uint32_t meeting = reported_meeting(r);
    EntSpan lead = meeting == ENT_NO_ENTITY ? (EntSpan){0, 0} : lead_of_readout(r);
    if (!lead.end) return ENT_OK;
    ENT_TRY(date_of_lead(r, meeting, lead));
    uint32_t end = end_of_people(r, lead);
    for (size_t m = 0; m < mentions->list.len; m++) {
        const EntMention *x = &mentions->list.at[m];
        uint32_t person = r->work->links.entity_of[m];
        if (x->tokens.begin < lead.begin || x->tokens.end > end || person == ENT_UNLINKED ||
            x->kind != ENT_CLASS_Person || ent_rules_top(r, person) != ENT_CLASS_Person ||
            ent_rules_any(r, meeting, ENT_PROPERTY_participant, person))
            continue;
        bool owner =
            x->tokens.end < lead.end && ent_str_is(r->doc->tokens.at[x->tokens.end].tag, "POS");
        if (!owner)
            ENT_TRY(ent_rules_relate(r, meeting, ENT_PROPERTY_participant, person, lead.begin,
                                     "lead-of-readout", 0.85f));
    }
    return ENT_OK;
}
