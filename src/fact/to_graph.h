/* From an article's facts to its graph, in the vocabulary (docs/vocabulary.md; onto/vocab.h).
 *
 *     entity       a Organisation, Company ; name ; label ; alternateName …
 *     fact         a property of the entity, or a node: Position, Attendance, Amount; Partnerships
 *                  are entities
 *     Article      headline, publisher, author, published, source, mentions of every entity
 *     evidence     Mention of the sentence -> of: the fact's node, or a reified statement
 *                  Mention of the entity's first name -> of: the entity
 *
 * IRIs are minted from names, so that the graphs of many articles can be put together by union
 * (graph/mint.h, fact/nodes.h). An event's IRI has the year of its name or of its start, if one is
 * known: editions of one series are apart. Offsets are Unicode code points of the article's text,
 * half-open; quotes are the text between them.
 *
 * Thread rule: one thread per graph; facts and options may be shared. */
#ifndef ENT_FACT_TO_GRAPH_H
#define ENT_FACT_TO_GRAPH_H

#include "fact/fact.h"
#include "graph/canonical.h"

typedef struct EntGraphOptions {
    EntStr base;       /* of minted IRIs; empty: ENT_MINT_BASE. See ent_mint_base_is_valid */
    bool evidence;     /* with Mentions and reified statements; the facts are the same without */
    bool with_text;    /* with the article's text as ent:text */
    bool named_graphs; /* every statement in a graph that has the article's IRI as its name */
} EntGraphOptions;

/* Add the statements of FACTS to OUT. The article's id must be set. ENT_ERR_INTERNAL: facts that
 * point outside their article; ENT_ERR_MEMORY. OUT may then have a part of them. */
EntStatus ent_facts_to_graph(const EntFacts *facts, const EntGraphOptions *options, EntGraph *out,
                             EntError *err) ENT_MUST_USE;

/* What ent_graph_canonicalise settles when the graphs of articles have been put together. */
extern const EntNaming ent_facts_naming;

#endif
