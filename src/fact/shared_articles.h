/* Articles that were called the same and are not: a graph of several builds has one node for them,
 * with the headline of each. Within one build the source tells them (input/source.h).
 * Thread rule: pure functions. */
#ifndef ENT_FACT_SHARED_ARTICLES_H
#define ENT_FACT_SHARED_ARTICLES_H

#include "base/error.h"
#include "graph/graph.h"

/* Report each article of GRAPH, which is sorted and not settled yet, that has several headlines
 * ("ENT-F002"). */
void ent_shared_articles_report(const EntGraph *graph, const EntDiagnostics *diagnostics);

#endif
