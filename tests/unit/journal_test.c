/* The journal of finished articles, cut off at every byte; output that is gone on with. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "pipeline/journal.h"

static char folder[] = "/tmp/entente-journal-XXXXXX";
static char path[64], part[64], out_path[64];

static EntStr header(void)
{
    return ENT_STR("entente-journal 1 of a test");
}

static EntArticle article(int i)
{
    static char text[20];
    snprintf(text, sizeof text, "text %d", i);
    return (EntArticle){.source = ENT_STR("s"), .id = ENT_STR("i"), .text = ent_str(text)};
}

static EntJournal *open_journal(void)
{
    EntJournal *journal = NULL;
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_journal_open(path, header(), 2, &journal, &err), ENT_OK);
    return journal;
}

/* Entry I: lengths 10 * I and I; every third one could not be used. */
static void add(EntJournal *journal, int i)
{
    EntArticle a = article(i);
    const uint64_t lengths[] = {(uint64_t)(10 * i), (uint64_t)i};
    assert_int_equal(ent_journal_add(journal, ent_journal_key(&a), i % 3 != 2, lengths, NULL),
                     ENT_OK);
}

static void write_journal(int entries, bool end)
{
    unlink(path);
    EntJournal *journal = open_journal();
    assert_true(ent_journal_is_empty(journal));
    for (int i = 0; i < entries; i++) add(journal, i);
    assert_int_equal(ent_journal_waiting(journal), entries);
    assert_int_equal(ent_journal_write(journal, NULL), ENT_OK);
    assert_int_equal(ent_journal_waiting(journal), 0);
    if (end) assert_int_equal(ent_journal_end(journal, 7, 2, NULL), ENT_OK);
    ent_journal_close(journal);
}

static void read_bytes(EntBuf *out)
{
    ent_buf_clear(out);
    assert_int_equal(ent_file_read(path, out, NULL), ENT_OK);
}

/* Whatever a cut leaves, the whole lines count, and what is written then is as if nothing had
 * been. */
static void a_cut_costs_the_torn_line_only(void **state)
{
    (void)state;
    EntBuf whole = ENT_BUF_INIT(4096), now = ENT_BUF_INIT(4096);
    write_journal(5, false);
    read_bytes(&whole);
    for (size_t cut = 0; cut < whole.len; cut++) {
        write_journal(5, false);
        assert_int_equal(truncate(path, (off_t)cut), 0);
        uint64_t lines = 0;
        for (size_t i = 0; i < cut; i++) lines += whole.ptr[i] == '\n';
        EntJournal *journal = open_journal();
        uint64_t articles = ent_journal_articles(journal), ended, skipped;
        assert_int_equal(articles, lines ? lines - 1 : 0);
        assert_int_equal(ent_journal_length(journal, 0), articles ? 10 * (articles - 1) : 0);
        assert_int_equal(ent_journal_length(journal, 1), articles ? articles - 1 : 0);
        assert_false(ent_journal_has_end(journal, &ended, &skipped));
        for (int i = (int)articles; i < 5; i++) add(journal, i);
        assert_int_equal(ent_journal_write(journal, NULL), ENT_OK);
        ent_journal_close(journal);
        read_bytes(&now);
        assert_true(ent_str_eq(ent_buf_as_str(&now), ent_buf_as_str(&whole)));
    }
    ent_buf_release(&whole);
    ent_buf_release(&now);
}

static void the_end_counts_when_it_is_whole(void **state)
{
    (void)state;
    uint64_t articles, skipped;
    write_journal(3, true);
    EntJournal *journal = open_journal();
    assert_true(ent_journal_has_end(journal, &articles, &skipped));
    assert_int_equal(articles, 7);
    assert_int_equal(skipped, 2);
    ent_journal_close(journal);
    EntBuf bytes = ENT_BUF_INIT(4096);
    read_bytes(&bytes);
    assert_int_equal(truncate(path, (off_t)bytes.len - 1), 0);
    journal = open_journal();
    assert_false(ent_journal_has_end(journal, &articles, &skipped));
    assert_int_equal(ent_journal_articles(journal), 3);
    ent_journal_close(journal);
    ent_buf_release(&bytes);
}

static void articles_are_known_in_their_order(void **state)
{
    (void)state;
    bool known;
    EntError err = ENT_ERROR_NONE;
    write_journal(4, false);
    EntJournal *journal = open_journal();
    for (int i = 0; i < 6; i++) {
        EntArticle a = article(i);
        assert_int_equal(ent_journal_expect(journal, &a, &known, &err), ENT_OK);
        assert_int_equal(known, i < 4 && i != 2); /* number 2 is tried again */
    }
    ent_journal_close(journal);
    journal = open_journal();
    EntArticle other = article(9);
    assert_int_equal(ent_journal_expect(journal, &other, &known, &err), ENT_ERR_INPUT);
    assert_false(known);
    assert_string_equal(err.message, "the input has changed: article 1 is another one");
    ent_journal_close(journal);
}

static void a_key_is_of_source_id_and_text(void **state)
{
    (void)state;
    EntArticle a = article(1), b = a;
    assert_true(ent_journal_key(&a) == ent_journal_key(&b));
    b.source = ENT_STR("si");
    b.id = ENT_STR("");
    assert_true(ent_journal_key(&a) != ent_journal_key(&b));
}

static void other_files_are_refused(void **state)
{
    (void)state;
    EntJournal *journal = NULL;
    EntError err = ENT_ERROR_NONE;
    write_journal(2, false);
    assert_int_equal(ent_journal_open(path, ENT_STR("entente-journal 1 of"), 2, &journal, &err),
                     ENT_ERR_USAGE);
    assert_string_equal(err.message, "journal of another run: 1 of a test");
    FILE *f = fopen(path, "wb");
    fputs("entente", f);
    fclose(f);
    journal = open_journal(); /* torn in its first line: begun anew */
    ent_journal_close(journal);
    f = fopen(path, "wb");
    fputs("ententa", f);
    fclose(f);
    err = (EntError)ENT_ERROR_NONE;
    assert_int_equal(ent_journal_open(path, header(), 2, &journal, &err), ENT_ERR_USAGE);
    assert_string_equal(err.message, "no journal of a run");
}

/* ---- output ---- */

static void assert_file(const char *name, const char *want)
{
    EntBuf bytes = ENT_BUF_INIT(4096);
    assert_int_equal(ent_file_read(name, &bytes, NULL), ENT_OK);
    assert_string_equal(bytes.len ? bytes.ptr : "", want);
    ent_buf_release(&bytes);
}

static void output_is_gone_on_with(void **state)
{
    (void)state;
    EntOutput out;
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_output_resume(&out, out_path, 0, &err), ENT_OK);
    ent_output_write(&out, "one two", 7);
    assert_int_equal(ent_output_flush(&out, true, &err), ENT_OK);
    assert_file(part, "one two");
    ent_output_discard(&out);
    assert_file(part, "one two");
    assert_int_equal(ent_output_resume(&out, out_path, 4, &err), ENT_OK);
    assert_int_equal(out.bytes, 4);
    ent_output_write(&out, "three", 5);
    assert_int_equal(out.bytes, 9);
    assert_int_equal(ent_output_commit(&out, &err), ENT_OK);
    assert_file(out_path, "one three");
    assert_int_not_equal(access(part, F_OK), 0);
    assert_int_equal(ent_output_resume(&out, out_path, 1, &err), ENT_ERR_OUTPUT);
    assert_string_equal(err.message, "has fewer than 1 bytes");
    ent_output_discard(&out);
    err = (EntError)ENT_ERROR_NONE;
    assert_int_equal(ent_output_resume(&out, "/dev/null", 0, &err), ENT_ERR_OUTPUT);
    assert_string_equal(err.message, "cannot be resumed: no plain file");
    ent_output_discard(&out);
}

static int make_folder(void **state)
{
    (void)state;
    if (!mkdtemp(folder)) return -1;
    snprintf(path, sizeof path, "%s/journal", folder);
    snprintf(out_path, sizeof out_path, "%s/out", folder);
    snprintf(part, sizeof part, "%s/out.part", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(path);
    unlink(out_path);
    unlink(part);
    return rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cut_costs_the_torn_line_only),
        cmocka_unit_test(the_end_counts_when_it_is_whole),
        cmocka_unit_test(articles_are_known_in_their_order),
        cmocka_unit_test(a_key_is_of_source_id_and_text),
        cmocka_unit_test(other_files_are_refused),
        cmocka_unit_test(output_is_gone_on_with),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
