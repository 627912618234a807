/* The shapes of ontology/shapes.ttl (SHACL, W3C Recommendation of 2017), checked on a graph before
 * it is written.
 *
 *     EntShapes *shapes;
 *     ent_shapes_new("ontology/shapes.ttl", &shapes, err);
 *     ent_shapes_check(shapes, &graph, &sink, err);   calls sink.found for each result
 *     ent_shapes_free(shapes);
 *
 * What is understood, as the Recommendation has it: node and property shapes with sh:targetClass; a
 * path of one property or its inverse; sh:minCount, maxCount, datatype (with its lexical form),
 * class (of the node itself: no subclasses), nodeKind sh:IRI, in, minLength, pattern, minInclusive,
 * maxInclusive, minExclusive, equals, disjoint, lessThan, or, property. A constraint in SPARQL is
 * known by its IRI, and is a function here (onto/shapes_rule.c). Anything else in the file is an
 * error, so that no shape is passed over in silence.
 *
 * Thread rule: EntShapes is immutable once loaded and shared; a check belongs to one thread. */
#ifndef ENT_ONTO_SHAPES_H
#define ENT_ONTO_SHAPES_H

#include "base/error.h"
#include "graph/graph.h"

typedef struct EntShapes EntShapes;

/* Takes one result: NODE, an IRI or a literal's form, is not as MESSAGE, the shape's, says.
 * WARNING: sh:severity sh:Warning. Views hold during the call. */
typedef struct EntShapesSink {
    void (*found)(void *user, EntStr node, EntStr message, bool warning);
    void *user;
} EntShapesSink;

/* Read the shapes at PATH. ENT_ERR_INPUT: cannot be read; ENT_ERR_ONTOLOGY: a shape that is not
 * understood; ENT_ERR_MEMORY. */
EntStatus ent_shapes_new(const char *path, EntShapes **out, EntError *err) ENT_MUST_USE;
void ent_shapes_free(EntShapes *shapes); /* NULL is allowed */

/* Check GRAPH, which is sorted by this; the names of its graphs do not count. Results come in the
 * order of shapes and nodes, a shape's message for a node once. ENT_ERR_MEMORY. */
EntStatus ent_shapes_check(const EntShapes *shapes, EntGraph *graph, const EntShapesSink *sink,
                           EntError *err) ENT_MUST_USE;

#endif
