/* What an exchange with a store came to: whether it did what was asked, whether it is tried again,
 * when, and whether others would fare better.
 *
 * A request is repeated only where that cannot do anything twice (RFC 9110, 9.2.2): GET, PUT and
 * DELETE after a lost connection or an answer 429, 502, 503 or 504; POST only where nothing of it
 * was sent, or where the server itself says that it did not take it (429, 503). A time-out is not
 * repeated: the server may still be at work on it. Thread rule: pure functions. */
#ifndef ENT_STORE_JUDGE_H
#define ENT_STORE_JUDGE_H

#include <stdbool.h>

typedef enum EntMethod { ENT_GET, ENT_PUT, ENT_POST, ENT_DELETE } EntMethod;

/* What the network made of a request. */
typedef enum EntNet {
    ENT_NET_ANSWERED, /* there is a whole answer with a status */
    ENT_NET_UNSENT,   /* no connection: nothing was sent */
    ENT_NET_LOST,     /* the connection broke before the answer was whole */
    ENT_NET_TIMEOUT,  /* no whole answer in the time that was given */
    ENT_NET_HOPELESS  /* no such host, no HTTP, no trust in the certificate, … */
} EntNet;

typedef enum EntVerdict {
    ENT_VERDICT_DONE,
    ENT_VERDICT_ABSENT,  /* GET or DELETE of a graph that is not there */
    ENT_VERDICT_AGAIN,   /* worth another try */
    ENT_VERDICT_FAILED,  /* failed; another graph may well go in */
    ENT_VERDICT_HOPELESS /* failed, and so would every other */
} EntVerdict;

/* HTTP is the status of an answer, else 0. REACHED: this server has answered before; one that has
 * not and takes no connection is not waited for. */
EntVerdict ent_store_judge(EntMethod method, EntNet net, int http, bool reached);

/* What ENT_VERDICT_AGAIN becomes when there are no tries left. */
EntVerdict ent_store_give_up(EntNet net);

/* Seconds to wait before try number ATTEMPT (from 1: the first repetition): 0.5, 1, 2, 4 … up to
 * 30, or what the server asked for by Retry-After (0: it did not), up to 300. */
double ent_store_wait(unsigned attempt, double asked);

/* A status in a few words ("no such dataset or repository"), or "". Static. */
const char *ent_store_status_words(EntMethod method, int http);

const char *ent_store_method_name(EntMethod method);

#endif
