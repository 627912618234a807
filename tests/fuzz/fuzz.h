/* The frame of the fuzz harnesses: one file a reader of foreign bytes, each with a fuzz_target.
 *
 * An input is the bytes to be read, and at its end CHOICES bytes that choose how:
 *
 *     bytes … | options | chunk | pick (2) | failing allocation (2, little-endian; 0: none)
 *
 * So a plain file with six zero bytes behind it is a seed. A target is called once as chosen; where
 * an allocation is to fail, then once more with all allocations failing from that one on, and after
 * that a third time as at first: what a failure leaves behind must not be seen.
 *
 * The same file links libFuzzer (clang -fsanitize=fuzzer), AFL++ (afl-clang-fast -fsanitize=fuzzer)
 * and replay.c, which runs files. Include once a program, last. */
#ifndef ENT_TEST_FUZZ_H
#define ENT_TEST_FUZZ_H

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/error.h"
#include "base/str.h"
#include "text/utf8.h"

enum { FUZZ_CHOICES = 6 };

typedef struct FuzzInput {
    EntStr bytes;
    uint8_t options; /* a harness's own bits */
    uint8_t chunk;   /* a read gives at most so many bytes; 0: as many as there are */
    uint16_t pick;   /* a harness's own number */
    bool faulty;     /* allocations fail: no more is asked than to survive */
} FuzzInput;

/* A harness's own: read the bytes, abort where something is not as it must be. */
static void fuzz_target(const FuzzInput *in);

static inline void fuzz_fail(const char *what, const char *file, int line)
{
    ent_alloc_fail_after(-1);
    fprintf(stderr, "%s:%d: broken: %s\n", file, line, what);
    abort();
}

/* CONDITION holds, unless memory is out. */
#define FUZZ_CHECK(in, condition)                                                                  \
    ((in)->faulty || (condition) ? (void)0 : fuzz_fail(#condition, __FILE__, __LINE__))

/* STATUS is ENT_OK, one of the two others, or memory is out. */
#define FUZZ_STATUS(in, status, other, another)                                                    \
    ((status) == ENT_OK || (status) == (other) || (status) == (another) ||                         \
             ((in)->faulty && (status) == ENT_ERR_MEMORY)                                          \
         ? (void)0                                                                                 \
         : fuzz_fail(ent_status_text(status), __FILE__, __LINE__))

/* ---- read, in pieces: the harnesses are linked with -Wl,--wrap=read ---- */

ssize_t __real_read(int fd, void *to, size_t room); /* NOLINT: the linker's names */
ssize_t __wrap_read(int fd, void *to, size_t room);

static size_t fuzz_chunk;       /* most bytes of one read; 0: no such bound */
static long fuzz_readable = -1; /* bytes until reads fail; -1: they do not */

ssize_t __wrap_read(int fd, void *to, size_t room)
{
    if (fuzz_chunk && room > fuzz_chunk) room = fuzz_chunk;
    if (fuzz_readable == 0) {
        errno = EIO;
        return -1;
    }
    if (fuzz_readable > 0 && room > (size_t)fuzz_readable) room = (size_t)fuzz_readable;
    ssize_t n = __real_read(fd, to, room);
    if (n > 0 && fuzz_readable > 0) fuzz_readable -= n;
    return n;
}

/* A path at which BYTES are a file, until the next call. */
static inline const char *fuzz_file(EntStr bytes)
{
    static int fd = -1;
    static char path[40];
    if (fd < 0) fd = memfd_create("fuzz", 0);
    if (fd < 0 || ftruncate(fd, 0) != 0) fuzz_fail("no file in memory", __FILE__, __LINE__);
    for (size_t at = 0; at < bytes.len;) {
        ssize_t n = pwrite(fd, bytes.ptr + at, bytes.len - at, (off_t)at);
        if (n <= 0) fuzz_fail("no file in memory", __FILE__, __LINE__);
        at += (size_t)n;
    }
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    return path;
}

/* An output, open on a file in memory; its bytes so far. The caller closes its stream. */
static inline FILE *fuzz_output(void)
{
    int fd = memfd_create("fuzz-output", 0);
    FILE *stream = fd < 0 ? NULL : fdopen(fd, "w+b");
    if (!stream) fuzz_fail("no file in memory", __FILE__, __LINE__);
    return stream;
}

/* A digest (FNV-1a, 64 bit) of what was read, to compare two ways of reading it. */
static inline void fuzz_digest(uint64_t *digest, EntStr s)
{
    *digest = (*digest ^ ent_str_hash(s) ^ s.len) * UINT64_C(0x100000001b3);
}

/* Text as every reader hands it out: UTF-8, with "\n" and "\t" as its only control characters. */
static inline bool fuzz_is_clean(EntStr s)
{
    if (ent_utf8_valid(s) != s.len) return false;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F) return false;
    }
    return true;
}

/* VIEW lies in WHOLE. */
static inline bool fuzz_lies_in(EntStr view, EntStr whole)
{
    return view.len == 0 || (view.ptr >= whole.ptr && view.ptr + view.len <= whole.ptr + whole.len);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < FUZZ_CHOICES) return 0;
    const uint8_t *choice = data + size - FUZZ_CHOICES;
    FuzzInput in = {.bytes = ent_str_n((const char *)data, size - FUZZ_CHOICES),
                    .options = choice[0],
                    .chunk = choice[1],
                    .pick = (uint16_t)(choice[2] | choice[3] << 8)};
    int failing = choice[4] | choice[5] << 8;
    fuzz_target(&in);
    if (failing == 0) return 0;
    in.faulty = true;
    ent_alloc_fail_after(failing - 1);
    fuzz_target(&in);
    ent_alloc_fail_after(-1);
    in.faulty = false;
    fuzz_target(&in);
    return 0;
}

#endif
