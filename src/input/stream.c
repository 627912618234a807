#include "input/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

EntStatus ent_stream_open(EntStream *stream, const char *path, EntError *err)
{
    stream->gz = NULL;
    stream->path = path;
    stream->begin = stream->end = 0;
    stream->ended = false;
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
    stream->gz = NULL;
}

/* gzread tells of a cut-off archive only through gzerror, and then gives the bytes before the cut.
 */
static void note_failure(EntStream *stream)
{
    int code;
    const char *reason = gzerror(stream->gz, &code);
    if (code == Z_OK || code == Z_STREAM_END) return;
    stream->status = ENT_ERR_INPUT;
    if (code == Z_ERRNO) reason = strerror(errno);
    if (code == Z_DATA_ERROR) reason = "compressed data is damaged";
    if (code == Z_BUF_ERROR) reason = "compressed data ends early";
    snprintf(stream->reason, sizeof stream->reason, "%s", reason);
}

static EntStatus failure(const EntStream *stream, EntError *err)
{
    if (stream->status == ENT_OK) return ENT_OK;
    return ent_error_set(err, stream->status, stream->path, "cannot read: %s", stream->reason);
}

/* Fill the buffer to its end, or to the end of the input. What was read before a failure is handed
 * out first. */
static EntStatus fill(EntStream *stream, EntError *err)
{
    if (stream->begin > 0) {
        memmove(stream->buffer, stream->buffer + stream->begin, stream->end - stream->begin);
        stream->end -= stream->begin;
        stream->begin = 0;
    }
    while (!stream->ended && stream->end < ENT_STREAM_BUFFER) {
        errno = 0;
        int n = gzread(stream->gz, stream->buffer + stream->end,
                       (unsigned)(ENT_STREAM_BUFFER - stream->end));
        if (n > 0) stream->end += (size_t)n;
        stream->ended = n <= 0;
    }
    if (stream->ended && stream->status == ENT_OK) note_failure(stream);
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

EntStatus ent_inflate(EntStr bytes, EntBuf *out)
{
    char block[16384];
    z_stream z = {.next_in = (Bytef *)(uintptr_t)bytes.ptr, .avail_in = (uInt)bytes.len};
    if (inflateInit2(&z, 15 + 32) != Z_OK) return ENT_ERR_MEMORY;
    int code = Z_OK;
    while (code == Z_OK && out->status == ENT_OK) {
        z.next_out = (Bytef *)block;
        z.avail_out = sizeof block;
        code = inflate(&z, Z_NO_FLUSH);
        ent_buf_add(out, ent_str_n(block, sizeof block - z.avail_out));
    }
    inflateEnd(&z);
    if (out->status != ENT_OK) return out->status;
    return code == Z_STREAM_END ? ENT_OK : ENT_ERR_INPUT;
}
