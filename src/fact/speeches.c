/* Who is greeted at the head of a speech that an article prints: "Speech by Minister Lindberg at
 * the Harbour Forum", and below it a row for each of the guests, down to "Ladies and gentlemen".
 * They and the speaker are at the event, which takes place when the speaker says "today". */
#include "fact/rules_work.h"

enum { HEAD_PARAGRAPHS = 4, GUEST_ROWS = 12 };

/* The event that stands behind "at" or "at the" in P, or ENT_UNLINKED: not what opens it, "at the
 * launch of the forum". */
static uint32_t event_spoken_at(const EntRules *r, EntSpan p)
{
    for (uint32_t i = p.begin + 1; i < p.end; i++) {
        uint32_t e = ent_entity_at(r->work, i);
        if (e == ENT_UNLINKED || ent_rules_top(r, e) != ENT_CLASS_Event || r->drop_entity[e])
            continue;
        uint32_t at =
            ent_str_is(ent_rules_norm(r, i - 1), "the") && i > p.begin + 1 ? i - 2 : i - 1;
        if (ent_str_is(ent_rules_norm(r, at), "at")) return e;
    }
    return ENT_UNLINKED;
}

/* P is the heading of a speech: "Speech by …", "Remarks by …", without a verb. */
static bool heads_speech(const EntRules *r, EntSpan p)
{
    enum { WORDS = 4 };
    static const char *const nouns[] = {
        "speech",  "remarks", "address", "keynote",      "statement", "speaking",    "comments",
        "message", "toast",   "lecture", "intervention", "talk",      "presentation"};
    static const char *const links[] = {"by", "from", "of", "points", "address", "remarks"};
    for (uint32_t i = p.begin; i + 1 < p.end && i < p.begin + WORDS; i++)
        if (ENT_STR_AMONG(ent_rules_norm(r, i), nouns) &&
            ENT_STR_AMONG(ent_rules_norm(r, i + 1), links))
            return true;
    return false;
}

/* Whose speech P heads, behind "by" or "from" and perhaps a title, speaks at EVENT. */
static EntStatus add_speaker(EntRules *r, EntSpan p, uint32_t event)
{
    static const char *const links[] = {"by", "from"};
    uint32_t i = p.begin + 1;
    while (i < p.end && !ENT_STR_AMONG(ent_rules_norm(r, i), links)) i++;
    for (i++; i < p.end; i++) {
        uint32_t e = ent_entity_at(r->work, i);
        if (e == ENT_UNLINKED) continue;
        EntClass kind = ent_rules_top(r, e);
        if (e == event || kind == ENT_CLASS_Event) return ENT_OK;
        if (kind != ENT_CLASS_Person) continue;
        if (ent_rules_any(r, event, ENT_PROPERTY_participant, e)) return ENT_OK;
        return ent_rules_relate(r, event, ENT_PROPERTY_participant, e, p.begin, "speech-at-event",
                                0.85f);
    }
    return ENT_OK;
}

/* P greets all: "Ladies and gentlemen", "Distinguished guests". */
static bool greets_all(const EntRules *r, EntSpan p)
{
    static const char *const words[] = {"ladies",       "distinguished", "guests", "colleagues",
                                        "excellencies", "friends",       "boys",   "fellow",
                                        "esteemed",     "honourable",    "dear"};
    enum { WORDS = 3 };
    for (uint32_t i = p.begin; i < p.end && i < p.begin + WORDS; i++)
        if (ENT_STR_AMONG(ent_rules_norm(r, i), words)) return true;
    return false;
}

/* The person whom the row P greets, behind "Your Excellency", "H.E." or "Mr", or ENT_UNLINKED. */
static uint32_t greeted(const EntRules *r, EntSpan p)
{
    enum { BEFORE = 6, LONGEST = 30 };
    if (p.end > p.begin + LONGEST) return ENT_UNLINKED;
    for (uint32_t i = p.begin; i < p.end; i++)
        if (r->doc->tokens.at[i].pos == ENT_POS_AUX) return ENT_UNLINKED; /* "Mr Novak is here" */
    for (uint32_t i = p.begin; i < p.end && i < p.begin + BEFORE; i++) {
        uint32_t e = ent_entity_at(r->work, i);
        if (ent_str_is(ent_rules_norm(r, i), ",")) break;
        if (e != ENT_UNLINKED && ent_rules_top(r, e) == ENT_CLASS_Person) return e;
    }
    return ENT_UNLINKED;
}

/* The rows behind paragraph K greet guests and then all: each is at EVENT. */
static EntStatus add_greeted(EntRules *r, size_t k, uint32_t event)
{
    const EntSpans *paragraphs = &r->doc->paragraphs;
    size_t end = k + 1;
    bool all = false;
    for (; end < paragraphs->len && end < k + GUEST_ROWS && !all; end++)
        all = greets_all(r, paragraphs->at[end]);
    for (size_t i = k + 1; all && i < end; i++) {
        EntSpan p = paragraphs->at[i];
        uint32_t guest = greeted(r, p);
        if (guest == ENT_UNLINKED || ent_rules_any(r, event, ENT_PROPERTY_participant, guest))
            continue;
        ENT_TRY(ent_rules_relate(r, event, ENT_PROPERTY_participant, guest, p.begin,
                                 "greeted-in-speech", 0.85f));
    }
    return ENT_OK;
}

/* EVENT, which nothing else dates, takes place on the day that the speaker calls today. */
static EntStatus add_today(EntRules *r, uint32_t begin, uint32_t event)
{
    const EntMentions *mentions = &r->work->mentions;
    EntSpan rest = {begin, (uint32_t)r->doc->tokens.len};
    if (ent_rules_has(r, event, ENT_PROPERTY_startDate)) return ENT_OK;
    for (uint32_t i = 0; (i = ent_next_date(mentions, rest, i)) != UINT32_MAX; i++) {
        const EntMention *m = &mentions->list.at[i];
        const EntDateValue *date = &mentions->dates.at[m->value];
        bool today = ent_str_is(ent_rules_norm(r, m->tokens.begin), "today") ||
                     ent_str_is(ent_rules_norm(r, m->tokens.begin), "this");
        if (!date->relative || !date->start.day || !today) continue;
        uint32_t s = ent_doc_sentence_of(r->doc, m->tokens.begin);
        return ent_rules_add(r, (EntFact){.subject = event,
                                          .property = ENT_PROPERTY_startDate,
                                          .object = {.type = ENT_VALUE_DATE, .date = date->start},
                                          .evidence = r->doc->sentences.at[s],
                                          .pattern = "today-of-speech",
                                          .confidence = 0.85f});
    }
    return ENT_OK;
}

EntStatus ent_guests_of_speech(EntRules *r)
{
    const EntSpans *paragraphs = &r->doc->paragraphs;
    for (size_t k = 0; k < paragraphs->len && k < HEAD_PARAGRAPHS; k++) {
        EntSpan p = paragraphs->at[k];
        uint32_t event = heads_speech(r, p) ? event_spoken_at(r, p) : ENT_UNLINKED;
        if (event == ENT_UNLINKED) continue;
        ENT_TRY(add_speaker(r, p, event));
        ENT_TRY(add_greeted(r, k, event));
        return add_today(r, p.end, event);
    }
    return ENT_OK;
}
