#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/commands.h"
#include "entente/entente.h"

static int show_help(const CliArguments *arguments);

/* In the order of --help. */
const CliCommand cli_commands[] = {
    {CLI_BUILD, "build", "INPUT...", 1, SIZE_MAX, "turn articles into a graph",
     "INPUT is a file, a folder (searched for files, hidden ones and what is written now left out) "
     "or '-' for standard "
     "input: plain text, Markdown, web pages, feeds (RSS, Atom), NewsML-G2, NITF, web archives "
     "(WARC) and JSON with one article a record (JSON Lines, arrays, answers of web interfaces), "
     "told by content; each may be compressed "
     "with gzip or Zstandard. Articles that cannot be used are reported and skipped. Where all "
     "output is nquads or ntriples, each article's graph is written as soon as it is done, in "
     "order of input, and "
     "nothing of it stays in memory; a statement of several articles is then repeated. Any other "
     "format has the graph of all articles, merged and sorted. An interrupt (SIGINT, SIGTERM) ends "
     "the reading: what is complete is written, exit status 130 or 143. A second one ends at once.",
     cli_build},
    {CLI_MERGE, "merge", "FILE...", 1, SIZE_MAX, "join the graphs of several builds",
     "FILE is a graph as 'build' writes it, its format told by the suffix. The result is what one "
     "build of all the articles would have written: each "
     "statement once, one name and one confidence for a node, and a short name that one article "
     "explains known in the others.",
     cli_merge},
    {CLI_READ, "read", "INPUT...", 1, SIZE_MAX, "show articles as they are read, as JSON Lines",
     "Each line is an object with source, url, title, published, publisher, author, language, "
     "duplicate_of (the id of an earlier article that it is a copy of) and text.",
     cli_read},
    {CLI_EXPLAIN, "explain", "INPUT [--why SUBJECT PREDICATE [OBJECT]]", 1, 4,
     "show tokens, tags, tree, entities and facts of one article",
     "INPUT is as for 'build'; where it has several articles, --article says which. "
     "With --why: whether the article's SUBJECT has a fact with this PREDICATE (a property such as "
     "organiser or party; of a partnership, SUBJECT is one of its parties), what found or dropped "
     "it, and if there is none the patterns that came nearest to stating it.",
     cli_explain},
    {CLI_PATTERNS, "patterns", "[FILE...]", 0, SIZE_MAX, "list the patterns, or run their examples",
     "FILE holds patterns of your own, which are read after those of the ontology. Each line of "
     "the list is name, file and line, and stated confidence.",
     cli_patterns},
    {CLI_QUERY, "query", "[FILE...]", 0, SIZE_MAX, "ask graph files or a store a SPARQL query",
     "FILE is a graph in Turtle, RDF/XML, N-Triples, N-Quads, TriG or JSON-LD, told by its suffix. "
     "With --endpoint a store is asked instead, with the same forms of answers; a password is read "
     "from the environment variable ENTENTE_PASSWORD or from a netrc file, a bearer token from "
     "ENTENTE_TOKEN. Asked is the graph of all graphs together, unless the query names graphs "
     "itself (GRAPH, FROM). Exit status: 2 where the query cannot be parsed, 6 where there is no "
     "answer.",
     cli_query},
    {CLI_LOAD, "load", "[FILE...] --endpoint URL", 0, SIZE_MAX, "bring graphs into a SPARQL store",
     "FILE is a graph file, or a folder of them, in Turtle, RDF/XML, N-Triples, N-Quads, TriG or "
     "JSON-LD; "
     "'-' is N-Quads on standard input. "
     "Each article is a named graph of its own, called as the article; loading it again replaces "
     "it. A password is read from the environment variable ENTENTE_PASSWORD or from a netrc file, "
     "a bearer token from ENTENTE_TOKEN. With --delete, FILE is the name of a graph, or a file of "
     "names, one a line. Exit status 6: a graph could not be loaded; which ones are in and which "
     "are not is told then.",
     cli_load},
    {CLI_VIEW, "view", "FILE...", 1, SIZE_MAX, "make a page for people of graph files",
     "FILE is a graph as for 'query'. The page is one HTML file that needs no network: overview, "
     "graph, questions with their answers, articles with the sentences behind each fact.",
     cli_view},
    {CLI_SCORE, "score", "GOLD GRAPH...", 2, SIZE_MAX, "compare graphs with gold facts",
     "GOLD is a file of gold facts (JSON, one article) or a folder of them, GRAPH a graph file or "
     "a folder of them, as 'build --split' writes; an article of the graphs is compared with the "
     "gold file of its name. A GRAPH in JSON is another reader's facts. Prints precision, recall "
     "and F1 of entities by type and of facts by predicate. Exit status 1: gold without a graph, "
     "which counts as missed, or F1 of all below --min.",
     cli_score},
    {CLI_MODEL_IMPORT, "model import", "PACKAGE", 1, 1,
     "turn a spaCy model package (wheel or folder) into a model container", "", cli_model_import},
    {CLI_MODEL_INFO, "model info", "FILE", 1, 1, "show what a model container holds", "",
     cli_model_info},
    {CLI_HELP, "help", "[COMMAND]", 0, 2, "show help of the program or a command", "", show_help},
};
const size_t cli_command_count = sizeof cli_commands / sizeof *cli_commands;

/* The command that ARGV begins with; *WORDS of it are its name. */
static const CliCommand *find_command(size_t argc, const char *const *argv, int *words)
{
    for (size_t i = 0; i < cli_command_count; i++) {
        const char *name = cli_commands[i].name, *space = strchr(name, ' ');
        size_t first = space ? (size_t)(space - name) : strlen(name);
        *words = space ? 2 : 1;
        if (argc < (size_t)*words || strlen(argv[0]) != first || memcmp(argv[0], name, first) != 0)
            continue;
        if (!space || strcmp(argv[1], space + 1) == 0) return &cli_commands[i];
    }
    return NULL;
}

/* Whether COMMAND's name is WORD and another word. */
static bool is_of_group(const CliCommand *command, const char *word)
{
    size_t n = strlen(word);
    return strncmp(command->name, word, n) == 0 && command->name[n] == ' ';
}

static bool is_group(const char *word)
{
    for (size_t i = 0; i < cli_command_count; i++)
        if (is_of_group(&cli_commands[i], word)) return true;
    return false;
}

/* Help of all commands whose name begins with WORD. */
static int show_group_help(const char *word)
{
    bool first = true;
    for (size_t i = 0; i < cli_command_count; i++) {
        if (!is_of_group(&cli_commands[i], word)) continue;
        if (!first) putchar('\n');
        cli_print_help(&cli_commands[i]);
        first = false;
    }
    return CLI_DONE;
}

/* WORD alone is no command, but begins some. */
static int missing_second_word(const char *word)
{
    char names[200] = "";
    for (size_t i = 0, n = 0; i < cli_command_count && n < sizeof names; i++)
        if (is_of_group(&cli_commands[i], word))
            n += (size_t)snprintf(names + n, sizeof names - n, "%s'%s'", n ? " or " : "",
                                  cli_commands[i].name);
    return cli_usage(NULL, "missing word behind '%s': it is %s", word, names);
}

static int show_help(const CliArguments *arguments)
{
    int words;
    size_t count = arguments->operands.len;
    const char *const *argv = arguments->operands.at;
    if (count == 0) {
        cli_print_help(NULL);
        return CLI_DONE;
    }
    if (count == 1 && is_group(argv[0])) return show_group_help(argv[0]);
    const CliCommand *command = find_command(count, argv, &words);
    if (!command || (size_t)words != count)
        return cli_usage(NULL, "unknown command '%s%s%s'", argv[0], count > 1 ? " " : "",
                         count > 1 ? argv[1] : "");
    cli_print_help(command);
    return CLI_DONE;
}

static bool is_help(const char *word)
{
    return strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0;
}

static int run_command(int argc, char **argv)
{
    int words;
    const CliCommand *command = find_command((size_t)argc, (const char *const *)argv, &words);
    if (!command && is_group(argv[0])) {
        if (argc == 1) return missing_second_word(argv[0]);
        if (is_help(argv[1])) return show_group_help(argv[0]);
        return cli_usage(NULL, "unknown command '%s %s'", argv[0], argv[1]);
    }
    if (!command) return cli_usage(NULL, "unknown command '%s'", argv[0]);
    CliArguments arguments = {.command = command};
    int status = cli_parse(argc - words, argv + words, &arguments);
    if (status == CLI_DONE && cli_has(&arguments, CLI_OPT_HELP))
        cli_print_help(command);
    else if (status == CLI_DONE)
        status = command->run(&arguments);
    cli_arguments_release(&arguments);
    return status;
}

static int dispatch(int argc, char **argv)
{
    if (argc < 1) return cli_usage(NULL, "missing command");
    if (strcmp(argv[0], "--version") == 0) {
        printf("entente %s\n", ent_version());
        return CLI_DONE;
    }
    if (is_help(argv[0])) {
        cli_print_help(NULL);
        return CLI_DONE;
    }
    /* for packages; see docs/install.md */
    if (argc == 2 && strcmp(argv[0], "--man-pages") == 0) return cli_write_manual(argv[1]);
    if (argc == 2 && strcmp(argv[0], "--completion") == 0) return cli_write_completion(argv[1]);
    if (argv[0][0] == '-' && argv[0][1]) return cli_usage(NULL, "unknown option '%s'", argv[0]);
    return run_command(argc, argv);
}

int main(int argc, char **argv)
{
    EntError err = ENT_ERROR_NONE;
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is a failed write, with a message and a status */
    int status = dispatch(argc - 1, argv + 1);
    if (cli_flush_stdout(&err) == ENT_OK) return status;
    /* where the command has failed already, that is the first error */
    return status <= CLI_SKIPPED ? cli_fail(&err) : status;
}
