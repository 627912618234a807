/* How far a statement has come by the words that govern it in the tree: "hopes to sign", "has yet
 * to", "called off their planned merger", "denied reports that". They are read from the statement
 * outward: a verb counts for what stands under it, and no further than where the statement is taken
 * for granted ("denied that its agreement with Orion is bad").
 * Thread rule: as fact/extract.h. */
#ifndef ENT_FACT_GOVERNORS_H
#define ENT_FACT_GOVERNORS_H

#include "onto/lexicon.h"
#include "text/doc.h"

typedef struct EntGoverned {
    EntStr status; /* local name of the individual; empty: the words do not tell */
    bool unreal;   /* "could", "has yet to": it is not said to be so */
    bool negated;  /* "no cooperation" */
} EntGoverned;

/* That of the tokens HEADS (COUNT of them, of names in SENTENCE) which stands deepest in the tree,
 * the first of its list in its stead; UINT32_MAX where there are none. */
uint32_t ent_deepest(const EntDoc *doc, EntSpan sentence, const uint32_t *heads, uint32_t count);

/* Of what binds the things named at the tokens HEADS of SENTENCE, COUNT of them. */
EntGoverned ent_governed(const EntLexicon *lexicon, const EntDoc *doc, EntSpan sentence,
                         const uint32_t *heads, uint32_t count);

/* Verb I, or with its particle ("pull out"), is of LIST. */
bool ent_verb_lists(const EntLexicon *lexicon, const EntDoc *doc, uint32_t i, EntWordList list);

#endif
