#include "input/references.h"

#include <stdlib.h>

#include "base/ascii.h"

/* The next byte of label S at *AT in lower case, a run of white space as one space; 0 at its end.
 */
static unsigned char next_byte(EntStr s, size_t *at)
{
    if (*at >= s.len) return 0;
    unsigned char c = (unsigned char)s.ptr[(*at)++];
    if (c > ' ') return (unsigned char)ent_ascii_to_lower((char)c);
    while (*at < s.len && (unsigned char)s.ptr[*at] <= ' ') ++*at;
    return ' ';
}

static int by_label(const void *left, const void *right)
{
    EntStr a = ent_str_trim(*(const EntStr *)left), b = ent_str_trim(*(const EntStr *)right);
    for (size_t i = 0, j = 0;;) {
        unsigned char c = next_byte(a, &i), d = next_byte(b, &j);
        if (c != d) return c < d ? -1 : 1;
        if (c == 0) return 0;
    }
}

static bool is_address(EntStr word)
{
    static const char *const starts[] = {"http", "www.", "mailto:", "/", "./", "../", "#", "<"};
    static const char *const ends[] = {".md", ".html", ".htm"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (ent_str_starts(word, ent_str(starts[i]))) return true;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ent_str_ends(word, ent_str(ends[i]))) return true;
    return word.len && memchr(word.ptr, '#', word.len);
}

bool ent_reference_defined(EntStr line, EntStr *label)
{
    if (ent_byte_at(line, 0) != '[' || ent_byte_at(line, 1) == '^') return false;
    size_t close = ent_str_find(line, ENT_STR("]:"));
    if (close == SIZE_MAX || close > ENT_MAX_LABEL) return false;
    *label = ent_str_trim(ent_str_sub(line, 1, close));
    if (label->len == 0 || memchr(label->ptr, '[', label->len)) return false;
    EntStr address = ent_str_trim(ent_str_sub(line, close + 2, line.len));
    size_t end = 0;
    while (ent_byte_at(address, end) > ' ') end++;
    EntStr title = ent_str_trim(ent_str_sub(address, end, address.len));
    if (title.len && !strchr("\"'(", title.ptr[0])) return false;
    return is_address(ent_str_sub(address, 0, end));
}

void ent_references_sort(EntReferences *all)
{
    if (all->labels.len) qsort(all->labels.at, all->labels.len, sizeof(EntStr), by_label);
}

static bool have(const EntReferences *all, EntStr label)
{
    if (all->labels.len == 0 || label.len == 0 || label.len > ENT_MAX_LABEL) return false;
    return bsearch(&label, all->labels.at, all->labels.len, sizeof(EntStr), by_label);
}

size_t ent_reference_end(const EntReferences *all, EntStr s, size_t i, EntStr text)
{
    if (all->labels.len == 0) return 0;
    if (ent_byte_at(s, i + 1) == '[') {
        size_t end = i + 2;
        while (end < s.len && end - i < ENT_MAX_LABEL && s.ptr[end] != ']' && s.ptr[end] != '[')
            end++;
        EntStr label = ent_str_sub(s, i + 2, end);
        bool closed = ent_byte_at(s, end) == ']';
        if (closed && have(all, label.len ? label : text)) return end + 1;
    }
    return have(all, text) ? i + 1 : 0;
}
