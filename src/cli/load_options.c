/* entente load: the options, and which of them go together. */
#include "cli/load.h"
#include "cli/login.h"

enum { JOBS = 4, TIMEOUT = 600, RETRIES = 5, LONGEST = 86400, MOST_RETRIES = 100 };

/* What each of these needs or excludes; CLI_DONE or a usage error. */
static int check_together(CliLoad *load, const CliArguments *a)
{
    bool append = cli_has(a, CLI_OPT_APPEND), operands = a->operands.len > 0;
    if (append && cli_has(a, CLI_OPT_REPLACE))
        return cli_usage(a->command, "options '--append' and '--replace' exclude each other");
    if (append && (load->sync || load->removes))
        return cli_usage(a->command, "option '--append' excludes '--sync' and '--delete'");
    if (load->sync && load->graph.len)
        return cli_usage(a->command, "option '--sync' excludes '--graph'");
    if (load->sync && operands)
        return cli_usage(a->command, "option '--sync' excludes files: '%s'", a->operands.at[0]);
    if (load->removes && load->with_ontology && !load->sync)
        return cli_usage(a->command, "option '--delete' excludes '--with-ontology'");
    if (load->removes && load->graph.len)
        return cli_usage(a->command, "option '--delete' excludes '--graph': name the graph itself");
    if (!operands && !load->sync && (load->removes || !load->with_ontology))
        return cli_usage(a->command, "missing operand: entente load %s", a->command->operands);
    return CLI_DONE;
}

static int take_endpoint(CliLoad *load, const CliArguments *a)
{
    EntError err = ENT_ERROR_NONE;
    const char *url = cli_value(a, CLI_OPT_ENDPOINT);
    EntStoreKind kind;
    if (!url) return cli_usage(a->command, "missing option '--endpoint URL'");
    int exit_status = cli_take_store(a, &kind);
    if (exit_status != CLI_DONE) return exit_status;
    if (ent_endpoint_make(kind, ent_str(url), &load->arena, &load->endpoint, &err) == ENT_OK)
        return CLI_DONE;
    return err.status == ENT_ERR_USAGE ? cli_usage(a->command, "%s", err.message) : cli_fail(&err);
}

static int take_login(CliLoad *load, const CliArguments *a)
{
    return cli_take_login(a, &load->endpoint, &load->arena, &load->client);
}

static int take_numbers(CliLoad *load, const CliArguments *a)
{
    EntClientOptions *c = &load->client;
    bool ok = cli_number(a, CLI_OPT_JOBS, 1, ENT_CLIENT_JOBS, JOBS, &c->jobs) &&
              cli_number(a, CLI_OPT_TIMEOUT, 1, LONGEST, TIMEOUT, &c->timeout) &&
              cli_number(a, CLI_OPT_RETRIES, 0, MOST_RETRIES, RETRIES, &c->retries);
    return ok ? CLI_DONE : CLI_USAGE;
}

static int take_gzip(CliLoad *load, const CliArguments *a)
{
    const char *gzip = cli_value(a, CLI_OPT_GZIP);
    bool yes = gzip && strcmp(gzip, "yes") == 0;
    if (gzip && !yes && strcmp(gzip, "no") != 0)
        return cli_usage(a->command, "option '--gzip': '%s' is neither 'yes' nor 'no'", gzip);
    bool useful = ent_store_reads_gzip(load->endpoint.kind) && !load->endpoint.local;
    load->options.gzip = gzip ? yes : useful;
    return CLI_DONE;
}

static int take_graph(CliLoad *load, const CliArguments *a)
{
    const char *graph = cli_value(a, CLI_OPT_GRAPH);
    load->graph = ent_str(graph);
    if (!graph || (strchr(graph, ':') && !strpbrk(graph, " <>\"{}|^`\\\t\n"))) return CLI_DONE;
    return cli_usage(a->command, "option '--graph': '%s' is no absolute IRI", graph);
}

int cli_load_take_options(CliLoad *load, const CliArguments *arguments)
{
    load->arguments = arguments;
    load->sync = cli_value(arguments, CLI_OPT_SYNC);
    load->removes = cli_has(arguments, CLI_OPT_DELETE);
    load->with_ontology = cli_has(arguments, CLI_OPT_WITH_ONTOLOGY);
    load->dry_run = cli_has(arguments, CLI_OPT_DRY_RUN);
    load->action = load->removes && !load->sync         ? ENT_LOAD_DELETE
                   : cli_has(arguments, CLI_OPT_APPEND) ? ENT_LOAD_POST
                                                        : ENT_LOAD_PUT;
    int (*const parts[])(CliLoad *, const CliArguments *) = {
        take_graph, check_together, take_endpoint, take_login, take_numbers, take_gzip};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        int exit_status = parts[i](load, arguments);
        if (exit_status != CLI_DONE) return exit_status;
    }
    load->options.sync = load->sync != NULL;
    load->options.spared = ENT_STR(CLI_ONTOLOGY_GRAPH);
    load->options.diagnostics = cli_diagnostics;
    load->options.progress = cli_load_progress;
    return CLI_DONE;
}
