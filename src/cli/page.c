#include "cli/page.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "cli/engine.h"
#include "cli/places.h"
#include "cli/query_params.h"
#include "graph/mint.h"
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
    bool whole = table.name.ptr && table.question.ptr && table.query.ptr && table.csv.ptr;
    if (status == ENT_OK && (!whole || !ENT_PUSH(&questions->tables, table)))
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

/* A page without answers is better than none: what fails here, but for memory, is said, and the
 * page is made. */
static EntStatus answer_questions(const CliArguments *arguments, EntGraph *graph,
                                  Questions *questions)
{
    EntError err = ENT_ERROR_NONE;
    EntEngine engine = {0};
    CliPath ontology, folder;
    EntStatus status = cli_find_ontology(arguments, ontology, &err);
    snprintf(folder, sizeof folder, "%.4000s/queries", status == ENT_OK ? ontology : "");
    if (status == ENT_OK) status = cli_engine_open(&engine, &err);
    if (status == ENT_OK) status = cli_engine_load_graph(&engine, graph, &err);
    if (status == ENT_OK) status = ask_all(&engine, folder, questions, &err);
    cli_engine_close(&engine);
    if (status == ENT_ERR_MEMORY) return status;
    if (status != ENT_OK) cli_say("the page has no questions: %s", err.message);
    return ENT_OK;
}

static EntStatus make_page(const CliArguments *arguments, EntGraph *graph, EntBuf *page,
                           EntError *err)
{
    const char *title = cli_value(arguments, CLI_OPT_TITLE);
    const char *base = cli_value(arguments, CLI_OPT_BASE);
    Questions questions = {0};
    EntBuf model = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = ent_view_model(graph, ent_str(base ? base : ENT_MINT_BASE), &model);
    if (status == ENT_OK) status = answer_questions(arguments, graph, &questions);
    if (status == ENT_OK)
        status =
            ent_view_page(ent_str(title ? title : "Cooperation in the news"),
                          ent_buf_as_str(&model), questions.tables.at, questions.tables.len, page);
    ENT_VEC_FREE(&questions.tables);
    ent_arena_release(&questions.arena);
    ent_buf_release(&model);
    if (status == ENT_ERR_LIMIT)
        return ent_error_set(err, status, NULL, "graph too large for a page");
    return status == ENT_OK ? ENT_OK : ent_error_set(err, status, NULL, "out of memory");
}

EntStatus cli_page_write(const CliArguments *arguments, EntGraph *graph, const char *path,
                         EntError *err)
{
    EntBuf page = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = make_page(arguments, graph, &page, err);
    if (status == ENT_OK) status = ent_output_whole(path, ent_buf_as_str(&page), err);
    ent_buf_release(&page);
    return status;
}
