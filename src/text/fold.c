#include "text/fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

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

static bool casefold(EntArena *arena, Utf16 in, Utf16 *out)
{
    UErrorCode code = U_ZERO_ERROR;
    const UNormalizer2 *nfkc_cf = unorm2_getNFKCCasefoldInstance(&code);
    if (U_FAILURE(code)) return false;
    int32_t room = unorm2_normalize(nfkc_cf, in.ptr, in.len, NULL, 0, &code) + 1;
    code = U_ZERO_ERROR;
    out->ptr = ENT_ARENA_NEW(arena, UChar, (size_t)room);
    if (!out->ptr) return false;
    out->len = unorm2_normalize(nfkc_cf, in.ptr, in.len, out->ptr, room, &code);
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

static bool is_word(uint32_t cp)
{
    uint32_t type = 1u << u_charType((UChar32)cp);
    return cp == '_' || (type & (U_GC_L_MASK | U_GC_N_MASK | U_GC_MN_MASK | U_GC_MC_MASK)) != 0;
}

static bool is_word_at(EntStr s, size_t at)
{
    return at < s.len && is_word(ent_utf8_next(s, &at));
}

/* The words of S with one space between. */
static EntStr keep_words(EntArena *arena, EntStr s)
{
    char *out = ENT_ARENA_NEW(arena, char, s.len + 1);
    size_t len = 0;
    bool space = false;
    if (!out) return ENT_STR_EMPTY;
    for (size_t i = 0; i < s.len;) {
        size_t begin = i;
        uint32_t cp = ent_utf8_next(s, &i);
        if ((cp == '\'' || cp == 0x2019) && is_word_at(s, i)) continue;
        if (!is_word(cp) && cp != '&') {
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

EntStr ent_text_fold(EntArena *arena, EntStr s)
{
    static const char *const articles[] = {"the ", "a ", "an "};
    Utf16 raw, folded;
    EntStr text;
    if (!to_utf16(arena, s, &raw) || !casefold(arena, raw, &folded) ||
        !to_utf8(arena, folded, &text))
        return ENT_STR_EMPTY;
    EntStr words = keep_words(arena, text);
    for (size_t i = 0; i < 3; i++)
        if (ent_str_starts(words, ent_str(articles[i])))
            return ent_str_sub(words, strlen(articles[i]), words.len);
    return words;
}
