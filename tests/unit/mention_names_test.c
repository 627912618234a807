/* Names: where they begin and end, what they are taken for, and what the article teaches of them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "doc_kit.h"

static void head_nouns_type_names(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the Baltic Hydrogen Forum closed|VERB .", "Forum Baltic Hydrogen Forum"},
        {"the Alpine Rail Summit closed|VERB .", "Summit Alpine Rail Summit"},
        {"the Riga Technical University grew|VERB .", "University Riga Technical University"},
        {"the Ministry of Forestry grew|VERB .", "GovernmentBody Ministry of Forestry"},
        {"the Nordic Sawmill Association grew|VERB .", "Association Nordic Sawmill Association"},
        {"the Finnish Peat Research Institute grew|VERB .",
         "ResearchInstitute Finnish Peat Research Institute"},
        {"the Green Corridors Initiative grew|VERB .", "Initiative Green Corridors Initiative"},
        {"Nordwind Energy AG grew|VERB .", "Company Nordwind Energy AG"},
        {"Nile Canals _, Ltd. grew|VERB .", "Company Nile Canals, Ltd."},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void bare_heads_and_products_are_no_names(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the Summit closed|VERB .", ""},
        {"the Clean Hulls Act passed|VERB .", ""},
        {"the Zephyr Satellite flew|VERB .", ""},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

/* Makers of things are called by the things. */
static void plural_products_name_companies(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Zephyr|B-ORG Trucks|I-ORG grew|VERB .", "Company Zephyr Trucks"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void the_recogniser_types_what_no_word_tells(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Vistula|B-ORG Telecom|I-ORG grew|VERB .", "Company Vistula Telecom"},
        {"VTX|B-ORG grew|VERB .", "Company VTX"},
        {"in Zelvograd|B-GPE .", "Place Zelvograd"},
        {"the Velmora|B-PRODUCT flew|VERB .", ""},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void connectors_belong_to_names_after_a_head(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the University of Coimbra grew|VERB .", "University University of Coimbra"},
        {"the Ministry of Energy and Water of Senegal grew|VERB .",
         "GovernmentBody Ministry of Energy and Water of Senegal"},
        {"the Forum on Clean Steel closed|VERB .", "Forum Forum on Clean Steel"},
        {"Ann|B-PERSON Lee|I-PERSON of Riga|B-GPE spoke|VERB .", "Person Ann Lee; City Riga"},
        {"the Center for Deep _- _water Steel grew|VERB .",
         "ResearchInstitute Center for Deep-water Steel"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void and_joins_common_words_only(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the Steel and Energy Institute grew|VERB .",
         "ResearchInstitute Steel and Energy Institute"},
        {"the Riga University and the Oslo University grew|VERB .",
         "University Riga University; University Oslo University"},
        {"Smith & Sons Ltd. grew|VERB .", "Company Smith & Sons Ltd."},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void a_legal_form_ends_a_name(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Nordwind Energy AG and Riga Technical University grew|VERB .",
         "Company Nordwind Energy AG; University Riga Technical University"},
        {"Nordwind Energy AG _'s Grid Research Office grew|VERB .",
         "Company Nordwind Energy AG; ResearchInstitute Grid Research Office"},
        {"Meridian|B-ORG Insurance|I-ORG and the Riga Port Authority grew|VERB .",
         "Company Meridian Insurance; GovernmentBody Riga Port Authority"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

/* "'s" of a common noun goes on, that of a name does not. */
static void genitives(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the Farmers _'|#POS,PART Association grew|VERB .", "Association Farmers' Association"},
        {"the Polish Beekeepers _'|#POS,PART Union grew|VERB .",
         "Association Polish Beekeepers' Union"},
        {"Velmora|B-ORG _'s|#POS,PART Union left|VERB .", "Company Velmora"},
        {"Portugal _'s Ministry of Energy grew|VERB .",
         "Country Portugal; GovernmentBody Ministry of Energy"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void persons(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Ann|B-PERSON Lee|I-PERSON spoke|VERB .", "Person Ann Lee"},
        {"Dr. Ann|B-PERSON Lee|I-PERSON spoke|VERB .", "Person Ann Lee"},
        {"Mr. Velmora spoke|VERB .", "Person Velmora"},
        {"Jan|B-PERSON van|I-PERSON,ADP der|I-PERSON,X Meer|I-PERSON spoke|VERB .",
         "Person Jan van der Meer"},
        {"Jan|B-PERSON van|ADP der|X Meer|B-PERSON spoke|VERB .", "Person Jan van der Meer"},
        {"Park|B-PERSON Min|I-PERSON _-|I-PERSON _seo|I-PERSON,PROPN spoke|VERB .",
         "Person Park Min-seo"},
        {"President Ann|B-PERSON Lee|I-PERSON spoke|VERB .", "Role President; Person Ann Lee"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void cuts_at_titles_and_persons(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Portugal|B-GPE Prime Minister Ann|B-PERSON Lee|I-PERSON spoke|VERB .",
         "Country Portugal; Role Prime Minister; Person Ann Lee"},
        {"the Fisheries Department of the Ministry of Forestry grew|VERB .",
         "GovernmentBody Fisheries Department; GovernmentBody Ministry of Forestry"},
        {"the Grid Research Office of Riga Technical University grew|VERB .",
         "ResearchInstitute Grid Research Office; University Riga Technical University"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void places_and_their_words(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"in Riga|B-GPE .", "City Riga"},
        {"in the United|B-GPE Kingdom|I-GPE .", "Country United Kingdom"},
        {"in the US|B-GPE .", "Country US"},
        {"give us a call .", ""},
        {"Sri|B-PERSON Lanka|I-PERSON grew|VERB .", "Country Sri Lanka"},
        {"China|B-GPE _- _UK|B-GPE trade grew|VERB .", ""},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void years_and_ordinals_widen_events(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the 2024 Baltic Hydrogen Forum closed|VERB .", "Forum 2024 Baltic Hydrogen Forum"},
        {"the 5th Baltic Hydrogen Forum closed|VERB .", "Forum 5th Baltic Hydrogen Forum"},
        {"the Baltic Hydrogen Forum 2024 closed|VERB .", "Forum Baltic Hydrogen Forum 2024"},
        {"\" _Steel for Tomorrow Forum _\" closed|VERB .", "Forum Steel for Tomorrow Forum"},
        {"the Riga|B-GPE auto show closed|VERB .", "Exhibition Riga auto show"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void words_that_open_sentences_are_no_names(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Yesterday|NOUN they left|VERB .", ""},
        {"However|ADV they left|VERB .", ""},
        {"In|ADP Riga|B-GPE they left|VERB .", "City Riga"},
        {"they left|VERB on Monday .", ""},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

/* --- what the article teaches -------------------------------------------------------------------
 */

static void names_are_found_again(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Helios Glass Ltd. grew|VERB . Helios Glass sells|VERB .",
         "Company Helios Glass Ltd.; Company Helios Glass"},
        {"Ann|B-PERSON Lee|I-PERSON spoke|VERB . Lee left|VERB .", "Person Ann Lee; Person Lee"},
        {"Ann|B-PERSON Lee|I-PERSON spoke|VERB . Lee|B-ORG left|VERB .",
         "Person Ann Lee; Person Lee"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void short_forms_that_the_article_defines(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"the West Rice Association ( _WRA _) grew|VERB . WRA left|VERB .",
         "Association West Rice Association; Association WRA; Association WRA"},
        {"the West Rice Association ( _\" _Ricers _\" _) grew|VERB . Ricers left|VERB .",
         "Association West Rice Association; Association Ricers; Association Ricers"},
        {"the West Rice Association _, or WRA _, grew|VERB . WRA left|VERB .",
         "Association West Rice Association; Association WRA; Association WRA"},
        {"the West Rice Association ( _Portugal _) grew|VERB .",
         "Association West Rice Association; Country Portugal"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

static void brackets_that_define_common_terms(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"new energy vehicles ( _NEVX|B-ORG _) and NEVX|B-ORG plants .", ""},
        {"Zephyr Ltd. ( _NASDAQ|B-ORG _: ZPHR|B-ORG _) grew|VERB .", "Company Zephyr Ltd."},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

/* A heading writes everything large: only what the body repeats counts. */
static void headlines(void **state)
{
    (void)state;
    static const DocCase cases[] = {
        {"Velmora Grows \n Velmora|B-ORG grew|VERB .", "Company Velmora; Company Velmora"},
        {"Velmora|B-ORG Grows \n they left|VERB .", ""},
        {"Baltic Hydrogen Forum Opens \n they left|VERB .", "Forum Baltic Hydrogen Forum"},
    };
    DOC_CHECK(doc_mentions, cases, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(head_nouns_type_names),
        cmocka_unit_test(bare_heads_and_products_are_no_names),
        cmocka_unit_test(plural_products_name_companies),
        cmocka_unit_test(the_recogniser_types_what_no_word_tells),
        cmocka_unit_test(connectors_belong_to_names_after_a_head),
        cmocka_unit_test(and_joins_common_words_only),
        cmocka_unit_test(a_legal_form_ends_a_name),
        cmocka_unit_test(genitives),
        cmocka_unit_test(persons),
        cmocka_unit_test(cuts_at_titles_and_persons),
        cmocka_unit_test(places_and_their_words),
        cmocka_unit_test(years_and_ordinals_widen_events),
        cmocka_unit_test(words_that_open_sentences_are_no_names),
        cmocka_unit_test(names_are_found_again),
        cmocka_unit_test(short_forms_that_the_article_defines),
        cmocka_unit_test(brackets_that_define_common_terms),
        cmocka_unit_test(headlines),
    };
    return cmocka_run_group_tests(tests, doc_load_lexicon, doc_free_lexicon);
}
