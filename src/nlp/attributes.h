/* The attribute ruler (spacy/pipeline/attributeruler.py, 3.8.18): part of speech and morphological
 * features from the tag, with exceptions for single words, sequences and dependencies.
 *
 * A rule has patterns over tokens in a row (conditions on ORTH, LOWER, NORM, TAG, DEP, IS_SPACE:
 * equal, one of, none of, regular expression) and values for one of the matched tokens. All rules
 * are matched against the tokens as they came; where several set the same value, the last rule in
 * the package's order wins.
 * Thread rule: immutable and shared. */
#ifndef ENT_NLP_ATTRIBUTES_H
#define ENT_NLP_ATTRIBUTES_H

#include "model/container.h"
#include "text/doc.h"

typedef struct EntAttributes EntAttributes;

/* Prepare the rules of MODEL, which must outlive the result. ENT_ERR_MODEL, ENT_ERR_MEMORY. */
EntStatus ent_attributes_new(const EntModel *model, EntAttributes **out,
                             EntError *err) ENT_MUST_USE;
void ent_attributes_free(EntAttributes *attributes);

/* Set pos and morph, and where a rule says so lemma, tag and dep, of TOKENS, whose tag and dep are
 * set; matches stay within the span. Strings are views of the model. Morph is in spaCy's normal
 * form: features sorted, "|" between, "" for none. Scratch memory is taken from the doc's arena.
 * ENT_ERR_MEMORY: nothing was set. */
EntStatus ent_attributes_apply(const EntAttributes *attributes, EntDoc *doc,
                               EntSpan tokens) ENT_MUST_USE;

/* The value of FEATURE ("Number") in MORPH; {NULL, 0} where it has none. */
EntStr ent_morph_get(EntStr morph, EntStr feature);

#endif
