/* Parameters of a query (`--param NAME=VALUE`).
 *
 * A query declares one in a comment at its head and gives its value in a VALUES block, so that it
 * also runs as it stands on any store:
 *
 *     # param: org: part of an organisation's name
 *     … VALUES ?org { "" } …
 *
 * A value in quotation marks is a string, which is escaped (SPARQL 1.1, 19.7): nothing that a user
 * gives can be more than a string of the query. A bare number takes numbers only.
 * Thread rule: pure functions. */
#ifndef ENT_CLI_QUERY_PARAMS_H
#define ENT_CLI_QUERY_PARAMS_H

#include <dirent.h>

#include "base/buf.h"
#include "cli/cli.h"

/* The value of the next "# KEY: value" line at the head of a query, *REST of which is what is left
 * behind it. Empty where there is none. */
EntStr cli_query_header(EntStr *rest, const char *key);

/* The names of the *.rq files in FOLDER, in the order of their bytes, as cli_scan
 * (cli/folders.h) gives them. */
int cli_query_scan(const char *folder, struct dirent ***entries);

/* Set the parameters that ARGUMENTS give in QUERY, called NAME in messages. ENT_ERR_USAGE: not
 * NAME=VALUE, not declared, no number where one is wanted; ENT_ERR_LIMIT, ENT_ERR_MEMORY. */
EntStatus cli_query_set_params(const CliArguments *arguments, const char *name, EntBuf *query,
                               EntError *err) ENT_MUST_USE;

#endif
