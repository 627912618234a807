/* Positions as the whole article settles them: whose a title is, and at which organisation.
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_POSITIONS_H
#define ENT_FACT_POSITIONS_H

#include "fact/extract.h"

/* Of the position facts of FACTS drop those that others exclude (DROP, one flag a fact), take the
 * organisation from professions that only share a list with a title, and give business titles
 * without one that of their sentence or article. TRACE is told of each rule; it may be NULL. */
void ent_settle_positions(const EntLexicon *lexicon, const EntExtractWork *work, EntDoc *doc,
                          EntTrace *trace, EntFacts *facts, bool *drop);

#endif
