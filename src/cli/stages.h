/* The stages that a command line asks for: model, ontology, the user's own names and patterns. */
#ifndef ENT_CLI_STAGES_H
#define ENT_CLI_STAGES_H

#include "cli/cli.h"
#include "pipeline/stages.h"

/* With what --ontology and --patterns add. ENT_ERR_MODEL, ENT_ERR_ONTOLOGY, ENT_ERR_INPUT,
 * ENT_ERR_MEMORY. */
EntStatus cli_load_stages(const CliArguments *arguments, EntStages **out,
                          EntError *err) ENT_MUST_USE;

/* Value of --article-timeout, 0 where it is not given. False after a message. */
bool cli_article_timeout(const CliArguments *arguments, unsigned *seconds);

#endif
