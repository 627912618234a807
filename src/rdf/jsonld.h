/* JSON-LD 1.1 (w3.org/TR/json-ld11), which raptor does not write: text made here, statement by
 * statement. Private to the rdf room.
 *
 *     {"@context": {prefixes, "ent:place": {"@type": "@id"}, …}, "@graph": [
 *     {"@id": "…", "@type": ["ent:Event"], "ent:name": ["…"], "ent:place": ["id:…"]},
 *     {"@id": "named graph", "@graph": [ … ]}]}
 *
 * A node object takes the statements of a subject as long as their predicates ascend; so sorted
 * statements make one object a subject, and unsorted ones are right too. */
#ifndef ENT_RDF_JSONLD_H
#define ENT_RDF_JSONLD_H

#include "base/buf.h"
#include "base/error.h"
#include "graph/term.h"

typedef struct EntJsonLd {
    EntStr id_base; /* namespace of prefix "id", or empty */
    bool started, in_graph, in_node, in_key;
    bool first;                       /* nothing stands in the current @graph yet */
    EntBuf graph, subject, predicate; /* of the latest statement */
    bool literal_class;               /* its key is rdf:type, for a literal */
} EntJsonLd;

/* ID_BASE is borrowed. */
void ent_jsonld_init(EntJsonLd *json, EntStr id_base);
void ent_jsonld_release(EntJsonLd *json);

/* Append what STATEMENT, guarded, adds to the document to BUF (whose status tells of failure).
 * ENT_ERR_OUTPUT: an IRI whose scheme is the name of a prefix; ENT_ERR_MEMORY, ENT_ERR_LIMIT. */
EntStatus ent_jsonld_add(EntJsonLd *json, const EntStatement *statement, EntBuf *buf,
                         EntError *err) ENT_MUST_USE;

/* Append the end of the document. */
EntStatus ent_jsonld_finish(EntJsonLd *json, EntBuf *buf) ENT_MUST_USE;

#endif
