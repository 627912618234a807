/* When events take place, and what "When:" and "Where:" say of the main one: rules over all facts
 * of an article. */
#include "fact/details.h"
#include "fact/rules_work.h"
#include "mention/calendar.h"

static int precision(EntDate d)
{
    return d.day ? 3 : d.month ? 2 : d.year ? 1 : 0;
}

/* A says the month or day of B's year, or the day of its month. */
static bool refines(EntDate a, EntDate b)
{
    return precision(a) > precision(b) && a.year == b.year && (!b.month || a.month == b.month);
}

/* The best of several start dates of one event: the finest of those that agree, else of the surest
 * pattern, then finest, then first. */
static bool better_date(const EntRules *r, const EntFact *a, const EntFact *b)
{
    if (refines(a->object.date, b->object.date)) return true;
    if (refines(b->object.date, a->object.date)) return false;
    uint32_t body = r->work->mentions.headline.end;
    bool a_heads = a->evidence.end <= body, b_heads = b->evidence.end <= body;
    if (a_heads != b_heads) { /* a headline may name the one day that the article is about */
        const EntFact *text = a_heads ? b : a, *head = a_heads ? a : b;
        if (precision(text->object.date) >= precision(head->object.date)) return b_heads;
    }
    if (a->confidence > b->confidence + 0.001f) return true;
    if (b->confidence > a->confidence + 0.001f) return false;
    return precision(a->object.date) > precision(b->object.date);
}

static void one_date_each(EntRules *r, EntProperty property)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *a = ent_rules_fact(r, i);
        if (a->property != property || r->drop_fact[i]) continue;
        for (size_t k = i + 1; k < r->facts->facts.len; k++) {
            const EntFact *b = ent_rules_fact(r, k);
            if (b->property != property || b->subject != a->subject || r->drop_fact[k]) continue;
            if (better_date(r, b, a)) {
                r->drop_fact[i] = true;
                break;
            }
            r->drop_fact[k] = true;
        }
    }
}

/* The start date that START's event keeps is START's date too. */
static bool kept_start(const EntRules *r, const EntFact *start)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (!r->drop_fact[i] && f->property == ENT_PROPERTY_startDate &&
            f->subject == start->subject && ent_same_date(f->object.date, start->object.date))
            return true;
    }
    return false;
}

/* "The forum ended on Friday", "wrapped up its visit today" */
static bool says_end(const EntFact *f)
{
    return f->property == ENT_PROPERTY_endDate &&
           ent_str_starts(ent_str(f->pattern), ENT_STR("event-ends"));
}

/* A date that one event ends on is not its start; one that stands behind an event's name is not
 * that of another event further on in the sentence. */
static void settle_start_dates(EntRules *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *start = ent_rules_fact(r, i);
        if (start->property != ENT_PROPERTY_startDate) continue;
        bool loose = ent_str_is(ent_str(start->pattern), "on-date-event");
        for (size_t k = 0; k < r->facts->facts.len; k++) {
            const EntFact *f = ent_rules_fact(r, k);
            bool ends = says_end(f) && f->subject == start->subject;
            bool spent = loose && f->property == ENT_PROPERTY_startDate &&
                         f->subject != start->subject && f->pattern != start->pattern;
            if ((ends || spent) && f->evidence.begin == start->evidence.begin &&
                ent_same_date(f->object.date, start->object.date))
                r->drop_fact[i] = true;
        }
    }
}

/* The event of END begins on the first day of the expression whose last day END is, by another
 * sentence: "opened on Tuesday … will run from 4 to 6 May". */
static bool begins_as_told(const EntRules *r, const EntFact *end)
{
    const EntMentions *mentions = &r->work->mentions;
    for (uint32_t m = 0; (m = ent_next_date(mentions, end->evidence, m)) != UINT32_MAX; m++) {
        const EntDateValue *v = &mentions->dates.at[mentions->list.at[m].value];
        if (!ent_same_date(v->end, end->object.date)) continue;
        for (size_t i = 0; i < r->facts->facts.len; i++) {
            const EntFact *start = ent_rules_fact(r, i);
            if (start->property == ENT_PROPERTY_startDate && start->subject == end->subject &&
                !r->drop_fact[i] && ent_same_date(start->object.date, v->start))
                return true;
        }
    }
    return false;
}

/* A lies before B, as far as both tell; not where they are the same. */
static bool date_before(EntDate a, EntDate b)
{
    if (a.year != b.year) return a.year < b.year;
    if (a.month && b.month && a.month != b.month) return a.month < b.month;
    return !ent_same_date(a, b) && (!a.day || !b.day || a.day < b.day);
}

/* An end date stands by the start date of its own expression only, unless the text speaks of the
 * end. */
static void settle_end_dates(EntRules *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *end = ent_rules_fact(r, i);
        if (end->property != ENT_PROPERTY_endDate) continue;
        bool found = says_end(end) || begins_as_told(r, end);
        for (size_t k = 0; k < r->facts->facts.len; k++) {
            const EntFact *start = ent_rules_fact(r, k);
            found |= start->property == ENT_PROPERTY_startDate && start->subject == end->subject &&
                     start->evidence.begin == end->evidence.begin &&
                     date_before(start->object.date, end->object.date) &&
                     (!r->drop_fact[k] || kept_start(r, start));
        }
        if (!found) r->drop_fact[i] = true;
    }
}

static bool announces(const EntRules *r, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        if (ent_str_is(r->doc->tokens.at[i].lemma, "announce")) return true;
    return false;
}

/* Another event than EVENT begins on DATE by what its sentence says. */
static bool taken_by_another(const EntRules *r, uint32_t event, EntDate date)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->property == ENT_PROPERTY_startDate && f->subject != event && !r->drop_fact[i] &&
            ent_same_date(f->object.date, date))
            return true;
    }
    return false;
}

/* The year in the name of ENTITY, "Ports Summit 2025", or 0. */
static int16_t year_in_name(const EntRules *r, uint32_t entity)
{
    EntStr name = r->facts->entities.at[entity].name;
    for (size_t i = 0; i + 4 <= name.len; i++) {
        bool begins = i == 0 || name.ptr[i - 1] == ' ';
        bool ends = i + 4 == name.len || name.ptr[i + 4] == ' ';
        int year = 0;
        for (size_t k = i; begins && ends && k < i + 4; k++)
            year = name.ptr[k] >= '0' && name.ptr[k] <= '9' ? year * 10 + name.ptr[k] - '0' : -9999;
        if (year >= 1990 && year <= 2099) return (int16_t)year;
    }
    return 0;
}

/* "the upcoming summit": EVENT is still to come, so that DATE, of before, is not its own. */
static bool to_come_after(const EntRules *r, uint32_t event, EntDate date)
{
    static const char *const words[] = {"upcoming", "forthcoming", "next", "coming"};
    const EntEntity *e = &r->facts->entities.at[event];
    EntDate now = r->facts->published;
    if (!now.day || ent_day_number(date) >= ent_day_number(now)) return false;
    for (uint32_t m = 0; m < e->mention_count; m++) {
        uint32_t i = e->mentions[m].begin;
        if (i > 0 && ENT_STR_AMONG(r->doc->tokens.at[i - 1].text, words)) return true;
    }
    return false;
}

/* "said | Wednesday": the day of a saying, at token I, and of no event. */
static bool day_of_saying(const EntRules *r, uint32_t i)
{
    if (i > 0 && ent_str_is(r->doc->tokens.at[i - 1].norm, "on")) i--;
    return i > 0 && ent_str_is(r->doc->tokens.at[i - 1].lemma, "say");
}

/* The main event of an article whose lead gives one day takes place on it, if nothing says else. */
EntStatus ent_date_main_event(EntRules *r)
{
    uint32_t event = r->work->links.main_event;
    const EntMentions *mentions = &r->work->mentions;
    EntSpan lead = {0, 0};
    if (event == ENT_UNLINKED || ent_rules_has(r, event, ENT_PROPERTY_startDate) ||
        ent_rules_has(r, event, ENT_PROPERTY_endDate))
        return ENT_OK;
    for (size_t i = 0; i < r->doc->paragraphs.len && !lead.end; i++) {
        EntSpan p = r->doc->paragraphs.at[i];
        bool body = p.end > p.begin + 12 && p.begin >= mentions->headline.end;
        if (body) lead = p;
    }
    uint32_t days = 0;
    EntDateValue found = {0};
    EntSpan sentence = {0, 0};
    for (uint32_t i = 0; (i = ent_next_date(mentions, lead, i)) != UINT32_MAX; i++) {
        const EntMention *m = &mentions->list.at[i];
        const EntDateValue *day = &mentions->dates.at[m->value];
        if (!day->start.day || day->issued) continue;
        EntSpan s = r->doc->sentences.at[ent_doc_sentence_of(r->doc, m->tokens.begin)];
        bool told =
            announces(r, s) || (ent_rules_speaks_of(r, s, event) && ent_rules_says_something(r, s));
        bool said = day_of_saying(r, m->tokens.begin) && !ent_rules_speaks_of(r, s, event);
        if (day->relative && (told || said)) continue; /* "announced today" */
        if (days++ == 0) {
            found = *day;
            sentence = s;
        }
    }
    if (days != 1 || taken_by_another(r, event, found.start)) return ENT_OK;
    int16_t year = year_in_name(r, event);
    if (year && year != found.start.year) return ENT_OK;
    if (to_come_after(r, event, found.start)) return ENT_OK;
    EntFact start = {.subject = event,
                     .property = ENT_PROPERTY_startDate,
                     .object = {.type = ENT_VALUE_DATE, .date = found.start},
                     .evidence = sentence,
                     .pattern = "day-of-the-lead",
                     .confidence = 0.6f};
    EntFact end = start;
    end.property = ENT_PROPERTY_endDate;
    end.object.date = found.end;
    ENT_TRY(ent_rules_add(r, start));
    return found.end.day ? ent_rules_add(r, end) : ENT_OK;
}

static EntStatus add_detail(EntRules *r, uint32_t event, EntProperty property, uint32_t m,
                            EntValue object)
{
    uint32_t token = r->work->mentions.list.at[m].tokens.begin;
    return ent_rules_add(
        r, (EntFact){.subject = event,
                     .property = property,
                     .object = object,
                     .evidence = r->doc->sentences.at[ent_doc_sentence_of(r->doc, token)],
                     .pattern = "detail-below",
                     .confidence = 0.85f});
}

/* The date of mention M is when EVENT takes place, if nothing says so yet. */
static EntStatus add_time(EntRules *r, uint32_t event, uint32_t m)
{
    const EntMentions *mentions = &r->work->mentions;
    const EntDateValue *date = &mentions->dates.at[mentions->list.at[m].value];
    if (!date->start.day || ent_rules_has(r, event, ENT_PROPERTY_startDate)) return ENT_OK;
    ENT_TRY(add_detail(r, event, ENT_PROPERTY_startDate, m,
                       (EntValue){.type = ENT_VALUE_DATE, .date = date->start}));
    return date->end.year ? add_detail(r, event, ENT_PROPERTY_endDate, m,
                                       (EntValue){.type = ENT_VALUE_DATE, .date = date->end})
                          : ENT_OK;
}

/* The first date, or the places, that stand in VALUE, are those of EVENT. */
static EntStatus details_in(EntRules *r, EntDetail detail, EntSpan value, uint32_t event)
{
    const EntMentions *mentions = &r->work->mentions;
    for (uint32_t m = 0; m < mentions->list.len; m++) {
        const EntMention *mention = &mentions->list.at[m];
        if (mention->tokens.begin < value.begin || mention->tokens.end > value.end) continue;
        if (detail == ENT_DETAIL_TIME && mention->type == ENT_MENTION_DATE)
            return add_time(r, event, m);
        uint32_t place = r->work->links.entity_of[m];
        bool fits = detail == ENT_DETAIL_PLACE && mention->type == ENT_MENTION_ENTITY &&
                    place != ENT_UNLINKED && ent_rules_top(r, place) == ENT_CLASS_Place;
        if (fits && !ent_rules_any(r, event, ENT_PROPERTY_place, place))
            ENT_TRY(add_detail(r, event, ENT_PROPERTY_place, m,
                               (EntValue){.type = ENT_VALUE_ENTITY, .entity = place}));
    }
    return ENT_OK;
}

/* The first event that stands in VALUE, else OTHERWISE. */
static uint32_t event_in(const EntRules *r, EntSpan value, uint32_t otherwise)
{
    for (uint32_t i = value.begin; i < value.end; i++) {
        uint32_t e = ent_entity_at(r->work, i);
        if (e != ENT_NO_ENTITY && ent_rules_top(r, e) == ENT_CLASS_Event) return e;
    }
    return otherwise;
}

/* "When: …" and "Where: …" say it of what "What: …" above them names, else of the main event. */
EntStatus ent_details_below(EntRules *r)
{
    uint32_t event = r->work->links.main_event;
    for (size_t i = 0; i < r->doc->paragraphs.len; i++) {
        EntSpan value;
        EntDetail detail = ent_detail_at(r->doc, i, &value);
        if (detail == ENT_DETAIL_WHAT) event = event_in(r, value, r->work->links.main_event);
        if (detail == ENT_DETAIL_NONE || detail == ENT_DETAIL_WHAT || event == ENT_UNLINKED)
            continue;
        ENT_TRY(details_in(r, detail, value, event));
    }
    return ENT_OK;
}

static bool year_guessed(const EntRules *r, const EntFact *f)
{
    const EntMentions *mentions = &r->work->mentions;
    for (uint32_t i = 0; (i = ent_next_date(mentions, f->evidence, i)) != UINT32_MAX; i++) {
        const EntDateValue *v = &mentions->dates.at[mentions->list.at[i].value];
        if (v->inferred_year &&
            (ent_same_date(v->start, f->object.date) || ent_same_date(v->end, f->object.date)))
            return true;
    }
    return false;
}

/* "Ports Summit 2025 runs May 6-8": the name tells the year that the date leaves out. */
static void name_the_year(EntRules *r)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = ent_rules_fact(r, i);
        if (f->property != ENT_PROPERTY_startDate && f->property != ENT_PROPERTY_endDate) continue;
        if (ent_rules_top(r, f->subject) != ENT_CLASS_Event || !year_guessed(r, f)) continue;
        int16_t year = year_in_name(r, f->subject);
        if (year) f->object.date.year = year;
    }
}

void ent_settle_event_dates(EntRules *r)
{
    name_the_year(r);
    settle_start_dates(r);
    ent_rules_told(r, "start-of-its-event",
                   "an end is no start, and one event's day not the next one's");
    one_date_each(r, ENT_PROPERTY_startDate);
    ent_rules_told(r, "one-start-date", "an event keeps the surest of its start dates");
    one_date_each(r, ENT_PROPERTY_endDate);
    ent_rules_told(r, "one-end-date", "an event keeps the surest of its end dates");
    settle_end_dates(r);
    ent_rules_told(r, "end-with-start",
                   "an end date stands by the start date of its own expression");
}
