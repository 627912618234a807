/* JSON: one article a record, its fields under the user's keys or those that news crawlers and data
 * sets use (input/fields.h). Records are lines (JSON Lines), objects over several lines, elements
 * of an array, or those of a list in an envelope, as interfaces of the web answer. */
#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/limits.h"
#include "input/json_list.h"
#include "input/reader.h"
#include "input/record.h"
#include "text/utf8.h"

/* Where the records of one file come from. */
typedef struct Json {
    EntBuf path;      /* of the list in its envelope */
    EntJsonList list; /* in reading->raw */
    bool lists;       /* records come from the list, */
    bool last;        /* behind which there is nothing */
    bool begun;       /* a line that is not empty has been read */
    uint32_t line;    /* that the list's envelope is on; 0: it has none */
} Json;

static EntStr behind_bracket(EntStr s)
{
    return ent_str_trim(ent_str_sub(s, 1, s.len));
}

/* An object, or an array of objects or of nothing. */
static bool sniff_json(EntStr head)
{
    head = ent_sniffed(head);
    if (head.len > 0 && head.ptr[0] == '[') head = behind_bracket(head);
    if (ent_str_is(head, "]")) return true;
    if (head.len < 2 || head.ptr[0] != '{') return false;
    head = behind_bracket(head);
    return head.len > 0 && (head.ptr[0] == '"' || head.ptr[0] == '}');
}

static EntStatus open_json(EntReading *reading, EntError *err)
{
    Json *json = ent_alloc(1, sizeof *json);
    if (!json) return ent_reading_no_memory(reading, err);
    json->path = ENT_BUF_INIT(256);
    reading->state = json;
    return ENT_OK;
}

static void close_json(EntReading *reading)
{
    Json *json = reading->state;
    ent_buf_release(&json->path);
    ent_free(json);
    reading->state = NULL;
}

/* The user's keys, as they hold for the records at hand. */
static EntFieldKeys keys_of(const EntReading *reading)
{
    const Json *json = reading->state;
    EntFieldKeys keys = reading->fields;
    keys.below = ent_buf_as_str(&json->path);
    return keys;
}

/* ---- one record ---- */

/* FIELD of RECORD, cleaned and trimmed, into *OUT. *OWN_KEY (may be NULL) as ent_record_field has
 * it. */
static EntStatus store(EntReading *reading, EntArena *arena, const json_t *record, EntField field,
                       EntStr *out, bool *own_key, EntError *err)
{
    EntBuf *value = &reading->recoded;
    ent_buf_clear(value);
    value->max = 3 * ENT_MAX_RECORD; /* a bad byte has become three */
    if (ent_record_field(record, keys_of(reading), field, value, own_key) != ENT_OK)
        return ent_reading_no_memory(reading, err);
    ENT_TRY(ent_reading_clean(reading, arena, ent_buf_as_str(value), reading->line, out, err));
    *out = ent_str_trim(*out);
    return ENT_OK;
}

static void report(const EntReading *reading, EntInputProblem problem, const char *what,
                   const char *why)
{
    ent_input_report(reading->report, problem, reading->stream.path, reading->line,
                     reading->column ? reading->column : 1, "%s: %s", what, why);
}

static void report_record(const EntReading *reading, EntInputProblem problem, const char *why)
{
    report(reading, problem, "record skipped", why);
}

/* The date of publication; one that cannot be read is told of. */
static EntDate take_date(const EntReading *reading, const json_t *record)
{
    const json_t *unread;
    EntDate date = ent_record_date(record, keys_of(reading), &unread);
    if (!unread || reading->dated) return date;
    char *value = json_dumps(unread, JSON_ENCODE_ANY | JSON_ENSURE_ASCII);
    report(reading, ENT_INPUT_DATE, "date of publication left out, it is none like 2024-06-03",
           value ? value : "out of memory");
    free(value);
    return date;
}

/* What a record is called that says neither its address nor an id. */
static EntStr own_place(const EntReading *reading, EntArena *arena)
{
    const Json *json = reading->state;
    EntStr file = reading->id;
    if (json->line > 0)
        return ent_arena_printf(arena, "%.*s#%u.%u", ENT_STR_ARG(file), json->line,
                                json->list.count);
    return ent_arena_printf(arena, "%.*s#%u", ENT_STR_ARG(file),
                            json->lists && !json->list.by_lines ? json->list.count : reading->line);
}

static EntStatus fill(EntReading *reading, EntArena *arena, const json_t *record, EntStr text,
                      EntArticle *out, EntError *err)
{
    *out = (EntArticle){.source = reading->source, .text = text};
    EntStr id = ENT_STR_EMPTY;
    const struct {
        EntField field;
        EntStr *to;
    } fields[] = {
        {ENT_FIELD_URL, &out->url},
        {ENT_FIELD_TITLE, &out->title},
        {ENT_FIELD_AUTHOR, &out->author},
        {ENT_FIELD_PUBLISHER, &out->publisher},
        {ENT_FIELD_ID, &id},
        {ENT_FIELD_LANGUAGE, &out->language},
    };
    bool own_id = false;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        ENT_TRY(store(reading, arena, record, fields[i].field, fields[i].to,
                      fields[i].field == ENT_FIELD_ID ? &own_id : NULL, err));
    out->published = take_date(reading, record);
    out->id = out->url.len && !(own_id && id.len) ? out->url : id;
    if (out->id.len == 0) out->id = own_place(reading, arena);
    return out->id.ptr ? ENT_OK : ent_reading_no_memory(reading, err);
}

static void report_no_text(const EntReading *reading)
{
    EntBuf names = ENT_BUF_INIT(ENT_ERROR_MESSAGE);
    EntStr key;
    for (size_t i = 0; (key = ent_field_key(keys_of(reading), ENT_FIELD_TEXT, i)).len; i++)
        ent_buf_printf(&names, "%s%.*s", i ? ", " : "", ENT_STR_ARG(key));
    report(reading, ENT_INPUT_NO_TEXT, "record skipped: no text under any of", names.ptr);
    ent_buf_release(&names);
}

/* An article of RECORD, whose text waits in reading->recoded; ENT_END where the record gives none,
 * which is reported. */
static EntStatus take(EntReading *reading, EntArena *arena, const json_t *record, EntArticle *out,
                      EntError *err)
{
    EntStr clean = ENT_STR_EMPTY, heading = ENT_STR_EMPTY;
    if (reading->recoded.len == 0) {
        report_no_text(reading);
        return ENT_END;
    }
    EntStatus status = ent_reading_text(reading, arena, ent_buf_as_str(&reading->recoded),
                                        reading->line, &clean, &heading, err);
    if (status == ENT_OK && ent_str_trim(clean).len == 0) {
        report_record(reading, ENT_INPUT_EMPTY, "empty");
        return ENT_END;
    }
    if (status == ENT_OK) status = fill(reading, arena, record, clean, out, err);
    if (status == ENT_OK && out->title.len == 0) out->title = heading;
    return status == ENT_ERR_LIMIT ? ENT_END : status;
}

/* ---- lists ---- */

static void begin_list(EntReading *reading, EntJsonList list, bool last)
{
    Json *json = reading->state;
    json->list = list;
    json->lists = true;
    json->last = last;
}

static void end_list(EntReading *reading)
{
    Json *json = reading->state;
    if (json->line > 0) reading->line = json->line;
    reading->column = json->line = 0;
    json->lists = false;
    ent_buf_clear(&json->path);
}

/* Whether a key of the user's for the text leads through PATH. */
static bool leads_through(EntFieldKeys keys, EntStr path)
{
    for (size_t i = 0; i < keys.len; i++)
        if (keys.at[i].field == ENT_FIELD_TEXT && ent_str_starts(keys.at[i].key, path) &&
            ent_byte_at(keys.at[i].key, path.len) == '.')
            return true;
    return false;
}

/* *IS: RECORD, the whole of reading->raw, is an envelope, whose list comes next. One that has a
 * text of its own is an article, whatever lists it has. */
static EntStatus unwrap(EntReading *reading, const json_t *record, bool own_text, bool *is)
{
    Json *json = reading->state;
    EntBuf *path = &json->path;
    *is = false;
    if (json->lists || (reading->recoded.len > 0 && !own_text)) return ENT_OK;
    bool found = ent_record_list(record, reading->fields, path);
    if (path->status == ENT_ERR_MEMORY) return ENT_ERR_MEMORY;
    EntJsonList list = ent_json_list(ent_buf_as_str(&reading->raw), reading->line);
    *is = found &&
          (reading->recoded.len == 0 || leads_through(reading->fields, ent_buf_as_str(path))) &&
          ent_json_list_enter(&list, ent_buf_as_str(path));
    if (*is) {
        json->line = reading->line;
        begin_list(reading, list, false);
    } else {
        ent_buf_clear(path);
    }
    return ENT_OK;
}

/* An article of RECORD. ENT_END: it gives none, which is reported, or a list, which comes next. */
static EntStatus take_or_unwrap(EntReading *reading, EntArena *arena, const json_t *record,
                                EntArticle *out, EntError *err)
{
    EntBuf *text = &reading->recoded;
    bool own_text = false, envelope;
    ent_buf_clear(text);
    text->max = 3 * ENT_MAX_RECORD;
    if (ent_record_field(record, keys_of(reading), ENT_FIELD_TEXT, text, &own_text) != ENT_OK ||
        unwrap(reading, record, own_text, &envelope) != ENT_OK)
        return ent_reading_no_memory(reading, err);
    return envelope ? ENT_END : take(reading, arena, record, out, err);
}

/* ---- values ---- */

/* RAW as one JSON value; NULL where it is none. Bytes that JSON does not allow are replaced first:
 * one bad character must not cost a record. */
static json_t *parse(EntReading *reading, EntStr raw, EntCleaned *cleaned, json_error_t *why)
{
    EntBuf *clean = &reading->clean;
    EntStr mark = ENT_STR("\xEF\xBB\xBF"); /* at the begin of the file */
    size_t errors;
    if (ent_str_starts(raw, mark)) raw = ent_str_sub(raw, mark.len, raw.len);
    ent_buf_clear(clean);
    clean->max = 3 * ENT_MAX_RECORD; /* a bad byte becomes three */
    if (ent_utf8_repair(raw, clean, &errors) != ENT_OK) return NULL;
    *cleaned = (EntCleaned){.invalid = {.count = errors, .offset = ent_utf8_valid(raw)}};
    for (size_t i = 0; i < clean->len; i++)
        if ((unsigned char)clean->ptr[i] < 0x20) clean->ptr[i] = ' ';
    return json_loadb(reading->clean.ptr, reading->clean.len, JSON_ALLOW_NUL, why);
}

static bool is_object(EntReading *reading, EntStr raw)
{
    json_error_t ignored;
    EntCleaned cleaned;
    json_t *value = parse(reading, raw, &cleaned, &ignored);
    bool is = json_is_object(value);
    json_decref(value);
    return is;
}

/* The rest of the file behind the line in reading->raw. */
static EntStatus read_rest(EntReading *reading, EntError *why)
{
    ENT_TRY(ent_buf_add_char(&reading->raw, '\n'));
    return ent_stream_read_all(&reading->stream, &reading->raw, why);
}

/* The whole file is in reading->raw, and no single value: objects one behind the other, or JSON
 * Lines of which the first is damaged. False where it is neither. */
static bool find_list(EntReading *reading)
{
    EntStr text = ent_buf_as_str(&reading->raw), value;
    for (int by_lines = 0; by_lines < 2; by_lines++) {
        EntJsonList list = ent_json_list(text, 1);
        list.by_lines = by_lines;
        EntJsonList ahead = list;
        bool is = ent_json_list_next(&ahead, &value) &&
                  (!by_lines || ent_json_list_next(&ahead, &value)) && is_object(reading, value);
        if (!is) continue;
        begin_list(reading, list, true);
        return true;
    }
    return false;
}

/* A first line that ends in the middle of a value begins an object of several lines: take the rest
 * of the file to it. *LIST: it is several, which come next. */
static json_t *parse_rest(EntReading *reading, EntCleaned *cleaned, json_error_t *why, bool *list)
{
    const Json *json = reading->state;
    if (json->lists || reading->line != 1 ||
        json_error_code(why) != json_error_premature_end_of_input ||
        read_rest(reading, NULL) != ENT_OK)
        return NULL;
    json_t *record = parse(reading, ent_buf_as_str(&reading->raw), cleaned, why);
    *list = !record && json_error_code(why) != json_error_out_of_memory && find_list(reading);
    return record;
}

/* An article of RAW. ENT_END: it gives none, which is reported, or a list, which comes next. */
static EntStatus next_record(EntReading *reading, EntStr raw, EntArena *arena, EntArticle *out,
                             EntError *err)
{
    json_error_t why = {0};
    EntCleaned cleaned = {0};
    bool list = false;
    json_t *record = parse(reading, raw, &cleaned, &why);
    if (!record) record = parse_rest(reading, &cleaned, &why, &list);
    EntStatus status = ENT_END;
    bool full = reading->clean.status == ENT_ERR_MEMORY || reading->raw.status == ENT_ERR_MEMORY ||
                json_error_code(&why) == json_error_out_of_memory;
    if (!record && full) return ent_reading_no_memory(reading, err); /* it may be well-formed */
    if (list) return ENT_END;
    if (record) ent_reading_report(reading, reading->line, cleaned);
    if (!record)
        report_record(reading, ENT_INPUT_RECORD, why.text[0] ? why.text : "cannot be parsed");
    else if (!json_is_object(record))
        report_record(reading, ENT_INPUT_RECORD, "no JSON object");
    else
        status = take_or_unwrap(reading, arena, record, out, err);
    json_decref(record);
    return status;
}

static void report_too_long(const EntReading *reading, const char *what, size_t most)
{
    char why[60];
    snprintf(why, sizeof why, "it passes the cap of %zu bytes", most);
    report(reading, ENT_INPUT_TOO_LONG, what, why);
}

/* The next article of the list; ENT_END behind it. */
static EntStatus next_of_list(EntReading *reading, EntArena *arena, EntArticle *out, EntError *err)
{
    Json *json = reading->state;
    EntStr value;
    while (ent_json_list_next(&json->list, &value)) {
        EntStatus status = ENT_END;
        reading->line = json->list.line;
        reading->column = json->list.column;
        if (value.len > ENT_MAX_RECORD)
            report_too_long(reading, "record skipped", ENT_MAX_RECORD);
        else
            status = next_record(reading, value, arena, out, err);
        if (status != ENT_END) return status;
    }
    return ENT_END;
}

/* ---- the file ---- */

static bool begins_array(EntStr text)
{
    return ent_str_starts(ent_sniffed(text), ENT_STR("["));
}

/* The next line that is not empty, into reading->raw. A file that begins with an array is read
 * whole: it may be one line of any length. */
static EntStatus next_line(EntReading *reading, EntError *err)
{
    EntError local = ENT_ERROR_NONE;
    for (;;) {
        bool array = reading->line == 0 && begins_array(ent_stream_ahead(&reading->stream));
        ent_buf_clear(&reading->raw);
        reading->raw.max = array ? ENT_MAX_FILE : ENT_MAX_RECORD;
        EntStatus status = ent_stream_read_line(&reading->stream, &reading->raw, &local);
        reading->line++;
        if (status == ENT_ERR_MEMORY) return ent_reading_no_memory(reading, err);
        if (status == ENT_ERR_INPUT)
            ent_input_report_error(reading->report, ENT_INPUT_UNREADABLE, &local);
        if (status == ENT_ERR_LIMIT)
            report_too_long(reading, array ? "file skipped" : "record skipped", reading->raw.max);
        else if (status != ENT_OK || ent_sniffed(ent_buf_as_str(&reading->raw)).len > 0)
            return status;
    }
}

/* The array that begins in reading->raw, with all that follows it. What could be read of it counts.
 */
static EntStatus begin_array(EntReading *reading, EntError *err)
{
    EntError local = ENT_ERROR_NONE;
    reading->raw.max = ENT_MAX_FILE;
    EntStatus status = read_rest(reading, &local);
    if (status == ENT_ERR_MEMORY) return ent_reading_no_memory(reading, err);
    if (status == ENT_ERR_INPUT)
        ent_input_report_error(reading->report, ENT_INPUT_UNREADABLE, &local);
    if (status == ENT_ERR_LIMIT) report_too_long(reading, "file skipped", ENT_MAX_FILE);
    if (status == ENT_ERR_LIMIT) return ENT_END;
    begin_list(reading, ent_json_list(ent_buf_as_str(&reading->raw), reading->line), true);
    return ENT_OK;
}

static EntStatus next_json(EntReading *reading, EntArena *arena, EntArticle *out, EntError *err)
{
    Json *json = reading->state;
    for (;;) {
        EntStatus status = ENT_END;
        if (json->lists) {
            status = next_of_list(reading, arena, out, err);
            if (status == ENT_END && json->list.count == 0)
                report(reading, ENT_INPUT_EMPTY, "file skipped", "no record in it");
            if (status != ENT_END || json->last) return status;
            end_list(reading);
        }
        ENT_TRY(next_line(reading, err));
        bool first = !json->begun;
        json->begun = true;
        if (first && begins_array(ent_buf_as_str(&reading->raw))) {
            ENT_TRY(begin_array(reading, err));
        } else {
            status = next_record(reading, ent_buf_as_str(&reading->raw), arena, out, err);
            if (status != ENT_END) return status;
        }
    }
}

const EntReader ent_reader_json = {
    .name = "json", .sniff = sniff_json, .open = open_json, .close = close_json, .next = next_json};
