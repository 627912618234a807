/* The reader: what raptor's parsers deliver, and what they would lose in silence. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "raptor_leaks.h"
#include "rdf/read.h"

/* Statements as one line each, to compare with. */
static EntStatus print(void *user, const EntStatement *s, EntError *err)
{
    (void)err;
    static const char marks[] = "<\"_";
    EntBuf *buf = user;
    return ent_buf_printf(buf, "%.*s %.*s %c%.*s|%.*s|%.*s %.*s\n", ENT_STR_ARG(s->subject.value),
                          ENT_STR_ARG(s->predicate.value), marks[s->object.type],
                          ENT_STR_ARG(s->object.value), ENT_STR_ARG(s->object.datatype),
                          ENT_STR_ARG(s->object.language), ENT_STR_ARG(s->graph));
}

static void expect(EntRdfFormat format, const char *text, const char *want)
{
    EntBuf buf = ENT_BUF_INIT(1 << 20);
    EntError err = ENT_ERROR_NONE;
    EntStatus status = ent_rdf_read_bytes(ent_str(text), format, "t", print, &buf, &err);
    assert_string_equal(err.message, "");
    assert_int_equal(status, ENT_OK);
    assert_string_equal(buf.len ? buf.ptr : "", want);
    ent_buf_release(&buf);
}

static void every_format_gives_terms(void **state)
{
    (void)state;
    expect(ENT_RDF_TURTLE,
           "@prefix : <http://x/> .\n:a :b \"c\"@EN-gb, 5, 1.50, <rel>, "
           "\"x\"^^<http://www.w3.org/2001/XMLSchema#string> . [] :q _:z .",
           "http://x/a http://x/b \"c||en-gb \n"
           "http://x/a http://x/b \"5|http://www.w3.org/2001/XMLSchema#integer| \n"
           "http://x/a http://x/b \"1.50|http://www.w3.org/2001/XMLSchema#decimal| \n"
           "http://x/a http://x/b <" ENT_RDF_READ_BASE "rel|| \n"
           "http://x/a http://x/b \"x|| \n"
           "genid1 http://x/q _z|| \n");
    expect(ENT_RDF_NTRIPLES, "<http://a/> <http://b/> \"\\u00e9\\\\u0000\" .",
           "http://a/ http://b/ \"é\\u0000|| \n");
    expect(ENT_RDF_NQUADS, "<http://a/> <http://b/> \"x\"@en-GB <http://g/> .\n",
           "http://a/ http://b/ \"x||en-gb http://g/\n");
    expect(ENT_RDF_TRIG, "@prefix : <http://x/> . :g { :a :b :c . } :d :e :f .",
           "http://x/a http://x/b <http://x/c|| http://x/g\n"
           "http://x/d http://x/e <http://x/f|| \n");
    expect(ENT_RDF_RDFXML,
           "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='http://e/'>"
           "<e:C rdf:about='http://a/'><e:p xml:lang='en'>a]]&gt;b</e:p></e:C></rdf:RDF>",
           "http://a/ http://www.w3.org/1999/02/22-rdf-syntax-ns#type <http://e/C|| \n"
           "http://a/ http://e/p \"a]]>b||en \n");
    expect(ENT_RDF_TURTLE, "", "");
}

typedef struct Refusal {
    const char *name;
    EntRdfFormat format;
    EntStr text;
    uint32_t line; /* 0: not looked at */
} Refusal;

static void malformed_text_is_refused_with_its_line(void **state)
{
    (void)state;
    static const Refusal rows[] = {
        {"bad byte", ENT_RDF_TURTLE, ENT_STR_INIT("\n<a:a> <b:b> \"a\xff\" ."), 2},
        {"bad byte nt", ENT_RDF_NTRIPLES, ENT_STR_INIT("\n<a:a> <b:b> \"a\xff\" .\n"), 2},
        {"overlong", ENT_RDF_TURTLE, ENT_STR_INIT("<a:a> <b:b> \"\xc0\xaf\" ."), 1},
        {"surrogate", ENT_RDF_TURTLE, ENT_STR_INIT("<a:a> <b:b> \"\xed\xa0\x80\" ."), 1},
        {"beyond Unicode", ENT_RDF_TURTLE, ENT_STR_INIT("<a:a> <b:b> \"\xf4\x90\x80\x80\" ."), 1},
        {"U+FFFE", ENT_RDF_TURTLE, ENT_STR_INIT("<a:a> <b:b> \"a\xef\xbf\xbe\" ."), 1},
        {"NUL", ENT_RDF_TURTLE, ENT_STR_INIT("<a:a> <b:b> \"a\0b\" ."), 1},
        {"cut character", ENT_RDF_TURTLE, ENT_STR_INIT("<a:a> <b:b> \"x\" . #\xc3"), 1},
        {"escaped NUL", ENT_RDF_TURTLE, ENT_STR_INIT("\n<a:a> <b:b> \"a\\u0000b\" ."), 2},
        {"escaped NUL nt", ENT_RDF_NTRIPLES, ENT_STR_INIT("<a:a> <b:b> \"\\U00000000\" .\n"), 1},
        {"escaped surrogate", ENT_RDF_TURTLE, ENT_STR_INIT("<a:a> <b:b> \"\\uD800\" ."), 1},
        {"escaped U+FFFE", ENT_RDF_TURTLE, ENT_STR_INIT("<a:a> <b:b> \"\\uFFFE\" ."), 1},
        {"no object", ENT_RDF_TURTLE, ENT_STR_INIT("<a:a> <b:b> \"a\" .\n<a:a> <b:b> ."), 2},
        {"no object nt", ENT_RDF_NTRIPLES, ENT_STR_INIT("<a:a> <b:b> .\n<a:a> <b:b> <c:c> .\n"), 1},
        {"cut string", ENT_RDF_NTRIPLES, ENT_STR_INIT("<a:a> <b:b> \"cut"), 1},
        {"relative IRI", ENT_RDF_NTRIPLES, ENT_STR_INIT("<rel> <b:b> \"x\" .\n"), 1},
        {"space in IRI", ENT_RDF_NTRIPLES, ENT_STR_INIT("<a:a b> <b:b> \"x\" .\n"), 1},
        {"unknown prefix", ENT_RDF_TURTLE, ENT_STR_INIT("\n\nx:a x:b x:c ."), 3},
        {"XML not closed", ENT_RDF_RDFXML,
         ENT_STR_INIT("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"), 0},
        {"XML bad byte", ENT_RDF_RDFXML,
         ENT_STR_INIT("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                      "xmlns:e='http://e/'><e:C><e:p>\xff</e:p></e:C></rdf:RDF>"),
         0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        EntBuf buf = ENT_BUF_INIT(1 << 16);
        EntError err = ENT_ERROR_NONE;
        EntStatus status =
            ent_rdf_read_bytes(rows[i].text, rows[i].format, "bad.ttl", print, &buf, &err);
        if (status != ENT_ERR_INPUT || (rows[i].line && err.line != rows[i].line))
            fail_msg("%s: status %d line %u: %s", rows[i].name, status, err.line, err.message);
        assert_string_equal(err.source, "bad.ttl");
        ent_buf_release(&buf);
    }
}

static EntStatus stop_at_third(void *user, const EntStatement *s, EntError *err)
{
    int *count = user;
    if (++*count == 3)
        return ent_error_set(err, ENT_ERR_ONTOLOGY, NULL, "unknown term %.*s",
                             ENT_STR_ARG(s->object.value));
    return ENT_OK;
}

static void handler_stops_and_its_error_is_placed(void **state)
{
    (void)state;
    static const char text[] = "<a:a> <b:b> <c:1> .\n<a:a> <b:b> <c:2> .\n<a:a> <b:b> <c:3> .\n"
                               "<a:a> <b:b> <c:4> .\n";
    for (int i = 0; i < 2; i++) {
        int count = 0;
        EntError err = ENT_ERROR_NONE;
        EntStatus status = ent_rdf_read_bytes(ent_str(text), i ? ENT_RDF_TURTLE : ENT_RDF_NTRIPLES,
                                              "x.nt", stop_at_third, &count, &err);
        assert_int_equal(status, ENT_ERR_ONTOLOGY);
        assert_int_equal(count, 3);
        assert_string_equal(err.source, "x.nt");
        assert_int_equal(err.line, i ? 0 : 3); /* raptor does not tell it for Turtle */
        assert_string_equal(err.message, "unknown term c:3");
    }
}

static EntStatus nested(void *user, const EntStatement *s, EntError *err)
{
    (void)s;
    EntStatus inner = ent_rdf_read_bytes(ENT_STR("<broken"), ENT_RDF_TURTLE, "inner", print, NULL,
                                         err ? NULL : err);
    *(int *)user += inner == ENT_ERR_INPUT;
    return ENT_OK;
}

static void messages_of_a_nested_reading_do_not_leak(void **state)
{
    (void)state;
    int failures = 0;
    assert_int_equal(ent_rdf_read_bytes(ENT_STR("<a:a> <b:b> <c:1> , <c:2> ."), ENT_RDF_TURTLE,
                                        NULL, nested, &failures, NULL),
                     ENT_OK);
    assert_int_equal(failures, 2);
}

static EntStatus count(void *user, const EntStatement *s, EntError *err)
{
    (void)err;
    size_t *n = user;
    *n += s->object.value.len;
    return ENT_OK;
}

/* Several pieces of 64 KiB, with characters and escapes across their borders. */
static void long_file_is_read_in_pieces(void **state)
{
    (void)state;
    char path[] = "/tmp/ent_rdf_read_XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    FILE *out = fdopen(fd, "wb");
    for (int i = 0; i < 20000; i++)
        fprintf(out, "<http://a/> <http://b/> \"%.*sé\\u00e9\" .\n", i % 7, "xxxxxxx");
    fclose(out);
    size_t bytes = 0, want = 0;
    for (int i = 0; i < 20000; i++) want += (size_t)(i % 7) + 4;
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_rdf_read(path, ENT_RDF_NTRIPLES, count, &bytes, &err), ENT_OK);
    assert_int_equal(bytes, want);
    unlink(path);
    assert_int_equal(ent_rdf_read(path, ENT_RDF_NTRIPLES, count, &bytes, &err), ENT_ERR_INPUT);
    assert_string_equal(err.source, path);
}

/* libxml2 refuses a piece of more than 10 MB. */
static void long_xml_is_read_in_pieces(void **state)
{
    (void)state;
    EntBuf text = ENT_BUF_INIT((size_t)1 << 25);
    size_t bytes = 0;
    ent_buf_add(&text, ENT_STR("<rdf:RDF xmlns:e='http://e/' "
                               "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n"));
    for (int i = 0; i < 150000; i++)
        ent_buf_add(&text, ENT_STR("<rdf:Description rdf:about='http://a/'><e:p>\xC3\xA9 and a "
                                   "longer literal</e:p></rdf:Description>\n"));
    ent_buf_add(&text, ENT_STR("</rdf:RDF>"));
    assert_true(text.len > 11000000);
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(
        ent_rdf_read_bytes(ent_buf_as_str(&text), ENT_RDF_RDFXML, "t", count, &bytes, &err),
        ENT_OK);
    assert_int_equal(bytes, 150000 * strlen("\xC3\xA9 and a longer literal"));
    ent_buf_release(&text);
}

static void format_by_suffix_and_name(void **state)
{
    (void)state;
    assert_int_equal(ent_rdf_format_of("a/b.TTL"), ENT_RDF_TURTLE);
    assert_int_equal(ent_rdf_format_of("x.owl"), ENT_RDF_RDFXML);
    assert_int_equal(ent_rdf_format_of("x.nt"), ENT_RDF_NTRIPLES);
    assert_int_equal(ent_rdf_format_of("x.json"), ENT_RDF_AUTO);
    assert_int_equal(ent_rdf_format_of(".ttl"), ENT_RDF_AUTO);
    for (int f = ENT_RDF_TURTLE; f <= ENT_RDF_JSONLD; f++)
        assert_int_equal(ent_rdf_format_parse(ent_str(ent_rdf_format_name((EntRdfFormat)f))), f);
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_rdf_read("x.json", ENT_RDF_AUTO, count, NULL, &err), ENT_ERR_INPUT);
    assert_int_equal(ent_rdf_read("x.jsonld", ENT_RDF_AUTO, count, NULL, &err), ENT_ERR_INPUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_format_gives_terms),
        cmocka_unit_test(malformed_text_is_refused_with_its_line),
        cmocka_unit_test(handler_stops_and_its_error_is_placed),
        cmocka_unit_test(messages_of_a_nested_reading_do_not_leak),
        cmocka_unit_test(long_file_is_read_in_pieces),
        cmocka_unit_test(long_xml_is_read_in_pieces),
        cmocka_unit_test(format_by_suffix_and_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
