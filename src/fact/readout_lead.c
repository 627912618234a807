/* The lead of a readout: "Readout of Minister Maria Lindberg's Call with Minister Jan Novak", and
 * below it "Minister Lindberg spoke today with Minister Novak in Riga and …". It says when and
 * where the meeting that the headline names took place, who met, and at what. */
#include "fact/rules_work.h"

/* A meeting that the headline describes behind "Readout of", or that has no name but its noun, of
 * which the lead tells; or ENT_NO_ENTITY. */
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
        bool bare = ent_str_is(event->name, "meeting"); /* of a lead that says who met whom */
        if (bare && event->mention_count) return e;
    }
    return ENT_NO_ENTITY;
}

static bool meets(EntStr lemma)
{
    static const char *const verbs[] = {"meet", "speak",   "talk",   "hold",    "host",   "call",
                                        "join", "convene", "confer", "welcome", "receive"};
    return ENT_STR_AMONG(lemma, verbs);
}

/* "Readout of …", "Joint Press Statement on …": the headline opens as a report does. */
static bool opens_as_report(const EntRules *r)
{
    enum { WORDS = 4 };
    static const char *const nouns[] = {"readout",           "statement", "communique",
                                        "communiqu\xc3\xa9", "summary",   "declaration"};
    EntSpan line = r->work->mentions.headline;
    for (uint32_t i = line.begin; i < line.end && i < line.begin + WORDS; i++)
        for (size_t k = 0; k < sizeof nouns / sizeof *nouns; k++)
            if (ent_doc_is(r->doc, i, nouns[k])) return true;
    return false;
}

static bool named_in(const EntEntity *event, EntSpan span)
{
    for (uint32_t m = 0; m < event->mention_count; m++)
        if (event->mentions[m].begin >= span.begin && event->mentions[m].end <= span.end)
            return true;
    return false;
}

/* The one meeting or summit that the headline of a report names, or ENT_NO_ENTITY. */
static uint32_t named_meeting(const EntRules *r)
{
    uint32_t found = ENT_NO_ENTITY;
    for (uint32_t e = 0; opens_as_report(r) && e < r->facts->entities.len; e++) {
        const EntEntity *event = &r->facts->entities.at[e];
        bool meets = event->kind == ENT_CLASS_Meeting || event->kind == ENT_CLASS_Summit;
        if (!meets || r->drop_entity[e] || !named_in(event, r->work->mentions.headline)) continue;
        if (found != ENT_NO_ENTITY) return ENT_NO_ENTITY;
        found = e;
    }
    return found;
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

/* What later sentences say of the day does not hold against the lead: they tell of other meetings.
 */
static EntStatus date_of_lead(EntRules *r, uint32_t meeting, EntSpan lead)
{
    const EntDateValue *day = day_of_lead(r, lead);
    if (!day) return ENT_OK;
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->subject == meeting && f->property == ENT_PROPERTY_startDate &&
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
 * "the Harbour Council (HC) | in", "the leaders' week | in"; "the war | in" does not. */
static bool before_place(const EntRules *r, uint32_t i)
{
    static const char *const marks[] = {")", ","};
    const EntToken *t = &r->doc->tokens.at[i];
    bool gathering = ent_word_has(&r->work->mentions.words[i], ENT_SENSE_EventHead);
    return r->work->mentions.of_token[i] != UINT32_MAX || t->pos == ENT_POS_VERB || gathering ||
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

/* "On July 4, | President Novak | hosted a delegation led by": the person at token I receives the
 * others. */
static bool receives(const EntRules *r, uint32_t i)
{
    const EntToken *t = &r->doc->tokens.at[i];
    if (!ent_str_is(t->dep, "nsubj")) return false;
    const EntToken *verb = &r->doc->tokens.at[t->head];
    return ent_str_is(verb->lemma, "host") && verb->pos == ENT_POS_VERB;
}

static EntStatus people_of_lead(EntRules *r, uint32_t meeting, EntSpan lead, uint32_t end)
{
    const EntMentions *mentions = &r->work->mentions;
    for (size_t m = 0; m < mentions->list.len; m++) {
        const EntMention *x = &mentions->list.at[m];
        uint32_t person = r->work->links.entity_of[m];
        if (x->tokens.begin < lead.begin || x->tokens.end > end || person == ENT_UNLINKED ||
            x->kind != ENT_CLASS_Person || ent_rules_top(r, person) != ENT_CLASS_Person)
            continue;
        EntProperty part = receives(r, x->head) ? ENT_PROPERTY_host : ENT_PROPERTY_participant;
        if (ent_rules_any(r, meeting, part, person)) continue;
        bool owner =
            x->tokens.end < lead.end && ent_str_is(r->doc->tokens.at[x->tokens.end].tag, "POS");
        if (!owner)
            ENT_TRY(
                ent_rules_relate(r, meeting, part, person, lead.begin, "lead-of-readout", 0.85f));
    }
    return ENT_OK;
}

/* An organisation is named by token I, or in a bracket that I closes. */
static bool body_ends(const EntRules *r, uint32_t i)
{
    if (i > 0 && ent_doc_is(r->doc, i, ")")) i--;
    uint32_t m = r->work->mentions.of_token[i];
    uint32_t e = m == UINT32_MAX ? ENT_UNLINKED : r->work->links.entity_of[m];
    return e != ENT_UNLINKED && ent_rules_top(r, e) == ENT_CLASS_Organisation;
}

/* "The second Harbour Group (HG) has convened in Riga": a body meets. */
static bool body_convenes(const EntRules *r, EntSpan lead)
{
    for (uint32_t i = lead.begin + 1; i < lead.end; i++) {
        EntStr verb = r->doc->tokens.at[i].lemma;
        uint32_t k = i;
        if (!ent_str_is(verb, "convene") && !ent_str_is(verb, "meet")) continue;
        while (k > lead.begin + 1 && (r->doc->tokens.at[k - 1].pos == ENT_POS_AUX ||
                                      r->doc->tokens.at[k - 1].pos == ENT_POS_ADV))
            k--;
        if (body_ends(r, k - 1)) return true;
    }
    return false;
}

/* When and where the meeting took place that the headline names, "Joint Statement on the Harbour
 * Group Meeting". */
static EntStatus lead_of_named(EntRules *r)
{
    uint32_t meeting = named_meeting(r);
    EntSpan lead = meeting == ENT_NO_ENTITY ? (EntSpan){0, 0} : lead_of_readout(r);
    if (!lead.end) return ENT_OK;
    if (!named_in(&r->facts->entities.at[meeting], lead) && !body_convenes(r, lead)) return ENT_OK;
    ENT_TRY(date_of_lead(r, meeting, lead));
    return places_of_lead(r, meeting, lead.begin, end_of_people(r, lead));
}

EntStatus ent_lead_of_readout(EntRules *r)
{
    uint32_t meeting = reported_meeting(r);
    if (meeting == ENT_NO_ENTITY) return lead_of_named(r);
    EntSpan lead = lead_of_readout(r);
    if (!lead.end) return ENT_OK;
    ENT_TRY(date_of_lead(r, meeting, lead));
    uint32_t end = end_of_people(r, lead);
    ENT_TRY(people_of_lead(r, meeting, lead, end));
    ENT_TRY(frame_of_lead(r, meeting, lead.begin, end));
    return places_of_lead(r, meeting, lead.begin, end);
}
