/* The context, and what all calls of the public header share. */
#include <pthread.h>
#include <string.h>

#include "api/api.h"
#include "api/places.h"
#include "graph/mint.h"
#include "input/date.h"
#include "rdf/rdf.h"

static pthread_mutex_t rdf_lock = PTHREAD_MUTEX_INITIALIZER;

const char *ent_version(void)
{
    return ENTENTE_VERSION;
}

void ent_api_lock_rdf(void)
{
    pthread_mutex_lock(&rdf_lock);
}

void ent_api_unlock_rdf(void)
{
    pthread_mutex_unlock(&rdf_lock);
}

bool ent_api_take(void *own, size_t own_size, size_t first, const void *given)
{
    size_t size;
    memcpy(&size, given, sizeof size);
    if (size < first) return false;
    memset(own, 0, own_size);
    memcpy(own, given, size < own_size ? size : own_size);
    const unsigned char *byte = given;
    for (size_t i = own_size; i < size; i++)
        if (byte[i] != 0) return false;
    return true;
}

EntStatus ent_api_date(const char *text, EntDate *out, EntError *err)
{
    *out = (EntDate){0};
    if (!text || !*text || ent_date_parse(ent_str(text), out)) return ENT_OK;
    return ent_error_set(err, ENT_ERR_USAGE, NULL, "'%s' is no date such as 2024-06-03", text);
}

EntStatus ent_api_graph_options(const EntGraphSettings *given, EntGraphOptions *out, EntError *err)
{
    EntGraphSettings settings;
    *out = (EntGraphOptions){.base = ENT_STR(ENT_MINT_BASE), .evidence = true};
    if (!given) return ENT_OK;
    if (!ent_api_take(&settings, sizeof settings, ENT_API_FIRST(EntGraphSettings, named), given))
        return ent_error_set(err, ENT_ERR_USAGE, NULL, "the settings have no known size");
    if (settings.base) out->base = ent_str(settings.base);
    out->evidence = !settings.no_evidence;
    out->with_text = settings.with_text;
    out->named_graphs = settings.named;
    if (ent_mint_base_is_valid(out->base)) return ENT_OK;
    return ent_error_set(err, ENT_ERR_USAGE, NULL,
                         "'%s' is no absolute IRI that ends in '/' or '#'", settings.base);
}

static EntStatus find(const EntContextOptions *options, const char **model, EntPath model_path,
                      const char **ontology, EntPath ontology_path, EntError *err)
{
    *model = options->model ? options->model : model_path;
    *ontology = options->ontology ? options->ontology : ontology_path;
    if (!options->model && !ent_find_model(model_path))
        return ent_error_set(err, ENT_ERR_MODEL, NULL,
                             "no model found: name one, or its folder with ENTENTE_DATA");
    if (!options->ontology && !ent_find_ontology(ontology_path))
        return ent_error_set(err, ENT_ERR_ONTOLOGY, NULL,
                             "no ontology found: name one, or its folder with ENTENTE_DATA");
    return ENT_OK;
}

/* What the user adds to them. */
static EntStatus add_own(EntStages *stages, const EntContextOptions *options, EntError *err)
{
    for (const char *const *path = options->lexicons; path && *path; path++)
        ENT_TRY(ent_stages_add_ontology(stages, *path, err));
    for (const char *const *path = options->patterns; path && *path; path++)
        ENT_TRY(ent_stages_add_patterns(stages, *path, err));
    return ENT_OK;
}

static EntStatus load(EntContext *context, const EntContextOptions *options, EntError *err)
{
    EntPath model_path, ontology_path;
    const char *model, *ontology;
    ENT_TRY(find(options, &model, model_path, &ontology, ontology_path, err));
    ENT_TRY(ent_rdf_open(err));
    EntStatus status = ent_stages_new(model, ontology, &context->stages, err);
    if (status == ENT_OK) status = add_own(context->stages, options, err);
    if (status == ENT_OK) return ENT_OK;
    ent_stages_free(context->stages);
    ent_rdf_close();
    return status;
}

EntStatus ent_context_new(const EntContextOptions *given, EntContext **out, EntError *err)
{
    EntContextOptions options = {0};
    *out = NULL;
    if (given &&
        !ent_api_take(&options, sizeof options, ENT_API_FIRST(EntContextOptions, patterns), given))
        return ent_error_set(err, ENT_ERR_USAGE, NULL, "the options have no known size");
    EntContext *context = ent_alloc(1, sizeof *context);
    if (!context) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    ent_api_lock_rdf();
    EntStatus status = load(context, &options, err);
    ent_api_unlock_rdf();
    if (status == ENT_OK)
        *out = context;
    else
        ent_free(context);
    return status;
}

void ent_context_free(EntContext *context)
{
    if (!context) return;
    ent_stages_free(context->stages);
    ent_api_lock_rdf();
    ent_rdf_close();
    ent_api_unlock_rdf();
    ent_free(context);
}
