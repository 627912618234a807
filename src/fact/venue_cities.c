/* "The forum opens at the Riga Congress Hall": a venue that is called after a city lies there. */
#include "fact/rules_work.h"

/* NAME goes on behind CITY: "Riga Congress Hall". */
static bool called_after(EntStr name, EntStr city)
{
    enum { SHORTEST = 4 };
    return city.len >= SHORTEST && name.len > city.len && ent_str_starts(name, city) &&
           name.ptr[city.len] == ' ';
}

/* The city of the article that VENUE is called after, or ENT_NO_ENTITY. */
static uint32_t city_of(const EntRules *r, const EntEntity *venue)
{
    for (uint32_t e = 0; e < r->facts->entities.len; e++)
        if (r->facts->entities.at[e].kind == ENT_CLASS_City &&
            called_after(venue->name, r->facts->entities.at[e].name))
            return e;
    return ENT_NO_ENTITY;
}

/* Some place of EVENT is a city. */
static bool has_city(const EntRules *r, uint32_t event)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->subject == event && f->property == ENT_PROPERTY_place && !r->drop_fact[i] &&
            r->facts->entities.at[f->object.entity].kind == ENT_CLASS_City)
            return true;
    }
    return false;
}

EntStatus ent_cities_of_venues(EntRules *r)
{
    size_t count = r->facts->facts.len;
    for (size_t i = 0; i < count; i++) {
        EntFact f = *ent_rules_fact(r, i);
        if (f.property != ENT_PROPERTY_place || r->drop_fact[i] ||
            ent_rules_top(r, f.subject) != ENT_CLASS_Event ||
            r->facts->entities.at[f.object.entity].kind != ENT_CLASS_Venue ||
            has_city(r, f.subject))
            continue;
        uint32_t city = city_of(r, &r->facts->entities.at[f.object.entity]);
        if (city == ENT_NO_ENTITY) continue;
        f.object.entity = city;
        f.pattern = "city-of-venue";
        f.confidence = 0.7f;
        f.match = 0;
        ENT_TRY(ent_rules_add(r, f));
    }
    return ENT_OK;
}
