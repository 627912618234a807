/* Which articles are copies of earlier ones, and how long that is remembered. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/buf.h"
#include "pipeline/duplicates.h"
#include "pipeline/wording.h"

#define LEAD                                                                                       \
    "Nordwind Energy AG and Riga Technical University signed a research agreement on storage in "  \
    "salt caverns, both sides said after a ceremony at the campus on Kipsala island.\n\n"
#define BODY                                                                                       \
    "The programme runs for four years and brings together twelve engineers of the company and "   \
    "three chairs of the university. Nordwind Energy pays 2.5 million euros, and the university "  \
    "opens its laboratory in Jelgava to the joint team.\n\n"
#define QUOTE                                                                                      \
    "\"We will begin with two caverns near the coast in May,\" said Maria Lindberg, who leads "    \
    "the "                                                                                         \
    "company's research, and added that results would be open to other operators.\n\n"
#define LAST                                                                                       \
    "Jan Novak, vice-rector of the university, said students of both countries would take part "   \
    "from the first semester on, and that a second laboratory was being prepared.\n"
#define STORY                                                                                      \
    "Nordwind and Riga to store power in salt\n\nRIGA, May 5, 2024 -- " LEAD BODY QUOTE LAST

/* What becomes of TEXT: the id of the article it copies, "-" for none. */
static const char *mark(EntDuplicates *d, const char *id, const char *text, char out[64])
{
    EntArena arena = {0};
    EntArticle article = {.id = ent_str(id), .text = ent_str(text)};
    assert_int_equal(ent_duplicates_mark(d, &arena, &article, NULL), ENT_OK);
    snprintf(out, 64, "%.*s", ENT_STR_ARG(article.duplicate_of));
    if (article.duplicate_of.len == 0) snprintf(out, 64, "-");
    ent_arena_release(&arena);
    return out;
}

static EntDuplicates *fresh(size_t articles, size_t bytes)
{
    EntDuplicates *d = NULL;
    assert_int_equal(ent_duplicates_new(articles, bytes, &d, NULL), ENT_OK);
    return d;
}

/* STORY, then TEXT: whether the second is a copy. */
static void expect(const char *text, bool copy)
{
    char got[64];
    EntDuplicates *d = fresh(16, 1 << 20);
    assert_string_equal(mark(d, "first", STORY, got), "-");
    mark(d, "second", text, got);
    if (strcmp(got, copy ? "first" : "-") != 0) fail_msg("%s: %s", got, text);
    assert_int_equal(ent_duplicates_found(d), copy);
    ent_duplicates_free(d);
}

static void copies_are_found(void **state)
{
    (void)state;
    expect(STORY, true);
    /* another agency's headline, dateline, byline; curly quotes; a company's words about itself */
    expect("Baltic university wins partner for power storage\n\nBy Ieva Kalnina\n\n"
           "JELGAVA, Latvia, May 6 (Nordwire) -- " LEAD BODY
           "\xE2\x80\x9CWe will begin with two caverns near the coast in May,\xE2\x80\x9D said "
           "Maria Lindberg, who leads the company\xE2\x80\x99s research, and added that results "
           "would be open to other operators.\n\n" LAST
           "\nAbout Nordwind Energy AG\nNordwind Energy AG is a company in Husum with 900 staff.\n",
           true);
    /* cut */
    expect("RIGA, May 5, 2024 -- " LEAD BODY, true);
    expect("Power in salt\n\n" LEAD QUOTE LAST, true);
    /* words of the editor */
    expect("Power in salt\n\n"
           "Nordwind Energy AG and Riga Technical University signed a research contract on storage "
           "in salt caverns, both sides said after a ceremony at the campus on Kipsala "
           "island.\n\n" BODY QUOTE LAST,
           true);
}

static void what_says_more_is_no_copy(void **state)
{
    (void)state;
    static const char *const changed[][2] = {
        {"2.5 million", "3.5 million"},
        {"four years", "five years"},
        {"in May", "in June"},
        {"Maria Lindberg", "Anna Ozola"},
        {"in Jelgava", "in Ventspils"},
        {"would be open", "would not be open"},
        {"a second laboratory", "a third laboratory"},
        {"Nordwind Energy pays", "Sunward pays"},
    };
    EntBuf text = ENT_BUF_INIT(1 << 16);
    for (size_t i = 0; i < sizeof changed / sizeof *changed; i++) {
        const char *from = changed[i][0], *at = strstr(STORY, from);
        assert_non_null(at);
        ent_buf_clear(&text);
        ent_buf_printf(&text, "%.*s%s%s", (int)(at - STORY), STORY, changed[i][1],
                       at + strlen(from));
        expect(text.ptr, false);
    }
    ent_buf_release(&text);
    /* enlarged: its last paragraph would be lost */
    expect(STORY "\nHe named neither a date nor a place for it. The ministry of economics in Riga "
                 "welcomed the step and spoke of a model for the region.\n",
           false);
}

#define REPORT(quarter, day, person, share)                                                        \
    "Nordwind Energy AG to report results of the " quarter " quarter\n\n"                          \
    "HUSUM, Germany, " day ", 2024 -- Nordwind Energy AG will publish its results of the " quarter \
    " quarter before the markets open on " day                                                     \
    ". The management will explain the figures to analysts and investors in a conference call, "   \
    "which can be heard on the company's site, and answer their questions. " person                \
    ", member of the board, will speak about the outlook for the year. The company holds " share   \
    " per cent of the shares of Husum Wind.\n\n"                                                   \
    "A recording of the call will be kept there for a month after the event for all who could "    \
    "not take part.\n"

static void releases_of_one_template_stay_apart(void **state)
{
    (void)state;
    static const char *const reports[] = {
        REPORT("first", "May 7", "Maria Lindberg", "30"),
        REPORT("second", "May 7", "Maria Lindberg", "30"),
        REPORT("first", "August 6", "Maria Lindberg", "30"),
        REPORT("first", "May 7", "Jan Novak", "30"),
        REPORT("first", "May 7", "Maria Lindberg", "31"),
    };
    char got[64], id[] = "r0";
    EntDuplicates *d = fresh(16, 1 << 20);
    for (size_t i = 0; i < 5; i++, id[1]++) assert_string_equal(mark(d, id, reports[i], got), "-");
    for (size_t i = 0; i < 5; i++) {
        id[1] = (char)('0' + i);
        assert_string_equal(mark(d, "again", reports[i], got), id);
    }
    ent_duplicates_free(d);
}

static void short_texts_must_be_equal(void **state)
{
    (void)state;
    char got[64];
    EntDuplicates *d = fresh(16, 1 << 20);
    const char *const one =
        "Nordwind wins in Riga\n\nRead the whole report on the company's site.\n";
    assert_string_equal(mark(d, "a", one, got), "-");
    assert_string_equal(
        mark(d, "b", "Nordwind loses\n\nRead the whole report on the company's site.\n", got), "-");
    assert_string_equal(mark(d, "c", one, got), "a");
    assert_string_equal(mark(d, "d", "One.", got), "-");
    assert_string_equal(mark(d, "e", "Two.", got), "-");
    assert_string_equal(mark(d, "f", "two", got), "e");
    assert_string_equal(mark(d, "g", "...", got), "-"); /* no words: never compared */
    assert_string_equal(mark(d, "h", "...", got), "-");
    ent_duplicates_free(d);
}

static void a_copy_of_a_copy_leads_to_the_first(void **state)
{
    (void)state;
    char got[64];
    EntDuplicates *d = fresh(16, 1 << 20);
    assert_string_equal(mark(d, "first", STORY, got), "-");
    assert_string_equal(mark(d, "second", LEAD BODY QUOTE, got), "first");
    assert_string_equal(mark(d, "third", LEAD BODY, got), "first");
    assert_string_equal(mark(d, "first", STORY, got), "first"); /* the same id twice */
    assert_int_equal(ent_duplicates_found(d), 3);
    ent_duplicates_free(d);
}

/* Text NUMBER of many with hardly a word in common. */
static void make_text(uint32_t number, EntBuf *out)
{
    uint32_t seed = number * 2654435761u + 1;
    ent_buf_clear(out);
    for (int i = 0; i < 80; i++) {
        char word[7] = "aaaaaa";
        for (int k = 0; k < 6; k++) {
            seed = seed * 1664525u + 1013904223u;
            word[k] = (char)('a' + (seed >> 24) % 26);
        }
        ent_buf_printf(out, "%s ", word);
    }
}

/* How many of LAST copies of the texts before NUMBER are found. */
static size_t remembered(EntDuplicates *d, uint32_t number, uint32_t last)
{
    EntBuf text = ENT_BUF_INIT(1 << 12);
    size_t found = 0;
    for (uint32_t i = number - last; i < number; i++) {
        char got[64], id[16];
        snprintf(id, sizeof id, "n%u", i);
        make_text(i, &text);
        found += strcmp(mark(d, "copy", text.ptr, got), id) == 0;
    }
    ent_buf_release(&text);
    return found;
}

static void fill(EntDuplicates *d, uint32_t count)
{
    EntBuf text = ENT_BUF_INIT(1 << 12);
    for (uint32_t i = 0; i < count; i++) {
        char got[64], id[16];
        snprintf(id, sizeof id, "n%u", i);
        make_text(i, &text);
        assert_string_equal(mark(d, id, text.ptr, got), "-");
    }
    ent_buf_release(&text);
}

static void the_window_forgets_the_oldest(void **state)
{
    (void)state;
    EntDuplicates *d = fresh(64, 1 << 20);
    fill(d, 300);
    assert_int_equal(remembered(d, 300, 64), 64);
    ent_duplicates_free(d);
    d = fresh(64, 1 << 20);
    fill(d, 300);
    char got[64];
    EntBuf text = ENT_BUF_INIT(1 << 12);
    make_text(300 - 65, &text);
    assert_string_equal(mark(d, "late", text.ptr, got), "-");
    ent_buf_release(&text);
    ent_duplicates_free(d);
    d = fresh(1024, 10 * 170); /* 80 words and an id: 160 bytes and some */
    fill(d, 300);
    assert_int_equal(remembered(d, 300, 10), 10);
    ent_duplicates_free(d);
    d = fresh(1024, 100); /* not even one: the last is kept all the same */
    fill(d, 3);
    assert_int_equal(remembered(d, 3, 1), 1);
    ent_duplicates_free(d);
}

static void very_long_texts_are_new(void **state)
{
    (void)state;
    char got[64];
    EntBuf text = ENT_BUF_INIT(1 << 20);
    EntDuplicates *d = fresh(16, 1 << 20);
    for (int i = 0; i < ENT_DUPLICATES_WORDS; i++) ent_buf_printf(&text, "w ");
    assert_string_equal(mark(d, "a", text.ptr, got), "-");
    assert_string_equal(mark(d, "b", text.ptr, got), "a");
    ent_buf_add(&text, ENT_STR("w"));
    assert_string_equal(mark(d, "c", text.ptr, got), "-");
    assert_string_equal(mark(d, "d", text.ptr, got), "-");
    ent_buf_release(&text);
    ent_duplicates_free(d);
}

static void show(const char *text, const char *want)
{
    EntArticle article = {.text = ent_str(text)};
    EntWording wording = {0};
    EntBuf got = ENT_BUF_INIT(1 << 12);
    assert_int_equal(ent_wording_of(&article, &wording), ENT_OK);
    for (size_t i = 0; i < wording.words.len; i++)
        ent_buf_printf(&got, "%.*s/%d ", ENT_STR_ARG(wording.words.at[i].text),
                       wording.words.at[i].weight);
    assert_string_equal(got.ptr, want);
    ent_buf_release(&got);
    ent_wording_release(&wording);
}

static void words_are_weighed(void **state)
{
    (void)state;
    show("Later, Acme\xE2\x80\x99s Q2 fell 5.3%. \xC3\x89tudes by e\xCC\x81lan\xE2\x80\x94 not "
         "\xD9\xA3?",
         "Later/1 Acme/2 s/0 Q/2 2/2 fell/0 5/2 3/2 \xC3\x89tudes/1 by/0 e\xCC\x81lan/0 not/0 "
         "\xD9\xA3/2 ");
    assert_true(ent_word_is_number_or_negation(ENT_STR("Not")));
    assert_true(ent_word_is_number_or_negation(ENT_STR("twelve")));
    assert_false(ent_word_is_number_or_negation(ENT_STR("note")));
}

static void a_new_sentence_counts_in_a_long_text(void **state)
{
    (void)state;
    char got[64];
    EntDuplicates *d = fresh(16, 1 << 20);
    EntBuf text = ENT_BUF_INIT(1 << 16), part = ENT_BUF_INIT(1 << 12);
    for (uint32_t i = 0; i < 8; i++) {
        make_text(i, &part);
        ent_buf_printf(&text, "%.*s", ENT_STR_ARG(ent_buf_as_str(&part)));
    }
    assert_string_equal(mark(d, "a", text.ptr, got), "-");
    size_t whole = text.len;
    for (int i = 0; i < 5; i++) ent_buf_printf(&text, "word ");
    assert_string_equal(mark(d, "b", text.ptr, got), "a");
    text.len = whole;
    ent_buf_printf(&text, "they want to build a plant together");
    assert_string_equal(mark(d, "c", text.ptr, got), "-");
    ent_buf_release(&part);
    ent_buf_release(&text);
    ent_duplicates_free(d);
}

/* Fail the n-th allocation, for each n: errors come back, what was in the window stays, nothing
 * leaks (the sanitizer build tells). */
static void every_allocation_may_fail(void **state)
{
    (void)state;
    int64_t n = 0;
    bool whole = false;
    for (; !whole && n < 200; n++) {
        EntDuplicates *d = NULL;
        EntArena arena = {0};
        EntArticle first = {.id = ENT_STR("first"), .text = ENT_STR(STORY)};
        EntArticle second = {.id = ENT_STR("second"), .text = ENT_STR(LEAD BODY)};
        ent_alloc_fail_after(n);
        EntStatus status = ent_duplicates_new(16, 1 << 20, &d, NULL);
        if (status == ENT_OK) status = ent_duplicates_mark(d, &arena, &first, NULL);
        if (status == ENT_OK) status = ent_duplicates_mark(d, &arena, &second, NULL);
        ent_alloc_fail_after(-1);
        assert_true(status == ENT_OK || status == ENT_ERR_MEMORY);
        whole = status == ENT_OK;
        if (whole) assert_true(ent_str_is(second.duplicate_of, "first"));
        ent_duplicates_free(d);
        ent_arena_release(&arena);
    }
    assert_true(whole && n > 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(copies_are_found),
        cmocka_unit_test(what_says_more_is_no_copy),
        cmocka_unit_test(releases_of_one_template_stay_apart),
        cmocka_unit_test(short_texts_must_be_equal),
        cmocka_unit_test(a_copy_of_a_copy_leads_to_the_first),
        cmocka_unit_test(the_window_forgets_the_oldest),
        cmocka_unit_test(very_long_texts_are_new),
        cmocka_unit_test(a_new_sentence_counts_in_a_long_text),
        cmocka_unit_test(words_are_weighed),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
