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

/* "| her | first official visit": whose visit the pronoun a few words before token I says it is. */
static bool of_him_or_her(const EntRules *r, uint32_t i)
{
    enum { MODIFIERS = 4 };
    for (uint32_t n = 0; i > 0 && n <= MODIFIERS; n++, i--) {
        const EntToken *t = &r->doc->tokens.at[i - 1];
        if (ent_str_is(t->norm, "his") || ent_str_is(t->norm, "her")) return true;
        bool modifies = t->pos == ENT_POS_ADJ || t->pos == ENT_POS_NUM || t->pos == ENT_POS_NOUN ||
                        t->pos == ENT_POS_PROPN;
        if (!modifies || ent_str_is(t->tag, "POS")) return false;
    }
    return false;
}

/* The only person whom the text names from token BEGIN to END, as a subject, where SUBJECT says so;
 * or ENT_NO_ENTITY. */
static uint32_t only_person(const EntRules *r, uint32_t begin, uint32_t end, bool subject)
{
    const EntMentions *mentions = &r->work->mentions;
    uint32_t found = ENT_NO_ENTITY;
    for (size_t k = 0; k < mentions->list.len; k++) {
        const EntMention *m = &mentions->list.at[k];
        uint32_t e = r->work->links.entity_of[k];
        if (m->tokens.begin < begin || m->tokens.end > end || e == ENT_UNLINKED ||
            ent_rules_top(r, e) != ENT_CLASS_Person)
            continue;
        if (subject && !ent_str_starts(r->doc->tokens.at[m->head].dep, ENT_STR("nsubj"))) continue;
        if (found != ENT_NO_ENTITY && found != e) return ENT_NO_ENTITY;
        found = e;
    }
    return found;
}

/* "During her visit to Norway, Minister Lindberg met …", "Lindberg will travel on. Her visit …":
 * who pays the visit that token I names. */
static EntStatus add_visitor(EntRules *r, uint32_t event, uint32_t i)
{
    if (!of_him_or_her(r, i)) return ENT_OK;
    uint32_t s = ent_doc_sentence_of(r->doc, i);
    EntSpan sentence = r->doc->sentences.at[s];
    uint32_t person = only_person(r, sentence.begin, i, false);
    bool named = false; /* somebody is named before it, one of several */
    for (uint32_t k = sentence.begin; k < i; k++) {
        uint32_t e = ent_entity_at(r->work, k);
        named |= e != ENT_NO_ENTITY && ent_rules_top(r, e) == ENT_CLASS_Person;
    }
    if (person == ENT_NO_ENTITY && named) return ENT_OK;
    if (person == ENT_NO_ENTITY) person = only_person(r, i, sentence.end, true);
    if (person == ENT_NO_ENTITY && s > 0) {
        EntSpan before = r->doc->sentences.at[s - 1];
        person = only_person(r, before.begin, before.end, false);
    }
    return add_person(r, event, person, i);
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
            if (event->kind == ENT_CLASS_Visit)
                ENT_TRY(add_visitor(r, e, event->mentions[m].begin));
            ENT_TRY(add_day(r, e, event->mentions[m]));
        }
    }
    return ENT_OK;
}
