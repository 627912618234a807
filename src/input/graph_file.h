/* Files that hold a graph, which is no article: told by their first bytes, so that what `build` has
 * written into a folder of articles is not read as prose (room-internal).
 * Thread rule: pure functions. */
#ifndef ENT_INPUT_GRAPH_FILE_H
#define ENT_INPUT_GRAPH_FILE_H

#include "base/str.h"

/* What the file that begins with HEAD is, "a graph (Turtle or TriG)"; NULL: none of Turtle, TriG,
 * N-Triples, N-Quads, RDF/XML and JSON-LD. A feed in RDF (RSS 1.0) and an article that schema.org's
 * terms describe in JSON-LD, with its text, are none. */
const char *ent_graph_file(EntStr head);

#endif
