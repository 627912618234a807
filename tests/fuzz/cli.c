/* The command line: words, one a line, as arguments of each command in turn. */
#include "cli/cli.h"

#include "fuzz.h"

enum { MOST_WORDS = 64 };

static void check_values(const FuzzInput *in, const CliArguments *arguments)
{
    unsigned number;
    FUZZ_CHECK(in, arguments->operands.len >= arguments->command->least ||
                       cli_has(arguments, CLI_OPT_HELP));
    FUZZ_CHECK(in, arguments->operands.len <= arguments->command->most ||
                       cli_has(arguments, CLI_OPT_HELP));
    if (cli_number(arguments, CLI_OPT_JOBS, 1, 256, 1, &number))
        FUZZ_CHECK(in, number >= 1 && number <= 256);
    for (size_t i = 0; i < arguments->given.len; i++) {
        CliGiven given = arguments->given.at[i];
        bool known = false;
        for (size_t k = 0; k < cli_option_count; k++)
            known |= cli_options[k].id == given.id &&
                     (cli_options[k].commands & arguments->command->id) &&
                     (cli_options[k].value == NULL) == (given.value == NULL);
        FUZZ_CHECK(in, known);
    }
}

static void fuzz_target(const FuzzInput *in)
{
    char *text = malloc(in->bytes.len + 1), *words[MOST_WORDS + 1];
    int count = 0;
    if (!text) return;
    memcpy(text, in->bytes.ptr, in->bytes.len);
    text[in->bytes.len] = '\0';
    for (char *word = text; word && count < MOST_WORDS;) {
        char *end = strchr(word, '\n');
        if (end) *end++ = '\0';
        words[count++] = word;
        word = end;
    }
    words[count] = NULL;
    CliArguments arguments = {.command = &cli_commands[in->options % cli_command_count]};
    if (cli_parse(count, words, &arguments) == CLI_DONE) check_values(in, &arguments);
    cli_arguments_release(&arguments);
    free(text);
}

int LLVMFuzzerInitialize(int *argc, char ***argv);

/* What it says is of no use here. */
int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    return 0;
}
