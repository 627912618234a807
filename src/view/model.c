#include "view/model.h"

#include "onto/vocab.h"

/* Which subjects have a row, and which. */
typedef struct Rows {
    uint32_t *of_term; /* term id -> row + 1; 0: none */
    uint32_t count;
} Rows;

void ent_view_string(EntBuf *out, EntStr s)
{
    ent_buf_add_json(out, s, "<>&");
}

static EntStr without(EntStr iri, EntStr prefix)
{
    return ent_str_starts(iri, prefix) ? ent_str_sub(iri, prefix.len, iri.len) : iri;
}

static bool is_type(const EntTerm *predicate)
{
    return ent_str_is(predicate->value, ENT_RDF_NS "type");
}

/* Local name of a class that gives its member a row; empty for others. */
static EntStr class_name(const EntTerm *class_)
{
    EntStr name = without(class_->value, ENT_STR(ENT_NS));
    if (name.len < class_->value.len && ent_class_parse(name) != ENT_CLASS_NONE) return name;
    return ent_str_is(class_->value, ENT_RDF_NS "Statement") ? ENT_STR("Statement") : ENT_STR_EMPTY;
}

/* What a property is called on the page; empty for one that the page has no use for. The label is
 * the name again. */
static EntStr property_name(EntStr iri)
{
    static const EntStr known[] = {ENT_STR_INIT(ENT_NS), ENT_STR_INIT(ENT_RDF_NS),
                                   ENT_STR_INIT("http://www.w3.org/2002/07/owl#"),
                                   ENT_STR_INIT("http://www.w3.org/2004/02/skos/core#"),
                                   ENT_STR_INIT("https://schema.org/")};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (ent_str_starts(iri, known[i])) return without(iri, known[i]);
    return ENT_STR_EMPTY;
}

/* Number the subjects with a class; the quads are sorted. */
static EntStatus number_rows(const EntGraph *graph, Rows *rows)
{
    rows->of_term = ent_alloc(graph->terms.len + 1, sizeof *rows->of_term);
    if (!rows->of_term) return ENT_ERR_MEMORY;
    for (size_t i = 0; i < graph->quads.len; i++) {
        const EntQuad *q = &graph->quads.at[i];
        bool classed = is_type(&graph->terms.at[q->predicate]) &&
                       class_name(&graph->terms.at[q->object]).len > 0;
        if (classed && rows->of_term[q->subject] == 0) rows->of_term[q->subject] = ++rows->count;
    }
    return ENT_OK;
}

static void put_object(const EntGraph *graph, const Rows *rows, uint32_t object, EntBuf *out)
{
    const EntTerm *term = &graph->terms.at[object];
    if (term->type == ENT_TERM_IRI && rows->of_term[object])
        ent_buf_printf(out, "%u", rows->of_term[object] - 1);
    else if (term->type == ENT_TERM_IRI)
        ent_view_string(out, without(term->value, ENT_STR(ENT_NS)));
    else
        ent_view_string(out, term->value);
}

/* The quads [begin, end) are those of one subject. */
static void put_classes(const EntGraph *graph, size_t begin, size_t end, EntBuf *out)
{
    bool first = true;
    ent_buf_add_char(out, '[');
    for (size_t i = begin; i < end; i++) {
        const EntQuad *q = &graph->quads.at[i];
        EntStr name = class_name(&graph->terms.at[q->object]);
        if (!is_type(&graph->terms.at[q->predicate]) || name.len == 0) continue;
        if (!first) ent_buf_add_char(out, ',');
        ent_view_string(out, name);
        first = false;
    }
    ent_buf_add_char(out, ']');
}

static void put_properties(const EntGraph *graph, const Rows *rows, size_t begin, size_t end,
                           EntBuf *out)
{
    bool first = true;
    ent_buf_add_char(out, '{');
    for (size_t i = begin; i < end;) {
        const EntQuad *q = &graph->quads.at[i];
        const EntTerm *predicate = &graph->terms.at[q->predicate];
        EntStr name = is_type(predicate) ? ENT_STR_EMPTY : property_name(predicate->value);
        size_t stop = i;
        while (stop < end && graph->quads.at[stop].predicate == q->predicate) stop++;
        if (name.len > 0) {
            if (!first) ent_buf_add_char(out, ',');
            first = false;
            ent_view_string(out, name);
            for (size_t k = i; k < stop; k++) {
                ent_buf_add(out, k == i ? ENT_STR(":[") : ENT_STR(","));
                put_object(graph, rows, graph->quads.at[k].object, out);
            }
            ent_buf_add_char(out, ']');
        }
        i = stop;
    }
    ent_buf_add_char(out, '}');
}

static void put_nodes(const EntGraph *graph, const Rows *rows, EntStr base, EntBuf *out)
{
    bool first = true;
    for (size_t i = 0; i < graph->quads.len && out->status == ENT_OK;) {
        uint32_t subject = graph->quads.at[i].subject;
        size_t end = i;
        while (end < graph->quads.len && graph->quads.at[end].subject == subject) end++;
        if (rows->of_term[subject]) {
            ent_buf_add(out, first ? ENT_STR("\n[") : ENT_STR(",\n["));
            ent_view_string(out, without(graph->terms.at[subject].value, base));
            ent_buf_add_char(out, ',');
            put_classes(graph, i, end, out);
            ent_buf_add_char(out, ',');
            put_properties(graph, rows, i, end, out);
            ent_buf_add_char(out, ']');
            first = false;
        }
        i = end;
    }
}

EntStatus ent_view_model(EntGraph *graph, EntStr base, EntBuf *out)
{
    Rows rows = {0};
    ENT_TRY(ent_graph_sort(graph));
    ENT_TRY(number_rows(graph, &rows));
    ent_buf_add(out, ENT_STR("{\"version\":1,\"base\":"));
    ent_view_string(out, base);
    ent_buf_add(out, ENT_STR(",\"nodes\":["));
    put_nodes(graph, &rows, base, out);
    ent_buf_add(out, ENT_STR("\n]}"));
    ent_free(rows.of_term);
    return out->status;
}
