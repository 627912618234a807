#include "input/unwrap.h"

#include <string.h>

#include "base/ascii.h"
#include "input/segments.h"

/* Two spaces at AT that stand by oversight inside a sentence: a letter or a comma before them. More
 * of them stand between columns; behind a stop they tell where a sentence ends. */
static bool is_slip(EntStr text, size_t at, size_t behind)
{
    unsigned char before = at > 0 ? (unsigned char)text.ptr[at - 1] : ' ';
    return behind == at + 2 && (ent_ascii_letter(before) || before == ',');
}

/* The white space at AT holds a line's end, or is a slip: what is behind it, else AT. */
static size_t behind_gap(EntStr text, size_t at, size_t end)
{
    size_t k = at;
    bool ends = false;
    while (k < end && (text.ptr[k] == ' ' || text.ptr[k] == '\n')) ends |= text.ptr[k++] == '\n';
    return ends || is_slip(text, at, k) ? k : at;
}

static EntStatus add_joined(EntStr text, EntSegment segment, EntBuf *out)
{
    size_t done = segment.begin;
    for (size_t at = done; at < segment.end; at++) {
        size_t next = behind_gap(text, at, segment.end);
        if (next == at) {
            while (at + 1 < segment.end && text.ptr[at] == ' ' && text.ptr[at + 1] == ' ') at++;
            continue;
        }
        ENT_TRY(ent_buf_add(out, ent_str_sub(text, done, at)));
        ENT_TRY(ent_buf_add_char(out, ' '));
        done = next;
        at = next - 1;
    }
    return ent_buf_add(out, ent_str_sub(text, done, segment.end));
}

EntStatus ent_lines_unwrap(EntStr text, EntBuf *out)
{
    EntSegments segments = {0};
    EntStatus status = ent_article_segments(text, &segments);
    size_t done = 0;
    for (size_t i = 0; i < segments.len && status == ENT_OK; i++) {
        EntSegment s = segments.at[i];
        if (!memchr(text.ptr + s.begin, '\n', s.end - s.begin)) continue;
        status = ent_buf_add(out, ent_str_sub(text, done, s.begin));
        if (status == ENT_OK) status = add_joined(text, s, out);
        done = s.end;
    }
    if (status == ENT_OK) status = ent_buf_add(out, ent_str_sub(text, done, text.len));
    ENT_VEC_FREE(&segments);
    return status;
}
