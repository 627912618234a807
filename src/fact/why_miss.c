/* The patterns that nearly state a fact: each one that could state it is run again, first as it is,
 * then with one of its elements set free, then with two. */
#include "fact/match_work.h"
#include "fact/why_work.h"

enum { MOST_ELEMENTS = 96, MOST_SENTENCES = 60, FURTHEST = 1000 };

/* What a pattern can be eased of. */
typedef struct Element {
    const void *id; /* node or goal */
    uint32_t cost;
} Element;

enum { COST_WORD = 1, COST_TYPE = 2, COST_LABEL = 2, COST_NEGATION = 3, COST_REFUSED = 2 };

typedef struct Elements {
    Element at[MOST_ELEMENTS];
    uint32_t count;
} Elements;

typedef struct Search {
    const EntWhyAsk *ask;
    EntMatchWork *work;
    const EntMatchContext *context;
    const EntTrace *trace;
    EntFacts scratch;
    EntWhy *out;
    uint32_t object; /* entity asked for, or ENT_NO_ENTITY */
} Search;

/* --- elements --------------------------------------------------------------------------------- */

static void add_element(Elements *all, const void *id, uint32_t cost)
{
    for (uint32_t i = 0; i < all->count; i++)
        if (all->at[i].id == id) return;
    if (all->count < MOST_ELEMENTS) all->at[all->count++] = (Element){id, cost};
}

static void add_node(Elements *all, const EntPatternNode *node)
{
    if (!node || node->test_count == 0) return;
    uint32_t cost = COST_TYPE;
    for (uint32_t i = 0; i < node->test_count; i++) {
        EntAttribute a = node->tests[i].attribute;
        if (a == ENT_ATTRIBUTE_lemma || a == ENT_ATTRIBUTE_lower || a == ENT_ATTRIBUTE_word)
            cost = COST_WORD;
    }
    add_element(all, node, cost);
}

/* Recursion goes as deep as the pattern's parentheses and alternatives. */
static void add_goals(Elements *all, const EntGoal *goal)
{
    for (; goal; goal = goal->next) {
        if (goal->type == ENT_GOAL_NOT) {
            add_element(all, goal, COST_NEGATION);
            continue;
        }
        if (goal->type == ENT_GOAL_RELATION || goal->type == ENT_GOAL_START)
            add_node(all, goal->node);
        if (goal->type == ENT_GOAL_RELATION && goal->dep) add_element(all, goal, COST_LABEL);
        if (goal->type == ENT_GOAL_EITHER)
            for (uint32_t i = 0; i < goal->branch_count; i++) add_goals(all, goal->branches[i]);
    }
}

static void find_elements(const EntPattern *pattern, Elements *all)
{
    all->count = 0;
    add_node(all, pattern->root);
    for (uint32_t i = 0; i < pattern->program_length; i++)
        if (pattern->program[i].type == ENT_STEP_UNIT) add_node(all, pattern->program[i].node);
    add_goals(all, pattern->goals);
}

/* --- what is tried, and where ----------------------------------------------------------------- */

static bool item_makes(const EntTemplateItem *item, EntProperty property)
{
    return item->property == property ||
           (property == ENT_PROPERTY_participant && item->property == ENT_PROPERTY_speaker) ||
           (property == ENT_PROPERTY_endDate && item->property == ENT_PROPERTY_startDate);
}

static bool makes(const EntPattern *pattern, EntProperty property)
{
    for (uint32_t i = 0; i < pattern->template_count; i++)
        for (uint32_t k = 0; k < pattern->templates[i].item_count; k++)
            if (item_makes(&pattern->templates[i].items[k], property)) return true;
    return false;
}

static bool speaks_of(const Search *s, uint32_t sentence, const EntNumberList *entities)
{
    EntSpan row = s->context->sentences[sentence];
    for (uint32_t u = row.begin; u < row.end; u++)
        for (size_t i = 0; i < entities->len; i++)
            if (s->context->units[u].type == ENT_UNIT_ENTITY &&
                s->context->units[u].entity == entities->at[i])
                return true;
    return false;
}

static bool is_event(const Search *s)
{
    for (size_t i = 0; i < s->ask->subjects->len; i++)
        if (ent_class_top(s->trace->entities.at[s->ask->subjects->at[i]].kind) == ENT_CLASS_Event)
            return true;
    return false;
}

/* An event may be meant where it is not named; then the object must be there. */
static bool is_tried(const Search *s, uint32_t sentence)
{
    EntNumberList object = {(uint32_t[]){s->object}, 1, 1};
    if (s->object != ENT_NO_ENTITY && !speaks_of(s, sentence, &object)) return false;
    return is_event(s) || speaks_of(s, sentence, s->ask->subjects);
}

/* --- one try ---------------------------------------------------------------------------------- */

static bool is_wanted(void *user, const EntFacts *facts, size_t first)
{
    const Search *s = user;
    for (size_t i = first; i < facts->facts.len; i++)
        if (ent_why_answers(s->ask, &facts->entities, facts->facts.at, facts->facts.len, i))
            return true;
    return false;
}

static EntStatus try_pattern(Search *s, const EntPattern *pattern, uint32_t sentence,
                             EntMatchProbe *probe)
{
    probe->subject = s->ask->subjects->at[0];
    probe->object = s->object;
    probe->wanted = is_wanted;
    probe->user = s;
    s->scratch.facts.len = 0;
    s->scratch.entities.len = s->trace->plain;
    ENT_TRY(ent_fact_index_begin(&s->work->index, &s->scratch));
    return ent_run_pattern(pattern, s->work, s->context, sentence, probe, &s->scratch);
}

static bool is_nearer(const EntWhyMiss *a, const EntWhyMiss *b)
{
    if (a->cost != b->cost) return a->cost < b->cost;
    return a->depth > b->depth;
}

/* Keep the nearest, in order, one for each pattern. */
static void offer(EntWhy *out, const EntWhyMiss *miss)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < out->miss_count; i++) {
        if (out->misses[i].pattern != miss->pattern) continue;
        if (!is_nearer(miss, &out->misses[i])) return;
        for (out->miss_count--; i < out->miss_count; i++) out->misses[i] = out->misses[i + 1];
    }
    while (at < out->miss_count && !is_nearer(miss, &out->misses[at])) at++;
    if (at == ENT_WHY_MISSES) return;
    if (out->miss_count < ENT_WHY_MISSES) out->miss_count++;
    for (uint32_t i = out->miss_count - 1; i > at; i--) out->misses[i] = out->misses[i - 1];
    out->misses[at] = *miss;
}

static void add_stop(const Search *s, EntWhyMiss *miss, EntStop stop)
{
    EntWhyStop *out = &miss->stops[miss->stop_count++];
    *out = (EntWhyStop){.at = stop};
    if (stop.unit == ENT_NO_UNIT) return;
    out->tokens = s->context->units[stop.unit].tokens;
    out->kind = s->context->units[stop.unit].kind;
}

/* That a line of the template refuses a match says something if nothing was eased, or if the
 * element that was met the subject or object, read as another class. */
static bool is_worth_telling(const Search *s, const EntMatchProbe *probe)
{
    if (!probe->free[0]) return true;
    if (!probe->met[0].type || probe->met[0].unit == ENT_NO_UNIT) return false;
    const EntUnit *unit = &s->context->units[probe->met[0].unit];
    return unit->type == ENT_UNIT_ENTITY &&
           (unit->entity == probe->subject || unit->entity == probe->object);
}

static void offer_probe(Search *s, const EntPattern *pattern, uint32_t sentence,
                        const EntMatchProbe *probe, uint32_t cost)
{
    EntWhyMiss miss = {.pattern = pattern,
                       .sentence = sentence,
                       .would = true,
                       .cost = cost,
                       .depth = probe->depth};
    if (!probe->hit && !(probe->refused.type && is_worth_telling(s, probe))) return;
    for (uint32_t i = 0; i < ENT_PROBE_FREE; i++)
        if (probe->free[i] && probe->met[i].type) add_stop(s, &miss, probe->met[i]);
    if (!probe->hit) {
        add_stop(s, &miss, probe->refused);
        miss.cost += COST_REFUSED;
    }
    if (miss.stop_count > 0) offer(s->out, &miss);
}

/* --- all patterns on one sentence ------------------------------------------------------------- */

static EntStatus try_as_it_is(Search *s, const EntPattern *pattern, uint32_t sentence,
                              bool furthest)
{
    EntMatchProbe probe = {0};
    ENT_TRY(try_pattern(s, pattern, sentence, &probe));
    if (!furthest) {
        offer_probe(s, pattern, sentence, &probe, 0);
        return ENT_OK;
    }
    if (probe.hit || !probe.furthest.type) return ENT_OK;
    EntWhyMiss miss = {.pattern = pattern, .sentence = sentence, .cost = FURTHEST - probe.score};
    add_stop(s, &miss, probe.furthest);
    offer(s->out, &miss);
    return ENT_OK;
}

static EntStatus try_without(Search *s, const EntPattern *pattern, uint32_t sentence, Element a,
                             Element b)
{
    EntMatchProbe probe = {.free = {a.id, b.id}};
    ENT_TRY(try_pattern(s, pattern, sentence, &probe));
    offer_probe(s, pattern, sentence, &probe, a.cost + b.cost);
    return ENT_OK;
}

/* What finds the fact as it is needs no easing; that it is not there is a later rule's doing. */
static EntStatus try_eased(Search *s, const EntPattern *pattern, uint32_t sentence, bool twice)
{
    Elements all;
    EntMatchProbe plain = {0};
    ENT_TRY(try_pattern(s, pattern, sentence, &plain));
    if (plain.hit) return ENT_OK;
    find_elements(pattern, &all);
    for (uint32_t i = 0; i < all.count; i++) {
        if (!twice) ENT_TRY(try_without(s, pattern, sentence, all.at[i], (Element){NULL, 0}));
        for (uint32_t k = i + 1; twice && k < all.count; k++)
            ENT_TRY(try_without(s, pattern, sentence, all.at[i], all.at[k]));
    }
    return ENT_OK;
}

enum { AS_IT_IS, ONE_EASED, TWO_EASED, FURTHEST_OF_ALL, PASSES };

static EntStatus try_sentence(Search *s, const EntPatterns *patterns, uint32_t sentence, int pass)
{
    ENT_TRY(ent_sentence_fill(s->work, s->context, sentence));
    for (size_t i = 0; i < patterns->list.len; i++) {
        const EntPattern *pattern = patterns->list.at[i];
        if (!makes(pattern, s->ask->question->property)) continue;
        ENT_TRY(pass == ONE_EASED || pass == TWO_EASED
                    ? try_eased(s, pattern, sentence, pass == TWO_EASED)
                    : try_as_it_is(s, pattern, sentence, pass == FURTHEST_OF_ALL));
    }
    return ENT_OK;
}

static EntStatus search(Search *s, const EntPatterns *patterns)
{
    uint32_t count = (uint32_t)s->context->doc->sentences.len;
    for (int pass = AS_IT_IS; pass < PASSES; pass++) {
        if (pass > ONE_EASED && s->out->miss_count > 0) break;
        s->out->sentences = 0;
        for (uint32_t i = 0; i < count && s->out->sentences < MOST_SENTENCES; i++) {
            if (!is_tried(s, i)) continue;
            s->out->sentences++;
            ENT_TRY(try_sentence(s, patterns, i, pass));
        }
    }
    for (size_t i = 0; i < patterns->list.len; i++)
        s->out->tried += makes(patterns->list.at[i], s->ask->question->property);
    return ENT_OK;
}

EntStatus ent_why_misses(const EntWhyAsk *ask, const EntPatterns *patterns, EntMatchWork *work,
                         const EntMatchContext *context, const EntFacts *facts,
                         const EntTrace *trace, EntWhy *out)
{
    Search s = {.ask = ask,
                .work = work,
                .context = context,
                .trace = trace,
                .out = out,
                .object = ENT_NO_ENTITY};
    s.scratch = *facts;
    s.scratch.entities = (EntEntities){0};
    s.scratch.facts = (EntFactList){0};
    if (!work) return ENT_OK; /* nothing was extracted */
    for (uint32_t e = 0; ask->object.len && e < trace->plain; e++)
        if (ent_why_named(ask, &trace->entities.at[e], ask->object)) s.object = e;
    bool copied = true;
    for (size_t e = 0; copied && e < trace->plain; e++)
        copied = ENT_PUSH(&s.scratch.entities, trace->entities.at[e]);
    EntStatus status = copied ? search(&s, patterns) : ENT_ERR_MEMORY;
    ENT_VEC_FREE(&s.scratch.entities);
    ENT_VEC_FREE(&s.scratch.facts);
    return status;
}
