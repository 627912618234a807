/* Days as numbers, to count between dates. Pure functions, safe from any thread. */
#ifndef ENT_MENTION_CALENDAR_H
#define ENT_MENTION_CALENDAR_H

#include "mention/mention.h"

/* Days from 1970-01-01 to D, which has a month and a day, in the proleptic Gregorian calendar
 * (H. Hinnant, chrono algorithms). */
int64_t ent_day_number(EntDate d);

/* The date of the day with NUMBER. */
EntDate ent_date_of_day(int64_t number);

/* "one" to "ten" in letters of any case, as days are counted: 1 to 10; 0: none of them. */
int ent_counted(EntStr word);

/* The same year, month and day, each said or not. */
static inline bool ent_same_date(EntDate a, EntDate b)
{
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

#endif
