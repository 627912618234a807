/* Shapes as they stand in the file: read into a graph, then taken from there node by node. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "base/decimal.h"
#include "onto/shapes_form.h"
#include "rdf/read.h"

enum {
    DEPTH = 8,      /* shapes within shapes */
    LIST_MAX = 1024 /* members of a list: it may run in a circle */
};

typedef struct Reader {
    EntShapes *shapes;
    EntGraph graph;
    const char *path;
    unsigned depth;
    EntError *err;
} Reader;

static EntStatus no_memory(const Reader *r)
{
    return ent_error_set(r->err, ENT_ERR_MEMORY, NULL, "out of memory");
}

static EntStatus refuse(const Reader *r, EntStr node, const char *what)
{
    return ent_error_set(r->err, ENT_ERR_ONTOLOGY, r->path, "shape %.*s: %s", ENT_STR_ARG(node),
                         what);
}

/* The first statement about NODE; statements follow each other. */
static size_t first_of(const Reader *r, EntStr node)
{
    return ent_graph_find(&r->graph, ent_graph_len(&r->graph), ENT_STR_EMPTY, node);
}

static bool is_about(const Reader *r, size_t i, EntStr node)
{
    return i < ent_graph_len(&r->graph) &&
           ent_str_eq(ent_graph_at(&r->graph, i).subject.value, node);
}

/* NODE's value of PREDICATE; false where there is none. */
static bool value_of(const Reader *r, EntStr node, const char *predicate, EntTerm *out)
{
    for (size_t i = first_of(r, node); is_about(r, i, node); i++) {
        EntStatement s = ent_graph_at(&r->graph, i);
        if (!ent_str_is(s.predicate.value, predicate)) continue;
        *out = s.object;
        return true;
    }
    return false;
}

typedef ENT_VEC(EntTerm) Terms;

static EntStatus read_list(const Reader *r, EntStr node, Terms *out)
{
    EntTerm item, rest = {.value = node};
    while (!ent_str_is(rest.value, ENT_RDF_NS "nil")) {
        EntStr here = rest.value;
        if (!value_of(r, here, ENT_RDF_NS "first", &item) ||
            !value_of(r, here, ENT_RDF_NS "rest", &rest) || out->len == LIST_MAX)
            return refuse(r, here, "no list");
        if (!ENT_PUSH(out, item)) return no_memory(r);
    }
    return ENT_OK;
}

static EntStatus read_shape(Reader *r, EntStr node, EntShape **out);

/* Append the shape NODE to LIST, which is in the arena. */
static EntStatus add_shape(Reader *r, EntShapeList *list, EntStr node)
{
    EntShape **at = ENT_ARENA_NEW(&r->shapes->arena, EntShape *, list->len + 1);
    if (!at) return no_memory(r);
    if (list->len) memcpy(at, list->at, list->len * sizeof *at);
    ENT_TRY(read_shape(r, node, &at[list->len]));
    list->at = at;
    list->len++;
    return ENT_OK;
}

static EntStatus add_alternatives(Reader *r, EntShape *shape, EntStr list)
{
    Terms terms = {0};
    EntStatus status =
        shape->alternatives.len ? refuse(r, list, "two sh:or") : read_list(r, list, &terms);
    for (size_t i = 0; status == ENT_OK && i < terms.len; i++)
        status = add_shape(r, &shape->alternatives, terms.at[i].value);
    ENT_VEC_FREE(&terms);
    return status;
}

static bool keep(Reader *r, EntStr *out, EntStr s)
{
    *out = ent_arena_copy(&r->shapes->arena, s);
    return out->ptr != NULL;
}

static EntStatus set_in(Reader *r, EntShape *shape, EntStr list)
{
    Terms terms = {0};
    EntStatus status = read_list(r, list, &terms);
    if (status == ENT_OK && terms.len) {
        shape->in = ENT_ARENA_NEW(&r->shapes->arena, EntTerm, terms.len);
        status = shape->in ? ENT_OK : no_memory(r);
    }
    for (size_t i = 0; status == ENT_OK && i < terms.len; i++) {
        EntTerm *kept = &shape->in[shape->in_count++];
        *kept = terms.at[i];
        if (!keep(r, &kept->value, terms.at[i].value) ||
            !keep(r, &kept->datatype, terms.at[i].datatype) ||
            !keep(r, &kept->language, terms.at[i].language))
            status = no_memory(r);
    }
    ENT_VEC_FREE(&terms);
    return status;
}

/* ---- one property of a shape ---- */

static EntStatus set_path(Reader *r, EntShape *shape, EntStr path)
{
    EntTerm inverse;
    if (value_of(r, path, ENT_SHAPES_NS "inversePath", &inverse)) {
        shape->inverse = true;
        path = inverse.value;
    }
    if (ent_str_starts(path, ENT_STR(ENT_RDF_BLANK_BASE)))
        return refuse(r, path, "sh:path is neither a property nor the inverse of one");
    return keep(r, &shape->path, path) ? ENT_OK : no_memory(r);
}

static EntStatus set_pattern(Reader *r, EntShape *shape, EntStr regex)
{
    int code = 0;
    PCRE2_SIZE offset = 0;
    pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)regex.ptr, regex.len,
                                         PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C, &code, &offset, NULL);
    if (!compiled) return refuse(r, regex, "sh:pattern is no regular expression");
    if (!ENT_PUSH(&r->shapes->patterns, (void *)compiled)) {
        pcre2_code_free(compiled);
        return no_memory(r);
    }
    shape->pattern = compiled;
    return ENT_OK;
}

static EntStatus add_sparql(Reader *r, EntShape *shape, EntStr constraint)
{
    EntTerm message = {.type = ENT_TERM_IRI};
    EntShapesSparql one = {.rule = ent_shapes_rule(constraint)};
    if (!one.rule) return refuse(r, constraint, "a constraint in SPARQL that is not known");
    value_of(r, constraint, ENT_SHAPES_NS "message", &message);
    EntShapesSparql *at =
        ENT_ARENA_NEW(&r->shapes->arena, EntShapesSparql, shape->sparql_count + 1);
    if (!at || !keep(r, &one.message, message.value)) return no_memory(r);
    if (shape->sparql_count) memcpy(at, shape->sparql, shape->sparql_count * sizeof *at);
    at[shape->sparql_count++] = one;
    shape->sparql = at;
    return ENT_OK;
}

static EntStatus set_count(Reader *r, uint32_t *out, const EntTerm *value)
{
    double number;
    if (!ent_decimal_parse(value->value, &number) || number < 0 || number > 1e9)
        return refuse(r, value->value, "no count");
    *out = (uint32_t)number;
    return ENT_OK;
}

static EntStatus set_bound(Reader *r, EntShapeBound *out, const EntTerm *value)
{
    out->given = ent_decimal_parse(value->value, &out->value);
    return out->given ? ENT_OK : refuse(r, value->value, "no number");
}

static EntStatus set_string(Reader *r, EntStr *out, const EntTerm *value)
{
    return keep(r, out, value->value) ? ENT_OK : no_memory(r);
}

static EntStatus set_kind(Reader *r, EntShape *shape, const EntTerm *value)
{
    shape->iri_only = ent_str_is(value->value, ENT_SHAPES_NS "IRI");
    return shape->iri_only ? ENT_OK : refuse(r, value->value, "only sh:IRI is understood");
}

/* What NAME, behind sh:, says of SHAPE. */
static EntStatus set(Reader *r, EntShape *shape, EntStr name, const EntTerm *value)
{
    if (ent_str_is(name, "path")) return set_path(r, shape, value->value);
    if (ent_str_is(name, "targetClass")) return set_string(r, &shape->target, value);
    if (ent_str_is(name, "message")) return set_string(r, &shape->message, value);
    if (ent_str_is(name, "datatype")) return set_string(r, &shape->datatype, value);
    if (ent_str_is(name, "class")) return set_string(r, &shape->class, value);
    if (ent_str_is(name, "equals")) return set_string(r, &shape->equals, value);
    if (ent_str_is(name, "disjoint")) return set_string(r, &shape->disjoint, value);
    if (ent_str_is(name, "lessThan")) return set_string(r, &shape->less_than, value);
    if (ent_str_is(name, "minCount")) return set_count(r, &shape->min_count, value);
    if (ent_str_is(name, "maxCount")) return set_count(r, &shape->max_count, value);
    if (ent_str_is(name, "minLength")) return set_count(r, &shape->min_length, value);
    if (ent_str_is(name, "minInclusive")) return set_bound(r, &shape->min_inclusive, value);
    if (ent_str_is(name, "maxInclusive")) return set_bound(r, &shape->max_inclusive, value);
    if (ent_str_is(name, "minExclusive")) return set_bound(r, &shape->min_exclusive, value);
    if (ent_str_is(name, "nodeKind")) return set_kind(r, shape, value);
    if (ent_str_is(name, "pattern")) return set_pattern(r, shape, value->value);
    if (ent_str_is(name, "in")) return set_in(r, shape, value->value);
    if (ent_str_is(name, "or")) return add_alternatives(r, shape, value->value);
    if (ent_str_is(name, "property")) return add_shape(r, &shape->properties, value->value);
    if (ent_str_is(name, "sparql")) return add_sparql(r, shape, value->value);
    if (ent_str_is(name, "severity")) {
        shape->warning = ent_str_is(value->value, ENT_SHAPES_NS "Warning");
        return ENT_OK;
    }
    return refuse(r, name, "is not understood");
}

/* ---- shapes ---- */

static EntStatus fill(Reader *r, EntStr node, EntShape *shape)
{
    EntStr ns = ENT_STR(ENT_SHAPES_NS);
    for (size_t i = first_of(r, node); is_about(r, i, node); i++) {
        EntStatement s = ent_graph_at(&r->graph, i);
        if (!ent_str_starts(s.predicate.value, ns)) continue;
        EntStr name = ent_str_sub(s.predicate.value, ns.len, s.predicate.value.len);
        ENT_TRY(set(r, shape, name, &s.object));
    }
    return ENT_OK;
}

static EntStatus read_shape(Reader *r, EntStr node, EntShape **out)
{
    if (r->depth == DEPTH) return refuse(r, node, "too many shapes within each other");
    *out = ENT_ARENA_NEW(&r->shapes->arena, EntShape, 1);
    if (!*out) return no_memory(r);
    **out = (EntShape){.max_count = UINT32_MAX};
    r->depth++;
    EntStatus status = fill(r, node, *out);
    r->depth--;
    return status;
}

/* Subjects come sorted. */
static EntStatus read_targets(Reader *r)
{
    for (size_t i = 0; i < ent_graph_len(&r->graph); i++) {
        EntStatement s = ent_graph_at(&r->graph, i);
        EntShape *shape = NULL;
        if (!ent_str_is(s.predicate.value, ENT_SHAPES_NS "targetClass")) continue;
        ENT_TRY(read_shape(r, s.subject.value, &shape));
        if (!ENT_PUSH(&r->shapes->targets, shape)) return no_memory(r);
    }
    if (r->shapes->targets.len) return ENT_OK;
    return ent_error_set(r->err, ENT_ERR_ONTOLOGY, r->path, "no shape is in it");
}

EntStatus ent_shapes_new(const char *path, EntShapes **out, EntError *err)
{
    Reader r = {.shapes = ent_alloc(1, sizeof *r.shapes), .path = path, .err = err};
    if (!r.shapes) return no_memory(&r);
    EntStatus status = ent_rdf_read_graph(path, ENT_RDF_AUTO, &r.graph, err);
    if (status == ENT_OK && ent_graph_sort(&r.graph) != ENT_OK) status = no_memory(&r);
    if (status == ENT_OK) status = read_targets(&r);
    ent_graph_release(&r.graph);
    if (status == ENT_OK) {
        *out = r.shapes;
        return ENT_OK;
    }
    ent_shapes_free(r.shapes);
    return status;
}

void ent_shapes_free(EntShapes *shapes)
{
    if (!shapes) return;
    for (size_t i = 0; i < shapes->patterns.len; i++) pcre2_code_free(shapes->patterns.at[i]);
    ENT_VEC_FREE(&shapes->patterns);
    ENT_VEC_FREE(&shapes->targets);
    ent_arena_release(&shapes->arena);
    ent_free(shapes);
}
