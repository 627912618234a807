#include "base/ascii.h"
#include "fact/rules_work.h"

/* The parties of each partnership, read once for all pairs of partnerships: those of E are at[i],
 * begin[E] <= i < begin[E + 1], one for each fact that was not dropped. */
typedef struct Parties {
    uint32_t *begin, *at;
} Parties;

static bool names_party(const EntRules *r, size_t fact)
{
    const EntFact *f = ent_rules_fact(r, fact);
    return f->property == ENT_PROPERTY_party && !r->drop_fact[fact];
}

static EntStatus read_parties(const EntRules *r, Parties *p)
{
    size_t n = r->facts->entities.len, facts = r->facts->facts.len;
    p->begin = ENT_ARENA_NEW(&r->doc->arena, uint32_t, n + 2);
    p->at = ENT_ARENA_NEW(&r->doc->arena, uint32_t, facts + 1);
    if (!p->begin || !p->at) return ENT_ERR_MEMORY;
    for (size_t e = 0; e < n + 2; e++) p->begin[e] = 0;
    /* begin[E + 2] counts those of E, begin[E + 1] then is where the next of them goes */
    for (size_t i = 0; i < facts; i++)
        if (names_party(r, i)) p->begin[ent_rules_fact(r, i)->subject + 2]++;
    for (size_t e = 2; e < n + 2; e++) p->begin[e] += p->begin[e - 1];
    for (size_t i = 0; i < facts; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (names_party(r, i)) p->at[p->begin[f->subject + 1]++] = f->object.entity;
    }
    return ENT_OK;
}

static uint32_t party_count(const Parties *p, uint32_t partnership)
{
    return p->begin[partnership + 1] - p->begin[partnership];
}

static bool has_party(const Parties *p, uint32_t partnership, uint32_t entity)
{
    for (uint32_t i = p->begin[partnership]; i < p->begin[partnership + 1]; i++)
        if (p->at[i] == entity) return true;
    return false;
}

/* Every party of A is one of B. */
static bool parties_within(const Parties *p, uint32_t a, uint32_t b)
{
    for (uint32_t i = p->begin[a]; i < p->begin[a + 1]; i++)
        if (!has_party(p, b, p->at[i])) return false;
    return true;
}

/* How much a kind says: the general ones give way to the special ones between the same parties. */
static int speciality(EntClass kind)
{
    switch (kind) {
    case ENT_CLASS_StrategicCooperation:
        return 1;
    case ENT_CLASS_Agreement:
        return 2;
    case ENT_CLASS_BilateralCooperation:
        return 2;
    default:
        return 3;
    }
}

static bool same_sentence(const EntRules *r, uint32_t a, uint32_t b)
{
    const EntEntity *x = &r->facts->entities.at[a], *y = &r->facts->entities.at[b];
    return x->mention_count == 1 && y->mention_count &&
           x->mentions[0].begin == y->mentions[0].begin;
}

/* The only sentence that states A states B too. */
static bool stated_with(const EntRules *r, uint32_t a, uint32_t b)
{
    const EntEntity *x = &r->facts->entities.at[a], *y = &r->facts->entities.at[b];
    for (uint32_t i = 0; i < y->mention_count && x->mention_count == 1; i++)
        if (y->mentions[i].begin == x->mentions[0].begin) return true;
    return false;
}

/* GENERAL gives way to SPECIAL, which takes over what only the former says: its sentences, date,
 * worth, place and purpose. */
static EntStatus hand_over(EntRules *r, uint32_t general, uint32_t special)
{
    static const EntProperty terms[] = {ENT_PROPERTY_date, ENT_PROPERTY_amount, ENT_PROPERTY_place,
                                        ENT_PROPERTY_about};
    for (size_t k = 0; k < sizeof terms / sizeof *terms; k++) {
        if (ent_rules_has(r, special, terms[k])) continue;
        for (size_t i = 0; i < r->facts->facts.len; i++) {
            EntFact *f = ent_rules_fact(r, i);
            if (f->subject == general && f->property == terms[k] && !r->drop_fact[i])
                f->subject = special;
        }
    }
    const EntEntity *from = &r->facts->entities.at[general];
    EntEntity *to = &r->facts->entities.at[special];
    uint32_t count = from->mention_count + to->mention_count;
    EntSpan *sentences = ENT_ARENA_NEW(&r->doc->arena, EntSpan, count + 1);
    if (!sentences) return ENT_ERR_MEMORY;
    uint32_t n = 0; /* no memcpy: either may have none */
    for (uint32_t i = 0; i < to->mention_count; i++) sentences[n++] = to->mentions[i];
    for (uint32_t i = 0; i < from->mention_count; i++) sentences[n++] = from->mentions[i];
    to->mentions = sentences;
    to->mention_count = count;
    return ENT_OK;
}

/* All parties of PARTNERSHIP are states, and no body that they belong to. */
static bool among_states(const EntRules *r, uint32_t partnership)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->subject == partnership && f->property == ENT_PROPERTY_party &&
            ent_rules_top(r, f->object.entity) != ENT_CLASS_Place)
            return false;
    }
    return true;
}

/* "the Latvia-Norway alliance": PAIR is two states that words of their own name, beside the larger
 * group ALL of states. */
static bool told_as_pair(const EntRules *r, const Parties *p, uint32_t pair, uint32_t all)
{
    if (r->facts->entities.at[pair].kind != ENT_CLASS_BilateralCooperation ||
        party_count(p, pair) != 2 || !among_states(r, all))
        return false;
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->subject == pair && f->pattern &&
            ent_str_is(ent_str(f->pattern), "bilateral-cooperation"))
            return true;
    }
    return false;
}

/* All sentences that state PARTNERSHIP speak of a share, "a 40 percent stake in", and none of one
 * that makes a body the buyer's own. */
static bool of_a_stake(const EntRules *r, uint32_t partnership)
{
    static const char *const whole[] = {"remaining", "majority", "controlling", "outstanding",
                                        "100",       "entire",   "whole"};
    static const char *const shares[] = {"stake",    "shareholding", "percent",    "%",
                                         "minority", "newly",        "convertible"};
    const EntEntity *e = &r->facts->entities.at[partnership];
    for (uint32_t i = 0; i < e->mention_count; i++) {
        bool share = false;
        for (uint32_t k = e->mentions[i].begin; k < e->mentions[i].end; k++) {
            share |= ENT_STR_AMONG(r->doc->tokens.at[k].lemma, shares);
            if (ENT_STR_AMONG(r->doc->tokens.at[k].lemma, whole)) return false;
        }
        if (!share) return false;
    }
    return e->mention_count > 0;
}

/* "has taken over 74.9 percent of the shares in": more than the half makes a body its buyer's. */
static bool of_majority(const EntRules *r, uint32_t partnership)
{
    const EntEntity *e = &r->facts->entities.at[partnership];
    for (uint32_t m = 0; m < e->mention_count; m++)
        for (uint32_t i = e->mentions[m].begin; i + 1 < e->mentions[m].end; i++) {
            EntStr number = r->doc->tokens.at[i].text, unit = r->doc->tokens.at[i + 1].norm;
            bool percent = ent_str_is(unit, "percent") || ent_str_is(unit, "%") ||
                           (ent_str_is(unit, "per") && ent_doc_is(r->doc, i + 2, "cent"));
            bool digits = number.len >= 2 && ent_ascii_digit((unsigned char)number.ptr[1]) &&
                          (number.len == 2 || number.ptr[2] == '.');
            bool most = number.len >= 2 && number.ptr[0] >= '5' && number.ptr[0] <= '9';
            if (percent && digits && most && !ent_str_is(number, "50")) return true;
        }
    return false;
}

/* Who takes most of a body over acquires it, told so elsewhere: one deal, not two. */
static void settle_majorities(EntRules *r, const Parties *p)
{
    size_t n = r->facts->entities.len;
    for (uint32_t a = 0; a < n; a++)
        for (uint32_t b = 0; b < n; b++) {
            bool pair = r->facts->entities.at[a].kind == ENT_CLASS_Investment &&
                        r->facts->entities.at[b].kind == ENT_CLASS_Acquisition &&
                        !r->drop_entity[a] && !r->drop_entity[b];
            if (pair && !stated_with(r, a, b) && parties_within(p, a, b) &&
                party_count(p, a) == party_count(p, b) && of_majority(r, a))
                r->facts->entities.at[a].kind = ENT_CLASS_Acquisition;
        }
}

/* A gives way to B where both tell one deal and B tells it better. */
static EntStatus settle_pair(EntRules *r, const Parties *p, uint32_t a, uint32_t b)
{
    if (!parties_within(p, a, b)) return ENT_OK;
    EntClass ka = r->facts->entities.at[a].kind, kb = r->facts->entities.at[b].kind;
    bool equal = party_count(p, a) == party_count(p, b);
    /* states that cooperate, and what else one buys of the other */
    bool apart = ka == ENT_CLASS_BilateralCooperation && !stated_with(r, a, b);
    bool general = speciality(ka) < speciality(kb) && !apart;
    /* "the joint venture of X and Y", told of again with all who found it; a round of which
     * the headline names some investors */
    bool round = ka == ENT_CLASS_Investment && party_count(p, a) > 2;
    bool venture = (ka == ENT_CLASS_JointVenture || round) && ka == kb && !equal;
    bool smaller = ka == kb && !equal &&
                   (speciality(ka) < 3 ? !told_as_pair(r, p, a, b) : same_sentence(r, a, b));
    bool twice = ka == kb && equal && a > b;
    /* "Both companies will invest €5 m and found a joint venture": what they do jointly */
    bool joint =
        ka == ENT_CLASS_Investment && kb == ENT_CLASS_JointVenture && equal && stated_with(r, a, b);
    /* "its purchase of a 40 percent stake in X": no purchase of X */
    bool stake = ka == ENT_CLASS_Acquisition && kb == ENT_CLASS_Investment && equal &&
                 stated_with(r, a, b) && of_a_stake(r, a);
    /* "Latvia and Norway signed a partnership agreement": the paper, no more */
    bool paper = ka == ENT_CLASS_BilateralCooperation && kb == ENT_CLASS_Agreement && equal &&
                 stated_with(r, a, b);
    if ((general && equal) || joint || venture || stake || twice) ENT_TRY(hand_over(r, a, b));
    if (general || smaller || twice || joint || venture || stake || paper)
        ent_rules_drop_partnership(r, a);
    return ENT_OK;
}

static bool is_partnership(const EntRules *r, uint32_t entity)
{
    return ent_rules_top(r, entity) == ENT_CLASS_Partnership && !r->drop_entity[entity];
}

EntStatus ent_settle_partnerships(EntRules *r)
{
    size_t n = r->facts->entities.len;
    Parties p;
    ENT_TRY(read_parties(r, &p));
    settle_majorities(r, &p);
    for (uint32_t a = 0; a < n; a++) {
        if (ent_rules_top(r, a) != ENT_CLASS_Partnership) continue;
        bool lone = party_count(&p, a) < 2 && r->facts->entities.at[a].kind != ENT_CLASS_Investment;
        if (lone) ent_rules_drop_partnership(r, a);
        for (uint32_t b = 0; b < n && !r->drop_entity[a]; b++)
            if (a != b && is_partnership(r, b)) ENT_TRY(settle_pair(r, &p, a, b));
    }
    return ENT_OK;
}
