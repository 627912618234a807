/* The examples of the patterns in ontology/patterns: through the real pipeline, every "yes"
 * sentence is matched by its pattern and no "no" sentence is. Each pattern has one of both at
 * least.
 *
 * Usage: patterns_test [-v]; -v shows what was found in the sentences that fail. */
#include <string.h>

#include "onto/pattern.h"
#include "pipeline_kit.h"

/* What the watch looks for. */
typedef struct Lookout {
    const char *pattern;
    bool seen;
} Lookout;

static void look(void *user, const EntMatch *match)
{
    Lookout *lookout = user;
    lookout->seen |= strcmp(match->pattern, lookout->pattern) == 0;
}

static bool example_holds(Pipeline *p, Lookout *lookout, const EntExample *example, bool verbose)
{
    *lookout = (Lookout){.pattern = example->pattern};
    if (!pipeline_run(p, example->text, (EntDate){0})) return false;
    if (lookout->seen == example->expected) return true;
    printf("%s:%u: %s must %smatch: %.*s\n", example->file, example->line, example->pattern,
           example->expected ? "" : "not ", ENT_STR_ARG(example->text));
    if (verbose) pipeline_print(&p->result.facts);
    return false;
}

/* Patterns that lack an example of a kind. */
static uint32_t count_bare_patterns(const EntPatterns *patterns)
{
    size_t count;
    uint32_t bare = 0;
    const EntExample *examples = ent_patterns_examples(patterns, &count);
    for (size_t i = 0; i < ent_patterns_count(patterns); i++) {
        const char *name = ent_patterns_name(patterns, i);
        bool has[2] = {false, false};
        for (size_t k = 0; k < count; k++)
            if (strcmp(examples[k].pattern, name) == 0) has[examples[k].expected] = true;
        if (has[0] && has[1]) continue;
        printf("%s has no example with %s\n", name, has[1] ? "no" : "yes");
        bare++;
    }
    return bare;
}

static int run_examples(Pipeline *p, bool verbose)
{
    EntPatterns *patterns;
    EntError err = ENT_ERROR_NONE;
    Lookout lookout;
    EntExtractWatch watch = {.on_match = look, .user = &lookout};
    uint32_t failures = 0;
    size_t count;
    if (ent_patterns_load("ontology", &patterns, &err) != ENT_OK) return pipeline_complain(&err);
    const EntExample *examples = ent_patterns_examples(patterns, &count);
    ent_stage_work_watch(p->work, &watch);
    for (size_t i = 0; i < count; i++)
        failures += !example_holds(p, &lookout, &examples[i], verbose);
    uint32_t bare = count_bare_patterns(patterns);
    printf("%zu patterns, %zu examples, %u failures, %u patterns without an example\n",
           ent_patterns_count(patterns), count, failures, bare);
    ent_patterns_free(patterns);
    return failures || bare || !count ? PIPELINE_FAILED : 0;
}

int main(int argc, char **argv)
{
    Pipeline p;
    int status = pipeline_open(&p);
    if (status == PIPELINE_READY) status = run_examples(&p, argc > 1 && strcmp(argv[1], "-v") == 0);
    pipeline_close(&p);
    return status;
}
