#include "store/send.h"

#include "base/limits.h"
#include "rdf/ntriples.h"
#include "store/body.h"
#include "store/words.h"

enum {
    PACKED_FROM = 1024, /* bytes: less is not worth compressing */
    BATCH = 4 << 20     /* bytes of the graphs of a batch */
};

static EntStatus no_memory(EntError *err)
{
    return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
}

/* ---- bodies ---- */

/* Append the graph of ITEM to BODY, as N-Quads where QUADS is set. */
static EntStatus add_graph(EntLoad *load, const EntLoadItem *item, bool quads, EntBuf *body,
                           EntError *err)
{
    EntBuf triples = ENT_BUF_INIT(ENT_MAX_FILE), *out = quads ? &triples : body;
    EntStatus status = ent_plan_body(load->plan, item->index, out, err);
    if (status == ENT_OK && load->keeps_ledger && item->action == ENT_LOAD_PUT) {
        char hash[ENT_SHA256_HEX + 1];
        ent_sha256_hex(ent_buf_as_str(out), hash);
        status = ent_ledger_set(&load->ledger, item->graph, ent_str(hash));
        if (status != ENT_OK) no_memory(err);
    }
    if (status == ENT_OK && quads) {
        status = ent_ntriples_to_quads(body, ent_buf_as_str(&triples), item->graph);
        if (status != ENT_OK) no_memory(err);
    }
    ent_buf_release(&triples);
    return status;
}

static EntStatus pack(const EntLoad *load, EntRequest *request, EntError *err)
{
    if (!load->options.gzip || request->body.len < PACKED_FROM) return ENT_OK;
    request->gzip = true;
    return ent_body_pack(&request->body, err);
}

/* ---- what goes by a request of its own ---- */

static EntStatus give_single(void *user, EntRequest *request, EntError *err)
{
    static const EntMethod methods[] = {
        [ENT_LOAD_PUT] = ENT_PUT, [ENT_LOAD_POST] = ENT_POST, [ENT_LOAD_DELETE] = ENT_DELETE};
    EntLoad *load = user;
    while (load->next < load->chunk_end && load->items.at[load->next].end != ENT_LOAD_UNSENT)
        load->next++;
    if (load->next == load->chunk_end) return ENT_END;
    const EntLoadItem *item = &load->items.at[load->next];
    EntStr url = ent_endpoint_graph(load->endpoint, item->graph, &load->urls);
    if (!url.ptr) return no_memory(err);
    request->method = methods[item->action];
    request->url = url.ptr;
    request->tag = load->next++;
    if (item->action == ENT_LOAD_DELETE) return ENT_OK;
    request->body = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = add_graph(load, item, false, &request->body, err);
    if (status == ENT_OK) status = pack(load, request, err);
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

/* Failed, and so would every other. */
static bool is_hopeless(const EntLoad *load, const EntAnswer *answer)
{
    return is_foreign(load, answer) || answer->verdict == ENT_VERDICT_HOPELESS;
}

/* Of COUNT graphs of one request, of which ITEM is the first, one line tells; of what all others
 * under way will fail of too, the first of them. */
static void report_failure(EntLoad *load, const EntLoadItem *item, size_t count, EntMethod method,
                           const EntAnswer *answer)
{
    char words[ENT_ERROR_MESSAGE] = "answered by a web page: that was no graph store";
    char text[ENT_ERROR_MESSAGE + 64];
    if (load->told) return;
    load->told = is_hopeless(load, answer);
    if (!is_foreign(load, answer)) ent_answer_text(method, answer, words);
    if (count > 1)
        snprintf(text, sizeof text, "and %zu more graphs: %s", count - 1, words);
    else
        snprintf(text, sizeof text, "%s", words);
    report(load, "ENT-S001", item->graph, text);
}

/* After a failure: ENT_END where no other request would fare better. */
static EntStatus go_on(EntLoad *load, const EntAnswer *answer)
{
    load->in_row++;
    if (is_hopeless(load, answer)) return ENT_END;
    if (load->in_row < ENT_LOAD_FAILURES) return ENT_OK;
    if (load->in_row == ENT_LOAD_FAILURES)
        report(load, "ENT-S002", ENT_STR_EMPTY, "too many failures in a row: the rest is not sent");
    return ENT_END;
}

static bool is_success(const EntLoad *load, const EntAnswer *answer)
{
    bool done = answer->verdict == ENT_VERDICT_DONE || answer->verdict == ENT_VERDICT_ABSENT;
    return done && !is_foreign(load, answer);
}

static void note_failed(EntLoad *load, EntLoadItem *item, const EntAnswer *answer)
{
    item->end = answer->unsure ? ENT_LOAD_UNKNOWN : ENT_LOAD_FAILED;
    load->failed++;
}

static void note_done(EntLoad *load, EntLoadItem *item, const EntAnswer *answer)
{
    item->end = answer->verdict == ENT_VERDICT_ABSENT ? ENT_LOAD_ABSENT : ENT_LOAD_DONE;
    load->done++;
    if (item->action != ENT_LOAD_DELETE) load->triples += load->plan->graphs.at[item->index].count;
}

static EntStatus take_single(void *user, EntRequest *request, const EntAnswer *answer,
                             EntError *err)
{
    (void)err;
    EntLoad *load = user;
    EntLoadItem *item = &load->items.at[request->tag];
    if (is_success(load, answer)) {
        load->in_row = 0;
        note_done(load, item, answer);
        return ENT_OK;
    }
    note_failed(load, item, answer);
    report_failure(load, item, 1, request->method, answer);
    return go_on(load, answer);
}

void ent_send_refuse_large(EntLoad *load)
{
    size_t most = ent_store_most_statements(load->endpoint->kind);
    for (size_t i = 0; most > 0 && i < load->items.len; i++) {
        EntLoadItem *item = &load->items.at[i];
        char text[160];
        if (item->end != ENT_LOAD_UNSENT || item->action == ENT_LOAD_DELETE) continue;
        size_t count = load->plan->graphs.at[item->index].count;
        if (count <= most) continue;
        snprintf(text, sizeof text,
                 "not sent: %zu statements, and the store replaces no more than %zu as a whole",
                 count, most);
        item->end = ENT_LOAD_FAILED;
        load->failed++;
        report(load, "ENT-S003", item->graph, text);
    }
}

/* ---- batches ---- */

static bool is_batched(const EntLoadItem *item)
{
    return item->end == ENT_LOAD_UNSENT && !item->alone;
}

/* The next batch from load->next on, which moves behind it; the number of graphs in it. */
static size_t find_batch(EntLoad *load, EntLoadBatch *batch)
{
    size_t count = 0, size = 0;
    *batch = (EntLoadBatch){load->next, load->next};
    for (size_t i = load->next; i < load->chunk_end; i++) {
        const EntLoadItem *item = &load->items.at[i];
        if (!is_batched(item)) continue;
        size += ent_plan_size(load->plan, item->index);
        if (count > 0 && size > BATCH) break;
        if (count++ == 0) batch->first = i;
        batch->end = i + 1;
    }
    load->next = batch->end;
    return count;
}

static EntStatus fill_batch(EntLoad *load, const EntLoadBatch *batch, EntBuf *body, EntError *err)
{
    EntStatus status = ENT_OK;
    for (size_t i = batch->first; status == ENT_OK && i < batch->end; i++) {
        const EntLoadItem *item = &load->items.at[i];
        if (is_batched(item)) status = add_graph(load, item, true, body, err);
    }
    return status;
}

/* One graph is no batch: it is put. */
static EntStatus give_batch(void *user, EntRequest *request, EntError *err)
{
    EntLoad *load = user;
    EntLoadBatch batch;
    size_t count;
    while ((count = find_batch(load, &batch)) == 1) load->items.at[batch.first].alone = true;
    if (count == 0) return ENT_END;
    *request = (EntRequest){.method = ENT_POST,
                            .url = load->batch_url.ptr,
                            .body = ENT_BUF_INIT(ENT_MAX_FILE),
                            .quads = true,
                            .repeats = load->items.at[batch.first].action == ENT_LOAD_PUT,
                            .tag = load->batches.len};
    if (!ENT_PUSH(&load->batches, batch)) return no_memory(err);
    EntStatus status = fill_batch(load, &batch, &request->body, err);
    if (status == ENT_OK) status = pack(load, request, err);
    if (status != ENT_OK) ent_buf_release(&request->body);
    return status;
}

/* There is nothing at this address that takes batches. */
static bool takes_none(const EntAnswer *answer)
{
    int http = answer->http;
    return http == 404 || http == 405 || http == 415 || http == 501;
}

/* Whether each graph of a batch that was not taken may fare better alone: one of them may be what
 * the store does not like, or all of them too much. */
static bool is_divided(const EntLoad *load, const EntAnswer *answer)
{
    if (answer->unsure || is_foreign(load, answer)) return false;
    return takes_none(answer) || answer->verdict == ENT_VERDICT_FAILED;
}

static EntStatus take_batch(void *user, EntRequest *request, const EntAnswer *answer, EntError *err)
{
    (void)err;
    EntLoad *load = user;
    EntLoadBatch batch = load->batches.at[request->tag];
    bool success = is_success(load, answer), divided = !success && is_divided(load, answer);
    size_t count = 0;
    for (size_t i = batch.first; i < batch.end; i++) {
        EntLoadItem *item = &load->items.at[i];
        if (!is_batched(item)) continue;
        count++;
        if (success)
            note_done(load, item, answer);
        else if (divided)
            item->alone = true;
        else
            note_failed(load, item, answer);
    }
    if (success) load->in_row = 0;
    if (divided && takes_none(answer)) load->batch_url = ENT_STR_EMPTY;
    if (success || divided) return load->batch_url.len ? ENT_OK : ENT_END;
    report_failure(load, &load->items.at[batch.first], count, request->method, answer);
    return go_on(load, answer);
}

/* ---- runs ---- */

static void tick(void *user)
{
    EntLoad *load = user;
    if (load->options.progress) load->options.progress(load->options.user, load);
}

static EntStatus send_from(EntLoad *load, size_t first, EntClientWork work, EntError *err)
{
    work.tick = tick;
    work.user = load;
    load->next = first;
    return ent_client_run(load->client, &work, err);
}

EntStatus ent_send_singles(EntLoad *load, size_t first, EntError *err)
{
    EntClientWork work = {.next = give_single, .done = take_single};
    EntStatus status = send_from(load, first, work, err);
    load->ended |= ent_client_ended(load->client);
    return status;
}

EntStatus ent_send_batches(EntLoad *load, size_t first, EntError *err)
{
    EntClientWork work = {.next = give_batch, .done = take_batch};
    load->batches.len = 0;
    EntStatus status = send_from(load, first, work, err);
    load->ended |= ent_client_ended(load->client) && load->batch_url.len;
    return status;
}
