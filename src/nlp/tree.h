/* From arcs to a finished tree: sentence starts from the roots, and crossing arcs put back
 * (spacy/tokens/doc.pyx, set_children_from_heads; nonproj.pyx, deprojectivize, 3.8; Nivre and
 * Nilsson 2005, scheme "head").
 * Thread rule: pure functions over the caller's memory. */
#ifndef ENT_NLP_TREE_H
#define ENT_NLP_TREE_H

#include "text/doc.h"

/* Leftmost and rightmost word below each word, itself included; and room for a search. */
typedef struct EntTreeWork {
    ENT_VEC(EntSpan) edges; /* here both ends are inclusive */
    ENT_VEC(uint32_t) queue;
    ENT_VEC(bool) starts;
} EntTreeWork;

void ent_tree_work_release(EntTreeWork *work);

/* TOKENS [count] are one document whose `head` counts from BASE, the article's index of its first
 * token; `dep` is set. Labels like "prep||dobj" are resolved: the token moves to the nearest word
 * below its head that has the label behind the bars. Sets `sentence_start`. IS_SPACE [count] marks
 * white space. ENT_ERR_MEMORY. */
EntStatus ent_tree_finish(EntTreeWork *work, EntToken *tokens, uint32_t count, uint32_t base,
                          const bool *is_space) ENT_MUST_USE;

#endif
