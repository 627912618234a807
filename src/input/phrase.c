#include "input/phrase.h"

#include "base/ascii.h"

bool ent_phrase_starts(EntStr s, const char *prefix)
{
    EntStr p = ent_str(prefix);
    return s.len >= p.len && ent_str_eq_nocase(ent_str_sub(s, 0, p.len), p);
}

static size_t byte_from(EntStr s, char c, size_t from)
{
    const char *at = from < s.len ? memchr(s.ptr + from, c, s.len - from) : NULL;
    return at ? (size_t)(at - s.ptr) : SIZE_MAX;
}

static size_t find(EntStr s, EntStr needle, size_t from)
{
    if (needle.len == 0) return from <= s.len ? from : SIZE_MAX;
    char lower = ent_ascii_to_lower(needle.ptr[0]),
         upper = ent_ascii_lower(lower) ? (char)(lower & ~0x20) : lower;
    size_t small = byte_from(s, lower, from), capital = byte_from(s, upper, from);
    for (;;) {
        size_t i = small < capital ? small : capital;
        if (i >= s.len || needle.len > s.len - i) return SIZE_MAX;
        if (ent_str_eq_nocase(ent_str_sub(s, i, i + needle.len), needle)) return i;
        if (small == i) small = byte_from(s, lower, i + 1);
        if (capital == i) capital = byte_from(s, upper, i + 1);
    }
}

size_t ent_phrase_find(EntStr s, const char *needle)
{
    return find(s, ent_str(needle), 0);
}

static bool is_word(EntStr s, size_t i)
{
    unsigned char c = i < s.len ? (unsigned char)s.ptr[i] : 0;
    return ent_ascii_digit(c) || ent_ascii_letter(c) || (c >= 0xC3 && c != 0xE2) ||
           (c >= 0x80 && c < 0xC2);
}

size_t ent_phrase_find_word(EntStr s, EntStr needle)
{
    if (needle.len == 0) return SIZE_MAX;
    for (size_t i = find(s, needle, 0); i != SIZE_MAX; i = find(s, needle, i + 1))
        if ((i == 0 || !is_word(s, i - 1)) && !is_word(s, i + needle.len)) return i;
    return SIZE_MAX;
}

bool ent_phrase_is_upper(char c)
{
    unsigned char u = (unsigned char)c;
    return ent_ascii_upper(u) || (u >= 0xC3 && u != 0xE2);
}

/* A last word whose full stop belongs to it. */
static bool ends_in_abbreviation(EntStr s)
{
    static const char *const words[] = {"Inc.", "Ltd.", "Corp.", "Co.", "Jr.", "Sr.", "etc."};
    size_t at = s.len;
    while (at > 0 && s.ptr[at - 1] != ' ') at--;
    EntStr word = ent_str_sub(s, at, s.len);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_eq_nocase(word, ent_str(words[i]))) return true;
    return word.len >= 4 && memchr(word.ptr, '.', word.len - 1) && ent_phrase_is_upper(word.ptr[0]);
}

bool ent_phrase_is_sentence(EntStr s)
{
    s = ent_phrase_strip(s, "\"')");
    if (ent_str_ends(s, ENT_STR("\xE2\x80\x9D"))) s.len -= 3;
    return s.len && (s.ptr[s.len - 1] == '.' || s.ptr[s.len - 1] == ':') &&
           !ends_in_abbreviation(s);
}

bool ent_phrase_next(EntStr s, size_t *at, EntStr *word)
{
    while (*at < s.len && s.ptr[*at] == ' ') ++*at;
    size_t begin = *at;
    while (*at < s.len && s.ptr[*at] != ' ') ++*at;
    *word = ent_str_sub(s, begin, *at);
    return word->len > 0;
}

EntStr ent_phrase_strip(EntStr s, const char *set)
{
    while (s.len && strchr(set, s.ptr[0])) s = ent_str_sub(s, 1, s.len);
    while (s.len && strchr(set, s.ptr[s.len - 1])) s.len--;
    return s;
}

bool ent_phrase_is_web_address(EntStr s)
{
    return ent_str_starts(s, ENT_STR("http://")) || ent_str_starts(s, ENT_STR("https://"));
}
