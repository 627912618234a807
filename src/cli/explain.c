/* entente explain: everything known of one article. */
#include "cli/explain.h"

#include <stdio.h>

#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/places.h"
#include "input/date.h"

const char *cli_explain_iob(const EntToken *token, char *out, size_t size)
{
    bool inside = token->iob == ENT_IOB_B || token->iob == ENT_IOB_I;
    if (inside)
        snprintf(out, size, "%c-%.*s", token->iob == ENT_IOB_B ? 'B' : 'I',
                 ENT_STR_ARG(token->label));
    else
        out[0] = '\0';
    return out;
}

static void add_name(EntBuf *buf, const EntFacts *facts, uint32_t entity)
{
    EntStr name = facts->entities.at[entity].name;
    if (name.len)
        ent_buf_add(buf, name);
    else
        ent_buf_printf(buf, "e%u", entity + 1);
}

void cli_explain_value(EntBuf *buf, const EntFacts *facts, const EntValue *value)
{
    char date[ENT_DATE_SIZE];
    switch (value->type) {
    case ENT_VALUE_ENTITY:
        add_name(buf, facts, value->entity);
        break;
    case ENT_VALUE_DATE:
        ent_buf_printf(buf, "%s", ent_date_format(value->date, date));
        break;
    case ENT_VALUE_POSITION:
        ent_buf_add(buf, value->text);
        if (value->entity == ENT_NO_ENTITY) break;
        ent_buf_add(buf, ENT_STR(" at "));
        add_name(buf, facts, value->entity);
        break;
    case ENT_VALUE_ATTENDANCE:
    case ENT_VALUE_AMOUNT:
        ent_buf_printf(buf, "%.15g %.*s", value->number, ENT_STR_ARG(value->text));
        break;
    case ENT_VALUE_TERM:
    case ENT_VALUE_STRING:
        ent_buf_add(buf, value->text);
        break;
    }
}

typedef struct Format {
    const char *name;
    void (*print)(EntBuf *buf, const EntArticle *article, const EntResult *result);
} Format;

static const Format *find_format(const CliArguments *arguments)
{
    static const Format formats[] = {
        {"text", cli_explain_text}, {"json", cli_explain_json}, {"conllu", cli_explain_conllu}};
    const char *name = cli_value(arguments, CLI_OPT_FORMAT);
    for (size_t i = 0; i < 3; i++)
        if (!name || strcmp(name, formats[i].name) == 0) return &formats[i];
    cli_usage(arguments->command, "unknown format '%s': it is text, json or conllu", name);
    return NULL;
}

static EntStatus load(const CliArguments *arguments, EntStages **stages, EntStageWork **work,
                      EntError *err)
{
    ENT_TRY(cli_load_stages(arguments, stages, err));
    return ent_stage_work_new(*stages, work, err);
}

/* The first article of SOURCE through all stages, printed. ENT_END: there is none. */
static EntStatus explain(EntSource *source, EntStageWork *work, const Format *format,
                         EntOutput *out, EntError *err)
{
    EntArena arena = {0};
    EntArticle article;
    EntResult result = {0};
    EntBuf buf = ENT_BUF_INIT((size_t)1 << 30);
    EntStatus status = ent_source_next(source, &arena, &article, err);
    if (status == ENT_OK) status = ent_stages_run(work, &article, &result, err);
    if (status == ENT_OK) {
        format->print(&buf, &article, &result);
        if (buf.status != ENT_OK)
            status = ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
        else
            ent_output_write(out, buf.ptr, buf.len);
    }
    ent_buf_release(&buf);
    ent_result_release(&result);
    ent_arena_release(&arena);
    return status;
}

static int explain_source(const CliArguments *arguments, EntSource *source, const Format *format)
{
    EntError err = ENT_ERROR_NONE;
    EntStages *stages = NULL;
    EntStageWork *work = NULL;
    EntOutput out;
    EntStatus status = load(arguments, &stages, &work, &err);
    if (status == ENT_OK) status = cli_open_output(arguments, &out, &err);
    if (status == ENT_OK) {
        status = explain(source, work, format, &out, &err);
        if (status == ENT_OK)
            status = ent_output_commit(&out, &err);
        else
            ent_output_discard(&out);
    }
    ent_stage_work_free(work);
    ent_stages_free(stages);
    if (status == ENT_OK) return CLI_DONE;
    return status == ENT_END ? ent_status_exit(ENT_ERR_INPUT) : cli_fail(&err);
}

int cli_explain(const CliArguments *arguments)
{
    EntSource *source;
    const Format *format = find_format(arguments);
    if (!format) return CLI_USAGE;
    int exit_status = cli_open_source(arguments, &source);
    if (exit_status != CLI_DONE) return exit_status;
    exit_status = ent_status_exit(ENT_ERR_INPUT);
    if (ent_source_files(source) > 0) exit_status = explain_source(arguments, source, format);
    ent_source_free(source);
    return exit_status;
}
