/* The table of options, and parsing. */
#include <stdlib.h>

#include "cli/cli.h"

#define CLI_ALL ~0u
#define CLI_INPUTS (CLI_BUILD | CLI_READ | CLI_EXPLAIN)
#define CLI_DATA (CLI_BUILD | CLI_EXPLAIN | CLI_PATTERNS)

/* In the order of --help. */
const CliOption cli_options[] = {
    {CLI_OPT_OUTPUT, CLI_BUILD | CLI_MERGE, 'o', "output", "FILE",
     "write the graph to FILE, complete or not at all (default: standard output); may be repeated, "
     "for one graph in several formats"},
    {CLI_OPT_OUTPUT, CLI_READ | CLI_EXPLAIN | CLI_QUERY | CLI_SCORE | CLI_VIEW, 'o', "output",
     "FILE", "write to FILE, complete or not at all (default: standard output)"},
    {CLI_OPT_OUTPUT, CLI_MODEL_IMPORT, 'o', "output", "FILE", "the container to write (required)"},
    {CLI_OPT_FORMAT, CLI_BUILD | CLI_MERGE, 'f', "format",
     "turtle|rdfxml|ntriples|nquads|trig|jsonld",
     "write in this format (default: by the suffix of FILE, else turtle)"},
    {CLI_OPT_FORMAT, CLI_EXPLAIN, 'f', "format", "text|json|conllu",
     "write in this format (default: text); with --why, text or json"},
    {CLI_OPT_FORMAT, CLI_QUERY, 'f', "format", "FORMAT",
     "table, csv, tsv, json or xml for SELECT and ASK (default: table); turtle, rdfxml, ntriples, "
     "nquads, trig or jsonld for CONSTRUCT and DESCRIBE (default: turtle)"},
    {CLI_OPT_FORMAT, CLI_SCORE, 'f', "format", "text|json", "write so (default: text)"},
    {CLI_OPT_ERRORS, CLI_SCORE, 0, "errors", NULL,
     "print what was missed, what is wrong and which kinds differ before the figures (text)"},
    {CLI_OPT_MIN, CLI_SCORE, 0, "min", "F1",
     "exit with status 1 where F1 of entities and facts together is below this, 0 to 1"},
    {CLI_OPT_SPLIT, CLI_BUILD, 0, "split", "DIR",
     "write one graph file an article into DIR, named as the article"},
    {CLI_OPT_NAMED_GRAPHS, CLI_BUILD, 0, "named-graphs", NULL,
     "put each article's statements into a graph of its own (nquads, trig, jsonld)"},
    {CLI_OPT_VOCAB, CLI_BUILD | CLI_MERGE, 0, "vocab", "schema|ent",
     "schema: say in schema.org's terms too what has a term there, for stores that do not reason; "
     "ent: our own vocabulary only (this is the default)"},
    {CLI_OPT_PROVENANCE, CLI_BUILD, 0, "provenance", NULL,
     "add a graph BASEprovenance that says, in the terms of PROV-O, what each article was read "
     "from and by which program, model and ontology (nquads, trig, jsonld)"},
    {CLI_OPT_TIME, CLI_BUILD, 0, "time", "TIME",
     "say there that this was at TIME, as 2026-11-25T12:00:00Z; no clock is asked"},
    {CLI_OPT_MERGE, CLI_BUILD, 0, "merge", NULL,
     "nquads, ntriples: one graph of all articles, sorted, each statement once, as in the other "
     "formats, instead of each article's own graph as soon as it is done"},
    {CLI_OPT_LINE_BUFFERED, CLI_BUILD, 0, "line-buffered", NULL,
     "nquads, ntriples: hand out each article's statements at once, also where output is buffered"},
    {CLI_OPT_RESUME, CLI_BUILD, 0, "resume", "FILE",
     "nquads, ntriples, --split: keep a journal of finished articles in FILE; where it is there, "
     "go "
     "on with the run that was cut off. Give the same options and input; it goes when the run is "
     "complete"},
    {CLI_OPT_NO_EVIDENCE, CLI_BUILD, 0, "no-evidence", NULL,
     "leave out the sentences that support the facts"},
    {CLI_OPT_WITH_TEXT, CLI_BUILD, 0, "with-text", NULL,
     "put each article's text into the graph (ent:text): offsets of mentions count its code "
     "points"},
    {CLI_OPT_BASE, CLI_BUILD, 0, "base", "IRI",
     "mint the IRIs of entities under IRI (default: https://w3id.org/entente/id/)"},
    {CLI_OPT_BASE, CLI_VIEW | CLI_MERGE, 0, "base", "IRI",
     "what the IRIs of entities begin with (default: https://w3id.org/entente/id/)"},
    {CLI_OPT_VIEW, CLI_BUILD, 0, "view", "FILE",
     "write a page for people too, as 'entente view' does, with the articles' texts in it; without "
     "-o or --split, the page alone"},
    {CLI_OPT_TITLE, CLI_BUILD | CLI_VIEW, 0, "title", "TEXT", "the page's title"},
    {CLI_OPT_QUERY_FILE, CLI_QUERY, 'q', "query", "FILE", "the SPARQL query is in FILE"},
    {CLI_OPT_QUERY_TEXT, CLI_QUERY, 'e', "expression", "QUERY", "the SPARQL query itself"},
    {CLI_OPT_QUERY_NAME, CLI_QUERY, 0, "name", "NAME", "one of the shipped queries"},
    {CLI_OPT_PARAM, CLI_QUERY, 0, "param", "NAME=VALUE",
     "set a parameter of the query (--list shows them); may be repeated"},
    {CLI_OPT_LIST, CLI_QUERY, 0, "list", NULL, "list the shipped queries and their parameters"},
    {CLI_OPT_JOBS, CLI_BUILD, 'j', "jobs", "N",
     "work on N articles at a time (default: one a processor); the output is the same for any N"},
    {CLI_OPT_ENDPOINT, CLI_LOAD, 0, "endpoint", "URL",
     "the store: what follows its host is by --store"},
    {CLI_OPT_ENDPOINT, CLI_QUERY, 0, "endpoint", "URL",
     "ask this store, by the SPARQL Protocol, instead of files: what follows its host is by "
     "--store"},
    {CLI_OPT_STORE, CLI_LOAD | CLI_QUERY, 0, "store", "NAME",
     "fuseki (URL is http://HOST/DATASET), graphdb or rdf4j (http://HOST/repositories/ID), "
     "oxigraph or virtuoso (http://HOST); default: URL is that of the service itself"},
    {CLI_OPT_GRAPH, CLI_LOAD, 0, "graph", "IRI", "put all statements into this one graph"},
    {CLI_OPT_REPLACE, CLI_LOAD, 0, "replace", NULL,
     "a graph that is there already is replaced (this is the default)"},
    {CLI_OPT_APPEND, CLI_LOAD, 0, "append", NULL, "add to the graphs that are there"},
    {CLI_OPT_SYNC, CLI_LOAD, 0, "sync", "DIR",
     "load the graph files in DIR, only what has changed since they were loaded last; with "
     "--delete also take out the graphs that are in DIR no more"},
    {CLI_OPT_DELETE, CLI_LOAD, 0, "delete", NULL, "take graphs out of the store"},
    {CLI_OPT_WITH_ONTOLOGY, CLI_LOAD, 0, "with-ontology", NULL,
     "load the ontology too, into a graph of its own, for stores that reason"},
    {CLI_OPT_USER, CLI_LOAD | CLI_QUERY, 0, "user", "NAME",
     "log in as NAME, with the password in ENTENTE_PASSWORD or the netrc file"},
    {CLI_OPT_NETRC, CLI_LOAD | CLI_QUERY, 0, "netrc", "FILE",
     "log in with what FILE says of the host"},
    {CLI_OPT_JOBS, CLI_LOAD, 'j', "jobs", "N", "N graphs at a time, 1 to 64 (default: 4)"},
    {CLI_OPT_TIMEOUT, CLI_LOAD, 0, "timeout", "SECONDS",
     "the longest that one graph may take (default: 600)"},
    {CLI_OPT_TIMEOUT, CLI_QUERY, 0, "timeout", "SECONDS",
     "give up when there is no answer by then, exit status 6 (default: 600 for a store, none for "
     "files)"},
    {CLI_OPT_RETRIES, CLI_LOAD, 0, "retries", "N",
     "try a graph again up to N times where that is safe (default: 5)"},
    {CLI_OPT_GZIP, CLI_LOAD, 0, "gzip", "yes|no",
     "compress what is sent (default: yes, where the store can read it and is on another machine)"},
    {CLI_OPT_DRY_RUN, CLI_LOAD, 0, "dry-run", NULL, "show what would be done, change nothing"},
    {CLI_OPT_PUBLISHED, CLI_INPUTS, 0, "published", "DATE",
     "the articles' date (2024-06-03, 2024-06 or 2024), instead of what they say"},
    {CLI_OPT_PUBLISHER, CLI_INPUTS, 0, "publisher", "NAME",
     "the articles' publisher, instead of what they say"},
    {CLI_OPT_FIELD, CLI_INPUTS, 0, "field", "NAME=KEY",
     "in JSON, read NAME (text, title, url, published, publisher, author, language or id) "
     "from member KEY, or a.b of nested objects, before the common ones; may be repeated"},
    {CLI_OPT_MAX_ARTICLE, CLI_INPUTS, 0, "max-article", "BYTES",
     "pass over articles with a longer text (default, and most: 4194304)"},
    {CLI_OPT_ARTICLE_TIMEOUT, CLI_BUILD, 0, "article-timeout", "SECONDS",
     "pass over an article that takes longer (default: none, as what comes out then depends on the "
     "machine); docs/limits.md has what bounds an article without it"},
    {CLI_OPT_LANG, CLI_INPUTS, 0, "lang", "TAG",
     "en: all articles are English; any: try all languages"},
    {CLI_OPT_ONTOLOGY, CLI_DATA | CLI_MERGE, 0, "ontology", "PATH",
     "a Turtle file, table or word list of your own, or a folder of them, to add to the lexicon "
     "(may be repeated); or a folder of ontology, lexicon, patterns and queries instead of the "
     "program's"},
    {CLI_OPT_ONTOLOGY, CLI_QUERY | CLI_LOAD, 0, "ontology", "DIR",
     "folder of ontology and queries"},
    {CLI_OPT_PATTERNS, CLI_BUILD | CLI_EXPLAIN, 0, "patterns", "FILE",
     "patterns of your own, beside those of the ontology (docs/patterns.md); may be repeated"},
    {CLI_OPT_ARTICLE, CLI_EXPLAIN, 0, "article", "N",
     "of several articles, the one at place N as they are read, from 1"},
    {CLI_OPT_WHY, CLI_EXPLAIN, 0, "why", NULL,
     "tell instead why the facts with SUBJECT and PREDICATE (and OBJECT) are there or not"},
    {CLI_OPT_CHECK, CLI_BUILD, 0, "check", NULL,
     "check each article's graph against the shapes of the ontology (SHACL); one that breaks one "
     "is "
     "left out"},
    {CLI_OPT_CHECK, CLI_PATTERNS, 0, "check", NULL,
     "run the examples: of the FILEs, or of all patterns where no FILE is named"},
    {CLI_OPT_MODEL, CLI_DATA, 0, "model", "FILE", "model container, see 'entente model import'"},
    {CLI_OPT_KEEP_GOING, CLI_BUILD | CLI_READ, 0, "keep-going", NULL,
     "report an article that cannot be used and go on (this is the default)"},
    {CLI_OPT_KEEP_DUPLICATES, CLI_READ, 0, "keep-duplicates", NULL,
     "do not look for copies of earlier articles (duplicate_of)"},
    {CLI_OPT_KEEP_DUPLICATES, CLI_BUILD, 0, "keep-duplicates", NULL,
     "read the facts of every article, also of a copy (a wire report printed twice) of an earlier "
     "one, which is otherwise only linked to it"},
    {CLI_OPT_PROGRESS, CLI_BUILD | CLI_LOAD, 0, "progress", NULL,
     "show progress also where standard error is no terminal"},
    {CLI_OPT_HELP, CLI_ALL, 'h', "help", NULL, "show this help"},
};
const size_t cli_option_count = sizeof cli_options / sizeof *cli_options;

static const CliOption *by_letter(const CliCommand *command, char letter)
{
    for (size_t i = 0; i < cli_option_count; i++)
        if ((cli_options[i].commands & command->id) && cli_options[i].letter == letter)
            return &cli_options[i];
    return NULL;
}

static const CliOption *by_name(const CliCommand *command, EntStr name)
{
    for (size_t i = 0; i < cli_option_count; i++)
        if ((cli_options[i].commands & command->id) && ent_str_is(name, cli_options[i].name))
            return &cli_options[i];
    return NULL;
}

/* One option out of ARGV[*AT]: its value is the rest of the word or the next word. */
static int take_option(int argc, char **argv, int *at, CliArguments *out)
{
    const char *word = argv[*at], *value = NULL;
    bool is_long = word[1] == '-';
    const char *equals = is_long ? strchr(word, '=') : NULL;
    EntStr name = is_long
                      ? ent_str_n(word + 2, equals ? (size_t)(equals - word) - 2 : strlen(word + 2))
                      : ent_str_n(word + 1, 1);
    const CliOption *option =
        is_long ? by_name(out->command, name) : by_letter(out->command, word[1]);
    if (!option)
        return cli_usage(out->command, "unknown option '%s%.*s'", is_long ? "--" : "-",
                         ENT_STR_ARG(name));
    if (is_long && equals) value = equals + 1;
    if (!is_long && word[2]) value = word + 2;
    if (!option->value && value)
        return cli_usage(out->command, "option '--%s' takes no value", option->name);
    if (option->value && !value) {
        if (*at + 1 >= argc)
            return cli_usage(out->command, "option '--%s' needs a value: %s", option->name,
                             option->value);
        value = argv[++*at];
    }
    return ENT_PUSH(&out->given, (CliGiven){option->id, value}) ? CLI_DONE : cli_no_memory();
}

static int check_operands(const CliArguments *arguments)
{
    const CliCommand *command = arguments->command;
    size_t n = arguments->operands.len;
    if (cli_has(arguments, CLI_OPT_HELP)) return CLI_DONE;
    if (n < command->least)
        return cli_usage(command, "missing operand: entente %s %s", command->name,
                         command->operands);
    if (n > command->most)
        return cli_usage(command, "extra operand '%s'", arguments->operands.at[command->most]);
    return CLI_DONE;
}

int cli_parse(int argc, char **argv, CliArguments *out)
{
    bool options = true;
    int status = CLI_DONE;
    for (int i = 0; status == CLI_DONE && i < argc; i++) {
        if (options && strcmp(argv[i], "--") == 0)
            options = false;
        else if (options && argv[i][0] == '-' && argv[i][1])
            status = take_option(argc, argv, &i, out);
        else if (!ENT_PUSH(&out->operands, argv[i]))
            status = cli_no_memory();
    }
    return status == CLI_DONE ? check_operands(out) : status;
}

void cli_arguments_release(CliArguments *arguments)
{
    ENT_VEC_FREE(&arguments->given);
    ENT_VEC_FREE(&arguments->operands);
}

const char *cli_value(const CliArguments *arguments, CliOptionId id)
{
    for (size_t i = arguments->given.len; i-- > 0;)
        if (arguments->given.at[i].id == id) return arguments->given.at[i].value;
    return NULL;
}

bool cli_has(const CliArguments *arguments, CliOptionId id)
{
    for (size_t i = 0; i < arguments->given.len; i++)
        if (arguments->given.at[i].id == id) return true;
    return false;
}

const char *cli_option_name(CliOptionId id)
{
    size_t i = 0;
    while (cli_options[i].id != id) i++;
    return cli_options[i].name;
}

bool cli_number(const CliArguments *arguments, CliOptionId id, unsigned least, unsigned most,
                unsigned fallback, unsigned *out)
{
    const char *value = cli_value(arguments, id);
    *out = fallback;
    if (!value) return true;
    size_t digits = strspn(value, "0123456789");
    unsigned long n = digits > 0 && digits < 10 && !value[digits] ? strtoul(value, NULL, 10) : 0;
    if (digits == 0 || digits > 9 || value[digits] || n < least || n > most) {
        cli_usage(arguments->command, "option '--%s': '%s' is no number from %u to %u",
                  cli_option_name(id), value, least, most);
        return false;
    }
    *out = (unsigned)n;
    return true;
}
