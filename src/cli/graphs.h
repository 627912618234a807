/* Where `build` puts what was found: one merged graph, written in one or more formats, and one
 * graph file an article where it is asked for.
 *
 * The merged graph is sorted before it is written, so that its bytes depend neither on the order of
 * the articles nor on the number of jobs (but that of two copies the first in the input counts); an
 * alias that one article teaches serves all in it. The
 * graph of one article does not depend on the others. Thread rule: one thread. */
#ifndef ENT_CLI_GRAPHS_H
#define ENT_CLI_GRAPHS_H

#include "base/map.h"
#include "cli/cli.h"
#include "fact/aliases.h"
#include "fact/to_graph.h"
#include "graph/graph.h"
#include "rdf/rdf.h"

typedef struct CliTarget {
    const char *path; /* NULL: standard output */
    EntRdfFormat format;
} CliTarget;

typedef struct CliGraphs {
    EntGraphOptions options;
    ENT_VEC(CliTarget) targets; /* of the merged graph */
    EntGraph merged;
    EntAliases aliases; /* that hold in the merged graph */
    const char *split;  /* folder, or NULL */
    EntRdfFormat split_format;
    EntGraph single; /* the article in hand */
    EntMap names;    /* file names used in the folder, how often */
    EntArena arena;  /* their bytes */
    bool open;       /* the RDF room is */
} CliGraphs;

/* Take what the command line says, check that the targets can be written, make the folder. Returns
 * CLI_DONE, or an exit status after a message. */
int cli_graphs_open(CliGraphs *graphs, const CliArguments *arguments);

/* Take in one article. */
EntStatus cli_graphs_add(CliGraphs *graphs, const EntFacts *facts, EntError *err) ENT_MUST_USE;

/* Write the merged graph to its targets, each whole or not at all. */
EntStatus cli_graphs_write(CliGraphs *graphs, EntError *err) ENT_MUST_USE;

void cli_graphs_release(CliGraphs *graphs);

/* Suffix of files in FORMAT, without the dot; Turtle's where it is not told. */
const char *cli_suffix(EntRdfFormat format);

#endif
