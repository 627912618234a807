/* Links: which names, descriptions and pronouns denote one thing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "doc_kit.h"

#define LINKS(cases) DOC_CHECK(doc_entities, cases, "")

static void persons_by_surname(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Ann|B-PERSON Lee|I-PERSON spoke|VERB . Lee|B-PERSON left|VERB .", "Person Ann Lee = Lee"},
        {"Lee|B-PERSON left|VERB . Ann|B-PERSON Lee|I-PERSON spoke|VERB .", "Person Ann Lee = Lee"},
        {"Ann|B-PERSON Lee|I-PERSON met|VERB Bo|B-PERSON Lind|I-PERSON .",
         "Person Ann Lee; Person Bo Lind"},
        {"Ann|B-PERSON Lee|I-PERSON met|VERB Ann|B-PERSON Lind|I-PERSON .",
         "Person Ann Lee; Person Ann Lind"},
        {"Ann|B-PERSON Maria|I-PERSON Lee|I-PERSON spoke|VERB . Ann|B-PERSON Lee|I-PERSON "
         "left|VERB .",
         "Person Ann Maria Lee = Ann Lee"},
        {"J.|B-PERSON Lind|I-PERSON spoke|VERB . John|B-PERSON Lind|I-PERSON left|VERB .",
         "Person J. Lind = John Lind"},
    };
    LINKS(cases);
}

/* One surname, two people: each keeps its own, and the lone one is the latest's. */
static void a_shared_surname(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Ann|B-PERSON Lee|I-PERSON met|VERB Bo|B-PERSON Lee|I-PERSON .",
         "Person Ann Lee; Person Bo Lee"},
    };
    LINKS(cases);
}

static void a_lone_unknown_name_is_nobody(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they met|VERB Velmora|B-PERSON .", ""},
        {"Mr. Velmora spoke|VERB .", "Person Velmora"},
    };
    LINKS(cases);
}

static void bodies_by_their_forms(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Helios Glass Manufacturing Ltd. grew|VERB . Helios Glass sells|VERB .",
         "Company Helios Glass Manufacturing Ltd. = Helios Glass"},
        {"Helios Glass Co. grew|VERB . Helios Glass Ltd. sells|VERB .",
         "Company Helios Glass Co. = Helios Glass Ltd."},
        {"the Department of Fisheries grew|VERB . the Fisheries Department left|VERB .",
         "GovernmentBody Department of Fisheries = Fisheries Department"},
        {"the Ministry of Forestry grew|VERB . the Ministry of Forestry of Portugal left|VERB .",
         "GovernmentBody Ministry of Forestry of Portugal = Ministry of Forestry"},
        {"the West Rice Association ( _WRA _) grew|VERB . WRA left|VERB .",
         "Association West Rice Association = WRA"},
        {"the West African Rice Association grew|VERB . WARA|B-ORG,nsubj:7 left|VERB .",
         "Association West African Rice Association = WARA"},
    };
    LINKS(cases);
}

static void bodies_that_are_others(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Helios Glass Ltd. sued|VERB Helios Steel Ltd. .",
         "Company Helios Glass Ltd.; Company Helios Steel Ltd."},
        {"the Ministry of Forestry met|VERB the Ministry of Energy .",
         "GovernmentBody Ministry of Forestry; GovernmentBody Ministry of Energy"},
        {"Riga University met|VERB Oslo University .",
         "University Riga University; University Oslo University"},
        {"Zephyr China Ltd. met|VERB Zephyr Ltd. .",
         "Company Zephyr China Ltd.; Company Zephyr Ltd."},
    };
    LINKS(cases);
}

static void countries_by_their_code(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the United|B-GPE Kingdom|I-GPE and the UK|B-GPE and Britain|B-GPE .",
         "Country United Kingdom = UK = Britain"},
        {"the UK|B-GPE and Portugal|B-GPE .", "Country UK; Country Portugal"},
    };
    LINKS(cases);
}

static void editions_of_an_event_are_apart(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the 2023 Baltic Hydrogen Forum and the 2024 Baltic Hydrogen Forum .",
         "Forum 2023 Baltic Hydrogen Forum; Forum 2024 Baltic Hydrogen Forum"},
        {"the 2024 Baltic Hydrogen Forum . the Baltic Hydrogen Forum .",
         "Forum 2024 Baltic Hydrogen Forum = Baltic Hydrogen Forum"},
        {"the Baltic Hydrogen Forum and the Alpine Rail Forum .",
         "Forum Baltic Hydrogen Forum; Forum Alpine Rail Forum"},
        {"the Baltic Hydrogen Forum and the Baltic Hydrogen Summit .",
         "Forum Baltic Hydrogen Forum; Summit Baltic Hydrogen Summit"},
    };
    LINKS(cases);
}

/* --- descriptions and pronouns ------------------------------------------------------------------
 */

static void descriptions_of_events(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the Baltic Hydrogen Forum closed|VERB . the forum drew|VERB crowds|#NNS .",
         "Forum Baltic Hydrogen Forum = the forum"},
        {"the Baltic Hydrogen Forum closed|VERB . the two _- _day forum drew|VERB crowds|#NNS .",
         "Forum Baltic Hydrogen Forum = the two-day forum"},
        /* another word for the only event; of two events it may mean neither */
        {"the Baltic Hydrogen Forum closed|VERB . the summit drew|VERB crowds|#NNS .",
         "Forum Baltic Hydrogen Forum = the summit"},
        {"the Baltic Hydrogen Forum closed|VERB . the Riga Wind Fair opened|VERB . the summit "
         "drew|VERB crowds|#NNS .",
         "Forum Baltic Hydrogen Forum; Exhibition Riga Wind Fair"},
        {"the forum drew|VERB crowds|#NNS . the Baltic Hydrogen Forum closed|VERB .",
         "Forum Baltic Hydrogen Forum"},
        {"the Baltic Hydrogen Forum closed|VERB . the forums|#NNS drew|VERB crowds|#NNS .",
         "Forum Baltic Hydrogen Forum"},
        {"the Baltic Hydrogen Forum closed|VERB . the forum of poets|#NNS left|VERB .",
         "Forum Baltic Hydrogen Forum"},
        {"the Alpine Rail Forum and the Baltic Hydrogen Forum closed|VERB . the forum left|VERB .",
         "Forum Alpine Rail Forum; Forum Baltic Hydrogen Forum = the forum"},
    };
    LINKS(cases);
}

static void descriptions_of_bodies(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Nordwind Energy AG grew|VERB . the company left|VERB .",
         "Company Nordwind Energy AG = the company"},
        {"Riga University grew|VERB . the university left|VERB .",
         "University Riga University = the university"},
        {"Riga University grew|VERB . the company left|VERB .", "University Riga University"},
    };
    LINKS(cases);
}

static void pronouns(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Ann|B-PERSON Lee|I-PERSON spoke|VERB . She left|VERB .", "Person Ann Lee = She"},
        {"Ann|B-PERSON Lee|I-PERSON met|VERB Bo|B-PERSON Lind|I-PERSON . He left|VERB .",
         "Person Ann Lee; Person Bo Lind = He"},
        {"She left|VERB . Ann|B-PERSON Lee|I-PERSON spoke|VERB .", "Person Ann Lee"},
        {"Nordwind Energy AG|nsubj:3 grew|VERB . It|nsubj:6 left|VERB .",
         "Company Nordwind Energy AG = It"},
        {"Nordwind Energy AG|nsubj:3 grew|VERB . It|expl:6 rains|VERB .",
         "Company Nordwind Energy AG"},
        {"Ann|B-PERSON Lee|nsubj:2,I-PERSON spoke|VERB . It|nsubj:5 rained|VERB .",
         "Person Ann Lee"},
    };
    LINKS(cases);
}

/* --- the event that a text is about -------------------------------------------------------------
 */

static EntStr event_name(const DocKit *kit, uint32_t entity)
{
    return entity == ENT_UNLINKED ? ENT_STR("none") : kit->entities.at[entity].name;
}

static void the_main_event_is_the_most_mentioned(void **state)
{
    (void)state;
    DocKit kit;
    doc_entities(&kit,
                 "the Alpine Rail Summit closed|VERB . the Baltic Hydrogen Forum closed|VERB . "
                 "the Baltic Hydrogen Forum drew|VERB crowds|#NNS .",
                 "");
    assert_true(ent_str_is(event_name(&kit, kit.links.main_event), "Baltic Hydrogen Forum"));
    doc_close(&kit);
    doc_entities(&kit, "Nordwind Energy AG grew|VERB .", "");
    assert_true(ent_str_is(event_name(&kit, kit.links.main_event), "none"));
    doc_close(&kit);
}

static void the_focus_stays_until_another_event_comes(void **state)
{
    (void)state;
    static const char *const focus[] = {"Alpine Rail Summit", "Alpine Rail Summit",
                                        "Baltic Hydrogen Forum", "Baltic Hydrogen Forum"};
    DocKit kit;
    doc_entities(&kit,
                 "the Alpine Rail Summit closed|VERB . they left|VERB . "
                 "the Baltic Hydrogen Forum closed|VERB . they left|VERB .",
                 "");
    assert_int_equal(kit.doc.sentences.len, 4);
    for (size_t i = 0; i < 4; i++) {
        EntStr name = event_name(&kit, kit.links.focus[i]);
        if (!ent_str_is(name, focus[i])) fail_msg("sentence %zu: %.*s", i, ENT_STR_ARG(name));
    }
    doc_close(&kit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(persons_by_surname),
        cmocka_unit_test(a_shared_surname),
        cmocka_unit_test(a_lone_unknown_name_is_nobody),
        cmocka_unit_test(bodies_by_their_forms),
        cmocka_unit_test(bodies_that_are_others),
        cmocka_unit_test(countries_by_their_code),
        cmocka_unit_test(editions_of_an_event_are_apart),
        cmocka_unit_test(descriptions_of_events),
        cmocka_unit_test(descriptions_of_bodies),
        cmocka_unit_test(pronouns),
        cmocka_unit_test(the_main_event_is_the_most_mentioned),
        cmocka_unit_test(the_focus_stays_until_another_event_comes),
    };
    return cmocka_run_group_tests(tests, doc_load_lexicon, doc_free_lexicon);
}
