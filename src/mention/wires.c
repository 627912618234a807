/* Who brought the text: the wire between the slashes of a dateline ("/PRNewswire/"), and the outlet
 * that a line behind the text names ("The post … appeared first on Quorva Times"). */
#include "base/ascii.h"
#include "mention/finder.h"

/* S without the slashes around it. */
static EntStr between_slashes(EntStr s)
{
    while (s.len && s.ptr[0] == '/') s = ent_str_sub(s, 1, s.len);
    while (s.len && s.ptr[s.len - 1] == '/') s.len--;
    return s;
}

/* "PRNewswire", "24-7PressRelease": a wire's name has one of these, or all its letters small ones
 * of a medium. */
static bool wire_like(EntStr name)
{
    static const char *const parts[] = {"wire", "press", "news", "media"};
    char small[64];
    if (name.len < 4 || name.len > sizeof small) return false;
    for (size_t i = 0; i < name.len; i++)
        small[i] = ent_ascii_upper((unsigned char)name.ptr[i]) ? (char)(name.ptr[i] + 'a' - 'A')
                                                               : name.ptr[i];
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (ent_str_find(ent_str_n(small, name.len), ent_str(parts[i])) != SIZE_MAX) return true;
    return false;
}

/* The token behind the wire that a slash opens at I, "/24" "-" "7PressRelease/", or 0. */
static uint32_t wire_end(const EntFinder *f, uint32_t i)
{
    enum { LONGEST = 6 };
    if (!ent_str_starts(f->tokens[i].text, ENT_STR("/")) || f->words[i].opens || f->words[i].glued)
        return 0;
    for (uint32_t k = i; k < f->count && k < i + LONGEST && !(k > i && f->words[k].opens); k++) {
        EntStr text = f->tokens[k].text;
        if (f->taken[k]) return 0;
        if (!ent_str_ends(text, ENT_STR("/")) || (k == i && text.len < 3)) continue;
        EntSpan span = {i, k + 1};
        return wire_like(between_slashes(ent_doc_span_text(f->doc, span))) ? k + 1 : 0;
    }
    return 0;
}

/* A day stands before token I of its paragraph, as it does in a dateline. */
static bool behind_day(const EntFinder *f, uint32_t i)
{
    enum { REACH = 6 };
    for (uint32_t k = i; k-- > 0 && k + REACH > i && !f->words[k + 1].opens;)
        if (ent_finder_has(f, k, ENT_SENSE_Month)) return true;
    return false;
}

/* "The post … appeared first on | Quorva Times.": the token behind, or 0. */
static uint32_t outlet_end(const EntFinder *f, uint32_t i)
{
    enum { LONGEST = 5 };
    bool first = i >= 3 && ent_finder_is(f, i - 1, "on") &&
                 ((ent_finder_is(f, i - 2, "first") && ent_finder_is(f, i - 3, "appeared")) ||
                  (ent_finder_is(f, i - 2, "appeared") && ent_finder_is(f, i - 3, "first")));
    if (!first) return 0;
    uint32_t end = i;
    while (end < f->count && !f->words[end].opens && !ent_finder_is(f, end, ".")) end++;
    bool closes = end + 1 >= f->count || f->words[end].opens || f->words[end + 1].opens;
    return end > i && end - i <= LONGEST && closes && f->words[i].letters ? end : 0;
}

EntStatus ent_find_wires(EntFinder *f)
{
    for (uint32_t i = 0; i < f->count; i++) {
        uint32_t end = wire_end(f, i);
        EntSpan span = {i, end};
        if (end && !behind_day(f, i)) end = 0;
        if (!end) span.end = end = outlet_end(f, i);
        if (!end) continue;
        ent_finder_clear(f, span);
        ENT_TRY(ent_finder_add_name(f, span, ENT_CLASS_MediaOutlet, ENT_STRENGTH_SURE));
        i = end - 1;
    }
    return ENT_OK;
}
