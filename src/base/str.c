#include "base/str.h"

int ent_str_cmp(EntStr a, EntStr b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int c = n ? memcmp(a.ptr, b.ptr, n) : 0;
    return c ? c : (a.len > b.len) - (a.len < b.len);
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool ent_str_eq_nocase(EntStr a, EntStr b)
{
    if (a.len != b.len) return false;
    for (size_t i = 0; i < a.len; i++)
        if (lower(a.ptr[i]) != lower(b.ptr[i])) return false;
    return true;
}

bool ent_str_among(EntStr s, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (ent_str_eq_nocase(s, ent_str(words[i]))) return true;
    return false;
}

size_t ent_str_find(EntStr s, EntStr needle)
{
    if (needle.len == 0) return 0;
    if (needle.len > s.len) return SIZE_MAX;
    for (size_t i = 0; i + needle.len <= s.len; i++) {
        const char *hit = memchr(s.ptr + i, needle.ptr[0], s.len - needle.len + 1 - i);
        if (!hit) return SIZE_MAX;
        i = (size_t)(hit - s.ptr);
        if (memcmp(hit, needle.ptr, needle.len) == 0) return i;
    }
    return SIZE_MAX;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

EntStr ent_str_trim(EntStr s)
{
    while (s.len && is_space(s.ptr[0])) s.ptr++, s.len--;
    while (s.len && is_space(s.ptr[s.len - 1])) s.len--;
    return s;
}

uint64_t ent_str_hash(EntStr s)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < s.len; i++) h = (h ^ (unsigned char)s.ptr[i]) * 1099511628211u;
    return h;
}
