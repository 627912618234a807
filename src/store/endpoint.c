#include "store/endpoint.h"

#include "base/ascii.h"
#include "base/limits.h"

typedef struct StoreRules {
    const char *name;
    const char *path;      /* added to the endpoint for graphs */
    const char *batch;     /* for several of them, NULL: they are no one request */
    const char *query;     /* for queries */
    const char *login;     /* for those of a user, where that is another */
    const char *all;       /* makes the default graph that of all */
    const char *parameter; /* what the graph is called in the query */
    const char *needs;     /* must stand in the endpoint, or NULL */
    bool gzip, digest;
    size_t most; /* statements of one request, 0: as many as there are */
} StoreRules;

/* clang-format off */
static const StoreRules rules[] = {
    [ENT_STORE_PLAIN] = {.name = "", .path = "", .query = "", .all = "", .parameter = "graph"},
    [ENT_STORE_FUSEKI] = {.name = "fuseki", .path = "/data", .batch = "/data", .query = "/sparql",
                          .all = "&default-graph-uri=urn:x-arq:UnionGraph", .parameter = "graph", .gzip = true},
    [ENT_STORE_GRAPHDB] = {.name = "graphdb", .path = "/rdf-graphs/service", .batch = "/statements", .query = "",
                           .all = "", .parameter = "graph", .needs = "/repositories/", .gzip = true},
    [ENT_STORE_RDF4J] = {.name = "rdf4j", .path = "/rdf-graphs/service", .batch = "/statements", .query = "",
                         .all = "", .parameter = "graph", .needs = "/repositories/", .gzip = true},
    [ENT_STORE_OXIGRAPH] = {.name = "oxigraph", .path = "/store", .batch = "/store", .query = "/query",
                            .all = "&union-default-graph=true", .parameter = "graph", .gzip = true},
    [ENT_STORE_VIRTUOSO] = {.name = "virtuoso", .path = "/sparql-graph-crud-auth", .query = "/sparql", .login = "/sparql-auth",
                            .all = "", .parameter = "graph-uri", .most = 300000, .digest = true},
};
/* clang-format on */

bool ent_store_kind_parse(EntStr name, EntStoreKind *out)
{
    for (size_t i = 1; i < sizeof rules / sizeof *rules; i++) {
        if (!ent_str_is(name, rules[i].name)) continue;
        *out = (EntStoreKind)i;
        return true;
    }
    return false;
}

bool ent_store_reads_gzip(EntStoreKind kind)
{
    return rules[kind].gzip;
}

bool ent_store_wants_digest(EntStoreKind kind)
{
    return rules[kind].digest;
}

bool ent_store_lacks_repository(EntStoreKind kind, EntStr words)
{
    return rules[kind].needs && ent_str_find(words, ENT_STR("repository")) != SIZE_MAX;
}

EntStr ent_url_origin(EntStr url)
{
    size_t scheme = ent_str_find(url, ENT_STR("://"));
    if (scheme == SIZE_MAX) return ENT_STR_EMPTY;
    size_t end = scheme + 3;
    while (end < url.len && !strchr("/?#", url.ptr[end])) end++;
    return ent_str_sub(url, 0, end);
}

static bool is_plain(EntStr address)
{
    for (size_t i = 0; i < address.len; i++) {
        unsigned char c = (unsigned char)address.ptr[i];
        if (c <= 0x20 || c >= 0x7F || strchr("<>\"{}|^`\\#", c)) return false;
    }
    return true;
}

/* 127.0.0.1:3030, localhost, [::1]:80 … */
static bool is_local(EntStr host)
{
    static const char *const names[] = {"localhost", "127.0.0.1", "[::1]"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        EntStr name = ent_str(names[i]);
        if (ent_str_eq_nocase(ent_str_sub(host, 0, name.len), name) &&
            (host.len == name.len || host.ptr[name.len] == ':'))
            return true;
    }
    return false;
}

static EntStatus check(const StoreRules *rule, EntStr address, EntStr origin, EntStr host,
                       EntError *err)
{
    if (memchr(host.ptr ? host.ptr : "", '@', host.len))
        return ent_error_set(err, ENT_ERR_USAGE, NULL,
                             "the endpoint holds a user name: give it with --user, and the "
                             "password with ENTENTE_PASSWORD or --netrc");
    if (origin.len == 0 || host.len == 0 || !is_plain(address) || address.len > ENT_MAX_PATH_BYTES)
        return ent_error_set(err, ENT_ERR_USAGE, NULL,
                             "endpoint '%.*s' is no http or https address", ENT_STR_ARG(address));
    if (rule->needs && ent_str_find(address, ent_str(rule->needs)) == SIZE_MAX)
        return ent_error_set(err, ENT_ERR_USAGE, NULL,
                             "endpoint '%.*s' names no repository: it is http://HOST%sID for %s",
                             ENT_STR_ARG(address), rule->needs, rule->name);
    return ENT_OK;
}

const char *ent_store_union(EntStoreKind kind)
{
    return rules[kind].all;
}

static EntStatus make(EntStoreKind kind, EntStr address, const char *path, EntArena *arena,
                      EntEndpoint *out, EntError *err)
{
    const StoreRules *rule = &rules[kind];
    EntStr origin = ent_url_origin(address), host = ENT_STR_EMPTY;
    bool secure = ent_str_eq_nocase(ent_str_sub(origin, 0, 8), ENT_STR("https://"));
    if (secure || ent_str_eq_nocase(ent_str_sub(origin, 0, 7), ENT_STR("http://")))
        host = ent_str_sub(origin, secure ? 8 : 7, origin.len);
    ENT_TRY(check(rule, address, origin, host, err));
    if (kind != ENT_STORE_PLAIN)
        while (address.len && address.ptr[address.len - 1] == '/') address.len--;
    bool whole = ent_str_ends(address, ent_str(path));
    EntStr url = ent_arena_printf(arena, "%.*s%s", ENT_STR_ARG(address), whole ? "" : path);
    if (!url.ptr) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    *out = (EntEndpoint){kind, url, ent_url_origin(url), is_local(host), secure};
    return ENT_OK;
}

EntStatus ent_endpoint_make(EntStoreKind kind, EntStr address, EntArena *arena, EntEndpoint *out,
                            EntError *err)
{
    return make(kind, address, rules[kind].path, arena, out, err);
}

EntStatus ent_endpoint_make_query(EntStoreKind kind, EntStr address, bool login, EntArena *arena,
                                  EntEndpoint *out, EntError *err)
{
    const StoreRules *rule = &rules[kind];
    const char *path = login && rule->login ? rule->login : rule->query;
    return make(kind, address, path, arena, out, err);
}

/* RFC 3986, 2.3: what needs no encoding anywhere. */
static bool is_unreserved(unsigned char c)
{
    return ent_ascii_letter(c) || ent_ascii_digit(c) || (c != 0 && strchr("-._~", c));
}

void ent_url_add(EntBuf *out, EntStr s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (is_unreserved(c))
            ent_buf_add_char(out, (char)c);
        else
            ent_buf_printf(out, "%%%02X", c);
    }
}

EntStr ent_endpoint_graph(const EntEndpoint *endpoint, EntStr graph, EntArena *arena)
{
    EntBuf buf = ENT_BUF_INIT(endpoint->url.len + 3 * graph.len + 64);
    bool has_query = endpoint->url.len && memchr(endpoint->url.ptr, '?', endpoint->url.len);
    ent_buf_printf(&buf, "%.*s%c%s=", ENT_STR_ARG(endpoint->url), has_query ? '&' : '?',
                   rules[endpoint->kind].parameter);
    ent_url_add(&buf, graph);
    EntStr url = buf.status == ENT_OK ? ent_arena_copy(arena, ent_buf_as_str(&buf)) : ENT_STR_EMPTY;
    ent_buf_release(&buf);
    return url;
}

/* The address that stands beside that of the graph store, by PATH. */
static EntStr beside(const EntEndpoint *endpoint, const char *path, EntArena *arena)
{
    EntStr base = endpoint->url;
    base.len -= strlen(rules[endpoint->kind].path);
    return ent_arena_printf(arena, "%.*s%s", ENT_STR_ARG(base), path);
}

size_t ent_store_most_statements(EntStoreKind kind)
{
    return rules[kind].most;
}

bool ent_store_takes_batches(EntStoreKind kind)
{
    return rules[kind].batch != NULL;
}

EntStr ent_endpoint_batch(const EntEndpoint *endpoint, EntArena *arena)
{
    return beside(endpoint, rules[endpoint->kind].batch, arena);
}

EntStr ent_endpoint_query(const EntEndpoint *endpoint, EntArena *arena)
{
    return beside(endpoint, rules[endpoint->kind].query, arena);
}
