/* The graph as the public header shows it, and as files. */
#include <stdlib.h>

#include "api/api.h"
#include "fact/aliases.h"
#include "graph/mint.h"
#include "rdf/write.h"

EntGraph *ent_graph_new(void)
{
    return ent_alloc(1, sizeof(EntGraph));
}

void ent_graph_free(EntGraph *graph)
{
    if (!graph) return;
    ent_graph_release(graph);
    ent_free(graph);
}

EntStatus ent_graph_settle(EntGraph *graph, const EntContext *context,
                           const EntGraphSettings *settings, EntError *err)
{
    EntGraphOptions options;
    ENT_TRY(ent_api_graph_options(settings, &options, err));
    const EntLexicon *lexicon = ent_stages_ontology(context->stages)->lexicon;
    EntStatus status = ent_aliases_settle(graph, options.base, lexicon);
    return status == ENT_OK ? ENT_OK : ent_error_set(err, status, NULL, "out of memory");
}

size_t ent_graph_size(const EntGraph *graph)
{
    return ent_graph_len(graph);
}

static const char *lent(EntStr s)
{
    return s.len ? s.ptr : "";
}

bool ent_graph_statement(const EntGraph *graph, size_t index, EntStatementView *out)
{
    if (index >= ent_graph_len(graph)) return false;
    EntStatement s = ent_graph_at(graph, index);
    *out = (EntStatementView){.subject = lent(s.subject.value),
                              .predicate = lent(s.predicate.value),
                              .object = lent(s.object.value),
                              .is_literal = s.object.type == ENT_TERM_LITERAL,
                              .datatype = lent(s.object.datatype),
                              .language = lent(s.object.language),
                              .graph = lent(s.graph)};
    return true;
}

/* The format called NAME, or that of PATH where NAME is NULL. */
static EntStatus choose(const char *name, const char *path, EntRdfFormat *out, EntError *err)
{
    *out = name ? ent_rdf_format_parse(ent_str(name)) : ent_rdf_format_of(path);
    if (*out != ENT_RDF_AUTO) return ENT_OK;
    return ent_error_set(err, ENT_ERR_USAGE, NULL,
                         "unknown format '%s': it is turtle, rdfxml, ntriples, nquads, trig or "
                         "jsonld",
                         name ? name : path);
}

EntStatus ent_graph_write(EntGraph *graph, const char *path, const char *format, EntError *err)
{
    EntRdfFormat chosen;
    ENT_TRY(choose(format, path, &chosen, err));
    ent_api_lock_rdf();
    EntStatus status = ent_rdf_write(path, chosen, ENT_STR(ENT_MINT_BASE), graph, NULL, err);
    ent_api_unlock_rdf();
    return status;
}

EntStatus ent_graph_write_to(EntGraph *graph, const char *format, char **bytes, size_t *length,
                             EntError *err)
{
    EntOutput out;
    EntRdfFormat chosen;
    *bytes = NULL;
    *length = 0;
    ENT_TRY(choose(format ? format : "", "", &chosen, err));
    ENT_TRY(ent_output_open_memory(&out, bytes, length, err));
    ent_api_lock_rdf();
    EntStatus status = ent_rdf_write_to(&out, chosen, ENT_STR(ENT_MINT_BASE), graph, NULL, err);
    ent_api_unlock_rdf();
    if (status == ENT_OK) return ENT_OK;
    free(*bytes);
    *bytes = NULL;
    *length = 0;
    return status;
}

void ent_bytes_free(char *bytes)
{
    free(bytes);
}
