#include "fact/nations.h"

const EntSense *ent_nation_at(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i,
                              uint32_t *length)
{
    uint32_t count = (uint32_t)doc->tokens.len;
    if (i >= count) return NULL;
    const EntSense *name = ent_lexicon_longest(lexicon, doc, i, count, ENT_SENSE_Name, length);
    if (name &&
        (name->kind == ENT_CLASS_Country || name->kind == ENT_CLASS_InternationalOrganisation))
        return name;
    /* World regions have no country code; territories have one, and a capital. */
    bool region = name && name->kind == ENT_CLASS_Region && (!name->code.len || name->region.len);
    if (region) return name;
    return ent_lexicon_longest(lexicon, doc, i, count, ENT_SENSE_Demonym, length);
}

const EntSense *ent_nation_named(const EntLexicon *lexicon, EntStr name)
{
    char folded[ENT_LEXICON_KEY];
    EntStr key = ent_lexicon_fold(name, folded, sizeof folded);
    for (const EntSense *s = ent_lexicon_get(lexicon, key); s; s = s->next) {
        bool state = s->type == ENT_SENSE_Name && (s->kind == ENT_CLASS_Country ||
                                                   s->kind == ENT_CLASS_InternationalOrganisation);
        if ((state || s->type == ENT_SENSE_Demonym) && ent_lexicon_fits(s, name)) return s;
    }
    return NULL;
}

bool ent_nation_is_body(const EntSense *nation)
{
    return nation->type == ENT_SENSE_Name && nation->kind == ENT_CLASS_InternationalOrganisation;
}

bool ent_nations_add(EntNations *nations, const EntSense *nation)
{
    for (uint32_t i = 0; i < nations->count; i++)
        if (ent_str_eq(nations->at[i]->label, nation->label)) return false;
    if (nations->count == ENT_NATIONS) return false;
    nations->at[nations->count++] = nation;
    return true;
}

static bool named(const EntEntity *e, EntStr name)
{
    if (ent_str_eq_nocase(e->name, name)) return true;
    for (uint32_t i = 0; i < e->other_count; i++)
        if (ent_str_eq_nocase(e->others[i], name)) return true;
    return false;
}

static EntClass class_of(const EntSense *sense)
{
    if (ent_nation_is_body(sense)) return sense->kind;
    bool region = sense->type == ENT_SENSE_Name && sense->kind == ENT_CLASS_Region;
    return region || !sense->code.len ? ENT_CLASS_Region : ENT_CLASS_Country;
}

static bool is_nation(const EntEntity *e, const EntSense *sense)
{
    EntClass top = ent_class_top(e->kind);
    bool body = top == ENT_CLASS_Organisation || top == ENT_CLASS_Place;
    if (ent_nation_is_body(sense)) return body && (named(e, sense->label) || named(e, sense->form));
    if (top != ENT_CLASS_Place) return false;
    return (sense->code.len && ent_str_eq(e->country, sense->code)) ||
           (sense->kind == ENT_CLASS_Region && named(e, sense->label));
}

uint32_t ent_nation_find(const EntSense *sense, const EntFacts *facts)
{
    for (uint32_t i = 0; i < facts->entities.len; i++)
        if (is_nation(&facts->entities.at[i], sense)) return i;
    return ENT_NO_ENTITY;
}

/* The entity of a nation: the article's, or made without a mention. ENT_NO_ENTITY: no memory. */
static uint32_t entity_of(const EntSense *sense, EntFacts *facts)
{
    uint32_t known = ent_nation_find(sense, facts);
    if (known != ENT_NO_ENTITY) return known;
    EntEntity e = {.kind = class_of(sense),
                   .name = ent_nation_is_body(sense) ? sense->form : sense->label};
    if (e.kind == ENT_CLASS_Country) e.country = sense->code;
    return ENT_PUSH(&facts->entities, e) ? (uint32_t)facts->entities.len - 1 : ENT_NO_ENTITY;
}

/* Europe and the European Union are one side of a link. */
static bool european(const EntFacts *facts, uint32_t entity)
{
    EntStr name = facts->entities.at[entity].name;
    return ent_str_is(name, "Europe") || ent_str_is(name, "EU") ||
           ent_str_is(name, "European Union");
}

static bool is_party(const EntFacts *facts, uint32_t partnership, uint32_t entity)
{
    bool europe = european(facts, entity);
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *f = &facts->facts.at[i];
        if (f->subject == partnership && f->property == ENT_PROPERTY_party &&
            (f->object.entity == entity || (europe && european(facts, f->object.entity))))
            return true;
    }
    return false;
}

static uint32_t count_parties(const EntFacts *facts, uint32_t partnership)
{
    uint32_t n = 0;
    for (size_t i = 0; i < facts->facts.len; i++)
        n += facts->facts.at[i].subject == partnership &&
             facts->facts.at[i].property == ENT_PROPERTY_party;
    return n;
}

/* The link of KIND between just these, or ENT_NO_ENTITY. */
static uint32_t known(const EntFacts *facts, EntClass kind, const uint32_t *parties, uint32_t count)
{
    for (uint32_t i = 0; i < facts->entities.len; i++) {
        uint32_t in = 0;
        if (facts->entities.at[i].kind != kind) continue;
        for (uint32_t k = 0; k < count; k++) in += is_party(facts, i, parties[k]);
        if (in == count && in == count_parties(facts, i)) return i;
    }
    return ENT_NO_ENTITY;
}

/* SENTENCE tells of PARTNERSHIP too. */
static EntStatus tell_again(EntFacts *facts, uint32_t partnership, EntSpan sentence,
                            EntArena *arena)
{
    EntEntity *e = &facts->entities.at[partnership];
    uint32_t count = e->mention_count;
    for (uint32_t i = 0; i < count; i++)
        if (e->mentions[i].begin == sentence.begin) return ENT_OK;
    EntSpan *mentions = ENT_ARENA_NEW(arena, EntSpan, count + 1);
    if (!mentions) return ENT_ERR_MEMORY;
    if (count) memcpy(mentions, e->mentions, count * sizeof *mentions);
    mentions[count] = sentence;
    e->mentions = mentions;
    e->mention_count = count + 1;
    return ENT_OK;
}

EntStatus ent_nations_link(const EntNations *nations, EntClass kind, EntSpan evidence,
                           const char *pattern, EntArena *arena, EntFacts *facts)
{
    uint32_t parties[ENT_NATIONS], n = 0;
    for (uint32_t i = 0; i < nations->count; i++) {
        uint32_t party = entity_of(nations->at[i], facts);
        if (party == ENT_NO_ENTITY) return ENT_ERR_MEMORY;
        if (n == 0 || party != parties[n - 1]) parties[n++] = party;
    }
    uint32_t same = n < 2 ? ENT_NO_ENTITY : known(facts, kind, parties, n);
    if (n < 2) return ENT_OK;
    if (same != ENT_NO_ENTITY) return tell_again(facts, same, evidence, arena);
    uint32_t p = ent_add_partnership(facts, kind);
    if (p == ENT_NO_ENTITY) return ENT_ERR_MEMORY;
    for (uint32_t i = 0; i < n; i++)
        ENT_TRY(ent_relate(facts, p, ENT_PROPERTY_party, parties[i], evidence, pattern, 0.9f));
    return ENT_OK;
}
