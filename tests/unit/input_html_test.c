/* Pages: the body among furniture, what a page says of itself, encodings, hostile pages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "input/html.h"

enum { ROOM = 1 << 20 };

#define LONG_ONE                                                                                   \
    "Nordwind Energy AG opened a yard for wind turbines on Monday, and two hundred people work "   \
    "there in three shifts, the company said."
#define LONG_TWO                                                                                   \
    "Riga Technical University will train the welders of the yard for the next five years, both "  \
    "of them agreed."
#define TEASER                                                                                     \
    "<p>Union Bank has lent the city a sum that nobody expected, as was heard in the evening, "    \
    "and "                                                                                         \
    "the mayor was glad of it.</p>"

static void read_body(EntStr bytes, EntBuf *out)
{
    EntHtml page = {0};
    *out = ENT_BUF_INIT(ROOM);
    ent_buf_add(out, ENT_STR(""));
    assert_int_equal(ent_html_parse(bytes, ENT_STR_EMPTY, &page), ENT_OK);
    assert_int_equal(ent_html_body(&page, out), ENT_OK);
    ent_html_release(&page);
}

static void check_body(const char *html, const char *expected)
{
    EntBuf out;
    read_body(ent_str(html), &out);
    assert_string_equal(out.ptr, expected);
    ent_buf_release(&out);
}

static void furniture_is_left_out(void **state)
{
    (void)state;
    check_body("<html><head><title>x</title></head><body><nav><p>" LONG_ONE "</p></nav>"
               "<div class='site-header'><a href='/'>Home</a></div>"
               "<div id=main><h1>A yard opens</h1><p>" LONG_ONE "</p>"
               "<div class='share-buttons'>Share this with all of your friends, please do it.</div>"
               "<p>" LONG_TWO "</p><div style='display: none'>Hidden words are no part of it.</div>"
               "<script>var a = 'b';</script></div>"
               "<div class=related-posts>" TEASER TEASER "</div><footer>Imprint</footer>",
               LONG_ONE "\n\n" LONG_TWO "\n\n");
}

static void comments_are_left_out_even_when_long(void **state)
{
    (void)state;
    check_body("<body><div><p>" LONG_ONE "</p></div><div id='comments'>" TEASER TEASER TEASER
               "</div>",
               LONG_ONE "\n\n");
}

static void a_wrapper_with_the_name_of_furniture_stays(void **state)
{
    (void)state;
    check_body("<body><div class='content-with-sidebar'><p>" LONG_ONE "</p><p>" LONG_TWO
               "</p></div>",
               LONG_ONE "\n\n" LONG_TWO "\n\n");
}

static void the_body_says_that_it_is(void **state)
{
    (void)state;
    const char *const openings[] = {"<div class=\"articleBody\">", "<div class='c story-text'>",
                                    "<section id=entry-content>", "<div itemprop=articleBody>"};
    for (size_t i = 0; i < 4; i++) {
        char html[2000];
        snprintf(html, sizeof html, "<body><div>%s</div>%s<p>%s</p></div>", TEASER, openings[i],
                 LONG_ONE);
        check_body(html, LONG_ONE "\n\n");
    }
}

static void a_list_of_articles_is_no_article(void **state)
{
    (void)state;
    check_body("<body><article><p>" LONG_ONE "</p></article>"
               "<article><article>" TEASER "</article><article>" TEASER "</article></article>",
               LONG_ONE "\n\n");
}

static void white_space_entities_and_breaks(void **state)
{
    (void)state;
    check_body("<body><p>  Nord&shy;wind&nbsp;Energy\n  AG &amp; its\tpartners built <b>t</b>he "
               "yard together, by the sea.<br>It is large enough for four turbines at once.</p>",
               "Nordwind Energy AG & its partners built the yard together, by the sea.\n\n"
               "It is large enough for four turbines at once.\n\n");
}

static void headings_stay_where_text_follows(void **state)
{
    (void)state;
    check_body("<body><div class=post-content><h2>The yard itself</h2><p>" LONG_ONE "</p>"
               "<h2>The next articles</h2></div>",
               "The yard itself\n\n" LONG_ONE "\n\n");
}

static void lists_of_links_go_and_lines_of_lists_stay(void **state)
{
    (void)state;
    check_body(
        "<body><div class=post-content><p>" LONG_ONE "</p>"
        "<ul><li>Jan Novak</li><li><a href=x>Maria Lindberg on the yards</a></li></ul></div>",
        LONG_ONE "\n\nJan Novak\n\n");
}

static void cells_of_a_row_are_words_apart(void **state)
{
    (void)state;
    check_body("<body><p>" LONG_ONE "</p><table><tr><th>Partner</th><th>Seat</th></tr>"
               "<tr><td>Union Bank</td><td><b>Riga</b></td><td> Latvia </td></tr></table>"
               "<p>" LONG_TWO,
               LONG_ONE "\n\nPartner Seat\n\nUnion Bank Riga Latvia\n\n" LONG_TWO "\n\n");
}

static void a_long_table_is_no_article_by_itself(void **state)
{
    (void)state;
#define ROW                                                                                        \
    "<tr><td>A loan of the bank to the yard, of which the city bears a part of the interest.</td>" \
    "<td>2024</td></tr>"
#define LINE                                                                                       \
    "A loan of the bank to the yard, of which the city bears a part of the interest. 2024\n\n"
    check_body("<body><div class=sidebar>" TEASER "</div><div class=column><h1>Loans</h1>"
               "<p>" LONG_ONE "</p><div><table>" ROW ROW ROW ROW ROW ROW "</table></div></div>",
               LONG_ONE "\n\n" LINE LINE LINE LINE LINE LINE);
}

static void a_page_without_paragraphs_gives_nothing(void **state)
{
    (void)state;
    check_body("<body></body>", "");
    check_body("<body><a href=x>One</a> <a href=y>Two</a>", "");
}

/* ---- encodings ---- */

static void encodings_declared_and_not(void **state)
{
    (void)state;
    const char *const expected = "M\xC3\xBCller spoke \xE2\x80\x9Ctoday\xE2\x80\x9D of the yard "
                                 "that stands beside the old harbour.\n\n";
    check_body("<body><p>M\xFCller spoke \x93today\x94 of the yard that stands beside the old "
               "harbour.",
               expected);
    check_body("<meta charset=iso-8859-1><p>M\xFCller spoke \x93today\x94 of the yard that stands "
               "beside the old harbour.",
               expected);
    check_body("<body><p>M\xC3\xBCller spoke \xE2\x80\x9Ctoday\xE2\x80\x9D of the yard that stands "
               "beside the old harbour.",
               expected);
    check_body(
        "<meta charset=no-such-thing><p>M\xC3\xBCller spoke \xE2\x80\x9Ctoday\xE2\x80\x9D of "
        "the yard that stands beside the old harbour.",
        expected);
    check_body("<meta http-equiv=content-type content='text/html; charset=gb2312'><p>Beijing is "
               "\xB1\xB1\xBE\xA9 in the letters of the country, as every child knows.",
               "Beijing is \xE5\x8C\x97\xE4\xBA\xAC in the letters of the country, as every child "
               "knows.\n\n");
}

/* ---- what a page says of itself ---- */

static void check_meta(const char *html, const char *expected)
{
    EntHtml page = {0};
    EntArena arena = {0};
    EntArticle a = {0};
    assert_int_equal(ent_html_parse(ent_str(html), ENT_STR_EMPTY, &page), ENT_OK);
    assert_int_equal(ent_html_meta(&page, &arena, &a), ENT_OK);
    char said[1000];
    snprintf(said, sizeof said, "%.*s|%.*s|%.*s|%.*s|%.*s|%d-%d-%d", ENT_STR_ARG(a.title),
             ENT_STR_ARG(a.publisher), ENT_STR_ARG(a.author), ENT_STR_ARG(a.language),
             ENT_STR_ARG(a.url), a.published.year, a.published.month, a.published.day);
    assert_string_equal(said, expected);
    ent_arena_release(&arena);
    ent_html_release(&page);
}

static void json_ld_goes_before_the_rest(void **state)
{
    (void)state;
    check_meta(
        "<html lang=de><head><title>C</title><meta property='og:title' content='B'>"
        "<meta property=article:published_time content='2024-05-02T10:00:00Z'>"
        "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebSite\", \"name\": "
        "\"W\"},"
        "{\"@type\": [\"NewsArticle\"], \"headline\": \"A\", \"author\": [{\"name\": \"Jan "
        "Novak\"}],"
        "\"publisher\": {\"name\": \"City Daily\"}, \"datePublished\": \"2024-05-01\","
        "\"inLanguage\": \"en-GB\", \"mainEntityOfPage\": {\"@id\": \"https://x.example/a\"}}]}"
        "</script></head><body><h1>D</h1>",
        "A|City Daily|Jan Novak|en|https://x.example/a|2024-5-1");
}

static void open_graph_then_dublin_core_then_elements(void **state)
{
    (void)state;
    check_meta("<html><head><title>Th\x7f"
               "r\x01"
               "ee</title></head><body>x",
               "Th ree|||||0-0-0");
    check_meta("<html lang=en><head><title>A yard opens | City Daily</title>"
               "<meta property='og:site_name' content='City Daily'>"
               "<meta name=DC.date content='2024-05-03'><meta name=author content='By Jan Novak'>"
               "<link rel=canonical href='https://x.example/b'></head><body><time datetime="
               "'2024-06-01'>June</time>",
               "A yard opens|City Daily|Jan Novak|en|https://x.example/b|2024-5-3");
    check_meta("<body><h1>A yard\n opens</h1><time datetime=2023-01-01></time>"
               "<time itemprop=datePublished datetime='2024-06-01T00:00'>June</time>",
               "A yard opens|||||2024-6-1");
}

static void broken_json_ld_and_odd_values_are_passed_over(void **state)
{
    (void)state;
    check_meta("<head><script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>"
               "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": 5,"
               "\"author\": {\"url\": \"x\"}, \"url\": \"javascript:alert(1)\"}</script>"
               "<meta name=author content='https://x.example/people/7'></head><body><h1>T</h1>",
               "T|||||0-0-0");
}

/* ---- hostile pages ---- */

static char *repeat(const char *unit, size_t count, const char *end, size_t *length)
{
    size_t n = strlen(unit), tail = strlen(end);
    char *html = malloc(n * count + tail + 1);
    assert_non_null(html);
    for (size_t i = 0; i < count; i++) memcpy(html + i * n, unit, n);
    memcpy(html + n * count, end, tail + 1);
    *length = n * count + tail;
    return html;
}

static void deep_nesting_is_read(void **state)
{
    (void)state;
    EntBuf out;
    size_t length;
    char *html = repeat("<div>", 100000, "<p>" LONG_ONE, &length);
    read_body(ent_str_n(html, length), &out);
    assert_string_equal(out.ptr, LONG_ONE "\n\n");
    ent_buf_release(&out);
    free(html);
}

static void a_flat_page_of_many_elements_is_read(void **state)
{
    (void)state;
    EntBuf out;
    size_t length;
    char *html = repeat("<article><span class='a b-c'>x</span></article>", 60000,
                        "<article><p>" LONG_ONE, &length);
    read_body(ent_str_n(html, length), &out);
    assert_string_equal(out.ptr, LONG_ONE "\n\n");
    ent_buf_release(&out);
    free(html);
}

static void bytes_that_are_no_page(void **state)
{
    (void)state;
    const char *const pages[] = {"<",
                                 "<!",
                                 "<html",
                                 "<!--",
                                 "</p></p></div>",
                                 "<a <b <c",
                                 "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;"};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        EntHtml page = {0};
        EntBuf out = ENT_BUF_INIT(ROOM);
        EntArena arena = {0};
        EntArticle article = {0};
        if (ent_html_parse(ent_str(pages[i]), ENT_STR_EMPTY, &page) == ENT_OK) {
            assert_int_equal(ent_html_body(&page, &out), ENT_OK);
            assert_int_equal(ent_html_meta(&page, &arena, &article), ENT_OK);
            assert_int_equal(ent_str_find(ent_buf_as_str(&out), ENT_STR("root")), SIZE_MAX);
        }
        ent_html_release(&page);
        ent_buf_release(&out);
        ent_arena_release(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(furniture_is_left_out),
        cmocka_unit_test(comments_are_left_out_even_when_long),
        cmocka_unit_test(a_wrapper_with_the_name_of_furniture_stays),
        cmocka_unit_test(the_body_says_that_it_is),
        cmocka_unit_test(a_list_of_articles_is_no_article),
        cmocka_unit_test(white_space_entities_and_breaks),
        cmocka_unit_test(headings_stay_where_text_follows),
        cmocka_unit_test(lists_of_links_go_and_lines_of_lists_stay),
        cmocka_unit_test(cells_of_a_row_are_words_apart),
        cmocka_unit_test(a_long_table_is_no_article_by_itself),
        cmocka_unit_test(a_page_without_paragraphs_gives_nothing),
        cmocka_unit_test(encodings_declared_and_not),
        cmocka_unit_test(json_ld_goes_before_the_rest),
        cmocka_unit_test(open_graph_then_dublin_core_then_elements),
        cmocka_unit_test(broken_json_ld_and_odd_values_are_passed_over),
        cmocka_unit_test(deep_nesting_is_read),
        cmocka_unit_test(a_flat_page_of_many_elements_is_read),
        cmocka_unit_test(bytes_that_are_no_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
