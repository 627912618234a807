/* entente load: graphs into a SPARQL store, by the SPARQL 1.1 Graph Store HTTP Protocol. */
#include "cli/load.h"
#include "cli/commands.h"
#include "cli/progress.h"
#include "rdf/rdf.h"

static EntStatus add_items(const CliLoad *load, EntLoad *work, EntError *err)
{
    for (size_t i = 0; i < load->removals.len; i++)
        ENT_TRY(ent_load_add(work, ENT_LOAD_DELETE, load->removals.at[i], 0, err));
    for (size_t i = 0; i < load->plan.graphs.len; i++) {
        EntStr graph = load->plan.graphs.at[i].name;
        bool ontology = ent_str_is(graph, CLI_ONTOLOGY_GRAPH);
        ENT_TRY(ent_load_add(work, ontology ? ENT_LOAD_PUT : load->action, graph, i, err));
    }
    return ENT_OK;
}

/* WORK is an EntLoad without a store where nothing has to be asked. */
static EntStatus do_load(const CliLoad *load, EntLoad *work, bool online, EntError *err)
{
    ENT_TRY(add_items(load, work, err));
    if (load->sync) ENT_TRY(ent_load_compare(work, load->removes, err));
    if (load->dry_run) {
        cli_load_print_plan(load, work);
        return ENT_OK;
    }
    if (!online) return ENT_OK;
    EntStatus status = ent_load_run(work, err);
    cli_load_print_report(work);
    return status;
}

static int print_failure(const EntError *err, EntStatus status)
{
    if (status == ENT_OK) return CLI_DONE;
    return err->status == ENT_OK ? ent_status_exit(status) : cli_fail(err);
}

static int run_offline(const CliLoad *load)
{
    EntError err = ENT_ERROR_NONE;
    EntLoad work = {.plan = &load->plan, .endpoint = &load->endpoint};
    EntStatus status = do_load(load, &work, false, &err);
    ent_load_close(&work);
    return print_failure(&err, status);
}

static int run_online(const CliLoad *load)
{
    EntError err = ENT_ERROR_NONE;
    EntClient *client = NULL;
    EntLoad work = {0};
    cli_progress_begin(cli_has(load->arguments, CLI_OPT_PROGRESS));
    EntStatus status = ent_client_new(&load->client, &client, &err);
    if (status == ENT_OK) {
        status = ent_load_open(&work, &load->endpoint, client, &load->plan, &load->options, &err);
        if (status == ENT_OK) status = do_load(load, &work, true, &err);
        ent_load_close(&work);
    }
    ent_client_free(client);
    return print_failure(&err, status);
}

static int load_all(CliLoad *load)
{
    EntError err = ENT_ERROR_NONE;
    if (ent_rdf_open(&err) != ENT_OK) return cli_fail(&err);
    int exit_status = CLI_DONE;
    if (cli_load_read(load, &err) != ENT_OK)
        exit_status = cli_fail(&err);
    else if (load->dry_run && !load->sync)
        exit_status = run_offline(load);
    else
        exit_status = run_online(load);
    ent_rdf_close();
    return exit_status;
}

int cli_load(const CliArguments *arguments)
{
    CliLoad load = {.plan = {.diagnostics = &cli_diagnostics}};
    int exit_status = cli_load_take_options(&load, arguments);
    if (exit_status == CLI_DONE) exit_status = load_all(&load);
    ent_plan_release(&load.plan);
    ENT_VEC_FREE(&load.files);
    ENT_VEC_FREE(&load.removals);
    ent_arena_release(&load.arena);
    return exit_status;
}
