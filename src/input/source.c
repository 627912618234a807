#include "input/source.h"

#include "base/limits.h"
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
    uint64_t articles;
    uint64_t counts[ENT_INPUT_PROBLEMS];
};

static EntStatus copy_fields(EntSource *source, EntFieldKeys fields)
{
    EntFieldKey *copy = ENT_ARENA_NEW(&source->arena, EntFieldKey, fields.len);
    if (!copy) return ENT_ERR_MEMORY;
    if (fields.len) memcpy(copy, fields.at, fields.len * sizeof *copy);
    source->reading.fields = (EntFieldKeys){copy, fields.len};
    return ENT_OK;
}

EntStatus ent_source_new(const char *const *inputs, size_t count, const EntSourceOptions *options,
                         EntSource **out, EntError *err)
{
    EntSource *source = ent_alloc(1, sizeof *source);
    if (!source) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    source->options = *options;
    source->reading.report = (EntReport){options->diagnostics, source->counts};
    EntStatus status = copy_fields(source, options->fields);
    if (status == ENT_OK)
        status = ent_walk(inputs, count, source->reading.report, &source->arena, &source->files);
    if (status != ENT_OK) {
        ent_source_free(source);
        return ent_error_set(err, status, NULL, "out of memory");
    }
    *out = source;
    return ENT_OK;
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

/* Open the next file. ENT_ERR_INPUT: reported, go on with the one after it. */
static EntStatus open_file(EntSource *source, const EntWalkFile *file, EntError *err)
{
    EntReading *reading = &source->reading;
    EntError local = ENT_ERROR_NONE;
    EntStr head;
    const char *reason;
    EntStatus status = ent_stream_open(&reading->stream, file->path, &local);
    source->open = status == ENT_OK;
    reading->reader = NULL;
    if (status == ENT_OK) status = ent_stream_peek(&reading->stream, &head, &local);
    if (status == ENT_ERR_INPUT) {
        ent_input_report_error(reading->report, ENT_INPUT_UNREADABLE, &local);
        return status;
    }
    bool standard = strcmp(file->path, "-") == 0;
    if (status == ENT_OK) status = clean_name(source, file->path, &reading->source);
    if (status == ENT_OK)
        status = clean_name(source, standard ? "standard-input" : file->id, &reading->id);
    if (status != ENT_OK) return ent_error_set(err, status, file->path, "out of memory");
    reading->id = unpacked_name(reading->id);
    reading->raw = (EntBuf){.ptr = reading->raw.ptr, .cap = reading->raw.cap};
    reading->line = 0;
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
    ent_input_report(reading->report, ENT_INPUT_LANGUAGE, reading->stream.path, reading->line, 0,
                     "article skipped: its language is '%.*s', not 'en' (--lang any tries it)",
                     ENT_STR_ARG(tag));
    return ENT_END;
}

EntStatus ent_source_next(EntSource *source, EntArena *arena, EntArticle *out, EntError *err)
{
    for (;;) {
        EntStatus status = ENT_OK;
        if (!source->open) {
            if (source->next == source->files.len) return ENT_END;
            status = open_file(source, &source->files.at[source->next++], err);
        }
        if (status == ENT_OK)
            status = source->reading.reader->next(&source->reading, arena, out, err);
        if (status == ENT_OK) {
            source->reading.articles++;
            status = tell_language(source, arena, out, err);
            if (status == ENT_END) continue;
            if (status != ENT_OK) return status;
            source->articles++;
            apply_options(&source->options, out);
            return ENT_OK;
        }
        close_file(source);
        if (status != ENT_END && status != ENT_ERR_INPUT) return status;
    }
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

size_t ent_source_files_done(const EntSource *source)
{
    return source->next - (source->open ? 1 : 0);
}
