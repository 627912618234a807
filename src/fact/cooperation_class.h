/* The class of a partnership after PLOVER, the event scheme of political science (Halterman et al.,
 * "PLOVER and POLECAT", 2023): Consult, Agree, Support, Cooperate, Aid.
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_COOPERATION_CLASS_H
#define ENT_FACT_COOPERATION_CLASS_H

#include "onto/lexicon.h"
#include "text/doc.h"

/* The local name of the class ("Agree") of a partnership of KIND that the tokens SENTENCE state
 * with STATUS (a local name, or empty). What is signed, announced or called for is a promise:
 * Agree. Else the lexicon's word for talks, support or aid decides ("talks with", "aid to"), else
 * the kind, as ent:usualClass has it in ontology/entente.ttl. */
EntStr ent_cooperation_class(const EntLexicon *lexicon, const EntDoc *doc, EntSpan sentence,
                             EntClass kind, EntStr status);

#endif
