/* Attribute ruler and lemmatiser. Expected values of the real model are those of spaCy 3.8.18 with
 * en_core_web_sm 3.8. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "nlp/attributes.h"
#include "nlp/lemma.h"
#include "text_model.h"

typedef struct Word {
    const char *text, *tag, *dep;                /* given */
    const char *pos, *morph, *lemma, *tag_after; /* expected; tag_after NULL: as given */
} Word;

static void fill_doc(EntDoc *doc, const Word *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        EntToken token = {.text = ent_str(words[i].text),
                          .tag = ent_str(words[i].tag),
                          .dep = ent_str(words[i].dep)};
        assert_true(ENT_PUSH(&doc->tokens, token));
    }
}

static void expect_attributes(const EntModel *model, const Word *words, size_t count)
{
    EntAttributes *attributes;
    EntError err = ENT_ERROR_NONE;
    EntDoc doc = {0};
    if (ent_attributes_new(model, &attributes, &err) != ENT_OK) fail_msg("%s", err.message);
    fill_doc(&doc, words, count);
    assert_int_equal(ent_attributes_apply(attributes, &doc, (EntSpan){0, (uint32_t)count}), ENT_OK);
    for (size_t i = 0; i < count; i++) {
        const EntToken *t = &doc.tokens.at[i];
        const char *tag = words[i].tag_after ? words[i].tag_after : words[i].tag;
        if (!ent_str_is(ent_str(ent_pos_name((EntPos)t->pos)), words[i].pos) ||
            !ent_str_is(t->morph, words[i].morph) || !ent_str_is(t->lemma, words[i].lemma) ||
            !ent_str_is(t->tag, tag))
            fail_msg("%s: %s %.*s %.*s %.*s", words[i].text, ent_pos_name((EntPos)t->pos),
                     ENT_STR_ARG(t->morph), ENT_STR_ARG(t->lemma), ENT_STR_ARG(t->tag));
    }
    ent_doc_release(&doc);
    ent_attributes_free(attributes);
}

/* index, POS, MORPH, LEMMA, TAG, DEP, patterns */
static const EntStr attribute_rules[] = {
    ENT_STR_INIT("0\xFF=NOUN\xFF=Number=Sing\xFF\xFF\xFF\xFFTAG\xFC=\xFCNN"),
    ENT_STR_INIT("0\xFF=VERB\xFF=\xFF\xFF\xFF\xFFTAG\xFC=\xFCVB"),
    ENT_STR_INIT("0\xFF=AUX\xFF\xFF=be\xFF\xFF\xFFTAG\xFCIN\xFCVB\xFCVBZ\xFDLOWER\xFC=\xFCis"),
    ENT_STR_INIT(
        "-1\xFF=PROPN\xFF\xFF\xFF\xFF\xFFLOWER\xFC=\xFCnew\xFETAG\xFCNOT_IN\xFCVB\xFDLOWER\xFC"
        "REGEX\xFC^yo"),
    ENT_STR_INIT("0\xFF=SPACE\xFF=\xFF\xFF=_SP\xFF=dep\xFFIS_SPACE\xFC=\xFC"
                 "1"),
    ENT_STR_INIT("0\xFF\xFF=Fin=Yes\xFF\xFF\xFF\xFF"
                 "DEP\xFC=\xFCroot\xFFORTH\xFC=\xFCX"),
};

static EntModel *small_rules(void)
{
    const TestSection section = {"attributes/rules", ENT_STR_EMPTY, attribute_rules,
                                 sizeof attribute_rules / sizeof *attribute_rules};
    return open_test_model(&section, 1);
}

static void later_rules_win(void **state)
{
    (void)state;
    static const Word words[] = {
        {"IS", "VB", "root", "AUX", "Fin=Yes", "be", NULL},
        {"new", "NN", "x", "NOUN", "Number=Sing", "", NULL},
        {"York", "NN", "x", "PROPN", "Number=Sing", "", NULL},
        {"new", "NN", "x", "NOUN", "Number=Sing", "", NULL},
        {"you", "VB", "x", "VERB", "", "", NULL},
        {" \n", "NN", "x", "SPACE", "", "", "_SP"},
        {"X", "??", "x", "", "Fin=Yes", "", NULL},
        {"new", "??", "x", "", "", "", NULL},
    };
    EntModel *model = small_rules();
    expect_attributes(model, words, sizeof words / sizeof *words);
    ent_model_free(model);
}

static void matches_stay_in_the_span(void **state)
{
    (void)state;
    static const Word words[] = {{"new", "NN", "x", "", "", "", NULL},
                                 {"York", "NN", "x", "", "", "", NULL}};
    EntAttributes *attributes;
    EntDoc doc = {0};
    EntModel *model = small_rules();
    assert_int_equal(ent_attributes_new(model, &attributes, NULL), ENT_OK);
    fill_doc(&doc, words, 2);
    assert_int_equal(ent_attributes_apply(attributes, &doc, (EntSpan){1, 1}), ENT_OK);
    assert_int_equal(ent_attributes_apply(attributes, &doc, (EntSpan){1, 2}), ENT_OK);
    assert_int_equal(doc.tokens.at[0].pos, ENT_POS_NONE);
    assert_int_equal(doc.tokens.at[1].pos, ENT_POS_NOUN);
    ent_doc_release(&doc);
    ent_attributes_free(attributes);
    ent_model_free(model);
}

static void damaged_rules_are_refused(void **state)
{
    (void)state;
    static const EntStr bad[] = {
        ENT_STR_INIT(""),
        ENT_STR_INIT("0\xFF\xFF\xFF"),
        ENT_STR_INIT("x\xFF\xFF\xFF\xFF\xFF\xFFTAG\xFC=\xFCNN"),
        ENT_STR_INIT("1\xFF\xFF\xFF\xFF\xFF\xFFTAG\xFC=\xFCNN"),
        ENT_STR_INIT("-2\xFF\xFF\xFF\xFF\xFF\xFFTAG\xFC=\xFCNN"),
        ENT_STR_INIT("0\xFF=NOPOS\xFF\xFF\xFF\xFF\xFFTAG\xFC=\xFCNN"),
        ENT_STR_INIT("0\xFF\xFF\xFF\xFF\xFF\xFFWHAT\xFC=\xFCNN"),
        ENT_STR_INIT("0\xFF\xFF\xFF\xFF\xFF\xFFTAG\xFCOR\xFCNN"),
        ENT_STR_INIT("0\xFF\xFF\xFF\xFF\xFF\xFFTAG\xFC="),
        ENT_STR_INIT("0\xFF\xFF\xFF\xFF\xFF\xFFLOWER\xFCREGEX\xFC("),
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const TestSection section = {"attributes/rules", ENT_STR_EMPTY, &bad[i], 1};
        EntModel *model = open_test_model(&section, 1);
        EntAttributes *attributes;
        if (ent_attributes_new(model, &attributes, NULL) != ENT_ERR_MODEL)
            fail_msg("case %zu was accepted", i);
        assert_null(attributes);
        ent_model_free(model);
    }
}

static void features_of_morph(void **state)
{
    (void)state;
    EntStr morph = ENT_STR("Num=1|Number=Sing|Tense=Past");
    assert_true(ent_str_is(ent_morph_get(morph, ENT_STR("Number")), "Sing"));
    assert_true(ent_str_is(ent_morph_get(morph, ENT_STR("Num")), "1"));
    assert_true(ent_str_is(ent_morph_get(morph, ENT_STR("Tense")), "Past"));
    assert_null(ent_morph_get(morph, ENT_STR("ense")).ptr);
    assert_null(ent_morph_get(ENT_STR(""), ENT_STR("Number")).ptr);
}

typedef struct LemmaCase {
    const char *text;
    EntPos pos;
    const char *morph, *lemma;
} LemmaCase;

static void expect_lemmas(const EntModel *model, const LemmaCase *cases, size_t count)
{
    EntLemmatizer *lemmatizer;
    EntLemmaWork *work;
    EntError err = ENT_ERROR_NONE;
    EntDoc doc = {0};
    if (ent_lemmatizer_new(model, &lemmatizer, &err) != ENT_OK) fail_msg("%s", err.message);
    assert_int_equal(ent_lemma_work_new(lemmatizer, &work), ENT_OK);
    for (int pass = 0; pass < 2; pass++) { /* the second one from the cache */
        ent_doc_reset(&doc);
        for (size_t i = 0; i < count; i++) {
            EntToken token = {.text = ent_str(cases[i].text),
                              .pos = (uint8_t)cases[i].pos,
                              .morph = ent_str(cases[i].morph)};
            assert_true(ENT_PUSH(&doc.tokens, token));
        }
        assert_int_equal(ent_lemmas_apply(lemmatizer, work, &doc, (EntSpan){0, (uint32_t)count}),
                         ENT_OK);
        for (size_t i = 0; i < count; i++)
            if (!ent_str_is(doc.tokens.at[i].lemma, cases[i].lemma))
                fail_msg("%s: %.*s, expected %s", cases[i].text,
                         ENT_STR_ARG(doc.tokens.at[i].lemma), cases[i].lemma);
    }
    ent_doc_release(&doc);
    ent_lemma_work_free(work);
    ent_lemmatizer_free(lemmatizer);
}

/* The ids in the names are those of "noun" and "punct". */
static const EntStr noun_index[] = {ENT_STR_INIT("box"), ENT_STR_INIT("boxe"), ENT_STR_INIT("gas"),
                                    ENT_STR_INIT("lens")};
static const EntStr noun_exceptions[] = {ENT_STR_INIT("gases\xFFgas"),
                                         ENT_STR_INIT("oxen\xFFoxe\xFFox\xFFoxe")};
static const EntStr noun_rules[] = {ENT_STR_INIT("s\xFF"), ENT_STR_INIT("es\xFF"),
                                    ENT_STR_INIT("ies\xFFy"), ENT_STR_INIT("lens\xFF")};
static const EntStr punct_rules[] = {ENT_STR_INIT("''\xFF\"")};

static void rules_index_and_exceptions(void **state)
{
    (void)state;
    const TestSection sections[] = {
        {"lemma/index/16833663260455505849", ENT_STR_EMPTY, noun_index, 4},
        {"lemma/exceptions/16833663260455505849", ENT_STR_EMPTY, noun_exceptions, 2},
        {"lemma/rules/16833663260455505849", ENT_STR_EMPTY, noun_rules, 4},
        {"lemma/rules/445", ENT_STR_EMPTY, punct_rules, 1},
    };
    static const LemmaCase cases[] = {
        {"Boxes", ENT_POS_NOUN, "Number=Plur", "box"}, /* the last known form */
        {"oxen", ENT_POS_NOUN, "Number=Plur", "ox"},   /* the last new exception */
        {"gases", ENT_POS_NOUN, "Number=Plur", "gas"}, /* an exception that is a form already */
        {"ties", ENT_POS_NOUN, "Number=Plur", "tie"},  /* unknown: the first rule */
        {"x-ties", ENT_POS_NOUN, "Number=Plur", "x-tie"},
        {"Sheep", ENT_POS_NOUN, "Number=Plur", "Sheep"}, /* no rule: as it is */
        {"lens", ENT_POS_NOUN, "", "len"},               /* an empty form is none */
        {"Gas", ENT_POS_NOUN, "Number=Sing", "gas"},
        {"''", ENT_POS_PUNCT, "", "\""},
        {"Boxes", ENT_POS_PROPN, "Number=Plur", "Boxes"},
        {"Boxes", ENT_POS_VERB, "", "boxes"},
        {"Boxes", ENT_POS_NONE, "", "boxes"},
        {" ", ENT_POS_SPACE, "", " "},
    };
    EntModel *model = open_test_model(sections, sizeof sections / sizeof *sections);
    expect_lemmas(model, cases, sizeof cases / sizeof *cases);
    ent_model_free(model);
}

static void lemmas_that_are_set_stay(void **state)
{
    (void)state;
    const TestSection section = {"lemma/rules/445", ENT_STR_EMPTY, punct_rules, 1};
    EntModel *model = open_test_model(&section, 1);
    EntLemmatizer *lemmatizer;
    EntLemmaWork *work;
    EntDoc doc = {0};
    EntToken token = {.text = ENT_STR("ME"), .lemma = ENT_STR("I"), .pos = ENT_POS_PRON};
    assert_int_equal(ent_lemmatizer_new(model, &lemmatizer, NULL), ENT_OK);
    assert_int_equal(ent_lemma_work_new(lemmatizer, &work), ENT_OK);
    assert_true(ENT_PUSH(&doc.tokens, token));
    assert_int_equal(ent_lemmas_apply(lemmatizer, work, &doc, (EntSpan){0, 1}), ENT_OK);
    assert_true(ent_str_is(doc.tokens.at[0].lemma, "I"));
    ent_doc_release(&doc);
    ent_lemma_work_free(work);
    ent_lemmatizer_free(lemmatizer);
    ent_model_free(model);
}

static void real_model(void **state)
{
    (void)state;
    static const LemmaCase lemmas[] = {
        {"mice", ENT_POS_NOUN, "Number=Plur", "mouse"},
        {"companies", ENT_POS_NOUN, "Number=Plur", "company"},
        {"leaves", ENT_POS_NOUN, "Number=Plur", "leaf"},
        {"leaves", ENT_POS_VERB, "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "leave"},
        {"Signing", ENT_POS_VERB, "Aspect=Prog|Tense=Pres|VerbForm=Part", "sign"},
        {"went", ENT_POS_VERB, "Tense=Past|VerbForm=Fin", "go"},
        {"Xyzzing", ENT_POS_VERB, "Aspect=Prog|Tense=Pres|VerbForm=Part", "xyzze"},
        {"best", ENT_POS_ADJ, "Degree=Sup", "good"},
        {"better", ENT_POS_ADV, "Degree=Cmp", "well"},
        {"1990s", ENT_POS_NOUN, "Number=Plur", "1990"},
        {"\xE2\x80\x9D", ENT_POS_PUNCT, "", "\""},
        {"Companies", ENT_POS_PROPN, "Number=Plur", "Companies"},
        {"KM", ENT_POS_NOUN, "Number=Sing", "km"},
        {"THE", ENT_POS_DET, "", "the"},
    };
    static const Word words[] = {
        {"He", "PRP", "nsubj", "PRON", "Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs",
         "he", NULL},
        {"did", "VBD", "aux", "AUX", "Tense=Past|VerbForm=Fin", "do", NULL},
        {"n't", "RB", "neg", "PART", "Polarity=Neg", "not", NULL},
        {"gon", "VBG", "ROOT", "VERB", "Aspect=Prog|Tense=Pres|VerbForm=Part", "go", NULL},
        {"na", "TO", "aux", "PART", "", "to", NULL},
        {"but", "CC", "advmod", "ADV", "ConjType=Cmp", "", NULL},
        {"that", "IN", "mark", "SCONJ", "", "", NULL},
        {"that", "DT", "nsubj", "PRON", "Number=Sing|PronType=Dem", "", NULL},
        {"  ", "NN", "dep", "SPACE", "", "", "_SP"},
        {"x", "_SP", "dep", "X", "", "", NULL},
        {"nothin'", "NN", "dobj", "NOUN", "Number=Sing", "nothing", NULL},
        {"ai", "VBP", "aux", "AUX", "Tense=Pres|VerbForm=Fin", "be", NULL},
        {"n't", "RB", "neg", "PART", "Polarity=Neg", "not", NULL},
        {"THE", "DT", "det", "DET", "Definite=Def|PronType=Art", "", NULL},
        {"has", "VBZ", "ROOT", "VERB", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
         "have", NULL},
    };
    EntModel *model = open_real_model();
    if (!model) skip();
    expect_attributes(model, words, sizeof words / sizeof *words);
    expect_lemmas(model, lemmas, sizeof lemmas / sizeof *lemmas);
    ent_model_free(model);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(later_rules_win),
        cmocka_unit_test(matches_stay_in_the_span),
        cmocka_unit_test(damaged_rules_are_refused),
        cmocka_unit_test(features_of_morph),
        cmocka_unit_test(rules_index_and_exceptions),
        cmocka_unit_test(lemmas_that_are_set_stay),
        cmocka_unit_test(real_model),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
