#include "nlp/ner.h"

#include "nlp/weights.h"

typedef enum Action { MISSING, BEGIN, IN, LAST, UNIT, OUT, ACTIONS } Action;

enum { SLOTS = 3 };

/* One document in hand. */
typedef struct State {
    const EntToken *tokens; /* of the document */
    const bool *is_space;
    int32_t length, at; /* at: the word to be labelled */
    int32_t open;       /* first word of the open entity, or ENT_NO_TOKEN */
    EntStr label;       /* of the open entity */
} State;

EntStatus ent_ner_init(EntNer *out, const EntModel *model, uint32_t width, EntError *err)
{
    EntScorer *scorer = &out->scorer;
    ENT_TRY(ent_scorer_init(scorer, model, "ner", width, SLOTS, ACTIONS, err));
    /* Without a last move of an open entity's label the run could stop half-way. */
    EntSpan begin = scorer->actions[BEGIN], last = scorer->actions[LAST];
    bool good = scorer->actions[OUT].end > 0;
    for (uint32_t i = begin.begin; i < begin.end && good; i++) {
        uint32_t j = last.begin;
        while (j < last.end && !ent_str_eq(scorer->labels[i], scorer->labels[j])) j++;
        good = j < last.end;
    }
    if (good) return ENT_OK;
    ent_ner_release(out);
    return ent_weights_fault("ner", "moves", "lacks an action", err);
}

void ent_ner_release(EntNer *ner)
{
    ent_scorer_release(&ner->scorer);
}

void ent_ner_work_release(EntNerWork *work)
{
    ent_scorer_work_release(&work->scorer);
}

/* Whether ACTION with LABEL may label the word in hand. The unlabelled unit move stands for words
 * that were blocked beforehand, of which there are none here. */
static bool is_valid(const State *state, Action action, EntStr label)
{
    bool open = state->open != ENT_NO_TOKEN, more = state->at + 1 < state->length;
    bool ends = more && state->tokens[state->at + 1].sentence_start;
    switch (action) {
    case BEGIN:
        return !open && label.len && more && !ends && !state->is_space[state->at];
    case IN:
        return open && label.len && more && !ends && ent_str_eq(label, state->label);
    case LAST:
        return open && label.len && ent_str_eq(label, state->label);
    case UNIT:
        return !open && label.len && !state->is_space[state->at];
    case OUT:
        return !open;
    default:
        return false;
    }
}

/* The best valid move and its action; the lowest of equals. */
static int32_t best_move(const EntScorer *scorer, const State *state, const float *scores,
                         Action *action)
{
    int32_t best = ENT_NO_MOVE;
    for (Action a = BEGIN; a < ACTIONS; a++) {
        bool in_entity = a == IN || a == LAST;
        if (in_entity != (state->open != ENT_NO_TOKEN)) continue;
        for (uint32_t i = scorer->actions[a].begin; i < scorer->actions[a].end; i++) {
            if (best != ENT_NO_MOVE && !(scores[i] > scores[best])) continue;
            if (!is_valid(state, a, scorer->labels[i])) continue;
            best = (int32_t)i;
            *action = a;
        }
    }
    return best;
}

static void make_move(State *state, Action action, EntStr label, EntToken *token)
{
    static const EntIob iob[ACTIONS] = {ENT_IOB_O, ENT_IOB_B, ENT_IOB_I,
                                        ENT_IOB_I, ENT_IOB_B, ENT_IOB_O};
    token->iob = (uint8_t)iob[action];
    token->label = iob[action] == ENT_IOB_O ? ENT_STR_EMPTY : label;
    if (action == BEGIN) {
        state->open = state->at;
        state->label = label;
    } else if (action == LAST) {
        state->open = ENT_NO_TOKEN;
    }
    state->at++;
}

/* The tokens of one document; OFFSET counts in the prepared ones. */
static EntStatus label(const EntScorer *scorer, EntNerWork *work, const bool *is_space,
                       EntToken *tokens, uint32_t length, uint32_t offset)
{
    State state = {tokens, is_space, (int32_t)length, 0, ENT_NO_TOKEN, ENT_STR_EMPTY};
    while (state.at < state.length) {
        Action action = MISSING;
        int32_t at = state.at + (int32_t)offset;
        bool open = state.open != ENT_NO_TOKEN;
        int32_t ids[SLOTS] = {at, open ? state.open + (int32_t)offset : ENT_NO_TOKEN,
                              open ? at - 1 : ENT_NO_TOKEN};
        const float *scores = ent_scorer_run(scorer, &work->scorer, ids);
        int32_t move = best_move(scorer, &state, scores, &action);
        if (move == ENT_NO_MOVE) return ENT_ERR_INTERNAL;
        make_move(&state, action, scorer->labels[move], &tokens[state.at]);
    }
    return ENT_OK;
}

EntStatus ent_ner_run(const EntNer *ner, EntNerWork *work, const float *vectors,
                      const bool *is_space, EntToken *tokens, const EntSpan *docs, size_t count)
{
    if (count == 0) return ENT_OK;
    uint32_t first = docs[0].begin;
    ENT_TRY(ent_scorer_prepare(&ner->scorer, &work->scorer, vectors, docs[count - 1].end - first));
    for (size_t d = 0; d < count; d++) {
        uint32_t offset = docs[d].begin - first;
        ENT_TRY(label(&ner->scorer, work, is_space + offset, tokens + docs[d].begin,
                      docs[d].end - docs[d].begin, offset));
    }
    return ENT_OK;
}
