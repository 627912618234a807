#include "cli/places.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* FOLDER "/" NAME into OUT; false where it is too long. */
static bool join(CliPath out, const char *folder, const char *name)
{
    int n = snprintf(out, sizeof(CliPath), "%s/%s", folder, name);
    return n > 0 && (size_t)n < sizeof(CliPath);
}

/* The folder of the running program. */
static bool program_folder(CliPath out)
{
    ssize_t n = readlink("/proc/self/exe", out, sizeof(CliPath) - 1);
    if (n <= 0) return false;
    out[n] = '\0';
    char *slash = strrchr(out, '/');
    if (!slash) return false;
    *slash = '\0';
    return true;
}

/* Try NAME in ENTENTE_DATA, then each of BESIDE (paths from the program's folder, ended by NULL).
 */
static bool find(const char *name, const char *const *beside, int mode, CliPath out)
{
    CliPath here;
    const char *data = getenv("ENTENTE_DATA");
    if (data && *data && name && join(out, data, name) && access(out, mode) == 0) return true;
    if (!program_folder(here)) return false;
    for (; *beside; beside++) {
        char *whole = NULL;
        bool there = join(out, here, *beside) && access(out, mode) == 0 &&
                     (whole = realpath(out, NULL)) && strlen(whole) < sizeof(CliPath);
        if (there) memcpy(out, whole, strlen(whole) + 1); /* without "..", for messages */
        free(whole);
        if (there) return true;
    }
    return false;
}

bool cli_is_whole_ontology(const char *path)
{
    CliPath lexicon;
    return join(lexicon, path, "lexicon") && access(lexicon, R_OK) == 0;
}

EntStatus cli_find_ontology(const CliArguments *arguments, CliPath out, EntError *err)
{
    static const char *const beside[] = {"../../ontology", "../share/entente/ontology", NULL};
    bool given = false;
    for (size_t i = 0; i < arguments->given.len; i++) {
        const char *path = arguments->given.at[i].value;
        if (arguments->given.at[i].id != CLI_OPT_ONTOLOGY) continue;
        if (access(path, R_OK) != 0)
            return ent_error_set(err, ENT_ERR_ONTOLOGY, path, "cannot open ontology: %s",
                                 strerror(errno));
        if (cli_is_whole_ontology(path)) given = snprintf(out, sizeof(CliPath), "%s", path) > 0;
    }
    if (given) return ENT_OK;
    if (find("ontology", beside, R_OK, out)) return ENT_OK;
    return ent_error_set(err, ENT_ERR_ONTOLOGY, NULL,
                         "no ontology found: name its folder with --ontology or ENTENTE_DATA");
}

EntStatus cli_find_model(const CliArguments *arguments, CliPath out, EntError *err)
{
    static const char *const beside[] = {"../model/en_core_web_sm.entm",
                                         "../share/entente/model/en_core_web_sm.entm", NULL};
    const char *given = cli_value(arguments, CLI_OPT_MODEL);
    if (given) {
        snprintf(out, sizeof(CliPath), "%s", given);
        return ENT_OK;
    }
    if (find("model/en_core_web_sm.entm", beside, R_OK, out)) return ENT_OK;
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
    if (find(NULL, beside, X_OK, out)) return ENT_OK;
    while (path && *path) {
        CliPath folder;
        size_t n = strcspn(path, ":");
        snprintf(folder, sizeof folder, "%.*s", (int)n, path);
        if (n > 0 && join(out, folder, "oxigraph") && access(out, X_OK) == 0) return ENT_OK;
        path += n + (path[n] == ':');
    }
    return ent_error_set(err, ENT_ERR_STORE, NULL,
                         "no query engine found: make it with tools/build, or name an oxigraph "
                         "program with ENTENTE_OXIGRAPH");
}
