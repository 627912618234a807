/* "Nordgas Grid GmbH, a subsidiary of Nordwind Energy AG, has signed …": who signs is the
 * subsidiary. Patterns of sequences begin with the body that is nearest to the verb; the
 * apposition, which was found to say who owns whom, tells better. */
#include "fact/rules_work.h"

static bool is_comma(const EntRules *r, uint32_t i)
{
    return i < r->doc->tokens.len && ent_str_is(r->doc->tokens.at[i].text, ",");
}

/* A verb stands within a few words behind token I: what the apposition stands before. */
static bool verb_behind(const EntRules *r, uint32_t i, uint32_t end)
{
    enum { REACH = 4 };
    for (uint32_t k = i; k < end && k < i + REACH; k++) {
        uint8_t pos = r->doc->tokens.at[k].pos;
        if (pos == ENT_POS_VERB || pos == ENT_POS_AUX) return true;
    }
    return false;
}

/* The only mention of ENTITY in SENTENCE; false where there is none, or more than one. */
static bool only_mention(const EntRules *r, EntSpan sentence, uint32_t entity, EntSpan *out)
{
    const EntMentions *mentions = &r->work->mentions;
    uint32_t found = 0;
    for (uint32_t m = 0; m < mentions->list.len; m++) {
        EntSpan span = mentions->list.at[m].tokens;
        if (r->work->links.entity_of[m] != entity || span.begin < sentence.begin ||
            span.end > sentence.end)
            continue;
        *out = span;
        found++;
    }
    return found == 1;
}

/* "FIRST, [a unit of | the owner of] SECOND, verb": which of the two of OWNED acts, and which
 * stands in the apposition only. */
static bool find_actor(const EntRules *r, const EntFact *owned, uint32_t *actor, uint32_t *named)
{
    EntSpan first = {0, 0}, second = {0, 0}, s = owned->evidence;
    *actor = owned->subject;
    *named = owned->object.entity;
    if (!only_mention(r, s, *actor, &first) || !only_mention(r, s, *named, &second)) return false;
    if (second.begin < first.begin) {
        EntSpan span = first;
        first = second, second = span;
        *actor = owned->object.entity, *named = owned->subject;
    }
    return is_comma(r, first.end) && first.end < second.begin && is_comma(r, second.end) &&
           verb_behind(r, second.end + 1, s.end);
}

/* The object of F does something: a subsidiary that is named as the owner does it instead. */
static bool acts(const EntFact *f)
{
    switch (f->property) {
    case ENT_PROPERTY_party:
    case ENT_PROPERTY_organiser:
    case ENT_PROPERTY_host:
    case ENT_PROPERTY_supporter:
    case ENT_PROPERTY_participant:
        return true;
    default:
        return false;
    }
}

void ent_settle_arms(EntRules *r)
{
    size_t count = r->facts->facts.len;
    for (size_t i = 0; i < count; i++) {
        const EntFact *owned = ent_rules_fact(r, i);
        uint32_t actor, named;
        if (owned->property != ENT_PROPERTY_partOf || r->drop_fact[i] || !owned->match ||
            ent_rules_top(r, owned->subject) != ENT_CLASS_Organisation ||
            !find_actor(r, owned, &actor, &named))
            continue;
        for (size_t k = 0; k < count; k++) {
            EntFact *f = ent_rules_fact(r, k);
            if (!acts(f) || !f->match || f->object.type != ENT_VALUE_ENTITY ||
                f->object.entity != named || f->evidence.begin != owned->evidence.begin)
                continue;
            if (ent_rules_any(r, f->subject, f->property, actor))
                r->drop_fact[k] = true;
            else
                f->object.entity = actor;
        }
    }
}
