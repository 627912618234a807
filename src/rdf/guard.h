/* The guard: every statement passes it before raptor writes it. Private to the rdf room.
 *
 * Measured on raptor 2.0.15, each with a result of success: a literal that is not UTF-8 or holds
 * U+FFFE is cut short; an IRI with a space or <>"{}|^`\ is written unreadably; "5"^^xsd:decimal and
 * "1.5"^^xsd:double come back from Turtle as other types; "5."^^xsd:decimal and "INF"^^xsd:double
 * make invalid Turtle; a control character vanishes from RDF/XML, and so does a statement whose
 * predicate is no XML name, and ALL of a node whose class is none; IRIs in the namespace of
 * xml:lang get a prefix in Turtle that is not declared, and some that end in a dot a name that is
 * none; a wrong language tag is written as it is; blank nodes in a cycle vanish and long chains of
 * them crash. */
#ifndef ENT_RDF_GUARD_H
#define ENT_RDF_GUARD_H

#include "base/arena.h"
#include "graph/term.h"
#include "rdf/rdf.h"

/* What the guard changed so that it could be written. */
typedef enum EntRdfChange {
    ENT_RDF_UNCHANGED = 0,
    ENT_RDF_STRIPPED = 1, /* control characters left out of a literal */
    ENT_RDF_ENCODED = 2   /* characters of an IRI percent-encoded */
} EntRdfChange;

/* Copy IN to OUT in the form that FORMAT can hold, where ID_BASE (may be empty) is a namespace with
 * a prefix beside those of graph/prefix.h; new strings live in SCRATCH. *CHANGES gets the
 * bits of EntRdfChange. Numbers of xsd:decimal, xsd:double and xsd:boolean get the form that keeps
 * their type ("5.0", "5E0", "true"); language tags become lower case.
 *
 * ENT_ERR_OUTPUT with a reason: a blank node, a literal as subject or predicate, a relative IRI,
 * text that is not UTF-8, a wrong language tag; in Turtle and TriG a number that is none (or is
 * infinite) and an IRI of the namespace of xml:lang; in RDF/XML a predicate or class that is no XML
 * name. ENT_ERR_MEMORY. */
EntStatus ent_rdf_guard(const EntStatement *in, EntRdfFormat format, EntStr id_base,
                        EntArena *scratch, EntStatement *out, unsigned *changes,
                        EntError *err) ENT_MUST_USE;

#endif
