/* The graph: a set, in an order of its own, with what holds one value settled. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "graph/canonical.h"
#include "graph/graph.h"

static EntStatement triple(const char *s, const char *p, EntTerm o)
{
    return (EntStatement){ent_iri(ent_str(s)), ent_iri(ent_str(p)), o, ENT_STR_EMPTY};
}

static void add(EntGraph *g, const char *s, const char *p, const char *text)
{
    EntStatement st = triple(s, p, ent_literal(ent_str(text), ENT_STR_EMPTY));
    assert_int_equal(ent_graph_add(g, &st), ENT_OK);
}

static bool has(const EntGraph *g, const char *s, const char *p, const char *text)
{
    EntStatement st = triple(s, p, ent_literal(ent_str(text), ENT_STR_EMPTY));
    return ent_graph_has(g, &st);
}

static void duplicates_are_dropped_and_kinds_of_terms_kept_apart(void **state)
{
    (void)state;
    EntGraph g = {0};
    EntTerm objects[] = {
        ent_iri(ENT_STR("x:v")),
        ent_literal(ENT_STR("x:v"), ENT_STR_EMPTY),
        ent_literal(ENT_STR("x:v"), ENT_STR("x:t")),
        {.type = ENT_TERM_LITERAL, .value = ENT_STR("x:v"), .language = ENT_STR("x:t")},
        ent_literal(ENT_STR(""), ENT_STR_EMPTY),
        ent_literal(ENT_STR("a\0b"), ENT_STR_EMPTY),
        ent_literal(ENT_STR("a"), ENT_STR("b")),
    };
    enum { N = sizeof objects / sizeof objects[0] };
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < N; i++) {
            EntStatement s = triple("x:s", "x:p", objects[i]);
            assert_int_equal(ent_graph_add(&g, &s), ENT_OK);
        }
    assert_int_equal(ent_graph_len(&g), N);
    EntStatement named = triple("x:s", "x:p", objects[0]);
    assert_true(ent_graph_has(&g, &named));
    named.graph = ENT_STR("x:g");
    assert_false(ent_graph_has(&g, &named));
    assert_int_equal(ent_graph_add(&g, &named), ENT_OK);
    assert_int_equal(ent_graph_len(&g), N + 1);
    named.graph = ENT_STR("x:s"); /* a known term that names no graph */
    assert_false(ent_graph_has(&g, &named));
    ent_graph_clear(&g);
    assert_int_equal(ent_graph_len(&g), 0);
    assert_false(ent_graph_has(&g, &named));
    ent_graph_release(&g);
}

static void what_is_no_statement_of_ours_is_refused(void **state)
{
    (void)state;
    EntGraph g = {0};
    EntTerm blank = {.type = ENT_TERM_BLANK, .value = ENT_STR("b1")};
    EntTerm text = ent_literal(ENT_STR("t"), ENT_STR_EMPTY);
    EntStatement rows[] = {triple("x:s", "x:p", blank), triple("x:s", "x:p", text),
                           triple("x:s", "x:p", text),
                           triple("x:s", "x:p", ent_literal(ENT_STR("v"), ENT_STR("x:\0t")))};
    rows[1].subject = blank;
    rows[2].predicate = text;
    for (size_t i = 0; i < 4; i++) assert_int_equal(ent_graph_add(&g, &rows[i]), ENT_ERR_USAGE);
    assert_int_equal(ent_graph_len(&g), 0);
    ent_graph_release(&g);
}

/* Statement K of a fixed collection of N, with many shared terms. */
static EntStatement numbered(EntArena *arena, unsigned k)
{
    EntStatement s = {
        ent_iri(ent_arena_printf(arena, "x:s%u", k % 97)),
        ent_iri(ent_arena_printf(arena, "x:p%u", k % 7)),
        k % 3 ? ent_literal(ent_arena_printf(arena, "v%u", k % 501), ENT_STR_EMPTY)
              : ent_iri(ent_arena_printf(arena, "x:s%u", k % 89)),
        k % 5 ? ENT_STR_EMPTY : ENT_STR("x:g"),
    };
    return s;
}

static uint64_t next_random(uint64_t *seed)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return *seed >> 33;
}

static void order_does_not_depend_on_arrival(void **state)
{
    (void)state;
    enum { N = 3000 };
    EntArena arena = {0};
    EntGraph graphs[3];
    memset(graphs, 0, sizeof graphs);
    uint64_t seed = 7;
    static unsigned order[N];
    for (unsigned i = 0; i < N; i++) order[i] = i;
    for (int g = 0; g < 3; g++) {
        for (unsigned i = N - 1; i > 0; i--) {
            size_t j = next_random(&seed) % (i + 1);
            unsigned t = order[i];
            order[i] = order[j], order[j] = t;
        }
        for (unsigned i = 0; i < N; i++) {
            EntStatement s = numbered(&arena, order[i]);
            assert_int_equal(ent_graph_add(&graphs[g], &s), ENT_OK);
        }
        assert_int_equal(ent_graph_sort(&graphs[g]), ENT_OK);
        assert_int_equal(ent_graph_len(&graphs[g]), ent_graph_len(&graphs[0]));
        for (size_t i = 0; i < ent_graph_len(&graphs[0]); i++) {
            EntStatement a = ent_graph_at(&graphs[0], i), b = ent_graph_at(&graphs[g], i);
            assert_int_equal(ent_statement_cmp(&a, &b), 0);
            if (i == 0) continue;
            EntStatement before = ent_graph_at(&graphs[0], i - 1);
            assert_true(ent_statement_cmp(&before, &a) < 0);
        }
    }
    assert_true(ent_graph_len(&graphs[0]) > 1000);
    /* The table still finds every statement after sorting. */
    assert_true(ent_graph_equal(&graphs[1], &graphs[2]));
    for (int g = 0; g < 3; g++) ent_graph_release(&graphs[g]);
    ent_arena_release(&arena);
}

static void merge_is_the_union(void **state)
{
    (void)state;
    EntArena arena = {0};
    EntGraph a = {0}, b = {0}, all = {0};
    for (unsigned i = 0; i < 900; i++) {
        EntStatement s = numbered(&arena, i);
        if (i < 600) assert_int_equal(ent_graph_add(&a, &s), ENT_OK);
        if (i >= 300) assert_int_equal(ent_graph_add(&b, &s), ENT_OK);
        assert_int_equal(ent_graph_add(&all, &s), ENT_OK);
    }
    assert_false(ent_graph_equal(&a, &all));
    assert_int_equal(ent_graph_merge(&a, &b), ENT_OK);
    assert_int_equal(ent_graph_merge(&a, &a), ENT_OK);
    ent_graph_release(&b); /* the union keeps its own copies */
    assert_true(ent_graph_equal(&a, &all));
    ent_graph_release(&a);
    ent_graph_release(&all);
    ent_arena_release(&arena);
}

static void failed_memory_leaves_a_usable_graph(void **state)
{
    (void)state;
    EntArena arena = {0};
    for (int64_t n = 0; n < 40; n++) {
        EntGraph g = {0}, copy = {0};
        ent_alloc_fail_after(n);
        unsigned failed = 0;
        for (unsigned i = 0; i < 300; i++) {
            EntStatement s = numbered(&arena, i % 30);
            if (!s.subject.value.ptr || !s.predicate.value.ptr || !s.object.value.ptr) continue;
            failed += ent_graph_add(&g, &s) == ENT_ERR_MEMORY;
        }
        EntStatus sorted = ent_graph_sort(&g), merged = ent_graph_merge(&copy, &g);
        ent_alloc_fail_after(-1);
        assert_true(sorted == ENT_OK || sorted == ENT_ERR_MEMORY);
        assert_true(merged == ENT_OK || merged == ENT_ERR_MEMORY);
        for (unsigned i = 0; i < 30; i++) {
            EntStatement s = numbered(&arena, i);
            assert_int_equal(ent_graph_add(&g, &s), ENT_OK);
            assert_true(ent_graph_has(&g, &s));
        }
        assert_int_equal(ent_graph_sort(&g), ENT_OK);
        assert_int_equal(ent_graph_len(&g), 30);
        ent_graph_release(&g);
        ent_graph_release(&copy);
    }
    ent_arena_release(&arena);
}

static const EntNaming naming = {ENT_STR_INIT("x:name"), ENT_STR_INIT("x:label"),
                                 ENT_STR_INIT("x:alt"), ENT_STR_INIT("x:title"),
                                 ENT_STR_INIT("x:confidence")};

static void add_article(EntGraph *g, int k)
{
    static const char *const names[] = {"Acme", "Acme Motor", "ACME MOTOR", "Ace"};
    static const char *const sure[] = {"0.5", "0.95", "0.7", "0.95"};
    add(g, "x:acme", "x:name", names[k]);
    add(g, "x:acme", "x:label", names[k]);
    add(g, "x:acme", "x:alt", names[(k + 1) % 4]);
    add(g, "x:acme", "x:confidence", sure[k]);
    add(g, "x:post", "x:title", k % 2 ? "CEO" : "Ceo");
    add(g, "x:other", "x:name", "Other");
    add(g, "x:class", "x:label", "a label without a name");
}

static void one_name_stays_and_the_rest_become_alternates(void **state)
{
    (void)state;
    static const int orders[][4] = {{0, 1, 2, 3}, {3, 2, 1, 0}, {2, 0, 3, 1}};
    EntGraph graphs[3];
    memset(graphs, 0, sizeof graphs);
    for (int o = 0; o < 3; o++) {
        EntGraph *g = &graphs[o];
        for (int i = 0; i < 4; i++) add_article(g, orders[o][i]);
        assert_int_equal(ent_graph_canonicalise(g, &naming), ENT_OK);
        assert_true(has(g, "x:acme", "x:name", "Acme Motor")); /* as long, and no shout */
        assert_true(has(g, "x:acme", "x:label", "Acme Motor"));
        assert_true(has(g, "x:acme", "x:alt", "ACME MOTOR"));
        assert_true(has(g, "x:acme", "x:alt", "Acme"));
        assert_true(has(g, "x:acme", "x:alt", "Ace"));
        assert_true(has(g, "x:acme", "x:confidence", "0.95"));
        assert_true(has(g, "x:other", "x:name", "Other"));
        assert_true(has(g, "x:class", "x:label", "a label without a name"));
        assert_true(has(g, "x:post", "x:title", "CEO")); /* the first by bytes */
        assert_int_equal(ent_graph_len(g), 9);
        assert_true(ent_graph_equal(g, &graphs[0]));
        assert_int_equal(ent_graph_canonicalise(g, &naming), ENT_OK);
        assert_int_equal(ent_graph_len(g), 9);
    }
    for (int o = 0; o < 3; o++) ent_graph_release(&graphs[o]);
}

static void empty_graph_is_settled(void **state)
{
    (void)state;
    EntGraph g = {0};
    assert_int_equal(ent_graph_canonicalise(&g, &naming), ENT_OK);
    assert_int_equal(ent_graph_sort(&g), ENT_OK);
    ent_graph_clear(&g);
    ent_graph_release(&g);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(duplicates_are_dropped_and_kinds_of_terms_kept_apart),
        cmocka_unit_test(what_is_no_statement_of_ours_is_refused),
        cmocka_unit_test(order_does_not_depend_on_arrival),
        cmocka_unit_test(merge_is_the_union),
        cmocka_unit_test(failed_memory_leaves_a_usable_graph),
        cmocka_unit_test(one_name_stays_and_the_rest_become_alternates),
        cmocka_unit_test(empty_graph_is_settled),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
