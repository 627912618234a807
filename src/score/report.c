#include "score/report.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/shown.h"

static double part_of(uint64_t part, uint64_t rest)
{
    return part + rest ? (double)part / (double)(part + rest) : 0;
}

EntFigures ent_tally_figures(const EntTallyRow *row)
{
    double p = part_of(row->right, row->wrong), r = part_of(row->right, row->missed);
    return (EntFigures){p, r, p + r > 0 ? 2 * p * r / (p + r) : 0};
}

static void sum_up(EntTallyRow *total, const EntTallyRow *row)
{
    total->right += row->right;
    total->wrong += row->wrong;
    total->missed += row->missed;
}

EntTotals ent_tally_totals(const EntTally *tally)
{
    EntTotals totals = {.entities.name = ENT_STR("ALL entities"),
                        .facts.name = ENT_STR("ALL facts"),
                        .all.name = ENT_STR("ALL")};
    for (size_t i = 0; i < tally->rows.len; i++) {
        const EntTallyRow *row = &tally->rows.at[i];
        if (ent_str_starts(row->name, ENT_STR("entity "))) sum_up(&totals.entities, row);
        if (ent_str_starts(row->name, ENT_STR("fact "))) sum_up(&totals.facts, row);
    }
    sum_up(&totals.all, &totals.entities);
    sum_up(&totals.all, &totals.facts);
    return totals;
}

static int by_name(const void *a, const void *b)
{
    return ent_str_cmp(((const EntTallyRow *)a)->name, ((const EntTallyRow *)b)->name);
}

static int by_bytes(const void *a, const void *b)
{
    return ent_str_cmp(*(const EntStr *)a, *(const EntStr *)b);
}

void ent_tally_sort(EntTally *tally)
{
    if (tally->rows.len) qsort(tally->rows.at, tally->rows.len, sizeof *tally->rows.at, by_name);
    if (tally->findings.len)
        qsort(tally->findings.at, tally->findings.len, sizeof *tally->findings.at, by_bytes);
}

EntStatus ent_tally_print_findings(const EntTally *tally, EntBuf *out)
{
    for (size_t i = 0; i < tally->findings.len; i++) {
        ent_buf_add_shown(out, tally->findings.at[i]);
        ent_buf_add_char(out, '\n');
    }
    return out->status;
}

/* ---- rows ---- */

typedef void (*PrintRow)(EntBuf *out, const EntTallyRow *row, bool last);

static void print_rows(const EntTally *tally, EntBuf *out, PrintRow print)
{
    EntTotals totals = ent_tally_totals(tally);
    for (size_t i = 0; i < tally->rows.len; i++) print(out, &tally->rows.at[i], false);
    print(out, &totals.entities, false);
    print(out, &totals.facts, false);
    print(out, &totals.all, true);
}

static void print_table_row(EntBuf *out, const EntTallyRow *row, bool last)
{
    (void)last;
    EntFigures f = ent_tally_figures(row);
    ent_buf_printf(out, "%-22.*s %6.3f %6.3f %6.3f   %5llu %5llu %5llu\n", ENT_STR_ARG(row->name),
                   f.precision, f.recall, f.f1, (unsigned long long)row->right,
                   (unsigned long long)row->wrong, (unsigned long long)row->missed);
}

EntStatus ent_tally_print_table(const EntTally *tally, EntBuf *out)
{
    ent_buf_printf(out, "%22s %6s %6s %6s   right wrong missed\n", "", "P", "R", "F1");
    print_rows(tally, out, print_table_row);
    return out->status;
}

/* Four decimals, without the zeros at their end, but one. */
static void print_json_figure(EntBuf *out, const char *name, double figure)
{
    char digits[32];
    int n = snprintf(digits, sizeof digits, "%.4f", figure);
    while (n > 3 && digits[n - 1] == '0' && digits[n - 2] != '.') digits[--n] = '\0';
    ent_buf_printf(out, "  \"%s\": %s,\n", name, digits);
}

static void print_json_row(EntBuf *out, const EntTallyRow *row, bool last)
{
    EntFigures f = ent_tally_figures(row);
    ent_buf_printf(out, " \"%.*s\": {\n", ENT_STR_ARG(row->name));
    print_json_figure(out, "p", f.precision);
    print_json_figure(out, "r", f.recall);
    print_json_figure(out, "f1", f.f1);
    ent_buf_printf(out, "  \"tp\": %llu,\n  \"fp\": %llu,\n  \"fn\": %llu\n }%s\n",
                   (unsigned long long)row->right, (unsigned long long)row->wrong,
                   (unsigned long long)row->missed, last ? "" : ",");
}

EntStatus ent_tally_print_json(const EntTally *tally, EntBuf *out)
{
    ent_buf_add(out, ENT_STR("{\n"));
    print_rows(tally, out, print_json_row);
    ent_buf_add(out, ENT_STR("}\n"));
    return out->status;
}
