/* Folding of names and minting of IRIs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/map.h"
#include "graph/mint.h"
#include "text/fold.h"

static EntArena arena;

static EntStr mint(const char *name)
{
    EntStr n = ent_str(name);
    return ent_mint_named(&arena, ENT_STR("http://x/"), "person", ent_text_fold(&arena, n), n,
                          ENT_STR_EMPTY);
}

static void assert_str(EntStr got, const char *want)
{
    char text[512];
    snprintf(text, sizeof text, "%.*s", ENT_STR_ARG(got));
    assert_string_equal(text, want);
}

static void names_fold_as_the_scorer_folds(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"The Acme Motor Co., Ltd.", "acme motor co ltd"},
        {"China\xE2\x80\x99s Xi'an", "chinas xian"},
        {"L'Or\xC3\xA9"
         "al",
         "lor\xC3\xA9"
         "al"},
        {"R&D Centre", "r&d centre"},
        {"members' club", "members club"},
        {"\xEF\xBC\xA1\xEF\xBC\xA2 \xEF\xAC\x81n", "ab fin"}, /* full-width letters, a ligature */
        {"Stra\xC3\x9F"
         "e 5",
         "strasse 5"},
        {"  a \t b ", "b"},
        {"The", "the"},
        {"2024 Forum", "2024 forum"},
        {"\xE4\xB8\xAD\xE5\x9B\xBD", "\xE4\xB8\xAD\xE5\x9B\xBD"},
        {"!?", ""},
        {"", ""},
        {"bad \xff byte", "bad byte"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        EntStr folded = ent_text_fold(&arena, ent_str(rows[i][0]));
        assert_non_null(folded.ptr);
        assert_str(folded, rows[i][1]);
    }
    ent_alloc_fail_after(0);
    EntArena empty = {0};
    assert_null(ent_text_fold(&empty, ENT_STR("x")).ptr);
    ent_alloc_fail_after(-1);
}

static void names_lose_their_marks(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"lopez", "lopez"},
        {"l\xC3\xB3pez", "lopez"},          /* composed */
        {"lo\xCC\x81pez", "lopez"},         /* with a combining mark */
        {"nguy\xE1\xBB\x85n", "nguyen"},    /* two marks */
        {"\xC3\xB8rsted", "\xC3\xB8rsted"}, /* no mark, a letter */
        {"\xE4\xB8\xAD\xE5\x9B\xBD", "\xE4\xB8\xAD\xE5\x9B\xBD"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(ent_text_bare(&arena, ent_str(rows[i][0])), rows[i][1]);
    ent_alloc_fail_after(0);
    EntArena empty = {0};
    assert_null(ent_text_bare(&empty, ENT_STR("l\xC3\xB3pez")).ptr);
    ent_alloc_fail_after(-1);
}

static void names_become_readable_iris(void **state)
{
    (void)state;
    assert_str(mint("Acme Motor Group"), "http://x/person_acme_motor_group");
    assert_str(mint("the ACME, Motor group"), "http://x/person_acme_motor_group");
    assert_str(mint("M\xC3\xBCnchen"), "http://x/person_m\xC3\xBCnchen");
    assert_str(mint("\xE4\xB8\xAD\xE5\x9B\xBD"), "http://x/person_\xE4\xB8\xAD\xE5\x9B\xBD");
    assert_str(ent_mint_country(&arena, ENT_STR(ENT_MINT_BASE), ENT_STR("GB")),
               "https://w3id.org/entente/id/place_country_gb");
}

static bool same(EntStr a, EntStr b)
{
    return ent_str_eq(a, b);
}

static void names_that_differ_after_folding_never_meet(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"AT&T", "AT T"},
        {"a_b", "a b"},
        {"!?", "??"},
        {"Q&A", "QA"},
        {"x\xC2\xB2", "x "} /* a superscript */,
    };
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        assert_false(same(mint(pairs[i][0]), mint(pairs[i][1])));
    /* Names longer than a slug that differ at their ends only. */
    EntMap seen = {0};
    for (uint32_t i = 0; i < 20000; i++) {
        EntStr name = ent_arena_printf(&arena, "%0*d association of %u", i % 2 ? 100 : 10, 7, i);
        EntStr iri = mint(name.ptr);
        assert_true(iri.len <= strlen("http://x/person_") + ENT_MINT_SLUG + 17);
        bool added = false;
        assert_int_not_equal(ent_map_add(&seen, iri, i, &added), ENT_MAP_NONE);
        assert_true(added);
    }
    ent_map_release(&seen);
}

static void cut_names_do_not_split_characters(void **state)
{
    (void)state;
    char name[400] = "";
    for (int shift = 0; shift < 4; shift++) {
        size_t n = 0;
        for (int i = 0; i < shift; i++) name[n++] = 'x';
        for (int i = 0; i < 60; i++) n += (size_t)sprintf(name + n, "\xE4\xB8\xAD");
        EntStr iri = mint(name);
        EntStr slug = ent_str_sub(iri, strlen("http://x/person_"), iri.len - 17);
        assert_true(slug.len <= ENT_MINT_SLUG && slug.len > ENT_MINT_SLUG - 4);
        assert_int_equal((slug.len - (size_t)shift) % 3, 0);
        assert_int_equal(iri.ptr[iri.len - 17], '_');
    }
}

static void cut_names_end_with_a_word(void **state)
{
    (void)state;
    EntStr iri = mint("International Association of Manufacturers of Wheels and of Axles for Rail "
                      "Vehicles and Tramcars");
    EntStr want = ENT_STR("http://x/person_international_association_of_manufacturers_of_wheels_"
                          "and_of_axles_for_rail_");
    assert_true(ent_str_starts(iri, want));
    assert_int_equal(iri.len, want.len + 16);
}

static void scope_and_parts_tell_nodes_apart(void **state)
{
    (void)state;
    EntStr base = ENT_STR("http://x/"), f = ENT_STR("forum"), none = ENT_STR_EMPTY;
    EntStr plain = ent_mint_named(&arena, base, "event", f, f, none);
    EntStr one = ent_mint_named(&arena, base, "event", f, f, ENT_STR("article-1"));
    EntStr two = ent_mint_named(&arena, base, "event", f, f, ENT_STR("article-2"));
    assert_false(same(plain, one) || same(one, two));
    assert_true(same(one, ent_mint_named(&arena, base, "event", f, f, ENT_STR("article-1"))));
    EntStr ab[] = {ENT_STR("a"), ENT_STR("b")}, ba[] = {ENT_STR("b"), ENT_STR("a")};
    EntStr joined[] = {ENT_STR("ab"), ENT_STR("")};
    EntStr k1 = ent_mint_keyed(&arena, base, "position", ENT_STR("Chief"), ab, 2);
    assert_false(same(k1, ent_mint_keyed(&arena, base, "position", ENT_STR("Chief"), ba, 2)));
    assert_false(same(k1, ent_mint_keyed(&arena, base, "position", ENT_STR("Chief"), joined, 2)));
    assert_true(ent_str_starts(k1, ENT_STR("http://x/position_chief_")));
    /* The published form: a changed hash would change every user's IRIs. */
    assert_str(ent_mint_keyed(&arena, base, "mention", none, ab, 2),
               "http://x/mention_ab40d7820d408076");
}

static void bases_are_checked(void **state)
{
    (void)state;
    assert_true(ent_mint_base_is_valid(ENT_STR(ENT_MINT_BASE)));
    assert_true(ent_mint_base_is_valid(ENT_STR("urn:x-acme:id#")));
    static const char *const bad[] = {"",           "http://x",       "id/",       "http://a b/",
                                      "http://x/<", "http://x/\xff/", ":/",        "1http://x/",
                                      "http:",      "ht tp://x/",     "http://\"/"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        if (ent_mint_base_is_valid(ent_str(bad[i]))) fail_msg("%s", bad[i]);
}

static int release(void **state)
{
    (void)state;
    ent_arena_release(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_fold_as_the_scorer_folds),
        cmocka_unit_test(names_lose_their_marks),
        cmocka_unit_test(names_become_readable_iris),
        cmocka_unit_test(names_that_differ_after_folding_never_meet),
        cmocka_unit_test(cut_names_do_not_split_characters),
        cmocka_unit_test(cut_names_end_with_a_word),
        cmocka_unit_test(scope_and_parts_tell_nodes_apart),
        cmocka_unit_test(bases_are_checked),
    };
    return cmocka_run_group_tests(tests, NULL, release);
}
