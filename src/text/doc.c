#include "text/doc.h"

static const char *const pos_names[] = {
#define X(name) #name,
    ENT_POS_LIST(X)
#undef X
};

const char *ent_pos_name(EntPos pos)
{
    return pos < ENT_POS_COUNT && pos != ENT_POS_NONE ? pos_names[pos] : "";
}

EntPos ent_pos_parse(EntStr name)
{
    for (int i = 1; i < ENT_POS_COUNT; i++)
        if (ent_str_is(name, pos_names[i])) return (EntPos)i;
    return ENT_POS_NONE;
}

void ent_doc_release(EntDoc *doc)
{
    ENT_VEC_FREE(&doc->tokens);
    ENT_VEC_FREE(&doc->sentences);
    ENT_VEC_FREE(&doc->paragraphs);
    ent_arena_release(&doc->arena);
    *doc = (EntDoc){0};
}

void ent_doc_reset(EntDoc *doc)
{
    ent_arena_reset(&doc->arena);
    doc->text = ENT_STR_EMPTY;
    doc->tokens.len = doc->sentences.len = doc->paragraphs.len = 0;
}

EntStatus ent_doc_find_sentences(EntDoc *doc)
{
    size_t paragraph = 0;
    doc->sentences.len = 0;
    for (uint32_t i = 0; i < doc->tokens.len; i++) {
        bool starts = i == 0 || doc->tokens.at[i].sentence_start;
        while (paragraph < doc->paragraphs.len && doc->paragraphs.at[paragraph].begin <= i) {
            starts |= doc->paragraphs.at[paragraph].begin == i;
            paragraph++;
        }
        if (starts && !ENT_PUSH(&doc->sentences, (EntSpan){i, i})) return ENT_ERR_MEMORY;
        doc->sentences.at[doc->sentences.len - 1].end = i + 1;
    }
    return ENT_OK;
}

uint32_t ent_doc_sentence_of(const EntDoc *doc, uint32_t token)
{
    size_t low = 0, high = doc->sentences.len;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (doc->sentences.at[middle].begin <= token)
            low = middle;
        else
            high = middle;
    }
    return (uint32_t)low;
}

EntStr ent_doc_span_text(const EntDoc *doc, EntSpan span)
{
    uint32_t begin = doc->tokens.at[span.begin].begin, end = doc->tokens.at[span.end - 1].end;
    return ent_str_n(doc->text.ptr + begin, end - begin);
}

EntStr ent_doc_press_label(const EntDoc *doc, EntSpan span)
{
    const EntToken *t = doc->tokens.at;
    if (t[span.begin].press_iob != ENT_IOB_B) return ENT_STR_EMPTY;
    for (uint32_t i = span.begin + 1; i < span.end; i++)
        if (t[i].press_iob != ENT_IOB_I) return ENT_STR_EMPTY;
    if (span.end < doc->tokens.len && t[span.end].press_iob == ENT_IOB_I) return ENT_STR_EMPTY;
    return t[span.begin].press_label;
}
