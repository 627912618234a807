/* One sentence made ready: the row of its units without white space, how nodes see them, and the
 * tables of their tree. Trees that are none (cycles, parents outside the sentence) are cut into
 * ones that are. */
#include "fact/match_work.h"

void ent_sentence_release(EntSentence *s)
{
    ENT_VEC_FREE(&s->unit);
    ENT_VEC_FREE(&s->parent);
    ENT_VEC_FREE(&s->child_begin);
    ENT_VEC_FREE(&s->children);
    ENT_VEC_FREE(&s->order);
    ENT_VEC_FREE(&s->enter);
    ENT_VEC_FREE(&s->leave);
    ENT_VEC_FREE(&s->views);
    ent_arena_release(&s->arena);
}

static EntStr lowered(EntArena *arena, EntStr s)
{
    size_t i = 0;
    while (i < s.len && !(s.ptr[i] >= 'A' && s.ptr[i] <= 'Z')) i++;
    if (i == s.len) return s;
    char *out = ent_arena_alloc(arena, s.len, 1);
    if (!out) return ENT_STR_EMPTY;
    for (i = 0; i < s.len; i++)
        out[i] = s.ptr[i] >= 'A' && s.ptr[i] <= 'Z' ? (char)(s.ptr[i] + 32) : s.ptr[i];
    return ent_str_n(out, s.len);
}

static EntTypeSet types_of(const EntUnit *unit)
{
    switch (unit->type) {
    case ENT_UNIT_TOKEN:
        return ENT_TYPE_BIT(ENT_KIND_Token);
    case ENT_UNIT_DATE:
        return ENT_TYPE_BIT(ENT_KIND_Date);
    case ENT_UNIT_MONEY:
        return ENT_TYPE_BIT(ENT_KIND_Money);
    case ENT_UNIT_COUNT:
        return ENT_TYPE_BIT(ENT_KIND_Count);
    case ENT_UNIT_ROLE:
        return ENT_TYPE_BIT(ENT_KIND_Role);
    case ENT_UNIT_ENTITY:
        break;
    }
    return ENT_TYPE_BIT(ENT_KIND_Entity) | ent_type_of_class(unit->kind);
}

/* The lemma of HEAD; the lemmatiser takes "staged" for a form of "stag". */
static EntStr lemma_of(const EntToken *head)
{
    bool staged = ent_str_is(head->lemma, "stag") && head->pos == ENT_POS_VERB;
    return staged ? ENT_STR("stage") : head->lemma;
}

static bool make_view(EntSentence *s, const EntDoc *doc, const EntUnit *unit, EntUnitView *view)
{
    const EntToken *head = &doc->tokens.at[unit->head];
    bool named = head->iob == ENT_IOB_B || head->iob == ENT_IOB_I;
    EntStr word = ent_doc_span_text(doc, unit->tokens);
    *view = (EntUnitView){.types = types_of(unit)};
    view->text[ENT_ATTRIBUTE_word] = word;
    view->text[ENT_ATTRIBUTE_lower] = lowered(&s->arena, word);
    view->text[ENT_ATTRIBUTE_lemma] = lowered(&s->arena, lemma_of(head));
    view->text[ENT_ATTRIBUTE_tag] = head->tag;
    view->text[ENT_ATTRIBUTE_pos] = ent_str(ent_pos_name((EntPos)head->pos));
    view->text[ENT_ATTRIBUTE_dep] = unit->dep;
    view->text[ENT_ATTRIBUTE_ner] = named ? head->label : ENT_STR_EMPTY;
    view->text[ENT_ATTRIBUTE_described] = unit->described ? ENT_STR("yes") : ENT_STR("no");
    return (word.len == 0 || view->text[ENT_ATTRIBUTE_lower].ptr) &&
           (head->lemma.len == 0 || view->text[ENT_ATTRIBUTE_lemma].ptr);
}

/* The row and its views; work->local tells where each unit of the article went. */
static bool fill_row(EntMatchWork *work, const EntMatchContext *context, EntSpan range, bool whole)
{
    EntSentence *s = &work->sentence;
    uint32_t size = range.end - range.begin;
    if (!ENT_RESERVE(&work->local, size) || !ENT_RESERVE(&s->unit, size) ||
        !ENT_RESERVE(&s->views, size))
        return false;
    for (uint32_t i = range.begin; i < range.end; i++) {
        const EntUnit *unit = &context->units[i];
        bool space = unit->type == ENT_UNIT_TOKEN &&
                     context->doc->tokens.at[unit->head].pos == ENT_POS_SPACE;
        bool left_out = space || (!whole && ent_aside_holds(&work->asides, i));
        work->local.at[i - range.begin] = left_out ? ENT_NO_UNIT : s->count;
        if (left_out) continue;
        EntUnitView *view = &s->views.at[s->count];
        if (!make_view(s, context->doc, unit, view)) return false;
        s->types |= view->types;
        ent_word_bits_add(&s->words, view->text[ENT_ATTRIBUTE_lower]);
        ent_word_bits_add(&s->words, view->text[ENT_ATTRIBUTE_lemma]);
        s->unit.at[s->count++] = i;
    }
    return true;
}

/* Parents in the row: the nearest one above that is in it. */
static void fill_parents(EntMatchWork *work, const EntMatchContext *context, EntSpan range)
{
    EntSentence *s = &work->sentence;
    for (uint32_t i = 0; i < s->count; i++) {
        uint32_t up = s->unit.at[i], found = i;
        for (uint32_t steps = range.begin; steps < range.end; steps++) {
            uint32_t next = context->units[up].parent;
            if (next == up || next < range.begin || next >= range.end) break;
            up = next;
            if (work->local.at[up - range.begin] == ENT_NO_UNIT) continue;
            found = work->local.at[up - range.begin];
            break;
        }
        s->parent.at[i] = found;
    }
}

/* Make a root of the unit at which a way up comes back to itself. MARK: zeroed, one a unit. */
static void cut_cycles(EntSentence *s, uint32_t *mark)
{
    for (uint32_t i = 0; i < s->count; i++) {
        uint32_t u = i;
        while (mark[u] == 0) {
            mark[u] = i + 1;
            if (s->parent.at[u] == u) break;
            if (mark[s->parent.at[u]] == i + 1) s->parent.at[u] = u;
            u = s->parent.at[u];
        }
    }
}

/* Children by counting sort, which keeps text order. CURSOR: one a unit. */
static void fill_children(EntSentence *s, uint32_t *cursor)
{
    uint32_t *begin = s->child_begin.at;
    memset(begin, 0, (s->count + 1) * sizeof *begin);
    for (uint32_t i = 0; i < s->count; i++)
        if (s->parent.at[i] != i) begin[s->parent.at[i] + 1]++;
    for (uint32_t i = 0; i < s->count; i++) begin[i + 1] += begin[i];
    for (uint32_t i = 0; i < s->count; i++) cursor[i] = begin[i];
    for (uint32_t i = 0; i < s->count; i++)
        if (s->parent.at[i] != i) s->children.at[cursor[s->parent.at[i]]++] = i;
}

/* Preorder without a stack: down to the next child, or up to the parent. CURSOR as above. */
static void fill_order(EntSentence *s, uint32_t *cursor)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->count; i++) cursor[i] = s->child_begin.at[i];
    for (uint32_t root = 0; root < s->count; root++) {
        if (s->parent.at[root] != root) continue;
        uint32_t u = root;
        s->enter.at[u] = n;
        s->order.at[n++] = u;
        for (;;) {
            if (cursor[u] < s->child_begin.at[u + 1]) {
                u = s->children.at[cursor[u]++];
                s->enter.at[u] = n;
                s->order.at[n++] = u;
            } else {
                s->leave.at[u] = n;
                if (u == root) break;
                u = s->parent.at[u];
            }
        }
    }
}

static EntStatus fill(EntMatchWork *work, const EntMatchContext *context, uint32_t number,
                      bool whole)
{
    EntSentence *s = &work->sentence;
    EntSpan range = context->sentences[number];
    ent_arena_reset(&s->arena);
    s->count = 0;
    s->types = 0;
    s->words = (EntWordBits){{0}};
    if (!fill_row(work, context, range, whole)) return ENT_ERR_MEMORY;
    size_t n = s->count;
    if (!ENT_RESERVE(&s->parent, n) || !ENT_RESERVE(&s->child_begin, n + 1) ||
        !ENT_RESERVE(&s->children, n) || !ENT_RESERVE(&s->order, n) || !ENT_RESERVE(&s->enter, n) ||
        !ENT_RESERVE(&s->leave, n) || !ENT_RESERVE(&work->scratch, n))
        return ENT_ERR_MEMORY;
    if (n == 0) return ENT_OK;
    fill_parents(work, context, range);
    memset(work->scratch.at, 0, n * sizeof *work->scratch.at);
    cut_cycles(s, work->scratch.at);
    fill_children(s, work->scratch.at);
    fill_order(s, work->scratch.at);
    return ENT_OK;
}

EntStatus ent_sentence_fill(EntMatchWork *work, const EntMatchContext *context, uint32_t number)
{
    ENT_TRY(ent_asides_find(context, context->sentences[number], &work->asides));
    return fill(work, context, number, true);
}

EntStatus ent_sentence_shorten(EntMatchWork *work, const EntMatchContext *context, uint32_t number)
{
    return fill(work, context, number, false);
}
