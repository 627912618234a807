/* entente query: SPARQL over graph files, or of a store. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/engine.h"
#include "cli/login.h"
#include "cli/query_params.h"
#include "cli/table.h"
#include "store/ask.h"
#include "store/sparql.h"

/* Seconds, and further tries, of a query to a store. */
enum { MAX_QUERY = 1 << 20, TIMEOUT = 600, LONGEST = 86400, RETRIES = 2 };

/* The query, which exactly one of three options gives. */
typedef struct Question {
    char name[ENT_ERROR_SOURCE]; /* for messages */
    EntBuf text;
} Question;

/* ---- shipped queries ---- */

static void print_query(EntStr name, EntStr text)
{
    EntStr rest = text, question = cli_query_header(&rest, "question"), param;
    printf("%-20.*s  %.*s\n", ENT_STR_ARG(name), ENT_STR_ARG(question));
    while ((param = cli_query_header(&text, "param")).len > 0) {
        size_t end = ent_str_find(param, ENT_STR(":"));
        EntStr meaning = ent_str_sub(param, end, param.len);
        printf("%-20s    --param %.*s=…%.*s\n", "", ENT_STR_ARG(ent_str_sub(param, 0, end)),
               ENT_STR_ARG(meaning));
    }
}

static EntStatus list_queries(const CliArguments *arguments, EntError *err)
{
    CliPath ontology, folder;
    ENT_TRY(cli_find_ontology(arguments, ontology, err));
    snprintf(folder, sizeof folder, "%.4000s/queries", ontology);
    struct dirent **entries;
    int count = cli_query_scan(folder, &entries);
    if (count < 0)
        return ent_error_set(err, ENT_ERR_ONTOLOGY, folder, "cannot open: %s", strerror(errno));
    EntStatus status = ENT_OK;
    for (int i = 0; i < count; i++) {
        CliPath path;
        EntBuf buf = ENT_BUF_INIT(MAX_QUERY);
        snprintf(path, sizeof path, "%.3800s/%.255s", folder, entries[i]->d_name);
        if (status == ENT_OK) status = ent_file_read(path, &buf, err);
        if (status == ENT_OK)
            print_query(ent_str_n(entries[i]->d_name, strlen(entries[i]->d_name) - 3),
                        ent_buf_as_str(&buf));
        ent_buf_release(&buf);
        free(entries[i]);
    }
    free(entries);
    return status;
}

static EntStatus read_named(const CliArguments *arguments, const char *name, Question *question,
                            EntError *err)
{
    CliPath ontology, path;
    if (!*name || strchr(name, '/') || strlen(name) > 64)
        return ent_error_set(err, ENT_ERR_USAGE, NULL, "unknown query '%s': see --list", name);
    ENT_TRY(cli_find_ontology(arguments, ontology, err));
    snprintf(path, sizeof path, "%.3800s/queries/%s.rq", ontology, name);
    EntError local = ENT_ERROR_NONE;
    EntStatus status = ent_file_read(path, &question->text, &local);
    if (status == ENT_ERR_MEMORY) return ent_error_set(err, status, NULL, "%s", local.message);
    if (status != ENT_OK)
        return ent_error_set(err, ENT_ERR_USAGE, NULL, "unknown query '%s': see --list", name);
    snprintf(question->name, sizeof question->name, "%s", name);
    return ENT_OK;
}

static EntStatus read_question(const CliArguments *arguments, Question *question, EntError *err)
{
    const char *file = cli_value(arguments, CLI_OPT_QUERY_FILE);
    const char *text = cli_value(arguments, CLI_OPT_QUERY_TEXT);
    const char *name = cli_value(arguments, CLI_OPT_QUERY_NAME);
    if (name) return read_named(arguments, name, question, err);
    snprintf(question->name, sizeof question->name, "%s", file ? file : "query");
    if (file) return ent_file_read(file, &question->text, err);
    EntStatus status = ent_buf_add(&question->text, ent_str(text));
    if (status == ENT_OK) return ENT_OK;
    if (status == ENT_ERR_MEMORY) return ent_error_set(err, status, NULL, "out of memory");
    return ent_error_set(err, ENT_ERR_USAGE, NULL, "query longer than the cap of %d bytes",
                         MAX_QUERY);
}

/* ---- what the answer is to be ---- */

/* A form of answers: what the command line, the engine and the protocol call it. */
typedef struct Form {
    const char *name, *engine, *media;
    bool graph, table;
    EntResultsForm results; /* of rows */
} Form;

/* N-Triples are N-Quads, and Turtle is TriG, where nothing has a graph's name. */
static const Form forms[] = {
    {.name = "table", .table = true},
    {.name = "csv", .results = ENT_RESULTS_CSV},
    {.name = "tsv", .results = ENT_RESULTS_TSV},
    {.name = "json", .results = ENT_RESULTS_JSON},
    {.name = "xml", .results = ENT_RESULTS_XML},
    {.name = "turtle", .engine = "ttl", .media = "text/turtle", .graph = true},
    {.name = "rdfxml", .engine = "rdf", .media = "application/rdf+xml", .graph = true},
    {.name = "ntriples", .engine = "nt", .media = "application/n-triples", .graph = true},
    {.name = "nquads", .engine = "nq", .media = "application/n-triples", .graph = true},
    {.name = "trig", .engine = "trig", .media = "text/turtle", .graph = true},
    {.name = "jsonld", .engine = "jsonld", .media = "application/ld+json", .graph = true},
};

/* NULL after a message. */
static const Form *choose_form(const CliArguments *arguments, EntStr query)
{
    const char *name = cli_value(arguments, CLI_OPT_FORMAT);
    bool graph = ent_sparql_makes_graph(query);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (forms[i].graph == graph && (!name || strcmp(name, forms[i].name) == 0))
            return &forms[i];
    cli_usage(arguments->command, "unknown format '%s': it is %s for this query", name,
              graph ? "turtle, rdfxml, ntriples, nquads, trig or jsonld"
                    : "table, csv, tsv, json or xml");
    return NULL;
}

/* ---- who is asked ---- */

/* The engine over the graph files, or a store (client is not NULL then). */
typedef struct Oracle {
    EntArena arena;
    EntEngine engine;
    EntClient *client;
    EntEndpoint endpoint;
} Oracle;

static EntStatus open_engine(const CliArguments *arguments, Oracle *oracle, unsigned timeout,
                             EntError *err)
{
    ENT_TRY(cli_engine_open(&oracle->engine, err));
    oracle->engine.timeout = timeout;
    return cli_engine_load(&oracle->engine, arguments->operands.at, arguments->operands.len, err);
}

static int open_store(const CliArguments *arguments, Oracle *oracle, unsigned timeout)
{
    EntError err = ENT_ERROR_NONE;
    EntStoreKind kind;
    EntClientOptions options = {.jobs = 1, .retries = RETRIES, .timeout = timeout};
    EntStr url = ent_str(cli_value(arguments, CLI_OPT_ENDPOINT));
    bool login = cli_has(arguments, CLI_OPT_USER) || cli_has(arguments, CLI_OPT_NETRC);
    int exit_status = cli_take_store(arguments, &kind);
    if (exit_status != CLI_DONE) return exit_status;
    EntStatus status =
        ent_endpoint_make_query(kind, url, login, &oracle->arena, &oracle->endpoint, &err);
    if (status == ENT_ERR_USAGE) return cli_usage(arguments->command, "%s", err.message);
    if (status == ENT_OK) {
        exit_status = cli_take_login(arguments, &oracle->endpoint, &oracle->arena, &options);
        if (exit_status != CLI_DONE) return exit_status;
        status = ent_client_new(&options, &oracle->client, &err);
    }
    return status == ENT_OK ? CLI_DONE : cli_fail(&err);
}

static int open_oracle(const CliArguments *arguments, Oracle *oracle)
{
    EntError err = ENT_ERROR_NONE;
    unsigned timeout;
    bool store = cli_has(arguments, CLI_OPT_ENDPOINT);
    if (!cli_number(arguments, CLI_OPT_TIMEOUT, 1, LONGEST, store ? TIMEOUT : 0, &timeout))
        return CLI_USAGE;
    if (store) return open_store(arguments, oracle, timeout);
    EntStatus status = open_engine(arguments, oracle, timeout, &err);
    return status == ENT_OK ? CLI_DONE : cli_fail(&err);
}

static void close_oracle(Oracle *oracle)
{
    cli_engine_close(&oracle->engine);
    ent_client_free(oracle->client);
    ent_arena_release(&oracle->arena);
}

/* FORM is of a graph, or NULL: rows, as JSON. */
static EntStatus ask(Oracle *oracle, const char *name, EntStr query, const Form *form,
                     EntBuf *answer, EntError *err)
{
    if (oracle->client)
        return ent_store_ask(oracle->client, &oracle->endpoint, name, query,
                             form ? form->media : ENT_RESULTS_TYPE, answer, err);
    return cli_engine_query(&oracle->engine, name, query, form ? form->engine : "json", answer,
                            err);
}

static EntStatus ask_rows(Oracle *oracle, const char *name, EntStr query, EntResults *out,
                          EntError *err)
{
    EntBuf answer = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = ask(oracle, name, query, NULL, &answer, err);
    if (status == ENT_OK) status = ent_results_read(ent_buf_as_str(&answer), out, err);
    ent_buf_release(&answer);
    return status;
}

/* ---- the answer ---- */

/* A table without the names of its nodes is better than none. */
static EntStatus make_table(Oracle *oracle, const EntResults *results, EntBuf *out)
{
    EntError err = ENT_ERROR_NONE;
    EntResults names = {0};
    EntBuf query = ENT_BUF_INIT(MAX_QUERY);
    EntStatus status = cli_table_names(results, &query);
    bool named = status == ENT_OK && query.len > 0 &&
                 ask_rows(oracle, "names", ent_buf_as_str(&query), &names, &err) == ENT_OK;
    if (status == ENT_OK || status == ENT_ERR_LIMIT)
        status = cli_table(results, named ? &names : NULL, out);
    ent_results_release(&names);
    ent_buf_release(&query);
    return status;
}

static EntStatus answer_rows(Oracle *oracle, const Question *question, const Form *form,
                             EntBuf *out, EntError *err)
{
    EntResults results = {0};
    EntStatus status =
        ask_rows(oracle, question->name, ent_buf_as_str(&question->text), &results, err);
    if (status == ENT_OK) {
        status = form->table ? make_table(oracle, &results, out)
                             : ent_results_write(&results, form->results, out);
        if (status != ENT_OK) ent_error_full(err, status, NULL, "answer too large");
    }
    ent_results_release(&results);
    return status;
}

static EntStatus print_answer(const CliArguments *arguments, EntBuf *answer, EntError *err)
{
    EntOutput out;
    if (answer->len && answer->ptr[answer->len - 1] != '\n' &&
        ent_buf_add_char(answer, '\n') != ENT_OK)
        return ent_error_full(err, answer->status, NULL, "answer too large");
    ENT_TRY(cli_open_output(arguments, &out, err));
    ent_output_write(&out, answer->ptr, answer->len);
    return ent_output_commit(&out, err);
}

/* ---- the command ---- */

static int answer(const CliArguments *arguments, const Question *question, const Form *form)
{
    EntError err = ENT_ERROR_NONE;
    EntBuf out = ENT_BUF_INIT(ENT_MAX_FILE);
    Oracle oracle = {0};
    int exit_status = open_oracle(arguments, &oracle);
    if (exit_status == CLI_DONE) {
        EntStr query = ent_buf_as_str(&question->text);
        EntStatus status = form->graph ? ask(&oracle, question->name, query, form, &out, &err)
                                       : answer_rows(&oracle, question, form, &out, &err);
        if (status == ENT_OK) status = print_answer(arguments, &out, &err);
        if (status != ENT_OK) exit_status = cli_fail(&err);
    }
    close_oracle(&oracle);
    ent_buf_release(&out);
    return exit_status;
}

static int query(const CliArguments *arguments, Question *question)
{
    EntError err = ENT_ERROR_NONE;
    if (read_question(arguments, question, &err) != ENT_OK ||
        cli_query_set_params(arguments, question->name, &question->text, &err) != ENT_OK)
        return cli_fail(&err);
    const Form *form = choose_form(arguments, ent_buf_as_str(&question->text));
    return form ? answer(arguments, question, form) : CLI_USAGE;
}

/* Files or a store, and not both. */
static int check_asked(const CliArguments *a)
{
    bool store = cli_has(a, CLI_OPT_ENDPOINT), files = a->operands.len > 0;
    static const CliOptionId needs[] = {CLI_OPT_STORE, CLI_OPT_USER, CLI_OPT_NETRC};
    if (store && files)
        return cli_usage(a->command, "option '--endpoint' excludes files: '%s'", a->operands.at[0]);
    for (size_t i = 0; !store && i < sizeof needs / sizeof *needs; i++)
        if (cli_has(a, needs[i]))
            return cli_usage(a->command, "option '--%s' needs '--endpoint URL'",
                             cli_option_name(needs[i]));
    if (store || files) return CLI_DONE;
    return cli_usage(a->command, "missing operand: no graph file to ask, and no '--endpoint URL'");
}

int cli_query(const CliArguments *arguments)
{
    EntError err = ENT_ERROR_NONE;
    if (cli_has(arguments, CLI_OPT_LIST))
        return list_queries(arguments, &err) == ENT_OK ? CLI_DONE : cli_fail(&err);
    int sources = cli_has(arguments, CLI_OPT_QUERY_FILE) + cli_has(arguments, CLI_OPT_QUERY_TEXT) +
                  cli_has(arguments, CLI_OPT_QUERY_NAME);
    if (sources != 1)
        return cli_usage(arguments->command, "%s",
                         sources == 0 ? "missing query: give -q FILE, -e QUERY or --name NAME"
                                      : "more than one query: give one of -q, -e and --name");
    int exit_status = check_asked(arguments);
    if (exit_status != CLI_DONE) return exit_status;
    Question question = {.text = ENT_BUF_INIT(MAX_QUERY)};
    exit_status = query(arguments, &question);
    ent_buf_release(&question.text);
    return exit_status;
}
