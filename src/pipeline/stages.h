/* The stages of an article, in their order, and what each needs: the one place where rooms are
 * wired together.
 *
 *     text -> segments, front (input) -> segments without boilerplate (input)
 *          -> tokens, tags, tree, entities (nlp)
 *          -> mentions (mention) -> entities (link) -> facts (fact)
 *
 * Thread rule: EntStages is immutable once loaded and shared; an EntStageWork belongs to one
 * thread, an EntResult to one thread at a time. */
#ifndef ENT_PIPELINE_STAGES_H
#define ENT_PIPELINE_STAGES_H

#include "fact/why.h"
#include "input/front.h"

typedef struct EntStages EntStages;
typedef struct EntStageWork EntStageWork;

/* What is known of one article after its stages; everything refers to the article, which must stay,
 * and to the stages (labels, names of patterns). */
typedef struct EntResult {
    EntSegments segments;
    EntFront front;
    EntDoc doc;
    EntFacts facts;
} EntResult;

/* A zeroed EntResult is empty and ready; its memory is used again for the next article. */
void ent_result_release(EntResult *result);

/* Load the model container at MODEL and the ontology in folder ONTOLOGY, with the recogniser of
 * press names in its recogniser/press.entm if it has one. ENT_ERR_MODEL, ENT_ERR_ONTOLOGY,
 * ENT_ERR_MEMORY. */
EntStatus ent_stages_new(const char *model, const char *ontology, EntStages **out,
                         EntError *err) ENT_MUST_USE;
void ent_stages_free(EntStages *stages);

/* Add the user's own patterns in file PATH, before anything is run. After an error STAGES is good
 * for nothing but ent_stages_free. */
EntStatus ent_stages_add_patterns(EntStages *stages, const char *path, EntError *err) ENT_MUST_USE;
const EntOntology *ent_stages_ontology(const EntStages *stages);

/* Add the user's own file or folder PATH to the lexicon (onto/lexicon.h). Before any run.
 * ENT_ERR_ONTOLOGY names file, line and column; ENT_ERR_MEMORY. */
EntStatus ent_stages_add_ontology(EntStages *stages, const char *path, EntError *err) ENT_MUST_USE;

/* Seconds that an article may take, of which ent_stages_run then says ENT_ERR_LIMIT; 0, as at
 * first: as long as it takes. Before any run. */
void ent_stages_set_timeout(EntStages *stages, unsigned seconds);

/* Buffers of one thread. */
EntStatus ent_stage_work_new(const EntStages *stages, EntStageWork **out,
                             EntError *err) ENT_MUST_USE;
void ent_stage_work_free(EntStageWork *work);

/* WATCH sees the matches of later runs; what it points to must outlive them. NULL: no more. */
void ent_stage_work_watch(EntStageWork *work, const EntExtractWatch *watch);

/* Answer QUESTION about the article of the last run, which RESULT and TRACE are of. */
EntStatus ent_stage_why(EntStageWork *work, EntResult *result, const EntTrace *trace,
                        const EntWhyQuestion *question, EntWhy *out, EntError *err) ENT_MUST_USE;

/* Run all stages; of an article that is a copy only those before nlp. The result does not depend on
 * what WORK and RESULT did before. ENT_ERR_LIMIT: the article passes a cap; ENT_ERR_MEMORY. */
EntStatus ent_stages_run(EntStageWork *work, const EntArticle *article, EntResult *result,
                         EntError *err) ENT_MUST_USE;

#endif
