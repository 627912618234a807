#include "nlp/tree.h"

/* spaCy repeats the widening of edges while some head lies outside its sentence, which crossing
 * arcs can need, and gives up after this many rounds. */
enum { EDGE_ROUNDS = 12 };

typedef struct Tree {
    EntTreeWork *work;
    EntToken *tokens;
    uint32_t count, base;
    const bool *is_space;
} Tree;

void ent_tree_work_release(EntTreeWork *work)
{
    ENT_VEC_FREE(&work->edges);
    ENT_VEC_FREE(&work->queue);
    ENT_VEC_FREE(&work->starts);
}

static uint32_t head_of(const Tree *tree, uint32_t i)
{
    return tree->tokens[i].head - tree->base;
}

static void widen(const Tree *tree, uint32_t i)
{
    const EntSpan *child = &tree->work->edges.at[i];
    EntSpan *head = &tree->work->edges.at[head_of(tree, i)];
    if (child->begin < head->begin) head->begin = child->begin;
    if (child->end > head->end) head->end = child->end;
}

/* Whether every head lies in the sentence of its word, as spaCy looks at it: the last word, and the
 * sentence that begins with it, are not looked at. */
static bool heads_within_sentences(const Tree *tree)
{
    bool *starts = tree->work->starts.at;
    uint32_t begin = 0;
    for (uint32_t i = 0; i < tree->count; i++) starts[i] = false;
    for (uint32_t i = 0; i < tree->count; i++)
        if (head_of(tree, i) == i) starts[tree->work->edges.at[i].begin] = true;
    for (uint32_t i = 0; i < tree->count; i++) {
        if (!(i > 0 && starts[i]) && i != tree->count - 1) continue;
        for (uint32_t j = begin; j < i; j++)
            if (head_of(tree, j) < begin || head_of(tree, j) > i) return false;
        begin = i;
    }
    return true;
}

static void find_edges(const Tree *tree)
{
    for (uint32_t i = 0; i < tree->count; i++) tree->work->edges.at[i] = (EntSpan){i, i};
    for (int round = 0; round < EDGE_ROUNDS; round++) {
        for (uint32_t i = 0; i < tree->count; i++) widen(tree, i);
        for (uint32_t i = tree->count; i-- > 0;) widen(tree, i);
        if (heads_within_sentences(tree)) break;
    }
}

static void mark_sentences(const Tree *tree)
{
    for (uint32_t i = 0; i < tree->count; i++) tree->tokens[i].sentence_start = false;
    for (uint32_t i = 0; i < tree->count; i++)
        if (head_of(tree, i) == i)
            tree->tokens[tree->work->edges.at[i].begin].sentence_start = true;
}

/* Breadth first, left to right, below TOP: the first word labelled LABEL other than WORD, or TOP.
 * The queue never holds a word twice, as every word has one head. */
static uint32_t find_below(const Tree *tree, uint32_t word, uint32_t top, EntStr label)
{
    uint32_t *queue = tree->work->queue.at, first = 0, last = 0;
    queue[last++] = top;
    while (first < last) {
        uint32_t parent = queue[first++];
        EntSpan edges = tree->work->edges.at[parent];
        for (uint32_t child = edges.begin; child <= edges.end; child++) {
            if (child == parent || head_of(tree, child) != parent) continue;
            if (tree->is_space[child] || child == word) continue;
            if (ent_str_eq(tree->tokens[child].dep, label)) return child;
            if (last < tree->count) queue[last++] = child;
        }
    }
    return top;
}

static bool put_back_crossing(const Tree *tree)
{
    static const EntStr bars = ENT_STR_INIT("||");
    bool any = false;
    for (uint32_t i = 0; i < tree->count; i++) {
        EntStr dep = tree->tokens[i].dep;
        size_t at = ent_str_find(dep, bars);
        if (at == SIZE_MAX) continue;
        EntStr label = ent_str_sub(dep, at + bars.len, dep.len);
        uint32_t head = find_below(tree, i, head_of(tree, i), label);
        tree->tokens[i].head = head + tree->base;
        tree->tokens[i].dep = ent_str_sub(dep, 0, at);
        any = true;
    }
    return any;
}

EntStatus ent_tree_finish(EntTreeWork *work, EntToken *tokens, uint32_t count, uint32_t base,
                          const bool *is_space)
{
    Tree tree = {work, tokens, count, base, is_space};
    if (!ENT_RESERVE(&work->edges, (size_t)count + 1) ||
        !ENT_RESERVE(&work->queue, (size_t)count + 1) ||
        !ENT_RESERVE(&work->starts, (size_t)count + 1))
        return ENT_ERR_MEMORY;
    find_edges(&tree);
    if (put_back_crossing(&tree)) find_edges(&tree);
    mark_sentences(&tree);
    return ENT_OK;
}
