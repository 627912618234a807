/* Lists of details below an invitation: "What: …", "When: …", "Where: …".
 * Thread rule: pure function. */
#ifndef ENT_FACT_DETAILS_H
#define ENT_FACT_DETAILS_H

#include "text/doc.h"

typedef enum EntDetail {
    ENT_DETAIL_NONE,
    ENT_DETAIL_WHAT,
    ENT_DETAIL_TIME,
    ENT_DETAIL_PLACE
} EntDetail;

/* What paragraph number PARAGRAPH of DOC is a label for, with the tokens of its value in *VALUE:
 * what stands behind the colon, or the paragraph below; below a bare "Where:" the one after it too,
 * where that is no other label. */
EntDetail ent_detail_at(const EntDoc *doc, size_t paragraph, EntSpan *value);

#endif
