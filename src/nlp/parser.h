/* Dependency parser: a greedy run of the arc-eager system (spacy/pipeline/dep_parser.pyx 3.8).
 * Thread rule: EntParser is immutable and shared; EntParserWork belongs to one thread. */
#ifndef ENT_NLP_PARSER_H
#define ENT_NLP_PARSER_H

#include "nlp/arcs.h"
#include "nlp/transition.h"
#include "nlp/tree.h"

typedef struct EntParser {
    EntScorer scorer;
} EntParser;

typedef struct EntParserWork {
    EntScorerWork scorer;
    EntArcState state;
    EntTreeWork tree;
} EntParserWork;

/* Sections parser/ of MODEL; see ent_scorer_init. */
EntStatus ent_parser_init(EntParser *out, const EntModel *model, uint32_t width,
                          EntError *err) ENT_MUST_USE;
void ent_parser_release(EntParser *parser);
void ent_parser_work_release(EntParserWork *work);

/* Parse documents, ranges of TOKENS that follow each other; VECTORS [tokens, width] and IS_SPACE
 * are of docs[0].begin onwards. Sets head, dep, sentence_start. ENT_ERR_MEMORY. */
EntStatus ent_parser_run(const EntParser *parser, EntParserWork *work, const float *vectors,
                         const bool *is_space, EntToken *tokens, const EntSpan *docs,
                         size_t count) ENT_MUST_USE;

#endif
