/* Where the program finds its data files: what the command line says, then the folder that
 * ENTENTE_DATA names, then beside the program (in a build tree, then in an installed one). */
#ifndef ENT_CLI_PLACES_H
#define ENT_CLI_PLACES_H

#include "base/limits.h"
#include "cli/cli.h"
#include "pipeline/stages.h"

typedef char CliPath[ENT_MAX_PATH_BYTES];

/* The ontology's folder: the last that --ontology names with a lexicon in it, else the program's.
 * ENT_ERR_ONTOLOGY: there is none, or a path that --ontology names cannot be read. */
EntStatus cli_find_ontology(const CliArguments *arguments, CliPath out, EntError *err) ENT_MUST_USE;

/* The model container. ENT_ERR_MODEL: there is none. */
EntStatus cli_find_model(const CliArguments *arguments, CliPath out, EntError *err) ENT_MUST_USE;

/* A folder like the program's own, with a lexicon in it, is an ontology of its own; any other PATH
 * is added to one. */
bool cli_is_whole_ontology(const char *path);

/* The oxigraph program: ENTENTE_OXIGRAPH, beside the program, PATH. ENT_ERR_STORE: there is none.
 */
EntStatus cli_find_oxigraph(CliPath out, EntError *err) ENT_MUST_USE;

#endif
