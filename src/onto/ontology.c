#include "onto/ontology.h"

#include <sys/stat.h>

#include "base/buf.h"
#include "base/limits.h"

/* DIR/evidence, where there is one. It comes in as the user's own files do; that its senses are
 * marked so means nothing, as only names are asked whose they are. */
static EntStatus add_evidence(EntLexicon *lexicon, const char *dir, EntError *err)
{
    struct stat info;
    EntBuf path = ENT_BUF_INIT(ENT_MAX_PATH_BYTES);
    EntStatus status = ent_buf_printf(&path, "%s/evidence", dir);
    if (status != ENT_OK)
        ent_error_set(err, status, dir, "cannot load the evidence: %s", ent_status_text(status));
    else if (stat(path.ptr, &info) == 0)
        status = ent_lexicon_add(lexicon, path.ptr, err);
    ent_buf_release(&path);
    return status;
}

EntStatus ent_ontology_load(const char *dir, EntOntology **out, EntError *err)
{
    EntOntology *ontology = ent_alloc(1, sizeof *ontology);
    if (!ontology) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    EntStatus status = ent_lexicon_load(dir, &ontology->lexicon, err);
    if (status == ENT_OK) status = add_evidence(ontology->lexicon, dir, err);
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
