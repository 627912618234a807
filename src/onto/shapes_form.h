/* What the parts of onto/shapes.h share: shapes as they are checked, and the graph that is checked,
 * by rows of ids. */
#ifndef ENT_ONTO_SHAPES_FORM_H
#define ENT_ONTO_SHAPES_FORM_H

#include "onto/shapes.h"

#define ENT_SHAPES_NS "http://www.w3.org/ns/shacl#"

/* One statement, seen from one of its ends. */
typedef struct EntShapesRow {
    uint32_t node, predicate, other; /* ids of terms */
} EntShapesRow;

typedef struct EntShapesRows {
    const EntShapesRow *at;
    size_t len;
} EntShapesRows;

typedef struct EntShapesView {
    const EntShapes *shapes;
    const EntGraph *graph;
    const EntShapesSink *sink;
    EntShapesRow *forward, *backward; /* sorted: by subject, by object */
    size_t count;
    EntMap ids; /* IRI -> id */
} EntShapesView;

/* A constraint that the file has in SPARQL. True where NODE is against it, then *VALUE (empty
 * before) may be what the message shows for "{?value}". */
typedef bool (*EntShapesRule)(const EntShapesView *view, uint32_t node, EntStr *value);

typedef struct EntShapesSparql {
    EntShapesRule rule;
    EntStr message;
} EntShapesSparql;

typedef struct EntShape EntShape;

typedef struct EntShapeList {
    EntShape **at;
    size_t len;
} EntShapeList;

typedef struct EntShapeBound {
    bool given;
    double value;
} EntShapeBound;

struct EntShape {
    EntStr target; /* class, of a shape that is checked by itself */
    EntStr path;   /* empty: a node shape */
    bool inverse;  /* of path */
    bool warning;
    EntStr message;
    uint32_t min_count, max_count, min_length;
    EntStr datatype; /* IRI; that of strings is not left out here */
    EntStr class, equals, disjoint, less_than;
    bool iri_only;
    EntShapeBound min_inclusive, max_inclusive, min_exclusive;
    void *pattern; /* pcre2_code */
    EntTerm *in;
    size_t in_count;
    EntShapeList alternatives; /* sh:or */
    EntShapeList properties;
    EntShapesSparql *sparql;
    size_t sparql_count;
};

struct EntShapes {
    EntArena arena;
    ENT_VEC(EntShape *) targets; /* in the order of their names */
    ENT_VEC(void *) patterns;
};

/* The rule of the constraint IRI, or NULL. */
EntShapesRule ent_shapes_rule(EntStr iri);

/* NODE's values of property PREDICATE; of its inverse where INVERSE is set. */
EntShapesRows ent_shapes_values(const EntShapesView *view, uint32_t node, EntStr predicate,
                                bool inverse);

/* Whether one of ROWS leads to OTHER. */
bool ent_shapes_has(EntShapesRows rows, uint32_t other);

static inline const EntTerm *ent_shapes_term(const EntShapesView *view, uint32_t id)
{
    return &view->graph->terms.at[id];
}

#endif
