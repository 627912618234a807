/* Records of public data sets, and keys that the user names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "input/date.h"
#include "input/record.h"

#define NONE ((EntFieldKeys){.len = 0})

/* All fields of the record JSON as "name=value|", in the order of the table. */
static void show(const char *json, EntFieldKeys own, EntBuf *out)
{
    json_t *record = json_loads(json, 0, NULL);
    assert_non_null(record);
    ent_buf_clear(out);
    ent_buf_add(out, ENT_STR(""));
    for (int field = 0; field < ENT_FIELDS; field++) {
        EntBuf value = ENT_BUF_INIT(1 << 16);
        if (field == ENT_FIELD_PUBLISHED) {
            char date[ENT_DATE_SIZE];
            ent_buf_printf(&value, "%s", ent_date_format(ent_record_date(record, own, NULL), date));
        } else {
            assert_int_equal(ent_record_field(record, own, (EntField)field, &value, NULL), ENT_OK);
        }
        if (value.len)
            ent_buf_printf(out, "%s=%.*s|", ent_field_name((EntField)field),
                           ENT_STR_ARG(ent_buf_as_str(&value)));
        ent_buf_release(&value);
    }
    json_decref(record);
}

static void expect(const char *json, EntFieldKeys own, const char *want)
{
    EntBuf out = ENT_BUF_INIT(1 << 16);
    show(json, own, &out);
    assert_string_equal(out.ptr, want);
    ent_buf_release(&out);
}

static void common_data_sets_are_read(void **state)
{
    (void)state;
    /* news-please */
    expect("{\"maintext\": \"Body\", \"title\": \"T\", \"source_domain\": \"city.example\","
           " \"date_publish\": \"2024-06-03 10:00:00\", \"date_download\": \"2025-01-01\","
           " \"url\": \"https://city.example/1\", \"authors\": [\"Maria Lindberg\", \" Jan Novak\","
           " \"https://social.example/jan\", \"\"], \"language\": \"en\"}",
           NONE,
           "text=Body|title=T|url=https://city.example/1|published=2024-06-03|"
           "publisher=city.example|author=Maria Lindberg, Jan Novak|language=en|");
    /* CC-News */
    expect("{\"text\": \"Body\", \"title\": \"T\", \"domain\": \"city.example\", \"date\": "
           "\"2024-06-03\", \"url\": \"https://city.example/1\", \"image_url\": null}",
           NONE,
           "text=Body|title=T|url=https://city.example/1|published=2024-06-03|"
           "publisher=city.example|");
    /* GDELT */
    expect("{\"content\": \"Body\", \"title\": \"T\", \"seendate\": \"20240603T101500Z\","
           " \"sourcecountry\": \"Latvia\", \"domain\": \"city.example\"}",
           NONE, "text=Body|title=T|published=2024-06-03|publisher=city.example|");
    /* trafilatura: the source is an address */
    expect(
        "{\"text\": \"Body\", \"title\": \"T\", \"author\": \"Maria Lindberg\", \"id\": null,"
        " \"hostname\": \"city.example\", \"sitename\": \"City Daily\", \"date\": \"2024-06-03\","
        " \"source\": \"https://city.example/1\"}",
        NONE,
        "text=Body|title=T|url=https://city.example/1|published=2024-06-03|"
        "publisher=City Daily|author=Maria Lindberg|");
    /* Event Registry: the date is when it was found */
    expect("{\"body\": \"Body\", \"title\": \"T\", \"dateTimePub\": \"2024-06-03T08:00:00Z\","
           " \"date\": \"2024-06-05\", \"source\": {\"uri\": \"city.example\", \"title\": \"City "
           "Daily\"}, \"uri\": \"812\", \"lang\": \"eng\", \"authors\": [{\"name\": \"Maria "
           "Lindberg\"}, {\"name\": \"Jan Novak\"}]}",
           NONE,
           "text=Body|title=T|published=2024-06-03|publisher=City Daily|"
           "author=Maria Lindberg, Jan Novak|language=eng|id=812|");
    /* NewsAPI and NewsCatcher */
    expect("{\"content\": \"Body\", \"publishedAt\": \"2024-06-03T08:00:00Z\","
           " \"source\": {\"id\": null, \"name\": \"City Daily\"}, \"author\": \"By Jan Novak\"}",
           NONE, "text=Body|published=2024-06-03|publisher=City Daily|author=Jan Novak|");
    expect("{\"content\": \"Body\", \"published_date\": \"2024-06-03 08:00:00\", \"_id\": 77,"
           " \"link\": \"https://city.example/1\", \"clean_url\": \"city.example\"}",
           NONE,
           "text=Body|url=https://city.example/1|published=2024-06-03|publisher=city.example|"
           "id=77|");
    /* schema.org */
    expect("{\"articleBody\": [\"One.\", \"\", \"Two.\"], \"headline\": [\"T\", \"U\"],"
           " \"datePublished\": \"2024-06\", \"publisher\": {\"name\": \"City Daily\"},"
           " \"author\": {\"name\": \"Maria Lindberg\"}}",
           NONE,
           "text=One.\n\nTwo.|title=T|published=2024-06|publisher=City Daily|"
           "author=Maria Lindberg|");
}

static void keys_of_the_user_come_first(void **state)
{
    static const EntFieldKey keys[] = {
        {ENT_FIELD_TEXT, ENT_STR_INIT("none")},      {ENT_FIELD_TEXT, ENT_STR_INIT("x.story")},
        {ENT_FIELD_AUTHOR, ENT_STR_INIT("x.by")},    {ENT_FIELD_PUBLISHED, ENT_STR_INIT("k.d")},
        {ENT_FIELD_TITLE, ENT_STR_INIT("a.b.c")},    {ENT_FIELD_ID, ENT_STR_INIT("n")},
        {ENT_FIELD_PUBLISHER, ENT_STR_INIT("text.")}};
    const EntFieldKeys own = {.at = keys, .len = sizeof keys / sizeof *keys};
    (void)state;
    expect("{\"x\": {\"story\": \"Mine\", \"by\": [{\"name\": \"A\"}, {\"name\": \"B\"}]},"
           " \"k.d\": \"May 5, 2024\", \"date\": \"2020-01-01\", \"a\": [{\"b\": {\"c\": \"T\"}}],"
           " \"n\": 5, \"text\": \"common\", \"publisher\": \"P\"}",
           own, "text=Mine|title=T|published=2024-05-05|publisher=P|author=A, B|id=5|");
    expect(
        "{\"text\": \"common\", \"x\": 1, \"k\": {\"d\": \"no date\"}, \"date\": \"2020-01-01\"}",
        own, "text=common|published=2020-01-01|");
    json_t *record = json_loads("{\"n\": 5, \"id\": 6, \"text\": \"T\"}", 0, NULL);
    EntBuf value = ENT_BUF_INIT(100);
    bool own_key = false;
    assert_int_equal(ent_record_field(record, own, ENT_FIELD_ID, &value, &own_key), ENT_OK);
    assert_true(own_key && ent_str_is(ent_buf_as_str(&value), "5"));
    ent_buf_clear(&value);
    assert_int_equal(ent_record_field(record, NONE, ENT_FIELD_ID, &value, &own_key), ENT_OK);
    assert_true(!own_key && ent_str_is(ent_buf_as_str(&value), "6"));
    ent_buf_release(&value);
    json_decref(record);
}

static void keys_lead_through_arrays(void **state)
{
    static const EntFieldKey keys[] = {{ENT_FIELD_TEXT, ENT_STR_INIT("p.t")},
                                       {ENT_FIELD_AUTHOR, ENT_STR_INIT("by.who")},
                                       {ENT_FIELD_TITLE, ENT_STR_INIT("p.h")}};
    const EntFieldKeys own = {.at = keys, .len = sizeof keys / sizeof *keys};
    (void)state;
    expect("{\"p\": [{\"t\": \"One.\"}, 5, {\"t\": \"\"}, {\"t\": [\"Two.\", \"Three.\"], \"h\": "
           "\"H\"}, "
           "{\"h\": \"I\"}], \"by\": [{\"who\": {\"name\": \"A\"}}, {\"who\": \"B\"}]}",
           own, "text=One.\n\nTwo.\n\nThree.|title=H|author=A, B|");
}

static void documents_of_stores_are_read(void **state)
{
    static const EntFieldKey keys[] = {{ENT_FIELD_TEXT, ENT_STR_INIT("_source.story")}};
    const EntFieldKeys own = {.at = keys, .len = 1};
    const char *hit =
        "{\"_id\": \"7\", \"title\": \"\", \"_source\": {\"story\": \"Mine\", \"body\": \"Body\", "
        "\"title\": \"T\", \"date\": \"2024-06-03\", \"id\": \"8\"}}";
    (void)state;
    expect(hit, NONE, "text=Body|title=T|published=2024-06-03|id=7|");
    expect(hit, own, "text=Mine|title=T|published=2024-06-03|id=7|");
}

/* The path of the list that JSON is the envelope of is WANT. */
static void expect_list(const char *json, EntFieldKeys own, const char *want)
{
    EntBuf path = ENT_BUF_INIT(1000);
    json_t *record = json_loads(json, 0, NULL);
    assert_non_null(record);
    bool found = ent_record_list(record, own, &path);
    assert_int_equal(path.status, ENT_OK);
    assert_string_equal(found ? path.ptr : "", want);
    ent_buf_release(&path);
    json_decref(record);
}

static void envelopes_are_told(void **state)
{
    static const EntFieldKey keys[] = {{ENT_FIELD_TEXT, ENT_STR_INIT("articles.story")}};
    const EntFieldKeys own = {.at = keys, .len = 1};
    (void)state;
    expect_list("{\"status\": \"ok\", \"articles\": [{\"content\": \"A\"}]}", NONE, "articles");
    expect_list("{\"articles\": {\"results\": [{}, {\"body\": \"A\"}]}}", NONE, "articles.results");
    expect_list("{\"hits\": {\"total\": 1, \"hits\": [{\"_source\": {\"text\": \"A\"}}]}}", NONE,
                "hits.hits");
    expect_list("{\"response\": {\"docs\": [{\"body\": \"A\"}]}}", NONE, "response.docs");
    expect_list("{\"results\": [], \"data\": [{\"text\": \"A\"}]}", NONE, "data");
    expect_list("{\"articles\": [{\"title\": \"no text\"}, 5, null]}", NONE, "");
    expect_list("{\"paragraphs\": [{\"text\": \"A\"}]}", NONE, "");
    expect_list("{\"data\": {\"data\": {\"data\": {\"data\": [{\"text\": \"A\"}]}}}}", NONE, "");
    expect_list("{\"articles\": [{\"story\": \"A\"}]}", NONE, "");
    expect_list("{\"articles\": [{\"story\": \"A\"}]}", own, "articles");
    assert_true(ent_str_is(ent_field_key(own, ENT_FIELD_TEXT, 0), "articles.story"));
    EntFieldKeys below = own;
    below.below = ENT_STR("articles");
    assert_true(ent_str_is(ent_field_key(below, ENT_FIELD_TEXT, 0), "story"));
}

static void dates_that_cannot_be_read_are_named(void **state)
{
    static const char *const cases[][2] = {
        {"{\"date\": \"03/05/2024\"}", "\"03/05/2024\""},
        {"{\"published\": null, \"pubDate\": \"soon\", \"date\": \"later\"}", "\"soon\""},
        {"{\"date\": -5}", "-5"},
        {"{\"published\": \"soon\", \"date\": \"2024-06-03\"}", ""},
        {"{\"_source\": {\"date\": \"soon\"}}", "\"soon\""},
        {"{\"date\": \"\", \"published\": [], \"pubDate\": {\"a\": 1}}", ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        json_t *record = json_loads(cases[i][0], 0, NULL);
        const json_t *unread;
        EntDate date = ent_record_date(record, NONE, &unread);
        char *value = unread ? json_dumps(unread, JSON_ENCODE_ANY) : NULL;
        assert_string_equal(value ? value : "", cases[i][1]);
        assert_true(!unread || date.year == 0);
        free(value);
        json_decref(record);
    }
}

static void dates_have_many_forms(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"1717372800", "2024-06-03"},
        {"1717372799", "2024-06-02"},
        {"1717372800000", "2024-06-03"},
        {"951782400", "2000-02-29"},
        {"1709164800", "2024-02-29"},
        {"4107542400", "2100-03-01"},
        {"20240603", "2024-06-03"},
        {"\"20240603\"", "2024-06-03"},
        {"\"20240603101500\"", "2024-06-03"},
        {"\"2024\"", "2024"},
        {"[\"2024-06-03\"]", "2024-06-03"},
        {"\"20241341\"", ""},
        {"0", ""},
        {"-5", ""},
        {"9223372036854775807", ""},
        {"\"06/03/2024\"", ""},
        {"null", ""},
        {"\"202406031\"", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char json[100], date[ENT_DATE_SIZE];
        snprintf(json, sizeof json, "{\"date\": %s}", cases[i][0]);
        json_t *record = json_loads(json, 0, NULL);
        assert_non_null(record);
        assert_string_equal(ent_date_format(ent_record_date(record, NONE, NULL), date),
                            cases[i][1]);
        json_decref(record);
    }
}

static void failures_come_back(void **state)
{
    json_t *record = json_loads("{\"authors\": [\"Maria Lindberg\", \"Jan Novak\"]}", 0, NULL);
    EntBuf small = ENT_BUF_INIT(10), none = ENT_BUF_INIT(100);
    (void)state;
    assert_int_equal(ent_record_field(record, NONE, ENT_FIELD_AUTHOR, &small, NULL), ENT_ERR_LIMIT);
    ent_alloc_fail_after(0);
    EntStatus status = ent_record_field(record, NONE, ENT_FIELD_AUTHOR, &none, NULL);
    ent_alloc_fail_after(-1);
    assert_int_equal(status, ENT_ERR_MEMORY);
    ent_buf_release(&small);
    ent_buf_release(&none);
    json_decref(record);
}

static void names_of_fields_are_known(void **state)
{
    (void)state;
    for (int i = 0; i < ENT_FIELDS; i++)
        assert_int_equal(ent_field_parse(ent_str(ent_field_name((EntField)i))), i);
    assert_int_equal(ent_field_parse(ENT_STR("Text")), ENT_FIELDS);
    assert_int_equal(ent_field_parse(ENT_STR_EMPTY), ENT_FIELDS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(common_data_sets_are_read),
        cmocka_unit_test(keys_of_the_user_come_first),
        cmocka_unit_test(keys_lead_through_arrays),
        cmocka_unit_test(documents_of_stores_are_read),
        cmocka_unit_test(envelopes_are_told),
        cmocka_unit_test(dates_that_cannot_be_read_are_named),
        cmocka_unit_test(dates_have_many_forms),
        cmocka_unit_test(failures_come_back),
        cmocka_unit_test(names_of_fields_are_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
