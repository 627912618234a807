#include "cli/places.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

EntStatus cli_find_ontology(const CliArguments *arguments, CliPath out, EntError *err)
{
    bool given = false;
    for (size_t i = 0; i < arguments->given.len; i++) {
        const char *path = arguments->given.at[i].value;
        if (arguments->given.at[i].id != CLI_OPT_ONTOLOGY) continue;
        if (access(path, R_OK) != 0)
            return ent_error_set(err, ENT_ERR_ONTOLOGY, path, "cannot open ontology: %s",
                                 strerror(errno));
        if (ent_is_whole_ontology(path)) given = snprintf(out, sizeof(CliPath), "%s", path) > 0;
    }
    if (given) return ENT_OK;
    if (ent_find_ontology(out)) return ENT_OK;
    return ent_error_set(err, ENT_ERR_ONTOLOGY, NULL,
                         "no ontology found: name its folder with --ontology or ENTENTE_DATA");
}

EntStatus cli_find_model(const CliArguments *arguments, CliPath out, EntError *err)
{
    const char *given = cli_value(arguments, CLI_OPT_MODEL);
    if (given) {
        snprintf(out, sizeof(CliPath), "%s", given);
        return ENT_OK;
    }
    if (ent_find_model(out)) return ENT_OK;
    return ent_error_set(err, ENT_ERR_MODEL, NULL,
                         "no model found: name it with --model, or make it with tools/build");
}

EntStatus cli_find_oxigraph(CliPath out, EntError *err)
{
    static const char *const beside[] = {"../tools/oxigraph", "../libexec/entente/oxigraph", NULL};
    const char *given = getenv("ENTENTE_OXIGRAPH"), *path = getenv("PATH");
    if (given && *given) {
        snprintf(out, sizeof(CliPath), "%s", given);
        if (access(out, X_OK) == 0) return ENT_OK;
        return ent_error_set(err, ENT_ERR_STORE, given, "cannot run the query engine: not found");
    }
    if (ent_find_data(NULL, beside, X_OK, out)) return ENT_OK;
    while (path && *path) {
        CliPath folder;
        size_t n = strcspn(path, ":");
        snprintf(folder, sizeof folder, "%.*s", (int)n, path);
        if (n > 0 && ent_path_join(out, folder, "oxigraph") && access(out, X_OK) == 0)
            return ENT_OK;
        path += n + (path[n] == ':');
    }
    return ent_error_set(err, ENT_ERR_STORE, NULL,
                         "no query engine found: make it with tools/build, or name an oxigraph "
                         "program with ENTENTE_OXIGRAPH");
}
