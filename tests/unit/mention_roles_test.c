/* Job titles, and events that are described. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "doc_kit.h"

#define ANN "Ann|B-PERSON Lee|I-PERSON "

static void titles_with_their_words(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {ANN "_, president _, spoke|VERB .", "Person Ann Lee; Role president"},
        {ANN "_, chief|ADJ,amod:4 executive|ADJ,amod:5 officer _, spoke|VERB .",
         "Person Ann Lee; Role chief executive officer"},
        {ANN "_, vice|ADJ president _, spoke|VERB .", "Person Ann Lee; Role vice president"},
        {ANN "_, deputy|ADJ,amod:4 head of Danube|B-ORG Rail|I-ORG Agency|I-ORG _, spoke|VERB .",
         "Person Ann Lee; Role deputy head; GovernmentBody Danube Rail Agency"},
        {ANN "_, secretary _- _general _, spoke|VERB .", "Person Ann Lee; Role secretary-general"},
        {ANN "_, deputy|ADJ secretary _- _general _, spoke|VERB .",
         "Person Ann Lee; Role deputy secretary-general"},
        {ANN "_, plant manager _, spoke|VERB .", "Person Ann Lee; Role plant manager"},
        {"Mayor|NOUN " ANN "spoke|VERB .", "Role Mayor; Person Ann Lee"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void titles_with_their_topic(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {ANN "_, professor of soil science at Acme|B-ORG University|I-ORG .",
         "Person Ann Lee; Role professor of soil science; University Acme University"},
        {ANN "_, minister of agriculture .", "Person Ann Lee; Role minister of agriculture"},
        {ANN "_, director of research and development at Acme|B-ORG University|I-ORG .",
         "Person Ann Lee; Role director of research and development; University Acme University"},
        {ANN "_, president of the company .", "Person Ann Lee; Role president"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void titles_in_a_row_are_apart(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {ANN "_, founder and president .", "Person Ann Lee; Role founder; Role president"},
        {ANN "_, chairman _, president and CEO .",
         "Person Ann Lee; Role chairman; Role president; Role CEO"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void an_employer_is_no_part_of_a_title(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {ANN "_, president of Kita|B-ORG Motors|I-ORG _, spoke|VERB .",
         "Person Ann Lee; Role president; Company Kita Motors"},
        {ANN "_, director of Pennine Pumps _, spoke|VERB .",
         "Person Ann Lee; Role director; Company Pennine Pumps"},
        {ANN "_, owner of Velmora|B-PERSON Textil|I-PERSON _, spoke|VERB .",
         "Person Ann Lee; Role owner; Company Velmora Textil"},
        {"Acme|B-ORG Corp|I-ORG chairman " ANN "spoke|VERB .",
         "Company Acme Corp; Role chairman; Person Ann Lee"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void adjectives_and_verbs_are_no_titles(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they head|VERB south .", ""},
        {"the executive|ADJ floor .", ""},
        {"the Belgian|ADJ president spoke|VERB .", "Role president"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

/* --- described events ---------------------------------------------------------------------------
 */

static void events_that_take_place_are_described(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"a three _- _day seminar on mangrove restoration was|AUX held|VERB,<hold .",
         "described Seminar three-day seminar on mangrove restoration"},
        {"they held|VERB,<hold a forum|dobj:1 on steel .", "described Forum forum on steel"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void events_in_general_are_none(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the forum was|AUX held|VERB,<hold .", ""},        /* left to coreference */
        {"a forum was|AUX held|VERB,<hold .", ""},          /* says nothing */
        {"a seminar on steel bores|VERB,<bore them .", ""}, /* takes no place */
        {"good meetings|#NNS,<meeting on steel were|AUX held|VERB,<hold .", ""},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(titles_with_their_words),
        cmocka_unit_test(titles_with_their_topic),
        cmocka_unit_test(titles_in_a_row_are_apart),
        cmocka_unit_test(an_employer_is_no_part_of_a_title),
        cmocka_unit_test(adjectives_and_verbs_are_no_titles),
        cmocka_unit_test(events_that_take_place_are_described),
        cmocka_unit_test(events_in_general_are_none),
    };
    return cmocka_run_group_tests(tests, doc_load_lexicon, doc_free_lexicon);
}
