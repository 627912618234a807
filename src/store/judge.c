#include "store/judge.h"

#include <stddef.h>

/* The server says itself that it did nothing. */
static bool was_not_taken(int http)
{
    return http == 429 || http == 503;
}

/* An answer of something before the server, or of one that is on its way up or down. */
static bool is_passing(int http)
{
    return was_not_taken(http) || http == 502 || http == 504;
}

/* About the whole store or the user, not about one graph. */
static bool is_about_all(EntMethod method, int http)
{
    static const int all[] = {401, 403, 405, 407, 501, 507};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (http == all[i]) return true;
    return (http >= 300 && http < 400) || (http == 404 && method != ENT_GET);
}

static EntVerdict judge_answer(EntMethod method, int http)
{
    if (http >= 200 && http < 300) return ENT_VERDICT_DONE;
    if (http == 404 && (method == ENT_GET || method == ENT_DELETE)) return ENT_VERDICT_ABSENT;
    if (method == ENT_POST ? was_not_taken(http) : is_passing(http)) return ENT_VERDICT_AGAIN;
    return is_about_all(method, http) ? ENT_VERDICT_HOPELESS : ENT_VERDICT_FAILED;
}

EntVerdict ent_store_judge(EntMethod method, EntNet net, int http, bool reached)
{
    switch (net) {
    case ENT_NET_ANSWERED:
        return judge_answer(method, http);
    case ENT_NET_UNSENT:
        return reached ? ENT_VERDICT_AGAIN : ENT_VERDICT_HOPELESS;
    case ENT_NET_LOST:
        return method == ENT_POST ? ENT_VERDICT_FAILED : ENT_VERDICT_AGAIN;
    case ENT_NET_TIMEOUT:
        return ENT_VERDICT_FAILED;
    case ENT_NET_HOPELESS:
        break;
    }
    return ENT_VERDICT_HOPELESS;
}

EntVerdict ent_store_give_up(EntNet net)
{
    return net == ENT_NET_UNSENT || net == ENT_NET_LOST ? ENT_VERDICT_HOPELESS : ENT_VERDICT_FAILED;
}

double ent_store_wait(unsigned attempt, double asked)
{
    enum { LONGEST = 30, LONGEST_ASKED = 300 };
    if (asked > 0) return asked < LONGEST_ASKED ? asked : LONGEST_ASKED;
    double seconds = 0.5;
    for (unsigned i = 1; i < attempt && seconds < LONGEST; i++) seconds *= 2;
    return seconds < LONGEST ? seconds : LONGEST;
}

const char *ent_store_status_words(EntMethod method, int http)
{
    static const struct {
        int http;
        const char *words;
    } list[] = {{400, "the request was not understood"},
                {401, "not authorised: wrong or missing user name, password or token"},
                {403, "forbidden for this user"},
                {404, "no such dataset or repository"},
                {405, "no dataset at this address, or it is read-only"},
                {407, "the proxy wants a password"},
                {409, "conflict in the store"},
                {413, "the graph is too large for the server"},
                {415, "the server does not read this format"},
                {429, "too many requests"},
                {500, "error of the server"},
                {502, "the proxy gets no answer of the store"},
                {503, "the store is not available"},
                {504, "the proxy gets no answer of the store in time"},
                {507, "no room left in the store"}};
    if (http == 404 && method == ENT_GET) return "not there";
    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        if (list[i].http == http) return list[i].words;
    return "";
}

const char *ent_store_method_name(EntMethod method)
{
    static const char *const names[] = {
        [ENT_GET] = "GET", [ENT_PUT] = "PUT", [ENT_POST] = "POST", [ENT_DELETE] = "DELETE"};
    return names[method];
}
