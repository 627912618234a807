/* The pattern compiler: messages with their places, examples, folders, limits. What patterns match
 * is match_test's, what they state apply_test's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "onto/pattern.h"
#include "onto/pattern_form.h"

typedef struct Wrong {
    const char *text, *message;
} Wrong;

static void check(const char *text, const char *message)
{
    EntPatterns *patterns = NULL;
    EntError err = ENT_ERROR_NONE;
    char found[600] = "compiles";
    if (ent_patterns_parse("t.pat", ent_str(text), &patterns, &err) != ENT_OK) {
        assert_int_equal(err.status, ENT_ERR_ONTOLOGY);
        assert_null(patterns);
        ent_error_format(&err, found, sizeof found);
    }
    ent_patterns_free(patterns);
    if (strcmp(found, message) != 0)
        fail_msg("%s\n  expected: %s\n  found:    %s", text, message, found);
}

static void check_all(const Wrong *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) check(cases[i].text, cases[i].message);
}

#define CHECK(cases) check_all(cases, sizeof(cases) / sizeof *(cases))

static void good_patterns_compile(void **state)
{
    (void)state;
    static const char text[] =
        "\xEF\xBB\xBF# A comment.\r\n"
        "pattern organised-by # another\r\n"
        "  confidence 0.95\n"
        "  match {type:Event}=e >acl|relcl ({lemma:/organi[sz]e|convene/}=v\n"
        "      >agent ({lemma:by} >pobj {type:/Organisation|Person/}=o))\n"
        "  where !{}=v >neg {}\n"
        "  emit e organiser o*\n"
        "  yes \"The forum organised by \\\"Acme\\\" drew a crowd.\" : Acme organised it\n"
        "  no  \"The forum was organised.\"\n"
        "pattern joint-venture-2\n"
        "  sequence {lemma:/venture|jv/}=v []{0,3} \"between\" {type:/Organisation|Place/}=a\n"
        "      {type:Money}=m? {type:Date}=d? {type:Place}=l?\n"
        "  new JointVenture { party a* ; amount m? ; date d? ; place l? ; status Signed }\n";
    EntPatterns *patterns;
    EntError err = ENT_ERROR_NONE;
    size_t count;
    assert_int_equal(ent_patterns_parse("a/b.pat", ent_str(text), &patterns, &err), ENT_OK);
    assert_int_equal(ent_patterns_count(patterns), 2);
    assert_string_equal(ent_patterns_name(patterns, 0), "organised-by");
    assert_string_equal(ent_patterns_name(patterns, 1), "joint-venture-2");
    assert_float_equal(patterns->list.at[0]->confidence, 0.95, 1e-6);
    assert_float_equal(patterns->list.at[1]->confidence, 0.8, 1e-6);
    const EntExample *examples = ent_patterns_examples(patterns, &count);
    assert_int_equal(count, 2);
    assert_string_equal(examples[0].pattern, "organised-by");
    assert_string_equal(examples[0].file, "a/b.pat");
    assert_int_equal(examples[0].line, 8);
    assert_true(examples[0].expected);
    assert_true(ent_str_is(examples[0].text, "The forum organised by \"Acme\" drew a crowd."));
    assert_true(ent_str_is(examples[0].note, "Acme organised it"));
    assert_false(examples[1].expected);
    assert_int_equal(examples[1].line, 9);
    assert_true(ent_str_is(examples[1].note, ""));
    ent_patterns_free(patterns);

    assert_int_equal(ent_patterns_parse("", ENT_STR_EMPTY, &patterns, &err), ENT_OK);
    assert_int_equal(ent_patterns_count(patterns), 0);
    ent_patterns_free(patterns);
}

static void clauses_are_checked(void **state)
{
    (void)state;
    static const Wrong cases[] = {
        {"organised-by", "t.pat:1:1: expected 'pattern' and a name, found 'organised-by'"},
        {"pattern", "t.pat:1:8: expected the pattern's name, found the end of the file"},
        {"pattern 7", "t.pat:1:9: expected the pattern's name, found '7'"},
        {"pattern é", "t.pat:1:9: expected the pattern's name, found 'é'"},
        {"pattern a emit @main place @main",
         "t.pat:1:28: place takes Place, but '@event' is Event"},
        {"pattern a emit @main startDate @article",
         "t.pat:1:9: pattern 'a' has no match or sequence"},
        {"pattern a match {}", "t.pat:1:9: pattern 'a' has no emit or new"},
        {"pattern a\n  mtach {}", "t.pat:2:3: unknown clause 'mtach'; did you mean 'match'?"},
        {"pattern a\n  match {} }",
         "t.pat:2:12: expected a clause (match, where, emit, …) or a pattern, found '}'"},
        {"pattern a match {} match {}", "t.pat:1:20: pattern 'a' has a match or sequence already"},
        {"pattern a match {} sequence {}",
         "t.pat:1:20: pattern 'a' has a match or sequence already"},
        {"pattern a where {}=x > {} match {}=x", "t.pat:1:11: where comes after match or sequence"},
        {"pattern a confidence x", "t.pat:1:22: expected a number between 0 and 1, found 'x'"},
        {"pattern a confidence 1.5", "t.pat:1:22: confidence is a number between 0 and 1"},
        {"pattern a yes it", "t.pat:1:15: expected a sentence in quotes, found 'it'"},
        {"pattern a\nyes \"it\n", "t.pat:2:5: the \" that opens here is not closed on its line"},
        {"pattern a match {}=x emit x partOf @main\npattern b match {}=x emit x partOf @main\n"
         "pattern a match {}",
         "t.pat:3:9: pattern 'a' is defined in t.pat:1 already"},
    };
    CHECK(cases);
}

static void nodes_are_checked(void **state)
{
    (void)state;
    static const Wrong cases[] = {
        {"pattern a match {type:Forun}", "t.pat:1:23: unknown type 'Forun'; did you mean 'Forum'?"},
        {"pattern a match {type:event}", "t.pat:1:23: unknown type 'event'; did you mean 'Event'?"},
        {"pattern a match {type:Xylophone}", "t.pat:1:23: unknown type 'Xylophone'"},
        {"pattern a match {type:/Event|Persn/}",
         "t.pat:1:24: unknown type 'Persn'; did you mean 'Person'?"},
        {"pattern a match {type:/E.*/}",
         "t.pat:1:24: type takes names, as in /Organisation|Person/"},
        {"pattern a match {lema:be}",
         "t.pat:1:18: unknown attribute 'lema'; did you mean 'lemma'?"},
        {"pattern a match {lemma=be}", "t.pat:1:23: expected ':' after the attribute, found '='"},
        {"pattern a match {lemma:be dep:x}", "t.pat:1:27: expected ';' or '}', found 'dep'"},
        {"pattern a match {lemma:be", "t.pat:1:26: expected ';' or '}', found the end of the file"},
        {"pattern a match {:be}",
         "t.pat:1:18: expected an attribute, as in {type:Event}, found ':'"},
        {"pattern a match {lemma:}", "t.pat:1:24: expected a value"},
        {"pattern a match {lemma:be|}", "t.pat:1:27: expected a value"},
        {"pattern a match {lemma://}", "t.pat:1:25: empty regex"},
        {"pattern a match {lemma:/be}",
         "t.pat:1:24: the / that opens here is not closed on its line"},
        {"pattern a\n\tmatch {lemma:/b(e+/}", "t.pat:2:20: bad regex: missing closing parenthesis"},
        {"pattern a match {lemma:Be}", "t.pat:1:24: 'Be' cannot match: lemma is in lower case"},
        {"pattern a sequence \"a\" \"of Oslo\"",
         "t.pat:1:28: 'Oslo' cannot match: lower is in lower case"},
        {"pattern a match {dep:nsub}",
         "t.pat:1:22: unknown dependency label 'nsub'; did you mean 'nsubj'?"},
        {"pattern a match {} >dobjj {}",
         "t.pat:1:21: unknown dependency label 'dobjj'; did you mean 'dobj'?"},
        {"pattern a match {tag:NNNP}", "t.pat:1:22: unknown tag 'NNNP'; did you mean 'NNP'?"},
        {"pattern a match {pos:VRB}",
         "t.pat:1:22: unknown part of speech 'VRB'; did you mean 'VERB'?"},
        {"pattern a match {ner:ORGG}",
         "t.pat:1:22: unknown entity label 'ORGG'; did you mean 'ORG'?"},
        {"pattern a match {described:maybe}", "t.pat:1:28: unknown value of described 'maybe'"},
        {"pattern a match {}=", "t.pat:1:20: expected a name after =, found the end of the file"},
        {"pattern a match {pos:X;pos:X;pos:X;pos:X;pos:X;pos:X;pos:X;pos:X;pos:X}",
         "t.pat:1:66: more than 8 tests"},
    };
    CHECK(cases);
}

static void trees_are_checked(void **state)
{
    (void)state;
    static const Wrong cases[] = {
        {"pattern a match", "t.pat:1:16: expected a node such as {type:Event}, or ( after the "
                            "relation, found the end of the file"},
        {"pattern a match {} >dobj emit",
         "t.pat:1:26: expected a node such as {type:Event}, or ( after the relation, found 'emit'"},
        {"pattern a match {} >dobj ({} >pobj {}",
         "t.pat:1:26: the ( that opens here is not closed"},
        {"pattern a match {} >dobj ({} ]", "t.pat:1:30: expected a relation or ')', found ']'"},
        {"pattern a match {} [ >dobj {} | ]",
         "t.pat:1:33: expected a relation such as >nsubj, found ']'"},
        {"pattern a match {} [ >dobj {} )", "t.pat:1:31: expected '|' or ']', found ')'"},
        {"pattern a match {} .dobj {}", "t.pat:1:21: '.' takes no dependency label"},
        {"pattern a match {} ! {}", "t.pat:1:22: expected a relation such as >nsubj, found '{'"},
        {"pattern a match {} !>dobj {}=x",
         "t.pat:1:30: 'x' is named inside a negation, where nothing is captured"},
        {"pattern a match {}=v where !{}=v > {}=x",
         "t.pat:1:39: 'x' is named inside a negation, where nothing is captured"},
        {"pattern a match {}=v where {} > {}",
         "t.pat:1:28: where begins with a node that is already named, as {}=v"},
        {"pattern a match {}=v where {}=w > {}",
         "t.pat:1:28: where begins with a node that is already named, as {}=v"},
    };
    CHECK(cases);
}

static void sequences_are_checked(void **state)
{
    (void)state;
    static const Wrong cases[] = {
        {"pattern a sequence", "t.pat:1:19: expected a node, \"word\", /regex/, [] or (, found the "
                               "end of the file"},
        {"pattern a sequence ( {} | )",
         "t.pat:1:27: expected a node, \"word\", /regex/, [] or (, found ')'"},
        {"pattern a sequence ( {}", "t.pat:1:20: the ( that opens here is not closed"},
        {"pattern a sequence ( {} ]", "t.pat:1:25: expected '|' or ')', found ']'"},
        {"pattern a sequence [{}]", "t.pat:1:21: expected ']' ([] is any unit), found '{'"},
        {"pattern a sequence []{0,41}", "t.pat:1:25: a repeat is at most 40"},
        {"pattern a sequence []{3,2}", "t.pat:1:22: no repeat is between 3 and 2"},
        {"pattern a sequence []{0}", "t.pat:1:22: no repeat is between 0 and 0"},
        {"pattern a sequence []{1,x}", "t.pat:1:25: expected a number, as in {0,3}, found 'x'"},
        {"pattern a sequence []{1;2}", "t.pat:1:24: expected '}' after the numbers, found ';'"},
        {"pattern a sequence []*+", "t.pat:1:23: a repeat of a repeat"},
        {"pattern a sequence \"\"", "t.pat:1:21: no word between the quotes"},
        {"pattern a sequence \"a b\"=x", "t.pat:1:25: only one unit can be named"},
        {"pattern a sequence ((([]{40}){40}){40}){40}",
         "t.pat:1:20: this sequence is too large: repeats within repeats"},
    };
    CHECK(cases);
}

#define NODES "pattern a match {type:Event}=e > {type:Person}=p > {type:Company}=o > {}=x\n"

static void templates_are_checked_against_the_vocabulary(void **state)
{
    (void)state;
    static const Wrong cases[] = {
        {NODES "emit e organizer o",
         "t.pat:2:8: unknown property 'organizer'; did you mean 'organiser'?"},
        {NODES "emit e headline o",
         "t.pat:2:8: 'headline' is not a property that a pattern states"},
        {NODES "emit e 7", "t.pat:2:8: expected a property, found '7'"},
        {NODES "emit q organiser o", "t.pat:2:6: unknown capture 'q'"},
        {NODES "emit pp speaker o", "t.pat:2:6: unknown capture 'pp'; did you mean 'p'?"},
        {NODES "emit @evnt speaker p",
         "t.pat:2:7: unknown reference 'evnt'; did you mean 'event'?"},
        {NODES "emit * speaker p",
         "t.pat:2:6: expected a name of the pattern, or @event, found '*'"},
        {NODES "emit p startDate x", "t.pat:2:6: startDate is said of Event, but 'p' is Person"},
        {NODES "emit e startDate o", "t.pat:2:18: startDate takes Date, but 'o' is Company"},
        {NODES "emit e organiser e",
         "t.pat:2:18: organiser takes Organisation or Person, but 'e' is Event"},
        {NODES "emit @event locatedIn x",
         "t.pat:2:6: locatedIn is said of Organisation, but '@event' is Event"},
        {NODES "emit e partOf o", "t.pat:2:15: partOf does not relate these types to each other"},
        {NODES "emit e place @article",
         "t.pat:2:14: @article is a date, which place does not take"},
        {NODES "emit e startDate @main", "t.pat:2:18: startDate does not take an event"},
        {NODES "emit @article place x",
         "t.pat:2:6: @article is a date; facts are said of entities"},
        {NODES "emit p position(x, p)",
         "t.pat:2:19: organisation takes Organisation, but 'p' is Person"},
        {NODES "emit p position(x, @main)",
         "t.pat:2:19: the organisation of a position is a name of the pattern"},
        {NODES "emit p position(x", "t.pat:2:18: expected ')', found the end of the file"},
        {NODES "emit e attendance(x, o)", "t.pat:2:21: attendance takes one value"},
        {NODES "emit x status Sined",
         "t.pat:2:15: unknown value of status 'Sined'; did you mean 'Signed'?"},
        {NODES "emit x cooperationClass Signed",
         "t.pat:2:25: unknown value of cooperationClass 'Signed'"},
        {NODES "new JointVentur { party o }",
         "t.pat:2:5: unknown kind of Partnership 'JointVentur'; did you mean 'JointVenture'?"},
        {NODES "new Forum { party o }", "t.pat:2:5: new makes a Partnership, and Forum is none"},
        {NODES "new Agreement party o", "t.pat:2:15: expected '{', found 'party'"},
        {NODES "new Agreement { organiser o }", "t.pat:2:17: a Partnership has no organiser"},
        {NODES "new Agreement { party o, party p }", "t.pat:2:24: expected ';' or '}', found ','"},
        {NODES "new Agreement { amount x }", "t.pat:2:5: a Partnership needs a party"},
        {NODES "new Agreement { party e }",
         "t.pat:2:23: party takes Organisation or Person or Place, but 'e' is Event"},
        {NODES "emit e organiser o extra", "t.pat:2:20: unknown clause 'extra'"},
        /* a name given to nodes of two types may be of either */
        {"pattern a match {} [ > {type:Person}=x | > {type:Company}=x ]\nemit x locatedIn x",
         "t.pat:2:18: locatedIn takes Place, but 'x' is Company or Person"},
        {"pattern a match {} [ > {type:Person}=x | > {}=x ] emit x locatedIn x", "compiles"},
        /* a kind of the domain's class is in the domain */
        {"pattern a match {type:Forum}=x > {type:City}=y emit x place y", "compiles"},
        {"pattern a match {type:Entity}=x > {type:City}=y emit x place y", "compiles"},
    };
    CHECK(cases);
}

static void columns_count_code_points(void **state)
{
    (void)state;
    check("pattern a\n# é\n  match {word:\"Zürich\"} >x {}",
          "t.pat:3:26: unknown dependency label 'x'");
}

/* TEXT with COUNT times PART in the middle */
static char *repeated(const char *before, const char *part, size_t count, const char *after)
{
    char *text = malloc(strlen(before) + strlen(part) * count + strlen(after) + 1), *end = text;
    assert_non_null(text);
    end += sprintf(end, "%s", before);
    for (size_t i = 0; i < count; i++) end += sprintf(end, "%s", part);
    sprintf(end, "%s", after);
    return text;
}

static void size_and_depth_are_bounded(void **state)
{
    (void)state;
    static const struct {
        const char *before, *part;
        size_t count;
        const char *after, *message;
    } cases[] = {
        {"pattern a match ", "({} > ", 100000, "", "t.pat:1:114: nested deeper than 16"},
        {"pattern a match {} ", "[ > {} ", 100000, "", "t.pat:1:133: nested deeper than 16"},
        {"pattern a sequence ", "(", 100000, "", "t.pat:1:36: nested deeper than 16"},
        {"pattern a match {}=x ", "> {} ", 63, "emit x partOf @main", "compiles"},
        {"pattern a match {}=x ", "> {} ", 64, "emit x partOf @main",
         "t.pat:1:361: pattern 'a' has more than 64 nodes and choices"},
        {"pattern a match {}=x [ > {} ", "| > {} ", 10000, "] emit x partOf @main", NULL},
        {"pattern a match {}=x ", "> {} ", 10000, "emit x partOf @main", NULL},
        {"pattern a match {}=x ", "where {}=x !> {} ", 10000, "emit x partOf @main", NULL},
        {"pattern a match {}=x ", "emit x partOf @main ", 17, "",
         "t.pat:1:346: more than 16 times emit or new"},
        {"pattern a sequence ", "[] ", 2047, "emit @main startDate @article", "compiles"},
        {"pattern a sequence ", "[] ", 2048, "emit @main startDate @article",
         "t.pat:1:20: this sequence is too large: repeats within repeats"},
        {"pattern a match {word:a", "|a", 63, "} emit @main startDate @article", "compiles"},
        {"pattern a match {word:a", "|a", 64, "} emit @main startDate @article",
         "t.pat:1:152: too many values"},
        /* too many words to unfold: PCRE2's */
        {"pattern a match {word:/", "a?", 40, "/} emit @main startDate @article", "compiles"},
        {"pattern a match {word:/", "(", 200, "/} emit @main startDate @article",
         "t.pat:1:224: bad regex: missing closing parenthesis"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *text = repeated(cases[i].before, cases[i].part, cases[i].count, cases[i].after);
        EntPatterns *patterns;
        if (cases[i].message)
            check(text, cases[i].message);
        else
            assert_int_equal(ent_patterns_parse("t", ent_str(text), &patterns, NULL),
                             ENT_ERR_ONTOLOGY);
        free(text);
    }
    EntBuf names = ENT_BUF_INIT(10000);
    ent_buf_add(&names, ENT_STR("pattern a match {}=a0"));
    for (int i = 1; i <= 16; i++) ent_buf_printf(&names, " > {}=a%d", i);
    check(names.ptr, "t.pat:1:154: more than 16 names");
    ent_buf_release(&names);
}

static void damaged_text_is_survived(void **state)
{
    (void)state;
    static const char text[] =
        "pattern a confidence 0.5 match {type:/Event|Person/;!lemma:\"b\\\"e\"}=e ?>acl|relcl "
        "({}=v "
        "[ >agent {}=o | !>>/x.*/ {} ]) where !{}=v $++ {} emit e organiser o* yes \"x\" : y\n"
        "pattern b sequence {lemma:/v|(j|k)v?/}=v []{0,3} (\"a b\" | /c+/=d)* {type:Place}=a? "
        "new JointVenture { party a* ; amount v? ; status Signed } no \"z\"\n";
    static const char dirt[] = {'\0', '"', '/', '{', '}', '(', '[', '=', '#', '\n', '\xC3', '\xFF'};
    char copy[sizeof text];
    for (size_t i = 0; i < sizeof text - 1; i++)
        for (size_t j = 0; j <= sizeof dirt; j++) {
            EntPatterns *patterns;
            EntError err = ENT_ERROR_NONE;
            memcpy(copy, text, sizeof text);
            if (j < sizeof dirt) copy[i] = dirt[j];
            EntStr s = ent_str_n(copy, j < sizeof dirt ? sizeof text - 1 : i); /* or cut */
            EntStatus status = ent_patterns_parse("t", s, &patterns, &err);
            if (status != ENT_OK) {
                assert_int_equal(status, ENT_ERR_ONTOLOGY);
                assert_true(err.line >= 1 && err.line <= 4 && err.column >= 1);
            }
            ent_patterns_free(patterns);
        }
}

static void failed_allocations_are_reported(void **state)
{
    (void)state;
    static const char text[] =
        "pattern a match {type:Event;lemma:/a|b|c|d|e|f/;word:/x+/}=e ?>acl ({}=v [ >agent {}=o | "
        ">prep {} ]) where !{}=v $++ {} emit e? organiser o* yes \"x\" : y\n"
        "pattern b sequence \"a b\" (/c+/=d | {word:X})* {type:Place}=a "
        "new JointVenture { party a* ; status Signed }";
    for (int64_t n = 0;; n++) {
        EntPatterns *patterns;
        EntError err = ENT_ERROR_NONE;
        ent_alloc_fail_after(n);
        EntStatus status = ent_patterns_parse("t", ent_str(text), &patterns, &err);
        ent_alloc_fail_after(-1);
        ent_patterns_free(patterns);
        if (status == ENT_OK) {
            assert_true(n > 20);
            break;
        }
        assert_int_equal(status, ENT_ERR_MEMORY);
        assert_int_equal(err.status, ENT_ERR_MEMORY);
        assert_null(patterns);
    }
}

/* --- folders --- */

static void write_file(const char *dir, const char *name, const char *text)
{
    char path[300];
    snprintf(path, sizeof path, "%s/patterns/%s", dir, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void remove_file(const char *dir, const char *name)
{
    char path[300];
    snprintf(path, sizeof path, "%s/patterns/%s", dir, name);
    assert_int_equal(unlink(path), 0);
}

static void folders_are_read_in_the_order_of_names(void **state)
{
    (void)state;
    char dir[] = "/tmp/pattern_test.XXXXXX", folder[300];
    EntPatterns *patterns;
    EntError err = ENT_ERROR_NONE;
    char message[600];
    assert_non_null(mkdtemp(dir));
    snprintf(folder, sizeof folder, "%s/patterns", dir);
    assert_int_equal(ent_patterns_load(dir, &patterns, &err), ENT_ERR_ONTOLOGY);
    assert_null(patterns);
    ent_error_format(&err, message, sizeof message);
    assert_non_null(strstr(message, "/patterns: cannot open folder: No such file"));

    assert_int_equal(mkdir(folder, 0700), 0);
    write_file(dir, "b.pat", "pattern third match {}=x emit x partOf @main");
    write_file(dir, "a.pat",
               "pattern first match {}=x emit x partOf @main\n"
               "pattern second match {}=x emit x partOf @main");
    write_file(dir, "c.txt", "not a pattern");
    write_file(dir, ".d.pat", "hidden");
    err = (EntError)ENT_ERROR_NONE;
    assert_int_equal(ent_patterns_load(dir, &patterns, &err), ENT_OK);
    assert_int_equal(ent_patterns_count(patterns), 3);
    assert_string_equal(ent_patterns_name(patterns, 0), "first");
    assert_string_equal(ent_patterns_name(patterns, 2), "third");

    assert_int_equal(ent_patterns_add_text(patterns, "more",
                                           ENT_STR("pattern fourth match {}=x emit x partOf @main"),
                                           &err),
                     ENT_OK);
    assert_string_equal(ent_patterns_name(patterns, 3), "fourth");
    assert_int_equal(ent_patterns_add(patterns, dir, &err), ENT_ERR_ONTOLOGY); /* names again */
    ent_error_format(&err, message, sizeof message);
    assert_non_null(strstr(message, "/patterns/a.pat:1:9: pattern 'first' is defined in /tmp/"));
    ent_patterns_free(patterns);

    remove_file(dir, "a.pat");
    remove_file(dir, "b.pat");
    remove_file(dir, "c.txt");
    remove_file(dir, ".d.pat");
    assert_int_equal(rmdir(folder), 0);
    assert_int_equal(rmdir(dir), 0);
}

/* Every block of the manual that is marked as a pattern. The test runs in the source folder. */
static void the_manual_compiles(void **state)
{
    (void)state;
    static const char fence[] = "```pattern\n";
    EntBuf manual = ENT_BUF_INIT((size_t)1 << 20);
    int blocks = 0;
    assert_int_equal(ent_file_read("docs/patterns.md", &manual, NULL), ENT_OK);
    for (const char *at = manual.ptr; (at = strstr(at, fence)); blocks++) {
        EntPatterns *patterns;
        EntError err = ENT_ERROR_NONE;
        at += strlen(fence);
        const char *end = strstr(at, "```");
        assert_non_null(end);
        EntStr text = ent_str_n(at, (size_t)(end - at));
        if (ent_patterns_parse("manual", text, &patterns, &err) != ENT_OK)
            fail_msg("%u:%u: %s in\n%.*s", err.line, err.column, err.message, ENT_STR_ARG(text));
        ent_patterns_free(patterns);
    }
    assert_true(blocks >= 4);
    ent_buf_release(&manual);
}

static void the_schema_covers_the_vocabulary(void **state)
{
    (void)state;
    assert_int_equal(ent_type_parse(ENT_STR("Forum")), ENT_CLASS_Forum);
    assert_int_equal(ent_type_parse(ENT_STR("Date")), ENT_KIND_Date);
    assert_int_equal(ent_type_parse(ENT_STR("")), 0);
    for (int i = 1; i < ENT_KIND_END; i++)
        assert_int_equal(ent_type_parse(ent_str(ent_type_name(i))), i);
    for (int i = 0; i < ENT_PROPERTY_COUNT; i++) {
        EntProperty p = (EntProperty)i;
        size_t terms;
        ent_schema_terms(p, &terms);
        assert_int_equal(ent_schema_subjects(p) != 0, ent_schema_range(p) != ENT_RANGE_NONE);
        assert_int_equal(ent_schema_objects(p) == 0 && ent_schema_subjects(p), terms > 0);
    }
    EntTypeSet forum = ent_type_of_class(ENT_CLASS_Forum),
               company = ent_type_of_class(ENT_CLASS_Company);
    assert_true(ent_schema_relates(ENT_PROPERTY_organiser, forum, company));
    assert_true(ent_schema_relates(ENT_PROPERTY_partOf, company, company));
    assert_false(ent_schema_relates(ENT_PROPERTY_partOf, company, forum));
    assert_false(ent_schema_relates(ENT_PROPERTY_organiser, company, forum));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(good_patterns_compile),
        cmocka_unit_test(clauses_are_checked),
        cmocka_unit_test(nodes_are_checked),
        cmocka_unit_test(trees_are_checked),
        cmocka_unit_test(sequences_are_checked),
        cmocka_unit_test(templates_are_checked_against_the_vocabulary),
        cmocka_unit_test(columns_count_code_points),
        cmocka_unit_test(size_and_depth_are_bounded),
        cmocka_unit_test(damaged_text_is_survived),
        cmocka_unit_test(failed_allocations_are_reported),
        cmocka_unit_test(folders_are_read_in_the_order_of_names),
        cmocka_unit_test(the_manual_compiles),
        cmocka_unit_test(the_schema_covers_the_vocabulary),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
