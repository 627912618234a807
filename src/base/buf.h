/* EntBuf: bytes that grow up to a cap which the owner names at the start. After a failed append the
 * buffer is sticky (every later append fails too), so that a chain is checked once at its end.
 * Thread rule: one thread at a time. */
#ifndef ENT_BASE_BUF_H
#define ENT_BASE_BUF_H

#include "base/alloc.h"
#include "base/str.h"

typedef struct EntBuf {
    char *ptr; /* NUL after len once anything was appended */
    size_t len, cap, max;
    EntStatus status; /* ENT_OK, ENT_ERR_LIMIT (max reached) or ENT_ERR_MEMORY */
} EntBuf;

/* MAX: most bytes it may hold. Nothing is allocated yet. */
#define ENT_BUF_INIT(max_bytes)                                                                    \
    (EntBuf)                                                                                       \
    {                                                                                              \
        .max = (max_bytes)                                                                         \
    }

void ent_buf_release(EntBuf *buf);
void ent_buf_clear(EntBuf *buf); /* empty, memory kept, status ENT_OK again */
EntStatus ent_buf_add(EntBuf *buf, EntStr s);
EntStatus ent_buf_add_char(EntBuf *buf, char c);
EntStatus ent_buf_printf(EntBuf *buf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Append S as a string of JSON (RFC 8259), in quotation marks. The ASCII characters of ALSO are
 * written as \u00XX too. */
void ent_buf_add_json(EntBuf *buf, EntStr s, const char *also);

static inline EntStr ent_buf_as_str(const EntBuf *buf)
{
    return ent_str_n(buf->ptr, buf->len);
}

#endif
