/* The table of readers, the formats that are refused by name, and what all readers share. */
#include "base/limits.h"
#include "input/breaks.h"
#include "input/graph_file.h"
#include "input/markdown.h"
#include "input/reader.h"
#include "input/wrapped.h"

/* First match wins; plain text takes what is left. */
static const EntReader *const readers[] = {&ent_reader_json, &ent_reader_warc, &ent_reader_html,
                                           &ent_reader_xml, &ent_reader_text};

typedef struct Mark {
    EntStr bytes;
    const char *reason;
} Mark;

/* First bytes of formats that hold no article, or none that can be read. */
static const Mark marks[] = {
    {ENT_STR_INIT("\177ELF"), "a program (ELF)"},
    {ENT_STR_INIT("PK\003\004"), "a ZIP archive or office document"},
    {ENT_STR_INIT("\x1F\x8B"), "gzip inside gzip"},
    {ENT_STR_INIT("\x28\xB5\x2F\xFD"), "Zstandard inside gzip or Zstandard"},
    {ENT_STR_INIT("\xFD"
                  "7zXZ"),
     "XZ data"},
    {ENT_STR_INIT("7z\xBC\xAF"), "a 7-Zip archive"},
    {ENT_STR_INIT("\x89PNG"), "an image (PNG)"},
    {ENT_STR_INIT("\xFF\xD8\xFF"), "an image (JPEG)"},
    {ENT_STR_INIT("GIF8"), "an image (GIF)"},
    {ENT_STR_INIT("%PDF-"), "a PDF document"},
    {ENT_STR_INIT("%!PS"), "a PostScript document"},
    {ENT_STR_INIT("{\\rtf"), "a Rich Text document"},
    {ENT_STR_INIT("\xD0\xCF\x11\xE0"), "an office document"},
    {ENT_STR_INIT("SQLite format 3"), "a database (SQLite)"},
    {ENT_STR_INIT("entente-journal "), "a journal of --resume"},
};

/* NUL and other controls that text has no use for, more than one byte in twenty. */
static bool looks_binary(EntStr head)
{
    size_t controls = 0;
    if (ent_str_starts(head, ENT_STR("\xFF\xFE")) || ent_str_starts(head, ENT_STR("\xFE\xFF")))
        return false; /* UTF-16 */
    for (size_t i = 0; i < head.len; i++) {
        unsigned char c = (unsigned char)head.ptr[i];
        controls += (c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1B) || c == 0x7F;
    }
    return controls > 1 && controls > head.len / 20;
}

static const char *refusal(EntStr head)
{
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (ent_str_starts(head, marks[i].bytes)) return marks[i].reason;
    return looks_binary(head) ? "binary data" : ent_graph_file(head);
}

const EntReader *ent_reader_choose(EntStr head, const char **reason)
{
    /* an archive may hold anything, also in its first bytes */
    *reason = ent_reader_warc.sniff(head) ? NULL : refusal(head);
    if (*reason) return NULL;
    size_t i = 0;
    while (!readers[i]->sniff(head)) i++;
    return readers[i];
}

EntStr ent_sniffed(EntStr head)
{
    EntStr mark = ENT_STR("\xEF\xBB\xBF");
    return ent_str_trim(ent_str_starts(head, mark) ? ent_str_sub(head, mark.len, head.len) : head);
}

EntStatus ent_reading_rest(EntReading *reading, size_t max, EntError *err)
{
    EntError local = ENT_ERROR_NONE;
    reading->raw.max = max;
    EntStatus status = ent_stream_read_all(&reading->stream, &reading->raw, &local);
    if (status == ENT_ERR_INPUT)
        ent_input_report_error(reading->report, ENT_INPUT_UNREADABLE, &local);
    return status == ENT_ERR_MEMORY ? ent_reading_no_memory(reading, err) : status;
}

EntStatus ent_reading_no_memory(const EntReading *reading, EntError *err)
{
    return ent_error_set(err, ENT_ERR_MEMORY, reading->stream.path, "out of memory");
}

/* The column of what begins at LINE. */
static uint32_t column_at(const EntReading *reading, uint32_t line)
{
    if (line == 0) return 0;
    return reading->column ? reading->column : 1;
}

void ent_reading_report(const EntReading *reading, uint32_t line, EntCleaned cleaned)
{
    const char *path = reading->stream.path;
    const struct {
        EntDamage damage;
        EntInputProblem problem;
        const char *what;
    } rows[] = {
        {cleaned.invalid, ENT_INPUT_INVALID, "invalid characters replaced by U+FFFD"},
        {cleaned.controls, ENT_INPUT_CONTROLS, "control characters replaced by spaces"},
    };
    for (size_t i = 0; i < 2; i++) {
        const EntDamage *d = &rows[i].damage;
        if (d->count == 0) continue;
        ent_input_report(reading->report, rows[i].problem, path, line ? line : d->line,
                         line ? column_at(reading, line) : d->column,
                         "%s: %llu, first at byte %llu%s", rows[i].what,
                         (unsigned long long)d->count, (unsigned long long)d->offset,
                         line ? " of the record" : "");
    }
}

/* The status of a pass over the text of one article, its cap reported. */
static EntStatus check(const EntReading *reading, EntStatus status, uint32_t line, EntError *err)
{
    if (status == ENT_ERR_LIMIT)
        ent_input_report(reading->report, ENT_INPUT_TOO_LONG, reading->stream.path, line,
                         column_at(reading, line),
                         "article skipped: its text passes the cap of %zu bytes", ENT_MAX_ARTICLE);
    else if (status != ENT_OK)
        return ent_reading_no_memory(reading, err);
    return status;
}

static void empty(EntBuf *buf)
{
    ent_buf_clear(buf);
    buf->max = ENT_MAX_ARTICLE;
}

static EntStatus keep(const EntReading *reading, EntArena *arena, EntStr text, EntStr *out,
                      EntError *err)
{
    *out = ent_arena_copy(arena, text);
    return out->ptr || text.len == 0 ? ENT_OK : ent_reading_no_memory(reading, err);
}

static EntStatus clean(EntReading *reading, EntStr raw, uint32_t line, EntError *err)
{
    EntCleaned cleaned;
    empty(&reading->clean);
    ENT_TRY(check(reading, ent_clean(raw, &reading->clean, &cleaned), line, err));
    ent_reading_report(reading, line, cleaned);
    return ENT_OK;
}

EntStatus ent_reading_clean(EntReading *reading, EntArena *arena, EntStr raw, uint32_t line,
                            EntStr *out, EntError *err)
{
    ENT_TRY(clean(reading, raw, line, err));
    return keep(reading, arena, ent_buf_as_str(&reading->clean), out, err);
}

EntStatus ent_reading_text(EntReading *reading, EntArena *arena, EntStr raw, uint32_t line,
                           EntStr *out, EntStr *heading, EntError *err)
{
    EntBuf *text = &reading->clean, *spare = &reading->spare;
    EntSegment range = {0, 0};
    ENT_TRY(clean(reading, raw, line, err));
    bool markdown = ent_markdown_sniff(ent_buf_as_str(text));
    empty(spare);
    if (markdown) {
        ENT_TRY(check(reading, ent_markdown_plain(ent_buf_as_str(text), spare, &range), line, err));
        text = &reading->spare;
        spare = &reading->clean;
        empty(spare);
    }
    EntStr plain = ent_buf_as_str(text);
    ENT_TRY(check(reading, ent_breaks_restore(plain, range, markdown, spare), line, err));
    ENT_TRY(keep(reading, arena, ent_str_trim(ent_str_sub(plain, range.begin, range.end)), heading,
                 err));
    empty(text);
    ENT_TRY(check(reading, ent_unwrap(ent_buf_as_str(spare), text), line, err));
    return keep(reading, arena, ent_buf_as_str(text), out, err);
}
