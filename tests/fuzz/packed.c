/* gzip and Zstandard while they are read, content codings of HTTP, and the articles of any format
 * in them, as a run reads them. */
#include "input/source.h"
#include "input/stream.h"
#include "input/unpack.h"
#include "reading.h"

enum { UNPACK = 4, SOURCE = 8, LINES = 16, CAP = 1 << 20 };

static void check_unpack(const FuzzInput *in)
{
    static const char *const codings[] = {"gzip", "deflate", "br", "zstd", "x-gzip", "none"};
    EntBuf out = ENT_BUF_INIT(CAP);
    EntStatus status = ent_unpack(ent_str(codings[in->pick % 6]), in->bytes, &out);
    FUZZ_STATUS(in, status, ENT_ERR_INPUT, ENT_ERR_LIMIT);
    FUZZ_CHECK(in, out.len <= CAP);
    ent_buf_release(&out);
}

/* What comes out of the stream, whole or line by line; 0 where it is damaged, as it is up to the
 * decoders how much of the last block they still give. */
static uint64_t stream_digest(const FuzzInput *in, size_t chunk)
{
    static EntStream stream;
    EntBuf out = ENT_BUF_INIT(CAP);
    EntError err = ENT_ERROR_NONE;
    uint64_t digest = 0;
    EntStatus status = ent_stream_open(&stream, fuzz_file(in->bytes), NULL, &err);
    fuzz_chunk = chunk;
    if (in->options & LINES) {
        while (status == ENT_OK) {
            ent_buf_clear(&out);
            status = ent_stream_read_line(&stream, &out, &err);
            if (status == ENT_OK) fuzz_digest(&digest, ent_buf_as_str(&out));
        }
    } else if (status == ENT_OK) {
        status = ent_stream_read_all(&stream, &out, &err);
        fuzz_digest(&digest, ent_buf_as_str(&out));
    }
    FUZZ_STATUS(in, status == ENT_ERR_LIMIT ? ENT_END : status, ENT_END, ENT_ERR_INPUT);
    FUZZ_CHECK(in, ent_stream_done(&stream) <= in->bytes.len);
    fuzz_chunk = 0;
    ent_stream_close(&stream);
    ent_buf_release(&out);
    return status == ENT_ERR_INPUT ? 0 : digest ^ status;
}

/* As a run reads it: the format by the first bytes, other languages passed over. */
static void check_source(const FuzzInput *in)
{
    const char *path = fuzz_file(in->bytes);
    EntSourceOptions options = {.any_language = in->pick & 1};
    EntSource *source = NULL;
    EntArena arena = {0};
    EntArticle article;
    EntError err = ENT_ERROR_NONE;
    uint64_t digest = 0;
    EntStatus status = ent_source_new(&path, 1, &options, &source, &err);
    while (status == ENT_OK) {
        status = ent_source_next(source, &arena, &article, &err);
        if (status == ENT_OK) fuzz_check_article(in, &article, &digest);
        ent_arena_reset(&arena);
    }
    FUZZ_STATUS(in, status, ENT_END, ENT_END);
    ent_source_free(source);
    ent_arena_release(&arena);
}

static void fuzz_target(const FuzzInput *in)
{
    uint64_t whole = stream_digest(in, 0);
    if (in->chunk) FUZZ_CHECK(in, whole == stream_digest(in, in->chunk));
    if (in->options & UNPACK) check_unpack(in);
    if (in->options & SOURCE) check_source(in);
}
