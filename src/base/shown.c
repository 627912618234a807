#include "base/shown.h"

/* Bytes of the well-formed UTF-8 sequence at the front of S, with its value; 0 where it is none. */
static size_t sequence(EntStr s, uint32_t *value)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    unsigned char lead = (unsigned char)s.ptr[0];
    size_t n = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (n == 0 || n > s.len || lead > 0xF4) return 0;
    uint32_t c = n == 1 ? lead : lead & (0x7Fu >> n);
    for (size_t i = 1; i < n; i++) {
        unsigned char next = (unsigned char)s.ptr[i];
        if ((next & 0xC0) != 0x80) return 0;
        c = c << 6 | (next & 0x3F);
    }
    *value = c;
    bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    return c < least[n] || c > 0x10FFFF || surrogate ? 0 : n;
}

static bool is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

static bool turns_direction(uint32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

static size_t escape(char mark, uint32_t value, size_t digits, char out[ENT_SHOWN])
{
    out[0] = '\\';
    out[1] = mark;
    for (size_t i = 0; i < digits; i++)
        out[2 + i] = "0123456789ABCDEF"[value >> 4 * (digits - 1 - i) & 0xF];
    return digits + 2;
}

size_t ent_shown_next(EntStr s, size_t *at, char out[ENT_SHOWN])
{
    uint32_t c = 0;
    EntStr rest = ent_str_sub(s, *at, s.len);
    size_t n = sequence(rest, &c);
    *at += n ? n : 1;
    if (n == 0) return escape('x', (unsigned char)rest.ptr[0], 2, out);
    if (is_control(c)) return escape('x', c, 2, out);
    if (turns_direction(c)) return escape('u', c, 4, out);
    memcpy(out, rest.ptr, n);
    return n;
}

EntStatus ent_buf_add_shown(EntBuf *buf, EntStr s)
{
    char out[ENT_SHOWN];
    for (size_t at = 0; at < s.len;) {
        size_t n = ent_shown_next(s, &at, out);
        ent_buf_add(buf, ent_str_n(out, n));
    }
    return buf->status;
}
