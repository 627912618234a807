/* Compressed bytes that are at hand whole, as the body of an HTTP response is: the content codings
 * of RFC 9110 and their registry. Files are undone while they are read (input/stream.h). These two
 * are the only places that see the libraries of compression.
 * Thread rule: pure functions. */
#ifndef ENT_INPUT_UNPACK_H
#define ENT_INPUT_UNPACK_H

#include "base/buf.h"

/* Append what BYTES are without CODING to OUT: "gzip" or "x-gzip" (RFC 1952), "deflate" (RFC 1950,
 * also the bare RFC 1951 that some servers send), "br" (Brotli, RFC 7932), "zstd" (RFC 8878); in
 * any case of letters. ENT_ERR_INPUT where they are damaged or cut (OUT then has what stands
 * before) or CODING is none of these; ENT_ERR_LIMIT by OUT's cap, which also bounds the work;
 * ENT_ERR_MEMORY. */
EntStatus ent_unpack(EntStr coding, EntStr bytes, EntBuf *out) ENT_MUST_USE;

#endif
