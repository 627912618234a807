/* Text as a terminal may see it. Articles, graphs and answers of servers are written by anybody:
 * what could steer a terminal, or turn what stands beside it, is shown as an escape instead.
 * Thread rule: pure functions. */
#ifndef ENT_BASE_SHOWN_H
#define ENT_BASE_SHOWN_H

#include "base/buf.h"

enum { ENT_SHOWN = 8 }; /* most bytes that one character becomes */

/* The character at byte *AT (< s.len) of S as it is shown, into OUT (no NUL); *AT moves behind it.
 * Returns the bytes written. Controls (C0, DEL, C1) and bytes that are no UTF-8 become "\x1B",
 * marks, embeddings, overrides and isolates of direction "\u202E"; all else stays. */
size_t ent_shown_next(EntStr s, size_t *at, char out[ENT_SHOWN]);

/* Append S to BUF as it is shown. Returns BUF's status. */
EntStatus ent_buf_add_shown(EntBuf *buf, EntStr s);

#endif
