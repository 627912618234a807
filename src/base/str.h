/* EntStr: a borrowed view of bytes (UTF-8 unless said otherwise), never assumed to end in NUL.
 * Whoever hands one out says who owns the bytes and until when. Thread rule: pure functions. */
#ifndef ENT_BASE_STR_H
#define ENT_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct EntStr {
    const char *ptr; /* may be NULL when len is 0 */
    size_t len;      /* bytes */
} EntStr;

/* A view of a string literal; usable in static initialisers. */
#define ENT_STR_INIT(literal)                                                                      \
    {                                                                                              \
        "" literal, sizeof(literal) - 1                                                            \
    }
#define ENT_STR(literal) ((EntStr)ENT_STR_INIT(literal))
#define ENT_STR_EMPTY ((EntStr){NULL, 0})

/* printf("%.*s", ENT_STR_ARG(s)) */
#define ENT_STR_ARG(s) (int)((s).len), ((s).ptr ? (s).ptr : "")

static inline EntStr ent_str(const char *z)
{
    return (EntStr){z, z ? strlen(z) : 0};
}

static inline EntStr ent_str_n(const char *ptr, size_t len)
{
    return (EntStr){ptr, len};
}

static inline bool ent_str_eq(EntStr a, EntStr b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static inline bool ent_str_is(EntStr a, const char *z)
{
    return ent_str_eq(a, ent_str(z));
}

/* Bytes [begin, end) of S; both are clamped to its length. */
static inline EntStr ent_str_sub(EntStr s, size_t begin, size_t end)
{
    if (end > s.len) end = s.len;
    if (begin > end) begin = end;
    return (EntStr){begin ? s.ptr + begin : s.ptr, end - begin};
}

static inline bool ent_str_starts(EntStr s, EntStr prefix)
{
    return s.len >= prefix.len && (prefix.len == 0 || memcmp(s.ptr, prefix.ptr, prefix.len) == 0);
}

static inline bool ent_str_ends(EntStr s, EntStr suffix)
{
    return s.len >= suffix.len &&
           (suffix.len == 0 || memcmp(s.ptr + s.len - suffix.len, suffix.ptr, suffix.len) == 0);
}

/* Order by bytes, which for UTF-8 is the order of code points; shorter first. <0, 0, >0. */
int ent_str_cmp(EntStr a, EntStr b);

/* Equal when ASCII letters are folded to lower case. */
bool ent_str_eq_nocase(EntStr a, EntStr b);

/* S is one of COUNT words, ASCII letters in any case; the macro takes an array. */
bool ent_str_among(EntStr s, const char *const *words, size_t count);
#define ENT_STR_AMONG(s, words) ent_str_among((s), (words), sizeof(words) / sizeof *(words))

/* Byte position of the first occurrence, or SIZE_MAX. */
size_t ent_str_find(EntStr s, EntStr needle);

/* Without leading and trailing ASCII white space. */
EntStr ent_str_trim(EntStr s);

/* FNV-1a, 64 bit (Fowler, Noll, Vo; draft-eastlake-fnv): for hash tables in memory only. */
uint64_t ent_str_hash(EntStr s);

#endif
