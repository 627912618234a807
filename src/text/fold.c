#include "text/fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "base/ascii.h"
#include "text/utf8.h"

typedef struct Utf16 {
    UChar *ptr;
    int32_t len;
} Utf16;

static bool to_utf16(EntArena *arena, EntStr s, Utf16 *out)
{
    UErrorCode code = U_ZERO_ERROR;
    if (s.len > INT32_MAX / 4) return false;
    int32_t room = (int32_t)s.len + 1; /* UTF-16 never has more units than UTF-8 has bytes */
    out->ptr = ENT_ARENA_NEW(arena, UChar, (size_t)room);
    if (!out->ptr) return false;
    u_strFromUTF8WithSub(out->ptr, room, &out->len, s.ptr ? s.ptr : "", (int32_t)s.len, 0xFFFD,
                         NULL, &code);
    return U_SUCCESS(code);
}

static bool normalise(EntArena *arena, const UNormalizer2 *form, Utf16 in, Utf16 *out)
{
    UErrorCode code = U_ZERO_ERROR;
    int32_t room = unorm2_normalize(form, in.ptr, in.len, NULL, 0, &code) + 1;
    code = U_ZERO_ERROR; /* it was that there is no room: the length was asked for */
    out->ptr = ENT_ARENA_NEW(arena, UChar, (size_t)room);
    if (!out->ptr) return false;
    out->len = unorm2_normalize(form, in.ptr, in.len, out->ptr, room, &code);
    return U_SUCCESS(code);
}

static bool casefold(EntArena *arena, Utf16 in, Utf16 *out)
{
    UErrorCode code = U_ZERO_ERROR;
    const UNormalizer2 *nfkc_cf = unorm2_getNFKCCasefoldInstance(&code);
    return U_SUCCESS(code) && normalise(arena, nfkc_cf, in, out);
}

/* NFKC, then the case folding of each character: Python's casefold. */
static bool casefold_in_steps(EntArena *arena, Utf16 in, Utf16 *out)
{
    UErrorCode code = U_ZERO_ERROR;
    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&code);
    Utf16 normal;
    if (U_FAILURE(code) || !normalise(arena, nfkc, in, &normal)) return false;
    int32_t room = u_strFoldCase(NULL, 0, normal.ptr, normal.len, U_FOLD_CASE_DEFAULT, &code) + 1;
    code = U_ZERO_ERROR;
    out->ptr = ENT_ARENA_NEW(arena, UChar, (size_t)room);
    if (!out->ptr) return false;
    out->len = u_strFoldCase(out->ptr, room, normal.ptr, normal.len, U_FOLD_CASE_DEFAULT, &code);
    return U_SUCCESS(code);
}

static bool to_utf8(EntArena *arena, Utf16 in, EntStr *out)
{
    UErrorCode code = U_ZERO_ERROR;
    int32_t room = in.len * 3 + 1, len = 0;
    char *bytes = ENT_ARENA_NEW(arena, char, (size_t)room);
    if (!bytes) return false;
    u_strToUTF8WithSub(bytes, room, &len, in.ptr, in.len, 0xFFFD, NULL, &code);
    *out = ent_str_n(bytes, (size_t)len);
    return U_SUCCESS(code);
}

/* General categories of what words are made of, beside "_". */
enum {
    WORD_BARE = U_GC_L_MASK | U_GC_N_MASK, /* Python's \w */
    WORD_MARKED = WORD_BARE | U_GC_MN_MASK | U_GC_MC_MASK
};

static bool is_word(uint32_t cp, uint32_t categories)
{
    return cp == '_' || ((1u << u_charType((UChar32)cp)) & categories) != 0;
}

static bool is_word_at(EntStr s, size_t at, uint32_t categories)
{
    return at < s.len && is_word(ent_utf8_next(s, &at), categories);
}

/* The words of S with one space between. */
static EntStr keep_words(EntArena *arena, EntStr s, uint32_t categories)
{
    char *out = ENT_ARENA_NEW(arena, char, s.len + 1);
    size_t len = 0;
    bool space = false;
    if (!out) return ENT_STR_EMPTY;
    for (size_t i = 0; i < s.len;) {
        size_t begin = i;
        uint32_t cp = ent_utf8_next(s, &i);
        if ((cp == '\'' || cp == 0x2019) && is_word_at(s, i, categories)) continue;
        if (!is_word(cp, categories) && cp != '&') {
            space = len > 0;
            continue;
        }
        if (space) out[len++] = ' ';
        space = false;
        memcpy(out + len, s.ptr + begin, i - begin);
        len += i - begin;
    }
    return ent_str_n(out, len);
}

static EntStr without_article(EntStr words)
{
    static const char *const articles[] = {"the ", "a ", "an "};
    for (size_t i = 0; i < 3; i++)
        if (ent_str_starts(words, ent_str(articles[i])))
            return ent_str_sub(words, strlen(articles[i]), words.len);
    return words;
}

EntStr ent_text_fold(EntArena *arena, EntStr s)
{
    Utf16 raw, folded;
    EntStr text;
    if (!to_utf16(arena, s, &raw) || !casefold(arena, raw, &folded) ||
        !to_utf8(arena, folded, &text))
        return ENT_STR_EMPTY;
    return without_article(keep_words(arena, text, WORD_MARKED));
}

/* ---- letters without marks ---- */

static void drop_marks(Utf16 *s)
{
    int32_t n = 0;
    for (int32_t i = 0; i < s->len; i++) /* the marks of Latin letters are one unit each */
        if (u_charType(s->ptr[i]) != U_NON_SPACING_MARK) s->ptr[n++] = s->ptr[i];
    s->len = n;
}

EntStr ent_text_bare(EntArena *arena, EntStr s)
{
    bool ascii = true;
    for (size_t i = 0; i < s.len; i++) ascii &= (unsigned char)s.ptr[i] < 0x80;
    if (ascii) return s;
    UErrorCode code = U_ZERO_ERROR;
    const UNormalizer2 *nfd = unorm2_getNFDInstance(&code);
    Utf16 raw, parts;
    EntStr text;
    if (U_FAILURE(code) || !to_utf16(arena, s, &raw) || !normalise(arena, nfd, raw, &parts))
        return ENT_STR_EMPTY;
    drop_marks(&parts);
    return to_utf8(arena, parts, &text) ? text : ENT_STR_EMPTY;
}

/* ---- keys of names in gold facts ---- */

/* Bytes of the year that begins at byte AT: 19 or 20 and two decimal digits of any script. */
static size_t year_at(EntStr s, size_t at)
{
    size_t end = at + 2;
    EntStr century = ent_str_sub(s, at, end);
    if (!ent_str_is(century, "19") && !ent_str_is(century, "20")) return 0;
    for (int i = 0; i < 2; i++)
        if (end >= s.len || u_charType((UChar32)ent_utf8_next(s, &end)) != U_DECIMAL_DIGIT_NUMBER)
            return 0;
    return end - at;
}

static EntStr without_years(EntStr s)
{
    size_t first = year_at(s, 0);
    if (first && ent_byte_at(s, first) == ' ') s = ent_str_sub(s, first + 1, s.len);
    for (size_t i = s.len; i-- > 0;)
        if (s.ptr[i] == ' ') { /* the last word */
            size_t last = year_at(s, i + 1);
            return last && i + 1 + last == s.len ? ent_str_sub(s, 0, i) : s;
        }
    return s;
}

EntStr ent_text_match_key(EntArena *arena, EntStr s)
{
    Utf16 raw, folded;
    EntStr text;
    if (!to_utf16(arena, s, &raw) || !casefold_in_steps(arena, raw, &folded) ||
        !to_utf8(arena, folded, &text))
        return ENT_STR_EMPTY;
    return without_years(without_article(keep_words(arena, text, WORD_BARE)));
}
