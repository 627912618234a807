/* Named entities: a greedy run of the BILUO push-down system (spacy/pipeline/_parser_internals/
 * ner.pyx 3.8): begin, in, last, unit, out; an entity stays within its sentence.
 * Thread rule: EntNer is immutable and shared; EntNerWork belongs to one thread. */
#ifndef ENT_NLP_NER_H
#define ENT_NLP_NER_H

#include "nlp/transition.h"

typedef struct EntNer {
    EntScorer scorer;
} EntNer;

typedef struct EntNerWork {
    EntScorerWork scorer;
} EntNerWork;

/* Sections ner/ of MODEL; see ent_scorer_init. */
EntStatus ent_ner_init(EntNer *out, const EntModel *model, uint32_t width,
                       EntError *err) ENT_MUST_USE;
void ent_ner_release(EntNer *ner);
void ent_ner_work_release(EntNerWork *work);

/* Label documents, ranges of TOKENS that follow each other, whose sentence starts are set; VECTORS
 * [tokens, width] and IS_SPACE are of docs[0].begin onwards. Sets iob and label. ENT_ERR_MEMORY. */
EntStatus ent_ner_run(const EntNer *ner, EntNerWork *work, const float *vectors,
                      const bool *is_space, EntToken *tokens, const EntSpan *docs,
                      size_t count) ENT_MUST_USE;

#endif
