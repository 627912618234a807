/* entente query: SPARQL over graph files. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/file.h"
#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/engine.h"
#include "cli/query_params.h"
#include "cli/table.h"

enum { MAX_QUERY = 1 << 20 };

/* Where the query comes from: exactly one of the three options. */
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
    for (int i = 0; i < count; i++) {
        CliPath path;
        EntBuf buf = ENT_BUF_INIT(MAX_QUERY);
        snprintf(path, sizeof path, "%.3800s/%.255s", folder, entries[i]->d_name);
        if (ent_file_read(path, &buf, NULL) == ENT_OK)
            print_query(ent_str_n(entries[i]->d_name, strlen(entries[i]->d_name) - 3),
                        ent_buf_as_str(&buf));
        ent_buf_release(&buf);
        free(entries[i]);
    }
    free(entries);
    return ENT_OK;
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
    if (ent_file_read(path, &question->text, &local) != ENT_OK)
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
    if (ent_buf_add(&question->text, ent_str(text)) == ENT_OK) return ENT_OK;
    return ent_error_set(err, ENT_ERR_USAGE, NULL, "query longer than the cap of %d bytes",
                         MAX_QUERY);
}

/* ---- form of a query, format of the answer ---- */

/* Whether the query constructs a graph: its first word after the prologue, comments and IRIs passed
 * over. */
static bool makes_graph(EntStr text)
{
    for (size_t i = 0; i < text.len;) {
        char c = text.ptr[i];
        size_t end = i;
        if (c == '#' || c == '<') {
            while (end < text.len && text.ptr[end] != (c == '#' ? '\n' : '>')) end++;
            i = end + 1;
            continue;
        }
        while (end < text.len && ent_ascii_letter(text.ptr[end])) end++;
        EntStr word = ent_str_sub(text, i, end);
        bool prefix = end < text.len && text.ptr[end] == ':';
        if (!prefix && (ent_str_eq_nocase(word, ENT_STR("construct")) ||
                        ent_str_eq_nocase(word, ENT_STR("describe"))))
            return true;
        if (!prefix &&
            (ent_str_eq_nocase(word, ENT_STR("select")) || ent_str_eq_nocase(word, ENT_STR("ask"))))
            return false;
        i = end > i ? end : i + 1;
    }
    return false;
}

/* The engine's name of the chosen format; NULL after a message. *TABLE: to be aligned. */
static const char *choose_format(const CliArguments *arguments, bool graph, bool *table)
{
    static const char *const rows[][2] = {
        {"table", "csv"}, {"csv", "csv"}, {"tsv", "tsv"}, {"json", "json"}, {"xml", "xml"}};
    static const char *const graphs[][2] = {{"turtle", "ttl"},  {"rdfxml", "rdf"},
                                            {"ntriples", "nt"}, {"nquads", "nq"},
                                            {"trig", "trig"},   {"jsonld", "jsonld"}};
    const char *name = cli_value(arguments, CLI_OPT_FORMAT);
    *table = !graph && (!name || strcmp(name, "table") == 0);
    size_t count = graph ? sizeof graphs / sizeof *graphs : sizeof rows / sizeof *rows;
    for (size_t i = 0; i < count; i++) {
        const char *const *row = graph ? graphs[i] : rows[i];
        if (!name || strcmp(name, row[0]) == 0) return row[1];
    }
    cli_usage(arguments->command, "unknown format '%s': it is %s for this query", name,
              graph ? "turtle, rdfxml, ntriples, nquads, trig or jsonld"
                    : "table, csv, tsv, json or xml");
    return NULL;
}

/* ---- the command ---- */

static EntStatus ask(const CliArguments *arguments, const Question *question, const char *format,
                     EntBuf *answer, EntError *err)
{
    EntEngine engine;
    EntStatus status = cli_engine_open(&engine, err);
    if (status == ENT_OK)
        status = cli_engine_load(&engine, arguments->operands.at, arguments->operands.len, err);
    if (status == ENT_OK)
        status = cli_engine_query(&engine, question->name, ent_buf_as_str(&question->text), format,
                                  answer, err);
    cli_engine_close(&engine);
    return status;
}

static EntStatus print_answer(const CliArguments *arguments, EntBuf *answer, bool table,
                              EntError *err)
{
    EntOutput out;
    EntBuf text = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = table ? cli_table(ent_buf_as_str(answer), &text) : ENT_OK;
    if (!table && answer->len && answer->ptr[answer->len - 1] != '\n')
        status = ent_buf_add_char(answer, '\n');
    if (status != ENT_OK) ent_error_set(err, status, NULL, "answer too large");
    if (status == ENT_OK) status = cli_open_output(arguments, &out, err);
    if (status == ENT_OK) {
        const EntBuf *from = table ? &text : answer;
        ent_output_write(&out, from->ptr, from->len);
        status = ent_output_commit(&out, err);
    }
    ent_buf_release(&text);
    return status;
}

static int query(const CliArguments *arguments, Question *question)
{
    EntError err = ENT_ERROR_NONE;
    EntBuf answer = ENT_BUF_INIT(ENT_MAX_FILE);
    bool table;
    if (read_question(arguments, question, &err) != ENT_OK ||
        cli_query_set_params(arguments, question->name, &question->text, &err) != ENT_OK)
        return cli_fail(&err);
    const char *format =
        choose_format(arguments, makes_graph(ent_buf_as_str(&question->text)), &table);
    if (!format) return CLI_USAGE;
    EntStatus status = ask(arguments, question, format, &answer, &err);
    if (status == ENT_OK) status = print_answer(arguments, &answer, table, &err);
    ent_buf_release(&answer);
    return status == ENT_OK ? CLI_DONE : cli_fail(&err);
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
    if (arguments->operands.len == 0)
        return cli_usage(arguments->command, "missing operand: no graph file to ask");
    Question question = {.text = ENT_BUF_INIT(MAX_QUERY)};
    int exit_status = query(arguments, &question);
    ent_buf_release(&question.text);
    return exit_status;
}
