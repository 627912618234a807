/* A graph against shapes. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/decimal.h"
#include "onto/shapes_form.h"
#include "text/utf8.h"

/* ---- the graph, by rows ---- */

static int by_row(const void *a, const void *b)
{
    const EntShapesRow *x = a, *y = b;
    if (x->node != y->node) return x->node < y->node ? -1 : 1;
    if (x->predicate != y->predicate) return x->predicate < y->predicate ? -1 : 1;
    return (x->other > y->other) - (x->other < y->other);
}

/* The first of the sorted ROWS that is not before KEY. */
static size_t lower_bound(const EntShapesRow *rows, size_t count, const EntShapesRow *key)
{
    size_t begin = 0, end = count;
    while (begin < end) {
        size_t middle = begin + (end - begin) / 2;
        if (by_row(&rows[middle], key) < 0)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

EntShapesRows ent_shapes_values(const EntShapesView *view, uint32_t node, EntStr predicate,
                                bool inverse)
{
    const EntShapesRow *rows = inverse ? view->backward : view->forward;
    EntShapesRow key = {.node = node, .predicate = ent_map_get(&view->ids, predicate)};
    if (key.predicate == ENT_MAP_NONE) return (EntShapesRows){rows, 0};
    size_t first = lower_bound(rows, view->count, &key), end = first;
    while (end < view->count && rows[end].node == node && rows[end].predicate == key.predicate)
        end++;
    return (EntShapesRows){rows + first, end - first};
}

bool ent_shapes_has(EntShapesRows rows, uint32_t other)
{
    for (size_t i = 0; i < rows.len; i++)
        if (rows.at[i].other == other) return true;
    return false;
}

/* Sorted, each row once; the number of them. */
static size_t settle_rows(EntShapesRow *rows, size_t count)
{
    size_t to = 0;
    qsort(rows, count, sizeof *rows, by_row);
    for (size_t i = 0; i < count; i++)
        if (to == 0 || by_row(&rows[to - 1], &rows[i]) != 0) rows[to++] = rows[i];
    return to;
}

static EntStatus open_view(EntShapesView *view)
{
    const EntGraph *g = view->graph;
    size_t n = ent_graph_len(g);
    view->forward = ent_alloc(n + 1, sizeof *view->forward);
    view->backward = ent_alloc(n + 1, sizeof *view->backward);
    if (!view->forward || !view->backward) return ENT_ERR_MEMORY;
    for (size_t i = 0; i < n; i++) {
        EntQuad q = g->quads.at[i];
        view->forward[i] = (EntShapesRow){q.subject, q.predicate, q.object};
        view->backward[i] = (EntShapesRow){q.object, q.predicate, q.subject};
    }
    view->count = settle_rows(view->forward, n);
    settle_rows(view->backward, n);
    for (size_t i = 0; i < g->terms.len; i++) {
        const EntTerm *term = &g->terms.at[i];
        if (term->type == ENT_TERM_IRI) ENT_TRY(ent_map_put(&view->ids, term->value, (uint32_t)i));
    }
    return ENT_OK;
}

static void close_view(EntShapesView *view)
{
    ent_free(view->forward);
    ent_free(view->backward);
    ent_map_release(&view->ids);
}

/* ---- values ---- */

static size_t digits_of(EntStr s, size_t at)
{
    size_t from = at;
    while (ent_ascii_digit(ent_byte_at(s, at))) at++;
    return at - from;
}

static bool is_integer(EntStr s)
{
    size_t at = s.len && (s.ptr[0] == '-' || s.ptr[0] == '+');
    return s.len > at && at + digits_of(s, at) == s.len;
}

/* YYYY, YYYY-MM or YYYY-MM-DD, with as many PARTS; days as the calendar has them. */
static bool is_date(EntStr s, int parts)
{
    static const unsigned char days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    size_t lens[] = {4, 7, 10};
    if (s.len != lens[parts - 1] || digits_of(s, 0) != 4) return false;
    if (parts > 1 && (s.ptr[4] != '-' || digits_of(s, 5) != 2)) return false;
    if (parts > 2 && (s.ptr[7] != '-' || digits_of(s, 8) != 2)) return false;
    int year = 0, month = 1, day = 1;
    for (size_t i = 0; i < 4; i++) year = year * 10 + (s.ptr[i] - '0');
    if (parts > 1) month = (s.ptr[5] - '0') * 10 + (s.ptr[6] - '0');
    if (parts > 2) day = (s.ptr[8] - '0') * 10 + (s.ptr[9] - '0');
    if (month < 1 || month > 12 || day < 1 || day > days[month - 1]) return false;
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month != 2 || day < 29 || leap;
}

/* What entente writes of a type of XSD; of one that is not here every form will do. */
static bool has_form(EntStr lexical, EntStr datatype)
{
    double number;
    EntStr name = ent_str_starts(datatype, ENT_STR(ENT_XSD_NS))
                      ? ent_str_sub(datatype, strlen(ENT_XSD_NS), datatype.len)
                      : ENT_STR_EMPTY;
    if (ent_str_is(name, "decimal")) return ent_decimal_parse(lexical, &number);
    if (ent_str_is(name, "integer")) return is_integer(lexical);
    if (ent_str_is(name, "nonNegativeInteger"))
        return is_integer(lexical) && ent_decimal_parse(lexical, &number) && number >= 0;
    if (ent_str_is(name, "date")) return is_date(lexical, 3);
    if (ent_str_is(name, "gYearMonth")) return is_date(lexical, 2);
    if (ent_str_is(name, "gYear")) return is_date(lexical, 1);
    return true;
}

static bool has_datatype(const EntTerm *term, EntStr datatype)
{
    if (term->type != ENT_TERM_LITERAL || term->language.len) return false;
    bool same = term->datatype.len ? ent_str_eq(term->datatype, datatype)
                                   : ent_str_is(datatype, ENT_XSD_NS "string");
    return same && has_form(term->value, datatype);
}

static bool is_number(const EntTerm *term, double *out)
{
    static const char *const types[] = {ENT_XSD_NS "decimal", ENT_XSD_NS "integer",
                                        ENT_XSD_NS "nonNegativeInteger"};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (term->type == ENT_TERM_LITERAL && ent_str_is(term->datatype, types[i]))
            return ent_decimal_parse(term->value, out);
    return false;
}

static bool is_in_bounds(const EntShape *shape, const EntTerm *term)
{
    double value;
    bool bound =
        shape->min_inclusive.given || shape->max_inclusive.given || shape->min_exclusive.given;
    if (!bound) return true;
    if (!is_number(term, &value)) return false;
    return !(shape->min_inclusive.given && value < shape->min_inclusive.value) &&
           !(shape->max_inclusive.given && value > shape->max_inclusive.value) &&
           !(shape->min_exclusive.given && value <= shape->min_exclusive.value);
}

static bool is_listed(const EntShape *shape, const EntTerm *term)
{
    for (size_t i = 0; i < shape->in_count; i++)
        if (ent_term_cmp(&shape->in[i], term) == 0) return true;
    return shape->in_count == 0;
}

/* A match that cannot be made, for want of memory, is none. */
static bool matches(const EntShape *shape, const EntTerm *term)
{
    if (!shape->pattern) return true;
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    if (!data) return false;
    int found =
        pcre2_match(shape->pattern, (PCRE2_SPTR)term->value.ptr, term->value.len, 0, 0, data, NULL);
    pcre2_match_data_free(data);
    return found >= 0;
}

static bool has_class(const EntShapesView *view, uint32_t node, EntStr class)
{
    uint32_t id = ent_map_get(&view->ids, class);
    EntShapesRows types = ent_shapes_values(view, node, ENT_STR(ENT_RDF_NS "type"), false);
    return id != ENT_MAP_NONE && ent_shapes_has(types, id);
}

/* ---- shapes ---- */

static bool conforms(const EntShapesView *view, const EntShape *shape, uint32_t focus, bool tells);

static bool fits_one(const EntShapesView *view, const EntShape *shape, uint32_t value)
{
    for (size_t i = 0; i < shape->alternatives.len; i++)
        if (conforms(view, shape->alternatives.at[i], value, false)) return true;
    return shape->alternatives.len == 0;
}

static bool is_less(const EntShapesView *view, uint32_t value, EntShapesRows others)
{
    double less, more;
    for (size_t i = 0; i < others.len; i++)
        if (!is_number(ent_shapes_term(view, value), &less) ||
            !is_number(ent_shapes_term(view, others.at[i].other), &more) || less >= more)
            return false;
    return true;
}

/* VALUE, one of those of FOCUS, as SHAPE wants each to be. */
static bool is_fit(const EntShapesView *view, const EntShape *shape, uint32_t focus, uint32_t value)
{
    const EntTerm *term = ent_shapes_term(view, value);
    EntShapesRows disjoint = ent_shapes_values(view, focus, shape->disjoint, false);
    EntShapesRows greater = ent_shapes_values(view, focus, shape->less_than, false);
    return (!shape->datatype.len || has_datatype(term, shape->datatype)) &&
           (!shape->class.len || has_class(view, value, shape->class)) &&
           (!shape->iri_only || term->type == ENT_TERM_IRI) &&
           (!shape->min_length || ent_utf8_count(term->value) >= shape->min_length) &&
           is_in_bounds(shape, term) && is_listed(shape, term) && matches(shape, term) &&
           !ent_shapes_has(disjoint, value) && is_less(view, value, greater) &&
           fits_one(view, shape, value);
}

static bool equals(const EntShapesView *view, const EntShape *shape, uint32_t focus,
                   EntShapesRows values)
{
    if (!shape->equals.len) return true;
    EntShapesRows others = ent_shapes_values(view, focus, shape->equals, false);
    bool same = values.len == others.len; /* each once, and in one order */
    for (size_t i = 0; same && i < values.len; i++) same = values.at[i].other == others.at[i].other;
    return same;
}

static void tell(const EntShapesView *view, const EntShape *shape, uint32_t focus, EntStr message)
{
    EntStr node = ent_shapes_term(view, focus)->value;
    view->sink->found(view->sink->user, node, message, shape->warning);
}

/* A message with a value in it is longer than its shape's by no more than a date. */
static void tell_rule(const EntShapesView *view, const EntShape *shape, uint32_t focus,
                      EntStr message, EntStr value)
{
    char text[ENT_ERROR_MESSAGE];
    EntStr place = ENT_STR("{?value}");
    size_t at = ent_str_find(message, place);
    if (at != SIZE_MAX) {
        EntStr rest = ent_str_sub(message, at + place.len, message.len);
        int n = snprintf(text, sizeof text, "%.*s%.*s%.*s", (int)at, message.ptr,
                         ENT_STR_ARG(value), ENT_STR_ARG(rest));
        message = ent_str_n(text, n < (int)sizeof text ? (size_t)n : sizeof text - 1);
    }
    tell(view, shape, focus, message);
}

static bool keeps_rules(const EntShapesView *view, const EntShape *shape, uint32_t focus,
                        bool tells)
{
    bool ok = true;
    for (size_t i = 0; i < shape->sparql_count; i++) {
        EntStr value = ENT_STR_EMPTY;
        if (!shape->sparql[i].rule(view, focus, &value)) continue;
        if (tells) tell_rule(view, shape, focus, shape->sparql[i].message, value);
        ok = false;
    }
    return ok;
}

/* Shapes lie within each other no deeper than the reader allows. */
static bool conforms(const EntShapesView *view, const EntShape *shape, uint32_t focus, bool tells)
{
    EntShapesRow self = {.other = focus};
    EntShapesRows values = {&self, 1};
    if (shape->path.len) values = ent_shapes_values(view, focus, shape->path, shape->inverse);
    bool ok = values.len >= shape->min_count && values.len <= shape->max_count &&
              equals(view, shape, focus, values);
    for (size_t i = 0; ok && i < values.len; i++)
        ok = is_fit(view, shape, focus, values.at[i].other);
    if (!ok && tells) tell(view, shape, focus, shape->message);
    for (size_t i = 0; i < shape->properties.len; i++)
        for (size_t v = 0; v < values.len; v++)
            ok &= conforms(view, shape->properties.at[i], values.at[v].other, tells);
    return keeps_rules(view, shape, focus, tells) && ok;
}

static void check_class(const EntShapesView *view, const EntShape *shape)
{
    const EntGraph *g = view->graph;
    uint32_t class = ent_map_get(&view->ids, shape->target), last = ENT_MAP_NONE;
    uint32_t type = ent_map_get(&view->ids, ENT_STR(ENT_RDF_NS "type"));
    if (class == ENT_MAP_NONE || type == ENT_MAP_NONE) return;
    for (size_t i = 0; i < ent_graph_len(g); i++) {
        EntQuad q = g->quads.at[i];
        if (q.predicate != type || q.object != class || q.subject == last) continue;
        last = q.subject;
        conforms(view, shape, q.subject, true);
    }
}

EntStatus ent_shapes_check(const EntShapes *shapes, EntGraph *graph, const EntShapesSink *sink,
                           EntError *err)
{
    EntShapesView view = {.shapes = shapes, .graph = graph, .sink = sink};
    EntStatus status = ent_graph_sort(graph);
    if (status == ENT_OK) status = open_view(&view);
    for (size_t i = 0; status == ENT_OK && i < shapes->targets.len; i++)
        check_class(&view, shapes->targets.at[i]);
    close_view(&view);
    return status == ENT_OK ? status : ent_error_set(err, status, NULL, "out of memory");
}
