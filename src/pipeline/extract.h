/* From an annotated document to facts: what the pipeline expects of the rooms mention, link and
 * fact. */
#ifndef ENT_PIPELINE_EXTRACT_H
#define ENT_PIPELINE_EXTRACT_H

#include "fact/fact.h"
#include "input/front.h"

/* Lexicon, patterns and vocabulary. Thread rule: immutable once loaded, shared. */
typedef struct EntOntology EntOntology;

/* ENT_ERR_ONTOLOGY names file, line and column. */
EntStatus ent_ontology_load(const char *dir, EntOntology **out, EntError *err) ENT_MUST_USE;
void ent_ontology_free(EntOntology *ontology);

/* Fill FACTS->entities and FACTS->facts (both empty); the rest of FACTS is set. ENT_ERR_LIMIT,
 * ENT_ERR_MEMORY. */
EntStatus ent_extract(const EntOntology *ontology, const EntFront *front, EntDoc *doc,
                      const EntArticle *article, EntFacts *facts, EntError *err) ENT_MUST_USE;

#endif
