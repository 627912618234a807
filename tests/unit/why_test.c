/* What is in the way of a pattern, on a sentence made by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "fact/why.h"
#include "sentence_kit.h"

/* The Nord Forum was never paid by Acme Corp in Oslo .
 *       0         1    2    3   4     5      6   7   8 */
static const Row forum[] = {
    {.text = "Nord Forum", .pos = "PROPN", .dep = "nsubjpass", .up = 3, .type = "Forum"},
    {.text = "was", .lemma = "be", .pos = "AUX", .dep = "auxpass", .up = 3},
    {.text = "still", .pos = "ADV", .dep = "advmod", .up = 3},
    {.text = "paid", .lemma = "pay", .pos = "VERB", .dep = "ROOT", .up = -1},
    {.text = "by", .pos = "ADP", .dep = "agent", .up = 3},
    {.text = "Acme Corp", .pos = "PROPN", .dep = "pobj", .up = 4, .type = "Company"},
    {.text = "in", .pos = "ADP", .dep = "prep", .up = 3},
    {.text = "Oslo", .pos = "PROPN", .dep = "pobj", .up = 6, .type = "City"},
    {.text = ".", .pos = "PUNCT", .dep = "punct", .up = 3},
};

typedef struct Article {
    Kit kit;
    EntOntology ontology;
    EntExtractWork work;
    EntTrace trace;
    EntWhy why;
} Article;

/* Run the pattern in TEXT with a trace, then ask why SUBJECT has no PROPERTY, or OBJECT as such. */
static const EntWhyMiss *ask(Article *a, const char *text, const char *subject,
                             EntProperty property, const char *object)
{
    EntError err = ENT_ERROR_NONE;
    EntWhyQuestion question = {ent_str(subject), property, ent_str(object)};
    *a = (Article){0};
    kit_open(&a->kit, forum, sizeof forum / sizeof *forum);
    kit_require(ent_patterns_parse("p.pat", ent_str(text), &a->ontology.patterns, &err) == ENT_OK);
    a->work.rows = (EntUnitRows){.units = a->kit.units, .rows = a->kit.sentences};
    a->work.links.main_event = ENT_NO_ENTITY;
    a->work.match = a->kit.work;
    a->kit.context.trace = &a->trace;
    ent_trace_begin(&a->trace, &a->kit.facts);
    kit_require(ent_patterns_run(a->ontology.patterns, a->kit.work, &a->kit.context, &a->kit.facts,
                                 &err) == ENT_OK);
    ent_trace_step(&a->trace, NULL, NULL, &a->kit.facts, NULL);
    kit_require(a->trace.status == ENT_OK);
    kit_require(ent_why(&a->ontology, &a->work, &a->kit.doc, &a->kit.facts, &a->trace, &question,
                        &a->why, &err) == ENT_OK);
    return a->why.miss_count ? &a->why.misses[0] : NULL;
}

static void close_article(Article *a)
{
    ent_why_release(&a->why);
    ent_trace_release(&a->trace);
    ent_patterns_free(a->ontology.patterns);
    kit_close(&a->kit);
}

#define HEAD "pattern p\n"
#define EMIT "\nemit e supporter o"
#define TREE                                                                                       \
    "match {lemma:pay}=v >nsubjpass {type:Event}=e >agent ({lower:by} >pobj "                      \
    "{type:Organisation}=o)"

/* One pattern that falls short in one or two places. */
typedef struct Case {
    const char *text;
    EntStopType type;
    const char *expected, *met; /* of the first stop */
    uint32_t line, stops;
    bool would;
} Case;

static const Case cases[] = {
    {HEAD "match {lemma:fund}=v >nsubjpass {type:Event}=e\n>agent ({lower:by} >pobj "
          "{type:Organisation}=o)" EMIT,
     ENT_STOP_NODE, "{lemma:fund}=v", "paid", 2, 1, true},
    {HEAD "match {lemma:pay}=v >nsubjpass {type:Event}=e\n>agent ({lower:by} >dobj "
          "{type:Organisation}=o)" EMIT,
     ENT_STOP_LABEL, ">dobj {type:Organisation}=o", "Acme Corp", 3, 1, true},
    {HEAD TREE "\nwhere !{}=v >advmod {}" EMIT, ENT_STOP_PRESENT, "!{}=v >advmod {}", "paid", 3, 1,
     true},
    {HEAD
     "sequence {type:Event}=e \"was\"? \"fully\"? {lemma:pay} \"by\" {type:Organisation}=o" EMIT,
     ENT_STOP_NODE, "\"fully\"", "still", 2, 1, true},
    {HEAD "sequence {type:Event}=e /is|are/ /yet|now/ \"paid\" \"by\" {type:Organisation}=o" EMIT,
     ENT_STOP_NODE, "/is|are/", "was", 2, 2, true},
    {HEAD "match {lemma:pay}=v >nsubjpass {type:Event}=e >prep ({lower:in} >pobj {type:Place}=o)\n"
          "where {}=v >agent {lower:of|from}\nwhere {}=v >advmod {lower:not}\n"
          "where {}=v >punct {lower:\"!\"}\nemit e place o",
     ENT_STOP_NODE, "{lower:of|from}", "by", 3, 1, false},
};

static void test_the_element_in_the_way_is_named(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Case *c = &cases[i];
        Article a;
        EntProperty property = c->would ? ENT_PROPERTY_supporter : ENT_PROPERTY_place;
        const EntWhyMiss *miss = ask(&a, c->text, "nord forum", property, "");
        assert_non_null(miss);
        const EntWhyStop *stop = &miss->stops[0];
        if (!ent_str_is(stop->at.expected[0].source, c->expected))
            print_error("case %zu: %.*s\n", i, ENT_STR_ARG(stop->at.expected[0].source));
        assert_int_equal(a.why.facts.len, 0);
        assert_int_equal(miss->would, c->would);
        assert_int_equal(miss->stop_count, c->stops);
        assert_int_equal(stop->at.type, c->type);
        assert_true(ent_str_is(stop->at.expected[0].source, c->expected));
        assert_int_equal(stop->at.expected[0].line, c->line);
        assert_true(ent_str_is(ent_doc_span_text(&a.kit.doc, stop->tokens), c->met));
        close_article(&a);
    }
}

/* All matches, but the line of the template does not take it. */
static void test_a_template_that_refuses_is_named(void **state)
{
    Article a;
    (void)state;
    const EntWhyMiss *miss =
        ask(&a,
            HEAD "match {lemma:pay} >nsubjpass {type:Event}=e >prep ({} >pobj {type:Entity}=o)\n"
                 "emit e chair o",
            "Nord Forum", ENT_PROPERTY_chair, "Oslo");
    assert_non_null(miss);
    assert_int_equal(miss->stops[miss->stop_count - 1].at.type, ENT_STOP_TEMPLATE);
    assert_true(
        ent_str_is(miss->stops[miss->stop_count - 1].at.expected[0].source, "emit e chair o"));
    close_article(&a);
}

static void test_a_fact_that_is_there_is_found_with_its_captures(void **state)
{
    Article a;
    uint32_t count;
    (void)state;
    assert_null(ask(&a, HEAD TREE EMIT, "Nord Forum", ENT_PROPERTY_supporter, "acme corp"));
    assert_int_equal(a.why.facts.len, 1);
    const EntTraceCapture *captures =
        ent_trace_captures(&a.trace, &a.kit.facts.facts.at[a.why.facts.at[0]], &count);
    assert_int_equal(count, 3);
    assert_true(ent_str_is(captures[2].name, "o"));
    assert_true(ent_str_is(ent_doc_span_text(&a.kit.doc, captures[2].tokens), "Acme Corp"));
    close_article(&a);
}

static void test_unknown_names(void **state)
{
    Article a;
    (void)state;
    assert_null(ask(&a, HEAD TREE EMIT, "Nord Fora", ENT_PROPERTY_supporter, "Acme"));
    assert_int_equal(a.why.entities.len, 0);
    assert_int_equal(a.why.nearest_count, 1);
    assert_true(ent_str_is(a.why.nearest[0], "Nord Forum"));
    assert_int_equal(a.why.named_in, 0);
    assert_false(a.why.object_known);
    assert_int_equal(a.why.object_named_in, 1);
    close_article(&a);
}

/* What a rule adds, changes and drops. */
static void test_steps_of_rules(void **state)
{
    Article a;
    (void)state;
    assert_null(ask(&a, HEAD TREE EMIT, "Nord Forum", ENT_PROPERTY_supporter, ""));
    bool dropped[2] = {true, false};
    EntFact more = a.kit.facts.facts.at[0];
    kit_require(ENT_PUSH(&a.kit.facts.facts, more));
    ent_trace_step(&a.trace, "r", "about", &a.kit.facts, dropped);
    a.kit.facts.facts.at[1].object.entity = 0;
    ent_trace_step(&a.trace, "s", "about", &a.kit.facts, dropped);
    ent_trace_step(&a.trace, "t", "about", &a.kit.facts, dropped);
    assert_int_equal(a.trace.steps.len, 3);
    assert_int_equal(a.trace.steps.at[0].type, ENT_TRACE_DROPPED);
    assert_int_equal(a.trace.steps.at[1].type, ENT_TRACE_ADDED);
    assert_int_equal(a.trace.steps.at[2].type, ENT_TRACE_CHANGED);
    assert_string_equal(a.trace.steps.at[2].rule, "s");
    assert_int_equal(a.trace.steps.at[2].before.object.entity, more.object.entity);
    assert_int_equal(a.trace.steps.at[2].after.object.entity, 0);
    close_article(&a);
}

/* What was dropped has left the article, which numbers its facts and entities anew. */
static void test_steps_behind_the_rules(void **state)
{
    Article a;
    (void)state;
    assert_null(ask(&a, HEAD TREE EMIT, "Nord Forum", ENT_PROPERTY_supporter, ""));
    EntFactList *facts = &a.kit.facts.facts;
    EntFact second = facts->at[0];
    second.subject = second.object.entity = 1;
    assert_true(ENT_PUSH(facts, second));
    const bool dropped[2] = {true, false};
    const uint32_t to[2] = {ENT_NO_ENTITY, 0};
    ent_trace_step(&a.trace, "r", "about", &a.kit.facts, dropped);
    ent_trace_settled(&a.trace, dropped, to, 2);
    facts->at[0] = second;
    facts->at[0].subject = facts->at[0].object.entity = 0;
    facts->len = 1;
    size_t before = a.trace.steps.len;
    ent_trace_step(&a.trace, "s", "about", &a.kit.facts, NULL);
    assert_int_equal(a.trace.steps.len, before); /* the same fact under other numbers */
    assert_true(ENT_PUSH(facts, facts->at[0]));
    for (int i = 0; i < 2; i++) ent_trace_step(&a.trace, "t", "about", &a.kit.facts, NULL);
    assert_int_equal(a.trace.steps.len, before + 1);
    const EntTraceStep *step = &a.trace.steps.at[before];
    assert_int_equal(step->type, ENT_TRACE_ADDED);
    assert_int_equal(step->fact, 2);
    assert_int_equal(step->after.subject, 1);
    close_article(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_element_in_the_way_is_named),
        cmocka_unit_test(test_a_template_that_refuses_is_named),
        cmocka_unit_test(test_a_fact_that_is_there_is_found_with_its_captures),
        cmocka_unit_test(test_unknown_names),
        cmocka_unit_test(test_steps_of_rules),
        cmocka_unit_test(test_steps_behind_the_rules),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
