#include "text/utf8.h"

/* The second byte's range decides overlong forms, surrogates and the upper end (Unicode Standard,
 * table 3-7); later bytes are plain continuation bytes. */
typedef struct Lead {
    uint8_t length; /* 0: no lead byte */
    uint8_t low, high;
} Lead;

static Lead lead_of(unsigned char c)
{
    if (c < 0x80) return (Lead){1, 0, 0};
    if (c < 0xC2) return (Lead){0, 0, 0};
    if (c < 0xE0) return (Lead){2, 0x80, 0xBF};
    if (c == 0xE0) return (Lead){3, 0xA0, 0xBF};
    if (c == 0xED) return (Lead){3, 0x80, 0x9F};
    if (c < 0xF0) return (Lead){3, 0x80, 0xBF};
    if (c == 0xF0) return (Lead){4, 0x90, 0xBF};
    if (c < 0xF4) return (Lead){4, 0x80, 0xBF};
    if (c == 0xF4) return (Lead){4, 0x80, 0x8F};
    return (Lead){0, 0, 0};
}

static bool is_continuation(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

/* Decode at byte AT: true and the code point, or false; *LENGTH is the bytes of the code point or
 * of the maximal subpart. */
static bool decode(EntStr s, size_t at, uint32_t *cp, size_t *length)
{
    const unsigned char *p = (const unsigned char *)s.ptr + at;
    size_t room = s.len - at;
    Lead lead = lead_of(p[0]);
    *length = 1;
    if (lead.length == 1) {
        *cp = p[0];
        return true;
    }
    if (lead.length == 0 || room < 2 || p[1] < lead.low || p[1] > lead.high) return false;
    uint32_t value = p[0] & (0xFFu >> (lead.length + 1));
    value = value << 6 | (p[1] & 0x3Fu);
    for (size_t i = 2; i < lead.length; i++) {
        *length = i;
        if (i >= room || !is_continuation(p[i])) return false;
        value = value << 6 | (p[i] & 0x3Fu);
    }
    *length = lead.length;
    *cp = value;
    return true;
}

uint32_t ent_utf8_next(EntStr s, size_t *at)
{
    unsigned char c = (unsigned char)s.ptr[*at];
    if (c < 0x80) {
        ++*at;
        return c;
    }
    uint32_t cp;
    size_t length;
    bool good = decode(s, *at, &cp, &length);
    *at += length;
    return good ? cp : ENT_REPLACEMENT;
}

bool ent_utf8_next_strict(EntStr s, size_t *at, uint32_t *cp)
{
    size_t length;
    if (*at >= s.len || !decode(s, *at, cp, &length)) return false;
    *at += length;
    return true;
}

uint32_t ent_utf8_prev(EntStr s, size_t *at)
{
    size_t end = *at, begin = end - 1;
    while (begin > 0 && end - begin < 4 && is_continuation((unsigned char)s.ptr[begin])) begin--;
    uint32_t cp;
    size_t length;
    if (decode(ent_str_n(s.ptr, end), begin, &cp, &length) && begin + length == end) {
        *at = begin;
        return cp;
    }
    *at = end - 1;
    return ENT_REPLACEMENT;
}

size_t ent_utf8_put(uint32_t cp, char out[4])
{
    unsigned char *p = (unsigned char *)out;
    if (cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000)) cp = ENT_REPLACEMENT;
    if (cp < 0x80) {
        p[0] = (unsigned char)cp;
        return 1;
    }
    size_t length = cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
    for (size_t i = length - 1; i > 0; i--, cp >>= 6) p[i] = (unsigned char)(0x80 | (cp & 0x3F));
    p[0] = (unsigned char)((0xF00u >> length & 0xFF) | cp);
    return length;
}

/* Eight bytes at once where there are eight. */
static uint64_t load8(const char *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

#define HIGH_BITS 0x8080808080808080u

size_t ent_utf8_count(EntStr s)
{
    size_t n = 0, i = 0;
    for (; s.len - i >= 8; i += 8) {
        uint64_t v = load8(s.ptr + i);
        /* A byte 10xxxxxx has its high bit set and the next one clear. */
        n += 8 - (size_t)__builtin_popcountll(v & ~(v << 1) & HIGH_BITS);
    }
    for (; i < s.len; i++) n += !is_continuation((unsigned char)s.ptr[i]);
    return n;
}

/* The first byte at or after AT that is not ASCII, or s.len. */
static size_t skip_ascii(EntStr s, size_t at)
{
    while (s.len - at >= 8 && !(load8(s.ptr + at) & HIGH_BITS)) at += 8;
    while (at < s.len && (unsigned char)s.ptr[at] < 0x80) at++;
    return at;
}

size_t ent_utf8_valid(EntStr s)
{
    size_t at = 0, length;
    uint32_t cp;
    while ((at = skip_ascii(s, at)) < s.len) {
        if (!decode(s, at, &cp, &length)) return at;
        at += length;
    }
    return at;
}

bool ent_utf8_is_ascii(EntStr s)
{
    return skip_ascii(s, 0) == s.len;
}

EntStatus ent_utf8_repair(EntStr s, EntBuf *out, size_t *errors)
{
    size_t at = 0, found = 0;
    while (at < s.len) {
        EntStr rest = ent_str_sub(s, at, s.len);
        size_t good = ent_utf8_valid(rest), length;
        uint32_t cp;
        ENT_TRY(ent_buf_add(out, ent_str_sub(rest, 0, good)));
        at += good;
        if (at == s.len) break;
        decode(s, at, &cp, &length);
        ENT_TRY(ent_buf_add(out, ENT_STR("\xEF\xBF\xBD")));
        at += length;
        found++;
    }
    if (errors) *errors = found;
    return ENT_OK;
}

void ent_code_points_init(EntCodePoints *points, EntStr text)
{
    *points = (EntCodePoints){.text = text, .ascii = ent_utf8_is_ascii(text)};
}

size_t ent_code_points_before(EntCodePoints *points, size_t byte)
{
    if (byte > points->text.len) byte = points->text.len;
    if (points->ascii) return byte;
    if (byte >= points->byte) {
        points->count += ent_utf8_count(ent_str_sub(points->text, points->byte, byte));
    } else if (byte > points->byte / 2) {
        points->count -= ent_utf8_count(ent_str_sub(points->text, byte, points->byte));
    } else {
        points->count = ent_utf8_count(ent_str_sub(points->text, 0, byte));
    }
    points->byte = byte;
    return points->count;
}
