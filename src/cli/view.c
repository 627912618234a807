/* entente view: a page for people. */
#include "cli/commands.h"
#include "cli/engine.h"
#include "cli/page.h"
#include "cli/settle.h"
#include "fact/to_graph.h"
#include "graph/canonical.h"
#include "rdf/rdf.h"

static EntStatus read_graphs(const CliArguments *arguments, EntGraph *graph, EntError *err)
{
    EntStatus status = ENT_OK;
    for (size_t i = 0; status == ENT_OK && i < arguments->operands.len; i++) {
        EntGraph one = {0};
        status = cli_read_graph(arguments->operands.at[i], &one, err);
        if (status == ENT_OK) status = cli_take_in(&one, false, graph, err);
        ent_graph_release(&one);
    }
    /* articles may call one node by several names */
    if (status == ENT_OK && ent_graph_canonicalise(graph, &ent_facts_naming) != ENT_OK)
        status = ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    return status;
}

static EntStatus view(const CliArguments *arguments, EntError *err)
{
    EntGraph graph = {0};
    EntStatus status = read_graphs(arguments, &graph, err);
    if (status == ENT_OK)
        status = cli_page_write(arguments, &graph, cli_value(arguments, CLI_OPT_OUTPUT), err);
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
