/* The data and the page of a graph: rows, references, and that nothing of an article is markup. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "graph/mint.h"
#include "onto/vocab.h"
#include "view/model.h"
#include "view/page.h"

static void add(EntGraph *g, const char *s, const char *p, EntTerm o)
{
    const EntStatement statement = {ent_iri(ent_str(s)), ent_iri(ent_str(p)), o, ENT_STR_EMPTY};
    assert_int_equal(ent_graph_add(g, &statement), ENT_OK);
}

static void fill(EntGraph *g)
{
    const char *type = ENT_RDF_NS "type", *fair = ENT_MINT_BASE "event_fair",
               *riga = ENT_MINT_BASE "place_riga";
    add(g, fair, type, ent_iri(ENT_STR(ENT_NS "Event")));
    add(g, fair, type, ent_iri(ENT_STR(ENT_NS "Exhibition")));
    add(g, fair, ENT_NS "name", ent_literal(ENT_STR("</script> & \"<b>\" \x01"), ENT_STR_EMPTY));
    add(g, fair, ENT_NS "place", ent_iri(ent_str(riga)));
    add(g, riga, type, ent_iri(ENT_STR(ENT_NS "City")));
    add(g, riga, "http://www.w3.org/2002/07/owl#sameAs", ent_iri(ENT_STR("http://x/Riga")));
    add(g, riga, ENT_RDFS_NS "label", ent_literal(ENT_STR("Riga"), ENT_STR_EMPTY));
    add(g, "x:deal", type, ent_iri(ENT_STR(ENT_NS "Partnership")));
    add(g, "x:deal", ENT_NS "status", ent_iri(ENT_STR(ENT_NS "Signed")));
    add(g, "x:stranger", type, ent_iri(ENT_STR("x:Thing")));
}

static void rows_refer_to_each_other(void **state)
{
    (void)state;
    EntGraph g = {0};
    EntBuf out = ENT_BUF_INIT(1 << 16);
    fill(&g);
    assert_int_equal(ent_view_model(&g, ENT_STR(ENT_MINT_BASE), &out), ENT_OK);
    assert_string_equal(
        out.ptr, "{\"version\":1,\"base\":\"" ENT_MINT_BASE "\",\"nodes\":[\n"
                 "[\"event_fair\",[\"Event\",\"Exhibition\"],{\"name\":[\"\\u003c/script\\u003e "
                 "\\u0026 \\\"\\u003cb\\u003e\\\" \\u0001\"],\"place\":[1]}],\n"
                 "[\"place_riga\",[\"City\"],{\"sameAs\":[\"http://x/Riga\"]}],\n"
                 "[\"x:deal\",[\"Partnership\"],{\"status\":[\"Signed\"]}]\n]}");
    ent_buf_release(&out);
    ent_graph_release(&g);
}

static void a_page_has_its_data_and_no_markup_of_articles(void **state)
{
    (void)state;
    EntGraph g = {0};
    EntBuf model = ENT_BUF_INIT(1 << 16), page = ENT_BUF_INIT(1 << 22),
           again = ENT_BUF_INIT(1 << 22);
    const EntViewTable table = {ENT_STR("t"), ENT_STR("<i>?</i>"), ENT_STR("SELECT <x>"),
                                ENT_STR("a\n\"<u>\"\n")};
    fill(&g);
    assert_int_equal(ent_view_model(&g, ENT_STR(ENT_MINT_BASE), &model), ENT_OK);
    EntStr title = ENT_STR("A & <b>"), data = ent_buf_as_str(&model);
    assert_int_equal(ent_view_page(title, data, &table, 1, &page), ENT_OK);
    assert_int_equal(ent_view_page(title, data, &table, 1, &again), ENT_OK);
    assert_string_equal(page.ptr, again.ptr);
    assert_non_null(strstr(page.ptr, "<title>A &#38; &#60;b&#62;</title>"));
    assert_non_null(strstr(page.ptr, model.ptr));
    assert_non_null(strstr(page.ptr, "\\u003cu\\u003e"));
    assert_null(strstr(page.ptr, "<u>"));
    assert_null(strstr(page.ptr, "<i>?"));
    assert_null(strstr(page.ptr, "{{data}}"));
    ent_buf_release(&model);
    ent_buf_release(&page);
    ent_buf_release(&again);
    ent_graph_release(&g);
}

static void a_full_buffer_is_told(void **state)
{
    (void)state;
    EntGraph g = {0};
    EntBuf out = ENT_BUF_INIT(100);
    fill(&g);
    assert_int_equal(ent_view_model(&g, ENT_STR(ENT_MINT_BASE), &out), ENT_ERR_LIMIT);
    ent_buf_release(&out);
    ent_graph_release(&g);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_refer_to_each_other),
        cmocka_unit_test(a_page_has_its_data_and_no_markup_of_articles),
        cmocka_unit_test(a_full_buffer_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
