/* Characters and words of pattern files, and messages about them. */
#include <stdarg.h>
#include <stdio.h>

#include "base/ascii.h"
#include "onto/pattern_parse.h"

void ent_scan_space(EntPatternParser *p)
{
    while (p->at < p->text.len) {
        char c = p->text.ptr[p->at];
        if (c == '#') {
            while (p->at < p->text.len && p->text.ptr[p->at] != '\n') p->at++;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            p->at++;
        } else {
            return;
        }
    }
}

char ent_scan_peek(EntPatternParser *p)
{
    ent_scan_space(p);
    return p->at < p->text.len ? p->text.ptr[p->at] : '\0';
}

bool ent_scan_take(EntPatternParser *p, const char *sign)
{
    ent_scan_space(p);
    if (!ent_str_starts(ent_str_sub(p->text, p->at, SIZE_MAX), ent_str(sign))) return false;
    p->at += strlen(sign);
    return true;
}

EntStr ent_scan_word(EntPatternParser *p, bool hyphen)
{
    ent_scan_space(p);
    size_t begin = p->at;
    for (; p->at < p->text.len; p->at++) {
        char c = p->text.ptr[p->at];
        bool first = p->at == begin;
        if (!ent_ascii_letter(c) &&
            (first || !(ent_ascii_digit(c) || c == '_' || (hyphen && c == '-'))))
            break;
    }
    return ent_str_sub(p->text, begin, p->at);
}

EntStatus ent_scan_quoted(EntPatternParser *p, char quote, EntStr *out)
{
    size_t open = p->at++;
    for (size_t i = p->at; i < p->text.len && p->text.ptr[i] != '\n'; i++) {
        if (p->text.ptr[i] == '\\') {
            i++;
        } else if (p->text.ptr[i] == quote) {
            *out = ent_str_sub(p->text, p->at, i);
            p->at = i + 1;
            return ENT_OK;
        }
    }
    return ent_scan_fail(p, open, "the %c that opens here is not closed on its line", quote);
}

EntStr ent_scan_unescape(EntPatternParser *p, EntStr quoted)
{
    char *out = ent_arena_alloc(p->arena, quoted.len + 1, 1);
    if (!out) return ENT_STR_EMPTY;
    size_t n = 0;
    for (size_t i = 0; i < quoted.len; i++) {
        if (quoted.ptr[i] == '\\' && i + 1 < quoted.len) i++;
        out[n++] = quoted.ptr[i];
    }
    return ent_str_n(out, n);
}

uint32_t ent_scan_line(EntPatternParser *p, size_t at)
{
    while (p->line_at > at) p->line_seen -= p->text.ptr[--p->line_at] == '\n';
    for (; p->line_at < at; p->line_at++) p->line_seen += p->text.ptr[p->line_at] == '\n';
    return p->line_seen + 1;
}

EntPatternText ent_scan_text(EntPatternParser *p, size_t begin, size_t end)
{
    return (EntPatternText){ent_str_trim(ent_str_sub(p->text, begin, end)),
                            ent_scan_line(p, begin)};
}

static uint32_t column_of(const EntPatternParser *p, size_t at)
{
    uint32_t column = 1;
    size_t i = at;
    while (i > 0 && p->text.ptr[i - 1] != '\n') i--;
    for (; i < at; i++) column += ((unsigned char)p->text.ptr[i] & 0xC0) != 0x80;
    return column;
}

EntStatus ent_scan_fail(EntPatternParser *p, size_t at, const char *format, ...)
{
    char message[ENT_ERROR_MESSAGE];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    return ent_error_at(p->err, ENT_ERR_ONTOLOGY, p->file, ent_scan_line(p, at), column_of(p, at),
                        "%s", message);
}

EntStatus ent_scan_memory(EntPatternParser *p)
{
    return ent_error_set(p->err, ENT_ERR_MEMORY, p->file, "out of memory");
}

EntStatus ent_scan_expected(EntPatternParser *p, const char *what)
{
    ent_scan_space(p);
    size_t begin = p->at;
    if (begin >= p->text.len)
        return ent_scan_fail(p, begin, "expected %s, found the end of the file", what);
    EntStr found = ent_scan_word(p, true);
    p->at = begin;
    if (found.len == 0) { /* one whole character */
        size_t end = begin + 1;
        while (end < p->text.len && ((unsigned char)p->text.ptr[end] & 0xC0) == 0x80) end++;
        found = ent_str_sub(p->text, begin, end);
    }
    if (found.len > 40) found.len = 40;
    return ent_scan_fail(p, begin, "expected %s, found '%.*s'", what, ENT_STR_ARG(found));
}

/* Levenshtein's distance, letters compared without case; UINT32_MAX for long words. */
static uint32_t distance(EntStr a, EntStr b)
{
    enum { LONGEST = 40 };
    uint32_t row[LONGEST + 1];
    if (a.len > LONGEST || b.len > LONGEST) return UINT32_MAX;
    for (uint32_t j = 0; j <= b.len; j++) row[j] = j;
    for (uint32_t i = 1; i <= a.len; i++) {
        uint32_t diagonal = row[0];
        row[0] = i;
        for (uint32_t j = 1; j <= b.len; j++) {
            EntStr x = ent_str_n(a.ptr + i - 1, 1), y = ent_str_n(b.ptr + j - 1, 1);
            uint32_t best = diagonal + (ent_str_eq_nocase(x, y) ? 0 : 1);
            if (row[j] + 1 < best) best = row[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            diagonal = row[j];
            row[j] = best;
        }
    }
    return row[b.len];
}

EntStatus ent_scan_unknown(EntPatternParser *p, size_t at, const char *what, EntStr word,
                           const char *const *names, size_t count)
{
    const char *closest = NULL;
    uint32_t least = 1 + (uint32_t)(word.len < 4 ? 1 : 2);
    for (size_t i = 0; i < count; i++) {
        uint32_t d = distance(word, ent_str(names[i]));
        if (names[i][0] && d < least && d < word.len) least = d, closest = names[i];
    }
    if (word.len > 60) word.len = 60;
    if (closest)
        return ent_scan_fail(p, at, "unknown %s '%.*s'; did you mean '%s'?", what,
                             ENT_STR_ARG(word), closest);
    return ent_scan_fail(p, at, "unknown %s '%.*s'", what, ENT_STR_ARG(word));
}
