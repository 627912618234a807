/* Text as a terminal may see it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/error.h"
#include "base/shown.h"

static void what_steers_is_escaped(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"plain, \xC3\xA9t\xC3\xA9 \xF0\x9F\x9A\x80", "plain, \xC3\xA9t\xC3\xA9 \xF0\x9F\x9A\x80"},
        {"\x1B[31mred", "\\x1B[31mred"},
        {"a\tb\nc\rd\x7F", "a\\x09b\\x0Ac\\x0Dd\\x7F"},
        {"\xC2\x9B"
         "5m",
         "\\x9B"
         "5m"},
        {"\xE2\x80\xAE"
         "gpj.exe",
         "\\u202Egpj.exe"},
        {"\xE2\x81\xA6x\xE2\x81\xA9", "\\u2066x\\u2069"},
        {"\x9B\xFF\xC3", "\\x9B\\xFF\\xC3"},
        {"\xE0\x80\x9B\xED\xA0\x80", "\\xE0\\x80\\x9B\\xED\\xA0\\x80"},
        {"\xC2\xA0\xE2\x80\x94", "\xC2\xA0\xE2\x80\x94"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        EntBuf buf = ENT_BUF_INIT(100);
        assert_int_equal(ent_buf_add_shown(&buf, ent_str(rows[i][0])), ENT_OK);
        assert_string_equal(buf.ptr, rows[i][1]);
        ent_buf_release(&buf);
    }
}

/* A message that is cut ends in a whole escape or character. */
static void messages_are_cut_at_whole_characters(void **state)
{
    (void)state;
    EntError err = ENT_ERROR_NONE;
    char out[12];
    ent_error_set(&err, ENT_ERR_INPUT, NULL, "abcdefg\x1B\xC3\xA9");
    ent_error_format(&err, out, sizeof out);
    assert_string_equal(out, "abcdefg\\x1B");
    ent_error_format(&err, out, sizeof out - 1);
    assert_string_equal(out, "abcdefg");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_steers_is_escaped),
        cmocka_unit_test(messages_are_cut_at_whole_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
