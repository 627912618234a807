#include "cli/settle.h"

#include "base/buf.h"
#include "base/file.h"
#include "base/limits.h"
#include "cli/places.h"
#include "entente/entente.h"
#include "fact/schema_org.h"
#include "graph/canonical.h"
#include "model/container.h"

static EntStatus name_model(CliTargets *targets, const char *path, EntError *err)
{
    EntModel *model = NULL;
    ENT_TRY(ent_model_open(path, &model, err));
    EntStr name = ent_str_trim(ent_model_bytes(model, "package"));
    targets->provenance.model = ent_arena_copy(&targets->arena, name);
    ent_model_free(model);
    if (targets->provenance.model.ptr) return ENT_OK;
    return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
}

static EntStatus hash_model(CliTargets *targets, const char *path, EntError *err)
{
    EntBuf bytes = ENT_BUF_INIT(ENT_MAX_FILE);
    char hex[ENT_SHA256_HEX + 1];
    EntStatus status = ent_file_read(path, &bytes, err);
    if (status == ENT_OK) {
        ent_sha256_hex(ent_buf_as_str(&bytes), hex);
        targets->provenance.model_hash = ent_arena_copy(&targets->arena, ent_str(hex));
        if (!targets->provenance.model_hash.ptr)
            status = ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    }
    ent_buf_release(&bytes);
    return status;
}

EntStatus cli_take_provenance(CliTargets *targets, const CliArguments *arguments, EntError *err)
{
    CliPath model;
    if (!targets->with_provenance) return ENT_OK;
    targets->provenance.program = ent_str(ent_version());
    ENT_TRY(cli_find_model(arguments, model, err));
    ENT_TRY(name_model(targets, model, err));
    return hash_model(targets, model, err);
}

EntStatus cli_take_in(const EntGraph *from, bool named, EntGraph *into, EntError *err)
{
    for (size_t i = 0; i < ent_graph_len(from); i++) {
        EntStatement s = ent_graph_at(from, i);
        if (!named) s.graph = ENT_STR_EMPTY;
        if (ent_graph_add(into, &s) != ENT_OK)
            return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    }
    return ENT_OK;
}

/* STATUS of the settling of GRAPH, then what --vocab and --provenance add to it. */
static EntStatus add_what_is_asked(const CliTargets *targets, EntStatus status, EntGraph *graph,
                                   EntError *err)
{
    if (status == ENT_OK && targets->schema_org) status = ent_schema_org_add(graph);
    if (status == ENT_OK && targets->with_provenance)
        status = ent_provenance_add(graph, targets->options.base, &targets->provenance);
    return status == ENT_OK ? status : ent_error_set(err, status, NULL, "out of memory");
}

EntStatus cli_join(const CliTargets *targets, const EntLexicon *lexicon, EntGraph *graph,
                   EntError *err)
{
    EntStatus status = ent_aliases_settle(graph, targets->options.base, lexicon);
    return add_what_is_asked(targets, status, graph, err);
}

EntStatus cli_settle(const CliTargets *targets, EntGraph *graph, EntError *err)
{
    EntStatus status = ent_graph_canonicalise(graph, &ent_facts_naming);
    return add_what_is_asked(targets, status, graph, err);
}
