#include "store/client.h"

#include <curl/curl.h>
#include <stdio.h>
#include <time.h>

#include "base/limits.h"
#include "store/words.h"

enum { REDIRECTS = 3, CONNECT_SECONDS = 15, POLL_MS = 200, WORDS_ENOUGH = 1 << 16 };

typedef enum SlotState { SLOT_FREE, SLOT_WAITING, SLOT_BUSY } SlotState;

typedef struct Slot {
    EntClient *client;
    CURL *easy;
    struct curl_slist *headers; /* of a query */
    SlotState state;
    EntRequest request;
    EntBuf answer, target; /* target: where a redirect on the same host leads */
    unsigned tries, redirects;
    double due; /* SLOT_WAITING: not before */
    bool whole; /* the head of the answer came to its end */
    bool lost;  /* a try went out that no answer came to */
    char text[CURL_ERROR_SIZE];
} Slot;

struct EntClient {
    EntClientOptions options;
    CURLM *multi;
    struct curl_slist *get;                   /* headers to ask */
    struct curl_slist *triples[2], *quads[2]; /* to send, without and with gzip */
    Slot slots[ENT_CLIENT_JOBS];
    long schemes; /* CURLAUTH_… of a user */
    bool reached; /* the server has answered */
    bool trusted; /* it has made a change; one request at a time before, for one clear message */
    bool learned; /* its answer 401 has been looked at */
    bool ending;  /* no request is begun or repeated any more */
    double pause; /* the server asked for none before */
    uint64_t retries;
};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* ---- one try ---- */

/* Whether the store is asked something: the answer is data, and asking again does no harm. */
static bool is_question(const EntRequest *request)
{
    return request->method == ENT_GET || request->accept;
}

/* Of an answer that is not data the beginning is enough. */
static size_t take_bytes(char *bytes, size_t size, size_t count, void *user)
{
    Slot *slot = user;
    EntStr piece = ent_str_n(bytes, size * count);
    if (!is_question(&slot->request) && slot->answer.len > WORDS_ENOUGH) return piece.len;
    return ent_buf_add(&slot->answer, piece) == ENT_OK ? piece.len : 0;
}

/* An empty line ends a head; libcurl takes one that breaks off for whole. */
static size_t take_header(char *bytes, size_t size, size_t count, void *user)
{
    Slot *slot = user;
    size_t len = size * count;
    if (ent_str_starts(ent_str_n(bytes, len), ENT_STR("HTTP/"))) slot->whole = false;
    slot->whole |= len > 0 && len <= 2 && bytes[len - 1] == '\n';
    return len;
}

static bool set_login(const EntClient *client, CURL *easy)
{
    const EntClientOptions *o = &client->options;
    bool ok = true;
    if (o->token) {
        ok &= curl_easy_setopt(easy, CURLOPT_HTTPAUTH, (long)CURLAUTH_BEARER) == CURLE_OK;
        return ok && curl_easy_setopt(easy, CURLOPT_XOAUTH2_BEARER, o->token) == CURLE_OK;
    }
    if (!o->user) return true;
    ok &= curl_easy_setopt(easy, CURLOPT_HTTPAUTH, client->schemes) == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_USERNAME, o->user) == CURLE_OK;
    if (o->password) ok &= curl_easy_setopt(easy, CURLOPT_PASSWORD, o->password) == CURLE_OK;
    return ok;
}

static bool set_limits(const EntClient *client, CURL *easy)
{
    const char *authorities = client->options.authorities;
    bool ok = true;
    if (authorities) ok &= curl_easy_setopt(easy, CURLOPT_CAINFO, authorities) == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS) == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_TIMEOUT, (long)client->options.timeout) == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_USERAGENT, "entente/" ENTENTE_VERSION) == CURLE_OK;
    return ok;
}

static bool set_body(Slot *slot)
{
    const EntRequest *r = &slot->request;
    CURL *easy = slot->easy;
    bool ok =
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, ent_store_method_name(r->method)) == CURLE_OK;
    if (r->method != ENT_PUT && r->method != ENT_POST) return ok;
    ok &= curl_easy_setopt(easy, CURLOPT_POSTFIELDS, r->body.ptr ? r->body.ptr : "") == CURLE_OK;
    return ok &&
           curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)r->body.len) == CURLE_OK;
}

static struct curl_slist *make_headers(size_t count, const char *const lines[]);

/* NULL where memory is out. */
static struct curl_slist *query_headers(Slot *slot)
{
    char line[256];
    const char *const lines[] = {"Content-Type: application/x-www-form-urlencoded", line};
    snprintf(line, sizeof line, "Accept: %s", slot->request.accept);
    curl_slist_free_all(slot->headers);
    return slot->headers = make_headers(2, lines);
}

static struct curl_slist *headers_of(Slot *slot)
{
    const EntClient *client = slot->client;
    if (slot->request.accept) return query_headers(slot);
    if (slot->request.method == ENT_GET) return client->get;
    return slot->request.quads ? client->quads[slot->request.gzip]
                               : client->triples[slot->request.gzip];
}

/* Everything is set anew for each try: what a reset keeps are the connections. */
static EntStatus begin(Slot *slot, EntError *err)
{
    EntClient *client = slot->client;
    CURL *easy = slot->easy;
    const char *url = slot->target.len ? slot->target.ptr : slot->request.url;
    curl_easy_reset(easy);
    ent_buf_clear(&slot->answer);
    slot->text[0] = '\0';
    slot->whole = false;
    bool ok = curl_easy_setopt(easy, CURLOPT_URL, url) == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_PRIVATE, (void *)slot) == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, slot->text) == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_bytes) == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_WRITEDATA, (void *)slot) == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header) == CURLE_OK;
    ok &= curl_easy_setopt(easy, CURLOPT_HEADERDATA, (void *)slot) == CURLE_OK;
    struct curl_slist *headers = headers_of(slot);
    ok &= headers && curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers) == CURLE_OK;
    ok &= set_limits(client, easy) && set_login(client, easy) && set_body(slot);
    if (!ok || curl_multi_add_handle(client->multi, easy) != CURLM_OK)
        return ent_error_set(err, ENT_ERR_INTERNAL, NULL, "cannot start a request");
    slot->state = SLOT_BUSY;
    slot->tries++;
    client->retries += slot->tries > 1;
    return ENT_OK;
}

/* ---- what came of it ---- */

static EntNet net_of(const Slot *slot, CURLcode code)
{
    long sent = 0;
    switch (code) {
    case CURLE_OK:
        return slot->whole ? ENT_NET_ANSWERED : ENT_NET_LOST;
    case CURLE_OPERATION_TIMEDOUT:
        curl_easy_getinfo(slot->easy, CURLINFO_REQUEST_SIZE, &sent);
        return sent > 0 ? ENT_NET_TIMEOUT : ENT_NET_UNSENT;
    case CURLE_COULDNT_CONNECT:
        return ENT_NET_UNSENT;
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return ENT_NET_LOST;
    default:
        return ENT_NET_HOPELESS;
    }
}

/* Choose the scheme that the server offers: it is asked once. True where there is another than the
 * one that was tried. */
static bool learn_schemes(EntClient *client, CURL *easy)
{
    long offered = 0, before = client->schemes;
    if (client->learned || client->options.token) return false;
    client->learned = true;
    curl_easy_getinfo(easy, CURLINFO_HTTPAUTH_AVAIL, &offered);
    if (offered & client->schemes) return false;
    if (offered & (long)CURLAUTH_DIGEST) client->schemes = (long)CURLAUTH_DIGEST;
    if (offered & (long)CURLAUTH_BASIC) client->schemes = (long)CURLAUTH_BASIC;
    return client->schemes != before && client->options.user;
}

/* A redirect that stays on the host is followed; of another one slot->text tells. */
static bool follow(Slot *slot, int http)
{
    char *to = NULL;
    curl_easy_getinfo(slot->easy, CURLINFO_REDIRECT_URL, &to);
    if (!to || http < 300 || http > 399) return false;
    EntStr target = ent_str(to), origin = ent_url_origin(target);
    bool same = ent_str_eq_nocase(origin, ent_url_origin(ent_str(slot->request.url)));
    bool keeps = http == 301 || http == 302 || http == 307 || http == 308;
    if (!same || !keeps || slot->redirects >= REDIRECTS) {
        snprintf(slot->text, sizeof slot->text,
                 same ? "redirects to %.*s" : "redirects to another host, %.*s, which is refused",
                 ENT_STR_ARG(origin));
        return false;
    }
    slot->redirects++;
    ent_buf_clear(&slot->target);
    return ent_buf_add(&slot->target, target) == ENT_OK;
}

static double asked_wait(CURL *easy)
{
    curl_off_t seconds = 0;
    curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &seconds);
    return seconds > 0 ? (double)seconds : 0;
}

static void wait_for_retry(Slot *slot)
{
    double asked = asked_wait(slot->easy), due = now() + ent_store_wait(slot->tries, asked);
    slot->state = SLOT_WAITING;
    slot->due = due;
    if (asked > 0 && due > slot->client->pause) slot->client->pause = due;
}

/* Hand the answer over; the slot is free afterwards. */
static EntStatus conclude(Slot *slot, const EntClientWork *work, EntAnswer *answer, EntError *err)
{
    const EntClientOptions *o = &slot->client->options;
    bool done = answer->verdict == ENT_VERDICT_DONE || answer->verdict == ENT_VERDICT_ABSENT;
    bool data = done && is_question(&slot->request); /* what it happens to hold is no secret told */
    if (slot->answer.ptr && !data) {
        ent_store_hide(slot->answer.ptr, slot->answer.len, ent_str(o->password));
        ent_store_hide(slot->answer.ptr, slot->answer.len, ent_str(o->token));
        ent_store_hide_login(slot->answer.ptr, slot->answer.len);
    }
    answer->body = ent_buf_as_str(&slot->answer);
    answer->text = slot->text;
    answer->tries = slot->tries;
    answer->unsure = !done && slot->lost;
    slot->client->trusted |= done && !is_question(&slot->request);
    EntStatus status = work->done(work->user, &slot->request, answer, err);
    ent_buf_release(&slot->request.body);
    ent_buf_clear(&slot->target);
    slot->state = SLOT_FREE;
    if (status != ENT_END) return status;
    slot->client->ending = true;
    return ENT_OK;
}

static EntVerdict judge(const Slot *slot, const EntAnswer *answer)
{
    const EntRequest *r = &slot->request;
    EntStr words = ent_buf_as_str(&slot->answer);
    EntMethod method = is_question(r) ? ENT_GET : r->repeats ? ENT_PUT : r->method;
    if (answer->http >= 500 && ent_store_was_undone(words)) return ENT_VERDICT_AGAIN;
    if (answer->http >= 500 && ent_store_is_full(words)) return ENT_VERDICT_HOPELESS;
    return ent_store_judge(method, answer->net, answer->http, slot->client->reached);
}

static EntStatus finish(Slot *slot, CURLcode code, const EntClientWork *work, EntError *err)
{
    EntClient *client = slot->client;
    long http = 0;
    char *type = NULL;
    EntAnswer answer = {.net = net_of(slot, code)};
    curl_multi_remove_handle(client->multi, slot->easy);
    curl_easy_getinfo(slot->easy, CURLINFO_RESPONSE_CODE, &http);
    curl_easy_getinfo(slot->easy, CURLINFO_CONTENT_TYPE, &type);
    if (answer.net == ENT_NET_ANSWERED) answer.http = (int)http;
    if (slot->answer.status == ENT_ERR_MEMORY)
        return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    if (slot->answer.status == ENT_ERR_LIMIT)
        snprintf(slot->text, sizeof slot->text, "answer too large");
    slot->lost |= answer.net == ENT_NET_LOST || answer.net == ENT_NET_TIMEOUT;
    if (!slot->text[0] && code != CURLE_OK)
        snprintf(slot->text, sizeof slot->text, "%s", curl_easy_strerror(code));
    if (!slot->text[0] && answer.net == ENT_NET_LOST)
        snprintf(slot->text, sizeof slot->text, "the answer breaks off");
    answer.type = ent_str(type);
    answer.verdict = judge(slot, &answer);
    client->reached |= answer.net == ENT_NET_ANSWERED;
    if (answer.http == 401 && learn_schemes(client, slot->easy)) return begin(slot, err);
    if (follow(slot, answer.http)) return begin(slot, err);
    if (slot->target.status == ENT_ERR_MEMORY)
        return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    if (answer.verdict == ENT_VERDICT_AGAIN) {
        if (!client->ending && slot->tries <= client->options.retries) {
            wait_for_retry(slot);
            return ENT_OK;
        }
        answer.verdict = ent_store_give_up(answer.net);
    }
    return conclude(slot, work, &answer, err);
}

/* ---- the loop ---- */

/* A request that waits for its next try when the run ends has failed. */
static EntStatus drop(Slot *slot, const EntClientWork *work, EntError *err)
{
    EntAnswer answer = {.net = ENT_NET_UNSENT, .verdict = ENT_VERDICT_FAILED};
    if (!slot->text[0]) snprintf(slot->text, sizeof slot->text, "not tried again");
    return conclude(slot, work, &answer, err);
}

/* Begin what is due in SLOT; *MORE is false once there is no next request. */
static EntStatus feed(Slot *slot, const EntClientWork *work, bool *more, EntError *err)
{
    EntClient *client = slot->client;
    if (slot->state == SLOT_WAITING && client->ending) return drop(slot, work, err);
    if (slot->state == SLOT_FREE && (!*more || client->ending)) return ENT_OK;
    if (slot->state == SLOT_BUSY || now() < client->pause) return ENT_OK;
    if (slot->state == SLOT_WAITING && now() < slot->due) return ENT_OK;
    if (slot->state == SLOT_WAITING) return begin(slot, err);
    slot->request = (EntRequest){0};
    EntStatus status = work->next(work->user, &slot->request, err);
    if (status == ENT_END) *more = false;
    if (status != ENT_OK) return status == ENT_END ? ENT_OK : status;
    slot->tries = slot->redirects = 0;
    slot->lost = false;
    return begin(slot, err);
}

static EntStatus feed_all(EntClient *client, const EntClientWork *work, bool *more, bool *open,
                          EntError *err)
{
    *open = false;
    for (unsigned i = 0; i < client->options.jobs; i++) {
        if (!client->trusted && *open) break;
        ENT_TRY(feed(&client->slots[i], work, more, err));
        *open |= client->slots[i].state != SLOT_FREE;
    }
    *open |= *more && !client->ending;
    return ENT_OK;
}

/* *ENDED: tries that are over. */
static EntStatus collect(EntClient *client, const EntClientWork *work, unsigned *ended,
                         EntError *err)
{
    int left, running;
    *ended = 0;
    if (curl_multi_perform(client->multi, &running) != CURLM_OK)
        return ent_error_set(err, ENT_ERR_INTERNAL, NULL, "the network library fails");
    CURLMsg *message;
    while ((message = curl_multi_info_read(client->multi, &left))) {
        char *user = NULL;
        ++*ended;
        if (message->msg != CURLMSG_DONE) continue;
        CURLcode code = message->data.result;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &user);
        ENT_TRY(finish((Slot *)(void *)user, code, work, err));
    }
    return ENT_OK;
}

/* Wait for the network, or for a slot to be due. */
static EntStatus rest(EntClient *client, EntError *err)
{
    if (curl_multi_poll(client->multi, NULL, 0, POLL_MS, NULL) == CURLM_OK) return ENT_OK;
    return ent_error_set(err, ENT_ERR_INTERNAL, NULL, "the network library fails");
}

/* After an error of ours: nothing stays under way. */
static void abandon(EntClient *client)
{
    for (unsigned i = 0; i < client->options.jobs; i++) {
        Slot *slot = &client->slots[i];
        if (slot->state == SLOT_BUSY) curl_multi_remove_handle(client->multi, slot->easy);
        slot->state = SLOT_FREE;
        ent_buf_release(&slot->request.body);
    }
}

EntStatus ent_client_run(EntClient *client, const EntClientWork *work, EntError *err)
{
    bool more = true, open = true;
    unsigned ended = 0;
    EntStatus status = ENT_OK;
    client->ending = false;
    while (status == ENT_OK) {
        status = feed_all(client, work, &more, &open, err);
        if (status != ENT_OK || !open) break;
        status = collect(client, work, &ended, err);
        if (work->tick) work->tick(work->user);
        if (status == ENT_OK && ended == 0) status = rest(client, err);
    }
    if (status != ENT_OK) abandon(client);
    return status;
}

/* ---- life ---- */

/* "Expect:" is left out: not every server answers it, and the wait is a second a request. */
static struct curl_slist *make_headers(size_t count, const char *const lines[])
{
    struct curl_slist *list = curl_slist_append(NULL, "Expect:");
    for (size_t i = 0; list && i < count; i++) {
        struct curl_slist *longer = curl_slist_append(list, lines[i]);
        if (!longer) curl_slist_free_all(list);
        list = longer;
    }
    return list;
}

/* Of an answer to a change nothing is asked: Virtuoso refuses to replace a graph where it cannot
 * tell of it in RDF. */
static bool make_all_headers(EntClient *client)
{
    static const char *const triples[] = {"Content-Type: application/n-triples",
                                          "Content-Encoding: gzip"};
    static const char *const quads[] = {"Content-Type: application/n-quads",
                                        "Content-Encoding: gzip"};
    static const char *const get[] = {"Accept: application/n-triples"};
    client->get = make_headers(1, get);
    bool ok = client->get != NULL;
    for (size_t i = 0; i < 2; i++) {
        client->triples[i] = make_headers(i + 1, triples);
        client->quads[i] = make_headers(i + 1, quads);
        ok &= client->triples[i] && client->quads[i];
    }
    return ok;
}

EntStatus ent_client_new(const EntClientOptions *options, EntClient **out, EntError *err)
{
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return ent_error_set(err, ENT_ERR_INTERNAL, NULL, "the network library cannot be started");
    EntClient *client = ent_alloc(1, sizeof *client);
    bool ok = client != NULL;
    if (ok) {
        client->options = *options;
        client->schemes =
            ent_store_wants_digest(options->kind) ? (long)CURLAUTH_DIGEST : (long)CURLAUTH_BASIC;
        ok = (client->multi = curl_multi_init()) != NULL;
        ok &= make_all_headers(client);
    }
    for (unsigned i = 0; ok && i < options->jobs; i++) {
        Slot *slot = &client->slots[i];
        slot->client = client;
        slot->answer = ENT_BUF_INIT(ENT_MAX_FILE);
        slot->target = ENT_BUF_INIT(ENT_MAX_PATH_BYTES * 4);
        ok = (slot->easy = curl_easy_init()) != NULL;
    }
    if (ok) {
        *out = client;
        return ENT_OK;
    }
    if (client)
        ent_client_free(client);
    else
        curl_global_cleanup();
    return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
}

void ent_client_free(EntClient *client)
{
    if (!client) return;
    abandon(client);
    for (size_t i = 0; i < ENT_CLIENT_JOBS; i++) {
        if (client->slots[i].easy) curl_easy_cleanup(client->slots[i].easy);
        curl_slist_free_all(client->slots[i].headers);
        ent_buf_release(&client->slots[i].answer);
        ent_buf_release(&client->slots[i].target);
    }
    if (client->multi) curl_multi_cleanup(client->multi);
    curl_slist_free_all(client->get);
    for (size_t i = 0; i < 2; i++) {
        curl_slist_free_all(client->triples[i]);
        curl_slist_free_all(client->quads[i]);
    }
    ent_free(client);
    curl_global_cleanup();
}

void ent_answer_text(EntMethod method, const EntAnswer *answer, char *out)
{
    char words[ENT_WORDS];
    if (answer->net != ENT_NET_ANSWERED) {
        snprintf(out, ENT_ERROR_MESSAGE, "%s", answer->text);
        return;
    }
    bool full = answer->http >= 500 && ent_store_is_full(answer->body);
    const char *meaning = ent_store_status_words(method, full ? 507 : answer->http);
    if (answer->text[0])
        snprintf(words, sizeof words, "%.*s", ENT_WORDS - 1, answer->text);
    else
        ent_store_words(answer->body, answer->type, words);
    snprintf(out, ENT_ERROR_MESSAGE, "HTTP %d%s%s%s%s%s", answer->http, *meaning ? " (" : "",
             meaning, *meaning ? ")" : "", *words ? ": " : "", words);
}

uint64_t ent_client_retries(const EntClient *client)
{
    return client->retries;
}

unsigned ent_client_timeout(const EntClient *client)
{
    return client->options.timeout;
}

bool ent_client_ended(const EntClient *client)
{
    return client->ending;
}
