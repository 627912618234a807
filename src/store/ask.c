#include "store/ask.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "store/sparql.h"
#include "store/words.h"

typedef struct Asking {
    const EntEndpoint *endpoint;
    const char *name, *accept;
    EntStr query;
    EntBuf *answer;
    unsigned timeout;
    bool sent;
} Asking;

/* ---- places in words ---- */

/* The number that S begins with behind white space, from *AT on; 0: none. */
static uint32_t take_number(EntStr s, size_t *at)
{
    uint32_t n = 0;
    while (ent_ascii_blank(ent_byte_at(s, *at))) ++*at;
    for (; ent_ascii_digit(ent_byte_at(s, *at)) && n < 100000000; ++*at)
        n = n * 10 + (uint32_t)(s.ptr[*at] - '0');
    return n;
}

/* The byte position behind WORD in S, in any case, where a number follows; SIZE_MAX. */
static size_t behind_word(EntStr s, const char *word)
{
    size_t n = strlen(word);
    for (size_t i = 0; i + n < s.len; i++) {
        if (!ent_str_eq_nocase(ent_str_sub(s, i, i + n), ent_str_n(word, n))) continue;
        size_t at = i + n;
        if (take_number(s, &at) > 0) return i + n;
    }
    return SIZE_MAX;
}

void ent_store_place(EntStr words, uint32_t *line, uint32_t *column)
{
    size_t at = behind_word(words, "line "), pair = behind_word(words, "error at ");
    *line = *column = 0;
    if (at != SIZE_MAX) {
        *line = take_number(words, &at);
        at = behind_word(words, "column ");
        if (at != SIZE_MAX) *column = take_number(words, &at);
    } else if (pair != SIZE_MAX) {
        *line = take_number(words, &pair);
        if (ent_byte_at(words, pair++) == ':') *column = take_number(words, &pair);
    }
}

/* ---- the answer ---- */

/* A proxy or a page for people, where data was asked for. */
static EntStatus no_data(const Asking *asking, EntError *err)
{
    return ent_error_set(err, ENT_ERR_STORE, asking->endpoint->url.ptr,
                         "a web page, and no answer to a query: is this the address of a store?");
}

/* Whether words that come with HTTP 400 are about the query's syntax; 37000 is its SQLSTATE. */
static bool is_about_syntax(EntStr words, uint32_t line)
{
    static const char *const signs[] = {"MALFORMED QUERY", "Parse error", "37000"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (ent_str_find(words, ent_str(signs[i])) != SIZE_MAX) return true;
    return line > 0;
}

static EntStatus fail(const Asking *asking, const EntAnswer *answer, EntError *err)
{
    char text[ENT_ERROR_MESSAGE], words[ENT_WORDS];
    const char *url = asking->endpoint->url.ptr;
    uint32_t line, column;
    ent_store_words(answer->body, answer->type, words);
    ent_store_place(ent_str(words), &line, &column);
    if (answer->http == 400 && is_about_syntax(ent_str(words), line))
        return ent_error_at(err, ENT_ERR_USAGE, asking->name, line, column,
                            "cannot parse query: %s", words);
    if (answer->net == ENT_NET_TIMEOUT)
        return ent_error_set(err, ENT_ERR_STORE, url, "no answer within %u s", asking->timeout);
    ent_answer_text(ENT_POST, answer, text);
    return ent_error_set(err, ENT_ERR_STORE, url, "%s", text);
}

static EntStatus next(void *user, EntRequest *request, EntError *err)
{
    Asking *asking = user;
    if (asking->sent) return ENT_END;
    asking->sent = true;
    request->method = ENT_POST;
    request->url = asking->endpoint->url.ptr;
    request->accept = asking->accept;
    request->body = ENT_BUF_INIT(ENT_MAX_FILE);
    ent_buf_add(&request->body, ENT_STR("query="));
    ent_url_add(&request->body, asking->query);
    if (!ent_sparql_names_graphs(asking->query))
        ent_buf_add(&request->body, ent_str(ent_store_union(asking->endpoint->kind)));
    EntStatus status = request->body.status;
    if (status == ENT_OK) return ENT_OK;
    ent_buf_release(&request->body);
    return ent_error_full(err, status, NULL, "query too long");
}

static EntStatus done(void *user, EntRequest *request, const EntAnswer *answer, EntError *err)
{
    const Asking *asking = user;
    (void)request;
    if (answer->verdict != ENT_VERDICT_DONE) return fail(asking, answer, err);
    if (ent_store_is_page(answer->type)) return no_data(asking, err);
    EntStatus status = ent_buf_add(asking->answer, answer->body);
    return status == ENT_OK ? ENT_OK : ent_error_full(err, status, NULL, "answer too large");
}

EntStatus ent_store_ask(EntClient *client, const EntEndpoint *endpoint, const char *name,
                        EntStr query, const char *accept, EntBuf *answer, EntError *err)
{
    Asking asking = {endpoint, name, accept, query, answer, ent_client_timeout(client), false};
    EntClientWork work = {.next = next, .done = done, .user = &asking};
    return ent_client_run(client, &work, err);
}
