/* What `build` writes and where to, as the command line says. Thread rule: one thread. */
#ifndef ENT_CLI_TARGETS_H
#define ENT_CLI_TARGETS_H

#include "cli/cli.h"
#include "fact/provenance.h"
#include "fact/to_graph.h"
#include "rdf/rdf.h"

typedef struct CliTarget {
    const char *path; /* never NULL; "-": standard output */
    EntRdfFormat format;
} CliTarget;

typedef struct CliTargets {
    EntGraphOptions options;
    ENT_VEC(CliTarget) files; /* of the graph of all articles */
    const char *split;        /* folder of one file an article, or NULL */
    EntRdfFormat split_format;
    bool streams;    /* FILES are lines, written article by article, unsorted, not merged */
    bool schema_org; /* schema.org's terms beside ours */
    bool with_provenance;
    EntProvenance provenance;
    bool line_buffered; /* each article's as soon as it is done */
    const char *resume; /* the journal, or NULL */
    const char *view;   /* the page, or NULL */
    EntArena arena;
} CliTargets;

/* Take what the command line says, check that it can be written, make the folder. Returns CLI_DONE,
 * or an exit status after a message. */
int cli_targets_take(CliTargets *targets, const CliArguments *arguments);

void cli_targets_release(CliTargets *targets);

/* Suffix of files in FORMAT, without the dot; Turtle's where it is not told. */
const char *cli_suffix(EntRdfFormat format);

#endif
