/* Markdown to plain text, and line breaks that were lost. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "input/breaks.h"
#include "input/markdown.h"
#include "input/source.h"

#define COUNT(a) (sizeof(a) / sizeof *(a))

typedef struct Row {
    const char *in, *out;
} Row;

/* The plain form of TEXT in OUT, paragraphs joined by "|". */
static void plain(const char *text, EntBuf *out, EntSegment *heading)
{
    EntBuf raw = ENT_BUF_INIT(10000);
    assert_int_equal(ent_markdown_plain(ent_str(text), &raw, heading), ENT_OK);
    ent_buf_add(out, ENT_STR(""));
    EntStr s = ent_str_trim(ent_buf_as_str(&raw));
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] != '\n')
            ent_buf_add_char(out, s.ptr[i]);
        else if (s.ptr[i - 1] != '\n')
            ent_buf_add_char(out, '|');
    }
    ent_buf_release(&raw);
}

static void check_plain(const Row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        EntBuf out = ENT_BUF_INIT(10000);
        EntSegment heading;
        plain(rows[i].in, &out, &heading);
        if (strcmp(out.ptr, rows[i].out) != 0)
            fail_msg("%s: got '%s', want '%s'", rows[i].in, out.ptr, rows[i].out);
        ent_buf_release(&out);
    }
}

static void markdown_is_recognised(void **state)
{
    static const char *const yes[] = {
        "# Two ports sign\n\nText.",
        "\n\n# Two ports sign",
        "Text with [a link](https://a.example).",
        "![](https://a.example/b.png)\nText.",
        "Some **bold** words.\n\n---\n\nMore.",
        "* One\n* Two\n\n## Next\n",
    };
    static const char *const no[] = {
        "",
        "Two ports sign\n\nText.",
        "#Hashtag first\nText.",
        "A list\n* One\n* Two\n",
        "Text [1] and (http) and 5 * 3.",
        "One **bold** word only.",
    };
    (void)state;
    for (size_t i = 0; i < COUNT(yes); i++)
        if (!ent_markdown_sniff(ent_str(yes[i]))) fail_msg("not seen as Markdown: %s", yes[i]);
    for (size_t i = 0; i < COUNT(no); i++)
        if (ent_markdown_sniff(ent_str(no[i]))) fail_msg("seen as Markdown: %s", no[i]);
}

static void blocks_become_paragraphs(void **state)
{
    static const Row rows[] = {
        {"# Two ports sign\nOslo and Lyon", "Two ports sign|Oslo and Lyon"},
        {"### Next ###\nText", "Next|Text"},
        {"Two ports sign\n==============\nText", "Two ports sign|Text"},
        {"Text\n\n---\n\nMore\n* * *\nEnd\n###", "Text|More|End"},
        {"They said:\n* One\n  * Two\n1. Three\n\xE2\x80\xA2 Four",
         "They said:|One|Two|Three|Four"},
        {"> Quoted\n> * Item", "Quoted|Item"},
        {"-5 degrees\n1.5 metres\n2024. A year", "-5 degrees|1.5 metres|2024. A year"},
        {"\xEF\xBB\xBF\xC2\xA0 Text", "Text"},
        {"\\* no item\n\\# no heading", "* no item|# no heading"},
        {"", ""},
    };
    (void)state;
    check_plain(rows, COUNT(rows));
}

static void inline_marks_are_dropped(void **state)
{
    static const Row rows[] = {
        {"See [Acme](https://a.example/x_(y)?z=1 \"Home\").", "See Acme."},
        {"A [![logo](b.png)](https://a.example) B", "A  B"},
        {"![two\nlines](https://a.example/a b.png)Text", "Text"},
        {"![Ann Lee speaks to small towns about new pumps](a.png) A",
         "Ann Lee speaks to small towns about new pumps A"},
        {"![Ann Lee Speaks To Small Towns About New Pumps](a.png)A", "A"},
        {"[](https://a.example)Text", "Text"},
        {"the[Acme](u) and [Globex](u)[Initech](v)", "the Acme and Globex Initech"},
        {"[https://a.example/](https://a.example/)Mail", "https://a.example/ Mail"},
        {"Text [1], [sic](not a link) and [open(", "Text [1], [sic](not a link) and [open("},
        {"<https://a.example> and a <b", "https://a.example and a <b"},
        {"**Bold**, __bold__, *thin*, _thin_, ***both***", "Bold, bold, thin, thin, both"},
        {"a * b * c, snake_case_name, **open", "a * b * c, snake_case_name, **open"},
        {"https://a.example/_x_/*y* _z_", "https://a.example/_x_/*y* z"},
        {"*open\n\nclose*", "*open|close*"},
        {"1\\. \\[x\\] a\\b one\\\ntwo", "1. [x] a\\b one|two"},
        {"R&amp;D &#8217;s &#x2019; &#146; &eacute; &nope; &#0; A&B;", "R&D \xE2\x80\x99s "
                                                                       "\xE2\x80\x99 \xE2\x80\x99 "
                                                                       "\xC3\xA9 &nope; &#0; A&B;"},
        {"May\xC2\xA0"
         "5\xE2\x80\x8B, 2024",
         "May 5, 2024"},
        {"Link (opens in new tab)", "Link (opens in new tab)"},
    };
    (void)state;
    check_plain(rows, COUNT(rows));
}

static void links_by_reference_are_undone(void **state)
{
    static const Row rows[] = {
        {"[Oslo port][1] and [Lyon][].\n\n[1]: https://a.example/x\n[lyon]: ../b.md",
         "Oslo port and Lyon."},
        {"The [Union\nBank] lends.\n\n[union bank]: <https://a.example> \"Bank\"",
         "The Union|Bank lends."},
        {"![seal][s] Text.\n\n[s]: /seal.png", "Text."},
        {"[1] and [2][3] stay.\n\n[a]: https://a.example", "[1] and [2][3] stay."},
        {"[Host]: Yes.\n\n[Photo]: AP/Union\n\n[x]: https://a.example said so",
         "[Host]: Yes.|[Photo]: AP/Union|[x]: https://a.example said so"},
        {"[^1]: https://a.example", "[^1]: https://a.example"},
        {"[[[a]]][\n\n[a]: #b", "[[a]]["},
    };
    (void)state;
    check_plain(rows, COUNT(rows));
}

static void indented_lines_go_on_with_an_item(void **state)
{
    static const Row rows[] = {
        {"* Oslo and [the\n  port](https://a.example)\n* Lyon\nBergen\nRiga\n",
         "Oslo and the\nport\n\nLyon\n\nBergen\nRiga\n"},
        {"Oslo\n  and Lyon\n", "Oslo\nand Lyon\n"},
        {"1. Oslo\n   - Lyon\n\n   Riga\n2. Bergen", "Oslo\n\nLyon\n\nRiga\n\nBergen\n\n"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        EntBuf out = ENT_BUF_INIT(1000);
        EntSegment heading;
        assert_int_equal(ent_markdown_plain(ent_str(rows[i].in), &out, &heading), ENT_OK);
        ent_buf_add(&out, ENT_STR(""));
        assert_string_equal(out.ptr, rows[i].out);
        ent_buf_release(&out);
    }
}

static void the_first_heading_has_a_place(void **state)
{
    static const Row rows[] = {
        {"![](a.png)\n\n# Two  [ports](u) *sign*\nText\n# Other", "Two ports sign"},
        {"Two ports\n===\nText", "Two ports"},
        {"Text\n\n===", ""},
        {"No heading", ""},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        EntBuf out = ENT_BUF_INIT(1000);
        EntSegment h;
        assert_int_equal(ent_markdown_plain(ent_str(rows[i].in), &out, &h), ENT_OK);
        EntStr heading = ent_str_sub(ent_buf_as_str(&out), h.begin, h.end);
        if (!ent_str_is(heading, rows[i].out))
            fail_msg("%s: '%.*s'", rows[i].in, ENT_STR_ARG(heading));
        ent_buf_release(&out);
    }
    EntBuf small = ENT_BUF_INIT(3);
    EntSegment h;
    assert_int_equal(ent_markdown_plain(ENT_STR("Text"), &small, &h), ENT_ERR_LIMIT);
    ent_buf_release(&small);
}

static void check_breaks(const Row *rows, size_t count, bool spaces)
{
    for (size_t i = 0; i < count; i++) {
        EntBuf out = ENT_BUF_INIT(1000);
        EntSegment none = {0, 0};
        assert_int_equal(ent_breaks_restore(ent_str(rows[i].in), none, spaces, &out), ENT_OK);
        if (strcmp(out.ptr, rows[i].out) != 0)
            fail_msg("%s: got '%s', want '%s'", rows[i].in, out.ptr, rows[i].out);
        ent_buf_release(&out);
    }
}

static void sentences_that_touch_are_parted(void **state)
{
    static const Row rows[] = {
        {"It opened a school.This year it grew.", "It opened a school.\n\nThis year it grew."},
        {"\xE2\x80\x9CWe agree.\xE2\x80\x9D"
         "Both left.",
         "\xE2\x80\x9CWe agree.\xE2\x80\x9D\n\nBoth left."},
        {"Is it safe?Yes.\xE2\x80\x9CSure.", "Is it safe?\n\nYes.\n\n\xE2\x80\x9CSure."},
        {"It began in 2024.The park (Oslo).Next came 5%.Then", "It began in 2024.\n\nThe park "
                                                               "(Oslo).\n\nNext came "
                                                               "5%.\n\nThen"},
        {"made by Globex.The firm", "made by Globex.\n\nThe firm"},
        {"Visit www.acme.com.About Acme", "Visit www.acme.com.\n\nAbout Acme"},
        {"About AcmeAcme is a firm.", "About Acme\n\nAcme is a firm."},
        {"It ended.About Acme Rail (AR)Acme Rail is",
         "It ended.\n\nAbout Acme Rail (AR)\n\nAcme Rail is"},
        {"About AcmeFounded in Oslo", "About Acme\n\nFounded in Oslo"},
        {"Websitehttps://a.example", "Website https://a.example"},
        {"Acme grew.\n\nNext StepsAcme will grow more.",
         "Acme grew.\n\nNext Steps\n\nAcme will grow more."},
        {"A Vision for the FutureAs rail grows, so do we.",
         "A Vision for the Future\n\nAs rail grows, so do we."},
        {"Contact DetailsOrion Rail", "Contact Details\n\nOrion Rail"},
        {"ConclusionThese five trains run.", "Conclusion\n\nThese five trains run."},
        {"RIGA\xE2\x80\x93(ORION WIRE)\xE2\x80\x93"
         "Acme opened a plant",
         "RIGA \xE2\x80\x93(ORION WIRE)\xE2\x80\x93 Acme opened a plant"},
        {"Acme Rail Opens Third Depot as Harbour Line Grows The depot, which took two years to "
         "build, "
         "is seen here from the quay of the port of Riga.",
         "Acme Rail Opens Third Depot as Harbour Line Grows \n\nThe depot, which took two years to "
         "build, is seen here from the quay of the port of Riga."},
        {"Acme, Riga U. Open Third Depot for Harbour Line Acme and Riga University opened the "
         "third "
         "depot of the line on Monday in the old port.",
         "Acme, Riga U. Open Third Depot for Harbour Line \n\nAcme and Riga University opened the "
         "third depot of the line on Monday in the old port."},
        {"Quorva Wire writes. QuorvaWire too.\n\nQuorvaWireRiga, Texaswww.quorva.example",
         "Quorva Wire writes. QuorvaWire too.\n\nQuorvaWire, Riga, Texas www.quorva.example"},
        {"QRV (QuorvaNet)New Riga, TXwww.quorva.example",
         "QRV (QuorvaNet), New Riga, TX www.quorva.example"},
        {"from Oct.15-17, 2026 (Sept.3rd)", "from Oct. 15-17, 2026 (Sept. 3rd)"},
        {"9:30 AM: Orion Corp.10:30 AM: Acme Rail11:00 AM: Globex",
         "9:30 AM: Orion Corp.\n\n10:30 AM: Acme Rail\n\n11:00 AM: Globex"},
    };
    static const Row same[] = {
        {"A Bank of Riga\nThe Union DataBank is a bank that lends. DataBank grows.", NULL},
        {"We use LinkedIn when we can and SolarBank when not", NULL},
        {"Tram.ai and Gate.IO, a.b.C, asp.NET, U.S.A, v1.Beta, no.One", NULL},
        {"https://a.example/some.Page?x=wide.World, info@acme.Example", NULL},
        {"Node.js 3.Beta St.Gallen Acme.Globex example.com/Next.Page", NULL},
        {"About Acme Inc. and more, e.g.This", NULL},
        {"two  spaces.  Stay", NULL},
        {"Acme Rail Opens Third Depot as Harbour Line Grows and Acme Rail Hires a Crew of Forty in "
         "Riga and The Hague After a Long and Hard Year",
         NULL},
        {"Acme Rail President Ann Lee said on Monday that The Hague will see a new depot which the "
         "company has planned for years in the old port.",
         NULL},
        {"OrionRiga and Orion are at www.orion.example", NULL},
        {"the Quorva paper and QuorvaRiga, Texas", NULL},
        {"at 10:30, ISO9:2001, v2.11:30x", NULL},
        {"Octo.15, Nov.205, a.Dec.5, Oct.15mm wide", NULL},
        {"", NULL},
    };
    (void)state;
    check_breaks(rows, COUNT(rows), false);
    for (size_t i = 0; i < COUNT(same); i++) {
        Row row = {same[i].in, same[i].in};
        if (row.in[0]) check_breaks(&row, 1, false);
    }
}

static void spaces_and_bullets_stand_for_breaks(void **state)
{
    static const Row rows[] = {
        {"It grew.  The firm said.   \"Yes.\"", "It grew.\n\nThe firm said.\n\n\"Yes.\""},
        {"It grew.  About Acme Rail  Acme Rail is", "It grew.\n\nAbout Acme Rail\n\nAcme Rail is"},
        {"the  firm  Acme  grew", "the firm Acme grew"},
        /* three runs behind sentences: the others set paragraphs apart, too */
        {"It grew.  It rose.  How it all began  At first.  It fell,  Riga says  we hear",
         "It grew.\n\nIt rose.\n\nHow it all began\n\nAt first.\n\nIt fell, Riga says we hear"},
        {"It grew.  It rose.  How it began  At first",
         "It grew.\n\nIt rose.\n\nHow it began At first"},
        {"It has: \xE2\x80\xA2 One park \xE2\x80\xA2 Two ships",
         "It has: \n\n One park \n\n Two ships"},
        {"Features:* Fast", "Features:\n\n Fast"},
        {"a * b", "a * b"},
    };
    (void)state;
    check_breaks(rows, COUNT(rows), true);
    EntBuf out = ENT_BUF_INIT(1000);
    EntSegment keep = {0, 9};
    assert_int_equal(ent_breaks_restore(ENT_STR("aaa.Bcd  \nbbb.Cde"), keep, true, &out), ENT_OK);
    assert_string_equal(out.ptr, "aaa.Bcd  \nbbb.\n\nCde");
    ent_buf_release(&out);
}

static void read_one(const char *name, const char *bytes, EntArena *arena, EntArticle *article)
{
    EntSourceOptions options = {0};
    EntSource *source = NULL;
    EntError err = ENT_ERROR_NONE;
    FILE *file = fopen(name, "wb");
    assert_non_null(file);
    fputs(bytes, file);
    fclose(file);
    assert_int_equal(ent_source_new(&name, 1, &options, &source, &err), ENT_OK);
    assert_int_equal(ent_source_next(source, arena, article, &err), ENT_OK);
    article->source = article->id = article->publisher = ENT_STR_EMPTY; /* the source's own */
    ent_source_free(source);
    remove(name);
}

static void files_and_records_are_read_as_markdown(void **state)
{
    EntArena arena = {0};
    EntArticle article;
    (void)state;
    read_one("input_markdown_test.tmp", "# Two ports sign\n\nOslo [agreed](https://a.example).\n",
             &arena, &article);
    assert_true(ent_str_is(article.title, "Two ports sign"));
    assert_true(ent_str_is(ent_str_trim(article.text), "Two ports sign\n\nOslo agreed."));
    read_one("input_markdown_test.tmp",
             "{\"id\": \"1\", \"title\": \"Own\", \"text\": \"# Two ports\\n\\n*Oslo* agreed.\"}\n",
             &arena, &article);
    assert_true(ent_str_is(article.title, "Own"));
    assert_true(ent_str_is(ent_str_trim(article.text), "Two ports\n\nOslo agreed."));
    read_one("input_markdown_test.tmp", "Two ports sign\n\nOslo *agreed*.\n", &arena, &article);
    assert_true(ent_str_is(article.title, ""));
    assert_true(ent_str_is(article.text, "Two ports sign\n\nOslo *agreed*.\n"));
    ent_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(markdown_is_recognised),
        cmocka_unit_test(blocks_become_paragraphs),
        cmocka_unit_test(inline_marks_are_dropped),
        cmocka_unit_test(links_by_reference_are_undone),
        cmocka_unit_test(indented_lines_go_on_with_an_item),
        cmocka_unit_test(the_first_heading_has_a_place),
        cmocka_unit_test(sentences_that_touch_are_parted),
        cmocka_unit_test(spaces_and_bullets_stand_for_breaks),
        cmocka_unit_test(files_and_records_are_read_as_markdown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
