/* The class of a partnership that nothing but its kind tells: the ontology's and the program's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "fact/cooperation_class.h"
#include "rdf/read.h"

typedef struct Seen {
    bool kind[ENT_CLASS_COUNT];
    int failures;
} Seen;

static EntStr local_name(EntStr iri)
{
    EntStr ns = ENT_STR("https://w3id.org/entente#");
    assert_true(ent_str_starts(iri, ns));
    return ent_str_sub(iri, ns.len, iri.len);
}

/* One statement of ontology/entente.ttl. */
static EntStatus compare(void *user, const EntStatement *s, EntError *err)
{
    (void)err;
    Seen *seen = user;
    if (!ent_str_is(s->predicate.value, "https://w3id.org/entente#usualClass")) return ENT_OK;
    EntStr name = local_name(s->subject.value), wanted = local_name(s->object.value);
    EntClass kind = ent_class_parse(name);
    assert_int_equal(ent_class_top(kind), ENT_CLASS_Partnership);
    EntDoc doc = {0};
    EntStr found = ent_cooperation_class(NULL, &doc, (EntSpan){0, 0}, kind, ENT_STR_EMPTY);
    if (!ent_str_eq(found, wanted)) {
        print_error("%.*s: the ontology has %.*s, the program %.*s\n", ENT_STR_ARG(name),
                    ENT_STR_ARG(wanted), ENT_STR_ARG(found));
        seen->failures++;
    }
    seen->kind[kind] = true;
    return ENT_OK;
}

static void usual_class_is_that_of_the_ontology(void **state)
{
    (void)state;
    Seen seen = {.failures = 0};
    EntError err = ENT_ERROR_NONE;
    EntStatus status = ent_rdf_read("ontology/entente.ttl", ENT_RDF_AUTO, compare, &seen, &err);
    assert_string_equal(err.message, "");
    assert_int_equal(status, ENT_OK);
    assert_int_equal(seen.failures, 0);
    for (int kind = 0; kind < ENT_CLASS_COUNT; kind++) /* no kind is left out */
        if (kind != ENT_CLASS_Partnership &&
            ent_class_top((EntClass)kind) == ENT_CLASS_Partnership && !seen.kind[kind])
            fail_msg("%s has no ent:usualClass", ent_class_name((EntClass)kind));
}

static void a_promise_is_an_agreement(void **state)
{
    (void)state;
    static const char *const promises[] = {"Signed", "Announced", "CalledFor"};
    EntDoc doc = {0};
    for (size_t i = 0; i < sizeof promises / sizeof *promises; i++)
        assert_true(ent_str_is(ent_cooperation_class(NULL, &doc, (EntSpan){0, 0},
                                                     ENT_CLASS_JointVenture, ent_str(promises[i])),
                               "Agree"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(usual_class_is_that_of_the_ontology),
        cmocka_unit_test(a_promise_is_an_agreement),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
