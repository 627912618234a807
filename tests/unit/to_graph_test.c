/* From facts to the graph: nodes, literals, evidence with its offsets, and merging by IRI. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "fact/nodes.h"
#include "fact/to_graph.h"
#include "graph/mint.h"
#include "rdf/read.h"
#include "rdf/write.h"

#define ID ENT_MINT_BASE
#define RDF_TYPE ENT_RDF_NS "type"
#define XSD ENT_XSD_NS

/* ---- an article made by hand -------------------------------------------------------------- */

typedef struct Article {
    EntArticle article;
    EntDoc doc;
    EntFacts facts;
} Article;

/* Tokens are the words between spaces, and newlines; they are enough for spans. */
static void tokenize(EntDoc *doc, const char *text)
{
    doc->text = ent_str(text);
    for (uint32_t i = 0; i < doc->text.len;) {
        uint32_t begin = i;
        if (text[i] == ' ') {
            i++;
            continue;
        }
        while (i < doc->text.len && text[i] != ' ' && text[i] != '\n') i++;
        if (i == begin) i++; /* a newline */
        EntToken token = {.text = ent_str_sub(doc->text, begin, i), .begin = begin, .end = i};
        assert_true(ENT_PUSH(&doc->tokens, token));
    }
}

static void article_init(Article *a, const char *id, const char *text)
{
    *a = (Article){.article = {.source = ent_str(id), .id = ent_str(id), .text = ent_str(text)}};
    tokenize(&a->doc, text);
    a->facts.article = &a->article;
    a->facts.doc = &a->doc;
}

static void article_release(Article *a)
{
    ENT_VEC_FREE(&a->facts.entities);
    ENT_VEC_FREE(&a->facts.facts);
    ent_doc_release(&a->doc);
}

static uint32_t entity(Article *a, EntClass kind, const char *name)
{
    EntEntity e = {.kind = kind, .name = ent_str(name)};
    assert_true(ENT_PUSH(&a->facts.entities, e));
    return (uint32_t)a->facts.entities.len - 1;
}

static EntFact *fact(Article *a, uint32_t subject, EntProperty property, EntValue object)
{
    EntFact f = {.subject = subject,
                 .property = property,
                 .object = object,
                 .pattern = "test",
                 .confidence = 0.9f};
    assert_true(ENT_PUSH(&a->facts.facts, f));
    return &a->facts.facts.at[a->facts.facts.len - 1];
}

static EntValue to_entity(uint32_t i)
{
    return (EntValue){.type = ENT_VALUE_ENTITY, .entity = i};
}

static EntValue on_date(int16_t year, uint8_t month, uint8_t day)
{
    return (EntValue){.type = ENT_VALUE_DATE, .date = {year, month, day}};
}

static const EntGraphOptions plain = {.evidence = false}, evidence = {.evidence = true};

static void build(const Article *a, const EntGraphOptions *options, EntGraph *g)
{
    EntError err = ENT_ERROR_NONE;
    EntStatus status = ent_facts_to_graph(&a->facts, options, g, &err);
    assert_string_equal(err.message, "");
    assert_int_equal(status, ENT_OK);
}

/* ---- looking into a graph ----------------------------------------------------------------- */

static EntStr own(const char *name)
{
    static char text[8][100];
    static unsigned next;
    char *t = text[next++ % 8];
    snprintf(t, sizeof text[0], "%s%s", ENT_NS, name);
    return ent_str(t);
}

/* The single object of SUBJECT and PREDICATE; fails where there is none or more. */
static EntTerm only(const EntGraph *g, EntStr subject, EntStr predicate)
{
    EntTerm found = {.value = ENT_STR_EMPTY};
    size_t n = 0;
    for (size_t i = 0; i < ent_graph_len(g); i++) {
        EntStatement s = ent_graph_at(g, i);
        if (!ent_str_eq(s.subject.value, subject) || !ent_str_eq(s.predicate.value, predicate))
            continue;
        found = s.object;
        n++;
    }
    if (n != 1)
        fail_msg("%zu objects of %.*s %.*s", n, ENT_STR_ARG(subject), ENT_STR_ARG(predicate));
    return found;
}

static bool has(const EntGraph *g, const char *s, EntStr p, EntTerm o)
{
    EntStatement st = {ent_iri(ent_str(s)), ent_iri(p), o, ENT_STR_EMPTY};
    return ent_graph_has(g, &st);
}

static bool has_iri(const EntGraph *g, const char *s, const char *p, const char *o)
{
    return has(g, s, own(p), ent_iri(ent_str(o)));
}

static bool has_text(const EntGraph *g, const char *s, const char *p, const char *o,
                     const char *datatype)
{
    return has(g, s, own(p), ent_literal(ent_str(o), ent_str(datatype)));
}

static bool is_a(const EntGraph *g, EntStr s, const char *class_)
{
    EntStatement st = {ent_iri(s), ent_iri(ENT_STR(RDF_TYPE)), ent_iri(own(class_)), ENT_STR_EMPTY};
    return ent_graph_has(g, &st);
}

/* ---- a whole article ---------------------------------------------------------------------- */

/* Code points before the second sentence are fewer than bytes. */
static const char text[] =
    "Zürich Mötör Forum – Überblick 🚗\n"
    "Anna Gómez , chief engineer of Beta Labs , spoke at the Alpha Forum in London .\n"
    "Beta Labs and Gamma Works signed an agreement worth 1.5 billion euros .\n";

enum { FORUM, GOMEZ, BETA, GAMMA, LONDON, BRITAIN, DEAL };
#define FORUM_IRI ID "event_alpha_forum_2024"
#define GOMEZ_IRI ID "person_anna_gómez"
#define BETA_IRI ID "organisation_beta_labs"

/* Tokens: 0-5 the headline, 6 a newline, 7-23 the first sentence, 24, 25-37 the second, 38. */
static void fill(Article *a)
{
    static EntSpan anna_mentions[] = {{7, 9}};
    static EntStr others[] = {ENT_STR_INIT("Gómez"), ENT_STR_INIT("Anna Gómez")};
    article_init(a, "alpha.txt", text);
    a->facts.headline = ENT_STR("Zürich Mötör Forum");
    a->facts.publisher = ENT_STR("Example Daily");
    a->facts.published = (EntDate){2024, 12, 8};
    entity(a, ENT_CLASS_Forum, "the 2024 Alpha Forum");
    entity(a, ENT_CLASS_Person, "Anna Gómez");
    entity(a, ENT_CLASS_Company, "Beta Labs");
    entity(a, ENT_CLASS_Organisation, "Gamma Works");
    entity(a, ENT_CLASS_City, "London");
    entity(a, ENT_CLASS_Country, "United Kingdom");
    entity(a, ENT_CLASS_Agreement, "");
    EntEntity *e = a->facts.entities.at;
    e[BRITAIN].country = ENT_STR("GB");
    e[GOMEZ].mentions = anna_mentions;
    e[GOMEZ].mention_count = 1;
    e[GOMEZ].others = others;
    e[GOMEZ].other_count = 2;
    EntSpan first = {6, 25}, second = {24, 39}; /* with the newlines around them */
    fact(a, FORUM, ENT_PROPERTY_startDate, on_date(2024, 12, 7))->evidence = first;
    fact(a, FORUM, ENT_PROPERTY_place, to_entity(LONDON))->evidence = first;
    fact(a, FORUM, ENT_PROPERTY_speaker, to_entity(GOMEZ))->evidence = first;
    fact(a, FORUM, ENT_PROPERTY_attendance,
         (EntValue){.type = ENT_VALUE_ATTENDANCE, .number = 130, .text = ENT_STR("InPerson")})
        ->evidence = first;
    fact(a, GOMEZ, ENT_PROPERTY_position,
         (EntValue){.type = ENT_VALUE_POSITION, .text = ENT_STR("chief engineer"), .entity = BETA})
        ->evidence = first;
    fact(a, BETA, ENT_PROPERTY_locatedIn, to_entity(BRITAIN))->evidence = second;
    fact(a, DEAL, ENT_PROPERTY_party, to_entity(GAMMA))->evidence = second;
    fact(a, DEAL, ENT_PROPERTY_party, to_entity(BETA))->evidence = second;
    a->facts.facts.at[a->facts.facts.len - 1].confidence = 0.955f;
    fact(a, DEAL, ENT_PROPERTY_amount,
         (EntValue){.type = ENT_VALUE_AMOUNT, .number = 1.5e9, .text = ENT_STR("EUR")})
        ->evidence = second;
    fact(a, DEAL, ENT_PROPERTY_date, on_date(2024, 12, 0))->evidence = second;
    fact(a, DEAL, ENT_PROPERTY_status,
         (EntValue){.type = ENT_VALUE_TERM, .text = ENT_STR("Signed")})
        ->evidence = second;
    a->facts.facts.at[a->facts.facts.len - 1].confidence = 0.99f; /* adds nothing to the node */
}

static void entities_have_classes_names_and_readable_iris(void **state)
{
    (void)state;
    Article a;
    EntGraph g = {0};
    fill(&a);
    build(&a, &plain, &g);
    assert_true(is_a(&g, ENT_STR(FORUM_IRI), "Event") && is_a(&g, ENT_STR(FORUM_IRI), "Forum"));
    assert_true(is_a(&g, ENT_STR(BETA_IRI), "Organisation") &&
                is_a(&g, ENT_STR(BETA_IRI), "Company"));
    assert_true(has_text(&g, GOMEZ_IRI, "name", "Anna Gómez", ""));
    assert_true(has(&g, GOMEZ_IRI, ENT_STR(ENT_RDFS_NS "label"),
                    ent_literal(ENT_STR("Anna Gómez"), ENT_STR_EMPTY)));
    assert_true(has_text(&g, GOMEZ_IRI, "alternateName", "Gómez", ""));
    assert_false(has_text(&g, GOMEZ_IRI, "alternateName", "Anna Gómez", ""));
    assert_true(has_iri(&g, BETA_IRI, "locatedIn", ID "place_country_gb"));
    assert_true(has_iri(&g, FORUM_IRI, "place", ID "place_london"));
    article_release(&a);
    ent_graph_release(&g);
}

static void facts_have_typed_objects_and_nodes(void **state)
{
    (void)state;
    Article a;
    EntGraph g = {0};
    fill(&a);
    build(&a, &plain, &g);
    assert_true(has_text(&g, FORUM_IRI, "startDate", "2024-12-07", XSD "date"));
    assert_true(has_iri(&g, FORUM_IRI, "speaker", GOMEZ_IRI));
    assert_true(has_iri(&g, FORUM_IRI, "participant", GOMEZ_IRI));

    EntStr node = only(&g, ENT_STR(FORUM_IRI), own("attendance")).value;
    assert_true(is_a(&g, node, "Attendance"));
    EntTerm count = only(&g, node, own("count"));
    assert_true(ent_str_is(count.value, "130") && ent_str_is(count.datatype, XSD "integer"));
    assert_true(ent_str_is(only(&g, node, own("mode")).value, ENT_NS "InPerson"));

    node = only(&g, ENT_STR(GOMEZ_IRI), own("position")).value;
    assert_true(is_a(&g, node, "Position"));
    assert_true(ent_str_is(only(&g, node, own("title")).value, "chief engineer"));
    assert_true(ent_str_is(only(&g, node, own("organisation")).value, BETA_IRI));
    EntTerm sure = only(&g, node, own("confidence"));
    assert_true(ent_str_is(sure.value, "0.9") && ent_str_is(sure.datatype, XSD "decimal"));

    EntStr deal = ENT_STR_EMPTY;
    for (size_t i = 0; i < ent_graph_len(&g); i++) {
        EntStatement s = ent_graph_at(&g, i);
        if (ent_str_is(s.object.value, ENT_NS "Agreement")) deal = s.subject.value;
    }
    assert_true(is_a(&g, deal, "Partnership"));
    assert_true(ent_str_starts(deal, ENT_STR(ID "partnership_agreement_beta_labs_gamma_works_")));
    assert_true(ent_str_is(only(&g, deal, own("status")).value, ENT_NS "Signed"));
    assert_true(ent_str_is(only(&g, deal, own("confidence")).value, "0.95") ||
                ent_str_is(only(&g, deal, own("confidence")).value, "0.96"));
    EntTerm date = only(&g, deal, own("date"));
    assert_true(ent_str_is(date.value, "2024-12") && ent_str_is(date.datatype, XSD "gYearMonth"));
    node = only(&g, deal, own("amount")).value;
    assert_true(ent_str_is(node, ID "amount_eur_1500000000"));
    EntTerm value = only(&g, node, own("value"));
    assert_true(ent_str_is(value.value, "1500000000.0") &&
                ent_str_is(value.datatype, XSD "decimal"));
    assert_true(ent_str_is(only(&g, node, own("currency")).value, "EUR"));
    article_release(&a);
    ent_graph_release(&g);
}

static void a_copy_leads_to_the_first_article(void **state)
{
    (void)state;
    Article a;
    EntGraph g = {0};
    EntArena arena = {0};
    EntGraphOptions options = {0};
    const EntArticle first = {.id = ENT_STR("first.txt")};
    fill(&a);
    a.article.duplicate_of = first.id;
    build(&a, &options, &g);
    EntStr iri = ent_node_article(&arena, ENT_STR(ID), &a.article);
    EntTerm target = only(&g, iri, own("duplicateOf"));
    assert_true(target.type == ENT_TERM_IRI);
    assert_true(ent_str_eq(target.value, ent_node_article(&arena, ENT_STR(ID), &first)));
    ent_graph_release(&g);
    a.article.duplicate_of = a.article.id; /* the same article read twice is one node */
    build(&a, &options, &g);
    assert_true(is_a(&g, iri, "Article"));
    assert_true(ent_str_is(only(&g, iri, own("source")).value, "alpha.txt"));
    for (size_t i = 0; i < ent_graph_len(&g); i++) {
        EntStr predicate = ent_graph_at(&g, i).predicate.value;
        assert_false(ent_str_eq(predicate, own("duplicateOf")));
        assert_false(ent_str_eq(predicate, own("headline")));
    }
    article_release(&a);
    ent_arena_release(&arena);
    ent_graph_release(&g);
}

static void the_article_names_every_entity(void **state)
{
    (void)state;
    Article a;
    EntGraph g = {0};
    EntGraphOptions options = {.with_text = true};
    fill(&a);
    a.article.url = ENT_STR("https://news.example/a/1");
    a.article.author = ENT_STR("Li Ming");
    build(&a, &options, &g);
    EntArena arena = {0};
    EntStr iri = ent_node_article(&arena, ENT_STR(ID), &a.article);
    assert_true(ent_str_starts(iri, ENT_STR(ID "article_alpha_txt_")));
    assert_true(is_a(&g, iri, "Article"));
    assert_true(ent_str_is(only(&g, iri, own("headline")).value, "Zürich Mötör Forum"));
    assert_true(ent_str_is(only(&g, iri, own("publisher")).value, "Example Daily"));
    assert_true(ent_str_is(only(&g, iri, own("author")).value, "Li Ming"));
    assert_true(ent_str_is(only(&g, iri, own("published")).value, "2024-12-08"));
    assert_true(ent_str_is(only(&g, iri, own("source")).value, "alpha.txt"));
    assert_true(ent_str_is(only(&g, iri, own("text")).value, text));
    EntTerm url = only(&g, iri, ENT_STR("https://schema.org/url"));
    assert_true(url.type == ENT_TERM_IRI && ent_str_eq(url.value, a.article.url));
    size_t mentions = 0;
    for (size_t i = 0; i < ent_graph_len(&g); i++)
        mentions += ent_str_eq(ent_graph_at(&g, i).predicate.value, own("mentions"));
    assert_int_equal(mentions, a.facts.entities.len);
    ent_arena_release(&arena);
    article_release(&a);
    ent_graph_release(&g);
}

/* ---- evidence ----------------------------------------------------------------------------- */

/* Code points [BEGIN, END) of S, counted one by one. */
static EntStr slice(EntStr s, long begin, long end)
{
    long n = -1;
    size_t from = s.len, to = s.len;
    for (size_t i = 0; i < s.len; i++) {
        if (((unsigned char)s.ptr[i] & 0xC0) == 0x80) continue;
        n++;
        if (n == begin) from = i;
        if (n == end) to = i;
    }
    return ent_str_sub(s, from, to);
}

static void offsets_are_code_points_and_quotes_the_text_there(void **state)
{
    (void)state;
    Article a;
    EntGraph g = {0};
    size_t mentions = 0, sentences = 0;
    fill(&a);
    build(&a, &evidence, &g);
    for (size_t i = 0; i < ent_graph_len(&g); i++) {
        EntStatement s = ent_graph_at(&g, i);
        if (!ent_str_is(s.object.value, ENT_NS "Mention")) continue;
        EntTerm begin = only(&g, s.subject.value, own("begin"));
        long end = strtol(only(&g, s.subject.value, own("end")).value.ptr, NULL, 10);
        EntStr quote = only(&g, s.subject.value, own("quote")).value;
        assert_true(ent_str_is(begin.datatype, XSD "nonNegativeInteger"));
        assert_true(
            ent_str_eq(quote, slice(ent_str(text), strtol(begin.value.ptr, NULL, 10), end)));
        assert_true(quote.len > 0 && quote.ptr[quote.len - 1] != '\n');
        only(&g, s.subject.value, own("of"));
        only(&g, s.subject.value, own("in"));
        mentions++;
        sentences += ent_str_starts(quote, ENT_STR("Beta Labs and Gamma"));
    }
    /* startDate, place, speaker, participant, attendance, position; locatedIn, the partnership (its
     * five facts are one sentence); Anna. */
    assert_int_equal(mentions, 9);
    assert_int_equal(sentences, 2);
    article_release(&a);
    ent_graph_release(&g);
}

static void direct_properties_are_reified(void **state)
{
    (void)state;
    Article a;
    EntGraph g = {0};
    size_t statements = 0;
    fill(&a);
    build(&a, &evidence, &g);
    for (size_t i = 0; i < ent_graph_len(&g); i++) {
        EntStatement s = ent_graph_at(&g, i);
        if (!ent_str_is(s.object.value, ENT_RDF_NS "Statement")) continue;
        EntStatement stated = {only(&g, s.subject.value, ENT_STR(ENT_RDF_NS "subject")),
                               only(&g, s.subject.value, ENT_STR(ENT_RDF_NS "predicate")),
                               only(&g, s.subject.value, ENT_STR(ENT_RDF_NS "object")),
                               ENT_STR_EMPTY};
        assert_true(ent_graph_has(&g, &stated));
        assert_true(ent_str_is(only(&g, s.subject.value, own("confidence")).value, "0.9"));
        statements++;
    }
    assert_int_equal(statements, 5); /* startDate, place, speaker, participant, locatedIn */
    article_release(&a);
    ent_graph_release(&g);
}

/* Without evidence the Mentions and Statements are gone, and nothing else. */
static void facts_are_the_same_without_evidence(void **state)
{
    (void)state;
    Article a;
    EntGraph with = {0}, without = {0};
    size_t extra = 0;
    fill(&a);
    build(&a, &evidence, &with);
    build(&a, &plain, &without);
    for (size_t i = 0; i < ent_graph_len(&without); i++) {
        EntStatement s = ent_graph_at(&without, i);
        assert_true(ent_graph_has(&with, &s));
    }
    for (size_t i = 0; i < ent_graph_len(&with); i++) {
        EntStatement s = ent_graph_at(&with, i);
        if (ent_graph_has(&without, &s)) continue;
        extra++;
        assert_true(ent_str_starts(s.subject.value, ENT_STR(ID "mention_")) ||
                    ent_str_starts(s.subject.value, ENT_STR(ID "statement_")));
    }
    assert_true(extra > 50);
    article_release(&a);
    ent_graph_release(&with);
    ent_graph_release(&without);
}

static void missing_or_empty_spans_give_no_mention(void **state)
{
    (void)state;
    static const EntSpan spans[] = {{0, 0}, {5, 6}, {7, 3}, {0, 9999}};
    for (size_t i = 0; i < 4; i++) {
        Article a;
        EntGraph g = {0};
        article_init(&a, "x", "one two three four five\nsix seven");
        uint32_t s = entity(&a, ENT_CLASS_Company, "One"), o = entity(&a, ENT_CLASS_City, "Two");
        fact(&a, s, ENT_PROPERTY_locatedIn, to_entity(o))->evidence = spans[i];
        build(&a, &evidence, &g);
        for (size_t k = 0; k < ent_graph_len(&g); k++)
            assert_false(ent_str_is(ent_graph_at(&g, k).object.value, ENT_NS "Mention"));
        assert_true(has_iri(&g, ID "organisation_one", "locatedIn", ID "place_two"));
        article_release(&a);
        ent_graph_release(&g);
    }
}

static void named_graph_holds_every_statement(void **state)
{
    (void)state;
    Article a;
    EntGraph g = {0}, bare = {0};
    EntGraphOptions options = {.named_graphs = true, .evidence = true};
    EntArena arena = {0};
    fill(&a);
    build(&a, &options, &g);
    build(&a, &evidence, &bare);
    EntStr iri = ent_node_article(&arena, ENT_STR(ID), &a.article);
    for (size_t i = 0; i < ent_graph_len(&g); i++)
        assert_true(ent_str_eq(ent_graph_at(&g, i).graph, iri));
    assert_int_equal(ent_graph_len(&g), ent_graph_len(&bare));
    ent_arena_release(&arena);
    article_release(&a);
    ent_graph_release(&g);
    ent_graph_release(&bare);
}

/* ---- identity ----------------------------------------------------------------------------- */

static EntStr entity_iri(EntArena *arena, const Article *a, uint32_t i)
{
    EntStr *iris = NULL;
    assert_int_equal(ent_node_entities(arena, ENT_STR(ID), &a->facts, &iris), ENT_OK);
    return iris[i];
}

/* The IRI of an event by name, maybe with a start. */
static EntStr event_iri(EntArena *arena, const char *name, int16_t year, bool described,
                        const char *article)
{
    Article a;
    article_init(&a, article, "text");
    uint32_t i = entity(&a, ENT_CLASS_Forum, name);
    a.facts.entities.at[i].described = described;
    if (year) fact(&a, i, ENT_PROPERTY_startDate, on_date(year, 5, 1));
    EntStr iri = entity_iri(arena, &a, i);
    article_release(&a);
    return iri;
}

static void editions_of_an_event_are_apart(void **state)
{
    (void)state;
    EntArena arena = {0};
    EntStr e24 = event_iri(&arena, "Alpha Forum 2024", 0, false, "x");
    assert_true(ent_str_is(e24, FORUM_IRI));
    assert_true(ent_str_eq(e24, event_iri(&arena, "2024 Alpha Forum", 0, false, "y")));
    assert_true(ent_str_eq(e24, event_iri(&arena, "The Alpha Forum", 2024, false, "z")));
    assert_true(ent_str_eq(e24, event_iri(&arena, "2024 Alpha Forum", 2023, false, "y")));
    assert_false(ent_str_eq(e24, event_iri(&arena, "Alpha Forum", 2023, false, "x")));
    assert_true(
        ent_str_is(event_iri(&arena, "Alpha Forum", 0, false, "x"), ID "event_alpha_forum"));
    assert_true(ent_str_is(event_iri(&arena, "2024", 0, false, "x"), ID "event_2024"));
    /* "a forum" of one article is not that of another. */
    EntStr one = event_iri(&arena, "forum on batteries", 2024, true, "one.txt");
    assert_true(ent_str_starts(one, ENT_STR(ID "event_forum_on_batteries_2024_")));
    assert_true(ent_str_eq(one, event_iri(&arena, "forum on batteries", 2024, true, "one.txt")));
    assert_false(ent_str_eq(one, event_iri(&arena, "forum on batteries", 2024, true, "two.txt")));
    ent_arena_release(&arena);
}

typedef struct Deal {
    EntClass kind;
    const char *parties[3];
    double amount;
    int16_t year;
    const char *article;
} Deal;

static EntStr deal_iri(EntArena *arena, Deal d)
{
    Article a;
    article_init(&a, d.article, "text");
    uint32_t i = entity(&a, d.kind, "");
    for (size_t k = 0; k < 3 && d.parties[k]; k++) {
        uint32_t party = entity(&a, ENT_CLASS_Company, d.parties[k]);
        fact(&a, i, ENT_PROPERTY_party, to_entity(party));
    }
    if (d.amount > 0)
        fact(&a, i, ENT_PROPERTY_amount,
             (EntValue){.type = ENT_VALUE_AMOUNT, .number = d.amount, .text = ENT_STR("CNY")});
    if (d.year) fact(&a, i, ENT_PROPERTY_date, on_date(d.year, 0, 0));
    EntStr iri = entity_iri(arena, &a, i);
    article_release(&a);
    return iri;
}

static void partnerships_are_the_same_by_kind_and_parties(void **state)
{
    (void)state;
    EntArena arena = {0};
    const Deal base = {ENT_CLASS_Investment, {"Beta", "Gamma"}, 0, 0, "x"};
    EntStr iri = deal_iri(&arena, base);
    const Deal same[] = {
        {ENT_CLASS_Investment, {"Gamma", "Beta"}, 0, 0, "x"},
        {ENT_CLASS_Investment, {"Beta", "Gamma", "Beta"}, 0, 0, "y"},
        {ENT_CLASS_Investment, {"Beta", "Gamma"}, 0, 2024, "y"},
    };
    const Deal other[] = {
        {ENT_CLASS_Agreement, {"Beta", "Gamma"}, 0, 0, "x"},
        {ENT_CLASS_Investment, {"Beta", "Gamma", "Delta"}, 0, 0, "x"},
        {ENT_CLASS_Investment, {"Beta", "Gamma"}, 5e9, 0, "x"},
        {ENT_CLASS_Investment, {"Beta"}, 0, 0, "x"},
        {ENT_CLASS_Investment, {NULL}, 0, 0, "x"},
    };
    for (size_t i = 0; i < 3; i++) assert_true(ent_str_eq(iri, deal_iri(&arena, same[i])));
    for (size_t i = 0; i < 5; i++) assert_false(ent_str_eq(iri, deal_iri(&arena, other[i])));
    /* One party says too little beyond its article. */
    Deal lone = other[3];
    EntStr here = deal_iri(&arena, lone);
    lone.article = "y";
    assert_false(ent_str_eq(here, deal_iri(&arena, lone)));
    /* The relation of two countries is one, whatever it is worth. */
    const Deal pair = {ENT_CLASS_BilateralCooperation, {"Beta", "Gamma"}, 0, 0, "x"};
    const Deal worth = {ENT_CLASS_BilateralCooperation, {"Gamma", "Beta"}, 7, 0, "y"};
    assert_true(ent_str_eq(deal_iri(&arena, pair), deal_iri(&arena, worth)));
    ent_arena_release(&arena);
}

static void two_deals_of_one_article_are_told_apart_by_date(void **state)
{
    (void)state;
    EntArena arena = {0};
    Article a;
    article_init(&a, "x", "text");
    uint32_t p = entity(&a, ENT_CLASS_Company, "Beta"), q = entity(&a, ENT_CLASS_Company, "Gamma");
    uint32_t deals[3];
    for (int i = 0; i < 3; i++) {
        deals[i] = entity(&a, ENT_CLASS_Agreement, "");
        fact(&a, deals[i], ENT_PROPERTY_party, to_entity(p));
        fact(&a, deals[i], ENT_PROPERTY_party, to_entity(q));
        if (i) fact(&a, deals[i], ENT_PROPERTY_date, on_date((int16_t)(2020 + i), 0, 0));
    }
    EntStr none = entity_iri(&arena, &a, deals[0]), y21 = entity_iri(&arena, &a, deals[1]),
           y22 = entity_iri(&arena, &a, deals[2]);
    assert_false(ent_str_eq(y21, y22) || ent_str_eq(none, y21) || ent_str_eq(none, y22));
    article_release(&a);
    ent_arena_release(&arena);
}

static void positions_differ_by_person_title_and_organisation(void **state)
{
    (void)state;
    EntArena arena = {0};
    EntStr iris[] = {ENT_STR(ID "person_a"), ENT_STR(ID "organisation_b"), ENT_STR(ID "person_c")};
    EntFact f = {.subject = 0,
                 .object = {.type = ENT_VALUE_POSITION, .text = ENT_STR("CEO"), .entity = 1}};
    EntStr one = ent_node_value(&arena, ENT_STR(ID), &f, iris);
    assert_true(ent_str_starts(one, ENT_STR(ID "position_a_ceo_")));
    f.object.text = ENT_STR("ceo");
    assert_true(ent_str_eq(one, ent_node_value(&arena, ENT_STR(ID), &f, iris)));
    f.object.entity = ENT_NO_ENTITY;
    assert_false(ent_str_eq(one, ent_node_value(&arena, ENT_STR(ID), &f, iris)));
    f.object.entity = 1, f.subject = 2;
    assert_false(ent_str_eq(one, ent_node_value(&arena, ENT_STR(ID), &f, iris)));
    ent_arena_release(&arena);
}

static void entities_that_meet_have_one_name(void **state)
{
    (void)state;
    Article a;
    EntGraph g = {0};
    article_init(&a, "x", "text");
    entity(&a, ENT_CLASS_Forum, "Alpha Forum 2024");
    entity(&a, ENT_CLASS_Event, "2024 Alpha Forum");
    build(&a, &plain, &g);
    assert_true(ent_str_is(only(&g, ENT_STR(FORUM_IRI), own("name")).value, "Alpha Forum 2024"));
    assert_true(has_text(&g, FORUM_IRI, "alternateName", "2024 Alpha Forum", ""));
    article_release(&a);
    ent_graph_release(&g);
}

/* ---- literals ----------------------------------------------------------------------------- */

static void decimals_are_canonical(void **state)
{
    (void)state;
    static const struct {
        double value;
        int digits;
        const char *want;
    } rows[] = {
        {2e10, 6, "20000000000.0"},
        {1.5, 6, "1.5"},
        {0, 6, "0.0"},
        {0.95f, 2, "0.95"},
        {0.899999976f, 2, "0.9"},
        {0.999, 2, "1.0"},
        {1.0 / 3, 6, "0.333333"},
        {1234567.891, 6, "1234567.891"},
        {0.05, 2, "0.05"},
        {-2.5, 6, "-2.5"},
        {-0.0000001, 6, "0.0"},
        {7, 0, "7.0"},
        {1e22, 6, "10000000000000000000000.0"},
    };
    EntArena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        EntStr got = ent_decimal_text(&arena, rows[i].value, rows[i].digits);
        if (!ent_str_is(got, rows[i].want)) fail_msg("%s: %.*s", rows[i].want, ENT_STR_ARG(got));
    }
    ent_arena_release(&arena);
}

static void dates_have_the_type_of_their_precision(void **state)
{
    (void)state;
    Article a;
    EntGraph g = {0};
    article_init(&a, "x", "text");
    uint32_t e = entity(&a, ENT_CLASS_Event, "Alpha");
    fact(&a, e, ENT_PROPERTY_startDate, on_date(2024, 2, 29));
    fact(&a, e, ENT_PROPERTY_endDate, on_date(2024, 3, 0));
    fact(&a, e, ENT_PROPERTY_date, on_date(987, 0, 0));
    build(&a, &plain, &g);
    const char *iri = ID "event_alpha_2024";
    assert_true(has_text(&g, iri, "startDate", "2024-02-29", XSD "date"));
    assert_true(has_text(&g, iri, "endDate", "2024-03", XSD "gYearMonth"));
    assert_true(has_text(&g, iri, "date", "0987", XSD "gYear"));
    article_release(&a);
    ent_graph_release(&g);
}

/* ---- the whole ---------------------------------------------------------------------------- */

static void hostile_names_survive_writing_and_reading(void **state)
{
    (void)state;
    static const char *const names[] = {
        "\"Acme\" <b>& Co.</b>",
        "back\\slash \\n",
        "line\nbreak\r\ttab",
        "]]> <!-- -->",
        "🚗 car",
        "שלום RTL \xE2\x80\xAE",
        "'; DROP TABLE",
        "%s%n%20",
        "!!!",
        "???",
        "Q{}|^`",
        "中国汽车",
    };
    enum { N = sizeof names / sizeof names[0] };
    static const EntRdfFormat formats[] = {ENT_RDF_TURTLE, ENT_RDF_RDFXML, ENT_RDF_NTRIPLES};
    Article a;
    EntGraph g = {0};
    article_init(&a, "fo o<>\"/\\.txt", "text");
    for (size_t i = 0; i < N; i++) entity(&a, ENT_CLASS_Company, names[i]);
    build(&a, &evidence, &g);
    size_t labels = 0;
    for (size_t i = 0; i < ent_graph_len(&g); i++)
        labels += ent_str_eq(ent_graph_at(&g, i).predicate.value, own("name"));
    assert_int_equal(labels, N); /* no two met, each has one name */
    for (size_t f = 0; f < 3; f++) {
        char path[] = "/tmp/ent_to_graph_XXXXXX";
        int fd = mkstemp(path);
        assert_true(fd >= 0);
        fclose(fdopen(fd, "wb"));
        EntGraph back = {0};
        EntError err = ENT_ERROR_NONE;
        assert_int_equal(ent_rdf_write(path, formats[f], ENT_STR(ID), &g, NULL, &err), ENT_OK);
        assert_int_equal(ent_rdf_read_graph(path, formats[f], &back, &err), ENT_OK);
        assert_true(ent_graph_equal(&g, &back));
        ent_graph_release(&back);
        remove(path);
    }
    article_release(&a);
    ent_graph_release(&g);
}

static void articles_can_be_merged_in_any_order(void **state)
{
    (void)state;
    Article a, b;
    EntGraph one = {0}, two = {0}, other = {0};
    fill(&a);
    fill(&b);
    b.article.id = b.article.source = ENT_STR("beta.txt");
    b.facts.entities.at[FORUM].name = ENT_STR("Alpha Forum 2024 (London)");
    b.facts.entities.at[BETA].name = ENT_STR("BETA LABS");
    b.facts.entities.at[GAMMA].kind = ENT_CLASS_Company;
    b.facts.facts.at[4].object.text = ENT_STR("Chief Engineer");
    b.facts.facts.at[4].confidence = 0.5f;
    build(&a, &evidence, &one);
    build(&b, &evidence, &one);
    build(&b, &evidence, &two);
    build(&a, &evidence, &other);
    assert_int_equal(ent_graph_merge(&two, &other), ENT_OK);
    assert_int_equal(ent_graph_canonicalise(&one, &ent_facts_naming), ENT_OK);
    assert_int_equal(ent_graph_canonicalise(&two, &ent_facts_naming), ENT_OK);
    assert_int_equal(ent_graph_len(&one), ent_graph_len(&two));
    for (size_t i = 0; i < ent_graph_len(&one); i++) {
        EntStatement s = ent_graph_at(&one, i), t = ent_graph_at(&two, i);
        assert_int_equal(ent_statement_cmp(&s, &t), 0);
    }
    assert_true(ent_str_is(only(&one, ENT_STR(BETA_IRI), own("name")).value, "Beta Labs"));
    assert_true(has_text(&one, BETA_IRI, "alternateName", "BETA LABS", ""));
    assert_true(is_a(&one, ENT_STR(ID "organisation_gamma_works"), "Company"));
    EntStr position = only(&one, ENT_STR(GOMEZ_IRI), own("position")).value;
    assert_true(ent_str_is(only(&one, position, own("title")).value, "Chief Engineer"));
    assert_true(ent_str_is(only(&one, position, own("confidence")).value, "0.9"));
    article_release(&a);
    article_release(&b);
    ent_graph_release(&one);
    ent_graph_release(&two);
    ent_graph_release(&other);
}

static void facts_that_point_outside_are_refused(void **state)
{
    (void)state;
    const EntFact bad[] = {
        {.subject = 9, .property = ENT_PROPERTY_place, .object = {.type = ENT_VALUE_STRING}},
        {.property = ENT_PROPERTY_place, .object = {.type = ENT_VALUE_ENTITY, .entity = 1}},
        {.property = ENT_PROPERTY_position, .object = {.type = ENT_VALUE_POSITION, .entity = 1}},
        {.property = ENT_PROPERTY_NONE, .object = {.type = ENT_VALUE_STRING}},
        {.property = ENT_PROPERTY_amount,
         .object = {.type = ENT_VALUE_AMOUNT, .number = (double)INFINITY, .entity = 0}},
        {.property = ENT_PROPERTY_attendance,
         .object = {.type = ENT_VALUE_ATTENDANCE, .number = (double)NAN}},
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        Article a;
        EntGraph g = {0};
        EntError err = ENT_ERROR_NONE;
        article_init(&a, "x", "text");
        entity(&a, ENT_CLASS_Event, "Alpha");
        assert_true(ENT_PUSH(&a.facts.facts, bad[i]));
        assert_int_equal(ent_facts_to_graph(&a.facts, &plain, &g, &err), ENT_ERR_INTERNAL);
        assert_true(err.message[0] != '\0');
        article_release(&a);
        ent_graph_release(&g);
    }
}

static void failed_memory_is_reported(void **state)
{
    (void)state;
    Article a;
    EntGraph whole = {0};
    fill(&a);
    ent_alloc_fail_after(-1);
    build(&a, &evidence, &whole);
    uint64_t made = ent_alloc_fail_after(-1);
    assert_true(made > 5);
    for (uint64_t n = 0; n < made; n++) {
        EntGraph g = {0};
        ent_alloc_fail_after((int64_t)n);
        EntStatus status = ent_facts_to_graph(&a.facts, &evidence, &g, NULL);
        ent_alloc_fail_after(-1);
        assert_int_equal(status, ENT_ERR_MEMORY);
        ent_graph_release(&g);
    }
    article_release(&a);
    ent_graph_release(&whole);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entities_have_classes_names_and_readable_iris),
        cmocka_unit_test(facts_have_typed_objects_and_nodes),
        cmocka_unit_test(a_copy_leads_to_the_first_article),
        cmocka_unit_test(the_article_names_every_entity),
        cmocka_unit_test(offsets_are_code_points_and_quotes_the_text_there),
        cmocka_unit_test(direct_properties_are_reified),
        cmocka_unit_test(facts_are_the_same_without_evidence),
        cmocka_unit_test(missing_or_empty_spans_give_no_mention),
        cmocka_unit_test(named_graph_holds_every_statement),
        cmocka_unit_test(editions_of_an_event_are_apart),
        cmocka_unit_test(partnerships_are_the_same_by_kind_and_parties),
        cmocka_unit_test(two_deals_of_one_article_are_told_apart_by_date),
        cmocka_unit_test(positions_differ_by_person_title_and_organisation),
        cmocka_unit_test(entities_that_meet_have_one_name),
        cmocka_unit_test(decimals_are_canonical),
        cmocka_unit_test(dates_have_the_type_of_their_precision),
        cmocka_unit_test(hostile_names_survive_writing_and_reading),
        cmocka_unit_test(articles_can_be_merged_in_any_order),
        cmocka_unit_test(facts_that_point_outside_are_refused),
        cmocka_unit_test(failed_memory_is_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
