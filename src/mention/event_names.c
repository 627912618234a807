/* What belongs to the name of an event: where a run of capitals goes on to its head noun. */
#include "mention/finder.h"

static bool capital(const EntFinder *f, uint32_t i)
{
    return ent_finder_capital(f, i);
}

static uint32_t run_of_capitals(const EntFinder *f, uint32_t i)
{
    while (capital(f, i) && !f->words[i].opens) i++;
    return i;
}

/* A strong event head, of LENGTH tokens, ends the run of capitals at [BEGIN, END). */
static bool ends_in_event(const EntFinder *f, uint32_t begin, uint32_t end, uint32_t *length)
{
    const EntSense *head =
        begin < end ? ent_words_head(f->lexicon, f->doc, begin, end, ENT_SENSE_EventHead, length)
                    : NULL;
    return head && !head->weak;
}

static bool month_or_day(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i, ENT_SENSE_Month) || ent_finder_has(f, i, ENT_SENSE_Weekday);
}

bool ent_group_in_event(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t end = i + 1, length;
    while (capital(f, end) && !month_or_day(f, end)) end++;
    begin += ent_finder_is(f, begin, "the");
    return i == begin + 1 && end > i + 2 && ends_in_event(f, i + 1, end, &length) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_Demonym) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_Name) &&
           ent_finder_has(f, begin, ENT_SENSE_PeopleNoun);
}

bool ent_opens_joint_event(const EntFinder *f, uint32_t i)
{
    uint32_t length;
    if (!ent_finder_is(f, i + 1, "and") && !ent_finder_is(f, i + 1, "&")) return false;
    uint32_t end = run_of_capitals(f, i + 2);
    return end > i + 3 && ends_in_event(f, i + 2, end, &length);
}

static bool field(const EntFinder *f, uint32_t i)
{
    return capital(f, i) && ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, i, ENT_SENSE_Role);
}

uint32_t ent_join_event_list(const EntFinder *f, uint32_t i)
{
    enum { FIELDS = 6 };
    uint32_t k = i, length, fields = 0;
    if (i == 0 || !field(f, i - 1)) return 0;
    while (ent_finder_is(f, k, ",") && field(f, k + 1) && fields++ < FIELDS) k += 2;
    if (k == i) return 0;
    if (ent_finder_is(f, k, ",")) k++;
    if (!ent_finder_is(f, k, "and") && !ent_finder_is(f, k, "&")) return 0;
    uint32_t end = run_of_capitals(f, k + 1);
    if (!ends_in_event(f, k + 1, end, &length)) return 0;
    return end - length > k + 1 ? end : 0; /* not "Ports, Fishing and Summits" */
}

bool ent_join_event_heads(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t length, end = run_of_capitals(f, i + 1);
    if (end == i + 1 || i <= begin + 1 || !ends_in_event(f, begin, i, &length)) return false;
    return ends_in_event(f, i + 1, end, &length) && length == end - i - 1;
}

bool ent_join_event_of(const EntFinder *f, uint32_t i)
{
    EntSpan line = f->out->headline;
    uint32_t length, next = ent_finder_is(f, i + 1, "the") ? i + 2 : i + 1;
    if (i == 0 || !field(f, i - 1) || f->words[i].heading || (i >= line.begin && i < line.end))
        return false;
    if (f->tokens[i - 1].sentence_start || ent_finder_has(f, i - 1, ENT_SENSE_EventHead))
        return false;
    uint32_t end = run_of_capitals(f, next);
    return capital(f, next) && ent_finder_has(f, next, ENT_SENSE_CommonWord) &&
           ends_in_event(f, next, end, &length) && end - length > next;
}
