/* Identity: entities of small articles against the shipped lexicon, and aliases beyond them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "doc_kit.h"
#include "link/alias.h"
#include "link/identity.h"

/* "Class Name -> last part of its first link (region that tells it apart)", entities apart by "; "
 */
static const char *items(DocKit *kit, const char *notation, const char *published)
{
    doc_entities(kit, notation, published);
    assert_int_equal(
        ent_identify(doc_lexicon, &kit->doc, &kit->mentions, &kit->links, NULL, &kit->entities),
        ENT_OK);
    ent_buf_clear(&kit->out);
    ent_buf_add(&kit->out, ENT_STR(""));
    for (uint32_t i = 0; i < kit->entities.len; i++) {
        const EntEntity *e = &kit->entities.at[i];
        EntStr link = e->item && e->item->link_count ? e->item->links[0].iri : ENT_STR_EMPTY;
        while (link.len && link.ptr[link.len - 1] == '/') link.len--;
        size_t at = link.len;
        while (at > 0 && link.ptr[at - 1] != '/') at--;
        ent_buf_printf(&kit->out, "%s%s %.*s", i ? "; " : "", ent_class_name(e->kind),
                       ENT_STR_ARG(e->name));
        if (link.len)
            ent_buf_printf(&kit->out, " -> %.*s", ENT_STR_ARG(ent_str_sub(link, at, link.len)));
        if (e->beside.len) ent_buf_printf(&kit->out, " (%.*s)", ENT_STR_ARG(e->beside));
        if (e->alone) ent_buf_printf(&kit->out, " (alone)");
    }
    return kit->out.ptr;
}

#define ITEMS(cases) DOC_CHECK(items, cases, "")

static void a_region_beside_a_town(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they met|VERB in Cambridge|B-GPE , Massachusetts|B-GPE .",
         "City Cambridge -> 4931972 (Massachusetts); Region Massachusetts -> 6254926"},
        {"they met|VERB in Cambridge|B-GPE , England|B-GPE .",
         "City Cambridge -> 2653941 (England); Region England -> 6269131"},
        {"they met|VERB in Durham|B-GPE ( UK|B-GPE ) .", "City Durham (GB); Country UK -> Q145"},
        {"they met|VERB in Paris|B-GPE , Kentucky|B-GPE .",
         "City Paris (Kentucky); Region Kentucky -> 6254925"},
        {"they met|VERB in Paris|B-GPE .", "City Paris -> 2988507"},
    };
    ITEMS(cases);
}

static void a_name_alone_or_balanced_is_left_open(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they met|VERB in Cambridge|B-GPE .", "City Cambridge"},
        {"Britain|B-GPE and the United|B-GPE States|I-GPE met|VERB in Cambridge|B-GPE .",
         "Country Britain -> Q145; Country United States -> Q30; City Cambridge"},
        {"they met|VERB in Georgia|B-GPE .", "Country Georgia"},
    };
    ITEMS(cases);
}

static void georgia_by_its_surroundings(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they met|VERB in Tbilisi|B-GPE , Georgia|B-GPE .",
         "City Tbilisi -> 611717; Country Georgia -> Q230"},
        {"they met|VERB in Atlanta|B-GPE , Georgia|B-GPE .",
         "City Atlanta -> 4180439; Region Georgia -> 4197000 (US)"},
        {"Armenia|B-GPE and the Georgian|B-NORP minister met|VERB in Georgia|B-GPE .",
         "Country Armenia -> Q399; Country Georgia -> Q230"},
    };
    ITEMS(cases);
}

/* "Georgian" says which Georgia is meant. */
static void a_country_that_only_an_adjective_names(void **state)
{
    (void)state;
    DocKit kit = {0};
    doc_entities(&kit, "they met|VERB .", "");
    assert_true(ENT_PUSH(&kit.entities, (EntEntity){.kind = ENT_CLASS_Country,
                                                    .name = ENT_STR("Georgia"),
                                                    .country = ENT_STR("GE")}));
    assert_int_equal(
        ent_identify(doc_lexicon, &kit.doc, &kit.mentions, &kit.links, NULL, &kit.entities),
        ENT_OK);
    assert_non_null(kit.entities.at[0].item);
    assert_true(ent_str_is(kit.entities.at[0].item->code, "GE"));
    assert_true(ent_str_is(kit.entities.at[0].country, "GE"));
    doc_close(&kit);
}

static void towns_and_divisions_of_one_name(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"they met|VERB in New|B-GPE York|I-GPE .", "City New York -> 5128581"},
        {"they met|VERB in Texas|B-GPE , New|B-GPE York|I-GPE and Ohio|B-GPE .",
         "Region Texas -> 4736286; City New York (alone); Region Ohio -> 5165418"},
        {"they met|VERB in Hunan|B-GPE Province|I-GPE .", "Region Hunan Province -> 1806691"},
    };
    ITEMS(cases);
}

static void bodies_by_their_full_name(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Siemens|B-ORG AG|I-ORG and Microsoft|B-ORG Corp.|I-ORG grew|VERB .",
         "Company Siemens AG -> Q81230; Company Microsoft Corp. -> Q2283"},
        {"Siemens|B-ORG Harbour|I-ORG Systems|I-ORG GmbH|I-ORG grew|VERB .",
         "Company Siemens Harbour Systems GmbH"},
        {"the European|B-ORG Union|I-ORG agreed|VERB .",
         "InternationalOrganisation European Union -> Q458"},
    };
    ITEMS(cases);
}

static void acronyms_of_names(void **state)
{
    (void)state;
    assert_true(ent_is_acronym_of(ENT_STR("OHA"), ENT_STR("Orion Harbour Association")));
    assert_true(ent_is_acronym_of(ENT_STR("BAKO"), ENT_STR("Baltic Kombinat")));
    assert_true(ent_is_acronym_of(ENT_STR("R&DH"), ENT_STR("Riga and Daugava Harbours")));
    assert_false(ent_is_acronym_of(ENT_STR("ORION"), ENT_STR("Orion Harbour Association")));
    assert_false(ent_is_acronym_of(ENT_STR("OH"), ENT_STR("Orion Harbour")));
    assert_false(ent_is_acronym_of(ENT_STR("HOA"), ENT_STR("Orion Harbour Association")));
    assert_false(ent_is_acronym_of(ENT_STR("OHX"), ENT_STR("Orion Harbour Association")));
    assert_false(ent_is_acronym_of(ENT_STR("Oha"), ENT_STR("Orion Harbour Association")));
}

static const char *aliases(DocKit *kit, const char *notation, const char *published)
{
    items(kit, notation, published);
    ent_buf_clear(&kit->out);
    ent_buf_add(&kit->out, ENT_STR(""));
    for (uint32_t i = 0; i < kit->entities.len; i++) {
        const EntEntity *e = &kit->entities.at[i];
        EntStr label = e->item ? e->item->label : ENT_STR_EMPTY;
        for (uint32_t k = 0; k < e->other_count; k++)
            if (ent_is_alias_of(doc_lexicon, e->others[k], e->name, label))
                ent_buf_printf(&kit->out, "%s%.*s", kit->out.len ? "; " : "",
                               ENT_STR_ARG(e->others[k]));
    }
    return kit->out.ptr;
}

static void only_own_forms_serve_other_articles(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the Quorva Harbour Association ( _QHA _) grew|VERB . QHA left|VERB .", "QHA"},
        {"Helios Glass Ltd. grew|VERB . Helios Glass sells|VERB .", "Helios Glass"},
        {"the Department of Fisheries grew|VERB . the Fisheries Department left|VERB .", ""},
        {"the Manufacturers Bureau Association ( _MBA _) grew|VERB . MBA left|VERB .", ""},
    };
    DOC_CHECK(aliases, cases, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_region_beside_a_town),
        cmocka_unit_test(a_name_alone_or_balanced_is_left_open),
        cmocka_unit_test(georgia_by_its_surroundings),
        cmocka_unit_test(a_country_that_only_an_adjective_names),
        cmocka_unit_test(towns_and_divisions_of_one_name),
        cmocka_unit_test(bodies_by_their_full_name),
        cmocka_unit_test(acronyms_of_names),
        cmocka_unit_test(only_own_forms_serve_other_articles),
    };
    return cmocka_run_group_tests(tests, doc_load_lexicon, doc_free_lexicon);
}
