/* The arc-eager transition system with sentence breaks (spacy/pipeline/_parser_internals/
 * arc_eager.pyx and _state.pxd, 3.8; Nivre 2008, Honnibal and Johnson 2015 for its revised arcs).
 * A state over one document; the network that chooses the moves is in parser.c.
 *
 *     stack … S2 S1 S0 | B0 B1 … buffer
 *
 * A reduced word without a head returns to the buffer, in front of it, and may be shifted once
 * only. Thread rule: one thread a state. */
#ifndef ENT_NLP_ARCS_H
#define ENT_NLP_ARCS_H

#include "base/vec.h"

typedef enum EntArcAction {
    ENT_ARC_SHIFT,  /* B0 to the stack */
    ENT_ARC_REDUCE, /* pop S0 */
    ENT_ARC_LEFT,   /* B0 is the head of S0; pop S0 */
    ENT_ARC_RIGHT,  /* S0 is the head of B0; B0 to the stack */
    ENT_ARC_BREAK,  /* a sentence starts at B1 */
    ENT_ARC_ACTIONS
} EntArcAction;

enum { ENT_ARC_SLOTS = 8 };

/* What the state knows of a word; -1: none. */
typedef struct EntArcWord {
    int32_t head, label;       /* label: the move that made the arc */
    int32_t left, right;       /* its last child on either side */
    int32_t before;            /* the child of the same head and side that was attached before it */
    bool shifted_back, starts; /* may not be shifted again; a sentence starts at it */
} EntArcWord;

typedef struct EntArcState {
    ENT_VEC(EntArcWord) words;
    ENT_VEC(int32_t) stack, returned; /* returned: words put back in front of the buffer */
    int32_t length, next;             /* words; the first that was never shifted */
} EntArcState;

/* Begin with LENGTH words. ENT_ERR_MEMORY. */
EntStatus ent_arcs_begin(EntArcState *state, uint32_t length) ENT_MUST_USE;
void ent_arcs_release(EntArcState *state);

/* No word is left on the stack or in the buffer. */
bool ent_arcs_done(const EntArcState *state);

/* Which actions may be made next; of a state that is not done one at least. */
void ent_arcs_valid(const EntArcState *state, bool valid[ENT_ARC_ACTIONS]);

/* The words that the network sees: B0 B1 S0 S1 S2, last left child of B0 and of S0, last right
 * child of S0. */
void ent_arcs_slots(const EntArcState *state, int32_t ids[ENT_ARC_SLOTS]);

/* Make a valid move; LABEL is kept with the arc, if it makes one. */
void ent_arcs_move(EntArcState *state, EntArcAction action, int32_t label);

#endif
