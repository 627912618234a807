/* Lists of strings in a section, and Python's patterns as PCRE2's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "model/import_regex.h"
#include "model/strings.h"

static void packed_strings_are_found(void **state)
{
    (void)state;
    EntStr list[] = {ENT_STR("abc\xFFthird"), ENT_STR("ab\xFFone\xFEtwo\xFF"), ENT_STR(""),
                     ENT_STR("abcd")};
    EntBuf buf = ENT_BUF_INIT(1000);
    EntStrings strings;
    ent_strings_sort(list, 4);
    assert_int_equal(ent_strings_pack(list, 4, &buf), ENT_OK);
    assert_true(ent_strings_open(ent_buf_as_str(&buf), &strings));
    assert_int_equal(strings.count, 4);
    assert_int_equal(ent_strings_find(&strings, ENT_STR("")), 0);
    assert_int_equal(ent_strings_find(&strings, ENT_STR("abcd")), 3);
    assert_int_equal(ent_strings_find(&strings, ENT_STR("abx")), UINT32_MAX);
    EntStr rest = ent_strings_at(&strings, ent_strings_find(&strings, ENT_STR("ab"))), field;
    static const char *const fields[] = {"ab", "one\xFEtwo", ""};
    for (int i = 0; i < 3; i++) {
        assert_true(ent_field_next(&rest, ENT_FIELD, &field));
        assert_true(ent_str_is(field, fields[i]));
    }
    assert_false(ent_field_next(&rest, ENT_FIELD, &field));
    ent_buf_release(&buf);
}

static void damaged_lists_are_refused(void **state)
{
    (void)state;
    static const uint32_t bad[][4] = {
        {0xFFFFFFFF, 0, 0, 0}, /* far too many */
        {2, 4, 2, 0x61616161}, /* ends go back */
        {2, 2, 5, 0x61616161}, /* past the section */
        {2, 2, 3, 0x61616161}, /* a byte left over */
    };
    EntStrings strings;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(ent_strings_open(ent_str_n((const char *)bad[i], sizeof bad[i]), &strings));
    static const uint32_t good[] = {2, 2, 4, 0x61616161};
    assert_true(ent_strings_open(ent_str_n((const char *)good, sizeof good), &strings));
    assert_false(ent_strings_open(ent_str_n((const char *)good, 3), &strings));
    assert_false(ent_strings_open(ent_str_n((const char *)good + 1, 8), &strings));
    assert_true(ent_strings_open(ENT_STR_EMPTY, &strings));
    assert_int_equal(strings.count, 0);
}

static void patterns_are_translated(void **state)
{
    (void)state;
    static const struct {
        const char *python, *pcre; /* NULL: refused */
    } cases[] = {
        {"^\\u00A6|\\U0001F600$", "^\\x{00A6}|\\x{0001F600}$"},
        {"(?u)^\\d{2,}", "(?)^\\p{Nd}{2,}"},
        {"(?iu:x)", "(?i:x)"},
        {"[\\w\\-.]", "[\\p{L}\\p{N}_\\-.]"},
        {"\\w", "[\\p{L}\\p{N}_]"},
        {"[]a[]", "[\\]a\\[]"},
        {"[^]a]", "[^\\]a]"},
        {"\\v\\Z", "\\x{b}\\z"},
        {"x{,3}y{2}", "x{0,3}y{2}"},
        {"(?<=a)(?:b)(?!c)", "(?<=a)(?:b)(?!c)"},
        {"\\!\\'\\[", "\\!\\'\\["},
        {"[\\W]", NULL},
        {"[abc", NULL},
        {"\\q", NULL},
        {"\\u12", NULL},
        {"a\\", NULL},
        {"(?a)x", NULL},
        {"\\0", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntBuf buf = ENT_BUF_INIT(1000);
        const char *fault = ent_regex_from_python(ent_str(cases[i].python), &buf);
        if (!cases[i].pcre) {
            if (!fault) fail_msg("%s: accepted", cases[i].python);
        } else {
            if (fault) fail_msg("%s: %s", cases[i].python, fault);
            assert_string_equal(buf.ptr, cases[i].pcre);
        }
        ent_buf_release(&buf);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(packed_strings_are_found),
        cmocka_unit_test(damaged_lists_are_refused),
        cmocka_unit_test(patterns_are_translated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
