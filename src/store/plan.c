#include "store/plan.h"

#include "rdf/ntriples.h"
#include "rdf/read.h"

#define ARTICLE_CLASS "https://w3id.org/entente#Article"

void ent_plan_release(EntPlan *plan)
{
    ent_graph_release(&plan->graph);
    ent_graph_release(&plan->file);
    ENT_VEC_FREE(&plan->graphs);
}

static EntStatus no_memory(EntError *err)
{
    return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
}

/* ---- which graph ---- */

typedef struct Nameless {
    size_t statements, articles; /* in the default graph */
    EntStr article;              /* the first one */
} Nameless;

static Nameless look_at_nameless(const EntGraph *file)
{
    Nameless n = {0};
    for (size_t i = 0; i < ent_graph_len(file); i++) {
        EntStatement s = ent_graph_at(file, i);
        if (s.graph.len) continue;
        n.statements++;
        if (!ent_str_is(s.predicate.value, ENT_RDF_NS "type") ||
            !ent_str_is(s.object.value, ARTICLE_CLASS) || s.object.type != ENT_TERM_IRI)
            continue;
        if (n.articles == 0) n.article = s.subject.value;
        n.articles++;
    }
    return n;
}

static EntStatus name_of_nameless(const char *path, const Nameless *n, EntStr *out, EntError *err)
{
    *out = n->article;
    if (n->articles == 1 || n->statements == 0) return ENT_OK;
    if (n->articles == 0)
        return ent_error_set(err, ENT_ERR_USAGE, path,
                             "its statements name neither a graph nor an article: name their graph "
                             "with --graph IRI");
    return ent_error_set(err, ENT_ERR_USAGE, path,
                         "the graph of %zu articles in one: load N-Quads of 'build --named-graphs' "
                         "or files of 'build --split', or name one graph for all with --graph IRI",
                         n->articles);
}

/* ---- reading ---- */

static EntStatus take_statements(EntPlan *plan, EntStr all, EntStr nameless, EntError *err)
{
    for (size_t i = 0; i < ent_graph_len(&plan->file); i++) {
        EntStatement s = ent_graph_at(&plan->file, i);
        if (all.len)
            s.graph = all;
        else if (s.graph.len == 0)
            s.graph = nameless;
        if (ent_graph_add(&plan->graph, &s) != ENT_OK) return no_memory(err);
    }
    return ENT_OK;
}

EntStatus ent_plan_add(EntPlan *plan, const char *path, EntStr graph, EntError *err)
{
    ent_graph_clear(&plan->file);
    if (ent_rdf_format_of(path) == ENT_RDF_JSONLD)
        return ent_error_set(err, ENT_ERR_INPUT, path,
                             "JSON-LD is written only: load the graph in another format");
    ENT_TRY(ent_rdf_read_graph(path, ENT_RDF_AUTO, &plan->file, err));
    Nameless nameless = look_at_nameless(&plan->file);
    EntStr name = ENT_STR_EMPTY;
    if (graph.len == 0) ENT_TRY(name_of_nameless(path, &nameless, &name, err));
    if (graph.len || nameless.statements || ent_graph_len(&plan->graph))
        return take_statements(plan, graph, name, err);
    /* the one large file of named graphs is not copied */
    EntGraph empty = plan->graph;
    plan->graph = plan->file;
    plan->file = empty;
    return ENT_OK;
}

EntStatus ent_plan_divide(EntPlan *plan, EntError *err)
{
    plan->graphs.len = 0;
    ent_graph_release(&plan->file);
    if (ent_graph_sort(&plan->graph) != ENT_OK) return no_memory(err);
    for (size_t i = 0; i < ent_graph_len(&plan->graph); i++) {
        EntStr name = ent_graph_at(&plan->graph, i).graph;
        EntPlanGraph *last = plan->graphs.len ? &plan->graphs.at[plan->graphs.len - 1] : NULL;
        if (last && ent_str_eq(last->name, name))
            last->count++;
        else if (!ENT_PUSH(&plan->graphs, (EntPlanGraph){name, i, 1}))
            return no_memory(err);
    }
    return ENT_OK;
}

EntStatus ent_plan_body(const EntPlan *plan, size_t index, EntBuf *out, EntError *err)
{
    const EntPlanGraph *graph = &plan->graphs.at[index];
    for (size_t i = graph->first; i < graph->first + graph->count; i++) {
        EntStatement s = ent_graph_at(&plan->graph, i);
        EntStatus status = ent_ntriples_add(out, &s);
        if (status != ENT_OK)
            return ent_error_set(err, status, NULL, "graph too large for one request");
    }
    return ENT_OK;
}
