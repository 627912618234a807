#include "fact/aliases.h"

#include "fact/nodes.h"
#include "fact/rekey.h"
#include "fact/to_graph.h"
#include "link/alias.h"

enum { LONG_ACRONYM = 4, MOST_STEPS = 8 };

_Static_assert(ENT_CLASS_COUNT <= 64, "Node.kinds has a bit for each class");

/* An organisation or initiative. */
typedef struct Node {
    EntStr iri;
    size_t begin, end; /* its statements */
    uint64_t kinds;    /* bit set of EntClass */
} Node;

typedef struct Alias {
    EntStr from, to; /* IRIs */
    bool long_acronym;
    bool undecided; /* another node has it too */
} Alias;

typedef struct Work {
    EntArena arena;
    const EntGraph *graph; /* sorted, settled, without named graphs */
    EntStr base;
    const EntLexicon *lexicon;
    EntMap index; /* IRI -> index into nodes */
    ENT_VEC(Node) nodes;
    EntMap known; /* from -> index into aliases */
    ENT_VEC(Alias) aliases;
} Work;

static uint64_t bit_of(EntClass kind)
{
    return UINT64_C(1) << kind;
}

static uint64_t tops(void)
{
    return bit_of(ENT_CLASS_Organisation) | bit_of(ENT_CLASS_Initiative);
}

/* ---- nodes and their aliases -------------------------------------------------------------- */

static EntStatus find_nodes(Work *w)
{
    size_t count = ent_graph_len(w->graph), end;
    for (size_t i = 0; i < count; i = end) {
        end = ent_rekey_block_end(w->graph, i);
        Node node = {ent_graph_at(w->graph, i).subject.value, i, end, 0};
        for (size_t k = i; k < end; k++) {
            EntClass kind = ent_rekey_class(w->graph, k);
            if (kind != ENT_CLASS_NONE) node.kinds |= bit_of(kind);
        }
        if (!(node.kinds & tops())) continue;
        if (ent_map_put(&w->index, node.iri, (uint32_t)w->nodes.len) != ENT_OK ||
            !ENT_PUSH(&w->nodes, node))
            return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

static EntStatus note_alias(Work *w, Alias alias)
{
    bool added = false;
    if (ent_str_eq(alias.from, alias.to)) return ENT_OK;
    uint32_t i = ent_map_add(&w->known, alias.from, (uint32_t)w->aliases.len, &added);
    if (i == ENT_MAP_NONE || (added && !ENT_PUSH(&w->aliases, alias))) return ENT_ERR_MEMORY;
    Alias *known = &w->aliases.at[i];
    known->undecided |= !ent_str_eq(known->to, alias.to);
    known->long_acronym &= alias.long_acronym;
    return ENT_OK;
}

static bool is_form(const EntStatement *s)
{
    return s->object.type == ENT_TERM_LITERAL &&
           (ent_str_eq(s->predicate.value, ent_facts_naming.name) ||
            ent_str_eq(s->predicate.value, ent_facts_naming.alternate));
}

/* What class the IRI of NODE was made for. */
static EntClass top_of(const Work *w, const Node *node)
{
    EntStr local = ent_str_sub(node->iri, w->base.len, node->iri.len);
    return ent_str_starts(local, ENT_STR("initiative_")) ? ENT_CLASS_Initiative
                                                         : ENT_CLASS_Organisation;
}

/* Is NODE called FORM, or what the lexicon says that FORM is a name of? *LABEL gets the latter. */
static bool is_named_for(Work *w, const Node *node, EntStr form, EntStr *label)
{
    char folded[ENT_LEXICON_KEY];
    EntClass top = top_of(w, node);
    if (ent_str_eq(ent_node_of_name(&w->arena, w->base, top, form), node->iri)) return true;
    EntStr key = ent_lexicon_fold(form, folded, sizeof folded);
    for (const EntSense *s = ent_lexicon_get(w->lexicon, key); s; s = s->next) {
        if (s->type != ENT_SENSE_Name) continue;
        EntStr iri = ent_node_of_name(&w->arena, w->base, top, s->label);
        if (!ent_str_eq(iri, node->iri)) continue;
        *label = s->label;
        return true;
    }
    return false;
}

/* Nodes that only one article knows (a described thing) are named for no form alone. */
static bool is_shared(Work *w, const Node *node, EntStr *name, EntStr *label)
{
    bool shared = false;
    *name = *label = ENT_STR_EMPTY;
    for (size_t i = node->begin; i < node->end; i++) {
        EntStatement s = ent_graph_at(w->graph, i);
        if (!is_form(&s)) continue;
        if (!label->len) shared |= is_named_for(w, node, s.object.value, label);
        if (ent_str_eq(s.predicate.value, ent_facts_naming.name)) *name = s.object.value;
    }
    return shared && name->len;
}

static EntStatus note_node(Work *w, const Node *node)
{
    EntStr name, label;
    if (!is_shared(w, node, &name, &label)) return ENT_OK;
    for (size_t i = node->begin; i < node->end; i++) {
        EntStatement s = ent_graph_at(w->graph, i);
        EntStr form = s.object.value;
        if (!is_form(&s) || ent_str_eq(form, name) ||
            !ent_is_alias_of(w->lexicon, form, name, label))
            continue;
        Alias alias = {.from = ent_node_of_name(&w->arena, w->base, top_of(w, node), form),
                       .to = node->iri,
                       .long_acronym = form.len >= LONG_ACRONYM && ent_is_acronym_of(form, name)};
        if (!alias.from.ptr) return ENT_ERR_MEMORY;
        ENT_TRY(note_alias(w, alias));
    }
    return ENT_OK;
}

/* ---- joining ------------------------------------------------------------------------------ */

static uint64_t kinds_of(const Work *w, EntStr node)
{
    uint32_t i = ent_map_get(&w->index, node);
    return i == ENT_MAP_NONE ? 0 : w->nodes.at[i].kinds;
}

/* Is ALIAS a node of the graph, and may it be the one that it stands for? */
static bool holds(const Work *w, const Alias *alias)
{
    uint64_t lone = kinds_of(w, alias->from), full = kinds_of(w, alias->to);
    if (alias->undecided || lone == 0) return false;
    bool same_kind = (lone & full & ~tops()) != 0 && (lone & ~(full | tops())) == 0;
    return alias->long_acronym || same_kind;
}

/* What NODE is called in the end: an alias of an alias is followed. */
static EntStr final_name(void *user, EntStr node)
{
    const Work *w = user;
    for (int n = 0; n < MOST_STEPS; n++) {
        uint32_t i = ent_map_get(&w->known, node);
        if (i == ENT_MAP_NONE || !holds(w, &w->aliases.at[i])) return node;
        node = w->aliases.at[i].to;
    }
    return node;
}

static EntStatus find_renames(Work *w, EntRenames *renames)
{
    ENT_TRY(find_nodes(w));
    for (size_t i = 0; i < w->nodes.len; i++) ENT_TRY(note_node(w, &w->nodes.at[i]));
    for (size_t i = 0; i < w->aliases.len; i++) {
        EntStr from = w->aliases.at[i].from, to = final_name(w, from);
        if (!ent_str_eq(from, to) && !ENT_PUSH(renames, (EntRename){from, to}))
            return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

/* What GRAPH says, whatever graph it says it in, settled. */
static EntStatus flatten(const EntGraph *graph, EntGraph *out)
{
    for (size_t i = 0; i < ent_graph_len(graph); i++) {
        EntStatement s = ent_graph_at(graph, i);
        s.graph = ENT_STR_EMPTY;
        ENT_TRY(ent_graph_add(out, &s));
    }
    return ent_graph_canonicalise(out, &ent_facts_naming);
}

static bool has_named(const EntGraph *graph)
{
    size_t n = ent_graph_len(graph);
    return n > 0 && ent_graph_at(graph, n - 1).graph.len > 0;
}

EntStatus ent_aliases_join(EntGraph *graph, EntStr base, const EntLexicon *lexicon, size_t *joined)
{
    EntGraph flat = {0};
    EntRenames renames = {0};
    EntStatus status = ent_graph_sort(graph);
    bool named = has_named(graph);
    if (status == ENT_OK && named) status = flatten(graph, &flat);
    Work w = {.graph = named ? &flat : graph, .base = base, .lexicon = lexicon};
    if (status == ENT_OK) status = find_renames(&w, &renames);
    if (joined) *joined = renames.len;
    if (status == ENT_OK && renames.len)
        status = ent_rekey(w.graph, base, final_name, &w, &w.arena, &renames);
    if (status == ENT_OK) status = ent_graph_rename(graph, renames.at, renames.len);
    ENT_VEC_FREE(&renames);
    ENT_VEC_FREE(&w.nodes);
    ENT_VEC_FREE(&w.aliases);
    ent_map_release(&w.index);
    ent_map_release(&w.known);
    ent_arena_release(&w.arena);
    ent_graph_release(&flat);
    return status;
}

EntStatus ent_aliases_settle(EntGraph *graph, EntStr base, const EntLexicon *lexicon)
{
    ENT_TRY(ent_graph_canonicalise(graph, &ent_facts_naming));
    ENT_TRY(ent_aliases_join(graph, base, lexicon, NULL));
    return ent_graph_canonicalise(graph, &ent_facts_naming);
}
