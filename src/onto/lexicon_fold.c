/* Folding of phrases to lexicon keys: one pass over the bytes, no locale. */
#include "base/ascii.h"
#include "onto/lexicon_internal.h"
#include "text/utf8.h"

/* Lower case of Latin, Greek and Cyrillic letters: the regular ranges of Unicode's simple case
 * folding (CaseFolding.txt, status C and S), which cover what names in Latin-script news need. */
static uint32_t lower(uint32_t c)
{
    static const struct {
        uint32_t first, last, step; /* step 0: even is upper, 1: odd is upper, else add */
    } ranges[] = {
        {'A', 'Z', 32},       {0x00C0, 0x00D6, 32}, {0x00D8, 0x00DE, 32}, {0x0100, 0x012F, 0},
        {0x0132, 0x0137, 0},  {0x0139, 0x0148, 1},  {0x014A, 0x0177, 0},  {0x0179, 0x017E, 1},
        {0x01A0, 0x01A5, 0},  {0x01AF, 0x01B0, 1},  {0x01CD, 0x01DC, 1},  {0x01DE, 0x01EF, 0},
        {0x01F8, 0x021F, 0},  {0x0222, 0x0233, 0},  {0x0388, 0x038A, 37}, {0x0391, 0x03A1, 32},
        {0x03A3, 0x03AB, 32}, {0x0400, 0x040F, 80}, {0x0410, 0x042F, 32}, {0x0460, 0x0481, 0},
        {0x048A, 0x04BF, 0},  {0x04D0, 0x052F, 0},  {0x1E00, 0x1E95, 0},  {0x1EA0, 0x1EFF, 0},
        {0xFF21, 0xFF3A, 32}};
    if (c == 0x0178) return 0x00FF; /* Y with diaeresis */
    if (c == 0x0130) return 'i';    /* dotted capital I: Istanbul */
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        if (c < ranges[i].first) return c;
        if (c > ranges[i].last) continue;
        if (ranges[i].step > 1) return c + ranges[i].step;
        return (c & 1) == ranges[i].step ? c + 1 : c;
    }
    return c;
}

static bool is_space(uint32_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F || c == 0x3000;
}

static bool is_invisible(uint32_t c)
{
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

static uint32_t plain_punctuation(uint32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x02BC:
    case 0xFF07:
        return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
        return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return '-';
    default:
        return c;
    }
}

/* Letters, digits and all bytes of longer sequences. */
static bool is_word_byte(char c)
{
    return (unsigned char)c >= 0x80 || ent_ascii_digit(c) || ent_ascii_letter(c);
}

/* Is the dot at S[AT] one that only marks an abbreviation: after a word that ends there ("Ltd."),
 * or after a single letter ("U.S.")? */
static bool is_abbreviation_dot(EntStr s, size_t at)
{
    if (at == 0 || !is_word_byte(s.ptr[at - 1])) return false;
    if (ent_ascii_digit(s.ptr[at - 1])) return false;
    bool word_ends = at + 1 == s.len || !is_word_byte(s.ptr[at + 1]);
    bool single = at == 1 || !is_word_byte(s.ptr[at - 2]);
    return word_ends || single;
}

/* The code point at *AT as the bytes a key has for it, and *AT behind it; 0: none. An ill-formed
 * byte stands for itself. */
static size_t fold_next(EntStr s, size_t *at, bool keep_case, char bytes[4])
{
    size_t begin = *at;
    uint32_t c;
    if (!ent_utf8_next_strict(s, at, &c)) {
        bytes[0] = s.ptr[(*at)++];
        return 1;
    }
    if (c >= 0x80) c = plain_punctuation(c);
    if (is_space(c)) {
        bytes[0] = ' ';
        return 1;
    }
    if (is_invisible(c) || (c == '.' && is_abbreviation_dot(s, begin))) return 0;
    return ent_utf8_put(keep_case ? c : lower(c), bytes);
}

/* ent_lexicon_fold, or the same without lower case. */
static EntStr fold(EntStr s, bool keep_case, char *out, size_t size)
{
    size_t used = 0;
    bool space = false; /* one is owed before the next word */
    for (size_t i = 0; i < s.len;) {
        char bytes[4];
        if (!space && used < size && ent_ascii_lower(s.ptr[i])) { /* nearly all */
            out[used++] = s.ptr[i++];
            continue;
        }
        size_t count = fold_next(s, &i, keep_case, bytes);
        if (count == 1 && bytes[0] == ' ') {
            space = used > 0;
            continue;
        }
        if (count == 0) continue;
        if (used + count + (size_t)space > size) return ENT_STR_EMPTY;
        if (space) out[used++] = ' ';
        space = false;
        for (size_t b = 0; b < count; b++) out[used++] = bytes[b];
    }
    return ent_str_n(out, used);
}

EntStr ent_lexicon_fold(EntStr s, char *out, size_t size)
{
    return fold(s, false, out, size);
}

bool ent_lexicon_fits(const EntSense *sense, EntStr surface)
{
    if (!sense->cased) return true;
    /* "SA" stands for "S.A." too, but "a.s." never for "as" */
    if (ent_str_find(sense->form, ENT_STR(".")) != SIZE_MAX &&
        ent_str_find(surface, ENT_STR(".")) == SIZE_MAX)
        return false;
    char a[ENT_LEXICON_KEY], b[ENT_LEXICON_KEY];
    return ent_str_eq(fold(sense->form, true, a, sizeof a), fold(surface, true, b, sizeof b));
}

EntStr ent_lexicon_first_word(EntStr key)
{
    size_t n = 0;
    while (n < key.len && is_word_byte(key.ptr[n])) n++;
    return ent_str_sub(key, 0, n > 0 ? n : 1);
}
