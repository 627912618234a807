/* Writing RDF to an EntOutput: Turtle, RDF/XML, N-Triples, N-Quads, TriG by raptor's serialisers,
 * JSON-LD by rdf/jsonld.h.
 *
 *     EntRdfWriter *writer;
 *     ent_rdf_writer_new(&output, ENT_RDF_TURTLE, ENT_STR(ENT_MINT_BASE), NULL, &writer, err);
 *     for each article: ent_rdf_writer_add_graph(writer, &graph, err);
 *     ent_rdf_writer_finish(writer, err);      then ent_output_commit(&output, err);
 *     ent_rdf_writer_free(writer);
 *
 * Same statements in the same order, same bytes. Sorted statements (an EntGraph's) come out as one
 * block per subject, with the prefixes once at the top. Memory is constant: raptor keeps a whole
 * Turtle or RDF/XML document, so that it is given batches of ENT_RDF_BATCH statements, which end
 * where the subject changes, and what every batch begins and ends with is written once.
 *
 * Nothing is lost in silence: each statement passes the guard (rdf/guard.h), every message of level
 * error from raptor fails the write, and so does the output's first failed write. After an error
 * the writer is sticky. Formats without graph names drop them.
 *
 * Diagnostics: ENT-R001 control characters were left out of a literal; ENT-R002 characters of an
 * IRI were percent-encoded. Thread rule: as in rdf/rdf.h. */
#ifndef ENT_RDF_WRITE_H
#define ENT_RDF_WRITE_H

#include "base/file.h"
#include "graph/graph.h"
#include "rdf/rdf.h"

enum {
    ENT_RDF_BATCH = 800,           /* statements, then to the end of the subject … */
    ENT_RDF_BATCH_MOST = 100 * 800 /* … but no more than these */
};

typedef struct EntRdfWriter EntRdfWriter;

/* Start a document on OUT, which the caller opened and commits, and which outlives the writer.
 * ID_BASE (may be empty) is the namespace of prefix "id"; the others are graph/prefix.h's.
 * DIAGNOSTICS may be NULL. ENT_ERR_USAGE (ENT_RDF_AUTO), ENT_ERR_MEMORY. */
EntStatus ent_rdf_writer_new(EntOutput *out, EntRdfFormat format, EntStr id_base,
                             const EntDiagnostics *diagnostics, EntRdfWriter **writer,
                             EntError *err) ENT_MUST_USE;

/* NULL is allowed; also after an error and instead of finish. */
void ent_rdf_writer_free(EntRdfWriter *writer);

/* Write one statement. ENT_ERR_OUTPUT: the guard or raptor refused it, or the output failed;
 * ENT_ERR_LIMIT (a batch of more than ENT_MAX_FILE bytes); ENT_ERR_MEMORY. */
EntStatus ent_rdf_writer_add(EntRdfWriter *writer, const EntStatement *statement,
                             EntError *err) ENT_MUST_USE;

/* Write all of GRAPH, in its order; sort it first. */
EntStatus ent_rdf_writer_add_graph(EntRdfWriter *writer, const EntGraph *graph,
                                   EntError *err) ENT_MUST_USE;

/* Hand all statements so far to the output, in a format of lines (N-Triples, N-Quads): the document
 * could end here. In others the batch in hand stays. ENT_ERR_OUTPUT. */
EntStatus ent_rdf_writer_flush(EntRdfWriter *writer, EntError *err) ENT_MUST_USE;

/* Write what is left, so that the document is complete. Statuses as ent_rdf_writer_add. */
EntStatus ent_rdf_writer_finish(EntRdfWriter *writer, EntError *err) ENT_MUST_USE;

/* All in one: sort GRAPH and write it to PATH ("-": standard output), whole or not at all. */
EntStatus ent_rdf_write(const char *path, EntRdfFormat format, EntStr id_base, EntGraph *graph,
                        const EntDiagnostics *diagnostics, EntError *err) ENT_MUST_USE;

/* The same to OUT, which is open; it is committed, or discarded. */
EntStatus ent_rdf_write_to(EntOutput *out, EntRdfFormat format, EntStr id_base, EntGraph *graph,
                           const EntDiagnostics *diagnostics, EntError *err) ENT_MUST_USE;

#endif
