/* Classes of ASCII bytes, whatever the locale. Thread rule: pure functions. */
#ifndef ENT_BASE_ASCII_H
#define ENT_BASE_ASCII_H

#include "base/str.h"

static inline bool ent_ascii_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static inline bool ent_ascii_upper(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline bool ent_ascii_lower(unsigned char c)
{
    return c >= 'a' && c <= 'z';
}

static inline bool ent_ascii_letter(unsigned char c)
{
    return ent_ascii_upper(c) || ent_ascii_lower(c);
}

/* A space or tab. */
static inline bool ent_ascii_blank(unsigned char c)
{
    return c == ' ' || c == '\t';
}

/* Byte I of S, 0 behind its end. */
static inline unsigned char ent_byte_at(EntStr s, size_t i)
{
    return i < s.len ? (unsigned char)s.ptr[i] : 0;
}

#endif
