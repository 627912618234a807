/* The arithmetic of the networks. All matrices are row-major float32.
 * Thread rule: pure functions over the caller's memory. */
#ifndef ENT_MODEL_KERNELS_H
#define ENT_MODEL_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/* C[m,n] = A[m,k] B[k,n] + beta C; lda, ldb, ldc are the floats from row to row. */
void ent_gemm(size_t m, size_t n, size_t k, const float *a, size_t lda, const float *b, size_t ldb,
              float beta, float *c, size_t ldc);

#endif
