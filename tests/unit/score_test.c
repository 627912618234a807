/* Graphs against gold facts: what is read, what is the same, what counts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "raptor_leaks.h"
#include "rdf/read.h"
#include "score/align.h"
#include "score/from_graph.h"
#include "score/gold.h"
#include "score/report.h"
#include "text/fold.h"

#define PREFIXES "@prefix : <https://w3id.org/entente#> . @prefix x: <http://x/> .\n"
#define ARTICLE "x:art a :Article ; :source \"folder/a.txt\" .\n"

/* Gold with ENTITIES, FACTS, and what is optional. */
#define GOLD(entities, facts, optional_entities, optional_facts)                                   \
    "{\"article\": {\"file\": \"a.txt\"}, \"entities\": [" entities "], \"facts\": [" facts        \
    "], \"optional_entities\": [" optional_entities "], \"optional_facts\": [" optional_facts "]}"
#define ACME                                                                                       \
    "{\"id\": \"acme\", \"type\": \"Organisation\", \"kind\": \"Company\", \"names\": [\"Acme "    \
    "Ltd\", \"Acme\"]}"
#define NORD                                                                                       \
    "{\"id\": \"nord\", \"type\": \"Organisation\", \"kind\": \"Company\", \"names\": "            \
    "[\"Nordwind Energy AG\"]}"
#define FORUM                                                                                      \
    "{\"id\": \"forum\", \"type\": \"Event\", \"kind\": \"Forum\", \"names\": [\"2024 Riga Tram "  \
    "Forum\"]}"
#define NOVAK "{\"id\": \"novak\", \"type\": \"Person\", \"names\": [\"Jan Novak\", \"Novak\"]}"
#define DEAL "{\"id\": \"deal\", \"type\": \"Partnership\", \"kind\": \"Agreement\"}"
#define X_ACME "x:acme a :Company, :Organisation ; :name \"ACME Ltd.\" .\n"
#define X_NORD "x:nord a :Company ; :name \"Nordwind Energy AG\" .\n"

static void read_view(const char *turtle, const char *path, EntSheets *sheets)
{
    EntGraph graph = {0};
    EntError err = ENT_ERROR_NONE;
    char text[8192];
    snprintf(text, sizeof text, "%s%s", PREFIXES, turtle);
    EntStatus status = ent_rdf_read_graph_bytes(ent_str(text), ENT_RDF_TURTLE, path, &graph, &err);
    if (status == ENT_OK) status = ent_sheets_add_graph(&graph, path, sheets, &err);
    assert_string_equal(err.message, "");
    assert_int_equal(status, ENT_OK);
    ent_graph_release(&graph);
}

static void read_gold(const char *json, EntSheets *sheets)
{
    EntError err = ENT_ERROR_NONE;
    EntStatus status = ent_gold_read_bytes(ent_str(json), "a.json", ENT_STR("a"), sheets, &err);
    assert_string_equal(err.message, "");
    assert_int_equal(status, ENT_OK);
}

/* TURTLE (NULL: none) against GOLD: findings, then rows as "NAME right wrong missed; ". */
static void expect(const char *gold, const char *turtle, const char *want)
{
    EntSheets golds = {0}, found = {0};
    EntTally tally = {0};
    EntBuf out = ENT_BUF_INIT(1 << 16);
    read_gold(gold, &golds);
    if (turtle) read_view(turtle, "a.ttl", &found);
    assert_int_equal(ent_tally_add(&tally, golds.at.at[0], ent_sheets_find(&found, ENT_STR("a"))),
                     ENT_OK);
    ent_tally_sort(&tally);
    assert_int_equal(ent_tally_print_findings(&tally, &out), ENT_OK);
    for (size_t i = 0; i < tally.rows.len; i++) {
        const EntTallyRow *row = &tally.rows.at[i];
        ent_buf_printf(&out, "%.*s %d %d %d; ", ENT_STR_ARG(row->name), (int)row->right,
                       (int)row->wrong, (int)row->missed);
    }
    assert_string_equal(out.ptr, want);
    ent_buf_release(&out);
    ent_tally_release(&tally);
    ent_sheets_release(&golds);
    ent_sheets_release(&found);
}

/* ---- keys ---- */

static void names_are_compared_by_keys(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"The Riga  Tram-Forum", "riga tram forum"},
        {"2024 Riga Tram Forum", "riga tram forum"},
        {"Riga Tram Forum 1999", "riga tram forum"},
        {"Riga Tram Forum 2100", "riga tram forum 2100"},
        {"2024", "2024"},
        {"2024 2025", "2025"},
        {"2024 x 2025", "x"},
        {"The 2024", "2024"},
        {"the", "the"},
        {"Xi'an's \"Union Bank\"", "xians union bank"},
        {"Workers\xE2\x80\x99 Union", "workers union"},
        {"R&D", "r&d"},
        {"STRASSE", "strasse"},
        {"Stra\xC3\x9F"
         "e",
         "strasse"},
        {"\xEF\xAC\x81rst", "first"},  /* fi as one character */
        {"\xC4\xB0zmir", "i zmir"},    /* its dot is a mark of its own */
        {"x\xC2\xADy", "x y"},         /* soft hyphen */
        {"z 20\xD9\xA2\xD9\xA4", "z"}, /* Arabic-Indic digits */
        {"(--)", ""},
    };
    EntArena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntStr key = ent_text_match_key(&arena, ent_str(cases[i][0]));
        if (!ent_str_is(key, cases[i][1]))
            fail_msg("%s: %.*s, expected %s", cases[i][0], ENT_STR_ARG(key), cases[i][1]);
    }
    ent_arena_release(&arena);
}

/* ---- gold ---- */

static void a_wrong_gold_file_is_told_with_its_place(void **state)
{
    (void)state;
    static const struct {
        const char *json, *message;
        uint32_t line, column;
    } cases[] = {
        {"", "the file ends where an object with entities and facts is expected", 1, 1},
        {"[]", "expected an object with entities and facts", 1, 1},
        {"{\"entities\": [],\n \"facts\": [}", "expected a fact: [subject, predicate, object]", 2,
         12},
        {"{\"entities\": []}", "no member 'facts'", 1, 1},
        {"{\"facts\": []}", "no member 'entities'", 1, 1},
        {"{\"entities\": [], \"facts\": []} x", "expected the end of the file", 1, 31},
        {"{\"entities\": [], \"facts\": []",
         "the file ends where ',' or the end of the list is "
         "expected",
         1, 29},
        {"{\"entities\" []}", "expected ':'", 1, 13},
        {"{\"x\": }", "expected a value", 1, 7},
        {"{\"entities\": [\n{\"type\": \"Event\"}]}", "an entity without id", 2, 1},
        {"{\"entities\": [{\"id\": \"e\"}]}", "entity 'e' has no type", 1, 15},
        {"{\"entities\": [{\"id\": \"e\", \"type\": \"Club\"}]}", "entity 'e': unknown type 'Club'",
         1, 15},
        {"{\"entities\": [{\"id\": \"e\", \"type\": \"Forum\"}]}",
         "entity 'e': unknown type 'Forum'", 1, 15},
        {"{\"entities\": [{\"id\": \"e\", \"type\": \"Event\", \"kind\": \"Forum|Company\"}]}",
         "entity 'e': 'Company' is no kind of Event", 1, 15},
        {"{\"entities\": [" ACME ", " ACME "]}", "a second entity with id 'acme'", 1, 105},
        {"{\"entities\": [{\"id\": \"e\", \"names\": \"x\"}]}", "expected a list of names", 1, 36},
        {"{\"entities\": [{\"id\": 5}]}", "expected the entity's id", 1, 22},
        {"{\"entities\": [{\"id\": \"\\ud800\"}]}",
         "a string that does not end or has a wrong escape", 1, 22},
        {GOLD(ACME, "[\"acme\", \"owns\", \"acme\"]", "", ""), "unknown predicate 'owns'", 1, 155},
        {GOLD(ACME, "[\"acme\", \"partOf\", \"nord\"]", "", ""), "no entity has id 'nord'", 1, 165},
        {GOLD(ACME, "[\"acme\", \"partOf\"]", "", ""),
         "expected a fact: [subject, predicate, object]", 1, 146},
        {GOLD(ACME, "[\"acme\", \"partOf\", \"acme\", 1]", "", ""), "expected the end of the fact",
         1, 173},
        {GOLD(ACME, "[\"acme\", \"amount\", 5]", "", ""),
         "expected an object with the parts of the value", 1, 165},
        {GOLD(ACME, "[\"acme\", \"amount\", {\"value\": 05}]", "", ""),
         "expected a string, number or null", 1, 175},
        {GOLD(ACME, "[\"acme\", \"amount\", {\"value\": 1e999}]", "", ""),
         "a number that is too long or too large", 1, 175},
        {GOLD(ACME, "", "\"nord\"", ""), "no entity has id 'nord'", 1, 171},
        {"{\"x\": \"\xFF\"}", "not UTF-8", 1, 8},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntSheets sheets = {0};
        EntError err = ENT_ERROR_NONE;
        char want[ENT_ERROR_MESSAGE];
        snprintf(want, sizeof want, "cannot read gold: %s", cases[i].message);
        assert_int_equal(
            ent_gold_read_bytes(ent_str(cases[i].json), "a.json", ENT_STR("a"), &sheets, &err),
            ENT_ERR_INPUT);
        if (strcmp(err.message, want) != 0 || err.line != cases[i].line ||
            err.column != cases[i].column)
            fail_msg("case %d: %u:%u: %s", (int)i, err.line, err.column, err.message);
        assert_string_equal(err.source, "a.json");
        ent_sheets_release(&sheets);
    }
}

static void an_article_has_one_gold_file(void **state)
{
    (void)state;
    EntSheets sheets = {0};
    EntError err = ENT_ERROR_NONE;
    read_gold(GOLD(ACME, "", "", ""), &sheets);
    assert_int_equal(ent_gold_read_bytes(ENT_STR("{}"), "b/a.json", ENT_STR("a"), &sheets, &err),
                     ENT_ERR_INPUT);
    assert_string_equal(err.message, "cannot read gold: article 'a' again");
    ent_sheets_release(&sheets);
}

/* ---- graphs ---- */

static void articles_are_named_as_their_files(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"a.txt", "a"},     {"x/y/a.b.txt", "a.b"}, {"http://x/news/1/", "1"},
        {"a.TXT", "a.TXT"}, {"a.", "a."},           {"a", "a"},
        {"x.y/a", "a"},     {"a.mp3", "a.mp3"},     {".ttl", ""},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        EntStr name = ent_sheet_article(ent_str(cases[i][0]));
        if (!ent_str_is(name, cases[i][1])) fail_msg("%s: %.*s", cases[i][0], ENT_STR_ARG(name));
    }
}

static void an_article_states_what_it_mentions(void **state)
{
    (void)state;
    EntSheets sheets = {0};
    read_view(
        "x:a1 a :Article ; :source \"one.txt\" ; :mentions x:acme, x:forum .\n"
        "x:a2 a :Article ; :mentions x:acme .\n" X_ACME
        "x:forum a :Forum, :Event ; :name \"F\" ; :host x:acme, x:nord, <http://y/> .\n" X_NORD,
        "folder/two.nt", &sheets);
    assert_int_equal(sheets.at.len, 2);
    const EntSheet *one = ent_sheets_find(&sheets, ENT_STR("one"));
    const EntSheet *two = ent_sheets_find(&sheets, ENT_STR("two"));
    assert_non_null(one);
    assert_non_null(two);
    assert_int_equal(one->entities.len, 2);
    assert_int_equal(one->facts.len, 1); /* nord is not of this article */
    assert_true(ent_str_is(one->facts.at[0].object, "<http://x/acme>"));
    assert_int_equal(two->entities.len, 1);
    assert_true(ent_str_is(two->entities.at[0].kinds, "Company"));
    assert_true(ent_str_is(two->entities.at[0].type, "Organisation"));
    assert_int_equal(two->facts.len, 0);
    ent_sheets_release(&sheets);
}

static void a_number_that_is_none_is_an_error(void **state)
{
    (void)state;
    EntGraph graph = {0};
    EntSheets sheets = {0};
    EntError err = ENT_ERROR_NONE;
    const char *turtle =
        PREFIXES ARTICLE "x:e a :Event ; :name \"E\" ; :attendance x:n . x:n :count \"many\" .";
    assert_int_equal(
        ent_rdf_read_graph_bytes(ent_str(turtle), ENT_RDF_TURTLE, "g.ttl", &graph, &err), ENT_OK);
    assert_int_equal(ent_sheets_add_graph(&graph, "g.ttl", &sheets, &err), ENT_ERR_INPUT);
    assert_string_equal(err.message, "ent:count of <http://x/n>: 'many' is no number");
    assert_string_equal(err.source, "g.ttl");
    ent_sheets_release(&sheets);
    ent_graph_release(&graph);
}

/* ---- entities ---- */

static void entities_are_the_same_by_type_and_name(void **state)
{
    (void)state;
    expect(GOLD(ACME ", " NORD, "", "", ""), ARTICLE X_ACME X_NORD,
           "entity Organisation 2 0 0; kind 2 0 0; ");
    expect(GOLD(ACME, "", "", ""), ARTICLE "x:a a :Person ; :name \"Acme\" .",
           "a: MISS Organisation \"Acme Ltd\"\na: WRONG Person \"Acme\"\n"
           "entity Organisation 0 0 1; entity Person 0 1 0; ");
    expect(GOLD(ACME, "", "", ""), ARTICLE "x:a a :Organisation ; :name \"Acme\" .",
           "a: KIND \"Acme Ltd\": Organisation for Company\n"
           "entity Organisation 1 0 0; kind 0 1 1; ");
    expect(GOLD(ACME, "", "", ""), NULL,
           "a: MISS Organisation \"Acme Ltd\"\na: no graph for this article\n"
           "entity Organisation 0 0 1; ");
}

static void a_second_entity_for_one_is_wrong(void **state)
{
    (void)state;
    /* the better name chooses first, whatever the order of the nodes */
    expect(GOLD(ACME, "", "", ""),
           ARTICLE "x:a a :Company ; :name \"Other\" ; :alternateName \"Acme\" .\n"
                   "x:b a :Company ; :name \"Acme\" .",
           "a: WRONG Organisation \"Other\", \"Acme\"\n"
           "entity Organisation 1 1 0; kind 1 0 0; ");
    /* names of one rank: the lower id */
    expect(GOLD(ACME, "", "", ""),
           ARTICLE "x:b a :Company ; :name \"Acme\" .\nx:a a :Company ; :name \"ACME Ltd\" .",
           "a: WRONG Organisation \"Acme\"\nentity Organisation 1 1 0; kind 1 0 0; ");
}

static void one_of_several_kinds_is_enough(void **state)
{
    (void)state;
    expect(GOLD("{\"id\": \"e\", \"type\": \"Event\", \"kind\": \"Forum|Summit\", \"names\": "
                "[\"F\"]}",
                "", "", ""),
           ARTICLE "x:e a :Event, :Summit ; :name \"F\" .", "entity Event 1 0 0; kind 1 0 0; ");
}

static void optional_entities_do_not_count(void **state)
{
    (void)state;
    const char *gold = GOLD(ACME ", " NORD, "[\"nord\", \"partOf\", \"acme\"]", "\"acme\"", "");
    expect(gold, ARTICLE X_NORD, "entity Organisation 1 0 0; kind 1 0 0; ");
    expect(gold, ARTICLE X_NORD X_ACME "x:nord :partOf x:acme . x:acme :locatedIn x:nord .",
           "entity Organisation 1 0 0; kind 1 0 0; ");
    /* a further node with its name, of any type, and what is said of it */
    expect(gold, ARTICLE X_NORD X_ACME "x:z a :Place ; :name \"Acme\" ; :partOf x:nord .",
           "entity Organisation 1 0 0; kind 1 0 0; ");
}

/* ---- partnerships ---- */

static void partnerships_are_the_same_by_parties(void **state)
{
    (void)state;
    const char *gold =
        GOLD(ACME ", " NORD ", " DEAL,
             "[\"deal\", \"party\", \"acme\"], [\"deal\", \"party\", \"nord\"]", "", "");
    expect(gold, ARTICLE X_ACME X_NORD "x:d a :Agreement ; :party x:acme, x:nord .",
           "entity Organisation 2 0 0; entity Partnership 1 0 0; fact party 2 0 0; kind 3 0 0; ");
    /* strategic cooperation agrees with any kind, but is not the kind */
    expect(gold, ARTICLE X_ACME X_NORD "x:d a :StrategicCooperation ; :party x:acme, x:nord .",
           "a: KIND of acme, nord: StrategicCooperation for Agreement\n"
           "entity Organisation 2 0 0; entity Partnership 1 0 0; fact party 2 0 0; kind 2 1 1; ");
    expect(gold, ARTICLE X_ACME X_NORD "x:d a :Investment ; :party x:acme, x:nord .",
           "a: MISS Partnership of acme, nord\na: MISS fact deal party acme\n"
           "a: MISS fact deal party nord\n"
           "a: WRONG Partnership of nord, acme\n"
           "a: WRONG fact <http://x/d> party acme\na: WRONG fact <http://x/d> party nord\n"
           "entity Organisation 2 0 0; entity Partnership 0 1 1; fact party 0 2 2; kind 2 0 0; ");
    /* one party of its own is enough for one that has no more; nobody's says nothing */
    expect(gold, ARTICLE X_ACME X_NORD "x:d a :Agreement ; :party x:acme . x:e a :Agreement .",
           "a: MISS fact deal party nord\n"
           "entity Organisation 2 0 0; entity Partnership 1 0 0; fact party 1 0 1; kind 3 0 0; ");
    expect(gold, ARTICLE X_ACME X_NORD "x:d a :Agreement ; :party x:acme, <http://y/z>, \"z\" .",
           "a: MISS Partnership of acme, nord\na: MISS fact deal party acme\n"
           "a: MISS fact deal party nord\na: WRONG Partnership of z, acme\n"
           "a: WRONG fact <http://x/d> party acme\na: WRONG fact <http://x/d> party z\n"
           "entity Organisation 2 0 0; entity Partnership 0 1 1; fact party 0 2 2; kind 2 0 0; ");
}

static void the_better_partnership_is_chosen(void **state)
{
    (void)state;
#define TWO                                                                                        \
    GOLD(ACME ", " NORD ", " NOVAK ", " DEAL                                                       \
              ", {\"id\": \"later\", \"type\": \"Partnership\", \"kind\": \"Agreement\"}",         \
         "[\"deal\", \"party\", \"acme\"], [\"deal\", \"party\", \"nord\"], "                      \
         "[\"later\", \"party\", \"acme\"], [\"later\", \"party\", \"nord\"], "                    \
         "[\"later\", \"date\", \"2024-05\"]",                                                     \
         "", "[\"deal\", \"party\", \"novak\"]")
    /* of two with the same parties that with the same date */
    expect(TWO,
           ARTICLE X_ACME X_NORD "x:n a :Person ; :name \"Jan Novak\" .\n"
                                 "x:d a :Agreement ; :party x:acme, x:nord ; :date \"2024-05\" .",
           "a: MISS Partnership of acme, nord\na: MISS fact deal party acme\n"
           "a: MISS fact deal party nord\n"
           "entity Organisation 2 0 0; entity Partnership 1 0 1; entity Person 1 0 0; "
           "fact date 1 0 0; fact party 2 0 2; kind 3 0 0; ");
    /* an optional party that was found is one of its parties: a larger share goes before a date */
    expect(TWO,
           ARTICLE X_ACME X_NORD
           "x:n a :Person ; :name \"Jan Novak\" .\n"
           "x:d a :Agreement ; :party x:acme, x:nord, x:n ; :date \"2024-05\" .",
           "a: MISS Partnership of acme, nord\na: MISS fact later date 2024-05\n"
           "a: MISS fact later party acme\na: MISS fact later party nord\n"
           "a: WRONG fact deal date 2024-05\n"
           "entity Organisation 2 0 0; entity Partnership 1 0 1; entity Person 1 0 0; "
           "fact date 0 1 1; fact party 2 0 2; kind 3 0 0; ");
}

/* ---- facts ---- */

static void facts_are_a_set(void **state)
{
    (void)state;
    const char *gold = GOLD(FORUM ", " NOVAK,
                            "[\"forum\", \"startDate\", \"2024-05-02\"], "
                            "[\"forum\", \"speaker\", \"novak\"], "
                            "[\"forum\", \"participant\", \"novak\"]",
                            "", "[\"forum\", \"chair\", \"novak\"]");
#define X_FORUM "x:f a :Forum ; :name \"Riga Tram Forum\" ; "
#define X_NOVAK "x:n a :Person ; :name \"Novak\" .\n"
    expect(gold,
           ARTICLE X_NOVAK X_FORUM ":startDate \"2024-05-02\" ; :speaker x:n ; :participant x:n ; "
                                   ":chair x:n .",
           "entity Event 1 0 0; entity Person 1 0 0; fact participant 1 0 0; "
           "fact startDate 1 0 0; kind 1 0 0; ");
    expect(gold, ARTICLE X_NOVAK X_FORUM ":startDate \"2024-05\" ; :host x:n .",
           "a: MISS fact forum participant novak\na: MISS fact forum startDate 2024-05-02\n"
           "a: WRONG fact forum host novak\na: WRONG fact forum startDate 2024-05\n"
           "entity Event 1 0 0; entity Person 1 0 0; fact host 0 1 0; fact participant 0 0 1; "
           "fact startDate 0 1 1; kind 1 0 0; ");
}

static void values_with_parts_are_compared_by_part(void **state)
{
    (void)state;
    const char *gold = GOLD(
        FORUM ", " NOVAK ", " ACME ", " DEAL,
        "[\"novak\", \"position\", {\"title\": \"The Vice-President\", \"organisation\": "
        "\"acme\"}], [\"novak\", \"position\", {\"title\": \"author\", \"organisation\": null}],"
        "[\"forum\", \"attendance\", {\"count\": 130, \"mode\": \"in-person\"}], "
        "[\"deal\", \"amount\", {\"currency\": \"EUR\", \"value\": 1.5e6}], "
        "[\"deal\", \"party\", \"acme\"]",
        "", "");
#define FOUND(title, organisation, count, value)                                                   \
    ARTICLE X_NOVAK X_ACME X_FORUM ":attendance x:at .\n"                                          \
                                   "x:d a :Agreement ; :party x:acme ; :amount x:am .\n"           \
                                   "x:n :position x:p1, x:p2 . x:p1 :title \"" title               \
                                   "\" ; :organisation " organisation " .\n"                       \
                                   "x:p2 :title \"Author\" ; :organisation x:unknown .\n"          \
                                   "x:at :mode :InPerson ; :count " count " . x:am :value " value  \
                                   " ; :currency \"EUR\" ."
    expect(gold, FOUND("vice president", "x:acme", "130", "1500000.0"),
           "entity Event 1 0 0; entity Organisation 1 0 0; entity Partnership 1 0 0; "
           "entity Person 1 0 0; fact amount 1 0 0; fact attendance 1 0 0; fact party 1 0 0; "
           "fact position 2 0 0; kind 3 0 0; ");
    expect(
        gold, FOUND("president", "x:acme", "131", "15"),
        "a: MISS fact deal amount {\"currency\": \"EUR\", \"value\": 1500000}\n"
        "a: MISS fact forum attendance {\"count\": 130, \"mode\": \"in-person\"}\n"
        "a: MISS fact novak position {\"organisation\": \"acme\", \"title\": \"vice president\"}\n"
        "a: WRONG fact deal amount {\"currency\": \"EUR\", \"value\": 15}\n"
        "a: WRONG fact forum attendance {\"count\": 131, \"mode\": \"in-person\"}\n"
        "a: WRONG fact novak position {\"organisation\": \"acme\", \"title\": \"president\"}\n"
        "entity Event 1 0 0; entity Organisation 1 0 0; entity Partnership 1 0 0; "
        "entity Person 1 0 0; fact amount 0 1 1; fact attendance 0 1 1; fact party 1 0 0; "
        "fact position 1 1 1; kind 3 0 0; ");
}

static void a_fact_with_an_optional_part_does_not_count(void **state)
{
    (void)state;
    expect(GOLD(NOVAK ", " ACME,
                "[\"novak\", \"position\", {\"title\": \"chief\", \"organisation\": \"acme\"}]",
                "\"acme\"", ""),
           ARTICLE X_NOVAK X_ACME
           "x:n :position x:p . x:p :title \"boss\" ; :organisation x:acme .",
           "entity Person 1 0 0; ");
}

static void the_last_statement_goes_first(void **state)
{
    (void)state;
    const char *gold = GOLD(NOVAK,
                            "[\"novak\", \"position\", {\"title\": \"b\", "
                            "\"organisation\": null}]",
                            "", "");
    expect(gold, ARTICLE X_NOVAK "x:n :position x:p . x:p :title \"a\" . x:p :title \"b\" .",
           "entity Person 1 0 0; fact position 1 0 0; ");
}

/* ---- report ---- */

static void figures_are_printed(void **state)
{
    (void)state;
    EntSheets golds = {0}, found = {0};
    EntTally tally = {0};
    EntBuf out = ENT_BUF_INIT(1 << 16);
    read_gold(GOLD(ACME ", " NORD ", " FORUM, "[\"acme\", \"partOf\", \"nord\"]", "", ""), &golds);
    read_view(ARTICLE X_ACME X_NORD, "a.ttl", &found);
    assert_int_equal(ent_tally_add(&tally, golds.at.at[0], found.at.at[0]), ENT_OK);
    ent_tally_sort(&tally);
    assert_int_equal(ent_tally_print_table(&tally, &out), ENT_OK);
    assert_string_equal(out.ptr,
                        "                            P      R     F1   right wrong missed\n"
                        "entity Event            0.000  0.000  0.000       0     0     1\n"
                        "entity Organisation     1.000  1.000  1.000       2     0     0\n"
                        "fact partOf             0.000  0.000  0.000       0     0     1\n"
                        "kind                    1.000  1.000  1.000       2     0     0\n"
                        "ALL entities            1.000  0.667  0.800       2     0     1\n"
                        "ALL facts               0.000  0.000  0.000       0     0     1\n"
                        "ALL                     1.000  0.500  0.667       2     0     2\n");
    ent_buf_clear(&out);
    assert_int_equal(ent_tally_print_json(&tally, &out), ENT_OK);
    const char *last = strstr(out.ptr, " \"ALL\"");
    assert_non_null(last);
    assert_string_equal(last, " \"ALL\": {\n  \"p\": 1.0,\n  \"r\": 0.5,\n  \"f1\": 0.6667,\n"
                              "  \"tp\": 2,\n  \"fp\": 0,\n  \"fn\": 2\n }\n}\n");
    ent_buf_release(&out);
    ent_tally_release(&tally);
    ent_sheets_release(&golds);
    ent_sheets_release(&found);
}

/* Every allocation may fail; then the status says so and nothing leaks. */
static void memory_may_run_out(void **state)
{
    (void)state;
    EntGraph graph = {0};
    EntStatus status = ENT_ERR_MEMORY;
    const char *gold = GOLD(ACME ", " NORD ", " DEAL ", " NOVAK,
                            "[\"deal\", \"party\", \"acme\"], [\"deal\", \"party\", \"nord\"], "
                            "[\"novak\", \"position\", {\"title\": \"a\", \"organisation\": "
                            "\"acme\"}]",
                            "\"nord\"", "");
    const char *turtle = PREFIXES ARTICLE X_ACME X_NORD X_NOVAK
        "x:d a :Agreement ; :party x:acme, x:nord . x:n :position x:p . x:p :title \"b\" .";
    assert_int_equal(ent_rdf_read_graph_bytes(ent_str(turtle), ENT_RDF_TURTLE, NULL, &graph, NULL),
                     ENT_OK);
    for (int n = 0; status != ENT_OK; n++) {
        EntSheets golds = {0}, found = {0};
        EntTally tally = {0};
        assert_true(n < 1000);
        ent_alloc_fail_after(n);
        status = ent_gold_read_bytes(ent_str(gold), "a.json", ENT_STR("a"), &golds, NULL);
        if (status == ENT_OK) status = ent_sheets_add_graph(&graph, "a.ttl", &found, NULL);
        if (status == ENT_OK) status = ent_tally_add(&tally, golds.at.at[0], found.at.at[0]);
        ent_alloc_fail_after(-1);
        assert_true(status == ENT_OK || status == ENT_ERR_MEMORY);
        ent_tally_release(&tally);
        ent_sheets_release(&golds);
        ent_sheets_release(&found);
    }
    ent_graph_release(&graph);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_compared_by_keys),
        cmocka_unit_test(a_wrong_gold_file_is_told_with_its_place),
        cmocka_unit_test(an_article_has_one_gold_file),
        cmocka_unit_test(articles_are_named_as_their_files),
        cmocka_unit_test(an_article_states_what_it_mentions),
        cmocka_unit_test(a_number_that_is_none_is_an_error),
        cmocka_unit_test(entities_are_the_same_by_type_and_name),
        cmocka_unit_test(a_second_entity_for_one_is_wrong),
        cmocka_unit_test(one_of_several_kinds_is_enough),
        cmocka_unit_test(optional_entities_do_not_count),
        cmocka_unit_test(partnerships_are_the_same_by_parties),
        cmocka_unit_test(the_better_partnership_is_chosen),
        cmocka_unit_test(facts_are_a_set),
        cmocka_unit_test(values_with_parts_are_compared_by_part),
        cmocka_unit_test(a_fact_with_an_optional_part_does_not_count),
        cmocka_unit_test(the_last_statement_goes_first),
        cmocka_unit_test(figures_are_printed),
        cmocka_unit_test(memory_may_run_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
