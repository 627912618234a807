/* How far a partnership has come by the words of the sentence that states it: in force, signed,
 * announced, called for, ended; or not stated as a fact at all.
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_MODALITY_H
#define ENT_FACT_MODALITY_H

#include "onto/lexicon.h"
#include "text/doc.h"

/* The local name of the status individual ("Signed"), or an empty string where the sentence denies,
 * asks or supposes: a partnership must not be made of it. SENTENCE: tokens of DOC. LOW: the head of
 * the party that stands deepest, so that what is denied beside it does not count; UINT32_MAX: all
 * counts. */
EntStr ent_modality(const EntLexicon *lexicon, const EntDoc *doc, EntSpan sentence, uint32_t low);

#endif
