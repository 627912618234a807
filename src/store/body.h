/* The body of a request. zlib stands here and in the input room only.
 * Thread rule: pure functions. */
#ifndef ENT_STORE_BODY_H
#define ENT_STORE_BODY_H

#include "base/buf.h"
#include "base/error.h"

/* Replace what BODY holds by itself in gzip (RFC 1952), fast rather than small. ENT_ERR_MEMORY:
 * it is as it was. */
EntStatus ent_body_pack(EntBuf *body, EntError *err) ENT_MUST_USE;

#endif
