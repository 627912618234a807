/* The tokenizer and lexical attributes. Expected tokens of the real model are those of spaCy 3.8.18
 * with en_core_web_sm 3.8. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/limits.h"
#include "nlp/hash.h"
#include "nlp/lexeme.h"
#include "nlp/tokenizer.h"
#include "text_model.h"

typedef struct Fixture {
    EntModel *model;
    EntTokenizer *tokenizer;
    EntTokenizerWork *work;
    EntDoc doc;
} Fixture;

static const EntStr rules[] = {
    ENT_STR_INIT(":-)\xFF:-)"),
    ENT_STR_INIT("Co.\xFF"
                 "Co.\xFE"
                 "company"),
    ENT_STR_INIT("don't\xFF"
                 "do\xFFn't\xFEnot"),
    ENT_STR_INIT("in spite\xFF"
                 "in \xFFspite"),
};
static const EntStr norms[] = {ENT_STR_INIT("color")};

static void open_fixture(Fixture *f, EntModel *model)
{
    EntError err = ENT_ERROR_NONE;
    *f = (Fixture){.model = model};
    if (ent_tokenizer_new(f->model, &f->tokenizer, &err) != ENT_OK) fail_msg("%s", err.message);
    assert_int_equal(ent_tokenizer_work_new(f->tokenizer, &f->work), ENT_OK);
}

static EntModel *small_model(void)
{
    uint64_t id = ent_string_id(ENT_STR("colour"));
    const TestSection sections[] = {
        {"tokenizer/prefix", ENT_STR("^\\(|^\"|^\\.\\.+|^:"), NULL, 0},
        {"tokenizer/suffix", ENT_STR("\\)$|\"$|,$|\\.$|\\.\\.+$|!$|(?<=\\p{Nd})km$|:$|'s$"), NULL,
         0},
        {"tokenizer/infix", ENT_STR("(?<=\\p{L})-(?=\\p{L})|/|\\.\\.+"), NULL, 0},
        {"tokenizer/url", ENT_STR("^https?://[^ ]+$"), NULL, 0},
        {"tokenizer/options", ENT_STR("faster_heuristics\n"), NULL, 0},
        {"tokenizer/rules", ENT_STR_EMPTY, rules, sizeof rules / sizeof *rules},
        {"norms/ids", ent_str_n((const char *)&id, sizeof id), NULL, 0},
        {"norms/words", ENT_STR_EMPTY, norms, 1},
    };
    return open_test_model(sections, sizeof sections / sizeof *sections);
}

static int open_small(void **state)
{
    static Fixture f;
    open_fixture(&f, small_model());
    *state = &f;
    return 0;
}

static int close_small(void **state)
{
    Fixture *f = *state;
    ent_doc_release(&f->doc);
    ent_tokenizer_work_free(f->work);
    ent_tokenizer_free(f->tokenizer);
    ent_model_free(f->model);
    return 0;
}

static EntStatus run(Fixture *f, EntStr text)
{
    ent_doc_reset(&f->doc);
    f->doc.text = text;
    return ent_tokenizer_run(f->tokenizer, f->work, &f->doc, 0, (uint32_t)text.len);
}

/* "one_|two|three": tokens, "_" where a space follows; norms the same way. */
static const char *joined(Fixture *f, bool want_norms)
{
    static char out[4096];
    size_t n = 0;
    for (size_t i = 0; i < f->doc.tokens.len; i++) {
        const EntToken *t = &f->doc.tokens.at[i];
        EntStr s = want_norms ? t->norm : t->text;
        n += (size_t)snprintf(out + n, sizeof out - n, "%s%.*s%s", i ? "|" : "", ENT_STR_ARG(s),
                              t->space_after && !want_norms ? "_" : "");
        assert_true(n < sizeof out);
        assert_int_equal(t->head, i);
    }
    return n ? out : "";
}

static void expect(Fixture *f, const char *text, const char *tokens)
{
    assert_int_equal(run(f, ent_str(text)), ENT_OK);
    assert_string_equal(joined(f, false), tokens);
}

static void affixes_infixes_and_rules(void **state)
{
    Fixture *f = *state;
    expect(f, "", "");
    expect(f, "one two", "one_|two");
    expect(f, "(\"one,\")", "(|\"|one|,|\"|)");
    expect(f, "5km, x km", "5|km|,_|x_|km");
    expect(f, "a-b/c", "a|-|b|/|c");
    expect(f, "-a/", "-a|/");
    expect(f, "/a", "/a"); /* an infix at the beginning does not count */
    expect(f, "(don't!)", "(|do|n't|!|)");
    expect(f, "don't.", "do|n't|.");
    expect(f, "Co.", "Co.");
    expect(f, "(Co.", "(|Co.");
    expect(f, "Co.,", "Co.|,");
    expect(f, "x..", "x|..");
    expect(f, "x....y", "x|....|y");
    expect(f, "http://a-b/c,", "http://a-b/c|,");
}

static void legal_forms_stay_whole(void **state)
{
    Fixture *f = *state;
    expect(f, "Orion S.p.A., x", "Orion_|S.p.A.|,_|x");
    expect(f, "Orion s.r.o.", "Orion_|s.r.o.");
    expect(f, "Orion Sdn. Bhd.,", "Orion_|Sdn._|Bhd.|,");
    expect(f, "Orion Sp. z o.o.", "Orion_|Sp._|z_|o.o.");
}

static void norms_come_from_rule_table_and_case(void **state)
{
    Fixture *f = *state;
    expect(f, "Don't don't Co. colour COLOUR \xE2\x82\xAC plain",
           "Don't_|do|n't_|Co._|colour_|COLOUR_|\xE2\x82\xAC_|plain");
    assert_string_equal(joined(f, true), "don't|do|not|company|color|colour|$|plain");
}

static void words_of_several_tokens(void **state)
{
    Fixture *f = *state;
    expect(f, "well:-)", "well:-|)"); /* other tokens than those of ":-)" */
    expect(f, ":-)", ":-)");
    expect(f, "a :-) b", "a_|:-)_|b");
    expect(f, "(:-))", "(|:-)|)");
    expect(f, "in spite of", "in |spite_|of");
    expect(f, "in  spite", "in_| |spite");
}

static void white_space_beyond_one_space_is_a_token(void **state)
{
    Fixture *f = *state;
    expect(f, " a", " |a");
    expect(f, "a ", "a_");
    expect(f, "a  ", "a_| ");
    expect(f, "a \n b", "a_|\n |b");
    expect(f, "a\n b\t\tc", "a|\n |b|\t\t|c");
    expect(f,
           "a\xC2\xA0"
           "b",
           "a|\xC2\xA0|b");
    expect(f, "   ", "   ");
}

static void a_part_of_the_text_is_a_text_of_its_own(void **state)
{
    Fixture *f = *state;
    ent_doc_reset(&f->doc);
    f->doc.text = ENT_STR("one, two. (three)");
    assert_int_equal(ent_tokenizer_run(f->tokenizer, f->work, &f->doc, 5, 9), ENT_OK);
    assert_int_equal(ent_tokenizer_run(f->tokenizer, f->work, &f->doc, 10, 17), ENT_OK);
    assert_string_equal(joined(f, false), "two|.|(|three|)");
    assert_int_equal(f->doc.tokens.at[3].begin, 11);
    assert_int_equal(f->doc.tokens.at[3].end, 16);
    assert_false(f->doc.tokens.at[1].space_after);
}

/* Every token's bytes, and one byte for each space after, cover the text. */
static void expect_covered(Fixture *f, EntStr text)
{
    size_t at = 0;
    for (size_t i = 0; i < f->doc.tokens.len; i++) {
        const EntToken *t = &f->doc.tokens.at[i];
        assert_int_equal(t->begin, at);
        assert_true(t->end > t->begin);
        at = t->end + t->space_after;
    }
    assert_int_equal(at, text.len);
}

static void unusual_text(Fixture *f)
{
    static const char *const units[] = {"a",
                                        ",",
                                        "(",
                                        "\"'",
                                        ".",
                                        "a@",
                                        ":@",
                                        "1.",
                                        "http://",
                                        "\xE2\x80\xA6",
                                        "\xF0\x9F\x98\x80",
                                        "a-",
                                        "\xFF",
                                        "\xC3"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t n = strlen(units[i]);
        static const size_t lengths[] = {100, 4000, 100000, 1 << 20};
        for (size_t k = 0; k < sizeof lengths / sizeof *lengths; k++) {
            size_t len = lengths[k] / n * n;
            char *bytes = malloc(len);
            assert_non_null(bytes);
            for (size_t b = 0; b < len; b++) bytes[b] = units[i][b % n];
            EntStr text = ent_str_n(bytes, len);
            assert_int_equal(run(f, text), ENT_OK);
            expect_covered(f, text);
            if (len > ENT_MAX_WORD) assert_int_equal(f->doc.tokens.len, 1);
            free(bytes);
        }
    }
}

static void unusual_text_is_survived(void **state)
{
    unusual_text(*state);
}

static void the_cap_on_tokens_is_an_error(void **state)
{
    Fixture *f = *state;
    size_t len = 2 * ENT_MAX_TOKENS + 2;
    char *bytes = malloc(len);
    assert_non_null(bytes);
    for (size_t i = 0; i < len; i++) bytes[i] = i % 2 ? ' ' : 'x';
    assert_int_equal(run(f, ent_str_n(bytes, len)), ENT_ERR_LIMIT);
    assert_int_equal(f->doc.tokens.len, 0);
    assert_int_equal(run(f, ent_str_n(bytes, len - 2)), ENT_OK);
    assert_int_equal(f->doc.tokens.len, ENT_MAX_TOKENS);
    free(bytes);
}

static void memory_may_run_out_anywhere(void **state)
{
    Fixture *f = *state;
    const char *text = "(Don't) \xC3\x89t\xC3\xA9 in spite of a :-) Colour";
    const char *tokens = "(|Don't|)_|\xC3\x89t\xC3\xA9_|in |spite_|of_|a_|:-)_|Colour";
    EntStatus status = ENT_ERR_MEMORY;
    int failures = 0;
    for (int n = 0; status != ENT_OK; n++) {
        EntTokenizerWork *work = f->work;
        EntDoc doc = {.text = ent_str(text)};
        assert_int_equal(ent_tokenizer_work_new(f->tokenizer, &f->work), ENT_OK);
        ent_alloc_fail_after(n);
        status = ent_tokenizer_run(f->tokenizer, f->work, &doc, 0, (uint32_t)doc.text.len);
        ent_alloc_fail_after(-1);
        if (status != ENT_OK) {
            failures++;
            assert_int_equal(status, ENT_ERR_MEMORY);
            assert_int_equal(doc.tokens.len, 0);
        }
        expect(f, text, tokens); /* what the failure left behind does no harm */
        ent_doc_release(&doc);
        ent_tokenizer_work_free(f->work);
        f->work = work;
    }
    assert_true(failures > 5);
    status = ENT_ERR_MEMORY;
    for (int n = 0; status != ENT_OK; n++) {
        EntTokenizer *tokenizer;
        ent_alloc_fail_after(n);
        status = ent_tokenizer_new(f->model, &tokenizer, NULL);
        ent_alloc_fail_after(-1);
        assert_true(status == ENT_OK || status == ENT_ERR_MEMORY);
        ent_tokenizer_free(tokenizer);
    }
}

static void damaged_rules_are_refused(void **state)
{
    (void)state;
    static const EntStr bad[] = {ENT_STR_INIT("word"), ENT_STR_INIT("word\xFFwo"),
                                 ENT_STR_INIT("word\xFFwo\xFFrds"), ENT_STR_INIT("\xFF"),
                                 ENT_STR_INIT("ab\xFF"
                                              "ab\xFF")};
    EntTokenizer *tokenizer;
    EntError err = ENT_ERROR_NONE;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const TestSection section = {"tokenizer/rules", ENT_STR_EMPTY, &bad[i], 1};
        EntModel *model = open_test_model(&section, 1);
        assert_int_equal(ent_tokenizer_new(model, &tokenizer, &err), ENT_ERR_MODEL);
        assert_null(tokenizer);
        ent_model_free(model);
    }
    const TestSection sections[] = {{"tokenizer/rules", ENT_STR_EMPTY, rules, 1},
                                    {"tokenizer/infix", ENT_STR("(unclosed"), NULL, 0}};
    EntModel *model = open_test_model(sections, 2);
    err = (EntError)ENT_ERROR_NONE;
    assert_int_equal(ent_tokenizer_new(model, &tokenizer, &err), ENT_ERR_MODEL);
    assert_string_equal(err.source, "tokenizer/infix");
    ent_model_free(model);
    model = open_test_model(sections + 1, 1);
    assert_int_equal(ent_tokenizer_new(model, &tokenizer, NULL), ENT_ERR_MODEL);
    ent_model_free(model);
}

static void lexemes(void **state)
{
    (void)state;
    static const struct {
        const char *text, *prefix, *suffix, *shape;
        bool is_space;
    } cases[] = {
        {"Apple", "A", "ple", "Xxxxx", false},
        {"C3PO-unit", "C", "nit", "XdXX-xxxx", false},
        {"aaaaaaaaBB", "a", "aBB", "xxxxXX", false},
        {"\xC3\xA9t", "\xC3\xA9", "\xC3\xA9t", "xx", false},
        {"\n\n", "\n", "\n\n", "\n\n", true},
        {"......", ".", "...", "....", false},
        {"", "", "", "", false},
    };
    EntLexemes table = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const EntLexeme *l = ent_lexemes_get(&table, ent_str(cases[i].text), ENT_STR("number"));
        assert_true(ent_str_is(l->prefix, cases[i].prefix));
        assert_true(ent_str_is(l->suffix, cases[i].suffix));
        assert_true(ent_str_is(l->shape, cases[i].shape));
        assert_int_equal(l->is_space, cases[i].is_space);
        assert_true(l->norm_hash == 432 && l->index == i);
    }
    const EntLexeme *a = ent_lexemes_get(&table, ENT_STR("Apple"), ENT_STR("apple"));
    assert_true(a->norm_hash == 8566208034543834098u && a->index == 7);
    assert_ptr_equal(ent_lexemes_get(&table, ENT_STR("Apple"), ENT_STR("apple")), a);
    assert_int_equal(table.count, 8);
    char word[101];
    memset(word, 'w', sizeof word);
    EntArena arena = {0};
    assert_true(ent_str_is(ent_word_shape(&arena, ent_str_n(word, 99)), "xxxx"));
    assert_true(ent_str_is(ent_word_shape(&arena, ent_str_n(word, 100)), "LONG"));
    ent_arena_release(&arena);
    ent_lexemes_release(&table);
}

static void real_model(void **state)
{
    (void)state;
    static const struct {
        const char *text, *tokens;
    } cases[] = {
        {"Dr. Smith's firm didn't sell the U.K.-based unit, its CEO said.",
         "Dr._|Smith|'s_|firm_|did|n't_|sell_|the_|U.K.-based_|unit|,_|its_|CEO_|said|."},
        {"See https://example.org/a?b=1, mail a.b@example.com; call (+44) 20.",
         "See_|https://example.org/a?b=1|,_|mail_|a.b@example.com|;_|call_|(|+44|)_|20|."},
        {"It rose 3.5% to US$1,200 (about \xE2\x82\xAC"
         "1.1bn) in Q4...",
         "It_|rose_|3.5|%_|to_|US$|1,200_|(|about_|\xE2\x82\xAC|1.1bn|)_|in_|Q4|..."},
        {"They're going to-morrow -- we'll see :-) .",
         "They|'re_|going_|to|-|morrow_|--_|we|'ll_|see_|:-)_|."},
        {"\xE2\x80\x9C"
         "Co-operation,\xE2\x80\x9D he said\xE2\x80\x94then left.",
         "\xE2\x80\x9C|Co|-|operation|,|\xE2\x80\x9D_|he_|said|\xE2\x80\x94|then_|left|."},
        {"C'mon, y'all: gonna do 5km at 10a.m.",
         "C'm|on|,_|y'|all|:_|gon|na_|do_|5|km_|at_|10|a.m."},
        {"10-15km/h and 20\xC2\xB0"
         "C.",
         "10|-|15|km/h_|and_|20|\xC2\xB0|C|."},
    };
    EntModel *model = open_real_model();
    if (!model) skip();
    Fixture f;
    open_fixture(&f, model);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect(&f, cases[i].text, cases[i].tokens);
    expect(&f, cases[5].text, cases[5].tokens);
    assert_string_equal(joined(&f, true), "come|on|,|you|all|:|going|to|do|5|km|at|10|a.m.");
    unusual_text(&f);
    void *again = &f;
    close_small(&again);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(affixes_infixes_and_rules),
        cmocka_unit_test(legal_forms_stay_whole),
        cmocka_unit_test(norms_come_from_rule_table_and_case),
        cmocka_unit_test(words_of_several_tokens),
        cmocka_unit_test(white_space_beyond_one_space_is_a_token),
        cmocka_unit_test(a_part_of_the_text_is_a_text_of_its_own),
        cmocka_unit_test(unusual_text_is_survived),
        cmocka_unit_test(the_cap_on_tokens_is_an_error),
        cmocka_unit_test(memory_may_run_out_anywhere),
        cmocka_unit_test(damaged_rules_are_refused),
        cmocka_unit_test(lexemes),
        cmocka_unit_test(real_model),
    };
    return cmocka_run_group_tests(tests, open_small, close_small);
}
