#include "cli/table.h"

#include "base/arena.h"
#include "base/shown.h"
#include "base/vec.h"
#include "graph/prefix.h"
#include "text/utf8.h"

typedef struct Table {
    EntArena arena;
    ENT_VEC(EntStr) cells;  /* row by row */
    ENT_VEC(size_t) widths; /* code points, one a column */
    size_t columns;
} Table;

/* The field at *AT without its quotes, and whether it ends its row. */
static EntStatus take_field(EntStr csv, size_t *at, EntBuf *field, bool *row_ends)
{
    bool quoted = *at < csv.len && csv.ptr[*at] == '"';
    ent_buf_clear(field);
    *at += quoted;
    for (; *at < csv.len; ++*at) {
        char c = csv.ptr[*at];
        if (quoted && c == '"') {
            if (*at + 1 >= csv.len || csv.ptr[*at + 1] != '"') {
                quoted = false;
                continue;
            }
            ++*at;
        } else if (!quoted && (c == ',' || c == '\n')) {
            break;
        } else if (!quoted && c == '\r') {
            continue;
        }
        ent_buf_add_char(field, c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
    *row_ends = *at >= csv.len || csv.ptr[*at] == '\n';
    ++*at;
    return field->status;
}

/* VALUE, with what could steer a terminal as escapes. */
static EntStr show(EntArena *arena, EntStr value)
{
    EntBuf shown = ENT_BUF_INIT(value.len * ENT_SHOWN + 1);
    EntStatus status = ent_buf_add_shown(&shown, value);
    EntStr cell = status == ENT_OK ? ent_arena_copy(arena, ent_buf_as_str(&shown)) : ENT_STR_EMPTY;
    ent_buf_release(&shown);
    return cell;
}

/* An IRI of a known namespace as "ent:Forum", anything else as it is. */
static EntStr make_cell(EntArena *arena, EntStr value)
{
    for (size_t i = 0; i < ent_prefix_count; i++) {
        EntStr iri = ent_prefixes[i].iri;
        if (!ent_str_starts(value, iri)) continue;
        EntStr local = ent_str_sub(value, iri.len, value.len);
        if (local.len == 0 || memchr(local.ptr, '/', local.len) ||
            memchr(local.ptr, ' ', local.len))
            continue;
        value = ent_arena_printf(arena, "%s:%.*s", ent_prefixes[i].name, ENT_STR_ARG(local));
        break;
    }
    return show(arena, value);
}

static EntStatus add_cell(Table *table, size_t column, EntStr value)
{
    EntStr cell = make_cell(&table->arena, value);
    if (!cell.ptr) return ENT_ERR_MEMORY;
    if (!ENT_PUSH(&table->cells, cell)) return ENT_ERR_MEMORY;
    if (column == table->widths.len && !ENT_PUSH(&table->widths, 0)) return ENT_ERR_MEMORY;
    size_t width = ent_utf8_count(cell);
    if (width > table->widths.at[column]) table->widths.at[column] = width;
    return ENT_OK;
}

/* A short row is filled up, so that rows stay aligned. */
static EntStatus read_rows(EntStr csv, Table *table)
{
    EntBuf field = ENT_BUF_INIT(csv.len + 1);
    EntStatus status = ENT_OK;
    size_t column = 0;
    for (size_t at = 0; status == ENT_OK && at < csv.len;) {
        bool row_ends;
        status = take_field(csv, &at, &field, &row_ends);
        if (status == ENT_OK && (table->columns == 0 || column < table->columns))
            status = add_cell(table, column++, ent_buf_as_str(&field));
        if (!row_ends) continue;
        if (table->columns == 0) table->columns = column;
        while (status == ENT_OK && column < table->columns)
            status = add_cell(table, column++, ENT_STR_EMPTY);
        column = 0;
    }
    ent_buf_release(&field);
    return status;
}

static void print_row(const Table *table, size_t first, EntBuf *out)
{
    for (size_t i = 0; i < table->columns; i++) {
        EntStr cell = table->cells.at[first + i];
        ent_buf_add(out, cell);
        size_t pad = i + 1 < table->columns ? table->widths.at[i] - ent_utf8_count(cell) + 2 : 0;
        for (; pad > 0; pad--) ent_buf_add_char(out, ' ');
    }
    while (out->len && out->ptr[out->len - 1] == ' ') out->len--;
    ent_buf_add_char(out, '\n');
}

static void print_rule(const Table *table, EntBuf *out)
{
    for (size_t i = 0; i < table->columns; i++) {
        for (size_t k = 0; k < table->widths.at[i]; k++) ent_buf_add_char(out, '-');
        ent_buf_add(out, i + 1 < table->columns ? ENT_STR("  ") : ENT_STR("\n"));
    }
}

EntStatus cli_table(EntStr csv, EntBuf *out)
{
    Table table = {0};
    EntStatus status = read_rows(csv, &table);
    for (size_t i = 0; status == ENT_OK && table.columns && i < table.cells.len;
         i += table.columns) {
        print_row(&table, i, out);
        if (i == 0) print_rule(&table, out);
    }
    ENT_VEC_FREE(&table.cells);
    ENT_VEC_FREE(&table.widths);
    ent_arena_release(&table.arena);
    return status == ENT_OK ? out->status : status;
}
