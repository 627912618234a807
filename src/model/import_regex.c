#include "model/import_regex.h"

#include "base/ascii.h"

/* str.isspace, and all other characters. */
#define SPACE                                                                                      \
    "\\x{9}-\\x{d}\\x{1c}-\\x{20}\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}"     \
    "\\x{202f}\\x{205f}\\x{3000}"
#define NOT_SPACE                                                                                  \
    "\\x{0}-\\x{8}\\x{e}-\\x{1b}\\x{21}-\\x{84}\\x{86}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-"         \
    "\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}"        \
    "\\x{3001}-\\x{10ffff}"
#define WORD "\\p{L}\\p{N}_"

typedef struct Escape {
    char letter;
    const char *outside, *inside; /* of a class; NULL: not there */
} Escape;

static const Escape escapes[] = {
    {'d', "\\p{Nd}", "\\p{Nd}"}, {'D', "\\P{Nd}", "\\P{Nd}"}, {'w', "[" WORD "]", WORD},
    {'W', "[^" WORD "]", NULL},  {'s', "[" SPACE "]", SPACE}, {'S', "[" NOT_SPACE "]", NOT_SPACE},
    {'b', "\\b", "\\x{8}"},      {'B', "\\B", NULL},          {'A', "\\A", NULL},
    {'Z', "\\z", NULL},          {'a', "\\x{7}", "\\x{7}"},   {'f', "\\x{c}", "\\x{c}"},
    {'n', "\\x{a}", "\\x{a}"},   {'r', "\\x{d}", "\\x{d}"},   {'t', "\\x{9}", "\\x{9}"},
    {'v', "\\x{b}", "\\x{b}"},
};

/* \xHH, \uHHHH, \UHHHHHHHH at byte AT, whose letter tells the number of digits. */
static const char *add_number(EntStr s, size_t *at, EntBuf *out)
{
    size_t digits = s.ptr[*at] == 'x' ? 2 : s.ptr[*at] == 'u' ? 4 : 8;
    EntStr number = ent_str_sub(s, *at + 1, *at + 1 + digits);
    if (number.len != digits) return "an incomplete escape";
    for (size_t i = 0; i < digits; i++)
        if (ent_ascii_hex(number.ptr[i]) < 0) return "an incomplete escape";
    ent_buf_printf(out, "\\x{%.*s}", ENT_STR_ARG(number));
    *at += 1 + digits;
    return NULL;
}

/* The escape whose character behind the backslash is at byte *AT. */
static const char *add_escape(EntStr s, size_t *at, bool in_class, EntBuf *out)
{
    if (*at >= s.len) return "a backslash at the end";
    char c = s.ptr[*at];
    if (c == 'x' || c == 'u' || c == 'U') return add_number(s, at, out);
    for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
        if (escapes[i].letter != c) continue;
        const char *text = in_class ? escapes[i].inside : escapes[i].outside;
        if (!text) return "a class escape where it cannot be translated";
        ent_buf_add(out, ent_str(text));
        ++*at;
        return NULL;
    }
    if (ent_ascii_letter(c)) return "an unknown escape";
    if (ent_ascii_digit(c) && (in_class || c == '0')) return "an octal escape";
    ent_buf_add_char(out, '\\');
    ent_buf_add_char(out, c);
    ++*at;
    return NULL;
}

/* A character class; *AT is behind its "[". */
static const char *add_class(EntStr s, size_t *at, EntBuf *out)
{
    const char *fault = NULL;
    ent_buf_add_char(out, '[');
    if (*at < s.len && s.ptr[*at] == '^') ent_buf_add_char(out, s.ptr[(*at)++]);
    for (bool first = true; *at < s.len && !fault; first = false) {
        char c = s.ptr[(*at)++];
        if (c == ']' && !first) {
            ent_buf_add_char(out, ']');
            return NULL;
        }
        if (c == '\\') {
            fault = add_escape(s, at, true, out);
            continue;
        }
        if (c == '[' || c == ']') ent_buf_add_char(out, '\\'); /* plain characters in Python */
        ent_buf_add_char(out, c);
    }
    return fault ? fault : "a class without end";
}

/* "(" has been read; what follows "(?" is copied but for the flag u. */
static const char *add_group(EntStr s, size_t *at, EntBuf *out)
{
    ent_buf_add_char(out, '(');
    if (*at >= s.len || s.ptr[*at] != '?') return NULL;
    size_t end = *at + 1;
    while (end < s.len && strchr("aiLmsux-", s.ptr[end])) end++;
    EntStr flags = ent_str_sub(s, *at + 1, end);
    if (flags.len == 0 || end >= s.len || (s.ptr[end] != ')' && s.ptr[end] != ':')) return NULL;
    ent_buf_add_char(out, '?');
    for (size_t i = 0; i < flags.len; i++) {
        if (flags.ptr[i] == 'a' || flags.ptr[i] == 'L' || flags.ptr[i] == 'x')
            return "a flag a, L or x";
        if (flags.ptr[i] != 'u') ent_buf_add_char(out, flags.ptr[i]);
    }
    *at = end; /* "(?)" and "(?:" change nothing, as "(?u)" and "(?u:" do */
    return NULL;
}

const char *ent_regex_from_python(EntStr python, EntBuf *out)
{
    const char *fault = NULL;
    for (size_t at = 0; at < python.len && !fault;) {
        char c = python.ptr[at++];
        if (c == '\\') {
            fault = add_escape(python, &at, false, out);
        } else if (c == '[') {
            fault = add_class(python, &at, out);
        } else if (c == '(') {
            fault = add_group(python, &at, out);
        } else {
            ent_buf_add_char(out, c);
            if (c == '{' && at < python.len && python.ptr[at] == ',') ent_buf_add_char(out, '0');
        }
    }
    return fault;
}
