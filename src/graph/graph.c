#include "graph/graph.h"

#include <stdlib.h>

void ent_graph_release(EntGraph *g)
{
    ent_arena_release(&g->arena);
    ENT_VEC_FREE(&g->terms);
    ENT_VEC_FREE(&g->quads);
    ent_map_release(&g->ids);
    ent_free(g->slots);
    *g = (EntGraph){0};
}

void ent_graph_clear(EntGraph *g)
{
    ent_arena_reset(&g->arena);
    ent_map_clear(&g->ids);
    g->terms.len = g->quads.len = 0;
    if (g->slots) memset(g->slots, 0, g->slot_cap * sizeof *g->slots);
    g->sorted = true;
}

/* ---- terms -------------------------------------------------------------------------------- */

static bool has_nul(EntStr s)
{
    return s.len && memchr(s.ptr, 0, s.len) != NULL;
}

static size_t key_len(const EntTerm *t)
{
    return 3 + t->datatype.len + t->language.len + t->value.len;
}

/* Write the key of a term to P, unique: type, datatype, NUL, language, NUL, value (for an IRI the
 * two are empty). Returns the same term as views of the key. */
static EntTerm write_key(const EntTerm *t, char *p)
{
    EntTerm kept = {.type = t->type};
    const EntStr *parts[] = {&t->datatype, &t->language, &t->value};
    EntStr *views[] = {&kept.datatype, &kept.language, &kept.value};
    *p++ = t->type == ENT_TERM_IRI ? '<' : '"';
    for (size_t i = 0; i < 3; i++) {
        if (parts[i]->len) memcpy(p, parts[i]->ptr, parts[i]->len);
        *views[i] = ent_str_n(p, parts[i]->len);
        p += parts[i]->len;
        if (i < 2) *p++ = '\0';
    }
    return kept;
}

/* The id of a term that is in; ENT_MAP_NONE if it is not or when memory is out. */
static uint32_t find_term(const EntGraph *g, const EntTerm *t)
{
    char small[1024];
    size_t len = key_len(t);
    char *key = len <= sizeof small ? small : ent_alloc(len, 1);
    if (!key) return ENT_MAP_NONE;
    write_key(t, key);
    uint32_t id = ent_map_get(&g->ids, ent_str_n(key, len));
    if (key != small) ent_free(key);
    return id;
}

/* The id of a term, which is added if new; ENT_MAP_NONE when memory is out. */
static uint32_t intern(EntGraph *g, const EntTerm *t)
{
    uint32_t id = find_term(g, t);
    if (id != ENT_MAP_NONE) return id;
    size_t len = key_len(t);
    char *key = ENT_ARENA_NEW(&g->arena, char, len + 1);
    if (key) key[len] = '\0';
    if (!key || g->terms.len >= ENT_MAP_NONE - 1) return ENT_MAP_NONE;
    if (!ENT_PUSH(&g->terms, write_key(t, key))) return ENT_MAP_NONE;
    id = (uint32_t)g->terms.len - 1;
    if (ent_map_put(&g->ids, ent_str_n(key, len), id) == ENT_OK) return id;
    g->terms.len--;
    return ENT_MAP_NONE;
}

/* ---- quads -------------------------------------------------------------------------------- */

static size_t quad_hash(const EntQuad *q)
{
    uint64_t h = q->graph;
    h = (h ^ q->subject) * 0x9E3779B97F4A7C15u;
    h = (h ^ (h >> 32) ^ q->predicate) * 0x9E3779B97F4A7C15u;
    h = (h ^ (h >> 32) ^ q->object) * 0x9E3779B97F4A7C15u;
    return (size_t)(h ^ (h >> 29));
}

static bool quad_eq(const EntQuad *a, const EntQuad *b)
{
    return a->object == b->object && a->subject == b->subject && a->predicate == b->predicate &&
           a->graph == b->graph;
}

/* The slot of Q, or the free one where it belongs. The table is never full. */
static uint32_t *find_slot(const EntGraph *g, const EntQuad *q)
{
    size_t i = quad_hash(q) & (g->slot_cap - 1);
    while (g->slots[i] && !quad_eq(&g->quads.at[g->slots[i] - 1], q))
        i = (i + 1) & (g->slot_cap - 1);
    return &g->slots[i];
}

static void fill_slots(EntGraph *g)
{
    memset(g->slots, 0, g->slot_cap * sizeof *g->slots);
    for (size_t i = 0; i < g->quads.len; i++) *find_slot(g, &g->quads.at[i]) = (uint32_t)i + 1;
}

static bool grow_slots(EntGraph *g)
{
    if ((g->quads.len + 1) * 4 <= g->slot_cap * 3) return true;
    size_t cap = g->slot_cap ? g->slot_cap * 2 : 64;
    uint32_t *slots = ent_alloc(cap, sizeof *slots);
    if (!slots) return false;
    ent_free(g->slots);
    g->slots = slots;
    g->slot_cap = cap;
    fill_slots(g);
    return true;
}

static bool add_quad(EntGraph *g, EntQuad q)
{
    if (g->quads.len >= UINT32_MAX - 1 || !grow_slots(g)) return false;
    uint32_t *slot = find_slot(g, &q);
    if (*slot) return true;
    if (!ENT_PUSH(&g->quads, q)) return false;
    *slot = (uint32_t)g->quads.len;
    g->sorted = false;
    return true;
}

static bool is_statement(const EntStatement *s)
{
    return s->subject.type == ENT_TERM_IRI && s->predicate.type == ENT_TERM_IRI &&
           s->object.type != ENT_TERM_BLANK && !has_nul(s->object.datatype) &&
           !has_nul(s->object.language);
}

EntStatus ent_graph_add(EntGraph *g, const EntStatement *s)
{
    if (!is_statement(s)) return ENT_ERR_USAGE;
    EntTerm graph = ent_iri(s->graph);
    EntQuad q = {0};
    uint32_t id = s->graph.len ? intern(g, &graph) : 0;
    if (id == ENT_MAP_NONE) return ENT_ERR_MEMORY;
    q.graph = s->graph.len ? id + 1 : 0;
    q.subject = intern(g, &s->subject);
    q.predicate = intern(g, &s->predicate);
    q.object = intern(g, &s->object);
    if (q.subject == ENT_MAP_NONE || q.predicate == ENT_MAP_NONE || q.object == ENT_MAP_NONE)
        return ENT_ERR_MEMORY;
    return add_quad(g, q) ? ENT_OK : ENT_ERR_MEMORY;
}

EntStatus ent_graph_merge(EntGraph *into, const EntGraph *from)
{
    if (into == from || from->terms.len == 0) return ENT_OK;
    uint32_t *ids = ent_alloc(from->terms.len, sizeof *ids);
    EntStatus status = ids ? ENT_OK : ENT_ERR_MEMORY;
    for (size_t i = 0; status == ENT_OK && i < from->terms.len; i++) {
        ids[i] = intern(into, &from->terms.at[i]);
        if (ids[i] == ENT_MAP_NONE) status = ENT_ERR_MEMORY;
    }
    for (size_t i = 0; status == ENT_OK && i < from->quads.len; i++) {
        EntQuad q = from->quads.at[i];
        EntQuad mapped = {q.graph ? ids[q.graph - 1] + 1 : 0, ids[q.subject], ids[q.predicate],
                          ids[q.object]};
        if (!add_quad(into, mapped)) status = ENT_ERR_MEMORY;
    }
    ent_free(ids);
    return status;
}

EntStatement ent_graph_at(const EntGraph *g, size_t i)
{
    EntQuad q = g->quads.at[i];
    return (EntStatement){g->terms.at[q.subject], g->terms.at[q.predicate], g->terms.at[q.object],
                          q.graph ? g->terms.at[q.graph - 1].value : ENT_STR_EMPTY};
}

bool ent_graph_has(const EntGraph *g, const EntStatement *s)
{
    if (g->quads.len == 0 || !is_statement(s)) return false;
    EntTerm graph = ent_iri(s->graph);
    uint32_t id = s->graph.len ? find_term(g, &graph) : 0;
    EntQuad q = {s->graph.len && id != ENT_MAP_NONE ? id + 1 : 0, find_term(g, &s->subject),
                 find_term(g, &s->predicate), find_term(g, &s->object)};
    bool known = id != ENT_MAP_NONE && q.subject != ENT_MAP_NONE && q.predicate != ENT_MAP_NONE &&
                 q.object != ENT_MAP_NONE;
    return known && *find_slot(g, &q) != 0;
}

bool ent_graph_equal(const EntGraph *a, const EntGraph *b)
{
    if (a->quads.len != b->quads.len) return false;
    for (size_t i = 0; i < a->quads.len; i++) {
        EntStatement s = ent_graph_at(a, i);
        if (!ent_graph_has(b, &s)) return false;
    }
    return true;
}

/* What is left of a sorted graph is sorted. */
EntStatus ent_graph_filter(EntGraph *g, bool (*keep)(void *user, size_t index), void *user)
{
    if (g->quads.len == 0) return ENT_OK;
    bool *kept = ent_alloc(g->quads.len, sizeof *kept);
    if (!kept) return ENT_ERR_MEMORY;
    for (size_t i = 0; i < g->quads.len; i++) kept[i] = keep(user, i);
    size_t to = 0;
    for (size_t i = 0; i < g->quads.len; i++)
        if (kept[i]) g->quads.at[to++] = g->quads.at[i];
    g->quads.len = to;
    ent_free(kept);
    fill_slots(g);
    return ENT_OK;
}

size_t ent_graph_find(const EntGraph *g, size_t count, EntStr name, EntStr subject)
{
    EntTerm node = ent_iri(subject);
    size_t begin = 0, end = count;
    while (begin < end) {
        size_t middle = begin + (end - begin) / 2;
        EntStatement s = ent_graph_at(g, middle);
        int order = ent_str_cmp(s.graph, name);
        if (order == 0) order = ent_term_cmp(&s.subject, &node);
        if (order < 0)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

/* ---- canonical order ---------------------------------------------------------------------- */

typedef struct Ranked {
    EntTerm term;
    uint32_t id;
} Ranked;

static int by_term(const void *a, const void *b)
{
    return ent_term_cmp(&((const Ranked *)a)->term, &((const Ranked *)b)->term);
}

static int by_ids(const void *a, const void *b)
{
    const EntQuad *x = a, *y = b;
    if (x->graph != y->graph) return x->graph < y->graph ? -1 : 1;
    if (x->subject != y->subject) return x->subject < y->subject ? -1 : 1;
    if (x->predicate != y->predicate) return x->predicate < y->predicate ? -1 : 1;
    return (x->object > y->object) - (x->object < y->object);
}

/* Replace the term ids of all quads by what MAP says. */
static void map_quads(EntGraph *g, const uint32_t *map)
{
    for (size_t i = 0; i < g->quads.len; i++) {
        EntQuad *q = &g->quads.at[i];
        if (q->graph) q->graph = map[q->graph - 1] + 1;
        q->subject = map[q->subject];
        q->predicate = map[q->predicate];
        q->object = map[q->object];
    }
}

/* Drop statements that are in twice. */
static void drop_doubles(EntGraph *g)
{
    size_t to = 0;
    memset(g->slots, 0, g->slot_cap * sizeof *g->slots);
    for (size_t i = 0; i < g->quads.len; i++) {
        uint32_t *slot = find_slot(g, &g->quads.at[i]);
        if (*slot) continue;
        g->quads.at[to++] = g->quads.at[i];
        *slot = (uint32_t)to;
    }
    g->quads.len = to;
    g->sorted = false;
}

EntStatus ent_graph_rename(EntGraph *g, const EntRename *renames, size_t count)
{
    if (g->quads.len == 0 || count == 0) return ENT_OK;
    size_t before = g->terms.len;
    uint32_t *map = ent_alloc(before, sizeof *map);
    if (!map) return ENT_ERR_MEMORY;
    EntStatus status = ENT_OK;
    for (size_t i = 0; i < before; i++) map[i] = (uint32_t)i;
    for (size_t i = 0; status == ENT_OK && i < count; i++) {
        EntTerm from = ent_iri(renames[i].from), to = ent_iri(renames[i].to);
        uint32_t id = find_term(g, &from);
        if (id == ENT_MAP_NONE || id >= before) continue;
        map[id] = intern(g, &to);
        if (map[id] == ENT_MAP_NONE) status = ENT_ERR_MEMORY;
    }
    if (status == ENT_OK) {
        map_quads(g, map);
        drop_doubles(g);
    }
    ent_free(map);
    return status;
}

/* The quads are sorted as rows of ranks, that is of the positions of their terms in order. */
EntStatus ent_graph_sort(EntGraph *g)
{
    size_t n = g->terms.len;
    if (g->sorted || g->quads.len == 0) return ENT_OK;
    Ranked *rows = ent_alloc(n, sizeof *rows);
    uint32_t *map = ent_alloc(n, sizeof *map);
    if (rows && map) {
        for (size_t i = 0; i < n; i++) rows[i] = (Ranked){g->terms.at[i], (uint32_t)i};
        qsort(rows, n, sizeof *rows, by_term);
        for (size_t i = 0; i < n; i++) map[rows[i].id] = (uint32_t)i;
        map_quads(g, map);
        qsort(g->quads.at, g->quads.len, sizeof *g->quads.at, by_ids);
        for (size_t i = 0; i < n; i++) map[i] = rows[i].id;
        map_quads(g, map);
        fill_slots(g);
        g->sorted = true;
    }
    EntStatus status = rows && map ? ENT_OK : ENT_ERR_MEMORY;
    ent_free(rows);
    ent_free(map);
    return status;
}
