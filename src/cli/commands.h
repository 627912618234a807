/* The commands; each returns the exit status of the program. */
#ifndef ENT_CLI_COMMANDS_H
#define ENT_CLI_COMMANDS_H

#include "cli/cli.h"

int cli_build(const CliArguments *arguments);
int cli_merge(const CliArguments *arguments);
int cli_read(const CliArguments *arguments);
int cli_explain(const CliArguments *arguments);
int cli_patterns(const CliArguments *arguments);
int cli_load(const CliArguments *arguments);
int cli_query(const CliArguments *arguments);
int cli_view(const CliArguments *arguments);
int cli_score(const CliArguments *arguments);
int cli_model_import(const CliArguments *arguments);
int cli_model_info(const CliArguments *arguments);

#endif
