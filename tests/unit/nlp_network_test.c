/* The networks over small models made here, against the plainest computation. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "model/hash.h"
#include "nlp/embeds.h"
#include "nlp/ner.h"
#include "nlp/parser.h"
#include "nlp/tagger.h"

enum { WIDTH = 8, PIECES = 2, ROWS = 11, DEPTH = 2, TOKENS = 23 };

static char path[64];

static void fill(float *x, size_t n, uint32_t seed)
{
    for (size_t i = 0; i < n; i++) {
        seed = seed * 1664525u + 1013904223u;
        x[i] = (float)(seed >> 8) / (1 << 23) - 1.0f;
    }
}

static void add(EntModelWriter *writer, const char *name, uint32_t rank, const uint32_t *dims,
                uint32_t seed)
{
    EntTensor tensor = {.rank = rank};
    size_t count = 1;
    for (uint32_t i = 0; i < rank; i++) count *= tensor.dims[i] = dims[i];
    float *at = calloc(count, sizeof *at);
    assert_non_null(at);
    if (seed) fill(at, count, seed);
    tensor.at = at;
    assert_int_equal(ent_model_add_tensor(writer, name, &tensor), ENT_OK);
    free(at);
}

#define DIMS(...) ((uint32_t[]){__VA_ARGS__})

static EntModelWriter *begin(void)
{
    EntModelWriter *writer;
    assert_int_equal(ent_model_writer_new(&writer), ENT_OK);
    return writer;
}

static EntModel *finish(EntModelWriter *writer)
{
    EntModel *model;
    assert_int_equal(ent_model_write(writer, path, NULL), ENT_OK);
    ent_model_writer_free(writer);
    assert_int_equal(ent_model_open(path, &model, NULL), ENT_OK);
    return model;
}

static void add_layer(EntModelWriter *writer, const char *name, uint32_t inputs, uint32_t seed)
{
    char full[64];
    snprintf(full, sizeof full, "%s/W", name);
    add(writer, full, 3, DIMS(inputs, PIECES, WIDTH), seed);
    snprintf(full, sizeof full, "%s/b", name);
    add(writer, full, 2, DIMS(PIECES, WIDTH), seed + 1);
    snprintf(full, sizeof full, "%s/G", name);
    add(writer, full, 1, DIMS(WIDTH), seed + 2);
    snprintf(full, sizeof full, "%s/beta", name);
    add(writer, full, 1, DIMS(WIDTH), seed + 3);
}

/* A network of three features with static vectors. */
static EntModel *tok2vec_model(uint32_t window)
{
    static const uint32_t seeds[3] = {8, 9, 10};
    static const uint64_t keys[2] = {5, 70};
    static const uint32_t rows[2] = {1, 0};
    EntModelWriter *writer = begin();
    add(writer, "t/embed/0/E", 2, DIMS(ROWS, WIDTH), 1);
    add(writer, "t/embed/1/E", 2, DIMS(ROWS + 2, WIDTH), 2);
    add(writer, "t/embed/2/E", 2, DIMS(3, WIDTH), 3);
    assert_int_equal(ent_model_add_bytes(writer, "t/embed/attrs", ENT_STR("NORM\nSHAPE\nSPACY\n")),
                     ENT_OK);
    assert_int_equal(
        ent_model_add_bytes(writer, "t/embed/seeds", ent_str_n((const char *)seeds, sizeof seeds)),
        ENT_OK);
    add(writer, "t/static/E", 2, DIMS(2, WIDTH), 4);
    assert_int_equal(
        ent_model_add_bytes(writer, "vectors/keys", ent_str_n((const char *)keys, sizeof keys)),
        ENT_OK);
    assert_int_equal(
        ent_model_add_bytes(writer, "vectors/rows", ent_str_n((const char *)rows, sizeof rows)),
        ENT_OK);
    add_layer(writer, "t/mix", 4 * WIDTH, 5);
    add_layer(writer, "t/encode/0", (2 * window + 1) * WIDTH, 20);
    add_layer(writer, "t/encode/1", (2 * window + 1) * WIDTH, 30);
    return finish(writer);
}

static void plain_layer(const EntMaxoutLayer *layer, const float *x, float *y)
{
    double m[WIDTH], mean = 0, variance = 0;
    for (size_t o = 0; o < WIDTH; o++) {
        m[o] = -INFINITY;
        for (size_t p = 0; p < layer->pieces; p++) {
            double sum = (double)layer->b[p * WIDTH + o];
            for (size_t i = 0; i < layer->inputs; i++)
                sum += (double)x[i] * (double)layer->w[(i * layer->pieces + p) * WIDTH + o];
            m[o] = fmax(m[o], sum);
        }
        mean += m[o] / WIDTH;
    }
    for (size_t o = 0; o < WIDTH; o++) variance += (m[o] - mean) * (m[o] - mean) / WIDTH;
    for (size_t o = 0; o < WIDTH; o++)
        y[o] = (float)((m[o] - mean) / sqrt(variance + 1e-8) * (double)layer->gain[o] +
                       (double)layer->beta[o]);
}

static void plain_embed(const EntTok2Vec *net, const EntFeatureRow *row, float *out)
{
    float x[4 * WIDTH] = {0};
    const uint64_t ids[3] = {row->lexeme->norm_hash, row->lexeme->shape_hash, row->space_after};
    for (int f = 0; f < 3; f++) {
        uint32_t keys[4];
        ent_murmur_keys(ids[f], net->seeds[f], keys);
        for (int k = 0; k < 4; k++)
            for (int i = 0; i < WIDTH; i++)
                x[f * WIDTH + i] += net->tables[f][keys[k] % net->rows[f] * WIDTH + (uint32_t)i];
    }
    if (row->lexeme->text_hash == 5) memcpy(x + 3 * WIDTH, net->statics + WIDTH, sizeof x / 4);
    if (row->lexeme->text_hash == 70) memcpy(x + 3 * WIDTH, net->statics, sizeof x / 4);
    plain_layer(&net->mix, x, out);
}

/* One document in an array of zero rows, which change from layer to layer like any other. */
static void plain_encode(const EntTok2Vec *net, float (*rows)[WIDTH], size_t count)
{
    static float next[64][WIDTH], x[5 * WIDTH];
    for (uint32_t l = 0; l < net->depth; l++) {
        for (size_t i = 0; i < count; i++) {
            for (size_t j = 0; j <= 2 * net->window; j++) {
                bool inside = i + j >= net->window && i + j - net->window < count;
                if (inside) memcpy(x + j * WIDTH, rows[i + j - net->window], sizeof rows[0]);
                if (!inside) memset(x + j * WIDTH, 0, sizeof rows[0]);
            }
            plain_layer(&net->encode[l], x, next[i]);
            for (size_t o = 0; o < WIDTH; o++) next[i][o] += rows[i][o];
        }
        memcpy(rows, next, count * sizeof rows[0]);
    }
}

static EntLexeme lexemes[TOKENS];
static EntFeatureRow rows[TOKENS];

static void make_rows(void)
{
    for (uint32_t i = 0; i < TOKENS; i++) {
        lexemes[i] = (EntLexeme){.text_hash = i % 3 == 1   ? 5
                                              : i % 3 == 2 ? 70
                                                           : 6,
                                 .norm_hash = i * 1000003u,
                                 .shape_hash = i % 5,
                                 .index = i};
        rows[i] = (EntFeatureRow){&lexemes[i], i % 2 == 0};
    }
}

static void check_tok2vec(uint32_t window)
{
    EntModel *model = tok2vec_model(window);
    EntTok2Vec net;
    EntTok2VecWork work = {0};
    static const EntSpan docs[3] = {{0, 1}, {1, 10}, {10, TOKENS}};
    static float embedded[TOKENS * WIDTH], out[TOKENS * WIDTH], want[64][WIDTH];
    uint32_t index[TOKENS];
    make_rows();
    assert_int_equal(ent_tok2vec_init(&net, model, "t", NULL), ENT_OK);
    assert_int_equal(net.window, window);
    assert_int_equal(net.depth, DEPTH);
    assert_true(net.reads_space);
    assert_int_equal(ent_tok2vec_embed(&net, &work, rows, TOKENS, embedded), ENT_OK);
    for (uint32_t i = 0; i < TOKENS; i++) index[i] = i;
    for (int round = 0; round < 2; round++) /* what was left in WORK does no harm */
        assert_int_equal(ent_tok2vec_encode(&net, &work, embedded, index, docs, 3, out), ENT_OK);
    for (int d = 0; d < 3; d++) {
        size_t pad = DEPTH * window, n = docs[d].end - docs[d].begin;
        memset(want, 0, sizeof want);
        for (size_t i = 0; i < n; i++) {
            float *row = want[pad + i];
            plain_embed(&net, &rows[docs[d].begin + i], row);
            for (int o = 0; o < WIDTH; o++)
                assert_true(fabsf(row[o] - embedded[(docs[d].begin + i) * WIDTH + (size_t)o]) <
                            1e-5f);
        }
        plain_encode(&net, want, n + 2 * pad);
        for (size_t i = 0; i < n * WIDTH; i++)
            assert_true(fabsf(want[pad + i / WIDTH][i % WIDTH] - out[docs[d].begin * WIDTH + i]) <
                        1e-4f);
    }
    ent_tok2vec_work_release(&work);
    ent_tok2vec_release(&net);
    ent_model_free(model);
}

static void windows_of_one(void **state)
{
    (void)state;
    check_tok2vec(1);
}

static void windows_of_two(void **state)
{
    (void)state;
    check_tok2vec(2);
}

static void embeddings_do_not_depend_on_what_was_seen(void **state)
{
    (void)state;
    EntModel *model = tok2vec_model(1);
    EntTok2Vec net;
    EntTok2VecWork work = {0};
    EntEmbeds embeds = {0};
    float alone[WIDTH];
    uint32_t index[TOKENS];
    make_rows();
    assert_int_equal(ent_tok2vec_init(&net, model, "t", NULL), ENT_OK);
    for (int round = 0; round < 3; round++) {
        size_t first = round == 0 ? 17 : 0;
        assert_int_equal(
            ent_embeds_find(&embeds, &net, &work, rows + first, TOKENS - first, TOKENS, index),
            ENT_OK);
        for (size_t i = first; i < TOKENS; i++) {
            assert_int_equal(ent_tok2vec_embed(&net, &work, rows + i, 1, alone), ENT_OK);
            assert_memory_equal(alone, embeds.vectors.at + index[i - first] * WIDTH, sizeof alone);
        }
        if (round == 1) ent_embeds_clear(&embeds);
    }
    ent_embeds_release(&embeds);
    ent_tok2vec_work_release(&work);
    ent_tok2vec_release(&net);
    ent_model_free(model);
}

/* ---- parsers ---- */

/* A component whose moves score by their bias alone where SEED is 0. */
static EntModel *scorer_model(const char *name, uint32_t slots, EntStr moves, const float *bias,
                              uint32_t count, uint32_t seed)
{
    char full[64];
    EntModelWriter *writer = begin();
    EntTensor tensor = {.at = bias, .rank = 1, .dims = {count, 1, 1, 1}};
#define ADD(part, rank, ...)                                                                       \
    (snprintf(full, sizeof full, "%s/" part, name),                                                \
     add(writer, full, rank, DIMS(__VA_ARGS__), seed))
    ADD("project/W", 2, WIDTH, 6);
    ADD("project/b", 1, 6);
    ADD("lower/W", 4, 6, slots, PIECES, 5);
    ADD("lower/b", 2, PIECES, 5);
    ADD("lower/pad", 3, slots, PIECES, 5);
    ADD("upper/W", 2, 5, count);
#undef ADD
    snprintf(full, sizeof full, "%s/upper/b", name);
    assert_int_equal(ent_model_add_tensor(writer, full, &tensor), ENT_OK);
    snprintf(full, sizeof full, "%s/moves", name);
    assert_int_equal(ent_model_add_bytes(writer, full, moves), ENT_OK);
    return finish(writer);
}

static const EntStr parser_moves = ENT_STR_INIT("0 \n1 \n2 det\n3 obj\n3 prep\n4 ROOT\n");
static const EntStr ner_moves =
    ENT_STR_INIT("1 ORG\n1 GPE\n2 ORG\n2 GPE\n3 ORG\n3 GPE\n4 ORG\n4 GPE\n4 \n5 \n");

static void hidden_shares_are_made_again_to_the_bit(void **state)
{
    (void)state;
    enum { COUNT = ENT_BLOCK_TOKENS * (ENT_BLOCKS_KEPT + 4) + 7 };
    static const float bias[6] = {1, 2, 3, 4, 5, 6};
    static float vectors[COUNT * WIDTH];
    EntModel *model = scorer_model("parser", 8, parser_moves, bias, 6, 77);
    EntParser parser;
    EntScorerWork work = {0};
    float first[6];
    const int32_t ids[8] = {3, COUNT - 1, 700, ENT_NO_TOKEN, 64, 65, 127, 128};
    fill(vectors, COUNT * WIDTH, 9);
    assert_int_equal(ent_parser_init(&parser, model, WIDTH, NULL), ENT_OK);
    assert_int_equal(ent_scorer_prepare(&parser.scorer, &work, vectors, COUNT), ENT_OK);
    memcpy(first, ent_scorer_run(&parser.scorer, &work, ids), sizeof first);
    for (int32_t i = 0; i < COUNT; i += 50)
        ent_scorer_run(&parser.scorer, &work, (int32_t[8]){i, i, i, i, i, i, i, i});
    assert_memory_equal(first, ent_scorer_run(&parser.scorer, &work, ids), sizeof first);
    /* the same tokens among others */
    assert_int_equal(ent_scorer_prepare(&parser.scorer, &work, vectors + 128 * WIDTH, 5), ENT_OK);
    const int32_t near[8] = {0, 1, 2, 3, 4, 0, 0, 0}, none[8] = {-1, -1, -1, -1, -1, -1, -1, -1};
    assert_true(isfinite(ent_scorer_run(&parser.scorer, &work, near)[0]));
    assert_true(isfinite(ent_scorer_run(&parser.scorer, &work, none)[0]));
    ent_scorer_work_release(&work);
    ent_parser_release(&parser);
    ent_model_free(model);
}

static void a_parser_that_loves_right_arcs(void **state)
{
    (void)state;
    static const float bias[6] = {1, 0, 2, 3, 4, 0}; /* prep is the best right arc */
    EntModel *model = scorer_model("parser", 8, parser_moves, bias, 6, 0);
    EntParser parser;
    EntParserWork work = {0};
    float vectors[6 * WIDTH] = {0};
    bool is_space[6] = {false};
    EntToken tokens[6];
    memset(tokens, 0, sizeof tokens);
    static const EntSpan docs[2] = {{0, 4}, {4, 6}};
    assert_int_equal(ent_parser_init(&parser, model, WIDTH, NULL), ENT_OK);
    assert_int_equal(ent_parser_run(&parser, &work, vectors, is_space, tokens, docs, 2), ENT_OK);
    static const uint32_t heads[6] = {0, 0, 1, 2, 4, 4};
    for (int i = 0; i < 6; i++) {
        assert_int_equal(tokens[i].head, heads[i]);
        assert_true(ent_str_is(tokens[i].dep, i % 4 == 0 ? "ROOT" : "prep"));
        assert_int_equal(tokens[i].sentence_start, i % 4 == 0);
    }
    ent_parser_work_release(&work);
    ent_parser_release(&parser);
    ent_model_free(model);
}

/* Label six words, the third white space, a sentence starting at the fifth: a letter of iob and one
 * of the label for each. */
static const char *label(const float *bias)
{
    static char out[13];
    EntModel *model = scorer_model("ner", 3, ner_moves, bias, 10, 0);
    EntNer ner;
    EntNerWork work = {0};
    EntToken tokens[6];
    float vectors[6 * WIDTH] = {0};
    static const bool is_space[6] = {false, false, true, false, false, false};
    static const EntSpan docs[1] = {{0, 6}};
    memset(tokens, 0, sizeof tokens);
    tokens[0].sentence_start = tokens[4].sentence_start = true;
    assert_int_equal(ent_ner_init(&ner, model, WIDTH, NULL), ENT_OK);
    assert_int_equal(ent_ner_run(&ner, &work, vectors, is_space, tokens, docs, 1), ENT_OK);
    for (int i = 0; i < 6; i++) {
        out[2 * i] = "-IOB"[tokens[i].iob];
        out[2 * i + 1] = tokens[i].label.len ? tokens[i].label.ptr[0] : ' ';
    }
    ent_ner_work_release(&work);
    ent_ner_release(&ner);
    ent_model_free(model);
    return out;
}

static void entities_stay_within_their_sentence(void **state)
{
    (void)state;
    /* begin, in, last, unit of two labels each, unit without label (never valid), out */
    static const float longest[10] = {8, 7, 6, 6, 5, 5, 4, 4, 99, 1};
    assert_string_equal(label(longest), "BOIOIOIOBOIO");
    static const float shortest[10] = {1, 2, 3, 3, 4, 5, 7, 8, 99, 0};
    assert_string_equal(label(shortest), "BGBGO BGBGBG"); /* white space cannot begin one */
    /* the label of the last word is that of the first, whatever else scores higher */
    static const float mixed[10] = {1, 9, 9, 1, 9, 2, -1, -1, 99, 0};
    assert_string_equal(label(mixed), "BGIGO O BGIG");
}

static void models_that_do_not_fit_are_errors(void **state)
{
    (void)state;
    static const float bias[10] = {0};
    EntError err = ENT_ERROR_NONE;
    EntParser parser;
    EntNer ner;
    EntTagger tagger;
    EntTok2Vec net;
    EntModel *model =
        scorer_model("parser", 8, ENT_STR("0 \n1 \n2 det\n3 obj\n4 ROOT\n9 x\n"), bias, 6, 0);
    assert_int_equal(ent_parser_init(&parser, model, WIDTH, &err), ENT_ERR_MODEL);
    assert_true(strstr(err.message, "parser/moves") != NULL);
    assert_int_equal(ent_parser_init(&parser, model, WIDTH + 1, NULL), ENT_ERR_MODEL);
    assert_int_equal(ent_ner_init(&ner, model, WIDTH, NULL), ENT_ERR_MODEL);
    assert_int_equal(ent_tagger_init(&tagger, model, WIDTH, NULL), ENT_ERR_MODEL);
    assert_int_equal(ent_tok2vec_init(&net, model, "t", NULL), ENT_ERR_MODEL);
    ent_model_free(model);
    model = scorer_model("parser", 8, ENT_STR("0 \n1 \n2 det\n3 obj\n3 prep\n3 x\n"), bias, 6, 0);
    assert_int_equal(ent_parser_init(&parser, model, WIDTH, NULL), ENT_ERR_MODEL); /* no break */
    ent_model_free(model);
    model = scorer_model("ner", 3, ENT_STR("1 ORG\n3 GPE\n5 \n"), bias, 3, 0);
    assert_int_equal(ent_ner_init(&ner, model, WIDTH, NULL), ENT_ERR_MODEL); /* ORG never ends */
    ent_model_free(model);
}

static int make_path(void **state)
{
    (void)state;
    snprintf(path, sizeof path, "/tmp/ent-network-XXXXXX");
    int file = mkstemp(path);
    return file < 0 ? 1 : close(file);
}

static int remove_path(void **state)
{
    (void)state;
    return unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(windows_of_one),
        cmocka_unit_test(windows_of_two),
        cmocka_unit_test(embeddings_do_not_depend_on_what_was_seen),
        cmocka_unit_test(hidden_shares_are_made_again_to_the_bit),
        cmocka_unit_test(a_parser_that_loves_right_arcs),
        cmocka_unit_test(entities_stay_within_their_sentence),
        cmocka_unit_test(models_that_do_not_fit_are_errors),
    };
    return cmocka_run_group_tests(tests, make_path, remove_path);
}
