/* --help, and what it and the manual say of the whole program. */
#include <stdio.h>

#include "cli/cli.h"

const char cli_purpose[] =
    "Reads news articles about cooperation and writes the stated facts as an "
    "RDF knowledge graph.";

const CliTerm cli_exits[] = {
    {"0", "all done"},         {"1", "done, some articles were skipped"}, {"2", "usage"},
    {"3", "input unreadable"}, {"4", "model, ontology or pattern"},       {"5", "output"},
    {"6", "store or network"}, {"7", "out of memory or internal error"},
};
const size_t cli_exit_count = sizeof cli_exits / sizeof *cli_exits;

const CliTerm cli_variables[] = {
    {"ENTENTE_DATA", "folder of 'ontology' and 'model', instead of the installed ones"},
    {"ENTENTE_OXIGRAPH", "the oxigraph program that answers queries, instead of the installed one"},
    {"ENTENTE_PASSWORD", "password for 'load --user'"},
    {"ENTENTE_TOKEN", "bearer token for 'load'"},
    {"TMPDIR", "folder for the query engine's temporary store (default: /tmp)"},
};
const size_t cli_variable_count = sizeof cli_variables / sizeof *cli_variables;

enum { HELP_WIDTH = 80, HELP_INDENT = 26 };

/* TEXT in lines of HELP_WIDTH, the first one standing at column AT already. */
static void print_wrapped(const char *text, size_t at, size_t indent)
{
    while (*text) {
        size_t word = strcspn(text, " ");
        if (at > indent && at + word > HELP_WIDTH) {
            printf("\n%*s", (int)indent, "");
            at = indent;
        }
        printf("%.*s", (int)word, text);
        at += word;
        text += word;
        if (*text == ' ') {
            text++;
            if (at + 1 + strcspn(text, " ") <= HELP_WIDTH) putchar(' ');
            at++;
        }
    }
    putchar('\n');
}

static void print_row(const char *left, const char *text)
{
    size_t n = strlen(left);
    if (n + 2 > HELP_INDENT) {
        printf("%s\n%*s", left, HELP_INDENT, "");
    } else {
        printf("%-*s", HELP_INDENT, left);
    }
    print_wrapped(text, HELP_INDENT, HELP_INDENT);
}

static void print_option(const CliOption *option)
{
    char left[80], letter[5] = "    ";
    if (option->letter) snprintf(letter, sizeof letter, "-%c, ", option->letter);
    snprintf(left, sizeof left, "  %s--%s%s%s", letter, option->name, option->value ? " " : "",
             option->value ? option->value : "");
    print_row(left, option->help);
}

static void print_program_help(void)
{
    char left[80], exits[512];
    size_t used = 0;
    puts("Usage: entente COMMAND [OPTIONS] OPERANDS\n");
    print_wrapped(cli_purpose, 0, 0);
    puts("\nCommands:");
    for (size_t i = 0; i < cli_command_count; i++) {
        snprintf(left, sizeof left, "  %s", cli_commands[i].name);
        print_row(left, cli_commands[i].summary);
    }
    puts("\n'entente COMMAND --help' tells more; 'entente --version' the version.\n");
    for (size_t i = 0; i < cli_exit_count && used < sizeof exits; i++)
        used += (size_t)snprintf(exits + used, sizeof exits - used, "%s%s %s",
                                 i ? "; " : "Exit status: ", cli_exits[i].name, cli_exits[i].text);
    print_wrapped(exits, 0, 0);
}

void cli_print_help(const CliCommand *command)
{
    if (!command) {
        print_program_help();
        return;
    }
    printf("Usage: entente %s [OPTIONS]%s%s\n\n", command->name, *command->operands ? " " : "",
           command->operands);
    print_wrapped(command->summary, 0, 0);
    if (*command->details) {
        putchar('\n');
        print_wrapped(command->details, 0, 0);
    }
    puts("\nOptions:");
    for (size_t i = 0; i < cli_option_count; i++)
        if (cli_options[i].commands & command->id) print_option(&cli_options[i]);
}
