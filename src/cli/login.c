#include "cli/login.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/limits.h"
#include "store/netrc.h"

/* An environment variable that holds something, or NULL. */
static const char *variable(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

int cli_take_store(const CliArguments *arguments, EntStoreKind *out)
{
    const char *store = cli_value(arguments, CLI_OPT_STORE);
    *out = ENT_STORE_PLAIN;
    if (!store || ent_store_kind_parse(ent_str(store), out)) return CLI_DONE;
    return cli_usage(arguments->command,
                     "option '--store': '%s' is none of fuseki, graphdb, rdf4j, oxigraph and "
                     "virtuoso",
                     store);
}

/* The host of an endpoint: without its scheme and port, an IPv6 address without brackets. */
static EntStr host_of(const EntEndpoint *endpoint)
{
    EntStr s = ent_str_sub(endpoint->origin, endpoint->secure ? 8 : 7, endpoint->origin.len);
    bool brackets = s.len && s.ptr[0] == '[';
    const char *end = memchr(s.ptr, brackets ? ']' : ':', s.len);
    return ent_str_sub(s, brackets, end ? (size_t)(end - s.ptr) : s.len);
}

static int take_netrc(const char *path, const EntEndpoint *endpoint, EntArena *arena,
                      EntClientOptions *out)
{
    EntError err = ENT_ERROR_NONE;
    EntBuf buf = ENT_BUF_INIT(ENT_MAX_RECORD);
    EntStr user = ent_str(out->user), password;
    EntStatus status = ent_file_read(path, &buf, &err);
    if (status == ENT_OK)
        status =
            ent_netrc_find(ent_buf_as_str(&buf), host_of(endpoint), arena, &user, &password, &err);
    ent_buf_release(&buf);
    if (status != ENT_OK) {
        EntError placed = ENT_ERROR_NONE;
        ent_error_set(&placed, status, path, "%s", err.message);
        return cli_fail(&placed);
    }
    out->user = user.ptr;
    out->password = password.ptr;
    return CLI_DONE;
}

int cli_take_login(const CliArguments *arguments, const EntEndpoint *endpoint, EntArena *arena,
                   EntClientOptions *out)
{
    const char *netrc = cli_value(arguments, CLI_OPT_NETRC);
    out->kind = endpoint->kind;
    out->authorities = variable("SSL_CERT_FILE");
    out->user = cli_value(arguments, CLI_OPT_USER);
    if (out->user) out->password = variable("ENTENTE_PASSWORD");
    if (!out->user && !netrc) out->token = variable("ENTENTE_TOKEN");
    if (netrc && !out->password) {
        int exit_status = take_netrc(netrc, endpoint, arena, out);
        if (exit_status != CLI_DONE) return exit_status;
    }
    if (out->user && !out->password)
        return cli_usage(arguments->command,
                         "no password for '%s': set ENTENTE_PASSWORD or use --netrc", out->user);
    if ((out->user || out->token) && !endpoint->secure && !endpoint->local)
        cli_say("warning: %.*s is not https: the password can be read on its way",
                ENT_STR_ARG(endpoint->origin));
    return CLI_DONE;
}
