/* Calendar dates as publications write them.
 * Thread rule: pure functions. */
#ifndef ENT_INPUT_DATE_H
#define ENT_INPUT_DATE_H

#include "base/str.h"
#include "input/article.h"

/* The date that starts at the first byte of S: its length in bytes, 0 where there is none. Forms:
 * 2024-06-03 (a time after "T" is passed over), 2024/06/03, 2024.06.03, 05-Feb-2024,
 * May 5th, 2024, Sept. 4, 2024, 5 May 2024, 27th of November, 2024, May 2024, 22.01.2025,
 * 01/22/2025; each may stand after a weekday ("Tue., May 7, 2024"). A date must have a year from
 * 1900 to 2199 and exist in the Gregorian calendar. Numbers whose order depends on the country
 * (06/03/2024) are refused. */
size_t ent_date_scan(EntStr s, EntDate *out);

/* The same for a day without a year ("May 5", "5 May", "Thursday, Sept. 4"): OUT's year is 0. */
size_t ent_date_scan_day(EntStr s, EntDate *out);

/* The first date anywhere in S that starts at the start of a word: its byte position, SIZE_MAX
 * where there is none. *LENGTH (may be NULL) is its length. */
size_t ent_date_find(EntStr s, EntDate *out, size_t *length);

/* A whole string as 2024, 2024-06 or 2024-06-03 (options); false where it is no such date. */
bool ent_date_parse(EntStr s, EntDate *out);

enum { ENT_DATE_SIZE = 16 };

/* "2024-06-03", "2024-06" or "2024" by the date's precision, "" for no date. Returns OUT. */
const char *ent_date_format(EntDate date, char out[ENT_DATE_SIZE]);

#endif
