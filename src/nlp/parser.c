#include "nlp/parser.h"

#include "nlp/weights.h"

EntStatus ent_parser_init(EntParser *out, const EntModel *model, uint32_t width, EntError *err)
{
    EntScorer *scorer = &out->scorer;
    ENT_TRY(ent_scorer_init(scorer, model, "parser", width, ENT_ARC_SLOTS, ENT_ARC_ACTIONS, err));
    bool good = true;
    for (int action = 0; action < ENT_ARC_ACTIONS; action++)
        good &= scorer->actions[action].end > 0;
    for (uint32_t i = 0; i < scorer->moves; i++) good &= !ent_str_is(scorer->labels[i], "subtok");
    if (good) return ENT_OK;
    ent_parser_release(out);
    return ent_weights_fault("parser", "moves", "lacks an action or merges tokens", err);
}

void ent_parser_release(EntParser *parser)
{
    ent_scorer_release(&parser->scorer);
}

void ent_parser_work_release(EntParserWork *work)
{
    ent_scorer_work_release(&work->scorer);
    ent_arcs_release(&work->state);
    ent_tree_work_release(&work->tree);
}

static EntArcAction action_of(const EntScorer *scorer, uint32_t move)
{
    EntArcAction action = ENT_ARC_SHIFT;
    while (move >= scorer->actions[action].end) action++;
    return action;
}

/* The steps of one document are bounded: a word leaves the stack for good once it has a head, and
 * is put back without one only once for each arc made over it. */
static EntStatus parse(const EntScorer *scorer, EntParserWork *work, uint32_t offset,
                       uint32_t length)
{
    EntArcState *state = &work->state;
    ENT_TRY(ent_arcs_begin(state, length));
    while (!ent_arcs_done(state)) {
        bool valid[ENT_ARC_ACTIONS];
        int32_t ids[ENT_ARC_SLOTS];
        ent_arcs_slots(state, ids);
        for (int i = 0; i < ENT_ARC_SLOTS; i++)
            ids[i] = ids[i] < 0 ? ENT_NO_TOKEN : ids[i] + (int32_t)offset;
        ent_arcs_valid(state, valid);
        const float *scores = ent_scorer_run(scorer, &work->scorer, ids);
        int32_t move = ent_scorer_best(scorer, scores, valid, ENT_ARC_ACTIONS);
        if (move == ENT_NO_MOVE) return ENT_ERR_INTERNAL; /* some action is always valid */
        ent_arcs_move(state, action_of(scorer, (uint32_t)move), move);
    }
    return ENT_OK;
}

static void annotate(const EntScorer *scorer, const EntArcState *state, EntToken *tokens,
                     EntSpan doc)
{
    for (uint32_t i = doc.begin; i < doc.end; i++) {
        const EntArcWord *word = &state->words.at[i - doc.begin];
        bool root = word->head < 0;
        tokens[i].head = root ? i : (uint32_t)word->head + doc.begin;
        tokens[i].dep = root ? ENT_STR("ROOT") : scorer->labels[word->label];
    }
}

EntStatus ent_parser_run(const EntParser *parser, EntParserWork *work, const float *vectors,
                         const bool *is_space, EntToken *tokens, const EntSpan *docs, size_t count)
{
    if (count == 0) return ENT_OK;
    uint32_t first = docs[0].begin;
    ENT_TRY(
        ent_scorer_prepare(&parser->scorer, &work->scorer, vectors, docs[count - 1].end - first));
    for (size_t d = 0; d < count; d++) {
        uint32_t length = docs[d].end - docs[d].begin, offset = docs[d].begin - first;
        ENT_TRY(parse(&parser->scorer, work, offset, length));
        annotate(&parser->scorer, &work->state, tokens, docs[d]);
        ENT_TRY(ent_tree_finish(&work->tree, tokens + docs[d].begin, length, docs[d].begin,
                                is_space + offset));
    }
    return ENT_OK;
}
