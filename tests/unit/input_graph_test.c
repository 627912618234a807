/* Files of graphs are told from articles by their first bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "input/graph_file.h"

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define TURTLE "a graph (Turtle or TriG)"
#define LINES "a graph (N-Triples or N-Quads)"
#define XML "a graph (RDF/XML)"
#define JSON "a graph (JSON-LD)"

static void graphs_are_told(void **state)
{
    static const char *const rows[][2] = {
        {TURTLE, "@prefix ent: <https://w3id.org/entente#> .\n"},
        {TURTLE, "\xEF\xBB\xBF# made by hand\n\n@base <http://x.example/> .\n"},
        {TURTLE, "PREFIX : <http://x.example/>\n:a :b :c ."},
        {TURTLE, "base <http://x.example/>"},
        {TURTLE, "<http://x.example/a> a <http://x.example/B> ;\n\t<http://x.example/c> 1 ."},
        {TURTLE, "<http://x.example/a>\n    ex:b ex:c ."},
        {TURTLE, "<http://x.example/a>\n  <http://x.example/b>\n    [ ex:c 1 ] ."},
        {TURTLE, "_:b0 a ex:B ."},
        {TURTLE, "<http://x.example/g> {\n\t<http://x.example/a> a ex:B .\n}"},
        {TURTLE, "GRAPH <http://x.example/g> { }"},
        {LINES, "<http://x.example/a> <http://x.example/b> \"c\" .\n"},
        {LINES, "# dump\n_:b0 <http://x.example/b> <http://x.example/c> <http://x.example/g> .\n"},
        {LINES, "<urn:x:a> <urn:x:b> _:c .\n"},
        {XML, "<?xml version=\"1.0\"?>\n<!-- c --><rdf:RDF xmlns:rdf=\"http://www.w3.org/…\">"},
        {XML, "<RDF xmlns=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"},
        {JSON, "{\"@context\": {\"ent\": \"https://w3id.org/entente#\"},\n \"@graph\": ["},
        {JSON, "[{\"@id\":\"http://x.example/a\",\"http://x.example/b\":[{\"@value\":\"c\"}]}]"},
        {JSON, "[ { \"@graph\": [] } ]"},
        {JSON, "{\"@id\": \"http://x.example/a\"}"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        const char *got = ent_graph_file(ent_str(rows[i][1]));
        if (!got || strcmp(got, rows[i][0]) != 0) fail_msg("%s: %s", rows[i][1], got ? got : "-");
    }
}

static void articles_are_none(void **state)
{
    static const char *const rows[] = {
        "",
        "#",
        "# Nordwind opens a plant\n\nRIGA, May 6, 2024 -- Nordwind Energy AG said so.",
        "<https://x.example/a> a nice site of Nordwind's",
        "<https://x.example/a> <https://x.example/b>\nNordwind Energy AG opened two sites.",
        "<Nordwire> \"We are glad,\" said Maria Lindberg.",
        "Prefix: Nordwind Energy AG",
        "@prefix said Maria Lindberg: we are glad",
        "Graph of the day: Nordwind grows",
        "_: Nordwind Energy AG",
        "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"articleBody\": "
        "\"x\"}",
        "{\"@context\": \"https://schema.org\", \"@graph\": [{\"articleBody\": \"x\"}]}",
        "{\"text\": \"x\", \"@id\": \"http://x.example/a\"}",
        "[Nordwire] Nordwind Energy AG opened a plant.",
        "<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\" xmlns:rdf=\"http://www.w3.org/…\">",
        "<rdf:RDF xmlns=\"http://my.netscape.com/rdf/simple/0.9/\">",
        "<rss version=\"2.0\">",
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        const char *got = ent_graph_file(ent_str(rows[i]));
        if (got) fail_msg("%s: %s", rows[i], got);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(graphs_are_told),
        cmocka_unit_test(articles_are_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
