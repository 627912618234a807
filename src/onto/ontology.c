#include "onto/ontology.h"

EntStatus ent_ontology_load(const char *dir, EntOntology **out, EntError *err)
{
    EntOntology *ontology = ent_alloc(1, sizeof *ontology);
    if (!ontology) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    EntStatus status = ent_lexicon_load_with_evidence(dir, &ontology->lexicon, err);
    if (status == ENT_OK) status = ent_patterns_load(dir, &ontology->patterns, err);
    if (status == ENT_OK) status = ent_confidence_load(dir, &ontology->confidence, err);
    if (status == ENT_OK)
        *out = ontology;
    else
        ent_ontology_free(ontology);
    return status;
}

void ent_ontology_free(EntOntology *ontology)
{
    if (!ontology) return;
    ent_confidence_free(ontology->confidence);
    ent_patterns_free(ontology->patterns);
    ent_lexicon_free(ontology->lexicon);
    ent_free(ontology);
}
