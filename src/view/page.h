/* The page that shows a graph: one HTML file that needs nothing else.
 *
 * Everything that articles said is data: it stands as JSON in the page and reaches the document as
 * text only. A Content-Security-Policy allows the page's own scripts and style by a nonce, and no
 * connection. The same input gives the same bytes. Thread rule: pure function. */
#ifndef ENT_VIEW_PAGE_H
#define ENT_VIEW_PAGE_H

#include "base/buf.h"

/* A question with its answer, for a tab of the page. */
typedef struct EntViewTable {
    EntStr name, question, query, csv;
} EntViewTable;

/* Append the page of MODEL (view/model.h) and COUNT tables to OUT. ENT_ERR_LIMIT by OUT's cap,
 * ENT_ERR_MEMORY. */
EntStatus ent_view_page(EntStr title, EntStr model, const EntViewTable *tables, size_t count,
                        EntBuf *out) ENT_MUST_USE;

#endif
