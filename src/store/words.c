#include "store/words.h"

#include "base/ascii.h"
#include "text/utf8.h"

/* The byte position behind the next PART of S from FROM on, in any case, or SIZE_MAX. */
static size_t behind(EntStr s, size_t from, const char *part)
{
    size_t n = strlen(part);
    for (size_t i = from; i + n <= s.len; i++)
        if (ent_str_eq_nocase(ent_str_n(s.ptr + i, n), ent_str_n(part, n))) return i + n;
    return SIZE_MAX;
}

/* S from where its words begin: behind the first of these that it has, else as it is. */
static EntStr page_text(EntStr s)
{
    static const char *const starts[] = {"<xmp", "<pre", "<title", "<body"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        size_t at = behind(s, 0, starts[i]);
        if (at != SIZE_MAX) at = behind(s, at, ">");
        if (at != SIZE_MAX) return ent_str_sub(s, at, s.len);
    }
    return s;
}

bool ent_store_is_page(EntStr type)
{
    return behind(type, 0, "html") != SIZE_MAX;
}

bool ent_store_was_undone(EntStr body)
{
    return behind(body, 0, "deadlock") != SIZE_MAX;
}

bool ent_store_is_full(EntStr body)
{
    static const char *const signs[] = {"no space left on device", "disk full",
                                        "unsafe memory access"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (behind(body, 0, signs[i]) != SIZE_MAX) return true;
    return false;
}

typedef struct Line {
    char *out;
    size_t len;
    bool words; /* a letter or digit has come */
} Line;

/* False where the line is full. */
static bool add(Line *line, uint32_t cp)
{
    bool blank = cp <= 0x20 || (cp >= 0x7F && cp <= 0xA0);
    if (blank && (line->len == 0 || line->out[line->len - 1] == ' ')) return true;
    char bytes[4] = {' '};
    size_t n = blank ? 1 : ent_utf8_put(cp, bytes);
    if (line->len + n >= ENT_WORDS) return false;
    memcpy(line->out + line->len, bytes, n);
    line->len += n;
    line->words |= !blank && (cp >= 0x80 || ent_ascii_letter((int)cp) || ent_ascii_digit((int)cp));
    return true;
}

/* True where the line is over: it has words, and it ends here or is full. A line without words is
 * forgotten. */
static bool is_over(Line *line, bool ends, uint32_t cp)
{
    if (!ends) return !add(line, cp);
    if (!line->words) line->len = 0;
    return line->words;
}

void ent_store_words(EntStr body, EntStr type, char out[ENT_WORDS])
{
    EntStr s = ent_str_trim(body);
    bool page = ent_store_is_page(type) || (s.len && s.ptr[0] == '<'), tag = false;
    Line line = {.out = out};
    if (page) s = page_text(s);
    for (size_t i = 0; i < s.len;) {
        uint32_t cp = ent_utf8_next(s, &i);
        bool begins = page && cp == '<', inside = tag || begins;
        bool ends = cp == '\n' || cp == '\r' || cp == 0x2028 || begins;
        tag = inside && cp != '>';
        if (inside && !ends) continue;
        if (is_over(&line, ends, cp)) break;
    }
    while (line.len > 0 && out[line.len - 1] == ' ') line.len--;
    out[line.words ? line.len : 0] = '\0';
}

void ent_store_hide(char *text, size_t len, EntStr secret)
{
    if (secret.len < 4) return;
    for (size_t at = 0; at + secret.len <= len; at++) {
        if (memcmp(text + at, secret.ptr, secret.len) != 0) continue;
        memset(text + at, '*', secret.len);
        at += secret.len - 1;
    }
}

void ent_store_hide_login(char *text, size_t len)
{
    static const char *const schemes[] = {"basic ", "bearer "};
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
        EntStr s = ent_str_n(text, len);
        for (size_t at = behind(s, 0, schemes[i]); at < len; at = behind(s, at, schemes[i]))
            while (at < len && (unsigned char)text[at] > ' ') text[at++] = '*';
    }
}
