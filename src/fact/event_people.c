/* What only the description of an event names: people who take part in it, "visit by Prime Minister
 * Maria Lindberg to Peru", "meeting between Jan Novak and Maria Lindberg", and its day, "May 3
 * meeting". */
#include "fact/rules_work.h"

static bool meets_people(const EntEntity *event)
{
    EntClass kind = event->kind;
    bool welcome = kind == ENT_CLASS_Ceremony && ent_str_starts(event->name, ENT_STR("welcom"));
    return welcome || kind == ENT_CLASS_Visit || kind == ENT_CLASS_Meeting ||
           kind == ENT_CLASS_Summit;
}

/* The person that the inner mention M denotes, or ENT_NO_ENTITY. */
static uint32_t person_of(const EntRules *r, const EntMention *m)
{
    if (ent_class_top(m->kind) != ENT_CLASS_Person) return ENT_NO_ENTITY;
    EntStr name = ent_mention_text(r->doc, m->tokens);
    uint32_t found = ENT_NO_ENTITY;
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        const EntEntity *person = &r->facts->entities.at[e];
        if (person->kind != ENT_CLASS_Person) continue;
        if (ent_entity_goes_by(person, name)) return e;
        if (found == ENT_NO_ENTITY && ent_person_has_surname(person, name)) found = e;
    }
    return found;
}

static EntStatus add_person(EntRules *r, uint32_t event, uint32_t person, uint32_t token)
{
    if (person == ENT_NO_ENTITY || ent_rules_any(r, event, ENT_PROPERTY_participant, person))
        return ENT_OK;
    return ent_rules_relate(r, event, ENT_PROPERTY_participant, person, token,
                            "named-in-description", 0.85f);
}

static EntStatus add_people(EntRules *r, uint32_t event, EntSpan span)
{
    const EntMentions *mentions = &r->work->mentions;
    for (size_t i = 0; i < mentions->inner.len; i++) {
        const EntMention *m = &mentions->inner.at[i];
        if (m->type == ENT_MENTION_ENTITY && m->tokens.begin >= span.begin &&
            m->tokens.end <= span.end)
            ENT_TRY(add_person(r, event, person_of(r, m), span.begin));
    }
    return ENT_OK;
}

/* "… | in Riga": the place right behind token I, where the words that name the event end. */
static EntStatus add_place_behind(EntRules *r, uint32_t event, uint32_t i, uint32_t token)
{
    bool where = ent_doc_is(r->doc, i, "in") || ent_doc_is(r->doc, i, "at");
    uint32_t place = ent_entity_at(r->work, ent_doc_is(r->doc, i + 1, "the") ? i + 2 : i + 1);
    if (!where || place == ENT_NO_ENTITY || ent_rules_top(r, place) != ENT_CLASS_Place ||
        ent_rules_has(r, event, ENT_PROPERTY_place))
        return ENT_OK;
    return ent_rules_relate(r, event, ENT_PROPERTY_place, place, token, "place-behind-description",
                            0.85f);
}

/* "meeting | with President Jan Novak in Riga": people that the name goes on to behind its tokens
 * SPAN, and the place behind them. */
static EntStatus add_named_people(EntRules *r, uint32_t event, EntSpan span)
{
    const EntMention *name = ent_mention_at(&r->work->mentions, span.begin);
    if (!name || !name->named) return ENT_OK;
    for (uint32_t i = span.end; i < name->named; i++) {
        const EntMention *m = ent_mention_at(&r->work->mentions, i);
        if (m && m->kind == ENT_CLASS_Person && m->tokens.begin == i)
            ENT_TRY(add_person(r, event, ent_entity_at(r->work, i), span.begin));
    }
    return add_place_behind(r, event, name->named, span.begin);
}

static EntStatus add_date(EntRules *r, uint32_t event, EntProperty property, EntDate date,
                          uint32_t token)
{
    uint32_t sentence = ent_doc_sentence_of(r->doc, token);
    if (!date.year || ent_rules_has(r, event, property)) return ENT_OK;
    return ent_rules_add(r, (EntFact){.subject = event,
                                      .property = property,
                                      .object = {.type = ENT_VALUE_DATE, .date = date},
                                      .evidence = r->doc->sentences.at[sentence],
                                      .pattern = "day-of-description",
                                      .confidence = 0.85f});
}

/* The date that the description of EVENT at SPAN opens with is when it takes place. */
static EntStatus add_day(EntRules *r, uint32_t event, EntSpan span)
{
    const EntMentions *mentions = &r->work->mentions;
    for (size_t i = 0; i < mentions->inner.len; i++) {
        const EntMention *m = &mentions->inner.at[i];
        if (m->type != ENT_MENTION_DATE || m->tokens.begin != span.begin) continue;
        const EntDateValue *date = &mentions->dates.at[m->value];
        ENT_TRY(add_date(r, event, ENT_PROPERTY_startDate, date->start, span.begin));
        return add_date(r, event, ENT_PROPERTY_endDate, date->end, span.begin);
    }
    return ENT_OK;
}

EntStatus ent_people_of_described(EntRules *r)
{
    for (uint32_t e = 0; e < r->facts->entities.len; e++) {
        const EntEntity *event = &r->facts->entities.at[e];
        if (!event->described || ent_rules_top(r, e) != ENT_CLASS_Event) continue;
        for (uint32_t m = 0; m < event->mention_count; m++) {
            if (meets_people(event)) {
                ENT_TRY(add_people(r, e, event->mentions[m]));
                ENT_TRY(add_named_people(r, e, event->mentions[m]));
            }
            ENT_TRY(add_day(r, e, event->mentions[m]));
        }
    }
    return ENT_OK;
}
