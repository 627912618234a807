/* The input room on strings: dates, cleaning, paragraphs, headline and imprint. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "input/clean.h"
#include "input/date.h"
#include "input/dateline.h"
#include "input/front.h"
#include "input/unwrap.h"

#define COUNT(a) (sizeof(a) / sizeof *(a))

static void dates_are_read_in_every_form(void **state)
{
    static const struct {
        const char *text, *date;
        size_t length;
    } rows[] = {
        {"2024-06-03", "2024-06-03", 10},
        {"2024-06-03T09:15:00Z rest", "2024-06-03", 20},
        {"2024/6/3", "2024-06-03", 8},
        {"2024.06.03", "2024-06-03", 10},
        {"05-Feb-2024 / 10:20", "2024-02-05", 11},
        {"May 5th, 2024", "2024-05-05", 13},
        {"Sept. 4, 2024 (X)", "2024-09-04", 13},
        {"SEPTEMBER 4 2024", "2024-09-04", 16},
        {"5 May 2024", "2024-05-05", 10},
        {"27th of November, 2024", "2024-11-27", 22},
        {"May 2024", "2024-05", 8},
        {"Tuesday, July 5, 2022", "2022-07-05", 21},
        {"Tue. May 7, 2024", "2024-05-07", 16},
        {"29 February 2024", "2024-02-29", 16},
        {"29 February 2023", "", 0},
        {"2024-13-01", "", 0},
        {"2024-06-031", "", 0},
        {"06/03/2024", "", 0},
        {"22.01.2025 x", "2025-01-22", 10},
        {"01/22/2025", "2025-01-22", 10},
        {"22/13/2025", "", 0},
        {"22.01/2025", "", 0},
        {"May 5", "", 0},
        {"Mayor 5, 2024", "", 0},
        {"5 Maybe 2024", "", 0},
        {"May 5, 20245", "", 0},
        {"0 May 2024", "", 0},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        EntDate date = {0};
        char out[ENT_DATE_SIZE];
        size_t n = ent_date_scan(ent_str(rows[i].text), &date);
        if (n != rows[i].length || strcmp(ent_date_format(date, out), rows[i].date) != 0)
            fail_msg("%s: %zu bytes, %s", rows[i].text, n, out);
    }
}

static void dates_are_found_at_word_starts(void **state)
{
    EntDate date = {0};
    size_t length;
    (void)state;
    assert_int_equal(ent_date_find(ENT_STR("on May 5, 2024."), &date, &length), 3);
    assert_int_equal(length, 11);
    assert_true(ent_date_find(ENT_STR("X2024-06-03"), &date, NULL) == SIZE_MAX);
    assert_int_equal(ent_date_scan_day(ENT_STR("Thursday, Sept. 4 (X)"), &date), 17);
    assert_int_equal(date.month * 100 + date.day, 904);
    assert_int_equal(ent_date_scan_day(ENT_STR("31 June"), &date), 0);
    assert_true(ent_date_parse(ENT_STR("2024-06"), &date) && date.day == 0 && date.month == 6);
    assert_true(ent_date_parse(ENT_STR("2024"), &date) && date.month == 0);
    assert_false(ent_date_parse(ENT_STR("2024-06-03x"), &date));
    assert_false(ent_date_parse(ENT_STR("June 3, 2024"), &date));
}

static void check_clean(EntStr raw, const char *want, unsigned invalid, unsigned controls)
{
    EntBuf out = ENT_BUF_INIT(1000);
    EntCleaned report;
    assert_int_equal(ent_clean(raw, &out, &report), ENT_OK);
    assert_string_equal(out.ptr ? out.ptr : "", want);
    assert_int_equal(report.invalid.count, invalid);
    assert_int_equal(report.controls.count, controls);
    ent_buf_release(&out);
}

static void bytes_become_clean_text(void **state)
{
    (void)state;
    check_clean(ENT_STR(""), "", 0, 0);
    check_clean(ENT_STR("\xEF\xBB\xBF"
                        "a\r\nb\rc\n"),
                "a\nb\nc\n", 0, 0);
    check_clean(ENT_STR("a\fb\vc\xC2\x85"
                        "d\xE2\x80\xA8"
                        "e"),
                "a\nb\nc\nd\ne", 0, 0);
    check_clean(ENT_STR("caf\xC3\xA9 \xF0\x9F\x9A\x97"), "caf\xC3\xA9 \xF0\x9F\x9A\x97", 0, 0);
    check_clean(ENT_STR("caf\xE9 au"), "caf\xEF\xBF\xBD au", 1, 0);
    check_clean(ENT_STR("\xED\xA0\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", 3, 0);
    check_clean(ENT_STR("a\xEF\xBF\xBD"
                        "b"),
                "a\xEF\xBF\xBD"
                "b",
                0, 0);
    check_clean(ENT_STR("a\xEF\xBF\xBF"
                        "b"),
                "a\xEF\xBF\xBD"
                "b",
                1, 0);
    check_clean(ENT_STR("a\0b\033c\x7F\xC2\x9B\td"), "a b c  \td", 0, 4);
    check_clean(ENT_STR("\xE2\x82"), "\xEF\xBF\xBD", 1, 0);
    /* no-break spaces inside a name */
    check_clean(ENT_STR("Jan\xC2\xA0Novak, \xE2\x82\xAC\x35\xE2\x80\xAFm"),
                "Jan Novak, \xE2\x82\xAC\x35 m", 0, 0);
}

static void utf16_is_decoded_by_its_mark(void **state)
{
    (void)state;
    check_clean(ENT_STR("\xFF\xFE"
                        "a\0\r\0\n\0\xE9\0"),
                "a\n\xC3\xA9", 0, 0);
    check_clean(ENT_STR("\xFE\xFF\0a\xD8\x3D\xDE\x97"), "a\xF0\x9F\x9A\x97", 0, 0);
    check_clean(ENT_STR("\xFE\xFF\xD8\x3D\0a"),
                "\xEF\xBF\xBD"
                "a",
                1, 0);
    check_clean(ENT_STR("\xFF\xFE"
                        "a\0b"),
                "a\xEF\xBF\xBD", 1, 0);
}

static void damage_has_a_place(void **state)
{
    EntBuf out = ENT_BUF_INIT(1000);
    EntCleaned report;
    (void)state;
    assert_int_equal(ent_clean(ENT_STR("ab\n\xC3\xA9x\xFFy\xFF"), &out, &report), ENT_OK);
    assert_int_equal(report.invalid.count, 2);
    assert_int_equal(report.invalid.offset, 6);
    assert_int_equal(report.invalid.line, 2);
    assert_int_equal(report.invalid.column, 3);
    ent_buf_release(&out);
    EntBuf small = ENT_BUF_INIT(2);
    assert_int_equal(ent_clean(ENT_STR("abc"), &small, &report), ENT_ERR_LIMIT);
    ent_buf_release(&small);
}

/* The paragraphs of TEXT joined by "|". */
static void check_segments(const char *text, const char *want)
{
    EntSegments segments = {0};
    EntBuf out = ENT_BUF_INIT(10000);
    assert_int_equal(ent_article_segments(ent_str(text), &segments), ENT_OK);
    for (size_t i = 0; i < segments.len; i++) {
        if (i) ent_buf_add_char(&out, '|');
        ent_buf_add(&out, ent_str_sub(ent_str(text), segments.at[i].begin, segments.at[i].end));
    }
    assert_string_equal(out.ptr ? out.ptr : "", want);
    ENT_VEC_FREE(&segments);
    ent_buf_release(&out);
}

static void lines_are_paragraphs(void **state)
{
    (void)state;
    check_segments("", "");
    check_segments(" \n\t\n", "");
    check_segments("One", "One");
    check_segments("  Head\nBy Li\n\n\n Body one. \nBody two.\n", "Head|By Li|Body one.|Body two.");
}

static void lines_broken_at_a_width_are_joined(void **state)
{
    (void)state;
    check_segments("Head\n\nThe two ministries agreed to build a joint centre for\n"
                   "battery research, which opens in the autumn of the coming\nyear.\n\nNext.",
                   "Head|The two ministries agreed to build a joint centre for\n"
                   "battery research, which opens in the autumn of the coming\nyear.|Next.");
    /* the second line would have fitted into the first */
    check_segments("Short line\nand another line that is quite a bit longer than it",
                   "Short line|and another line that is quite a bit longer than it");
    /* nothing flows on in lower case: a headline over a byline */
    check_segments("Ministers open a joint centre for battery research\nBy Li Ming and Ann Day",
                   "Ministers open a joint centre for battery research|By Li Ming and Ann Day");
}

static void marks_that_were_dropped_leave_short_lines(void **state)
{
    (void)state;
    check_segments("The two ministries of ports met in Riga with\n"
                   "Maria Lindberg to open a\n"
                   "joint office for pilots here.\n"
                   "Nets and lights for the harbour were shown\n"
                   "to all. \n"
                   "Docks of the north coast get ice from Bergen\n"
                   "and from Riga.",
                   "The two ministries of ports met in Riga with\n"
                   "Maria Lindberg to open a\n"
                   "joint office for pilots here.|"
                   "Nets and lights for the harbour were shown\n"
                   "to all.|"
                   "Docks of the north coast get ice from Bergen\n"
                   "and from Riga.");
    check_segments("---\ntitle: Two ministries open a joint centre for batteries\n"
                   "link: /centre\nimage:\ntext: Two ministries open a joint centre",
                   "---|title: Two ministries open a joint centre for batteries|link: /centre|"
                   "image:|text: Two ministries open a joint centre");
    /* no line in lower case: at the width of another block */
    check_segments("The two ministries of ports met in Riga with\nmany pilots.\n\n"
                   "They opened an office of the Harbour Board\nFriday.\n\nAnn Day\nRiga",
                   "The two ministries of ports met in Riga with\nmany pilots.|"
                   "They opened an office of the Harbour Board\nFriday.|Ann Day|Riga");
}

static void check_unwrapped(const char *text, const char *want)
{
    EntBuf out = ENT_BUF_INIT(1000);
    assert_int_equal(ent_lines_unwrap(ent_str(text), &out), ENT_OK);
    assert_true(ent_str_is(ent_buf_as_str(&out), want));
    ent_buf_release(&out);
}

static void broken_lines_become_one(void **state)
{
    (void)state;
    check_unwrapped("", "");
    check_unwrapped("One\n\nTwo\n", "One\n\nTwo\n");
    check_unwrapped("Head\n\nThe two ministries agreed to build a joint centre for\n"
                    "    battery research.\n",
                    "Head\n\nThe two ministries agreed to build a joint centre for battery "
                    "research.\n");
    check_unwrapped(
        "The two ministries of ports met Ann Day  of Riga, \nwho left.  She will return",
        "The two ministries of ports met Ann Day of Riga, who left.  She will return");
    /* a line that hangs below a long one, in a text that is broken at a width */
    check_unwrapped("The two ministries agreed to build a joint centre for\nbattery research.\n\n"
                    "Jan Novak, Minister of Ports, Harbours, Rivers and\n    Canals\n"
                    "Ann Day, Mayor\n    Eva Brandt\n",
                    "The two ministries agreed to build a joint centre for battery research.\n\n"
                    "Jan Novak, Minister of Ports, Harbours, Rivers and Canals\n"
                    "Ann Day, Mayor\n    Eva Brandt\n");
    check_unwrapped("Jan Novak, Minister of Ports, Harbours, Rivers and\n    Canals\n",
                    "Jan Novak, Minister of Ports, Harbours, Rivers and\n    Canals\n");
    check_unwrapped("Ann Day  of Riga", "Ann Day  of Riga");
    check_unwrapped("Ann Day   Riga", "Ann Day   Riga");
}

static void check_dateline(const char *text, const char *dateline, const char *agency,
                           const char *date)
{
    EntDateline found = {0};
    char out[ENT_DATE_SIZE];
    size_t n = ent_dateline_scan(ent_str(text), &found);
    if (n != strlen(dateline) || !ent_str_is(found.agency, agency) ||
        strcmp(ent_date_format(found.date, out), date) != 0)
        fail_msg("%s: '%.*s', agency '%.*s', date '%s'", text, (int)n, text,
                 ENT_STR_ARG(found.agency), out);
}

static void datelines_are_told_from_bodies(void **state)
{
    (void)state;
    check_dateline("BEIJING -- The park", "BEIJING --", "", "");
    check_dateline("BEIJING, May 5 (Xinhua) -- The", "BEIJING, May 5 (Xinhua) --", "Xinhua", "");
    check_dateline("GENEVA, Sept. 4, 2024 (GLOBE NEWSWIRE) -- Acme",
                   "GENEVA, Sept. 4, 2024 (GLOBE NEWSWIRE) --", "GLOBE NEWSWIRE", "2024-09-04");
    check_dateline("BERN, Switzerland - April 3, 2022 (NORDWIRE) - Acme AG (ACME: X), a",
                   "BERN, Switzerland - April 3, 2022 (NORDWIRE) -", "NORDWIRE", "2022-04-03");
    check_dateline("SALEM, OR, March 06, 2022 /7-3PressDesk/ -- A firm",
                   "SALEM, OR, March 06, 2022 /7-3PressDesk/ --", "7-3PressDesk", "2022-03-06");
    check_dateline("Lyon, France (Nordpress.ai) Friday Nov 4, 2022 @ 7:35 AM Eastern \xE2\x80\x94 "
                   "The",
                   "Lyon, France (Nordpress.ai) Friday Nov 4, 2022 @ 7:35 AM Eastern "
                   "\xE2\x80\x94",
                   "Nordpress.ai", "2022-11-04");
    check_dateline("(NordMediaWire) - March 4, 2022 - SALEM \xE2\x80\x94 Ships",
                   "(NordMediaWire) - March 4, 2022 - SALEM \xE2\x80\x94", "NordMediaWire",
                   "2022-03-04");
    check_dateline("Oslo, 14 March 2023 - At the", "Oslo, 14 March 2023 -", "", "2023-03-14");
    check_dateline("LYON SAR - Nord Harbour Newswire - 2 June 2022 - Two ships",
                   "LYON SAR - Nord Harbour Newswire - 2 June 2022 -", "Nord Harbour Newswire",
                   "2022-06-02");
    check_dateline(
        "SALEM, OR, April 23, 2026 \xE2\x80\x93 NORD MediaWire (News Service) \xE2\x80\x93 "
        "Acme",
        "SALEM, OR, April 23, 2026 \xE2\x80\x93 NORD MediaWire (News Service) "
        "\xE2\x80\x93",
        "NORD MediaWire", "2026-04-23");
    check_dateline("Lyon, France (Nordwire.ai) Tuesday Jan 4, 2022 @ 7:35 AM Europe/Paris -- The",
                   "Lyon, France (Nordwire.ai) Tuesday Jan 4, 2022 @ 7:35 AM Europe/Paris --",
                   "Nordwire.ai", "2022-01-04");
    check_dateline("Nordwire: none", "", "", "");
    check_dateline("Salem, OR \xE2\x80\x93 For years", "Salem, OR \xE2\x80\x93", "", "");
    check_dateline("Bern, Switzerland May 5, 2025. Acme is", "Bern, Switzerland May 5, 2025.", "",
                   "2025-05-05");
    check_dateline("Bern, May 5, 2025: Acme", "Bern, May 5, 2025:", "", "2025-05-05");
    check_dateline("SALEM, OR, JULY 2, 2026", "SALEM, OR, JULY 2, 2026", "", "2026-07-02");
    check_dateline("Bern, Switzerland - May 2, 2025 / Acme Media /",
                   "Bern, Switzerland - May 2, 2025 / Acme Media /", "Acme Media", "2025-05-02");
    check_dateline("Rail Weekly, August 18, 2023", "", "", "");
    check_dateline("SALEM, OR, May 5, 2025 /Nordwire/ Acme is", "SALEM, OR, May 5, 2025 /Nordwire/",
                   "Nordwire", "2025-05-05");
    check_dateline("SALEM and BERN, May 5, 2025 -- eAcme is", "SALEM and BERN, May 5, 2025 --", "",
                   "2025-05-05");
    check_dateline("May 5, 2025 -- Salem, OR -- Acme is", "May 5, 2025 -- Salem, OR --", "",
                   "2025-05-05");
    check_dateline("(May 5, 2025)\xE2\x80\x94 Acme is", "(May 5, 2025)\xE2\x80\x94", "",
                   "2025-05-05");
    check_dateline("FOR IMMEDIATE RELEASE: Salem OR \xE2\x80\x93 May 5, 2025",
                   "FOR IMMEDIATE RELEASE: Salem OR \xE2\x80\x93 May 5, 2025", "", "2025-05-05");
    check_dateline("Bern (Nordwire) May 5, 2025 -- BERN, Switzerland -- Ann Day",
                   "Bern (Nordwire) May 5, 2025 -- BERN, Switzerland --", "Nordwire", "2025-05-05");
    check_dateline("Bern / Oslo, 5 May 2025 \xE2\x80\x93 Acme AG",
                   "Bern / Oslo, 5 May 2025 \xE2\x80\x93", "", "2025-05-05");
    check_dateline("(Bern, 5 May 2025) Acme AG", "(Bern, 5 May 2025)", "", "2025-05-05");
    check_dateline("(as of 5 May 2025) and Acme", "", "", "");
    check_dateline("LONDON (Reuters) - \"We", "LONDON (Reuters) -", "Reuters", "");
    check_dateline("On March 3rd, 2022 \xE2\x80\x93 Delegates met", "", "", "");
    check_dateline("Acme Inc. (NYSE: ACM) - The maker", "", "", "");
    check_dateline("NATO -- which has grown -- met", "", "", "");
    check_dateline("Acme AG (ACME), a maker - once small", "", "", "");
    check_dateline("The Day After - A review", "", "", "");
    check_dateline("", "", "", "");
}

typedef struct FrontRow {
    const char *text, *parts, *headline, *author, *publisher, *date;
} FrontRow;

static void describe(const char *text, EntStr title, EntBuf *out, FrontRow *got)
{
    static const char letters[] = "HBDCIA-";
    static char strings[4][200];
    EntArticle article = {.text = ent_str(text), .title = title};
    EntSegments segments = {0};
    EntFront front = {0};
    assert_int_equal(ent_article_segments(article.text, &segments), ENT_OK);
    assert_int_equal(ent_article_front(&article, &segments, &front), ENT_OK);
    ent_buf_add(out, ENT_STR(""));
    for (size_t i = 0; i < front.parts.len; i++) {
        EntPart part = front.parts.at[i];
        EntPartKind kind;
        ent_buf_printf(out, "%c%.*s|", letters[part.kind], (int)(part.range.end - part.range.begin),
                       text + part.range.begin);
        assert_true(ent_front_part_at(&front, part.range.begin, &kind) && kind == part.kind);
        assert_false(
            ent_front_part_at(&front, part.range.end, &kind) &&
            (i + 1 == front.parts.len || front.parts.at[i + 1].range.begin > part.range.end));
    }
    const EntStr views[] = {front.headline, front.author, front.publisher};
    for (size_t i = 0; i < 3; i++) snprintf(strings[i], 200, "%.*s", ENT_STR_ARG(views[i]));
    ent_date_format(front.published, strings[3]);
    *got =
        (FrontRow){text, out->ptr ? out->ptr : "", strings[0], strings[1], strings[2], strings[3]};
    ENT_VEC_FREE(&segments);
    ent_front_release(&front);
}

static void front_matter_is_recognised(void **state)
{
    static const FrontRow rows[] = {
        {"Two cities agree on trams\nBy Li Ming in Lyon\nCity Daily | Updated: 2024-06-03 09:15\n"
         "The two cities agreed.\nMore is to come.",
         "HTwo cities agree on trams|BBy Li Ming in Lyon|ICity Daily | Updated: 2024-06-03 09:15|",
         "Two cities agree on trams", "Li Ming", "City Daily", "2024-06-03"},
        {"# Acme joins Globex\n\nOSLO, May 5, 2024 (Nordwire) -- Acme joins.",
         "HAcme joins Globex|DOSLO, May 5, 2024 (Nordwire) --|", "Acme joins Globex", "",
         "Nordwire", "2024-05-05"},
        {"Trams for two\n\n\nAnna Berg\n\nThe trams run.\n\nOriginally published by Rail News on "
         "August 18, 2023",
         "HTrams for two|BAnna Berg|IOriginally published by Rail News on August 18, 2023|",
         "Trams for two", "Anna Berg", "Rail News", "2023-08-18"},
        {"Seminar ends\n\n05-Feb-2024 / 10:20 UTC+2\n\nA seminar ended.",
         "HSeminar ends|I05-Feb-2024 / 10:20 UTC+2|", "Seminar ends", "", "", "2024-02-05"},
        {"Seminar ends\nBy Ann Day\nRail Weekly, August 18, 2023\nIt ended.",
         "HSeminar ends|BBy Ann Day|IRail Weekly, August 18, 2023|", "Seminar ends", "Ann Day",
         "Rail Weekly", "2023-08-18"},
        {"Closer ties urged\nGuests at the forum in Lyon on May 3. (Photo provided to City "
         "Daily)\nExperts called for ties.",
         "HCloser ties urged|CGuests at the forum in Lyon on May 3. (Photo provided to City "
         "Daily)|",
         "Closer ties urged", "", "City Daily", ""},
        {"Published: 2024-06-03\nTies urged\nExperts met.\n(Xinhua)",
         "IPublished: 2024-06-03|HTies urged|I(Xinhua)|", "Ties urged", "", "Xinhua", "2024-06-03"},
        {"Ties urged\nExperts met.\n(Xinhua, May 5, 2024)", "HTies urged|I(Xinhua, May 5, 2024)|",
         "Ties urged", "", "Xinhua", "2024-05-05"},
        {"Acme teams up in the U.S.\nTuesday, July 5, 2022\nAcme teams up.",
         "HAcme teams up in the U.S.|ITuesday, July 5, 2022|", "Acme teams up in the U.S.", "", "",
         "2022-07-05"},
        {"On May 5, 2024 delegates met in Lyon to sign an agreement.", "", "", "", "", ""},
        {"Delegates met in Lyon.\nPublished in May 2024, the report says little.\nBy Friday it "
         "rained.",
         "", "", "", "", ""},
        {"One line without a stop", "", "", "", "", ""},
        {"", "", "", "", "", ""},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        EntBuf out = ENT_BUF_INIT(10000);
        FrontRow got;
        describe(rows[i].text, ENT_STR_EMPTY, &out, &got);
        assert_string_equal(got.parts, rows[i].parts);
        assert_string_equal(got.headline, rows[i].headline);
        assert_string_equal(got.author, rows[i].author);
        assert_string_equal(got.publisher, rows[i].publisher);
        assert_string_equal(got.date, rows[i].date);
        ent_buf_release(&out);
    }
}

static void metadata_comes_first(void **state)
{
    EntBuf out = ENT_BUF_INIT(1000);
    FrontRow got;
    (void)state;
    describe("Some opening line\nBody.", ENT_STR("A title of its own"), &out, &got);
    assert_string_equal(got.headline, "A title of its own");
    assert_string_equal(got.parts, "");
    ent_buf_release(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_are_read_in_every_form),
        cmocka_unit_test(dates_are_found_at_word_starts),
        cmocka_unit_test(bytes_become_clean_text),
        cmocka_unit_test(utf16_is_decoded_by_its_mark),
        cmocka_unit_test(damage_has_a_place),
        cmocka_unit_test(lines_are_paragraphs),
        cmocka_unit_test(lines_broken_at_a_width_are_joined),
        cmocka_unit_test(marks_that_were_dropped_leave_short_lines),
        cmocka_unit_test(broken_lines_become_one),
        cmocka_unit_test(datelines_are_told_from_bodies),
        cmocka_unit_test(front_matter_is_recognised),
        cmocka_unit_test(metadata_comes_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
