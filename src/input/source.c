#include "input/source.h"

#include <stdio.h>

#include "base/limits.h"
#include "input/ids.h"
#include "input/reader.h"
#include "input/walk.h"
#include "text/language.h"

struct EntSource {
    EntSourceOptions options;
    EntArena arena; /* paths */
    EntWalkFiles files;
    size_t next; /* files begun */
    bool open;
    EntReading reading;
    EntLanguages languages;
    EntIds ids;
    atomic_bool stop;
    uint64_t bytes, bytes_before; /* of all files; of those that are behind us */
    uint64_t articles;
    uint64_t counts[ENT_INPUT_PROBLEMS];
};

static EntStatus copy_fields(EntSource *source, EntFieldKeys fields)
{
    EntFieldKey *copy = ENT_ARENA_NEW(&source->arena, EntFieldKey, fields.len);
    if (!copy) return ENT_ERR_MEMORY;
    if (fields.len) memcpy(copy, fields.at, fields.len * sizeof *copy);
    source->reading.fields = (EntFieldKeys){.at = copy, .len = fields.len};
    return ENT_OK;
}

EntStatus ent_source_new(const char *const *inputs, size_t count, const EntSourceOptions *options,
                         EntSource **out, EntError *err)
{
    EntSource *source = ent_alloc(1, sizeof *source);
    if (!source) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    source->options = *options;
    source->options.written = (EntWritten){0}; /* the caller's, for the walk */
    source->reading.report = (EntReport){options->diagnostics, source->counts};
    EntStatus status = copy_fields(source, options->fields);
    if (status == ENT_OK)
        status = ent_walk(inputs, count, &options->written, source->reading.report, &source->arena,
                          &source->files);
    if (status != ENT_OK) {
        ent_source_free(source);
        return ent_error_set(err, status, NULL, "out of memory");
    }
    for (size_t i = 0; i < source->files.len; i++) {
        uint64_t size = source->files.at[i].size;
        if (size == ENT_WALK_NO_SIZE) source->bytes = ENT_WALK_NO_SIZE;
        if (source->bytes != ENT_WALK_NO_SIZE) source->bytes += size;
    }
    *out = source;
    return ENT_OK;
}

/* The file that was begun last is behind us, however much of it could be read. */
static void pass_file(EntSource *source)
{
    uint64_t size = source->files.at[source->next - 1].size;
    if (size != ENT_WALK_NO_SIZE) source->bytes_before += size;
}

static void close_file(EntSource *source)
{
    EntReading *reading = &source->reading;
    if (!source->open) return;
    if (reading->reader && reading->reader->close) reading->reader->close(reading);
    ent_stream_close(&reading->stream);
    source->open = false;
}

void ent_source_free(EntSource *source)
{
    if (!source) return;
    close_file(source);
    ent_buf_release(&source->reading.raw);
    ent_buf_release(&source->reading.recoded);
    ent_buf_release(&source->reading.clean);
    ent_buf_release(&source->reading.spare);
    ent_languages_release(&source->languages);
    ent_ids_release(&source->ids);
    ENT_VEC_FREE(&source->files);
    ent_arena_release(&source->arena);
    ent_free(source);
}

/* A file name as text: an article's source and key go into the graph. */
static EntStatus clean_name(EntSource *source, const char *name, EntStr *out)
{
    EntBuf buf = ENT_BUF_INIT(3 * ENT_MAX_PATH_BYTES);
    EntCleaned ignored;
    EntStatus status = ent_clean(ent_str(name), &buf, &ignored);
    *out = ent_arena_copy(&source->arena, ent_buf_as_str(&buf));
    ent_buf_release(&buf);
    return status == ENT_OK && !out->ptr ? ENT_ERR_MEMORY : status;
}

/* The same article has the same key whether its file is compressed or not. */
static EntStr unpacked_name(EntStr id)
{
    static const char *const suffixes[] = {".gz", ".zst"};
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        EntStr suffix = ent_str(suffixes[i]);
        if (id.len > suffix.len && ent_str_ends(id, suffix)) id.len -= suffix.len;
    }
    return id;
}

static void refuse(EntSource *source, const char *path, const char *reason)
{
    ent_input_report(source->reading.report, ENT_INPUT_FORMAT, path, 0, 0, "file skipped: %s",
                     reason);
}

/* What the format is told by. Records of JSON Lines may come over a pipe one at a time, and the
 * first of them is enough; any other format has more to look at. */
static EntStatus peek(EntStream *stream, EntStr *head, EntError *err)
{
    ENT_TRY(ent_stream_peek_line(stream, head, err));
    return ent_reader_json.sniff(*head) ? ENT_OK : ent_stream_peek(stream, head, err);
}

static EntStatus begin_file(EntSource *source, const EntWalkFile *file, EntStr head, EntError *err)
{
    EntReading *reading = &source->reading;
    const char *reason;
    bool standard = strcmp(file->path, "-") == 0;
    EntStatus status = clean_name(source, file->path, &reading->source);
    if (status == ENT_OK)
        status = clean_name(source, standard ? "standard-input" : file->id, &reading->id);
    if (status != ENT_OK) return ent_error_set(err, status, file->path, "out of memory");
    reading->id = unpacked_name(reading->id);
    reading->raw = (EntBuf){.ptr = reading->raw.ptr, .cap = reading->raw.cap};
    reading->line = reading->column = 0;
    reading->dated = source->options.published.year != 0;
    reading->articles = 0;
    const EntReader *reader = ent_reader_choose(head, &reason);
    if (!reader) {
        refuse(source, file->path, reason);
        return ENT_ERR_INPUT;
    }
    status = reader->open ? reader->open(reading, err) : ENT_OK;
    if (status == ENT_OK) reading->reader = reader;
    return status;
}

/* Open the next file. ENT_ERR_INPUT: reported, go on with the one after it. */
static EntStatus open_file(EntSource *source, const EntWalkFile *file, EntError *err)
{
    EntReading *reading = &source->reading;
    EntError local = ENT_ERROR_NONE;
    EntStr head;
    EntStatus status = ent_stream_open(&reading->stream, file->path, &source->stop, &local);
    source->open = status == ENT_OK;
    reading->reader = NULL;
    if (status == ENT_OK) status = peek(&reading->stream, &head, &local);
    if (status == ENT_OK) return begin_file(source, file, head, err);
    if (status == ENT_ERR_INPUT)
        ent_input_report_error(reading->report, ENT_INPUT_UNREADABLE, &local);
    else if (status != ENT_END)
        ent_error_set(err, status, file->path, "out of memory");
    return status;
}

static void apply_options(const EntSourceOptions *options, EntArticle *article)
{
    if (options->published.year) article->published = options->published;
    if (options->publisher.len) article->publisher = options->publisher;
    if (options->language.len) article->language = options->language;
}

/* The article's language, told from its text unless the user has said it. ENT_END where it is none
 * that is asked for, which is reported. */
static EntStatus tell_language(EntSource *source, EntArena *arena, EntArticle *article,
                               EntError *err)
{
    const EntReading *reading = &source->reading;
    if (source->options.language.len) return ENT_OK;
    EntStr tag = ent_language_of(&source->languages, article->text);
    if (tag.len == 0 || ent_str_is(tag, "en")) return ENT_OK;
    article->language = ent_arena_copy(arena, tag);
    if (!article->language.ptr) return ent_reading_no_memory(reading, err);
    if (source->options.any_language) return ENT_OK;
    ent_input_report(reading->report, ENT_INPUT_LANGUAGE, reading->stream.path, reading->line,
                     reading->column,
                     "article skipped: its language is '%.*s', not 'en' (--lang any tries it)",
                     ENT_STR_ARG(tag));
    return ENT_END;
}

/* Whether the article is longer than the user wants, which is reported. */
static bool is_too_long(const EntSource *source, const EntArticle *article)
{
    const EntReading *reading = &source->reading;
    size_t most = source->options.max_article;
    if (most == 0 || article->text.len <= most) return false;
    ent_input_report(reading->report, ENT_INPUT_TOO_LONG, reading->stream.path, reading->line,
                     reading->column,
                     "article skipped: its text has %zu bytes, more than %zu (--max-article)",
                     article->text.len, most);
    return true;
}

/* The next article of the file that is open. */
static EntStatus next_of_file(EntSource *source, EntArena *arena, EntArticle *out, EntError *err)
{
    EntReading *reading = &source->reading;
    ENT_TRY(reading->reader->next(reading, arena, out, err));
    if (reading->stream.status == ENT_END) return ENT_END; /* stopped in the middle of it */
    reading->articles++;
    return ENT_OK;
}

EntStatus ent_source_next(EntSource *source, EntArena *arena, EntArticle *out, EntError *err)
{
    while (!atomic_load(&source->stop)) {
        EntStatus status = ENT_OK;
        if (!source->open) {
            if (source->next == source->files.len) return ENT_END;
            status = open_file(source, &source->files.at[source->next++], err);
        }
        if (status == ENT_OK) status = next_of_file(source, arena, out, err);
        if (status == ENT_OK) {
            if (is_too_long(source, out)) continue;
            status = tell_language(source, arena, out, err);
            if (status == ENT_END) continue;
            if (status != ENT_OK) return status;
            source->articles++;
            apply_options(&source->options, out);
            return ENT_OK;
        }
        close_file(source);
        pass_file(source);
        if (status != ENT_END && status != ENT_ERR_INPUT) return status;
    }
    return ENT_END;
}

EntStatus ent_source_check_id(EntSource *source, const EntArticle *article, EntError *err)
{
    const EntReading *reading = &source->reading;
    const EntIdOwner *other;
    char line[16] = "";
    if (article->duplicate_of.len > 0) return ENT_OK;
    if (ent_ids_add(&source->ids, article->id, article->text, reading->stream.path, reading->line,
                    &other) != ENT_OK)
        return ent_reading_no_memory(reading, err);
    if (!other) return ENT_OK;
    if (other->line > 0) snprintf(line, sizeof line, ":%u", other->line);
    ent_input_report(
        reading->report, ENT_INPUT_SAME_ID, reading->stream.path, reading->line, reading->column,
        "another text than that of %s%s, which is called '%.*s' too: the graph has one "
        "article for both",
        other->path, line, ENT_STR_ARG(article->id));
    return ENT_OK;
}

void ent_source_stop(EntSource *source)
{
    atomic_store(&source->stop, true);
}

const EntDiagnostics *ent_source_report_to(EntSource *source, const EntDiagnostics *diagnostics)
{
    const EntDiagnostics *before = source->reading.report.diagnostics;
    source->reading.report.diagnostics = diagnostics;
    return before;
}

uint64_t ent_source_articles(const EntSource *source)
{
    return source->articles;
}

uint64_t ent_source_skipped(const EntSource *source)
{
    uint64_t sum = 0;
    for (int i = 0; i < ENT_INPUT_PROBLEMS; i++)
        if (ent_input_skips((EntInputProblem)i)) sum += source->counts[i];
    return sum;
}

size_t ent_source_files(const EntSource *source)
{
    return source->files.len;
}

uint64_t ent_source_bytes(const EntSource *source)
{
    return source->bytes == ENT_WALK_NO_SIZE ? 0 : source->bytes;
}

uint64_t ent_source_bytes_done(const EntSource *source)
{
    return source->bytes_before + (source->open ? ent_stream_done(&source->reading.stream) : 0);
}
