#include "pipeline/to_graph.h"

const EntNaming ent_graph_naming = {ENT_STR_INIT(ENT_NS "name"), ENT_STR_INIT(ENT_RDFS_NS "label"),
                                    ENT_STR_INIT(ENT_NS "alternateName"),
                                    ENT_STR_INIT(ENT_NS "confidence")};

EntStatus ent_to_graph(const EntFacts *facts, const EntGraphOptions *options, EntGraph *graph,
                       EntError *err)
{
    EntArena arena = {0};
    EntStr iri = ent_arena_printf(&arena, "%.*sarticle_%016llx", ENT_STR_ARG(options->base),
                                  (unsigned long long)ent_str_hash(facts->article->id));
    EntStatement s = {.subject = ent_iri(iri),
                      .predicate = ent_iri(ENT_STR(ENT_NS "source")),
                      .object = ent_literal(facts->article->source, ENT_STR_EMPTY)};
    EntStatus status = ent_graph_add(graph, &s);
    ent_arena_release(&arena);
    return status == ENT_OK ? status : ent_error_set(err, status, NULL, "out of memory");
}
