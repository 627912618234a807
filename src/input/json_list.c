#include "input/json_list.h"

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Behind the string whose first quotation mark is at AT. */
static size_t string_end(EntStr s, size_t at)
{
    for (at++; at < s.len && s.ptr[at] != '"'; at++)
        if (s.ptr[at] == '\\') at++;
    return at < s.len ? at + 1 : s.len;
}

/* Behind the value that begins at AT: at its last bracket, or before what ends a plain one. */
static size_t value_end(EntStr s, size_t at)
{
    size_t depth = 0;
    while (at < s.len) {
        char c = s.ptr[at];
        if (depth == 0 && (is_space(c) || c == ',' || c == ':')) return at;
        if (c == '"') {
            at = string_end(s, at);
            if (depth == 0) return at;
            continue;
        }
        if ((c == ']' || c == '}') && depth == 0) return at;
        depth += c == '[' || c == '{';
        at++;
        if ((c == ']' || c == '}') && --depth == 0) return at;
    }
    return at;
}

static size_t line_end(EntStr s, size_t at)
{
    const char *newline = memchr(s.ptr + at, '\n', s.len - at);
    return newline ? (size_t)(newline - s.ptr) : s.len;
}

/* From AT on behind white space and the characters MORE. */
static size_t skip(EntStr s, size_t at, const char *more)
{
    while (at < s.len && s.ptr[at] && (is_space(s.ptr[at]) || strchr(more, s.ptr[at]))) at++;
    return at;
}

/* Where the value of the member NAME begins in the object at AT; SIZE_MAX: there is none. */
static size_t member_at(EntStr s, size_t at, EntStr name)
{
    at = skip(s, at, "");
    if (at == s.len || s.ptr[at] != '{') return SIZE_MAX;
    at = skip(s, at + 1, ",");
    while (at < s.len && s.ptr[at] == '"') {
        size_t end = string_end(s, at);
        EntStr key = ent_str_sub(s, at + 1, end - 1);
        at = skip(s, end, ":");
        if (ent_str_eq(key, name)) return at;
        at = skip(s, value_end(s, at), ",");
    }
    return SIZE_MAX;
}

EntJsonList ent_json_list(EntStr text, uint32_t line)
{
    EntStr mark = ENT_STR("\xEF\xBB\xBF");
    size_t at = ent_str_starts(text, mark) ? mark.len : 0;
    return (EntJsonList){.text = text, .at = at, .end = at, .line = line, .column = 1};
}

/* Stand at byte AT, and count the lines and characters before it. */
static void move(EntJsonList *list, size_t at)
{
    for (; list->at < at; list->at++) {
        char c = list->text.ptr[list->at];
        list->line += c == '\n';
        list->column = c == '\n' ? 1 : list->column + ((c & 0xC0) != 0x80);
    }
    list->end = at;
}

bool ent_json_list_enter(EntJsonList *list, EntStr path)
{
    size_t at = list->at;
    while (path.len > 0 && at != SIZE_MAX) {
        size_t dot = ent_str_find(path, ENT_STR("."));
        at = member_at(list->text, at, ent_str_sub(path, 0, dot));
        path = dot == SIZE_MAX ? ENT_STR_EMPTY : ent_str_sub(path, dot + 1, path.len);
    }
    if (at >= list->text.len || list->text.ptr[at] != '[') return false;
    move(list, at + 1);
    list->one_array = true;
    return true;
}

bool ent_json_list_next(EntJsonList *list, EntStr *value)
{
    EntStr s = list->text;
    move(list, skip(s, list->end, list->by_lines ? "" : list->one_array ? "," : ",[]"));
    if (list->at == s.len || (list->one_array && strchr("]}", s.ptr[list->at]))) return false;
    list->end = list->by_lines ? line_end(s, list->at) : value_end(s, list->at);
    if (list->end == list->at) list->end++; /* a mark that belongs to nothing */
    *value = ent_str_sub(s, list->at, list->end);
    list->count++;
    return true;
}
