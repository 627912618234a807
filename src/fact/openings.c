/* The opening of an event is the event itself: who attends the opening ceremony of a forum attends
 * the forum, and where and when it opens it is held. */
#include "fact/rules_work.h"

/* PART is called an opening: "the opening ceremony of the forum", "inaugural session". */
static bool opening(const EntRules *r, uint32_t part, bool *first)
{
    static const char *const begins[] = {"opening", "inauguration", "inaugural"};
    const EntEntity *e = &r->facts->entities.at[part];
    for (uint32_t m = 0; m < e->mention_count; m++)
        for (uint32_t i = e->mentions[m].begin; i < e->mentions[m].end; i++) {
            EntStr word = r->doc->tokens.at[i].norm;
            *first = ENT_STR_AMONG(word, begins);
            if (*first || ent_str_is(word, "closing")) return true;
        }
    return false;
}

/* What FACT says of an opening holds for the event that it opens. */
static bool carries_over(const EntRules *r, const EntFact *fact, uint32_t whole, bool first)
{
    switch (fact->property) {
    case ENT_PROPERTY_participant:
    case ENT_PROPERTY_speaker:
        return !ent_rules_any(r, whole, ENT_PROPERTY_participant, fact->object.entity);
    case ENT_PROPERTY_place:
        return !ent_rules_any(r, whole, ENT_PROPERTY_place, fact->object.entity);
    case ENT_PROPERTY_startDate:
        return first && !ent_rules_has(r, whole, ENT_PROPERTY_startDate);
    default:
        return false;
    }
}

static EntStatus carry_over(EntRules *r, uint32_t part, uint32_t whole, bool first)
{
    size_t n = r->facts->facts.len;
    for (size_t i = 0; i < n; i++) {
        EntFact fact = *ent_rules_fact(r, i);
        if (fact.subject != part || r->drop_fact[i] || !carries_over(r, &fact, whole, first))
            continue;
        fact.subject = whole;
        fact.pattern = "opening-of-event";
        fact.confidence *= 0.9f;
        ENT_TRY(ent_rules_add(r, fact));
    }
    return ENT_OK;
}

EntStatus ent_openings_of_events(EntRules *r)
{
    size_t n = r->facts->facts.len;
    for (size_t i = 0; i < n; i++) {
        EntFact part = *ent_rules_fact(r, i);
        bool first;
        if (part.property == ENT_PROPERTY_partOf && !r->drop_fact[i] &&
            ent_rules_top(r, part.subject) == ENT_CLASS_Event && opening(r, part.subject, &first))
            ENT_TRY(carry_over(r, part.subject, part.object.entity, first));
    }
    return ENT_OK;
}
