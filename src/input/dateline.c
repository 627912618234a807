#include "input/dateline.h"

#include "base/ascii.h"
#include "input/date.h"
#include "input/phrase.h"

enum { MAX_ELEMENTS = 16, MAX_WORDS = 5, MAX_AGENCY = 60, MAX_TIME = 40 };

typedef struct Scan {
    EntStr s;
    size_t at;
    int places; /* "SALEM, Oregon": two */
    bool caps;  /* a place in capitals, or one that ends in ", OR" */
    bool date, agency, dash;
    EntDateline found;
} Scan;

static EntStr rest(const Scan *scan)
{
    return ent_str_sub(scan->s, scan->at, scan->s.len);
}

static bool is_upper(unsigned char c)
{
    return ent_phrase_is_upper((char)c);
}

static bool is_place_byte(unsigned char c)
{
    return ent_ascii_letter(c) || c == '.' || c == '\'' || c == '-' ||
           (c >= 0x80 && c != 0xE2); /* 0xE2: punctuation */
}

/* A run of dashes used as a separator at the front of S: two at least, or a long one, or a short
 * one before a space or the end. Its length, else 0. */
static size_t dash_length(EntStr s)
{
    size_t n = 0, dashes = 0;
    for (;; dashes++) {
        bool longer = ent_str_starts(ent_str_sub(s, n, s.len), ENT_STR("\xE2\x80\x93")) ||
                      ent_str_starts(ent_str_sub(s, n, s.len), ENT_STR("\xE2\x80\x94"));
        if (!longer && ent_byte_at(s, n) != '-') break;
        n += longer ? 3 : 1;
    }
    bool apart = n > 1 || n == s.len || ent_byte_at(s, n) == ' ';
    return dashes > 0 && apart ? n : 0;
}

static void skip_blanks(Scan *scan)
{
    while (ent_byte_at(scan->s, scan->at) == ' ' || ent_byte_at(scan->s, scan->at) == ',')
        scan->at++;
}

/* "--", "- -". */
static bool take_dash(Scan *scan)
{
    size_t n, begin = scan->at, end = begin;
    while ((n = dash_length(ent_str_sub(scan->s, end, scan->s.len)))) {
        scan->at = end = end + n;
        while (ent_byte_at(scan->s, end) == ' ') end++;
    }
    if (scan->at == begin) return false;
    return scan->dash = true;
}

static size_t date_length(EntStr s, EntDate *date)
{
    size_t n = ent_date_scan(s, date);
    return n ? n : ent_date_scan_day(s, date);
}

static bool take_date(Scan *scan)
{
    EntDate date;
    size_t n = date_length(rest(scan), &date);
    if (n == 0) return false;
    if (date.year && scan->found.date.year == 0) scan->found.date = date;
    scan->at += n;
    return scan->date = true;
}

/* What stands in an agency's brackets: its name, with or without a date, or a place; where they
 * OPEN a paragraph, a place with its day: "(Bern, May 5, 2025) Acme". */
static void note_agency(Scan *scan, EntStr name, bool open)
{
    EntDate date;
    size_t at = ent_date_find(name, &date, NULL);
    if (at != SIZE_MAX) {
        scan->found.date = date;
        scan->date = true;
        name = ent_str_sub(name, 0, at);
        while (name.len && (name.ptr[name.len - 1] == ' ' || name.ptr[name.len - 1] == ','))
            name.len--;
    }
    scan->agency = true;
    if (name.len && ((open && scan->date) || memchr(name.ptr, ',', name.len)))
        scan->places++;
    else if (scan->found.agency.len == 0)
        scan->found.agency = name;
}

/* "(Xinhua)", "/PRNewswire/"; a colon tells a stock exchange from an agency. */
static bool take_agency(Scan *scan)
{
    EntStr s = rest(scan);
    char open = (char)ent_byte_at(s, 0), close = open == '(' ? ')' : '/';
    if (open != '(' && open != '/') return false;
    size_t end = 1;
    while (end < s.len && end < MAX_AGENCY && s.ptr[end] != close) end++;
    EntStr name = ent_str_trim(ent_str_sub(s, 1, end));
    if (ent_byte_at(s, end) != (unsigned char)close || name.len == 0 ||
        memchr(name.ptr, ':', name.len))
        return false;
    note_agency(scan, name, scan->at == 0 && end + 1 < s.len);
    scan->at += end + 1;
    return true;
}

/* "and ", "& ", "de " between capitals. */
static size_t joiner_length(EntStr s)
{
    static const char *const words[] = {"and ", "& ", "de ", "del ", "la ", "of "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_starts(s, ent_str(words[i])) && is_upper(ent_byte_at(s, strlen(words[i]))))
            return strlen(words[i]);
    return 0;
}

/* Up to MAX_WORDS words with capitals at the front of S, up to a date, comma, bracket or dash:
 * their length. DIGITS: words may begin with digits and have them inside. */
static size_t words_length(EntStr s, bool digits)
{
    size_t at = 0;
    EntDate date;
    for (int words = 0; words < MAX_WORDS; words++) {
        size_t end = at + (at > 0);
        if (at > 0 && ent_byte_at(s, at) != ' ') return at;
        if (at > 0) end += joiner_length(ent_str_sub(s, end, s.len));
        if (!is_upper(ent_byte_at(s, end)) && !(digits && ent_ascii_digit(ent_byte_at(s, end))))
            return at;
        EntStr tail = ent_str_sub(s, end, s.len);
        if (at > 0 && date_length(tail, &date)) return at;
        for (; end < s.len; end++) {
            unsigned char c = ent_byte_at(s, end);
            if (!is_place_byte(c) && !(digits && ent_ascii_digit(c))) break;
            if (c == '-' && dash_length(ent_str_sub(s, end, s.len))) break;
        }
        at = end;
    }
    return at;
}

/* "Nord Newswire -", "NORD MediaWire (News Service) -": a wire without
 * brackets, beside a date. */
static bool take_medium(Scan *scan)
{
    static const char *const words[] = {"wire", "news", "media", "press"};
    EntStr s = rest(scan);
    size_t n = words_length(s, true);
    bool medium = false;
    for (size_t i = 0; n > 0 && i < sizeof words / sizeof *words; i++)
        medium |= ent_phrase_find(ent_str_sub(s, 0, n), words[i]) != SIZE_MAX;
    if (!medium) return false;
    Scan ahead = *scan;
    ahead.at += n;
    skip_blanks(&ahead);
    if (take_agency(&ahead)) skip_blanks(&ahead);
    if (!take_dash(&ahead)) return false;
    skip_blanks(&ahead);
    if (!scan->date && !take_date(&ahead)) return false;
    if (scan->found.agency.len == 0) scan->found.agency = ent_str_sub(s, 0, n);
    scan->at += n;
    return scan->agency = true;
}

/* "@ 7:35 AM Europe/Paris" after a date, up to a dash, an agency or the end. */
static bool take_time(Scan *scan)
{
    EntStr s = rest(scan);
    if (!scan->date || (ent_byte_at(s, 0) != '@' && !ent_ascii_digit(ent_byte_at(s, 0))))
        return false;
    for (size_t i = 1; i <= s.len && i < MAX_TIME; i++) {
        unsigned char c = ent_byte_at(s, i);
        bool agency = c == '(' || (c == '/' && s.ptr[i - 1] == ' ');
        if (i < s.len && !agency && dash_length(ent_str_sub(s, i, s.len)) == 0) continue;
        scan->at += i;
        return true;
    }
    return false;
}

static bool in_capitals(EntStr place)
{
    size_t letters = 0;
    for (size_t i = 0; i < place.len && place.ptr[i] != ' '; i++) {
        if (ent_ascii_lower(place.ptr[i])) return false;
        letters += ent_ascii_upper(place.ptr[i]);
    }
    return letters >= 2;
}

/* "On May 5", "In Lyon": words that begin sentences. */
static bool is_preposition(EntStr s)
{
    static const char *const words[] = {"On ",   "In ",    "At ",    "By ", "From ",
                                        "With ", "Since ", "Until ", "For "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_starts(s, ent_str(words[i]))) return true;
    return false;
}

static bool take_place(Scan *scan)
{
    size_t n = words_length(rest(scan), false);
    if (n == 0 || is_preposition(rest(scan))) return false;
    EntStr place = ent_str_sub(rest(scan), 0, n);
    bool region = scan->places > 0 && n == 2 && scan->s.ptr[scan->at - 2] == ',';
    if (scan->places == 0 || region) scan->caps |= in_capitals(place);
    scan->places++;
    scan->at += n;
    return true;
}

/* "Bern / Oslo, May 5": one more place of the same text. */
static bool take_further_place(Scan *scan)
{
    Scan ahead = *scan;
    if (!scan->places || scan->date || ent_byte_at(rest(scan), 0) != '/') return false;
    ahead.at++;
    skip_blanks(&ahead);
    if (!take_place(&ahead)) return false;
    *scan = ahead;
    return true;
}

/* After a dash: whether more of the dateline follows rather than the body. */
static bool goes_on(const Scan *scan)
{
    Scan ahead = *scan;
    skip_blanks(&ahead);
    if (take_date(&ahead) || take_agency(&ahead) || take_medium(&ahead)) return true;
    if (!take_place(&ahead)) return false;
    for (int i = 0; i < 2 && ent_byte_at(ahead.s, ahead.at) == ','; i++) {
        skip_blanks(&ahead);
        if (!take_place(&ahead)) return false;
    }
    skip_blanks(&ahead);
    if (take_date(&ahead)) return true;
    if (!take_dash(&ahead)) return false;
    skip_blanks(&ahead);
    return take_date(&ahead) || scan->places == 0;
}

/* A name in lower case ("eBay") begins a body where a full date has made the dateline sure. */
static bool body_begins(const Scan *scan)
{
    unsigned char c = ent_byte_at(scan->s, scan->at);
    if (scan->found.date.year && (scan->places || scan->agency) && c > ' ') return true;
    return is_upper(c) || ent_ascii_digit(c) || c == '"' || c == '\'' ||
           ent_str_starts(rest(scan), ENT_STR("\xE2\x80\x9C"));
}

/* At a dash that ends the dateline. */
static bool ends_at_dash(Scan *scan)
{
    if (ent_str_starts(rest(scan), ENT_STR(". "))) scan->at++;
    Scan body = *scan;
    skip_blanks(&body);
    bool named = scan->places || scan->agency || scan->found.date.year;
    return named && (scan->date || scan->agency || scan->caps) && body_begins(&body);
}

/* "Bern, Switzerland May 5, 2025. Acme": a place and a date that a full stop or colon ends. */
static bool ends_at_stop(Scan *scan)
{
    unsigned char c = ent_byte_at(scan->s, scan->at);
    if (!scan->places || !scan->found.date.year || (c != '.' && c != ':') ||
        ent_byte_at(scan->s, scan->at + 1) != ' ')
        return false;
    Scan body = *scan;
    body.at++;
    skip_blanks(&body);
    scan->at++;
    return body_begins(&body);
}

/* "SALEM, OR, May 5, 2025 /Wire/ Acme": the dash is missing. */
static bool ends_at_agency(const Scan *scan)
{
    Scan ahead = *scan;
    if (!scan->places || !scan->found.date.year || ent_byte_at(scan->s, scan->at) != ' ')
        return false;
    skip_blanks(&ahead);
    return is_upper(ent_byte_at(ahead.s, ahead.at)) && !take_date(&ahead);
}

/* A dateline that is all of its paragraph: "SALEM, OR, JULY 2, 2026". */
static bool ends_at_end(const Scan *scan)
{
    bool sure = scan->caps || scan->agency || scan->dash || scan->places > 1;
    return scan->at == scan->s.len && scan->places && scan->found.date.year && sure;
}

/* One dateline from scan->at on; false where there is none. */
static bool take_dateline(Scan *scan)
{
    for (int i = 0; i < MAX_ELEMENTS; i++) {
        skip_blanks(scan);
        if (take_dash(scan)) {
            if (scan->at < scan->s.len && !goes_on(scan)) return ends_at_dash(scan);
        } else if (ends_at_end(scan)) {
            return true;
        } else if (take_agency(scan)) {
            if (ends_at_agency(scan)) return true;
        } else if (!take_date(scan) && !take_time(scan) && !take_medium(scan) &&
                   !take_place(scan) && !take_further_place(scan)) {
            return ends_at_stop(scan);
        }
    }
    return false;
}

/* "FOR IMMEDIATE RELEASE: " */
static void skip_release(Scan *scan)
{
    static const char mark[] = "for immediate release";
    if (!ent_phrase_starts(scan->s, mark)) return;
    scan->at = strlen(mark);
    if (ent_byte_at(scan->s, scan->at) == ':') scan->at++;
    skip_blanks(scan);
    take_dash(scan);
    scan->dash = false;
}

size_t ent_dateline_scan(EntStr s, EntDateline *out)
{
    Scan scan = {.s = s};
    skip_release(&scan);
    if (!take_dateline(&scan)) return 0;
    /* a wire's own may stand before the sender's */
    Scan second = {.s = s, .at = scan.at, .found = scan.found};
    bool more = scan.agency && take_dateline(&second) && second.places;
    *out = more ? second.found : scan.found;
    return more ? second.at : scan.at;
}
