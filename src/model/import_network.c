/* Import of thinc networks: which layer is which, and the layouts that the kernels want.
 *
 * thinc's maxout keeps W as [out, piece, in]; the kernels want [in, piece, out], so that a product
 * is row-major and the pieces of all outputs lie side by side. */
#include "base/ascii.h"
#include "model/import.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/vec.h"
#include "model/json.h"
#include "model/kernels.h"

enum { MAX_WIDTH = 4096, MAX_PIECES = 16, MAX_FEATURES = 32, MAX_DEPTH = 32, MAX_MOVES = 65536 };

static EntStatus added(EntStatus status, const char *name, EntError *err)
{
    return status == ENT_OK
               ? status
               : ent_error_set(err, status, name, "cannot add: %s", ent_status_text(status));
}

/* Add a section named PREFIX "/" NAME. */
static EntStatus add_section(EntModelWriter *writer, const char *prefix, const char *name,
                             const EntTensor *tensor, EntError *err)
{
    char full[64];
    snprintf(full, sizeof full, "%s/%s", prefix, name);
    EntStatus status = ent_model_add_tensor(writer, full, tensor);
    return added(status, full, err);
}

EntStatus ent_import_add_bytes(EntModelWriter *writer, const char *prefix, const char *name,
                               EntStr bytes, EntError *err)
{
    char full[64];
    snprintf(full, sizeof full, "%s/%s", prefix, name);
    EntStatus status = ent_model_add_bytes(writer, full, bytes);
    return added(status, full, err);
}

/* One network while it is imported. */
typedef struct Network {
    const EntThinc *thinc;
    const char *prefix;
    EntModelWriter *writer;
    EntArena arena;
    EntError *err;
    uint32_t width; /* of token vectors */
} Network;

static EntStatus fault(const Network *net, const char *reason)
{
    ent_package_fault(net->thinc->package, net->thinc->file, net->err, "%s", reason);
    return ENT_ERR_MODEL;
}

static EntStatus param(Network *net, size_t layer, const char *name, uint32_t rank, EntTensor *out)
{
    if (layer == SIZE_MAX) return fault(net, "a layer is missing");
    ENT_TRY(ent_thinc_param(net->thinc, layer, name, rank, &net->arena, out, net->err));
    for (uint32_t i = 0; i < rank; i++)
        if (out->dims[i] > MAX_MOVES) return fault(net, "a parameter is too large");
    return ENT_OK;
}

static EntStatus add(Network *net, const char *name, const EntTensor *tensor)
{
    return add_section(net->writer, net->prefix, name, tensor, net->err);
}

/* Move the axes of IN so that axis i of the result is axis order[i] of IN. */
static EntStatus transpose(Network *net, const EntTensor *in, const uint32_t order[4],
                           EntTensor *out)
{
    size_t stride[4], count = 1;
    for (uint32_t i = 4; i-- > 0;) {
        stride[i] = count;
        count *= in->dims[i];
    }
    float *to = ENT_ARENA_NEW(&net->arena, float, count);
    if (!to) return ent_error_set(net->err, ENT_ERR_MEMORY, net->prefix, "out of memory");
    *out = (EntTensor){.at = to, .rank = in->rank};
    for (uint32_t i = 0; i < 4; i++) out->dims[i] = in->dims[order[i]];
    for (uint32_t a = 0; a < out->dims[0]; a++)
        for (uint32_t b = 0; b < out->dims[1]; b++)
            for (uint32_t c = 0; c < out->dims[2]; c++)
                for (uint32_t d = 0; d < out->dims[3]; d++)
                    *to++ = in->at[a * stride[order[0]] + b * stride[order[1]] +
                                   c * stride[order[2]] + d * stride[order[3]]];
    return ENT_OK;
}

/* A maxout layer with its layer norm, the N-th of both: W [in, piece, out], b [piece, out], G and
 * beta [out], under NAME. */
static EntStatus import_maxout(Network *net, size_t n, const char *name, uint32_t inputs)
{
    static const uint32_t turn_w[4] = {2, 1, 0, 3}, turn_b[4] = {1, 0, 2, 3};
    char full[32];
    size_t maxout = ent_thinc_find(net->thinc, "maxout", n);
    size_t norm = ent_thinc_find(net->thinc, "layernorm", n);
    EntTensor w, b, gain, beta, out;
    ENT_TRY(param(net, maxout, "W", 3, &w));
    ENT_TRY(param(net, maxout, "b", 2, &b));
    ENT_TRY(param(net, norm, "G", 1, &gain));
    ENT_TRY(param(net, norm, "b", 1, &beta));
    if (w.dims[0] != net->width || w.dims[1] > MAX_PIECES || w.dims[2] != inputs ||
        b.dims[0] != w.dims[0] || b.dims[1] != w.dims[1] || gain.dims[0] != net->width ||
        beta.dims[0] != net->width)
        return fault(net, "a maxout layer has an unexpected shape");
    ENT_TRY(transpose(net, &w, turn_w, &out));
    snprintf(full, sizeof full, "%s/W", name);
    ENT_TRY(add(net, full, &out));
    ENT_TRY(transpose(net, &b, turn_b, &out));
    snprintf(full, sizeof full, "%s/b", name);
    ENT_TRY(add(net, full, &out));
    snprintf(full, sizeof full, "%s/G", name);
    ENT_TRY(add(net, full, &gain));
    snprintf(full, sizeof full, "%s/beta", name);
    return add(net, full, &beta);
}

static EntStatus check_layers(const Network *net)
{
    static const char *const known[] = {
        "extract_features", "list2ragged",   "ragged2list", "list2array",
        "ints-getitem",     "hashembed",     "maxout",      "layernorm",
        "dropout",          "expand_window", "linear",      "static_vectors",
        "softmax",          "parser_model",  "noop",        "precomputable_affine",
        "tok2vec-listener"};
    for (size_t i = 0; i < net->thinc->nodes.size; i++) {
        EntStr name = ent_thinc_name(net->thinc, i);
        bool found = ent_str_find(name, ENT_STR(">>")) != SIZE_MAX ||
                     ent_str_find(name, ENT_STR("(")) != SIZE_MAX ||
                     ent_str_find(name, ENT_STR("|")) != SIZE_MAX;
        for (size_t j = 0; !found && j < sizeof known / sizeof known[0]; j++)
            found = ent_str_is(name, known[j]);
        if (!found)
            return ent_package_fault(net->thinc->package, net->thinc->file, net->err,
                                     "unsupported layer '%.*s'", ENT_STR_ARG(name));
    }
    return ENT_OK;
}

static size_t count_layers(const EntThinc *thinc, const char *name)
{
    size_t n = 0;
    while (ent_thinc_find(thinc, name, n) != SIZE_MAX) n++;
    return n;
}

/* Hashed embeddings: embed/N/E, embed/seeds (uint32 each) and embed/attrs (a line each, in the
 * order of the tables). */
static EntStatus import_embeddings(Network *net, size_t *features)
{
    size_t extract = ent_thinc_find(net->thinc, "extract_features", 0);
    size_t count = count_layers(net->thinc, "hashembed");
    uint32_t seeds[MAX_FEATURES];
    if (extract == SIZE_MAX || count == 0 || count > MAX_FEATURES)
        return fault(net, "has no hashed embeddings, or too many");
    for (size_t i = 0; i < count; i++) {
        size_t layer = ent_thinc_find(net->thinc, "hashembed", i);
        int64_t seed, column;
        char name[32];
        EntTensor table;
        ENT_TRY(param(net, layer, "E", 2, &table));
        if (!ent_thinc_integer(net->thinc, layer, "seed", &seed) || seed > UINT32_MAX ||
            !ent_thinc_integer(net->thinc, layer, "column", &column) || column != (int64_t)i)
            return fault(net, "an embedding has no seed, or not its column");
        if (i == 0) net->width = table.dims[1];
        if (table.dims[1] != net->width || net->width > MAX_WIDTH)
            return fault(net, "embeddings differ in width");
        seeds[i] = (uint32_t)seed;
        snprintf(name, sizeof name, "embed/%zu/E", i);
        ENT_TRY(add(net, name, &table));
    }
    EntStr attrs = ent_thinc_lines(net->thinc, extract, "columns", &net->arena);
    ENT_TRY(ent_import_add_bytes(net->writer, net->prefix, "embed/attrs", attrs, net->err));
    *features = count;
    return ent_import_add_bytes(net->writer, net->prefix, "embed/seeds",
                                ent_str_n((const char *)seeds, count * sizeof seeds[0]), net->err);
}

/* The projection of every static vector: static/E [rows, width]. */
static EntStatus import_static(Network *net, size_t layer, const EntImportVectors *vectors)
{
    static const uint32_t turn[4] = {1, 0, 2, 3};
    EntTensor w, wt, out = {.rank = 2, .dims = {0, net->width, 1, 1}};
    ENT_TRY(param(net, layer, "W", 2, &w));
    if (vectors->data.rank == 0) return fault(net, "wants vectors, of which there are none");
    if (w.dims[0] != net->width || w.dims[1] != vectors->data.dims[1])
        return fault(net, "static vectors differ in width");
    ENT_TRY(transpose(net, &w, turn, &wt));
    out.dims[0] = vectors->data.dims[0];
    float *at = ENT_ARENA_NEW(&net->arena, float, (size_t)out.dims[0] * net->width);
    if (!at) return ent_error_set(net->err, ENT_ERR_MEMORY, net->prefix, "out of memory");
    ent_gemm(out.dims[0], net->width, w.dims[1], vectors->data.at, w.dims[1], wt.at, net->width,
             0.0f, at, net->width);
    out.at = at;
    return add(net, "static/E", &out);
}

static EntStatus import_encoder(Network *net)
{
    size_t depth = count_layers(net->thinc, "maxout") - 1, residuals = 0;
    int64_t window = 0;
    for (size_t i = 0; i < net->thinc->nodes.size; i++) {
        EntStr name = ent_thinc_name(net->thinc, i);
        residuals += ent_str_is(name, "residual(expand_window>>maxout>>layernorm>>dropout)");
    }
    if (depth == 0 || depth > MAX_DEPTH || residuals != depth)
        return fault(net, "has no window encoder of residual maxout layers");
    for (size_t i = 0; i < depth; i++) {
        int64_t size;
        char name[32];
        size_t expand = ent_thinc_find(net->thinc, "expand_window", i);
        if (expand == SIZE_MAX || !ent_thinc_integer(net->thinc, expand, "window_size", &size) ||
            size < 1 || size > 8 || (i > 0 && size != window))
            return fault(net, "has an unexpected window");
        window = size;
        snprintf(name, sizeof name, "encode/%zu", i);
        ENT_TRY(import_maxout(net, i + 1, name, net->width * (2 * (uint32_t)window + 1)));
    }
    return ENT_OK;
}

static EntStatus import_tok2vec(Network *net, const EntImportVectors *vectors)
{
    size_t features = 0, layer = ent_thinc_find(net->thinc, "static_vectors", 0);
    ENT_TRY(check_layers(net));
    ENT_TRY(import_embeddings(net, &features));
    if (layer != SIZE_MAX) ENT_TRY(import_static(net, layer, vectors));
    features += layer != SIZE_MAX;
    ENT_TRY(import_maxout(net, 0, "mix", net->width * (uint32_t)features));
    return import_encoder(net);
}

EntStatus ent_import_tok2vec(const EntThinc *thinc, const char *prefix,
                             const EntImportVectors *vectors, EntModelWriter *writer, EntError *err)
{
    Network net = {.thinc = thinc, .prefix = prefix, .writer = writer, .err = err};
    EntStatus status = import_tok2vec(&net, vectors);
    ent_arena_release(&net.arena);
    return status;
}

/* A linear layer: W [in, out], b [out]. */
static EntStatus import_linear(Network *net, size_t layer, const char *name, uint32_t inputs,
                               uint32_t *outputs)
{
    static const uint32_t turn[4] = {1, 0, 2, 3};
    EntTensor w, b, out;
    char full[32];
    ENT_TRY(param(net, layer, "W", 2, &w));
    ENT_TRY(param(net, layer, "b", 1, &b));
    if ((inputs && w.dims[1] != inputs) || b.dims[0] != w.dims[0])
        return fault(net, "a linear layer has an unexpected shape");
    *outputs = w.dims[0];
    ENT_TRY(transpose(net, &w, turn, &out));
    snprintf(full, sizeof full, "%sW", name);
    ENT_TRY(add(net, full, &out));
    snprintf(full, sizeof full, "%sb", name);
    return add(net, full, &b);
}

/* The lower layer: W [in, slot, piece, hidden], b [piece, hidden], pad [slot, piece, hidden]. */
static EntStatus import_lower(Network *net, uint32_t inputs, uint32_t *hidden)
{
    static const uint32_t turn_w[4] = {3, 0, 2, 1}, turn_b[4] = {1, 0, 2, 3},
                          turn_pad[4] = {1, 3, 2, 0};
    size_t layer = ent_thinc_find(net->thinc, "precomputable_affine", 0);
    EntTensor w, b, pad, out;
    ENT_TRY(param(net, layer, "W", 4, &w));
    ENT_TRY(param(net, layer, "b", 2, &b));
    ENT_TRY(param(net, layer, "pad", 4, &pad));
    if (w.dims[3] != inputs || b.dims[0] != w.dims[1] || b.dims[1] != w.dims[2] ||
        pad.dims[0] != 1 || pad.dims[1] != w.dims[0] || pad.dims[2] != w.dims[1] ||
        pad.dims[3] != w.dims[2] || w.dims[2] > MAX_PIECES)
        return fault(net, "the lower layer has an unexpected shape");
    *hidden = w.dims[1];
    ENT_TRY(transpose(net, &w, turn_w, &out));
    ENT_TRY(add(net, "lower/W", &out));
    ENT_TRY(transpose(net, &b, turn_b, &out));
    ENT_TRY(add(net, "lower/b", &out));
    ENT_TRY(transpose(net, &pad, turn_pad, &out));
    out.rank = 3;
    return add(net, "lower/pad", &out);
}

typedef struct Move {
    EntStr label;
    int64_t action, frequency;
} Move;

typedef ENT_VEC(Move) Moves;

/* spaCy's order of moves: by action, then frequency and label downwards (transition_system.pyx,
 * initialize_actions); labels compare by code points. */
static int move_order(const void *left, const void *right)
{
    const Move *a = left, *b = right;
    if (a->action != b->action) return a->action < b->action ? -1 : 1;
    if (a->frequency != b->frequency) return a->frequency > b->frequency ? -1 : 1;
    return ent_str_cmp(b->label, a->label);
}

static bool read_moves(EntStr text, EntArena *arena, Moves *moves)
{
    EntJson json = {.text = text};
    ent_json_enter(&json, '{');
    while (ent_json_next(&json, '}') && !json.failed) {
        EntStr action = ent_json_key(&json, arena);
        if (action.len != 1 || !ent_ascii_digit(*action.ptr)) return false;
        ent_json_enter(&json, '{');
        while (ent_json_next(&json, '}') && !json.failed) {
            EntStr label = ent_json_key(&json, arena);
            Move move = {label, *action.ptr - '0', ent_json_integer(&json)};
            /* A frequency below 0 marks labels added after training, in an order of their own. */
            if (json.failed || move.frequency < 0 || moves->len >= MAX_MOVES ||
                ent_str_find(label, ENT_STR("\n")) != SIZE_MAX || !ENT_PUSH(moves, move))
                return false;
        }
    }
    return !json.failed;
}

/* moves: one "ACTION LABEL" a line, in the order of the upper layer's outputs. */
static EntStatus import_moves(Network *net, uint32_t outputs)
{
    char file[64];
    EntStr bytes;
    msgpack_unpacked value;
    Moves moves = {0};
    EntBuf lines = ENT_BUF_INIT(1 << 24);
    snprintf(file, sizeof file, "%s/moves", net->prefix);
    ENT_TRY(ent_package_need(net->thinc->package, file, &bytes, net->err));
    bool good =
        ent_msgpack_open(bytes, &value) &&
        read_moves(ent_msgpack_str(ent_msgpack_get(&value.data, "moves")), &net->arena, &moves) &&
        moves.len > 0 && moves.len == outputs;
    if (good) {
        qsort(moves.at, moves.len, sizeof moves.at[0], move_order);
        for (size_t i = 0; i < moves.len; i++)
            ent_buf_printf(&lines, "%d %.*s\n", (int)moves.at[i].action,
                           ENT_STR_ARG(moves.at[i].label));
    }
    EntStatus status = lines.status;
    if (!good)
        status = ent_package_fault(net->thinc->package, file, net->err,
                                   "not a list of moves that fits the network");
    else if (status == ENT_OK)
        status = ent_import_add_bytes(net->writer, net->prefix, "moves", ent_buf_as_str(&lines),
                                      net->err);
    msgpack_unpacked_destroy(&value);
    ENT_VEC_FREE(&moves);
    ent_buf_release(&lines);
    return status;
}

static EntStatus import_transitions(Network *net)
{
    uint32_t projected = 0, hidden = 0, outputs = 0;
    ENT_TRY(check_layers(net));
    if (count_layers(net->thinc, "linear") != 2)
        return fault(net, "wants a projection and an upper layer (use_upper = true)");
    /* Breadth first, the upper layer, a direct child, comes before the projection. */
    size_t upper = ent_thinc_find(net->thinc, "linear", 0);
    size_t project = ent_thinc_find(net->thinc, "linear", 1);
    ENT_TRY(import_linear(net, project, "project/", 0, &projected));
    ENT_TRY(import_lower(net, projected, &hidden));
    ENT_TRY(import_linear(net, upper, "upper/", hidden, &outputs));
    return import_moves(net, outputs);
}

EntStatus ent_import_transitions(const EntThinc *thinc, const char *name, EntModelWriter *writer,
                                 EntError *err)
{
    Network net = {.thinc = thinc, .prefix = name, .writer = writer, .err = err};
    EntStatus status = import_transitions(&net);
    ent_arena_release(&net.arena);
    return status;
}

/* labels: one a line, from the "labels" list of tagger/cfg. */
static EntStatus import_labels(Network *net, uint32_t outputs)
{
    EntStr text;
    EntBuf lines = ENT_BUF_INIT(1 << 20);
    uint32_t count = 0;
    ENT_TRY(ent_package_need(net->thinc->package, "tagger/cfg", &text, net->err));
    EntJson json = {.text = text};
    ent_json_enter(&json, '{');
    while (ent_json_next(&json, '}') && !json.failed) {
        if (!ent_str_is(ent_json_key(&json, &net->arena), "labels")) {
            ent_json_skip(&json);
            continue;
        }
        ent_json_enter(&json, '[');
        for (; ent_json_next(&json, ']') && !json.failed; count++) {
            ent_buf_add(&lines, ent_json_string(&json, &net->arena));
            ent_buf_add_char(&lines, '\n');
        }
    }
    EntStatus status = lines.status;
    if (json.failed || count != outputs)
        status = ent_package_fault(net->thinc->package, "tagger/cfg", net->err,
                                   "no list of labels that fits the network");
    else if (status == ENT_OK)
        status = ent_import_add_bytes(net->writer, net->prefix, "labels", ent_buf_as_str(&lines),
                                      net->err);
    ent_buf_release(&lines);
    return status;
}

EntStatus ent_import_tagger(const EntThinc *thinc, EntModelWriter *writer, EntError *err)
{
    Network net = {.thinc = thinc, .prefix = "tagger", .writer = writer, .err = err};
    uint32_t outputs = 0;
    EntStatus status = check_layers(&net);
    if (status == ENT_OK)
        status = import_linear(&net, ent_thinc_find(thinc, "softmax", 0), "", 0, &outputs);
    if (status == ENT_OK) status = import_labels(&net, outputs);
    ent_arena_release(&net.arena);
    return status;
}
