#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

EntStatus ent_file_read(const char *path, EntBuf *buf, EntError *err)
{
    bool standard = strcmp(path, "-") == 0;
    FILE *in = standard ? stdin : fopen(path, "rb");
    if (!in) return ent_error_set(err, ENT_ERR_INPUT, path, "cannot open: %s", strerror(errno));
    char chunk[65536];
    size_t n;
    EntStatus status = ENT_OK;
    while (status == ENT_OK && (n = fread(chunk, 1, sizeof chunk, in)) > 0)
        status = ent_buf_add(buf, ent_str_n(chunk, n));
    if (status == ENT_ERR_LIMIT)
        ent_error_set(err, status, path, "larger than the cap of %zu bytes", buf->max);
    else if (status != ENT_OK)
        ent_error_set(err, status, path, "cannot read: %s", ent_status_text(status));
    else if (ferror(in))
        status = ent_error_set(err, ENT_ERR_INPUT, path, "cannot read: %s", strerror(errno));
    if (!standard) fclose(in);
    return status;
}

static EntStatus open_failed(EntOutput *out, const char *path, EntError *err)
{
    int reason = errno;
    ent_free(out->path);
    ent_free(out->temporary);
    EntStatus status = reason == ENOMEM ? ENT_ERR_MEMORY : ENT_ERR_OUTPUT;
    *out = (EntOutput){.status = status};
    return ent_error_set(err, status, path, "cannot write: %s",
                         reason == ENOMEM ? ent_status_text(status) : strerror(reason));
}

static char *join(const char *a, const char *b)
{
    size_t n = strlen(a), m = strlen(b);
    char *s = ent_realloc(NULL, n + m + 1, 1);
    if (!s) return NULL;
    memcpy(s, a, n);
    memcpy(s + n, b, m + 1);
    return s;
}

EntStatus ent_output_open(EntOutput *out, const char *path, EntError *err)
{
    *out = (EntOutput){0};
    bool standard = !path || strcmp(path, "-") == 0;
    out->path = join(standard ? "standard output" : path, "");
    if (!out->path) {
        errno = ENOMEM;
        return open_failed(out, path, err);
    }
    if (standard) {
        out->stream = stdout;
        return ENT_OK;
    }
    struct stat st;
    if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) {
        if (S_ISDIR(st.st_mode)) errno = EISDIR;
        out->stream = S_ISDIR(st.st_mode) ? NULL : fopen(path, "wb");
        return out->stream ? ENT_OK : open_failed(out, path, err);
    }
    out->temporary = join(path, ".XXXXXX");
    if (!out->temporary) errno = ENOMEM;
    int fd = out->temporary ? mkstemp(out->temporary) : -1;
    if (fd < 0) return open_failed(out, path, err);
    mode_t mask = umask(0);
    umask(mask);
    if (fchmod(fd, 0666 & ~mask) != 0 || !(out->stream = fdopen(fd, "wb"))) {
        int reason = errno;
        close(fd);
        unlink(out->temporary);
        errno = reason;
        return open_failed(out, path, err);
    }
    return ENT_OK;
}

EntStatus ent_output_open_memory(EntOutput *out, char **bytes, size_t *length, EntError *err)
{
    *out = (EntOutput){.stream = open_memstream(bytes, length)};
    if (out->stream) return ENT_OK;
    return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
}

/* The temporary file with KEEP bytes in it, and the place behind them; false with errno, which is
 * ENODATA where it has fewer. */
static bool open_part(EntOutput *out, uint64_t keep)
{
    struct stat st;
    int fd = open(out->temporary, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    if (fd < 0) return false;
    bool whole = fstat(fd, &st) == 0 && (uint64_t)st.st_size >= keep;
    if (whole && ftruncate(fd, (off_t)keep) == 0 && lseek(fd, (off_t)keep, SEEK_SET) >= 0 &&
        (out->stream = fdopen(fd, "wb")) != NULL)
        return true;
    int reason = whole ? errno : ENODATA;
    close(fd);
    errno = reason;
    return false;
}

EntStatus ent_output_resume(EntOutput *out, const char *path, uint64_t keep, EntError *err)
{
    struct stat st;
    *out = (EntOutput){.keeps = true, .bytes = keep};
    if (strcmp(path, "-") == 0 || (stat(path, &st) == 0 && !S_ISREG(st.st_mode)))
        return ent_error_set(err, ENT_ERR_OUTPUT, path, "cannot be resumed: no plain file");
    out->path = join(path, "");
    out->temporary = join(path, ".part");
    if (!out->path || !out->temporary) errno = ENOMEM;
    if (out->path && out->temporary && open_part(out, keep)) return ENT_OK;
    if (errno == ENODATA)
        ent_error_set(err, ENT_ERR_OUTPUT, out->temporary, "has fewer than %llu bytes",
                      (unsigned long long)keep);
    return open_failed(out, path, err);
}

static EntStatus fail(EntOutput *out)
{
    if (out->status == ENT_OK) {
        out->status = ENT_ERR_OUTPUT;
        out->error = errno;
    }
    return out->status;
}

EntStatus ent_output_write(EntOutput *out, const void *bytes, size_t count)
{
    if (out->status != ENT_OK) return out->status;
    if (count && fwrite(bytes, 1, count, out->stream) != count) return fail(out);
    out->bytes += count;
    return ENT_OK;
}

/* What cannot be made durable (a pipe) is as good as it gets. */
static EntStatus flush(EntOutput *out, bool durable)
{
    if (fflush(out->stream) != 0) return fail(out);
    if (durable && fdatasync(fileno(out->stream)) != 0 && errno != EINVAL && errno != EROFS)
        return fail(out);
    return out->status;
}

EntStatus ent_output_flush(EntOutput *out, bool durable, EntError *err)
{
    if (out->status != ENT_OK || flush(out, durable) != ENT_OK)
        return ent_error_set(err, out->status, out->path, "cannot write: %s", strerror(out->error));
    return ENT_OK;
}

static void close_stream(EntOutput *out, bool durable)
{
    if (!out->stream) return;
    flush(out, durable);
    FILE *stream = out->stream;
    out->stream = NULL;
    if (stream != stdout && fclose(stream) != 0) fail(out);
}

EntStatus ent_output_commit(EntOutput *out, EntError *err)
{
    close_stream(out, out->keeps);
    if (out->status == ENT_OK && out->temporary && rename(out->temporary, out->path) != 0)
        fail(out);
    EntStatus status = out->status;
    if (status != ENT_OK) {
        ent_error_set(err, status, out->path, "cannot write: %s", strerror(out->error));
        if (out->temporary && !out->keeps) unlink(out->temporary);
    }
    ent_free(out->path);
    ent_free(out->temporary);
    *out = (EntOutput){0};
    return status;
}

EntStatus ent_output_whole(const char *path, EntStr bytes, EntError *err)
{
    EntOutput out;
    ENT_TRY(ent_output_open(&out, path, err));
    ent_output_write(&out, bytes.ptr, bytes.len);
    return ent_output_commit(&out, err);
}

void ent_output_discard(EntOutput *out)
{
    close_stream(out, false);
    if (out->temporary && !out->keeps) unlink(out->temporary);
    ent_free(out->path);
    ent_free(out->temporary);
    *out = (EntOutput){0};
}
