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

/* "Orion, via | its subsidiary Kestrel, bought": the arm acts, not who stands first. */
static bool by_means_of(const EntRules *r, uint32_t i)
{
    static const char *const words[] = {"via", "through"};
    return i < r->doc->tokens.len && ENT_STR_AMONG(r->doc->tokens.at[i].text, words);
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
    if (is_comma(r, first.end) && by_means_of(r, first.end + 1)) return false;
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

/* --- what stands in an apposition of the subject ------------------------------------------------
 */

/* The organisation whose name has its head at token I, or ENT_NO_ENTITY. */
static uint32_t body_at(const EntRules *r, uint32_t i)
{
    uint32_t e = ent_entity_headed_at(r->work, i);
    if (e == ENT_NO_ENTITY || ent_mention_at(&r->work->mentions, i)->described)
        return ENT_NO_ENTITY;
    return ent_rules_top(r, e) == ENT_CLASS_Organisation ? e : ENT_NO_ENTITY;
}

static bool describes(EntStr dep)
{
    static const char *const deps[] = {"appos", "acl", "relcl"};
    return ENT_STR_AMONG(dep, deps);
}

/* "Orion, the fund of FJORD GROUP, has …": the subject whose apposition the body with its head at
 * token I stands in, and its verb in *VERB; ENT_NO_ENTITY if there is none. */
static uint32_t described_subject(const EntRules *r, uint32_t i, uint32_t *verb)
{
    enum { STEPS = 8 };
    bool inside = false;
    for (uint32_t n = 0; n < STEPS; n++) {
        const EntToken *t = &r->doc->tokens.at[i];
        if (t->head == i) return ENT_NO_ENTITY;
        inside |= describes(t->dep);
        i = t->head;
        uint32_t subject = body_at(r, i);
        if (subject == ENT_NO_ENTITY) continue;
        *verb = r->doc->tokens.at[i].head;
        return inside && ent_str_is(r->doc->tokens.at[i].dep, "nsubj") ? subject : ENT_NO_ENTITY;
    }
    return ENT_NO_ENTITY;
}

/* Every party of the deal F but F's own stands behind token VERB of its sentence. */
static bool others_behind(const EntRules *r, const EntFact *f, uint32_t verb)
{
    EntSpan span = {0, 0};
    for (size_t k = 0; k < r->facts->facts.len; k++) {
        const EntFact *o = ent_rules_fact(r, k);
        if (o->subject != f->subject || o->property != ENT_PROPERTY_party || r->drop_fact[k] ||
            o->object.entity == f->object.entity)
            continue;
        if (!only_mention(r, f->evidence, o->object.entity, &span) || span.begin < verb)
            return false;
    }
    return true;
}

void ent_settle_appositions(EntRules *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = ent_rules_fact(r, i);
        EntSpan span = {0, 0};
        uint32_t verb = 0;
        if (f->property != ENT_PROPERTY_party || !f->match || r->drop_fact[i] ||
            f->object.type != ENT_VALUE_ENTITY ||
            !only_mention(r, f->evidence, f->object.entity, &span))
            continue;
        uint32_t m = r->work->mentions.of_token[span.begin];
        uint32_t actor = described_subject(r, r->work->mentions.list.at[m].head, &verb);
        if (actor == ENT_NO_ENTITY || actor == f->object.entity || span.begin > verb ||
            ent_rules_any(r, f->subject, ENT_PROPERTY_party, actor) || !others_behind(r, f, verb))
            continue;
        f->object.entity = actor;
    }
}

/* --- owners and subsidiaries --------------------------------------------------------------------
 */

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
