/* The base room: arena, vectors, map, buffer, errors, atomic output. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/ascii.h"
#include "base/decimal.h"
#include "base/file.h"
#include "base/map.h"
#include "base/ordinal.h"
#include "base/vec.h"

static void arena_keeps_bytes_and_resets(void **state)
{
    (void)state;
    EntArena arena = {0};
    EntStr a = ent_arena_copy(&arena, ENT_STR("alpha"));
    EntStr big = ent_arena_printf(&arena, "%0200000d", 7);
    EntStr b = ent_arena_copy(&arena, ENT_STR("beta"));
    assert_true(ent_str_is(a, "alpha") && ent_str_is(b, "beta"));
    assert_int_equal(big.len, 200000);
    ent_arena_reset(&arena);
    assert_true(ent_str_is(ent_arena_copy(&arena, ENT_STR("gamma")), "gamma"));
    assert_null(ent_arena_alloc(&arena, SIZE_MAX, 2));
    ent_arena_release(&arena);
}

static void map_finds_what_was_put(void **state)
{
    (void)state;
    EntMap map = {0};
    EntArena arena = {0};
    for (uint32_t i = 0; i < 5000; i++)
        assert_int_equal(ent_map_put(&map, ent_arena_printf(&arena, "key%u", i), i), ENT_OK);
    assert_int_equal(ent_map_get(&map, ENT_STR("key4999")), 4999);
    assert_int_equal(ent_map_get(&map, ENT_STR("key5000")), ENT_MAP_NONE);
    bool added;
    assert_int_equal(ent_map_add(&map, ENT_STR("key7"), 9, &added), 7);
    assert_false(added);
    assert_int_equal(ent_map_put(&map, ENT_STR("key7"), 9), ENT_OK);
    assert_int_equal(ent_map_get(&map, ENT_STR("key7")), 9);
    ent_map_clear(&map);
    assert_int_equal(ent_map_get(&map, ENT_STR("key7")), ENT_MAP_NONE);
    ent_map_release(&map);
    ent_arena_release(&arena);
}

static void map_survives_failed_growth(void **state)
{
    (void)state;
    EntMap map = {0};
    ent_alloc_fail_after(0);
    assert_int_equal(ent_map_put(&map, ENT_STR("x"), 1), ENT_ERR_MEMORY);
    ent_alloc_fail_after(-1);
    assert_int_equal(ent_map_put(&map, ENT_STR("x"), 1), ENT_OK);
    for (int64_t n = 0; n < 2; n++) { /* the entries, then the slots */
        ent_alloc_fail_after(n);
        assert_int_equal(ent_map_reserve(&map, 1000), ENT_ERR_MEMORY);
        ent_alloc_fail_after(-1);
        assert_int_equal(ent_map_get(&map, ENT_STR("x")), 1);
    }
    ent_map_release(&map);
}

static void map_with_room_asks_for_no_more(void **state)
{
    (void)state;
    EntMap map = {0};
    EntArena arena = {0};
    assert_int_equal(ent_map_put(&map, ENT_STR("first"), 1), ENT_OK);
    assert_int_equal(ent_map_reserve(&map, 1000), ENT_OK);
    assert_int_equal(ent_map_get(&map, ENT_STR("first")), 1);
    const void *slots = map.slots, *entries = map.entries;
    for (uint32_t i = 1; i < 1000; i++)
        assert_int_equal(ent_map_put(&map, ent_arena_printf(&arena, "key%u", i), i), ENT_OK);
    assert_ptr_equal(map.slots, slots);
    assert_ptr_equal(map.entries, entries);
    assert_int_equal(ent_map_get(&map, ENT_STR("key999")), 999);
    ent_map_release(&map);
    ent_arena_release(&arena);
}

static void buffer_stops_at_its_cap(void **state)
{
    (void)state;
    EntBuf buf = ENT_BUF_INIT(8);
    assert_int_equal(ent_buf_add(&buf, ENT_STR("12345678")), ENT_OK);
    assert_int_equal(ent_buf_add_char(&buf, '9'), ENT_ERR_LIMIT);
    assert_int_equal(ent_buf_add(&buf, ENT_STR("")), ENT_ERR_LIMIT);
    assert_true(ent_str_is(ent_buf_as_str(&buf), "12345678"));
    ent_buf_release(&buf);
}

static void first_error_wins_and_controls_are_escaped(void **state)
{
    (void)state;
    EntError err = ENT_ERROR_NONE;
    char text[600];
    ent_error_at(&err, ENT_ERR_INPUT, "a\033b.txt", 3, 9, "bad byte %d", 5);
    ent_error_set(&err, ENT_ERR_MEMORY, NULL, "later");
    assert_int_equal(err.status, ENT_ERR_INPUT);
    ent_error_format(&err, text, sizeof text);
    assert_string_equal(text, "a\\x1Bb.txt:3:9: bad byte 5");
}

static void find_in_string(void **state)
{
    (void)state;
    assert_int_equal(ent_str_find(ENT_STR("ababac"), ENT_STR("abac")), 2);
    assert_true(ent_str_find(ENT_STR("abab"), ENT_STR("abac")) == SIZE_MAX);
    assert_true(ent_str_find(ENT_STR("ab"), ENT_STR("abac")) == SIZE_MAX);
}

/* Also of char, which may be negative. */
static void classes_of_bytes_are_those_of_ascii(void **state)
{
    static const char hex[] = "0123456789abcdef";
    (void)state;
    for (int c = -128; c < 256; c++) {
        bool upper = c > 0 && strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ", c);
        bool lower = c > 0 && strchr("abcdefghijklmnopqrstuvwxyz", c);
        bool digit = c > 0 && strchr("0123456789", c);
        assert_int_equal(ent_ascii_upper(c), upper);
        assert_int_equal(ent_ascii_lower(c), lower);
        assert_int_equal(ent_ascii_letter(c), upper || lower);
        assert_int_equal(ent_ascii_digit(c), digit);
        int small = upper ? c - 'A' + 'a' : c;
        if (c < 128) assert_int_equal(ent_ascii_to_lower((char)c), small);
        const char *at = small > 0 ? strchr(hex, small) : NULL;
        assert_int_equal(ent_ascii_hex(c), at ? (int)(at - hex) : -1);
    }
}

static void decimals_are_read_as_they_are_written(void **state)
{
    static const struct {
        const char *text;
        double value;
    } good[] = {{"0", 0},    {"1500000", 1500000}, {"-0.25", -0.25}, {"+5", 5},       {"5.", 5},
                {".5", 0.5}, {"0.87", 0.87},       {"0.1", 0.1},     {"0.005", 0.005}};
    static const char *const bad[] = {"", "-", ".", "+.", "1e3", "1.2.3", " 1", "1 ", "--1", "x"};
    double value = 7;
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        assert_true(ent_decimal_parse(ent_str(good[i].text), &value));
        assert_memory_equal(&value, &good[i].value, sizeof value);
    }
    value = 7;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(ent_decimal_parse(ent_str(bad[i]), &value));
    assert_true(value >= 7 && value <= 7);
    char longest[600] = "0.";
    memset(longest + 2, '9', sizeof longest - 3);
    assert_true(ent_decimal_parse(ent_str_n(longest, sizeof longest - 1), &value));
    assert_true(value > 0.999 && value <= 1);
}

static void output_appears_whole_or_not_at_all(void **state)
{
    (void)state;
    char path[] = "/tmp/ent_output_test_XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    unlink(path);
    EntOutput out;
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_output_open(&out, path, &err), ENT_OK);
    ent_output_write(&out, "half", 4);
    assert_int_not_equal(access(path, F_OK), 0);
    ent_output_discard(&out);
    assert_int_not_equal(access(path, F_OK), 0);
    assert_int_equal(ent_output_open(&out, path, &err), ENT_OK);
    ent_output_write(&out, "whole", 5);
    assert_int_equal(ent_output_commit(&out, &err), ENT_OK);
    EntBuf buf = ENT_BUF_INIT(100);
    assert_int_equal(ent_file_read(path, &buf, &err), ENT_OK);
    assert_true(ent_str_is(ent_buf_as_str(&buf), "whole"));
    ent_buf_release(&buf);
    unlink(path);
}

static void ordinals_in_letters_and_in_digits(void **state)
{
    (void)state;
    static const struct {
        const char *word;
        unsigned number;
    } words[] = {{"first", 1},      {"Third", 3},      {"twelfth", 12}, {"nineteenth", 19},
                 {"twentieth", 20}, {"ninetieth", 90}, {"3rd", 3},      {"21st", 21},
                 {"112th", 112},    {"", 0},           {"third-", 0},   {"3", 0},
                 {"10am", 0},       {"2026th", 0},     {"th", 0},       {"twenty", 0}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        assert_int_equal(ent_ordinal_number(ent_str(words[i].word)), words[i].number);
    assert_int_equal(ent_tens(ent_str("forty")), 40);
    assert_int_equal(ent_tens(ent_str("fortieth")), 0);
}

static void full_device_is_an_output_error(void **state)
{
    (void)state;
    EntOutput out;
    EntError err = ENT_ERROR_NONE;
    if (access("/dev/full", W_OK) != 0) skip();
    assert_int_equal(ent_output_open(&out, "/dev/full", &err), ENT_OK);
    ent_output_write(&out, "x", 1);
    assert_int_equal(ent_output_commit(&out, &err), ENT_ERR_OUTPUT);
    assert_int_equal(err.status, ENT_ERR_OUTPUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_keeps_bytes_and_resets),
        cmocka_unit_test(map_finds_what_was_put),
        cmocka_unit_test(map_survives_failed_growth),
        cmocka_unit_test(map_with_room_asks_for_no_more),
        cmocka_unit_test(buffer_stops_at_its_cap),
        cmocka_unit_test(first_error_wins_and_controls_are_escaped),
        cmocka_unit_test(find_in_string),
        cmocka_unit_test(classes_of_bytes_are_those_of_ascii),
        cmocka_unit_test(decimals_are_read_as_they_are_written),
        cmocka_unit_test(ordinals_in_letters_and_in_digits),
        cmocka_unit_test(output_appears_whole_or_not_at_all),
        cmocka_unit_test(full_device_is_an_output_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
