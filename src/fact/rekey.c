#include "fact/rekey.h"

#include "fact/nodes.h"
#include "text/fold.h"

typedef struct Work {
    const EntGraph *graph;
    EntStr base;
    EntStr (*name)(void *user, EntStr node);
    void *user;
    EntArena *arena;
    EntMap holders; /* Position -> index into persons */
    ENT_VEC(EntStr) persons;
    EntRenames *renames;
} Work;

/* The statements [begin, end) about one node. */
typedef struct Block {
    EntStr node;
    size_t begin, end;
} Block;

size_t ent_rekey_block_end(const EntGraph *graph, size_t i)
{
    const EntQuad *first = &graph->quads.at[i];
    while (i < ent_graph_len(graph) && graph->quads.at[i].subject == first->subject &&
           graph->quads.at[i].graph == first->graph)
        i++;
    return i;
}

EntClass ent_rekey_class(const EntGraph *graph, size_t i)
{
    EntStatement s = ent_graph_at(graph, i);
    EntStr ns = ENT_STR(ENT_NS);
    if (!ent_str_is(s.predicate.value, ENT_RDF_NS "type") || !ent_str_starts(s.object.value, ns))
        return ENT_CLASS_NONE;
    return ent_class_parse(ent_str_sub(s.object.value, ns.len, s.object.value.len));
}

/* Objects of NODE's PROPERTY (an IRI): *AT moves to behind the next one. False: no more. */
static bool next(const Work *w, const Block *node, const char *property, size_t *at, EntTerm *out)
{
    while (*at < node->end) {
        EntStatement s = ent_graph_at(w->graph, (*at)++);
        if (!ent_str_is(s.predicate.value, property)) continue;
        *out = s.object;
        return true;
    }
    return false;
}

/* The first object, or nothing. */
static EntStr value(const Work *w, const Block *node, const char *property)
{
    size_t at = node->begin;
    EntTerm object;
    return next(w, node, property, &at, &object) ? object.value : ENT_STR_EMPTY;
}

static Block block_of(const Work *w, EntStr node)
{
    size_t count = ent_graph_len(w->graph);
    size_t begin = ent_graph_find(w->graph, count, ENT_STR_EMPTY, node);
    bool there = begin < count && ent_str_eq(ent_graph_at(w->graph, begin).subject.value, node);
    return (Block){node, begin, there ? ent_rekey_block_end(w->graph, begin) : begin};
}

/* ---- keys --------------------------------------------------------------------------------- */

/* Do the parts of KEY give the IRI of NODE? Fails where memory is out, too. */
static bool proves(const Work *w, const Block *node, EntNodeKey *key)
{
    return ent_str_eq(ent_node_of_key(w->arena, w->base, key), node->node);
}

/* The number at the first DIGITS of *DATE, which lose the hyphen behind them too; 0 at its end. */
static int take_number(EntStr *date)
{
    int number = 0;
    size_t i = 0;
    for (; i < date->len && date->ptr[i] >= '0' && date->ptr[i] <= '9' && i < 4; i++)
        number = number * 10 + (date->ptr[i] - '0');
    *date = ent_str_sub(*date, i + 1, date->len);
    return number;
}

static EntStr amount_part(const Work *w, EntStr amount)
{
    Block sum = block_of(w, amount);
    return ent_node_amount_part(w->arena, value(w, &sum, ENT_NS "value"),
                                value(w, &sum, ENT_NS "currency"));
}

static EntStr date_part(const Work *w, EntStr date)
{
    int year = take_number(&date), month = take_number(&date), day = take_number(&date);
    return ent_node_date_part(w->arena, year, month, day);
}

/* What a key may hold of a property of NODE: nothing, or one of its values. */
static EntStr *choices(const Work *w, const Block *node, const char *property,
                       EntStr (*part)(const Work *w, EntStr object), size_t *count)
{
    EntStr *out = ENT_ARENA_NEW(w->arena, EntStr, node->end - node->begin + 1);
    EntTerm object;
    *count = 1;
    for (size_t at = node->begin; out && next(w, node, property, &at, &object);)
        out[(*count)++] = part(w, object.value);
    return out;
}

/* Do kind and parties, an amount that is told or none, and a date or none, give NODE? */
static bool prove_partnership(const Work *w, const Block *node, EntNodeKey *key)
{
    size_t amount_count, date_count;
    EntStr *amounts = choices(w, node, ENT_NS "amount", amount_part, &amount_count);
    EntStr *dates = choices(w, node, ENT_NS "date", date_part, &date_count);
    for (size_t a = 0; amounts && dates && a < amount_count; a++)
        for (size_t d = 0; d < date_count; d++) {
            key->count = 1 + key->parties;
            if (a > 0) key->parts[key->count++] = amounts[a];
            if (d > 0) key->parts[key->count++] = dates[d];
            if (proves(w, node, key)) return true;
        }
    return false;
}

/* The kind of a Partnership: the class that is not the top one, if there is one. */
static EntClass kind_of(const Work *w, const Block *node)
{
    EntClass kind = ENT_CLASS_NONE;
    for (size_t i = node->begin; i < node->end; i++) {
        EntClass class_ = ent_rekey_class(w->graph, i);
        if (ent_class_top(class_) == ENT_CLASS_Partnership &&
            (kind == ENT_CLASS_NONE || class_ != ENT_CLASS_Partnership))
            kind = class_;
    }
    return kind;
}

static bool read_partnership(const Work *w, const Block *node, EntNodeKey *key)
{
    size_t at = node->begin;
    EntTerm party;
    EntClass kind = kind_of(w, node);
    *key = (EntNodeKey){.parts = ENT_ARENA_NEW(w->arena, EntStr, node->end - node->begin + 3)};
    if (!key->parts || kind == ENT_CLASS_NONE) return false;
    key->parts[0] = ent_str(ent_class_name(kind));
    while (next(w, node, ENT_NS "party", &at, &party)) key->parts[1 + key->parties++] = party.value;
    return prove_partnership(w, node, key);
}

static bool read_position(const Work *w, const Block *node, EntNodeKey *key)
{
    uint32_t holder = ent_map_get(&w->holders, node->node);
    *key = (EntNodeKey){.parts = ENT_ARENA_NEW(w->arena, EntStr, ENT_POSITION_PARTS),
                        .count = ENT_POSITION_PARTS,
                        .is_position = true};
    if (!key->parts || holder == ENT_MAP_NONE) return false;
    key->parts[0] = w->persons.at[holder];
    key->parts[1] = ent_text_fold(w->arena, value(w, node, ENT_NS "title"));
    key->parts[2] = value(w, node, ENT_NS "organisation");
    return key->parts[1].ptr && proves(w, node, key);
}

/* ---- renaming ----------------------------------------------------------------------------- */

/* Is any object of NODE's PROPERTY renamed? */
static bool is_touched(const Work *w, const Block *node, const char *property)
{
    size_t at = node->begin;
    EntTerm object;
    while (next(w, node, property, &at, &object))
        if (!ent_str_eq(w->name(w->user, object.value), object.value)) return true;
    return false;
}

static EntStatus rename_node(const Work *w, const Block *node, EntNodeKey *key)
{
    size_t names = key->is_position ? key->count : 1 + key->parties;
    for (size_t i = key->is_position ? 0 : 1; i < names; i++)
        key->parts[i] = w->name(w->user, key->parts[i]);
    EntRename rename = {node->node, ent_node_of_key(w->arena, w->base, key)};
    return rename.to.ptr && ENT_PUSH(w->renames, rename) ? ENT_OK : ENT_ERR_MEMORY;
}

static EntStatus rename_block(const Work *w, const Block *node)
{
    EntNodeKey key;
    bool touched = is_touched(w, node, ENT_NS "party") && read_partnership(w, node, &key);
    if (!touched)
        touched = is_touched(w, node, ENT_NS "organisation") && read_position(w, node, &key);
    return touched ? rename_node(w, node, &key) : ENT_OK;
}

static EntStatus find_holders(Work *w)
{
    for (size_t i = 0; i < ent_graph_len(w->graph); i++) {
        EntStatement s = ent_graph_at(w->graph, i);
        if (!ent_str_is(s.predicate.value, ENT_NS "position")) continue;
        if (ent_map_put(&w->holders, s.object.value, (uint32_t)w->persons.len) != ENT_OK ||
            !ENT_PUSH(&w->persons, s.subject.value))
            return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

EntStatus ent_rekey(const EntGraph *graph, EntStr base, EntStr (*name)(void *user, EntStr node),
                    void *user, EntArena *arena, EntRenames *renames)
{
    Work w = {.graph = graph,
              .base = base,
              .name = name,
              .user = user,
              .arena = arena,
              .renames = renames};
    EntStatus status = find_holders(&w);
    for (size_t i = 0, end; status == ENT_OK && i < ent_graph_len(graph); i = end) {
        end = ent_rekey_block_end(graph, i);
        Block node = {ent_graph_at(graph, i).subject.value, i, end};
        status = rename_block(&w, &node);
    }
    ent_map_release(&w.holders);
    ENT_VEC_FREE(&w.persons);
    return status;
}
