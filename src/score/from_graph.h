/* What a graph states of each article, as sheets that can be compared with gold facts.
 *
 * Of an ent:Article come the nodes that it ent:mentions (all of the graph's, where the graph has
 * one article only) that have a class with kinds, with their names, and the facts whose subject is
 * one of them: those with one of them or a literal as object, and positions, attendances and
 * amounts with their parts. A node's id is its IRI in angle brackets. The article's name is that of
 * its ent:source, else of the graph's file, without folders and suffix.
 *
 * Where a node has several values of what can have one only, or several names of one rank, the last
 * statement of the file comes first. Thread rule: one thread. */
#ifndef ENT_SCORE_FROM_GRAPH_H
#define ENT_SCORE_FROM_GRAPH_H

#include "base/error.h"
#include "graph/graph.h"
#include "score/sheet.h"

/* Add what GRAPH, read from file PATH and not sorted, states to SHEETS: articles of one name become
 * one sheet. ENT_ERR_INPUT: a count or value is no number; ENT_ERR_MEMORY. */
EntStatus ent_sheets_add_graph(const EntGraph *graph, const char *path, EntSheets *sheets,
                               EntError *err) ENT_MUST_USE;

/* The name of the article in a file: that of PATH without folders and a suffix of small letters. */
EntStr ent_sheet_article(EntStr path);

#endif
