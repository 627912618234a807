#include "pipeline/stages.h"

#include <sys/stat.h>

#include "base/buf.h"
#include "base/deadline.h"
#include "base/limits.h"
#include "model/container.h"
#include "nlp/nlp.h"

struct EntStages {
    EntModel *model, *press;
    EntNlp *nlp;
    EntOntology *ontology;
    unsigned timeout; /* seconds for one article; 0: none */
};

struct EntStageWork {
    const EntStages *stages;
    EntNlpWork *nlp;
    EntExtractWork extract;
    EntSegments own; /* paragraphs that are the article's own statement */
    const EntExtractWatch *watch;
};

/* The recogniser of press names in the folder DIR of the ontology, where it has one. */
static EntStatus open_press(EntStages *stages, const char *dir, EntError *err)
{
    struct stat info;
    EntBuf path = ENT_BUF_INIT(ENT_MAX_PATH_BYTES);
    EntStatus status = ent_buf_printf(&path, "%s/recogniser/press.entm", dir);
    if (status != ENT_OK)
        ent_error_set(err, status, dir, "cannot load the recogniser of press names: %s",
                      ent_status_text(status));
    else if (stat(path.ptr, &info) == 0)
        status = ent_model_open(path.ptr, &stages->press, err);
    ent_buf_release(&path);
    return status;
}

EntStatus ent_stages_new(const char *model, const char *ontology, EntStages **out, EntError *err)
{
    EntStages *stages = ent_alloc(1, sizeof *stages);
    if (!stages) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    EntStatus status = ent_model_open(model, &stages->model, err);
    if (status == ENT_OK) status = open_press(stages, ontology, err);
    if (status == ENT_OK) status = ent_nlp_new(stages->model, stages->press, &stages->nlp, err);
    if (status == ENT_OK) status = ent_ontology_load(ontology, &stages->ontology, err);
    if (status == ENT_OK)
        *out = stages;
    else
        ent_stages_free(stages);
    return status;
}

void ent_stages_free(EntStages *stages)
{
    if (!stages) return;
    ent_ontology_free(stages->ontology);
    ent_nlp_free(stages->nlp);
    ent_model_free(stages->press);
    ent_model_free(stages->model);
    ent_free(stages);
}

EntStatus ent_stages_add_patterns(EntStages *stages, const char *path, EntError *err)
{
    return ent_patterns_add_file(stages->ontology->patterns, path, err);
}

void ent_stages_set_timeout(EntStages *stages, unsigned seconds)
{
    stages->timeout = seconds;
}

const EntOntology *ent_stages_ontology(const EntStages *stages)
{
    return stages->ontology;
}

EntStatus ent_stages_add_ontology(EntStages *stages, const char *path, EntError *err)
{
    return ent_lexicon_add(stages->ontology->lexicon, path, err);
}

EntStatus ent_stage_work_new(const EntStages *stages, EntStageWork **out, EntError *err)
{
    EntStageWork *work = ent_alloc(1, sizeof *work);
    EntStatus status = work ? ent_nlp_work_new(stages->nlp, &work->nlp) : ENT_ERR_MEMORY;
    if (status != ENT_OK) {
        ent_stage_work_free(work);
        return ent_error_set(err, status, NULL, "out of memory");
    }
    work->stages = stages;
    *out = work;
    return ENT_OK;
}

void ent_stage_work_free(EntStageWork *work)
{
    if (!work) return;
    ent_nlp_work_free(work->nlp);
    ent_extract_work_release(&work->extract);
    ENT_VEC_FREE(&work->own);
    ent_free(work);
}

void ent_stage_work_watch(EntStageWork *work, const EntExtractWatch *watch)
{
    work->watch = watch;
}

/* Tokens of the headline, an empty span where the article has none in its text. */
static EntSpan headline_tokens(const EntFront *front, const EntDoc *doc)
{
    EntPartKind kind;
    EntSpan span = {0, 0};
    for (uint32_t i = 0; i < doc->tokens.len; i++) {
        bool inside =
            ent_front_part_at(front, doc->tokens.at[i].begin, &kind) && kind == ENT_PART_HEADLINE;
        if (!inside) {
            if (span.end > span.begin) break;
            continue;
        }
        if (span.end == span.begin) span.begin = i;
        span.end = i + 1;
    }
    return span;
}

static EntStatus run(EntStageWork *work, const EntArticle *article, EntResult *result,
                     EntError *err)
{
    const EntStages *stages = work->stages;
    ENT_TRY(ent_article_segments(article->text, &result->segments));
    ENT_TRY(ent_article_front(article, &result->segments, &result->front));
    result->doc.text = article->text;
    work->own.len = 0;
    if (article->duplicate_of.len == 0)
        ENT_TRY(ent_front_segments(article->text, &result->front, &result->segments, &work->own));
    if (work->own.len > 0) /* no segments would mean the whole text */
        ENT_TRY(
            ent_nlp_run(stages->nlp, work->nlp, &result->doc, work->own.at, work->own.len, err));
    result->facts.article = article;
    result->facts.doc = &result->doc;
    result->facts.headline = result->front.headline;
    result->facts.author = result->front.author;
    result->facts.publisher = result->front.publisher;
    result->facts.published = result->front.published;
    if (article->duplicate_of.len) return ENT_OK;
    return ent_extract(stages->ontology, &work->extract, &result->doc,
                       headline_tokens(&result->front, &result->doc), work->watch, &result->facts,
                       err);
}

EntStatus ent_stages_run(EntStageWork *work, const EntArticle *article, EntResult *result,
                         EntError *err)
{
    ent_doc_reset(&result->doc);
    result->segments.len = 0;
    result->facts.entities.len = result->facts.facts.len = 0;
    EntError local = ENT_ERROR_NONE;
    ent_deadline_start(work->stages->timeout);
    EntStatus status = run(work, article, result, &local);
    if (status == ENT_ERR_LIMIT && ent_deadline_passed()) {
        local = (EntError)ENT_ERROR_NONE;
        ent_error_set(&local, status, NULL, "it takes longer than %u seconds",
                      work->stages->timeout);
    }
    ent_deadline_start(0);
    if (local.status != ENT_OK && err && err->status == ENT_OK) *err = local;
    if (status == ENT_ERR_MEMORY) ent_error_set(err, status, NULL, "out of memory");
    return status;
}

EntStatus ent_stage_why(EntStageWork *work, EntResult *result, const EntTrace *trace,
                        const EntWhyQuestion *question, EntWhy *out, EntError *err)
{
    return ent_why(work->stages->ontology, &work->extract, &result->doc, &result->facts, trace,
                   question, out, err);
}

void ent_result_release(EntResult *result)
{
    ENT_VEC_FREE(&result->segments);
    ENT_VEC_FREE(&result->facts.entities);
    ENT_VEC_FREE(&result->facts.facts);
    ent_front_release(&result->front);
    ent_doc_release(&result->doc);
    *result = (EntResult){0};
}
