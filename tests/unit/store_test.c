/* The store room without a network: addresses, what is tried again, the server's words, the plan
 * of graphs, the ledger. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/sha256.h"
#include "rdf/ntriples.h"
#include "rdf/rdf.h"
#include "store/endpoint.h"
#include "store/judge.h"
#include "store/ledger.h"
#include "store/netrc.h"
#include "store/plan.h"
#include "store/words.h"

/* ---- addresses ---- */

static void each_store_has_its_address(void **state)
{
    (void)state;
    static const struct {
        EntStoreKind kind;
        const char *endpoint, *want;
    } cases[] = {
        {ENT_STORE_PLAIN, "http://h/x", "http://h/x?graph=http%3A%2F%2Fe%2Fa%3Fb%3D1%26c%23d"},
        {ENT_STORE_PLAIN, "http://h/x?y=1",
         "http://h/x?y=1&graph=http%3A%2F%2Fe%2Fa%3Fb%3D1%26c%23d"},
        {ENT_STORE_FUSEKI, "http://h:3030/ds/",
         "http://h:3030/ds/data?graph=http%3A%2F%2Fe%2Fa%3Fb%3D1%26c%23d"},
        {ENT_STORE_FUSEKI, "http://h:3030/ds/data",
         "http://h:3030/ds/data?graph=http%3A%2F%2Fe%2Fa%3Fb%3D1%26c%23d"},
        {ENT_STORE_RDF4J, "https://h/rdf4j-server/repositories/r",
         "https://h/rdf4j-server/repositories/r/rdf-graphs/"
         "service?graph=http%3A%2F%2Fe%2Fa%3Fb%3D1%26c%23d"},
        {ENT_STORE_GRAPHDB, "http://h:7200/repositories/r",
         "http://h:7200/repositories/r/rdf-graphs/"
         "service?graph=http%3A%2F%2Fe%2Fa%3Fb%3D1%26c%23d"},
        {ENT_STORE_OXIGRAPH, "http://h:7878",
         "http://h:7878/store?graph=http%3A%2F%2Fe%2Fa%3Fb%3D1%26c%23d"},
        {ENT_STORE_VIRTUOSO, "http://h:8890/",
         "http://h:8890/sparql-graph-crud-auth?graph-uri=http%3A%2F%2Fe%2Fa%3Fb%3D1%26c%23d"},
    };
    EntArena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntEndpoint endpoint;
        EntError err = ENT_ERROR_NONE;
        assert_int_equal(
            ent_endpoint_make(cases[i].kind, ent_str(cases[i].endpoint), &arena, &endpoint, &err),
            ENT_OK);
        EntStr url = ent_endpoint_graph(&endpoint, ENT_STR("http://e/a?b=1&c#d"), &arena);
        assert_string_equal(url.ptr, cases[i].want);
    }
    ent_arena_release(&arena);
}

static void an_address_that_cannot_be_used_is_refused(void **state)
{
    (void)state;
    static const struct {
        EntStoreKind kind;
        const char *endpoint, *why;
    } cases[] = {
        {ENT_STORE_PLAIN, "", "no http or https address"},
        {ENT_STORE_PLAIN, "localhost:3030", "no http or https address"},
        {ENT_STORE_PLAIN, "ftp://h/x", "no http or https address"},
        {ENT_STORE_PLAIN, "http:///x", "no http or https address"},
        {ENT_STORE_PLAIN, "http://h/a b", "no http or https address"},
        {ENT_STORE_PLAIN, "http://h/a\r\nX: y", "no http or https address"},
        {ENT_STORE_PLAIN, "http://h/a#b", "no http or https address"},
        {ENT_STORE_FUSEKI, "http://admin:hidden@h/ds", "--user"},
        {ENT_STORE_RDF4J, "http://h/rdf4j-server", "names no repository"},
    };
    EntArena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntEndpoint endpoint;
        EntError err = ENT_ERROR_NONE;
        assert_int_equal(
            ent_endpoint_make(cases[i].kind, ent_str(cases[i].endpoint), &arena, &endpoint, &err),
            ENT_ERR_USAGE);
        assert_non_null(strstr(err.message, cases[i].why));
        assert_null(strstr(err.message, "hidden"));
    }
    EntStoreKind kind;
    assert_true(ent_store_kind_parse(ENT_STR("graphdb"), &kind) && kind == ENT_STORE_GRAPHDB);
    assert_false(ent_store_kind_parse(ENT_STR(""), &kind));
    assert_false(ent_store_kind_parse(ENT_STR("Fuseki"), &kind));
    ent_arena_release(&arena);
}

static void this_machine_is_known(void **state)
{
    (void)state;
    static const struct {
        const char *endpoint;
        bool local;
    } cases[] = {{"http://localhost/x", true},      {"http://127.0.0.1:80/x", true},
                 {"http://[::1]:3030/x", true},     {"http://localhost.example/x", false},
                 {"http://store.example/x", false}, {"http://127.0.0.11/x", false}};
    EntArena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntEndpoint endpoint;
        assert_int_equal(
            ent_endpoint_make(ENT_STORE_PLAIN, ent_str(cases[i].endpoint), &arena, &endpoint, NULL),
            ENT_OK);
        assert_int_equal(endpoint.local, cases[i].local);
    }
    assert_true(ent_str_is(ent_url_origin(ENT_STR("http://h:1/a/b")), "http://h:1"));
    assert_true(ent_str_is(ent_url_origin(ENT_STR("http://h?x")), "http://h"));
    assert_int_equal(ent_url_origin(ENT_STR("/a/b")).len, 0);
    ent_arena_release(&arena);
}

/* ---- what is tried again ---- */

static EntVerdict answered(EntMethod method, int http)
{
    return ent_store_judge(method, ENT_NET_ANSWERED, http, true);
}

static void only_what_is_safe_is_tried_again(void **state)
{
    (void)state;
    static const EntMethod safe[] = {ENT_GET, ENT_PUT, ENT_DELETE};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(answered(safe[i], 502), ENT_VERDICT_AGAIN);
        assert_int_equal(answered(safe[i], 504), ENT_VERDICT_AGAIN);
        assert_int_equal(ent_store_judge(safe[i], ENT_NET_LOST, 0, true), ENT_VERDICT_AGAIN);
    }
    /* a POST may have been done */
    assert_int_equal(answered(ENT_POST, 502), ENT_VERDICT_FAILED);
    assert_int_equal(answered(ENT_POST, 504), ENT_VERDICT_FAILED);
    assert_int_equal(ent_store_judge(ENT_POST, ENT_NET_LOST, 0, true), ENT_VERDICT_FAILED);
    /* … unless nothing was sent, or the server says that it was not */
    assert_int_equal(ent_store_judge(ENT_POST, ENT_NET_UNSENT, 0, true), ENT_VERDICT_AGAIN);
    assert_int_equal(answered(ENT_POST, 429), ENT_VERDICT_AGAIN);
    assert_int_equal(answered(ENT_POST, 503), ENT_VERDICT_AGAIN);
    assert_int_equal(answered(ENT_PUT, 429), ENT_VERDICT_AGAIN);
    assert_int_equal(answered(ENT_PUT, 503), ENT_VERDICT_AGAIN);
    /* not what the server has looked at, nor what it may be at work on */
    assert_int_equal(answered(ENT_PUT, 500), ENT_VERDICT_FAILED);
    assert_int_equal(ent_store_judge(ENT_PUT, ENT_NET_TIMEOUT, 0, true), ENT_VERDICT_FAILED);
    /* a server that never was there is not waited for */
    assert_int_equal(ent_store_judge(ENT_PUT, ENT_NET_UNSENT, 0, false), ENT_VERDICT_HOPELESS);
}

static void an_answer_is_about_one_graph_or_all(void **state)
{
    (void)state;
    static const int all[] = {301, 401, 403, 404, 405, 407, 501, 507}, one[] = {400, 409, 413, 415};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        assert_int_equal(answered(ENT_PUT, all[i]), ENT_VERDICT_HOPELESS);
    for (size_t i = 0; i < sizeof one / sizeof *one; i++)
        assert_int_equal(answered(ENT_PUT, one[i]), ENT_VERDICT_FAILED);
    assert_int_equal(answered(ENT_PUT, 200), ENT_VERDICT_DONE);
    assert_int_equal(answered(ENT_PUT, 201), ENT_VERDICT_DONE);
    assert_int_equal(answered(ENT_PUT, 204), ENT_VERDICT_DONE);
    assert_int_equal(answered(ENT_GET, 404), ENT_VERDICT_ABSENT);
    assert_int_equal(answered(ENT_DELETE, 404), ENT_VERDICT_ABSENT);
}

static void waits_grow_to_a_cap(void **state)
{
    (void)state;
    static const double want[] = {0.5, 1, 2, 4, 8, 16, 30, 30};
    for (unsigned i = 0; i < 8; i++) assert_true(ent_store_wait(i + 1, 0) == want[i]);
    assert_true(ent_store_wait(1000000, 0) == 30);
    assert_true(ent_store_wait(1, 7) == 7);
    assert_true(ent_store_wait(1, 86400) == 300);
}

/* ---- the server's words ---- */

static void words_are_one_clean_line(void **state)
{
    (void)state;
    static const struct {
        const char *body, *type, *want;
    } cases[] = {
        {"No such dataset: /dx\nat line 2", "text/plain", "No such dataset: /dx"},
        {"\r\n\r\n  ***  \r\n\tParse \t error\x1b[31m red\r\n", "text/plain",
         "Parse error [31m red"},
        {"<!DOCTYPE html>\n<html><head>\n<TITLE lang=en>502 Bad\tGateway</TITLE></head>"
         "<body><h1>x</h1>",
         "text/html", "502 Bad Gateway"},
        {"<html><body>\n<p><b>Virtuoso 37000</b> Error", "text/html; charset=UTF-8",
         "Virtuoso 37000"},
        {"<html><title>Request failed</title><h3>Error 40001</h3>\n<xmp>SR172: Transaction "
         "deadlocked</xmp>",
         "text/html", "SR172: Transaction deadlocked"},
        {"<p>no type, <i>but</i> a page", "", "no type,"},
        {"", "text/plain", ""},
        {"--- \n ...", "text/plain", ""},
        {"<<<", "text/html", ""},
        {"caf\xe9 \xc2\x85 end", "text/plain", "caf\xef\xbf\xbd end"},
    };
    char out[ENT_WORDS];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ent_store_words(ent_str(cases[i].body), ent_str(cases[i].type), out);
        assert_string_equal(out, cases[i].want);
    }
    char longer[3 * ENT_WORDS + 1];
    for (size_t i = 0; i < ENT_WORDS; i++) memcpy(longer + 3 * i, "\xe2\x82\xac", 3);
    longer[3 * ENT_WORDS] = '\0';
    ent_store_words(ent_str(longer), ENT_STR("text/plain"), out);
    assert_int_equal(strlen(out), (ENT_WORDS - 1) / 3 * 3);
}

static void secrets_are_hidden(void **state)
{
    (void)state;
    char text[] = "you said sesame and sesame", stars[] = "a ****b";
    ent_store_hide(text, strlen(text), ENT_STR("sesame"));
    assert_string_equal(text, "you said ****** and ******");
    ent_store_hide(stars, strlen(stars), ENT_STR("****"));
    assert_string_equal(stars, "a ****b");
    ent_store_hide(stars, strlen(stars), ENT_STR_EMPTY);
    char header[] = "got 'Authorization: Basic YTpi' and bearer x.y-z ok basic ";
    ent_store_hide_login(header, strlen(header));
    assert_string_equal(header, "got 'Authorization: Basic ***** and bearer ***** ok basic ");
}

/* ---- netrc ---- */

static void netrc_knows_hosts_and_users(void **state)
{
    (void)state;
    static const char text[] = "# a comment\n"
                               "machine other.example login eve password x1\n"
                               "macdef init\nmachine h.example login mac password x2\n\n"
                               "machine h.example\n\tlogin ann\n\tpassword \"a \\\"b\\\" c\"\n"
                               "machine H.example login bob password b2 account z\n"
                               "machine bare.example login ann\n"
                               "default login guest password g";
    static const struct {
        const char *host, *user, *want_user, *want;
    } cases[] = {
        {"h.example", "", "ann", "a \"b\" c"}, {"h.example", "bob", "bob", "b2"},
        {"other.example", "", "eve", "x1"},    {"else.example", "", "guest", "g"},
        {"bare.example", "", "guest", "g"},    {"h.example", "zoe", NULL, NULL},
        {"h.example", "mac", NULL, NULL},
    };
    EntArena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntStr user = ent_str(cases[i].user), password = ENT_STR_EMPTY;
        EntStatus status =
            ent_netrc_find(ent_str(text), ent_str(cases[i].host), &arena, &user, &password, NULL);
        assert_int_equal(status, cases[i].want ? ENT_OK : ENT_ERR_INPUT);
        if (!cases[i].want) continue;
        assert_string_equal(user.ptr, cases[i].want_user);
        assert_string_equal(password.ptr, cases[i].want);
    }
    ent_arena_release(&arena);
}

/* ---- bodies ---- */

static void statements_become_lines(void **state)
{
    (void)state;
    EntBuf out = ENT_BUF_INIT(1000);
    EntStatement s = {
        .subject = ent_iri(ENT_STR("http://e/a b")),
        .predicate = ent_iri(ENT_STR("http://e/p")),
        .object = ent_literal(ENT_STR("\"q\" \\ \n\r\t \x01 é"), ENT_STR_EMPTY),
        .graph = ENT_STR("http://e/g"),
    };
    ent_ntriples_add(&out, &s);
    s.object.language = ENT_STR("en-gb");
    s.object.value = ENT_STR("x");
    ent_ntriples_add(&out, &s);
    s.object = ent_literal(ENT_STR("1"), ENT_STR(ENT_XSD_NS "integer"));
    ent_ntriples_add(&out, &s);
    assert_string_equal(out.ptr,
                        "<http://e/a%20b> <http://e/p> \"\\\"q\\\" \\\\ \\n\\r\\t \\u0001 é\" .\n"
                        "<http://e/a%20b> <http://e/p> \"x\"@en-gb .\n"
                        "<http://e/a%20b> <http://e/p> \"1\"^^<" ENT_XSD_NS "integer> .\n");
    ent_buf_release(&out);
}

/* The examples of FIPS 180-4 and of RFC 6234. */
static void hashes_are_those_of_the_standard(void **state)
{
    (void)state;
    static const struct {
        const char *text, *want;
    } cases[] = {
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    };
    char out[ENT_SHA256_HEX + 1];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ent_sha256_hex(ent_str(cases[i].text), out);
        assert_string_equal(out, cases[i].want);
    }
    char *million = malloc(1000000);
    assert_non_null(million);
    memset(million, 'a', 1000000);
    ent_sha256_hex(ent_str_n(million, 1000000), out);
    free(million);
    assert_string_equal(out, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

/* ---- the plan ---- */

/* A file of TEXT with SUFFIX; the caller removes it. */
static void write_file(char path[64], const char *suffix, const char *text)
{
    snprintf(path, 64, "/tmp/ent-store-%ld%s", (long)getpid(), suffix);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0 && fclose(file) == 0);
}

static EntStatus add_text(EntPlan *plan, const char *suffix, const char *text, EntStr graph,
                          EntError *err)
{
    char path[64];
    write_file(path, suffix, text);
    EntStatus status = ent_plan_add(plan, path, graph, err);
    unlink(path);
    return status;
}

#define ARTICLE(name) "<http://e/" name "> a <https://w3id.org/entente#Article> .\n"

static void files_are_divided_into_graphs(void **state)
{
    (void)state;
    EntPlan plan = {0};
    EntError err = ENT_ERROR_NONE;
    EntBuf body = ENT_BUF_INIT(1000);
    assert_int_equal(ent_rdf_open(&err), ENT_OK);
    assert_int_equal(add_text(&plan, ".nq",
                              "<http://e/s> <http://e/p> \"2\" <http://e/g2> .\n"
                              "<http://e/s> <http://e/p> \"1\" <http://e/g1> .\n"
                              "<http://e/s> <http://e/p> \"3\" <http://e/g2> .\n",
                              ENT_STR_EMPTY, &err),
                     ENT_OK);
    assert_int_equal(add_text(&plan, ".ttl", ARTICLE("a") "<http://e/s> <http://e/p> 1 .\n",
                              ENT_STR_EMPTY, &err),
                     ENT_OK);
    assert_int_equal(add_text(&plan, ".trig", "<http://e/g1> { <http://e/s> <http://e/p> \"4\" }",
                              ENT_STR_EMPTY, &err),
                     ENT_OK);
    assert_int_equal(add_text(&plan, ".nt", "<http://e/s> <http://e/p> \"5\" .\n",
                              ENT_STR("http://e/all"), &err),
                     ENT_OK);
    assert_int_equal(ent_plan_divide(&plan, &err), ENT_OK);
    static const struct {
        const char *name;
        size_t count;
    } want[] = {{"http://e/a", 2}, {"http://e/all", 1}, {"http://e/g1", 2}, {"http://e/g2", 2}};
    assert_int_equal(plan.graphs.len, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_true(ent_str_is(plan.graphs.at[i].name, want[i].name));
        assert_int_equal(plan.graphs.at[i].count, want[i].count);
    }
    assert_int_equal(ent_plan_body(&plan, 2, &body, &err), ENT_OK);
    assert_string_equal(body.ptr, "<http://e/s> <http://e/p> \"1\" .\n"
                                  "<http://e/s> <http://e/p> \"4\" .\n");
    ent_buf_release(&body);
    ent_plan_release(&plan);
    ent_rdf_close();
}

static void what_names_no_graph_is_refused(void **state)
{
    (void)state;
    static const struct {
        const char *suffix, *text, *why;
        EntStatus status;
    } cases[] = {
        {".ttl", "<http://e/s> <http://e/p> 1 .", "neither a graph nor an article", ENT_ERR_USAGE},
        {".ttl", ARTICLE("a") ARTICLE("b"), "2 articles", ENT_ERR_USAGE},
        {".nq", "<http://e/s> <http://e/p> \"1\" .\n", "neither", ENT_ERR_USAGE},
        {".jsonld", "{}", "written only", ENT_ERR_INPUT},
        {".ttl", "<http://e/s> oops", "", ENT_ERR_INPUT},
        {".doc", "", "no RDF format", ENT_ERR_INPUT},
    };
    assert_int_equal(ent_rdf_open(NULL), ENT_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntPlan plan = {0};
        EntError err = ENT_ERROR_NONE;
        assert_int_equal(add_text(&plan, cases[i].suffix, cases[i].text, ENT_STR_EMPTY, &err),
                         cases[i].status);
        assert_non_null(strstr(err.message, cases[i].why));
        ent_plan_release(&plan);
    }
    ent_rdf_close();
}

/* ---- the ledger ---- */

#define ENTRY(name, hash) "<http://e/" name "> <" ENT_LEDGER_HASH "> \"" hash "\" .\n"

static void the_ledger_keeps_what_was_written(void **state)
{
    (void)state;
    EntLedger ledger = {0};
    EntError err = ENT_ERROR_NONE;
    EntBuf out = ENT_BUF_INIT(1000);
    assert_int_equal(ent_rdf_open(&err), ENT_OK);
    assert_int_equal(
        ent_ledger_read(&ledger,
                        ENT_STR(ENTRY("a", "1") ENTRY("b", "2") "<http://e/c> a <http://e/d> .\n"),
                        ENT_STR("text/turtle"), &err),
        ENT_OK);
    assert_true(ent_str_is(ent_ledger_get(&ledger, ENT_STR("http://e/b")), "2"));
    assert_int_equal(ent_ledger_get(&ledger, ENT_STR("http://e/c")).len, 0);
    assert_int_equal(ent_ledger_set(&ledger, ENT_STR("http://e/a"), ENT_STR_EMPTY), ENT_OK);
    assert_int_equal(ent_ledger_set(&ledger, ENT_STR("http://e/e"), ENT_STR("5")), ENT_OK);
    assert_int_equal(ent_ledger_write_all(&ledger, &out), ENT_OK);
    assert_string_equal(out.ptr, ENTRY("b", "2") ENTRY("e", "5"));
    ent_buf_clear(&out);
    assert_int_equal(ent_ledger_write(&ledger, ENT_STR("http://e/e"), &out), ENT_OK);
    assert_string_equal(out.ptr, ENTRY("e", "5"));
    assert_int_equal(ent_ledger_read(&ledger, ENT_STR("<html>"), ENT_STR("text/html"), &err),
                     ENT_ERR_STORE);
    assert_int_equal(err.status, ENT_ERR_STORE);
    ent_buf_release(&out);
    ent_ledger_release(&ledger);
    ent_rdf_close();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_store_has_its_address),
        cmocka_unit_test(an_address_that_cannot_be_used_is_refused),
        cmocka_unit_test(this_machine_is_known),
        cmocka_unit_test(only_what_is_safe_is_tried_again),
        cmocka_unit_test(an_answer_is_about_one_graph_or_all),
        cmocka_unit_test(waits_grow_to_a_cap),
        cmocka_unit_test(words_are_one_clean_line),
        cmocka_unit_test(secrets_are_hidden),
        cmocka_unit_test(netrc_knows_hosts_and_users),
        cmocka_unit_test(statements_become_lines),
        cmocka_unit_test(hashes_are_those_of_the_standard),
        cmocka_unit_test(files_are_divided_into_graphs),
        cmocka_unit_test(what_names_no_graph_is_refused),
        cmocka_unit_test(the_ledger_keeps_what_was_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
