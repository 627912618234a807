/* Funding rounds told in two sentences: "Kestrel has raised $20 million. The round was led by Orion
 * Capital." No pattern sees both.
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_ROUNDS_H
#define ENT_FACT_ROUNDS_H

#include "fact/extract.h"

/* Make who led or joined "the round" a party of the Investment that its taker has, or of a new one.
 * ENT_ERR_MEMORY. */
EntStatus ent_find_rounds(const EntLexicon *lexicon, EntExtractWork *work, const EntDoc *doc,
                          EntFacts *facts) ENT_MUST_USE;

#endif
