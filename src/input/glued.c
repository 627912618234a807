#include "input/glued.h"

#include <string.h>

#include "base/ascii.h"

enum { LONGEST_HEADING = 100, LEAST_HEAD = 4, SENTENCE = 4 };

static bool in_word(int c)
{
    return ent_ascii_letter(c) || ent_ascii_digit(c) || c >= 0x80;
}

static EntStr letters_at(EntStr s, size_t i)
{
    size_t end = i;
    while (in_word(ent_byte_at(s, end))) end++;
    return ent_str_sub(s, i, end);
}

/* Words that begin sentences and end no name. */
static bool is_small_word(EntStr word)
{
    static const char *const words[] = {"The",   "This",    "These", "That",  "We",    "Our",
                                        "As",    "When",    "While", "With",  "From",  "For",
                                        "Its",   "An",      "Based", "Since", "About", "However",
                                        "There", "Whether", "If",    "After", "By",    "Through"};
    return ENT_STR_AMONG(word, words);
}

/* "of the", in a heading. */
static bool joins(EntStr word)
{
    static const char *const words[] = {"of", "the", "for", "and", "in",   "to",   "a",   "with",
                                        "on", "at",  "vs",  "an",  "from", "your", "our", "by"};
    return ENT_STR_AMONG(word, words) || !ent_ascii_letter(ent_byte_at(word, 0));
}

/* Headings of one word. */
static bool is_heading_word(EntStr word)
{
    static const char *const words[] = {
        "Conclusion", "Contact",  "Background", "Overview",   "Summary",    "Introduction",
        "Endnotes",   "Details",  "Disclaimer", "Highlights", "Benefits",   "Features",
        "Outlook",    "Location", "Website",    "Vision",     "Challenges", "Testimonials"};
    return ENT_STR_AMONG(word, words);
}

/* What follows it is a name or an address, not a sentence. */
static bool is_contact(EntStr word)
{
    return ent_str_is(word, "Contact") || ent_str_is(word, "Details");
}

/* The words of [BEGIN, END) of LINE as those of a heading; their number, or 0 if they are none, as
 * of "Ann Lee, PhD, MBA, LLM - CEO of Neuro|Pharm". */
static size_t heading_words(EntStr line, size_t begin, size_t end)
{
    enum { COMMAS = 3 };
    size_t words = 0, commas = 0;
    for (size_t i = begin; i < end; i++) {
        if (ent_byte_at(line, i) == ',' && ++commas == COMMAS) return 0;
        bool starts = i == begin || ent_ascii_blank(ent_byte_at(line, i - 1));
        if (!starts || ent_ascii_blank(ent_byte_at(line, i))) continue;
        if (!ent_ascii_upper(ent_byte_at(line, i)) && !joins(letters_at(line, i))) return 0;
        words++;
    }
    return words;
}

/* A sentence goes on at I: of the next words one at least begins with a small letter. */
static bool goes_on(EntStr line, size_t i)
{
    size_t words = 0, small = 0;
    for (; i < line.len && words < SENTENCE; i++) {
        if (!ent_ascii_blank(ent_byte_at(line, i - 1)) || ent_ascii_blank(ent_byte_at(line, i)))
            continue;
        words++;
        small += ent_ascii_lower(ent_byte_at(line, i));
    }
    return small > 0;
}

/* How often WORD stands in TEXT as a whole word, counted to MOST. */
static unsigned occurs(EntStr text, EntStr word, unsigned most)
{
    unsigned count = 0;
    for (size_t at = 0; count < most && at < text.len;) {
        size_t found = ent_str_find(ent_str_sub(text, at, text.len), word);
        if (found == SIZE_MAX) break;
        size_t begin = at + found, end = begin + word.len;
        bool whole = (begin == 0 || !in_word((unsigned char)text.ptr[begin - 1])) &&
                     !in_word(ent_byte_at(text, end));
        count += whole;
        at = end;
    }
    return count;
}

/* Whether the text begins at I of the word [BEGIN, END), between a small letter and a capital. */
static bool parts(EntStr text, EntStr line, size_t piece, size_t begin, size_t end, size_t i)
{
    EntStr head = ent_str_sub(line, begin, i), rest = letters_at(line, i);
    bool small = is_small_word(rest);
    if (head.len < LEAST_HEAD || rest.len < 2 || i + rest.len > end) return false;
    for (size_t k = 0; k < head.len; k++)
        if (!ent_ascii_letter((unsigned char)head.ptr[k])) return false;
    bool titled = ent_ascii_upper((unsigned char)head.ptr[0]) && i - piece <= LONGEST_HEADING;
    size_t words = titled ? heading_words(line, piece, i) : 0;
    if (words < 2 && !(words == 1 && is_heading_word(head)) && !small) return false;
    bool contact = words > 0 && is_contact(head);
    if (!contact && !goes_on(line, i)) return false;
    EntStr whole = letters_at(line, begin);
    return occurs(text, whole, 2) == 1 && (contact || small || occurs(text, rest, 1) > 0);
}

size_t ent_glued_heading(EntStr text, EntStr line, size_t piece, size_t begin, size_t end,
                         unsigned *tries)
{
    for (size_t i = begin + LEAST_HEAD; i + 1 < end; i++) {
        if (!ent_ascii_upper((unsigned char)line.ptr[i]) ||
            !ent_ascii_lower((unsigned char)line.ptr[i - 1]))
            continue;
        if (*tries == 0) return 0;
        (*tries)--;
        if (parts(text, line, piece, begin, end, i)) return i;
    }
    return 0;
}

/* Words that open a sentence or a caption and that a headline writes small or does not end in. */
static bool opens_lead(EntStr word)
{
    static const char *const words[] = {
        "The",     "A",     "An",   "This",  "These",     "Those",   "From",     "In",
        "At",      "On",    "As",   "When",  "While",     "During",  "Pictured", "Shown",
        "It",      "Its",   "Both", "Here",  "Hundreds",  "Dozens",  "Students", "Thousands",
        "Workers", "Early", "Two",  "Three", "Engineers", "Visitors"};
    return ent_ascii_upper((unsigned char)word.ptr[0]) && ENT_STR_AMONG(word, words);
}

/* A full stop before I that ends a sentence, not an initial ("U."). */
static bool stops_before(EntStr line, size_t i)
{
    unsigned char before = i > 0 ? (unsigned char)line.ptr[i - 1] : ' ';
    bool initial = before == '.' && i > 2 && ent_ascii_upper((unsigned char)line.ptr[i - 2]);
    return before == '!' || before == '?' || (before == '.' && !initial);
}

/* Small words inside a headline. */
static bool joins_headline(EntStr word)
{
    return joins(word) || ent_str_is(word, "as") || ent_str_is(word, "or") ||
           ent_str_is(word, "into");
}

/* The words from I of LINE on are a sentence's: of the next ones several begin small. */
static bool sentence_at(EntStr line, size_t i)
{
    enum { WORDS = 14, LEAST = 3 };
    bool row = ent_str_starts(ent_str_sub(line, i, line.len), ENT_STR("From left "));
    size_t words = 0, small = row ? 1 : 0;
    for (; i < line.len && words < WORDS; i++) {
        if (i > 0 && !ent_ascii_blank(ent_byte_at(line, i - 1))) continue;
        EntStr word = letters_at(line, i);
        words += word.len > 0;
        small += word.len > 0 && ent_ascii_lower((unsigned char)word.ptr[0]) && !joins(word);
    }
    return small >= LEAST;
}

size_t ent_glued_lead(EntStr line)
{
    enum { LEAST = 120, CAPITALS = 4, REST = 60 };
    EntStr first = letters_at(line, 0), last = ENT_STR_EMPTY;
    size_t capitals = 0;
    if (line.len < LEAST) return 0;
    for (size_t i = 0; i < LONGEST_HEADING * 2 && i + REST < line.len; i++) {
        unsigned char before = i > 0 ? (unsigned char)line.ptr[i - 1] : ' ';
        if (stops_before(line, i)) return 0;
        if (!ent_ascii_blank(before) || ent_ascii_blank((unsigned char)line.ptr[i])) continue;
        EntStr word = letters_at(line, i);
        if (word.len == 0) continue;
        bool small = ent_ascii_lower((unsigned char)word.ptr[0]);
        if (small && !joins_headline(word)) return 0;
        bool apart =
            i > 1 && last.len && !joins_headline(last) && in_word(ent_byte_at(line, i - 2));
        bool again = first.len > 2 && ent_str_eq(word, first);
        bool whole = ent_ascii_blank(ent_byte_at(line, i + word.len)); /* not "Quorva A.Ş." */
        if (capitals >= CAPITALS && apart && whole && (again || opens_lead(word)) &&
            sentence_at(line, i))
            return i;
        capitals += !small;
        last = word;
    }
    return 0;
}

/* ", Texas www.", ", CAwww." at I, where the words of a town end. */
static bool state_and_address(EntStr line, size_t i)
{
    enum { LONGEST = 24 };
    if (ent_byte_at(line, i) != ',' || ent_byte_at(line, i + 1) != ' ' ||
        !ent_ascii_upper(ent_byte_at(line, i + 2)))
        return false;
    size_t at = ent_str_find(ent_str_sub(line, i, line.len), ENT_STR("www."));
    return at != SIZE_MAX && at <= LONGEST;
}

/* The town in two words at most that begins at I of LINE ends in its state and an address. */
static bool town_at(EntStr line, size_t i)
{
    EntStr first = letters_at(line, i);
    for (size_t k = 1; k < first.len; k++)
        if (ent_ascii_upper((unsigned char)first.ptr[k])) return false; /* "WireRiga" */
    if (first.len < 3) return false;
    size_t end = i + first.len;
    if (ent_byte_at(line, end) == ' ' && ent_ascii_upper(ent_byte_at(line, end + 1)))
        end += 1 + letters_at(line, end + 1).len;
    return state_and_address(line, end);
}

size_t ent_glued_town(EntStr text, EntStr line, size_t begin, size_t end, unsigned *tries)
{
    for (size_t i = begin + LEAST_HEAD; i + 2 < end; i++) {
        unsigned char before = (unsigned char)line.ptr[i - 1];
        bool touches = before == ')' || ent_ascii_lower(before);
        if (!touches || !ent_ascii_upper((unsigned char)line.ptr[i]) || !town_at(line, i)) continue;
        if (before == ')') return i;
        if (*tries == 0) return 0;
        (*tries)--;
        if (occurs(text, ent_str_sub(line, begin, i), 1) > 0) return i;
    }
    return 0;
}

/* Bytes of a dash at I. */
static size_t dash(EntStr s, size_t i)
{
    EntStr rest = ent_str_sub(s, i, s.len);
    if (ent_str_starts(rest, ENT_STR("\xE2\x80\x93"))) return 3;
    if (ent_str_starts(rest, ENT_STR("\xE2\x80\x94"))) return 3;
    return ent_str_starts(rest, ENT_STR("--")) ? 2 : 0;
}

bool ent_glued_dash(EntStr token, size_t i)
{
    size_t n = dash(token, i);
    if (n) return ent_byte_at(token, i + n) == '(';
    for (n = 2; n <= 3 && n < i; n++)
        if (dash(token, i - n) == n && token.ptr[i - n - 1] == ')')
            return ent_ascii_letter((unsigned char)token.ptr[i]) ||
                   ent_ascii_digit((unsigned char)token.ptr[i]);
    return false;
}

bool ent_glued_time(EntStr token, size_t i)
{
    unsigned char before = (unsigned char)token.ptr[i - 1];
    size_t k = i;
    if (before == '.' && i > 1) before = (unsigned char)token.ptr[i - 2];
    while (k < i + 2 && ent_ascii_digit(ent_byte_at(token, k))) k++;
    return ent_ascii_letter(before) && k > i && k + 3 == token.len && token.ptr[k] == ':' &&
           ent_ascii_digit((unsigned char)token.ptr[k + 1]) &&
           ent_ascii_digit((unsigned char)token.ptr[k + 2]);
}

bool ent_glued_day(EntStr token, size_t i)
{
    static const char *const months[] = {"Jan", "Feb", "Mar",  "Apr", "Jun", "Jul",
                                         "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"};
    size_t end = i, begin = i - 1;
    while (ent_ascii_digit(ent_byte_at(token, end))) end++;
    if (end == i || end > i + 2 || token.ptr[i - 1] != '.') return false;
    unsigned char next = (unsigned char)ent_byte_at(token, end);
    if (ent_ascii_letter(next) && !strchr("snrt", next)) return false; /* "15th", not "15mm" */
    while (begin > 0 && ent_ascii_letter((unsigned char)token.ptr[begin - 1])) begin--;
    EntStr month = ent_str_sub(token, begin, i - 1);
    for (size_t k = 0; k < sizeof months / sizeof *months; k++)
        if (ent_str_is(month, months[k])) return begin == 0 || token.ptr[begin - 1] == '(';
    return false;
}
