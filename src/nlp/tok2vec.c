#include "nlp/tok2vec.h"

#include <stdio.h>

#include "model/hash.h"
#include "model/kernels.h"
#include "nlp/weights.h"

enum { NORM, PREFIX, SUFFIX, SHAPE, SPACY, IS_SPACE, ATTRS };

static const char *const attr_names[ATTRS] = {"NORM",  "PREFIX", "SUFFIX",
                                              "SHAPE", "SPACY",  "IS_SPACE"};

/* Groups of four tokens that go through the encoder together: few, so that their products stay in
 * the cache and BLAS takes its way for small matrices. Rows embedded together: always as many, as a
 * row's last bit may depend on the size of the call. */
enum { CHUNK_GROUPS = 32, GROUP = 4, PARTS = 6, EMBED_ROWS = 32 };

static EntStatus load_layer(EntMaxoutLayer *out, const EntModel *model, const char *prefix,
                            const char *name, uint32_t inputs, uint32_t width, EntError *err)
{
    char full[32];
    EntTensor w, b, gain, beta;
    snprintf(full, sizeof full, "%s/W", name);
    ENT_TRY(ent_weights_get(model, prefix, full, 3, (uint32_t[]){inputs, 0, width}, &w, err));
    snprintf(full, sizeof full, "%s/b", name);
    ENT_TRY(ent_weights_get(model, prefix, full, 2, (uint32_t[]){w.dims[1], width}, &b, err));
    snprintf(full, sizeof full, "%s/G", name);
    ENT_TRY(ent_weights_get(model, prefix, full, 1, &width, &gain, err));
    snprintf(full, sizeof full, "%s/beta", name);
    ENT_TRY(ent_weights_get(model, prefix, full, 1, &width, &beta, err));
    *out = (EntMaxoutLayer){w.dims[0], w.dims[1], w.at, b.at, gain.at, beta.at};
    return ENT_OK;
}

static EntStatus load_attrs(EntTok2Vec *net, const EntModel *model, const char *prefix,
                            EntError *err)
{
    EntStr attrs, seeds, line;
    ENT_TRY(ent_weights_bytes(model, prefix, "embed/attrs", &attrs, err));
    ENT_TRY(ent_weights_bytes(model, prefix, "embed/seeds", &seeds, err));
    while (ent_weights_line(&attrs, &line)) {
        uint8_t attr = 0;
        while (attr < ATTRS && !ent_str_is(line, attr_names[attr])) attr++;
        if (attr == ATTRS || net->features == ENT_FEATURE_MAX)
            return ent_weights_fault(prefix, "embed/attrs", "names an unsupported attribute", err);
        net->reads_space |= attr == SPACY;
        net->attrs[net->features++] = attr;
    }
    if (seeds.len != net->features * sizeof net->seeds[0])
        return ent_weights_fault(prefix, "embed/seeds", "does not fit the attributes", err);
    memcpy(net->seeds, seeds.ptr, seeds.len);
    return ENT_OK;
}

static EntStatus load_tables(EntTok2Vec *net, const EntModel *model, const char *prefix,
                             EntError *err)
{
    for (uint32_t i = 0; i < net->features; i++) {
        char name[32];
        EntTensor table;
        snprintf(name, sizeof name, "embed/%u/E", i);
        ENT_TRY(ent_weights_get(model, prefix, name, 2, (uint32_t[]){0, net->width}, &table, err));
        net->width = table.dims[1];
        net->rows[i] = table.dims[0];
        net->tables[i] = table.at;
    }
    return ENT_OK;
}

static EntStatus load_statics(EntTok2Vec *net, const EntModel *model, const char *prefix,
                              EntError *err)
{
    EntTensor table;
    EntStr keys, rows;
    char name[64];
    snprintf(name, sizeof name, "%s/static/E", prefix);
    if (!ent_model_tensor(model, name, 2, &table)) return ENT_OK;
    if (table.dims[1] != net->width)
        return ent_weights_fault(prefix, "static/E", "does not fit its neighbours", err);
    ENT_TRY(ent_weights_bytes(model, "vectors", "keys", &keys, err));
    ENT_TRY(ent_weights_bytes(model, "vectors", "rows", &rows, err));
    net->key_count = keys.len / sizeof(uint64_t);
    if (keys.len % sizeof(uint64_t) || rows.len != net->key_count * sizeof(uint32_t))
        return ent_weights_fault("vectors", "rows", "does not fit vectors/keys", err);
    net->keys = (const void *)keys.ptr; /* sections are 64-byte aligned */
    net->key_rows = (const void *)rows.ptr;
    for (size_t i = 0; i < net->key_count; i++)
        if (net->key_rows[i] >= table.dims[0])
            return ent_weights_fault("vectors", "rows", "points outside the table", err);
    net->statics = table.at;
    return ENT_OK;
}

static EntStatus load_encoder(EntTok2Vec *net, const EntModel *model, const char *prefix,
                              EntError *err)
{
    for (uint32_t i = 0; i < ENT_DEPTH_MAX; i++) {
        char name[64];
        EntTensor w;
        snprintf(name, sizeof name, "%s/encode/%u/W", prefix, i);
        if (!ent_model_tensor(model, name, 3, &w)) break;
        if (i == 0) net->window = w.dims[0] / net->width / 2;
        uint32_t inputs = net->width * (2 * net->window + 1);
        snprintf(name, sizeof name, "encode/%u", i);
        ENT_TRY(load_layer(&net->encode[i], model, prefix, name, inputs, net->width, err));
        net->depth++;
        if (net->window != 1) continue;
        size_t outputs = (size_t)net->encode[i].pieces * net->width;
        net->turned[i] = ent_alloc(PARTS * net->width * outputs, sizeof(float));
        if (!net->turned[i]) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
        ent_window_weights(net->width, outputs, net->encode[i].w, net->turned[i]);
    }
    return net->depth && net->window ? ENT_OK
                                     : ent_weights_fault(prefix, "encode/0/W", "is missing", err);
}

static EntStatus load(EntTok2Vec *net, const EntModel *model, const char *prefix, EntError *err)
{
    ENT_TRY(load_attrs(net, model, prefix, err));
    ENT_TRY(load_tables(net, model, prefix, err));
    ENT_TRY(load_statics(net, model, prefix, err));
    if (net->width > ENT_NORM_WIDTH)
        return ent_weights_fault(prefix, "embed/0/E", "is too wide", err);
    uint32_t inputs = net->width * (net->features + (net->statics != NULL));
    ENT_TRY(load_layer(&net->mix, model, prefix, "mix", inputs, net->width, err));
    return load_encoder(net, model, prefix, err);
}

EntStatus ent_tok2vec_init(EntTok2Vec *out, const EntModel *model, const char *prefix,
                           EntError *err)
{
    *out = (EntTok2Vec){0};
    EntStatus status = load(out, model, prefix, err);
    if (status != ENT_OK) ent_tok2vec_release(out);
    return status;
}

void ent_tok2vec_release(EntTok2Vec *net)
{
    for (uint32_t i = 0; i < ENT_DEPTH_MAX; i++) ent_free(net->turned[i]);
    *net = (EntTok2Vec){0};
}

void ent_tok2vec_work_release(EntTok2VecWork *work)
{
    ENT_VEC_FREE(&work->concat);
    ENT_VEC_FREE(&work->product);
    ENT_VEC_FREE(&work->now);
    ENT_VEC_FREE(&work->next);
    ENT_VEC_FREE(&work->parts);
}

static uint64_t feature(const EntFeatureRow *row, uint8_t attr)
{
    switch (attr) {
    case NORM:
        return row->lexeme->norm_hash;
    case PREFIX:
        return row->lexeme->prefix_hash;
    case SUFFIX:
        return row->lexeme->suffix_hash;
    case SHAPE:
        return row->lexeme->shape_hash;
    case SPACY:
        return row->space_after;
    default:
        return row->lexeme->is_space;
    }
}

/* The row of static vectors for string ID, or NULL. */
static const float *static_vector(const EntTok2Vec *net, uint64_t id)
{
    size_t low = 0, high = net->key_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (net->keys[middle] < id)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == net->key_count || net->keys[low] != id) return NULL;
    return net->statics + (size_t)net->key_rows[low] * net->width;
}

/* The embeddings of a row, side by side. */
static void concat(const EntTok2Vec *net, const EntFeatureRow *row, float *out)
{
    for (uint32_t i = 0; i < net->features; i++, out += net->width) {
        uint32_t keys[4];
        ent_murmur_keys(feature(row, net->attrs[i]), net->seeds[i], keys);
        memset(out, 0, net->width * sizeof *out);
        for (int j = 0; j < 4; j++)
            ent_add(net->width, net->tables[i] + (size_t)(keys[j] % net->rows[i]) * net->width,
                    out);
    }
    if (!net->statics) return;
    const float *vector = static_vector(net, row->lexeme->text_hash);
    if (vector)
        memcpy(out, vector, net->width * sizeof *out);
    else
        memset(out, 0, net->width * sizeof *out);
}

EntStatus ent_tok2vec_embed(const EntTok2Vec *net, EntTok2VecWork *work, const EntFeatureRow *rows,
                            size_t count, float *out)
{
    const EntMaxoutLayer *mix = &net->mix;
    const size_t outputs = (size_t)mix->pieces * net->width;
    if (!ENT_RESERVE(&work->concat, EMBED_ROWS * mix->inputs) ||
        !ENT_RESERVE(&work->product, EMBED_ROWS * outputs))
        return ENT_ERR_MEMORY;
    for (size_t begin = 0; begin < count; begin += EMBED_ROWS) {
        size_t n = count - begin < EMBED_ROWS ? count - begin : EMBED_ROWS;
        for (size_t i = 0; i < n; i++)
            concat(net, &rows[begin + i], work->concat.at + i * mix->inputs);
        memset(work->concat.at + n * mix->inputs, 0,
               (EMBED_ROWS - n) * mix->inputs * sizeof(float));
        ent_gemm(EMBED_ROWS, outputs, mix->inputs, work->concat.at, mix->inputs, mix->w, outputs,
                 0.0f, work->product.at, outputs);
        for (size_t i = 0; i < n; i++)
            ent_maxout_norm(net->width, mix->pieces, work->product.at + i * outputs, mix->b,
                            mix->gain, mix->beta, NULL, out + (begin + i) * net->width);
    }
    return ENT_OK;
}

/* Residual layer L over ROWS rows of X into Y; the rows beside them are there to be read. Generic
 * window: one product for each offset. */
static void encode_plain(const EntTok2Vec *net, EntTok2VecWork *work, uint32_t l, size_t rows,
                         const float *x, float *y)
{
    const EntMaxoutLayer *layer = &net->encode[l];
    const size_t width = net->width, outputs = layer->pieces * width, block = CHUNK_GROUPS * GROUP;
    for (size_t begin = 0; begin < rows; begin += block) {
        size_t n = rows - begin < block ? rows - begin : block;
        const float *in = x + begin * width;
        for (size_t j = 0; j <= 2 * net->window; j++)
            ent_gemm(n, outputs, width, in + j * width - net->window * width, width,
                     layer->w + j * width * outputs, outputs, j ? 1.0f : 0.0f, work->product.at,
                     outputs);
        for (size_t i = 0; i < n; i++)
            ent_maxout_norm(width, layer->pieces, work->product.at + i * outputs, layer->b,
                            layer->gain, layer->beta, in + i * width, y + (begin + i) * width);
    }
}

/* The same for a window of one to each side, by minimal filtering. ROWS is a multiple of GROUP. */
static void encode_window(const EntTok2Vec *net, EntTok2VecWork *work, uint32_t l, size_t rows,
                          const float *x, float *y)
{
    const EntMaxoutLayer *layer = &net->encode[l];
    const size_t width = net->width, outputs = layer->pieces * width;
    const size_t in_step = CHUNK_GROUPS * width, out_step = CHUNK_GROUPS * outputs;
    float *turned = work->parts.at, *products = work->product.at,
          *four = products + PARTS * out_step;
    for (size_t begin = 0; begin < rows; begin += CHUNK_GROUPS * GROUP) {
        size_t groups = (rows - begin) / GROUP;
        if (groups > CHUNK_GROUPS) groups = CHUNK_GROUPS;
        const float *in = x + begin * width;
        ent_window_rows(groups, width, in - width, turned, in_step);
        for (size_t i = 0; i < PARTS; i++)
            ent_gemm(groups, outputs, width, turned + i * in_step, width,
                     net->turned[l] + i * width * outputs, outputs, 0.0f, products + i * out_step,
                     outputs);
        for (size_t i = 0; i < groups * GROUP; i++) {
            if (i % GROUP == 0)
                ent_window_outputs(outputs, products + i / GROUP * outputs, out_step, four);
            ent_maxout_norm(width, layer->pieces, four + i % GROUP * outputs, layer->b, layer->gain,
                            layer->beta, in + i * width, y + (begin + i) * width);
        }
    }
}

/* Room for ROWS rows and the rows beside them that are read as zeros. */
static bool reserve(const EntTok2Vec *net, EntTok2VecWork *work, size_t rows)
{
    const size_t width = net->width;
    size_t pieces = 1;
    for (uint32_t i = 0; i < net->depth; i++)
        if (net->encode[i].pieces > pieces) pieces = net->encode[i].pieces;
    const size_t outputs = pieces * width, size = (rows + 2 * net->window) * width;
    if (!ENT_RESERVE(&work->now, size) || !ENT_RESERVE(&work->next, size) ||
        !ENT_RESERVE(&work->parts, PARTS * CHUNK_GROUPS * width) ||
        !ENT_RESERVE(&work->product, (PARTS * CHUNK_GROUPS + GROUP) * outputs))
        return false;
    size_t edge = net->window * width, end = size - edge;
    memset(work->now.at, 0, edge * sizeof(float));
    memset(work->next.at, 0, edge * sizeof(float));
    memset(work->now.at + end, 0, edge * sizeof(float));
    memset(work->next.at + end, 0, edge * sizeof(float));
    return true;
}

/* thinc sets depth × window rows of zeros before, between and after the documents and runs the
 * layers over those as well (layers/with_array.py), so that they change what tokens at the borders
 * see; we do the same. */
EntStatus ent_tok2vec_encode(const EntTok2Vec *net, EntTok2VecWork *work, const float *embedded,
                             const uint32_t *index, const EntSpan *docs, size_t doc_count,
                             float *out)
{
    const size_t width = net->width, pad = (size_t)net->depth * net->window;
    size_t tokens = doc_count ? docs[doc_count - 1].end : 0;
    size_t rows = tokens + (doc_count + 1) * pad;
    rows = (rows + GROUP - 1) / GROUP * GROUP;
    if (!reserve(net, work, rows)) return ENT_ERR_MEMORY;
    float *x = work->now.at + net->window * width, *y = work->next.at + net->window * width;
    float *row = x;
    for (size_t d = 0; d < doc_count; d++) {
        memset(row, 0, pad * width * sizeof *row);
        row += pad * width;
        for (uint32_t i = docs[d].begin; i < docs[d].end; i++, row += width)
            memcpy(row, embedded + index[i] * width, width * sizeof *row);
    }
    memset(row, 0, (size_t)(x + rows * width - row) * sizeof *row);
    for (uint32_t l = 0; l < net->depth; l++) {
        if (net->turned[l])
            encode_window(net, work, l, rows, x, y);
        else
            encode_plain(net, work, l, rows, x, y);
        float *swap = x;
        x = y;
        y = swap;
    }
    row = x;
    for (size_t d = 0; d < doc_count; d++) {
        size_t n = docs[d].end - docs[d].begin;
        row += pad * width;
        memcpy(out + (size_t)docs[d].begin * width, row, n * width * sizeof *row);
        row += n * width;
    }
    return ENT_OK;
}
