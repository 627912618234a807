/* The real pipeline for tests over sentences: the program's own stages, ontology and model.
 *
 * The ontology is ontology/ and the model build/model/en_core_web_sm.entm (tools/build makes it) of
 * the working directory; the environment's ENTENTE_MODEL names another one. Without a model a test
 * says that it is skipped and ends with PIPELINE_SKIPPED. */
#ifndef ENT_TEST_PIPELINE_KIT_H
#define ENT_TEST_PIPELINE_KIT_H

#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/limits.h"
#include "input/date.h"
#include "input/unwrap.h"
#include "pipeline/stages.h"

enum { PIPELINE_READY = 0, PIPELINE_FAILED = 1, PIPELINE_SKIPPED = 77 };

typedef struct Pipeline {
    EntStages *stages;
    EntStageWork *work;
    EntArticle article;
    EntBuf text; /* of the latest run, without line ends inside a sentence, as readers leave it */
    EntResult result; /* of the latest run */
} Pipeline;

static inline int pipeline_complain(const EntError *err)
{
    char message[600];
    ent_error_format(err, message, sizeof message);
    fprintf(stderr, "%s\n", message);
    return PIPELINE_FAILED;
}

/* PIPELINE_READY, or the exit status that the test ends with. */
static inline int pipeline_open(Pipeline *p)
{
    EntError err = ENT_ERROR_NONE;
    const char *model = getenv("ENTENTE_MODEL");
    if (!model) model = "build/model/en_core_web_sm.entm";
    *p = (Pipeline){.text = ENT_BUF_INIT(ENT_MAX_ARTICLE)};
    FILE *file = fopen(model, "rb");
    if (!file) {
        printf("skipped: no model at %s (tools/build makes it)\n", model);
        return PIPELINE_SKIPPED;
    }
    fclose(file);
    if (ent_stages_new(model, "ontology", &p->stages, &err) != ENT_OK ||
        ent_stage_work_new(p->stages, &p->work, &err) != ENT_OK)
        return pipeline_complain(&err);
    return PIPELINE_READY;
}

/* Everything that the program finds in TEXT. PUBLISHED may be without a year. */
static inline bool pipeline_run(Pipeline *p, EntStr text, EntDate published)
{
    EntError err = ENT_ERROR_NONE;
    p->text.len = 0;
    EntStatus status = ent_lines_unwrap(text, &p->text);
    p->article = (EntArticle){.source = ENT_STR("test"),
                              .id = ENT_STR("test"),
                              .text = ent_buf_as_str(&p->text),
                              .published = published};
    if (status == ENT_OK && ent_stages_run(p->work, &p->article, &p->result, &err) == ENT_OK)
        return true;
    pipeline_complain(&err);
    return false;
}

static inline void pipeline_close(Pipeline *p)
{
    ent_result_release(&p->result);
    ent_buf_release(&p->text);
    ent_stage_work_free(p->work);
    ent_stages_free(p->stages);
}

/* --- what was found, for people -----------------------------------------------------------------
 */

static inline void pipeline_print_entity(const EntFacts *facts, uint32_t index)
{
    const EntEntity *e = &facts->entities.at[index];
    const char *separator = " [";
    if (e->name.len) {
        printf("%.*s", ENT_STR_ARG(e->name));
        return;
    }
    printf("%s", ent_class_name(e->kind));
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *f = &facts->facts.at[i];
        if (f->subject != index || f->property != ENT_PROPERTY_party) continue;
        printf("%s%.*s", separator, ENT_STR_ARG(facts->entities.at[f->object.entity].name));
        separator = " ; ";
    }
    printf("%s", separator[1] == '[' ? "" : "]");
}

static inline void pipeline_print_value(const EntFacts *facts, const EntValue *v)
{
    char date[ENT_DATE_SIZE];
    switch (v->type) {
    case ENT_VALUE_ENTITY:
        pipeline_print_entity(facts, v->entity);
        break;
    case ENT_VALUE_DATE:
        printf("%s", ent_date_format(v->date, date));
        break;
    case ENT_VALUE_POSITION:
        printf("%.*s", ENT_STR_ARG(v->text));
        if (v->entity == ENT_NO_ENTITY) break;
        printf(" @ ");
        pipeline_print_entity(facts, v->entity);
        break;
    case ENT_VALUE_ATTENDANCE:
    case ENT_VALUE_AMOUNT:
        printf("%.15g %.*s", v->number, ENT_STR_ARG(v->text));
        break;
    case ENT_VALUE_TERM:
    case ENT_VALUE_STRING:
        printf("%.*s", ENT_STR_ARG(v->text));
        break;
    }
}

/* All entities and facts, one a line. */
static inline void pipeline_print(const EntFacts *facts)
{
    for (uint32_t i = 0; i < facts->entities.len; i++) {
        const EntEntity *e = &facts->entities.at[i];
        if (!e->name.len) continue;
        printf("    found: %s %.*s", ent_class_name(e->kind), ENT_STR_ARG(e->name));
        for (uint32_t k = 0; k < e->other_count; k++) printf(" = %.*s", ENT_STR_ARG(e->others[k]));
        printf("\n");
    }
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *f = &facts->facts.at[i];
        printf("    found: ");
        pipeline_print_entity(facts, f->subject);
        printf(" | %s | ", ent_property_name(f->property));
        pipeline_print_value(facts, &f->object);
        printf("    (%s)\n", f->pattern);
    }
}

#endif
