/* entente view: a page for people. */
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "cli/articles.h"
#include "cli/commands.h"
#include "cli/engine.h"
#include "cli/places.h"
#include "cli/query_params.h"
#include "fact/to_graph.h"
#include "graph/canonical.h"
#include "graph/mint.h"
#include "rdf/rdf.h"
#include "view/model.h"
#include "view/page.h"

enum { MAX_QUERY = 1 << 20 };

/* The shipped questions that the page answers, with their answers. */
typedef struct Questions {
    ENT_VEC(EntViewTable) tables;
    EntArena arena;
} Questions;

static EntStatus ask(EntEngine *engine, Questions *questions, const char *file, EntStr query,
                     EntError *err)
{
    EntStr rest = query, again = query, question = cli_query_header(&rest, "question");
    if (cli_query_header(&again, "view").len == 0) return ENT_OK; /* not for the page */
    EntBuf answer = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = cli_engine_query(engine, file, query, "csv", &answer, err);
    EntArena *arena = &questions->arena;
    const EntViewTable table = {.name = ent_arena_copy(arena, ent_str_n(file, strlen(file) - 3)),
                                .question = ent_arena_copy(arena, question),
                                .query = ent_arena_copy(arena, query),
                                .csv = ent_arena_copy(arena, ent_buf_as_str(&answer))};
    ent_buf_release(&answer);
    if (status == ENT_OK && (!table.query.ptr || !ENT_PUSH(&questions->tables, table)))
        status = ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    return status;
}

static EntStatus ask_all(EntEngine *engine, const char *folder, Questions *questions, EntError *err)
{
    struct dirent **entries;
    int count = cli_query_scan(folder, &entries);
    EntStatus status = ENT_OK;
    for (int i = 0; i < count; i++) {
        CliPath path;
        EntBuf query = ENT_BUF_INIT(MAX_QUERY);
        snprintf(path, sizeof path, "%.3800s/%.255s", folder, entries[i]->d_name);
        if (status == ENT_OK) status = ent_file_read(path, &query, err);
        if (status == ENT_OK)
            status = ask(engine, questions, entries[i]->d_name, ent_buf_as_str(&query), err);
        ent_buf_release(&query);
        free(entries[i]);
    }
    if (count >= 0) free(entries);
    return status;
}

/* A page without answers is better than none: what fails here is said, and the page is made. */
static void answer_questions(const CliArguments *arguments, Questions *questions)
{
    EntError err = ENT_ERROR_NONE;
    EntEngine engine = {0};
    CliPath ontology, folder;
    EntStatus status = cli_find_ontology(arguments, ontology, &err);
    snprintf(folder, sizeof folder, "%.4000s/queries", status == ENT_OK ? ontology : "");
    if (status == ENT_OK) status = cli_engine_open(&engine, &err);
    if (status == ENT_OK)
        status = cli_engine_load(&engine, arguments->operands.at, arguments->operands.len, &err);
    if (status == ENT_OK) status = ask_all(&engine, folder, questions, &err);
    cli_engine_close(&engine);
    if (status != ENT_OK) cli_say("the page has no questions: %s", err.message);
}

/* Into GRAPH what FROM says, whatever graph it says it in. */
static EntStatus flatten(const EntGraph *from, EntGraph *graph, EntError *err)
{
    for (size_t i = 0; i < ent_graph_len(from); i++) {
        EntStatement statement = ent_graph_at(from, i);
        statement.graph = ENT_STR_EMPTY;
        if (ent_graph_add(graph, &statement) != ENT_OK)
            return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    }
    return ENT_OK;
}

static EntStatus read_graphs(const CliArguments *arguments, EntGraph *graph, EntError *err)
{
    EntStatus status = ENT_OK;
    for (size_t i = 0; status == ENT_OK && i < arguments->operands.len; i++) {
        EntGraph one = {0};
        status = cli_read_graph(arguments->operands.at[i], &one, err);
        if (status == ENT_OK) status = flatten(&one, graph, err);
        ent_graph_release(&one);
    }
    /* articles may call one node by several names */
    if (status == ENT_OK && ent_graph_canonicalise(graph, &ent_facts_naming) != ENT_OK)
        status = ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    return status;
}

static EntStatus make_page(const CliArguments *arguments, EntGraph *graph, EntBuf *page,
                           EntError *err)
{
    const char *title = cli_value(arguments, CLI_OPT_TITLE);
    const char *base = cli_value(arguments, CLI_OPT_BASE);
    Questions questions = {0};
    EntBuf model = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = ent_view_model(graph, ent_str(base ? base : ENT_MINT_BASE), &model);
    if (status == ENT_OK) {
        answer_questions(arguments, &questions);
        status =
            ent_view_page(ent_str(title ? title : "Cooperation in the news"),
                          ent_buf_as_str(&model), questions.tables.at, questions.tables.len, page);
    }
    ENT_VEC_FREE(&questions.tables);
    ent_arena_release(&questions.arena);
    ent_buf_release(&model);
    if (status == ENT_ERR_LIMIT)
        return ent_error_set(err, status, NULL, "graph too large for a page");
    return status == ENT_OK ? ENT_OK : ent_error_set(err, status, NULL, "out of memory");
}

static EntStatus view(const CliArguments *arguments, EntError *err)
{
    EntGraph graph = {0};
    EntBuf page = ENT_BUF_INIT(ENT_MAX_FILE);
    EntOutput out;
    EntStatus status = read_graphs(arguments, &graph, err);
    if (status == ENT_OK) status = make_page(arguments, &graph, &page, err);
    if (status == ENT_OK) status = cli_open_output(arguments, &out, err);
    if (status == ENT_OK) {
        ent_output_write(&out, page.ptr, page.len);
        status = ent_output_commit(&out, err);
    }
    ent_buf_release(&page);
    ent_graph_release(&graph);
    return status;
}

int cli_view(const CliArguments *arguments)
{
    EntError err = ENT_ERROR_NONE;
    if (ent_rdf_open(&err) != ENT_OK) return cli_fail(&err);
    EntStatus status = view(arguments, &err);
    ent_rdf_close();
    return status == ENT_OK ? CLI_DONE : cli_fail(&err);
}
