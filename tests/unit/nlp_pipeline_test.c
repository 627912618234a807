/* The whole pipeline, with a real model that the environment names: ENTENTE_MODEL=….ent. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/limits.h"
#include "nlp/nlp.h"

static EntModel *model;
static EntNlp *nlp;

static const char trade[] = "The two ministries signed a memorandum in Lisbon on 4 June 2019. Dr. "
                            "Ana Prado, who leads the Institute for Clean Water, didn't attend.";
static const char fleet[] =
    "Norvik Shipping AS will buy 12 ferries from Hanjo Yards for $340 "
    "million, it said.\n\nThe deal \xE2\x80\x94 its largest \xE2\x80\x94 is "
    "expected to close by March.";

static int open_model(void **state)
{
    (void)state;
    const char *path = getenv("ENTENTE_MODEL");
    if (!path || !*path) {
        printf("ENTENTE_MODEL is not set: no test with a real model\n");
        return 0;
    }
    EntError err = ENT_ERROR_NONE;
    if (ent_model_open(path, &model, &err) == ENT_OK &&
        ent_nlp_new(model, NULL, &nlp, &err) == ENT_OK)
        return 0;
    printf("%s: %s\n", path, err.message);
    return 1;
}

static int close_model(void **state)
{
    (void)state;
    ent_nlp_free(nlp);
    ent_model_free(model);
    return 0;
}

/* All that was said of DOC's tokens [begin, end), heads counted from BEGIN. */
static void describe(const EntDoc *doc, uint32_t begin, uint32_t end, EntBuf *out)
{
    ent_buf_clear(out);
    for (uint32_t i = begin; i < end; i++) {
        const EntToken *t = &doc->tokens.at[i];
        ent_buf_printf(out, "%.*s|%.*s|%.*s|%.*s|%.*s|%d|%u|%d|%.*s|%d\n", ENT_STR_ARG(t->text),
                       ENT_STR_ARG(t->tag), ENT_STR_ARG(t->dep), ENT_STR_ARG(t->lemma),
                       ENT_STR_ARG(t->morph), t->pos, t->head - begin, t->iob,
                       ENT_STR_ARG(t->label), t->sentence_start);
    }
    assert_int_equal(out->status, ENT_OK);
}

static EntStatus run(EntNlpWork *work, EntDoc *doc, EntStr text, const EntSegment *segments,
                     size_t count)
{
    ent_doc_reset(doc);
    doc->text = text;
    return ent_nlp_run(nlp, work, doc, segments, count, NULL);
}

static void whole(EntNlpWork *work, const char *text, EntBuf *out)
{
    EntDoc doc = {0};
    assert_int_equal(run(work, &doc, ent_str(text), NULL, 0), ENT_OK);
    describe(&doc, 0, (uint32_t)doc.tokens.len, out);
    ent_doc_release(&doc);
}

static void assert_same(const EntBuf *a, const EntBuf *b)
{
    assert_true(a->len > 0);
    if (!ent_str_eq(ent_buf_as_str(a), ent_buf_as_str(b)))
        fail_msg("not the same:\n%s\n%s", a->ptr, b->ptr);
}

static void a_sentence_reads_as_it_should(void **state)
{
    (void)state;
    if (!nlp) skip();
    EntNlpWork *work;
    EntDoc doc = {0};
    assert_int_equal(ent_nlp_work_new(nlp, &work), ENT_OK);
    assert_int_equal(
        run(work, &doc, ENT_STR("Norvik signed contracts with two firms in Lisbon."), NULL, 0),
        ENT_OK);
    assert_int_equal(doc.tokens.len, 9);
    assert_int_equal(doc.sentences.len, 1);
    const EntToken *t = doc.tokens.at;
    assert_true(ent_str_is(t[1].lemma, "sign") && ent_str_is(t[1].dep, "ROOT"));
    assert_int_equal(t[1].pos, ENT_POS_VERB);
    assert_true(ent_str_is(t[2].dep, "dobj") && t[2].head == 1);
    assert_true(ent_str_is(t[2].lemma, "contract") && ent_str_is(t[2].tag, "NNS"));
    assert_true(ent_str_is(t[7].label, "GPE") && t[7].iob == ENT_IOB_B);
    assert_true(ent_str_is(t[2].morph, "Number=Plur"));
    ent_doc_release(&doc);
    ent_nlp_work_free(work);
}

static void segments_are_documents_of_their_own(void **state)
{
    (void)state;
    if (!nlp) skip();
    EntNlpWork *work;
    EntDoc doc = {0};
    EntBuf text = ENT_BUF_INIT(4096), alone = ENT_BUF_INIT(65536), among = ENT_BUF_INIT(65536);
    const char *parts[3] = {trade, " ", fleet};
    EntSegment segments[3];
    assert_int_equal(ent_nlp_work_new(nlp, &work), ENT_OK);
    for (int i = 0; i < 3; i++) {
        ent_buf_add(&text, ENT_STR("~"));
        segments[i].begin = (uint32_t)text.len;
        ent_buf_add(&text, ent_str(i == 1 ? "" : parts[i]));
        segments[i].end = (uint32_t)text.len;
    }
    assert_int_equal(run(work, &doc, ent_buf_as_str(&text), segments, 3), ENT_OK);
    assert_int_equal(doc.paragraphs.len, 3);
    assert_int_equal(doc.paragraphs.at[1].begin, doc.paragraphs.at[1].end);
    for (int i = 0; i < 3; i += 2) {
        describe(&doc, doc.paragraphs.at[i].begin, doc.paragraphs.at[i].end, &among);
        whole(work, parts[i], &alone);
        assert_same(&alone, &among);
    }
    ent_doc_release(&doc);
    ent_buf_release(&text);
    ent_buf_release(&alone);
    ent_buf_release(&among);
    ent_nlp_work_free(work);
}

static void results_do_not_depend_on_what_was_read_before(void **state)
{
    (void)state;
    if (!nlp) skip();
    EntNlpWork *work, *fresh;
    EntBuf first = ENT_BUF_INIT(65536), again = ENT_BUF_INIT(65536);
    assert_int_equal(ent_nlp_work_new(nlp, &work), ENT_OK);
    whole(work, trade, &first);
    whole(work, fleet, &again);
    whole(work, trade, &again);
    assert_same(&first, &again);
    assert_int_equal(ent_nlp_work_new(nlp, &fresh), ENT_OK);
    whole(work, fleet, &first);
    whole(fresh, fleet, &again);
    assert_same(&first, &again);
    ent_buf_release(&first);
    ent_buf_release(&again);
    ent_nlp_work_free(work);
    ent_nlp_work_free(fresh);
    ent_nlp_work_free(NULL);
}

static void *other_thread(void *out)
{
    EntNlpWork *work = NULL;
    EntDoc doc = {0};
    bool good = ent_nlp_work_new(nlp, &work) == ENT_OK;
    for (int i = 0; i < 20 && good; i++)
        good = run(work, &doc, ent_str(i % 2 ? fleet : trade), NULL, 0) == ENT_OK;
    if (good) describe(&doc, 0, (uint32_t)doc.tokens.len, out);
    ent_doc_release(&doc);
    ent_nlp_work_free(work);
    return NULL;
}

static void threads_share_the_pipeline(void **state)
{
    (void)state;
    if (!nlp) skip();
    EntNlpWork *work;
    EntBuf here = ENT_BUF_INIT(65536), there[2] = {ENT_BUF_INIT(65536), ENT_BUF_INIT(65536)};
    pthread_t threads[2];
    for (int i = 0; i < 2; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, other_thread, &there[i]), 0);
    assert_int_equal(ent_nlp_work_new(nlp, &work), ENT_OK);
    whole(work, fleet, &here);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        assert_same(&here, &there[i]);
        ent_buf_release(&there[i]);
    }
    ent_buf_release(&here);
    ent_nlp_work_free(work);
}

static void odd_texts_are_survived(void **state)
{
    (void)state;
    if (!nlp) skip();
    static const char *const texts[] = {
        "",           " ",         "\n\n\n", ".", "\xFF\xFE\x80 a", "a\tb \n c", "\xE2\x82\xAC",
        "((((((((((", "|| || x||y"};
    EntNlpWork *work;
    EntDoc doc = {0};
    assert_int_equal(ent_nlp_work_new(nlp, &work), ENT_OK);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        assert_int_equal(run(work, &doc, ent_str(texts[i]), NULL, 0), ENT_OK);
        for (size_t j = 0; j < doc.tokens.len; j++) {
            const EntToken *token = &doc.tokens.at[j];
            assert_true(token->head < doc.tokens.len && token->tag.len && token->dep.len);
            assert_true(token->iob != ENT_IOB_NONE && token->pos != ENT_POS_NONE);
        }
    }
    ent_doc_release(&doc);
    ent_nlp_work_free(work);
}

/* Longer than a group, than the lexemes that are kept, and than the longest document. */
static void long_texts_are_cut_into_groups(void **state)
{
    (void)state;
    if (!nlp) skip();
    enum { WORDS = 40000 };
    EntNlpWork *work;
    EntDoc doc = {0};
    EntBuf text = ENT_BUF_INIT((size_t)WORDS * 16);
    for (int i = 0; i < WORDS; i++) ent_buf_printf(&text, "word%d ", i);
    assert_int_equal(ent_nlp_work_new(nlp, &work), ENT_OK);
    assert_int_equal(run(work, &doc, ent_buf_as_str(&text), NULL, 0), ENT_OK);
    assert_int_equal(doc.tokens.len, WORDS);
    for (size_t i = 0; i < WORDS; i++)
        assert_true((doc.tokens.at[i].head < 32768) == (i < 32768) && doc.tokens.at[i].tag.len);
    assert_true(doc.tokens.at[32768].sentence_start);
    ent_doc_release(&doc);
    ent_buf_release(&text);
    ent_nlp_work_free(work);
}

static void running_out_of_memory_is_survived(void **state)
{
    (void)state;
    if (!nlp) skip();
    EntNlpWork *work;
    EntDoc doc = {0};
    EntBuf want = ENT_BUF_INIT(65536), have = ENT_BUF_INIT(65536);
    assert_int_equal(ent_nlp_work_new(nlp, &work), ENT_OK);
    whole(work, trade, &want);
    EntStatus status = ENT_ERR_MEMORY;
    int n = 0;
    for (; status != ENT_OK && n < 5000; n++) {
        EntNlpWork *fresh = NULL;
        EntDoc empty = {0};
        ent_alloc_fail_after(n);
        status = ent_nlp_work_new(nlp, &fresh);
        if (status == ENT_OK) status = run(fresh, &empty, ent_str(trade), NULL, 0);
        ent_alloc_fail_after(-1);
        assert_true(status == ENT_OK || status == ENT_ERR_MEMORY);
        if (fresh && status != ENT_OK && n % 8 == 0) { /* and goes on as if nothing had been */
            assert_int_equal(run(fresh, &doc, ent_str(trade), NULL, 0), ENT_OK);
            describe(&doc, 0, (uint32_t)doc.tokens.len, &have);
            assert_same(&want, &have);
        }
        ent_doc_release(&empty);
        ent_nlp_work_free(fresh);
    }
    assert_int_equal(status, ENT_OK);
    assert_true(n > 10);
    for (n = 0, status = ENT_ERR_MEMORY; status != ENT_OK && n < 5000; n++) {
        EntNlp *second;
        ent_alloc_fail_after(n);
        status = ent_nlp_new(model, NULL, &second, NULL);
        ent_alloc_fail_after(-1);
        assert_true(status == ENT_OK || status == ENT_ERR_MEMORY);
        ent_nlp_free(second);
    }
    assert_int_equal(status, ENT_OK);
    ent_doc_release(&doc);
    ent_buf_release(&want);
    ent_buf_release(&have);
    ent_nlp_work_free(work);
}

/* The model as a second recogniser to itself: its labels stand beside the first one's. */
static void a_second_recogniser_labels_beside_the_first(void **state)
{
    (void)state;
    if (!nlp) skip();
    EntNlp *both;
    EntNlpWork *work;
    EntDoc doc = {.text = ent_str(trade)};
    assert_int_equal(ent_nlp_new(model, model, &both, NULL), ENT_OK);
    assert_int_equal(ent_nlp_work_new(both, &work), ENT_OK);
    assert_int_equal(ent_nlp_run(both, work, &doc, NULL, 0, NULL), ENT_OK);
    size_t named = 0;
    for (size_t i = 0; i < doc.tokens.len; i++) {
        const EntToken *t = &doc.tokens.at[i];
        assert_int_equal(t->press_iob, t->iob);
        assert_true(ent_str_eq(t->press_label, t->label));
        named += t->iob == ENT_IOB_B;
    }
    assert_true(named > 0);
    ent_nlp_work_free(work);
    ent_nlp_free(both);
    assert_int_equal(ent_nlp_work_new(nlp, &work), ENT_OK);
    assert_int_equal(run(work, &doc, ent_str(trade), NULL, 0), ENT_OK);
    assert_int_equal(doc.tokens.at[0].press_iob, ENT_IOB_NONE);
    ent_doc_release(&doc);
    ent_nlp_work_free(work);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_reads_as_it_should),
        cmocka_unit_test(segments_are_documents_of_their_own),
        cmocka_unit_test(results_do_not_depend_on_what_was_read_before),
        cmocka_unit_test(threads_share_the_pipeline),
        cmocka_unit_test(odd_texts_are_survived),
        cmocka_unit_test(long_texts_are_cut_into_groups),
        cmocka_unit_test(running_out_of_memory_is_survived),
        cmocka_unit_test(a_second_recogniser_labels_beside_the_first),
    };
    return cmocka_run_group_tests(tests, open_model, close_model);
}
