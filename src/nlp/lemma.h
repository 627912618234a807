/* The English lemmatiser in mode "rule" (spacy/pipeline/lemmatizer.py and lang/en/lemmatizer.py,
 * 3.8.18): base forms by their features are only lower-cased; else endings are replaced by rule and
 * the results looked up among known words, with exceptions first.
 * Thread rule: EntLemmatizer is immutable and shared; EntLemmaWork belongs to one thread. */
#ifndef ENT_NLP_LEMMA_H
#define ENT_NLP_LEMMA_H

#include "model/container.h"
#include "text/doc.h"

typedef struct EntLemmatizer EntLemmatizer;
typedef struct EntLemmaWork EntLemmaWork;

/* Prepare the tables of MODEL, which must outlive the result. ENT_ERR_MODEL, ENT_ERR_MEMORY. */
EntStatus ent_lemmatizer_new(const EntModel *model, EntLemmatizer **out,
                             EntError *err) ENT_MUST_USE;
void ent_lemmatizer_free(EntLemmatizer *lemmatizer);

/* A cache of lemmas for one thread, of this lemmatiser only, which must outlive it; results do not
 * depend on it. ENT_ERR_MEMORY. */
EntStatus ent_lemma_work_new(const EntLemmatizer *lemmatizer, EntLemmaWork **out) ENT_MUST_USE;
void ent_lemma_work_free(EntLemmaWork *work);

/* Set lemma of TOKENS, whose pos and morph are set, where it is not yet (its length is 0). A lemma
 * is a view of the token's text, a copy in the doc's arena, or a view of the model. ENT_ERR_MEMORY.
 */
EntStatus ent_lemmas_apply(const EntLemmatizer *lemmatizer, EntLemmaWork *work, EntDoc *doc,
                           EntSpan tokens) ENT_MUST_USE;

#endif
