#include "rdf/world.h"

static raptor_world *world;
static unsigned users;
static EntRdfLog *current;

static void on_message(void *user, raptor_log_message *message)
{
    (void)user;
    if (!current || message->level < RAPTOR_LOG_LEVEL_ERROR) return;
    if (current->line == 0 && message->locator && message->locator->line > 0) {
        current->line = (uint32_t)message->locator->line;
        if (message->locator->column > 0) current->column = (uint32_t)message->locator->column;
    }
    if (current->errors++ > 0) return;
    size_t n = message->text ? strlen(message->text) : 0;
    if (n >= sizeof current->message) n = sizeof current->message - 1;
    memcpy(current->message, message->text ? message->text : "", n);
    current->message[n] = '\0';
}

EntStatus ent_rdf_open(EntError *err)
{
    if (world) {
        users++;
        return ENT_OK;
    }
    raptor_world *fresh = raptor_new_world();
    if (!fresh) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "cannot start the RDF library");
    /* Nothing is ever fetched, so curl is not started either. */
    raptor_world_set_flag(fresh, RAPTOR_WORLD_FLAG_WWW_SKIP_INIT_FINISH, 1);
    /* Looking up in its tree whether it has a URI already costs more than a copy of it. */
    raptor_world_set_flag(fresh, RAPTOR_WORLD_FLAG_URI_INTERNING, 0);
    raptor_world_set_log_handler(fresh, NULL, on_message);
    if (raptor_world_open(fresh) != 0) {
        raptor_free_world(fresh);
        return ent_error_set(err, ENT_ERR_MEMORY, NULL, "cannot start the RDF library");
    }
    world = fresh;
    users = 1;
    return ENT_OK;
}

void ent_rdf_close(void)
{
    if (users == 0 || --users > 0) return;
    raptor_free_world(world);
    world = NULL;
}

raptor_world *ent_rdf_enter(EntRdfLog *log)
{
    log->outer = current;
    current = log;
    return world;
}

void ent_rdf_leave(EntRdfLog *log)
{
    current = log->outer;
}

static const struct {
    EntRdfFormat format;
    const char *name, *raptor, *suffixes[4];
    bool graphs;
} formats[] = {
    {ENT_RDF_TURTLE, "turtle", "turtle", {".ttl"}, false},
    {ENT_RDF_RDFXML, "rdfxml", "rdfxml", {".rdf", ".owl", ".xml"}, false},
    {ENT_RDF_NTRIPLES, "ntriples", "ntriples", {".nt"}, false},
    {ENT_RDF_NQUADS, "nquads", "nquads", {".nq"}, true},
    {ENT_RDF_TRIG, "trig", "trig", {".trig"}, true},
    {ENT_RDF_JSONLD, "jsonld", "", {".jsonld"}, true},
};
enum { FORMATS = sizeof formats / sizeof formats[0] };

EntRdfFormat ent_rdf_format_of(const char *path)
{
    EntStr name = ent_str(path);
    for (size_t i = 0; i < FORMATS; i++)
        for (size_t j = 0; j < 4 && formats[i].suffixes[j]; j++) {
            EntStr suffix = ent_str(formats[i].suffixes[j]);
            if (name.len > suffix.len &&
                ent_str_eq_nocase(ent_str_sub(name, name.len - suffix.len, name.len), suffix))
                return formats[i].format;
        }
    return ENT_RDF_AUTO;
}

EntRdfFormat ent_rdf_format_parse(EntStr name)
{
    for (size_t i = 0; i < FORMATS; i++)
        if (ent_str_is(name, formats[i].name)) return formats[i].format;
    return ENT_RDF_AUTO;
}

const char *ent_rdf_format_name(EntRdfFormat format)
{
    for (size_t i = 0; i < FORMATS; i++)
        if (formats[i].format == format) return formats[i].name;
    return "";
}

bool ent_rdf_format_has_graphs(EntRdfFormat format)
{
    for (size_t i = 0; i < FORMATS; i++)
        if (formats[i].format == format) return formats[i].graphs;
    return false;
}

const char *ent_rdf_raptor_name(EntRdfFormat format)
{
    for (size_t i = 0; i < FORMATS; i++)
        if (formats[i].format == format) return formats[i].raptor;
    return "";
}
