/* Amounts of money and numbers of people. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "doc_kit.h"

static void amounts_with_the_currency_on_either_side(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"paid|VERB $ _12.5 million .", "Money 12500000 USD"},
        {"paid|VERB \xe2\x82\xac _300 .", "Money 300 EUR"},
        {"paid|VERB \xc2\xa3 _120 million .", "Money 120000000 GBP"},
        {"paid|VERB 45 million euros|<euro .", "Money 45000000 EUR"},
        {"paid|VERB 3 billion yuan .", "Money 3000000000 CNY"},
        {"paid|VERB 2 billion U.S. dollars .", "Money 2000000000 USD"},
        {"paid|VERB 2,500 dollars .", "Money 2500 USD"},
        {"paid|VERB USD 1.2 trillion .", "Money 1200000000000 USD"},
        {"a $ _5 _- _million plan .", "Money 5000000 USD"},
        {"a 20 _- _million _- _euro plan .", "Money 20000000 EUR"},
    };
    DOC_CHECK(doc_values, cases, "");
}

static void numbers_that_are_no_amounts(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"paid|VERB 45 million .", ""}, {"paid|VERB in euros .", ""},
        {"the euro and 12 cats .", ""}, {"paid|VERB $ _1.2.3 .", ""},
        {"paid|VERB $ _twelve .", ""},
    };
    DOC_CHECK(doc_values, cases, "");
}

static void counts_of_people(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"more than 130 delegates|<delegate came|VERB .", "Count 130 AnyMode"},
        {"some 2,300 visitors|<visitor came|VERB .", "Count 2300 AnyMode"},
        {"200+ experts|<expert came|VERB .", "Count 200 AnyMode"},
        {"twelve|NUM guests|<guest came|VERB .", "Count 12 AnyMode"},
        {"12 thousand viewers|<viewer watched|VERB .", "Count 12000 Online"},
        {"300 business leaders|<leader came|VERB .", "Count 300 AnyMode"},
        {"an audience of over 30,000 cheered|VERB .", "Count 30000 AnyMode"},
    };
    DOC_CHECK(doc_values, cases, "");
}

static void the_mode_of_an_attendance(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"250 people attended|VERB in person .", "Count 250 InPerson"},
        {"250 in _- _person participants|<participant came|VERB .", "Count 250 InPerson"},
        {"250 on _- _site visitors|<visitor came|VERB .", "Count 250 InPerson"},
        {"250 people joined|VERB online|ADV .", "Count 250 Online"},
        {"250 online|ADJ participants|<participant came|VERB .", "Count 250 Online"},
    };
    DOC_CHECK(doc_values, cases, "");
}

static void numbers_that_count_no_people(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"130 cars|<car came|VERB .", ""},
        {"one|NUM delegate came|VERB .", ""},
        {"1 delegate came|VERB .", ""},
        {"130 of|ADP the delegates|<delegate came|VERB .", ""},
        {"130 . Delegates|NOUN,<delegate came|VERB .", ""},
        {"paid|VERB $ _130 people .", "Money 130 USD"},
    };
    DOC_CHECK(doc_values, cases, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(amounts_with_the_currency_on_either_side),
        cmocka_unit_test(numbers_that_are_no_amounts),
        cmocka_unit_test(counts_of_people),
        cmocka_unit_test(the_mode_of_an_attendance),
        cmocka_unit_test(numbers_that_count_no_people),
    };
    return cmocka_run_group_tests(tests, doc_load_lexicon, doc_free_lexicon);
}
