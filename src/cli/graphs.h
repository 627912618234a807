/* Where `build` puts what was found: the graph of all articles, held and merged (cli/merged.h) or
 * streamed (cli/streams.h), and one file an article where it is asked for (cli/split.h).
 * Thread rule: one thread. */
#ifndef ENT_CLI_GRAPHS_H
#define ENT_CLI_GRAPHS_H

#include "cli/merged.h"
#include "cli/split.h"
#include "cli/streams.h"

typedef struct CliGraphs {
    CliTargets targets;
    CliMerged merged;
    CliSplit split;
    CliStreams streams;
    EntGraph single; /* of the article in hand */
    bool open;       /* the RDF room is */
} CliGraphs;

/* Take what the command line says and open what is streamed. Returns CLI_DONE, or an exit status
 * after a message. */
int cli_graphs_open(CliGraphs *graphs, const CliArguments *arguments);

/* Take in one article; FACTS is NULL where it gave none, as it passes a cap. */
EntStatus cli_graphs_add(CliGraphs *graphs, const EntArticle *article, const EntFacts *facts,
                         EntError *err) ENT_MUST_USE;

/* There are no more articles: write what is left, each file whole or not at all. */
EntStatus cli_graphs_finish(CliGraphs *graphs, EntError *err) ENT_MUST_USE;

void cli_graphs_release(CliGraphs *graphs);

#endif
