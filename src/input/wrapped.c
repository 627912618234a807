#include "input/wrapped.h"

#include "base/ascii.h"

enum { NARROWEST = 50, WIDEST = 100 };

/* A line of the text: the bytes between white space, and where the next one begins. */
typedef struct Line {
    size_t begin, end, next;
} Line;

/* What the pairs of lines say, each a line and the one behind it, with none that is empty between.
 */
typedef struct Wrapping {
    size_t width;                /* of the longest such line */
    size_t pairs, full, flowing; /* all; the line had no room left; the next begins in lower case */
} Wrapping;

static Line line_at(EntStr text, size_t at)
{
    const char *newline = memchr(text.ptr + at, '\n', text.len - at);
    size_t begin = at, end = newline ? (size_t)(newline - text.ptr) : text.len;
    size_t next = newline ? end + 1 : end;
    while (begin < end && ent_ascii_blank(text.ptr[begin])) begin++;
    while (end > begin && ent_ascii_blank(text.ptr[end - 1])) end--;
    return (Line){begin, end, next};
}

static size_t length(Line line)
{
    return line.end - line.begin;
}

static size_t first_word(EntStr text, Line line)
{
    size_t n = 0;
    while (n < length(line) && !ent_ascii_blank(text.ptr[line.begin + n])) n++;
    return n;
}

/* LINE could not have taken the first word of NEXT. */
static bool is_full(EntStr text, Line line, Line next, size_t width)
{
    return length(line) + 1 + first_word(text, next) > width;
}

static bool flows(EntStr text, Line next)
{
    return ent_ascii_lower((unsigned char)text.ptr[next.begin]);
}

/* The longest line that stands beside another. */
static size_t width_of(EntStr text)
{
    size_t width = 0;
    Line before = {0, 0, 0};
    for (size_t at = 0; at < text.len; at = before.next) {
        Line line = line_at(text, at);
        bool pair = length(before) && length(line);
        if (pair && length(before) > width) width = length(before);
        if (pair && length(line) > width) width = length(line);
        before = line;
    }
    return width;
}

static Wrapping measure(EntStr text)
{
    Wrapping w = {.width = width_of(text)};
    Line before = {0, 0, 0};
    for (size_t at = 0; at < text.len; at = before.next) {
        Line line = line_at(text, at);
        if (length(before) && length(line)) {
            w.pairs++;
            w.full += is_full(text, before, line, w.width);
            w.flowing += flows(text, line);
        }
        before = line;
    }
    return w;
}

static bool is_wrapped(const Wrapping *w)
{
    enum { FEWEST = 6 };
    return w->width >= NARROWEST && w->width <= WIDEST && w->pairs >= FEWEST &&
           w->full * 10 >= w->pairs * 6 && w->flowing * 10 >= w->pairs * 4;
}

/* "-", "*", a bullet or a number: NEXT is a row of a list. */
static bool is_row(EntStr text, Line next)
{
    unsigned char c = (unsigned char)text.ptr[next.begin];
    return c == '-' || c == '*' || c == '#' || c == '|' || (c >= '0' && c <= '9') ||
           ent_str_starts(ent_str_sub(text, next.begin, next.end), ENT_STR("\xe2\x80\xa2"));
}

/* LINE goes on with NEXT. */
static bool goes_on(EntStr text, Line line, Line next, size_t width)
{
    if (!length(line) || !length(next)) return false;
    bool full = is_full(text, line, next, width);
    if (is_row(text, next))
        return full && (unsigned char)text.ptr[next.begin] < 0x80 && text.ptr[next.begin] >= '0' &&
               text.ptr[next.begin] <= '9';
    return full || flows(text, next) || !memchr(".:!?;", text.ptr[line.end - 1], 5);
}

EntStatus ent_unwrap(EntStr text, EntBuf *out)
{
    Wrapping w = measure(text);
    if (!is_wrapped(&w)) return ent_buf_add(out, text);
    for (size_t at = 0; at < text.len;) {
        Line line = line_at(text, at);
        Line next = line.next < text.len ? line_at(text, line.next) : (Line){0, 0, 0};
        ENT_TRY(ent_buf_add(out, ent_str_sub(text, line.begin, line.end)));
        if (line.next > line.end)
            ENT_TRY(ent_buf_add_char(out, goes_on(text, line, next, w.width) ? ' ' : '\n'));
        at = line.next;
    }
    return ENT_OK;
}
