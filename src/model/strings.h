/* EntStrings: a list of strings in one section of the container, used where it lies.
 *
 *     u32 count | u32 end[count] | bytes
 *
 * String i is bytes [end[i-1], end[i]), end[-1] being 0. A string may be a record of fields. They
 * are separated by bytes that UTF-8 never contains: ENT_FIELD between the fields of a record, and
 * ENT_FIELD_2, _3, _4 one level further in each. Lists that are searched are sorted by the bytes
 * of their first field.
 * Thread rule: pure functions. */
#ifndef ENT_MODEL_STRINGS_H
#define ENT_MODEL_STRINGS_H

#include "base/buf.h"
#include "base/error.h"

#define ENT_FIELD '\xFF'
#define ENT_FIELD_2 '\xFE'
#define ENT_FIELD_3 '\xFD'
#define ENT_FIELD_4 '\xFC'

typedef struct EntStrings {
    const uint32_t *ends;
    const char *bytes;
    uint32_t count;
} EntStrings;

/* A view of SECTION, aligned to 4 bytes; an empty SECTION is an empty list. Proves every bound;
 * false: damaged. O(count). */
bool ent_strings_open(EntStr section, EntStrings *out) ENT_MUST_USE;

/* String I (< count). Owner: the section. */
static inline EntStr ent_strings_at(const EntStrings *strings, uint32_t i)
{
    uint32_t begin = i ? strings->ends[i - 1] : 0;
    return ent_str_n(strings->bytes + begin, strings->ends[i] - begin);
}

/* The record whose first field is KEY, in a sorted list; UINT32_MAX where there is none. */
uint32_t ent_strings_find(const EntStrings *strings, EntStr key);

/* Step through the fields of a record: while REST->ptr is not NULL, takes the next field off REST
 * and returns true. A record always has at least one field, which may be empty.
 *
 *     for (EntStr rest = record, field; ent_field_next(&rest, ENT_FIELD, &field);) … */
bool ent_field_next(EntStr *rest, char separator, EntStr *field);

/* Write COUNT strings as a section: append to OUT, whose sticky status tells of failure. */
EntStatus ent_strings_pack(const EntStr *strings, size_t count, EntBuf *out);

/* Sort records by their first field. */
void ent_strings_sort(EntStr *strings, size_t count);

#endif
