/* One graph file an article, in a folder, named as the article. Thread rule: one thread. */
#ifndef ENT_CLI_SPLIT_H
#define ENT_CLI_SPLIT_H

#include "base/map.h"
#include "cli/targets.h"
#include "graph/graph.h"

/* A zeroed CliSplit is empty and ready. */
typedef struct CliSplit {
    EntMap names;   /* file names used in the folder, how often */
    EntArena arena; /* their bytes */
} CliSplit;

/* Write GRAPH, which is sorted, to the file of the article ID, whole or not at all. NULL: nothing
 * is to be written, but the name is taken. */
EntStatus cli_split_add(CliSplit *split, const CliTargets *targets, EntStr id, EntGraph *graph,
                        EntError *err) ENT_MUST_USE;

void cli_split_release(CliSplit *split);

#endif
