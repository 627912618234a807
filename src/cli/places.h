/* Where the program finds its data files: what the command line says, then as api/places.h. */
#ifndef ENT_CLI_PLACES_H
#define ENT_CLI_PLACES_H

#include "api/places.h"
#include "cli/cli.h"
#include "pipeline/stages.h"

typedef EntPath CliPath;

/* The ontology's folder: the last that --ontology names with a lexicon in it, else the program's.
 * ENT_ERR_ONTOLOGY: there is none, or a path that --ontology names cannot be read. */
EntStatus cli_find_ontology(const CliArguments *arguments, CliPath out, EntError *err) ENT_MUST_USE;

/* The model container. ENT_ERR_MODEL: there is none. */
EntStatus cli_find_model(const CliArguments *arguments, CliPath out, EntError *err) ENT_MUST_USE;

/* The oxigraph program: ENTENTE_OXIGRAPH, beside the program, PATH. ENT_ERR_STORE: there is none.
 */
EntStatus cli_find_oxigraph(CliPath out, EntError *err) ENT_MUST_USE;

#endif
