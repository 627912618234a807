/* Embeddings kept per lexeme, so that a word seen again costs nothing: what a network's embedding
 * layer makes of it depends on the lexeme and the space after it only, to the bit.
 * Thread rule: one thread a cache. */
#ifndef ENT_NLP_EMBEDS_H
#define ENT_NLP_EMBEDS_H

#include "nlp/tok2vec.h"

/* Zeroed it is empty and ready. Slot of a token: 2 × lexeme index + space, or the lexeme index
 * alone where the network does not read the space. */
typedef struct EntEmbeds {
    ENT_VEC(float) vectors; /* [slots, width] */
    ENT_VEC(bool) known;
    ENT_VEC(EntFeatureRow) rows; /* scratch: to be computed, */
    ENT_VEC(uint32_t) slots;     /* for these slots */
    ENT_VEC(float) fresh;
} EntEmbeds;

void ent_embeds_release(EntEmbeds *embeds);

/* Forget all, when lexeme indices start again. */
void ent_embeds_clear(EntEmbeds *embeds);

/* Set INDEX[i], a row of embeds->vectors, for each of COUNT rows, computing what is not known yet.
 * LEXEMES: how many there are in the table. ENT_ERR_MEMORY. */
EntStatus ent_embeds_find(EntEmbeds *embeds, const EntTok2Vec *net, EntTok2VecWork *work,
                          const EntFeatureRow *rows, size_t count, uint32_t lexemes,
                          uint32_t *index) ENT_MUST_USE;

#endif
