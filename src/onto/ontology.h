/* EntOntology: what a domain expert writes, loaded: lexicon and patterns, and how often these
 * are right.
 * Thread rule: immutable once loaded, shared by threads. */
#ifndef ENT_ONTO_ONTOLOGY_H
#define ENT_ONTO_ONTOLOGY_H

#include "onto/confidence.h"
#include "onto/lexicon.h"
#include "onto/pattern.h"

typedef struct EntOntology {
    EntLexicon *lexicon;
    EntPatterns *patterns;
    EntConfidence *confidence;
} EntOntology;

/* Load DIR/lexicon with DIR/evidence, and DIR/patterns with its confidence.tsv. ENT_ERR_ONTOLOGY
 * names file, line and column; ENT_ERR_INPUT, ENT_ERR_MEMORY. *OUT is set on success only. */
EntStatus ent_ontology_load(const char *dir, EntOntology **out, EntError *err) ENT_MUST_USE;

/* NULL is allowed. */
void ent_ontology_free(EntOntology *ontology);

#endif
