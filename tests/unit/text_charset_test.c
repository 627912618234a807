/* Encodings older than UTF-8: told by their bytes, turned to UTF-8. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/charset.h"

enum { ROOM = 1 << 16 };

/* The same words in an older encoding and in UTF-8. */
static const struct {
    const char *name, *bytes, *utf8;
} samples[] = {
    {"windows-1252",
     "Die M\xFCller und die Schl\xF6sser von K\xF6ln \x93gestern\x94 in der "
     "gro\xDF"
     "en Halle am Flu\xDF.",
     "Die M\xC3\xBCller und die Schl\xC3\xB6sser von K\xC3\xB6ln \xE2\x80\x9Cgestern"
     "\xE2\x80\x9D in der gro\xC3\x9F"
     "en Halle am Flu\xC3\x9F."},
    {"GB18030",
     "\xB1\xB1\xBE\xA9\xB5\xC4\xC6\xFB\xB3\xB5\xB9\xAB\xCB\xBE\xBA\xCD\xB5\xC2\xB9\xFA"
     "\xB5\xC4\xB4\xF3\xD1\xA7\xD2\xBB\xC6\xF0\xB9\xA4\xD7\xF7\xC1\xCB\xCA\xAE\xC4\xEA"
     "\xA1\xA3",
     "\xE5\x8C\x97\xE4\xBA\xAC\xE7\x9A\x84\xE6\xB1\xBD\xE8\xBD\xA6\xE5\x85\xAC\xE5\x8F\xB8"
     "\xE5\x92\x8C\xE5\xBE\xB7\xE5\x9B\xBD\xE7\x9A\x84\xE5\xA4\xA7\xE5\xAD\xA6\xE4\xB8\x80"
     "\xE8\xB5\xB7\xE5\xB7\xA5\xE4\xBD\x9C\xE4\xBA\x86\xE5\x8D\x81\xE5\xB9\xB4\xE3\x80\x82"},
    {"Shift_JIS",
     "\x93\x8C\x8B\x9E\x82\xCC\x91\xE5\x8A\x77\x82\xC6\x83\x68\x83\x43\x83\x63\x82"
     "\xCC\x89\xEF\x8E\xD0\x82\xCD\x88\xEA\x8F\x8F\x82\xC9\x93\xAD\x82\xA2\x82\xC4"
     "\x82\xA2\x82\xDC\x82\xB7\x81\x42",
     "\xE6\x9D\xB1\xE4\xBA\xAC\xE3\x81\xAE\xE5\xA4\xA7\xE5\xAD\xA6\xE3\x81\xA8\xE3\x83\x89"
     "\xE3\x82\xA4\xE3\x83\x84\xE3\x81\xAE\xE4\xBC\x9A\xE7\xA4\xBE\xE3\x81\xAF\xE4\xB8\x80"
     "\xE7\xB7\x92\xE3\x81\xAB\xE5\x83\x8D\xE3\x81\x84\xE3\x81\xA6\xE3\x81\x84\xE3\x81\xBE"
     "\xE3\x81\x99\xE3\x80\x82"},
    {"windows-1251",
     "\xD0\xE8\xE6\xF1\xEA\xE8\xE9 \xF3\xED\xE8\xE2\xE5\xF0\xF1\xE8\xF2\xE5\xF2 \xE8 "
     "\xE1\xE0\xED\xEA \xF0\xE0\xE1\xEE\xF2\xE0\xFE\xF2 \xE2\xEC\xE5\xF1\xF2\xE5 \xF3\xE6\xE5 "
     "\xE4\xE5\xF1\xFF\xF2\xFC \xEB\xE5\xF2.",
     "\xD0\xA0\xD0\xB8\xD0\xB6\xD1\x81\xD0\xBA\xD0\xB8\xD0\xB9 "
     "\xD1\x83\xD0\xBD\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x80\xD1\x81\xD0\xB8\xD1\x82\xD0\xB5\xD1\x82 "
     "\xD0\xB8 \xD0\xB1\xD0\xB0\xD0\xBD\xD0\xBA "
     "\xD1\x80\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x82\xD0\xB0\xD1\x8E\xD1\x82 "
     "\xD0\xB2\xD0\xBC\xD0\xB5\xD1\x81\xD1\x82\xD0\xB5 \xD1\x83\xD0\xB6\xD0\xB5 "
     "\xD0\xB4\xD0\xB5\xD1\x81\xD1\x8F\xD1\x82\xD1\x8C \xD0\xBB\xD0\xB5\xD1\x82."},
};

static void encodings_are_told_and_undone(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        EntBuf out = ENT_BUF_INIT(ROOM);
        const char *name = ent_charset_guess(ent_str(samples[i].bytes));
        assert_non_null(name);
        assert_string_equal(name, samples[i].name);
        assert_int_equal(ent_charset_to_utf8(ent_str(samples[i].bytes), name, &out), ENT_OK);
        assert_string_equal(out.ptr, samples[i].utf8);
        ent_buf_release(&out);
    }
}

static void what_is_utf8_stays(void **state)
{
    (void)state;
    assert_null(ent_charset_guess(ENT_STR("")));
    assert_null(ent_charset_guess(ENT_STR("plain")));
    assert_null(ent_charset_guess(ent_str(samples[1].utf8)));
    assert_null(ent_charset_guess(ENT_STR("damaged M\xC3\xBCller K\xC3\xB6ln \xFF!")));
    assert_null(ent_charset_guess(ENT_STR("\xFF\xFEh\0i\0")));
    assert_null(ent_charset_guess(ENT_STR("no\0text\xFF")));
}

static void one_odd_letter_is_of_windows_1252(void **state)
{
    (void)state;
    const char *name = ent_charset_guess(ENT_STR("The caf\xE9 is open."));
    assert_non_null(name);
    assert_string_equal(name, "windows-1252");
}

static void long_texts_and_caps(void **state)
{
    (void)state;
    static char bytes[50001];
    memset(bytes, '\xFC', 50000);
    EntBuf out = ENT_BUF_INIT(100001), small = ENT_BUF_INIT(10);
    assert_int_equal(ent_charset_to_utf8(ent_str_n(bytes, 50000), "windows-1252", &out), ENT_OK);
    assert_int_equal(out.len, 100000);
    assert_int_equal(ent_charset_to_utf8(ent_str_n(bytes, 50000), "windows-1252", &small),
                     ENT_ERR_LIMIT);
    assert_int_equal(ent_charset_to_utf8(ENT_STR("a"), "no-such-thing", &out), ENT_ERR_INPUT);
    ent_buf_release(&out);
    ent_buf_release(&small);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(encodings_are_told_and_undone),
        cmocka_unit_test(what_is_utf8_stays),
        cmocka_unit_test(one_odd_letter_is_of_windows_1252),
        cmocka_unit_test(long_texts_and_caps),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
