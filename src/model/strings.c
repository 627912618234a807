#include "model/strings.h"

#include <stdlib.h>

bool ent_strings_open(EntStr section, EntStrings *out)
{
    *out = (EntStrings){0};
    if (section.len == 0) return true;
    if (section.len < sizeof(uint32_t) || (uintptr_t)section.ptr % sizeof(uint32_t) != 0)
        return false;
    const uint32_t *words = (const uint32_t *)(const void *)section.ptr;
    size_t count = words[0], rest = section.len - sizeof(uint32_t);
    if (count > rest / sizeof(uint32_t)) return false;
    rest -= count * sizeof(uint32_t);
    uint32_t before = 0;
    for (size_t i = 1; i <= count; i++) {
        if (words[i] < before) return false;
        before = words[i];
    }
    if (before != rest) return false;
    *out = (EntStrings){words + 1, (const char *)(words + 1 + count), (uint32_t)count};
    return true;
}

static EntStr first_field(EntStr record)
{
    const char *end = record.len ? memchr(record.ptr, ENT_FIELD, record.len) : NULL;
    return end ? ent_str_n(record.ptr, (size_t)(end - record.ptr)) : record;
}

uint32_t ent_strings_find(const EntStrings *strings, EntStr key)
{
    uint32_t low = 0, high = strings->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = ent_str_cmp(first_field(ent_strings_at(strings, middle)), key);
        if (order == 0) return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return UINT32_MAX;
}

bool ent_field_next(EntStr *rest, char separator, EntStr *field)
{
    if (!rest->ptr) return false;
    const char *end = memchr(rest->ptr, separator, rest->len);
    size_t n = end ? (size_t)(end - rest->ptr) : rest->len;
    *field = ent_str_n(rest->ptr, n);
    *rest = end ? ent_str_n(end + 1, rest->len - n - 1) : ENT_STR_EMPTY;
    return true;
}

static EntStatus add_word(EntBuf *out, size_t value)
{
    uint32_t word = (uint32_t)value;
    if (value > UINT32_MAX) return out->status = ENT_ERR_LIMIT;
    return ent_buf_add(out, ent_str_n((const char *)&word, sizeof word));
}

EntStatus ent_strings_pack(const EntStr *strings, size_t count, EntBuf *out)
{
    size_t end = 0;
    ENT_TRY(add_word(out, count));
    for (size_t i = 0; i < count; i++) {
        end += strings[i].len;
        ENT_TRY(add_word(out, end));
    }
    for (size_t i = 0; i < count; i++) ENT_TRY(ent_buf_add(out, strings[i]));
    return ENT_OK;
}

static int by_first_field(const void *a, const void *b)
{
    return ent_str_cmp(first_field(*(const EntStr *)a), first_field(*(const EntStr *)b));
}

void ent_strings_sort(EntStr *strings, size_t count)
{
    if (count > 1) qsort(strings, count, sizeof *strings, by_first_field);
}
