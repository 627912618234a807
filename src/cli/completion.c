/* Completion of command lines in bash, zsh and fish, from the tables of commands and options. */
#include <stdio.h>

#include "cli/cli.h"

/* What can stand for an option's value. */
typedef enum ValueKind { VALUE_NONE, VALUE_WORDS, VALUE_FILE, VALUE_QUERY, VALUE_OTHER } ValueKind;

static ValueKind value_kind(const CliOption *option)
{
    const char *value = option->value;
    if (!value) return VALUE_NONE;
    if (strchr(value, '|')) return VALUE_WORDS;
    if (option->id == CLI_OPT_QUERY_NAME) return VALUE_QUERY;
    bool file =
        strcmp(value, "FILE") == 0 || strcmp(value, "DIR") == 0 || strcmp(value, "PATH") == 0;
    return file ? VALUE_FILE : VALUE_OTHER;
}

/* Asks the program itself for the names of the shipped queries. */
#define QUERIES "entente query --list 2>/dev/null | sed -n 's/^\\([a-z-][a-z-]*\\) .*/\\1/p'"

static bool is_of(const CliOption *option, const CliCommand *command)
{
    return (option->commands & command->id) != 0;
}

/* "a|b" as "a b". */
static void print_words(const char *value)
{
    for (; *value; value++) putchar(*value == '|' ? ' ' : *value);
}

/* The beginning of TEXT that says what a thing is, without what follows from it; ESCAPE(c) prints a
 * character as the shell wants it in single quotes. */
static void print_short(const char *text, void (*escape)(char c))
{
    for (; *text; text++) {
        if (*text == ';' || strncmp(text, " (", 2) == 0) return;
        escape(*text);
    }
}

/* The first word of a command's name, and what is left of it ("" for most). */
static EntStr first_word(const CliCommand *command, const char **rest)
{
    size_t n = strcspn(command->name, " ");
    *rest = command->name[n] ? command->name + n + 1 : "";
    return ent_str_n(command->name, n);
}

/* Whether command I is the first that begins with its first word. */
static bool is_first(size_t i)
{
    const char *rest;
    EntStr word = first_word(&cli_commands[i], &rest);
    for (size_t k = 0; k < i; k++)
        if (ent_str_eq(first_word(&cli_commands[k], &rest), word)) return false;
    return true;
}

static void print_first_words(void)
{
    const char *rest;
    for (size_t i = 0, n = 0; i < cli_command_count; i++)
        if (is_first(i))
            printf("%s%.*s", n++ ? " " : "", ENT_STR_ARG(first_word(&cli_commands[i], &rest)));
}

/* The second words of commands that begin with WORD. */
static void print_second_words(EntStr word)
{
    const char *rest;
    for (size_t i = 0, n = 0; i < cli_command_count; i++)
        if (ent_str_eq(first_word(&cli_commands[i], &rest), word) && *rest)
            printf("%s%s", n++ ? " " : "", rest);
}

/* ---- bash ---- */

static void bash_values(const CliCommand *command, ValueKind kind, const char *words)
{
    bool any = false;
    for (size_t i = 0; i < cli_option_count; i++) {
        const CliOption *option = &cli_options[i];
        if (!is_of(option, command) || value_kind(option) != kind) continue;
        if (words && strcmp(option->value, words) != 0) continue;
        printf("%s--%s", any ? "|" : "        ", option->name);
        if (option->letter) printf("|-%c", option->letter);
        any = true;
    }
    if (!any) return;
    if (kind == VALUE_FILE) puts(") _entente_files ;;");
    if (kind == VALUE_OTHER) puts(") ;;");
    if (kind == VALUE_QUERY) puts(") _entente_words \"$(" QUERIES ")\" ;;");
    if (kind != VALUE_WORDS) return;
    printf(") _entente_words \"");
    print_words(words);
    puts("\" ;;");
}

static void bash_command(const CliCommand *command)
{
    printf("    \"%s\")\n        case $prev in\n", command->name);
    for (size_t i = 0; i < cli_option_count; i++)
        if (is_of(&cli_options[i], command) && value_kind(&cli_options[i]) == VALUE_WORDS)
            bash_values(command, VALUE_WORDS, cli_options[i].value);
    bash_values(command, VALUE_FILE, NULL);
    bash_values(command, VALUE_QUERY, NULL);
    bash_values(command, VALUE_OTHER, NULL);
    printf("        *)\n            if [[ $cur == -* ]]; then _entente_words \"");
    for (size_t i = 0, n = 0; i < cli_option_count; i++)
        if (is_of(&cli_options[i], command)) printf("%s--%s", n++ ? " " : "", cli_options[i].name);
    printf("\"; else ");
    if (command->id == CLI_HELP) {
        printf("_entente_words \"");
        print_first_words();
        printf("\"");
    } else {
        printf("_entente_files");
    }
    puts("; fi ;;\n        esac ;;");
}

static void print_bash(void)
{
    puts("# bash completion for entente; made by: entente --completion bash\n"
         "_entente_words() { mapfile -t COMPREPLY < <(compgen -W \"$1\" -- \"$cur\"); }\n"
         "_entente_files() {\n"
         "    compopt -o filenames 2>/dev/null\n"
         "    mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
         "}\n"
         "_entente() {\n"
         "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= i\n"
         "    COMPREPLY=()\n"
         "    # bash takes \"--option=value\" for three words\n"
         "    if [[ $cur == = ]]; then cur=\n"
         "    elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi\n"
         "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
         "        [[ ${COMP_WORDS[i]} == -* ]] && continue\n"
         "        command=${COMP_WORDS[i]}\n"
         "        break\n"
         "    done");
    for (size_t i = 0; i < cli_command_count; i++) {
        const char *rest;
        EntStr word = first_word(&cli_commands[i], &rest);
        if (!*rest || !is_first(i)) continue;
        printf("    if [[ $command == %.*s ]]; then\n"
               "        if ((i + 1 >= COMP_CWORD)); then _entente_words \"",
               ENT_STR_ARG(word));
        print_second_words(word);
        puts("\"; return; fi\n        command+=\" ${COMP_WORDS[i+1]}\"\n    fi");
    }
    printf("    case $command in\n    \"\") _entente_words \"");
    print_first_words();
    puts(" --help --version\" ;;");
    for (size_t i = 0; i < cli_command_count; i++) bash_command(&cli_commands[i]);
    puts("    esac\n}\ncomplete -F _entente entente");
}

/* ---- zsh ---- */

static void zsh_escape(char c)
{
    if (c == '\'')
        printf("'\\''");
    else if (strchr("[]:\\", c))
        printf("\\%c", c);
    else
        putchar(c);
}

static void zsh_option(const CliOption *option)
{
    ValueKind kind = value_kind(option);
    bool value = kind != VALUE_NONE;
    if (option->letter)
        printf(" \\\n        '*'{-%c%s,--%s%s}'[", option->letter, value ? "+" : "", option->name,
               value ? "=" : "");
    else
        printf(" \\\n        '*--%s%s[", option->name, value ? "=" : "");
    print_short(option->help, zsh_escape);
    putchar(']');
    if (value) printf(":value:");
    if (kind == VALUE_FILE) printf("_files");
    if (kind == VALUE_OTHER) putchar(' ');
    if (kind == VALUE_QUERY) printf("_entente_queries");
    if (kind == VALUE_WORDS) {
        putchar('(');
        print_words(option->value);
        putchar(')');
    }
    putchar('\'');
}

static void zsh_arguments(const CliCommand *command)
{
    printf("      _arguments");
    for (size_t i = 0; i < cli_option_count; i++)
        if (is_of(&cli_options[i], command)) zsh_option(&cli_options[i]);
    if (command->id == CLI_HELP) {
        printf(" \\\n        '*:command:(");
        print_first_words();
        puts(")' ;;");
    } else {
        puts(" \\\n        '*:file:_files' ;;");
    }
}

/* One branch for all commands that begin with the first word of command I. */
static void zsh_command(size_t i)
{
    const char *rest;
    EntStr word = first_word(&cli_commands[i], &rest);
    printf("    %.*s)\n", ENT_STR_ARG(word));
    if (!*rest) {
        zsh_arguments(&cli_commands[i]);
        return;
    }
    printf("      _arguments -C '1:command:(");
    print_second_words(word);
    puts(")' '*::arguments:->second' && return\n      case $words[1] in");
    for (size_t k = i; k < cli_command_count; k++) {
        if (!ent_str_eq(first_word(&cli_commands[k], &rest), word)) continue;
        printf("      %s)\n", rest);
        zsh_arguments(&cli_commands[k]);
    }
    puts("      esac ;;");
}

static void print_zsh(void)
{
    const char *rest;
    puts("#compdef entente\n"
         "# zsh completion for entente; made by: entente --completion zsh\n"
         "_entente_queries() {\n"
         "  local -a queries\n"
         "  queries=(${(f)\"$(" QUERIES ")\"})\n"
         "  compadd -a queries\n"
         "}\n"
         "_entente() {\n"
         "  local curcontext=$curcontext state line\n"
         "  local -a commands\n"
         "  _arguments -C '(- *)'{-h,--help}'[show help]' '(- *)--version[show the version]' \\\n"
         "    '1:command:->command' '*::arguments:->arguments' && return\n"
         "  case $state in\n"
         "  command)\n"
         "    commands=(");
    for (size_t i = 0; i < cli_command_count; i++) {
        if (!is_first(i)) continue;
        printf("      '%.*s:", ENT_STR_ARG(first_word(&cli_commands[i], &rest)));
        print_short(cli_commands[i].summary, zsh_escape);
        puts("'");
    }
    puts("    )\n    _describe command commands ;;\n  arguments)\n    case $words[1] in");
    for (size_t i = 0; i < cli_command_count; i++)
        if (is_first(i)) zsh_command(i);
    puts("    esac ;;\n  esac\n}\n_entente \"$@\"");
}

/* ---- fish ---- */

static void fish_escape(char c)
{
    if (c == '\'' || c == '\\') putchar('\\');
    putchar(c);
}

static void fish_condition(const CliCommand *command)
{
    const char *rest;
    EntStr word = first_word(command, &rest);
    printf("complete -c entente -n '__fish_seen_subcommand_from %.*s", ENT_STR_ARG(word));
    if (*rest) printf("; and __fish_seen_subcommand_from %s", rest);
    putchar('\'');
}

static void fish_option(const CliCommand *command, const CliOption *option)
{
    ValueKind kind = value_kind(option);
    fish_condition(command);
    if (option->letter) printf(" -s %c", option->letter);
    printf(" -l %s", option->name);
    if (kind == VALUE_FILE) printf(" -r -F");
    if (kind == VALUE_OTHER) printf(" -x");
    if (kind == VALUE_QUERY)
        printf(" -x -a '(entente query --list 2>/dev/null | string match -r \"^[a-z-]+\")'");
    if (kind == VALUE_WORDS) {
        printf(" -x -a '");
        print_words(option->value);
        putchar('\'');
    }
    printf(" -d '");
    print_short(option->help, fish_escape);
    puts("'");
}

static void fish_command(size_t i)
{
    const char *rest;
    const CliCommand *command = &cli_commands[i];
    EntStr word = first_word(command, &rest);
    if (is_first(i)) {
        printf("complete -c entente -n __fish_use_subcommand -a %.*s -d '", ENT_STR_ARG(word));
        print_short(command->summary, fish_escape);
        puts("'");
    }
    if (*rest)
        printf("complete -c entente -n '__fish_seen_subcommand_from %.*s' -a %s\n",
               ENT_STR_ARG(word), rest);
    for (size_t k = 0; k < cli_option_count; k++)
        if (is_of(&cli_options[k], command)) fish_option(command, &cli_options[k]);
    fish_condition(command);
    if (command->id == CLI_HELP) {
        printf(" -a '");
        print_first_words();
        puts("'");
    } else {
        puts(" -F");
    }
}

static void print_fish(void)
{
    puts("# fish completion for entente; made by: entente --completion fish\n"
         "complete -c entente -f\n"
         "complete -c entente -n __fish_use_subcommand -l version -d 'show the version'\n"
         "complete -c entente -n __fish_use_subcommand -s h -l help -d 'show help'");
    for (size_t i = 0; i < cli_command_count; i++) fish_command(i);
}

int cli_write_completion(const char *shell)
{
    static const struct {
        const char *name;
        void (*print)(void);
    } shells[] = {{"bash", print_bash}, {"zsh", print_zsh}, {"fish", print_fish}};
    for (size_t i = 0; i < sizeof shells / sizeof *shells; i++) {
        if (strcmp(shell, shells[i].name) != 0) continue;
        shells[i].print();
        return CLI_DONE;
    }
    return cli_usage(NULL, "option '--completion': '%s' is neither bash, zsh nor fish", shell);
}
