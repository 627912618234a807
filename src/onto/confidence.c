#include "onto/confidence.h"

#include <math.h>
#include <stdio.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/decimal.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/map.h"
#include "base/vec.h"

/* The table has one row a line, with tabs between its columns and "#" before comments:
 *
 *     kind      name of the pattern or rule, * property   found  right  value
 *     rate      supported-by                  supporter   12     11     0.914
 *     rate      *                             supporter   60     56     0.928     of the property
 *     rate      *                             *           874    765    0.875     of all
 *     weight    constant, rate, stated or a sign   *   0   0   0.123
 */
enum { COLUMNS = 6, KEY = 200 };

typedef struct Row {
    EntStr name;
    double rate;
} Row;

struct EntConfidence {
    EntArena arena;
    EntMap keys; /* "name property" to index into rows */
    ENT_VEC(Row) rows;
    double constant, of_rate, of_stated, of_sign[ENT_SIGN_COUNT];
};

const char *ent_sign_name(EntSign sign)
{
    static const char *const names[] = {
#define X(name, text) text,
        ENT_SIGN_LIST(X)
#undef X
    };
    return names[sign];
}

static EntStatus add_rate(EntConfidence *c, EntStr name, EntStr property, double rate)
{
    EntStr key = ent_arena_printf(&c->arena, "%.*s %.*s", ENT_STR_ARG(name), ENT_STR_ARG(property));
    EntStr copy = ent_arena_copy(&c->arena, name);
    if (!key.ptr || !copy.ptr || !ENT_PUSH(&c->rows, (Row){copy, rate})) return ENT_ERR_MEMORY;
    return ent_map_put(&c->keys, key, (uint32_t)c->rows.len - 1);
}

/* The weight that NAME stands for, or NULL. */
static double *weight_of(EntConfidence *c, EntStr name)
{
    if (ent_str_is(name, "constant")) return &c->constant;
    if (ent_str_is(name, "rate")) return &c->of_rate;
    if (ent_str_is(name, "stated")) return &c->of_stated;
    for (int i = 0; i < ENT_SIGN_COUNT; i++)
        if (ent_str_is(name, ent_sign_name((EntSign)i))) return &c->of_sign[i];
    return NULL;
}

static EntStatus fail(EntError *err, const char *file, uint32_t line, const char *what, EntStr word)
{
    return ent_error_at(err, ENT_ERR_ONTOLOGY, file, line, 0, "%s '%.*s'", what,
                        ENT_STR_ARG(ent_str_sub(word, 0, 60)));
}

static EntStatus add_row(EntConfidence *c, const char *file, uint32_t line,
                         const EntStr column[COLUMNS], EntError *err)
{
    double value;
    EntStr name = column[1], property = column[2];
    if (!ent_decimal_parse(column[5], &value))
        return fail(err, file, line, "expected a number as value, found", column[5]);
    if (ent_str_is(column[0], "weight")) {
        double *weight = weight_of(c, name);
        if (!weight) return fail(err, file, line, "unknown weight", name);
        *weight = value;
        return ENT_OK;
    }
    if (!ent_str_is(column[0], "rate")) return fail(err, file, line, "unknown row", column[0]);
    bool known = ent_str_is(property, "*") || ent_property_parse(property) != ENT_PROPERTY_NONE;
    if (!known) return fail(err, file, line, "unknown property", property);
    if (value <= 0 || value >= 1)
        return fail(err, file, line, "a rate is between 0 and 1, not", column[5]);
    if (add_rate(c, name, property, value) == ENT_OK) return ENT_OK;
    return ent_error_set(err, ENT_ERR_MEMORY, file, "out of memory");
}

static EntStatus parse_line(EntConfidence *c, const char *file, uint32_t line, EntStr text,
                            EntError *err)
{
    EntStr column[COLUMNS] = {ENT_STR_EMPTY};
    size_t count = 0, begin = 0;
    if (ent_str_trim(text).len == 0 || ent_str_starts(text, ENT_STR("#"))) return ENT_OK;
    for (size_t i = 0; i <= text.len && count < COLUMNS; i++) {
        if (i < text.len && text.ptr[i] != '\t') continue;
        column[count++] = ent_str_trim(ent_str_sub(text, begin, i));
        begin = i + 1;
    }
    if (count < COLUMNS)
        return ent_error_at(err, ENT_ERR_ONTOLOGY, file, line, 0, "a row has %d columns", COLUMNS);
    return add_row(c, file, line, column, err);
}

EntStatus ent_confidence_parse(const char *file, EntStr text, EntConfidence **out, EntError *err)
{
    EntConfidence *c = *out = ent_alloc(1, sizeof *c);
    if (!c) return ent_error_set(err, ENT_ERR_MEMORY, file, "out of memory");
    EntStatus status = ENT_OK;
    uint32_t line = 1;
    for (size_t begin = 0; begin < text.len && status == ENT_OK; line++) {
        size_t end = begin;
        while (end < text.len && text.ptr[end] != '\n') end++;
        status = parse_line(c, file, line, ent_str_sub(text, begin, end), err);
        begin = end + 1;
    }
    if (status == ENT_OK) return ENT_OK;
    ent_confidence_free(c);
    *out = NULL;
    return status;
}

EntStatus ent_confidence_load(const char *dir, EntConfidence **out, EntError *err)
{
    char path[ENT_MAX_PATH_BYTES];
    EntBuf buf = ENT_BUF_INIT(ENT_MAX_PATTERN_FILE);
    snprintf(path, sizeof path, "%s/patterns/confidence.tsv", dir);
    EntStatus status = access(path, F_OK) == 0 ? ent_file_read(path, &buf, err) : ENT_OK;
    if (status == ENT_OK) status = ent_confidence_parse(path, ent_buf_as_str(&buf), out, err);
    ent_buf_release(&buf);
    return status;
}

void ent_confidence_free(EntConfidence *confidence)
{
    if (!confidence) return;
    ent_map_release(&confidence->keys);
    ENT_VEC_FREE(&confidence->rows);
    ent_arena_release(&confidence->arena);
    ent_free(confidence);
}

/* The rate of the row NAME, PROPERTY; 0: there is none. */
static double rate_of(const EntConfidence *c, const char *name, const char *property)
{
    char key[KEY];
    snprintf(key, sizeof key, "%s %s", name, property);
    uint32_t row = ent_map_get(&c->keys, ent_str(key));
    return row == ENT_MAP_NONE ? 0 : c->rows.at[row].rate;
}

static double log_odds(double p)
{
    const double least = 0.02;
    p = p < least ? least : p > 1 - least ? 1 - least : p;
    return log(p / (1 - p));
}

float ent_confidence_of(const EntConfidence *confidence, const char *pattern, EntProperty property,
                        float stated, uint32_t signs)
{
    const char *name = ent_property_name(property);
    if (confidence->rows.len == 0) return stated;
    double rate = rate_of(confidence, pattern ? pattern : "*", name);
    if (rate <= 0) rate = rate_of(confidence, "*", name);
    if (rate <= 0) rate = rate_of(confidence, "*", "*");
    if (rate <= 0) return stated;
    double z = confidence->constant + confidence->of_rate * log_odds(rate) +
               confidence->of_stated * log_odds((double)stated);
    for (int i = 0; i < ENT_SIGN_COUNT; i++)
        if (signs >> i & 1) z += confidence->of_sign[i];
    double p = 1 / (1 + exp(-z));
    return (float)(p < 0.01 ? 0.01 : p > 0.99 ? 0.99 : p);
}

size_t ent_confidence_rows(const EntConfidence *confidence)
{
    return confidence->rows.len;
}

EntStr ent_confidence_name(const EntConfidence *confidence, size_t row)
{
    return confidence->rows.at[row].name;
}
