/* Reading RDF: Turtle, RDF/XML, N-Triples, N-Quads, TriG by raptor's parsers, with nothing fetched
 * (no network, no files, no external entities).
 *
 *     static EntStatus on_statement(void *user, const EntStatement *statement, EntError *err);
 *     EntStatus status = ent_rdf_read("lexicon.ttl", ENT_RDF_AUTO, on_statement, &loader, err);
 *
 * What raptor would lose in silence is an error here: text that is not UTF-8 or holds NUL, U+FFFE
 * or U+FFFF (its parsers cut the literal there and go on), and every message of level error.
 *
 * Thread rule: as in rdf/rdf.h. */
#ifndef ENT_RDF_READ_H
#define ENT_RDF_READ_H

#include "graph/graph.h"
#include "rdf/rdf.h"

/* Called for every statement in the order of the file. STATEMENT and all it points to is valid
 * during the call only. A status other than ENT_OK ends the reading, which returns it; ERR is the
 * reader's: set it without a source, and the reader adds the file, and the line except in Turtle
 * and TriG, where raptor does not tell it: name the subject in such messages. */
typedef EntStatus (*EntRdfHandler)(void *user, const EntStatement *statement, EntError *err);

/* Read the file PATH ("-": standard input, which needs a FORMAT). Relative IRIs are resolved
 * against ENT_RDF_READ_BASE unless the file names a base. Statements may have been delivered
 * before an error is found. Turtle and TriG are read whole, the others in constant memory.
 *
 * ENT_ERR_INPUT: cannot be opened, unknown suffix, malformed; ERR has file, line and, where
 * raptor knows it, column. ENT_ERR_LIMIT (ENT_MAX_FILE, of Turtle and TriG),
 * ENT_ERR_MEMORY, or the handler's status. */
EntStatus ent_rdf_read(const char *path, EntRdfFormat format, EntRdfHandler handler, void *user,
                       EntError *err) ENT_MUST_USE;

/* The same for BYTES in memory; SOURCE names them in errors (may be NULL). */
EntStatus ent_rdf_read_bytes(EntStr bytes, EntRdfFormat format, const char *source,
                             EntRdfHandler handler, void *user, EntError *err) ENT_MUST_USE;

/* The same with IRIs for blank nodes, as in ent_rdf_read_graph. */
EntStatus ent_rdf_read_ground(const char *path, EntRdfFormat format, EntRdfHandler handler,
                              void *user, EntError *err) ENT_MUST_USE;

/* Add the statements of a file to GRAPH. Its blank nodes become IRIs (RDF 1.1, 3.5) under
 * ENT_RDF_BLANK_BASE, the same for the same file name and label. Statuses as ent_rdf_read. */
EntStatus ent_rdf_read_graph(const char *path, EntRdfFormat format, EntGraph *graph,
                             EntError *err) ENT_MUST_USE;
EntStatus ent_rdf_read_graph_bytes(EntStr bytes, EntRdfFormat format, const char *source,
                                   EntGraph *graph, EntError *err) ENT_MUST_USE;

#define ENT_RDF_BLANK_BASE "https://w3id.org/entente/.well-known/genid/"
#define ENT_RDF_READ_BASE "https://w3id.org/entente/document/"

#endif
