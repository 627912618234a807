/* Units: the rows that patterns match on, their tree and their lists. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "doc_kit.h"
#include "fact/units.h"

static const char *unit_word(const EntUnit *u)
{
    static const char *const names[] = {"", "Entity", "Date", "Money", "Count", "Role"};
    return u->type == ENT_UNIT_ENTITY ? ent_class_name(u->kind) : names[u->type];
}

/* One unit after another: "text", "text/Type", with "+N" for list N (from 0); "|" between rows. */
static const char *rows_of(DocKit *kit, const char *notation, const char *published)
{
    EntUnitRows rows = {0};
    doc_entities(kit, notation, published);
    assert_int_equal(ent_units_make(&kit->doc, &kit->mentions, &kit->links, &rows), ENT_OK);
    assert_int_equal(rows.rows.len, kit->doc.sentences.len);
    ent_buf_clear(&kit->out);
    ent_buf_add(&kit->out, ENT_STR(""));
    for (size_t s = 0; s < rows.rows.len; s++) {
        if (s) ent_buf_add(&kit->out, ENT_STR(" |"));
        for (uint32_t u = rows.rows.at[s].begin; u < rows.rows.at[s].end; u++) {
            const EntUnit *unit = &rows.units.at[u];
            EntStr text = ent_doc_span_text(&kit->doc, unit->tokens);
            ent_buf_printf(&kit->out, "%s%.*s", kit->out.len ? " " : "", ENT_STR_ARG(text));
            if (*unit_word(unit)) ent_buf_printf(&kit->out, "/%s", unit_word(unit));
            if (unit->list != ENT_NO_LIST) ent_buf_printf(&kit->out, "+%u", unit->list);
            assert_true(unit->head >= unit->tokens.begin && unit->head < unit->tokens.end);
            assert_true(unit->parent >= rows.rows.at[s].begin &&
                        unit->parent < rows.rows.at[s].end);
        }
    }
    ent_units_release(&rows);
    return kit->out.ptr;
}

#define ROWS(cases) DOC_CHECK(rows_of, cases, "2024-06-01")
#define ANN "Ann|B-PERSON Lee|I-PERSON"
#define BO "Bo|B-PERSON Lind|I-PERSON"
#define EVA "Eva|B-PERSON Brandt|I-PERSON"

static void mentions_are_one_unit_each(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the Baltic Hydrogen Forum was held|VERB in Riga|B-GPE on May 3 _, 2024 .",
         "the Baltic Hydrogen Forum/Forum was held in Riga/City on May 3, 2024/Date ."},
        {ANN " _, president _, paid|VERB $ _5 million .",
         "Ann Lee/Person , president/Role , paid $5 million/Money ."},
        {"more than 130 delegates|<delegate came|VERB .",
         "more than 130/Count delegates/Role came ."},
    };
    ROWS(cases);
}

/* Rows end with their sentence, also where a mention goes on. */
static void rows_are_sentences(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they left|VERB . " ANN " spoke|VERB .", "they left . | Ann Lee/Person spoke ."},
        {"they left|VERB \n " ANN " spoke|VERB .", "they left | Ann Lee/Person spoke ."},
        {"they|PRON left|VERB \t|SPACE early|ADV .", "they left early ."}, /* white space is none */
    };
    ROWS(cases);
}

static void an_unlinked_name_is_plain_tokens(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they met|VERB Velmora|B-PERSON .", "they met Velmora ."},
    };
    ROWS(cases);
}

static void lists_of_bodies(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Orion AG and Zephyr Ltd. grew|VERB .",
         "Orion AG/Company+0 and Zephyr Ltd./Company+0 grew ."},
        {"Orion AG _, Zephyr Ltd. and the Riga University grew|VERB .",
         "Orion AG/Company+0 , Zephyr Ltd./Company+0 and the Riga University/University+0 grew ."},
        {"Orion AG as well as Zephyr Ltd. grew|VERB .",
         "Orion AG/Company as well as Zephyr Ltd./Company grew ."}, /* no separator */
        {"Orion AG sued|VERB Zephyr Ltd. and Riga University .",
         "Orion AG/Company sued Zephyr Ltd./Company+0 and Riga University/University+0 ."},
        {"Orion AG and " ANN " left|VERB .", "Orion AG/Company and Ann Lee/Person left ."},
        {"Orion AG in Riga|B-GPE and Zephyr Ltd. in Oslo|B-GPE left|VERB .",
         "Orion AG/Company in Riga/City and Zephyr Ltd./Company in Oslo/City left ."},
    };
    ROWS(cases);
}

/* Between persons of a list stand their titles and employers, but no verb. */
static void lists_of_persons(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {ANN " _, president of Orion AG _, and " BO " left|VERB .",
         "Ann Lee/Person+0 , president/Role of Orion AG/Company , and Bo Lind/Person+0 left ."},
        {ANN " _, " BO " and " EVA " left|VERB .",
         "Ann Lee/Person+0 , Bo Lind/Person+0 and Eva Brandt/Person+0 left ."},
        {ANN " left|VERB _, and " BO " came|VERB .",
         "Ann Lee/Person left , and Bo Lind/Person came ."},
        {ANN " with " BO " _, who|PRON left|VERB .",
         "Ann Lee/Person with Bo Lind/Person , who left ."},
        {ANN " together|ADV with " BO " left|VERB .",
         "Ann Lee/Person+0 together with Bo Lind/Person+0 left ."},
        {ANN " _, president _; " BO " _, director _; and " EVA " .",
         "Ann Lee/Person+0 , president/Role ; Bo Lind/Person+0 , director/Role ; and "
         "Eva Brandt/Person+0 ."},
    };
    ROWS(cases);
}

static void lists_of_titles(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {ANN " _, chairman and president of Orion AG .",
         "Ann Lee/Person , chairman/Role+0 and president/Role+0 of Orion AG/Company ."},
        {ANN " _, chairman of Orion AG and president of Zephyr Ltd.",
         "Ann Lee/Person , chairman/Role of Orion AG/Company and president/Role of "
         "Zephyr Ltd./Company"},
    };
    ROWS(cases);
}

static void no_list_goes_beyond_a_sentence(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {ANN " _, . and " BO " left|VERB .", "Ann Lee/Person , . | and Bo Lind/Person left ."},
    };
    ROWS(cases);
}

/* The tree of the tokens carries over: a unit hangs on the unit with its head's head. */
static void units_hang_on_units(void **state)
{
    (void)state;
    DocKit kit;
    EntUnitRows rows = {0};
    doc_entities(
        &kit,
        "Orion|compound:1 AG|nsubj:2 bought|VERB,ROOT:2 Zephyr|compound:4 Ltd.|dobj:2 in|prep:2 "
        "Riga|B-GPE,pobj:5 .|punct:2",
        "");
    assert_int_equal(ent_units_make(&kit.doc, &kit.mentions, &kit.links, &rows), ENT_OK);
    static const uint32_t parents[] = {1, 1, 1, 1, 3, 1};
    assert_int_equal(rows.units.len, 6);
    for (size_t i = 0; i < 6; i++) assert_int_equal(rows.units.at[i].parent, parents[i]);
    assert_true(ent_str_is(rows.units.at[0].dep, "nsubj"));
    assert_true(ent_str_is(rows.units.at[2].dep, "dobj"));
    ent_units_release(&rows);
    doc_close(&kit);
}

/* A head in another sentence is none here. */
static void a_unit_whose_head_is_elsewhere_is_a_root(void **state)
{
    (void)state;
    DocKit kit;
    EntUnitRows rows = {0};
    doc_entities(&kit, "they left|VERB,ROOT:1 . " ANN " .", "");
    kit.doc.tokens.at[4].head = 1;
    assert_int_equal(ent_units_make(&kit.doc, &kit.mentions, &kit.links, &rows), ENT_OK);
    for (uint32_t u = rows.rows.at[1].begin; u < rows.rows.at[1].end; u++)
        assert_true(rows.units.at[u].parent >= rows.rows.at[1].begin);
    ent_units_release(&rows);
    doc_close(&kit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mentions_are_one_unit_each),
        cmocka_unit_test(rows_are_sentences),
        cmocka_unit_test(an_unlinked_name_is_plain_tokens),
        cmocka_unit_test(lists_of_bodies),
        cmocka_unit_test(lists_of_persons),
        cmocka_unit_test(lists_of_titles),
        cmocka_unit_test(no_list_goes_beyond_a_sentence),
        cmocka_unit_test(units_hang_on_units),
        cmocka_unit_test(a_unit_whose_head_is_elsewhere_is_a_root),
    };
    return cmocka_run_group_tests(tests, doc_load_lexicon, doc_free_lexicon);
}
