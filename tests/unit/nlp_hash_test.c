/* Hashes: vectors computed with spaCy 3.8.18 (spacy.strings) and thinc 8.3 (NumpyOps.hash). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "nlp/hash.h"

static void murmur64_vectors(void **state)
{
    (void)state;
    assert_true(ent_murmur64(ENT_STR(""), 1) == 0xc6a4a7935bd064dcu);
    assert_true(ent_murmur64(ENT_STR("apple"), 1) == 0x76e148d25b1513f2u);
    assert_true(ent_murmur64(ENT_STR("x"), 1) == 0x9a5db2cd2c1fd6ceu);
    assert_true(ent_murmur64(ENT_STR("Z\xC3\xBCrich"), 1) == 0x832fa563441e3a6eu);
    assert_true(ent_murmur64(ENT_STR("The quick brown fox jumps"), 1) == 0x8d97f8feb93f40c6u);
}

static void ids_are_symbols_before_hashes(void **state)
{
    (void)state;
    assert_true(ent_string_id(ENT_STR("")) == 0);
    assert_true(ent_string_id(ENT_STR("apple")) == 8566208034543834098u);
    assert_true(ent_string_id(ENT_STR("number")) == 432);
    assert_true(ent_string_id(ENT_STR("punct")) == 445);
    assert_true(ent_string_id(ENT_STR("IS_ALPHA")) == 1);
    assert_true(ent_string_id(ENT_STR("xcomp")) == 450);
    assert_true(ent_string_id(ENT_STR("_")) == 456);
    assert_true(ent_string_id(ENT_STR("FLAG19")) == 19);
    assert_true(ent_string_id(ENT_STR("DEPRECATED276")) == 379);
    assert_true(ent_string_id(ENT_STR("FLAG18")) == ent_murmur64(ENT_STR("FLAG18"), 1));
    assert_true(ent_string_id(ENT_STR("DEPRECATED000")) ==
                ent_murmur64(ENT_STR("DEPRECATED000"), 1));
    assert_true(ent_string_id(ENT_STR("x")) == 11123243248953317070u);
}

static void rows_are_thincs(void **state)
{
    (void)state;
    static const struct {
        uint64_t key;
        uint32_t seed, rows[4];
    } cases[] = {
        {0, 0, {0xcc57c3cb, 0x28df63b7, 0xc4e8fe52, 0xf2557dfc}},
        {0, 8, {0, 0, 0, 0}},
        {1, 0xffffffff, {0xac302d5, 0x1dc62f17, 0x4c645903, 0x5d9bf699}},
        {0xdeadbeefcafebabe, 8, {0x6b386e3a, 0x849d9e9f, 0x20d4a557, 0x46ec6def}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t rows[4];
        ent_murmur_keys(cases[i].key, cases[i].seed, rows);
        assert_memory_equal(rows, cases[i].rows, sizeof rows);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(murmur64_vectors),
        cmocka_unit_test(ids_are_symbols_before_hashes),
        cmocka_unit_test(rows_are_thincs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
