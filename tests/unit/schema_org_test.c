/* schema.org's terms: the table is that of ontology/entente.ttl, and a graph is said in them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "fact/schema_org.h"
#include "onto/schema_org.h"
#include "rdf/read.h"

#define SCHEMA ENT_SCHEMA_ORG_NS
#define ONTOLOGY "ontology/entente.ttl"

static void read_ontology(EntGraph *g)
{
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(ent_rdf_read_graph(ONTOLOGY, ENT_RDF_AUTO, g, &err), ENT_OK);
    assert_int_equal(ent_graph_sort(g), ENT_OK);
}

/* The only object in schema.org's namespace that ENT_NS NAME has by PREDICATE; empty: none. */
static EntStr aligned(const EntGraph *g, const char *name, const char *predicate)
{
    EntStr found = ENT_STR_EMPTY;
    char iri[100];
    snprintf(iri, sizeof iri, "%s%s", ENT_NS, name);
    for (size_t i = 0; i < ent_graph_len(g); i++) {
        EntStatement s = ent_graph_at(g, i);
        if (!ent_str_is(s.subject.value, iri) || !ent_str_is(s.predicate.value, predicate) ||
            !ent_str_starts(s.object.value, ENT_STR(SCHEMA)))
            continue;
        assert_int_equal(found.len, 0);
        found = s.object.value;
    }
    return found;
}

static bool is_nearest(EntClass class_)
{
#define X(ours, theirs) class_ == ENT_CLASS_##ours ||
    return ENT_SCHEMA_ORG_NEAREST_CLASSES(X) false;
#undef X
}

static void the_table_is_that_of_the_ontology(void **state)
{
    (void)state;
    EntGraph g = {0};
    size_t classes = 0, properties = 0;
    read_ontology(&g);
    for (int c = 1; c < ENT_CLASS_COUNT; c++) {
        EntClass class_ = (EntClass)c;
        EntStr theirs = aligned(&g, ent_class_name(class_), ENT_RDFS_NS "subClassOf");
        if (is_nearest(class_)) theirs = aligned(&g, ent_class_name(class_), ENT_RDFS_NS "seeAlso");
        if (!ent_str_eq(theirs, ent_schema_org_class(class_)))
            print_error("%s", ent_class_name(class_));
        assert_true(ent_str_eq(theirs, ent_schema_org_class(class_)));
        classes += theirs.len > 0;
    }
    for (int p = 1; p < ENT_PROPERTY_COUNT; p++) {
        EntProperty property = (EntProperty)p;
        EntStr theirs = aligned(&g, ent_property_name(property), ENT_RDFS_NS "subPropertyOf");
        if (!ent_str_eq(theirs, ent_schema_org_property(property)))
            print_error("%s", ent_property_name(property));
        assert_true(ent_str_eq(theirs, ent_schema_org_property(property)));
        properties += theirs.len > 0;
    }
    assert_true(classes > 10 && properties > 10);
    EntStatement version = {ent_iri(ENT_STR("https://w3id.org/entente")),
                            ent_iri(ENT_STR("http://www.w3.org/2002/07/owl#versionInfo")),
                            ent_literal(ENT_STR(ENT_ONTOLOGY_VERSION), ENT_STR_EMPTY),
                            ENT_STR_EMPTY};
    assert_true(ent_graph_has(&g, &version));
    ent_graph_release(&g);
}

/* What the table has beyond that stands in the ontology as near. */
static void nearest_properties_are_marked(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
#define X(ours, theirs, top, inverse) {#ours, SCHEMA #theirs},
        ENT_SCHEMA_ORG_NEAREST(X)
#undef X
    };
    EntGraph g = {0};
    read_ontology(&g);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        EntStr see = aligned(&g, rows[i][0], ENT_RDFS_NS "seeAlso");
        if (strcmp(rows[i][1], SCHEMA "parentOrganization") != 0)
            assert_true(ent_str_is(see, rows[i][1]));
    }
    assert_true(ent_str_is(aligned(&g, "title", ENT_RDFS_NS "seeAlso"), SCHEMA "jobTitle"));
    ent_graph_release(&g);
}

static const char small[] =
    "@prefix ent: <https://w3id.org/entente#> . @prefix : <https://example.org/> .\n"
    ":gala a ent:Event , ent:Conference ; ent:name \"Gala\" ; ent:partOf :week ;\n"
    "  ent:participant :ann ; ent:supporter :bank ; ent:host :bank .\n"
    ":week a ent:Event . :bank a ent:Organisation , ent:Company ; ent:partOf :group .\n"
    ":group a ent:Organisation . :ann a ent:Person ; ent:position :post .\n"
    ":post a ent:Position ; ent:title \"president\" ; ent:organisation :bank ;\n"
    "  ent:confidence 0.9 .\n";

static const char expected[] =
    "@prefix s: <https://schema.org/> . @prefix : <https://example.org/> .\n"
    ":gala a s:Event , s:ConferenceEvent ; s:name \"Gala\" ; s:superEvent :week ;\n"
    "  s:attendee :ann ; s:sponsor :bank .\n"
    ":week a s:Event ; s:subEvent :gala .\n"
    ":bank a s:Organization , s:Corporation ; s:parentOrganization :group .\n"
    ":group a s:Organization ; s:subOrganization :bank .\n"
    ":ann a s:Person ; s:jobTitle \"president\" ; s:worksFor :bank .\n"
    ":post a s:OrganizationRole ; s:roleName \"president\" .\n";

static void parse(const char *turtle, EntStr name, EntGraph *g)
{
    EntGraph plain = {0};
    EntError err = ENT_ERROR_NONE;
    assert_int_equal(
        ent_rdf_read_graph_bytes(ent_str(turtle), ENT_RDF_TURTLE, "test", &plain, &err), ENT_OK);
    for (size_t i = 0; i < ent_graph_len(&plain); i++) {
        EntStatement s = ent_graph_at(&plain, i);
        s.graph = name;
        assert_int_equal(ent_graph_add(g, &s), ENT_OK);
    }
    ent_graph_release(&plain);
}

static void a_graph_is_said_in_both_and_back(void **state)
{
    (void)state;
    const EntStr names[] = {ENT_STR_EMPTY, ENT_STR("https://example.org/article")};
    for (size_t i = 0; i < 2; i++) {
        EntGraph graph = {0}, ours = {0}, both = {0};
        bool found;
        parse(small, names[i], &graph);
        parse(small, names[i], &ours);
        parse(small, names[i], &both);
        parse(expected, names[i], &both);
        assert_int_equal(ent_schema_org_add(&graph), ENT_OK);
        assert_true(ent_graph_equal(&graph, &both));
        assert_int_equal(ent_schema_org_add(&graph), ENT_OK);
        assert_true(ent_graph_equal(&graph, &both));
        assert_int_equal(ent_schema_org_remove(&graph, &found), ENT_OK);
        assert_true(found && ent_graph_equal(&graph, &ours));
        assert_int_equal(ent_schema_org_remove(&graph, &found), ENT_OK);
        assert_false(found);
        ent_graph_release(&graph);
        ent_graph_release(&ours);
        ent_graph_release(&both);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_table_is_that_of_the_ontology),
        cmocka_unit_test(nearest_properties_are_marked),
        cmocka_unit_test(a_graph_is_said_in_both_and_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
