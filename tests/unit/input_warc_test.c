/* Web archives: pages out of responses, chunks and compression undone, damage survived. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>

#include <cmocka.h>

#include "base/buf.h"
#include "input/http.h"
#include "input/source.h"
#include "input/stream.h"

enum { ROOM = 1 << 22 };

#define PAGE(title)                                                                                \
    "<html><head><title>" title "</title></head><body><p>Nordwind Energy AG opened a yard for "    \
    "wind turbines on Monday, the company said.</p></body></html>"
#define TEXT "Nordwind Energy AG opened a yard for wind turbines on Monday, the company said."
#define HEAD "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n"

/* ---- HTTP ---- */

static void check_http(const char *bytes, size_t count, EntStatus expected, const char *body)
{
    EntHttp http;
    EntBuf out = ENT_BUF_INIT(ROOM);
    ent_buf_add(&out, ENT_STR(""));
    assert_int_equal(ent_http_read(ent_str_n(bytes, count), &http, &out), expected);
    assert_string_equal(out.ptr, body);
    ent_buf_release(&out);
}

#define CHECK_HTTP(bytes, status, body) check_http(bytes, sizeof(bytes) - 1, status, body)

static void bodies_of_responses(void **state)
{
    (void)state;
    CHECK_HTTP(HEAD "\r\nbody", ENT_OK, "body");
    CHECK_HTTP(HEAD "Transfer-Encoding: chunked\r\n\r\n4\r\nbo\r\n\r\n3;x=y\r\ndy!\r\n0\r\n\r\n",
               ENT_OK, "bo\r\ndy!");
    CHECK_HTTP(HEAD "transfer-encoding: gzip, chunked\r\n\r\nA\r\ncut o", ENT_OK, "cut o");
    CHECK_HTTP(HEAD "Transfer-Encoding: chunked\r\n\r\n<p>no chunks", ENT_OK, "<p>no chunks");
    CHECK_HTTP(HEAD "Content-Encoding: gzip\r\n\r\n<p>plain", ENT_OK, "<p>plain");
    CHECK_HTTP(HEAD "Content-Encoding: br\r\n\r\n<p>plain", ENT_OK, "<p>plain");
    CHECK_HTTP(HEAD "Content-Encoding: br\r\n\r\n\x8b\x02", ENT_ERR_INPUT, "");
    CHECK_HTTP("GET / HTTP/1.1\r\n\r\n", ENT_ERR_INPUT, "");
    CHECK_HTTP("", ENT_ERR_INPUT, "");
    CHECK_HTTP("HTTP/1.1", ENT_OK, "");
    CHECK_HTTP(HEAD "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\nx", ENT_OK,
               "FFFFFFFFFFFFFFFFFF\r\nx");
}

static void compressed_bodies(void **state)
{
    (void)state;
    static const int window[] = {15 + 16, 15}; /* gzip, zlib */
    for (size_t i = 0; i < 2; i++) {
        char packed[600], response[1000];
        z_stream z = {.next_in = (Bytef *)(uintptr_t)TEXT,
                      .avail_in = sizeof TEXT - 1,
                      .next_out = (Bytef *)packed,
                      .avail_out = sizeof packed};
        assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, window[i], 8, Z_DEFAULT_STRATEGY), Z_OK);
        assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
        deflateEnd(&z);
        int n = snprintf(response, sizeof response, HEAD "Content-Encoding: %s\r\n\r\n",
                         i == 0 ? "gzip" : "deflate");
        memcpy(response + n, packed, z.total_out);
        check_http(response, (size_t)n + z.total_out, ENT_OK, TEXT);
    }
}

static void type_and_charset(void **state)
{
    (void)state;
    EntHttp http;
    EntBuf out = ENT_BUF_INIT(ROOM);
    const char *response =
        "HTTP/1.0 404 Not Found\r\nCONTENT-TYPE: text/html;level=1; Charset=\"GBK\""
        "\r\n\r\n";
    assert_int_equal(ent_http_read(ent_str(response), &http, &out), ENT_OK);
    assert_int_equal(http.status, 404);
    assert_true(ent_str_is(http.type, "text/html"));
    assert_true(ent_str_is(http.charset, "GBK"));
    ent_buf_release(&out);
}

/* ---- archives ---- */

static void add_record(EntBuf *out, const char *type, const char *media, const char *address,
                       const char *block, long longer)
{
    ent_buf_printf(out,
                   "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\n"
                   "Content-Length: %ld\r\n\r\n%s\r\n\r\n",
                   type, address, media, (long)strlen(block) + longer, block);
}

#define ADD_PAGE(out, address, title)                                                              \
    add_record(out, "response", "application/http; msgtype=response", address,                     \
               HEAD "\r\n" PAGE(title), 0)

static void report(void *user, const char *code, const EntError *err)
{
    ent_buf_printf(user, "%s:%u %s|", code, err->line, err->message);
}

/* Writes ARCHIVE, in gzip where PACKED and then without its last CUT bytes, and reads it. */
static void check(const EntBuf *archive, bool packed, long cut, const char *expected,
                  const char *reports_expected)
{
    char folder[] = "/tmp/ent_input_warc_XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/a.warc.gz", folder);
    gzFile f = gzopen(path, packed ? "wb" : "wbT");
    assert_int_equal(gzwrite(f, archive->ptr, (unsigned)archive->len), (int)archive->len);
    gzclose(f);
    if (cut > 0) {
        FILE *whole = fopen(path, "rb");
        fseek(whole, 0, SEEK_END);
        assert_int_equal(truncate(path, ftell(whole) - cut), 0);
        fclose(whole);
    }
    const char *inputs[] = {path};
    EntBuf out = ENT_BUF_INIT(ROOM), reports = ENT_BUF_INIT(ROOM);
    EntDiagnostics diagnostics = {report, &reports};
    EntSourceOptions options = {.diagnostics = &diagnostics};
    EntSource *source = NULL;
    EntArena arena = {0};
    EntArticle a;
    ent_buf_add(&out, ENT_STR("")), ent_buf_add(&reports, ENT_STR(""));
    assert_int_equal(ent_source_new(inputs, 1, &options, &source, NULL), ENT_OK);
    while (ent_source_next(source, &arena, &a, NULL) == ENT_OK) {
        ent_buf_printf(&out, "%.*s=%.*s|", ENT_STR_ARG(a.id), ENT_STR_ARG(a.title));
        assert_true(ent_str_starts(a.text, ENT_STR(TEXT)));
    }
    assert_string_equal(out.ptr, expected);
    assert_string_equal(reports.ptr, reports_expected);
    ent_source_free(source);
    ent_arena_release(&arena);
    ent_buf_release(&out);
    ent_buf_release(&reports);
    unlink(path);
    rmdir(folder);
}

static void pages_of_an_archive(void **state)
{
    (void)state;
    EntBuf a = ENT_BUF_INIT(ROOM);
    add_record(&a, "warcinfo", "application/warc-fields", "", "software: x\r\n", 0);
    add_record(&a, "request", "application/http; msgtype=request", "https://x.example/1",
               "GET /1 HTTP/1.1\r\n\r\n", 0);
    ADD_PAGE(&a, "https://x.example/1", "One");
    add_record(&a, "response", "application/http; msgtype=response", "https://x.example/gone",
               "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" PAGE("Gone"), 0);
    add_record(&a, "response", "application/http; msgtype=response", "https://x.example/i.png",
               "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG", 0);
    add_record(&a, "conversion", "text/plain", "https://x.example/2", TEXT, 0);
    const char *expected = "https://x.example/1=One|https://x.example/2=|";
    check(&a, false, 0, expected, "");
    check(&a, true, 0, expected, "");
    ent_buf_release(&a);
}

/* A length that is too great swallows the beginning of the next record. */
static void a_wrong_length_costs_its_neighbour_at_most(void **state)
{
    (void)state;
    static const struct {
        long longer;
        const char *expected;
    } cases[] = {
        {-30, "https://x.example/1=One|https://x.example/3=Three|https://x.example/4=Four|"},
        {60, "https://x.example/1=One|https://x.example/4=Four|"},
    };
    for (size_t i = 0; i < 2; i++) {
        EntBuf a = ENT_BUF_INIT(ROOM);
        ADD_PAGE(&a, "https://x.example/1", "One");
        add_record(&a, "response", "application/http", "https://x.example/2",
                   "HTTP/1.1 404 No\r\n\r\nnothing was found at this place, sadly",
                   cases[i].longer);
        ADD_PAGE(&a, "https://x.example/3", "Three");
        ADD_PAGE(&a, "https://x.example/4", "Four");
        check(&a, false, 0, cases[i].expected,
              "ENT-I011:2 no record begins behind this one: looking for the next|");
        ent_buf_release(&a);
    }
}

static void an_archive_that_is_cut_gives_what_it_has(void **state)
{
    (void)state;
    EntBuf a = ENT_BUF_INIT(ROOM);
    ADD_PAGE(&a, "https://x.example/1", "One");
    ADD_PAGE(&a, "https://x.example/2", "Two");
    check(&a, true, 14, "https://x.example/1=One|",
          "ENT-I001:0 cannot read: compressed data ends early|");
    check(&a, false, 20, "https://x.example/1=One|https://x.example/2=Two|",
          "ENT-I011:2 the archive ends in the middle of a record|");
    ent_buf_release(&a);
}

static void a_record_without_a_length(void **state)
{
    (void)state;
    EntBuf a = ENT_BUF_INIT(ROOM);
    for (int i = 0; i < 50000; i++)
        ent_buf_add(&a, ENT_STR("WARC/1.0\r\nWARC-Type: response\r\n\r\n"));
    ADD_PAGE(&a, "https://x.example/1", "One");
    char path[] = "/tmp/ent_input_warc_XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0 && write(fd, a.ptr, a.len) == (ssize_t)a.len);
    close(fd);
    const char *inputs[] = {path};
    EntSourceOptions options = {0};
    EntSource *source = NULL;
    EntArena arena = {0};
    EntArticle article;
    assert_int_equal(ent_source_new(inputs, 1, &options, &source, NULL), ENT_OK);
    assert_int_equal(ent_source_next(source, &arena, &article, NULL), ENT_OK);
    assert_true(ent_str_is(article.title, "One"));
    ent_source_free(source);
    ent_arena_release(&arena);
    ent_buf_release(&a);
    unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bodies_of_responses),
        cmocka_unit_test(compressed_bodies),
        cmocka_unit_test(type_and_charset),
        cmocka_unit_test(pages_of_an_archive),
        cmocka_unit_test(a_wrong_length_costs_its_neighbour_at_most),
        cmocka_unit_test(an_archive_that_is_cut_gives_what_it_has),
        cmocka_unit_test(a_record_without_a_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
