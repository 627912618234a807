/* Classes of ASCII bytes, whatever the locale; of any other value none. Thread rule: pure
 * functions. */
#ifndef ENT_BASE_ASCII_H
#define ENT_BASE_ASCII_H

#include "base/str.h"

static inline bool ent_ascii_digit(int c)
{
    return c >= '0' && c <= '9';
}

static inline bool ent_ascii_upper(int c)
{
    return c >= 'A' && c <= 'Z';
}

static inline bool ent_ascii_lower(int c)
{
    return c >= 'a' && c <= 'z';
}

static inline bool ent_ascii_letter(int c)
{
    return ent_ascii_upper(c) || ent_ascii_lower(c);
}

static inline char ent_ascii_to_lower(char c)
{
    return ent_ascii_upper(c) ? (char)(c | 0x20) : c;
}

/* The value of a hexadecimal digit, -1 where C is none. */
static inline int ent_ascii_hex(int c)
{
    if (ent_ascii_digit(c)) return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* A space or tab. */
static inline bool ent_ascii_blank(int c)
{
    return c == ' ' || c == '\t';
}

/* Byte I of S, 0 behind its end. */
static inline unsigned char ent_byte_at(EntStr s, size_t i)
{
    return i < s.len ? (unsigned char)s.ptr[i] : 0;
}

#endif
