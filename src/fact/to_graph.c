#include "fact/to_graph.h"

#include <math.h>

#include "fact/nodes.h"
#include "fact/quote.h"
#include "graph/mint.h"
#include "text/case.h"
#include "text/utf8.h"

const EntNaming ent_facts_naming = {
    .name = ENT_STR_INIT(ENT_NS "name"),
    .label = ENT_STR_INIT(ENT_RDFS_NS "label"),
    .alternate = ENT_STR_INIT(ENT_NS "alternateName"),
    .title = ENT_STR_INIT(ENT_NS "title"),
    .confidence = ENT_STR_INIT(ENT_NS "confidence"),
};

typedef struct Sure {
    EntStr node;
    float confidence;
} Sure;

/* The work on one article. The first failure sticks; the functions below do nothing after it. */
typedef struct Work {
    const EntFacts *facts;
    const EntGraphOptions *options;
    EntGraph *out;
    EntStatus status;
    EntArena arena;
    EntStr base, article; /* IRIs */
    EntStr graph;         /* IRI of the named graph, or empty */
    EntStr *iris;         /* of the entities */
    EntCodePoints points;
    EntMap seen;        /* node -> index into `sure` */
    ENT_VEC(Sure) sure; /* the highest confidence of each fact node, in order of appearance */
} Work;

/* ---- statements --------------------------------------------------------------------------- */

static void put(Work *w, EntStr subject, EntStr predicate, EntTerm object)
{
    EntStatement s = {ent_iri(subject), ent_iri(predicate), object, w->graph};
    if (w->status != ENT_OK) return;
    bool made = subject.ptr && predicate.ptr && (object.value.ptr || object.value.len == 0);
    w->status = made ? ent_graph_add(w->out, &s) : ENT_ERR_MEMORY;
}

static EntStr own(Work *w, const char *name)
{
    return ent_arena_printf(&w->arena, "%s%s", ENT_NS, name);
}

static void put_own(Work *w, EntStr subject, EntProperty property, EntTerm object)
{
    put(w, subject, own(w, ent_property_name(property)), object);
}

static void put_type(Work *w, EntStr subject, EntClass kind)
{
    put(w, subject, ENT_STR(ENT_RDF_NS "type"), ent_iri(own(w, ent_class_name(kind))));
}

static EntTerm string(EntStr text)
{
    return ent_literal(text, ENT_STR_EMPTY);
}

static void put_string(Work *w, EntStr subject, EntProperty property, EntStr text)
{
    if (text.len) put_own(w, subject, property, string(text));
}

static EntTerm number(Work *w, const char *datatype, double value)
{
    if (!isfinite(value)) w->status = ENT_ERR_INTERNAL;
    return ent_literal(ent_arena_printf(&w->arena, "%.0f", value), ent_str(datatype));
}

static EntTerm decimal(Work *w, double value, int digits)
{
    if (!isfinite(value)) {
        w->status = ENT_ERR_INTERNAL;
        value = 0;
    }
    return ent_literal(ent_decimal_text(&w->arena, value, digits), ENT_STR(ENT_XSD_NS "decimal"));
}

static EntTerm date(Work *w, EntDate d)
{
    if (d.month && d.day)
        return ent_literal(ent_arena_printf(&w->arena, "%04d-%02d-%02d", d.year, d.month, d.day),
                           ENT_STR(ENT_XSD_NS "date"));
    if (d.month)
        return ent_literal(ent_arena_printf(&w->arena, "%04d-%02d", d.year, d.month),
                           ENT_STR(ENT_XSD_NS "gYearMonth"));
    return ent_literal(ent_arena_printf(&w->arena, "%04d", d.year), ENT_STR(ENT_XSD_NS "gYear"));
}

/* ---- evidence ----------------------------------------------------------------------------- */

static void put_mention(Work *w, const EntQuote *place, EntStr target)
{
    static const char unsigned_[] = ENT_XSD_NS "nonNegativeInteger";
    EntStr node =
        ent_node_mention(&w->arena, w->base, w->article, place->begin, place->end, target);
    put_type(w, node, ENT_CLASS_Mention);
    put_own(w, node, ENT_PROPERTY_of, ent_iri(target));
    put_own(w, node, ENT_PROPERTY_in, ent_iri(w->article));
    put_own(w, node, ENT_PROPERTY_begin, number(w, unsigned_, (double)place->begin));
    put_own(w, node, ENT_PROPERTY_end, number(w, unsigned_, (double)place->end));
    put_own(w, node, ENT_PROPERTY_quote, string(place->text));
}

/* A node that several patterns found is as sure as the surest. */
static void note_confidence(Work *w, EntStr node, float confidence)
{
    bool added = false;
    if (w->status != ENT_OK) return;
    uint32_t i = ent_map_add(&w->seen, node, (uint32_t)w->sure.len, &added);
    if (i == ENT_MAP_NONE || (added && !ENT_PUSH(&w->sure, (Sure){node, confidence})))
        w->status = ENT_ERR_MEMORY;
    else if (w->sure.at[i].confidence < confidence)
        w->sure.at[i].confidence = confidence;
}

static void put_confidences(Work *w)
{
    for (size_t i = 0; i < w->sure.len; i++)
        put_own(w, w->sure.at[i].node, ENT_PROPERTY_confidence,
                decimal(w, w->sure.at[i].confidence, 2));
}

/* The sentence as evidence of NODE, which stands for the fact. */
static void support_node(Work *w, const EntFact *f, EntStr node)
{
    EntQuote place;
    /* A Partnership is as sure as that these parties have one; what else is said of it adds
     * nothing.
     */
    bool of_partnership =
        ent_class_top(w->facts->entities.at[f->subject].kind) == ENT_CLASS_Partnership;
    if (!of_partnership || f->property == ENT_PROPERTY_party)
        note_confidence(w, node, f->confidence);
    if (w->options->evidence && ent_quote_find(w->facts->doc, f->evidence, &w->points, &place))
        put_mention(w, &place, node);
}

/* The sentence as evidence of a direct property. */
static void support_statement(Work *w, const EntFact *f, EntStr subject, EntStr property,
                              EntTerm object)
{
    EntQuote place;
    if (!w->options->evidence || !ent_quote_find(w->facts->doc, f->evidence, &w->points, &place))
        return;
    EntStr shown = ent_arena_printf(&w->arena, "%.*s %.*s", ENT_STR_ARG(object.value),
                                    ENT_STR_ARG(object.datatype));
    EntStr node = ent_node_statement(&w->arena, w->base, w->article, place.begin, place.end,
                                     subject, property, shown);
    put(w, node, ENT_STR(ENT_RDF_NS "type"), ent_iri(ENT_STR(ENT_RDF_NS "Statement")));
    put(w, node, ENT_STR(ENT_RDF_NS "subject"), ent_iri(subject));
    put(w, node, ENT_STR(ENT_RDF_NS "predicate"), ent_iri(property));
    put(w, node, ENT_STR(ENT_RDF_NS "object"), object);
    note_confidence(w, node, f->confidence);
    put_mention(w, &place, node);
}

/* ---- facts -------------------------------------------------------------------------------- */

/* The node of a Position, Attendance or Amount with what it says. */
static EntStr put_value(Work *w, const EntFact *f)
{
    const EntValue *v = &f->object;
    EntStr node = ent_node_value(&w->arena, w->base, f, w->iris);
    switch (v->type) {
    case ENT_VALUE_POSITION:
        put_type(w, node, ENT_CLASS_Position);
        put_string(w, node, ENT_PROPERTY_title, v->text);
        if (v->entity != ENT_NO_ENTITY)
            put_own(w, node, ENT_PROPERTY_organisation, ent_iri(w->iris[v->entity]));
        break;
    case ENT_VALUE_ATTENDANCE:
        put_type(w, node, ENT_CLASS_Attendance);
        put_own(w, node, ENT_PROPERTY_count, number(w, ENT_XSD_NS "integer", v->number));
        put_own(w, node, ENT_PROPERTY_mode,
                ent_iri(ent_arena_printf(&w->arena, ENT_NS "%.*s", ENT_STR_ARG(v->text))));
        break;
    default:
        put_type(w, node, ENT_CLASS_Amount);
        put_own(w, node, ENT_PROPERTY_value, decimal(w, v->number, 6));
        put_string(w, node, ENT_PROPERTY_currency, v->text);
    }
    return node;
}

static EntTerm object_of(Work *w, const EntFact *f)
{
    const EntValue *v = &f->object;
    switch (v->type) {
    case ENT_VALUE_ENTITY:
        return ent_iri(w->iris[v->entity]);
    case ENT_VALUE_DATE:
        return date(w, v->date);
    case ENT_VALUE_TERM:
        return ent_iri(ent_arena_printf(&w->arena, ENT_NS "%.*s", ENT_STR_ARG(v->text)));
    case ENT_VALUE_STRING:
        return string(v->text);
    default:
        return ent_iri(put_value(w, f));
    }
}

static void put_property(Work *w, const EntFact *f, EntProperty property, EntTerm object)
{
    EntStr subject = w->iris[f->subject], name = own(w, ent_property_name(property));
    EntClass kind = ent_class_top(w->facts->entities.at[f->subject].kind);
    put(w, subject, name, object);
    if (f->object.type == ENT_VALUE_POSITION || f->object.type == ENT_VALUE_ATTENDANCE)
        support_node(w, f, object.value);
    else if (kind == ENT_CLASS_Partnership)
        support_node(w, f, subject);
    else
        support_statement(w, f, subject, name, object);
}

static bool is_inside(const EntFacts *facts, const EntFact *f)
{
    const EntValue *v = &f->object;
    bool entity = v->type == ENT_VALUE_ENTITY ||
                  (v->type == ENT_VALUE_POSITION && v->entity != ENT_NO_ENTITY);
    return f->subject < facts->entities.len && (!entity || v->entity < facts->entities.len) &&
           f->property > ENT_PROPERTY_NONE && f->property < ENT_PROPERTY_COUNT;
}

static void put_facts(Work *w)
{
    for (size_t i = 0; w->status == ENT_OK && i < w->facts->facts.len; i++) {
        const EntFact *f = &w->facts->facts.at[i];
        EntTerm object = object_of(w, f);
        put_property(w, f, f->property, object);
        /* The sub-property is stated in full: a store without inference finds speakers too. */
        if (f->property == ENT_PROPERTY_speaker)
            put_property(w, f, ENT_PROPERTY_participant, object);
    }
    put_confidences(w);
}

/* ---- entities and the article ------------------------------------------------------------- */

/* The first entity with the IRI of entity I: one node has one name. */
static bool is_first(const Work *w, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (ent_str_eq(w->iris[k], w->iris[i])) return false;
    return true;
}

static void put_links(Work *w, EntStr node, const EntSense *item)
{
    for (uint32_t i = 0; item && i < item->link_count; i++)
        put(w, node,
            item->links[i].same ? ENT_STR("http://www.w3.org/2002/07/owl#sameAs")
                                : ENT_STR("http://www.w3.org/2004/02/skos/core#exactMatch"),
            ent_iri(item->links[i].iri));
}

static void put_entity(Work *w, size_t i)
{
    const EntEntity *e = &w->facts->entities.at[i];
    EntStr node = w->iris[i];
    bool first = is_first(w, i);
    EntQuote place;
    put_type(w, node, ent_class_top(e->kind));
    put_type(w, node, e->kind);
    put_string(w, node, first ? ENT_PROPERTY_name : ENT_PROPERTY_alternateName, e->name);
    if (first && e->name.len) put(w, node, ent_facts_naming.label, string(e->name));
    for (uint32_t k = 0; k < e->other_count; k++)
        if (!ent_str_eq(e->others[k], e->name))
            put_string(w, node, ENT_PROPERTY_alternateName, e->others[k]);
    put_links(w, node, e->item);
    put_own(w, w->article, ENT_PROPERTY_mentions, ent_iri(node));
    if (w->options->evidence && e->mention_count &&
        ent_quote_find(w->facts->doc, e->mentions[0], &w->points, &place))
        put_mention(w, &place, node);
}

static bool is_address(EntStr s)
{
    return ent_str_starts(s, ENT_STR("http://")) || ent_str_starts(s, ENT_STR("https://"));
}

static void put_duplicate(Work *w, EntStr first)
{
    const EntArticle article = {.id = first};
    if (first.len == 0) return;
    put_own(w, w->article, ENT_PROPERTY_duplicateOf,
            ent_iri(ent_node_article(&w->arena, w->base, &article)));
}

static void put_article(Work *w)
{
    const EntArticle *a = w->facts->article;
    EntStr author = w->facts->author.len ? w->facts->author : a->author;
    put_type(w, w->article, ENT_CLASS_Article);
    if (a->source.len)
        put_own(w, w->article, ENT_PROPERTY_source,
                is_address(a->source) ? ent_iri(a->source) : string(a->source));
    /* The same article once more is one node with the first, which has its one headline. */
    if (a->duplicate_of.len && ent_str_eq(a->duplicate_of, a->id)) return;
    put_string(w, w->article, ENT_PROPERTY_headline, w->facts->headline);
    if (w->facts->headline.len)
        put(w, w->article, ent_facts_naming.label, string(w->facts->headline));
    put_string(w, w->article, ENT_PROPERTY_publisher, w->facts->publisher);
    put_string(w, w->article, ENT_PROPERTY_author, author);
    if (w->facts->published.year)
        put_own(w, w->article, ENT_PROPERTY_published, date(w, w->facts->published));
    if (is_address(a->url)) put(w, w->article, ENT_STR("https://schema.org/url"), ent_iri(a->url));
    put_duplicate(w, a->duplicate_of);
    if (w->options->with_text) put_string(w, w->article, ENT_PROPERTY_text, a->text);
}

static EntStatus start(Work *w, EntError *err)
{
    const EntFacts *facts = w->facts;
    for (size_t i = 0; i < facts->facts.len; i++)
        if (!is_inside(facts, &facts->facts.at[i]))
            return ent_error_set(err, ENT_ERR_INTERNAL, NULL, "fact %zu of %.*s points outside", i,
                                 ENT_STR_ARG(facts->article->id));
    w->base = w->options->base.len ? w->options->base : ENT_STR(ENT_MINT_BASE);
    w->article = ent_node_article(&w->arena, w->base, facts->article);
    if (!w->article.ptr) return ENT_ERR_MEMORY;
    if (w->options->named_graphs) w->graph = w->article;
    if (facts->doc) ent_code_points_init(&w->points, facts->doc->text);
    return ent_node_entities(&w->arena, w->base, facts, &w->iris);
}

EntStatus ent_facts_to_graph(const EntFacts *facts, const EntGraphOptions *options, EntGraph *out,
                             EntError *err)
{
    Work w = {.facts = facts, .options = options, .out = out};
    w.status = start(&w, err);
    if (w.status == ENT_OK) {
        put_article(&w);
        for (size_t i = 0; i < facts->entities.len; i++) put_entity(&w, i);
        put_facts(&w);
    }
    ent_arena_release(&w.arena);
    ent_map_release(&w.seen);
    ENT_VEC_FREE(&w.sure);
    if (w.status == ENT_OK) return ENT_OK;
    return ent_error_set(err, w.status, NULL, "graph of %.*s: %s", ENT_STR_ARG(facts->article->id),
                         ent_status_text(w.status));
}
