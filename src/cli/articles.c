#include "cli/articles.h"

#include "input/date.h"

int cli_open_source(const CliArguments *arguments, EntSource **out)
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
    EntError err = ENT_ERROR_NONE;
    EntStatus status =
        ent_source_new(arguments->operands.at, arguments->operands.len, &options, out, &err);
    return status == ENT_OK ? CLI_DONE : cli_fail(&err);
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
    ent_buf_add_char(buf, '"');
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c == '"' || c == '\\')
            ent_buf_printf(buf, "\\%c", c);
        else if (c == '\n')
            ent_buf_add(buf, ENT_STR("\\n"));
        else if (c < 0x20 || c == 0x7F)
            ent_buf_printf(buf, "\\u%04x", c);
        else
            ent_buf_add_char(buf, (char)c);
    }
    ent_buf_add_char(buf, '"');
}

void cli_json_member(EntBuf *buf, const char *name, EntStr s, bool first)
{
    if (s.len == 0) return;
    ent_buf_printf(buf, "%s\"%s\":", first ? "" : ",", name);
    cli_json_string(buf, s);
}
