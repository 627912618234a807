/* Who signs a paper signs it for the body of his title: "Orion president Ann Lee and Karl Moen,
 * rector of Quorva University, signed an agreement", "The contract was signed by Ann Lee and Karl
 * Moen"; "Peruvian counterparts" do so for their state. Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_SIGNERS_H
#define ENT_FACT_SIGNERS_H

#include "fact/extract.h"

/* Add an agreement of the bodies of those who sign together, where the sentence tells no deal yet.
 * Enters: facts of the patterns, the positions among them. ENT_ERR_MEMORY. */
EntStatus ent_find_signers(const EntLexicon *lexicon, const EntExtractWork *work, const EntDoc *doc,
                           EntFacts *facts) ENT_MUST_USE;

#endif
