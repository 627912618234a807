#include "fact/probe.h"

#include "fact/match_work.h"

static uint32_t article_unit(const EntRun *run, uint32_t unit)
{
    return unit == ENT_NO_UNIT ? ENT_NO_UNIT : run->sentence->unit.at[unit];
}

static bool is_entity(const EntRun *run, uint32_t unit, uint32_t entity)
{
    if (unit == ENT_NO_UNIT || entity == ENT_NO_ENTITY) return false;
    const EntUnit *u = &run->context->units[article_unit(run, unit)];
    return u->type == ENT_UNIT_ENTITY && u->entity == entity;
}

/* The units bound so far, those of the asked entities counting more. */
static uint32_t score_of(const EntRun *run)
{
    enum { UNIT = 1, ASKED = 3 };
    uint32_t score = run->depth * UNIT;
    for (uint32_t i = 0; i < run->pattern->capture_count; i++)
        if (is_entity(run, run->captures[i], run->probe->subject) ||
            is_entity(run, run->captures[i], run->probe->object))
            score += ASKED;
    return score;
}

static void expect(EntStop *stop, EntPatternText text)
{
    for (uint32_t i = 0; i < stop->expected_count; i++)
        if (stop->expected[i].source.ptr == text.source.ptr) return;
    if (stop->expected_count < ENT_PROBE_EXPECTED) stop->expected[stop->expected_count++] = text;
}

static EntStop stop_at(EntStopType type, EntPatternText text, uint32_t unit)
{
    return (EntStop){.type = type, .expected = {text}, .expected_count = 1, .unit = unit};
}

/* A place that no match came to before, or another element that was expected there. */
static void note(EntRun *run, EntStopType type, EntPatternText text, uint32_t unit)
{
    EntMatchProbe *probe = run->probe;
    uint32_t score = score_of(run);
    unit = article_unit(run, unit);
    if (run->depth == 0 || run->muted || score < probe->score || !text.source.len) return;
    if (score > probe->score)
        probe->furthest = stop_at(type, text, unit);
    else if (probe->furthest.unit == unit && probe->furthest.type == type)
        expect(&probe->furthest, text);
    probe->score = score;
}

static bool frees(EntRun *run, const void *element, EntStopType type, EntPatternText text,
                  uint32_t unit)
{
    EntMatchProbe *probe = run->probe;
    for (uint32_t i = 0; i < ENT_PROBE_FREE; i++) {
        if (probe->free[i] != element) continue;
        probe->freed[i] = stop_at(type, text, article_unit(run, unit));
        return true;
    }
    return false;
}

bool ent_probe_node(EntRun *run, const EntPatternNode *node, uint32_t unit)
{
    if (frees(run, node, ENT_STOP_NODE, node->text, unit)) return true;
    note(run, ENT_STOP_NODE, node->text, unit);
    return false;
}

bool ent_probe_goal(EntRun *run, const EntGoal *goal, uint32_t unit)
{
    if (goal->type != ENT_GOAL_NOT) return frees(run, goal, ENT_STOP_LABEL, goal->text, unit);
    const EntGoal *inner = goal->branches[0];
    if (inner->type == ENT_GOAL_START)
        unit = run->captures[inner->node->capture];
    else if (inner->type == ENT_GOAL_RELATION)
        unit = run->slots[inner->from];
    if (frees(run, goal, ENT_STOP_PRESENT, goal->text, unit)) return true;
    note(run, ENT_STOP_PRESENT, goal->text, unit);
    return false;
}

void ent_probe_missing(EntRun *run, const EntGoal *goal)
{
    note(run, ENT_STOP_MISSING, goal->text, run->slots[goal->from]);
}

/* Does the match speak of ENTITY, by a capture or as the event in focus? */
static bool speaks_of(const EntApplication *a, uint32_t entity)
{
    for (uint32_t i = 0; i < a->pattern->capture_count; i++) {
        if (a->units[i] == ENT_NO_UNIT) continue;
        const EntUnit *u = &a->context->units[a->units[i]];
        if (u->type == ENT_UNIT_ENTITY && u->entity == entity) return true;
    }
    return ent_apply_event(a, ENT_SOURCE_FOCUS) == entity;
}

void ent_probe_refused(EntRun *run, const EntApplication *a, const EntTemplate *template)
{
    EntMatchProbe *probe = run->probe;
    if (probe->refused.type || !speaks_of(a, probe->subject)) return;
    if (probe->object != ENT_NO_ENTITY && !speaks_of(a, probe->object)) return;
    EntPatternText none = {ENT_STR_EMPTY, 0};
    probe->refused = template ? stop_at(ENT_STOP_TEMPLATE, template->text, ENT_NO_UNIT)
                              : stop_at(ENT_STOP_DENIED, none, ENT_NO_UNIT);
    memcpy(probe->met, probe->freed, sizeof probe->met);
}

void ent_probe_accepted(EntRun *run, size_t first)
{
    EntMatchProbe *probe = run->probe;
    if (probe->hit || !probe->wanted(probe->user, run->facts, first)) return;
    probe->hit = true;
    probe->depth = run->depth;
    memcpy(probe->met, probe->freed, sizeof probe->met);
}
