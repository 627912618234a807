/* JSON Lines: one article a record, its fields under the user's keys or those that news crawlers
 * and data sets use (input/fields.h). A single object over several lines is read too. */
#include "base/limits.h"
#include "input/reader.h"
#include "input/record.h"
#include "text/utf8.h"

static bool sniff_json(EntStr head)
{
    head = ent_sniffed(head);
    if (head.len < 2 || head.ptr[0] != '{') return false;
    head = ent_str_trim(ent_str_sub(head, 1, head.len));
    return head.len > 0 && (head.ptr[0] == '"' || head.ptr[0] == '}');
}

/* FIELD of RECORD, cleaned and trimmed, into *OUT. *OWN_KEY (may be NULL) as ent_record_field has
 * it. */
static EntStatus store(EntReading *reading, EntArena *arena, const json_t *record, EntField field,
                       EntStr *out, bool *own_key, EntError *err)
{
    EntBuf *value = &reading->recoded;
    ent_buf_clear(value);
    value->max = 3 * ENT_MAX_RECORD; /* a bad byte has become three */
    if (ent_record_field(record, reading->fields, field, value, own_key) != ENT_OK)
        return ent_reading_no_memory(reading, err);
    ENT_TRY(ent_reading_clean(reading, arena, ent_buf_as_str(value), reading->line, out, err));
    *out = ent_str_trim(*out);
    return ENT_OK;
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
    out->published = ent_record_date(record, reading->fields);
    out->id = out->url.len && !(own_id && id.len) ? out->url : id;
    if (out->id.len == 0)
        out->id = ent_arena_printf(arena, "%.*s#%u", ENT_STR_ARG(reading->id), reading->line);
    return out->id.ptr ? ENT_OK : ent_reading_no_memory(reading, err);
}

static void report_record(EntReading *reading, EntInputProblem problem, const char *why)
{
    ent_input_report(reading->report, problem, reading->stream.path, reading->line, 1,
                     "record skipped: %s", why);
}

static void report_no_text(EntReading *reading)
{
    EntBuf names = ENT_BUF_INIT(ENT_ERROR_MESSAGE);
    EntStr key;
    for (size_t i = 0; (key = ent_field_key(reading->fields, ENT_FIELD_TEXT, i)).len; i++)
        ent_buf_printf(&names, "%s%.*s", i ? ", " : "", ENT_STR_ARG(key));
    ent_input_report(reading->report, ENT_INPUT_NO_TEXT, reading->stream.path, reading->line, 1,
                     "record skipped: no text under any of: %.*s",
                     ENT_STR_ARG(ent_buf_as_str(&names)));
    ent_buf_release(&names);
}

/* An article of RECORD; ENT_END where the record gives none, which is reported. */
static EntStatus take(EntReading *reading, EntArena *arena, const json_t *record, EntArticle *out,
                      EntError *err)
{
    EntBuf *text = &reading->recoded;
    ent_buf_clear(text);
    text->max = 3 * ENT_MAX_RECORD;
    if (ent_record_field(record, reading->fields, ENT_FIELD_TEXT, text, NULL) != ENT_OK)
        return ent_reading_no_memory(reading, err);
    if (text->len == 0) {
        report_no_text(reading);
        return ENT_END;
    }
    EntStr clean = ENT_STR_EMPTY, heading = ENT_STR_EMPTY;
    EntStatus status = ent_reading_text(reading, arena, ent_buf_as_str(text), reading->line, &clean,
                                        &heading, err);
    if (status == ENT_OK && ent_str_trim(clean).len == 0) {
        report_record(reading, ENT_INPUT_EMPTY, "empty");
        return ENT_END;
    }
    if (status == ENT_OK) status = fill(reading, arena, record, clean, out, err);
    if (status == ENT_OK && out->title.len == 0) out->title = heading;
    return status == ENT_ERR_LIMIT ? ENT_END : status;
}

/* The whole of reading->raw as one JSON value; NULL where it is none. Bytes that JSON does not
 * allow are replaced first: one bad character must not cost a record. */
static json_t *parse(EntReading *reading, EntCleaned *cleaned, json_error_t *why)
{
    EntBuf *clean = &reading->clean;
    EntStr raw = ent_buf_as_str(&reading->raw);
    size_t errors;
    ent_buf_clear(clean);
    clean->max = 3 * ENT_MAX_RECORD; /* a bad byte becomes three */
    if (ent_utf8_repair(raw, clean, &errors) != ENT_OK) return NULL;
    *cleaned = (EntCleaned){.invalid = {.count = errors, .offset = ent_utf8_valid(raw)}};
    for (size_t i = 0; i < clean->len; i++)
        if ((unsigned char)clean->ptr[i] < 0x20) clean->ptr[i] = ' ';
    return json_loadb(reading->clean.ptr, reading->clean.len, JSON_ALLOW_NUL, why);
}

/* A first line that ends in the middle of a value begins an object of several lines: take the rest
 * of the file to it. */
static json_t *parse_rest(EntReading *reading, EntCleaned *cleaned, json_error_t *why)
{
    if (reading->line != 1 || json_error_code(why) != json_error_premature_end_of_input)
        return NULL;
    if (ent_buf_add_char(&reading->raw, '\n') != ENT_OK) return NULL;
    if (ent_stream_read_all(&reading->stream, &reading->raw, NULL) != ENT_OK) return NULL;
    return parse(reading, cleaned, why);
}

static EntStatus next_record(EntReading *reading, EntArena *arena, EntArticle *out, EntError *err)
{
    json_error_t why = {0};
    EntCleaned cleaned = {0};
    json_t *record = parse(reading, &cleaned, &why);
    if (!record) record = parse_rest(reading, &cleaned, &why);
    EntStatus status = ENT_END;
    bool full = reading->clean.status == ENT_ERR_MEMORY || reading->raw.status == ENT_ERR_MEMORY ||
                json_error_code(&why) == json_error_out_of_memory;
    if (!record && full) return ent_reading_no_memory(reading, err); /* it may be well-formed */
    if (record) ent_reading_report(reading, reading->line, cleaned);
    if (!record)
        report_record(reading, ENT_INPUT_RECORD, why.text[0] ? why.text : "cannot be parsed");
    else if (!json_is_object(record))
        report_record(reading, ENT_INPUT_RECORD, "no JSON object");
    else
        status = take(reading, arena, record, out, err);
    json_decref(record);
    return status;
}

static EntStatus next_json(EntReading *reading, EntArena *arena, EntArticle *out, EntError *err)
{
    reading->raw.max = ENT_MAX_RECORD;
    for (;;) {
        EntError local = ENT_ERROR_NONE;
        ent_buf_clear(&reading->raw);
        EntStatus status = ent_stream_read_line(&reading->stream, &reading->raw, &local);
        reading->line++;
        if (status == ENT_END) return status;
        if (status == ENT_ERR_MEMORY) return ent_reading_no_memory(reading, err);
        if (status == ENT_ERR_INPUT) {
            ent_input_report_error(reading->report, ENT_INPUT_UNREADABLE, &local);
            return status;
        }
        if (status == ENT_ERR_LIMIT) {
            ent_input_report(reading->report, ENT_INPUT_TOO_LONG, reading->stream.path,
                             reading->line, 1, "record skipped: it passes the cap of %zu bytes",
                             ENT_MAX_RECORD);
            continue;
        }
        if (ent_str_trim(ent_buf_as_str(&reading->raw)).len == 0) continue;
        status = next_record(reading, arena, out, err);
        if (status != ENT_END) return status;
    }
}

const EntReader ent_reader_json = {.name = "json", .sniff = sniff_json, .next = next_json};
