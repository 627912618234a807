/* Case and classes: answers of Python 3.11's str methods. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/case.h"

static void classes_of_single_characters(void **state)
{
    (void)state;
    static const struct {
        uint32_t cp;
        const char *classes; /* a alpha, u upper, d digit, s space */
    } cases[] = {
        {'a', "a"},    {'Z', "au"},     {'7', "d"},    {' ', "s"},    {'\n', "s"},   {0x1C, "s"},
        {0x1B, ""},    {0x1F, "s"},     {0x7F, ""},    {0x85, "s"},   {0xA0, "s"},   {0xAA, "a"},
        {0xB2, "d"},   {0xBD, ""},      {0xDF, "a"},   {0xC9, "au"},  {0x1C5, "a"},  {0x2160, "u"},
        {0x2170, ""},  {0x24B6, "u"},   {0x345, ""},   {0x180E, ""},  {0x200A, "s"}, {0x200B, ""},
        {0x2029, "s"}, {0x0663, "d"},   {0x2460, "d"}, {0x4E2D, "a"}, {0xFEFF, ""},  {0x1D7D8, "d"},
        {0x1F600, ""}, {0x10400, "au"}, {0x02B0, "a"}, {0x3000, "s"}, {0x05D0, "a"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char got[8];
        size_t n = 0;
        uint32_t cp = cases[i].cp;
        if (ent_char_is_alpha(cp)) got[n++] = 'a';
        if (ent_char_is_upper(cp)) got[n++] = 'u';
        if (ent_char_is_digit(cp)) got[n++] = 'd';
        if (ent_char_is_space(cp)) got[n++] = 's';
        got[n] = '\0';
        if (strcmp(got, cases[i].classes) != 0)
            fail_msg("U+%04X: %s, expected %s", cp, got, cases[i].classes);
    }
}

static void strings_are_all_of_a_kind(void **state)
{
    (void)state;
    assert_true(ent_str_is_space(ENT_STR(" \n\xC2\xA0")));
    assert_false(ent_str_is_space(ENT_STR(" x")));
    assert_false(ent_str_is_space(ENT_STR("")));
    assert_true(ent_str_is_alpha(ENT_STR("Z\xC3\xBCrich")));
    assert_false(ent_str_is_alpha(ENT_STR("e-mail")));
    assert_false(ent_str_is_alpha(ENT_STR("a\xFF")));
    assert_false(ent_str_is_alpha(ENT_STR("")));
}

static void lower(void **state)
{
    (void)state;
    static const struct {
        const char *text, *lower;
    } cases[] = {
        {"", ""},
        {"Plain TEXT 42", "plain text 42"},
        {"Z\xC3\x9CRICH", "z\xC3\xBCrich"},
        {"Stra\xC3\x9F"
         "e",
         "stra\xC3\x9F"
         "e"},
        {"\xC4\xB0stanbul", "i\xCC\x87stanbul"},
        {"\xC4\xB0\xC4\xB0\xC4\xB0", "i\xCC\x87i\xCC\x87i\xCC\x87"},
        {"\xCE\xA3\xCE\xA9\xCE\xA3", "\xCF\x83\xCF\x89\xCF\x82"},
        {"\xCE\x90", "\xCE\x90"},
        {"\xE2\x84\xAA", "k"},
    };
    EntArena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntStr s = ent_str(cases[i].text);
        assert_true(ent_str_is(ent_str_lower(&arena, s), cases[i].lower));
    }
    EntStr same = ENT_STR("already low \xC3\xA9");
    assert_ptr_equal(ent_str_lower(&arena, same).ptr, same.ptr);
    ent_str_lower(&arena, ENT_STR("\xFF\xC3 broken BYTES do not crash"));
    ent_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(classes_of_single_characters),
        cmocka_unit_test(strings_are_all_of_a_kind),
        cmocka_unit_test(lower),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
