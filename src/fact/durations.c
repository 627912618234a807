/* How long events last: "the two-day forum" that opened on Monday ends on Tuesday, and an event on
 * whose second day something happened began the day before. */
#include "base/ascii.h"
#include "fact/rules_work.h"
#include "mention/calendar.h"

static EntStr word(const EntRules *r, uint32_t i)
{
    return i < r->doc->tokens.len ? r->doc->tokens.at[i].norm : ENT_STR_EMPTY;
}

/* The number at token I, of two to ten, or 0. */
static int small_number(const EntRules *r, uint32_t i)
{
    EntStr s = word(r, i);
    int n = s.len == 1 && ent_ascii_digit(s.ptr[0]) ? s.ptr[0] - '0' : ent_counted(s);
    return n > 1 ? n : 0;
}

/* The number of days that "two-day" at token I says, or 0. */
static int days_at(const EntRules *r, uint32_t i)
{
    bool days = ent_str_is(word(r, i + 1), "-") && ent_str_is(word(r, i + 2), "day");
    return days ? small_number(r, i) : 0;
}

/* "it runs for four days", "which will last three days", "drew a crowd over two days": the days
 * told from the word at I on, or 0. */
static int days_told(const EntRules *r, uint32_t i)
{
    bool lasts = ent_str_is(r->doc->tokens.at[i].lemma, "last") ||
                 ent_str_is(r->doc->tokens.at[i].lemma, "run");
    bool over = ent_str_is(word(r, i), "over") || ent_str_is(word(r, i), "spanning");
    if (!lasts && !over) return 0;
    bool joint = ent_str_is(word(r, i + 1), "for") || ent_str_is(word(r, i + 1), "over");
    i += lasts && joint ? 2 : 1;
    return ent_str_is(word(r, i + 1), "days") ? small_number(r, i) : 0;
}

/* The event that the days told at token I are of: the one named last before it, in its sentence
 * or, where that names none, the sentence before. */
static uint32_t event_before(const EntRules *r, uint32_t i)
{
    size_t s = ent_doc_sentence_of(r->doc, i);
    uint32_t first = r->doc->sentences.at[s > 0 ? s - 1 : 0].begin;
    for (; i > first; i--) {
        uint32_t e = ent_entity_at(r->work, i - 1);
        if (e != ENT_NO_ENTITY && ent_rules_top(r, e) == ENT_CLASS_Event) return e;
    }
    return ENT_NO_ENTITY;
}

/* The days that the words of MENTION, before it or in an apposition to it say: "the two-day forum",
 * "the Harbour Forum, a two-day gathering". */
static int days_of(const EntRules *r, const EntMention *mention)
{
    enum { BEFORE = 5, BEHIND = 2 };
    uint32_t begin = mention->tokens.begin, end = mention->tokens.end;
    for (uint32_t i = begin; i < end; i++)
        if (days_at(r, i)) return days_at(r, i);
    for (uint32_t i = begin; i > 0 && i + BEFORE > begin && !r->doc->tokens.at[i].sentence_start;
         i--) {
        if (ent_mention_at(&r->work->mentions, i - 1)) break;
        if (days_at(r, i - 1)) return days_at(r, i - 1);
    }
    bool apposition = ent_str_is(word(r, end), ",") && ent_str_is(word(r, end + 1), "a");
    return apposition ? days_at(r, end + BEHIND) : 0;
}

/* How many days EVENT lasts; 0 where the text does not say, or not always the same. */
static int duration(const EntRules *r, uint32_t event, EntSpan *told)
{
    const EntMentions *mentions = &r->work->mentions;
    int days = 0;
    for (size_t m = 0; m < mentions->list.len; m++) {
        const EntMention *x = &mentions->list.at[m];
        int n = r->work->links.entity_of[m] == event ? days_of(r, x) : 0;
        if (!n) continue;
        if (days && n != days) return 0;
        days = n;
        *told = r->doc->sentences.at[ent_doc_sentence_of(r->doc, x->tokens.begin)];
    }
    for (uint32_t i = 0; !days && i < r->doc->tokens.len; i++) {
        int n = days_told(r, i);
        if (!n || event_before(r, i) != event) continue;
        days = n;
        *told = r->doc->sentences.at[ent_doc_sentence_of(r->doc, i)];
    }
    return days;
}

/* The day that a fact of PROPERTY that stays gives EVENT; year 0: none. */
static EntDate day_of(const EntRules *r, uint32_t event, EntProperty property)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->subject == event && f->property == property && !r->drop_fact[i] &&
            f->object.date.day && f->object.date.year)
            return f->object.date;
    }
    return (EntDate){0};
}

static EntStatus date_event(EntRules *r, uint32_t event, EntProperty property, EntDate date,
                            EntSpan evidence)
{
    return ent_rules_add(r, (EntFact){.subject = event,
                                      .property = property,
                                      .object = {.type = ENT_VALUE_DATE, .date = date},
                                      .evidence = evidence,
                                      .pattern = "days-of-event",
                                      .confidence = 0.75f});
}

/* A start that gives no day, of another year than the day on which EVENT ends, is that of an
 * edition before. */
static void drop_start_of_another(EntRules *r, uint32_t event)
{
    EntDate end = day_of(r, event, ENT_PROPERTY_endDate);
    for (size_t i = 0; i < r->facts->facts.len && end.day; i++) {
        const EntFact *f = ent_rules_fact(r, i);
        if (f->subject == event && f->property == ENT_PROPERTY_startDate && !f->object.date.day &&
            f->object.date.year && f->object.date.year < end.year)
            r->drop_fact[i] = true;
    }
}

/* "April 16, the second day of the conference": how many days late the start is that F
 * states. */
static int days_late(const EntRules *r, const EntFact *f)
{
    static const char *const ranks[] = {"second", "third", "fourth", "fifth"};
    for (uint32_t i = f->evidence.begin; i + 2 < f->evidence.end; i++)
        for (size_t k = 0; k < sizeof ranks / sizeof *ranks; k++)
            if (ent_str_is(word(r, i), ranks[k]) && ent_str_is(word(r, i + 1), "day") &&
                ent_str_is(word(r, i + 2), "of"))
                return (int)k + 1;
    return 0;
}

static void count_back(EntRules *r, uint32_t event)
{
    for (size_t i = 0; i < r->facts->facts.len; i++) {
        EntFact *f = ent_rules_fact(r, i);
        if (f->subject != event || f->property != ENT_PROPERTY_startDate || r->drop_fact[i] ||
            !f->object.date.day || !f->object.date.year)
            continue;
        int late = days_late(r, f);
        if (late) f->object.date = ent_date_of_day(ent_day_number(f->object.date) - late);
    }
}

EntStatus ent_durations_of_events(EntRules *r)
{
    for (uint32_t e = 0; e < (uint32_t)r->facts->entities.len; e++) {
        EntSpan told = {0, 0};
        if (r->drop_entity[e] || ent_rules_top(r, e) != ENT_CLASS_Event) continue;
        drop_start_of_another(r, e);
        if (!ent_rules_has(r, e, ENT_PROPERTY_endDate)) count_back(r, e);
        bool starts = ent_rules_has(r, e, ENT_PROPERTY_startDate);
        if (starts == ent_rules_has(r, e, ENT_PROPERTY_endDate)) continue;
        int days = duration(r, e, &told);
        EntDate known = day_of(r, e, starts ? ENT_PROPERTY_startDate : ENT_PROPERTY_endDate);
        if (!days || !known.day) continue;
        int64_t other = ent_day_number(known) + (starts ? days - 1 : 1 - days);
        ENT_TRY(date_event(r, e, starts ? ENT_PROPERTY_endDate : ENT_PROPERTY_startDate,
                           ent_date_of_day(other), told));
    }
    return ENT_OK;
}
