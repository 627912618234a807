/* What of a press release is its own statement, and what the language stages get. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buf.h"
#include "input/front.h"

#define COUNT(a) (sizeof(a) / sizeof *(a))

#define HEAD "Acme and Globex open a joint laboratory\n\n"
#define BODY                                                                                       \
    "Acme Rail and Globex opened a joint laboratory in Lyon, where forty engineers will work on "  \
    "lighter bogies for night trains over the next five years, they said.\n\n"

/* One letter a paragraph: headline, byline, dateline, caption, imprint, about, "-" boilerplate,
 * officer, "." body. */
static void letters_of(const char *text, char *out)
{
    static const char letters[] = "HBDCIA-O";
    EntArticle article = {.text = ent_str(text)};
    EntSegments segments = {0};
    EntFront front = {0};
    uint32_t last = 0;
    assert_int_equal(ent_article_segments(article.text, &segments), ENT_OK);
    assert_int_equal(ent_article_front(&article, &segments, &front), ENT_OK);
    for (size_t i = 0; i < front.parts.len; i++) {
        assert_true(front.parts.at[i].range.begin >= last);
        assert_true(front.parts.at[i].range.end > front.parts.at[i].range.begin);
        last = front.parts.at[i].range.end;
    }
    assert_true(last <= article.text.len && segments.len < 40);
    for (size_t i = 0; i < segments.len; i++) {
        EntPartKind kind;
        *out++ = ent_front_part_at(&front, segments.at[i].begin, &kind) ? letters[kind] : '.';
    }
    *out = '\0';
    ENT_VEC_FREE(&segments);
    ent_front_release(&front);
}

static void parts_are_told_by_their_form(void **state)
{
    static const struct {
        const char *text, *letters;
    } rows[] = {
        {HEAD BODY BODY, "H.."},
        {HEAD BODY "Media Contact:\nAnn Day, press officer\n+41 44 555 01 00\nann@acme.example",
         "H.----"},
        {HEAD BODY
         "About Acme Rail\nAcme Rail builds trains.\nIt has ten plants.\nContact:\nAnn Day",
         "H.AAA--"},
        {HEAD BODY "About Acme Rail: Acme Rail builds night trains in ten plants.", "H.A"},
        {HEAD BODY "About Acme Rail Founded in Oslo, Acme Rail builds night trains.", "H.A"},
        /* a wire that the body does not name */
        {HEAD BODY
         "About Acme Rail\nAcme Rail builds trains.\nAbout Nordwire\nNordwire sends news.\n"
         "For more information, please see https://nordwire.example",
         "H.AA---"},
        /* the sender is named by any word of its name */
        {HEAD BODY "About The New Globex Company\nIt builds trains.", "H.AA"},
        {HEAD BODY "About the company\nIt builds trains.", "H.AA"},
        {HEAD BODY "About half of the engineers come from Lyon, and the others from Oslo.", "H.."},
        {HEAD BODY "Forward-Looking Statements\nThis release states hopes.\nThey may fail.",
         "H.---"},
        {HEAD BODY "This text contains forward-looking statements on trams.\nThey may fail.\n"
                   "About Acme Rail\nAcme Rail builds trains.",
         "H.--AA"},
        /* a heading with prose under it ends a disclaimer */
        {HEAD BODY "Disclaimer\nNo advice is given.\nNext Steps for Both Firms\n" BODY, "H.--.."},
        {HEAD BODY "For more information, visit www.acme.example.\n" BODY, "H.-."},
        {HEAD BODY "Read more\nShare this: Facebook\n\xC2\xA9 2024 Acme. All rights reserved.\n"
                   "The post Acme opens appeared first on Rail Days.",
         "H.----"},
        {HEAD BODY "press@acme.example\n(041) 555-0100\nhttps://acme.example/news\n"
                   "Website: www.acme.example",
         "H.----"},
        {HEAD BODY "The plant (304) grew.\nIn 2024-06-03 it closed.", "H..."},
        {HEAD "Contact:\nAnn Day\nann@acme.example\n" BODY, "H---."},
        {HEAD BODY "View source version on news.example\nAnything\nMore of it", "H.---"},
        {HEAD BODY "Source: Acme Rail", "H.I"},
        /* a contact's person with title and body, in one line or in lines */
        {HEAD BODY "Contacts\nMedia: Ann Day, Director of Communications, Acme Rail\n"
                   "Investors: ir@acme.example",
         "H.-O-"},
        {HEAD BODY "Media contact:\nAnn Day\nPress Officer, Acme Rail\nann@acme.example", "H.-OO-"},
        {HEAD BODY "For media enquiries:\nAnn Day, Account Director\nDay Communications", "H.-OO"},
        {HEAD BODY "For further information: Ms. Ann Day, Press Officer, Acme Rail, Oslo", "H.O"},
        {HEAD BODY "Contact:\nAnn Day\nActing Head of Trains\nAcme Rail\n+41 44 555 01 00",
         "H.-OOO-"},
        {HEAD BODY "Contacts\nAnn Day, Vice President, Investor Relations\nAcme Rail", "H.-OO"},
        {HEAD BODY "Investors: Ann Day, Vice President, Investor Relations", "H.."},
        {HEAD BODY "Contact: Ann Day, Acme Rail\nBo Falk\nGlobex", "H.---"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        char letters[64];
        letters_of(rows[i].text, letters);
        if (strcmp(letters, rows[i].letters) != 0)
            fail_msg("%s\ngot %s, want %s", rows[i].text, letters, rows[i].letters);
    }
}

static void rows_of_paragraphs_are_one_part(void **state)
{
    const char *text = HEAD BODY "Read more\n\nContact:\nAnn Day\n";
    EntArticle article = {.text = ent_str(text)};
    EntSegments segments = {0};
    EntFront front = {0};
    (void)state;
    assert_int_equal(ent_article_segments(article.text, &segments), ENT_OK);
    assert_int_equal(ent_article_front(&article, &segments, &front), ENT_OK);
    assert_int_equal(front.parts.len, 2);
    assert_int_equal(front.parts.at[1].kind, ENT_PART_BOILERPLATE);
    EntSegment range = front.parts.at[1].range;
    assert_true(ent_str_is(ent_str_sub(article.text, range.begin, range.end),
                           "Read more\n\nContact:\nAnn Day"));
    ENT_VEC_FREE(&segments);
    ent_front_release(&front);
}

static void check_own(const char *text, const char *want)
{
    EntArticle article = {.text = ent_str(text)};
    EntSegments segments = {0}, own = {0};
    EntFront front = {0};
    EntBuf out = ENT_BUF_INIT(10000);
    assert_int_equal(ent_article_segments(article.text, &segments), ENT_OK);
    assert_int_equal(ent_article_front(&article, &segments, &front), ENT_OK);
    assert_int_equal(ent_front_segments(article.text, &front, &segments, &own), ENT_OK);
    ent_buf_add(&out, ENT_STR(""));
    for (size_t i = 0; i < own.len; i++)
        ent_buf_printf(&out, "%.*s|",
                       ENT_STR_ARG(ent_str_sub(article.text, own.at[i].begin, own.at[i].end)));
    assert_string_equal(out.ptr, want);
    ENT_VEC_FREE(&segments);
    ENT_VEC_FREE(&own);
    ent_front_release(&front);
    ent_buf_release(&out);
}

static void language_stages_get_what_the_article_states(void **state)
{
    (void)state;
    check_own("Acme opens\nOSLO, May 5, 2024 (Nordwire) --  Acme opened a plant.\nRead more\n"
              "About Acme\nAcme builds trains.",
              "Acme opens|OSLO, May 5, 2024 (Nordwire) --|Acme opened a plant.|About Acme|"
              "Acme builds trains.|");
    check_own("Acme opens\nSALEM, OR, JULY 2, 2026\nAcme opened a plant.",
              "Acme opens|SALEM, OR, JULY 2, 2026|Acme opened a plant.|");
    check_own("Read more", "");
    check_own("", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_are_told_by_their_form),
        cmocka_unit_test(rows_of_paragraphs_are_one_part),
        cmocka_unit_test(language_stages_get_what_the_article_states),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
