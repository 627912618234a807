/* Feeds and agencies' formats: what is read of an item, and what a damaged file still gives. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "input/source.h"

enum { ROOM = 1 << 22 };

static void report(void *user, const char *code, const EntError *err)
{
    ent_buf_printf(user, "%s:%u %s|", code, err->line, err->message);
}

/* Reads BYTES as the file "feed": one line an article into OUT, reports into REPORTS. */
static void read_bytes(const char *bytes, size_t count, EntBuf *out, EntBuf *reports)
{
    char folder[] = "/tmp/ent_input_xml_XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/feed", folder);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, count, f), count);
    fclose(f);
    const char *inputs[] = {path};
    EntDiagnostics diagnostics = {report, reports};
    EntSourceOptions options = {.diagnostics = &diagnostics};
    EntSource *source = NULL;
    EntArena arena = {0};
    EntArticle a;
    *out = ENT_BUF_INIT(ROOM), *reports = ENT_BUF_INIT(ROOM);
    ent_buf_add(out, ENT_STR("")), ent_buf_add(reports, ENT_STR(""));
    assert_int_equal(ent_source_new(inputs, 1, &options, &source, NULL), ENT_OK);
    while (ent_source_next(source, &arena, &a, NULL) == ENT_OK)
        ent_buf_printf(out, "%.*s|%.*s|%d-%d-%d|%.*s|%.*s|%.*s|%.*s\n", ENT_STR_ARG(a.id),
                       ENT_STR_ARG(a.title), a.published.year, a.published.month, a.published.day,
                       ENT_STR_ARG(a.publisher), ENT_STR_ARG(a.author), ENT_STR_ARG(a.language),
                       ENT_STR_ARG(ent_str_trim(a.text)));
    ent_source_free(source);
    ent_arena_release(&arena);
    unlink(path);
    rmdir(folder);
}

static void check(const char *xml, const char *expected, const char *reports_expected)
{
    EntBuf out, reports;
    read_bytes(xml, strlen(xml), &out, &reports);
    assert_string_equal(out.ptr, expected);
    assert_string_equal(reports.ptr, reports_expected);
    ent_buf_release(&out);
    ent_buf_release(&reports);
}

static void rss_with_content(void **state)
{
    (void)state;
    check("<?xml version='1.0'?><rss version='2.0' xmlns:content='c' xmlns:dc='d'><channel>"
          "<title>City Daily</title><language>en-us</language>"
          "<item><title>A yard &amp; more</title><link>https://x.example/1</link>"
          "<pubDate>Tue, 10 Dec 2024 09:00:00 GMT</pubDate><dc:creator>Jan Novak</dc:creator>"
          "<description>Short.</description>"
          "<content:encoded><![CDATA[<p>One &amp; two.</p><p>Three.</p><script>x</script>]]>"
          "</content:encoded></item>"
          "<item><title>B</title><guid isPermaLink='false'>77</guid>"
          "<description>Plain words here.</description></item></channel></rss>",
          "https://x.example/1|A yard & more|2024-12-10|City Daily|Jan Novak|en|One & two.\n\n"
          "Three.\n"
          "feed#2|B|0-0-0|City Daily||en|Plain words here.\n",
          "");
}

static void rss_1_has_its_items_beside_the_channel(void **state)
{
    (void)state;
    check("<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/' xmlns:dc='d'><channel>"
          "<title>City Daily</title></channel><item><title>A</title><link>http://x.example/1</link>"
          "<dc:date>2024-12-10T09:00:00Z</dc:date><description>Words.</description></item>"
          "</rdf:RDF>",
          "http://x.example/1|A|2024-12-10|City Daily|||Words.\n", "");
}

static void atom_with_xhtml_and_html(void **state)
{
    (void)state;
    check("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>City Daily</title>"
          "<entry><title>A</title><link rel='self' href='https://x.example/feed'/>"
          "<link href='https://x.example/a'/><published>2024-12-10T09:00:00Z</published>"
          "<updated>2025-01-01</updated><author><name>Maria Lindberg</name></author>"
          "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One.</p><p>Two.</p>"
          "</div></content></entry>"
          "<entry><title>B</title><id>urn:b</id><updated>2025-01-02</updated>"
          "<summary type='html'>&lt;p&gt;Three.&lt;/p&gt;&lt;p&gt;Four.&lt;/p&gt;</summary></entry>"
          "</feed>",
          "https://x.example/a|A|2024-12-10|City Daily|Maria Lindberg|en|One.\n\nTwo.\n"
          "feed#2|B|2025-1-2|City Daily||en|Three.\n\nFour.\n",
          "");
}

static void a_prefix_that_nobody_declared(void **state)
{
    (void)state;
    check("<rss><channel><title>T</title><item><title>A</title><content:encoded>&lt;p&gt;One."
          "&lt;/p&gt;</content:encoded></item></channel></rss>",
          "feed|A|0-0-0|T|||One.\n", "");
}

static void nitf_alone(void **state)
{
    (void)state;
    check("<nitf><head><title>Old title</title><docdata><date.issue norm='20241210T090000Z'/>"
          "</docdata><pubdata name='Nord Agency'/></head><body><body.head><hedline><hl1>A yard "
          "opens</hl1></hedline><byline>By <person>Jan Novak</person></byline></body.head>"
          "<body.content><p>One.</p><block><p>Two.</p></block></body.content></body></nitf>",
          "feed|A yard opens|2024-12-10|Nord Agency|Jan Novak||One.\n\nTwo.\n", "");
}

static void newsml_with_nitf_and_with_html(void **state)
{
    (void)state;
    check("<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"
          "<newsItem guid='urn:one'><itemMeta><provider><name>Nord Agency</name></provider>"
          "<versionCreated>2024-12-11T00:00:00Z</versionCreated></itemMeta><contentMeta>"
          "<contentCreated>2024-12-10</contentCreated><creator literal='Jan Novak'/>"
          "<headline>A</headline><language tag='en-GB'/></contentMeta><contentSet><inlineXML>"
          "<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"
          "</inlineXML></contentSet></newsItem>"
          "<newsItem guid='urn:two'><contentMeta><headline>B</headline></contentMeta><contentSet>"
          "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><head><title>no</title></head>"
          "<body><p>Three.</p></body></html></inlineXML></contentSet></newsItem>"
          "</itemSet></newsMessage>",
          "urn:one|A|2024-12-10|Nord Agency|Jan Novak|en|One.\n\nTwo.\n"
          "urn:two|B|0-0-0||||Three.\n",
          "");
}

static void a_feed_that_breaks_off_gives_what_it_has(void **state)
{
    (void)state;
    check("<rss><channel><item><title>A</title><description>One word.</description></item>\n"
          "<item><title>B</title><descr",
          "feed#1|A|0-0-0||||One word.\n",
          "ENT-I011:2 XML is not well-formed: Premature end of data in tag item line 2|"
          "ENT-I008:2 item skipped: no text in it|");
}

static void xml_without_items(void **state)
{
    (void)state;
    check("<?xml version='1.0'?><catalogue><book/></catalogue>", "",
          "ENT-I006:0 file skipped: XML without an item of RSS, Atom, NewsML-G2 or NITF|");
    check("<catalogue x='1'>\n <book/></catalogue>", "",
          "ENT-I006:0 file skipped: XML without an item of RSS, Atom, NewsML-G2 or NITF|");
    /* words in angle brackets, and parts of a page, are text */
    check("<Nordwire> Trams run.", "feed||0-0-0||||<Nordwire> Trams run.\n", "");
    check("<Nordwire> <i>Trams</i> run.", "feed||0-0-0||||<Nordwire> <i>Trams</i> run.\n", "");
}

/* Nothing is fetched, nothing unfolded. */
static void entities_stay_folded(void **state)
{
    (void)state;
    check("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
          "<rss><channel><item><title>A&x;</title><description>One &x; word.</description></item>"
          "</channel></rss>",
          "feed|A|0-0-0||||One  word.\n",
          "ENT-I011:1 an entity of the file's own is passed over: 'x'|");
    check("<!-- a --><!DOCTYPE rss [<!ENTITY y 'more words than one thing is called "
          "by'>]><rss><channel><item><title>A&y;</title>"
          "<description>One &y; word.</description></item></channel></rss>",
          "feed|A|0-0-0||||One  word.\n",
          "ENT-I011:1 an entity of the file's own is passed over: 'y'|");
}

static void an_entity_for_a_word_is_that_word(void **state)
{
    (void)state;
    check("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY nord 'Nordwind &#65;G'>]>"
          "<rss><channel><item><title>&nord; &amp; Co</title><description>One &nord; word."
          "</description></item></channel></rss>",
          "feed|Nordwind AG & Co|0-0-0||||One Nordwind AG word.\n", "");
}

/* libxml2 compares each attribute with each other one. */
static void an_element_of_too_many_attributes_ends_the_reading(void **state)
{
    (void)state;
    EntBuf xml = ENT_BUF_INIT(ROOM), out, reports;
    ent_buf_add(&xml, ENT_STR("<rss><channel><item><title>A</title><description>One word."
                              "</description></item><item"));
    for (int i = 0; i < 100000; i++) ent_buf_printf(&xml, " a%d = '%d'", i, i);
    ent_buf_add(&xml, ENT_STR("/></channel></rss>"));
    read_bytes(xml.ptr, xml.len, &out, &reports);
    assert_string_equal(out.ptr, "feed|A|0-0-0||||One word.\n");
    assert_non_null(strstr(reports.ptr, "ENT-I011:0 an element of more than 1000 attributes"));
    ent_buf_release(&xml);
    ent_buf_release(&out);
    ent_buf_release(&reports);
}

/* Feeds use HTML's names without declaring them: the character is meant. */
static void names_of_html_characters(void **state)
{
    (void)state;
    check("<rss><channel><item><title>Caf&eacute; opens</title><description>One word.</description>"
          "</item></channel></rss>",
          "feed|Caf\xC3\xA9 opens|0-0-0||||One word.\n", "");
}

static void names_of_authors(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"Jan Novak", "Jan Novak"},
        {"By Jan Novak", "Jan Novak"},
        {"jan@x.example (Jan Novak)", "Jan Novak"},
        {"Jan Novak (jan@x.example)", "Jan Novak"},
        {"Jan Novak &lt;jan@x.example&gt;", "Jan Novak"},
        {"jan@x.example", "jan@x.example"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char xml[400], expected[200];
        snprintf(xml, sizeof xml,
                 "<rss><channel><item><title>A</title><author>%s</author><description>One word."
                 "</description></item></channel></rss>",
                 cases[i][0]);
        snprintf(expected, sizeof expected, "feed|A|0-0-0||%s||One word.\n", cases[i][1]);
        check(xml, expected, "");
    }
}

static void titles_are_one_line_without_markup(void **state)
{
    (void)state;
    check("<rss><channel><item><title>Yard &lt;b&gt;opens&lt;/b&gt;\n  at R&amp;amp;D</title>"
          "<description>One word.</description></item></channel></rss>",
          "feed|Yard opens at R&D|0-0-0||||One word.\n", "");
    check(
        "<feed><entry><title>The &lt;b&gt; tag</title><content>One word.</content></entry></feed>",
        "feed|The <b> tag|0-0-0||||One word.\n", "");
}

/* Media RSS calls a picture "content" too. */
static void a_picture_is_no_content(void **state)
{
    (void)state;
    check("<rss><channel><item><title>A</title><media:content url='https://x.example/a.png'>"
          "<media:title>A yard</media:title></media:content><description>One &lt;hr&gt; word."
          "</description></item></channel></rss>",
          "feed|A|0-0-0||||One\n\nword.\n", "");
    check("<rss><channel><item><title>A</title><body><p>One</p><p>word.</p></body></item>"
          "</channel></rss>",
          "feed|A|0-0-0||||One\n\nword.\n", "");
}

static void a_byline_without_the_rank(void **state)
{
    (void)state;
    check(
        "<nitf><body><body.head><hedline><hl1>A</hl1></hedline><byline>By Jan Novak<byttl>Business "
        "Writer</byttl></byline></body.head><body.content><p>One word.</p></body.content></body>"
        "</nitf>",
        "feed|A|0-0-0||Jan Novak||One word.\n", "");
}

static void utf8_that_calls_itself_latin(void **state)
{
    (void)state;
    check("<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><item><title>K\xC3\xB8"
          "benhavn</title><description>One word.</description></item></channel></rss>",
          "feed|K\xC3\xB8"
          "benhavn|0-0-0||||One word.\n",
          "");
}

static void an_entity_bomb_is_read_in_no_time(void **state)
{
    (void)state;
    EntBuf xml = ENT_BUF_INIT(ROOM), out, reports;
    ent_buf_add(&xml, ENT_STR("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'ha'>"));
    for (int i = 1; i < 40; i++)
        ent_buf_printf(&xml, "<!ENTITY a%d '&a%d;&a%d;&a%d;&a%d;'>", i, i - 1, i - 1, i - 1, i - 1);
    ent_buf_add(&xml, ENT_STR("]><rss><channel><item><title>A</title><description>One &a39; word."
                              "</description></item></channel></rss>"));
    read_bytes(xml.ptr, xml.len, &out, &reports);
    assert_true(out.len < 200);
    ent_buf_release(&xml);
    ent_buf_release(&out);
    ent_buf_release(&reports);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rss_with_content),
        cmocka_unit_test(rss_1_has_its_items_beside_the_channel),
        cmocka_unit_test(atom_with_xhtml_and_html),
        cmocka_unit_test(a_prefix_that_nobody_declared),
        cmocka_unit_test(nitf_alone),
        cmocka_unit_test(newsml_with_nitf_and_with_html),
        cmocka_unit_test(a_feed_that_breaks_off_gives_what_it_has),
        cmocka_unit_test(xml_without_items),
        cmocka_unit_test(names_of_authors),
        cmocka_unit_test(titles_are_one_line_without_markup),
        cmocka_unit_test(a_picture_is_no_content),
        cmocka_unit_test(a_byline_without_the_rank),
        cmocka_unit_test(utf8_that_calls_itself_latin),
        cmocka_unit_test(entities_stay_folded),
        cmocka_unit_test(an_entity_for_a_word_is_that_word),
        cmocka_unit_test(an_element_of_too_many_attributes_ends_the_reading),
        cmocka_unit_test(names_of_html_characters),
        cmocka_unit_test(an_entity_bomb_is_read_in_no_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
