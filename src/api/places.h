/* Where model and ontology lie: in the folder that ENTENTE_DATA names, beside the running program
 * (in a build tree, then in an installed one), where the library was installed.
 * Thread rule: no state; the environment must not change meanwhile. */
#ifndef ENT_API_PLACES_H
#define ENT_API_PLACES_H

#include <stdbool.h>

#include "base/limits.h"

typedef char EntPath[ENT_MAX_PATH_BYTES];

/* FOLDER "/" NAME into OUT; false where it is too long. */
bool ent_path_join(EntPath out, const char *folder, const char *name);

/* Try NAME (may be NULL) in ENTENTE_DATA, each of BESIDE (paths from the program's folder, ended by
 * NULL), NAME in the installed data. MODE as for access(). */
bool ent_find_data(const char *name, const char *const *beside, int mode, EntPath out);

/* The ontology's folder; the small model's container. */
bool ent_find_ontology(EntPath out);
bool ent_find_model(EntPath out);

/* A folder like the program's own, with a lexicon in it, is an ontology of its own; any other PATH
 * is added to one. */
bool ent_is_whole_ontology(const char *path);

#endif
