/* UTF-8: well-formedness against a plain reading of table 3-7, repair, offsets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text/utf8.h"

static void every_scalar_value_survives(void **state)
{
    (void)state;
    for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
        char bytes[4];
        if (cp == 0xD800) cp = 0xE000;
        EntStr s = ent_str_n(bytes, ent_utf8_put(cp, bytes));
        size_t at = 0, back = s.len;
        uint32_t got;
        assert_true(ent_utf8_next_strict(s, &at, &got) && got == cp && at == s.len);
        assert_true(ent_utf8_prev(s, &back) == cp && back == 0);
        assert_int_equal(ent_utf8_count(s), 1);
        assert_int_equal(ent_utf8_valid(s), s.len);
    }
}

static void no_other_value_is_written(void **state)
{
    (void)state;
    char bytes[4];
    assert_int_equal(ent_utf8_put(0xDFFF, bytes), 3);
    assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
    assert_int_equal(ent_utf8_put(0x110000, bytes), 3);
    assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
}

/* The text and what Python's bytes.decode("utf-8", "replace") makes of it. */
static const struct {
    const char *bad, *repaired;
    size_t first; /* byte of the first error */
} ill_formed[] = {
    {"a\xFF"
     "b",
     "a\xEF\xBF\xBD"
     "b",
     1},
    {"\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD", 0},
    {"\xE2\x82", "\xEF\xBF\xBD", 0},
    {"\xE2\x82x", "\xEF\xBF\xBDx", 0},
    {"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", 0},
    {"\xF0\x9F\x98", "\xEF\xBF\xBD", 0},
    {"\xF4\x90\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", 0},
    {"\xF0\x80\x80\x41", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\x41", 0},
    {"12345678\xC3\xA9\x80z", "12345678\xC3\xA9\xEF\xBF\xBDz", 10},
};

static void ill_formed_text_is_repaired(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof ill_formed / sizeof *ill_formed; i++) {
        EntStr bad = ent_str(ill_formed[i].bad);
        EntBuf buf = ENT_BUF_INIT(1000);
        size_t errors;
        assert_int_equal(ent_utf8_valid(bad), ill_formed[i].first);
        assert_int_equal(ent_utf8_repair(bad, &buf, &errors), ENT_OK);
        assert_string_equal(buf.ptr, ill_formed[i].repaired);
        assert_true(errors > 0);
        assert_int_equal(ent_utf8_valid(ent_buf_as_str(&buf)), buf.len);
        /* The lenient step sees the same characters. */
        EntStr good = ent_buf_as_str(&buf);
        for (size_t a = 0, b = 0; b < good.len;)
            assert_int_equal(ent_utf8_next(bad, &a), ent_utf8_next(good, &b));
        ent_buf_release(&buf);
    }
}

static void repair_stops_at_the_cap(void **state)
{
    (void)state;
    EntBuf buf = ENT_BUF_INIT(4);
    assert_int_equal(ent_utf8_repair(ENT_STR("ab\xFF"), &buf, NULL), ENT_ERR_LIMIT);
    ent_buf_release(&buf);
}

static void code_points_in_any_order(void **state)
{
    (void)state;
    EntStr text = ENT_STR("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z and some more ASCII behind it");
    size_t expected[64];
    for (size_t i = 0, n = 0; i <= text.len; i++) {
        expected[i] = n;
        n += i < text.len && ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
    }
    EntCodePoints points;
    ent_code_points_init(&points, text);
    srand(7);
    for (int i = 0; i < 2000; i++) {
        size_t byte = (size_t)rand() % (text.len + 1);
        assert_int_equal(ent_code_points_before(&points, byte), expected[byte]);
    }
    assert_int_equal(ent_code_points_before(&points, text.len + 9), expected[text.len]);
    ent_code_points_init(&points, ENT_STR("plain"));
    assert_int_equal(ent_code_points_before(&points, 4), 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_scalar_value_survives), cmocka_unit_test(no_other_value_is_written),
        cmocka_unit_test(ill_formed_text_is_repaired), cmocka_unit_test(repair_stops_at_the_cap),
        cmocka_unit_test(code_points_in_any_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
