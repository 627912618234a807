#include "fact/provenance.h"

#include "graph/mint.h"
#include "onto/vocab.h"
#include "text/fold.h"

#define PROV "http://www.w3.org/ns/prov#"
#define OWL "http://www.w3.org/2002/07/owl#"
#define DCTERMS "http://purl.org/dc/terms/"

/* The first failure sticks; the functions below do nothing after it. */
typedef struct Work {
    EntGraph *graph;
    EntArena arena;
    EntStr base, name; /* of the named graph */
    EntStr run;
    EntStr addressed; /* the latest article that has an address */
    EntStatus status;
} Work;

static void put(Work *w, EntStr subject, const char *predicate, EntTerm object)
{
    EntStatement s = {ent_iri(subject), ent_iri(ent_str(predicate)), object, w->name};
    if (w->status != ENT_OK) return;
    w->status = subject.ptr && object.value.ptr ? ent_graph_add(w->graph, &s) : ENT_ERR_MEMORY;
}

static void put_class(Work *w, EntStr subject, const char *class_)
{
    put(w, subject, ENT_RDF_NS "type", ent_iri(ent_str(class_)));
}

static void put_text(Work *w, EntStr subject, const char *predicate, EntStr text)
{
    put(w, subject, predicate, ent_literal(text, ENT_STR_EMPTY));
}

/* A node of TYPE that is given by PARTS, called NAME. */
static EntStr node(Work *w, const char *type, EntStr name, const EntStr *parts, size_t count)
{
    EntStr hint = ent_text_fold(&w->arena, name);
    if (!hint.ptr) return ENT_STR_EMPTY;
    return ent_mint_keyed(&w->arena, w->base, type, hint, parts, count);
}

static EntStr put_program(Work *w, const EntProvenance *p)
{
    EntStr name = ent_arena_printf(&w->arena, "entente %.*s", ENT_STR_ARG(p->program));
    EntStr program = node(w, "program", name, &name, 1);
    put_class(w, program, PROV "SoftwareAgent");
    put_text(w, program, ENT_RDFS_NS "label", name);
    put_text(w, program, OWL "versionInfo", p->program);
    return program;
}

static EntStr put_model(Work *w, const EntProvenance *p)
{
    EntStr parts[] = {p->model, p->model_hash};
    EntStr model = node(w, "model", p->model, parts, 2);
    put_class(w, model, PROV "Entity");
    put_text(w, model, ENT_RDFS_NS "label", p->model);
    put_text(w, model, DCTERMS "identifier",
             ent_arena_printf(&w->arena, "sha256:%.*s", ENT_STR_ARG(p->model_hash)));
    return model;
}

static EntStr put_ontology(Work *w)
{
    EntStr ontology = ENT_STR("https://w3id.org/entente/" ENT_ONTOLOGY_VERSION);
    put_class(w, ontology, PROV "Entity");
    put_text(w, ontology, OWL "versionInfo", ENT_STR(ENT_ONTOLOGY_VERSION));
    return ontology;
}

static void put_run(Work *w, const EntProvenance *p)
{
    EntStr program = put_program(w, p), model = put_model(w, p), ontology = put_ontology(w);
    EntStr parts[] = {program, model, ontology, p->time};
    w->run = ent_mint_keyed(&w->arena, w->base, "run", ENT_STR_EMPTY, parts, 4);
    put_class(w, w->run, PROV "Activity");
    put(w, w->run, PROV "wasAssociatedWith", ent_iri(program));
    put(w, w->run, PROV "used", ent_iri(model));
    put(w, w->run, PROV "used", ent_iri(ontology));
    if (p->time.len)
        put(w, w->run, PROV "endedAtTime", ent_literal(p->time, ENT_STR(ENT_XSD_NS "dateTime")));
}

/* The address SOURCE, or a node for the file of that name. */
static EntTerm source_of(Work *w, const EntTerm *source)
{
    if (source->type == ENT_TERM_IRI) return *source;
    EntStr file = node(w, "source", source->value, &source->value, 1);
    put_class(w, file, PROV "Entity");
    put_text(w, file, ENT_RDFS_NS "label", source->value);
    return ent_iri(file);
}

/* S says something of an article: its address, its source where it has none, or that it is one. An
 * address comes before the source: the statements are sorted. */
static void put_article(Work *w, const EntStatement *s)
{
    EntStr article = s->subject.value, predicate = s->predicate.value;
    if (ent_str_eq(s->graph, w->name)) return;
    if (ent_str_is(predicate, ENT_RDF_NS "type") && ent_str_is(s->object.value, ENT_NS "Article")) {
        put_class(w, article, PROV "Entity");
        put(w, article, PROV "wasGeneratedBy", ent_iri(w->run));
    } else if (ent_str_is(predicate, "https://schema.org/url")) {
        put(w, article, PROV "wasDerivedFrom", s->object);
        w->addressed = article;
    } else if (ent_str_is(predicate, ENT_NS "source") && !ent_str_eq(article, w->addressed)) {
        put(w, article, PROV "wasDerivedFrom", source_of(w, &s->object));
    }
}

EntStatus ent_provenance_add(EntGraph *graph, EntStr base, const EntProvenance *provenance)
{
    Work w = {.graph = graph, .base = base};
    w.status = ent_graph_sort(graph);
    w.name = ent_arena_printf(&w.arena, "%.*s%s", ENT_STR_ARG(base), ENT_PROVENANCE_GRAPH);
    if (!w.name.ptr) w.status = ENT_ERR_MEMORY;
    size_t count = ent_graph_len(graph);
    if (count > 0) put_run(&w, provenance);
    for (size_t i = 0; w.status == ENT_OK && i < count; i++) {
        EntStatement s = ent_graph_at(graph, i);
        put_article(&w, &s);
    }
    if (w.status == ENT_OK) w.status = ent_graph_sort(graph);
    ent_arena_release(&w.arena);
    return w.status;
}

/* Does TEXT begin as FORM, where 0 stands for any digit? */
static bool has_form(EntStr text, const char *form)
{
    size_t n = strlen(form);
    for (size_t i = 0; i < n; i++) {
        char c = i < text.len ? text.ptr[i] : '\0';
        if (form[i] == '0' ? c < '0' || c > '9' : c != form[i]) return false;
    }
    return true;
}

static int two_digits(EntStr text, size_t at)
{
    return (text.ptr[at] - '0') * 10 + text.ptr[at + 1] - '0';
}

bool ent_provenance_is_time(EntStr text)
{
    if (!has_form(text, "0000-00-00T00:00:00")) return false;
    int month = two_digits(text, 5), day = two_digits(text, 8);
    if (month < 1 || month > 12 || day < 1 || day > 31 || two_digits(text, 11) > 23 ||
        two_digits(text, 14) > 59 || two_digits(text, 17) > 59)
        return false;
    size_t at = strlen("0000-00-00T00:00:00");
    if (at < text.len && text.ptr[at] == '.')
        for (at++; at < text.len && text.ptr[at] >= '0' && text.ptr[at] <= '9';) at++;
    if (text.ptr[at - 1] == '.') return false;
    EntStr zone = ent_str_sub(text, at, text.len);
    if (ent_str_is(zone, "Z")) return true;
    return zone.len == 6 && (has_form(zone, "+00:00") || has_form(zone, "-00:00")) &&
           two_digits(zone, 1) < 14 && two_digits(zone, 4) < 60;
}
