#include "link/officers.h"

typedef struct Officers {
    const EntDoc *doc;
    const EntMentions *mentions;
    const EntEntities *entities;
    const EntLinks *links;
    uint32_t named;
} Officers;

static bool is(const Officers *o, uint32_t i, const char *text)
{
    return ent_doc_is(o->doc, i, text);
}

/* The person who is named at token I, or ENT_UNLINKED. */
static uint32_t person_at(const Officers *o, uint32_t i)
{
    uint32_t m = i < o->doc->tokens.len ? o->mentions->of_token[i] : UINT32_MAX;
    uint32_t e = m < o->named ? o->links->entity_of[m] : ENT_UNLINKED;
    return e != ENT_UNLINKED && o->entities->at[e].kind == ENT_CLASS_Person ? e : ENT_UNLINKED;
}

/* Whom the title of mention M belongs to by its place: "Minister Lindberg", "Maria Lindberg, the
 * Minister of …". ENT_UNLINKED: nobody. */
static uint32_t bearer(const Officers *o, const EntMention *m)
{
    uint32_t e = person_at(o, m->tokens.end), i = m->tokens.begin;
    if (e != ENT_UNLINKED) return e;
    if (i > 0 && is(o, i - 1, "the")) i--;
    return i > 1 && is(o, i - 1, ",") ? person_at(o, i - 2) : ENT_UNLINKED;
}

/* The title of mention M begins as that of OFFICE does: "Minister of Energy", of "the Minister". */
static bool same_office(const Officers *o, const EntMention *m, const EntMention *office)
{
    uint32_t words = office->tokens.end - office->tokens.begin, end = m->tokens.begin + words;
    if (end > m->tokens.end || (end < m->tokens.end && !is(o, end, "of") && !is(o, end, "for")))
        return false;
    for (uint32_t k = 0; k < words; k++)
        if (!ent_str_eq_nocase(o->doc->tokens.at[m->tokens.begin + k].text,
                               o->doc->tokens.at[office->tokens.begin + k].text))
            return false;
    return true;
}

/* Offices that one person of a text holds, by their last word. */
static bool names_office(const Officers *o, const EntMention *m)
{
    static const char *const nouns[] = {"president",    "minister",
                                        "secretary",    "governor",
                                        "chancellor",   "ambassador",
                                        "premier",      "king",
                                        "queen",        "mayor",
                                        "commissioner", "chairman",
                                        "chairwoman",   "secretary-general",
                                        "prince",       "emir",
                                        "sultan",       "taoiseach"};
    return ENT_STR_AMONG(o->doc->tokens.at[m->tokens.end - 1].lemma, nouns) ||
           ENT_STR_AMONG(o->doc->tokens.at[m->tokens.end - 1].norm, nouns);
}

/* "The Minister", and no name, place or second title behind it that it would belong to. */
static bool stands_alone(const Officers *o, const EntMention *m)
{
    uint32_t i = m->tokens.begin, end = m->tokens.end;
    bool owns = end + 1 < o->doc->tokens.len && ent_str_is(o->doc->tokens.at[end].tag, "POS");
    uint32_t next = owns ? end + 1 : end;
    if (i == 0 || !is(o, i - 1, "the") || end >= o->doc->tokens.len) return false;
    bool month = ent_word_has(&o->mentions->words[next], ENT_SENSE_Month);
    if (owns && o->mentions->words[next].capital && !month)
        return false; /* "… Minister's Office" */
    static const char *const links[] = {"of", "for", "at", "and", "to", "in", ",", "-", "/"};
    bool comma = is(o, end, ",") && person_at(o, end + 1) == ENT_UNLINKED;
    bool pair = is(o, end, "and") && !o->mentions->words[end + 1].capital &&
                o->mentions->of_token[end + 1] == UINT32_MAX;
    if (ENT_STR_AMONG(o->doc->tokens.at[end].norm, links) && !comma && !pair) return false;
    return o->mentions->of_token[end] == UINT32_MAX || o->doc->tokens.at[end].sentence_start;
}

/* The first person whom the text calls by the title of OFFICE before it, or ENT_UNLINKED. */
static uint32_t holder(const Officers *o, const EntMention *office)
{
    for (uint32_t k = 0; k < o->named; k++) {
        const EntMention *m = &o->mentions->list.at[k];
        if (m->type != ENT_MENTION_ROLE || m->tokens.end > office->tokens.begin) continue;
        uint32_t e = same_office(o, m, office) ? bearer(o, m) : ENT_UNLINKED;
        if (e != ENT_UNLINKED) return e;
    }
    return ENT_UNLINKED;
}

EntStatus ent_find_officers(const EntDoc *doc, const EntMentions *mentions,
                            const EntEntities *entities, const EntLinks *links, uint32_t named,
                            EntDescriptions *d)
{
    const Officers o = {doc, mentions, entities, links, named};
    for (uint32_t k = 0; k < named; k++) {
        const EntMention *m = &mentions->list.at[k];
        if (m->type != ENT_MENTION_ROLE || !names_office(&o, m) || !stands_alone(&o, m)) continue;
        EntSpan span = {m->tokens.begin - 1, m->tokens.end};
        ENT_TRY(ent_descriptions_add(d, entities, span, m->head, holder(&o, m)));
    }
    return ENT_OK;
}
