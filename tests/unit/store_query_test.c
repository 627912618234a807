/* Queries and their answers: words of SPARQL, results in each form, places in the words of stores.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "store/ask.h"
#include "store/results.h"
#include "store/sparql.h"

/* ---- words of a query ---- */

static void forms_of_queries_are_told(void **state)
{
    (void)state;
    static const struct {
        const char *query;
        bool graph, names;
    } cases[] = {
        {"SELECT * { ?s ?p ?o }", false, false},
        {"# construct\nPREFIX describe: <http://construct/>\nASK { ?s describe:it ?graph }", false,
         false},
        {"BASE <http://x/> construct { ?s ?p ?o } where { ?s ?p ?o }", true, false},
        {"DESCRIBE <http://graph/>", true, false},
        {"SELECT * { GRAPH ?g { ?s ?p ?o } }", false, true},
        {"select * from <http://x/> { ?s ?p ?o }", false, true},
        {"SELECT * { ?s ?p \"GRAPH\" , 'it\\'s from', \"\"\"a \" graph\"\"\" , 'x'@graph }", false,
         false},
        {"SELECT * { ?s x:graph ?from ; :graph ?o ; x:a.from ?z FILTER(?o < 3 && ?z > 4) }", false,
         false},
        {"SELECT * { ?s ?p ?o FILTER(?o <3) GRAPH <http://x/> { ?s ?p ?o } }", false, true},
        {"", false, false},
        {"\"unclosed graph", false, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntStr query = ent_str(cases[i].query);
        if (ent_sparql_makes_graph(query) != cases[i].graph ||
            ent_sparql_names_graphs(query) != cases[i].names)
            fail_msg("%s", cases[i].query);
    }
}

/* ---- answers ---- */

#define ROWS                                                                                       \
    "{\"results\":{\"distinct\":false,\"bindings\":["                                              \
    "{\"b\":{\"type\":\"literal\",\"value\":\"x, \\\"q\\\"\\n<&>\\t\"},"                           \
    "\"a\":{\"value\":\"http://e/b\",\"type\":\"uri\"},\"other\":{\"type\":\"uri\","               \
    "\"value\":\"u:\"}},"                                                                          \
    "{\"a\":{\"type\":\"bnode\",\"value\":\"n1\"},\"b\":{\"type\":\"typed-literal\","              \
    "\"datatype\":\"http://www.w3.org/2001/XMLSchema#decimal\",\"value\":\"2.50\"}},"              \
    "{\"b\":{\"type\":\"literal\",\"xml:lang\":\"en\",\"value\":\"\\u00e9\"}},"                    \
    "{\"b\":{\"type\":\"literal\",\"datatype\":\"http://www.w3.org/2001/XMLSchema#string\","       \
    "\"value\":\"\"}},{}]},"                                                                       \
    "\"head\":{\"link\":[],\"vars\":[\"a\",\"b\"]}} "

static void assert_form(const char *json, EntResultsForm form, const char *want)
{
    EntResults results = {0};
    EntBuf out = ENT_BUF_INIT(1 << 16);
    assert_int_equal(ent_results_read(ent_str(json), &results, NULL), ENT_OK);
    assert_int_equal(ent_results_write(&results, form, &out), ENT_OK);
    assert_string_equal(out.ptr, want);
    ent_buf_release(&out);
    ent_results_release(&results);
}

static void rows_have_each_form(void **state)
{
    (void)state;
    assert_form(
        ROWS, ENT_RESULTS_CSV,
        "a,b\r\nhttp://e/b,\"x, \"\"q\"\"\n<&>\t\"\r\n_:n1,2.50\r\n,\xc3\xa9\r\n,\r\n,\r\n");
    assert_form(ROWS, ENT_RESULTS_TSV,
                "?a\t?b\n<http://e/b>\t\"x, \\\"q\\\"\\n<&>\\t\"\n_:n1\t2.50\n\t\"\xc3\xa9\"@en\n"
                "\t\"\"\n\t\n");
    assert_form(ROWS, ENT_RESULTS_JSON,
                "{\"head\":{\"vars\":[\"a\",\"b\"]},\"results\":{\"bindings\":["
                "{\"a\":{\"type\":\"uri\",\"value\":\"http://e/b\"},"
                "\"b\":{\"type\":\"literal\",\"value\":\"x, \\\"q\\\"\\n<&>\\u0009\"}},"
                "{\"a\":{\"type\":\"bnode\",\"value\":\"n1\"},\"b\":{\"type\":\"literal\","
                "\"value\":\"2.50\",\"datatype\":\"http://www.w3.org/2001/XMLSchema#decimal\"}},"
                "{\"b\":{\"type\":\"literal\",\"value\":\"\xc3\xa9\",\"xml:lang\":\"en\"}},"
                "{\"b\":{\"type\":\"literal\",\"value\":\"\"}},{}]}}");
    assert_form(
        ROWS, ENT_RESULTS_XML,
        "<?xml version=\"1.0\"?><sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">"
        "<head><variable name=\"a\"/><variable name=\"b\"/></head><results>"
        "<result><binding name=\"a\"><uri>http://e/b</uri></binding><binding name=\"b\">"
        "<literal>x, &quot;q&quot;\n&lt;&amp;&gt;\t</literal></binding></result>"
        "<result><binding name=\"a\"><bnode>n1</bnode></binding><binding name=\"b\"><literal "
        "datatype=\"http://www.w3.org/2001/XMLSchema#decimal\">2.50</literal></binding>"
        "</result><result><binding name=\"b\"><literal xml:lang=\"en\">\xc3\xa9</literal>"
        "</binding></result><result><binding name=\"b\"><literal></literal></binding>"
        "</result><result></result></results></sparql>");
}

static void truth_has_each_form(void **state)
{
    (void)state;
    static const char *const yes[] = {
        "{\"head\":{},\"boolean\":true}",
        /* as Virtuoso answers */
        "{\"head\":{\"link\":[],\"vars\":[\"__ASK_RETVAL\"]},\"results\":{\"bindings\":["
        "{\"__ASK_RETVAL\":{\"type\":\"typed-literal\",\"value\":\"1\"}}]}}"};
    for (size_t i = 0; i < 2; i++) {
        assert_form(yes[i], ENT_RESULTS_CSV, "true");
        assert_form(yes[i], ENT_RESULTS_JSON, "{\"head\":{},\"boolean\":true}");
    }
    assert_form("{\"head\":{\"vars\":[\"__ASK_RETVAL\"]},\"results\":{\"bindings\":[]}}",
                ENT_RESULTS_TSV, "false");
    assert_form("{\"boolean\":false,\"head\":{}}", ENT_RESULTS_XML,
                "<?xml version=\"1.0\"?><sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">"
                "<head></head><boolean>false</boolean></sparql>");
}

static void what_is_no_result_is_told(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "", "[]", "{}", "{\"head\":{\"vars\":[\"a\"]}}", "{\"head\":{},\"boolean\":true} x",
        "<html>", "{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[{\"a\":{\"type\":",
        /* a triple term, which has no form here */
        "{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[{\"a\":{\"type\":\"triple\","
        "\"value\":{\"subject\":{}}}}]}}"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        EntResults results = {0};
        EntError err = ENT_ERROR_NONE;
        assert_int_equal(ent_results_read(ent_str(wrong[i]), &results, &err), ENT_ERR_STORE);
        assert_string_equal(err.message, "the answer is no SPARQL result");
        ent_results_release(&results);
    }
}

/* ---- stores ---- */

static void places_are_found_in_words(void **state)
{
    (void)state;
    static const struct {
        const char *words;
        uint32_t line, column;
    } cases[] = {{"error at 2:9: expected one of", 2, 9},
                 {"Parse error: Encountered \" \"}\" \"} \"\" at line 2, column 8.", 2, 8},
                 {"Parse error: Line 1, column 16: Unresolved prefixed name", 1, 16},
                 {"Virtuoso 37000 Error SP030: SPARQL compiler, line 3: syntax error", 3, 0},
                 {"a line without a number, then line 7", 7, 0},
                 {"nothing of the kind", 0, 0},
                 {"line ", 0, 0},
                 {"", 0, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t line, column;
        ent_store_place(ent_str(cases[i].words), &line, &column);
        assert_int_equal(line, cases[i].line);
        assert_int_equal(column, cases[i].column);
    }
}

static void addresses_of_queries_are_made(void **state)
{
    (void)state;
    static const struct {
        EntStoreKind kind;
        bool login;
        const char *given, *want;
    } cases[] = {{ENT_STORE_PLAIN, false, "http://h/any?x=1", "http://h/any?x=1"},
                 {ENT_STORE_FUSEKI, false, "http://h:3030/ds/", "http://h:3030/ds/sparql"},
                 {ENT_STORE_FUSEKI, true, "http://h/ds/sparql", "http://h/ds/sparql"},
                 {ENT_STORE_RDF4J, false, "http://h/rdf4j-server/repositories/r",
                  "http://h/rdf4j-server/repositories/r"},
                 {ENT_STORE_OXIGRAPH, false, "http://h:7878", "http://h:7878/query"},
                 {ENT_STORE_VIRTUOSO, false, "http://h:8890", "http://h:8890/sparql"},
                 {ENT_STORE_VIRTUOSO, true, "http://h:8890", "http://h:8890/sparql-auth"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntArena arena = {0};
        EntEndpoint endpoint;
        assert_int_equal(ent_endpoint_make_query(cases[i].kind, ent_str(cases[i].given),
                                                 cases[i].login, &arena, &endpoint, NULL),
                         ENT_OK);
        assert_string_equal(endpoint.url.ptr, cases[i].want);
        ent_arena_release(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms_of_queries_are_told),
        cmocka_unit_test(rows_have_each_form),
        cmocka_unit_test(truth_has_each_form),
        cmocka_unit_test(what_is_no_result_is_told),
        cmocka_unit_test(places_are_found_in_words),
        cmocka_unit_test(addresses_of_queries_are_made),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
