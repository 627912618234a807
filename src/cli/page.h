/* The page of a graph with the shipped questions answered, for `view` and `build --view`.
 * Thread rule: one thread. */
#ifndef ENT_CLI_PAGE_H
#define ENT_CLI_PAGE_H

#include "cli/cli.h"
#include "graph/graph.h"

/* Write the page of GRAPH, which names no graphs and is sorted for it, to PATH (NULL or "-":
 * standard output), whole or not at all. ARGUMENTS give title, base and ontology. The room of RDF
 * is open. Without the query engine the page has no questions, which is said. ENT_ERR_LIMIT (a page
 * of more than ENT_MAX_FILE), ENT_ERR_OUTPUT, ENT_ERR_MEMORY. */
EntStatus cli_page_write(const CliArguments *arguments, EntGraph *graph, const char *path,
                         EntError *err) ENT_MUST_USE;

#endif
