#include "fact/shared_articles.h"

#include <stdio.h>

#include "onto/vocab.h"

static void report(EntStr article, EntStr first, EntStr second, const EntDiagnostics *diagnostics)
{
    EntError err = ENT_ERROR_NONE;
    char name[ENT_ERROR_SOURCE];
    snprintf(name, sizeof name, "%.*s", ENT_STR_ARG(article));
    ent_error_set(
        &err, ENT_ERR_INPUT, name,
        "two headlines, '%.80s' and '%.80s': articles of the same id or file name are one "
        "node",
        first.ptr, second.ptr);
    ent_diagnose(diagnostics, "ENT-F002", &err);
}

void ent_shared_articles_report(const EntGraph *graph, const EntDiagnostics *diagnostics)
{
    EntStr article = ENT_STR_EMPTY, graph_name = ENT_STR_EMPTY, first = ENT_STR_EMPTY;
    bool told = false;
    for (size_t i = 0; i < ent_graph_len(graph); i++) {
        EntStatement s = ent_graph_at(graph, i);
        if (!ent_str_is(s.predicate.value, ENT_NS "headline")) continue;
        bool again = ent_str_eq(s.subject.value, article) && ent_str_eq(s.graph, graph_name);
        if (again && !told) report(article, first, s.object.value, diagnostics);
        told = again;
        if (again) continue;
        article = s.subject.value;
        graph_name = s.graph;
        first = s.object.value;
    }
}
