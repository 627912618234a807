#include "fact/why_work.h"

#include <stdio.h>

#include "input/date.h"
#include "text/fold.h"

bool ent_why_askable(EntProperty property)
{
    return ent_schema_range(property) != ENT_RANGE_NONE;
}

void ent_why_release(EntWhy *why)
{
    ENT_VEC_FREE(&why->entities);
    ENT_VEC_FREE(&why->facts);
    ENT_VEC_FREE(&why->steps);
    *why = (EntWhy){0};
}

/* --- does a fact answer? ---------------------------------------------------------------------- */

/* TEXT folded, valid until the next call. */
static EntStr folded(const EntWhyAsk *ask, EntStr text)
{
    ent_arena_reset(ask->scratch);
    return ent_text_fold(ask->scratch, text);
}

bool ent_why_named(const EntWhyAsk *ask, const EntEntity *e, EntStr name)
{
    if (ent_str_eq(folded(ask, e->name), name)) return e->name.len > 0;
    for (uint32_t i = 0; i < e->other_count; i++)
        if (ent_str_eq(folded(ask, e->others[i]), name)) return true;
    return false;
}

static bool is_subject(const EntWhyAsk *ask, const EntEntities *entities, uint32_t entity)
{
    return ent_why_named(ask, &entities->at[entity], ask->subject);
}

/* ENTITY is meant: it bears the name, or it is a Partnership of what bears it. */
static bool is_asked(const EntWhyAsk *ask, const EntEntities *entities, const EntFact *facts,
                     size_t count, uint32_t entity)
{
    if (is_subject(ask, entities, entity)) return true;
    if (ent_class_top(entities->at[entity].kind) != ENT_CLASS_Partnership) return false;
    for (size_t i = 0; i < count; i++)
        if (facts[i].subject == entity && facts[i].property == ENT_PROPERTY_party &&
            is_subject(ask, entities, facts[i].object.entity))
            return true;
    return false;
}

static bool is_text(const EntWhyAsk *ask, EntStr text)
{
    return text.len && ent_str_eq(folded(ask, text), ask->object);
}

static bool is_object(const EntWhyAsk *ask, const EntEntities *entities, const EntValue *v)
{
    char date[ENT_DATE_SIZE], number[40];
    switch (v->type) {
    case ENT_VALUE_ENTITY:
        return ent_why_named(ask, &entities->at[v->entity], ask->object);
    case ENT_VALUE_POSITION:
        if (is_text(ask, v->text)) return true;
        return v->entity != ENT_NO_ENTITY &&
               ent_why_named(ask, &entities->at[v->entity], ask->object);
    case ENT_VALUE_DATE:
        return is_text(ask, ent_str(ent_date_format(v->date, date)));
    case ENT_VALUE_ATTENDANCE:
    case ENT_VALUE_AMOUNT:
        snprintf(number, sizeof number, "%.15g", v->number);
        return is_text(ask, ent_str(number));
    case ENT_VALUE_TERM:
    case ENT_VALUE_STRING:
        break;
    }
    return is_text(ask, v->text);
}

static bool same_property(EntProperty asked, EntProperty stated)
{
    return asked == stated || (asked == ENT_PROPERTY_participant && stated == ENT_PROPERTY_speaker);
}

bool ent_why_answers(const EntWhyAsk *ask, const EntEntities *entities, const EntFact *facts,
                     size_t count, size_t i)
{
    const EntFact *f = &facts[i];
    if (!same_property(ask->question->property, f->property)) return false;
    if (!is_asked(ask, entities, facts, count, f->subject)) return false;
    if (ask->question->object.len) return is_object(ask, entities, &f->object);
    bool itself = f->property == ENT_PROPERTY_party && is_subject(ask, entities, f->object.entity);
    return !itself; /* of a party's partnership, the other parties are asked for */
}

/* --- names ------------------------------------------------------------------------------------ */

/* How alike two folded names are: the share of pairs of bytes that they have in common (Dice). */
static double likeness(EntStr a, EntStr b)
{
    uint32_t common = 0;
    if (a.len < 2 || b.len < 2) return 0;
    for (size_t i = 0; i + 1 < a.len; i++)
        common += ent_str_find(b, ent_str_sub(a, i, i + 2)) != SIZE_MAX;
    return 2.0 * common / (double)(a.len + b.len - 2);
}

static void find_nearest(const EntWhyAsk *ask, const EntEntities *entities, EntWhy *out)
{
    double best[ENT_WHY_NAMES] = {0};
    const double least = 0.3;
    for (size_t e = 0; e < entities->len; e++) {
        EntStr name = entities->at[e].name;
        double d = likeness(folded(ask, name), ask->subject);
        uint32_t at = out->nearest_count;
        if (d < least) continue;
        while (at > 0 && best[at - 1] < d) at--;
        if (at == ENT_WHY_NAMES) continue;
        if (out->nearest_count < ENT_WHY_NAMES) out->nearest_count++;
        for (uint32_t k = out->nearest_count - 1; k > at; k--) {
            best[k] = best[k - 1];
            out->nearest[k] = out->nearest[k - 1];
        }
        best[at] = d;
        out->nearest[at] = name;
    }
}

/* The first sentence, from 1, in which the words of NAME (folded) stand; 0: none. */
static uint32_t sentence_with(const EntWhyAsk *ask, const EntDoc *doc, EntStr name)
{
    for (size_t i = 0; name.len && i < doc->sentences.len; i++) {
        EntStr text = folded(ask, ent_doc_span_text(doc, doc->sentences.at[i]));
        if (ent_str_find(text, name) != SIZE_MAX) return (uint32_t)i + 1;
    }
    return 0;
}

static EntStatus find_names(EntWhyAsk *ask, const EntDoc *doc, const EntEntities *entities,
                            EntWhy *out)
{
    out->object_known = ask->object.len == 0;
    for (uint32_t e = 0; e < entities->len; e++) {
        out->object_known |= ask->object.len && ent_why_named(ask, &entities->at[e], ask->object);
        if (ent_why_named(ask, &entities->at[e], ask->subject) && !ENT_PUSH(&out->entities, e))
            return ENT_ERR_MEMORY;
    }
    out->named_in = sentence_with(ask, doc, ask->subject);
    out->object_named_in = sentence_with(ask, doc, ask->object);
    if (out->entities.len == 0) find_nearest(ask, entities, out);
    return ENT_OK;
}

/* --- the answer ------------------------------------------------------------------------------- */

static EntStatus find_facts(const EntWhyAsk *ask, const EntFacts *facts, EntWhy *out)
{
    for (uint32_t i = 0; i < facts->facts.len; i++)
        if (ent_why_answers(ask, &facts->entities, facts->facts.at, facts->facts.len, i) &&
            !ENT_PUSH(&out->facts, i))
            return ENT_ERR_MEMORY;
    return ENT_OK;
}

/* Steps of the trace that speak of a fact which answers, as it was before or came out. */
static EntStatus find_steps(const EntWhyAsk *ask, const EntTrace *trace, EntWhy *out)
{
    const EntFactList *seen = &trace->seen;
    for (uint32_t i = 0; i < trace->steps.len; i++) {
        uint32_t k = trace->steps.at[i].fact;
        EntFact now = seen->at[k];
        seen->at[k] = trace->steps.at[i].before;
        bool answers = ent_why_answers(ask, &trace->entities, seen->at, seen->len, k);
        seen->at[k] = now;
        answers |= ent_why_answers(ask, &trace->entities, seen->at, seen->len, k);
        if (answers && !ENT_PUSH(&out->steps, i)) return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

/* A pattern found what is asked for, and a rule took it away: that is the answer. */
static bool is_dropped(const EntTrace *trace, const EntWhy *why)
{
    for (size_t i = 0; i < why->steps.len; i++)
        if (trace->steps.at[why->steps.at[i]].type == ENT_TRACE_DROPPED) return true;
    return false;
}

EntStatus ent_why(const EntOntology *ontology, EntExtractWork *work, EntDoc *doc,
                  const EntFacts *facts, const EntTrace *trace, const EntWhyQuestion *question,
                  EntWhy *out, EntError *err)
{
    EntArena arena = {0}, scratch = {0};
    EntMatchContext context = ent_extract_context(ontology->lexicon, work, doc);
    EntWhyAsk ask = {.question = question, .scratch = &scratch, .subjects = &out->entities};
    ask.subject = ent_text_fold(&arena, question->subject);
    ask.object = ent_text_fold(&arena, question->object);
    EntStatus status = ask.subject.ptr && ask.object.ptr ? ENT_OK : ENT_ERR_MEMORY;
    if (status == ENT_OK) status = find_names(&ask, doc, &trace->entities, out);
    if (status == ENT_OK) status = find_facts(&ask, facts, out);
    if (status == ENT_OK) status = find_steps(&ask, trace, out);
    bool known = out->object_known || ent_schema_range(question->property) != ENT_RANGE_ENTITY;
    bool open = out->entities.len > 0 && out->facts.len == 0 && known && !is_dropped(trace, out);
    if (status == ENT_OK && open)
        status = ent_why_misses(&ask, ontology->patterns, work->match, &context, facts, trace, out);
    ent_arena_release(&arena);
    ent_arena_release(&scratch);
    return status == ENT_OK ? ENT_OK : ent_error_set(err, status, NULL, "out of memory");
}
