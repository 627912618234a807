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
        if (ENT_STR_AMONG(text(r, k), marks)) return true;
        bool day = r->work->mentions.words[k].digits; /* behind the stop of "Oct." */
        if (k > i && r->work->mentions.words[k].opens && !day) return false;
        bool agency = ent_str_is(text(r, k), "(") && r->work->mentions.words[k + 1].upper &&
                      ent_str_is(text(r, k + 2), ")"); /* "Riga, Mar 14 (BNS) Latvia and …" */
        if (agency) return true;
    }
    return false;
}

/* The city that the dateline names, with its first TOKEN, or ENT_NO_ENTITY. */
static uint32_t city_of_dateline(const EntRules *r, uint32_t *token)
{
    const EntMentions *mentions = &r->work->mentions;
    for (size_t m = 0; m < mentions->list.len; m++) {
        const EntMention *x = &mentions->list.at[m];
        uint32_t entity = r->work->links.entity_of[m];
        bool headline = x->headline && x->tokens.end <= mentions->headline.end;
        if (headline || entity == ENT_UNLINKED || x->kind != ENT_CLASS_City) continue;
        *token = x->tokens.begin;
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

/* "Riga, Mar 14 -- The forum opened on Friday": the event of which the sentence of the dateline, or
 * the one behind it, says that it took place, or ENT_NO_ENTITY. */
static uint32_t event_that_opened(const EntRules *r, EntSpan sentence)
{
    static const char *const verbs[] = {"opened", "kicked", "began",     "started", "concluded",
                                        "closed", "ended",  "wrapped",   "got",     "took",
                                        "held",   "drew",   "commenced", "gathered"};
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        const EntToken *t = &r->doc->tokens.at[i];
        bool subject = ent_str_is(t->dep, "nsubj") || ent_str_is(t->dep, "nsubjpass");
        if (!subject || !ENT_STR_AMONG(text(r, t->head), verbs)) continue;
        uint32_t event = ent_entity_at(r->work, i);
        if (event != ENT_NO_ENTITY && ent_rules_top(r, event) == ENT_CLASS_Event) return event;
    }
    return ENT_NO_ENTITY;
}

/* The event that opens the report is where the report is from, if nothing says where it is. */
static EntStatus place_of_report(EntRules *r, uint32_t city, uint32_t token)
{
    uint32_t first = ent_doc_sentence_of(r->doc, token);
    for (uint32_t s = first; s < r->doc->sentences.len && s <= first + 1; s++) {
        EntSpan sentence = r->doc->sentences.at[s];
        uint32_t event = event_that_opened(r, sentence);
        if (event == ENT_NO_ENTITY) continue;
        if (ent_rules_has(r, event, ENT_PROPERTY_place)) return ENT_OK;
        return ent_rules_relate(r, event, ENT_PROPERTY_place, city, sentence.begin,
                                "opened-in-dateline", 0.8f);
    }
    return ENT_OK;
}

EntStatus ent_place_here(EntRules *r)
{
    uint32_t token, city = city_of_dateline(r, &token);
    if (city == ENT_NO_ENTITY) return ENT_OK;
    ENT_TRY(place_of_report(r, city, token));
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
