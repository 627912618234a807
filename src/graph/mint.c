#include "graph/mint.h"

#include <stdio.h>

#include "base/ascii.h"
#include "text/utf8.h"

/* The published hash of published IRIs: apart from base/str's, which is free to change. */
typedef struct Hash {
    uint64_t value;
} Hash;

static Hash hash_start(void)
{
    return (Hash){14695981039346656037u};
}

static void hash_byte(Hash *h, unsigned char b)
{
    h->value = (h->value ^ b) * 1099511628211u;
}

/* A NUL, which no part contains, ends each part. */
static void hash_part(Hash *h, EntStr part)
{
    for (size_t i = 0; i < part.len; i++) hash_byte(h, (unsigned char)part.ptr[i]);
    hash_byte(h, 0);
}

/* PN_CHARS of Turtle 1.1 beyond ASCII: all that can stand in the local part of a name. */
static bool is_name_char(uint32_t c)
{
    static const uint32_t ranges[][2] = {
        {0xC0, 0xD6},     {0xD8, 0xF6},     {0xF8, 0x37D},    {0x37F, 0x1FFF},
        {0x200C, 0x200D}, {0x203F, 0x2040}, {0x2070, 0x218F}, {0x2C00, 0x2FEF},
        {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFC}, {0x10000, 0xEFFFF},
    };
    if (c < 0x80) return ent_ascii_lower((int)c) || ent_ascii_digit((int)c);
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++)
        if (c >= ranges[i][0] && c <= ranges[i][1]) return (c & 0xFFFE) != 0xFFFE;
    return false;
}

typedef struct Slug {
    char bytes[ENT_MINT_SLUG];
    size_t len;
    bool lossy; /* something other than single spaces between words was left out */
} Slug;

/* A space becomes "_". Capital letters do not come from folded names, but from ids. A long name is
 * cut between words where that leaves half a slug. */
static Slug make_slug(EntStr s)
{
    Slug slug = {.len = 0};
    size_t word = 0; /* where the last "_" stands */
    bool gap = false;
    for (size_t i = 0; i < s.len;) {
        char bytes[4];
        uint32_t c = ent_utf8_next(s, &i);
        if (c < 0x80 && ent_ascii_upper((int)c)) {
            slug.lossy = true;
            c = (uint32_t)ent_ascii_to_lower((char)c);
        }
        if (!is_name_char(c)) {
            slug.lossy |= c != ' ' || gap || slug.len == 0 || i == s.len;
            gap = slug.len > 0;
            continue;
        }
        size_t n = ent_utf8_put(c, bytes);
        if (slug.len + gap + n > sizeof slug.bytes) {
            slug.lossy = true;
            if (!gap && word > sizeof slug.bytes / 2) slug.len = word;
            break;
        }
        if (gap) {
            word = slug.len;
            slug.bytes[slug.len++] = '_';
        }
        gap = false;
        memcpy(slug.bytes + slug.len, bytes, n);
        slug.len += n;
    }
    return slug;
}

static EntStr join(EntArena *arena, EntStr base, const char *type, const Slug *slug,
                   const Hash *hash)
{
    const char *gap = slug->len ? "_" : "";
    if (!hash)
        return ent_arena_printf(arena, "%.*s%s%s%.*s", ENT_STR_ARG(base), type, gap, (int)slug->len,
                                slug->bytes);
    return ent_arena_printf(arena, "%.*s%s%s%.*s_%016llx", ENT_STR_ARG(base), type, gap,
                            (int)slug->len, slug->bytes, (unsigned long long)hash->value);
}

EntStr ent_mint_named(EntArena *arena, EntStr base, const char *type, EntStr folded, EntStr name,
                      EntStr scope)
{
    Slug slug = make_slug(folded);
    if (!slug.lossy && slug.len && !scope.len) return join(arena, base, type, &slug, NULL);
    Hash hash = hash_start();
    hash_part(&hash, folded.len ? folded : name);
    hash_part(&hash, scope);
    return join(arena, base, type, &slug, &hash);
}

EntStr ent_mint_keyed(EntArena *arena, EntStr base, const char *type, EntStr hint,
                      const EntStr *parts, size_t count)
{
    Slug slug = make_slug(hint);
    Hash hash = hash_start();
    for (size_t i = 0; i < count; i++) hash_part(&hash, parts[i]);
    return join(arena, base, type, &slug, &hash);
}

EntStr ent_mint_country(EntArena *arena, EntStr base, EntStr code)
{
    Slug slug = make_slug(code);
    return join(arena, base, "place_country", &slug, NULL);
}

bool ent_mint_base_is_valid(EntStr base)
{
    size_t colon = 0;
    while (colon < base.len && base.ptr[colon] != ':') {
        char c = base.ptr[colon];
        if (!ent_ascii_letter(c) &&
            (colon == 0 || !(ent_ascii_digit(c) || c == '+' || c == '-' || c == '.')))
            return false;
        colon++;
    }
    if (colon == 0 || colon + 1 >= base.len || ent_utf8_valid(base) != base.len) return false;
    for (size_t i = 0; i < base.len; i++)
        if ((unsigned char)base.ptr[i] <= ' ' || base.ptr[i] == 0x7F ||
            strchr("<>\"{}|^`\\", base.ptr[i]))
            return false;
    return base.ptr[base.len - 1] == '/' || base.ptr[base.len - 1] == '#';
}
