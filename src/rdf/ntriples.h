/* N-Triples (w3.org/TR/n-triples) as a function of one statement: what a store is sent. It is the
 * form that every store reads alike, and the same bytes for the same statement, so that a hash of a
 * sorted graph tells whether it has changed. The writers of rdf/write.h are for files.
 *
 * Thread rule: pure functions. */
#ifndef ENT_RDF_NTRIPLES_H
#define ENT_RDF_NTRIPLES_H

#include "base/buf.h"
#include "graph/term.h"

/* Append STATEMENT, which has no blank node, as a line; its graph name is left out. What an IRI
 * cannot hold is percent-encoded. Returns OUT's status. */
EntStatus ent_ntriples_add(EntBuf *out, const EntStatement *statement);

/* Append IRI in angle brackets, with the same care. Returns OUT's status. */
EntStatus ent_ntriples_add_iri(EntBuf *out, EntStr iri);

/* Append TRIPLES, lines of ent_ntriples_add, as N-Quads of GRAPH. ENT_ERR_MEMORY, ENT_ERR_LIMIT
 * (OUT's cap). */
EntStatus ent_ntriples_to_quads(EntBuf *out, EntStr triples, EntStr graph);

#endif
