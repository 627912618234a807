/* Aliases across the articles of a build: when nodes are joined, and what follows them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "fact/aliases.h"
#include "fact/to_graph.h"
#include "graph/mint.h"

#define ID ENT_MINT_BASE

static EntLexicon *lexicon;
static EntGraphOptions options = {.evidence = false};

/* An article in which ORG (also called ALIAS, where not NULL) and "Union Bank" agree, and Ann Lee
 * is president of ORG. */
typedef struct Article {
    EntArticle article;
    EntFacts facts;
    EntEntity entities[4];
    EntFact list[3];
    EntStr form;
} Article;

static void make(Article *a, const char *id, EntClass kind, const char *org, const char *alias)
{
    *a = (Article){.article = {.id = ent_str(id), .source = ent_str(id)}};
    a->entities[0] = (EntEntity){.kind = kind, .name = ent_str(org)};
    a->entities[1] = (EntEntity){.kind = ENT_CLASS_Company, .name = ENT_STR("Union Bank")};
    a->entities[2] = (EntEntity){.kind = ENT_CLASS_Agreement};
    a->entities[3] = (EntEntity){.kind = ENT_CLASS_Person, .name = ENT_STR("Ann Lee")};
    if (alias) {
        a->form = ent_str(alias);
        a->entities[0].others = &a->form;
        a->entities[0].other_count = 1;
    }
    for (uint32_t i = 0; i < 2; i++)
        a->list[i] = (EntFact){.subject = 2,
                               .property = ENT_PROPERTY_party,
                               .object = {.type = ENT_VALUE_ENTITY, .entity = i},
                               .pattern = "test"};
    a->list[2] =
        (EntFact){.subject = 3,
                  .property = ENT_PROPERTY_position,
                  .object = {.type = ENT_VALUE_POSITION, .entity = 0, .text = ENT_STR("president")},
                  .pattern = "test"};
    a->facts.article = &a->article;
    a->facts.entities.at = a->entities;
    a->facts.entities.len = 4;
    a->facts.facts.at = a->list;
    a->facts.facts.len = 3;
}

static void join(EntGraph *graph)
{
    assert_int_equal(ent_graph_canonicalise(graph, &ent_facts_naming), ENT_OK);
    assert_int_equal(ent_aliases_join(graph, ENT_STR(ENT_MINT_BASE), lexicon, NULL), ENT_OK);
    assert_int_equal(ent_graph_canonicalise(graph, &ent_facts_naming), ENT_OK);
}

/* The articles' graph; SETTLED: each article's own is settled first, as in files of theirs. */
static void merge(const Article *const *articles, size_t count, bool settled, EntGraph *graph)
{
    for (size_t i = 0; i < count; i++) {
        EntGraph one = {0};
        assert_int_equal(ent_facts_to_graph(&articles[i]->facts, &options, &one, NULL), ENT_OK);
        if (settled) assert_int_equal(ent_graph_canonicalise(&one, &ent_facts_naming), ENT_OK);
        assert_int_equal(ent_graph_merge(graph, &one), ENT_OK);
        ent_graph_release(&one);
    }
    join(graph);
}

/* How many nodes have an IRI that starts with ID START as the subject of a type. */
static size_t nodes(const EntGraph *g, const char *start)
{
    size_t count = 0;
    EntStr last = ENT_STR_EMPTY;
    for (size_t i = 0; i < ent_graph_len(g); i++) {
        EntStr s = ent_graph_at(g, i).subject.value;
        if (!ent_str_starts(s, ent_str(start)) || ent_str_eq(s, last)) continue;
        last = s;
        count++;
    }
    return count;
}

static void check(const Article *const *articles, size_t count, size_t organisations,
                  size_t partnerships)
{
    for (int named = 0; named < 2; named++) {
        EntGraph g = {0}, h = {0};
        options.named_graphs = named == 1;
        merge(articles, count, false, &g);
        if (!named) {
            assert_int_equal(nodes(&g, ID "organisation"), organisations);
            assert_int_equal(nodes(&g, ID "partnership"), partnerships);
            assert_int_equal(nodes(&g, ID "position"), partnerships);
        }
        merge(articles, count, true, &h);
        assert_true(ent_graph_equal(&g, &h));
        ent_graph_release(&g);
        ent_graph_release(&h);
    }
    options.named_graphs = false;
}

static void an_alias_of_one_article_serves_the_others(void **state)
{
    (void)state;
    Article full, lone;
    make(&full, "a", ENT_CLASS_Association, "Orion Harbour Association", "OHA");
    make(&lone, "b", ENT_CLASS_Association, "OHA", NULL);
    check((const Article *const[]){&full, &lone}, 2, 2, 1);
    make(&lone, "b", ENT_CLASS_Company, "OHA", NULL); /* three letters may be another's */
    check((const Article *const[]){&full, &lone}, 2, 3, 2);
    make(&full, "a", ENT_CLASS_Association, "Orion Harbour Rail Association", "OHRA");
    make(&lone, "b", ENT_CLASS_Company, "OHRA", NULL);
    check((const Article *const[]){&full, &lone}, 2, 2, 1);
}

static void the_order_of_articles_does_not_matter(void **state)
{
    (void)state;
    Article full, lone;
    make(&full, "a", ENT_CLASS_Association, "Orion Harbour Association", "OHA");
    make(&lone, "b", ENT_CLASS_Association, "OHA", NULL);
    EntGraph g = {0}, h = {0};
    merge((const Article *const[]){&full, &lone}, 2, false, &g);
    merge((const Article *const[]){&lone, &full}, 2, true, &h);
    assert_true(ent_graph_equal(&g, &h));
    ent_graph_release(&g);
    ent_graph_release(&h);
}

static void an_alias_of_two_things_serves_none(void **state)
{
    (void)state;
    Article one, two, lone;
    make(&one, "a", ENT_CLASS_Association, "Orion Harbour Association", "OHA");
    make(&two, "b", ENT_CLASS_Association, "Oslo Hotel Alliance", "OHA");
    make(&lone, "c", ENT_CLASS_Association, "OHA", NULL);
    check((const Article *const[]){&one, &two, &lone}, 3, 4, 3);
}

static void a_short_form_needs_the_same_kind(void **state)
{
    (void)state;
    Article full, lone, other;
    make(&full, "a", ENT_CLASS_Company, "Kestrel Rail Ltd.", "Kestrel Rail");
    make(&lone, "b", ENT_CLASS_Company, "Kestrel Rail", NULL);
    make(&other, "b", ENT_CLASS_University, "Kestrel Rail", NULL);
    check((const Article *const[]){&full, &lone}, 2, 2, 1);
    check((const Article *const[]){&full, &other}, 2, 3, 2);
}

static void an_alias_of_an_alias_is_followed(void **state)
{
    (void)state;
    Article full, half, lone;
    make(&full, "a", ENT_CLASS_Company, "Kestrel Rail Works Ltd.", "Kestrel Rail Works");
    make(&half, "b", ENT_CLASS_Company, "Kestrel Rail Works", "KRW");
    make(&lone, "c", ENT_CLASS_Company, "KRW", NULL);
    check((const Article *const[]){&lone, &half, &full}, 3, 2, 1);
}

/* With named graphs: the nodes that are joined are those that are without. */
static void named_graphs_teach_each_other(void **state)
{
    (void)state;
    Article full, lone;
    EntGraph g = {0};
    make(&full, "a", ENT_CLASS_Association, "Orion Harbour Rail Association", "OHRA");
    make(&lone, "b", ENT_CLASS_Association, "OHRA", NULL);
    options.named_graphs = true;
    merge((const Article *const[]){&full, &lone}, 2, false, &g);
    options.named_graphs = false;
    assert_int_equal(nodes(&g, ID "organisation_ohra"), 0);
    assert_int_equal(nodes(&g, ID "position"), 1); /* one node, in two graphs */
    ent_graph_release(&g);
}

/* What tells partnerships apart beside their parties goes with them. */
static void the_rest_of_a_key_stays(void **state)
{
    (void)state;
    Article full, lone, other;
    make(&full, "a", ENT_CLASS_Company, "Kestrel Rail Ltd.", "Kestrel Rail");
    make(&lone, "b", ENT_CLASS_Company, "Kestrel Rail", NULL);
    make(&other, "c", ENT_CLASS_Company, "Kestrel Rail", NULL);
    Article *const paid[] = {&full, &lone};
    for (size_t i = 0; i < 2; i++)
        paid[i]->list[2] =
            (EntFact){.subject = 2,
                      .property = ENT_PROPERTY_amount,
                      .object = {.type = ENT_VALUE_AMOUNT, .number = 2.5e6, .text = ENT_STR("EUR")},
                      .pattern = "test"};
    EntGraph g = {0};
    merge((const Article *const[]){&full, &lone, &other}, 3, true, &g);
    assert_int_equal(nodes(&g, ID "organisation"), 2);
    assert_int_equal(nodes(&g, ID "partnership"), 2); /* with and without the sum */
    ent_graph_release(&g);
}

/* A described company is its article's own, whatever it is called there. */
static void what_only_one_article_knows_has_no_aliases(void **state)
{
    (void)state;
    Article own, lone;
    make(&own, "a", ENT_CLASS_Association, "Orion Harbour Rail Association", "OHRA");
    own.entities[0].described = true;
    make(&lone, "b", ENT_CLASS_Association, "OHRA", NULL);
    check((const Article *const[]){&own, &lone}, 2, 3, 2);
}

/* Words and names of other things in the lexicon are no aliases. */
static void what_the_lexicon_knows_as_another_stays(void **state)
{
    (void)state;
    Article full, lone;
    make(&full, "a", ENT_CLASS_Company, "Brisk Merchant Works Ltd.", "BMW");
    make(&lone, "b", ENT_CLASS_Company, "BMW", NULL);
    check((const Article *const[]){&full, &lone}, 2, 3, 2);
}

static int load(void **state)
{
    (void)state;
    EntError err = ENT_ERROR_NONE;
    if (ent_lexicon_load("ontology", &lexicon, &err) == ENT_OK) return 0;
    print_error("%s: %s\n", err.source, err.message);
    return -1;
}

static int unload(void **state)
{
    (void)state;
    ent_lexicon_free(lexicon);
    return 0;
}

static void renaming_joins_statements(void **state)
{
    (void)state;
    static const EntRename renames[] = {{ENT_STR_INIT(ID "a"), ENT_STR_INIT(ID "b")},
                                        {ENT_STR_INIT(ID "absent"), ENT_STR_INIT(ID "c")}};
    EntGraph g = {0};
    const char *subjects[] = {ID "a", ID "b", ID "d"};
    for (size_t i = 0; i < 3; i++) {
        EntStatement s = {ent_iri(ent_str(subjects[i])), ent_iri(ENT_STR(ID "p")),
                          ent_iri(ENT_STR(ID "a")), ENT_STR_EMPTY};
        assert_int_equal(ent_graph_add(&g, &s), ENT_OK);
    }
    assert_int_equal(ent_graph_rename(&g, renames, 2), ENT_OK);
    assert_int_equal(ent_graph_len(&g), 2);
    for (size_t i = 1; i < 3; i++) {
        EntStatement s = {ent_iri(ent_str(subjects[i])), ent_iri(ENT_STR(ID "p")),
                          ent_iri(ENT_STR(ID "b")), ENT_STR_EMPTY};
        assert_true(ent_graph_has(&g, &s));
    }
    ent_graph_release(&g);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_alias_of_one_article_serves_the_others),
        cmocka_unit_test(the_order_of_articles_does_not_matter),
        cmocka_unit_test(an_alias_of_two_things_serves_none),
        cmocka_unit_test(a_short_form_needs_the_same_kind),
        cmocka_unit_test(an_alias_of_an_alias_is_followed),
        cmocka_unit_test(named_graphs_teach_each_other),
        cmocka_unit_test(the_rest_of_a_key_stays),
        cmocka_unit_test(what_only_one_article_knows_has_no_aliases),
        cmocka_unit_test(what_the_lexicon_knows_as_another_stays),
        cmocka_unit_test(renaming_joins_statements),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
