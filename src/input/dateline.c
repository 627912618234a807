#include "input/dateline.h"

#include "input/date.h"

enum { MAX_ELEMENTS = 12, MAX_PLACE_WORDS = 5, MAX_AGENCY = 50, MAX_TIME = 30 };

typedef struct Scan {
    EntStr s;
    size_t at;
    bool place, caps; /* a place was met; its first word is in capitals */
    bool date, agency;
    EntDateline found;
} Scan;

static EntStr rest(const Scan *scan)
{
    return ent_str_sub(scan->s, scan->at, scan->s.len);
}

static unsigned char byte_at(EntStr s, size_t i)
{
    return i < s.len ? (unsigned char)s.ptr[i] : 0;
}

static bool is_upper(unsigned char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 0xC3 && c != 0xE2); /* 0xE2: punctuation */
}

static bool is_place_byte(unsigned char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '\'' || c == '-' ||
           (c >= 0x80 && c != 0xE2);
}

size_t ent_dash(EntStr s)
{
    if (ent_str_starts(s, ENT_STR("--"))) return byte_at(s, 2) == '-' ? 3 : 2;
    if (ent_str_starts(s, ENT_STR("\xE2\x80\x93")) || ent_str_starts(s, ENT_STR("\xE2\x80\x94")))
        return 3; /* en dash, em dash */
    return ent_str_starts(s, ENT_STR("- ")) ? 1 : 0;
}

static void skip_blanks(Scan *scan)
{
    while (byte_at(scan->s, scan->at) == ' ' || byte_at(scan->s, scan->at) == ',') scan->at++;
}

static bool take_dash(Scan *scan)
{
    size_t n = ent_dash(rest(scan));
    scan->at += n;
    return n > 0;
}

static bool take_date(Scan *scan)
{
    EntDate date;
    size_t n = ent_date_scan(rest(scan), &date);
    if (n == 0) n = ent_date_scan_day(rest(scan), &date);
    if (n == 0) return false;
    scan->found.date = date.year ? date : scan->found.date;
    scan->at += n;
    return scan->date = true;
}

/* "(Xinhua)", "/PRNewswire/"; a colon tells a stock exchange from an agency. */
static bool take_agency(Scan *scan)
{
    EntStr s = rest(scan);
    char open = (char)byte_at(s, 0), close = open == '(' ? ')' : '/';
    if (open != '(' && open != '/') return false;
    size_t end = 1;
    while (end < s.len && end < MAX_AGENCY && s.ptr[end] != close) end++;
    EntStr name = ent_str_trim(ent_str_sub(s, 1, end));
    if (byte_at(s, end) != (unsigned char)close || name.len == 0 || memchr(name.ptr, ':', name.len))
        return false;
    EntDate date;
    size_t length, at = ent_date_find(name, &date, &length);
    if (at != SIZE_MAX) {
        scan->found.date = date;
        scan->date = true;
        name = ent_str_sub(name, 0, at);
        while (name.len && (name.ptr[name.len - 1] == ' ' || name.ptr[name.len - 1] == ','))
            name.len--;
    }
    scan->found.agency = name;
    scan->at += end + 1;
    return scan->agency = true;
}

/* "@ 9:20 AM Eastern" after a date, up to the dash. */
static bool take_time(Scan *scan)
{
    EntStr s = rest(scan);
    unsigned char first = byte_at(s, 0);
    if (!scan->date || (first != '@' && !(first >= '0' && first <= '9'))) return false;
    for (size_t i = 1; i < s.len && i < MAX_TIME; i++) {
        if (ent_dash(ent_str_sub(s, i, s.len)) == 0 && s.ptr[i] != '(' && s.ptr[i] != '/') continue;
        scan->at += i;
        return true;
    }
    return false;
}

static bool in_capitals(EntStr word)
{
    size_t letters = 0;
    for (size_t i = 0; i < word.len; i++) {
        if (word.ptr[i] >= 'a' && word.ptr[i] <= 'z') return false;
        letters += word.ptr[i] >= 'A' && word.ptr[i] <= 'Z';
    }
    return letters >= 2;
}

/* Words with capitals, up to a comma, a bracket or a dash. */
static bool take_place(Scan *scan)
{
    EntStr s = rest(scan);
    size_t at = 0, words = 0;
    while (words < MAX_PLACE_WORDS && is_upper(byte_at(s, at))) {
        size_t end = at;
        while (is_place_byte(byte_at(s, end)) && ent_dash(ent_str_sub(s, end, s.len)) == 0) end++;
        if (!scan->place) scan->caps = in_capitals(ent_str_sub(s, at, end));
        scan->place = true;
        words++;
        at = end;
        if (byte_at(s, end) != ' ' || !is_upper(byte_at(s, end + 1))) break;
        at = end + 1;
    }
    scan->at += at;
    return words > 0;
}

/* After a dash: whether more of the dateline follows rather than the body. */
static bool goes_on(const Scan *scan)
{
    Scan ahead = *scan;
    skip_blanks(&ahead);
    if (take_date(&ahead) || take_agency(&ahead)) return true;
    if (!take_place(&ahead)) return false;
    skip_blanks(&ahead);
    if (!take_dash(&ahead)) return false;
    skip_blanks(&ahead);
    return take_date(&ahead) || !scan->place;
}

static bool body_begins(const Scan *scan)
{
    unsigned char c = byte_at(scan->s, scan->at);
    return is_upper(c) || (c >= '0' && c <= '9') || c == '"' || c == '\'' ||
           ent_str_starts(rest(scan), ENT_STR("\xE2\x80\x9C"));
}

size_t ent_dateline_scan(EntStr s, EntDateline *out)
{
    Scan scan = {.s = s};
    for (int i = 0; i < MAX_ELEMENTS; i++) {
        skip_blanks(&scan);
        if (take_dash(&scan)) {
            if (goes_on(&scan)) continue;
            size_t end = scan.at;
            skip_blanks(&scan);
            bool named = scan.place || scan.agency || scan.found.date.year;
            bool sure = scan.date || scan.agency || scan.caps;
            if (!named || !sure || !body_begins(&scan)) return 0;
            *out = scan.found;
            return end;
        }
        if (!take_date(&scan) && !take_agency(&scan) && !take_time(&scan) && !take_place(&scan))
            return 0;
    }
    return 0;
}
