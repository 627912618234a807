/* Signs of facts, and the measured confidence that replaces the stated one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "fact/rate.h"

enum { TOKENS = 100, FACTS = 6 };

typedef struct Article {
    EntToken tokens[TOKENS];
    EntDoc doc;
    EntFact list[FACTS];
    EntFacts facts;
} Article;

/* Five participants of event 0 and one of event 1, all by tokens 0 to 10. */
static void fill(Article *a)
{
    *a = (Article){0};
    for (int i = 0; i < TOKENS; i++) a->tokens[i].text = ENT_STR("word");
    a->doc.tokens.at = a->tokens;
    a->doc.tokens.len = TOKENS;
    for (uint32_t i = 0; i < FACTS; i++)
        a->list[i] = (EntFact){.subject = i == FACTS - 1,
                               .property = ENT_PROPERTY_participant,
                               .pattern = "p",
                               .evidence = {0, 10},
                               .confidence = 0.7f};
    a->facts.doc = &a->doc;
    a->facts.facts.at = a->list;
    a->facts.facts.len = FACTS;
}

static void test_a_fact_of_more_than_four_is_listed(void **state)
{
    Article a;
    (void)state;
    fill(&a);
    assert_int_equal(ent_fact_signs(&a.facts, 0), 1u << ENT_SIGN_LISTED);
    assert_int_equal(ent_fact_signs(&a.facts, FACTS - 1), 0);
    a.list[1].property = ENT_PROPERTY_organiser;
    assert_int_equal(ent_fact_signs(&a.facts, 0), 0);
}

static void test_sentences_give_signs(void **state)
{
    Article a;
    (void)state;
    fill(&a);
    EntFact *f = &a.list[FACTS - 1];
    f->evidence = (EntSpan){20, 65};
    assert_int_equal(ent_fact_signs(&a.facts, FACTS - 1), 0);
    f->evidence.end = 66;
    assert_int_equal(ent_fact_signs(&a.facts, FACTS - 1), 1u << ENT_SIGN_LONG);
    a.tokens[65].text = ENT_STR("\xe2\x80\x9d");
    assert_int_equal(ent_fact_signs(&a.facts, FACTS - 1),
                     1u << ENT_SIGN_LONG | 1u << ENT_SIGN_QUOTATION);
    f->evidence = (EntSpan){0, 0}; /* of the article as a whole */
    assert_int_equal(ent_fact_signs(&a.facts, FACTS - 1), 0);
}

static void test_the_stated_confidence_is_kept_beside_the_measured(void **state)
{
    Article a;
    EntConfidence *c = NULL;
    (void)state;
    fill(&a);
    assert_int_equal(ent_confidence_parse("c",
                                          ENT_STR("weight\trate\t*\t0\t0\t1\n"
                                                  "weight\tlisted\t*\t0\t0\t1\n"
                                                  "rate\t*\t*\t8\t4\t0.5\n"),
                                          &c, NULL),
                     ENT_OK);
    ent_rate_facts(c, &a.facts);
    assert_true(a.list[0].stated > 0.69f && a.list[0].stated < 0.71f);
    assert_true(a.list[0].confidence > 0.73f && a.list[0].confidence < 0.74f); /* 1/(1+1/e) */
    assert_true(a.list[FACTS - 1].confidence > 0.49f && a.list[FACTS - 1].confidence < 0.51f);
    ent_confidence_free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_fact_of_more_than_four_is_listed),
        cmocka_unit_test(test_sentences_give_signs),
        cmocka_unit_test(test_the_stated_confidence_is_kept_beside_the_measured),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
