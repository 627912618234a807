/* entente model import, entente model info. */
#include <stdio.h>

#include "cli/commands.h"
#include "model/container.h"

int cli_model_import(const CliArguments *arguments)
{
    EntError err = ENT_ERROR_NONE;
    const char *out = cli_value(arguments, CLI_OPT_OUTPUT);
    if (!out) return cli_usage(arguments->command, "missing option: -o FILE");
    return ent_model_import(arguments->operands.at[0], out, &err) == ENT_OK ? CLI_DONE
                                                                            : cli_fail(&err);
}

static void print_section(EntModelSection section)
{
    cli_print_shown(section.name);
    int gap = section.name.len < 40 ? (int)(40 - section.name.len) : 0;
    printf("%*s %10llu", gap, "", (unsigned long long)section.length);
    for (uint32_t i = 0; i < section.rank; i++)
        printf("%s%u", i ? " x " : "  float32 ", section.dims[i]);
    putchar('\n');
}

int cli_model_info(const CliArguments *arguments)
{
    EntError err = ENT_ERROR_NONE;
    EntModel *model;
    if (ent_model_open(arguments->operands.at[0], &model, &err) != ENT_OK) return cli_fail(&err);
    EntStr package = ent_model_bytes(model, "package");
    cli_print_shown(ent_str_trim(package));
    putchar('\n');
    for (size_t i = 0; i < ent_model_count(model); i++) print_section(ent_model_section(model, i));
    ent_model_free(model);
    return CLI_DONE;
}
