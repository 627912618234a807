/* Rules over all facts of an article: what no pattern in one sentence can decide.
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_RULES_H
#define ENT_FACT_RULES_H

#include "fact/extract.h"

/* Choose between facts that exclude each other, complete what the article as a whole says, and drop
 * entities that nothing supports. Order of the remaining facts and entities is kept.
 * TRACE (may be NULL) is told what each rule does. ENT_ERR_MEMORY. */
EntStatus ent_apply_rules(const EntOntology *ontology, EntExtractWork *work, EntDoc *doc,
                          EntTrace *trace, EntFacts *facts) ENT_MUST_USE;

#endif
