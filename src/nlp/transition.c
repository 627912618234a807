#include "nlp/transition.h"

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
}

EntStatus ent_scorer_prepare(const EntScorer *scorer, EntScorerWork *work, const float *vectors,
                             size_t count)
{
    const size_t share = (size_t)scorer->slots * scorer->pieces * scorer->hidden;
    const size_t state = (size_t)(scorer->pieces + 1) * scorer->hidden + scorer->columns;
    if (!ENT_RESERVE(&work->projected, count * scorer->inputs) ||
        !ENT_RESERVE(&work->lower, count * share) || !ENT_RESERVE(&work->state, state))
        return ENT_ERR_MEMORY;
    ent_gemm(count, scorer->inputs, scorer->width, vectors, scorer->width, scorer->project_w,
             scorer->inputs, 0.0f, work->projected.at, scorer->inputs);
    for (size_t i = 0; i < count; i++)
        ent_add(scorer->inputs, scorer->project_b, work->projected.at + i * scorer->inputs);
    ent_gemm(count, share, scorer->inputs, work->projected.at, scorer->inputs, scorer->lower_w,
             share, 0.0f, work->lower.at, share);
    return ENT_OK;
}

const float *ent_scorer_run(const EntScorer *scorer, EntScorerWork *work, const int32_t *ids)
{
    const size_t unit = (size_t)scorer->pieces * scorer->hidden, share = scorer->slots * unit;
    float *sum = work->state.at, *hidden = sum + unit, *scores = hidden + scorer->hidden;
    const float *rows[ENT_SLOTS_MAX];
    for (uint32_t s = 0; s < scorer->slots; s++)
        rows[s] = ids[s] == ENT_NO_TOKEN ? scorer->pad + s * unit
                                         : work->lower.at + (size_t)ids[s] * share + s * unit;
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
