/* The data of a page: a graph as compact JSON (docs/view.md has its form for other programs).
 *
 *     {"version": 1, "base": "https://w3id.org/entente/id/",
 *      "nodes": [["event_x", ["Event", "Forum"],
 *                 {"name": ["X"], "place": [7], "startDate": ["2024"]}], …]}
 *
 * One row for each subject that has a class of the vocabulary (or is an rdf:Statement): its IRI,
 * without "base" where it begins so, its classes, its properties by local name. A number is the
 * row of another node, a string anything else: a literal's lexical form, the local name of an
 * individual of the vocabulary ("Signed"), or an IRI. Rows are in the order of the IRIs' bytes.
 *
 * The text holds no "<", ">" or "&" and can stand in HTML's script element as it is.
 * Thread rule: one thread per graph. */
#ifndef ENT_VIEW_MODEL_H
#define ENT_VIEW_MODEL_H

#include "base/buf.h"
#include "graph/graph.h"

/* Append the data of GRAPH, which is sorted for it, to OUT. BASE: as in graph/mint.h. ENT_ERR_LIMIT
 * by OUT's cap, ENT_ERR_MEMORY. */
EntStatus ent_view_model(EntGraph *graph, EntStr base, EntBuf *out) ENT_MUST_USE;

/* Append S as a JSON string. */
void ent_view_string(EntBuf *out, EntStr s);

#endif
