/* The lead of a readout: "Readout of Minister Maria Lindberg's Call with Minister Jan Novak", and
 * below it "Minister Lindberg spoke today with Minister Novak in Riga and …". It says when and
 * where the meeting that the headline names took place, who met, and at what. */
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

/* The first day that LEAD tells, "today"; NULL: none. */
static const EntDateValue *day_of_lead(const EntRules *r, EntSpan lead)
{
    const EntMentions *mentions = &r->work->mentions;
    for (uint32_t i = 0; (i = ent_next_date(mentions, lead, i)) != UINT32_MAX; i++) {
        const EntDateValue *day = &mentions->dates.at[mentions->list.at[i].value];
        if (day->start.day && !day->issued) return day;
    }
    return NULL;
}

/* What later sentences say of the day does not hold against the lead's "today": they tell of other
 * meetings. */
static EntStatus date_of_lead(EntRules *r, uint32_t meeting, EntSpan lead)
{
    const EntDateValue *day = day_of_lead(r, lead);
    if (!day) return ENT_OK;
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->subject == meeting && f->property == ENT_PROPERTY_startDate && day->relative &&
            f->evidence.begin > lead.begin)
            r->drop_fact[i] = true;
    }
    if (ent_rules_has(r, meeting, ENT_PROPERTY_startDate)) return ENT_OK;
    return ent_rules_add(r, (EntFact){.subject = meeting,
                                      .property = ENT_PROPERTY_startDate,
                                      .object = {.type = ENT_VALUE_DATE, .date = day->start},
                                      .evidence = lead,
                                      .pattern = "lead-of-readout",
                                      .confidence = 0.85f});
}

/* The entity of class TOP that a mention from token I on names, behind "the"; or ENT_NO_ENTITY. */
static uint32_t entity_from(const EntRules *r, uint32_t i, EntClass top, uint32_t *end)
{
    const EntMentions *mentions = &r->work->mentions;
    if (ent_doc_is(r->doc, i, "the")) i++;
    uint32_t m = i < r->doc->tokens.len ? mentions->of_token[i] : UINT32_MAX;
    uint32_t e = m == UINT32_MAX || mentions->list.at[m].type != ENT_MENTION_ENTITY
                     ? ENT_UNLINKED
                     : r->work->links.entity_of[m];
    if (e == ENT_UNLINKED || mentions->list.at[m].tokens.begin != i || ent_rules_top(r, e) != top)
        return ENT_NO_ENTITY;
    *end = mentions->list.at[m].tokens.end;
    return e;
}

/* Token I ends what may stand before where they met: "Minister Novak of Norway | in", "today | in",
 * "the Harbour Council (HC) | in"; "the war | in" does not. */
static bool before_place(const EntRules *r, uint32_t i)
{
    static const char *const marks[] = {")", ","};
    const EntToken *t = &r->doc->tokens.at[i];
    return r->work->mentions.of_token[i] != UINT32_MAX || t->pos == ENT_POS_VERB ||
           t->pos == ENT_POS_ADV || ENT_STR_AMONG(t->text, marks);
}

/* "in Riga, Latvia", "at Riga Castle in Riga": every place that the lead tells until END. */
static EntStatus places_of_lead(EntRules *r, uint32_t meeting, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin + 1; i < end; i++) {
        uint32_t next = 0;
        bool in = ent_doc_is(r->doc, i, "in") || ent_doc_is(r->doc, i, "at");
        if (!in || !before_place(r, i - 1)) continue;
        uint32_t place = entity_from(r, i + 1, ENT_CLASS_Place, &next);
        while (place != ENT_NO_ENTITY) {
            if (!ent_rules_any(r, meeting, ENT_PROPERTY_place, place))
                ENT_TRY(ent_rules_relate(r, meeting, ENT_PROPERTY_place, place, begin,
                                         "lead-of-readout", 0.85f));
            place = ent_doc_is(r->doc, next, ",") ? entity_from(r, next + 1, ENT_CLASS_Place, &next)
                                                  : ENT_NO_ENTITY;
        }
    }
    return ENT_OK;
}

/* "as part of the State Visit", "on the margins of the Summit": what the meeting belongs to. */
static EntStatus frame_of_lead(EntRules *r, uint32_t meeting, uint32_t begin, uint32_t end)
{
    static const char *const nouns[] = {"part", "margins", "sidelines", "framework", "fringes"};
    for (uint32_t i = begin; i + 2 < end; i++) {
        uint32_t next;
        if (!ENT_STR_AMONG(r->doc->tokens.at[i].text, nouns) || !ent_doc_is(r->doc, i + 1, "of"))
            continue;
        uint32_t whole = entity_from(r, i + 2, ENT_CLASS_Event, &next);
        if (whole == ENT_NO_ENTITY || whole == meeting ||
            ent_rules_any(r, meeting, ENT_PROPERTY_partOf, whole))
            continue;
        ENT_TRY(ent_rules_relate(r, meeting, ENT_PROPERTY_partOf, whole, begin, "lead-of-readout",
                                 0.85f));
    }
    return ENT_OK;
}

static EntStatus people_of_lead(EntRules *r, uint32_t meeting, EntSpan lead, uint32_t end)
{
    const EntMentions *mentions = &r->work->mentions;
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

EntStatus ent_lead_of_readout(EntRules *r)
{
    uint32_t meeting = reported_meeting(r);
    EntSpan lead = meeting == ENT_NO_ENTITY ? (EntSpan){0, 0} : lead_of_readout(r);
    if (!lead.end) return ENT_OK;
    ENT_TRY(date_of_lead(r, meeting, lead));
    uint32_t end = end_of_people(r, lead);
    ENT_TRY(people_of_lead(r, meeting, lead, end));
    ENT_TRY(frame_of_lead(r, meeting, lead.begin, end));
    return places_of_lead(r, meeting, lead.begin, end);
}
