#include "rdf/jsonld.h"

#include "base/limits.h"
#include "graph/prefix.h"

void ent_jsonld_init(EntJsonLd *j, EntStr id_base)
{
    *j = (EntJsonLd){.id_base = id_base, .first = true};
    j->graph = j->subject = j->predicate = ENT_BUF_INIT(ENT_MAX_FILE);
}

void ent_jsonld_release(EntJsonLd *j)
{
    ent_buf_release(&j->graph);
    ent_buf_release(&j->subject);
    ent_buf_release(&j->predicate);
}

/* ---- terms -------------------------------------------------------------------------------- */

/* Properties whose values are all nodes, or literals of one datatype other than string: the context
 * says so once, and the value is a plain string. Those of ontology/entente.ttl by their ranges
 * (a test compares), and what the graphs use beside them. */
typedef struct Typed {
    EntStr property;
    const char *type; /* "@id", or the name of a datatype of XML Schema */
} Typed;

#define OWN(name, type)                                                                            \
    {                                                                                              \
        ENT_STR_INIT("https://w3id.org/entente#" name), type                                       \
    }

static const Typed typed[] = {
    OWN("about", "@id"),
    OWN("amount", "@id"),
    OWN("attendance", "@id"),
    OWN("begin", "nonNegativeInteger"),
    OWN("chair", "@id"),
    OWN("confidence", "decimal"),
    OWN("cooperationClass", "@id"),
    OWN("count", "integer"),
    OWN("duplicateOf", "@id"),
    OWN("end", "nonNegativeInteger"),
    OWN("host", "@id"),
    OWN("in", "@id"),
    OWN("locatedIn", "@id"),
    OWN("mentions", "@id"),
    OWN("mode", "@id"),
    OWN("of", "@id"),
    OWN("organisation", "@id"),
    OWN("organiser", "@id"),
    OWN("partOf", "@id"),
    OWN("participant", "@id"),
    OWN("party", "@id"),
    OWN("place", "@id"),
    OWN("position", "@id"),
    OWN("speaker", "@id"),
    OWN("status", "@id"),
    OWN("supporter", "@id"),
    OWN("value", "decimal"),
    {ENT_STR_INIT(ENT_RDF_NS "predicate"), "@id"},
    {ENT_STR_INIT(ENT_RDF_NS "subject"), "@id"},
    {ENT_STR_INIT("http://www.w3.org/2002/07/owl#sameAs"), "@id"},
    {ENT_STR_INIT("http://www.w3.org/2004/02/skos/core#exactMatch"), "@id"},
    {ENT_STR_INIT("https://schema.org/url"), "@id"},
};

enum { TYPED = sizeof typed / sizeof *typed };

/* The type that the context gives to values of PROPERTY, or NULL. */
static const char *type_of(EntStr property)
{
    for (size_t i = 0; i < TYPED; i++)
        if (ent_str_eq(typed[i].property, property)) return typed[i].type;
    return NULL;
}

/* Is T what TYPE, not NULL, makes of a plain string? */
static bool fits(const EntTerm *t, const char *type)
{
    EntStr xsd = ENT_STR(ENT_XSD_NS);
    if (t->type == ENT_TERM_IRI) return strcmp(type, "@id") == 0;
    return ent_str_starts(t->datatype, xsd) &&
           ent_str_is(ent_str_sub(t->datatype, xsd.len, t->datatype.len), type);
}

/* ---- text --------------------------------------------------------------------------------- */

static void add(EntBuf *buf, const char *text)
{
    ent_buf_add(buf, ent_str(text));
}

static void add_string(EntBuf *buf, EntStr s)
{
    ent_buf_add_json(buf, s, "");
}

/* An IRI as a string, shortened where a prefix fits. */
static void add_iri(const EntJsonLd *j, EntBuf *buf, EntStr iri)
{
    const char *name = NULL;
    EntStr space = ENT_STR_EMPTY;
    for (size_t i = 0; i < ent_prefix_count; i++)
        if (ent_str_starts(iri, ent_prefixes[i].iri)) {
            name = ent_prefixes[i].name;
            space = ent_prefixes[i].iri;
        }
    if (j->id_base.len > space.len && ent_str_starts(iri, j->id_base)) {
        name = "id";
        space = j->id_base;
    }
    EntStr local = ent_str_sub(iri, space.len, iri.len);
    /* "prefix://" would be read as an IRI. */
    if (!name || !local.len || ent_str_starts(local, ENT_STR("//"))) {
        add_string(buf, iri);
        return;
    }
    ent_buf_printf(buf, "\"%s:", name);
    ent_buf_add(buf, local); /* nothing in an IRI is escaped: rdf/guard.h */
    add(buf, "\"");
}

/* True where an IRI would be read as a name with a prefix. */
static bool is_ambiguous(const EntJsonLd *j, EntStr iri)
{
    EntStr scheme = ent_str_sub(iri, 0, ent_str_find(iri, ENT_STR(":")));
    bool prefix = j->id_base.len && ent_str_is(scheme, "id");
    for (size_t i = 0; i < ent_prefix_count; i++)
        prefix |= ent_str_is(scheme, ent_prefixes[i].name);
    return prefix;
}

/* TYPE: what the context says of the property, or NULL. */
static void add_value(const EntJsonLd *j, EntBuf *buf, const EntTerm *t, const char *type)
{
    if (type && fits(t, type)) {
        if (t->type == ENT_TERM_IRI)
            add_iri(j, buf, t->value);
        else
            add_string(buf, t->value);
    } else if (t->type == ENT_TERM_IRI) {
        add(buf, "{\"@id\": ");
        add_iri(j, buf, t->value);
        add(buf, "}");
    } else if (!t->language.len && !t->datatype.len && !type) {
        add_string(buf, t->value);
    } else if (!t->language.len && !t->datatype.len) {
        add(buf, "{\"@value\": ");
        add_string(buf, t->value);
        add(buf, "}");
    } else {
        add(buf, "{\"@value\": ");
        add_string(buf, t->value);
        add(buf, t->language.len ? ", \"@language\": " : ", \"@type\": ");
        if (t->language.len)
            add_string(buf, t->language);
        else
            add_iri(j, buf, t->datatype);
        add(buf, "}");
    }
}

/* ---- structure ---------------------------------------------------------------------------- */

static void start(EntJsonLd *j, EntBuf *buf)
{
    const char *gap = "";
    if (j->started) return;
    j->started = true;
    add(buf, "{\"@context\": {");
    for (size_t i = 0; i < ent_prefix_count; i++, gap = ", ") {
        ent_buf_printf(buf, "%s\"%s\": ", gap, ent_prefixes[i].name);
        add_string(buf, ent_prefixes[i].iri);
    }
    if (j->id_base.len) {
        add(buf, ", \"id\": ");
        add_string(buf, j->id_base);
    }
    for (size_t i = 0; i < TYPED; i++) {
        bool is_id = typed[i].type[0] == '@';
        add(buf, i % 3 == 0 ? ",\n  " : ", ");
        add_iri(j, buf, typed[i].property);
        ent_buf_printf(buf, ": {\"@type\": \"%s%s\"}", is_id ? "" : "xsd:", typed[i].type);
    }
    add(buf, "},\n\"@graph\": [");
}

static void close_key(EntJsonLd *j, EntBuf *buf)
{
    if (j->in_key) add(buf, "]");
    j->in_key = false;
}

static void close_node(EntJsonLd *j, EntBuf *buf)
{
    close_key(j, buf);
    if (j->in_node) add(buf, "}");
    j->in_node = false;
}

static void close_graph(EntJsonLd *j, EntBuf *buf)
{
    close_node(j, buf);
    if (j->in_graph) {
        add(buf, "]}");
        j->first = false;
    }
    j->in_graph = false;
}

static void open_member(EntJsonLd *j, EntBuf *buf, EntStr iri)
{
    add(buf, j->first ? "\n{\"@id\": " : ",\n{\"@id\": ");
    add_iri(j, buf, iri);
    j->first = false;
}

static bool keep(EntBuf *buf, EntStr s)
{
    ent_buf_clear(buf);
    return ent_buf_add(buf, s) == ENT_OK;
}

/* Close what ended before S and open what begins with it. */
static void move_to(EntJsonLd *j, EntBuf *buf, const EntStatement *s, bool literal_class)
{
    bool same_graph = ent_str_eq(s->graph, ent_buf_as_str(&j->graph));
    int order = ent_str_cmp(s->predicate.value, ent_buf_as_str(&j->predicate));
    bool same_key = order == 0 && literal_class == j->literal_class;
    if (!same_graph) {
        close_graph(j, buf);
        if (s->graph.len) {
            open_member(j, buf, s->graph);
            add(buf, ", \"@graph\": [");
            j->in_graph = j->first = true;
        }
    }
    bool same_node = same_graph && j->in_node &&
                     ent_str_eq(s->subject.value, ent_buf_as_str(&j->subject)) &&
                     (same_key || order > 0 || (order == 0 && literal_class));
    if (!same_node) {
        close_node(j, buf);
        open_member(j, buf, s->subject.value);
        j->in_node = true;
    } else if (!same_key) {
        close_key(j, buf);
    }
}

EntStatus ent_jsonld_add(EntJsonLd *j, const EntStatement *s, EntBuf *buf, EntError *err)
{
    if (is_ambiguous(j, s->subject.value) || is_ambiguous(j, s->predicate.value) ||
        is_ambiguous(j, s->object.type == ENT_TERM_IRI ? s->object.value : s->object.datatype) ||
        is_ambiguous(j, s->graph))
        return ent_error_set(err, ENT_ERR_OUTPUT, NULL,
                             "cannot be written as jsonld: the scheme of an IRI is a prefix");
    bool type = ent_str_is(s->predicate.value, ENT_RDF_NS "type");
    bool literal_class = type && s->object.type == ENT_TERM_LITERAL;
    start(j, buf);
    move_to(j, buf, s, literal_class);
    if (j->in_key) {
        add(buf, ", ");
    } else {
        add(buf, ",\n  ");
        if (type && !literal_class)
            add(buf, "\"@type\"");
        else
            add_iri(j, buf, s->predicate.value);
        add(buf, ": [");
        j->in_key = true;
    }
    if (type && !literal_class)
        add_iri(j, buf, s->object.value);
    else
        add_value(j, buf, &s->object, type_of(s->predicate.value));
    j->literal_class = literal_class;
    if (!keep(&j->graph, s->graph) || !keep(&j->subject, s->subject.value) ||
        !keep(&j->predicate, s->predicate.value))
        return ENT_ERR_MEMORY;
    return buf->status;
}

EntStatus ent_jsonld_finish(EntJsonLd *j, EntBuf *buf)
{
    start(j, buf);
    close_graph(j, buf);
    add(buf, "]}\n");
    return buf->status;
}
