/* Prefixes: short names of namespaces, for Turtle and RDF/XML. Thread rule: constants only. */
#ifndef ENT_GRAPH_PREFIX_H
#define ENT_GRAPH_PREFIX_H

#include "base/str.h"

typedef struct EntPrefix {
    const char *name; /* "rdfs" */
    EntStr iri;
} EntPrefix;

/* The namespaces of the vocabulary and what it is written with: ent, owl, rdf, rdfs, schema, skos,
 * xsd. That of the nodes themselves ("id") depends on the base and comes from the writer. */
extern const EntPrefix ent_prefixes[];
extern const size_t ent_prefix_count;

#endif
