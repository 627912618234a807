#include "api/places.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool ent_path_join(EntPath out, const char *folder, const char *name)
{
    int n = snprintf(out, sizeof(EntPath), "%s/%s", folder, name);
    return n > 0 && (size_t)n < sizeof(EntPath);
}

/* The folder of the running program. */
static bool program_folder(EntPath out)
{
    ssize_t n = readlink("/proc/self/exe", out, sizeof(EntPath) - 1);
    if (n <= 0) return false;
    out[n] = '\0';
    char *slash = strrchr(out, '/');
    if (!slash) return false;
    *slash = '\0';
    return true;
}

/* BESIDE as a path without "..", for messages. */
static bool find_beside(const char *here, const char *beside, int mode, EntPath out)
{
    char *whole = NULL;
    bool there = ent_path_join(out, here, beside) && access(out, mode) == 0 &&
                 (whole = realpath(out, NULL)) && strlen(whole) < sizeof(EntPath);
    if (there) memcpy(out, whole, strlen(whole) + 1);
    free(whole);
    return there;
}

bool ent_find_data(const char *name, const char *const *beside, int mode, EntPath out)
{
    EntPath here;
    const char *data = getenv("ENTENTE_DATA");
    if (data && *data && name && ent_path_join(out, data, name) && access(out, mode) == 0)
        return true;
    for (bool known = program_folder(here); known && *beside; beside++)
        if (find_beside(here, *beside, mode, out)) return true;
    return name && ent_path_join(out, ENTENTE_DATADIR, name) && access(out, mode) == 0;
}

bool ent_find_ontology(EntPath out)
{
    static const char *const beside[] = {"../../ontology", "../share/entente/ontology", NULL};
    return ent_find_data("ontology", beside, R_OK, out);
}

bool ent_find_model(EntPath out)
{
    static const char *const beside[] = {"../model/en_core_web_sm.entm",
                                         "../share/entente/model/en_core_web_sm.entm", NULL};
    return ent_find_data("model/en_core_web_sm.entm", beside, R_OK, out);
}

bool ent_is_whole_ontology(const char *path)
{
    EntPath lexicon;
    return ent_path_join(lexicon, path, "lexicon") && access(lexicon, R_OK) == 0;
}
