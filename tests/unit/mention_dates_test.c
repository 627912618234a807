/* Dates: every form, ranges, what is relative to the article's date, years that are not said. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "doc_kit.h"

#define DATES(cases, published) DOC_CHECK(doc_mentions, cases, published)

static void dates_with_a_year_in_every_form(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"held|VERB on May 14 _, 2024 .", "Date 2024-05-14"},
        {"held|VERB on May 14 2024 .", "Date 2024-05-14"},
        {"held|VERB on May 14th _, 2024 .", "Date 2024-05-14"},
        {"held|VERB on Sept. 4 _, 2024 .", "Date 2024-09-04"},
        {"held|VERB on Sept _. 4 _, 2024 .", "Date 2024-09-04"},
        {"held|VERB on 14 May 2024 .", "Date 2024-05-14"},
        {"held|VERB on the 14th of May 2024 .", "Date 2024-05-14"},
        {"held|VERB on 14 May _, 2024 .", "Date 2024-05-14"},
        {"held|VERB on 2024/05/14 .", "Date 2024-05-14"},
        {"held|VERB on 2024-05-14 .", "Date 2024-05-14"},
        {"held|VERB in May 2024 .", "Date 2024-05"},
        {"held|VERB in May of 2024 .", "Date 2024-05"},
        {"held|VERB in 2024 .", "Date 2024"},
        {"held|VERB during 2024|B-DATE .", "Date 2024"},
    };
    DATES(cases, "");
    DATES(cases, "2020-02-03");
}

/* The tokenizer cuts at hyphens between digits. */
static void iso_dates_in_five_tokens(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"held|VERB on 2024 _- _05 _- _14 .", "Date 2024-05-14"},
        {"held|VERB on 2024 _- _13 _- _14 .", ""},
        {"held|VERB on 2024 _- _02 _- _30 .", ""},
        {"item 2024 _- _05 _- _141 .", ""},
    };
    DATES(cases, "");
}

static void ranges_in_every_form(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"from September 19 _- _20 _, 2022 .", "Date 2022-09-19/2022-09-20"},
        {"from September 19 _\xe2\x80\x93 _20 _, 2022 .", "Date 2022-09-19/2022-09-20"},
        {"from June 3 to 5 _, 2025 .", "Date 2025-06-03/2025-06-05"},
        {"on June 3 and 5 _, 2025 .", "Date 2025-06-03/2025-06-05"},
        {"from June 3 through June 5 _, 2025 .", "Date 2025-06-03/2025-06-05"},
        {"from October 30 to November 2 _, 2024 .", "Date 2024-10-30/2024-11-02"},
        {"from 3 to 4 November 2022 .", "Date 2022-11-03/2022-11-04"},
        {"on 6 and 7 November 2024 .", "Date 2024-11-06/2024-11-07"},
        {"from December 28 to January 3 _, 2025 .", "Date 2024-12-28/2025-01-03"},
    };
    DATES(cases, "");
}

static void ranges_across_months_with_the_day_first(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"from 30 March to 2 April 2025 .", "Date 2025-03-30/2025-04-02"},
        {"from 30 December to 2 January 2026 .", "Date 2025-12-30/2026-01-02"},
        {"on 3 March and 2 people came|VERB .", "Date 2020-03-03; Count 2 AnyMode"},
    };
    DATES(cases, "2020-02-20");
}

/* A month's name behind a day that it lacks is still a month. */
static void impossible_dates_are_none(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"on February 30 _, 2024 .", ""},
        {"on 31 April 2024 .", "Date 2024-04"},
        {"on February 29 _, 2023 .", ""},
        {"on 29 February 2024 .", "Date 2024-02-29"},
        {"on 2023/02/29 .", ""},
        {"on 2024/13/01 .", ""},
        {"on 1024/12/01 .", ""},
        {"on June 29 _- _31 _, 2024 .", ""},
        {"on 29 _- _31 June 2024 .", "Date 2024-06"},
    };
    DATES(cases, "");
}

static void a_leap_day_needs_a_leap_year(void **state)
{
    (void)state;
    static const DocCase cases[] = {{"on February 29 .", ""}, {"on 29 February .", ""}};
    static const DocCase leap[] = {{"on February 29 .", "Date 2024-02-29"}};
    DATES(cases, "2023-03-01");
    DATES(leap, "2024-03-01");
}

static void words_that_are_no_dates(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they may 5 times", ""},
        {"May|AUX 5 people leave|VERB .", "Count 5 AnyMode"},
        {"March|VERB 3 miles .", ""},
        {"a march of 2024 people .", "Count 2024 AnyMode"},
        {"worth|ADJ 2024 _.", ""},                         /* nothing says that it is a year */
        {"in 2024 Riga Forum .", "Forum 2024 Riga Forum"}, /* the year of a name */
        {"in 1850 .", ""},
        {"May 40 .", ""},
    };
    DATES(cases, "2024-06-01");
}

static void a_month_alone_needs_a_sign(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"in April .", "Date 2024-04"},
        {"late April|B-DATE .", "Date 2024-04"},
        {"with April .", ""},
    };
    DATES(cases, "2024-06-01");
}

static void a_year_that_is_not_said_is_the_nearest(void **state)
{
    (void)state;
    static const DocCase january[] = {
        {"on January 3 .", "Date 2024-01-03"},
        {"on December 28 .", "Date 2023-12-28"},
        {"in November .", "Date 2023-11"},
        {"on 5 July .", "Date 2024-07-05"},
    };
    static const DocCase december[] = {
        {"on December 28 .", "Date 2023-12-28"},
        {"on January 3 .", "Date 2024-01-03"},
        {"on May 3 .", "Date 2023-05-03"},
    };
    static const DocCase undated[] = {
        {"on December 28 .", ""},
        {"in 2019 and on December 28 .", "Date 2019; Date 2019-12-28"},
    };
    DATES(january, "2024-01-15");
    DATES(december, "2023-12-20");
    DATES(undated, "");
}

static void a_range_over_the_new_year_without_a_year(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"from December 28 to January 3 .", "Date 2023-12-28/2024-01-03"},
    };
    DATES(cases, "2024-01-15");
    DATES(cases, "2023-12-20");
}

/* 2024-12-12 is a Thursday. */
static void weekdays_against_the_articles_date(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"held|VERB on Tuesday .", "Date 2024-12-10"},
        {"held|VERB on Thursday .", "Date 2024-12-12"},
        {"held|VERB on Friday .", "Date 2024-12-06"},
        {"held|VERB last|ADJ Thursday .", "Date 2024-12-05"},
        {"held|VERB last|ADJ Friday .", "Date 2024-12-06"},
        {"held|VERB next|ADJ Monday .", "Date 2024-12-16"},
        {"held|VERB next|ADJ Thursday .", "Date 2024-12-19"},
        {"they will open|VERB on Friday .", "Date 2024-12-13"},
        {"they will open|VERB on Wednesday .", "Date 2024-12-18"},
        {"they will open|VERB on Thursday .", "Date 2024-12-12"},
        {"it will open|VERB . held|VERB on Friday .", "Date 2024-12-06"},
    };
    static const DocCase undated[] = {{"held|VERB on Tuesday .", ""}};
    DATES(cases, "2024-12-12");
    DATES(undated, "");
    DATES(undated, "2024-12");
}

static void relative_days_months_and_years(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"held|VERB today .", "Date 2024-03-01"},
        {"held|VERB yesterday .", "Date 2024-02-29"},
        {"Yesterday it was held|VERB .", "Date 2024-02-29"},
        {"held|VERB tomorrow .", "Date 2024-03-02"},
        {"held|VERB this month .", "Date 2024-03"},
        {"held|VERB last|ADJ month .", "Date 2024-02"},
        {"held|VERB next|ADJ year .", "Date 2025"},
        {"held|VERB last|ADJ year .", "Date 2023"},
        {"today _'s world .", ""},
        {"held|VERB last|ADJ week .", "Date 2024-02"}, /* all of it in February */
        {"held|VERB this week .", ""},                 /* it ends in March */
    };
    static const DocCase new_year[] = {
        {"held|VERB yesterday .", "Date 2023-12-31"},
        {"held|VERB last|ADJ month .", "Date 2023-12"},
    };
    static const DocCase december[] = {{"held|VERB next|ADJ month .", "Date 2024-01"}};
    static const DocCase year_only[] = {{"held|VERB today .", ""},
                                        {"held|VERB last|ADJ month .", ""},
                                        {"held|VERB last|ADJ year .", "Date 2023"}};
    DATES(cases, "2024-03-01");
    DATES(new_year, "2024-01-01");
    DATES(december, "2023-12-31");
    DATES(year_only, "2024");
}

/* What the values say of themselves. */
static void values_tell_how_they_came_about(void **state)
{
    (void)state;
    DocKit kit;
    doc_mentions(&kit, "on May 3 _, 2023 and May 4 and yesterday .", "2024-06-01");
    assert_int_equal(kit.mentions.dates.len, 3);
    assert_false(kit.mentions.dates.at[0].inferred_year || kit.mentions.dates.at[0].relative);
    assert_true(kit.mentions.dates.at[1].inferred_year && !kit.mentions.dates.at[1].relative);
    assert_true(kit.mentions.dates.at[2].relative && !kit.mentions.dates.at[2].inferred_year);
    doc_close(&kit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_with_a_year_in_every_form),
        cmocka_unit_test(iso_dates_in_five_tokens),
        cmocka_unit_test(ranges_in_every_form),
        cmocka_unit_test(ranges_across_months_with_the_day_first),
        cmocka_unit_test(impossible_dates_are_none),
        cmocka_unit_test(a_leap_day_needs_a_leap_year),
        cmocka_unit_test(words_that_are_no_dates),
        cmocka_unit_test(a_month_alone_needs_a_sign),
        cmocka_unit_test(a_year_that_is_not_said_is_the_nearest),
        cmocka_unit_test(a_range_over_the_new_year_without_a_year),
        cmocka_unit_test(weekdays_against_the_articles_date),
        cmocka_unit_test(relative_days_months_and_years),
        cmocka_unit_test(values_tell_how_they_came_about),
    };
    return cmocka_run_group_tests(tests, doc_load_lexicon, doc_free_lexicon);
}
