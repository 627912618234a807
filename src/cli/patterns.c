/* entente patterns: the patterns there are, and their examples run. */
#include <stdio.h>

#include "cli/commands.h"
#include "cli/stages.h"
#include "onto/pattern_form.h"

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

/* FILE is one of the operands, or there are none. */
static bool is_asked(const CliArguments *arguments, const char *file)
{
    for (size_t i = 0; i < arguments->operands.len; i++)
        if (strcmp(arguments->operands.at[i], file) == 0) return true;
    return arguments->operands.len == 0;
}

static void list_patterns(const CliArguments *arguments, const EntPatterns *patterns, EntBuf *buf)
{
    for (size_t i = 0; i < patterns->list.len; i++) {
        const EntPattern *p = patterns->list.at[i];
        if (is_asked(arguments, p->file))
            ent_buf_printf(buf, "%s\t%s:%u\t%.2f\n", p->name, p->file, p->line,
                           (double)p->confidence);
    }
}

static EntStatus run_example(EntStageWork *work, Lookout *lookout, const EntExample *example,
                             EntResult *result, EntError *err)
{
    const EntArticle article = {
        .source = ENT_STR("example"), .id = ENT_STR("example"), .text = example->text};
    *lookout = (Lookout){.pattern = example->pattern};
    return ent_stages_run(work, &article, result, err);
}

/* Run the examples; *FAILED counts those that do not hold, which are told. */
static EntStatus check_patterns(const CliArguments *arguments, const EntPatterns *patterns,
                                EntStageWork *work, EntBuf *buf, uint32_t *failed, EntError *err)
{
    Lookout lookout;
    const EntExtractWatch watch = {.on_match = look, .user = &lookout};
    EntResult result = {0};
    EntStatus status = ENT_OK;
    size_t count;
    uint32_t run = 0;
    const EntExample *examples = ent_patterns_examples(patterns, &count);
    ent_stage_work_watch(work, &watch);
    for (size_t i = 0; i < count && status == ENT_OK; i++) {
        const EntExample *e = &examples[i];
        if (!is_asked(arguments, e->file)) continue;
        status = run_example(work, &lookout, e, &result, err);
        run++;
        if (status != ENT_OK || lookout.seen == e->expected) continue;
        ++*failed;
        cli_say("%s:%u: pattern '%s' must %smatch: %.*s", e->file, e->line, e->pattern,
                e->expected ? "" : "not ", ENT_STR_ARG(e->text));
    }
    ent_buf_printf(buf, "%u examples, %u failed\n", run, *failed);
    ent_stage_work_watch(work, NULL);
    ent_result_release(&result);
    return status;
}

static EntStatus run(const CliArguments *arguments, EntStages *stages, uint32_t *failed,
                     EntError *err)
{
    const EntPatterns *patterns = ent_stages_ontology(stages)->patterns;
    EntStageWork *work = NULL;
    EntBuf buf = ENT_BUF_INIT((size_t)1 << 24);
    EntStatus status = ENT_OK;
    for (size_t i = 0; i < arguments->operands.len && status == ENT_OK; i++)
        status = ent_stages_add_patterns(stages, arguments->operands.at[i], err);
    if (status == ENT_OK) status = ent_stage_work_new(stages, &work, err);
    if (status == ENT_OK && cli_has(arguments, CLI_OPT_CHECK))
        status = check_patterns(arguments, patterns, work, &buf, failed, err);
    else if (status == ENT_OK)
        list_patterns(arguments, patterns, &buf);
    if (status == ENT_OK && buf.status != ENT_OK)
        status = ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    if (status == ENT_OK && buf.len) fwrite(buf.ptr, 1, buf.len, stdout);
    ent_buf_release(&buf);
    ent_stage_work_free(work);
    return status;
}

int cli_patterns(const CliArguments *arguments)
{
    EntError err = ENT_ERROR_NONE;
    EntStages *stages = NULL;
    uint32_t failed = 0;
    EntStatus status = cli_load_stages(arguments, &stages, &err);
    if (status == ENT_OK) status = run(arguments, stages, &failed, &err);
    ent_stages_free(stages);
    if (status != ENT_OK) return cli_fail(&err);
    return failed ? ent_status_exit(ENT_ERR_ONTOLOGY) : CLI_DONE;
}
