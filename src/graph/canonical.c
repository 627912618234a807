#include "graph/canonical.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/decimal.h"
#include "text/utf8.h"

/* What is settled of one node in one named graph. */
typedef struct Choice {
    EntTerm name, title, confidence; /* value.ptr NULL: none */
} Choice;

typedef struct Settling {
    const EntGraph *graph;
    const EntNaming *naming;
    ENT_VEC(Choice) choices; /* one a node */
    uint32_t *of;            /* for every quad of the sorted graph, the choice of its subject */
    size_t count;            /* of these quads; later ones were added since */
} Settling;

static bool all_capitals(EntStr s)
{
    for (size_t i = 0; i < s.len; i++)
        if (ent_ascii_lower(s.ptr[i])) return false;
    return true;
}

static bool longer(const EntTerm *a, const EntTerm *b)
{
    size_t x = ent_utf8_count(a->value), y = ent_utf8_count(b->value);
    return x != y ? x > y : ent_term_cmp(a, b) < 0;
}

/* Headlines and datelines shout: of two forms as long, the one that does not. */
static bool fuller(const EntTerm *a, const EntTerm *b)
{
    bool as_long = ent_utf8_count(a->value) == ent_utf8_count(b->value);
    bool loud = all_capitals(a->value);
    return as_long && loud != all_capitals(b->value) ? !loud : longer(a, b);
}

static bool surer(const EntTerm *a, const EntTerm *b)
{
    double x = 0, y = 0; /* what is no number is less than any */
    ent_decimal_parse(a->value, &x);
    ent_decimal_parse(b->value, &y);
    return x != y ? x > y : ent_term_cmp(a, b) < 0;
}

/* What settles the property of S, and by which order; NULL: nothing does. */
static EntTerm *field_of(Choice *choice, const EntStatement *s, const EntNaming *naming,
                         bool (**better)(const EntTerm *, const EntTerm *))
{
    EntStr p = s->predicate.value;
    *better = fuller;
    if (s->object.type != ENT_TERM_LITERAL) return NULL;
    if (ent_str_eq(p, naming->name)) return &choice->name;
    *better = longer;
    if (ent_str_eq(p, naming->title)) return &choice->title;
    *better = surer;
    return ent_str_eq(p, naming->confidence) ? &choice->confidence : NULL;
}

static void choose(Choice *choice, const EntStatement *s, const EntNaming *naming)
{
    bool (*better)(const EntTerm *, const EntTerm *);
    EntTerm *field = field_of(choice, s, naming, &better);
    if (field && (!field->value.ptr || better(&s->object, field))) *field = s->object;
}

static bool same_node(const EntQuad *a, const EntQuad *b)
{
    return a->subject == b->subject && a->graph == b->graph;
}

/* The choices of a sorted graph: one scan over each node's statements. */
static bool choose_all(Settling *settling)
{
    const EntGraph *g = settling->graph;
    for (size_t begin = 0, end; begin < g->quads.len; begin = end) {
        Choice choice = {0};
        for (end = begin; end < g->quads.len && same_node(&g->quads.at[begin], &g->quads.at[end]);
             end++) {
            EntStatement s = ent_graph_at(g, end);
            choose(&choice, &s, settling->naming);
        }
        if (!ENT_PUSH(&settling->choices, choice)) return false;
        for (size_t i = begin; i < end; i++) settling->of[i] = (uint32_t)settling->choices.len - 1;
    }
    return true;
}

static bool equal(const EntTerm *a, const EntTerm *b)
{
    return ent_term_cmp(a, b) == 0;
}

static bool stays(void *user, size_t i)
{
    const Settling *settling = user;
    const EntNaming *naming = settling->naming;
    if (i >= settling->count) return true;
    Choice *choice = &settling->choices.at[settling->of[i]];
    bool (*better)(const EntTerm *, const EntTerm *);
    EntStatement s = ent_graph_at(settling->graph, i);
    const EntTerm *field = field_of(choice, &s, naming, &better);
    if (field) return equal(&s.object, field);
    if (s.object.type != ENT_TERM_LITERAL || !choice->name.value.ptr) return true;
    if (ent_str_eq(s.predicate.value, naming->label)) return equal(&s.object, &choice->name);
    if (ent_str_eq(s.predicate.value, naming->alternate)) return !equal(&s.object, &choice->name);
    return true;
}

/* Names that lose become alternate names. */
static EntStatus keep_losers(EntGraph *g, const Settling *settling)
{
    for (size_t i = 0; i < settling->count; i++) {
        EntStatement s = ent_graph_at(g, i);
        bool loses = s.object.type == ENT_TERM_LITERAL &&
                     ent_str_eq(s.predicate.value, settling->naming->name) &&
                     !equal(&s.object, &settling->choices.at[settling->of[i]].name);
        s.predicate = ent_iri(settling->naming->alternate);
        if (loses) ENT_TRY(ent_graph_add(g, &s));
    }
    return ENT_OK;
}

EntStatus ent_graph_canonicalise(EntGraph *g, const EntNaming *naming)
{
    ENT_TRY(ent_graph_sort(g));
    Settling settling = {.graph = g, .naming = naming, .count = g->quads.len};
    settling.of = ent_alloc(settling.count, sizeof *settling.of);
    EntStatus status = settling.of && choose_all(&settling) ? ENT_OK : ENT_ERR_MEMORY;
    if (status == ENT_OK) status = keep_losers(g, &settling);
    if (status == ENT_OK) status = ent_graph_filter(g, stays, &settling);
    ent_free(settling.of);
    ENT_VEC_FREE(&settling.choices);
    return status == ENT_OK ? ent_graph_sort(g) : status;
}
