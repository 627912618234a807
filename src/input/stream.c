#include "input/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

EntStatus ent_stream_open(EntStream *stream, const char *path, EntError *err)
{
    stream->gz = NULL;
    stream->zstd = NULL;
    stream->packed = NULL;
    stream->path = path;
    stream->begin = stream->end = 0;
    stream->begun = stream->ended = false;
    stream->status = ENT_OK;
    int fd = strcmp(path, "-") == 0 ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC);
    struct stat st;
    if (fd >= 0 && fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
        close(fd);
        fd = -1;
        errno = EISDIR;
    }
    if (fd < 0) return ent_error_set(err, ENT_ERR_INPUT, path, "cannot open: %s", strerror(errno));
    stream->gz = gzdopen(fd, "rb");
    if (!stream->gz) {
        close(fd);
        return ent_error_set(err, ENT_ERR_MEMORY, path, "out of memory");
    }
    return ENT_OK;
}

void ent_stream_close(EntStream *stream)
{
    if (stream->gz) gzclose(stream->gz);
    ZSTD_freeDCtx(stream->zstd);
    ent_free(stream->packed);
    stream->gz = NULL;
    stream->zstd = NULL;
    stream->packed = NULL;
}

static void fail(EntStream *stream, EntStatus status, const char *reason)
{
    if (stream->status != ENT_OK) return;
    stream->status = status;
    snprintf(stream->reason, sizeof stream->reason, "%s", reason);
}

static const char damaged[] = "compressed data is damaged";
static const char cut[] = "compressed data ends early";

/* gzread tells of a cut-off archive only through gzerror, and then gives the bytes before the cut.
 */
static void note_failure(EntStream *stream)
{
    int code;
    const char *reason = gzerror(stream->gz, &code);
    if (code == Z_OK || code == Z_STREAM_END) return;
    if (code == Z_ERRNO) reason = strerror(errno);
    if (code == Z_DATA_ERROR) reason = damaged;
    if (code == Z_BUF_ERROR) reason = cut;
    fail(stream, ENT_ERR_INPUT, reason);
}

static EntStatus failure(const EntStream *stream, EntError *err)
{
    if (stream->status == ENT_OK) return ENT_OK;
    return ent_error_set(err, stream->status, stream->path, "cannot read: %s", stream->reason);
}

/* The next bytes of the file, gzip undone; 0 at the end or after a failure. */
static size_t read_file(EntStream *stream, void *to, size_t room)
{
    errno = 0;
    int n = gzread(stream->gz, to, (unsigned)room);
    if (n <= 0) note_failure(stream);
    return n > 0 ? (size_t)n : 0;
}

static size_t read_zstd(EntStream *stream, void *to, size_t room)
{
    ZSTD_outBuffer out = {to, room, 0};
    while (out.pos == 0 && stream->status == ENT_OK) {
        if (stream->packed_begin == stream->packed_end) {
            stream->packed_begin = 0;
            stream->packed_end = read_file(stream, stream->packed, ENT_STREAM_BUFFER);
            if (stream->packed_end == 0) break;
        }
        ZSTD_inBuffer in = {stream->packed, stream->packed_end, stream->packed_begin};
        size_t code = ZSTD_decompressStream(stream->zstd, &out, &in);
        stream->packed_begin = in.pos;
        stream->in_frame = code != 0;
        if (ZSTD_isError(code)) fail(stream, ENT_ERR_INPUT, damaged);
    }
    if (out.pos == 0 && stream->in_frame) fail(stream, ENT_ERR_INPUT, cut);
    return out.pos;
}

/* What was read of the file is a Zstandard frame: it waits to be decompressed. */
static void begin_zstd(EntStream *stream)
{
    stream->zstd = ZSTD_createDCtx();
    stream->packed = ent_alloc(ENT_STREAM_BUFFER, 1);
    if (!stream->zstd || !stream->packed) {
        fail(stream, ENT_ERR_MEMORY, "out of memory");
        return;
    }
    memcpy(stream->packed, stream->buffer, stream->end);
    stream->packed_begin = 0;
    stream->packed_end = stream->end;
    stream->end = 0;
    stream->in_frame = true;
}

/* The first bytes, and how they are packed. */
static void begin(EntStream *stream)
{
    static const unsigned char mark[] = {0x28, 0xB5, 0x2F, 0xFD};
    stream->begun = true;
    stream->end = read_file(stream, stream->buffer, ENT_STREAM_BUFFER);
    stream->ended = stream->end == 0;
    if (stream->end >= sizeof mark && memcmp(stream->buffer, mark, sizeof mark) == 0)
        begin_zstd(stream);
}

/* Fill the buffer to its end, or to the end of the input. What was read before a failure is handed
 * out first. */
static EntStatus fill(EntStream *stream, EntError *err)
{
    if (!stream->begun) begin(stream);
    if (stream->begin > 0) {
        memmove(stream->buffer, stream->buffer + stream->begin, stream->end - stream->begin);
        stream->end -= stream->begin;
        stream->begin = 0;
    }
    while (!stream->ended && stream->end < ENT_STREAM_BUFFER) {
        size_t room = ENT_STREAM_BUFFER - stream->end;
        size_t n =
            (stream->zstd ? read_zstd : read_file)(stream, stream->buffer + stream->end, room);
        stream->end += n;
        stream->ended = n == 0;
    }
    return stream->end == 0 ? failure(stream, err) : ENT_OK;
}

EntStatus ent_stream_peek(EntStream *stream, EntStr *out, EntError *err)
{
    ENT_TRY(fill(stream, err));
    *out = ent_str_n((const char *)stream->buffer, stream->end);
    return ENT_OK;
}

EntStatus ent_stream_read_all(EntStream *stream, EntBuf *buf, EntError *err)
{
    for (;;) {
        const char *at = (const char *)stream->buffer + stream->begin;
        EntStatus status = ent_buf_add(buf, ent_str_n(at, stream->end - stream->begin));
        if (status == ENT_ERR_MEMORY)
            return ent_error_set(err, status, stream->path, "out of memory");
        if (status != ENT_OK) return status;
        stream->begin = stream->end;
        if (stream->ended) return failure(stream, err);
        ENT_TRY(fill(stream, err));
    }
}

EntStatus ent_stream_read_line(EntStream *stream, EntBuf *buf, EntError *err)
{
    EntStatus status = ENT_OK;
    bool any = false;
    for (;;) {
        if (stream->begin == stream->end) {
            if (!stream->ended) ENT_TRY(fill(stream, err));
            if (stream->begin == stream->end) break;
        }
        any = true;
        const char *at = (const char *)stream->buffer + stream->begin;
        size_t left = stream->end - stream->begin;
        const char *newline = memchr(at, '\n', left);
        size_t n = newline ? (size_t)(newline - at) : left;
        if (status == ENT_OK) status = ent_buf_add(buf, ent_str_n(at, n));
        stream->begin += newline ? n + 1 : n;
        if (newline) return status;
    }
    /* a line that a failure cut short is none */
    if (stream->status != ENT_OK) return failure(stream, err);
    return any ? status : ENT_END;
}

EntStatus ent_stream_read(EntStream *stream, uint64_t count, EntBuf *buf, EntError *err)
{
    EntStatus status = ENT_OK;
    while (count > 0) {
        if (stream->begin == stream->end) {
            if (!stream->ended) ENT_TRY(fill(stream, err));
            if (stream->begin == stream->end) break;
        }
        size_t n = stream->end - stream->begin;
        if (n > count) n = (size_t)count;
        if (status == ENT_OK)
            status = ent_buf_add(buf, ent_str_n((const char *)stream->buffer + stream->begin, n));
        stream->begin += n;
        count -= n;
    }
    if (count == 0 || status == ENT_ERR_MEMORY) return status;
    return stream->status != ENT_OK ? failure(stream, err) : ENT_END;
}
