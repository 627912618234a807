/* The language pipeline: text to tokens with tags, tree, lemmas and entity labels, by the
 * convolutional pipeline of spaCy v3 packages (spacy.io, MIT; version 3.8), inference only.
 *
 * Enters: text in one or more segments (paragraphs), each run as a document of its own, all in one
 * batch. Leaves: doc->tokens, doc->paragraphs (one a segment), doc->sentences.
 * Thread rule: EntNlp is immutable and shared; EntNlpWork belongs to one thread. */
#ifndef ENT_NLP_NLP_H
#define ENT_NLP_NLP_H

#include "model/container.h"
#include "text/doc.h"

typedef struct EntNlp EntNlp;
typedef struct EntNlpWork EntNlpWork;

/* Prepare a pipeline over MODEL and, unless it is NULL, PRESS: a container whose sections ner/...
 * are a second recogniser, which sets press_iob and press_label. Both must outlive it.
 * ENT_ERR_MODEL, ENT_ERR_MEMORY. */
EntStatus ent_nlp_new(const EntModel *model, const EntModel *press, EntNlp **out,
                      EntError *err) ENT_MUST_USE;
void ent_nlp_free(EntNlp *nlp);

/* Buffers and caches of one thread, for NLP only, which must outlive them. ENT_ERR_MEMORY. */
EntStatus ent_nlp_work_new(const EntNlp *nlp, EntNlpWork **out) ENT_MUST_USE;
void ent_nlp_work_free(EntNlpWork *work);

/* Annotate DOC, whose text is set and which has no tokens yet. SEGMENTS are in order and disjoint;
 * bytes outside them get no tokens. COUNT 0: the whole text is one segment.
 * The result does not depend on WORK's history. ENT_ERR_LIMIT (ENT_MAX_TOKENS, or the thread's
 * deadline has passed: base/deadline.h), ENT_ERR_MEMORY. */
EntStatus ent_nlp_run(const EntNlp *nlp, EntNlpWork *work, EntDoc *doc, const EntSegment *segments,
                      size_t count, EntError *err) ENT_MUST_USE;

#endif
