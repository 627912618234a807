/* The table of measured confidences: rows, fallbacks, signs, mistakes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "onto/confidence.h"

#define FLAT "weight\tconstant\t*\t0\t0\t0\nweight\trate\t*\t0\t0\t1\n"
#define RATES                                                                                      \
    "rate\t*\t*\t100\t60\t0.6\nrate\t*\tplace\t50\t40\t0.8\nrate\tin-place\tplace\t20\t18\t0.9\n"

static EntConfidence *table(const char *text)
{
    EntConfidence *c = NULL;
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_confidence_parse("c.tsv", ent_str(text), &c, &err), ENT_OK);
    return c;
}

static void assert_near(float got, double want)
{
    assert_true((double)got > want - 0.001 && (double)got < want + 0.001);
}

static void test_rates_fall_back(void **state)
{
    EntConfidence *c = table("# a comment\n\n" FLAT RATES);
    (void)state;
    assert_near(ent_confidence_of(c, "in-place", ENT_PROPERTY_place, 0.5f, 0), 0.9);
    assert_near(ent_confidence_of(c, "unheard-of", ENT_PROPERTY_place, 0.5f, 0), 0.8);
    assert_near(ent_confidence_of(c, NULL, ENT_PROPERTY_place, 0.5f, 0), 0.8);
    assert_near(ent_confidence_of(c, "in-place", ENT_PROPERTY_host, 0.5f, 0), 0.6);
    assert_int_equal(ent_confidence_rows(c), 3);
    assert_true(ent_str_is(ent_confidence_name(c, 2), "in-place"));
    ent_confidence_free(c);
}

static void test_signs_and_stated_confidence_weigh(void **state)
{
    EntConfidence *c = table(FLAT "weight\tstated\t*\t0\t0\t0.5\nweight\tquotation\t*\t0\t0\t-1\n"
                                  "weight\tlisted\t*\t0\t0\t20\n" RATES);
    (void)state;
    float plain = ent_confidence_of(c, "in-place", ENT_PROPERTY_place, 0.5f, 0);
    assert_near(plain, 0.9);
    assert_true(ent_confidence_of(c, "in-place", ENT_PROPERTY_place, 0.9f, 0) > plain);
    assert_true(ent_confidence_of(c, "in-place", ENT_PROPERTY_place, 0.2f, 0) < plain);
    /* log(0.9 / 0.1) - 1 = 1.1972 */
    assert_near(
        ent_confidence_of(c, "in-place", ENT_PROPERTY_place, 0.5f, 1u << ENT_SIGN_QUOTATION),
        0.768);
    assert_near(ent_confidence_of(c, "in-place", ENT_PROPERTY_place, 0.5f, 1u << ENT_SIGN_LISTED),
                0.99);
    ent_confidence_free(c);
}

static void test_an_empty_table_changes_nothing(void **state)
{
    EntConfidence *c = table("");
    (void)state;
    assert_near(ent_confidence_of(c, "in-place", ENT_PROPERTY_place, 0.35f, ~0u), 0.35);
    ent_confidence_free(c);
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_confidence_load("tests/data", &c, &err), ENT_OK); /* has no table */
    assert_int_equal(ent_confidence_rows(c), 0);
    ent_confidence_free(c);
    ent_confidence_free(NULL);
}

static void test_mistakes_are_told_with_their_line(void **state)
{
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"rate\t*\t*\t1\t1", "a row has 6 columns"},
        {"\nrat\t*\t*\t1\t1\t0.5", "unknown row 'rat'"},
        {"rate\t*\tplaces\t1\t1\t0.5", "unknown property 'places'"},
        {"weight\tlong-ago\t*\t0\t0\t0.5", "unknown weight 'long-ago'"},
        {"rate\t*\t*\t1\t1\t1.0", "a rate is between 0 and 1, not '1.0'"},
        {"rate\t*\t*\t1\t1\t0,5", "expected a number as value, found '0,5'"},
        {"rate\t*\t*\t1\t1\t", "expected a number as value, found ''"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntConfidence *c = NULL;
        EntError err = ENT_ERROR_NONE;
        EntStatus status = ent_confidence_parse("c.tsv", ent_str(cases[i].text), &c, &err);
        assert_int_equal(status, ENT_ERR_ONTOLOGY);
        assert_string_equal(err.message, cases[i].message);
        assert_int_equal(err.line, cases[i].text[0] == '\n' ? 2 : 1);
        assert_null(c);
    }
}

static void test_the_shipped_table(void **state)
{
    EntConfidence *c = NULL;
    EntError err = ENT_ERROR_NONE;
    (void)state;
    assert_int_equal(ent_confidence_load("ontology", &c, &err), ENT_OK);
    assert_true(ent_confidence_rows(c) > 10);
    for (uint32_t signs = 0; signs < 1u << ENT_SIGN_COUNT; signs++) {
        float p = ent_confidence_of(c, "unheard-of", ENT_PROPERTY_party, 0.8f, signs);
        assert_true(p > 0.3f && p < 1);
    }
    ent_confidence_free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rates_fall_back),
        cmocka_unit_test(test_signs_and_stated_confidence_weigh),
        cmocka_unit_test(test_an_empty_table_changes_nothing),
        cmocka_unit_test(test_mistakes_are_told_with_their_line),
        cmocka_unit_test(test_the_shipped_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
