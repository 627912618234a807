/* Kernels against values worked out by hand, and against the plainest loops. */
#include <math.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "model/kernels.h"

enum { MOST = 8192 };

/* A fixed sequence of numbers in [-1, 1). */
static void fill(float *x, size_t n, uint32_t seed)
{
    for (size_t i = 0; i < n; i++) {
        seed = seed * 1664525u + 1013904223u;
        x[i] = (float)(seed >> 8) / (1 << 23) - 1.0f;
    }
}

static void assert_near(float a, float b, float tolerance)
{
    if (!(fabsf(a - b) <= tolerance)) fail_msg("%.9g is not %.9g", (double)a, (double)b);
}

static void maxout_takes_the_largest_piece(void **state)
{
    (void)state;
    const float x[6] = {1, 5, -1, 2, 3, 0.5f}, b[6] = {0, -4, 0, 0.5f, 0, 0};
    float y[2];
    ent_maxout(2, 3, x, b, y); /* pieces {1, 1}, {-1, 2.5}, {3, 0.5} */
    assert_true(y[0] == 3.0f && y[1] == 2.5f);
    ent_maxout(2, 1, x, b, y);
    assert_true(y[0] == 1.0f && y[1] == 1.0f);
}

static void layer_norm_is_thincs(void **state)
{
    (void)state;
    /* maxout 1 2 3 6: mean 3, variance 3.5; times gain 2, plus beta 1, plus the residual 10 */
    const float x[8] = {1, 0, 3, 0, 0, 2, 0, 6}, b[8] = {0}, gain[4] = {2, 2, 2, 2},
                beta[4] = {1, 1, 1, 1}, residual[4] = {10, 10, 10, 10};
    const float want[4] = {-2.0f / sqrtf(3.5f), -1.0f / sqrtf(3.5f), 0.0f, 3.0f / sqrtf(3.5f)};
    float y[4];
    ent_maxout_norm(4, 2, x, b, gain, beta, residual, y);
    for (int i = 0; i < 4; i++) assert_near(y[i], 2 * want[i] + 11, 2e-6f);
    ent_maxout_norm(4, 2, x, b, gain, beta, NULL, y);
    for (int i = 0; i < 4; i++) assert_near(y[i], 2 * want[i] + 1, 1e-6f);
    /* a constant row has no variance: only 1e-8 under the root */
    const float flat[4] = {7, 7, 7, 7};
    ent_maxout_norm(4, 1, flat, b, gain, beta, NULL, y);
    for (int i = 0; i < 4; i++) assert_near(y[i], 1.0f, 1e-6f);
}

static void sums_of_odd_widths(void **state)
{
    (void)state;
    static float x[MOST], w[MOST], b[256], y[256];
    fill(x, MOST, 1);
    fill(w, MOST, 2);
    fill(b, 256, 3);
    static const size_t widths[] = {1, 15, 16, 63, 64, 65, 106, 112, 128, 200};
    for (size_t i = 0; i < sizeof widths / sizeof widths[0]; i++) {
        size_t n = widths[i], k = 7;
        ent_affine(n, k, x, w, b, y);
        for (size_t j = 0; j < n; j++) {
            float want = b[j];
            for (size_t l = 0; l < k; l++) want += x[l] * w[l * n + j];
            assert_near(y[j], want, 0);
        }
        const float *rows[3] = {x, x + 300, x + 600};
        ent_sum_rows(n, 3, rows, y);
        for (size_t j = 0; j < n; j++) assert_near(y[j], x[j] + x[300 + j] + x[600 + j], 0);
        ent_add(n, b, y);
        for (size_t j = 0; j < n; j++) assert_near(y[j], x[j] + x[300 + j] + x[600 + j] + b[j], 0);
    }
}

static void products_are_row_major(void **state)
{
    (void)state;
    const float a[6] = {1, 2, 3, 4, 5, 6}, b[6] = {1, 0, 0, 1, 1, 1};
    float c[4] = {100, 100, 100, 100};
    ent_gemm(2, 2, 3, a, 3, b, 2, 0.0f, c, 2);
    assert_true(c[0] == 4 && c[1] == 5 && c[2] == 10 && c[3] == 11);
    ent_gemm(2, 2, 3, a, 3, b, 2, 1.0f, c, 2);
    assert_true(c[0] == 8 && c[1] == 10 && c[2] == 20 && c[3] == 22);
}

static void windows_by_minimal_filtering(void **state)
{
    (void)state;
    enum { K = 24, N = 40, GROUPS = 3, ROWS = 4 * GROUPS };
    static float w[3 * K * N], x[(ROWS + 2) * K], u[6 * K * N], v[6 * GROUPS * K],
        m[6 * GROUPS * N], y[4 * N];
    fill(w, 3 * K * N, 4);
    fill(x, (ROWS + 2) * K, 5);
    ent_window_weights(K, N, w, u);
    ent_window_rows(GROUPS, K, x, v, GROUPS * K);
    for (size_t i = 0; i < 6; i++)
        ent_gemm(GROUPS, N, K, v + i * GROUPS * K, K, u + i * K * N, N, 0.0f, m + i * GROUPS * N,
                 N);
    for (size_t row = 0; row < ROWS; row++) {
        if (row % 4 == 0) ent_window_outputs(N, m + row / 4 * N, GROUPS * N, y);
        for (size_t j = 0; j < N; j++) {
            double want = 0;
            for (size_t i = 0; i < 3 * K; i++)
                want += (double)x[row * K + i] * (double)w[i * N + j];
            assert_near(y[row % 4 * N + j], (float)want, 2e-5f);
        }
    }
}

enum { ROWS = 29, SIDE = 288, TIMES = 1500, THREADS = 3 };

/* Two matrices of a thread's own, their product, and whether it always came out the same. */
typedef struct Product {
    float a[ROWS * SIDE], b[SIDE * SIDE], first[ROWS * SIDE], again[ROWS * SIDE];
    bool differs;
} Product;

static void *multiply(void *product)
{
    Product *p = product;
    for (int i = 0; i < TIMES && !p->differs; i++) {
        ent_gemm(ROWS, SIDE, SIDE, p->a, SIDE, p->b, SIDE, 0, p->again, SIDE);
        p->differs = memcmp(p->again, p->first, sizeof p->first) != 0;
    }
    return NULL;
}

/* A BLAS that keeps one work space for all threads (OpenBLAS built for one) mixes them up. */
static void products_of_several_threads_stay_apart(void **state)
{
    (void)state;
    static Product products[THREADS];
    pthread_t threads[THREADS];
    for (uint32_t i = 0; i < THREADS; i++) {
        Product *p = &products[i];
        fill(p->a, ROWS * SIDE, 2 * i + 1);
        fill(p->b, SIDE * SIDE, 2 * i + 2);
        ent_gemm(ROWS, SIDE, SIDE, p->a, SIDE, p->b, SIDE, 0, p->first, SIDE);
    }
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, multiply, &products[i]), 0);
    for (int i = 0; i < THREADS; i++) assert_int_equal(pthread_join(threads[i], NULL), 0);
    for (int i = 0; i < THREADS; i++) assert_false(products[i].differs);
}

static void the_first_of_equals_wins(void **state)
{
    (void)state;
    const float x[5] = {1, 3, 2, 3, -1};
    assert_int_equal(ent_argmax(5, x), 1);
    assert_int_equal(ent_argmax(1, x), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(maxout_takes_the_largest_piece),
        cmocka_unit_test(layer_norm_is_thincs),
        cmocka_unit_test(sums_of_odd_widths),
        cmocka_unit_test(products_are_row_major),
        cmocka_unit_test(windows_by_minimal_filtering),
        cmocka_unit_test(products_of_several_threads_stay_apart),
        cmocka_unit_test(the_first_of_equals_wins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
