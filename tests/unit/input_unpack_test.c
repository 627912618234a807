/* Content codings: each undone, cut at every byte, damaged at every byte, and bombs held by the
 * cap. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "input/http.h"
#include "input/unpack.h"

enum { ROOM = 1 << 20, BOMB = 64 << 20 };

#define TEXT "Nordwind Energy AG opened a yard for wind turbines on Monday, the company said."

/* TEXT, and 64 MiB of spaces, in Brotli. */
static const char brotli_text[] =
    "\x1b\x4e\x00\xf0\x1d\x09\x76\x8c\xce\x98\x23\xb6\x39\x19\xa1\xd2\xeb\xc8\xa9\xdf\x82\x9a\xe8"
    "\xea\xc9\x52\x7d\x48\x62\x67\x17\x94\x07\x66\x06\x36\xe0\x80\xbd\x6c\xe0\x09\x17\x81\xcb\xcd"
    "\xa8\x86\x81\x49\xd4\x2a\x53\xf3\x4a\xec\xc0\x0d\xce\x40\x6a\x46\x8e\xdf\x8e\x52\x0e\x08\x23"
    "\xfa\x3b\x19\x42\x0c";
static const char brotli_bomb[] =
    "\xcf\xff\xff\x7f\xf8\x25\x40\xe2\xb1\x40\x20\xf7\xfe\x9f\xff\xff\xff\xf0\x4b\x00\xc4\x61\x01"
    "\x80\xee\xfd\x3f\xff\xff\xff\xe1\x97\x00\x88\xc3\x22\x00\xdd\xfb\x7f\xfe\xff\xff\xc3\x2f\x01"
    "\x10\x87\x05\x00\xba\xf7\xff\x03";

static EntStr deflated(EntStr plain, int window)
{
    size_t room = plain.len / 500 + 1000;
    char *packed = malloc(room);
    z_stream z = {.next_in = (Bytef *)(uintptr_t)plain.ptr,
                  .avail_in = (uInt)plain.len,
                  .next_out = (Bytef *)packed,
                  .avail_out = (uInt)room};
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY), Z_OK);
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    deflateEnd(&z);
    return ent_str_n(packed, z.total_out);
}

static EntStr zstandard(EntStr plain)
{
    size_t room = ZSTD_compressBound(plain.len);
    char *packed = malloc(room);
    size_t n = ZSTD_compress(packed, room, plain.ptr, plain.len, 3);
    assert_false(ZSTD_isError(n));
    return ent_str_n(packed, n);
}

static EntStr copied(const char *bytes, size_t count)
{
    char *copy = malloc(count);
    memcpy(copy, bytes, count);
    return ent_str_n(copy, count);
}

typedef struct Case {
    const char *coding;
    EntStr packed; /* freed by the test */
} Case;

enum { CASES = 5 };

/* The same bytes in each coding; those of Brotli are at hand, as its encoder is not. */
static void pack(EntStr plain, EntStr brotli, Case cases[CASES])
{
    cases[0] = (Case){"gzip", deflated(plain, 15 + 16)};
    cases[1] = (Case){"deflate", deflated(plain, 15)};
    cases[2] = (Case){"Deflate", deflated(plain, -15)};
    cases[3] = (Case){"br", copied(brotli.ptr, brotli.len)};
    cases[4] = (Case){"ZSTD", zstandard(plain)};
}

static void release(Case cases[CASES])
{
    for (size_t i = 0; i < CASES; i++) free((char *)(uintptr_t)cases[i].packed.ptr);
}

static void pack_text(Case cases[CASES])
{
    pack(ENT_STR(TEXT), ent_str_n(brotli_text, sizeof brotli_text - 1), cases);
}

static void each_coding_is_undone(void **state)
{
    (void)state;
    Case cases[CASES];
    EntBuf out = ENT_BUF_INIT(ROOM);
    pack_text(cases);
    for (size_t i = 0; i < CASES; i++) {
        ent_buf_clear(&out);
        assert_int_equal(ent_unpack(ent_str(cases[i].coding), cases[i].packed, &out), ENT_OK);
        assert_string_equal(out.ptr, TEXT);
    }
    assert_int_equal(ent_unpack(ENT_STR("compress"), cases[0].packed, &out), ENT_ERR_INPUT);
    assert_int_equal(ent_unpack(ENT_STR_EMPTY, cases[0].packed, &out), ENT_ERR_INPUT);
    release(cases);
    ent_buf_release(&out);
}

/* What stands before the cut is the beginning of the text, and the cut is told. */
static void a_cut_body_gives_its_beginning(void **state)
{
    (void)state;
    Case cases[CASES];
    EntBuf out = ENT_BUF_INIT(ROOM);
    pack_text(cases);
    for (size_t i = 0; i < CASES; i++) {
        EntStr packed = cases[i].packed;
        for (size_t n = 0; n < packed.len; n++) {
            char *exact = malloc(n ? n : 1); /* so that a sanitizer sees what is read behind it */
            memcpy(exact, packed.ptr, n);
            ent_buf_clear(&out);
            assert_int_equal(ent_unpack(ent_str(cases[i].coding), ent_str_n(exact, n), &out),
                             ENT_ERR_INPUT);
            assert_true(ent_str_starts(ENT_STR(TEXT), ent_buf_as_str(&out)));
            free(exact);
        }
    }
    release(cases);
    ent_buf_release(&out);
}

static void a_damaged_body_is_survived(void **state)
{
    (void)state;
    Case cases[CASES];
    EntBuf out = ENT_BUF_INIT(ROOM);
    pack_text(cases);
    for (size_t i = 0; i < CASES; i++) {
        char *bytes = (char *)(uintptr_t)cases[i].packed.ptr;
        for (size_t bit = 0; bit < 8 * cases[i].packed.len; bit++) {
            bytes[bit / 8] = (char)(bytes[bit / 8] ^ (1 << bit % 8));
            ent_buf_clear(&out);
            EntStatus status = ent_unpack(ent_str(cases[i].coding), cases[i].packed, &out);
            assert_true(status == ENT_OK || status == ENT_ERR_INPUT || status == ENT_ERR_LIMIT);
            bytes[bit / 8] = (char)(bytes[bit / 8] ^ (1 << bit % 8));
        }
    }
    release(cases);
    ent_buf_release(&out);
}

static void the_cap_holds_bombs(void **state)
{
    (void)state;
    Case cases[CASES];
    EntBuf out = ENT_BUF_INIT(ROOM);
    char *spaces = malloc(BOMB);
    memset(spaces, ' ', BOMB);
    pack(ent_str_n(spaces, BOMB), ent_str_n(brotli_bomb, sizeof brotli_bomb - 1), cases);
    for (size_t i = 0; i < CASES; i++) {
        ent_buf_clear(&out);
        assert_int_equal(ent_unpack(ent_str(cases[i].coding), cases[i].packed, &out),
                         ENT_ERR_LIMIT);
        assert_true(out.len <= ROOM);
    }
    release(cases);
    free(spaces);
    ent_buf_release(&out);
}

/* ---- as bodies of responses ---- */

#define HEAD "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: "

static void check_response(EntStr coding, EntStr body, size_t room, EntStatus expected,
                           const char *text)
{
    EntBuf response = ENT_BUF_INIT(ROOM), out = ENT_BUF_INIT(room);
    EntHttp http;
    ent_buf_printf(&response, HEAD "%.*s\r\n\r\n", ENT_STR_ARG(coding));
    ent_buf_add(&response, body);
    ent_buf_add(&out, ENT_STR(""));
    assert_int_equal(ent_http_read(ent_buf_as_str(&response), &http, &out), expected);
    assert_true(ent_str_starts(ent_buf_as_str(&out), ent_str(text)));
    ent_buf_release(&response);
    ent_buf_release(&out);
}

static void responses(void **state)
{
    (void)state;
    Case cases[CASES];
    pack_text(cases);
    for (size_t i = 0; i < CASES; i++) {
        EntStr coding = ent_str(cases[i].coding), packed = cases[i].packed;
        check_response(coding, packed, ROOM, ENT_OK, TEXT);
        check_response(coding, ENT_STR("<p>decoded already"), ROOM, ENT_OK, "<p>decoded already");
        check_response(coding, ENT_STR("\n\nUnmarked text"), ROOM, ENT_OK, "\n\nUnmarked text");
        check_response(coding, packed, 8, ENT_ERR_LIMIT, "");
    }
    EntStr brotli = cases[3].packed;
    check_response(ENT_STR("br"), ent_str_sub(brotli, 0, 2), ROOM, ENT_ERR_INPUT, "");
    check_response(ENT_STR("br"), ent_str_sub(brotli, 0, 60), ROOM, ENT_OK, "Nordwind Energy");
    check_response(ENT_STR("xyz"), brotli, ROOM, ENT_ERR_INPUT, "");
    release(cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_coding_is_undone),
        cmocka_unit_test(a_cut_body_gives_its_beginning),
        cmocka_unit_test(a_damaged_body_is_survived),
        cmocka_unit_test(the_cap_holds_bombs),
        cmocka_unit_test(responses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
