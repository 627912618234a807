#include "fact/told_partners.h"

enum { PARTNERS = 12, BACK = 3 }; /* partners of one sentence; sentences back to whom it is of */

typedef struct Told {
    const EntExtractWork *work;
    const EntDoc *doc;
    EntFacts *facts;
} Told;

typedef struct Bodies {
    uint32_t at[PARTNERS];
    uint32_t count;
} Bodies;

static const EntToken *token(const Told *t, uint32_t i)
{
    return &t->doc->tokens.at[i];
}

static bool is(const Told *t, uint32_t i, const char *text)
{
    return ent_doc_is(t->doc, i, text);
}

/* The entity of class TOP whose mention has its head at token I, or ENT_NO_ENTITY. */
static uint32_t entity_at(const Told *t, uint32_t i, EntClass top)
{
    uint32_t e = ent_entity_headed_at(t->work, i);
    bool fits = e != ENT_NO_ENTITY && ent_class_top(t->facts->entities.at[e].kind) == top;
    return fits ? e : ENT_NO_ENTITY;
}

/* Some partnership has both A and B. */
static bool partners(const Told *t, uint32_t a, uint32_t b)
{
    for (uint32_t p = 0; p < t->facts->entities.len; p++)
        if (ent_class_top(t->facts->entities.at[p].kind) == ENT_CLASS_Partnership &&
            ent_is_related(t->facts, p, ENT_PROPERTY_party, a) &&
            ent_is_related(t->facts, p, ENT_PROPERTY_party, b))
            return true;
    return false;
}

/* A partnership of A and B that SENTENCE states, about EVENT unless that is ENT_NO_ENTITY. */
static EntStatus join(Told *t, uint32_t a, uint32_t b, uint32_t event, EntSpan sentence,
                      const char *rule)
{
    if (a == b || partners(t, a, b)) return ENT_OK;
    uint32_t p = ent_add_partnership(t->facts, ENT_CLASS_StrategicCooperation);
    if (p == ENT_NO_ENTITY) return ENT_ERR_MEMORY;
    ENT_TRY(ent_relate(t->facts, p, ENT_PROPERTY_party, a, sentence, rule, 0.75f));
    ENT_TRY(ent_relate(t->facts, p, ENT_PROPERTY_party, b, sentence, rule, 0.75f));
    if (event == ENT_NO_ENTITY) return ENT_OK;
    return ent_relate(t->facts, p, ENT_PROPERTY_about, event, sentence, rule, 0.75f);
}

/* The organisations of SENTENCE from token I to the next verb. */
static Bodies bodies_from(const Told *t, uint32_t i, EntSpan sentence)
{
    Bodies b = {.count = 0};
    for (; i < sentence.end && b.count < PARTNERS; i++) {
        uint32_t e = entity_at(t, i, ENT_CLASS_Organisation);
        bool inside = t->work->mentions.of_token[i] != UINT32_MAX;
        bool verb = token(t, i)->pos == ENT_POS_VERB && !ent_str_is(token(t, i)->tag, "VBG");
        if ((verb && !inside) || is(t, i, ";")) break;
        if (e != ENT_NO_ENTITY) b.at[b.count++] = e;
    }
    return b;
}

/* --- lists of partners ------------------------------------------------------------------------ */

/* "Past charitable partners include", "Our key partners are": the token behind it, 0 where SENTENCE
 * begins otherwise. */
static uint32_t behind_partners_include(const Told *t, EntSpan sentence)
{
    enum { REACH = 6 };
    for (uint32_t i = sentence.begin; i + 1 < sentence.end && i < sentence.begin + REACH; i++) {
        if (!is(t, i, "partners") && !is(t, i, "collaborators")) {
            const EntMention *m = ent_mention_at(&t->work->mentions, i);
            bool named = m && !m->described && m->type == ENT_MENTION_ENTITY;
            if (named || token(t, i)->pos == ENT_POS_VERB || is(t, i, "'s") ||
                is(t, i, "\xe2\x80\x99s"))
                return 0;
            continue;
        }
        uint32_t v = i + 1;
        bool lists = ent_str_is(token(t, v)->lemma, "include") || is(t, v, "are") ||
                     is(t, v, "were") || is(t, v, "comprise");
        return lists ? v + 1 : 0;
    }
    return 0;
}

/* The organisation that SENTENCE speaks of: its first subject. */
static uint32_t subject_of(const Told *t, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t e = entity_at(t, i, ENT_CLASS_Organisation);
        if (e != ENT_NO_ENTITY && ent_str_starts(token(t, i)->dep, ENT_STR("nsubj"))) return e;
    }
    return ENT_NO_ENTITY;
}

static EntStatus partners_listed(Told *t, uint32_t s)
{
    EntSpan sentence = t->doc->sentences.at[s];
    uint32_t from = behind_partners_include(t, sentence), whose = ENT_NO_ENTITY;
    if (!from) return ENT_OK;
    for (uint32_t k = 1; k <= BACK && k <= s && whose == ENT_NO_ENTITY; k++)
        whose = subject_of(t, t->doc->sentences.at[s - k]);
    Bodies listed = bodies_from(t, from, sentence);
    for (uint32_t k = 0; k < listed.count && whose != ENT_NO_ENTITY; k++)
        ENT_TRY(join(t, whose, listed.at[k], ENT_NO_ENTITY, sentence, "partners-of-before"));
    return ENT_OK;
}

/* --- who holds an event together -------------------------------------------------------------- */

/* "is produced in partnership with": the token behind it where it begins at token I, else 0. */
static uint32_t behind_held_with(const Told *t, uint32_t i, uint32_t end)
{
    static const char *const verbs[] = {"produced", "presented", "held",      "organized",
                                        "staged",   "organised", "delivered", "convened",
                                        "run",      "hosted",    "launched",  "curated"};
    static const char *const nouns[] = {"partnership", "collaboration", "cooperation"};
    if (i + 3 >= end || !ENT_STR_AMONG(token(t, i)->norm, verbs) || !is(t, i + 1, "in")) return 0;
    uint32_t k = i + 2;
    if (token(t, k)->pos == ENT_POS_ADJ) k++;
    bool with = k + 1 < end && ENT_STR_AMONG(token(t, k)->norm, nouns) && is(t, k + 1, "with");
    return with ? k + 2 : 0;
}

/* The event that is the last subject before token I of SENTENCE, or ENT_NO_ENTITY. */
static uint32_t event_before(const Told *t, EntSpan sentence, uint32_t i)
{
    while (i-- > sentence.begin) {
        uint32_t e = entity_at(t, i, ENT_CLASS_Event);
        if (e != ENT_NO_ENTITY) return e;
        if (entity_at(t, i, ENT_CLASS_Organisation) != ENT_NO_ENTITY) break;
    }
    return ENT_NO_ENTITY;
}

/* The organisations that hold EVENT, as far as the patterns found. */
static Bodies holders(const Told *t, uint32_t event)
{
    Bodies b = {.count = 0};
    for (size_t i = 0; i < t->facts->facts.len && b.count < PARTNERS; i++) {
        const EntFact *f = &t->facts->facts.at[i];
        bool holds = f->property == ENT_PROPERTY_host || f->property == ENT_PROPERTY_organiser;
        if (f->subject == event && holds && f->object.type == ENT_VALUE_ENTITY &&
            ent_class_top(t->facts->entities.at[f->object.entity].kind) == ENT_CLASS_Organisation)
            b.at[b.count++] = f->object.entity;
    }
    return b;
}

static EntStatus held_together(Told *t, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t from = behind_held_with(t, i, sentence.end);
        uint32_t event = from ? event_before(t, sentence, i) : ENT_NO_ENTITY;
        if (event == ENT_NO_ENTITY) continue;
        Bodies own = holders(t, event), with = bodies_from(t, from, sentence);
        for (uint32_t a = 0; a < own.count; a++)
            for (uint32_t b = 0; b < with.count && b < 1; b++)
                ENT_TRY(join(t, own.at[a], with.at[b], event, sentence, "holds-event-with"));
    }
    return ENT_OK;
}

EntStatus ent_find_told_partners(const EntExtractWork *work, const EntDoc *doc, EntFacts *facts)
{
    Told t = {work, doc, facts};
    for (uint32_t s = 0; s < doc->sentences.len; s++) {
        ENT_TRY(partners_listed(&t, s));
        ENT_TRY(held_together(&t, doc->sentences.at[s]));
    }
    return ENT_OK;
}
