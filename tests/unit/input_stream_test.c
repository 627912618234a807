/* EntStream: packed files member by member, pipes as they give, and the stop. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>
#include <zlib.h>
#include <zstd.h>

#include "input/stream.h"

static EntStream stream;
static char path[] = "/tmp/entente-stream-XXXXXX";

static void put(const void *bytes, size_t count, const char *mode)
{
    FILE *f = fopen(path, mode);
    assert_int_equal(fwrite(bytes, 1, count, f), count);
    fclose(f);
}

static void put_gz(const char *bytes, size_t count, const char *mode)
{
    gzFile f = gzopen(path, mode);
    assert_int_equal(gzwrite(f, bytes, (unsigned)count), (int)count);
    gzclose(f);
}

/* All that the file holds, and how reading it ended. */
static EntStatus all(EntBuf *out, EntError *err)
{
    *err = (EntError)ENT_ERROR_NONE;
    ent_buf_clear(out);
    assert_int_equal(ent_stream_open(&stream, path, NULL, err), ENT_OK);
    EntStatus status = ent_stream_read_all(&stream, out, err);
    ent_stream_close(&stream);
    return status;
}

static void assert_holds(const EntBuf *buf, const char *want)
{
    assert_string_equal(buf->len ? buf->ptr : "", want);
}

static void members_follow_each_other(void **state)
{
    (void)state;
    EntBuf got = ENT_BUF_INIT(100);
    EntError err;
    put_gz("one ", 4, "wb");
    put_gz("", 0, "ab");
    put_gz("two", 3, "ab");
    assert_int_equal(all(&got, &err), ENT_OK);
    assert_holds(&got, "one two");
    put("\0\0\0padding", 10, "ab");
    assert_int_equal(all(&got, &err), ENT_OK);
    assert_holds(&got, "one two");
    ent_buf_release(&got);
}

static void a_cut_is_told_after_what_is_there(void **state)
{
    (void)state;
    EntBuf got = ENT_BUF_INIT(1 << 20);
    EntError err;
    char zeros[200000];
    for (size_t i = 0; i < sizeof zeros; i++) zeros[i] = (char)('a' + (i * i) % 23);
    put_gz(zeros, sizeof zeros, "wb");
    assert_int_equal(all(&got, &err), ENT_OK);
    assert_int_equal(got.len, sizeof zeros);
    assert_memory_equal(got.ptr, zeros, sizeof zeros);
    assert_int_equal(truncate(path, 300), 0);
    assert_int_equal(all(&got, &err), ENT_ERR_INPUT);
    assert_string_equal(err.message, "cannot read: compressed data ends early");
    assert_true(got.len > 0 && got.len < sizeof zeros);
    assert_memory_equal(got.ptr, zeros, got.len);
    put_gz("whole", 5, "wb");
    put("\x1F\x8B", 2, "ab");
    assert_int_equal(all(&got, &err), ENT_ERR_INPUT);
    assert_holds(&got, "whole");
    ent_buf_release(&got);
}

static void short_files_are_what_they_are(void **state)
{
    (void)state;
    const char *const files[] = {"", "x", "\x1F", "\x28\xB5\x2F", "abc\n"};
    EntBuf got = ENT_BUF_INIT(100);
    EntError err;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        put(files[i], strlen(files[i]), "wb");
        assert_int_equal(all(&got, &err), ENT_OK);
        assert_holds(&got, files[i]);
    }
    ent_buf_release(&got);
}

/* ---- pipes ---- */

/* A pipe as standard input; returns its other end. */
static int open_pipe(const atomic_bool *stop)
{
    int ends[2];
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    if (ends[0] != STDIN_FILENO) close(ends[0]);
    assert_int_equal(ent_stream_open(&stream, "-", stop, &err), ENT_OK);
    close(STDIN_FILENO);
    return ends[1];
}

static void say(int end, const void *bytes, size_t count)
{
    assert_int_equal(write(end, bytes, count), (ssize_t)count);
}

static void assert_line(const char *want)
{
    EntBuf line = ENT_BUF_INIT(100);
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_stream_read_line(&stream, &line, &err), ENT_OK);
    assert_holds(&line, want);
    ent_buf_release(&line);
}

/* The writer's end stays open: a reader that waits for more than the line would wait for ever. */
static void a_line_is_there_when_its_bytes_are(void **state)
{
    (void)state;
    EntStr head;
    EntError err = ENT_ERROR_NONE;
    int end = open_pipe(NULL);
    say(end, "one\ntwo\nthr", 11);
    assert_int_equal(ent_stream_peek_line(&stream, &head, &err), ENT_OK);
    assert_true(ent_str_starts(head, ENT_STR("one\n")));
    assert_line("one");
    assert_line("two");
    say(end, "ee\n", 3);
    assert_line("three");
    close(end);
    ent_stream_close(&stream);
}

static void packed_lines_are_there_too(void **state)
{
    (void)state;
    int end = open_pipe(NULL);
    char packed[200];
    z_stream z = {.next_in = (Bytef *)(uintptr_t) "one\n", .avail_in = 4};
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    for (int i = 0; i < 2; i++) {
        z.next_out = (Bytef *)packed;
        z.avail_out = sizeof packed;
        assert_int_equal(deflate(&z, Z_SYNC_FLUSH), Z_OK);
        say(end, packed, sizeof packed - z.avail_out);
        assert_line(i == 0 ? "one" : "two");
        z.next_in = (Bytef *)(uintptr_t) "two\n";
        z.avail_in = 4;
    }
    deflateEnd(&z);
    close(end);
    ent_stream_close(&stream);
}

static void *stop_later(void *stop)
{
    usleep(150000);
    atomic_store((atomic_bool *)stop, true);
    return NULL;
}

static void a_silent_pipe_is_left_when_stopped(void **state)
{
    (void)state;
    atomic_bool stop = false;
    pthread_t other;
    EntBuf line = ENT_BUF_INIT(100);
    EntError err = ENT_ERROR_NONE;
    int end = open_pipe(&stop);
    say(end, "one\nhalf", 8);
    assert_line("one");
    assert_int_equal(pthread_create(&other, NULL, stop_later, &stop), 0);
    assert_int_equal(ent_stream_read_line(&stream, &line, &err), ENT_END);
    assert_int_equal(err.status, ENT_OK);
    pthread_join(other, NULL);
    ent_buf_release(&line);
    close(end);
    ent_stream_close(&stream);
}

static int make_file(void **state)
{
    (void)state;
    int fd = mkstemp(path);
    return fd < 0 ? -1 : close(fd);
}

static int remove_file(void **state)
{
    (void)state;
    return unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(members_follow_each_other),
        cmocka_unit_test(a_cut_is_told_after_what_is_there),
        cmocka_unit_test(short_files_are_what_they_are),
        cmocka_unit_test(a_line_is_there_when_its_bytes_are),
        cmocka_unit_test(packed_lines_are_there_too),
        cmocka_unit_test(a_silent_pipe_is_left_when_stopped),
    };
    return cmocka_run_group_tests(tests, make_file, remove_file);
}
