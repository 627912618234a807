#include "store/load.h"

#include "base/limits.h"
#include "store/present.h"
#include "store/send.h"
#include "store/words.h"

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
    if (!url.ptr) {
        if (body) ent_buf_release(body);
        return no_memory(err);
    }
    if (body) single->request.body = *body;
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
    if (status != ENT_OK || !ent_store_takes_batches(endpoint->kind)) return status;
    load->batch_url = ent_endpoint_batch(endpoint, &load->arena);
    return load->batch_url.ptr ? ENT_OK : no_memory(err);
}

void ent_load_close(EntLoad *load)
{
    ENT_VEC_FREE(&load->items);
    ENT_VEC_FREE(&load->batches);
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

/* Mark ITEM where the ledger says that it is in as it is. */
static EntStatus compare(EntLoad *load, EntLoadItem *item, EntError *err)
{
    char hash[ENT_SHA256_HEX + 1];
    EntStr known = ent_ledger_get(&load->ledger, item->graph);
    if (item->action == ENT_LOAD_DELETE || known.len == 0) return ENT_OK;
    ENT_TRY(ent_plan_hash(load->plan, item->index, hash, err));
    if (!ent_str_is(known, hash)) return ENT_OK;
    item->end = ENT_LOAD_SAME;
    load->done++;
    return ENT_OK;
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
    for (size_t i = 0; i < load->items.len; i++) ENT_TRY(compare(load, &load->items.at[i], err));
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

/* ---- all ---- */

/* Of the items from FIRST on that are to be put, those in the store go alone; so do all where the
 * store does not say what it holds. */
static EntStatus ask_present(EntLoad *load, size_t first, EntError *err)
{
    ENT_VEC(EntStr) names = {0};
    ENT_VEC(size_t) places = {0};
    bool ok = true;
    for (size_t i = first; ok && i < load->chunk_end; i++) {
        EntLoadItem *item = &load->items.at[i];
        item->alone = item->action == ENT_LOAD_DELETE;
        if (item->end != ENT_LOAD_UNSENT || item->action != ENT_LOAD_PUT) continue;
        ok = ENT_PUSH(&names, item->graph) && ENT_PUSH(&places, i);
    }
    bool *present = ok && names.len ? ent_alloc(names.len, sizeof *present) : NULL;
    EntStatus status = ok && (present || !names.len) ? ENT_OK : no_memory(err);
    if (present)
        status = ent_present_ask(load->client, load->endpoint, names.at, names.len, present, err);
    for (size_t i = 0; i < places.len; i++)
        load->items.at[places.at[i]].alone = status == ENT_END || (present && present[i]);
    if (status == ENT_END) load->batch_url = ENT_STR_EMPTY;
    ent_free(present);
    ENT_VEC_FREE(&names);
    ENT_VEC_FREE(&places);
    return status == ENT_END ? ENT_OK : status;
}

/* The items from FIRST to the end of the chunk. */
static EntStatus send_chunk(EntLoad *load, size_t first, EntError *err)
{
    ent_arena_reset(&load->urls);
    if (load->batch_url.len) {
        ENT_TRY(ask_present(load, first, err));
        if (load->batch_url.len) ENT_TRY(ent_send_batches(load, first, err));
    }
    if (!load->ended) ENT_TRY(ent_send_singles(load, first, err));
    return load->keeps_ledger ? extend_ledger(load, first, err) : ENT_OK;
}

EntStatus ent_load_run(EntLoad *load, EntError *err)
{
    ent_send_refuse_large(load);
    if (load->keeps_ledger) ENT_TRY(open_ledger(load, err));
    load->ended = load->told = false;
    for (size_t first = 0; !load->ended && first < load->items.len; first = load->chunk_end) {
        size_t left = load->items.len - first;
        bool all = (!load->keeps_ledger && !load->batch_url.len) || left <= ENT_LOAD_CHUNK;
        load->chunk_end = first + (all ? left : ENT_LOAD_CHUNK);
        ENT_TRY(send_chunk(load, first, err));
    }
    return load->failed ? ENT_ERR_STORE : ENT_OK;
}
