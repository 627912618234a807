/* What is cut out of a page before it is parsed, and what is not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buf.h"
#include "input/html.h"

static void check(const char *page, const char *expected)
{
    size_t n = strlen(page);
    char *exact = malloc(n + 1); /* so that a sanitizer sees what is read behind it */
    memcpy(exact, page, n);
    EntBuf out = ENT_BUF_INIT(n);
    assert_int_equal(ent_html_cut(ent_str_n(exact, n), &out), ENT_OK);
    assert_string_equal(out.ptr ? out.ptr : "", expected);
    ent_buf_release(&out);
    free(exact);
}

static void the_same(const char *page)
{
    check(page, page);
}

static void contents_of_scripts_and_styles(void **state)
{
    (void)state;
    check("<script>if (a<b) x=\"</p>\";</script>T", "<script></script>T");
    check("<SCRIPT SRC=x>a</Script >T", "<SCRIPT></Script >T");
    check("<style media=\"print\">p > b {}</style>", "<style></style>");
    check("<script>a</style>b</script>", "<script></script>");
    the_same("<script type=\"application/ld+json\">{\"a\":  \"<b>\"}</script>");
    the_same("<script>no end <p>");
    check("<script src=\"a\"/><p>T", "<script/><p>T");
    the_same("<script src=a/>x</script>");
    the_same("<scripts>x</scripts>");
}

static void comments(void **state)
{
    (void)state;
    check("a<!-- <p> - -- > -->b<!-- x --!>c", "abc");
    check("a<!--[if IE]><script>x</script><![endif]-->b", "ab");
    the_same("a<!-- no end <p>");
    the_same("<!DOCTYPE html><p><?xml x?></p>");
}

static void attributes(void **state)
{
    (void)state;
    check("<div data-a=\"1\" class=\"b\" onclick='x > y' id=c hidden async>T</div>",
          "<div class=\"b\" id=c hidden>T</div>");
    check("<a\n\thref=\"/x\"   title=\">\">T</a>", "<a>T</a>");
    check("<link rel=\"canonical\" href=\"https://x.example/\" sizes=\"1\"/>",
          "<link rel=\"canonical\" href=\"https://x.example/\"/>");
    check("<meta scheme=\"a\" name=date content=\"b\">", "<meta name=date content=\"b\">");
    check("<time  DATETIME = \"2024\">", "<time DATETIME = \"2024\">");
}

static void what_is_irregular_stays(void **state)
{
    (void)state;
    the_same("<p alt=\"no end>text");
    check("<p alt=\"a\" \"b\" src=\"x\">T", "<p \"b\" src=\"x\">T");
    the_same("<p alt=\"a\"src=\"x\">T");
    the_same("<p =x>");
    check("<p alt", "<p");
    the_same("<p");
    the_same("<");
    the_same("a < b </");
    the_same("");
}

static void white_space(void **state)
{
    (void)state;
    check("<p>a\n\n\t b  c </p>\n \n<p>", "<p>a\nb c </p>\n<p>");
    check("  a  ", " a ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contents_of_scripts_and_styles),
        cmocka_unit_test(comments),
        cmocka_unit_test(attributes),
        cmocka_unit_test(what_is_irregular_stays),
        cmocka_unit_test(white_space),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
