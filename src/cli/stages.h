/* The stages that a command line asks for: model, ontology, the user's own patterns. */
#ifndef ENT_CLI_STAGES_H
#define ENT_CLI_STAGES_H

#include "cli/cli.h"
#include "pipeline/stages.h"

/* With the files of --patterns. ENT_ERR_MODEL, ENT_ERR_ONTOLOGY, ENT_ERR_INPUT, ENT_ERR_MEMORY. */
EntStatus cli_load_stages(const CliArguments *arguments, EntStages **out,
                          EntError *err) ENT_MUST_USE;

#endif
