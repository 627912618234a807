#include "input/segments.h"

#include "base/ascii.h"

enum { NARROWEST = 40, WIDEST = 120 };

/* Trimmed lines of one block. */
typedef ENT_VEC(EntSegment) Lines;

/* The line at *AT without its white space; *AT moves past its "\n". */
static EntSegment take_line(EntStr text, size_t *at)
{
    const char *newline = memchr(text.ptr + *at, '\n', text.len - *at);
    size_t begin = *at, end = newline ? (size_t)(newline - text.ptr) : text.len;
    *at = newline ? end + 1 : end;
    while (begin < end && ent_ascii_blank(text.ptr[begin])) begin++;
    while (end > begin && ent_ascii_blank(text.ptr[end - 1])) end--;
    return (EntSegment){(uint32_t)begin, (uint32_t)end};
}

static bool is_empty(EntSegment line)
{
    return line.begin == line.end;
}

/* Characters of the line: its bytes but for those that go on a character of UTF-8. */
static size_t length(EntStr text, EntSegment line)
{
    size_t n = 0;
    for (size_t i = line.begin; i < line.end; i++) n += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
    return n;
}

static EntSegment first_word(EntStr text, EntSegment line)
{
    uint32_t end = line.begin;
    while (end < line.end && !ent_ascii_blank((unsigned char)text.ptr[end])) end++;
    return (EntSegment){line.begin, end};
}

/* "title: …": a line of a record begins in lower case, too. */
static bool is_key(EntStr text, EntSegment line)
{
    EntSegment word = first_word(text, line);
    return text.ptr[word.end - 1] == ':';
}

static bool goes_on(EntStr text, EntSegment line)
{
    return ent_ascii_lower(text.ptr[line.begin]) && !is_key(text, line);
}

/* Could line I not have taken the first word of the next one? */
static bool is_full(EntStr text, const Lines *lines, size_t i, size_t width)
{
    EntSegment word = first_word(text, lines->at[i + 1]);
    return length(text, lines->at[i]) + 1 + length(text, word) > width;
}

static bool ends_in_stop(EntStr text, EntSegment line)
{
    unsigned char c = (unsigned char)text.ptr[line.end - 1];
    return c == '.' || c == '!' || c == '?' || c == ':' || c == ';';
}

static size_t longest(EntStr text, const Lines *lines)
{
    size_t width = 0;
    for (size_t i = 0; i < lines->len; i++) {
        size_t n = length(text, lines->at[i]);
        if (n > width) width = n;
    }
    return width;
}

/* The width that LINES are broken at, 0 where they are lines of their own. OVERALL: the width of
 * blocks that surely are broken in the same text, or 0; one that begins no line in lower case is
 * too where each of its lines is full at that width. */
static size_t width_of(EntStr text, const Lines *lines, size_t overall)
{
    size_t width = longest(text, lines), full = 0, other = 0;
    bool flows = false;
    if (lines->len < 2 || width < NARROWEST || width > WIDEST) return 0;
    bool fits = width <= overall;
    for (size_t i = 0; i + 1 < lines->len; i++) {
        fits = fits && is_full(text, lines, i, overall);
        flows |= goes_on(text, lines->at[i + 1]);
        if (is_full(text, lines, i, width))
            full++;
        else if (!goes_on(text, lines->at[i + 1]))
            other++;
    }
    if (flows && full > 0 && other * 2 < lines->len) return width;
    return fits ? overall : 0;
}

/* Does line I of a block of that width go on in the next? A mark that was dropped, of a link or of
 * bold face, leaves a line shorter; a line that ends far from the width, or in a stop, ends there.
 */
static bool is_joined(EntStr text, const Lines *lines, size_t i, size_t width)
{
    if (is_full(text, lines, i, width) || goes_on(text, lines->at[i + 1])) return true;
    return length(text, lines->at[i]) * 4 >= width * 3 && !ends_in_stop(text, lines->at[i]);
}

static size_t indentation(EntStr text, EntSegment line)
{
    size_t n = 0;
    while (n < line.begin && text.ptr[line.begin - 1 - n] == ' ') n++;
    return n;
}

/* "Jan Novak, Minister of Ports and" over "    Trade": LINE is hung below FIRST, where a paragraph
 * begins, and is no item of a list. */
static bool hangs(EntStr text, EntSegment first, EntSegment line)
{
    enum { LEAST = 2 };
    return ent_ascii_letter((unsigned char)text.ptr[line.begin]) &&
           indentation(text, line) >= indentation(text, first) + LEAST &&
           length(text, first) >= NARROWEST && text.ptr[first.end - 1] != ':';
}

/* The lines of a block as paragraphs; WIDTH: what it is broken at, or 0; OVERALL: of a text that
 * has such blocks. */
static EntStatus add_block(EntStr text, const Lines *block, size_t width, size_t overall,
                           EntSegments *out)
{
    for (size_t i = 0; i < block->len; i++) {
        EntSegment part = block->at[i], first = part;
        while (i + 1 < block->len && ((width && is_joined(text, block, i, width)) ||
                                      (overall && hangs(text, first, block->at[i + 1]))))
            part.end = block->at[++i].end;
        if (!ENT_PUSH(out, part)) return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

/* The next block of lines from *AT on into BLOCK, which is empty at the end of the text. */
static EntStatus take_block(EntStr text, size_t *at, Lines *block)
{
    block->len = 0;
    while (*at < text.len) {
        EntSegment line = take_line(text, at);
        if (is_empty(line) && block->len) break;
        if (!is_empty(line) && !ENT_PUSH(block, line)) return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

/* The greatest width of a block that is broken by itself, 0 where none is. */
static EntStatus find_overall(EntStr text, Lines *block, size_t *overall)
{
    *overall = 0;
    for (size_t at = 0; at < text.len;) {
        ENT_TRY(take_block(text, &at, block));
        size_t width = width_of(text, block, 0);
        if (width > *overall) *overall = width;
    }
    return ENT_OK;
}

EntStatus ent_article_segments(EntStr text, EntSegments *out)
{
    Lines block = {0};
    size_t overall;
    EntStatus status = find_overall(text, &block, &overall);
    for (size_t at = 0; status == ENT_OK && at < text.len;) {
        status = take_block(text, &at, &block);
        if (status == ENT_OK)
            status = add_block(text, &block, width_of(text, &block, overall), overall, out);
    }
    ENT_VEC_FREE(&block);
    return status;
}
