/* The public header, used as a program does. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "entente/entente.h"

#define MODEL "build/model/en_core_web_sm.entm"

static EntContext *context; /* NULL: no model */

static int load(void **state)
{
    (void)state;
    if (access(MODEL, R_OK) != 0) return 0;
    EntContextOptions options = {.size = sizeof options, .model = MODEL, .ontology = "ontology"};
    return ent_context_new(&options, &context, NULL) == ENT_OK ? 0 : -1;
}

static int unload(void **state)
{
    (void)state;
    ent_context_free(context);
    return 0;
}

static EntWorker *worker_or_skip(void)
{
    EntWorker *worker = NULL;
    if (!context) skip(); /* tools/build makes the model */
    assert_int_equal(ent_worker_new(context, &worker, NULL), ENT_OK);
    return worker;
}

static EntText article(const char *text)
{
    return (EntText){
        .size = sizeof(EntText), .id = "note", .text = text, .published = "2026-05-04"};
}

static const char deal[] =
    "Kurzeme Gas has signed an agreement with Nordwind Energy AG, said Maria "
    "Lindberg, chief executive of Kurzeme Gas.";

static const EntFactView *fact_of(const EntWorker *worker, const char *property)
{
    const EntFactView *fact;
    for (size_t i = 0; (fact = ent_worker_fact(worker, i)); i++)
        if (strcmp(fact->property, property) == 0) return fact;
    return NULL;
}

static void test_what_an_article_states(void **state)
{
    (void)state;
    EntWorker *worker = worker_or_skip();
    EntText text = article(deal);
    assert_int_equal(ent_worker_read(worker, &text, NULL), ENT_OK);
    const EntFactView *party = fact_of(worker, "party");
    assert_non_null(party);
    assert_string_equal(ent_worker_entity(worker, party->subject)->kind, "Agreement");
    assert_int_equal(party->type, ENT_FACT_ENTITY);
    assert_string_equal(ent_worker_entity(worker, party->entity)->kind, "Company");
    assert_string_equal(party->quote, deal);
    assert_int_equal(party->begin, 0);
    assert_int_equal(party->end, strlen(deal));
    assert_true(party->confidence > 0 && party->confidence <= 1);
    const EntFactView *position = fact_of(worker, "position");
    assert_non_null(position);
    assert_string_equal(position->text, "chief executive");
    assert_string_equal(ent_worker_entity(worker, position->entity)->name, "Kurzeme Gas");
    assert_string_equal(ent_worker_text(worker), deal);
    assert_null(ent_worker_fact(worker, ent_worker_fact_count(worker)));
    assert_null(ent_worker_entity(worker, ENT_NO_INDEX));
    ent_worker_free(worker);
}

static void test_damaged_text_is_repaired(void **state)
{
    (void)state;
    EntWorker *worker = worker_or_skip();
    EntText text = article("Kurzeme Gas\xFF has signed an agreement with Nordwind Energy AG.");
    assert_int_equal(ent_worker_read(worker, &text, NULL), ENT_OK);
    assert_non_null(strstr(ent_worker_text(worker), "\xEF\xBF\xBD"));
    ent_worker_free(worker);
}

static void test_wrong_articles_leave_the_worker_usable(void **state)
{
    (void)state;
    EntWorker *worker = worker_or_skip();
    EntText bad[] = {{0}, article(NULL), article(" \n"), article(deal), article(deal)};
    bad[3].id = "";
    bad[4].published = "05/04/2026";
    static const EntStatus expected[] = {ENT_ERR_USAGE, ENT_ERR_USAGE, ENT_ERR_INPUT, ENT_ERR_USAGE,
                                         ENT_ERR_USAGE};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        EntError err = ENT_ERROR_NONE;
        EntGraph *graph = ent_graph_new();
        assert_int_equal(ent_worker_read(worker, &bad[i], &err), expected[i]);
        assert_int_equal(err.status, expected[i]);
        assert_true(err.message[0] != '\0');
        assert_int_equal(ent_worker_fact_count(worker), 0);
        assert_int_equal(ent_worker_add_to(worker, NULL, graph, NULL), ENT_ERR_USAGE);
        ent_graph_free(graph);
    }
    EntText good = article(deal);
    assert_int_equal(ent_worker_read(worker, &good, NULL), ENT_OK);
    assert_non_null(fact_of(worker, "party"));
    ent_worker_free(worker);
}

static EntGraph *graph_of(EntWorker *worker)
{
    EntText text = article(deal);
    EntGraph *graph = ent_graph_new();
    assert_int_equal(ent_worker_read(worker, &text, NULL), ENT_OK);
    assert_int_equal(ent_worker_add_to(worker, NULL, graph, NULL), ENT_OK);
    assert_int_equal(ent_graph_settle(graph, context, NULL, NULL), ENT_OK);
    return graph;
}

static void test_every_format_in_memory(void **state)
{
    (void)state;
    static const char *const formats[] = {"turtle", "rdfxml", "ntriples",
                                          "nquads", "trig",   "jsonld"};
    EntWorker *worker = worker_or_skip();
    EntGraph *graph = graph_of(worker);
    char *bytes;
    size_t length;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        assert_int_equal(ent_graph_write_to(graph, formats[i], &bytes, &length, NULL), ENT_OK);
        assert_int_equal(strlen(bytes), length);
        assert_non_null(strstr(bytes, "Nordwind Energy AG"));
        ent_bytes_free(bytes);
    }
    assert_int_equal(ent_graph_write_to(graph, "n3", &bytes, &length, NULL), ENT_ERR_USAGE);
    assert_null(bytes);
    assert_int_equal(ent_graph_write(graph, "/nowhere/graph.ttl", NULL, NULL), ENT_ERR_OUTPUT);
    ent_graph_free(graph);
    ent_worker_free(worker);
}

static void test_statements_are_strings(void **state)
{
    (void)state;
    EntWorker *worker = worker_or_skip();
    EntGraph *graph = graph_of(worker);
    EntStatementView s;
    size_t names = 0;
    for (size_t i = 0; ent_graph_statement(graph, i, &s); i++) {
        bool name = strcmp(s.predicate, "https://w3id.org/entente#name") == 0;
        names += name && s.is_literal && strcmp(s.object, "Kurzeme Gas") == 0;
        assert_string_equal(s.graph, "");
        if (!s.is_literal) assert_string_equal(s.datatype, "");
    }
    assert_int_equal(names, 1);
    assert_false(ent_graph_statement(graph, ent_graph_size(graph), &s));
    ent_graph_free(graph);
    ent_worker_free(worker);
}

static void test_settings_without_a_size_are_refused(void **state)
{
    (void)state;
    EntWorker *worker = worker_or_skip();
    EntGraph *graph = graph_of(worker);
    EntGraphSettings none = {0}, wrong = {.size = sizeof wrong, .base = "no iri"};
    EntContextOptions options = {0};
    EntBuildOptions build = {0};
    EntContext *other;
    assert_int_equal(ent_worker_add_to(worker, &none, graph, NULL), ENT_ERR_USAGE);
    assert_int_equal(ent_worker_add_to(worker, &wrong, graph, NULL), ENT_ERR_USAGE);
    assert_int_equal(ent_context_new(&options, &other, NULL), ENT_ERR_USAGE);
    assert_int_equal(ent_build(context, NULL, 0, &build, graph, NULL, NULL), ENT_ERR_USAGE);
    ent_graph_free(graph);
    ent_worker_free(worker);
}

/* Headers to come: the struct of today with a field more. */
typedef struct Later {
    EntText text;
    const char *more;
} Later;

typedef struct LaterSettings {
    EntGraphSettings settings;
    bool more;
} LaterSettings;

static void test_articles_of_older_and_newer_headers(void **state)
{
    (void)state;
    EntWorker *worker = worker_or_skip();
    Later later = {.text = article(deal)};
    later.text.size = sizeof later;
    assert_int_equal(ent_worker_read(worker, &later.text, NULL), ENT_OK);
    assert_non_null(fact_of(worker, "party"));
    later.more = "what this library cannot do";
    assert_int_equal(ent_worker_read(worker, &later.text, NULL), ENT_ERR_USAGE);
    EntText short_of_a_field = article(deal);
    short_of_a_field.size = offsetof(EntText, published);
    assert_int_equal(ent_worker_read(worker, &short_of_a_field, NULL), ENT_ERR_USAGE);
    ent_worker_free(worker);
}

static void test_settings_of_older_and_newer_headers(void **state)
{
    (void)state;
    EntWorker *worker = worker_or_skip();
    EntGraph *graph = graph_of(worker);
    /* a compiler for which nothing stands behind the last field */
    EntGraphSettings tight = {.size = offsetof(EntGraphSettings, named) + sizeof tight.named};
    EntBuildOptions build = {.size = sizeof build, .graph = &tight};
    LaterSettings later = {.settings = {.size = sizeof later}};
    assert_int_equal(ent_worker_add_to(worker, &tight, graph, NULL), ENT_OK);
    assert_int_equal(ent_build(context, NULL, 0, &build, graph, NULL, NULL), ENT_OK);
    assert_int_equal(ent_worker_add_to(worker, &later.settings, graph, NULL), ENT_OK);
    later.more = true;
    assert_int_equal(ent_worker_add_to(worker, &later.settings, graph, NULL), ENT_ERR_USAGE);
    tight.size--;
    assert_int_equal(ent_worker_add_to(worker, &tight, graph, NULL), ENT_ERR_USAGE);
    assert_int_equal(ent_build(context, NULL, 0, &build, graph, NULL, NULL), ENT_ERR_USAGE);
    ent_graph_free(graph);
    ent_worker_free(worker);
}

static void test_what_cannot_be_loaded_is_named(void **state)
{
    (void)state;
    EntContext *other = NULL;
    static const char *const lexicons[] = {"nowhere.ttl", NULL};
    const EntContextOptions wrong[] = {
        {.size = sizeof wrong[0], .model = "nowhere.entm", .ontology = "ontology"},
        {.size = sizeof wrong[0], .model = MODEL, .ontology = "nowhere"},
        {.size = sizeof wrong[0], .model = MODEL, .ontology = "ontology", .lexicons = lexicons}};
    for (size_t i = context ? 0 : 1; context && i < 3; i++) {
        EntError err = ENT_ERROR_NONE;
        EntStatus expected = i == 0 ? ENT_ERR_MODEL : ENT_ERR_ONTOLOGY;
        assert_int_equal(ent_context_new(&wrong[i], &other, &err), expected);
        assert_null(other);
        assert_non_null(strstr(err.source, "nowhere"));
    }
    ent_context_free(NULL);
    ent_worker_free(NULL);
    ent_graph_free(NULL);
}

static void *read_often(void *same)
{
    EntWorker *worker = NULL;
    EntText text = article(deal);
    *(bool *)same = ent_worker_new(context, &worker, NULL) == ENT_OK;
    for (int i = 0; *(bool *)same && i < 20; i++) {
        EntGraph *graph = ent_graph_new();
        char *bytes = NULL;
        size_t length;
        *(bool *)same = graph && ent_worker_read(worker, &text, NULL) == ENT_OK &&
                        ent_worker_add_to(worker, NULL, graph, NULL) == ENT_OK &&
                        ent_graph_write_to(graph, "turtle", &bytes, &length, NULL) == ENT_OK &&
                        strstr(bytes, "Nordwind") != NULL;
        ent_bytes_free(bytes);
        ent_graph_free(graph);
    }
    ent_worker_free(worker);
    return NULL;
}

static void test_workers_of_several_threads_share_a_context(void **state)
{
    (void)state;
    enum { THREADS = 4 };
    pthread_t threads[THREADS];
    bool same[THREADS];
    if (!context) skip();
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, read_often, &same[i]), 0);
    for (size_t i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    for (size_t i = 0; i < THREADS; i++) assert_true(same[i]);
}

static void count_report(void *user, const char *code, const EntError *err)
{
    ++*(int *)user;
    assert_memory_equal(code, "ENT-I", 5);
    assert_true(err->message[0] != '\0');
}

static void test_build_reports_what_is_missing(void **state)
{
    (void)state;
    if (!context) skip();
    int reports = 0;
    static const char *const paths[] = {"nowhere.txt", "seeds"};
    EntBuildOptions options = {.size = sizeof options,
                               .diagnostics = {.report = count_report, .user = &reports}};
    EntBuildCounts counts;
    EntGraph *graph = ent_graph_new();
    assert_int_equal(ent_build(context, paths, 2, &options, graph, &counts, NULL), ENT_OK);
    assert_int_equal(reports, 1);
    assert_int_equal(counts.skipped, 1);
    assert_true(counts.articles > 0 && counts.facts > 0 && ent_graph_size(graph) > 0);
    ent_graph_free(graph);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_an_article_states),
        cmocka_unit_test(test_damaged_text_is_repaired),
        cmocka_unit_test(test_wrong_articles_leave_the_worker_usable),
        cmocka_unit_test(test_every_format_in_memory),
        cmocka_unit_test(test_statements_are_strings),
        cmocka_unit_test(test_settings_without_a_size_are_refused),
        cmocka_unit_test(test_articles_of_older_and_newer_headers),
        cmocka_unit_test(test_settings_of_older_and_newer_headers),
        cmocka_unit_test(test_what_cannot_be_loaded_is_named),
        cmocka_unit_test(test_workers_of_several_threads_share_a_context),
        cmocka_unit_test(test_build_reports_what_is_missing),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
