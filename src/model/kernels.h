/* The arithmetic of the networks. All matrices are row-major float32; widths are floats.
 *
 * Matrix products are BLAS (BLIS 0.9 picks its code by processor, so the last bit of a product may
 * differ between machines, and between calls of different size; a row of a call of the same size is
 * always the same; the serial OpenBLAS 0.3.21 of Debian 12 is of no use here: of two products at a
 * time one gets wrong sums); the rest is plain C that gives the same bits everywhere.
 * Thread rule: pure functions over the caller's memory. */
#ifndef ENT_MODEL_KERNELS_H
#define ENT_MODEL_KERNELS_H

#include <stddef.h>

/* C[m,n] = A[m,k] B[k,n] + beta C; lda, ldb, ldc are the floats from row to row. By the BLAS. */
void ent_gemm(size_t m, size_t n, size_t k, const float *a, size_t lda, const float *b, size_t ldb,
              float beta, float *c, size_t ldc);

/* y[n] += x[n] */
void ent_add(size_t n, const float *x, float *y);

/* y[n] = the sum of COUNT rows, at least one. */
void ent_sum_rows(size_t n, size_t count, const float *const *rows, float *y);

/* y[n] = b[n] + x[k] W[k,n]; fastest where n is a multiple of 16. For the single states of the
 * parsers. */
void ent_affine(size_t n, size_t k, const float *x, const float *w, const float *b, float *y);

/* y[width] = the largest of the PIECES of x[pieces,width] + b[pieces,width]. */
void ent_maxout(size_t width, size_t pieces, const float *x, const float *b, float *y);

/* Layer norm of maxout, as thinc 8.3 (layers/maxout.py, layers/layernorm.py: variance + 1e-8):
 * y[width] = gain (m - mean m) / sqrt(var m) + beta + residual, where m is the maxout of x and b;
 * RESIDUAL may be NULL. y must not overlap x; y may be residual. width <= ENT_NORM_WIDTH. */
enum { ENT_NORM_WIDTH = 4096 };
void ent_maxout_norm(size_t width, size_t pieces, const float *x, const float *b, const float *gain,
                     const float *beta, const float *residual, float *y);

/* Convolution over a window of three rows by minimal filtering (Winograd 1980; Lavin and Gray 2016,
 * F(4,3)): four output rows at the price of six row products instead of twelve.
 *
 *   weights  w[3,k,n] -> u[6,k,n]                                        (once)
 *   rows     x[4 g + 2, k], whose first row precedes the first output -> v[6,g,k]
 *   products m[i] = v[i] u[i]                                             (six gemms)
 *   outputs  four rows of y[n] of group G from m[6,g,n]
 *
 * STEP is the floats from one of the six parts to the next. */
void ent_window_weights(size_t k, size_t n, const float *w, float *u);
void ent_window_rows(size_t groups, size_t k, const float *x, float *v, size_t step);
void ent_window_outputs(size_t n, const float *m, size_t step, float *y);

/* The index of the largest of x[n], n > 0; the first of equals. */
size_t ent_argmax(size_t n, const float *x);

#endif
