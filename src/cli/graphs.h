/* Where `build` puts what was found: the graph of all articles, held and merged (cli/merged.h) or
 * streamed (cli/streams.h), one file an article where it is asked for (cli/split.h), and a page of
 * all (cli/page.h), which has a graph of its own with evidence and texts; with a journal, so that a
 * run that was cut off can be gone on with (cli/resume.h). Thread rule: one thread, but for
 * cli_graphs_admit. */
#ifndef ENT_CLI_GRAPHS_H
#define ENT_CLI_GRAPHS_H

#include "cli/check.h"
#include "cli/merged.h"
#include "cli/resume.h"
#include "cli/split.h"
#include "cli/streams.h"

typedef struct CliGraphs {
    CliTargets targets;
    CliMerged merged;
    CliSplit split;
    CliStreams streams;
    CliResume resume;
    CliCheck check;
    EntGraph single; /* of the article in hand */
    EntGraph page;
    const CliArguments *arguments;
    bool open; /* the RDF room is */
} CliGraphs;

/* What a run came to. */
typedef struct CliOutcome {
    uint64_t articles, skipped;
    bool interrupted;
} CliOutcome;

/* Take what the command line says and open what is streamed. *OUTCOME: that of an earlier run which
 * was complete but for the names of its files, which have them now; else it has no articles.
 * Returns CLI_DONE, or an exit status after a message. */
int cli_graphs_open(CliGraphs *graphs, const CliArguments *arguments, CliOutcome *outcome);

/* As EntRunOptions.admit: an article is admitted unless an earlier run has finished it. */
EntStatus cli_graphs_admit(CliGraphs *graphs, const EntArticle *article, bool *admitted,
                           EntError *err) ENT_MUST_USE;

/* Take in one article; FACTS is NULL where it was not admitted or passes a cap. One that --check
 * refuses is treated as if it passed a cap, and counted in graphs->check. */
EntStatus cli_graphs_add(CliGraphs *graphs, const EntArticle *article, const EntFacts *facts,
                         EntError *err) ENT_MUST_USE;

/* There are no more articles: write what is left, each file whole or not at all. What an
 * interrupted run with a journal has is kept to go on with. LEXICON: the build's. */
EntStatus cli_graphs_finish(CliGraphs *graphs, const CliOutcome *outcome, const EntLexicon *lexicon,
                            EntError *err) ENT_MUST_USE;

void cli_graphs_release(CliGraphs *graphs);

#endif
