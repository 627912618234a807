/* Import of a spaCy package: the whole in order. */
#include "model/import.h"

#include "model/json.h"

/* meta.json: language and version are checked; section "package" tells name and version. */
static EntStatus import_meta(const EntPackage *package, EntModelWriter *writer, EntArena *arena,
                             EntError *err)
{
    EntStr text, lang = ENT_STR_EMPTY, name = ENT_STR_EMPTY, version = ENT_STR_EMPTY;
    ENT_TRY(ent_package_need(package, "meta.json", &text, err));
    EntJson json = {.text = text};
    ent_json_enter(&json, '{');
    while (ent_json_next(&json, '}') && !json.failed) {
        EntStr key = ent_json_key(&json, arena);
        EntStr *value = ent_str_is(key, "lang")      ? &lang
                        : ent_str_is(key, "name")    ? &name
                        : ent_str_is(key, "version") ? &version
                                                     : NULL;
        if (value)
            *value = ent_json_string(&json, arena);
        else
            ent_json_skip(&json);
    }
    if (json.failed) return ent_package_fault(package, "meta.json", err, "not JSON");
    if (!ent_str_is(lang, "en"))
        return ent_package_fault(package, "meta.json", err, "language '%.*s' is not supported",
                                 ENT_STR_ARG(lang));
    EntStr line = ent_arena_printf(arena, "%.*s_%.*s %.*s\n", ENT_STR_ARG(lang), ENT_STR_ARG(name),
                                   ENT_STR_ARG(version));
    return ent_model_add_bytes(writer, "package", line);
}

static EntStatus import_networks(const EntPackage *package, EntModelWriter *writer, EntArena *arena,
                                 EntError *err)
{
    EntImportVectors vectors;
    EntThinc thinc;
    ENT_TRY(ent_import_vectors(package, writer, arena, &vectors, err));

    ENT_TRY(ent_thinc_open(&thinc, package, "tok2vec/model", err));
    EntStatus status = ent_import_tok2vec(&thinc, "tok2vec", &vectors, writer, err);
    ent_thinc_close(&thinc);
    ENT_TRY(status);

    ENT_TRY(ent_thinc_open(&thinc, package, "tagger/model", err));
    status = ent_import_tagger(&thinc, writer, err);
    ent_thinc_close(&thinc);
    ENT_TRY(status);

    ENT_TRY(ent_thinc_open(&thinc, package, "parser/model", err));
    status = ent_import_transitions(&thinc, "parser", writer, err);
    ent_thinc_close(&thinc);
    ENT_TRY(status);

    ENT_TRY(ent_thinc_open(&thinc, package, "ner/model", err));
    status = ent_import_tok2vec(&thinc, "ner/tok2vec", &vectors, writer, err);
    if (status == ENT_OK) status = ent_import_transitions(&thinc, "ner", writer, err);
    ent_thinc_close(&thinc);
    return status;
}

static EntStatus import_all(const EntPackage *package, EntModelWriter *writer, EntError *err)
{
    EntArena arena = {0};
    EntStatus status = import_meta(package, writer, &arena, err);
    if (status == ENT_OK) status = import_networks(package, writer, &arena, err);
    if (status == ENT_OK) status = ent_import_text_rules(package, writer, err);
    ent_arena_release(&arena);
    return status;
}

EntStatus ent_model_import(const char *path, const char *out_path, EntError *err)
{
    EntPackage *package = NULL;
    EntModelWriter *writer = NULL;
    EntStatus status = ent_package_open(path, &package, err);
    if (status == ENT_OK) status = ent_model_writer_new(&writer);
    if (status == ENT_OK) status = import_all(package, writer, err);
    if (status == ENT_OK)
        status = ent_model_write(writer, out_path, err);
    else
        ent_error_set(err, status, path, "cannot import: %s", ent_status_text(status));
    ent_model_writer_free(writer);
    ent_package_free(package);
    return status;
}
