/* A library that makes calls of libc fail, for LD_PRELOAD (tests/fault/files_test.py).
 *
 *     ENT_FAULT=NAME:N:ERRNO   call number N (from 1) of NAME fails with ERRNO
 *     ENT_FAULT_COUNTS=FILE    at exit, "NAME COUNT" of each is appended to FILE
 *
 * glibc's stdio does not come through write(2)'s symbol, so its own functions stand here too. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* clang-format off */
#define CALLS(X) X(read) X(fread) X(fwrite) X(fflush) X(fclose) X(fdopen) X(rename) X(fsync) \
    X(mkstemp) X(ftruncate) X(mmap) X(opendir) X(close)
/* clang-format on */

enum {
#define X(name) CALL_##name,
    CALLS(X)
#undef X
        CALL_COUNT
};

static const char *const names[] = {
#define X(name) #name,
    CALLS(X)
#undef X
};

static atomic_ulong counts[CALL_COUNT];
static int failing = -1, reason;
static unsigned long number;

__attribute__((constructor)) static void begin(void)
{
    char name[32];
    const char *fault = getenv("ENT_FAULT");
    if (!fault || sscanf(fault, "%31[a-z]:%lu:%d", name, &number, &reason) != 3) return;
    for (int i = 0; i < CALL_COUNT; i++)
        if (strcmp(name, names[i]) == 0) failing = i;
}

__attribute__((destructor)) static void end(void)
{
    const char *path = getenv("ENT_FAULT_COUNTS");
    int fd = path ? open(path, O_WRONLY | O_CREAT | O_APPEND, 0666) : -1;
    if (fd < 0) return;
    for (int i = 0; i < CALL_COUNT; i++) dprintf(fd, "%s %lu\n", names[i], counts[i]);
}

static int fails(int call)
{
    unsigned long n = atomic_fetch_add(&counts[call], 1) + 1;
    if (call != failing || n != number) return 0;
    errno = reason;
    return 1;
}

#define REAL(name) ((__typeof__(&(name)))(uintptr_t)dlsym(RTLD_NEXT, #name))

ssize_t read(int fd, void *to, size_t room)
{
    return fails(CALL_read) ? -1 : REAL(read)(fd, to, room);
}

/* As ferror tells it: a stream whose descriptor cannot be read or written has its flag set. */
static void set_error(FILE *stream)
{
    stream->_flags |= 0x20; /* glibc's _IO_ERR_SEEN */
    errno = reason;
}

size_t fread(void *to, size_t size, size_t count, FILE *stream)
{
    if (!fails(CALL_fread)) return REAL(fread)(to, size, count, stream);
    set_error(stream);
    return 0;
}

/* As a full disk does it: a part is written. */
size_t fwrite(const void *from, size_t size, size_t count, FILE *stream)
{
    if (stream == stderr) return REAL(fwrite)(from, size, count, stream);
    if (!fails(CALL_fwrite)) return REAL(fwrite)(from, size, count, stream);
    size_t part = count > 1 ? REAL(fwrite)(from, size, count / 2, stream) : 0;
    set_error(stream);
    return part;
}

int fflush(FILE *stream)
{
    return stream && stream != stderr && fails(CALL_fflush) ? EOF : REAL(fflush)(stream);
}

/* The stream is closed all the same, as by close(2). */
int fclose(FILE *stream)
{
    int bad = fails(CALL_fclose), result = REAL(fclose)(stream);
    if (bad) errno = reason;
    return bad ? EOF : result;
}

FILE *fdopen(int fd, const char *mode)
{
    return fails(CALL_fdopen) ? NULL : REAL(fdopen)(fd, mode);
}

int rename(const char *from, const char *to)
{
    return fails(CALL_rename) ? -1 : REAL(rename)(from, to);
}

int fsync(int fd)
{
    return fails(CALL_fsync) ? -1 : REAL(fsync)(fd);
}

int mkstemp(char *name)
{
    return fails(CALL_mkstemp) ? -1 : REAL(mkstemp)(name);
}

int ftruncate(int fd, off_t length)
{
    return fails(CALL_ftruncate) ? -1 : REAL(ftruncate)(fd, length);
}

void *mmap(void *at, size_t length, int protection, int flags, int fd, off_t offset)
{
    if (fd >= 0 && fails(CALL_mmap)) return MAP_FAILED;
    return REAL(mmap)(at, length, protection, flags, fd, offset);
}

DIR *opendir(const char *path)
{
    return fails(CALL_opendir) ? NULL : REAL(opendir)(path);
}

int close(int fd)
{
    int bad = fails(CALL_close), result = REAL(close)(fd);
    if (bad) errno = reason;
    return bad ? -1 : result;
}
