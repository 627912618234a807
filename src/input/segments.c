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

static size_t length(EntSegment line)
{
    return line.end - line.begin;
}

static size_t first_word(EntStr text, EntSegment line)
{
    size_t n = 0;
    while (n < length(line) && !ent_ascii_blank(text.ptr[line.begin + n])) n++;
    return n;
}

static bool is_wrapped(EntStr text, const Lines *lines)
{
    size_t width = 0;
    bool flows = false;
    for (size_t i = 0; i < lines->len; i++)
        if (length(lines->at[i]) > width) width = length(lines->at[i]);
    if (lines->len < 2 || width < NARROWEST || width > WIDEST) return false;
    for (size_t i = 0; i + 1 < lines->len; i++) {
        EntSegment next = lines->at[i + 1];
        flows |= ent_ascii_lower(text.ptr[next.begin]);
        if (length(lines->at[i]) + 1 + first_word(text, next) <= width) return false;
    }
    return flows;
}

static EntStatus add_block(EntStr text, Lines *block, EntSegments *out)
{
    if (block->len == 0) return ENT_OK;
    bool wrapped = is_wrapped(text, block);
    EntSegment whole = {block->at[0].begin, block->at[block->len - 1].end};
    bool added = !wrapped || ENT_PUSH(out, whole);
    for (size_t i = 0; added && !wrapped && i < block->len; i++)
        added = ENT_PUSH(out, block->at[i]);
    block->len = 0;
    return added ? ENT_OK : ENT_ERR_MEMORY;
}

EntStatus ent_article_segments(EntStr text, EntSegments *out)
{
    Lines block = {0};
    EntStatus status = ENT_OK;
    for (size_t at = 0; status == ENT_OK && at < text.len;) {
        EntSegment line = take_line(text, &at);
        if (length(line) == 0)
            status = add_block(text, &block, out);
        else if (!ENT_PUSH(&block, line))
            status = ENT_ERR_MEMORY;
    }
    if (status == ENT_OK) status = add_block(text, &block, out);
    ENT_VEC_FREE(&block);
    return status;
}
