/* An HTTP/1.x response as a web archive keeps it (RFC 9112): status, the fields that matter, body.
 * Thread rule: pure functions. */
#ifndef ENT_INPUT_HTTP_H
#define ENT_INPUT_HTTP_H

#include "base/buf.h"

typedef struct EntHttp {
    int status;
    EntStr type;    /* media type without parameters, as it was sent: "text/html" */
    EntStr charset; /* of the type, or empty */
} EntHttp;

/* The value of the field NAME (ASCII letters in any case) where LINE is that field. */
bool ent_http_field(EntStr line, const char *name, EntStr *value);

/* Read the response in BYTES: the body, without chunks and compression (input/unpack.h), is
 * appended to OUT. Archives often keep the fields of a body that they have decoded: a body that is
 * not what they say is taken as it is, and one that is damaged or cut gives what it has. Views are
 * of BYTES. ENT_ERR_INPUT where it is no response or its compression is unknown; ENT_ERR_LIMIT by
 * OUT's cap; ENT_ERR_MEMORY. */
EntStatus ent_http_read(EntStr bytes, EntHttp *http, EntBuf *out) ENT_MUST_USE;

#endif
