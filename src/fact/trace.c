#include "fact/trace.h"

#include "mention/calendar.h"

void ent_trace_release(EntTrace *trace)
{
    ENT_VEC_FREE(&trace->matches);
    ENT_VEC_FREE(&trace->captures);
    ENT_VEC_FREE(&trace->steps);
    ENT_VEC_FREE(&trace->entities);
    ENT_VEC_FREE(&trace->seen);
    ENT_VEC_FREE(&trace->gone);
    ENT_VEC_FREE(&trace->places);
    ENT_VEC_FREE(&trace->numbers);
    *trace = (EntTrace){0};
}

static void keep(EntTrace *trace, bool kept)
{
    if (!kept) trace->status = ENT_ERR_MEMORY;
}

static void keep_entities(EntTrace *trace, const EntEntities *entities)
{
    if (trace->numbers.len || trace->entities.len == entities->len) return;
    keep(trace, ENT_RESERVE(&trace->entities, entities->len));
    if (trace->status != ENT_OK) return;
    memcpy(trace->entities.at, entities->at, entities->len * sizeof *entities->at);
    trace->entities.len = entities->len;
}

void ent_trace_begin(EntTrace *trace, const EntFacts *facts)
{
    trace->matches.len = trace->captures.len = trace->steps.len = 0;
    trace->entities.len = trace->seen.len = trace->gone.len = 0;
    trace->places.len = trace->numbers.len = 0;
    trace->status = ENT_OK;
    keep_entities(trace, &facts->entities);
    trace->plain = facts->entities.len;
}

void ent_trace_match(EntTrace *trace, const EntMatchContext *context, const EntMatch *match)
{
    EntTraceMatch m = {.pattern = match->pattern,
                       .sentence = match->sentence,
                       .first = (uint32_t)trace->captures.len};
    for (uint32_t i = 0; i < match->capture_count; i++) {
        if (match->units[i] == ENT_NO_UNIT) continue;
        EntTraceCapture c = {match->names[i], context->units[match->units[i]].tokens};
        keep(trace, ENT_PUSH(&trace->captures, c));
    }
    m.count = (uint32_t)trace->captures.len - m.first;
    keep(trace, ENT_PUSH(&trace->matches, m));
}

static bool same_value(const EntValue *a, const EntValue *b)
{
    return a->type == b->type && a->entity == b->entity && ent_str_eq(a->text, b->text) &&
           ent_same_date(a->date, b->date) && a->number >= b->number && a->number <= b->number;
}

static void note(EntTrace *trace, EntTraceStep step)
{
    if (step.rule) keep(trace, ENT_PUSH(&trace->steps, step));
}

static uint32_t number_of(const EntTrace *trace, uint32_t entity)
{
    return entity < trace->numbers.len ? trace->numbers.at[entity] : entity;
}

/* FACT of the article, with the trace's entities. */
static EntFact told(const EntTrace *trace, EntFact fact)
{
    fact.subject = number_of(trace, fact.subject);
    if (fact.object.type == ENT_VALUE_ENTITY || fact.object.type == ENT_VALUE_POSITION)
        fact.object.entity = number_of(trace, fact.object.entity);
    return fact;
}

/* What a rule did to the fact that is I in `seen`. */
static void compare(EntTrace *trace, EntTraceStep step, size_t i, bool dropped)
{
    EntFact *before = &trace->seen.at[i];
    step.before = *before;
    bool changed = step.after.subject != before->subject ||
                   step.after.property != before->property ||
                   !same_value(&step.after.object, &before->object);
    step.type = dropped ? ENT_TRACE_DROPPED : ENT_TRACE_CHANGED;
    if (dropped ? !trace->gone.at[i] : changed) note(trace, step);
    *before = step.after;
    trace->gone.at[i] = dropped;
}

void ent_trace_step(EntTrace *trace, const char *rule, const char *about, const EntFacts *facts,
                    const bool *dropped)
{
    keep_entities(trace, &facts->entities);
    for (size_t i = 0; i < facts->facts.len && trace->status == ENT_OK; i++) {
        bool gone = dropped && dropped[i];
        bool settled = trace->numbers.len > 0;
        size_t place = settled && i < trace->places.len ? trace->places.at[i]
                       : settled                        ? trace->seen.len
                                                        : i;
        EntTraceStep step = {.rule = rule, .about = about, .fact = (uint32_t)place};
        step.after = told(trace, facts->facts.at[i]);
        if (place < trace->seen.len) {
            compare(trace, step, place, gone);
            continue;
        }
        step.type = ENT_TRACE_ADDED;
        step.before = step.after;
        note(trace, step);
        keep(trace, ENT_PUSH(&trace->seen, step.after) && ENT_PUSH(&trace->gone, gone));
        if (settled) keep(trace, ENT_PUSH(&trace->places, (uint32_t)place));
    }
}

void ent_trace_settled(EntTrace *trace, const bool *dropped, const uint32_t *to, size_t count)
{
    for (size_t i = 0; i < trace->seen.len && trace->status == ENT_OK; i++)
        if (!dropped[i]) keep(trace, ENT_PUSH(&trace->places, (uint32_t)i));
    for (uint32_t e = 0; e < count && trace->status == ENT_OK; e++)
        if (to[e] != ENT_NO_ENTITY) keep(trace, ENT_PUSH(&trace->numbers, e));
}

const EntTraceCapture *ent_trace_captures(const EntTrace *trace, const EntFact *fact,
                                          uint32_t *count)
{
    *count = 0;
    if (fact->match == 0 || fact->match > trace->matches.len) return NULL;
    const EntTraceMatch *m = &trace->matches.at[fact->match - 1];
    *count = m->count;
    return trace->captures.at + m->first;
}
