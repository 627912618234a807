/* Names that their list shows to be organisations, and letters behind the names of persons. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "doc_kit.h"
#include "mention/words.h"

/* A sure organisation in a list of three or more makes organisations of words that nothing else is
 * known of, on either side of it. */
static void a_sure_member_shows_the_others(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they met Quorvel _, Bexfeld and Marrick Bank in spring _.",
         "Company Quorvel; Company Bexfeld; Company Marrick Bank"},
        {"they met Marrick Bank _, Quorvel and Bexfeld in spring _.",
         "Company Marrick Bank; Company Quorvel; Company Bexfeld"},
        {"they met Quorvel Tessel _, Marrick Bank and Bexfeld in spring _.",
         "Company Quorvel Tessel; Company Marrick Bank; Company Bexfeld"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

/* What the recogniser guesses of a single word yields to the list. */
static void guesses_yield_to_the_list(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they met Quorvel|B-PERSON _, Bexfeld and Marrick Bank in spring _.",
         "Company Quorvel; Company Bexfeld; Company Marrick Bank"},
        {"they met Zelvo|B-GPE _, Bexfeld and Marrick Bank in spring _.",
         "Company Zelvo; Company Bexfeld; Company Marrick Bank"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

/* It takes three, and one that is sure. */
static void too_little_for_a_list(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they met Quorvel and Marrick Bank in spring _.", "Company Marrick Bank"},
        {"they met Quorvel _, Bexfeld and Tessel in spring _.", ""},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

/* Words that running text writes in lower case, and persons with two names, stay what they are. */
static void what_no_list_makes_an_organisation(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they met Marrick Bank _, Growth and Trade in spring _.", "Company Marrick Bank"},
        {"they met Ann|B-PERSON Lee|I-PERSON _, Bexfeld and Marrick Bank in spring _.",
         "Person Ann Lee; Company Marrick Bank"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

/* "sponsors including", "partners such as": all that follow, also without a sure one. */
static void announced_lists(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they have sponsors|<sponsor including Quorvel _, Bexfeld and Tessel in spring _.",
         "Company Quorvel; Company Bexfeld; Company Tessel"},
        {"they have partners|<partner such as Quorvel and Bexfeld in spring _.",
         "Role partners; Company Quorvel; Company Bexfeld"},
        {"the exhibitors|<exhibitor include|VERB Quorvel|B-PERSON and Bexfeld in spring _.",
         "Company Quorvel; Company Bexfeld"},
        {"they have sponsors|<sponsor including Quorvel in spring _.", ""},
        {"they have visitors|<visitor including Quorvel _, Bexfeld and Tessel in spring _.", ""},
        {"they have sponsors|<sponsor near Quorvel _, Bexfeld and Tessel in spring _.", ""},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

/* A list does not go on into the next paragraph. */
static void lists_end_with_their_paragraph(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they met friends from Marrick Bank _, \n Quorvel _, Bexfeld grew|VERB .",
         "Company Marrick Bank"},
        {"they have sponsors|<sponsor including \n Quorvel and Bexfeld grew|VERB .", ""},
        {"they have sponsors|<sponsor including", ""},
        {"they have sponsors|<sponsor such as", ""},
        {"sponsors|<sponsor", ""},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void letters_of_degrees_and_licences(void **state)
{
    (void)state;
    static const char *const yes[] = {"PhD", "Ph.D.", "CPA",  "M.D.",  "MD",
                                      "MBA", "Jr.",   "Esq.", "PharmD"};
    /* clang-format off */
    static const char *const no[] = {"", ".", "...", "cpa", "md", "CEO", "Ltd", "CPAs", "P", "PhDs",
                                     "Pharmacology.D.", "\xc3\x89" "DD"};
    /* clang-format on */
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++) {
        if (!ent_is_credential(ent_str(yes[i]))) fail_msg("%s", yes[i]);
    }
    for (size_t i = 0; i < sizeof no / sizeof *no; i++) {
        if (ent_is_credential(ent_str(no[i]))) fail_msg("%s", no[i]);
    }
    assert_false(ent_is_credential(ENT_STR_EMPTY));
    assert_false(ent_is_credential(ent_str_n("MDX", 1)));
    assert_true(ent_is_credential(ent_str_n("MDX", 2)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sure_member_shows_the_others),
        cmocka_unit_test(guesses_yield_to_the_list),
        cmocka_unit_test(too_little_for_a_list),
        cmocka_unit_test(what_no_list_makes_an_organisation),
        cmocka_unit_test(announced_lists),
        cmocka_unit_test(lists_end_with_their_paragraph),
        cmocka_unit_test(letters_of_degrees_and_licences),
    };
    return cmocka_run_group_tests(tests, doc_load_lexicon, doc_free_lexicon);
}
