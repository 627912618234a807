/* The query engine: the oxigraph program (github.com/oxigraph/oxigraph, 0.5), run on a store in a
 * temporary folder. Words go to it as they are, never through a shell. */
#ifndef ENT_CLI_ENGINE_H
#define ENT_CLI_ENGINE_H

#include "base/buf.h"
#include "cli/places.h"
#include "graph/graph.h"

typedef struct EntEngine {
    CliPath program, folder; /* folder "": not open */
    unsigned timeout;        /* seconds for a query, then it is ended; 0: none */
} EntEngine;

/* Find the program and make the folder (below TMPDIR, else /tmp). ENT_ERR_STORE. */
EntStatus cli_engine_open(EntEngine *engine, EntError *err) ENT_MUST_USE;

/* Remove the folder and all in it. */
void cli_engine_close(EntEngine *engine);

/* Load graph files (COUNT paths, formats by their suffixes). ENT_ERR_USAGE (a suffix that is not
 * known), ENT_ERR_INPUT (a file that cannot be read or parsed), ENT_ERR_STORE. */
EntStatus cli_engine_load(EntEngine *engine, const char *const *paths, size_t count,
                          EntError *err) ENT_MUST_USE;

/* Load GRAPH itself. ENT_ERR_OUTPUT (its copy in the folder), ENT_ERR_STORE, ENT_ERR_MEMORY. */
EntStatus cli_engine_load_graph(EntEngine *engine, EntGraph *graph, EntError *err) ENT_MUST_USE;

/* Write the graph file PATH, its format told by the suffix, as N-Quads into the folder; OUT gets
 * the file, which the next call replaces. Statuses as cli_engine_load. */
EntStatus cli_engine_convert(EntEngine *engine, const char *path, CliPath out,
                             EntError *err) ENT_MUST_USE;

/* Add the statements of the graph file PATH to GRAPH as ent_rdf_read_graph does; JSON-LD, which the
 * rdf room writes only, goes through the engine. Statuses of both. */
EntStatus cli_read_graph(const char *path, EntGraph *graph, EntError *err) ENT_MUST_USE;

/* Evaluate QUERY over all graphs together; the result in FORMAT ("csv", "ttl", …) is appended to
 * BUF. NAME stands for the query in messages. ENT_ERR_USAGE (a query that cannot be parsed),
 * ENT_ERR_STORE (time ran out, too), ENT_ERR_MEMORY. */
EntStatus cli_engine_query(EntEngine *engine, const char *name, EntStr query, const char *format,
                           EntBuf *buf, EntError *err) ENT_MUST_USE;

#endif
