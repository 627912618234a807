/* Sequences: the steps run by backtracking with a stack of its own. For each split and unit it is
 * noted whether everything behind it failed before the end was reached; such a place is not tried
 * again, whatever was captured on the way, and a place that is being tried is an empty turn of a
 * repeat. (The memory of RE2's BitState, in both its uses.) */
#include "fact/match_work.h"

enum { UNTRIED, TRYING, DEAD };

typedef struct Machine {
    EntRun *run;
    uint32_t start;   /* unit */
    uint32_t width;   /* units that the match may span */
    uint32_t end;     /* of an accepted match */
    uint32_t accepts; /* times the end was reached */
} Machine;

static uint8_t *visit_of(const Machine *m, uint32_t step, uint32_t unit)
{
    return &m->run->work->visited.at[step * (m->width + 1) + (unit - m->start)];
}

static bool push(const Machine *m, EntRetryType type, uint32_t a, uint32_t b, uint32_t c)
{
    return ENT_PUSH(&m->run->work->retries, (EntRetry){type, a, b, c});
}

/* Undo up to the last place to go on from; false when there is none left. */
static bool back(Machine *m, uint32_t *step, uint32_t *unit)
{
    EntMatchWork *work = m->run->work;
    while (work->retries.len > 0) {
        EntRetry r = work->retries.at[--work->retries.len];
        if (r.type == ENT_RETRY_STEP) {
            *step = r.a;
            *unit = r.b;
            return true;
        }
        if (r.type == ENT_RETRY_UNBIND)
            m->run->captures[r.a] = ENT_NO_UNIT;
        else
            *visit_of(m, r.a, r.b) = r.c == m->accepts ? DEAD : UNTRIED;
    }
    return false;
}

/* One unit further, if it satisfies the step. */
static EntOutcome take_unit(Machine *m, const EntStep *step, uint32_t unit, bool *taken)
{
    EntRun *run = m->run;
    *taken = false;
    if (unit - m->start >= m->width) return ENT_GO_ON;
    if (!ent_run_step(run)) return ENT_GIVE_UP;
    run->depth = unit - m->start;
    if (!ent_run_holds(run, step->node, unit)) return ENT_GO_ON;
    *taken = true;
    uint8_t capture = step->node->capture;
    if (capture == ENT_NO_CAPTURE || run->captures[capture] != ENT_NO_UNIT) return ENT_GO_ON;
    run->captures[capture] = unit;
    return push(m, ENT_RETRY_UNBIND, capture, 0, 0) ? ENT_GO_ON : ENT_FAIL;
}

static EntOutcome split(const Machine *m, const EntStep *step, uint32_t at, uint32_t unit,
                        bool *taken)
{
    uint8_t *visit = visit_of(m, at, unit);
    *taken = *visit == UNTRIED;
    if (!*taken) return ENT_GO_ON;
    *visit = TRYING;
    return push(m, ENT_RETRY_LEAVE, at, unit, m->accepts) &&
                   push(m, ENT_RETRY_STEP, step->second, unit, 0)
               ? ENT_GO_ON
               : ENT_FAIL;
}

/* STOP: accepted, and m->end is set. */
static EntOutcome run_from(Machine *m)
{
    EntRun *run = m->run;
    uint32_t at = 0, unit = m->start;
    bool taken = true;
    run->work->retries.len = 0;
    do {
        const EntStep *step = &run->pattern->program[at];
        EntOutcome outcome = ENT_GO_ON;
        switch (step->type) {
        case ENT_STEP_UNIT:
            outcome = take_unit(m, step, unit, &taken);
            at++, unit++;
            break;
        case ENT_STEP_SPLIT:
            outcome = split(m, step, at, unit, &taken);
            at = step->first;
            break;
        case ENT_STEP_JUMP:
            at = step->first;
            break;
        case ENT_STEP_ACCEPT:
            m->accepts++;
            m->end = unit;
            run->depth = unit - m->start;
            outcome = ent_run_goals(run, run->pattern->goals);
            taken = false;
            break;
        }
        if (outcome != ENT_GO_ON) return outcome;
    } while (taken || ((taken = true), back(m, &at, &unit)));
    return ENT_GO_ON;
}

/* Can the match begin at UNIT? Spares the preparations where a pattern begins with a node. None
 * begins in a phrase before the clause that it does not see: "Founded out of | Orion, Vega signed".
 */
static bool may_begin(EntRun *run, uint32_t unit)
{
    run->depth = 0;
    if (run->context->units[run->sentence->unit.at[unit]].front) return false;
    const EntStep *first = run->pattern->program;
    return first->type != ENT_STEP_UNIT || ent_run_holds(run, first->node, unit);
}

EntOutcome ent_run_sequence(EntRun *run)
{
    uint32_t count = run->sentence->count;
    for (uint32_t start = 0; start < count;) {
        if (!may_begin(run, start)) {
            start++;
            continue;
        }
        uint32_t left = count - start;
        Machine m = {.run = run,
                     .start = start,
                     .width = left < ENT_MAX_MATCH_SPAN ? left : ENT_MAX_MATCH_SPAN};
        size_t cells = (size_t)run->pattern->program_length * (m.width + 1);
        if (!ENT_RESERVE(&run->work->visited, cells)) return ENT_FAIL;
        memset(run->work->visited.at, UNTRIED, cells);
        for (int i = 0; i < ENT_MAX_PATTERN_CAPTURES; i++) run->captures[i] = ENT_NO_UNIT;
        EntOutcome outcome = run_from(&m);
        if (outcome != ENT_GO_ON && outcome != ENT_STOP) return outcome;
        start = outcome == ENT_STOP && m.end > start ? m.end : start + 1;
    }
    return ENT_GO_ON;
}
