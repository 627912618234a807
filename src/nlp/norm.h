/* NORM of words: the spelling under which variants share features (spacy/vocab.pyx, create_vocab):
 * the package's table, else spaCy's base norms ("€" is "$"), else lower case.
 * Thread rule: immutable once opened. */
#ifndef ENT_NLP_NORM_H
#define ENT_NLP_NORM_H

#include "model/container.h"
#include "model/strings.h"

typedef struct EntNorms {
    const uint64_t *ids; /* ascending string ids */
    EntStrings words;    /* their norms */
} EntNorms;

/* Views of MODEL; a model without a table is fine. ENT_ERR_MODEL: damaged. */
EntStatus ent_norms_open(const EntModel *model, EntNorms *out, EntError *err) ENT_MUST_USE;

/* The norm that is kept for WORD in the model or the program; {NULL, 0}: none. */
EntStr ent_norm_kept(const EntNorms *norms, EntStr word);

#endif
