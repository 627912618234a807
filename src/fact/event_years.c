/* The year of an event that only a word beside its name tells: "at the Harbour Summit | last year",
 * "| last year's | Harbour Summit", "| this year's | Harbour Week". */
#include "fact/rules_work.h"
#include "mention/calendar.h"

/* Behind "(HS)" at I, or I. */
static uint32_t behind_bracket(const EntRules *r, uint32_t i)
{
    bool bracket =
        ent_str_is(ent_rules_norm(r, i), "(") && ent_str_is(ent_rules_norm(r, i + 2), ")");
    return bracket ? i + 3 : i;
}

/* The step from the article's year that "last", "this" or "next" at I says: -1, 0, 1; 2: none. */
static int step_of(const EntRules *r, uint32_t i)
{
    if (ent_str_is(ent_rules_norm(r, i), "last")) return -1;
    if (ent_str_is(ent_rules_norm(r, i), "this")) return 0;
    return ent_str_is(ent_rules_norm(r, i), "next") ? 1 : 2;
}

/* The step that the words behind the mention SPAN say, "… | last year"; no step, where these begin
 * something else: "last year's". */
static int step_behind(const EntRules *r, EntSpan span)
{
    uint32_t i = behind_bracket(r, span.end);
    bool year = ent_str_is(ent_rules_norm(r, i + 1), "year") && i + 1 < r->doc->tokens.len;
    if (!year || (i + 2 < r->doc->tokens.len && ent_str_is(r->doc->tokens.at[i + 2].tag, "POS")))
        return 2;
    return step_of(r, i);
}

/* The step that the words before the mention SPAN, or those that it begins with, say: "this
 * year's". */
static int step_before(const EntRules *r, EntSpan span)
{
    enum { MODIFIERS = 2 };
    for (uint32_t k = 0; k <= MODIFIERS && span.begin >= k; k++) {
        uint32_t i = span.begin - k; /* behind the mark of the genitive */
        if (k > 0 && r->doc->tokens.at[i].pos != ENT_POS_ADJ) break;
        if (i >= 3 && ent_str_is(r->doc->tokens.at[i - 1].tag, "POS") &&
            ent_str_is(ent_rules_norm(r, i - 2), "year"))
            return step_of(r, i - 3);
    }
    bool inside = span.end > span.begin + 3 &&
                  ent_str_is(ent_rules_norm(r, span.begin + 1), "year") &&
                  ent_str_is(r->doc->tokens.at[span.begin + 2].tag, "POS");
    return inside ? step_of(r, span.begin) : 2;
}

/* The article gives a month or a day of YEAR, which may be that of an event of this year. */
static bool month_told(const EntRules *r, int16_t year)
{
    const EntMentions *mentions = &r->work->mentions;
    for (size_t m = 0; m < mentions->dates.len; m++) {
        const EntDateValue *date = &mentions->dates.at[m];
        if (!date->issued && date->start.month && date->start.year == year) return true;
    }
    return false;
}

/* The step for EVENT that all its mentions agree on, with the token that says it at *AT; 2: none.
 */
static int told_step(const EntRules *r, const EntEntity *event, uint32_t *at)
{
    int found = 2;
    for (uint32_t m = 0; m < event->mention_count; m++) {
        int step = step_behind(r, event->mentions[m]);
        if (step == 0) continue; /* "will show at the summit this year": what is done this year */
        if (step == 2) step = step_before(r, event->mentions[m]);
        if (step == 2) continue;
        if (found != 2 && found != step) return 2;
        found = step;
        *at = event->mentions[m].begin;
    }
    return found;
}

EntStatus ent_years_of_events(EntRules *r)
{
    EntDate now = r->facts->published;
    for (uint32_t e = 0; now.year && e < r->facts->entities.len; e++) {
        const EntEntity *event = &r->facts->entities.at[e];
        uint32_t at = 0;
        if (ent_rules_top(r, e) != ENT_CLASS_Event || r->drop_entity[e] ||
            ent_rules_has(r, e, ENT_PROPERTY_startDate) ||
            ent_rules_has(r, e, ENT_PROPERTY_endDate))
            continue;
        int step = told_step(r, event, &at);
        if (step == 2 || (step == 0 && month_told(r, now.year))) continue;
        EntSpan evidence = r->doc->sentences.at[ent_doc_sentence_of(r->doc, at)];
        EntDate year = {(int16_t)(now.year + step), 0, 0};
        ENT_TRY(ent_rules_add(r, (EntFact){.subject = e,
                                           .property = ENT_PROPERTY_startDate,
                                           .object = {.type = ENT_VALUE_DATE, .date = year},
                                           .evidence = evidence,
                                           .pattern = "year-beside-name",
                                           .confidence = 0.8f}));
    }
    return ENT_OK;
}
