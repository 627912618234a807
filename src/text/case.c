#include "text/case.h"

#include <unicode/ucasemap.h>
#include <unicode/uchar.h>

#include "base/ascii.h"
#include "text/utf8.h"

bool ent_char_is_alpha(uint32_t cp)
{
    if (cp < 0x80) return (cp | 0x20) - 'a' < 26;
    return (U_GET_GC_MASK((UChar32)cp) & U_GC_L_MASK) != 0;
}

bool ent_char_is_upper(uint32_t cp)
{
    if (cp < 0x80) return cp - 'A' < 26;
    return u_isUUppercase((UChar32)cp);
}

bool ent_char_is_digit(uint32_t cp)
{
    if (cp < 0x80) return cp - '0' < 10;
    int type = u_getIntPropertyValue((UChar32)cp, UCHAR_NUMERIC_TYPE);
    return type == U_NT_DECIMAL || type == U_NT_DIGIT;
}

bool ent_char_is_space(uint32_t cp)
{
    if (cp < 0x80) return (cp >= 0x09 && cp <= 0x0D) || (cp >= 0x1C && cp <= 0x20);
    return cp == 0x85 || cp == 0xA0 || cp == 0x1680 || (cp >= 0x2000 && cp <= 0x200A) ||
           cp == 0x2028 || cp == 0x2029 || cp == 0x202F || cp == 0x205F || cp == 0x3000;
}

static bool all(EntStr s, bool (*is)(uint32_t))
{
    size_t at = 0;
    uint32_t cp;
    while (at < s.len)
        if (!ent_utf8_next_strict(s, &at, &cp) || !is(cp)) return false;
    return s.len > 0;
}

bool ent_str_is_space(EntStr s)
{
    return all(s, ent_char_is_space);
}

bool ent_str_is_alpha(EntStr s)
{
    return all(s, ent_char_is_alpha);
}

static EntStr lower_ascii(EntArena *arena, EntStr s)
{
    size_t i = 0;
    while (i < s.len && !ent_ascii_upper(s.ptr[i])) i++;
    if (i == s.len) return s;
    char *p = ent_arena_alloc(arena, s.len + 1, 1);
    if (!p) return ENT_STR_EMPTY;
    memcpy(p, s.ptr, s.len);
    for (; i < s.len; i++)
        if (ent_ascii_upper(p[i])) p[i] ^= 0x20;
    return ent_str_n(p, s.len);
}

/* ICU's root locale has no language's own rules. */
static EntStr lower_unicode(EntArena *arena, EntStr s)
{
    UErrorCode code = U_ZERO_ERROR;
    EntStr result = ENT_STR_EMPTY;
    if (s.len > INT32_MAX / 4) return result;
    UCaseMap *map = ucasemap_open("", 0, &code);
    if (U_FAILURE(code)) return result;
    /* The longest growth is 2 bytes to 3 (U+0130). */
    size_t room = s.len * 2 + 1;
    char *p = ent_arena_alloc(arena, room, 1);
    int32_t n = p ? ucasemap_utf8ToLower(map, p, (int32_t)room, s.ptr, (int32_t)s.len, &code) : 0;
    if (p && U_SUCCESS(code)) result = ent_str_n(p, (size_t)n);
    ucasemap_close(map);
    return ent_str_eq(result, s) ? s : result;
}

EntStr ent_str_lower(EntArena *arena, EntStr s)
{
    return ent_utf8_is_ascii(s) ? lower_ascii(arena, s) : lower_unicode(arena, s);
}
