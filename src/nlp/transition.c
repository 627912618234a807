#include "nlp/transition.h"

#include <assert.h>

#include "model/kernels.h"
#include "nlp/weights.h"

/* The upper layer with its columns padded by zeros. */
static EntStatus load_upper(EntScorer *out, const EntModel *model, const char *name, EntError *err)
{
    EntTensor w, b;
    ENT_TRY(ent_weights_get(model, name, "upper/W", 2, (uint32_t[]){out->hidden, 0}, &w, err));
    ENT_TRY(ent_weights_get(model, name, "upper/b", 1, &w.dims[1], &b, err));
    out->moves = w.dims[1];
    out->columns = (out->moves + 15) / 16 * 16;
    out->upper_w = ent_alloc((size_t)out->hidden * out->columns, sizeof(float));
    out->upper_b = ent_alloc(out->columns, sizeof(float));
    if (!out->upper_w || !out->upper_b)
        return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    for (size_t i = 0; i < out->hidden; i++)
        memcpy(out->upper_w + i * out->columns, w.at + i * out->moves, out->moves * sizeof(float));
    memcpy(out->upper_b, b.at, out->moves * sizeof(float));
    return ENT_OK;
}

static_assert((int)ENT_BLOCKS_KEPT > (int)ENT_SLOTS_MAX, "a step's rows stay where they are");

static EntStatus load_layers(EntScorer *out, const EntModel *model, const char *name,
                             uint32_t width, uint32_t slots, EntError *err)
{
    EntTensor w, b;
    ENT_TRY(ent_weights_get(model, name, "project/W", 2, (uint32_t[]){width, 0}, &w, err));
    ENT_TRY(ent_weights_get(model, name, "project/b", 1, &w.dims[1], &b, err));
    *out = (EntScorer){.width = width, .inputs = w.dims[1], .slots = slots};
    out->project_w = w.at;
    out->project_b = b.at;
    ENT_TRY(ent_weights_get(model, name, "lower/W", 4, (uint32_t[]){out->inputs, slots, 0, 0}, &w,
                            err));
    ENT_TRY(ent_weights_get(model, name, "lower/b", 2, &w.dims[2], &b, err));
    out->pieces = w.dims[2];
    out->hidden = w.dims[3];
    out->lower_w = w.at;
    out->lower_b = b.at;
    ENT_TRY(ent_weights_get(model, name, "lower/pad", 3,
                            (uint32_t[]){slots, out->pieces, out->hidden}, &b, err));
    out->pad = b.at;
    return load_upper(out, model, name, err);
}

/* Lines of "ACTION LABEL", actions ascending. */
static EntStatus load_moves(EntScorer *out, const EntModel *model, const char *name,
                            uint32_t actions, EntError *err)
{
    EntStr lines, line;
    uint32_t count = 0, last = 0;
    ENT_TRY(ent_weights_bytes(model, name, "moves", &lines, err));
    out->labels = ent_alloc(out->moves, sizeof *out->labels);
    if (!out->labels) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    for (; ent_weights_line(&lines, &line); count++) {
        uint32_t action = line.len >= 2 ? (uint32_t)(line.ptr[0] - '0') : UINT32_MAX;
        if (action >= actions || action < last || line.ptr[1] != ' ' || count == out->moves)
            return ent_weights_fault(name, "moves", "has an unexpected line", err);
        if (out->actions[action].end == 0) out->actions[action].begin = count;
        out->actions[action].end = count + 1;
        out->labels[count] = ent_str_sub(line, 2, line.len);
        last = action;
    }
    return count == out->moves ? ENT_OK
                               : ent_weights_fault(name, "moves", "does not fit upper/W", err);
}

EntStatus ent_scorer_init(EntScorer *out, const EntModel *model, const char *name, uint32_t width,
                          uint32_t slots, uint32_t actions, EntError *err)
{
    *out = (EntScorer){0};
    EntStatus status = load_layers(out, model, name, width, slots, err);
    if (status == ENT_OK) status = load_moves(out, model, name, actions, err);
    if (status != ENT_OK) ent_scorer_release(out);
    return status;
}

void ent_scorer_release(EntScorer *scorer)
{
    ent_free(scorer->labels);
    ent_free(scorer->upper_w);
    ent_free(scorer->upper_b);
    *scorer = (EntScorer){0};
}

void ent_scorer_work_release(EntScorerWork *work)
{
    ENT_VEC_FREE(&work->projected);
    ENT_VEC_FREE(&work->lower);
    ENT_VEC_FREE(&work->state);
    ENT_VEC_FREE(&work->places);
}

static size_t share_size(const EntScorer *scorer)
{
    return (size_t)scorer->slots * scorer->pieces * scorer->hidden;
}

EntStatus ent_scorer_prepare(const EntScorer *scorer, EntScorerWork *work, const float *vectors,
                             size_t count)
{
    const size_t blocks = (count + ENT_BLOCK_TOKENS - 1) / ENT_BLOCK_TOKENS;
    const size_t rows = blocks * ENT_BLOCK_TOKENS, inputs = scorer->inputs;
    const size_t state = (size_t)(scorer->pieces + 1) * scorer->hidden + scorer->columns;
    if (!ENT_RESERVE(&work->projected, rows * inputs) || !ENT_RESERVE(&work->places, blocks) ||
        !ENT_RESERVE(&work->lower, ENT_BLOCKS_KEPT * ENT_BLOCK_TOKENS * share_size(scorer)) ||
        !ENT_RESERVE(&work->state, state))
        return ENT_ERR_MEMORY;
    ent_gemm(count, inputs, scorer->width, vectors, scorer->width, scorer->project_w, inputs, 0.0f,
             work->projected.at, inputs);
    for (size_t i = 0; i < count; i++)
        ent_add(inputs, scorer->project_b, work->projected.at + i * inputs);
    memset(work->projected.at + count * inputs, 0, (rows - count) * inputs * sizeof(float));
    for (size_t i = 0; i < blocks; i++) work->places.at[i] = -1;
    for (size_t i = 0; i < ENT_BLOCKS_KEPT; i++) {
        work->kept[i] = -1;
        work->used[i] = 0;
    }
    work->step = 0;
    return ENT_OK;
}

/* Compute BLOCK in the place that was not asked for longest. */
static size_t fetch(const EntScorer *scorer, EntScorerWork *work, int32_t block)
{
    const size_t inputs = scorer->inputs, share = share_size(scorer);
    const size_t unit = (size_t)scorer->pieces * scorer->hidden;
    size_t place = 0;
    for (size_t i = 1; i < ENT_BLOCKS_KEPT; i++)
        if (work->used[i] < work->used[place]) place = i;
    if (work->kept[place] >= 0) work->places.at[work->kept[place]] = -1;
    work->kept[place] = block;
    work->places.at[block] = (int32_t)place;
    const float *in = work->projected.at + (size_t)block * ENT_BLOCK_TOKENS * inputs;
    float *out = work->lower.at + place * ENT_BLOCK_TOKENS * share;
    for (size_t s = 0; s < share; s += unit) /* small products are fastest */
        ent_gemm(ENT_BLOCK_TOKENS, unit, inputs, in, inputs, scorer->lower_w + s, share, 0.0f,
                 out + s, share);
    return place;
}

static const float *share_of(const EntScorer *scorer, EntScorerWork *work, uint32_t token)
{
    int32_t block = (int32_t)(token / ENT_BLOCK_TOKENS), known = work->places.at[block];
    size_t place = known < 0 ? fetch(scorer, work, block) : (size_t)known;
    work->used[place] = work->step;
    return work->lower.at +
           (place * ENT_BLOCK_TOKENS + token % ENT_BLOCK_TOKENS) * share_size(scorer);
}

const float *ent_scorer_run(const EntScorer *scorer, EntScorerWork *work, const int32_t *ids)
{
    const size_t unit = (size_t)scorer->pieces * scorer->hidden;
    float *sum = work->state.at, *hidden = sum + unit, *scores = hidden + scorer->hidden;
    const float *rows[ENT_SLOTS_MAX];
    work->step++;
    for (uint32_t s = 0; s < scorer->slots; s++)
        rows[s] = s * unit +
                  (ids[s] == ENT_NO_TOKEN ? scorer->pad : share_of(scorer, work, (uint32_t)ids[s]));
    ent_sum_rows(unit, scorer->slots, rows, sum);
    ent_maxout(scorer->hidden, scorer->pieces, sum, scorer->lower_b, hidden);
    ent_affine(scorer->columns, scorer->hidden, hidden, scorer->upper_w, scorer->upper_b, scores);
    return scores;
}

int32_t ent_scorer_best(const EntScorer *scorer, const float *scores, const bool *valid,
                        uint32_t actions)
{
    int32_t best = ENT_NO_MOVE;
    for (uint32_t a = 0; a < actions; a++) {
        if (!valid[a]) continue;
        for (uint32_t i = scorer->actions[a].begin; i < scorer->actions[a].end; i++)
            if (best == ENT_NO_MOVE || scores[i] > scores[best]) best = (int32_t)i;
    }
    return best;
}
