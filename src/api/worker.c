/* One article: what it states, as plain structs. */
#include "api/api.h"
#include "fact/nodes.h"
#include "fact/quote.h"
#include "graph/mint.h"
#include "input/date.h"
#include "input/given.h"

struct EntWorker {
    const EntContext *context;
    EntStageWork *work;
    EntResult result;
    EntArena arena; /* the article, and what is lent of it */
    EntArticle article;
    bool holds; /* an article has been read */
    EntEntityView *entities;
    EntFactView *facts;
};

EntStatus ent_worker_new(const EntContext *context, EntWorker **out, EntError *err)
{
    *out = NULL;
    EntWorker *worker = ent_alloc(1, sizeof *worker);
    if (!worker) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    worker->context = context;
    EntStatus status = ent_stage_work_new(context->stages, &worker->work, err);
    if (status == ENT_OK)
        *out = worker;
    else
        ent_worker_free(worker);
    return status;
}

void ent_worker_free(EntWorker *worker)
{
    if (!worker) return;
    ent_stage_work_free(worker->work);
    ent_result_release(&worker->result);
    ent_arena_release(&worker->arena);
    ent_free(worker);
}

/* A string to lend; NULL when memory is out. */
static const char *lend(EntWorker *w, EntStr s)
{
    return ent_arena_copy(&w->arena, s).ptr;
}

static EntStatus take_article(EntWorker *w, const EntText *text, EntError *err)
{
    EntArticle raw = {.text = ent_str_n(text->text, text->length),
                      .id = ent_str(text->id),
                      .url = ent_str(text->url),
                      .title = ent_str(text->title),
                      .publisher = ent_str(text->publisher),
                      .author = ent_str(text->author)};
    if (raw.text.len == 0) raw.text = ent_str(text->text);
    ENT_TRY(ent_api_date(text->published, &raw.published, err));
    return ent_article_given(&raw, &w->arena, &w->article, err);
}

/* --- views --------------------------------------------------------------------------------- */

static bool view_entity(EntWorker *w, const EntEntity *e, EntStr iri, EntEntityView *out)
{
    const char **others = ENT_ARENA_NEW(&w->arena, const char *, e->other_count + 1);
    bool whole = others != NULL;
    for (uint32_t i = 0; whole && i < e->other_count; i++)
        whole = (others[i] = lend(w, e->others[i])) != NULL;
    *out = (EntEntityView){.iri = lend(w, iri),
                           .kind = ent_class_name(e->kind),
                           .name = lend(w, e->name),
                           .others = others,
                           .other_count = e->other_count};
    return whole && out->iri && out->name;
}

static EntFactType type_of(EntValueType type)
{
    switch (type) {
    case ENT_VALUE_ENTITY:
        return ENT_FACT_ENTITY;
    case ENT_VALUE_DATE:
        return ENT_FACT_DATE;
    case ENT_VALUE_POSITION:
        return ENT_FACT_POSITION;
    case ENT_VALUE_ATTENDANCE:
        return ENT_FACT_ATTENDANCE;
    case ENT_VALUE_AMOUNT:
        return ENT_FACT_AMOUNT;
    case ENT_VALUE_TERM:
        return ENT_FACT_TERM;
    case ENT_VALUE_STRING:
        break;
    }
    return ENT_FACT_STRING;
}

static bool view_fact(EntWorker *w, const EntFact *f, EntCodePoints *points, EntFactView *out)
{
    char date[ENT_DATE_SIZE];
    EntQuote quote = {0};
    const EntValue *o = &f->object;
    bool has_entity = o->type == ENT_VALUE_ENTITY || o->type == ENT_VALUE_POSITION;
    EntStr text = o->type == ENT_VALUE_DATE ? ent_str(ent_date_format(o->date, date)) : o->text;
    ent_quote_find(&w->result.doc, f->evidence, points, &quote);
    *out = (EntFactView){
        .subject = f->subject,
        .property = ent_property_name(f->property),
        .type = type_of(o->type),
        .entity = has_entity && o->entity != ENT_NO_ENTITY ? o->entity : ENT_NO_INDEX,
        .text = lend(w, text),
        .number = o->type == ENT_VALUE_AMOUNT || o->type == ENT_VALUE_ATTENDANCE ? o->number : 0,
        .begin = quote.begin,
        .end = quote.end,
        .quote = lend(w, quote.text),
        .pattern = f->pattern,
        .confidence = (double)f->confidence};
    return out->text && out->quote;
}

static EntStatus make_views(EntWorker *w)
{
    const EntFacts *facts = &w->result.facts;
    EntStr *iris;
    EntCodePoints points;
    ENT_TRY(ent_node_entities(&w->arena, ENT_STR(ENT_MINT_BASE), facts, &iris));
    ent_code_points_init(&points, w->result.doc.text);
    w->entities = ENT_ARENA_NEW(&w->arena, EntEntityView, facts->entities.len + 1);
    w->facts = ENT_ARENA_NEW(&w->arena, EntFactView, facts->facts.len + 1);
    bool whole = w->entities && w->facts;
    for (size_t i = 0; whole && i < facts->entities.len; i++)
        whole = view_entity(w, &facts->entities.at[i], iris[i], &w->entities[i]);
    for (size_t i = 0; whole && i < facts->facts.len; i++)
        whole = view_fact(w, &facts->facts.at[i], &points, &w->facts[i]);
    return whole ? ENT_OK : ENT_ERR_MEMORY;
}

EntStatus ent_worker_read(EntWorker *w, const EntText *given, EntError *err)
{
    EntText text;
    w->holds = false;
    ent_arena_reset(&w->arena);
    if (!given || !ent_api_take(&text, sizeof text, ENT_API_FIRST(EntText, published), given))
        return ent_error_set(err, ENT_ERR_USAGE, NULL, "the article has no known size");
    if (!text.text || !text.id || !*text.id)
        return ent_error_set(err, ENT_ERR_USAGE, NULL, "the article has no text or no id");
    EntStatus status = take_article(w, &text, err);
    if (status == ENT_OK) status = ent_stages_run(w->work, &w->article, &w->result, err);
    if (status == ENT_OK) status = make_views(w);
    w->holds = status == ENT_OK;
    return status == ENT_ERR_MEMORY ? ent_error_set(err, status, NULL, "out of memory") : status;
}

size_t ent_worker_entity_count(const EntWorker *w)
{
    return w->holds ? w->result.facts.entities.len : 0;
}

size_t ent_worker_fact_count(const EntWorker *w)
{
    return w->holds ? w->result.facts.facts.len : 0;
}

const EntEntityView *ent_worker_entity(const EntWorker *w, size_t index)
{
    return index < ent_worker_entity_count(w) ? &w->entities[index] : NULL;
}

const EntFactView *ent_worker_fact(const EntWorker *w, size_t index)
{
    return index < ent_worker_fact_count(w) ? &w->facts[index] : NULL;
}

const char *ent_worker_text(const EntWorker *w)
{
    return w->holds ? w->article.text.ptr : "";
}

EntStatus ent_worker_add_to(EntWorker *w, const EntGraphSettings *settings, EntGraph *graph,
                            EntError *err)
{
    EntGraphOptions options;
    if (!w->holds) return ent_error_set(err, ENT_ERR_USAGE, NULL, "no article has been read");
    ENT_TRY(ent_api_graph_options(settings, &options, err));
    return ent_facts_to_graph(&w->result.facts, &options, graph, err);
}
