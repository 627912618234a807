/* Asking a store by the SPARQL 1.1 Protocol (w3.org/TR/sparql11-protocol): the query by POST, as a
 * form, so that neither its length nor its characters matter on the way.
 *
 *     POST /ds/sparql                                     Accept: application/sparql-results+json
 *     query=SELECT%20…&default-graph-uri=urn:x-arq:UnionGraph
 *
 * The default graph is that of all graphs together, as the query engine has it, unless the query
 * itself names graphs (GRAPH, FROM). A query changes nothing: it is tried again as store/judge.h
 * says of GET. Thread rule: as store/client.h. */
#ifndef ENT_STORE_ASK_H
#define ENT_STORE_ASK_H

#include "store/client.h"

#define ENT_RESULTS_TYPE "application/sparql-results+json"

/* Ask ENDPOINT (ent_endpoint_make_query) for an answer of the media type ACCEPT, which is appended
 * to ANSWER. NAME stands for the query in messages. ENT_ERR_USAGE: the store cannot parse the
 * query; ERR has NAME, and line and column where the store's words have them. ENT_ERR_STORE: any
 * other failure, in the store's words. ENT_ERR_MEMORY, ENT_ERR_LIMIT (ANSWER's cap). */
EntStatus ent_store_ask(EntClient *client, const EntEndpoint *endpoint, const char *name,
                        EntStr query, const char *accept, EntBuf *answer,
                        EntError *err) ENT_MUST_USE;

/* Line and column, from 1, that a store's words about a query name ("at line 2, column 8", "error
 * at 2:9", "line 2: …"); 0 where they do not. Thread rule: pure function. */
void ent_store_place(EntStr words, uint32_t *line, uint32_t *column);

#endif
