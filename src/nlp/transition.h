/* What the transition-based parsers share: a network that scores moves from a few tokens of the
 * state (spacy/ml/parser_model.pyx 3.8), and the list of moves.
 *
 * A token's share in the hidden layer is computed for every slot that it may fill, for a block of
 * neighbours at once; a state's hidden vector is then a sum of rows. Blocks are made when first
 * asked for and only the last few are kept, so that memory does not grow with the text.
 *
 *     tokens [n, width] -> project [n, inputs]                               (once)
 *     block [tokens, inputs] -> lower [tokens, slots, pieces, hidden]        (when needed)
 *     state: sum over slots + bias -> maxout [hidden] -> upper [moves]       (each step)
 *
 * Thread rule: EntScorer is immutable and shared; EntScorerWork belongs to one thread. */
#ifndef ENT_NLP_TRANSITION_H
#define ENT_NLP_TRANSITION_H

#include "model/container.h"
#include "text/doc.h"

enum { ENT_SLOTS_MAX = 8, ENT_ACTIONS_MAX = 8, ENT_NO_MOVE = -1, ENT_NO_TOKEN = -1 };

/* Moves of one action lie together: [begin, end). */
typedef struct EntScorer {
    uint32_t width, inputs, slots, pieces, hidden, moves;
    const float *project_w, *project_b; /* [width, inputs], [inputs] */
    const float *lower_w, *lower_b;     /* [inputs, slots, pieces, hidden], [pieces, hidden] */
    const float *pad;                   /* [slots, pieces, hidden]: the share of a missing token */
    float *upper_w, *upper_b;           /* [hidden, columns], [columns]; owned */
    uint32_t columns;                   /* moves, rounded up for the kernels' sake */
    EntSpan actions[ENT_ACTIONS_MAX];
    EntStr *labels; /* of moves; views of the model */
} EntScorer;

/* Blocks of tokens that are kept: more than a state can ask for in one step. */
enum { ENT_BLOCK_TOKENS = 64, ENT_BLOCKS_KEPT = 16 };

typedef struct EntScorerWork {
    ENT_VEC(float) projected, lower, state;
    ENT_VEC(int32_t) places;        /* for each block of tokens its place in `lower`, or -1 */
    int32_t kept[ENT_BLOCKS_KEPT];  /* the block in each place, or -1 */
    uint64_t used[ENT_BLOCKS_KEPT]; /* when it was last asked for, in steps */
    uint64_t step;
} EntScorerWork;

/* Take the sections of component NAME ("parser") from MODEL, which must outlive OUT. WIDTH: of the
 * token vectors; SLOTS: tokens that a state shows; ACTIONS: how many actions there are.
 * ENT_ERR_MODEL, ENT_ERR_MEMORY; OUT is released on failure. */
EntStatus ent_scorer_init(EntScorer *out, const EntModel *model, const char *name, uint32_t width,
                          uint32_t slots, uint32_t actions, EntError *err) ENT_MUST_USE;
void ent_scorer_release(EntScorer *scorer);
void ent_scorer_work_release(EntScorerWork *work);

/* Take COUNT tokens' vectors [count, width]; they are not used after the call. ENT_ERR_MEMORY. */
EntStatus ent_scorer_prepare(const EntScorer *scorer, EntScorerWork *work, const float *vectors,
                             size_t count) ENT_MUST_USE;

/* Scores of all moves for a state that shows IDS[slots], tokens of the prepared ones or
 * ENT_NO_TOKEN. Valid until the next call on WORK. */
const float *ent_scorer_run(const EntScorer *scorer, EntScorerWork *work, const int32_t *ids);

/* The best move among the actions that VALID marks; the lowest of equals; ENT_NO_MOVE if none. */
int32_t ent_scorer_best(const EntScorer *scorer, const float *scores, const bool *valid,
                        uint32_t actions);

#endif
