/* What the harnesses of the input formats share: a format's reader on bytes in memory, and what
 * holds of every article. */
#ifndef ENT_TEST_FUZZ_READING_H
#define ENT_TEST_FUZZ_READING_H

#include "base/limits.h"
#include "input/front.h"
#include "input/reader.h"

#include "fuzz.h"

static const EntFieldKey fuzz_keys[] = {
    {ENT_FIELD_TEXT, ENT_STR_INIT("body.html")},
    {ENT_FIELD_TITLE, ENT_STR_INIT("head")},
};

/* Options of these harnesses, bits. */
enum { FUZZ_OWN_KEYS = 1, FUZZ_BROKEN_READ = 2 };

static inline bool fuzz_is_date(EntDate date)
{
    return date.month <= 12 && date.day <= 31 && (date.month || !date.day);
}

/* Paragraphs and parts lie in order in the text, disjoint and not empty. */
static inline void fuzz_check_parts(const FuzzInput *in, const EntArticle *article)
{
    EntSegments segments = {0}, own = {0};
    EntFront front = {0};
    EntStatus status = ent_article_segments(article->text, &segments);
    if (status == ENT_OK) status = ent_article_front(article, &segments, &front);
    if (status == ENT_OK) status = ent_front_segments(article->text, &front, &segments, &own);
    FUZZ_STATUS(in, status, ENT_OK, ENT_OK);
    uint32_t end = 0;
    for (size_t i = 0; i < segments.len; i++) {
        EntSegment s = segments.at[i];
        FUZZ_CHECK(in, s.begin >= end && s.begin < s.end && s.end <= article->text.len);
        end = s.end;
    }
    end = 0;
    for (size_t i = 0; i < front.parts.len; i++) {
        EntSegment s = front.parts.at[i].range;
        FUZZ_CHECK(in, s.begin >= end && s.begin < s.end && s.end <= article->text.len);
        end = s.end;
    }
    end = 0;
    for (size_t i = 0; i < own.len; i++) {
        EntSegment s = own.at[i];
        FUZZ_CHECK(in, s.begin >= end && s.begin < s.end && s.end <= article->text.len);
        end = s.end;
    }
    FUZZ_CHECK(in, fuzz_is_date(front.published));
    ENT_VEC_FREE(&segments);
    ENT_VEC_FREE(&own);
    ent_front_release(&front);
}

static inline void fuzz_check_article(const FuzzInput *in, const EntArticle *article,
                                      uint64_t *digest)
{
    const EntStr fields[] = {article->text,      article->title,  article->url,
                             article->publisher, article->author, article->id};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        FUZZ_CHECK(in, fuzz_is_clean(fields[i]));
        fuzz_digest(digest, fields[i]);
    }
    FUZZ_CHECK(in, article->text.len <= ENT_MAX_ARTICLE);
    FUZZ_CHECK(in, fuzz_is_date(article->published));
    fuzz_check_parts(in, article);
}

/* All articles that READER finds in the bytes, read CHUNK bytes at a time; a digest of them. */
static inline uint64_t fuzz_read(const FuzzInput *in, const EntReader *reader, size_t chunk)
{
    static EntReading reading; /* zeroed; its scratch memory is used again, as in a run */
    uint64_t digest = 0, counts[ENT_INPUT_PROBLEMS] = {0};
    EntArena arena = {0};
    EntArticle article;
    EntError err = ENT_ERROR_NONE;
    const char *path = fuzz_file(in->bytes);
    fuzz_chunk = chunk;
    if (in->options & FUZZ_BROKEN_READ) fuzz_readable = in->pick;
    reading.source = reading.id = ENT_STR("fuzz.txt");
    reading.line = reading.column = 0;
    reading.articles = 0;
    reading.report = (EntReport){NULL, counts};
    reading.fields = (EntFieldKeys){.at = fuzz_keys, .len = in->options & FUZZ_OWN_KEYS ? 2 : 0};
    reading.reader = reader;
    reading.raw = (EntBuf){.ptr = reading.raw.ptr, .cap = reading.raw.cap};
    EntStatus status = ent_stream_open(&reading.stream, path, NULL, &err);
    FUZZ_STATUS(in, status, ENT_OK, ENT_OK);
    if (status == ENT_OK && reader->open) status = reader->open(&reading, &err);
    bool opened = status == ENT_OK;
    while (status == ENT_OK) {
        status = reader->next(&reading, &arena, &article, &err);
        if (status != ENT_OK) break;
        reading.articles++;
        fuzz_check_article(in, &article, &digest);
        ent_arena_reset(&arena);
    }
    FUZZ_STATUS(in, status, ENT_END, ENT_ERR_INPUT);
    if (opened && reader->close) reader->close(&reading);
    ent_stream_close(&reading.stream);
    ent_arena_release(&arena);
    fuzz_chunk = 0;
    fuzz_readable = -1;
    return digest;
}

/* Read whole, and in pieces: the same articles. */
static inline void fuzz_read_twice(const FuzzInput *in, const EntReader *reader)
{
    uint64_t whole = fuzz_read(in, reader, 0);
    if (in->chunk == 0 || in->bytes.len > 20000) return;
    uint64_t pieces = fuzz_read(in, reader, in->chunk);
    FUZZ_CHECK(in, whole == pieces);
}

#endif
