#include "nlp/arcs.h"

EntStatus ent_arcs_begin(EntArcState *state, uint32_t length)
{
    if (!ENT_RESERVE(&state->words, (size_t)length + 1) ||
        !ENT_RESERVE(&state->stack, (size_t)length + 1) ||
        !ENT_RESERVE(&state->returned, (size_t)length + 1))
        return ENT_ERR_MEMORY;
    for (uint32_t i = 0; i < length; i++)
        state->words.at[i] = (EntArcWord){-1, -1, -1, -1, -1, false, i == 0};
    state->words.len = length;
    state->stack.len = state->returned.len = 0;
    state->length = (int32_t)length;
    state->next = 0;
    return ENT_OK;
}

void ent_arcs_release(EntArcState *state)
{
    ENT_VEC_FREE(&state->words);
    ENT_VEC_FREE(&state->stack);
    ENT_VEC_FREE(&state->returned);
}

static int32_t stack_word(const EntArcState *state, size_t i)
{
    return i < state->stack.len ? state->stack.at[state->stack.len - 1 - i] : -1;
}

static int32_t buffer_word(const EntArcState *state, size_t i)
{
    if (i < state->returned.len) return state->returned.at[state->returned.len - 1 - i];
    int32_t word = state->next + (int32_t)(i - state->returned.len);
    return word < state->length ? word : -1;
}

static size_t buffer_length(const EntArcState *state)
{
    return (size_t)(state->length - state->next) + state->returned.len;
}

bool ent_arcs_done(const EntArcState *state)
{
    return state->stack.len == 0 && buffer_length(state) == 0;
}

void ent_arcs_valid(const EntArcState *state, bool valid[ENT_ARC_ACTIONS])
{
    size_t depth = state->stack.len, left = buffer_length(state);
    int32_t b0 = buffer_word(state, 0), b1 = buffer_word(state, 1);
    bool starts = b0 >= 0 && state->words.at[b0].starts;
    valid[ENT_ARC_SHIFT] =
        depth == 0 || (left >= 2 && !starts && !state->words.at[b0].shifted_back);
    valid[ENT_ARC_REDUCE] = depth > 0;
    valid[ENT_ARC_LEFT] = valid[ENT_ARC_RIGHT] = depth > 0 && left > 0 && !starts;
    valid[ENT_ARC_BREAK] = left >= 2 && b1 == b0 + 1 && !state->words.at[b1].starts;
}

void ent_arcs_slots(const EntArcState *state, int32_t ids[ENT_ARC_SLOTS])
{
    int32_t b0 = buffer_word(state, 0), s0 = stack_word(state, 0);
    ids[0] = b0;
    ids[1] = buffer_word(state, 1);
    ids[2] = s0;
    ids[3] = stack_word(state, 1);
    ids[4] = stack_word(state, 2);
    ids[5] = b0 >= 0 ? state->words.at[b0].left : -1;
    ids[6] = s0 >= 0 ? state->words.at[s0].left : -1;
    ids[7] = s0 >= 0 ? state->words.at[s0].right : -1;
}

/* Forget the arc to CHILD. It is always the last of its head: what could have been attached after
 * it would lie above it on the stack. */
static void remove_arc(EntArcState *state, int32_t child)
{
    EntArcWord *words = state->words.at, *word = &words[child];
    int32_t *last = word->head > child ? &words[word->head].left : &words[word->head].right;
    if (*last == child) *last = word->before;
}

static void add_arc(EntArcState *state, int32_t head, int32_t child, int32_t label)
{
    EntArcWord *words = state->words.at, *word = &words[child];
    if (word->head >= 0) remove_arc(state, child);
    int32_t *last = head > child ? &words[head].left : &words[head].right;
    word->before = *last;
    word->head = head;
    word->label = label;
    *last = child;
}

static void push(EntArcState *state)
{
    int32_t word = buffer_word(state, 0);
    if (state->returned.len)
        state->returned.len--;
    else
        state->next++;
    state->stack.at[state->stack.len++] = word; /* each word lies in one place: room for all */
}

static void reduce(EntArcState *state)
{
    int32_t s0 = stack_word(state, 0);
    state->stack.len--;
    if (state->words.at[s0].head >= 0 || state->stack.len == 0) return;
    state->words.at[s0].shifted_back = true;
    state->returned.at[state->returned.len++] = s0;
}

void ent_arcs_move(EntArcState *state, EntArcAction action, int32_t label)
{
    int32_t b0 = buffer_word(state, 0), s0 = stack_word(state, 0);
    switch (action) {
    case ENT_ARC_SHIFT:
        push(state);
        break;
    case ENT_ARC_REDUCE:
        reduce(state);
        break;
    case ENT_ARC_LEFT:
        add_arc(state, b0, s0, label);
        state->words.at[b0].shifted_back = false;
        state->stack.len--;
        break;
    case ENT_ARC_RIGHT:
        add_arc(state, s0, b0, label);
        push(state);
        break;
    case ENT_ARC_BREAK:
        state->words.at[buffer_word(state, 1)].starts = true;
        break;
    case ENT_ARC_ACTIONS:
        break;
    }
}
