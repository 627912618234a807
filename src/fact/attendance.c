/* How many people an event has: one number of each mode. A rule over all facts of an article. */
#include "fact/rules_work.h"

/* A and B count the people of one event in the same way. */
static bool same_count(const EntFact *a, const EntFact *b)
{
    return a->property == ENT_PROPERTY_attendance && b->property == ENT_PROPERTY_attendance &&
           a->subject == b->subject && ent_str_eq(a->object.text, b->object.text);
}

/* "over 3,000 participants, including 100 speakers": the largest number is that of all. "Two
 * leaders will join the forum": some who come are no attendance. */
void ent_settle_attendance(EntRules *r)
{
    enum { FEWEST = 10 };
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *a = ent_rules_fact(r, i);
        if (a->property == ENT_PROPERTY_attendance && a->object.number < FEWEST)
            r->drop_fact[i] = true;
        for (size_t k = 0; k < r->facts->facts.len && !r->drop_fact[i]; k++) {
            const EntFact *b = ent_rules_fact(r, k);
            bool larger = k != i && !r->drop_fact[k] && same_count(a, b) &&
                          b->object.number > a->object.number;
            if (larger) r->drop_fact[i] = true;
        }
    }
}
