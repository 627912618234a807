/* "The forum opened in the Kenyan capital": the capital of a nation is a city that the article may
 * name elsewhere, "NAIROBI, May 4 --". */
#include "fact/rules_work.h"

static bool is(const EntRules *r, uint32_t i, const char *word)
{
    return ent_doc_is(r->doc, i, word);
}

/* The capital of the country whose people the word at token I names, or empty. */
static EntStr capital_of(const EntRules *r, uint32_t i)
{
    const EntLexicon *lexicon = r->ontology->lexicon;
    char key[ENT_LEXICON_KEY], name[ENT_LEXICON_KEY];
    const EntSense *people = ent_lexicon_sense(
        lexicon, ent_lexicon_fold(r->doc->tokens.at[i].text, key, sizeof key), ENT_SENSE_Demonym);
    if (!people) return ENT_STR_EMPTY;
    const EntSense *country = ent_lexicon_sense(
        lexicon, ent_lexicon_fold(people->label, name, sizeof name), ENT_SENSE_Name);
    return country && country->kind == ENT_CLASS_Country ? country->region : ENT_STR_EMPTY;
}

/* The city called NAME that the article names, or ENT_NO_ENTITY. */
static uint32_t city_named(const EntRules *r, EntStr name)
{
    for (uint32_t e = 0; name.len && e < r->facts->entities.len; e++)
        if (ent_rules_top(r, e) == ENT_CLASS_Place && !r->drop_entity[e] &&
            ent_str_eq_nocase(r->facts->entities.at[e].name, name))
            return e;
    return ENT_NO_ENTITY;
}

/* The event that is told of a few words before token I, with no other place between. */
static uint32_t event_before(const EntRules *r, uint32_t i)
{
    enum { REACH = 14 };
    uint32_t begin = r->doc->sentences.at[ent_doc_sentence_of(r->doc, i)].begin;
    for (uint32_t k = i; k > begin && k + REACH > i; k--) {
        uint32_t e = ent_entity_at(r->work, k - 1);
        if (e == ENT_UNLINKED) continue;
        EntClass top = ent_rules_top(r, e);
        if (top == ENT_CLASS_Event) return e;
        if (top == ENT_CLASS_Place || top == ENT_CLASS_Organisation) break;
    }
    return ENT_NO_ENTITY;
}

EntStatus ent_events_in_capitals(EntRules *r)
{
    for (uint32_t i = 3; i < r->doc->tokens.len; i++) {
        if (!is(r, i, "capital") || !is(r, i - 2, "the") || !is(r, i - 3, "in")) continue;
        if (i + 1 < r->doc->tokens.len && r->doc->tokens.at[i + 1].pos == ENT_POS_NOUN) continue;
        uint32_t city = city_named(r, capital_of(r, i - 1)), event = event_before(r, i - 3);
        if (city == ENT_NO_ENTITY || event == ENT_NO_ENTITY || r->drop_entity[event] ||
            ent_rules_any(r, event, ENT_PROPERTY_place, city))
            continue;
        ENT_TRY(ent_rules_relate(r, event, ENT_PROPERTY_place, city, i, "in-the-capital", 0.8f));
    }
    return ENT_OK;
}
