/* "BERN — … opened the forum here on Monday": "here" is the place of the dateline. */
#include "fact/rules_work.h"

static EntStr text(const EntRules *r, uint32_t i)
{
    return i < r->doc->tokens.len ? r->doc->tokens.at[i].text : ENT_STR_EMPTY;
}

/* A mark that ends a dateline stands a few words behind token I. */
static bool dateline_ends(const EntRules *r, uint32_t i)
{
    enum { REACH = 12 };
    static const char *const marks[] = {":", "-", "--", "\xe2\x80\x93", "\xe2\x80\x94"};
    for (uint32_t k = i; k < i + REACH && k + 2 < r->doc->tokens.len; k++) {
        if (k > i && r->work->mentions.words[k].opens) return false;
        if (ENT_STR_AMONG(text(r, k), marks)) return true;
        bool agency = ent_str_is(text(r, k), "(") && r->work->mentions.words[k + 1].upper &&
                      ent_str_is(text(r, k + 2), ")"); /* "Riga, Mar 14 (BNS) Latvia and …" */
        if (agency) return true;
    }
    return false;
}

/* The city that the dateline names, or ENT_NO_ENTITY. */
static uint32_t city_of_dateline(const EntRules *r)
{
    const EntMentions *mentions = &r->work->mentions;
    for (size_t m = 0; m < mentions->list.len; m++) {
        const EntMention *x = &mentions->list.at[m];
        uint32_t entity = r->work->links.entity_of[m];
        if (x->headline || entity == ENT_UNLINKED || x->kind != ENT_CLASS_City) continue;
        return mentions->words[x->tokens.begin].opens && dateline_ends(r, x->tokens.end)
                   ? entity
                   : ENT_NO_ENTITY;
    }
    return ENT_NO_ENTITY;
}

/* Token I is the adverb that points to where the writer is: "held here", not "here is", "here's".
 */
static bool points(const EntRules *r, uint32_t i)
{
    static const char *const behind[] = {"on",        ",",    ".",       "in",   "at",
                                         "to",        "from", "last",    "this", "today",
                                         "yesterday", "with", "between", "by"};
    if (!ent_str_is(text(r, i), "here") || i == 0) return false;
    const EntMention *next = ent_mention_at(&r->work->mentions, i + 1);
    return (next && next->type == ENT_MENTION_DATE) || ENT_STR_AMONG(text(r, i + 1), behind);
}

/* The event that SENTENCE names nearest before token I, or ENT_NO_ENTITY. */
static uint32_t event_before(const EntRules *r, EntSpan sentence, uint32_t i)
{
    const EntMentions *mentions = &r->work->mentions;
    uint32_t event = ENT_NO_ENTITY;
    for (size_t m = 0; m < mentions->list.len; m++) {
        const EntMention *x = &mentions->list.at[m];
        uint32_t entity = r->work->links.entity_of[m];
        if (entity == ENT_UNLINKED || x->tokens.begin < sentence.begin || x->tokens.end > i)
            continue;
        if (ent_rules_top(r, entity) == ENT_CLASS_Event) event = entity;
    }
    return event;
}

EntStatus ent_place_here(EntRules *r)
{
    uint32_t city = city_of_dateline(r);
    if (city == ENT_NO_ENTITY) return ENT_OK;
    for (size_t s = 0; s < r->doc->sentences.len; s++) {
        EntSpan sentence = r->doc->sentences.at[s];
        for (uint32_t i = sentence.begin; i < sentence.end; i++) {
            if (!points(r, i)) continue;
            uint32_t event = event_before(r, sentence, i);
            if (event == ENT_NO_ENTITY || ent_rules_has(r, event, ENT_PROPERTY_place)) continue;
            ENT_TRY(
                ent_rules_relate(r, event, ENT_PROPERTY_place, city, i, "here-in-dateline", 0.85f));
        }
    }
    return ENT_OK;
}
