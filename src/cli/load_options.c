/* entente load: the options, and which of them go together. */
#include <stdlib.h>

#include "base/file.h"
#include "base/limits.h"
#include "cli/load.h"
#include "store/netrc.h"

enum { JOBS = 4, TIMEOUT = 600, RETRIES = 5, LONGEST = 86400, MOST_RETRIES = 100 };

/* An environment variable that holds something, or NULL. */
static const char *variable(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

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
    const char *url = cli_value(a, CLI_OPT_ENDPOINT), *store = cli_value(a, CLI_OPT_STORE);
    EntStoreKind kind = ENT_STORE_PLAIN;
    if (!url) return cli_usage(a->command, "missing option '--endpoint URL'");
    if (store && !ent_store_kind_parse(ent_str(store), &kind))
        return cli_usage(a->command,
                         "option '--store': '%s' is none of fuseki, graphdb, rdf4j, oxigraph and "
                         "virtuoso",
                         store);
    if (ent_endpoint_make(kind, ent_str(url), &load->arena, &load->endpoint, &err) == ENT_OK)
        return CLI_DONE;
    return err.status == ENT_ERR_USAGE ? cli_usage(a->command, "%s", err.message) : cli_fail(&err);
}

/* The host of an endpoint: without its scheme and port, an IPv6 address without brackets. */
static EntStr host_of(const EntEndpoint *endpoint)
{
    EntStr s = ent_str_sub(endpoint->origin, endpoint->secure ? 8 : 7, endpoint->origin.len);
    bool brackets = s.len && s.ptr[0] == '[';
    const char *end = memchr(s.ptr, brackets ? ']' : ':', s.len);
    return ent_str_sub(s, brackets, end ? (size_t)(end - s.ptr) : s.len);
}

static int take_netrc(CliLoad *load, const char *path)
{
    EntError err = ENT_ERROR_NONE;
    EntBuf buf = ENT_BUF_INIT(ENT_MAX_RECORD);
    EntStr user = ent_str(load->client.user), password;
    EntStatus status = ent_file_read(path, &buf, &err);
    if (status == ENT_OK)
        status = ent_netrc_find(ent_buf_as_str(&buf), host_of(&load->endpoint), &load->arena, &user,
                                &password, &err);
    ent_buf_release(&buf);
    if (status != ENT_OK) {
        EntError placed = ENT_ERROR_NONE;
        ent_error_set(&placed, status, path, "%s", err.message);
        return cli_fail(&placed);
    }
    load->client.user = user.ptr;
    load->client.password = password.ptr;
    return CLI_DONE;
}

static int take_login(CliLoad *load, const CliArguments *a)
{
    EntClientOptions *c = &load->client;
    const char *netrc = cli_value(a, CLI_OPT_NETRC);
    c->user = cli_value(a, CLI_OPT_USER);
    if (c->user) c->password = variable("ENTENTE_PASSWORD");
    if (!c->user && !netrc) c->token = variable("ENTENTE_TOKEN");
    if (netrc && !c->password) {
        int exit_status = take_netrc(load, netrc);
        if (exit_status != CLI_DONE) return exit_status;
    }
    if (c->user && !c->password)
        return cli_usage(a->command, "no password for '%s': set ENTENTE_PASSWORD or use --netrc",
                         c->user);
    if ((c->user || c->token) && !load->endpoint.secure && !load->endpoint.local)
        cli_say("warning: %.*s is not https: the password can be read on its way",
                ENT_STR_ARG(load->endpoint.origin));
    return CLI_DONE;
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
    load->client.kind = load->endpoint.kind;
    load->client.authorities = variable("SSL_CERT_FILE");
    load->options.sync = load->sync != NULL;
    load->options.spared = ENT_STR(CLI_ONTOLOGY_GRAPH);
    load->options.diagnostics = cli_diagnostics;
    load->options.progress = cli_load_progress;
    return CLI_DONE;
}
