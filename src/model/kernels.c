#include "model/kernels.h"

#include <math.h>
#include <string.h>

#include <cblas.h>

/* One body, compiled for several instruction sets and chosen at load time. The sanitizers cannot
 * run before the resolver does. No contraction and no reassociation: every version gives the same
 * bits. */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) &&                             \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define VECTORISED __attribute__((target_clones("avx512f", "avx2", "default"), optimize("O3")))
#else
#define VECTORISED
#endif

void ent_gemm(size_t m, size_t n, size_t k, const float *a, size_t lda, const float *b, size_t ldb,
              float beta, float *c, size_t ldc)
{
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, (f77_int)m, (f77_int)n, (f77_int)k, 1.0f,
                a, (f77_int)lda, b, (f77_int)ldb, beta, c, (f77_int)ldc);
}

VECTORISED void ent_add(size_t n, const float *restrict x, float *restrict y)
{
    for (size_t i = 0; i < n; i++) y[i] += x[i];
}

/* Sixteen floats, anywhere: one register or several, as the processor has them. Loops over these
 * rather than floats, as compilers do not see by themselves that sums may stay in registers. */
typedef float Lanes __attribute__((vector_size(64), aligned(4), may_alias));

enum { LANES = 16, BLOCK = 4 * LANES };

static inline const Lanes *lanes(const float *x)
{
    return (const Lanes *)(const void *)x;
}

VECTORISED void ent_affine(size_t n, size_t k, const float *restrict x, const float *restrict w,
                           const float *restrict b, float *restrict y)
{
    size_t j = 0;
    for (; j + BLOCK <= n; j += BLOCK) {
        const Lanes *start = lanes(b + j);
        Lanes s0 = start[0], s1 = start[1], s2 = start[2], s3 = start[3];
        for (size_t i = 0; i < k; i++) {
            const Lanes *row = lanes(w + i * n + j);
            s0 += row[0] * x[i];
            s1 += row[1] * x[i];
            s2 += row[2] * x[i];
            s3 += row[3] * x[i];
        }
        Lanes *out = (Lanes *)(void *)(y + j);
        out[0] = s0, out[1] = s1, out[2] = s2, out[3] = s3;
    }
    for (; j + LANES <= n; j += LANES) {
        Lanes sum = *lanes(b + j);
        for (size_t i = 0; i < k; i++) sum += *lanes(w + i * n + j) * x[i];
        *(Lanes *)(void *)(y + j) = sum;
    }
    for (; j < n; j++) {
        y[j] = b[j];
        for (size_t i = 0; i < k; i++) y[j] += w[i * n + j] * x[i];
    }
}

VECTORISED void ent_sum_rows(size_t n, size_t count, const float *const *rows, float *restrict y)
{
    size_t j = 0;
    for (; j + BLOCK <= n; j += BLOCK) {
        const Lanes *row = lanes(rows[0] + j);
        Lanes s0 = row[0], s1 = row[1], s2 = row[2], s3 = row[3];
        for (size_t i = 1; i < count; i++) {
            row = lanes(rows[i] + j);
            s0 += row[0], s1 += row[1], s2 += row[2], s3 += row[3];
        }
        Lanes *out = (Lanes *)(void *)(y + j);
        out[0] = s0, out[1] = s1, out[2] = s2, out[3] = s3;
    }
    for (; j < n; j++) {
        y[j] = rows[0][j];
        for (size_t i = 1; i < count; i++) y[j] += rows[i][j];
    }
}

static inline void maxout(size_t width, size_t pieces, const float *restrict x,
                          const float *restrict b, float *restrict y)
{
    for (size_t i = 0; i < width; i++) y[i] = x[i] + b[i];
    for (size_t p = 1; p < pieces; p++)
        for (size_t i = 0; i < width; i++) {
            float value = x[p * width + i] + b[p * width + i];
            y[i] = value > y[i] ? value : y[i];
        }
}

VECTORISED void ent_maxout(size_t width, size_t pieces, const float *restrict x,
                           const float *restrict b, float *restrict y)
{
    maxout(width, pieces, x, b, y);
}

/* Sums in a fixed order that suits registers: sixteen running sums, folded pairwise. */
static inline float fold(const Lanes *sums)
{
    float x[LANES];
    memcpy(x, sums, sizeof x);
    for (size_t half = LANES / 2; half > 0; half /= 2)
        for (size_t i = 0; i < half; i++) x[i] += x[i + half];
    return x[0];
}

static inline float sum(size_t n, const float *x)
{
    Lanes sums = {0};
    size_t i = 0;
    for (; i + LANES <= n; i += LANES) sums += *lanes(x + i);
    float rest = 0;
    for (; i < n; i++) rest += x[i];
    return fold(&sums) + rest;
}

static inline float sum_squares(size_t n, const float *x)
{
    Lanes sums = {0};
    size_t i = 0;
    for (; i + LANES <= n; i += LANES) sums += *lanes(x + i) * *lanes(x + i);
    float rest = 0;
    for (; i < n; i++) rest += x[i] * x[i];
    return fold(&sums) + rest;
}

VECTORISED void ent_maxout_norm(size_t width, size_t pieces, const float *restrict x,
                                const float *restrict b, const float *restrict gain,
                                const float *restrict beta, const float *residual, float *y)
{
    float m[ENT_NORM_WIDTH];
    maxout(width, pieces, x, b, m);
    float mean = sum(width, m) / (float)width;
    for (size_t i = 0; i < width; i++) m[i] -= mean;
    float scale = 1.0f / sqrtf(sum_squares(width, m) / (float)width + 1e-8f);
    for (size_t i = 0; i < width; i++) m[i] = m[i] * scale * gain[i] + beta[i];
    if (residual)
        for (size_t i = 0; i < width; i++) y[i] = m[i] + residual[i];
    else
        memcpy(y, m, width * sizeof *y);
}

void ent_window_weights(size_t k, size_t n, const float *w, float *u)
{
    const size_t step = k * n;
    for (size_t i = 0; i < step; i++) {
        double a = w[i], b = w[step + i], c = w[2 * step + i];
        u[i] = (float)(a / 4);
        u[step + i] = (float)(-(a + b + c) / 6);
        u[2 * step + i] = (float)((b - a - c) / 6);
        u[3 * step + i] = (float)(a / 24 + b / 12 + c / 6);
        u[4 * step + i] = (float)(a / 24 - b / 12 + c / 6);
        u[5 * step + i] = (float)c;
    }
}

VECTORISED void ent_window_rows(size_t groups, size_t k, const float *restrict x, float *restrict v,
                                size_t step)
{
    for (size_t g = 0; g < groups; g++) {
        const float *in = x + 4 * g * k;
        float *out = v + g * k;
        for (size_t i = 0; i < k; i++) {
            float d0 = in[i], d1 = in[k + i], d2 = in[2 * k + i], d3 = in[3 * k + i],
                  d4 = in[4 * k + i], d5 = in[5 * k + i];
            float even = d4 - 4 * d2, odd = d3 - 4 * d1;
            float far = d4 - d2, turn = 2 * (d3 - d1);
            out[i] = 4 * d0 - 5 * d2 + d4;
            out[step + i] = even + odd;
            out[2 * step + i] = even - odd;
            out[3 * step + i] = far + turn;
            out[4 * step + i] = far - turn;
            out[5 * step + i] = 4 * d1 - 5 * d3 + d5;
        }
    }
}

VECTORISED void ent_window_outputs(size_t n, const float *restrict m, size_t step,
                                   float *restrict y)
{
    for (size_t i = 0; i < n; i++) {
        float m1 = m[step + i], m2 = m[2 * step + i], m3 = m[3 * step + i], m4 = m[4 * step + i];
        float near = m1 + m2, lean = m1 - m2, far = m3 + m4, tilt = m3 - m4;
        y[i] = m[i] + near + far;
        y[n + i] = lean + 2 * tilt;
        y[2 * n + i] = near + 4 * far;
        y[3 * n + i] = lean + 8 * tilt + m[5 * step + i];
    }
}

size_t ent_argmax(size_t n, const float *x)
{
    size_t best = 0;
    for (size_t i = 1; i < n; i++)
        if (x[i] > x[best]) best = i;
    return best;
}
