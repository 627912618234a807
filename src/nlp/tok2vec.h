/* Tokens to vectors: hashed embeddings of lexical attributes, mixed by a maxout layer, then a
 * window encoder of residual maxout layers (spacy/ml/models/tok2vec.py 3.8: MultiHashEmbed,
 * MaxoutWindowEncoder; thinc/layers/hashembed.py 8.3). Inference only.
 *
 * The embedding of a token depends on its lexeme and on whether a space follows, so callers keep it
 * per lexeme; only the encoder runs over every token.
 * Thread rule: EntTok2Vec is immutable and shared; EntTok2VecWork belongs to one thread. */
#ifndef ENT_NLP_TOK2VEC_H
#define ENT_NLP_TOK2VEC_H

#include "model/container.h"
#include "nlp/lexeme.h"
#include "text/doc.h"

/* One row to embed. */
typedef struct EntFeatureRow {
    const EntLexeme *lexeme;
    bool space_after;
} EntFeatureRow;

enum { ENT_FEATURE_MAX = 32, ENT_DEPTH_MAX = 32 };

/* A maxout layer with layer norm: w [inputs, pieces, width], b [pieces, width]. */
typedef struct EntMaxoutLayer {
    uint32_t inputs, pieces;
    const float *w, *b, *gain, *beta;
} EntMaxoutLayer;

/* Sizes and weights; the weights lie in the model, but for `turned`. */
typedef struct EntTok2Vec {
    uint32_t width, features, depth, window;
    uint8_t attrs[ENT_FEATURE_MAX]; /* which feature each table embeds */
    uint32_t seeds[ENT_FEATURE_MAX], rows[ENT_FEATURE_MAX];
    const float *tables[ENT_FEATURE_MAX]; /* [rows, width] */
    const float *statics;                 /* static vectors [rows, width], NULL: none */
    const uint64_t *keys;                 /* string ids of static vectors, ascending */
    const uint32_t *key_rows;
    size_t key_count;
    EntMaxoutLayer mix, encode[ENT_DEPTH_MAX];
    float *turned[ENT_DEPTH_MAX]; /* encoder weights [6, width, pieces × width], window 1 only */
    bool reads_space;             /* whether space_after matters */
} EntTok2Vec;

/* Scratch of one thread, grown as needed; zeroed it is empty. */
typedef struct EntTok2VecWork {
    ENT_VEC(float) concat, product, now, next, parts;
} EntTok2VecWork;

/* Take the network under PREFIX ("tok2vec") from MODEL, which must outlive OUT.
 * ENT_ERR_MODEL (missing or misshapen section), ENT_ERR_MEMORY; OUT is released on failure. */
EntStatus ent_tok2vec_init(EntTok2Vec *out, const EntModel *model, const char *prefix,
                           EntError *err) ENT_MUST_USE;
void ent_tok2vec_release(EntTok2Vec *net);
void ent_tok2vec_work_release(EntTok2VecWork *work);

/* Embed and mix COUNT rows into OUT [count, width]. A row's result does not depend on the other
 * rows, to the bit. ENT_ERR_MEMORY. */
EntStatus ent_tok2vec_embed(const EntTok2Vec *net, EntTok2VecWork *work, const EntFeatureRow *rows,
                            size_t count, float *out) ENT_MUST_USE;

/* Encode documents: token i has the embedding embedded[index[i]] ([any, width]); DOCS are token
 * ranges that cover 0 up to the last one's end. OUT [tokens, width]. ENT_ERR_MEMORY. */
EntStatus ent_tok2vec_encode(const EntTok2Vec *net, EntTok2VecWork *work, const float *embedded,
                             const uint32_t *index, const EntSpan *docs, size_t doc_count,
                             float *out) ENT_MUST_USE;

#endif
