/* Events that the text describes beside their name, or calls by what goes on at them: "the Harbour
 * Forum, a three-day gathering", "the first workshop, the Amber Days", "the awards ceremony" of the
 * Harbour Awards. */
#include "link/cluster.h"

static bool is_event(EntClass kind)
{
    return ent_class_top(kind) == ENT_CLASS_Event;
}

/* The mention at B stands in apposition to the one at A, right behind it and a comma, with nothing
 * but its article or whose it is between them. */
static bool in_apposition(const EntLinker *l, const EntMention *a, const EntMention *b)
{
    enum { OWNER = 4 };
    const EntToken *t = l->doc->tokens.at;
    uint32_t begin = a->tokens.end, end = b->tokens.begin;
    if (end <= begin || end > begin + OWNER || !ent_str_is(t[begin].text, ",")) return false;
    if (!ent_str_is(t[b->head].dep, "appos") || t[b->head].head != a->head) return false;
    for (uint32_t i = begin + 1; i < end; i++)
        if (t[i].pos == ENT_POS_PUNCT || t[i].pos == ENT_POS_VERB || t[i].sentence_start)
            return false;
    return true;
}

/* The cluster FROM, which describes TO. */
static void describe(EntLinker *l, uint32_t from, uint32_t to)
{
    EntCluster *c = &l->clusters.at[from], *named = &l->clusters.at[to];
    if (named->kind == ENT_CLASS_Event) named->kind = c->kind;
    if (c->first < named->first) named->first = c->first;
    ent_cluster_move(l, from, to);
}

static void merge_apposed(EntLinker *l)
{
    const EntMentionList *list = &l->mentions->list;
    for (uint32_t i = 0; i + 1 < l->of.len; i++) {
        uint32_t a = l->of.at[i], b = l->of.at[i + 1];
        if (a == ENT_UNLINKED || b == ENT_UNLINKED || a == b) continue;
        const EntCluster *first = &l->clusters.at[a], *next = &l->clusters.at[b];
        if (!is_event(first->kind) || !is_event(next->kind) ||
            first->described == next->described ||
            !in_apposition(l, &list->at[i], &list->at[i + 1]))
            continue;
        if (first->described)
            describe(l, a, b);
        else
            describe(l, b, a);
    }
}

/* "awards ceremony", "award night": at which awards are given. */
static bool gives_awards(const EntName *name)
{
    static const char *const nouns[] = {"ceremony", "gala", "dinner", "night", "evening"};
    bool awards = false;
    for (uint32_t i = 0; i + 1 < name->count; i++)
        awards |= ent_str_is(name->words[i], "awards") || ent_str_is(name->words[i], "award");
    return awards && ENT_STR_AMONG(name->words[name->count - 1], nouns);
}

static bool named_awards(const EntName *name)
{
    for (uint32_t i = 1; i < name->count; i++)
        if (ent_str_is(name->words[i], "awards")) return true;
    return false;
}

/* "the awards ceremony" of the one event before it that has "Awards" in its name. */
static void merge_awards(EntLinker *l)
{
    for (uint32_t a = 0; a < l->clusters.len; a++) {
        EntCluster *c = &l->clusters.at[a];
        uint32_t named = ENT_UNLINKED, others = 0;
        if (!is_event(c->kind) || !c->described || !gives_awards(&c->name) || c->name.count > 3 ||
            ent_name_of_other_edition(&c->name))
            continue;
        for (uint32_t b = 0; b < l->clusters.len; b++) {
            const EntCluster *o = &l->clusters.at[b];
            if (a == b || !is_event(o->kind) || o->described || !named_awards(&o->name)) continue;
            named = b;
            others++;
        }
        if (others == 1 && l->clusters.at[named].first < c->first) ent_cluster_move(l, a, named);
    }
}

void ent_merge_told_events(EntLinker *l)
{
    merge_apposed(l);
    merge_awards(l);
}
