/* HTTP requests to one store, several at a time on connections that stay open (libcurl's multi
 * interface, 7.85 or later), each tried again where store/judge.h says so.
 *
 *     EntClient *client;
 *     ent_client_new(&options, &client, err);
 *     ent_client_run(client, &work, err);      asks work.next, tells work.done
 *     ent_client_free(client);
 *
 * What it never does: go to another host (a redirect there is a failure), speak anything but http
 * and https, accept a certificate that does not verify, send a password to a host it was not given
 * for. Secrets are in no message: where a server repeats one, it is overwritten.
 *
 * Authorisation: a token as bearer; a user by the scheme that the store is known to want (basic,
 * Virtuoso digest), changed to the one that the first answer 401 offers.
 *
 * libcurl itself sends a request again when a connection that was kept turns out to be closed
 * before a byte of the answer has come; for a POST too, which does no harm: the statements have no
 * blank nodes, and a graph is a set.
 *
 * Thread rule: one thread at a time. */
#ifndef ENT_STORE_CLIENT_H
#define ENT_STORE_CLIENT_H

#include "base/buf.h"
#include "base/error.h"
#include "store/endpoint.h"
#include "store/judge.h"

typedef struct EntClientOptions {
    EntStoreKind kind;
    const char *user, *password; /* NULL: none. Kept by the caller */
    const char *token;
    const char *authorities; /* a file of certificates to trust, NULL: those of the system */
    unsigned jobs;           /* requests at a time, 1 to ENT_CLIENT_JOBS */
    unsigned retries;        /* further tries of a request */
    unsigned timeout;        /* seconds for one try */
} EntClientOptions;

enum { ENT_CLIENT_JOBS = 64 };

typedef struct EntRequest {
    EntMethod method;
    const char *url;
    /* NULL: of the Graph Store Protocol. Else of the SPARQL Protocol: a POST that changes nothing,
     * whose answer is data of this media type. Kept by the caller */
    const char *accept;
    /* N-Triples, or a form; the client's until done is called, which releases it */
    EntBuf body;
    bool quads;   /* the body is N-Quads */
    bool repeats; /* a POST that may be sent again as a PUT may */
    bool gzip;    /* the body is compressed */
    size_t tag;   /* the caller's */
} EntRequest;

/* How a request ended. Views hold during the call of done. */
typedef struct EntAnswer {
    EntVerdict verdict;
    EntNet net;
    int http;         /* status, or 0 */
    EntStr body;      /* of an answer */
    EntStr type;      /* its media type */
    const char *text; /* what the network says, or where a redirect leads; "" where nothing */
    unsigned tries;
    bool unsure; /* no success, but one of the tries may have come to its end in the store */
} EntAnswer;

typedef struct EntClientWork {
    /* Fill the zeroed REQUEST; ENT_END: there is no other. Any other status ends the run. */
    EntStatus (*next)(void *user, EntRequest *request, EntError *err);
    /* REQUEST is over. ENT_END: send no other, those that are under way are waited for. */
    EntStatus (*done)(void *user, EntRequest *request, const EntAnswer *answer, EntError *err);
    void (*tick)(void *user); /* now and then, for progress; may be NULL */
    void *user;
} EntClientWork;

typedef struct EntClient EntClient;

/* ENT_ERR_MEMORY, ENT_ERR_INTERNAL (libcurl cannot be started). OPTIONS are copied. */
EntStatus ent_client_new(const EntClientOptions *options, EntClient **out,
                         EntError *err) ENT_MUST_USE;
void ent_client_free(EntClient *client);

/* Send what NEXT gives until it says ENT_END and all are done. The status is that of a callback, or
 * ENT_ERR_MEMORY or ENT_ERR_INTERNAL; a request that fails is no error of the run. */
EntStatus ent_client_run(EntClient *client, const EntClientWork *work, EntError *err) ENT_MUST_USE;

/* Seconds for one try, as the client was made. */
unsigned ent_client_timeout(const EntClient *client);

/* Whether the last run was ended by its callback. */
bool ent_client_ended(const EntClient *client);

/* One line about an answer that is no success: "HTTP 404 (no such dataset or repository): words".
 * OUT has room for ENT_ERROR_MESSAGE bytes. */
void ent_answer_text(EntMethod method, const EntAnswer *answer, char *out);

/* Tries after the first one, of all requests so far. */
uint64_t ent_client_retries(const EntClient *client);

#endif
