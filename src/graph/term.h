/* Terms and statements of RDF 1.1 (w3.org/TR/rdf11-concepts), as views.
 *
 * Our own graphs hold IRIs and literals only: every node gets an IRI (graph/mint.h), because
 * blank nodes have no identity that survives a merge and serialisers lose them. Blank nodes exist
 * as a term type for what is read from foreign files.
 *
 * Thread rule: pure functions. */
#ifndef ENT_GRAPH_TERM_H
#define ENT_GRAPH_TERM_H

#include "base/str.h"

#define ENT_RDF_NS "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
#define ENT_RDFS_NS "http://www.w3.org/2000/01/rdf-schema#"
#define ENT_XSD_NS "http://www.w3.org/2001/XMLSchema#"

typedef enum EntTermType { ENT_TERM_IRI, ENT_TERM_LITERAL, ENT_TERM_BLANK } EntTermType;

/* Equal terms have equal fields: a literal of xsd:string has an empty datatype, one with a language
 * has its tag in lower case and an empty datatype. */
typedef struct EntTerm {
    EntTermType type;
    EntStr value;    /* absolute IRI; lexical form of a literal; label of a blank node */
    EntStr datatype; /* IRI, or empty: plain string or language-tagged */
    EntStr language; /* BCP 47 tag, or empty */
} EntTerm;

typedef struct EntStatement {
    EntTerm subject, predicate, object;
    EntStr graph; /* IRI of the named graph, or empty: the default graph */
} EntStatement;

static inline EntTerm ent_iri(EntStr iri)
{
    return (EntTerm){.type = ENT_TERM_IRI, .value = iri};
}

/* A literal of DATATYPE; empty for a string. */
static inline EntTerm ent_literal(EntStr lexical, EntStr datatype)
{
    return (EntTerm){.type = ENT_TERM_LITERAL, .value = lexical, .datatype = datatype};
}

/* The canonical order: by type, value, datatype, language, each by bytes. <0, 0, >0. */
int ent_term_cmp(const EntTerm *a, const EntTerm *b);

/* By graph, subject, predicate, object. */
int ent_statement_cmp(const EntStatement *a, const EntStatement *b);

#endif
