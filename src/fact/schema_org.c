#include "fact/schema_org.h"

#include "onto/schema_org.h"

static bool is_type(const EntStatement *s)
{
    return ent_str_is(s->predicate.value, ENT_RDF_NS "type");
}

/* Local name of a term of ours, or nothing. */
static EntStr local(EntStr iri)
{
    EntStr ns = ENT_STR(ENT_NS);
    return ent_str_starts(iri, ns) ? ent_str_sub(iri, ns.len, iri.len) : ENT_STR_EMPTY;
}

static EntProperty property_of(const EntStatement *s)
{
    EntStr name = local(s->predicate.value);
    return name.len ? ent_property_parse(name) : ENT_PROPERTY_NONE;
}

/* Add S with PROPERTY, where there is one, instead of its own. */
static EntStatus put(EntGraph *g, EntStatement s, EntStr property)
{
    if (!property.len) return ENT_OK;
    s.predicate = ent_iri(property);
    return ent_graph_add(g, &s);
}

static EntStatus put_class(EntGraph *g, EntStatement s)
{
    EntStr name = local(s.object.value);
    EntStr theirs = name.len ? ent_schema_org_class(ent_class_parse(name)) : ENT_STR_EMPTY;
    if (!theirs.len) return ENT_OK;
    s.object = ent_iri(theirs);
    return ent_graph_add(g, &s);
}

static bool is_a(const EntGraph *g, const EntStatement *s, const char *class_)
{
    EntStatement type = {s->subject, ent_iri(ENT_STR(ENT_RDF_NS "type")), ent_iri(ent_str(class_)),
                         s->graph};
    return ent_graph_has(g, &type);
}

static EntStatus put_nearest(EntGraph *g, const EntStatement *s, EntProperty property, EntClass top)
{
    ENT_TRY(put(g, *s, ent_schema_org_nearest(property, top)));
    if (s->object.type != ENT_TERM_IRI) return ENT_OK;
    EntStatement back = {s->object, s->predicate, s->subject, s->graph};
    return put(g, back, ent_schema_org_inverse(property, top));
}

/* S gives a person a Position: what that says of the person. */
static EntStatus put_position(EntGraph *g, size_t count, const EntStatement *s)
{
    for (size_t i = ent_graph_find(g, count, s->graph, s->object.value); i < count; i++) {
        EntStatement said = ent_graph_at(g, i);
        if (!ent_str_eq(said.graph, s->graph) || ent_term_cmp(&said.subject, &s->object) != 0)
            break;
        EntStr theirs = ent_schema_org_of_person(property_of(&said));
        said.subject = s->subject;
        ENT_TRY(put(g, said, theirs));
    }
    return ENT_OK;
}

static EntStatus put_all(EntGraph *g, size_t count, size_t i)
{
    EntStatement s = ent_graph_at(g, i);
    if (is_type(&s)) return put_class(g, s);
    EntProperty property = property_of(&s);
    if (property == ENT_PROPERTY_NONE) return ENT_OK;
    ENT_TRY(put(g, s, ent_schema_org_property(property)));
    if (property == ENT_PROPERTY_position) return put_position(g, count, &s);
    if (is_a(g, &s, ENT_NS "Event")) return put_nearest(g, &s, property, ENT_CLASS_Event);
    if (is_a(g, &s, ENT_NS "Organisation"))
        return put_nearest(g, &s, property, ENT_CLASS_Organisation);
    return ENT_OK;
}

EntStatus ent_schema_org_add(EntGraph *g)
{
    ENT_TRY(ent_graph_sort(g));
    size_t count = ent_graph_len(g);
    for (size_t i = 0; i < count; i++) ENT_TRY(put_all(g, count, i));
    return ent_graph_sort(g);
}

typedef struct Removal {
    const EntGraph *graph;
    bool found;
} Removal;

static bool stays(void *user, size_t i)
{
    Removal *removal = user;
    EntStatement s = ent_graph_at(removal->graph, i);
    bool theirs = is_type(&s) ? ent_schema_org_has_class(s.object.value)
                              : ent_schema_org_has_property(s.predicate.value);
    removal->found |= theirs;
    return !theirs;
}

EntStatus ent_schema_org_remove(EntGraph *g, bool *found)
{
    Removal removal = {.graph = g};
    EntStatus status = ent_graph_filter(g, stays, &removal);
    *found = removal.found;
    return status;
}
