/* The words of an article that state something, as they are shown and counted. */
#ifndef ENT_FACT_QUOTE_H
#define ENT_FACT_QUOTE_H

#include "text/doc.h"
#include "text/utf8.h"

typedef struct EntQuote {
    EntStr text;       /* view of the doc's text, without white space at its ends */
    size_t begin, end; /* code points of the text, half-open */
} EntQuote;

/* The quote of SPAN; false where nothing is left of it, or it is not of DOC (may be NULL). POINTS
 * counts the doc's text. Thread rule: one thread per POINTS. */
bool ent_quote_find(const EntDoc *doc, EntSpan span, EntCodePoints *points, EntQuote *out);

#endif
