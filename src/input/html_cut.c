/* Half of a page's bytes say nothing of an article: scripts, styles, comments, addresses of
 * pictures and data of scripts in attributes. A parser that builds a tree of them pays for each
 * character; they are cut out in front of it, and of white space in a row one character stays. Only
 * what is regular is cut, as libxml2 would have read it; from anything else on, the bytes are
 * copied to the end of the tag. */
#include "base/ascii.h"
#include "input/html.h"

enum { MAX_IRREGULAR = 4096 /* bytes */ };

/* ---- attributes ---- */

/* Those that html*.c and the parser ask for. */
static bool is_asked_for(EntStr name)
{
    static const char *const names[] = {
        "class",    "id",   "role", "hidden",   "aria-hidden", "style",
        "itemprop", "type", "lang", "datetime", "property",    "name",
        "content",  "rel",  "href", "charset",  "http-equiv",  "xml:lang"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *n = names[i];
        if ((name.ptr[0] | 0x20) == n[0] && ent_str_eq_nocase(name, ent_str(n))) return true;
    }
    return false;
}

static bool is_space(unsigned char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r' && c != '\v');
}

static size_t skip_space(EntStr s, size_t at)
{
    while (is_space(ent_byte_at(s, at))) at++;
    return at;
}

static size_t skip_name(EntStr s, size_t at)
{
    for (;; at++) {
        unsigned char c = ent_byte_at(s, at);
        if (!ent_ascii_letter(c) && !ent_ascii_digit(c) && c != '-' && c != '_' && c != ':')
            return at;
    }
}

/* Behind the value that begins at AT; 0 where it is irregular. */
static size_t skip_value(EntStr s, size_t at)
{
    unsigned char quote = ent_byte_at(s, at);
    if (quote == '"' || quote == '\'') {
        const char *end = memchr(s.ptr + at + 1, quote, s.len - at - 1);
        return end ? (size_t)(end - s.ptr) + 1 : 0;
    }
    size_t begin = at;
    for (; at < s.len && !is_space((unsigned char)s.ptr[at]) && s.ptr[at] != '>'; at++)
        if (strchr("\"'<=`/", s.ptr[at])) return 0;
    return at > begin && at < s.len ? at : 0;
}

/* An attribute at AT: behind it, its name into NAME; 0 where it is irregular. */
static size_t skip_attribute(EntStr s, size_t at, EntStr *name)
{
    size_t end = skip_name(s, at);
    if (end == at || !ent_ascii_letter(s.ptr[at])) return 0;
    *name = ent_str_sub(s, at, end);
    size_t equals = skip_space(s, end);
    if (ent_byte_at(s, equals) != '=') return end;
    end = skip_value(s, skip_space(s, equals + 1));
    unsigned char next = ent_byte_at(s, end);
    return end && (is_space(next) || next == '>' || next == '/') ? end : 0;
}

/* ---- tags ---- */

typedef enum TagEnd { REGULAR, EMPTY, IRREGULAR } TagEnd;

/* The end of an irregular tag, but no more of it than any has: the parser compares each attribute
 * with each other one. */
static void copy_rest(EntStr rest, EntBuf *out)
{
    ent_buf_add(out, ent_str_sub(rest, 0, MAX_IRREGULAR));
    if (rest.len > MAX_IRREGULAR && ent_str_ends(rest, ENT_STR(">"))) ent_buf_add_char(out, '>');
}

/* Copy the tag at AT ("<", a letter) with the attributes that are asked for; *NAME is its name,
 * *END stands behind it. */
static TagEnd copy_tag(EntStr s, size_t at, EntStr *name, size_t *end, EntBuf *out)
{
    size_t i = skip_name(s, at + 1);
    *name = ent_str_sub(s, at + 1, i);
    bool link = ent_str_eq_nocase(*name, ENT_STR("link"));
    ent_buf_add(out, ent_str_sub(s, at, i));
    for (;;) {
        size_t begin = skip_space(s, i);
        unsigned char c = ent_byte_at(s, begin);
        bool empty = c == '/' && ent_byte_at(s, begin + 1) == '>';
        if (c == '>' || empty) {
            *end = begin + (empty ? 2 : 1);
            ent_buf_add(out, ent_str_sub(s, begin, *end));
            return empty ? EMPTY : REGULAR;
        }
        EntStr attribute;
        size_t behind = begin > i ? skip_attribute(s, begin, &attribute) : 0;
        if (!behind) break;
        bool address = ent_str_eq_nocase(attribute, ENT_STR("href"));
        if (address ? link : is_asked_for(attribute)) {
            ent_buf_add_char(out, ' ');
            ent_buf_add(out, ent_str_sub(s, begin, behind));
        }
        i = behind;
    }
    const char *close = memchr(s.ptr + i, '>', s.len - i);
    *end = close ? (size_t)(close - s.ptr) + 1 : s.len;
    copy_rest(ent_str_sub(s, i, *end), out);
    return IRREGULAR;
}

/* ---- what is cut whole ---- */

/* Where the content of the script or style NAME that begins at AT ends; the end of S where its end
 * tag is missing. */
static size_t end_of_raw(EntStr s, size_t at, EntStr name)
{
    for (;;) {
        const char *close = at < s.len ? memchr(s.ptr + at, '<', s.len - at) : NULL;
        if (!close) return s.len;
        at = (size_t)(close - s.ptr);
        if (ent_byte_at(s, at + 1) == '/' &&
            ent_str_eq_nocase(ent_str_sub(s, at + 2, at + 2 + name.len), name))
            return at;
        at++;
    }
}

/* Behind the comment at AT; the end of S where it has none. */
static size_t end_of_comment(EntStr s, size_t at)
{
    for (at += 4;; at++) {
        const char *dash = at < s.len ? memchr(s.ptr + at, '-', s.len - at) : NULL;
        if (!dash) return s.len;
        at = (size_t)(dash - s.ptr);
        EntStr rest = ent_str_sub(s, at, at + 4);
        if (ent_str_starts(rest, ENT_STR("-->"))) return at + 3;
        if (ent_str_is(rest, "--!>")) return at + 4;
    }
}

static bool holds_data(EntStr tag)
{
    return ent_str_find(tag, ENT_STR("ld+json")) != SIZE_MAX;
}

/* The element that begins at AT: its tag, and the content of a script or style. Behind them. */
static size_t take_element(EntStr s, size_t at, EntBuf *out)
{
    EntStr name;
    size_t end, begin = out->len;
    TagEnd how = copy_tag(s, at, &name, &end, out);
    bool raw =
        ent_str_eq_nocase(name, ENT_STR("script")) || ent_str_eq_nocase(name, ENT_STR("style"));
    if (how == EMPTY || !raw) return end;
    size_t close = end_of_raw(s, end, name);
    EntStr tag = ent_str_sub(ent_buf_as_str(out), begin, out->len);
    if (how == IRREGULAR || close == s.len || holds_data(tag))
        ent_buf_add(out, ent_str_sub(s, end, close));
    return close;
}

/* Text: of white space in a row the first character stays. */
static void copy_text(EntStr text, EntBuf *out)
{
    size_t begin = 0;
    for (size_t i = 1; i < text.len; i++) {
        if (!is_space((unsigned char)text.ptr[i]) || !is_space((unsigned char)text.ptr[i - 1]))
            continue;
        ent_buf_add(out, ent_str_sub(text, begin, i));
        i = begin = skip_space(text, i);
    }
    ent_buf_add(out, ent_str_sub(text, begin, text.len));
}

EntStatus ent_html_cut(EntStr bytes, EntBuf *out)
{
    for (size_t at = 0; at < bytes.len && out->status == ENT_OK;) {
        const char *open = memchr(bytes.ptr + at, '<', bytes.len - at);
        size_t tag = open ? (size_t)(open - bytes.ptr) : bytes.len;
        copy_text(ent_str_sub(bytes, at, tag), out);
        at = tag;
        if (ent_ascii_letter(ent_byte_at(bytes, tag + 1))) {
            at = take_element(bytes, tag, out);
        } else if (ent_str_starts(ent_str_sub(bytes, tag, tag + 4), ENT_STR("<!--"))) {
            at = end_of_comment(bytes, tag);
            /* a comment without an end is the parser's to mend */
            if (at == bytes.len) ent_buf_add(out, ent_str_sub(bytes, tag, at));
        } else if (at < bytes.len) {
            ent_buf_add_char(out, '<');
            at++;
        }
    }
    return out->status;
}
