/* Templates: what matches state, on sentences made by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "sentence_kit.h"

#define OPEN(kit, rows) kit_open((kit), (rows), sizeof(rows) / sizeof *(rows))

#define COMPANY(name_, list_)                                                                      \
    {                                                                                              \
        .text = name_, .type = "Company", .list = list_                                            \
    }

static void lists_are_expanded_in_text_order(void **state)
{
    (void)state;
    static const Row rows[] = {{.text = "Expo", .type = "Exhibition"},
                               {.text = "by"},
                               COMPANY("Acme", 1),
                               {.text = ","},
                               {.text = "Oslo", .type = "City", .list = 1},
                               {.text = "and"},
                               COMPANY("Beta", 1),
                               COMPANY("Gamma", 2),
                               {.text = ".", .ends_sentence = true},
                               COMPANY("Delta", 1)}; /* the same number in another sentence */
    Kit kit;
    OPEN(&kit, rows);
    assert_string_equal(kit_run(&kit, "pattern p sequence {type:Event}=e []* {lower:beta}=o "
                                      "emit e organiser o*"),
                        "Expo organiser Acme\nExpo organiser Beta\n"); /* a city is left out */
    assert_string_equal(kit_run(&kit, "pattern p sequence {type:Event}=e []* {lower:beta}=o "
                                      "emit e host o"),
                        "Expo host Beta\n");
    assert_string_equal(kit_run(&kit, "pattern p sequence {type:Event}=e []* {lower:gamma}=o "
                                      "emit e supporter o*"),
                        "Expo supporter Gamma\n");
    assert_string_equal(kit_run(&kit, "pattern p sequence {type:Company}=a []* {type:City}=b []* "
                                      "{lower:beta} emit a* locatedIn b*"),
                        "Acme locatedIn Oslo\nBeta locatedIn Oslo\n");
    kit_close(&kit);
}

static const Row talk[] = {
    {.text = "Summit", .type = "Summit"},
    {.text = "on"},
    {.text = "May 3 to 5", .type = "Date", .start = {2024, 5, 3}, .end = {2024, 5, 5}},
    {.text = "drew"},
    {.text = "300 people", .type = "Count", .number = 300, .code = "InPerson"},
    {.text = "Ann Lee", .type = "Person", .list = 3},
    {.text = "president", .type = "Role", .list = 4},
    {.text = "founder", .type = "Role", .list = 4},
    {.text = "of"},
    {.text = "Acme", .type = "Company", .list = 5},
    {.text = "Beta", .type = "Company", .list = 5},
    {.text = "$5 million", .type = "Money", .number = 5e6, .code = "USD"},
    {.text = "June 2025", .type = "Date", .start = {2025, 6, 0}},
    {.text = "soon", .type = "Date"}, /* not resolved */
};

static const char *talk_states(Kit *kit, const char *emit)
{
    static char text[1000];
    snprintf(text, sizeof text,
             "pattern p sequence {}=e []{1} {}=d [] {}=c {type:Person}=p {}=r {}=f [] {}=o {}=b "
             "{}=m {}=y {}=u {}=z? %s",
             emit);
    kit->facts.facts.len = 0;
    kit->facts.entities.len = 4;
    return kit_run(kit, text);
}

static void values_become_objects(void **state)
{
    (void)state;
    static const struct {
        const char *emit, *facts;
    } cases[] = {
        {"emit e startDate d", "Summit startDate 2024-05-03\nSummit endDate 2024-05-05\n"},
        {"emit e endDate d", "Summit endDate 2024-05-05\n"},
        {"emit e startDate y", "Summit startDate 2025-06-00\n"},
        {"emit e endDate y", "Summit endDate 2025-06-00\n"},
        {"emit e attendance(c)", "Summit attendance 300 InPerson\n"},
        {"emit e attendance c", "Summit attendance 300 InPerson\n"},
        {"emit p position(r)", "Ann Lee position president\n"},
        {"emit p position(r*, o)",
         "Ann Lee position president at Acme\nAnn Lee position founder at Acme\n"},
        {"emit p position(f, o*)",
         "Ann Lee position founder at Acme\nAnn Lee position founder at Beta\n"},
        {"emit p position(r, z?)", "Ann Lee position president\n"},
        {"emit p position(r, e?)", "Ann Lee position president\n"},
        {"emit e startDate @article", "Summit startDate 2024-05-01\n"},
        {"new Investment { party o ; amount m ; date d ; status Announced ; "
         "cooperationClass Aid }",
         "Investment party Acme\nInvestment amount 5000000 USD\nInvestment date 2024-05-03\n"
         "Investment status Announced\nInvestment cooperationClass Aid\n"},
        {"new Agreement { party o ; amount d? ; date m? ; place e? ; about e? }",
         "Agreement party Acme\nAgreement about Summit\n"},
        {"emit e? place o? emit e speaker p", "Summit speaker Ann Lee\n"},
        {"emit e speaker p emit e host z?", "Summit speaker Ann Lee\n"},
        {"emit z? place e? emit e speaker p", "Summit speaker Ann Lee\n"},
    };
    Kit kit;
    OPEN(&kit, talk);
    kit.facts.published = (EntDate){2024, 5, 1};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *found = talk_states(&kit, cases[i].emit);
        if (strcmp(found, cases[i].facts) != 0)
            fail_msg("%s\n  expected: %s\n  found:    %s", cases[i].emit, cases[i].facts, found);
    }
    kit_close(&kit);
}

static void captures_of_another_type_make_no_match(void **state)
{
    (void)state;
    static const char *const rejected[] = {
        "emit e startDate m emit e speaker p", /* nothing of the match is stated */
        "emit e startDate u",                  /* a date that is not resolved */
        "emit e startDate @article",           /* no date */
        "emit o startDate d",
        "emit e place o",
        "emit e attendance m",
        "emit p position(o)",
        "emit p position(r, e)",
        "emit p position(r, z)", /* unbound */
        "emit e partOf o",       /* an event of an event only */
        "emit e partOf e",       /* of itself */
        "emit e speaker z",
        "emit z speaker p",
        "emit @event speaker p", /* none in focus */
        "emit @main speaker p",
        "new Agreement { party o ; amount d }",
        "new Agreement { party z? }",
        "new Agreement { party e }",
        "new Agreement { party o ; party o }", /* with itself */
    };
    Kit kit;
    OPEN(&kit, talk);
    for (size_t i = 0; i < sizeof rejected / sizeof *rejected; i++)
        if (*talk_states(&kit, rejected[i])) fail_msg("%s states %s", rejected[i], kit.out.ptr);
    kit_close(&kit);
}

static void events_come_from_the_context(void **state)
{
    (void)state;
    static const Row rows[] = {
        {.text = "Expo", .type = "Exhibition"}, {.text = ".", .ends_sentence = true},
        {.text = "Ann", .type = "Person"},      {.text = "spoke", .ends_sentence = true},
        {.text = "Bob", .type = "Person"},      {.text = "spoke"}};
    Kit kit;
    OPEN(&kit, rows);
    uint32_t focus[] = {ENT_NO_ENTITY, 0, ENT_NO_ENTITY};
    kit.context.focus = focus;
    assert_string_equal(kit_run(&kit, "pattern p sequence {type:Person}=p \"spoke\" "
                                      "emit @event speaker p"),
                        "Expo speaker Ann\n");
    kit.context.main_event = 0;
    assert_string_equal(kit_run(&kit, "pattern p sequence {type:Person}=p \"spoke\" "
                                      "emit @main participant p"),
                        "Expo participant Ann\nExpo participant Bob\n");
    assert_string_equal(kit_run(&kit, "pattern p sequence {type:Event}=e emit e partOf @main"), "");
    kit_close(&kit);
}

static void facts_carry_evidence_and_merge(void **state)
{
    (void)state;
    static const Row rows[] = {{.text = "Expo", .type = "Exhibition"},
                               {.text = "by"},
                               COMPANY("Acme", 0),
                               {.text = ".", .ends_sentence = true},
                               {.text = "Expo", .type = "Exhibition"},
                               {.text = "from"},
                               COMPANY("Acme", 0)};
    static const char text[] =
        "pattern low confidence 0.5 sequence {type:Event}=e \"by\" {}=o emit e organiser o "
        "pattern also-low confidence 0.5 sequence {type:Event}=e [] {}=o emit e organiser o "
        "pattern high confidence 0.9 sequence {type:Event}=e \"from\" {}=o emit e organiser o ";
    Kit kit;
    EntPatterns *patterns;
    OPEN(&kit, rows);
    assert_int_equal(ent_patterns_parse("t", ent_str(text), &patterns, NULL), ENT_OK);
    for (int turn = 0; turn < 2; turn++) { /* what is there counts */
        assert_int_equal(ent_patterns_run(patterns, kit.work, &kit.context, &kit.facts, NULL),
                         ENT_OK);
        assert_int_equal(kit.facts.facts.len, 1);
        const EntFact *fact = &kit.facts.facts.at[0];
        assert_string_equal(fact->pattern, "high");
        assert_float_equal(fact->confidence, 0.9, 1e-6);
        assert_int_equal(fact->evidence.begin, 4);
        assert_int_equal(fact->evidence.end, 7);
    }
    ent_patterns_free(patterns);
    kit.facts.facts.len = 0;
    assert_int_equal(
        ent_patterns_parse(
            "t",
            ent_str_sub(ent_str(text), 0, ent_str_find(ent_str(text), ENT_STR("pattern high"))),
            &patterns, NULL),
        ENT_OK);
    assert_int_equal(ent_patterns_count(patterns), 2);
    assert_int_equal(ent_patterns_run(patterns, kit.work, &kit.context, &kit.facts, NULL), ENT_OK);
    assert_int_equal(kit.facts.facts.len, 1);
    assert_string_equal(kit.facts.facts.at[0].pattern, "low");
    assert_int_equal(kit.facts.facts.at[0].evidence.begin, 0);
    ent_patterns_free(patterns);
    kit_close(&kit);
}

static void partnerships_of_the_same_parties_are_one(void **state)
{
    (void)state;
    static const Row rows[] = {
        COMPANY("Acme", 1),
        COMPANY("Beta", 1),
        {.text = "agree", .ends_sentence = true},
        COMPANY("Beta", 2),
        COMPANY("Acme", 2),
        {.text = "agree"},
        {.text = "2024", .type = "Date", .start = {2024, 0, 0}, .ends_sentence = true},
        COMPANY("Acme", 3),
        COMPANY("Gamma", 3),
        {.text = "agree"}};
    static const char agreement[] = "pattern p sequence {}=a {type:Organisation} \"agree\" "
                                    "{type:Date}=d? new Agreement { party a* ; date d? }";
    static const char venture[] = "pattern p sequence {}=a {type:Organisation}=b \"agree\" "
                                  "new JointVenture { party b ; party a }";
    Kit kit;
    OPEN(&kit, rows);
    assert_string_equal(kit_run(&kit, agreement),
                        "Agreement party Acme\nAgreement party Beta\nAgreement date 2024-00-00\n"
                        "Agreement party Acme\nAgreement party Gamma\n");
    assert_int_equal(kit.facts.entities.len, 5);
    const EntEntity *first = &kit.facts.entities.at[3];
    assert_int_equal(first->kind, ENT_CLASS_Agreement);
    assert_int_equal(first->mention_count, 2);
    assert_int_equal(first->mentions[1].begin, 3);
    assert_int_equal(first->mentions[1].end, 7);
    assert_int_equal(kit.facts.facts.at[2].subject, 3);
    assert_string_equal(kit_run(&kit, agreement), ""); /* known from before */
    assert_int_equal(kit.facts.entities.len, 5);
    kit_run(&kit, venture);
    assert_int_equal(kit.facts.entities.len, 7); /* another kind */
    kit_close(&kit);
}

static void parties_under_two_names_are_two(void **state)
{
    (void)state;
    static const Row rows[] = {COMPANY("Acme", 0),
                               {.text = "and"},
                               {.text = "the company", .type = "Company", .name = "Acme"}};
    Kit kit;
    OPEN(&kit, rows);
    assert_string_equal(kit_run(&kit, "pattern p sequence {}=a \"and\" {}=b "
                                      "new Agreement { party a ; party b }"),
                        "");
    assert_string_equal(kit_run(&kit, "pattern p sequence {}=a \"and\" {}=b "
                                      "new Agreement { party a }"),
                        "Agreement party Acme\n");
    kit_close(&kit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_are_expanded_in_text_order),
        cmocka_unit_test(values_become_objects),
        cmocka_unit_test(captures_of_another_type_make_no_match),
        cmocka_unit_test(events_come_from_the_context),
        cmocka_unit_test(facts_carry_evidence_and_merge),
        cmocka_unit_test(partnerships_of_the_same_parties_are_one),
        cmocka_unit_test(parties_under_two_names_are_two),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
