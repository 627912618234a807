#include "input/date.h"

#include <stdio.h>

#include "base/ascii.h"

/* A scanner over S; every take_ function moves `at` only when it succeeds. */
typedef struct Scan {
    EntStr s;
    size_t at;
} Scan;

static unsigned char peek(const Scan *scan, size_t ahead)
{
    return ent_byte_at(scan->s, scan->at + ahead);
}

static bool is_word(unsigned char c)
{
    return ent_ascii_digit(c) || ent_ascii_letter(c) ||
           (c >= 0x80 && c != 0xE2); /* 0xE2: punctuation */
}

/* MIN to MAX digits that no further digit follows. */
static bool take_number(Scan *scan, size_t min, size_t max, unsigned *out)
{
    size_t n = 0;
    unsigned value = 0;
    while (n < max && ent_ascii_digit(peek(scan, n))) value = value * 10 + (peek(scan, n++) - '0');
    if (n < min || ent_ascii_digit(peek(scan, n))) return false;
    scan->at += n;
    *out = value;
    return true;
}

static bool take_char(Scan *scan, char c)
{
    if (peek(scan, 0) != (unsigned char)c) return false;
    scan->at++;
    return true;
}

static void skip_spaces(Scan *scan)
{
    while (ent_ascii_blank(peek(scan, 0))) scan->at++;
}

/* One of NAMES (lower case, of at least three letters): written in full, or cut to three to five
 * letters; a dot may follow. Returns its index, or -1. */
static int take_name(Scan *scan, const char *const *names, int count)
{
    size_t n = 0;
    while (ent_ascii_letter(peek(scan, n))) n++;
    for (int i = 0; n >= 3 && i < count; i++) {
        size_t full = strlen(names[i]);
        if (n > full || (n > 5 && n != full)) continue;
        if (!ent_str_eq_nocase(ent_str_n(scan->s.ptr + scan->at, n), ent_str_n(names[i], n)))
            continue;
        scan->at += n;
        take_char(scan, '.');
        return i;
    }
    return -1;
}

static bool take_month(Scan *scan, unsigned *out)
{
    static const char *const months[] = {"january",   "february", "march",    "april",
                                         "may",       "june",     "july",     "august",
                                         "september", "october",  "november", "december"};
    int i = take_name(scan, months, 12);
    *out = (unsigned)(i + 1);
    return i >= 0;
}

static void skip_weekday(Scan *scan)
{
    static const char *const days[] = {"monday", "tuesday",  "wednesday", "thursday",
                                       "friday", "saturday", "sunday"};
    if (take_name(scan, days, 7) < 0) return;
    take_char(scan, ',');
    skip_spaces(scan);
}

/* "5", "05", "5th", "1st". */
static bool take_day(Scan *scan, unsigned *out)
{
    if (!take_number(scan, 1, 2, out)) return false;
    EntStr rest = ent_str_sub(scan->s, scan->at, scan->at + 2);
    static const char *const ordinals[] = {"st", "nd", "rd", "th"};
    for (size_t i = 0; i < 4; i++)
        if (ent_str_eq_nocase(rest, ent_str(ordinals[i]))) scan->at += 2;
    return true;
}

static bool take_year(Scan *scan, unsigned *out)
{
    return take_number(scan, 4, 4, out);
}

static bool make(unsigned year, unsigned month, unsigned day, EntDate *out)
{
    static const uint8_t days[] = {31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1900 || year > 2199 || month > 12 || day > days[month]) return false;
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (month == 2 && day == 29 && !leap) return false;
    *out = (EntDate){(int16_t)year, (uint8_t)month, (uint8_t)day};
    return true;
}

/* 2024-06-03, 2024/06/03, 2024.06.03, with "T09:15:00Z" after it. */
static bool scan_numeric(Scan *scan, EntDate *out)
{
    unsigned year, month, day;
    if (!take_year(scan, &year)) return false;
    char separator = (char)peek(scan, 0);
    if (separator != '-' && separator != '/' && separator != '.') return false;
    if (!take_char(scan, separator) || !take_number(scan, 1, 2, &month)) return false;
    if (!take_char(scan, separator) || !take_number(scan, 1, 2, &day)) return false;
    if (month == 0 || day == 0 || !make(year, month, day, out)) return false;
    if (peek(scan, 0) == 'T' && ent_ascii_digit(peek(scan, 1)))
        while (is_word(peek(scan, 0)) || peek(scan, 0) == ':' || peek(scan, 0) == '.') scan->at++;
    return true;
}

/* "May 5th, 2024", "May 2024". */
static bool scan_month_first(Scan *scan, EntDate *out)
{
    unsigned year, month, day = 0;
    if (!take_month(scan, &month)) return false;
    skip_spaces(scan);
    Scan before = *scan;
    if (take_day(scan, &day)) {
        if (day == 0) return false;
        take_char(scan, ',');
        skip_spaces(scan);
    } else {
        *scan = before;
    }
    return take_year(scan, &year) && make(year, month, day, out);
}

/* "5 May 2024", "27th of November, 2024", "05-Feb-2024". */
static bool scan_day_first(Scan *scan, EntDate *out)
{
    unsigned year, month, day;
    if (!take_day(scan, &day) || day == 0) return false;
    bool hyphens = take_char(scan, '-');
    skip_spaces(scan);
    if (ent_str_starts(ent_str_sub(scan->s, scan->at, scan->s.len), ENT_STR("of "))) scan->at += 3;
    if (!take_month(scan, &month)) return false;
    if (hyphens && !take_char(scan, '-')) return false;
    take_char(scan, ',');
    skip_spaces(scan);
    return take_year(scan, &year) && make(year, month, day, out);
}

/* "22.01.2025", "22/01/2025", "01/22/2025": a number above twelve tells which is the day. */
static bool scan_year_last(Scan *scan, EntDate *out)
{
    unsigned first, second, year;
    if (!take_number(scan, 1, 2, &first)) return false;
    char separator = (char)peek(scan, 0);
    if (separator != '.' && separator != '/' && separator != '-') return false;
    if (!take_char(scan, separator) || !take_number(scan, 1, 2, &second)) return false;
    if (!take_char(scan, separator) || !take_year(scan, &year)) return false;
    unsigned day = first > second ? first : second, month = first > second ? second : first;
    return day > 12 && month > 0 && make(year, month, day, out);
}

size_t ent_date_scan(EntStr s, EntDate *out)
{
    static bool (*const forms[])(Scan *, EntDate *) = {scan_numeric, scan_month_first,
                                                       scan_day_first, scan_year_last};
    Scan start = {s, 0};
    skip_weekday(&start);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        Scan scan = start;
        EntDate date;
        if (forms[i](&scan, &date) && !is_word(peek(&scan, 0))) {
            *out = date;
            return scan.at;
        }
    }
    return 0;
}

size_t ent_date_scan_day(EntStr s, EntDate *out)
{
    Scan scan = {s, 0};
    unsigned month, day;
    skip_weekday(&scan);
    Scan start = scan;
    bool found = take_month(&scan, &month);
    skip_spaces(&scan);
    found = found && take_day(&scan, &day);
    if (!found) {
        scan = start;
        found = take_day(&scan, &day);
        skip_spaces(&scan);
        found = found && take_month(&scan, &month);
    }
    EntDate date;
    if (!found || day == 0 || is_word(peek(&scan, 0)) || !make(2000, month, day, &date)) return 0;
    *out = (EntDate){0, date.month, date.day};
    return scan.at;
}

size_t ent_date_find(EntStr s, EntDate *out, size_t *length)
{
    for (size_t i = 0; i < s.len; i++) {
        if (i > 0 && is_word((unsigned char)s.ptr[i - 1])) continue;
        size_t n = ent_date_scan(ent_str_sub(s, i, s.len), out);
        if (n == 0) continue;
        if (length) *length = n;
        return i;
    }
    return SIZE_MAX;
}

bool ent_date_parse(EntStr s, EntDate *out)
{
    Scan scan = {s, 0};
    unsigned year, month = 0, day = 0;
    if (!take_year(&scan, &year)) return false;
    if (take_char(&scan, '-')) {
        if (!take_number(&scan, 2, 2, &month) || month == 0) return false;
        if (take_char(&scan, '-') && (!take_number(&scan, 2, 2, &day) || day == 0)) return false;
    }
    return scan.at == s.len && make(year, month, day, out);
}

const char *ent_date_format(EntDate date, char out[ENT_DATE_SIZE])
{
    out[0] = '\0';
    if (date.year == 0) return out;
    int n = snprintf(out, ENT_DATE_SIZE, "%04d", date.year);
    if (date.month) n += snprintf(out + n, ENT_DATE_SIZE - (size_t)n, "-%02u", date.month);
    if (date.month && date.day) snprintf(out + n, ENT_DATE_SIZE - (size_t)n, "-%02u", date.day);
    return out;
}
