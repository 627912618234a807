/* Web archives (WARC 1.0 and 1.1, ISO 28500; CC-NEWS is one): one article a page that a server
 * answered with, or a record of plain text (WET). A record at a time: an archive of any size is
 * read in the room of one record. Archives are compressed record by record, which gzip's readers
 * see as one stream. Diagnostics name the record (from 1) as their line. */
#include <stdlib.h>

#include "base/ascii.h"
#include "base/limits.h"
#include "input/http.h"
#include "input/reader.h"

enum { MAX_HEADER_LINE = 65536, MAX_LENGTH_DIGITS = 18 };

typedef struct Record {
    EntBuf type, address, media; /* WARC-Type, WARC-Target-URI, Content-Type */
    uint64_t length;
    bool has_length;
} Record;

typedef struct Archive {
    Record record;
    EntBuf line, body;
    bool lost; /* where the next record begins is not known, and that is reported */
} Archive;

static bool sniff_warc(EntStr head)
{
    return ent_str_starts(head, ENT_STR("WARC/"));
}

static EntStatus open_archive(EntReading *reading, EntError *err)
{
    Archive *archive = ent_alloc(1, sizeof *archive);
    if (!archive) return ent_reading_no_memory(reading, err);
    archive->line = ENT_BUF_INIT(MAX_HEADER_LINE);
    archive->body = ENT_BUF_INIT(ENT_MAX_RECORD);
    archive->record.type = archive->record.address = archive->record.media =
        ENT_BUF_INIT(MAX_HEADER_LINE);
    reading->state = archive;
    return ENT_OK;
}

static void close_archive(EntReading *reading)
{
    Archive *archive = reading->state;
    if (!archive) return;
    ent_buf_release(&archive->line);
    ent_buf_release(&archive->body);
    ent_buf_release(&archive->record.type);
    ent_buf_release(&archive->record.address);
    ent_buf_release(&archive->record.media);
    ent_free(archive);
    reading->state = NULL;
}

/* ---- the head of a record ---- */

/* The next line into archive->line, white space at its end gone. ENT_END; ENT_ERR_INPUT, reported;
 * ENT_ERR_MEMORY. A line that passes its cap is cut to nothing: it is none of ours. */
static EntStatus next_line(EntReading *reading, EntStr *line, EntError *err)
{
    Archive *archive = reading->state;
    EntError local = ENT_ERROR_NONE;
    ent_buf_clear(&archive->line);
    EntStatus status = ent_stream_read_line(&reading->stream, &archive->line, &local);
    *line = status == ENT_OK ? ent_str_trim(ent_buf_as_str(&archive->line)) : ENT_STR_EMPTY;
    if (status == ENT_ERR_MEMORY) return ent_reading_no_memory(reading, err);
    if (status == ENT_ERR_INPUT)
        ent_input_report_error(reading->report, ENT_INPUT_UNREADABLE, &local);
    return status == ENT_ERR_LIMIT ? ENT_OK : status;
}

static bool number(EntStr value, uint64_t *out)
{
    if (value.len == 0 || value.len > MAX_LENGTH_DIGITS) return false;
    *out = 0;
    for (size_t i = 0; i < value.len; i++) {
        if (!ent_ascii_digit(value.ptr[i])) return false;
        *out = *out * 10 + (uint64_t)(value.ptr[i] - '0');
    }
    return true;
}

static void keep(EntBuf *to, EntStr value)
{
    ent_buf_clear(to);
    ent_buf_add(to, value);
}

static void take_field(Record *record, EntStr line)
{
    EntStr value;
    if (ent_http_field(line, "warc-type", &value)) keep(&record->type, value);
    if (ent_http_field(line, "warc-target-uri", &value)) keep(&record->address, value);
    if (ent_http_field(line, "content-type", &value)) keep(&record->media, value);
    if (ent_http_field(line, "content-length", &value))
        record->has_length = number(value, &record->length);
}

static void report_broken(EntReading *reading, const char *why)
{
    ent_input_report(reading->report, ENT_INPUT_BROKEN, reading->stream.path, reading->line, 0,
                     "%s", why);
}

/* Stand behind the first line of the next record; what is no record is reported once. */
static EntStatus find_record(EntReading *reading, EntError *err)
{
    EntStr line;
    bool reported = ((Archive *)reading->state)->lost;
    for (;;) {
        ENT_TRY(next_line(reading, &line, err));
        if (ent_str_starts(line, ENT_STR("WARC/"))) break;
        if (line.len > 0 && !reported) {
            report_broken(reading, "no record begins behind this one: looking for the next");
            reported = true;
        }
    }
    ((Archive *)reading->state)->lost = false;
    reading->line++;
    return ENT_OK;
}

/* Read the head of the next record that says how long it is. After damage the archive is read on
 * from the next line that begins a record. */
static EntStatus next_head(EntReading *reading, EntError *err)
{
    Archive *archive = reading->state;
    Record *record = &archive->record;
    EntStr line;
    do {
        ENT_TRY(find_record(reading, err));
        ent_buf_clear(&record->type);
        ent_buf_clear(&record->address);
        ent_buf_clear(&record->media);
        record->has_length = false;
        do {
            ENT_TRY(next_line(reading, &line, err));
            take_field(record, line);
        } while (line.len > 0);
        archive->lost = !record->has_length;
        if (archive->lost) report_broken(reading, "no Content-Length: looking for the next record");
    } while (archive->lost);
    return ENT_OK;
}

/* ---- its block ---- */

static bool is(const EntBuf *buf, const char *value)
{
    return ent_str_eq_nocase(ent_buf_as_str(buf), ent_str(value));
}

static EntStatus skip(EntReading *reading, EntInputProblem problem, const char *why)
{
    ent_input_report(reading->report, problem, reading->stream.path, reading->line, 0,
                     "record skipped: %s", why);
    return ENT_END;
}

/* An article of the page that the server answered with; anything else it may have sent is no
 * article, and no fault. */
static EntStatus take_response(EntReading *reading, EntArena *arena, EntArticle *out, EntError *err)
{
    static const char *const pages[] = {"text/html", "application/xhtml+xml"};
    Archive *archive = reading->state;
    EntHttp http;
    ent_buf_clear(&archive->body);
    EntStatus status = ent_http_read(ent_buf_as_str(&reading->raw), &http, &archive->body);
    if (status == ENT_ERR_MEMORY) return ent_reading_no_memory(reading, err);
    if (status == ENT_OK && (http.status != 200 || !ENT_STR_AMONG(http.type, pages)))
        return ENT_END;
    if (status == ENT_ERR_LIMIT)
        return skip(reading, ENT_INPUT_TOO_LONG, "its page passes the cap of a record");
    if (status != ENT_OK)
        return skip(reading, ENT_INPUT_RECORD,
                    "no HTTP response, or of unknown or damaged compression");
    return ent_reading_page(reading, arena, ent_buf_as_str(&archive->body), http.charset, out, err);
}

static EntStatus take_text(EntReading *reading, EntArena *arena, EntArticle *out, EntError *err)
{
    EntStr heading = ENT_STR_EMPTY, text = ENT_STR_EMPTY;
    EntStatus status = ent_reading_text(reading, arena, ent_buf_as_str(&reading->raw),
                                        reading->line, &text, &heading, err);
    if (status == ENT_ERR_LIMIT) return ENT_END;
    if (status != ENT_OK) return status;
    if (ent_str_trim(text).len == 0) return skip(reading, ENT_INPUT_EMPTY, "empty");
    *out = (EntArticle){.source = reading->source, .title = heading, .text = text};
    return ENT_OK;
}

static EntStatus take_record(EntReading *reading, EntArena *arena, EntArticle *out, EntError *err)
{
    const Record *record = &((Archive *)reading->state)->record;
    EntStr media = ent_buf_as_str(&record->media);
    EntStatus status = ENT_END;
    if (is(&record->type, "response") && ent_str_starts(media, ENT_STR("application/http")))
        status = take_response(reading, arena, out, err);
    else if (is(&record->type, "resource") && ent_str_starts(media, ENT_STR("text/html")))
        status = ent_reading_page(reading, arena, ent_buf_as_str(&reading->raw), ENT_STR_EMPTY, out,
                                  err);
    else if (is(&record->type, "conversion") && ent_str_starts(media, ENT_STR("text/plain")))
        status = take_text(reading, arena, out, err);
    if (status != ENT_OK) return status;
    if (out->url.len == 0)
        ENT_TRY(ent_reading_clean(reading, arena, ent_buf_as_str(&record->address), reading->line,
                                  &out->url, err));
    out->id = out->url;
    if (out->id.len == 0)
        out->id = ent_arena_printf(arena, "%.*s#%u", ENT_STR_ARG(reading->id), reading->line);
    return out->id.ptr ? ENT_OK : ent_reading_no_memory(reading, err);
}

static EntStatus read_block(EntReading *reading, EntError *err)
{
    const Record *record = &((Archive *)reading->state)->record;
    EntError local = ENT_ERROR_NONE;
    ent_buf_clear(&reading->raw);
    reading->raw.max = ENT_MAX_RECORD;
    EntStatus status = ent_stream_read(&reading->stream, record->length, &reading->raw, &local);
    if (status == ENT_ERR_MEMORY) return ent_reading_no_memory(reading, err);
    if (status == ENT_ERR_INPUT)
        ent_input_report_error(reading->report, ENT_INPUT_UNREADABLE, &local);
    if (status == ENT_END) {
        report_broken(reading, "the archive ends in the middle of a record");
        return ENT_OK; /* what is there is read */
    }
    return status;
}

static EntStatus next_warc(EntReading *reading, EntArena *arena, EntArticle *out, EntError *err)
{
    for (;;) {
        ENT_TRY(next_head(reading, err));
        EntStatus status = read_block(reading, err);
        if (status == ENT_ERR_LIMIT) {
            skip(reading, ENT_INPUT_TOO_LONG, "it passes the cap of a record");
            continue;
        }
        if (status != ENT_OK) return status;
        status = take_record(reading, arena, out, err);
        if (status != ENT_END) return status;
    }
}

const EntReader ent_reader_warc = {.name = "warc",
                                   .sniff = sniff_warc,
                                   .open = open_archive,
                                   .close = close_archive,
                                   .next = next_warc};
