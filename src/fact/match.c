#include "fact/match.h"

#include "fact/clauses.h"
#include "fact/match_work.h"
#include "fact/trace.h"

EntStatus ent_match_work_new(EntMatchWork **out)
{
    EntMatchWork *work = *out = ent_alloc(1, sizeof *work);
    if (!work) return ENT_ERR_MEMORY;
    work->regexes = ent_pattern_regex_work_new();
    if (work->regexes) return ENT_OK;
    ent_match_work_free(work);
    *out = NULL;
    return ENT_ERR_MEMORY;
}

void ent_match_work_free(EntMatchWork *work)
{
    if (!work) return;
    ent_sentence_release(&work->sentence);
    ent_fact_index_release(&work->index);
    ent_pattern_regex_work_free(work->regexes);
    ENT_VEC_FREE(&work->asides);
    ENT_VEC_FREE(&work->local);
    ENT_VEC_FREE(&work->scratch);
    ENT_VEC_FREE(&work->marked);
    ENT_VEC_FREE(&work->retries);
    ENT_VEC_FREE(&work->visited);
    ENT_VEC_FREE(&work->seen);
    ent_free(work);
}

/* Solutions that differ only in units without a name are one match. */
static bool is_seen(const EntRun *run)
{
    size_t n = run->pattern->capture_count;
    for (size_t i = 0; i < run->matches; i++)
        if (memcmp(run->work->seen.at + i * n, run->captures, n * sizeof(uint32_t)) == 0)
            return true;
    return false;
}

static bool remember(const EntRun *run)
{
    EntNumbers *seen = &run->work->seen;
    size_t n = run->pattern->capture_count, at = run->matches * n;
    if (!ENT_RESERVE(seen, at + n + 1)) return false;
    memcpy(seen->at + at, run->captures, n * sizeof(uint32_t));
    return true;
}

/* Token I is a word of a captured unit, such as a title: "host “It's Not Over”". */
static bool captured(const EntRun *run, const uint32_t *units, uint32_t i)
{
    for (uint32_t k = 0; k < run->pattern->capture_count; k++) {
        if (units[k] == ENT_NO_UNIT) continue;
        EntSpan span = run->context->units[units[k]].tokens;
        if (i >= span.begin && i < span.end && span.end - span.begin > 1) return true;
    }
    return false;
}

/* "did not attend": a negation between the first and the last captured unit denies the match, but
 * for "not only". */
static bool is_denied(const EntRun *run, const uint32_t *units)
{
    const EntToken *tokens = run->context->doc->tokens.at;
    uint32_t begin = UINT32_MAX, end = 0;
    for (uint32_t i = 0; i < run->pattern->capture_count; i++) {
        if (units[i] == ENT_NO_UNIT) continue;
        EntSpan span = run->context->units[units[i]].tokens;
        if (span.begin < begin) begin = span.begin;
        if (span.end > end) end = span.end;
    }
    for (uint32_t i = begin; i < end; i++) {
        bool never = ent_str_eq_nocase(tokens[i].text, ENT_STR("never"));
        bool only = i + 1 < end && ent_str_eq_nocase(tokens[i + 1].text, ENT_STR("only"));
        bool negation = never || ent_str_is(tokens[i].dep, "neg");
        if (negation && !only && !captured(run, units, i)) return true;
    }
    return false;
}

static bool states(const EntPattern *pattern, EntProperty property)
{
    for (uint32_t i = 0; i < pattern->template_count; i++)
        for (uint32_t k = 0; k < pattern->templates[i].item_count; k++)
            if (pattern->templates[i].items[k].property == property) return true;
    return false;
}

/* Who comes did not, or what binds two is said of each for itself, or of one whom the other only
 * describes. */
static bool is_undone(const EntRun *run, const uint32_t *units)
{
    const EntPattern *pattern = run->pattern;
    uint32_t count = pattern->capture_count;
    bool comes = states(pattern, ENT_PROPERTY_participant) || states(pattern, ENT_PROPERTY_speaker);
    if (comes && ent_clause_shuns(run->context, units, count)) return true;
    return states(pattern, ENT_PROPERTY_party) &&
           (ent_clauses_part(run->context, units, count) ||
            ent_both_stand_with(run->context, units, count) ||
            ent_asides_part(run->context, &run->work->asides, units, count));
}

EntOutcome ent_run_accept(EntRun *run)
{
    const EntPattern *pattern = run->pattern;
    uint32_t units[ENT_MAX_PATTERN_CAPTURES];
    EntApplication a = {.context = run->context,
                        .facts = run->facts,
                        .index = &run->work->index,
                        .pattern = pattern,
                        .units = units,
                        .sentence = run->number};
    for (uint32_t i = 0; i < pattern->capture_count; i++)
        units[i] = run->captures[i] == ENT_NO_UNIT ? ENT_NO_UNIT
                                                   : run->sentence->unit.at[run->captures[i]];
    if (!ent_apply_accepts(&a)) {
        if (run->probe) ent_probe_refused(run, &a, ent_apply_refusal(&a));
        return ENT_GO_ON;
    }
    if (is_denied(run, units) || is_undone(run, units)) {
        if (run->probe) ent_probe_refused(run, &a, NULL);
        return ENT_GO_ON;
    }
    if (!pattern->program && is_seen(run)) return ENT_GO_ON;
    if (run->matches == ENT_MAX_MATCHES) return ENT_GIVE_UP;
    if (!remember(run)) return ENT_FAIL;
    run->matches++;
    a.match = ++run->work->match_count;
    EntMatch match = {.pattern = pattern->name,
                      .confidence = pattern->confidence,
                      .number = a.match,
                      .sentence = run->number,
                      .names = pattern->captures,
                      .units = units,
                      .capture_count = pattern->capture_count,
                      .first_fact = (uint32_t)run->facts->facts.len};
    if (ent_apply(&a) != ENT_OK) return ENT_FAIL;
    if (run->probe) ent_probe_accepted(run, match.first_fact);
    if (run->context->trace) ent_trace_match(run->context->trace, run->context, &match);
    if (run->context->on_match) run->context->on_match(run->context->user, &match);
    return pattern->program ? ENT_STOP : ENT_GO_ON;
}

static bool has_needs(const EntPattern *pattern, const EntSentence *sentence)
{
    for (uint32_t i = 0; i < pattern->need_count; i++)
        if (!(pattern->needs[i] & sentence->types)) return false;
    for (uint32_t i = 0; i < pattern->word_need_count; i++)
        if (!ent_word_bits_meet(&pattern->word_needs[i], &sentence->words)) return false;
    return true;
}

EntStatus ent_run_pattern(const EntPattern *pattern, EntMatchWork *work,
                          const EntMatchContext *context, uint32_t number, EntMatchProbe *probe,
                          EntFacts *facts)
{
    EntRun run = {.work = work,
                  .sentence = &work->sentence,
                  .context = context,
                  .pattern = pattern,
                  .facts = facts,
                  .number = number,
                  .probe = probe};
    for (int i = 0; i < ENT_MAX_PATTERN_CAPTURES; i++) run.captures[i] = ENT_NO_UNIT;
    EntOutcome outcome = pattern->program ? ent_run_sequence(&run) : ent_run_tree(&run);
    if (outcome == ENT_FAIL) return ENT_ERR_MEMORY;
    if (outcome == ENT_GIVE_UP && !probe) {
        EntError err = ENT_ERROR_NONE;
        bool many = run.matches == ENT_MAX_MATCHES;
        ent_error_at(&err, ENT_ERR_LIMIT, pattern->file, pattern->line, 0,
                     "pattern '%s' gave up in sentence %u of %u units: more than %u %s",
                     pattern->name, number + 1, work->sentence.count,
                     many ? ENT_MAX_MATCHES : ENT_MAX_MATCH_STEPS, many ? "matches" : "steps");
        ent_diagnose(context->diagnostics, "ENT-F001", &err);
    }
    return ENT_OK;
}

/* Set work->marked for the sentence at hand. */
static EntStatus mark_patterns(const EntPatterns *patterns, EntMatchWork *work)
{
    size_t words = (patterns->list.len + 63) / 64;
    if (!ENT_RESERVE(&work->marked, words + 1)) return ENT_ERR_MEMORY;
    memset(work->marked.at, 0, (words + 1) * sizeof *work->marked.at);
    ent_patterns_mark_always(patterns, work->marked.at);
    for (uint32_t i = 0; i < work->sentence.count; i++)
        ent_patterns_mark(patterns, &work->sentence.views.at[i], work->marked.at);
    return ENT_OK;
}

/* What somebody is to a deal or an event: who is described is named behind what describes it. */
static bool states_roles(const EntPattern *pattern)
{
    static const EntProperty roles[] = {
        ENT_PROPERTY_party, ENT_PROPERTY_participant, ENT_PROPERTY_speaker, ENT_PROPERTY_organiser,
        ENT_PROPERTY_host,  ENT_PROPERTY_supporter,   ENT_PROPERTY_chair};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (states(pattern, roles[i])) return true;
    return false;
}

/* The patterns on the row at hand. ROLES: only sequences that state who does what. */
static EntStatus run_row(const EntPatterns *patterns, EntMatchWork *work,
                         const EntMatchContext *context, uint32_t number, bool roles,
                         EntFacts *facts)
{
    ENT_TRY(mark_patterns(patterns, work));
    for (size_t i = 0; i < patterns->list.len; i++) {
        const EntPattern *pattern = patterns->list.at[i];
        if (!(work->marked.at[i / 64] >> (i % 64) & 1)) continue;
        if (!has_needs(pattern, &work->sentence)) continue;
        if (roles && !(pattern->program && states_roles(pattern))) continue;
        ENT_TRY(ent_run_pattern(pattern, work, context, number, NULL, facts));
    }
    return ENT_OK;
}

/* Two things that may deal with each other stand outside the asides. */
static bool leaves_two(const EntMatchWork *work, const EntMatchContext *context, EntSpan units)
{
    uint32_t count = 0;
    for (uint32_t u = units.begin; u < units.end && count < 2; u++)
        count += context->units[u].type == ENT_UNIT_ENTITY && !ent_aside_holds(&work->asides, u);
    return count > 1;
}

static EntStatus run_sentence(const EntPatterns *patterns, EntMatchWork *work,
                              const EntMatchContext *context, uint32_t number, EntFacts *facts)
{
    ENT_TRY(ent_sentence_fill(work, context, number));
    ENT_TRY(run_row(patterns, work, context, number, false, facts));
    if (work->asides.len == 0 || !leaves_two(work, context, context->sentences[number]))
        return ENT_OK;
    ENT_TRY(ent_sentence_shorten(work, context, number));
    return run_row(patterns, work, context, number, true, facts);
}

EntStatus ent_patterns_run(const EntPatterns *patterns, EntMatchWork *work,
                           const EntMatchContext *context, EntFacts *facts, EntError *err)
{
    EntStatus status = ent_fact_index_begin(&work->index, facts);
    work->match_count = 0;
    for (uint32_t i = 0; i < context->doc->sentences.len && status == ENT_OK; i++)
        status = run_sentence(patterns, work, context, i, facts);
    return status == ENT_OK ? ENT_OK : ent_error_set(err, status, NULL, "out of memory");
}
