#include "cli/articles.h"

#include <sys/stat.h>

#include "base/limits.h"
#include "input/date.h"

typedef ENT_VEC(EntFieldKey) FieldKeys;
typedef ENT_VEC(const char *) Paths;

/* VALUE of --field, "NAME=KEY", appended to KEYS; an exit status after a message. */
static int take_field(const CliCommand *command, const char *value, FieldKeys *keys)
{
    const char *equals = strchr(value, '=');
    if (!equals || !equals[1])
        return cli_usage(command, "option '--field': '%s' is not of the form NAME=KEY", value);
    EntStr name = ent_str_n(value, (size_t)(equals - value));
    EntFieldKey key = {ent_field_parse(name), ent_str(equals + 1)};
    if (key.field == ENT_FIELDS)
        return cli_usage(command,
                         "option '--field': unknown NAME '%.*s': it is text, title, url, "
                         "published, publisher, author, language or id",
                         ENT_STR_ARG(name));
    return ENT_PUSH(keys, key) ? CLI_DONE : cli_no_memory();
}

static int take_fields(const CliArguments *arguments, FieldKeys *keys)
{
    int exit_status = CLI_DONE;
    for (size_t i = 0; exit_status == CLI_DONE && i < arguments->given.len; i++)
        if (arguments->given.at[i].id == CLI_OPT_FIELD)
            exit_status = take_field(arguments->command, arguments->given.at[i].value, keys);
    return exit_status;
}

/* The files of the options that name one to write, and those of MORE, into PATHS, which WRITTEN
 * shows. */
static int take_written(const CliArguments *arguments, const EntWritten *more, Paths *paths,
                        EntWritten *written)
{
    if (more) *written = *more;
    for (size_t i = 0; i < written->count; i++)
        if (!ENT_PUSH(paths, written->files[i])) return cli_no_memory();
    for (size_t i = 0; i < arguments->given.len; i++) {
        const CliGiven *given = &arguments->given.at[i];
        bool writes =
            given->id == CLI_OPT_OUTPUT || given->id == CLI_OPT_VIEW || given->id == CLI_OPT_RESUME;
        if (writes && !ENT_PUSH(paths, given->value)) return cli_no_memory();
    }
    written->files = paths->at;
    written->count = paths->len;
    return CLI_DONE;
}

/* PATH is there, a file, and the same as OPERAND. */
static bool same_file(const char *path, const char *operand)
{
    struct stat a, b;
    return stat(path, &a) == 0 && stat(operand, &b) == 0 && S_ISREG(a.st_mode) &&
           a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/* An operand that one of the options would write over is lost; an exit status after a message. */
static int keep_operands(const CliArguments *arguments, const Paths *written)
{
    for (size_t i = 0; i < arguments->operands.len; i++)
        for (size_t k = 0; k < written->len; k++)
            if (same_file(written->at[k], arguments->operands.at[i]))
                return cli_usage(arguments->command, "'%s' is an input: it would be written over",
                                 written->at[k]);
    return CLI_DONE;
}

int cli_open_source(const CliArguments *arguments, const EntWritten *written, EntSource **out)
{
    const char *published = cli_value(arguments, CLI_OPT_PUBLISHED);
    const char *lang = cli_value(arguments, CLI_OPT_LANG);
    /* `read` shows what is there, whatever can be made of it */
    bool any = lang ? strcmp(lang, "any") == 0 : arguments->command->id == CLI_READ;
    EntSourceOptions options = {.diagnostics = &cli_diagnostics,
                                .publisher = ent_str(cli_value(arguments, CLI_OPT_PUBLISHER)),
                                .any_language = any,
                                .language = ent_str(any ? NULL : lang)};
    if (published && !ent_date_parse(ent_str(published), &options.published))
        return cli_usage(arguments->command,
                         "option '--published': '%s' is no date like 2024-06-03, 2024-06 or 2024",
                         published);
    if (lang && !any && strcmp(lang, "en") != 0 && strncmp(lang, "en-", 3) != 0)
        return cli_usage(arguments->command, "option '--lang': '%s' is neither 'en' nor 'any'",
                         lang);
    unsigned most;
    if (!cli_number(arguments, CLI_OPT_MAX_ARTICLE, 1, (unsigned)ENT_MAX_ARTICLE, 0, &most))
        return CLI_USAGE;
    options.max_article = most;
    FieldKeys keys = {0};
    Paths paths = {0};
    int exit_status = take_fields(arguments, &keys);
    if (exit_status == CLI_DONE)
        exit_status = take_written(arguments, written, &paths, &options.written);
    if (exit_status == CLI_DONE) exit_status = keep_operands(arguments, &paths);
    if (exit_status == CLI_DONE) {
        EntError err = ENT_ERROR_NONE;
        options.fields = (EntFieldKeys){.at = keys.at, .len = keys.len};
        EntStatus status =
            ent_source_new(arguments->operands.at, arguments->operands.len, &options, out, &err);
        if (status != ENT_OK) exit_status = cli_fail(&err);
    }
    ENT_VEC_FREE(&keys);
    ENT_VEC_FREE(&paths);
    return exit_status;
}

int cli_input_exit(uint64_t articles, uint64_t skipped)
{
    if (skipped == 0) return CLI_DONE;
    cli_say("skipped: %llu, read: %llu", (unsigned long long)skipped, (unsigned long long)articles);
    return articles > 0 ? CLI_SKIPPED : ent_status_exit(ENT_ERR_INPUT);
}

EntStatus cli_open_output(const CliArguments *arguments, EntOutput *out, EntError *err)
{
    return ent_output_open(out, cli_value(arguments, CLI_OPT_OUTPUT), err);
}

void cli_json_string(EntBuf *buf, EntStr s)
{
    ent_buf_add_json(buf, s, "");
}

void cli_json_member(EntBuf *buf, const char *name, EntStr s, bool first)
{
    if (s.len == 0) return;
    ent_buf_printf(buf, "%s\"%s\":", first ? "" : ",", name);
    cli_json_string(buf, s);
}
