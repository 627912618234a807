#include "store/load.h"

#include "base/limits.h"
#include "store/body.h"
#include "store/words.h"

enum { PACKED_FROM = 1024 }; /* bytes: less is not worth compressing */

static EntStatus no_memory(EntError *err)
{
    return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
}

/* ---- one request, for the ledger ---- */

typedef struct Single {
    EntRequest request;
    bool given, page;
    EntVerdict verdict;
    EntBuf body, type; /* of the answer to a GET */
    char text[ENT_ERROR_MESSAGE];
} Single;

static EntStatus give_single(void *user, EntRequest *request, EntError *err)
{
    (void)err;
    Single *single = user;
    if (single->given) return ENT_END;
    single->given = true;
    *request = single->request;
    return ENT_OK;
}

static EntStatus take_single(void *user, EntRequest *request, const EntAnswer *answer,
                             EntError *err)
{
    Single *single = user;
    single->verdict = answer->verdict;
    single->page = ent_store_is_page(answer->type);
    ent_answer_text(request->method, answer, single->text);
    if (request->method != ENT_GET) return ENT_OK;
    ent_buf_add(&single->type, answer->type);
    EntStatus status = ent_buf_add(&single->body, answer->body);
    return status == ENT_OK ? status : no_memory(err);
}

/* BODY is taken over. */
static EntStatus ask(EntLoad *load, EntMethod method, EntBuf *body, Single *single, EntError *err)
{
    EntClientWork work = {give_single, take_single, NULL, single};
    EntStr url = ent_endpoint_graph(load->endpoint, ENT_STR(ENT_LEDGER_GRAPH), &load->urls);
    *single = (Single){.request = {.method = method, .url = url.ptr},
                       .body = ENT_BUF_INIT(ENT_MAX_FILE),
                       .type = ENT_BUF_INIT(ENT_MAX_RECORD)};
    if (body) single->request.body = *body;
    if (!url.ptr) return no_memory(err);
    return ent_client_run(load->client, &work, err);
}

static void release_single(Single *single)
{
    ent_buf_release(&single->body);
    ent_buf_release(&single->type);
}

static EntStatus read_ledger(EntLoad *load, Single *single, EntError *err)
{
    const char *url = load->endpoint->url.ptr;
    bool done = single->verdict == ENT_VERDICT_DONE;
    bool lacks = single->verdict == ENT_VERDICT_ABSENT &&
                 ent_store_lacks_repository(load->endpoint->kind, ent_str(single->text));
    if (lacks || (!done && single->verdict != ENT_VERDICT_ABSENT))
        return ent_error_set(err, ENT_ERR_STORE, url, "%s", single->text);
    if (done && single->page)
        return ent_error_set(err, ENT_ERR_STORE, url, "answers with a web page: no graph store");
    if (!done) return ENT_OK;
    return ent_ledger_read(&load->ledger, ent_buf_as_str(&single->body),
                           ent_buf_as_str(&single->type), err);
}

EntStatus ent_load_open(EntLoad *load, const EntEndpoint *endpoint, EntClient *client,
                        const EntPlan *plan, const EntLoadOptions *options, EntError *err)
{
    Single single;
    *load = (EntLoad){.options = *options, .endpoint = endpoint, .client = client, .plan = plan};
    EntStatus status = ask(load, ENT_GET, NULL, &single, err);
    if (status == ENT_OK) status = read_ledger(load, &single, err);
    release_single(&single);
    load->keeps_ledger = options->sync || load->ledger.entries.len > 0;
    return status;
}

void ent_load_close(EntLoad *load)
{
    ENT_VEC_FREE(&load->items);
    ent_ledger_release(&load->ledger);
    ent_arena_release(&load->arena);
    ent_arena_release(&load->urls);
}

/* ---- what is to be done ---- */

EntStatus ent_load_add(EntLoad *load, EntLoadAction action, EntStr graph, size_t index,
                       EntError *err)
{
    EntStr name = ent_arena_copy(&load->arena, graph);
    EntLoadItem item = {.graph = name, .action = action, .index = index};
    return name.ptr && ENT_PUSH(&load->items, item) ? ENT_OK : no_memory(err);
}

static bool is_same(const EntLoad *load, const EntLoadItem *item)
{
    EntStr known = ent_ledger_get(&load->ledger, item->graph);
    return ent_str_is(known, load->plan->graphs.at[item->index].hash);
}

static EntStatus add_removals(EntLoad *load, EntError *err)
{
    EntMap wanted = {0};
    EntStatus status = ENT_OK;
    for (size_t i = 0; status == ENT_OK && i < load->items.len; i++)
        status = ent_map_put(&wanted, load->items.at[i].graph, 0);
    if (status != ENT_OK) no_memory(err);
    for (size_t i = 0; status == ENT_OK && i < load->ledger.entries.len; i++) {
        EntStr graph = load->ledger.entries.at[i].graph;
        bool spared = ent_str_eq(graph, load->options.spared);
        if (!spared && ent_map_get(&wanted, graph) == ENT_MAP_NONE)
            status = ent_load_add(load, ENT_LOAD_DELETE, graph, 0, err);
    }
    ent_map_release(&wanted);
    return status;
}

EntStatus ent_load_compare(EntLoad *load, bool remove, EntError *err)
{
    for (size_t i = 0; i < load->items.len; i++) {
        EntLoadItem *item = &load->items.at[i];
        if (!is_same(load, item)) continue;
        item->end = ENT_LOAD_SAME;
        load->done++;
    }
    return remove ? add_removals(load, err) : ENT_OK;
}

/* ---- the ledger during a run ---- */

static EntStatus send_ledger(EntLoad *load, EntMethod method, EntBuf *body, EntError *err)
{
    Single single;
    ent_arena_reset(&load->urls);
    EntStatus status = ask(load, method, body, &single, err);
    bool done = single.verdict == ENT_VERDICT_DONE || single.verdict == ENT_VERDICT_ABSENT;
    if (status == ENT_OK && !done)
        status = ent_error_set(err, ENT_ERR_STORE, ENT_LEDGER_GRAPH,
                               "the list of what is in cannot be written: %s", single.text);
    release_single(&single);
    return status;
}

/* Take out the entries of what will change, so that none is stale if the run is cut off. */
static EntStatus open_ledger(EntLoad *load, EntError *err)
{
    size_t out = 0;
    for (size_t i = 0; i < load->items.len; i++) {
        const EntLoadItem *item = &load->items.at[i];
        if (item->end == ENT_LOAD_SAME || !ent_ledger_get(&load->ledger, item->graph).len) continue;
        if (ent_ledger_set(&load->ledger, item->graph, ENT_STR_EMPTY) != ENT_OK)
            return no_memory(err);
        out++;
    }
    if (out == 0) return ENT_OK;
    EntBuf body = ENT_BUF_INIT(ENT_MAX_FILE);
    if (ent_ledger_write_all(&load->ledger, &body) != ENT_OK) {
        ent_buf_release(&body);
        return no_memory(err);
    }
    return send_ledger(load, body.len ? ENT_PUT : ENT_DELETE, &body, err);
}

/* Put in the entries of the items [FIRST, chunk_end) that are in. */
static EntStatus extend_ledger(EntLoad *load, size_t first, EntError *err)
{
    EntBuf body = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = ENT_OK;
    for (size_t i = first; status == ENT_OK && i < load->chunk_end; i++) {
        const EntLoadItem *item = &load->items.at[i];
        if (item->end == ENT_LOAD_DONE && item->action == ENT_LOAD_PUT)
            status = ent_ledger_write(&load->ledger, item->graph, &body);
    }
    if (status != ENT_OK) no_memory(err);
    if (status == ENT_OK && body.len) return send_ledger(load, ENT_POST, &body, err);
    ent_buf_release(&body);
    return status;
}

/* ---- graphs ---- */

static const EntMethod methods[] = {
    [ENT_LOAD_PUT] = ENT_PUT, [ENT_LOAD_POST] = ENT_POST, [ENT_LOAD_DELETE] = ENT_DELETE};

static EntStatus make_body(EntLoad *load, const EntLoadItem *item, EntRequest *request,
                           EntError *err)
{
    EntStr graph = item->graph;
    request->body = ENT_BUF_INIT(ENT_MAX_FILE);
    ENT_TRY(ent_plan_body(load->plan, item->index, &request->body, err));
    if (load->keeps_ledger && item->action == ENT_LOAD_PUT) {
        EntStr hash = ent_str(load->plan->graphs.at[item->index].hash);
        if (ent_ledger_set(&load->ledger, graph, hash) != ENT_OK) return no_memory(err);
    }
    if (!load->options.gzip || request->body.len < PACKED_FROM) return ENT_OK;
    request->gzip = true;
    return ent_body_pack(&request->body, err);
}

static EntStatus give(void *user, EntRequest *request, EntError *err)
{
    EntLoad *load = user;
    while (load->next < load->chunk_end && load->items.at[load->next].end == ENT_LOAD_SAME)
        load->next++;
    if (load->next == load->chunk_end) return ENT_END;
    const EntLoadItem *item = &load->items.at[load->next];
    EntStr url = ent_endpoint_graph(load->endpoint, item->graph, &load->urls);
    if (!url.ptr) return no_memory(err);
    request->method = methods[item->action];
    request->url = url.ptr;
    request->tag = load->next++;
    if (item->action == ENT_LOAD_DELETE) return ENT_OK;
    EntStatus status = make_body(load, item, request, err);
    if (status != ENT_OK) ent_buf_release(&request->body);
    return status;
}

/* A page for people in place of a store's answer: a proxy's, a login's. */
static bool is_foreign(const EntLoad *load, const EntAnswer *answer)
{
    return answer->verdict == ENT_VERDICT_DONE && ent_store_is_page(answer->type) &&
           load->endpoint->kind != ENT_STORE_VIRTUOSO;
}

static void report(EntLoad *load, const char *code, EntStr graph, const char *text)
{
    EntError err = ENT_ERROR_NONE;
    char name[ENT_ERROR_SOURCE];
    size_t n = graph.len < sizeof name ? graph.len : sizeof name - 1;
    if (n) memcpy(name, graph.ptr, n);
    name[n] = '\0';
    ent_error_set(&err, ENT_ERR_STORE, name, "%s", text);
    ent_diagnose(&load->options.diagnostics, code, &err);
}

static EntStatus fail(EntLoad *load, EntLoadItem *item, EntMethod method, const EntAnswer *answer)
{
    char text[ENT_ERROR_MESSAGE] = "answered by a web page: that was no graph store";
    bool foreign = is_foreign(load, answer);
    bool sent = answer->net == ENT_NET_LOST || answer->net == ENT_NET_TIMEOUT;
    item->end = sent ? ENT_LOAD_UNKNOWN : ENT_LOAD_FAILED;
    if (!foreign) ent_answer_text(method, answer, text);
    report(load, "ENT-S001", item->graph, text);
    load->failed++;
    load->in_row++;
    if (foreign || answer->verdict == ENT_VERDICT_HOPELESS) return ENT_END;
    if (load->in_row < ENT_LOAD_FAILURES) return ENT_OK;
    if (load->in_row == ENT_LOAD_FAILURES)
        report(load, "ENT-S002", ENT_STR_EMPTY, "too many failures in a row: the rest is not sent");
    return ENT_END;
}

static EntStatus take(void *user, EntRequest *request, const EntAnswer *answer, EntError *err)
{
    (void)err;
    EntLoad *load = user;
    EntLoadItem *item = &load->items.at[request->tag];
    bool absent = answer->verdict == ENT_VERDICT_ABSENT;
    if ((answer->verdict != ENT_VERDICT_DONE && !absent) || is_foreign(load, answer))
        return fail(load, item, request->method, answer);
    item->end = absent ? ENT_LOAD_ABSENT : ENT_LOAD_DONE;
    load->in_row = 0;
    load->done++;
    if (item->action != ENT_LOAD_DELETE) load->triples += load->plan->graphs.at[item->index].count;
    return ENT_OK;
}

static void tick(void *user)
{
    EntLoad *load = user;
    if (load->options.progress) load->options.progress(load->options.user, load);
}

EntStatus ent_load_run(EntLoad *load, EntError *err)
{
    EntClientWork work = {give, take, tick, load};
    if (load->keeps_ledger) ENT_TRY(open_ledger(load, err));
    bool ended = false;
    for (size_t first = 0; !ended && first < load->items.len; first = load->chunk_end) {
        size_t left = load->items.len - first;
        bool all = !load->keeps_ledger || left <= ENT_LOAD_CHUNK;
        load->next = first;
        load->chunk_end = first + (all ? left : ENT_LOAD_CHUNK);
        ent_arena_reset(&load->urls);
        ENT_TRY(ent_client_run(load->client, &work, err));
        ended = load->next < load->chunk_end || ent_client_ended(load->client);
        if (load->keeps_ledger) ENT_TRY(extend_ledger(load, first, err));
    }
    return load->failed ? ENT_ERR_STORE : ENT_OK;
}
