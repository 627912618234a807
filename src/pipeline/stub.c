/* Stands for stages that have not landed: tokens at spaces, no facts. Goes when they do. */
#include "nlp/nlp.h"
#include "pipeline/extract.h"

struct EntNlp {
    int unused;
};

EntStatus ent_nlp_new(const EntModel *model, EntNlp **out, EntError *err)
{
    (void)model;
    *out = ent_alloc(1, sizeof(EntNlp));
    return *out ? ENT_OK : ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
}

void ent_nlp_free(EntNlp *nlp)
{
    ent_free(nlp);
}

EntStatus ent_nlp_work_new(const EntNlp *nlp, EntNlpWork **out)
{
    (void)nlp;
    *out = NULL;
    return ENT_OK;
}

void ent_nlp_work_free(EntNlpWork *work)
{
    (void)work;
}

EntStatus ent_nlp_run(const EntNlp *nlp, EntNlpWork *work, EntDoc *doc, const EntSegment *segments,
                      size_t count, EntError *err)
{
    (void)nlp, (void)work, (void)err;
    for (size_t i = 0; i < count; i++) {
        uint32_t first = (uint32_t)doc->tokens.len;
        for (uint32_t at = segments[i].begin; at < segments[i].end;) {
            uint32_t end = at, index = (uint32_t)doc->tokens.len;
            while (end < segments[i].end && doc->text.ptr[end] != ' ') end++;
            EntStr text = ent_str_sub(doc->text, at, end);
            EntToken token = {.text = text, .norm = text, .lemma = text, .tag = ENT_STR("X"),
                              .dep = ENT_STR("dep"), .begin = at, .end = end, .head = index,
                              .space_after = end < segments[i].end};
            if (end > at && !ENT_PUSH(&doc->tokens, token)) return ENT_ERR_MEMORY;
            at = end + 1;
        }
        if (!ENT_PUSH(&doc->paragraphs, (EntSpan){first, (uint32_t)doc->tokens.len}))
            return ENT_ERR_MEMORY;
    }
    return ent_doc_find_sentences(doc);
}

struct EntOntology {
    int unused;
};

EntStatus ent_ontology_load(const char *dir, EntOntology **out, EntError *err)
{
    (void)dir;
    *out = ent_alloc(1, sizeof(EntOntology));
    return *out ? ENT_OK : ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
}

void ent_ontology_free(EntOntology *ontology)
{
    ent_free(ontology);
}

EntStatus ent_extract(const EntOntology *ontology, const EntFront *front, EntDoc *doc,
                      const EntArticle *article, EntFacts *facts, EntError *err)
{
    (void)ontology, (void)front, (void)doc, (void)article, (void)facts, (void)err;
    return ENT_OK;
}
