/* Where a store's graphs are: the SPARQL 1.1 Graph Store HTTP Protocol names a graph in the query
 * of its address (indirect graph identification, section 4.2). And where it is asked, by the SPARQL
 * 1.1 Protocol.
 *
 *     store      --endpoint                      a graph's address                       queries
 *     (none)     the service itself              ENDPOINT?graph=IRI                      ENDPOINT
 *     fuseki     http://HOST/DATASET             …/data?graph=IRI                        …/sparql
 *     rdf4j      http://HOST/…/repositories/ID   …/rdf-graphs/service?graph=IRI          …
 *     graphdb    as rdf4j
 *     oxigraph   http://HOST                     …/store?graph=IRI                       …/query
 *     virtuoso   http://HOST                     …/sparql-graph-crud-auth?graph-uri=IRI  …/sparql
 *
 * (Virtuoso's queries of a user: …/sparql-auth.) Several graphs that are not there yet go in by one
 * POST of N-Quads (a batch): to Fuseki's …/data, RDF4J's …/statements, Oxigraph's …/store. An
 * endpoint that ends in the path already is taken as it is. Thread rule: pure functions. */
#ifndef ENT_STORE_ENDPOINT_H
#define ENT_STORE_ENDPOINT_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"

typedef enum EntStoreKind {
    ENT_STORE_PLAIN,
    ENT_STORE_FUSEKI,
    ENT_STORE_GRAPHDB,
    ENT_STORE_RDF4J,
    ENT_STORE_OXIGRAPH,
    ENT_STORE_VIRTUOSO
} EntStoreKind;

typedef struct EntEndpoint {
    EntStoreKind kind;
    EntStr url;    /* of the graph store, without a graph; NUL follows */
    EntStr origin; /* scheme://host:port of it */
    bool local;    /* the host is this machine by its name or address */
    bool secure;   /* https */
} EntEndpoint;

/* False where NAME is none of the above. */
bool ent_store_kind_parse(EntStr name, EntStoreKind *out);

/* Whether the store reads bodies with Content-Encoding: gzip (Virtuoso answers 500), and whether
 * it wants a password by digest from the first request on. */
bool ent_store_reads_gzip(EntStoreKind kind);
bool ent_store_wants_digest(EntStoreKind kind);

/* Whether a store that answers WORDS with 404 has no such repository, rather than no such graph. */
bool ent_store_lacks_repository(EntStoreKind kind, EntStr words);

/* Make OUT of the address that the user gave; strings are in ARENA. ENT_ERR_USAGE: no address that
 * can be used, or one with a password in it, which is not repeated in the message;
 * ENT_ERR_MEMORY. */
EntStatus ent_endpoint_make(EntStoreKind kind, EntStr address, EntArena *arena, EntEndpoint *out,
                            EntError *err) ENT_MUST_USE;

/* The same for queries; LOGIN: as a user. */
EntStatus ent_endpoint_make_query(EntStoreKind kind, EntStr address, bool login, EntArena *arena,
                                  EntEndpoint *out, EntError *err) ENT_MUST_USE;

/* What is added to the form of a query ("&key=value") so that its default graph is that of all
 * graphs together, where this is not so already; "" for a store that is not known. Static. */
const char *ent_store_union(EntStoreKind kind);

/* Append S to OUT as the value of a parameter of an address or a form. */
void ent_url_add(EntBuf *out, EntStr s);

/* The address of GRAPH, in ARENA and ended by NUL; {NULL,0} when memory is out. */
EntStr ent_endpoint_graph(const EntEndpoint *endpoint, EntStr graph, EntArena *arena);

/* The statements that one request to the store may have, 0: as many as there are. (Virtuoso 7 does
 * not come to the end of a larger one.) */
size_t ent_store_most_statements(EntStoreKind kind);

/* Whether a POST of N-Quads adds to several graphs in one transaction. */
bool ent_store_takes_batches(EntStoreKind kind);

/* Of such a store: the address for N-Quads, and that of its queries, in ARENA and ended by NUL;
 * {NULL,0} when memory is out. */
EntStr ent_endpoint_batch(const EntEndpoint *endpoint, EntArena *arena);
EntStr ent_endpoint_query(const EntEndpoint *endpoint, EntArena *arena);

/* scheme://host:port of an absolute address, empty where it is none. A view. */
EntStr ent_url_origin(EntStr url);

#endif
