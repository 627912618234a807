/* The rdf room: RDF files in and out. It is the only room that sees raptor (librdf.org/raptor,
 * version 2.0.15), and it stands between the program and what raptor does wrong in silence.
 *
 * Thread rule: raptor's state is one world for the process. Everything of this room is called on
 * one thread, the one that called ent_rdf_open first.
 *
 * While the world is open raptor owns libxml2's GLOBAL error handlers, and closing it calls
 * xmlCleanupParser: other users of libxml2 set handlers per parser context only, and no other
 * thread is inside libxml2 when the last ent_rdf_close runs. */
#ifndef ENT_RDF_RDF_H
#define ENT_RDF_RDF_H

#include "base/error.h"
#include "base/str.h"

typedef enum EntRdfFormat {
    ENT_RDF_AUTO, /* by the suffix of the file name */
    ENT_RDF_TURTLE,
    ENT_RDF_RDFXML,
    ENT_RDF_NTRIPLES,
    ENT_RDF_NQUADS,
    ENT_RDF_TRIG,
    ENT_RDF_JSONLD /* written only */
} EntRdfFormat;

/* Open the world, or count one more user of it. Reading and writing do so themselves; a program
 * that does either more than once brackets its run with open and close, since each opening costs
 * about a millisecond. ENT_ERR_MEMORY. */
EntStatus ent_rdf_open(EntError *err) ENT_MUST_USE;

/* One user less; the last one closes the world. */
void ent_rdf_close(void);

/* The format of a file name by its suffix (.ttl .rdf .owl .xml .nt .nq .trig .jsonld), else
 * ENT_RDF_AUTO.
 */
EntRdfFormat ent_rdf_format_of(const char *path);

/* The format of a name as the command line spells it ("turtle", "rdfxml", "ntriples", "nquads",
 * "trig", "jsonld"), else ENT_RDF_AUTO. */
EntRdfFormat ent_rdf_format_parse(EntStr name);

/* The inverse; "" for ENT_RDF_AUTO. Static. */
const char *ent_rdf_format_name(EntRdfFormat format);

/* True for formats that keep graph names (N-Quads, TriG, JSON-LD). */
bool ent_rdf_format_has_graphs(EntRdfFormat format);

#endif
