#include "cli/table.h"

#include "base/map.h"
#include "base/shown.h"
#include "graph/mint.h"
#include "graph/prefix.h"
#include "text/utf8.h"

typedef struct Table {
    EntArena arena;
    EntMap names;           /* IRI -> row of the names */
    ENT_VEC(EntStr) cells;  /* row by row, the head first */
    ENT_VEC(size_t) widths; /* code points, one a column */
} Table;

/* ---- names of nodes ---- */

static bool is_longer(EntStr a, EntStr b)
{
    size_t m = ent_utf8_count(a), n = ent_utf8_count(b);
    return m != n ? m > n : ent_str_cmp(a, b) > 0;
}

/* Index the best name of each node; NAMES has the columns node and name. */
static EntStatus index_names(const EntResults *names, Table *table)
{
    for (size_t row = 0; names && names->columns.len == 2 && row < names->rows; row++) {
        const EntCell *node = &names->cells.at[2 * row], *name = node + 1;
        if (!node->bound || !name->bound) continue;
        uint32_t best = ent_map_get(&table->names, node->term.value);
        if (best != ENT_MAP_NONE &&
            !is_longer(name->term.value, names->cells.at[2 * best + 1].term.value))
            continue;
        ENT_TRY(ent_map_put(&table->names, node->term.value, (uint32_t)row));
    }
    return ENT_OK;
}

static EntStatus find_nodes(const EntResults *results, EntMap *nodes)
{
    for (size_t i = 0; i < results->cells.len && nodes->len <= CLI_TABLE_NAMES; i++) {
        const EntCell *cell = &results->cells.at[i];
        bool node = cell->bound && cell->term.type == ENT_TERM_IRI;
        if (node) ENT_TRY(ent_map_put(nodes, cell->term.value, (uint32_t)i));
    }
    return ENT_OK;
}

EntStatus cli_table_names(const EntResults *results, EntBuf *out)
{
    EntMap nodes = {0};
    EntStatus status = find_nodes(results, &nodes);
    bool ask = status == ENT_OK && nodes.len > 0 && nodes.len <= CLI_TABLE_NAMES;
    if (ask)
        ent_buf_add(out, ENT_STR("PREFIX ent: <https://w3id.org/entente#>\n"
                                 "SELECT DISTINCT ?node ?name WHERE { VALUES ?node {"));
    for (size_t i = 0; ask && i < results->cells.len; i++) {
        EntStr iri = results->cells.at[i].term.value;
        if (results->cells.at[i].bound && ent_map_get(&nodes, iri) == i)
            ent_buf_printf(out, " <%.*s>", ENT_STR_ARG(iri));
    }
    if (ask) ent_buf_add(out, ENT_STR(" } ?node ent:name|ent:headline ?name }"));
    ent_map_release(&nodes);
    return status == ENT_OK ? out->status : status;
}

/* ---- cells ---- */

static EntStr shorten(EntArena *arena, EntStr iri)
{
    for (size_t i = 0; i <= ent_prefix_count; i++) {
        bool id = i == ent_prefix_count;
        EntStr base = id ? ENT_STR(ENT_MINT_BASE) : ent_prefixes[i].iri;
        EntStr local = ent_str_sub(iri, base.len, iri.len);
        if (!ent_str_starts(iri, base) || local.len == 0 || memchr(local.ptr, '/', local.len))
            continue;
        return ent_arena_printf(arena, "%s:%.*s", id ? "id" : ent_prefixes[i].name,
                                ENT_STR_ARG(local));
    }
    return ent_arena_copy(arena, iri);
}

static EntStr node_cell(Table *table, const EntResults *names, EntStr iri)
{
    EntStr text = shorten(&table->arena, iri);
    uint32_t row = ent_map_get(&table->names, iri);
    if (row == ENT_MAP_NONE) return text;
    return ent_arena_printf(&table->arena, "%.*s (%.*s)",
                            ENT_STR_ARG(names->cells.at[2 * row + 1].term.value),
                            ENT_STR_ARG(text));
}

/* Stores write the same decimal as 2, 2.0 and 2.00. */
static EntStr without_zeros(EntStr s)
{
    if (s.len == 0 || !memchr(s.ptr, '.', s.len)) return s;
    while (s.ptr[s.len - 1] == '0') s.len--;
    if (s.ptr[s.len - 1] == '.') s.len--;
    return s;
}

static EntStr make_cell(Table *table, const EntResults *names, const EntCell *cell)
{
    const EntTerm *term = &cell->term;
    if (!cell->bound) return ENT_STR_EMPTY;
    if (term->type == ENT_TERM_IRI) return node_cell(table, names, term->value);
    if (term->type == ENT_TERM_BLANK)
        return ent_arena_printf(&table->arena, "_:%.*s", ENT_STR_ARG(term->value));
    if (ent_str_is(term->datatype, ENT_XSD_NS "decimal")) return without_zeros(term->value);
    return term->value;
}

/* VALUE in one line, with what could steer a terminal as escapes. */
static EntStr show(EntArena *arena, EntStr value)
{
    EntBuf line = ENT_BUF_INIT(value.len + 1), shown = ENT_BUF_INIT(value.len * ENT_SHOWN + 1);
    for (size_t i = 0; i < value.len; i++) {
        char c = value.ptr[i];
        ent_buf_add_char(&line, c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
    bool ok = line.status == ENT_OK && ent_buf_add_shown(&shown, ent_buf_as_str(&line)) == ENT_OK;
    EntStr cell = ok ? ent_arena_copy(arena, ent_buf_as_str(&shown)) : ENT_STR_EMPTY;
    ent_buf_release(&line);
    ent_buf_release(&shown);
    return cell;
}

static EntStatus add_cell(Table *table, size_t column, EntStr value)
{
    EntStr cell = show(&table->arena, value);
    if (!cell.ptr && value.len) return ENT_ERR_MEMORY;
    if (!ENT_PUSH(&table->cells, cell)) return ENT_ERR_MEMORY;
    if (column == table->widths.len && !ENT_PUSH(&table->widths, 0)) return ENT_ERR_MEMORY;
    size_t width = ent_utf8_count(cell);
    if (width > table->widths.at[column]) table->widths.at[column] = width;
    return ENT_OK;
}

static EntStatus fill(const EntResults *results, const EntResults *names, Table *table)
{
    size_t width = results->columns.len;
    if (results->is_boolean)
        return add_cell(table, 0, results->truth ? ENT_STR("true") : ENT_STR("false"));
    if (width == 0) return ENT_OK; /* rows of a query without variables have no cells */
    ENT_TRY(index_names(names, table));
    for (size_t i = 0; i < width; i++) ENT_TRY(add_cell(table, i, results->columns.at[i]));
    for (size_t i = 0; i < results->cells.len; i++) {
        EntStr value = make_cell(table, names, &results->cells.at[i]);
        ENT_TRY(add_cell(table, i % width, value));
    }
    return ENT_OK;
}

/* ---- lines ---- */

static void print_row(const Table *table, size_t first, EntBuf *out)
{
    size_t columns = table->widths.len;
    for (size_t i = 0; i < columns; i++) {
        EntStr cell = table->cells.at[first + i];
        ent_buf_add(out, cell);
        size_t pad = i + 1 < columns ? table->widths.at[i] - ent_utf8_count(cell) + 2 : 0;
        for (; pad > 0; pad--) ent_buf_add_char(out, ' ');
    }
    while (out->len && out->ptr[out->len - 1] == ' ') out->len--;
    ent_buf_add_char(out, '\n');
}

static void print_rule(const Table *table, EntBuf *out)
{
    for (size_t i = 0; i < table->widths.len; i++) {
        for (size_t k = 0; k < table->widths.at[i]; k++) ent_buf_add_char(out, '-');
        ent_buf_add(out, i + 1 < table->widths.len ? ENT_STR("  ") : ENT_STR("\n"));
    }
}

EntStatus cli_table(const EntResults *results, const EntResults *names, EntBuf *out)
{
    Table table = {0};
    EntStatus status = fill(results, names, &table);
    for (size_t i = 0; status == ENT_OK && i < table.cells.len; i += table.widths.len) {
        print_row(&table, i, out);
        if (i == 0) print_rule(&table, out);
    }
    ENT_VEC_FREE(&table.cells);
    ENT_VEC_FREE(&table.widths);
    ent_map_release(&table.names);
    ent_arena_release(&table.arena);
    return status == ENT_OK ? out->status : status;
}
