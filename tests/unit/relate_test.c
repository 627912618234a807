/* Events whose names hold the names of others. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "fact/relate.h"

/* "about", "partOf" or "" between an event called NAME and another that goes by TWO names. */
static const char *relation(EntClass kind, const char *name, EntClass other_kind, const char *other,
                            const char *second)
{
    EntDoc doc = {0};
    EntFacts facts = {0};
    EntSpan span = {0, 1};
    EntStr others[] = {ent_str(second)};
    assert_true(ENT_PUSH(&doc.sentences, span));
    EntEntity event = {.kind = kind, .name = ent_str(name), .mentions = &span, .mention_count = 1};
    EntEntity whole = {.kind = other_kind,
                       .name = ent_str(other),
                       .others = others,
                       .other_count = second ? 1 : 0,
                       .mentions = &span,
                       .mention_count = 1};
    assert_true(ENT_PUSH(&facts.entities, event) && ENT_PUSH(&facts.entities, whole));
    assert_int_equal(ent_relate_events(&doc, &facts), ENT_OK);
    assert_int_equal(ent_relate_events(&doc, &facts), ENT_OK); /* states nothing twice */
    assert_true(facts.facts.len <= 1);
    const char *found = "";
    if (facts.facts.len) {
        found = ent_property_name(facts.facts.at[0].property);
        assert_int_equal(facts.facts.at[0].subject, 0);
        assert_int_equal(facts.facts.at[0].object.entity, 1);
    }
    ENT_VEC_FREE(&facts.entities);
    ENT_VEC_FREE(&facts.facts);
    ENT_VEC_FREE(&doc.sentences);
    return found;
}

#define NAMED(kind, name, other_kind, other)                                                       \
    relation(ENT_CLASS_##kind, name, ENT_CLASS_##other_kind, other, NULL)

static void a_press_conference_is_about_its_event(void **state)
{
    (void)state;
    assert_string_equal(
        NAMED(PressConference, "press conference of the Baltic Forum", Forum, "Baltic Forum"),
        "about");
    assert_string_equal(NAMED(PressConference, "press conference for \"Baltic Forum 2024\"", Forum,
                              "Baltic Forum 2024"),
                        "about");
}

static void a_part_and_a_topic(void **state)
{
    (void)state;
    assert_string_equal(
        NAMED(Ceremony, "opening ceremony of the Baltic Forum", Forum, "Baltic Forum"), "partOf");
    assert_string_equal(NAMED(Seminar, "seminar on the Amber Coast Initiative", Initiative,
                              "Amber Coast Initiative"),
                        "about");
    assert_string_equal(NAMED(Seminar, "seminar of the Amber Coast Initiative", Initiative,
                              "Amber Coast Initiative"),
                        "about");
}

static void longer_and_shorter_names(void **state)
{
    (void)state;
    assert_string_equal(NAMED(PressConference,
                              "press conference of Steel Ahead - 2024 Baltic Steel Forum", Forum,
                              "Steel Onward - 2024 Baltic Steel Forum"),
                        "about");
    assert_string_equal(relation(ENT_CLASS_PressConference, "press conference of the BSF",
                                 ENT_CLASS_Forum, "Baltic Steel Forum", "BSF"),
                        "about");
}

static void names_that_hold_no_other(void **state)
{
    (void)state;
    assert_string_equal(NAMED(Forum, "Baltic Forum", Summit, "Alpine Summit"), "");
    assert_string_equal(NAMED(Forum, "Great Baltic Forum", Forum, "Baltic Forum"), "");
    assert_string_equal(NAMED(Forum, "Forum of the Transbaltic Forum", Forum, "baltic Forum"), "");
    assert_string_equal(
        NAMED(Seminar, "seminar on clean steel making", Forum, "Forum on clean steel making"), "");
    assert_string_equal(NAMED(Seminar, "seminar on Orion AG", Company, "Orion AG"), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_press_conference_is_about_its_event),
        cmocka_unit_test(a_part_and_a_topic),
        cmocka_unit_test(longer_and_shorter_names),
        cmocka_unit_test(names_that_hold_no_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
