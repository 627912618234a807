/* The input room on files: walking, sniffing, plain text, JSON Lines, gzip, and what is reported.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/limits.h"
#include "input/source.h"

/* One run over inputs in a fresh folder: what came out, as text. */
typedef struct Run {
    char folder[64];
    EntBuf articles; /* "id=text|" of each */
    EntBuf reports;  /* "code path:line message|" of each, path without the folder */
    uint64_t skipped;
} Run;

static void begin(Run *run)
{
    *run = (Run){.articles = ENT_BUF_INIT(1 << 20), .reports = ENT_BUF_INIT(1 << 20)};
    snprintf(run->folder, sizeof run->folder, "/tmp/ent_input_test_XXXXXX");
    assert_non_null(mkdtemp(run->folder));
    ent_buf_add(&run->articles, ENT_STR(""));
    ent_buf_add(&run->reports, ENT_STR(""));
}

static void path_of(const Run *run, const char *name, char out[300])
{
    snprintf(out, 300, "%s%s%s", run->folder, *name ? "/" : "", name);
}

static void put(const Run *run, const char *name, const void *bytes, size_t count)
{
    char path[300];
    path_of(run, name, path);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, count, f), count);
    fclose(f);
}

static void put_text(const Run *run, const char *name, const char *text)
{
    put(run, name, text, strlen(text));
}

static void put_gz(const Run *run, const char *name, const char *text)
{
    char path[300];
    path_of(run, name, path);
    gzFile f = gzopen(path, "wb");
    assert_int_equal(gzwrite(f, text, (unsigned)strlen(text)), (int)strlen(text));
    gzclose(f);
}

static void make_folder(const Run *run, const char *name)
{
    char path[300];
    path_of(run, name, path);
    assert_int_equal(mkdir(path, 0755), 0);
}

static void report(void *user, const char *code, const EntError *err)
{
    Run *run = user;
    const char *path = err->source;
    if (strncmp(path, run->folder, strlen(run->folder)) == 0) path += strlen(run->folder);
    ent_buf_printf(&run->reports, "%s %s:%u %s|", code, path, err->line, err->message);
}

/* Read NAMES (up to an empty string after the first) of the run's folder. */
static void read_all(Run *run, const char *a, const char *b)
{
    char paths[2][300];
    const char *inputs[2] = {paths[0], paths[1]};
    EntDiagnostics diagnostics = {report, run};
    EntSourceOptions options = {.diagnostics = &diagnostics};
    EntSource *source = NULL;
    EntArena arena = {0};
    EntArticle article;
    EntStatus status;
    path_of(run, a, paths[0]);
    if (b) path_of(run, b, paths[1]);
    ent_buf_clear(&run->articles);
    ent_buf_clear(&run->reports);
    assert_int_equal(ent_source_new(inputs, b ? 2 : 1, &options, &source, NULL), ENT_OK);
    while ((status = ent_source_next(source, &arena, &article, NULL)) == ENT_OK) {
        ent_buf_printf(&run->articles, "%.*s=%.*s|", ENT_STR_ARG(article.id),
                       ENT_STR_ARG(article.text));
        assert_int_equal(ent_source_check_id(source, &article, NULL), ENT_OK);
    }
    assert_int_equal(status, ENT_END);
    assert_int_equal(ent_source_bytes_done(source), ent_source_bytes(source));
    run->skipped = ent_source_skipped(source);
    ent_source_free(source);
    ent_arena_release(&arena);
}

static void end(Run *run)
{
    char command[100];
    ent_buf_release(&run->articles);
    ent_buf_release(&run->reports);
    snprintf(command, sizeof command, "rm -rf '%s'", run->folder);
    assert_int_equal(system(command), 0);
}

static void folders_are_walked_in_the_order_of_names(void **state)
{
    Run run;
    (void)state;
    begin(&run);
    put_text(&run, "b.txt", "bee");
    put_text(&run, "a.txt", "ay");
    put_text(&run, ".hidden", "no");
    make_folder(&run, "aa");
    put_text(&run, "aa/z.txt", "zed");
    make_folder(&run, "aa/deep");
    put_text(&run, "aa/deep/b.txt", "other bee");
    read_all(&run, "", NULL);
    assert_string_equal(run.articles.ptr, "a.txt=ay|deep/b.txt=other bee|z.txt=zed|"
                                          "b.txt=bee|");
    assert_string_equal(run.reports.ptr, "");
    assert_int_equal(run.skipped, 0);
    end(&run);
}

static void files_of_one_name_are_told_apart(void **state)
{
    Run run;
    (void)state;
    begin(&run);
    make_folder(&run, "one");
    make_folder(&run, "two");
    make_folder(&run, "two/sub");
    put_text(&run, "one/a.txt", "1");
    put_text(&run, "two/a.txt", "2");
    put_text(&run, "two/sub/a.txt", "3");
    read_all(&run, "one", "two");
    assert_string_equal(run.articles.ptr, "one/a.txt=1|two/a.txt=2|sub/a.txt=3|");
    read_all(&run, "two", "one");
    assert_string_equal(run.articles.ptr, "two/a.txt=2|sub/a.txt=3|one/a.txt=1|");
    end(&run);
}

static void a_file_named_twice_is_read_once(void **state)
{
    Run run;
    (void)state;
    begin(&run);
    put_text(&run, "a.txt", "ay");
    read_all(&run, "a.txt", "");
    assert_string_equal(run.articles.ptr, "a.txt=ay|");
    end(&run);
}

static void what_cannot_be_read_is_reported_and_passed_over(void **state)
{
    Run run;
    (void)state;
    begin(&run);
    put_text(&run, "1.txt", "one");
    put_text(&run, "2.txt", " \n \n");
    put(&run, "3.txt", "\177ELF\2\1\1", 7);
    put(&run, "4.txt", "\0\0\0\0abc", 7);
    put_text(&run, "5.html", " <!DOCTYPE HTML><a href=x>y</a>");
    put(&run, "6.txt", "nul\0byte \xFF!", 11);
    put_text(&run, "7.txt", "");
    put_text(&run, "8.txt", "eight");
    read_all(&run, "", "none.txt");
    assert_string_equal(run.articles.ptr, "1.txt=one|6.txt=nul byte \xEF\xBF\xBD!|8.txt=eight|");
    assert_string_equal(
        run.reports.ptr,
        "ENT-I001 /none.txt:0 cannot open: No such file or directory|"
        "ENT-I002 /2.txt:0 article skipped: empty|"
        "ENT-I006 /3.txt:0 file skipped: a program (ELF)|"
        "ENT-I006 /4.txt:0 file skipped: binary data|"
        "ENT-I002 /5.html:0 page skipped: no article found on it|"
        "ENT-I003 /6.txt:1 invalid characters replaced by U+FFFD: 1, first at byte 9|"
        "ENT-I004 /6.txt:1 control characters replaced by spaces: 1, first at byte 3|"
        "ENT-I002 /7.txt:0 article skipped: empty|");
    assert_int_equal(run.skipped, 6);
    end(&run);
}

static void an_empty_folder_is_reported(void **state)
{
    Run run;
    (void)state;
    begin(&run);
    read_all(&run, "", NULL);
    assert_string_equal(run.reports.ptr, "ENT-I009 :0 folder skipped: no articles in it|");
    assert_int_equal(run.skipped, 1);
    end(&run);
}

static void depth_is_capped(void **state)
{
    Run run;
    char name[300] = "";
    (void)state;
    begin(&run);
    for (int i = 0; i < ENT_MAX_DEPTH; i++) {
        strncat(name, i ? "/d" : "d", 3);
        make_folder(&run, name);
    }
    strncat(name, "/x.txt", 7);
    put_text(&run, name, "too deep");
    read_all(&run, "", NULL);
    assert_string_equal(run.articles.ptr, "");
    assert_non_null(strstr(run.reports.ptr, "folder skipped: more than 64 folders deep|"));
    end(&run);
}

static void the_cap_holds_for_one_long_line(void **state)
{
    Run run;
    size_t n = 50u << 20;
    char *bytes = malloc(n);
    (void)state;
    assert_non_null(bytes);
    memset(bytes, 'x', n);
    begin(&run);
    put(&run, "long.txt", bytes, n);
    put(&run, "most.txt", bytes, ENT_MAX_ARTICLE);
    put(&run, "over.txt", bytes, ENT_MAX_ARTICLE + 1);
    memcpy(bytes, "{\"text\": \"", 10);
    bytes[n - 1] = '\n';
    put(&run, "record.jsonl", bytes, n);
    read_all(&run, "", NULL);
    assert_int_equal(run.articles.status, ENT_ERR_LIMIT); /* most.txt came, and fills the buffer */
    assert_string_equal(
        run.reports.ptr,
        "ENT-I005 /long.txt:0 article skipped: its text passes the cap of 4194304 bytes|"
        "ENT-I005 /over.txt:0 article skipped: its text passes the cap of 4194304 bytes|"
        "ENT-I005 /record.jsonl:1 record skipped: it passes the cap of 33554432 bytes|");
    free(bytes);
    end(&run);
}

static void json_records_are_articles(void **state)
{
    Run run;
    (void)state;
    begin(&run);
    put_text(&run, "a.jsonl",
             "{\"id\": \"x1\", \"text\": \"One\\u00e9\\u0000\", \"published\": \"2024-06-03\"}\n"
             "\n"
             "{\"body\": \"Two\", \"url\": \"https://example.org/2\", \"title\": \"T\"}\n"
             "{\"content\": \"Three\"}\r\n"
             "{\"maintext\": \"\\u0001\"}\n"
             "{\"summary\": \"none\"}\n"
             "[1, 2]\n"
             "{\"text\": \"cut\n"
             "{\"text\": \"invalid \xFF\"}");
    read_all(&run, "a.jsonl", NULL);
    assert_string_equal(run.articles.ptr, "x1=One\xC3\xA9 |https://example.org/2=Two|"
                                          "a.jsonl#4=Three|a.jsonl#9=invalid \xEF\xBF\xBD|");
    assert_non_null(strstr(run.reports.ptr, "ENT-I004 /a.jsonl:1 control characters replaced"));
    assert_non_null(strstr(run.reports.ptr, "ENT-I002 /a.jsonl:5 record skipped: empty|"));
    assert_non_null(strstr(run.reports.ptr, "ENT-I008 /a.jsonl:6 record skipped: no text under "
                                            "any of: text, body, content, maintext, "));
    assert_non_null(strstr(run.reports.ptr, "ENT-I007 /a.jsonl:7 record skipped: no JSON object|"));
    assert_non_null(strstr(run.reports.ptr, "ENT-I007 /a.jsonl:8 record skipped: "));
    assert_non_null(strstr(run.reports.ptr, "ENT-I003 /a.jsonl:9 invalid characters replaced"));
    assert_int_equal(run.skipped, 4);
    end(&run);
}

static void lists_in_json_are_records(void **state)
{
    Run run;
    (void)state;
    begin(&run);
    put_text(&run, "a.json",
             "\xEF\xBB\xBF [\n {\"text\": \"One\", \"x\": \"]}\\\"[\"},\n"
             " {\"title\": \"no\"}, {\"text\": \"T\xC3\xBCo\"}, 5, {\"id\": \"x\", \"text\": "
             "\"Three\"}\n]\n"
             "[{\"text\": \"Four\"}, {\"text\": \"cut");
    put_text(&run, "b.json",
             "{\"status\": \"ok\", \"articles\": [{\"content\": \"A\", \"publishedAt\": \"soon\"},"
             " {\"content\": null}, {\"url\": \"https://example.org/b\", \"content\": \"B\"}]}");
    put_text(&run, "c.jsonl",
             "{\"text\": \"One\", \"items\": [{\"text\": \"no\"}]}\n"
             "{\"hits\": {\"hits\": [{\"_id\": \"h\", \"_source\": {\"body\": \"Two\"}}]}}\n"
             "{\"data\": [{\"text\": \"Three\"}]}\n{\"text\": \"Four\"}");
    put_text(&run, "d.jsonl", "{\"text\": \"cut\n\n{\"text\": \"Two\"}\n{\"text\": \"Three\"}\n");
    put_text(&run, "e.json", "{\n\"text\": \"One\"\n}\n{\"text\": \"Two\"}\n");
    put_text(&run, "f.json", "[ ]");
    put_text(&run, "g.json", "{\n\"text\": \"cut,\n\"title\": \"t\"");
    put_text(&run, "h.txt", "[Nordwire] {text}");
    read_all(&run, "", NULL);
    assert_string_equal(run.articles.ptr, "a.json#1=One|a.json#3=T\xC3\xBCo|x=Three|a.json#6=Four|"
                                          "b.json#1.1=A|https://example.org/b=B|"
                                          "c.jsonl#1=One|h=Two|c.jsonl#3.1=Three|c.jsonl#4=Four|"
                                          "d.jsonl#3=Two|d.jsonl#4=Three|e.json#1=One|e.json#2=Two|"
                                          "h.txt=[Nordwire] {text}|");
    static const char *const reports[] = {
        "ENT-I008 /a.json:3 record skipped: no text under any of: ",
        "ENT-I007 /a.json:3 record skipped: ",
        "ENT-I007 /a.json:5 record skipped: ",
        "ENT-I014 /b.json:1 date of publication left out, it is none like 2024-06-03: \"soon\"|",
        "ENT-I008 /b.json:1 record skipped: no text under any of: ",
        "ENT-I007 /d.jsonl:1 record skipped: premature end of input",
        "ENT-I002 /f.json:1 file skipped: no record in it|",
        "ENT-I007 /g.json:1 record skipped: ",
    };
    const char *at = run.reports.ptr;
    for (size_t i = 0; i < sizeof reports / sizeof *reports; i++) {
        at = strstr(at, reports[i]);
        if (!at) fail_msg("not there, or not in order: %s\n%s", reports[i], run.reports.ptr);
    }
    assert_int_equal(run.skipped, 7);
    end(&run);
}

static void another_text_of_the_same_id_is_told(void **state)
{
    Run run;
    (void)state;
    begin(&run);
    put_text(&run, "a.jsonl",
             "{\"id\": \"1\", \"text\": \"One\"}\n{\"id\": \"2\", \"text\": \"Two\"}\n"
             "{\"id\": \"1\", \"text\": \"Three\"}\n");
    put_text(&run, "b.jsonl",
             "{\"id\": 1, \"text\": \"One\"}\n{\"id\": \"2\", \"text\": \"Four\"}\n");
    put_text(&run, "1", "Five");
    read_all(&run, "a.jsonl", "b.jsonl");
    char want[1000];
    snprintf(want, sizeof want,
             "ENT-I015 /a.jsonl:3 another text than that of %s/a.jsonl:1, which is called '1' too: "
             "the graph has one article for both|"
             "ENT-I015 /b.jsonl:2 another text than that of %s/a.jsonl:2, which is called '2' too: "
             "the graph has one article for both|",
             run.folder, run.folder);
    assert_string_equal(run.reports.ptr, want);
    assert_int_equal(run.skipped, 0);
    read_all(&run, "1", "b.jsonl");
    assert_non_null(strstr(run.reports.ptr, "/1, which is called '1' too"));
    end(&run);
}

static void metadata_and_options_are_kept(void **state)
{
    Run run;
    char path[300];
    const char *inputs[] = {path};
    EntArena arena = {0};
    EntArticle article;
    EntSource *source;
    (void)state;
    begin(&run);
    put_text(&run, "a.json",
             "{\n \"headline\": \"Two trams\",\n \"author\": \" Li \",\n"
             " \"date_publish\": \"2024-06-03 10:00:00\",\n \"maintext\": \"X\"\n}\n");
    path_of(&run, "a.json", path);
    EntSourceOptions options = {.publisher = ENT_STR("Rail News"), .language = ENT_STR("en")};
    assert_int_equal(ent_source_new(inputs, 1, &options, &source, NULL), ENT_OK);
    assert_int_equal(ent_source_next(source, &arena, &article, NULL), ENT_OK);
    assert_true(ent_str_is(article.title, "Two trams") && ent_str_is(article.author, "Li"));
    assert_true(ent_str_is(article.publisher, "Rail News") && ent_str_is(article.language, "en"));
    assert_int_equal(article.published.month, 6);
    assert_true(ent_str_is(article.text, "X") && ent_str_is(article.source, path));
    assert_int_equal(ent_source_next(source, &arena, &article, NULL), ENT_END);
    ent_source_free(source);
    ent_arena_release(&arena);
    end(&run);
}

static void gzip_is_undone(void **state)
{
    Run run;
    char path[300];
    (void)state;
    begin(&run);
    put_gz(&run, "a.txt.gz", "zipped");
    put_gz(&run, "b.jsonl.gz", "{\"text\": \"one\"}\n{\"text\": \"two\"}\n");
    put_gz(&run, "c.txt.gz", "this one is cut short before its end, alas");
    put(&run, "d.txt.gz", "\x1F\x8B\x08\x00 no such thing at all", 25);
    path_of(&run, "c.txt.gz", path);
    assert_int_equal(truncate(path, 30), 0);
    read_all(&run, "", NULL);
    assert_string_equal(run.articles.ptr, "a.txt=zipped|b.jsonl#1=one|b.jsonl#2=two|");
    assert_string_equal(run.reports.ptr,
                        "ENT-I001 /c.txt.gz:0 cannot read: compressed data ends early|"
                        "ENT-I001 /d.txt.gz:0 cannot read: compressed data is damaged|");
    end(&run);
}

static void put_zst(const Run *run, const char *name, const char *text, size_t less)
{
    char packed[1000];
    size_t n = ZSTD_compress(packed, sizeof packed, text, strlen(text), 3);
    assert_false(ZSTD_isError(n));
    put(run, name, packed, n - less);
}

static void zstandard_is_undone(void **state)
{
    Run run;
    (void)state;
    begin(&run);
    put_zst(&run, "a.txt.zst", "packed", 0);
    put_zst(&run, "b.jsonl.zst", "{\"text\": \"one\"}\n{\"text\": \"two\"}\n", 0);
    put_zst(&run, "c.txt.zst", "this one is cut short before its end, alas", 5);
    put(&run, "d.txt.zst", "\x28\xB5\x2F\xFD no such thing at all", 25);
    read_all(&run, "", NULL);
    assert_string_equal(run.articles.ptr, "a.txt=packed|b.jsonl#1=one|b.jsonl#2=two|");
    assert_string_equal(run.reports.ptr,
                        "ENT-I001 /c.txt.zst:0 cannot read: compressed data ends early|"
                        "ENT-I001 /d.txt.zst:0 cannot read: compressed data is damaged|");
    end(&run);
}

static void other_languages_are_reported_and_passed_over(void **state)
{
    static const char german[] =
        "Die Bank der Stadt hat mit der Werft einen Vertrag geschlossen, und beide werden "
        "gemeinsam "
        "am Meer eine Halle bauen, wie sie gestern sagten. Der Vorstand freut sich sehr, dass nach "
        "so "
        "vielen Jahren nun endlich gebaut werden kann und die Arbeit beginnt.";
    Run run;
    (void)state;
    begin(&run);
    put_text(&run, "a.txt", "one");
    put_text(&run, "b.txt", german);
    read_all(&run, "", NULL);
    assert_string_equal(run.articles.ptr, "a.txt=one|");
    assert_string_equal(run.reports.ptr, "ENT-I013 /b.txt:0 article skipped: its language is 'de', "
                                         "not 'en' (--lang any tries it)|");
    assert_int_equal(run.skipped, 1);
    end(&run);
}

static void names_are_clean_text(void **state)
{
    Run run;
    (void)state;
    begin(&run);
    put_text(&run, "a\xFF.txt", "odd name");
    read_all(&run, "", NULL);
    assert_string_equal(run.articles.ptr, "a\xEF\xBF\xBD.txt=odd name|");
    end(&run);
}

/* Fail the n-th allocation of a run, for each n: memory errors come back, nothing leaks (the
 * sanitizer build tells). */
static void every_allocation_may_fail(void **state)
{
    Run run;
    char path[300];
    const char *inputs[] = {path};
    EntSourceOptions options = {0};
    (void)state;
    begin(&run);
    put_text(&run, "a.txt", "ay");
    put_text(&run, "b.jsonl", "{\"text\": \"bee\", \"title\": \"T\"}\n");
    put_text(&run, "c.html",
             "<html lang=en><title>T</title><meta name=author content=A><p>A bee "
             "flies where the flowers are, and so it will for many years.");
    put_text(&run, "d.xml",
             "<rss><channel><title>C</title><item><title>T</title><description>"
             "A &lt;b&gt;bee&lt;/b&gt;.</description></item></channel></rss>");
    put_text(&run, "e.json", "[{\"text\": \"bee\"}, {\"text\": \"bees\", \"date\": \"soon\"}]");
    put_text(&run, "f.jsonl",
             "{\"data\": {\"docs\": [{}, {\"text\": \"bees\"}]}}\n{\"text\": \"a\"}\n");
    put_text(&run, "g.json", "{\"text\":\n \"bee\"}\n{\"text\": \"b\"}\n");
    const char *own[] = {path, "/tmp/x.nq"};
    options.written =
        (EntWritten){.files = own, .count = 2, .folder = run.folder, .suffix = ".ttl"};
    path_of(&run, "", path);
    bool whole = false;
    int64_t n = 0;
    for (; !whole && n < 400; n++) {
        EntSource *source = NULL;
        EntArena arena = {0};
        EntArticle article;
        ent_alloc_fail_after(n);
        EntStatus status = ent_source_new(inputs, 1, &options, &source, NULL);
        while (status == ENT_OK) {
            status = ent_source_next(source, &arena, &article, NULL);
            if (status == ENT_OK) status = ent_source_check_id(source, &article, NULL);
        }
        ent_alloc_fail_after(-1);
        assert_true(status == ENT_END || status == ENT_ERR_MEMORY);
        whole = status == ENT_END && ent_source_articles(source) == 10;
        ent_source_free(source);
        ent_arena_release(&arena);
    }
    assert_true(whole && n > 5);
    end(&run);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(folders_are_walked_in_the_order_of_names),
        cmocka_unit_test(files_of_one_name_are_told_apart),
        cmocka_unit_test(a_file_named_twice_is_read_once),
        cmocka_unit_test(what_cannot_be_read_is_reported_and_passed_over),
        cmocka_unit_test(an_empty_folder_is_reported),
        cmocka_unit_test(depth_is_capped),
        cmocka_unit_test(the_cap_holds_for_one_long_line),
        cmocka_unit_test(json_records_are_articles),
        cmocka_unit_test(lists_in_json_are_records),
        cmocka_unit_test(another_text_of_the_same_id_is_told),
        cmocka_unit_test(metadata_and_options_are_kept),
        cmocka_unit_test(gzip_is_undone),
        cmocka_unit_test(zstandard_is_undone),
        cmocka_unit_test(other_languages_are_reported_and_passed_over),
        cmocka_unit_test(names_are_clean_text),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
