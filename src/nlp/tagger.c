#include "nlp/tagger.h"

#include "model/kernels.h"
#include "nlp/weights.h"

static EntStatus load(EntTagger *tagger, const EntModel *model, uint32_t width, EntError *err)
{
    EntTensor w, b;
    EntStr lines, line;
    uint32_t count = 0;
    ENT_TRY(ent_weights_get(model, "tagger", "W", 2, (uint32_t[]){width, 0}, &w, err));
    ENT_TRY(ent_weights_get(model, "tagger", "b", 1, &w.dims[1], &b, err));
    ENT_TRY(ent_weights_bytes(model, "tagger", "labels", &lines, err));
    *tagger = (EntTagger){.width = width, .labels = w.dims[1], .w = w.at, .b = b.at};
    tagger->names = ent_alloc(tagger->labels, sizeof *tagger->names);
    if (!tagger->names) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    while (ent_weights_line(&lines, &line)) {
        if (count == tagger->labels) break;
        tagger->names[count++] = line;
    }
    return count == tagger->labels && lines.len == 0
               ? ENT_OK
               : ent_weights_fault("tagger", "labels", "does not fit tagger/W", err);
}

EntStatus ent_tagger_init(EntTagger *out, const EntModel *model, uint32_t width, EntError *err)
{
    *out = (EntTagger){0};
    EntStatus status = load(out, model, width, err);
    if (status != ENT_OK) ent_tagger_release(out);
    return status;
}

void ent_tagger_release(EntTagger *tagger)
{
    ent_free(tagger->names);
    *tagger = (EntTagger){0};
}

void ent_tagger_run(const EntTagger *tagger, const float *vectors, EntToken *tokens, size_t count,
                    float *scratch)
{
    const size_t labels = tagger->labels;
    ent_gemm(count, labels, tagger->width, vectors, tagger->width, tagger->w, labels, 0.0f, scratch,
             labels);
    for (size_t i = 0; i < count; i++) {
        float *scores = scratch + i * labels;
        ent_add(labels, tagger->b, scores);
        tokens[i].tag = tagger->names[ent_argmax(labels, scores)];
    }
}
