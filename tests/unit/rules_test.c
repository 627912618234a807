/* Rules over an article's facts: choices between facts, statuses and dates of partnerships, what
 * the article as a whole says. Facts are made by hand over a document that is read as far as links.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "doc_kit.h"
#include "fact/rules.h"
#include "fact/terms.h"

typedef struct Article {
    DocKit kit;
    EntFacts facts;
    EntExtractWork work;
} Article;

static void begin(Article *a, const char *notation, const char *published)
{
    *a = (Article){0};
    doc_entities(&a->kit, notation, published);
    a->facts.doc = &a->kit.doc;
    a->facts.entities = a->kit.entities;
    if (*published) assert_true(ent_date_parse(ent_str(published), &a->facts.published));
    a->work.mentions = a->kit.mentions;
    a->work.links = a->kit.links;
}

static void finish(Article *a)
{
    a->kit.entities = a->facts.entities; /* they may have moved */
    ENT_VEC_FREE(&a->facts.facts);
    doc_close(&a->kit);
}

static uint32_t entity(Article *a, const char *name)
{
    for (uint32_t i = 0; i < a->facts.entities.len; i++)
        if (ent_str_is(a->facts.entities.at[i].name, name)) return i;
    fail_msg("no entity %s", name);
    return 0;
}

static uint32_t partnership(Article *a, EntClass kind)
{
    assert_true(ENT_PUSH(&a->facts.entities, (EntEntity){.kind = kind}));
    return (uint32_t)a->facts.entities.len - 1;
}

/* A fact whose evidence is SENTENCE. */
static void state(Article *a, uint32_t subject, EntProperty property, EntValue object,
                  uint32_t sentence, const char *pattern, double confidence)
{
    EntFact f = {.subject = subject,
                 .property = property,
                 .object = object,
                 .evidence = a->kit.doc.sentences.at[sentence],
                 .pattern = pattern,
                 .confidence = (float)confidence};
    assert_true(ENT_PUSH(&a->facts.facts, f));
}

static EntValue of_entity(uint32_t e)
{
    return (EntValue){.type = ENT_VALUE_ENTITY, .entity = e};
}

static EntValue of_date(const char *text)
{
    EntValue v = {.type = ENT_VALUE_DATE, .entity = ENT_NO_ENTITY};
    assert_true(ent_date_parse(ent_str(text), &v.date));
    return v;
}

static EntValue title(EntStr text, uint32_t organisation)
{
    return (EntValue){.type = ENT_VALUE_POSITION, .text = text, .entity = organisation};
}

static void parties(Article *a, uint32_t p, uint32_t sentence, const char *first,
                    const char *second)
{
    state(a, p, ENT_PROPERTY_party, of_entity(entity(a, first)), sentence, "p", 0.9);
    if (second) state(a, p, ENT_PROPERTY_party, of_entity(entity(a, second)), sentence, "p", 0.9);
}

static void print_name(Article *a, uint32_t e)
{
    const EntEntity *entity_ = &a->facts.entities.at[e];
    if (entity_->name.len)
        ent_buf_add(&a->kit.out, entity_->name);
    else
        ent_buf_printf(&a->kit.out, "%s", ent_class_name(entity_->kind));
}

/* The facts that the rules leave, one a line. */
static const char *rule(Article *a)
{
    EntOntology ontology = {.lexicon = doc_lexicon};
    char date[ENT_DATE_SIZE];
    EntBuf *out = &a->kit.out;
    assert_int_equal(ent_apply_rules(&ontology, &a->work, &a->kit.doc, NULL, &a->facts), ENT_OK);
    assert_int_equal(ent_find_terms(doc_lexicon, &a->work, &a->kit.doc, &a->facts), ENT_OK);
    ent_buf_clear(out);
    ent_buf_add(out, ENT_STR(""));
    for (size_t i = 0; i < a->facts.facts.len; i++) {
        const EntFact *f = &a->facts.facts.at[i];
        print_name(a, f->subject);
        ent_buf_printf(out, " %s ", ent_property_name(f->property));
        if (f->object.type == ENT_VALUE_DATE)
            ent_buf_printf(out, "%s", ent_date_format(f->object.date, date));
        ent_buf_add(out, f->object.text);
        bool at = f->object.type == ENT_VALUE_POSITION && f->object.entity != ENT_NO_ENTITY;
        if (at) ent_buf_add(out, ENT_STR(" at "));
        if (at || f->object.type == ENT_VALUE_ENTITY) print_name(a, f->object.entity);
        ent_buf_add_char(out, '\n');
    }
    return out->ptr;
}

/* --- positions ----------------------------------------------------------------------------------
 */

#define TWO_PERSONS                                                                                \
    "Ann|B-PERSON Lee|I-PERSON met|VERB Bo|B-PERSON Lind|I-PERSON _, president of Orion AG ."

static void a_title_with_an_organisation_wins(void **unused)
{
    (void)unused;
    Article a;
    begin(&a, TWO_PERSONS, "");
    uint32_t bo = entity(&a, "Bo Lind");
    state(&a, bo, ENT_PROPERTY_position, title(ENT_STR("president"), ENT_NO_ENTITY), 0, "x", 0.8);
    state(&a, bo, ENT_PROPERTY_position, title(ENT_STR("President"), entity(&a, "Orion AG")), 0,
          "y", 0.9);
    state(&a, bo, ENT_PROPERTY_position, title(ENT_STR("chairman"), ENT_NO_ENTITY), 0, "x", 0.8);
    assert_string_equal(rule(&a), "Bo Lind position President at Orion AG\n"
                                  "Bo Lind position chairman\n");
    finish(&a);
}

/* One place in the text, two readings: the first pattern's person has it. */
static void a_title_in_the_text_has_one_owner(void **unused)
{
    (void)unused;
    Article a;
    begin(&a, TWO_PERSONS, "");
    EntStr text = ent_doc_span_text(&a.kit.doc, (EntSpan){6, 7});
    assert_true(ent_str_is(text, "president"));
    state(&a, entity(&a, "Bo Lind"), ENT_PROPERTY_position, title(text, ENT_NO_ENTITY), 0, "x",
          0.8);
    state(&a, entity(&a, "Ann Lee"), ENT_PROPERTY_position, title(text, ENT_NO_ENTITY), 0, "y",
          0.9);
    assert_string_equal(rule(&a), "Bo Lind position president\n");
    finish(&a);
}

static void a_list_shares_a_title(void **unused)
{
    (void)unused;
    Article a;
    begin(&a, TWO_PERSONS, "");
    EntStr text = ent_doc_span_text(&a.kit.doc, (EntSpan){6, 7});
    state(&a, entity(&a, "Bo Lind"), ENT_PROPERTY_position, title(text, ENT_NO_ENTITY), 0, "x",
          0.8);
    state(&a, entity(&a, "Ann Lee"), ENT_PROPERTY_position, title(text, ENT_NO_ENTITY), 0, "x",
          0.8);
    assert_string_equal(rule(&a), "Bo Lind position president\nAnn Lee position president\n");
    finish(&a);
}

/* --- dates of events ----------------------------------------------------------------------------
 */

#define FORUM "the Baltic Hydrogen Forum closed|VERB . they left|VERB ."

static void the_surest_then_the_finest_date_stays(void **unused)
{
    (void)unused;
    Article a;
    begin(&a, FORUM, "");
    uint32_t e = entity(&a, "Baltic Hydrogen Forum");
    state(&a, e, ENT_PROPERTY_startDate, of_date("2024"), 0, "x", 0.9);
    state(&a, e, ENT_PROPERTY_startDate, of_date("2024-05-14"), 0, "x", 0.9);
    state(&a, e, ENT_PROPERTY_startDate, of_date("2024-06-01"), 0, "x", 0.8);
    state(&a, e, ENT_PROPERTY_startDate, of_date("2024-07-01"), 0, "x", 0.9);
    assert_string_equal(rule(&a), "Baltic Hydrogen Forum startDate 2024-05-14\n");
    finish(&a);
}

static void an_end_stands_with_its_own_start_only(void **unused)
{
    (void)unused;
    Article a;
    begin(&a, FORUM, "");
    uint32_t e = entity(&a, "Baltic Hydrogen Forum");
    state(&a, e, ENT_PROPERTY_startDate, of_date("2024-05-14"), 0, "x", 0.9);
    state(&a, e, ENT_PROPERTY_endDate, of_date("2024-05-16"), 0, "x", 0.9);
    assert_string_equal(rule(&a), "Baltic Hydrogen Forum startDate 2024-05-14\n"
                                  "Baltic Hydrogen Forum endDate 2024-05-16\n");
    finish(&a);
    begin(&a, FORUM, "");
    state(&a, e, ENT_PROPERTY_startDate, of_date("2024-05-14"), 0, "x", 0.9);
    state(&a, e, ENT_PROPERTY_endDate, of_date("2023-05-16"), 1, "x", 0.9);
    assert_string_equal(rule(&a), "Baltic Hydrogen Forum startDate 2024-05-14\n");
    finish(&a);
}

#define LEAD                                                                                       \
    "the Baltic Hydrogen Forum closed|VERB on May 14 _, 2024 with a big|ADJ party for all ."

static void the_day_of_the_lead_dates_the_main_event(void **unused)
{
    (void)unused;
    Article a;
    begin(&a, LEAD, "");
    assert_string_equal(rule(&a), "Baltic Hydrogen Forum startDate 2024-05-14\n");
    finish(&a);
    begin(&a, LEAD " it was|AUX planned|VERB on May 13 _, 2023 .", ""); /* two days: no say */
    assert_string_equal(rule(&a), "");
    finish(&a);
    begin(&a, LEAD, "");
    state(&a, entity(&a, "Baltic Hydrogen Forum"), ENT_PROPERTY_startDate, of_date("2024-05-12"), 0,
          "x", 0.5);
    assert_string_equal(rule(&a), "Baltic Hydrogen Forum startDate 2024-05-12\n");
    finish(&a);
}

/* --- partnerships -------------------------------------------------------------------------------
 */

#define THREE_BODIES                                                                               \
    "Orion AG and Zephyr Ltd. and Riga University work|VERB together . they left|VERB ."

static void special_kinds_win_over_general_ones(void **unused)
{
    (void)unused;
    Article a;
    begin(&a, THREE_BODIES, "");
    uint32_t general = partnership(&a, ENT_CLASS_StrategicCooperation);
    uint32_t special = partnership(&a, ENT_CLASS_JointVenture);
    parties(&a, general, 0, "Orion AG", "Zephyr Ltd.");
    parties(&a, special, 0, "Zephyr Ltd.", "Orion AG");
    assert_string_equal(rule(&a), "JointVenture party Zephyr Ltd.\nJointVenture party Orion AG\n"
                                  "JointVenture status InForce\n"
                                  "JointVenture cooperationClass Cooperate\n");
    finish(&a);
}

static void other_parties_are_another_partnership(void **unused)
{
    (void)unused;
    Article a;
    begin(&a, THREE_BODIES, "");
    uint32_t general = partnership(&a, ENT_CLASS_StrategicCooperation);
    uint32_t special = partnership(&a, ENT_CLASS_JointVenture);
    parties(&a, general, 0, "Orion AG", "Riga University");
    parties(&a, special, 0, "Zephyr Ltd.", "Orion AG");
    assert_string_equal(rule(&a), "StrategicCooperation party Orion AG\n"
                                  "StrategicCooperation party Riga University\n"
                                  "JointVenture party Zephyr Ltd.\nJointVenture party Orion AG\n"
                                  "StrategicCooperation status InForce\n"
                                  "JointVenture status InForce\n"
                                  "StrategicCooperation cooperationClass Cooperate\n"
                                  "JointVenture cooperationClass Cooperate\n");
    finish(&a);
}

static void a_part_of_the_parties_gives_way_to_all(void **unused)
{
    (void)unused;
    Article a;
    begin(&a, THREE_BODIES, "");
    uint32_t part = partnership(&a, ENT_CLASS_Agreement),
             all = partnership(&a, ENT_CLASS_Agreement);
    parties(&a, part, 0, "Orion AG", "Zephyr Ltd.");
    parties(&a, all, 0, "Orion AG", "Zephyr Ltd.");
    parties(&a, all, 0, "Riga University", NULL);
    assert_string_equal(rule(&a), "Agreement party Orion AG\nAgreement party Zephyr Ltd.\n"
                                  "Agreement party Riga University\nAgreement status InForce\n"
                                  "Agreement cooperationClass Agree\n");
    assert_int_equal(a.facts.entities.len, 4); /* the dropped one left */
    finish(&a);
}

static void only_an_investment_stands_alone(void **unused)
{
    (void)unused;
    Article a;
    begin(&a, THREE_BODIES, "");
    uint32_t lone = partnership(&a, ENT_CLASS_Acquisition);
    uint32_t investment = partnership(&a, ENT_CLASS_Investment);
    parties(&a, lone, 0, "Orion AG", NULL);
    parties(&a, investment, 0, "Zephyr Ltd.", NULL);
    assert_string_equal(rule(&a), "Investment party Zephyr Ltd.\nInvestment status InForce\n"
                                  "Investment cooperationClass Cooperate\n");
    finish(&a);
}

/* What all its sentences deny is no partnership; one that states it is enough. */
static void denials(void **unused)
{
    (void)unused;
    Article a;
    const char *text = "Orion AG has not|neg:4,PART signed|VERB,<sign with Zephyr Ltd. . "
                       "Orion AG and Zephyr Ltd. signed|VERB,<sign in 2020 .";
    begin(&a, text, "");
    parties(&a, partnership(&a, ENT_CLASS_Agreement), 0, "Orion AG", "Zephyr Ltd.");
    assert_string_equal(rule(&a), "");
    finish(&a);
    begin(&a, text, "");
    uint32_t p = partnership(&a, ENT_CLASS_Agreement);
    parties(&a, p, 0, "Orion AG", "Zephyr Ltd.");
    parties(&a, p, 1, "Orion AG", "Zephyr Ltd.");
    assert_non_null(strstr(rule(&a), "Agreement status Signed\n"));
    finish(&a);
}

static const char *status_of(Article *a, const char *text)
{
    begin(a, text, "");
    parties(a, partnership(a, ENT_CLASS_Agreement), 0, "Orion AG", "Zephyr Ltd.");
    static char line[32];
    const char *found = strstr(rule(a), "status ");
    snprintf(line, sizeof line, "%.*s", found ? (int)strcspn(found + 7, "\n") + 1 : 5,
             found ? found + 7 : "none\n");
    return line;
}

static void statuses_by_the_words_of_the_sentence(void **unused)
{
    (void)unused;
    static const DocCase cases[] = {
        {"Orion AG signed|VERB,<sign with Zephyr Ltd. .", "Signed\n"},
        {"Orion AG will|AUX team|VERB up with Zephyr Ltd. .", "Announced\n"},
        {"Orion AG works|VERB,<work with Zephyr Ltd. .", "InForce\n"},
        {"she called|VERB,<call,ROOT:1 for ties of Orion AG and Zephyr Ltd. .", "CalledFor\n"},
        {"Orion AG ended|VERB,<end,ROOT:2 its deal with Zephyr Ltd. .", "Ended\n"},
        {"Orion AG denied|VERB,<deny a deal with Zephyr Ltd. .", "none\n"},
        {"Orion AG ruled|VERB,<rule out a deal with Zephyr Ltd. .", "none\n"},
        {"if|SCONJ Orion AG bought|VERB,<buy Zephyr Ltd. , good .", "none\n"},
        {"will Orion AG buy|VERB Zephyr Ltd. ?", "none\n"},
        {"neither|CCONJ Orion AG nor|CCONJ Zephyr Ltd. signed|VERB,<sign .", "none\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Article a;
        const char *status = status_of(&a, cases[i].notation);
        if (strcmp(status, cases[i].found) != 0)
            fail_msg("%s\n expected %s found %s", cases[i].notation, cases[i].found, status);
        finish(&a);
    }
}

static void the_date_of_the_statement(void **unused)
{
    (void)unused;
    static const struct {
        const char *text, *published, *date;
    } cases[] = {
        {"Orion AG signed|VERB with Zephyr Ltd. on May 14 _, 2024 .", "", "date 2024-05-14\n"},
        {"Orion AG signed|VERB with Zephyr Ltd. in May 2024 .", "", "date 2024-05\n"},
        {"Orion AG signed|VERB with Zephyr Ltd. .", "2024-06-01", NULL},
        {"Orion AG announced|VERB,<announce a deal with Zephyr Ltd. .", "2024-06-01",
         "date 2024-06-01\n"},
        {"Orion AG signed|VERB on May 14 _, 2024 with Zephyr Ltd. not|PART on May 15 _, 2024 .", "",
         NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Article a;
        begin(&a, cases[i].text, cases[i].published);
        parties(&a, partnership(&a, ENT_CLASS_Agreement), 0, "Orion AG", "Zephyr Ltd.");
        const char *found = strstr(rule(&a), "date ");
        if (cases[i].date ? !found || strcmp(found, cases[i].date) != 0 : found != NULL)
            fail_msg("%s: %s", cases[i].text, found ? found : "no date");
        finish(&a);
    }
}

/* A year alone dates the deed of its sentence, not what the deed is for. */
static void a_year_alone_dates_a_partnership(void **unused)
{
    (void)unused;
    Article a;
    begin(&a, "Orion AG bought|VERB,ROOT:2 Zephyr Ltd. in|prep:2 2018 .", "");
    parties(&a, partnership(&a, ENT_CLASS_Acquisition), 0, "Orion AG", "Zephyr Ltd.");
    assert_non_null(strstr(rule(&a), "Acquisition date 2018\n"));
    finish(&a);
    begin(&a, "Orion AG bought|VERB,ROOT:2 Zephyr Ltd. to|PART fly|VERB,advcl:2 in|prep:6 2028 .",
          "");
    parties(&a, partnership(&a, ENT_CLASS_Acquisition), 0, "Orion AG", "Zephyr Ltd.");
    assert_null(strstr(rule(&a), "date"));
    finish(&a);
}

/* --- speakers -----------------------------------------------------------------------------------
 */

static void who_is_quoted_spoke_at_the_main_event(void **unused)
{
    (void)unused;
    static const char text[] = "the Baltic Hydrogen Forum closed|VERB . "
                               "Ann|B-PERSON Lee|I-PERSON said|VERB,<say much . "
                               "Bo|B-PERSON Lind|I-PERSON slept|VERB . "
                               "the Baltic Hydrogen Forum grew|VERB .";
    Article a;
    begin(&a, text, "");
    uint32_t ann = entity(&a, "Ann Lee"), bo = entity(&a, "Bo Lind");
    state(&a, ann, ENT_PROPERTY_position, title(ENT_STR("boss"), ENT_NO_ENTITY), 1, "x", 0.8);
    state(&a, bo, ENT_PROPERTY_position, title(ENT_STR("cook"), ENT_NO_ENTITY), 2, "x", 0.8);
    assert_string_equal(rule(&a), "Ann Lee position boss\nBo Lind position cook\n"
                                  "Baltic Hydrogen Forum participant Ann Lee\n");
    finish(&a);
    begin(&a, text, ""); /* who has no position is only named */
    assert_string_equal(rule(&a), "");
    finish(&a);
    begin(&a, text, ""); /* and who chairs it is there already */
    state(&a, ann, ENT_PROPERTY_position, title(ENT_STR("boss"), ENT_NO_ENTITY), 1, "x", 0.8);
    state(&a, entity(&a, "Baltic Hydrogen Forum"), ENT_PROPERTY_chair, of_entity(ann), 1, "x", 0.9);
    assert_string_equal(rule(&a), "Ann Lee position boss\nBaltic Hydrogen Forum chair Ann Lee\n");
    finish(&a);
}

/* Who works for a participant's employer brings it no seat; who comes for it by name does. */
static void an_employer_takes_no_part(void **unused)
{
    (void)unused;
    static const char text[] = "Ann|B-PERSON Lee|I-PERSON of Orion AG opened|VERB the Baltic "
                               "Hydrogen Forum . Orion AG came|VERB .";
    Article a;
    begin(&a, text, "");
    uint32_t ann = entity(&a, "Ann Lee"), orion = entity(&a, "Orion AG");
    uint32_t forum = entity(&a, "Baltic Hydrogen Forum");
    state(&a, ann, ENT_PROPERTY_position, title(ENT_STR("boss"), orion), 0, "x", 0.8);
    state(&a, forum, ENT_PROPERTY_participant, of_entity(orion), 0, "x", 0.8);
    state(&a, forum, ENT_PROPERTY_speaker, of_entity(ann), 0, "x", 0.8);
    assert_string_equal(rule(&a), "Ann Lee position boss at Orion AG\n"
                                  "Baltic Hydrogen Forum speaker Ann Lee\n");
    finish(&a);
    begin(&a, text, "");
    state(&a, ann, ENT_PROPERTY_position, title(ENT_STR("boss"), orion), 0, "x", 0.8);
    state(&a, forum, ENT_PROPERTY_participant, of_entity(orion), 1, "x", 0.8);
    state(&a, forum, ENT_PROPERTY_speaker, of_entity(ann), 0, "x", 0.8);
    assert_non_null(strstr(rule(&a), "Baltic Hydrogen Forum participant Orion AG\n"));
    finish(&a);
}

/* More facts than the rules had room for at first: each of the quoted spoke at the forum. */
static void room_for_any_number_of_facts(void **unused)
{
    (void)unused;
    enum { SPEAKERS = 150 };
    EntBuf text = ENT_BUF_INIT(1 << 20);
    ent_buf_printf(&text, "the Baltic Hydrogen Forum opened|VERB . "
                          "the Baltic Hydrogen Forum grew|VERB .");
    for (int i = 0; i < SPEAKERS; i++)
        ent_buf_printf(&text, " Ann|B-PERSON L%c%cq|I-PERSON said|VERB,<say much .", 'a' + i / 26,
                       'a' + i % 26);
    Article a;
    begin(&a, text.ptr, "");
    for (uint32_t i = 0; i < SPEAKERS; i++) {
        char name[] = {'A', 'n', 'n', ' ', 'L', (char)('a' + i / 26), (char)('a' + i % 26),
                       'q', '\0'};
        EntValue boss = title(ENT_STR("boss"), ENT_NO_ENTITY);
        state(&a, entity(&a, name), ENT_PROPERTY_position, boss, i + 2, "x", 0.8);
    }
    rule(&a);
    size_t seats = 0;
    for (size_t i = 0; i < a.facts.facts.len; i++)
        seats += a.facts.facts.at[i].property == ENT_PROPERTY_participant;
    assert_int_equal(seats, SPEAKERS);
    finish(&a);
    ent_buf_release(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_title_with_an_organisation_wins),
        cmocka_unit_test(a_title_in_the_text_has_one_owner),
        cmocka_unit_test(a_list_shares_a_title),
        cmocka_unit_test(the_surest_then_the_finest_date_stays),
        cmocka_unit_test(an_end_stands_with_its_own_start_only),
        cmocka_unit_test(the_day_of_the_lead_dates_the_main_event),
        cmocka_unit_test(special_kinds_win_over_general_ones),
        cmocka_unit_test(other_parties_are_another_partnership),
        cmocka_unit_test(a_part_of_the_parties_gives_way_to_all),
        cmocka_unit_test(only_an_investment_stands_alone),
        cmocka_unit_test(denials),
        cmocka_unit_test(statuses_by_the_words_of_the_sentence),
        cmocka_unit_test(the_date_of_the_statement),
        cmocka_unit_test(a_year_alone_dates_a_partnership),
        cmocka_unit_test(who_is_quoted_spoke_at_the_main_event),
        cmocka_unit_test(an_employer_takes_no_part),
        cmocka_unit_test(room_for_any_number_of_facts),
    };
    return cmocka_run_group_tests(tests, doc_load_lexicon, doc_free_lexicon);
}
