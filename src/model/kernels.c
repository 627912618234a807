#include "model/kernels.h"

#include <cblas.h>

void ent_gemm(size_t m, size_t n, size_t k, const float *a, size_t lda, const float *b, size_t ldb,
              float beta, float *c, size_t ldc)
{
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, (blasint)m, (blasint)n, (blasint)k, 1.0f,
                a, (blasint)lda, b, (blasint)ldb, beta, c, (blasint)ldc);
}
