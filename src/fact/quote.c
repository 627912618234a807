#include "fact/quote.h"

#include "text/case.h"

bool ent_quote_find(const EntDoc *doc, EntSpan span, EntCodePoints *points, EntQuote *out)
{
    if (!doc || span.end > doc->tokens.len) return false;
    while (span.begin < span.end && ent_str_is_space(doc->tokens.at[span.begin].text)) span.begin++;
    while (span.end > span.begin && ent_str_is_space(doc->tokens.at[span.end - 1].text)) span.end--;
    if (span.begin >= span.end) return false;
    out->text = ent_doc_span_text(doc, span);
    out->begin = ent_code_points_before(points, doc->tokens.at[span.begin].begin);
    out->end = ent_code_points_before(points, doc->tokens.at[span.end - 1].end);
    return true;
}
