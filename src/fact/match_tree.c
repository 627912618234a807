/* Trees: goals solved depth first. Recursion goes as deep as a pattern has goals. */
#include "fact/match_work.h"

/* Candidate K (from 0) of RELATION from unit U, PREVIOUS being candidate K - 1; ENT_NO_UNIT after
 * the last. Siblings may be candidates that do not hold (related). */
static uint32_t candidate(const EntSentence *s, EntRelation relation, uint32_t u, uint32_t k,
                          uint32_t previous)
{
    uint32_t up = s->parent.at[u];
    uint32_t from = relation == ENT_RELATION_CHILD ? u : up, i;
    switch (relation) {
    case ENT_RELATION_PARENT:
        return k == 0 && up != u ? up : ENT_NO_UNIT;
    case ENT_RELATION_ANCESTOR:
        if (k > 0) u = previous;
        return s->parent.at[u] != u ? s->parent.at[u] : ENT_NO_UNIT;
    case ENT_RELATION_DESCENDANT:
        i = s->enter.at[u] + 1 + k;
        return i < s->leave.at[u] ? s->order.at[i] : ENT_NO_UNIT;
    case ENT_RELATION_BEFORE:
        return k < s->count - 1 - u ? u + 1 + k : ENT_NO_UNIT;
    case ENT_RELATION_JUST_BEFORE:
        return k == 0 && u + 1 < s->count ? u + 1 : ENT_NO_UNIT;
    case ENT_RELATION_AFTER:
        return k < u ? u - 1 - k : ENT_NO_UNIT;
    case ENT_RELATION_JUST_AFTER:
        return k == 0 && u > 0 ? u - 1 : ENT_NO_UNIT;
    case ENT_RELATION_SIBLING:
    case ENT_RELATION_RIGHT_SIBLING:
    case ENT_RELATION_LEFT_SIBLING:
        if (up == u) return ENT_NO_UNIT;
        break;
    case ENT_RELATION_CHILD:
    case ENT_RELATION_COUNT:
        break;
    }
    i = s->child_begin.at[from] + k;
    return i < s->child_begin.at[from + 1] ? s->children.at[i] : ENT_NO_UNIT;
}

/* What the candidates of RELATION leave open: the side of a sibling, the label of the lower unit.
 */
static bool related(EntRun *run, const EntGoal *goal, uint32_t u, uint32_t v)
{
    bool upward = goal->relation == ENT_RELATION_PARENT || goal->relation == ENT_RELATION_ANCESTOR;
    if (goal->relation == ENT_RELATION_SIBLING) return u != v;
    if (goal->relation == ENT_RELATION_RIGHT_SIBLING) return v > u;
    if (goal->relation == ENT_RELATION_LEFT_SIBLING) return v < u;
    if (!goal->dep) return true;
    if (ent_pattern_test_holds(goal->dep, &run->sentence->views.at[upward ? u : v],
                               run->work->regexes))
        return true;
    return run->probe && ent_probe_goal(run, goal, v);
}

/* The name of NODE, if it has one, is UNIT's or free, and the goals from NEXT on are solved. */
static EntOutcome bind_name(EntRun *run, const EntPatternNode *node, uint32_t unit,
                            const EntGoal *next)
{
    if (node->capture == ENT_NO_CAPTURE) return ent_run_goals(run, next);
    uint32_t *name = &run->captures[node->capture], before = *name;
    if (before != ENT_NO_UNIT && before != unit) return ENT_GO_ON;
    *name = unit;
    EntOutcome outcome = ent_run_goals(run, next);
    *name = before;
    return outcome;
}

/* UNIT takes slot TO, and NODE holds of it. */
static EntOutcome bind(EntRun *run, const EntPatternNode *node, uint8_t to, uint32_t unit,
                       const EntGoal *next)
{
    if (!ent_run_step(run)) return ENT_GIVE_UP;
    if (!ent_run_holds(run, node, unit)) return ENT_GO_ON;
    run->slots[to] = unit;
    run->depth++;
    EntOutcome outcome = bind_name(run, node, unit, next);
    run->depth--;
    return outcome;
}

static EntOutcome solve_relation(EntRun *run, const EntGoal *goal)
{
    uint32_t u = run->slots[goal->from], v = ENT_NO_UNIT;
    bool any = false;
    for (uint32_t k = 0;; k++) {
        v = candidate(run->sentence, goal->relation, u, k, v);
        if (v == ENT_NO_UNIT) break;
        if (!related(run, goal, u, v)) {
            if (!ent_run_step(run)) return ENT_GIVE_UP;
            continue;
        }
        any = true;
        EntOutcome outcome = bind(run, goal->node, goal->to, v, goal->next);
        if (outcome != ENT_GO_ON) return outcome;
    }
    if (!any && run->probe) ent_probe_missing(run, goal);
    return ENT_GO_ON;
}

static EntOutcome solve_either(EntRun *run, const EntGoal *goal)
{
    EntOutcome outcome = ENT_GO_ON;
    for (uint32_t i = 0; i < goal->branch_count && outcome == ENT_GO_ON; i++)
        outcome = ent_run_goals(run, goal->branches[i]);
    return outcome;
}

static EntOutcome solve_not(EntRun *run, const EntGoal *goal)
{
    EntMatchProbe *probe = run->probe;
    run->probe = NULL; /* that it fails is what is wanted */
    EntOutcome outcome = ent_run_goals(run, goal->branches[0]);
    run->probe = probe;
    if (outcome == ENT_STOP && !(run->probe && ent_probe_goal(run, goal, ENT_NO_UNIT)))
        return ENT_GO_ON; /* refuted */
    if (outcome == ENT_STOP) outcome = ENT_GO_ON;
    return outcome == ENT_GO_ON ? ent_run_goals(run, goal->next) : outcome;
}

static EntOutcome solve_optional(EntRun *run, const EntGoal *goal)
{
    run->slots[goal->to] = false;
    run->muted++;
    EntOutcome outcome = ent_run_goals(run, goal->branches[0]);
    run->muted--;
    if (outcome != ENT_GO_ON || run->slots[goal->to]) return outcome;
    return ent_run_goals(run, goal->next);
}

static EntOutcome solve_reached(EntRun *run, const EntGoal *goal)
{
    run->muted--;
    EntOutcome outcome = ent_run_goals(run, goal->next);
    run->muted++;
    return outcome;
}

EntOutcome ent_run_goals(EntRun *run, const EntGoal *goal)
{
    uint32_t unit;
    switch (goal->type) {
    case ENT_GOAL_ACCEPT:
        return ent_run_accept(run);
    case ENT_GOAL_RELATION:
        return solve_relation(run, goal);
    case ENT_GOAL_START:
        unit = run->captures[goal->node->capture];
        return unit == ENT_NO_UNIT ? ENT_GO_ON : bind(run, goal->node, goal->to, unit, goal->next);
    case ENT_GOAL_EITHER:
        return solve_either(run, goal);
    case ENT_GOAL_NOT:
        return solve_not(run, goal);
    case ENT_GOAL_OPTIONAL:
        return solve_optional(run, goal);
    case ENT_GOAL_FOUND:
        return ENT_STOP;
    case ENT_GOAL_REACHED:
        run->slots[goal->to] = true;
        return solve_reached(run, goal);
    }
    return ENT_GO_ON;
}

EntOutcome ent_run_tree(EntRun *run)
{
    EntOutcome outcome = ENT_GO_ON;
    for (uint32_t u = 0; u < run->sentence->count && outcome == ENT_GO_ON; u++)
        outcome = bind(run, run->pattern->root, 0, u, run->pattern->goals);
    return outcome;
}
