/* The matcher: nodes, tree relations, sequences, limits, on sentences made by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "sentence_kit.h"

#define OPEN(kit, rows) kit_open((kit), (rows), sizeof(rows) / sizeof *(rows))

/* The forum was organised by Acme Corp and Beta University in Oslo .
 *   0     1     2         3   4       5    6              7   8   9 */
static const Row forum[] = {
    {.text = "The forum",
     .lemma = "forum",
     .pos = "NOUN",
     .tag = "NN",
     .dep = "nsubjpass",
     .up = 2,
     .type = "Forum",
     .described = true},
    {.text = "was", .lemma = "be", .pos = "AUX", .tag = "VBD", .dep = "auxpass", .up = 2},
    {.text = "Organised",
     .lemma = "organise",
     .pos = "VERB",
     .tag = "VBN",
     .dep = "ROOT",
     .up = -1},
    {.text = "by", .pos = "ADP", .tag = "IN", .dep = "agent", .up = 2},
    {.text = "Acme Corp",
     .lemma = "Corp",
     .pos = "PROPN",
     .tag = "NNP",
     .dep = "pobj",
     .up = 3,
     .type = "Company",
     .ner = "ORG",
     .list = 1},
    {.text = "and", .pos = "CCONJ", .tag = "CC", .dep = "cc", .up = 4},
    {.text = "Beta University",
     .pos = "PROPN",
     .tag = "NNP",
     .dep = "conj",
     .up = 4,
     .type = "University",
     .ner = "ORG",
     .list = 1},
    {.text = "in", .pos = "ADP", .tag = "IN", .dep = "prep", .up = 2},
    {.text = "Oslo",
     .pos = "PROPN",
     .tag = "NNP",
     .dep = "pobj",
     .up = 7,
     .type = "City",
     .ner = "GPE"},
    {.text = ".", .pos = "PUNCT", .tag = ".", .dep = "punct", .up = 2},
};

typedef struct Case {
    const char *expression, *matches;
} Case;

static void check(const Row *rows, size_t row_count, const Case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Kit kit;
        kit_open(&kit, rows, row_count);
        const char *found = kit_match(&kit, cases[i].expression);
        if (strcmp(found, cases[i].matches) != 0)
            fail_msg("%s\n  expected: %s\n  found:    %s", cases[i].expression, cases[i].matches,
                     found);
        assert_int_equal(kit.diagnosed, 0);
        kit_close(&kit);
    }
}

#define CHECK(rows, cases)                                                                         \
    check(rows, sizeof(rows) / sizeof *(rows), cases, sizeof(cases) / sizeof *(cases))

static void nodes_test_every_attribute(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"match {word:Organised}=x", "Organised"},
        {"match {word:organised}=x", ""},
        {"match {lower:organised}=x", "Organised"},
        {"match {lower:\"acme corp\"}=x", "Acme Corp"},
        {"match {lower:corp}=x", ""}, /* word and lower are those of the whole unit */
        {"match {lemma:corp}=x", "Acme Corp"},
        {"match {lemma:/organi[sz]e|convene/}=x", "Organised"},
        {"match {lemma:organise|convene}=x", "Organised"},
        {"match {tag:VBN}=x", "Organised"},
        {"match {tag:/VB./}=x", "was Organised"},
        {"match {pos:ADP}=x", "by in"},
        {"match {dep:pobj}=x", "Acme Corp Oslo"},
        {"match {ner:GPE}=x", "Oslo"},
        {"match {type:Organisation}=x", "Acme Corp Beta University"},
        {"match {type:University}=x", "Beta University"},
        {"match {type:/City|Company/}=x", "Acme Corp Oslo"},
        {"match {type:Country}=x", ""},
        {"match {type:Event;described:yes}=x", "The forum"},
        {"match {type:Entity;described:no}=x", "Acme Corp Beta University Oslo"},
        {"match {type:Entity;!described:no}=x", "The forum"},
        {"match {type:Token;pos:AUX}=x", "was"},
        {"match {!type:Token;!type:Organisation}=x", "The forum Oslo"},
        {"match {dep:pobj;!lemma:/oslo|bergen/}=x", "Acme Corp"},
        {"match {lemma:/o.*/}=x", "Organised Oslo"},      /* whole value, PCRE2 */
        {"match {lemma:/(?i)OSLO/}=x", "Oslo"},           /* PCRE2 options */
        {"match {lower:/a|b|c|d|e|f|in|by/}=x", "by in"}, /* a set */
        {"match {lower:/a(nd|t)?/}=x", "and"},
        {"match {lower:/\\./}=x", "."},
        {"match {lower:/[.,;]/}=x", "."},
    };
    CHECK(forum, cases);
}

static void units_of_every_kind_have_their_type(void **state)
{
    (void)state;
    static const Row rows[] = {{.text = "2024", .type = "Date"},
                               {.text = "$5", .type = "Money"},
                               {.text = "130 people", .type = "Count"},
                               {.text = "chief executive", .type = "Role"},
                               {.text = "of"},
                               {.text = "Norway", .type = "Country"}};
    static const Case cases[] = {
        {"match {type:Date}=x", "2024"},
        {"match {type:Money}=x", "$5"},
        {"match {type:Count}=x", "130 people"},
        {"match {type:Role}=x", "chief executive"},
        {"match {type:Place}=x", "Norway"},
        {"match {type:Token}=x", "of"},
        {"match {type:/Date|Role/}=x", "2024 chief executive"},
        {"match {!type:Token;!type:Entity}=x", "2024 $5 130 people chief executive"},
    };
    CHECK(rows, cases);
}

static void tree_relations_find_their_units(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"match {dep:ROOT} > {}=x", "The forum was by in ."},
        {"match {dep:ROOT} >nsubjpass {}=x", "The forum"},
        {"match {dep:ROOT} >prep|agent {}=x", "by in"},
        {"match {dep:ROOT} >/nsubj.*/ {}=x", "The forum"},
        {"match {dep:ROOT} >dobj {}=x", ""},
        {"match {type:City} < {}=x", "in"},
        {"match {type:City} <pobj {}=x", "in"}, /* the label of the lower unit */
        {"match {type:City} <prep {}=x", ""},
        {"match {dep:agent} >> {}=x", "Acme Corp and Beta University"},
        {"match {dep:ROOT} >>pobj {}=x", "Acme Corp Oslo"},
        {"match {dep:conj} << {}=x", "Acme Corp by Organised"},
        {"match {dep:conj} <<conj {lemma:/by|in/}=x", "by"},
        {"match {lemma:be} . {}=x", "Organised"},
        {"match {lower:oslo} . {}=x", "."},
        {"match {lower:in} .. {}=x", "Oslo ."},
        {"match {lemma:be} - {}=x", "The forum"},
        {"match {type:Event} - {}=x", ""},
        {"match {lower:by} -- {}=x", "Organised was The forum"},
        {"match {lower:by} $ {}=x", "The forum was in ."},
        {"match {lower:by} $++ {}=x", "in ."},
        {"match {lower:by} $-- {}=x", "The forum was"},
        {"match {dep:ROOT} $ {}=x", ""},
        {"match {dep:ROOT} < {}=x", ""},
        /* relations after a node apply to that node */
        {"match {dep:ROOT}=x >nsubjpass {}=y >agent {}=z", "Organised,The forum,by"},
        /* and to the inner one in parentheses */
        {"match {dep:ROOT}=x >agent ({} >pobj {}=y)", "Organised,Acme Corp"},
        {"match {dep:ROOT}=x >agent ({lemma:by} >pobj ({}=y >conj {}=z))",
         "Organised,Acme Corp,Beta University"},
        {"match ({dep:ROOT}=x >agent {}=y)", "Organised,by"},
        {"match {dep:ROOT}=x & >agent {} & >prep {}=y", "Organised,in"},
    };
    CHECK(forum, cases);
}

static void relations_are_negated_optional_and_alternative(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"match {dep:ROOT}=x !>neg {}", "Organised"},
        {"match {dep:ROOT}=x !>agent {}", ""},
        {"match {dep:ROOT}=x !>agent ({} >pobj {type:Person})", "Organised"},
        {"match {dep:ROOT}=x ?>prep {}=y", "Organised,in"},
        {"match {dep:ROOT}=x ?>dobj {}=y", "Organised,-"},
        {"match {dep:ROOT}=x ?>prep ({} >pobj {}=y) >agent {}=z", "Organised,Oslo,by"},
        {"match {dep:ROOT}=x [ >dobj {}=y | >agent {}=y | >prep {}=y ]",
         "Organised,by Organised,in"},
        {"match {dep:ROOT}=x [ >dobj {} >prep {} | >agent {}=y >prep {}=z ]", "Organised,by,in"},
        {"match {dep:ROOT}=x ![ >dobj {} | >neg {} ]", "Organised"},
        {"match {dep:ROOT}=x ![ >dobj {} | >agent {} ]", ""},
        {"match {dep:ROOT}=x ?[ >dobj {}=y | >prep {}=y ]", "Organised,in"},
        {"match {dep:ROOT}=x [ >agent ({} [ >pobj {}=y | >prep {}=y ]) | >oprd {} ]",
         "Organised,Acme Corp"},
        /* an optional part that is found several ways gives each */
        {"match {lemma:organise}=x ?>nsubjpass|prep {}=y", "Organised,The forum Organised,in"},
    };
    CHECK(forum, cases);
}

static void a_name_used_again_is_the_same_unit(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"match {lower:by}=x $ ({pos:AUX} $ {}=x)", "by"},
        {"match {dep:ROOT}=v >agent {}=x >> ({dep:pobj}=y < {}=x)", "Organised,by,Acme Corp"},
        {"match {lower:by}=x > {}=x", ""},
    };
    CHECK(forum, cases);
}

static void where_constrains_and_captures(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"match {dep:pobj}=x where {}=x <pobj {lower:in}", "Oslo"},
        {"match {dep:pobj}=x where !{}=x <pobj {lower:in}", "Acme Corp"},
        {"match {dep:pobj}=x where {type:City}=x", "Oslo"},
        {"match {dep:pobj}=x where !{type:City}=x", "Acme Corp"},
        {"match {dep:pobj}=x where {}=x < ({}=y < {}=z) where {lower:in}=y", "Oslo,in,Organised"},
        {"match {dep:pobj}=x where {}=x ?>conj {}=y", "Acme Corp,Beta University Oslo,-"},
        {"match {dep:pobj}=x ?>conj {}=y where {}=y << {}=z",
         "Acme Corp,Beta University,Acme Corp Acme Corp,Beta University,by "
         "Acme Corp,Beta University,Organised"},
        {"sequence {pos:ADP}=x {type:/Place|Company/}=y where {}=y >conj {}", "by,Acme Corp"},
        {"sequence {pos:ADP}=x {type:/Place|Company/}=y where !{}=y >conj {}", "in,Oslo"},
        {"sequence {type:Event}=x where {}=x <nsubjpass ({}=y >prep ({} >pobj {}=z))",
         "The forum,Organised,Oslo"},
    };
    CHECK(forum, cases);
}

/* A venture between Acme and Beta , Gamma and Delta in in in Oslo */
static const Row words[] = {
    {.text = "A"},       {.text = "venture"},
    {.text = "between"}, {.text = "Acme", .type = "Company"},
    {.text = "and"},     {.text = "Beta", .type = "Company"},
    {.text = ","},       {.text = "Gamma", .type = "Company"},
    {.text = "and"},     {.text = "Delta", .type = "University"},
    {.text = "in"},      {.text = "in"},
    {.text = "in"},      {.text = "Oslo", .type = "City"},
};

static void sequences_match_every_element(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"sequence {lemma:venture}=x", "venture"},
        {"sequence \"venture\"=x \"between\"=y", "venture,between"},
        {"sequence \"venture between\" {}=x", "Acme"},
        {"sequence \"venture and\" {}=x", ""},
        {"sequence /vent.*/=x []=y", "venture,between"},
        {"sequence \"between\" []=x", "Acme"},
        {"sequence {type:Company}=x \"and\" {type:Organisation}=y", "Acme,Beta Gamma,Delta"},
        {"sequence {type:Company}=x ( \"and\" | \",\" ) {type:Organisation}=y",
         "Acme,Beta Gamma,Delta"},
        {"sequence ({type:City}=x | {type:University}=x)", "Delta Oslo"},
        {"sequence {type:Company}=x | {type:City}=x | \"venture\"=x",
         "venture Acme Beta Gamma Oslo"},
        {"sequence ( \"a\" \"venture\"=x | \"in\" {type:City}=x )", "venture Oslo"},
    };
    CHECK(words, cases);
}

static void repeats_take_the_nearest(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"sequence \"between\" []* {type:Organisation}=x", "Acme"},
        {"sequence \"between\" []* {type:University}=x", "Delta"},
        {"sequence \"between\" []+ {type:Organisation}=x", "Beta"},
        {"sequence \"between\" []{3} {}=x", ","},
        {"sequence \"between\" []{2,} {type:Company}=x", "Beta"},
        {"sequence \"between\" []{3,} {type:Company}=x", "Gamma"},
        {"sequence \"between\" []{0,3} {type:University}=x", ""},
        {"sequence \"between\" []{0,6} {type:University}=x", "Delta"},
        {"sequence \"between\" {!type:Place}{0,20} {type:Place}=x", "Oslo"},
        {"sequence \"between\" {!lower:\",\"}{0,20} {type:University}=x", ""},
        /* ? takes what it can */
        {"sequence {type:Company}=x (\",\" {type:Company}=y)?", "Acme,- Beta,Gamma"},
        {"sequence \"delta\"=x \"in\"? \"in\"? \"in\"? \"in\"? {}=y", "Delta,Oslo"},
        {"sequence \"delta\"=x \"in\"* {type:City}=y", "Delta,Oslo"},
        {"sequence \"delta\"=x \"in\"+ {type:City}=y", "Delta,Oslo"},
        {"sequence \"delta\"=x \"in\"{2} {type:City}=y", ""},
        {"sequence \"delta\"=x \"in\"{3} {type:City}=y", "Delta,Oslo"},
        {"sequence \"delta\"=x (\"in\" | \"in\" \"in\")* {type:City}=y", "Delta,Oslo"},
        /* a name in a repeat keeps the first */
        {"sequence \"between\" ({type:Company}=x [])+ {type:University}", "Acme"},
        /* a match goes on from the end of the one before */
        {"sequence \"in\"=x \"in\"", "in"},
        {"sequence {type:Company}=x []* {type:Organisation}=y", "Acme,Beta Gamma,Delta"},
        /* what an empty repeat leaves is no endless loop */
        {"sequence \"between\" (\"x\"? \"y\"*)* {}=x", "Acme"},
        {"sequence ((\"in\"*)*)* {type:City}=x", "Oslo"},
        /* a rejected end is gone back from */
        {"sequence \"between\" []* {type:Organisation}=x where {type:University}=x", "Delta"},
    };
    CHECK(words, cases);
}

static void sentences_bound_matches_and_space_is_skipped(void **state)
{
    (void)state;
    static const Row rows[] = {
        {.text = "Acme", .type = "Company", .up = -1},
        {.text = "\n", .pos = "SPACE", .up = 0},
        {.text = "met", .dep = "dobj", .up = 1},
        {.text = "Beta", .type = "Company", .up = 2, .ends_sentence = true},
        {.text = "Gamma", .type = "Company", .up = -1},
        {.text = "met", .up = 4},
    };
    static const Case cases[] = {
        {"sequence {type:Company}=x \"met\" {type:Company}=y", "Acme,Beta"},
        {"match {type:Company}=x . {lower:met}", "Acme Gamma"},
        {"match {type:Company}=x > {lower:met}=y", "Acme,met Gamma,met"},
        {"match {type:Company}=x .. {type:Company}=y", "Acme,Beta"},
    };
    CHECK(rows, cases);
}

static void trees_that_are_none_are_survived(void **state)
{
    (void)state;
    static const Row rows[] = {{.text = "a", .up = 1},
                               {.text = "b", .up = 2},
                               {.text = "c", .up = 0},
                               {.text = "d", .up = 2},
                               {.text = "e", .up = 77}};
    Kit kit;
    OPEN(&kit, rows);
    /* a's way up comes back to it after c, which becomes a root */
    assert_string_equal(kit_match(&kit, "match {}=x >> {lower:d}"), "c");
    assert_string_equal(kit_match(&kit, "match {}=x !< {}"), "c e");
    kit_close(&kit);
}

/* --- limits --- */

enum { MANY = 2000 };

static const Row *many_rows(void)
{
    static Row rows[MANY];
    for (int i = 0; i < MANY; i++)
        rows[i] = (Row){.text = i % 2 ? "odd" : "even", .dep = "dep", .up = i ? i - 1 : -1};
    return rows;
}

static double seconds(void)
{
    struct timespec t;
    timespec_get(&t, TIME_UTC);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void nested_repeats_end_soon(void **state)
{
    (void)state;
    static const char *const hard[] = {
        "sequence (([]*)*)* \"never\"=x",
        "sequence (([]+)+)+ \"even never\" {}=x",
        "sequence ([]? []? []?)* ([] | [] [])* \"odd\" \"odd\" {}=x",
        "sequence ((({}=x)* {lower:odd}*)* | ({lower:even}* [])*)* \"odd\" \"odd\"",
        "sequence (\"even\" | \"even\" | \"even\"){0,40} \"never\" {}=x",
    };
    Kit kit;
    double begin = seconds();
    kit_open(&kit, many_rows(), MANY);
    for (size_t i = 0; i < sizeof hard / sizeof *hard; i++)
        assert_string_equal(kit_match(&kit, hard[i]), "");
    kit_close(&kit);
    assert_true(seconds() - begin < 20); /* a fraction of a second without a sanitizer */
}

static void the_step_limit_is_diagnosed(void **state)
{
    (void)state;
    Kit kit;
    kit_open(&kit, many_rows(), MANY);
    assert_string_equal(kit_match(&kit, "match {} >> ({} >> ({} >> {lower:never}))"), "");
    assert_int_equal(kit.diagnosed, 0); /* no word, no attempt */
    assert_string_equal(kit_match(&kit, "match {} >> ({} >> ({} >> {pos:VERB}))"), "");
    assert_int_equal(kit.diagnosed, 1);
    kit_match(&kit, "match {}=x .. {}=y");
    assert_int_equal(kit.diagnosed, 2); /* too many matches */
    assert_string_equal(kit_match(&kit, "sequence {}=x []{0,40} \"even\" where {}=x . {pos:VERB}"),
                        "");
    assert_int_equal(kit.diagnosed, 2);
    kit_close(&kit);
}

static void a_deep_tree_needs_no_deep_stack(void **state)
{
    (void)state;
    enum { DEEP = 200000 };
    Row *rows = calloc(DEEP, sizeof *rows);
    Kit kit;
    assert_non_null(rows);
    for (int i = 0; i < DEEP; i++)
        rows[i] = (Row){.text = i == DEEP - 1 ? "last" : "w", .up = i ? i - 1 : -1};
    kit_open(&kit, rows, DEEP);
    assert_string_equal(kit_match(&kit, "match {lower:last}=x << {dep:ROOT}"), "");
    assert_string_equal(kit_match(&kit, "match {lower:last}=x !> {}"), "last");
    kit_close(&kit);
    free(rows);
}

static void only_patterns_with_their_words_are_tried(void **state)
{
    (void)state;
    /* Those that are not tried would pass the step limit and be diagnosed. */
    static const char *const lazy[] = {
        "match {} >> ({} >> ({} >> {lemma:/never|nowhere/}))",
        "match {} >> ({} >> ({} >> {word:Never}))", "match {} >> ({} >> ({} >> {type:Event}))",
        "match {lower:even} >> ({} >> ({} >> {type:Money;pos:VERB}))", /* a type that is needed */
    };
    static const char *const eager[] = {
        "match {} >> ({} >> ({} >> {!lemma:/even|odd/}))",
        "match {} >> ({} >> ({} [ >> {lemma:never} | >> {pos:VERB} ]))",
        "match {} >> ({} >> ({} >> {lemma:/nev.*/}))",
    };
    Kit kit;
    kit_open(&kit, many_rows(), MANY);
    for (size_t i = 0; i < sizeof lazy / sizeof *lazy; i++) kit_match(&kit, lazy[i]);
    assert_int_equal(kit.diagnosed, 0);
    for (size_t i = 0; i < sizeof eager / sizeof *eager; i++) kit_match(&kit, eager[i]);
    assert_int_equal(kit.diagnosed, 3);
    kit_close(&kit);
}

static void anchors_of_sequences_are_what_they_need(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"sequence (\"venture\"=x | \"project\"=x) \"between\"", "venture"},
        {"sequence (\"venture\"=x | {type:Money}=x)", "venture"},
        {"sequence (\"merger\" | []) \"venture\"=x", "venture"},
        {"sequence \"merger\"? \"venture\"=x", "venture"},
        {"sequence \"merger\"{0,2} \"venture\"=x", "venture"},
        {"sequence \"merger\"* /ventur.*/=x", "venture"},
        {"sequence {word:Acme}=x", "Acme"},
        {"sequence {type:Money}? {type:Company}=x \"and\"", "Acme Gamma"},
    };
    CHECK(words, cases);
}

static void matches_are_reported(void **state)
{
    (void)state;
    Kit kit;
    OPEN(&kit, forum);
    assert_string_equal(kit_match(&kit, "match {type:Event}=e < ({}=v >agent ({} > {}=o))"),
                        "The forum,Organised,Acme Corp");
    /* two ways to the same captures are one match */
    assert_string_equal(kit_match(&kit, "match {dep:ROOT}=x > {pos:ADP}"), "Organised");
    kit_close(&kit);
}

static void runs_survive_failed_allocations(void **state)
{
    (void)state;
    static const char text[] =
        "pattern a match {type:Event}=e < ({lemma:organise} >agent ({} >pobj {}=o)) "
        "emit e organiser o* "
        "pattern b sequence {type:Company}=a []* {type:University}=b "
        "new Agreement { party a ; party b ; status Signed }";
    EntPatterns *patterns;
    assert_int_equal(ent_patterns_parse("t", ent_str(text), &patterns, NULL), ENT_OK);
    for (int64_t n = 0;; n++) {
        Kit kit;
        OPEN(&kit, forum);
        ent_alloc_fail_after(n);
        EntStatus status = ent_patterns_run(patterns, kit.work, &kit.context, &kit.facts, NULL);
        ent_alloc_fail_after(-1);
        if (status == ENT_OK) assert_int_equal(kit.facts.facts.len, 5);
        kit_close(&kit);
        if (status == ENT_OK) {
            assert_true(n > 10);
            break;
        }
        assert_int_equal(status, ENT_ERR_MEMORY);
    }
    ent_patterns_free(patterns);
}

/* Acme did not only buy Beta . Acme did not buy Beta . Acme bought Beta , not Gamma . */
static void a_negation_between_named_units_denies_a_match(void **state)
{
    (void)state;
    static const Row only[] = {{.text = "Acme", .type = "Company", .up = 3},
                               {.text = "not", .dep = "neg", .up = 3},
                               {.text = "only", .up = 3},
                               {.text = "bought", .pos = "VERB", .up = -1},
                               {.text = "Beta", .type = "Company", .up = 3}};
    static const Row denied[] = {{.text = "Acme", .type = "Company", .up = 2},
                                 {.text = "not", .dep = "neg", .up = 2},
                                 {.text = "bought", .pos = "VERB", .up = -1},
                                 {.text = "Beta", .type = "Company", .up = 2}};
    static const Row behind[] = {{.text = "Acme", .type = "Company", .up = 1},
                                 {.text = "bought", .pos = "VERB", .up = -1},
                                 {.text = "Beta", .type = "Company", .up = 1},
                                 {.text = "not", .dep = "neg", .up = 1},
                                 {.text = "Gamma", .type = "Company", .up = 1}};
    static const char pair[] = "sequence {type:Company}=a []{0,3} \"bought\" {type:Company}=b";
    const Case accepted[] = {{pair, "Acme,Beta"}}, refused[] = {{pair, ""}};
    CHECK(only, accepted);
    CHECK(denied, refused);
    CHECK(behind, accepted);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_negation_between_named_units_denies_a_match),
        cmocka_unit_test(nodes_test_every_attribute),
        cmocka_unit_test(units_of_every_kind_have_their_type),
        cmocka_unit_test(tree_relations_find_their_units),
        cmocka_unit_test(relations_are_negated_optional_and_alternative),
        cmocka_unit_test(a_name_used_again_is_the_same_unit),
        cmocka_unit_test(where_constrains_and_captures),
        cmocka_unit_test(sequences_match_every_element),
        cmocka_unit_test(repeats_take_the_nearest),
        cmocka_unit_test(sentences_bound_matches_and_space_is_skipped),
        cmocka_unit_test(trees_that_are_none_are_survived),
        cmocka_unit_test(nested_repeats_end_soon),
        cmocka_unit_test(the_step_limit_is_diagnosed),
        cmocka_unit_test(a_deep_tree_needs_no_deep_stack),
        cmocka_unit_test(only_patterns_with_their_words_are_tried),
        cmocka_unit_test(anchors_of_sequences_are_what_they_need),
        cmocka_unit_test(matches_are_reported),
        cmocka_unit_test(runs_survive_failed_allocations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
