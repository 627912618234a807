#include "cli/query_params.h"

#include <stdio.h>

#include "base/ascii.h"
#include "cli/folders.h"

static int is_query(const struct dirent *entry)
{
    return entry->d_name[0] != '.' && ent_str_ends(ent_str(entry->d_name), ENT_STR(".rq"));
}

int cli_query_scan(const char *folder, struct dirent ***entries)
{
    return cli_scan(folder, is_query, entries);
}

EntStr cli_query_header(EntStr *rest, const char *key)
{
    size_t n = strlen(key);
    while (rest->len && rest->ptr[0] == '#') {
        size_t end = ent_str_find(*rest, ENT_STR("\n"));
        if (end > rest->len) end = rest->len;
        EntStr line = ent_str_trim(ent_str_sub(*rest, 1, end));
        *rest = ent_str_sub(*rest, end + 1, rest->len);
        if (ent_str_starts(line, ent_str_n(key, n)) && line.len > n && line.ptr[n] == ':')
            return ent_str_trim(ent_str_sub(line, n + 1, line.len));
    }
    return ENT_STR_EMPTY;
}

static bool declares(EntStr query, EntStr param)
{
    for (;;) {
        EntStr value = cli_query_header(&query, "param");
        if (value.len == 0) return false;
        size_t end = ent_str_find(value, ENT_STR(":"));
        if (ent_str_eq(ent_str_sub(value, 0, end), param)) return true;
    }
}

static bool is_number(EntStr s)
{
    size_t digits = 0, points = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (ent_ascii_digit(s.ptr[i]))
            digits++;
        else if (s.ptr[i] == '.' && i + 1 < s.len)
            points++;
        else if (s.ptr[i] != '-' || i > 0)
            return false;
    }
    return digits > 0 && points <= 1;
}

static void add_string(EntBuf *out, EntStr value)
{
    ent_buf_add_char(out, '"');
    for (size_t i = 0; i < value.len; i++) {
        unsigned char c = (unsigned char)value.ptr[i];
        if (c == '"' || c == '\\')
            ent_buf_printf(out, "\\%c", c);
        else if (c < 0x20 || c == 0x7F)
            ent_buf_printf(out, "\\u%04X", c);
        else
            ent_buf_add_char(out, (char)c);
    }
    ent_buf_add_char(out, '"');
}

/* The first "}" from I on that is not in a string; SIZE_MAX where there is none. */
static size_t closing_brace(EntStr query, size_t i)
{
    bool quoted = false;
    for (; i < query.len; i++) {
        if (query.ptr[i] == '\\')
            i++;
        else if (query.ptr[i] == '"')
            quoted = !quoted;
        else if (query.ptr[i] == '}' && !quoted)
            return i;
    }
    return SIZE_MAX;
}

/* What stands in the braces of the parameter's VALUES block: [*BEGIN, *END). */
static bool find_value(EntStr query, EntStr param, size_t *begin, size_t *end)
{
    char opening[256];
    int n = snprintf(opening, sizeof opening, "VALUES ?%.*s {", ENT_STR_ARG(param));
    if (n < 0 || (size_t)n >= sizeof opening) return false;
    size_t at = ent_str_find(query, ent_str_n(opening, (size_t)n));
    *begin = at + (size_t)n;
    if (at == SIZE_MAX) return false;
    *end = closing_brace(query, *begin);
    return *end != SIZE_MAX;
}

static EntStatus set(EntBuf *query, const char *name, EntStr given, EntError *err)
{
    EntStr text = ent_buf_as_str(query);
    size_t equals = ent_str_find(given, ENT_STR("=")), begin, end;
    if (equals == SIZE_MAX || equals == 0)
        return ent_error_set(err, ENT_ERR_USAGE, NULL,
                             "option '--param' takes NAME=VALUE, not '%.*s'", ENT_STR_ARG(given));
    EntStr param = ent_str_sub(given, 0, equals), value = ent_str_sub(given, equals + 1, given.len);
    if (!declares(text, param) || !find_value(text, param, &begin, &end))
        return ent_error_set(err, ENT_ERR_USAGE, NULL,
                             "query '%s' has no parameter '%.*s': see --list", name,
                             ENT_STR_ARG(param));
    bool string = ent_str_starts(ent_str_trim(ent_str_sub(text, begin, end)), ENT_STR("\""));
    if (!string && !is_number(value))
        return ent_error_set(err, ENT_ERR_USAGE, NULL, "parameter '%.*s' is a number, not '%.*s'",
                             ENT_STR_ARG(param), ENT_STR_ARG(value));
    EntBuf out = ENT_BUF_INIT(query->max);
    ent_buf_add(&out, ent_str_sub(text, 0, begin));
    ent_buf_add_char(&out, ' ');
    if (string)
        add_string(&out, value);
    else
        ent_buf_add(&out, value);
    ent_buf_add_char(&out, ' ');
    ent_buf_add(&out, ent_str_sub(text, end, text.len));
    if (out.status != ENT_OK) {
        EntStatus status = out.status;
        ent_buf_release(&out);
        return ent_error_full(err, status, NULL, "query too long");
    }
    ent_buf_release(query);
    *query = out;
    return ENT_OK;
}

EntStatus cli_query_set_params(const CliArguments *arguments, const char *name, EntBuf *query,
                               EntError *err)
{
    for (size_t i = 0; i < arguments->given.len; i++)
        if (arguments->given.at[i].id == CLI_OPT_PARAM)
            ENT_TRY(set(query, name, ent_str(arguments->given.at[i].value), err));
    return ENT_OK;
}
