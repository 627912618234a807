/* What a deal is between and of: a thing that is bought is no side of it, and one that is told
 * twice, in the headline of the group, in the text of its arm, is one. */
#include "fact/rules_work.h"

/* The parties of one partnership, those that were not dropped. */
typedef struct Sides {
    uint32_t at[2];
    uint32_t count; /* also of those beyond the two */
} Sides;

static bool deal(const EntRules *r, uint32_t e)
{
    return !r->drop_entity[e] && ent_is_deal(r->facts->entities.at[e].kind);
}

static Sides sides_of(const EntRules *r, uint32_t partnership)
{
    Sides s = {.count = 0};
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->subject != partnership || f->property != ENT_PROPERTY_party || r->drop_fact[i])
            continue;
        if (s.count < 2) s.at[s.count] = f->object.entity;
        s.count++;
    }
    return s;
}

/* All that states PARTNERSHIP stands in the headline. */
static bool only_in_headline(const EntRules *r, uint32_t partnership)
{
    const EntEntity *e = &r->facts->entities.at[partnership];
    for (uint32_t i = 0; i < e->mention_count; i++)
        if (e->mentions[i].begin >= r->work->mentions.headline.end) return false;
    return true;
}

static bool begins_with(const EntRules *r, uint32_t longer, uint32_t shorter)
{
    EntStr a = r->facts->entities.at[longer].name, b = r->facts->entities.at[shorter].name;
    return b.len && a.len > b.len && ent_str_starts(a, b) && a.ptr[b.len] == ' ';
}

static bool arm_of(const EntRules *r, uint32_t a, uint32_t b)
{
    return ent_rules_any(r, a, ENT_PROPERTY_partOf, b) ||
           ent_rules_any(r, b, ENT_PROPERTY_partOf, a);
}

static bool kinds_agree(EntClass a, EntClass b)
{
    return a == b || a == ENT_CLASS_StrategicCooperation || b == ENT_CLASS_StrategicCooperation;
}

/* Does the deal B of the text tell what A of the headline tells, of an arm of A's other side or of
 * its full name? */
static bool tells_better(const EntRules *r, uint32_t a, uint32_t b)
{
    if (!only_in_headline(r, a) || only_in_headline(r, b)) return false;
    Sides x = sides_of(r, a), y = sides_of(r, b);
    if (x.count != 2 || y.count != 2 ||
        !kinds_agree(r->facts->entities.at[a].kind, r->facts->entities.at[b].kind))
        return false;
    for (uint32_t i = 0; i < 2; i++)
        for (uint32_t k = 0; k < 2; k++) {
            if (x.at[i] != y.at[k]) continue;
            uint32_t one = x.at[1 - i], other = y.at[1 - k];
            if (arm_of(r, one, other) || begins_with(r, other, one)) return true;
        }
    return false;
}

/* The sentences that state PARTNERSHIP have a day or a sum. */
static bool has_terms(const EntRules *r, uint32_t partnership)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->subject != partnership) continue;
        for (uint32_t t = f->evidence.begin; t < f->evidence.end; t++) {
            const EntMention *m = ent_mention_at(&r->work->mentions, t);
            if (m && (m->type == ENT_MENTION_DATE || m->type == ENT_MENTION_MONEY)) return true;
        }
    }
    return false;
}

/* The headline names some sides of a purchase or an investment whose text names them all; or an
 * investor of a round speaks of its investment. */
static bool names_fewer(const EntRules *r, uint32_t a, uint32_t b)
{
    EntClass kind = r->facts->entities.at[a].kind;
    if (kind != r->facts->entities.at[b].kind) return false;
    bool again = kind == ENT_CLASS_Investment && !has_terms(r, a);
    if (!again && (!only_in_headline(r, a) || only_in_headline(r, b))) return false;
    Sides x = sides_of(r, a);
    if (x.count > 2 || x.count >= sides_of(r, b).count) return false;
    for (uint32_t i = 0; i < x.count; i++)
        if (!ent_rules_any(r, b, ENT_PROPERTY_party, x.at[i])) return false;
    return x.count == 2;
}

void ent_settle_same_deals(EntRules *r)
{
    uint32_t n = (uint32_t)r->facts->entities.len;
    for (uint32_t a = 0; a < n; a++)
        for (uint32_t b = 0; b < n && deal(r, a); b++)
            if (a != b && deal(r, b) && (tells_better(r, a, b) || names_fewer(r, a, b)))
                ent_rules_drop_partnership(r, a);
}

/* "the Chilean Parliament", "the Senate": a body that makes the laws of a state. */
static bool is_parliament(const EntRules *r, uint32_t e)
{
    static const char *const ends[] = {
        "Congress",  "Senate",  "Parliament",       "House of Representatives",
        "Bundestag", "Knesset", "National Assembly"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ent_str_ends(r->facts->entities.at[e].name, ent_str(ends[i]))) return true;
    return false;
}

/* A parliament works with the government of its state, which makes them no partners. */
static bool within_state(const EntRules *r, uint32_t a, uint32_t b)
{
    EntClass kind = r->facts->entities.at[b].kind;
    return r->facts->entities.at[a].kind == ENT_CLASS_GovernmentBody && is_parliament(r, a) &&
           (kind == ENT_CLASS_GovernmentBody || kind == ENT_CLASS_Person);
}

/* Both parties are one body or a body and its part: "the institute's centre will work with it". */
static bool within_one_body(const EntRules *r, uint32_t partnership)
{
    EntClass kind = r->facts->entities.at[partnership].kind;
    Sides s = sides_of(r, partnership);
    if (s.count != 2 || (kind != ENT_CLASS_StrategicCooperation && kind != ENT_CLASS_Agreement))
        return false;
    if (within_state(r, s.at[0], s.at[1]) || within_state(r, s.at[1], s.at[0])) return true;
    return arm_of(r, s.at[0], s.at[1]) || begins_with(r, s.at[0], s.at[1]) ||
           begins_with(r, s.at[1], s.at[0]);
}

void ent_drop_inner_deals(EntRules *r)
{
    uint32_t n = (uint32_t)r->facts->entities.len;
    for (uint32_t e = 0; e < n; e++)
        if (deal(r, e) && within_one_body(r, e)) ent_rules_drop_partnership(r, e);
}

/* SENTENCE tells of a deal of BODY with SIDE alone. */
static bool has_deal_with(const EntRules *r, uint32_t body, uint32_t side, EntSpan sentence)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        bool its = f->property == ENT_PROPERTY_party && !r->drop_fact[i] &&
                   f->object.entity == side && f->evidence.begin == sentence.begin;
        if (its && ent_rules_any(r, f->subject, ENT_PROPERTY_party, body) &&
            sides_of(r, f->subject).count == 2)
            return true;
    }
    return false;
}

/* The one sentence that tells of PARTNERSHIP; empty where there are more. */
static EntSpan only_sentence(const EntRules *r, uint32_t partnership)
{
    EntSpan s = {0, 0};
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->subject != partnership || r->drop_fact[i]) continue;
        if (s.end && f->evidence.begin != s.begin) return (EntSpan){0, 0};
        s = f->evidence;
    }
    return s;
}

/* BODY is named in SENTENCE, before any side of S. */
static bool named_first(const EntRules *r, uint32_t body, const Sides *s, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t e = ent_entity_at(r->work, i);
        if (e == body) return true;
        if (e != ENT_NO_ENTITY && (e == s->at[0] || e == s->at[1])) return false;
    }
    return false;
}

/* "partnerships with Orion, Vega and Fjord to cooperate", "hired Orion and Vega to build": each is
 * a partner of one body, and LIST would have them be partners of each other. */
static bool lists_partners(const EntRules *r, uint32_t list)
{
    Sides s = sides_of(r, list);
    EntSpan told = only_sentence(r, list);
    uint32_t n = (uint32_t)r->facts->entities.len;
    for (uint32_t body = 0; body < n && s.count >= 2 && told.end; body++) {
        if (ent_rules_top(r, body) != ENT_CLASS_Organisation ||
            ent_rules_any(r, list, ENT_PROPERTY_party, body) ||
            (s.count == 2 && !named_first(r, body, &s, told)))
            continue;
        if (has_deal_with(r, body, s.at[0], told) && has_deal_with(r, body, s.at[1], told))
            return true;
    }
    return false;
}

void ent_drop_lists_of_partners(EntRules *r)
{
    for (uint32_t e = 0; e < (uint32_t)r->facts->entities.len; e++)
        if (deal(r, e) && r->facts->entities.at[e].kind == ENT_CLASS_StrategicCooperation &&
            lists_partners(r, e))
            ent_rules_drop_partnership(r, e);
}

/* --- kinds of bodies -------------------------------------------------------------------------- */

/* "a full-service Managed Care Provider": the noun phrase of MENTION begins with "a", and MENTION
 * is its head. */
static bool indefinite(const EntRules *r, const EntMention *mention)
{
    enum { WORDS = 3, MODIFIERS = 5 };
    uint32_t k = mention->tokens.begin, end = mention->tokens.end;
    if (end - k < WORDS || end >= r->doc->tokens.len) return false;
    uint8_t next = r->doc->tokens.at[end].pos;
    if (next == ENT_POS_NOUN || next == ENT_POS_PROPN || next == ENT_POS_PART) return false;
    for (uint32_t n = 0; n < MODIFIERS && k > 0; n++, k--) {
        const EntToken *t = &r->doc->tokens.at[k - 1];
        if (ent_str_is(t->text, "a") || ent_str_is(t->text, "an")) return true;
        bool modifier = t->pos == ENT_POS_ADJ || t->pos == ENT_POS_ADV || t->pos == ENT_POS_NOUN ||
                        ent_str_is(t->text, "-");
        if (!modifier) return false;
    }
    return false;
}

/* The first mention of ENTITY shows a kind, not a name. */
static bool is_kind(const EntRules *r, uint32_t entity)
{
    for (uint32_t m = 0; m < r->work->mentions.list.len; m++)
        if (r->work->links.entity_of[m] == entity)
            return indefinite(r, &r->work->mentions.list.at[m]);
    return false;
}

void ent_drop_kinds(EntRules *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->property != ENT_PROPERTY_party || f->object.type != ENT_VALUE_ENTITY ||
            r->drop_fact[i] || ent_rules_top(r, f->object.entity) != ENT_CLASS_Organisation ||
            !is_kind(r, f->object.entity))
            continue;
        if (sides_of(r, f->subject).count <= 2)
            ent_rules_drop_partnership(r, f->subject);
        else
            r->drop_fact[i] = true;
    }
}

/* --- what is bought --------------------------------------------------------------------------- */

/* "the Rowan Property", "1,000 Orion Loaders": the name of a thing. */
static bool names_thing(const EntRules *r, uint32_t entity, EntSpan sentence)
{
    const EntLexicon *lexicon = r->ontology->lexicon;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        const EntMention *mention = ent_mention_at(&r->work->mentions, i);
        if (!mention || ent_entity_at(r->work, i) != entity) continue;
        uint32_t length, begin = mention->tokens.begin, end = mention->tokens.end;
        if (mention->described || mention->sense) return false;
        const EntSense *head =
            ent_words_head(lexicon, r->doc, begin, end, ENT_SENSE_AssetHead, &length);
        if (head) return !head->plural && end - begin > length;
        return begin > sentence.begin && ent_str_is(r->doc->tokens.at[begin - 1].tag, "CD") &&
               r->doc->tokens.at[begin - 1].head >= begin &&
               r->doc->tokens.at[begin - 1].head < end;
    }
    return false;
}

void ent_drop_purchases(EntRules *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->property != ENT_PROPERTY_party || f->object.type != ENT_VALUE_ENTITY) continue;
        EntClass kind = r->facts->entities.at[f->subject].kind;
        bool ownership = kind == ENT_CLASS_Acquisition || kind == ENT_CLASS_Investment;
        if (ownership && ent_rules_top(r, f->object.entity) == ENT_CLASS_Organisation &&
            names_thing(r, f->object.entity, f->evidence))
            ent_rules_drop_partnership(r, f->subject);
    }
}
