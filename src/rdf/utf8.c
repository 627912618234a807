#include "rdf/utf8.h"

/* False when B cannot start a character. */
static bool start(EntRdfUtf8 *c, uint8_t b)
{
    c->low = 0x80;
    c->high = 0xBF;
    if (b == 0) return false;
    if (b < 0x80) return true;
    if (b < 0xC2 || b > 0xF4) return false;
    c->need = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    if (b == 0xE0) c->low = 0xA0;
    if (b == 0xED) c->high = 0x9F;
    if (b == 0xF0) c->low = 0x90;
    if (b == 0xF4) c->high = 0x8F;
    return true;
}

/* The next eight bytes are ASCII, and none of them NUL. */
static bool is_plain(const char *bytes)
{
    const uint64_t ones = 0x0101010101010101u, tops = 0x8080808080808080u;
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return ((word | ((word - ones) & ~word)) & tops) == 0;
}

size_t ent_rdf_utf8_check(EntRdfUtf8 *c, EntStr s)
{
    for (size_t i = 0; i < s.len; i++) {
        while (c->need == 0 && s.len - i > 8 && is_plain(s.ptr + i)) i += 8;
        uint8_t b = (uint8_t)s.ptr[i];
        if (c->need == 0) {
            if (!start(c, b)) return i;
        } else {
            if (b < c->low || b > c->high) return i;
            if (b >= 0xBE && c->last[0] == 0xEF && c->last[1] == 0xBF) return i;
            c->low = 0x80;
            c->high = 0xBF;
            c->need--;
        }
        c->last[0] = c->last[1];
        c->last[1] = b;
    }
    return SIZE_MAX;
}

bool ent_rdf_utf8_ok(EntStr s)
{
    EntRdfUtf8 check = {0};
    return ent_rdf_utf8_check(&check, s) == SIZE_MAX && check.need == 0;
}
