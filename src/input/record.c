#include "input/record.h"

#include "base/ascii.h"
#include "input/date.h"
#include "input/phrase.h"

/* ---- members ---- */

/* The member of OBJECT that KEY names; of an array its first element is looked into. */
static const json_t *member(const json_t *object, EntStr key)
{
    if (json_is_array(object)) object = json_array_get(object, 0);
    return json_object_getn(object, key.ptr, key.len);
}

/* The value at the path KEY. A member whose name has the dots itself goes first. */
static const json_t *value_at(const json_t *record, EntStr key)
{
    for (;;) {
        const json_t *value = member(record, key);
        size_t dot = ent_str_find(key, ENT_STR("."));
        if (value || dot == SIZE_MAX) return value;
        record = member(record, ent_str_sub(key, 0, dot));
        if (!record) return NULL;
        key = ent_str_sub(key, dot + 1, key.len);
    }
}

/* ---- values ---- */

static EntStr string_of(const json_t *value)
{
    if (!json_is_string(value)) return ENT_STR_EMPTY;
    return ent_str_trim(ent_str_n(json_string_value(value), json_string_length(value)));
}

/* An object is called by its title or name. */
static EntStr name_of(const json_t *value)
{
    if (!json_is_object(value)) return string_of(value);
    EntStr title = string_of(json_object_get(value, "title"));
    return title.len ? title : string_of(json_object_get(value, "name"));
}

/* S as a value of FIELD under KEY; empty where it cannot be one. */
static EntStr fitting(EntField field, EntStr key, EntStr s)
{
    bool name = field == ENT_FIELD_AUTHOR || field == ENT_FIELD_PUBLISHER;
    bool address = ent_phrase_is_web_address(s);
    if (name && address) return ENT_STR_EMPTY;
    if (field == ENT_FIELD_URL && ent_str_is(key, "source") && !address) return ENT_STR_EMPTY;
    if (field == ENT_FIELD_AUTHOR && ent_str_eq_nocase(ent_str_sub(s, 0, 3), ENT_STR("by ")))
        return ent_str_trim(ent_str_sub(s, 3, s.len));
    return s;
}

static void add_single(EntField field, EntStr key, const json_t *value, EntBuf *out)
{
    bool whole = field == ENT_FIELD_TEXT && string_of(value).len > 0; /* white space and all */
    if (whole)
        ent_buf_add(out, ent_str_n(json_string_value(value), json_string_length(value)));
    else if (json_is_integer(value) && field != ENT_FIELD_TEXT)
        ent_buf_printf(out, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
    else
        ent_buf_add(out, fitting(field, key, name_of(value)));
}

/* One field that is being looked for. */
typedef struct Wanted {
    EntField field;
    EntStr key; /* as a whole, of which a path is what is left */
    EntBuf *out;
} Wanted;

static void add_path(const Wanted *wanted, const json_t *at, EntStr path);

/* What the elements of ARRAY have at PATH, or are themselves where it is empty: of a text and of
 * authors all, else the first that says something. */
static void add_elements(const Wanted *wanted, const json_t *array, EntStr path)
{
    EntBuf *out = wanted->out;
    EntStr between = wanted->field == ENT_FIELD_AUTHOR ? ENT_STR(", ")
                     : wanted->field == ENT_FIELD_TEXT ? ENT_STR("\n\n")
                                                       : ENT_STR_EMPTY;
    size_t begin = out->len;
    for (size_t i = 0; i < json_array_size(array); i++) {
        const json_t *element = json_array_get(array, i);
        size_t before = out->len;
        if (before > begin) ent_buf_add(out, between);
        size_t after = out->len;
        if (path.len)
            add_path(wanted, element, path);
        else
            add_single(wanted->field, wanted->key, element, out);
        if (out->len == after) out->len = before; /* nothing: no comma either */
        if (out->len > begin && between.len == 0) return;
    }
}

/* What stands at PATH in AT. A member whose name has the dots itself goes first. */
static void add_path(const Wanted *wanted, const json_t *at, EntStr path)
{
    if (json_is_array(at)) {
        add_elements(wanted, at, path);
        return;
    }
    const json_t *value = json_object_getn(at, path.ptr, path.len);
    size_t dot = value ? SIZE_MAX : ent_str_find(path, ENT_STR("."));
    if (dot != SIZE_MAX) {
        const json_t *inner = json_object_getn(at, path.ptr, dot);
        if (inner) add_path(wanted, inner, ent_str_sub(path, dot + 1, path.len));
    } else if (json_is_array(value)) {
        add_elements(wanted, value, ENT_STR_EMPTY);
    } else {
        add_single(wanted->field, wanted->key, value, wanted->out);
    }
}

/* The document in RECORD that a store keeps there, or NULL. */
static const json_t *document_of(const json_t *record)
{
    const json_t *document = json_object_get(record, "_source");
    return json_is_object(document) ? document : NULL;
}

static EntStatus add_field(const json_t *record, EntFieldKeys own, EntField field, EntBuf *out,
                           bool *own_key)
{
    size_t begin = out->len, own_count = 0;
    for (size_t k = 0; k < own.len; k++) own_count += own.at[k].field == field;
    for (size_t i = 0; out->len == begin && out->status == ENT_OK; i++) {
        EntStr key = ent_field_key(own, field, i);
        if (key.len == 0) break;
        add_path(&(Wanted){field, key, out}, record, key);
        if (own_key) *own_key = i < own_count;
    }
    return out->status;
}

EntStatus ent_record_field(const json_t *record, EntFieldKeys own, EntField field, EntBuf *out,
                           bool *own_key)
{
    size_t begin = out->len;
    ENT_TRY(add_field(record, own, field, out, own_key));
    const json_t *document = document_of(record);
    if (out->len > begin || !document) return ENT_OK;
    return add_field(document, own, field, out, own_key);
}

/* ---- lists of records ---- */

/* Members that hold what an interface answers, from the outside in. */
static const char *const list_names[] = {"articles",  "results", "items",   "data",     "docs",
                                         "documents", "records", "entries", "hits",     "news",
                                         "posts",     "stories", "result",  "response", "value"};

enum { MOST_LEVELS = 3 };

static bool has_text(const json_t *record, EntFieldKeys own, EntBuf *path)
{
    EntBuf text = ENT_BUF_INIT(64); /* whether there is any */
    own.below = ent_buf_as_str(path);
    EntStatus status = ent_record_field(record, own, ENT_FIELD_TEXT, &text, NULL);
    bool has = status == ENT_OK ? text.len > 0 : status == ENT_ERR_LIMIT;
    if (status == ENT_ERR_MEMORY) path->status = status;
    ent_buf_release(&text);
    return has;
}

static bool is_list(const json_t *array, EntFieldKeys own, EntBuf *path)
{
    for (size_t i = 0; i < json_array_size(array) && path->status == ENT_OK; i++) {
        const json_t *element = json_array_get(array, i);
        if (json_is_object(element) && has_text(element, own, path)) return true;
    }
    return false;
}

static bool find_list(const json_t *object, EntFieldKeys own, int levels, EntBuf *path)
{
    size_t length = path->len;
    for (size_t i = 0; i < sizeof list_names / sizeof *list_names && path->status == ENT_OK; i++) {
        const json_t *value = json_object_get(object, list_names[i]);
        if (!value) continue;
        ent_buf_printf(path, "%s%s", length ? "." : "", list_names[i]);
        bool found = json_is_array(value) ? is_list(value, own, path)
                                          : levels > 1 && find_list(value, own, levels - 1, path);
        if (found && path->status == ENT_OK) return true;
        path->len = length;
    }
    return false;
}

bool ent_record_list(const json_t *record, EntFieldKeys own, EntBuf *path)
{
    ent_buf_clear(path);
    return find_list(record, own, MOST_LEVELS, path);
}

/* ---- dates ---- */

/* The day of the proleptic Gregorian calendar that is DAYS after 1970-01-01 (Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms", civil_from_days; for days after 0000-03-01). */
static EntDate day_of(int64_t days)
{
    int64_t z = days + 719468, era = z / 146097, day = z - era * 146097;
    int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    int64_t of_year = day - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
    year += era * 400 + (month >= 10);
    return (EntDate){.year = (int16_t)year,
                     .month = (uint8_t)(month < 10 ? month + 3 : month - 9),
                     .day = (uint8_t)(of_year - (153 * month + 2) / 5 + 1)};
}

/* "20240603" at the start of S, no further digit but those of a time behind it. */
static bool take_compact(EntStr s, EntDate *out)
{
    char text[11];
    size_t n = 0;
    while (n < s.len && ent_ascii_digit(s.ptr[n])) n++;
    if (n != 8 && n != 12 && n != 14) return false;
    memcpy(text, s.ptr, 4);
    memcpy(text + 5, s.ptr + 4, 2);
    memcpy(text + 8, s.ptr + 6, 2);
    text[4] = text[7] = '-';
    text[10] = '\0';
    return ent_date_scan(ent_str(text), out) == 10;
}

/* 20240603, else seconds since 1970, else milliseconds. */
static bool take_number(int64_t n, EntDate *out)
{
    static const int64_t day = 86400, most = 86400LL * 366 * 229; /* to 2199 */
    char text[24];
    int length = snprintf(text, sizeof text, "%lld", (long long)n);
    if (length == 8 && take_compact(ent_str_n(text, 8), out)) return true;
    if (n <= 0 || n / 1000 >= most) return false;
    *out = day_of((n < most ? n : n / 1000) / day);
    return true;
}

static bool take_date(const json_t *value, EntDate *out)
{
    if (json_is_array(value)) value = json_array_get(value, 0);
    if (json_is_integer(value)) return take_number(json_integer_value(value), out);
    EntStr s = string_of(value);
    return ent_date_scan(s, out) > 0 || ent_date_parse(s, out) || take_compact(s, out);
}

/* VALUE says something, which is no date. */
static bool says_something(const json_t *value)
{
    if (json_is_array(value)) value = json_array_get(value, 0);
    return json_is_number(value) || string_of(value).len > 0;
}

static bool find_date(const json_t *record, EntFieldKeys own, EntDate *out, const json_t **unread)
{
    EntStr key;
    for (size_t i = 0; (key = ent_field_key(own, ENT_FIELD_PUBLISHED, i)).len > 0; i++) {
        const json_t *value = value_at(record, key);
        if (take_date(value, out)) return true;
        if (!*unread && says_something(value)) *unread = value;
    }
    return false;
}

EntDate ent_record_date(const json_t *record, EntFieldKeys own, const json_t **unread)
{
    EntDate date = {0};
    const json_t *first = NULL, *document = document_of(record);
    if (find_date(record, own, &date, &first) ||
        (document && find_date(document, own, &date, &first)))
        first = NULL;
    if (unread) *unread = first;
    return date;
}
