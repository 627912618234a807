/* Organisations whose names look like one and that the text tells apart: a company and the parent
 * whose name its own begins with. */
#include "link/cluster.h"

static EntStr word_at(const EntLinker *l, uint32_t i)
{
    return l->doc->tokens.at[i].text;
}

/* "unit of Latvian state energy firm | Orion", "owned by Orion": the words from I to END lead from
 * a part to its whole. */
static bool leads_to_whole(const EntLinker *l, uint32_t i, uint32_t end)
{
    enum { FAR = 8 };
    static const char *const parts[] = {"subsidiary", "unit",   "arm",    "division",
                                        "affiliate",  "branch", "parent", "subsidiaries"};
    static const char *const held[] = {"owned", "controlled"};
    bool part = ENT_STR_AMONG(word_at(l, i), parts) && ent_str_is(word_at(l, i + 1), "of");
    bool owned = ENT_STR_AMONG(word_at(l, i), held) && ent_str_is(word_at(l, i + 1), "by");
    if ((!part && !owned) || end - i > FAR) return false;
    for (uint32_t k = i + 2; k < end; k++) {
        const EntToken *t = &l->doc->tokens.at[k];
        if (t->pos == ENT_POS_VERB || t->pos == ENT_POS_PUNCT || t->pos == ENT_POS_CCONJ)
            return false;
    }
    return true;
}

/* "Orion Green, a subsidiary of Orion": the sentence of X leads from it to the later Y. */
static bool said_of_both(const EntLinker *l, const EntMention *x, const EntMention *y)
{
    enum { FAR = 14 };
    if (x->tokens.end >= y->tokens.begin || y->tokens.begin - x->tokens.end > FAR) return false;
    for (uint32_t i = x->tokens.end; i < y->tokens.begin; i++) {
        if (l->doc->tokens.at[i].sentence_start) return false;
        if (i + 1 < y->tokens.begin && leads_to_whole(l, i, y->tokens.begin)) return true;
    }
    return false;
}

/* "its parent Orion", "the parent company, Orion" */
static bool behind_parent(const EntLinker *l, const EntMention *y)
{
    static const char *const firms[] = {"company", "firm", "group"};
    uint32_t i = y->tokens.begin;
    if (i > 1 && ent_str_is(word_at(l, i - 1), ",")) i--;
    if (i > 1 && ENT_STR_AMONG(word_at(l, i - 1), firms)) i--;
    return i > 0 && ent_str_is(word_at(l, i - 1), "parent");
}

bool ent_mentions_told_apart(const EntLinker *l, uint32_t a, uint32_t b)
{
    const EntMention *x = &l->mentions->list.at[a], *y = &l->mentions->list.at[b];
    if (ent_class_top(y->kind) != ENT_CLASS_Organisation) return false;
    EntStr first = ent_doc_span_text(l->doc, x->tokens);
    EntStr second = ent_doc_span_text(l->doc, y->tokens);
    if (ent_str_eq(first, second)) return false;
    return said_of_both(l, x, y) || (ent_str_starts(first, second) && behind_parent(l, y));
}
