/* Fine part-of-speech tags: the best label of a linear layer over the token vectors
 * (spacy/pipeline/tagger.pyx 3.8). Thread rule: immutable once made, shared. */
#ifndef ENT_NLP_TAGGER_H
#define ENT_NLP_TAGGER_H

#include "model/container.h"
#include "text/doc.h"

typedef struct EntTagger {
    uint32_t width, labels;
    const float *w, *b; /* [width, labels], [labels] */
    EntStr *names;      /* of labels; views of the model */
} EntTagger;

/* Take section tagger/ of MODEL, which must outlive OUT; WIDTH is that of the token vectors.
 * ENT_ERR_MODEL, ENT_ERR_MEMORY; OUT is released on failure. */
EntStatus ent_tagger_init(EntTagger *out, const EntModel *model, uint32_t width,
                          EntError *err) ENT_MUST_USE;
void ent_tagger_release(EntTagger *tagger);

/* Set `tag` of COUNT tokens from their vectors [count, width]. SCRATCH has room for
 * count × labels floats. */
void ent_tagger_run(const EntTagger *tagger, const float *vectors, EntToken *tokens, size_t count,
                    float *scratch);

#endif
