#include "cli/check.h"

#include <stdio.h>

#include "cli/places.h"
#include "graph/canonical.h"

EntStatus cli_check_open(CliCheck *check, const CliArguments *arguments, EntError *err)
{
    CliPath folder, path;
    if (!cli_has(arguments, CLI_OPT_CHECK)) return ENT_OK;
    ENT_TRY(cli_find_ontology(arguments, folder, err));
    snprintf(path, sizeof path, "%.4000s/shapes.ttl", folder);
    return ent_shapes_new(path, &check->shapes, err);
}

static void take_result(void *user, EntStr node, EntStr message, bool warning)
{
    CliCheck *check = user;
    EntError err = ENT_ERROR_NONE;
    char name[ENT_ERROR_SOURCE];
    snprintf(name, sizeof name, "%.*s", ENT_STR_ARG(check->source));
    ent_error_set(&err, ENT_ERR_OUTPUT, name, "%s: %.*s: %.*s",
                  warning ? "against a shape" : "article left out", ENT_STR_ARG(node),
                  ENT_STR_ARG(message));
    check->violations += !warning;
    ent_diagnose(&cli_diagnostics, warning ? "ENT-K002" : "ENT-K001", &err);
}

/* What a copy is a copy of is an article in a graph of its own, which is not at hand. */
static EntStatus name_original(EntGraph *graph)
{
    for (size_t i = 0; i < ent_graph_len(graph); i++) {
        EntStatement s = ent_graph_at(graph, i);
        if (!ent_str_is(s.predicate.value, ENT_NS "duplicateOf")) continue;
        const EntStatement type = {.subject = s.object,
                                   .predicate = ent_iri(ENT_STR(ENT_RDF_NS "type")),
                                   .object = ent_iri(ENT_STR(ENT_NS "Article"))};
        return ent_graph_add(graph, &type);
    }
    return ENT_OK;
}

EntStatus cli_check_article(CliCheck *check, const CliTargets *targets, const EntArticle *article,
                            const EntFacts *facts, bool *keeps, EntError *err)
{
    const EntShapesSink sink = {take_result, check};
    EntGraphOptions options = targets->options;
    options.evidence = options.with_text = true;
    options.named_graphs = false;
    ent_graph_clear(&check->graph);
    ENT_TRY(ent_facts_to_graph(facts, &options, &check->graph, err));
    if (name_original(&check->graph) != ENT_OK ||
        ent_graph_canonicalise(&check->graph, &ent_facts_naming) != ENT_OK)
        return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    check->source = article->source;
    check->violations = 0;
    ENT_TRY(ent_shapes_check(check->shapes, &check->graph, &sink, err));
    *keeps = check->violations == 0;
    check->refused += !*keeps;
    return ENT_OK;
}

void cli_check_release(CliCheck *check)
{
    ent_shapes_free(check->shapes);
    ent_graph_release(&check->graph);
}
