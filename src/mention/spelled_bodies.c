/* Bodies with commas in their names, or with the part of the world that they work in, which the
 * letters in the bracket behind spell: "Holy Oceans, World Peace, Restoration of Nature (HOWP)",
 * "Society for Ports in Africa (SPIA)". */
#include "base/ascii.h"
#include "mention/name_parts.h"

/* The letters in the bracket that opens at I behind a name: three to six capitals. */
static bool letters_in_bracket(const EntFinder *f, uint32_t i)
{
    enum { FEWEST = 3, MOST = 6 };
    return i + 2 < f->count && ent_finder_is(f, i, "(") && ent_finder_is(f, i + 2, ")") &&
           f->words[i + 1].upper && f->words[i + 1].letters && !f->words[i + 1].digits &&
           f->tokens[i + 1].text.len >= FEWEST && f->tokens[i + 1].text.len <= MOST;
}

/* The letters of token I are initials of words of SPAN, in their order, the first that of the first
 * word. */
static bool spell(const EntFinder *f, EntSpan span, uint32_t i)
{
    EntStr letters = f->tokens[i].text;
    size_t n = 0;
    if (f->tokens[span.begin].text.ptr[0] != letters.ptr[0]) return false;
    for (uint32_t k = span.begin; k < span.end && n < letters.len; k++)
        n += f->tokens[k].text.ptr[0] == letters.ptr[n];
    return n == letters.len;
}

/* The letters of token I are initials of words of SPAN, of one at least between each two commas,
 * and of the first and last; few words go without. The part behind a comma alone is not spelled so.
 */
static bool spell_each_part(const EntFinder *f, EntSpan span, uint32_t i)
{
    EntStr letters = f->tokens[i].text;
    size_t n = 0, passed = 0;
    bool part = false, fits = false;
    for (uint32_t k = span.begin; k < span.end; k++) {
        if (ent_finder_is(f, k, ",")) {
            if (!part || ent_letters_spell(f, (EntSpan){k + 1, span.end}, letters)) return false;
            part = false;
        }
        if (!f->words[k].capital) continue;
        fits = n < letters.len && f->tokens[k].text.ptr[0] == letters.ptr[n];
        n += fits;
        passed += !fits;
        part |= fits;
    }
    return n == letters.len && fits && passed * 2 <= letters.len;
}

/* "chairman of Holy Oceans, …", "chairman of HOWP" somewhere: who has such a title has it of a
 * body.
 */
static bool has_officer(const EntFinder *f, EntSpan span, uint32_t letters)
{
    for (uint32_t i = 2; i + 1 < f->count; i++) {
        bool name = ent_str_eq(f->tokens[i].text, f->tokens[span.begin].text) &&
                    ent_str_eq(f->tokens[i + 1].text, f->tokens[span.begin + 1].text);
        bool called = name || ent_str_eq(f->tokens[i].text, f->tokens[letters].text);
        if (called && ent_finder_has(f, i - 2, ENT_SENSE_Role) &&
            (ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "at")))
            return true;
    }
    return false;
}

/* The letters of token I are the initials of all words of SPAN in capitals, in any order: those of
 * the name in another language. */
static bool spell_translated(const EntFinder *f, EntSpan span, uint32_t i)
{
    enum { MOST = 6 };
    bool used[MOST] = {false};
    EntStr letters = f->tokens[i].text;
    size_t left = letters.len;
    for (uint32_t k = span.begin; k < span.end; k++) {
        size_t n = 0;
        if (!f->words[k].capital) continue;
        while (n < letters.len && (used[n] || f->tokens[k].text.ptr[0] != letters.ptr[n])) n++;
        if (n == letters.len) return false;
        used[n] = true;
        left--;
    }
    return left == 0;
}

/* The letters of token I are initials of words of SPAN, small ones too, in their order, the last
 * that of the last word. */
static bool spell_with_small(const EntFinder *f, EntSpan span, uint32_t i)
{
    EntStr letters = f->tokens[i].text;
    size_t n = 0;
    if (f->tokens[span.begin].text.ptr[0] != letters.ptr[0] ||
        f->tokens[span.end - 1].text.ptr[0] != letters.ptr[letters.len - 1])
        return false;
    for (uint32_t k = span.begin; k < span.end && n < letters.len; k++)
        n += f->tokens[k].text.ptr[0] == letters.ptr[n] ||
             f->tokens[k].text.ptr[0] == ent_ascii_to_lower(letters.ptr[n]);
    return n == letters.len;
}

/* Token I can stand within such a name. */
static bool within_name(const EntFinder *f, uint32_t i)
{
    static const char *const small[] = {",", "and", "of", "for", "the", "in", "&"};
    return f->words[i].capital || ENT_STR_AMONG(ent_finder_text(f, i), small);
}

/* The name with a comma in it that ends before the bracket at END and is spelled by its letters,
 * the shortest; empty where there is none, or where nothing else shows a body there. */
static EntSpan spelled_body(const EntFinder *f, uint32_t end)
{
    enum { LONGEST = 16 };
    bool comma = false, seen = ent_str_is(f->tokens[end - 1].label, "ORG");
    for (uint32_t i = end; i > 0 && i + LONGEST > end && within_name(f, i - 1); i--) {
        EntSpan span = {i - 1, end};
        comma |= ent_finder_is(f, i - 1, ",");
        if (ent_finder_has(f, i - 1, ENT_SENSE_Role)) break;
        if (f->words[i - 1].capital && end - i > 1 && spell(f, span, end + 1))
            return comma && (seen ||
                             (spell_each_part(f, span, end + 1) && has_officer(f, span, end + 1)))
                       ? span
                       : (EntSpan){end, end};
        if (f->tokens[i - 1].sentence_start || f->words[i - 1].opens) break;
    }
    return (EntSpan){end, end};
}

/* "Society for the Study of Ports in Africa": the name of a body and the region that it works in,
 * which ends before the bracket at END and is spelled by its letters; empty where there is none. */
static EntSpan body_in_region(const EntFinder *f, uint32_t end)
{
    enum { LONGEST = 16 };
    EntSpan none = {end, end};
    const EntSense *place =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){end - 1, end}, ENT_SENSE_Name);
    if (!ent_finder_is(f, end - 2, "in") || !place || place->kind != ENT_CLASS_Region) return none;
    bool joint = false;
    for (uint32_t i = end - 2; i > 0 && i + LONGEST > end; i--) {
        EntSpan span = {i - 1, end};
        bool inside = within_name(f, i - 1) || ent_finder_is(f, i - 1, "a");
        if (!inside || ent_finder_has(f, i - 1, ENT_SENSE_Role)) break;
        joint |= ent_finder_is(f, i - 1, "for") || ent_finder_is(f, i - 1, "of") ||
                 ent_finder_is(f, i - 1, "on");
        bool body = joint && f->words[i - 1].capital &&
                    (spell_with_small(f, span, end + 1) || spell_translated(f, span, end + 1));
        uint32_t of = body ? i : end;
        while (of < end && f->words[of].capital) of++;
        if (body && ent_words_head(f->lexicon, f->doc, i - 1, of, ENT_SENSE_OrgHead, NULL))
            return span;
        if (f->tokens[i - 1].sentence_start || f->words[i - 1].opens) break;
    }
    return none;
}

/* SPAN from where the body begins whose name it goes on with: "Department of Ports, | Seas, and
 * Works (PSW)". */
static EntSpan from_head(const EntFinder *f, EntSpan span)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntSpan m = f->out->list.at[k].tokens;
        if (m.begin < span.begin && m.end > span.begin) span.begin = m.begin;
    }
    return span;
}

/* "Ports, Trade and Innovation (PTI)": common words that "and" closes are fields. */
static bool topics(const EntFinder *f, EntSpan span)
{
    bool closed = span.end - span.begin > 2 &&
                  (ent_finder_is(f, span.end - 2, "and") || ent_finder_is(f, span.end - 2, "&"));
    return closed && ent_only_common(f, span) &&
           !ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
}

static EntClass kind_of_body(const EntFinder *f, EntSpan span)
{
    uint32_t of = ent_finder_of(f, span.begin + 1, span.end);
    for (uint32_t i = span.begin + 1; i < of; i++) /* "Riga State University, …" */
        if (ent_finder_is(f, i, ",")) of = i;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, of, ENT_SENSE_OrgHead, NULL);
    return head ? head->kind : ENT_CLASS_Organisation;
}

EntStatus ent_find_spelled_bodies(EntFinder *f)
{
    for (uint32_t i = 3; i < f->count; i++) {
        bool inside = f->taken[i]; /* "the Ports, Seas, and Works (PSW) Conference" */
        if (inside || !letters_in_bracket(f, i) || !f->words[i - 1].capital) continue;
        EntSpan span = spelled_body(f, i);
        if (span.begin == span.end) span = body_in_region(f, i);
        if (span.begin == span.end || topics(f, span)) continue;
        span = from_head(f, span);
        ent_finder_clear(f, span);
        ENT_TRY(ent_finder_add_name(f, span, kind_of_body(f, span), ENT_STRENGTH_SURE));
    }
    return ENT_OK;
}
