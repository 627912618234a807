#include "model/json.h"

#include "base/ascii.h"
#include "text/utf8.h"

static void space(EntJson *json)
{
    while (json->at < json->text.len && strchr(" \t\r\n", json->text.ptr[json->at]) &&
           json->text.ptr[json->at])
        json->at++;
}

char ent_json_peek(EntJson *json)
{
    if (json->failed) return 0;
    space(json);
    return json->at < json->text.len ? json->text.ptr[json->at] : 0;
}

static bool take(EntJson *json, char c)
{
    if (ent_json_peek(json) != c || c == 0) {
        json->failed = true;
        return false;
    }
    json->at++;
    return true;
}

bool ent_json_enter(EntJson *json, char open)
{
    json->first = true;
    return take(json, open);
}

bool ent_json_next(EntJson *json, char close)
{
    bool first = json->first;
    json->first = false;
    if (ent_json_peek(json) == close) {
        json->at++;
        return false;
    }
    return first ? !json->failed && ent_json_peek(json) != 0 : take(json, ',');
}

static int hex4(const char *p)
{
    int value = 0;
    for (int i = 0; i < 4; i++) {
        int digit = ent_ascii_hex(p[i]);
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

/* One escape whose backslash stands at P (END: end of the string's bytes). Returns the bytes read,
 * 0 if it is wrong; never writes more than it reads. */
static size_t unescape(const char *p, const char *end, char *out, size_t *written)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    if (end - p < 2) return 0;
    const char *simple = p[1] ? strchr(from, p[1]) : NULL;
    if (simple) {
        out[0] = to[simple - from];
        *written = 1;
        return 2;
    }
    int high = p[1] == 'u' && end - p >= 6 ? hex4(p + 2) : -1;
    if (high < 0 || (high >= 0xdc00 && high < 0xe000)) return 0;
    if (high < 0xd800 || high >= 0xe000) {
        *written = ent_utf8_put((uint32_t)high, out);
        return 6;
    }
    int low = end - p >= 12 && p[6] == '\\' && p[7] == 'u' ? hex4(p + 8) : -1;
    if (low < 0xdc00 || low > 0xdfff) return 0;
    *written =
        ent_utf8_put(0x10000u + (((uint32_t)high & 0x3ff) << 10 | ((uint32_t)low & 0x3ff)), out);
    return 12;
}

/* Over the string whose quote stands at the reader. */
static void skip_string(EntJson *json)
{
    size_t i = json->at + 1;
    while (i < json->text.len && json->text.ptr[i] != '"') i += json->text.ptr[i] == '\\' ? 2 : 1;
    if (i >= json->text.len) json->failed = true;
    json->at = i < json->text.len ? i + 1 : json->text.len;
}

EntStr ent_json_string(EntJson *json, EntArena *arena)
{
    if (!take(json, '"')) return ENT_STR_EMPTY;
    size_t begin = json->at;
    json->at--;
    skip_string(json);
    if (json->failed) return ENT_STR_EMPTY;
    const char *p = json->text.ptr + begin, *end = json->text.ptr + json->at - 1;
    char *out = ENT_ARENA_NEW(arena, char, (size_t)(end - p) + 1);
    size_t length = 0, read = out ? 1 : 0;
    json->no_memory |= !out;
    while (read && p < end) {
        size_t written = 1;
        read = *p == '\\' ? unescape(p, end, out + length, &written) : 1;
        if (read && *p != '\\') out[length] = *p;
        length += written;
        p += read;
    }
    if (!read) json->failed = true;
    return read ? ent_str_n(out, length) : ENT_STR_EMPTY;
}

EntStr ent_json_key(EntJson *json, EntArena *arena)
{
    EntStr key = ent_json_string(json, arena);
    take(json, ':');
    return key;
}

int64_t ent_json_integer(EntJson *json)
{
    bool negative = ent_json_peek(json) == '-';
    if (negative) json->at++;
    int64_t value = 0;
    size_t digits = 0;
    for (; json->at < json->text.len; json->at++, digits++) {
        char c = json->text.ptr[json->at];
        if (!ent_ascii_digit(c)) break;
        if (digits > 17) json->failed = true;
        if (digits <= 17) value = value * 10 + (c - '0');
    }
    if (digits == 0) json->failed = true;
    return json->failed ? 0 : negative ? -value : value;
}

/* Bytes of the number that S begins with (RFC 8259, section 6), else 0. */
static size_t number_length(EntStr s)
{
    size_t i = ent_byte_at(s, 0) == '-', whole = i;
    while (ent_ascii_digit(ent_byte_at(s, i))) i++;
    if (i == whole || (ent_byte_at(s, whole) == '0' && i > whole + 1)) return 0;
    if (ent_byte_at(s, i) == '.') {
        size_t fraction = ++i;
        while (ent_ascii_digit(ent_byte_at(s, i))) i++;
        if (i == fraction) return 0;
    }
    if (ent_byte_at(s, i) == 'e' || ent_byte_at(s, i) == 'E') {
        i += ent_byte_at(s, i + 1) == '-' || ent_byte_at(s, i + 1) == '+' ? 2 : 1;
        size_t exponent = i;
        while (ent_ascii_digit(ent_byte_at(s, i))) i++;
        if (i == exponent) return 0;
    }
    return i;
}

EntStr ent_json_word(EntJson *json)
{
    static const char *const words[] = {"true", "false", "null"};
    ent_json_peek(json);
    if (json->failed) return ENT_STR_EMPTY;
    EntStr rest = ent_str_sub(json->text, json->at, json->text.len);
    size_t length = number_length(rest);
    for (size_t i = 0; i < 3; i++)
        if (ent_str_starts(rest, ent_str(words[i]))) length = strlen(words[i]);
    json->failed = length == 0;
    json->at += length;
    return ent_str_sub(rest, 0, length);
}

void ent_json_skip(EntJson *json)
{
    size_t depth = 0;
    do {
        char c = ent_json_peek(json);
        if (c == '"') {
            skip_string(json);
        } else if (c == '{' || c == '[') {
            depth++;
            json->at++;
        } else if (c == '}' || c == ']') {
            if (depth == 0) json->failed = true;
            if (depth > 0) depth--;
            json->at++;
        } else if (c == ',' || c == ':') {
            if (depth == 0) json->failed = true;
            json->at++;
        } else if (c == 0) {
            json->failed = true;
        } else {
            while (json->at < json->text.len && !strchr(",:]} \t\r\n", json->text.ptr[json->at]))
                json->at++;
        }
    } while (depth > 0 && !json->failed);
    json->first = false;
}
