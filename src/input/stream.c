#include "input/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

enum { STOP_CHECK = 100 }; /* milliseconds between looks at the stop flag while a pipe is silent */

EntStatus ent_stream_open(EntStream *stream, const char *path, const atomic_bool *stop,
                          EntError *err)
{
    stream->gzip = NULL;
    stream->zstd = NULL;
    stream->packed = NULL;
    stream->packed_begin = stream->packed_end = 0;
    stream->path = path;
    stream->stop = stop;
    stream->taken = 0;
    stream->begin = stream->end = 0;
    stream->begun = stream->ended = stream->in_frame = false;
    stream->status = ENT_OK;
    struct stat st;
    bool standard = strcmp(path, "-") == 0;
    int fd = standard ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0) : open(path, O_RDONLY | O_CLOEXEC);
    bool known = fd >= 0 && fstat(fd, &st) == 0;
    if (known && S_ISDIR(st.st_mode)) {
        close(fd);
        fd = -1;
        errno = EISDIR;
    }
    stream->fd = fd;
    stream->waits = !known || !S_ISREG(st.st_mode);
    if (fd >= 0) return ENT_OK;
    return ent_error_set(err, ENT_ERR_INPUT, path, "cannot open: %s", strerror(errno));
}

void ent_stream_close(EntStream *stream)
{
    if (stream->fd >= 0) close(stream->fd);
    if (stream->gzip) inflateEnd(stream->gzip);
    ent_free(stream->gzip);
    ZSTD_freeDCtx(stream->zstd);
    ent_free(stream->packed);
    stream->fd = -1;
    stream->gzip = NULL;
    stream->zstd = NULL;
    stream->packed = NULL;
}

static void fail(EntStream *stream, EntStatus status, const char *reason)
{
    if (stream->status != ENT_OK) return;
    stream->status = status;
    snprintf(stream->reason, sizeof stream->reason, "%s", reason);
}

static EntStatus failure(const EntStream *stream, EntError *err)
{
    if (stream->status == ENT_OK || stream->status == ENT_END) return stream->status;
    return ent_error_set(err, stream->status, stream->path, "cannot read: %s", stream->reason);
}

/* ---- the file's bytes, as they lie there ---- */

/* Whether there is something to read, or an end or an error to be told of; false: stop. */
static bool await(EntStream *stream)
{
    struct pollfd wait = {.fd = stream->fd, .events = POLLIN};
    while (stream->waits && stream->stop) {
        int ready = poll(&wait, 1, STOP_CHECK);
        if (ready > 0 || (ready < 0 && errno != EINTR)) break;
        if (!atomic_load(stream->stop)) continue;
        fail(stream, ENT_END, "stopped");
        return false;
    }
    return true;
}

/* At least one byte; 0 at the end, after a failure or where the run is to stop. */
static size_t read_file(EntStream *stream, void *to, size_t room)
{
    while (stream->status == ENT_OK && await(stream)) {
        ssize_t n = read(stream->fd, to, room);
        if (n > 0) stream->taken += (uint64_t)n;
        if (n >= 0) return (size_t)n;
        if (errno != EINTR) fail(stream, ENT_ERR_INPUT, strerror(errno));
    }
    return 0;
}

/* ---- compressed bytes ---- */

static const char damaged[] = "compressed data is damaged";
static const char cut[] = "compressed data ends early";

/* More compressed bytes behind those that wait. */
static bool refill(EntStream *stream)
{
    size_t left = stream->packed_end - stream->packed_begin;
    memmove(stream->packed, stream->packed + stream->packed_begin, left);
    size_t n = read_file(stream, stream->packed + left, ENT_STREAM_BUFFER - left);
    stream->packed_begin = 0;
    stream->packed_end = left + n;
    return n > 0;
}

/* Compressed bytes that wait, inside a frame: there must be some. */
static bool has_packed(EntStream *stream)
{
    if (stream->packed_begin < stream->packed_end || refill(stream)) return true;
    fail(stream, ENT_ERR_INPUT, cut);
    return false;
}

static bool is_gzip(const unsigned char *bytes, size_t count)
{
    return count >= 2 && bytes[0] == 0x1F && bytes[1] == 0x8B;
}

/* Stand at the first or next member of a gzip file; what is none ends it (RFC 1952 has no padding,
 * but tapes and downloads do). */
static bool next_member(EntStream *stream)
{
    while (stream->packed_end - stream->packed_begin < 2 && refill(stream)) continue;
    stream->in_frame =
        is_gzip(stream->packed + stream->packed_begin, stream->packed_end - stream->packed_begin);
    return stream->in_frame && inflateReset(stream->gzip) == Z_OK;
}

static size_t read_gzip(EntStream *stream, void *to, size_t room)
{
    z_stream *z = stream->gzip;
    z->next_out = to;
    z->avail_out = (uInt)room;
    while (z->avail_out == room && stream->status == ENT_OK) {
        if (!stream->in_frame && !next_member(stream)) break;
        if (!has_packed(stream)) break;
        z->next_in = stream->packed + stream->packed_begin;
        z->avail_in = (uInt)(stream->packed_end - stream->packed_begin);
        int code = inflate(z, Z_NO_FLUSH);
        stream->packed_begin = stream->packed_end - z->avail_in;
        stream->in_frame = code != Z_STREAM_END;
        if (code == Z_MEM_ERROR)
            fail(stream, ENT_ERR_MEMORY, "out of memory");
        else if (code != Z_OK && code != Z_STREAM_END)
            fail(stream, ENT_ERR_INPUT, damaged);
    }
    return room - z->avail_out;
}

static size_t read_zstd(EntStream *stream, void *to, size_t room)
{
    ZSTD_outBuffer out = {to, room, 0};
    while (out.pos == 0 && stream->status == ENT_OK) {
        bool waiting = stream->packed_begin < stream->packed_end;
        if (!waiting && !(stream->in_frame ? has_packed(stream) : refill(stream))) break;
        ZSTD_inBuffer in = {stream->packed, stream->packed_end, stream->packed_begin};
        size_t code = ZSTD_decompressStream(stream->zstd, &out, &in);
        stream->packed_begin = in.pos;
        stream->in_frame = code != 0;
        if (ZSTD_isError(code)) fail(stream, ENT_ERR_INPUT, damaged);
    }
    return out.pos;
}

/* What was read of the file is compressed: it waits. */
static void begin_packed(EntStream *stream, bool gzip)
{
    stream->packed = ent_alloc(ENT_STREAM_BUFFER, 1);
    bool ok = stream->packed != NULL;
    if (ok && gzip) {
        stream->gzip = ent_alloc(1, sizeof *stream->gzip);
        ok = stream->gzip && inflateInit2(stream->gzip, 15 + 16) == Z_OK;
    } else if (ok) {
        stream->zstd = ZSTD_createDCtx();
        ok = stream->zstd != NULL;
    }
    if (ok) memcpy(stream->packed, stream->buffer, stream->end);
    if (!ok) fail(stream, ENT_ERR_MEMORY, "out of memory");
    stream->packed_end = stream->end;
    stream->end = 0;
    stream->in_frame = true;
}

/* ---- the plain bytes ---- */

/* The first bytes, and how they are packed. */
static void begin(EntStream *stream)
{
    static const unsigned char zstd[] = {0x28, 0xB5, 0x2F, 0xFD};
    size_t n;
    stream->begun = true;
    while (stream->end < sizeof zstd && !stream->ended) {
        n = read_file(stream, stream->buffer + stream->end, ENT_STREAM_BUFFER - stream->end);
        stream->end += n;
        stream->ended = n == 0;
    }
    bool gzip = is_gzip(stream->buffer, stream->end);
    if (!gzip && (stream->end < sizeof zstd || memcmp(stream->buffer, zstd, sizeof zstd) != 0))
        return;
    stream->ended = false; /* more comes out of them */
    begin_packed(stream, gzip);
}

/* At least one more byte into the buffer, unless it is full or the input ends; what has been taken
 * makes room. */
static void fill_some(EntStream *stream)
{
    if (stream->begin > 0) {
        memmove(stream->buffer, stream->buffer + stream->begin, stream->end - stream->begin);
        stream->end -= stream->begin;
        stream->begin = 0;
    }
    if (!stream->begun) {
        begin(stream);
        if (stream->end > 0) return;
    }
    size_t room = ENT_STREAM_BUFFER - stream->end;
    if (stream->ended || room == 0) return;
    unsigned char *to = stream->buffer + stream->end;
    size_t n = stream->gzip   ? read_gzip(stream, to, room)
               : stream->zstd ? read_zstd(stream, to, room)
                              : read_file(stream, to, room);
    stream->end += n;
    stream->ended = n == 0;
}

/* What was read before a failure is handed out first. */
static EntStatus fill(EntStream *stream, EntError *err)
{
    fill_some(stream);
    return stream->end == 0 ? failure(stream, err) : ENT_OK;
}

static EntStatus peeked(EntStream *stream, EntStr *out, EntError *err)
{
    *out = ent_str_n((const char *)stream->buffer, stream->end);
    return stream->end == 0 ? failure(stream, err) : ENT_OK;
}

EntStatus ent_stream_peek(EntStream *stream, EntStr *out, EntError *err)
{
    do {
        fill_some(stream);
    } while (!stream->ended && stream->end < ENT_STREAM_BUFFER);
    return peeked(stream, out, err);
}

EntStatus ent_stream_peek_line(EntStream *stream, EntStr *out, EntError *err)
{
    do {
        fill_some(stream);
    } while (!stream->ended && stream->end < ENT_STREAM_BUFFER &&
             !memchr(stream->buffer, '\n', stream->end));
    return peeked(stream, out, err);
}

EntStr ent_stream_ahead(const EntStream *stream)
{
    return ent_str_n((const char *)stream->buffer + stream->begin, stream->end - stream->begin);
}

uint64_t ent_stream_done(const EntStream *stream)
{
    size_t waits =
        stream->packed ? stream->packed_end - stream->packed_begin : stream->end - stream->begin;
    return stream->taken - waits;
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
