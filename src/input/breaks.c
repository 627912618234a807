#include "input/breaks.h"

#include "base/ascii.h"
#include "input/glued.h"
#include "input/phrase.h"

enum { MAX_NAME = 150, MAX_HEADING = 100, MAX_TRIES = 200 };

static bool is_stop(unsigned char c)
{
    return c == '.' || c == '?' || c == '!';
}

static EntStr from(EntStr s, size_t at)
{
    return ent_str_sub(s, at, s.len);
}

/* Bytes of a closing quote or bracket at I, 0 where there is none. */
static size_t closer(EntStr s, size_t i)
{
    if (ent_byte_at(s, i) == ')' || ent_byte_at(s, i) == ']' || ent_byte_at(s, i) == '"') return 1;
    bool curly = ent_str_starts(from(s, i), ENT_STR("\xE2\x80\x9D")) ||
                 ent_str_starts(from(s, i), ENT_STR("\xE2\x80\x99"));
    return curly ? 3 : 0;
}

static size_t opener(EntStr s, size_t i)
{
    bool curly = ent_str_starts(from(s, i), ENT_STR("\xE2\x80\x9C")) ||
                 ent_str_starts(from(s, i), ENT_STR("\xE2\x80\x98"));
    return curly ? 3 : 0;
}

/* ---- sentences that touch ---- */

static bool in_list(EntStr word, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (ent_str_is(word, list[i])) return true;
    return false;
}

#define IN_LIST(word, list) in_list((word), (list), sizeof(list) / sizeof *(list))

/* The letters at I. */
static EntStr letters_at(EntStr s, size_t i)
{
    size_t end = i;
    while (ent_ascii_letter(ent_byte_at(s, end))) end++;
    return ent_str_sub(s, i, end);
}

/* The letters that end before I. */
static EntStr letters_before(EntStr s, size_t i)
{
    size_t begin = i;
    while (begin > 0 && ent_ascii_letter((unsigned char)s.ptr[begin - 1])) begin--;
    return ent_str_sub(s, begin, i);
}

/* Words that begin sentences and no second part of a name. */
static bool is_small_word(EntStr word)
{
    static const char *const words[] = {
        "Founded", "Based", "Headquartered", "Since", "The",  "This",  "These", "That", "In",
        "On",      "For",   "With",          "We",    "Our",  "It",    "An",    "As",   "At",
        "By",      "To",    "From",          "About", "When", "While", "Its"};
    return IN_LIST(word, words);
}

/* A word that can begin a sentence: not a domain's end in capitals ("ASP.NET", "Gate.IO"). */
static bool begins_sentence(EntStr word)
{
    static const char *const ends[] = {"NET", "IO", "AI", "COM", "ORG", "JS", "TV", "FM"};
    if (word.len == 0 || !ent_ascii_upper((unsigned char)word.ptr[0])) return false;
    if (word.len == 1) return word.ptr[0] == 'A' || word.ptr[0] == 'I';
    return !IN_LIST(word, ends);
}

/* Whether what ends before I can end a sentence that the word NEXT touches. */
static bool ends_sentence(EntStr s, size_t i, EntStr next)
{
    EntStr word = letters_before(s, i);
    size_t begin = i - word.len;
    unsigned char before = begin > 0 ? (unsigned char)s.ptr[begin - 1] : ' ';
    if (word.len == 0) {
        size_t digits = 0;
        while (digits < i && ent_ascii_digit((unsigned char)s.ptr[i - 1 - digits])) digits++;
        unsigned char outer = digits < i ? (unsigned char)s.ptr[i - 1 - digits] : ' ';
        bool year =
            digits == 4 && ent_ascii_blank(outer) && (s.ptr[i - 4] == '1' || s.ptr[i - 4] == '2');
        bool closed = before == ')' || before == '%' || before == '"' || before == 0x9D;
        return (year || closed) && next.len > 1 && ent_ascii_lower((unsigned char)next.ptr[1]);
    }
    if (word.len < 3 || before == '.' || before == '@' || before == '/' || before == '_')
        return false;
    if (is_small_word(next)) return true;
    for (size_t k = 0; k < word.len; k++)
        if (!ent_ascii_lower((unsigned char)word.ptr[k])) return false;
    return !ent_ascii_digit(before);
}

/* "acme.com.About": a domain ends before I and NEXT is a word of a sentence. */
static bool ends_domain(EntStr token, size_t i, EntStr next)
{
    static const char *const ends[] = {"com", "org", "net", "gov", "edu", "io", "ai", "co"};
    EntStr word = letters_before(token, i);
    size_t begin = i - word.len;
    return IN_LIST(word, ends) && begin > 1 && token.ptr[begin - 1] == '.' && next.len > 1 &&
           ent_ascii_lower((unsigned char)next.ptr[1]);
}

/* Where in TOKEN (no white space in it), whose byte I is a stop, the next sentence begins; 0 where
 * the stop ends none. */
static size_t next_sentence(EntStr token, size_t i, bool address)
{
    size_t at = i + 1, n;
    for (int closers = 0; closers < 2 && (n = closer(token, at)); closers++) at += n;
    bool quote = opener(token, at) > 0;
    EntStr next = letters_at(token, at + opener(token, at));
    if (!begins_sentence(next)) return 0;
    if (quote && !address) return at;
    if (token.ptr[i] == '.' && ends_domain(token, i, next)) return at;
    return !address && ends_sentence(token, i, next) ? at : 0;
}

/* ---- writing ---- */

typedef struct Breaks {
    EntStr line;
    size_t piece;    /* where the last piece of the line begins that a break set apart */
    size_t about;    /* where its "About Acme" touches "Acme is …", 0 for nowhere */
    EntStr text;     /* the article */
    unsigned *tries; /* searches of it that are left: input/glued.h */
    bool spaces;
    bool collapsed; /* spaces set the paragraphs of the line apart */
    EntBuf *out;
} Breaks;

/* Where "About Acme" ends in PIECE, "About AcmeAcme is …" or "About AcmeThe maker …"; 0 where it is
 * no such thing. */
static size_t about_end(EntStr piece)
{
    if (!ent_str_starts(piece, ENT_STR("About ")) && !ent_str_starts(piece, ENT_STR("ABOUT ")))
        return 0;
    size_t begin = 6, end = begin;
    while (ent_byte_at(piece, end) > ' ') end++;
    for (size_t i = begin + 2; i < piece.len && i < MAX_NAME; i++) {
        if (!ent_ascii_upper((unsigned char)piece.ptr[i]) ||
            ent_ascii_blank((unsigned char)piece.ptr[i - 1]))
            continue;
        if (ent_ascii_lower((unsigned char)piece.ptr[i - 1]) && is_small_word(letters_at(piece, i)))
            return i;
        /* the first word may itself touch its repetition */
        size_t length = i < end ? i - begin : end - begin;
        EntStr word = ent_str_sub(piece, begin, begin + length);
        if (ent_str_eq_nocase(ent_str_sub(piece, i, i + length), word) &&
            !ent_ascii_letter(ent_byte_at(piece, i + length)))
            return i;
    }
    return 0;
}

static void begin_piece(Breaks *b, size_t at)
{
    size_t about = about_end(from(b->line, at));
    b->piece = at;
    b->about = about ? at + about : 0;
}

static EntStatus add_break(Breaks *b, size_t at)
{
    begin_piece(b, at);
    return ent_buf_add(b->out, ENT_STR("\n\n"));
}

/* Whether TOKEN has a part of an address, web or mail. */
static bool is_address(EntStr token)
{
    return memchr(token.ptr, '@', token.len) || ent_str_find(token, ENT_STR("://")) != SIZE_MAX ||
           ent_str_find(token, ENT_STR("www.")) != SIZE_MAX;
}

/* Whether an address begins at I of TOKEN, right after a letter. */
static bool address_touches(EntStr token, size_t i)
{
    EntStr rest = from(token, i);
    if (!ent_ascii_letter((unsigned char)token.ptr[i - 1])) return false;
    return ent_phrase_is_web_address(rest) || ent_str_starts(rest, ENT_STR("www."));
}

/* A bullet inside a line, before an item that begins with a capital. */
static bool is_bullet(const Breaks *b, EntStr token, size_t end)
{
    while (ent_ascii_blank(ent_byte_at(b->line, end))) end++;
    return b->spaces && ent_ascii_upper(ent_byte_at(b->line, end)) &&
           (ent_str_is(token, "*") || ent_str_is(token, "\xE2\x80\xA2"));
}

/* The word at [BEGIN, END) of the line. */
static EntStatus add_token(Breaks *b, size_t begin, size_t end)
{
    EntStr token = ent_str_sub(b->line, begin, end);
    if (is_bullet(b, token, end)) return add_break(b, end);
    if (ent_str_ends(token, ENT_STR(":*")) && is_bullet(b, ENT_STR("*"), end)) {
        ENT_TRY(ent_buf_add(b->out, ent_str_sub(token, 0, token.len - 1)));
        return add_break(b, end);
    }
    bool address = is_address(token);
    size_t done = 0;
    size_t glued =
        address ? 0 : ent_glued_heading(b->text, b->line, b->piece, begin, end, b->tries);
    size_t town = address ? 0 : ent_glued_town(b->text, b->line, begin, end, b->tries);
    for (size_t i = 1; i < token.len; i++) {
        size_t next = is_stop((unsigned char)token.ptr[i]) ? next_sentence(token, i, address) : 0;
        if (begin + i == b->about || begin + i == glued || ent_glued_time(token, i)) next = i;
        if (begin + i == town) {
            ENT_TRY(ent_buf_add(b->out, ent_str_sub(token, done, i)));
            ENT_TRY(ent_buf_add(b->out, ENT_STR(", ")));
            done = i;
        }
        if (next) {
            ENT_TRY(ent_buf_add(b->out, ent_str_sub(token, done, next)));
            ENT_TRY(add_break(b, begin + next));
            done = next;
            if (next > i) i = next;
        } else if ((address && address_touches(token, i)) || ent_glued_dash(token, i) ||
                   ent_glued_day(token, i)) {
            ENT_TRY(ent_buf_add(b->out, ent_str_sub(token, done, i)));
            ENT_TRY(ent_buf_add_char(b->out, ' '));
            done = i;
        }
    }
    return ent_buf_add(b->out, from(token, done));
}

/* A short piece of words that begin with capitals: "About Acme", "Media Contact", "Next Steps". */
static bool is_heading(EntStr piece)
{
    size_t words = 0, capitals = 0;
    for (size_t i = 0; i < piece.len; i++) {
        bool starts = i == 0 || ent_ascii_blank((unsigned char)piece.ptr[i - 1]);
        if (!starts || ent_ascii_blank((unsigned char)piece.ptr[i])) continue;
        words++;
        capitals += ent_ascii_upper((unsigned char)piece.ptr[i]);
    }
    bool about = ent_str_starts(piece, ENT_STR("About ")) && words > 1;
    return piece.len > 0 && piece.len <= MAX_HEADING &&
           (about || (words > 1 && capitals * 4 >= words * 3));
}

/* What stands at I begins a sentence, a heading or an item. */
static bool starts_piece(EntStr line, size_t i)
{
    unsigned char c = ent_byte_at(line, i);
    return ent_ascii_upper(c) || ent_ascii_digit(c) || c == '"' || opener(line, i);
}

/* A stop or a colon, with or without closing quotes and brackets, ends before I. */
static bool behind_stop(EntStr line, size_t i)
{
    size_t closers = 0;
    while (i > 1 && closers++ < 2) {
        if (closer(line, i - 1))
            i--;
        else if (i > 3 && closer(line, i - 3) == 3)
            i -= 3;
    }
    unsigned char before = (unsigned char)line.ptr[i - 1];
    return is_stop(before) || before == ':';
}

/* Paragraphs of LINE are set apart by spaces: runs of them stand behind several stops. */
static bool is_collapsed(EntStr line)
{
    enum { PARAGRAPHS = 3 };
    size_t count = 0;
    for (size_t at = 1; at < line.len && count < PARAGRAPHS; at++) {
        size_t begin = at;
        while (ent_ascii_blank(ent_byte_at(line, at))) at++;
        count += at - begin > 1 && starts_piece(line, at) && behind_stop(line, begin);
    }
    return count == PARAGRAPHS;
}

/* Whether the run of spaces [BEGIN, END) of the line stands for a break. In a line whose paragraphs
 * they set apart each does, but for one behind a comma. */
static bool is_break(const Breaks *b, size_t begin, size_t end)
{
    if (!b->spaces || end - begin < 2 || begin == 0 || !starts_piece(b->line, end)) return false;
    if (behind_stop(b->line, begin)) return true;
    if (b->collapsed) return b->line.ptr[begin - 1] != ',';
    return b->piece > 0 && is_heading(ent_str_sub(b->line, b->piece, begin));
}

static EntStatus add_spaces(Breaks *b, size_t begin, size_t end)
{
    if (is_break(b, begin, end)) return add_break(b, end);
    EntStr run = ent_str_sub(b->line, begin, end);
    return ent_buf_add(b->out, b->spaces ? ENT_STR(" ") : run);
}

/* LEAD: where the text begins behind a headline in the same line, or 0. */
static EntStatus add_line(EntStr text, EntStr line, size_t lead, bool spaces, unsigned *tries,
                          EntBuf *out)
{
    Breaks b = {.line = line, .text = text, .tries = tries, .spaces = spaces, .out = out};
    b.collapsed = spaces && is_collapsed(line);
    begin_piece(&b, 0);
    for (size_t at = 0; at < line.len;) {
        size_t begin = at;
        if (lead && at == lead) ENT_TRY(add_break(&b, at));
        bool blank = ent_ascii_blank((unsigned char)line.ptr[at]);
        while (at < line.len && ent_ascii_blank((unsigned char)line.ptr[at]) == blank) at++;
        ENT_TRY(blank ? add_spaces(&b, begin, at) : add_token(&b, begin, at));
    }
    return ENT_OK;
}

EntStatus ent_breaks_restore(EntStr text, EntSegment keep, bool spaces, EntBuf *out)
{
    unsigned tries = MAX_TRIES;
    for (size_t at = 0; at < text.len;) {
        const char *newline = memchr(text.ptr + at, '\n', text.len - at);
        size_t end = newline ? (size_t)(newline - text.ptr) : text.len;
        EntStr line = ent_str_sub(text, at, end);
        if (at < keep.end && end > keep.begin)
            ENT_TRY(ent_buf_add(out, line));
        else
            ENT_TRY(add_line(text, line, at == 0 ? ent_glued_lead(line) : 0, spaces, &tries, out));
        if (newline) ENT_TRY(ent_buf_add_char(out, '\n'));
        at = end + 1;
    }
    return ENT_OK;
}
