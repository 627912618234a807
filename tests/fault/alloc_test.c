/* Memory that runs out at each point of each room's operations (kit.h says how). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/map.h"
#include "cli/query_params.h"
#include "cli/table.h"
#include "fact/to_graph.h"
#include "graph/mint.h"
#include "input/source.h"
#include "onto/ontology.h"
#include "pipeline/duplicates.h"
#include "pipeline/journal.h"
#include "pipeline_kit.h"
#include "rdf/read.h"
#include "rdf/write.h"
#include "score/align.h"
#include "score/gold.h"
#include "score/tally.h"
#include "store/body.h"
#include "store/endpoint.h"
#include "store/netrc.h"
#include "store/plan.h"
#include "text/charset.h"
#include "text/fold.h"
#include "view/model.h"
#include "view/page.h"

#include "kit.h"
#include "raptor_leaks.h"

static char folder[] = "/tmp/ent-fault-XXXXXX";
static Pipeline pipeline;
static bool have_pipeline;

static const char *path_of(const char *name)
{
    static char path[128];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static void put(const char *name, const char *text)
{
    FILE *file = fopen(path_of(name), "wb");
    if (!file || fwrite(text, 1, strlen(text), file) != strlen(text) || fclose(file) != 0) {
        perror(path_of(name));
        exit(1);
    }
}

#define SENTENCE                                                                                   \
    "Nordwind Energy AG and Riga Technical University signed an agreement in Riga on June 3, "     \
    "2024, said Maria Lindberg, chief executive of Nordwind Energy AG. "

static const char article[] =
    "Riga Forum 2024 opens\n\nRIGA, June 3 (Baltic News) -- The Riga Forum 2024, organised by Riga "
    "Technical University and hosted by Union Bank, was held in Riga, Latvia.\n\n" SENTENCE
    "It is worth $5 million.\n\nMore than 300 people attended online.\n";

static const char triples[] =
    "@prefix e: <https://x.example/> .\n"
    "e:a a e:B ; e:p 1 , 1.5 , true , \"x\"@en , \"\"\"long \"q\" \"\"\" ; e:q e:b .\n"
    "e:b <https://w3id.org/entente#name> \"Union Bank\" ; a <https://w3id.org/entente#Company> .\n";

static const char gold[] =
    "{\"article\":{},\"entities\":[{\"id\":\"e\",\"type\":\"Event\",\"kind\":\"Forum\",\"names\":"
    "[\"Riga Forum\"]},{\"id\":\"o\",\"type\":\"Organisation\",\"kind\":\"Company\",\"names\":["
    "\"Union Bank\"]}],\"facts\":[[\"e\",\"host\",\"o\"],[\"e\",\"attendance\",{\"count\":5,"
    "\"mode\":\"Online\"}]]}";

/* ---- operations ---- */

static Result read_source(const char *name)
{
    Result result = {0};
    const char *path = path_of(name);
    EntSourceOptions options = {0};
    EntSource *source = NULL;
    EntArena arena = {0};
    EntArticle out;
    result.status = ent_source_new(&path, 1, &options, &source, NULL);
    uint64_t articles = 0;
    while (result.status == ENT_OK) {
        result.status = ent_source_next(source, &arena, &out, NULL);
        if (result.status != ENT_OK) break;
        digest(&result, out.text);
        digest(&result, out.title);
        digest(&result, out.author);
        articles++;
    }
    if (result.status == ENT_END) result.status = ENT_OK;
    result.digest ^= articles;
    ent_source_free(source);
    ent_arena_release(&arena);
    return result;
}

static Result read_text(void)
{
    return read_source("a.txt");
}
static Result read_html(void)
{
    return read_source("b.html");
}
static Result read_xml(void)
{
    return read_source("c.xml");
}
static Result read_json(void)
{
    return read_source("d.jsonl");
}
static Result read_warc(void)
{
    return read_source("e.warc");
}

static Result fold(void)
{
    Result result = {0};
    EntArena arena = {0};
    EntStr a = ent_text_fold(&arena, ENT_STR("The Na\xC3\xAFve \xEF\xBC\xA1"
                                             "cme, Inc."));
    EntStr b = ent_text_match_key(&arena, ENT_STR("The Na\xC3\xAFve Acme 2024"));
    if (!a.ptr || !b.ptr) result.status = ENT_ERR_MEMORY;
    digest(&result, a);
    digest(&result, b);
    ent_arena_release(&arena);
    return result;
}

static Result recode(void)
{
    Result result = {0};
    EntBuf out = ENT_BUF_INIT(4096);
    result.status = ent_charset_to_utf8(ENT_STR("caf\xE9 \x93x\x94"), "windows-1252", &out);
    digest(&result, ent_buf_as_str(&out));
    ent_buf_release(&out);
    return result;
}

static Result read_graph(EntRdfFormat format)
{
    Result result = {0};
    EntGraph graph = {0}, copy = {0};
    result.status = ent_rdf_read_graph_bytes(ent_str(triples), ENT_RDF_TURTLE, "t", &graph, NULL);
    if (result.status == ENT_OK) result.status = ent_graph_merge(&copy, &graph);
    digest_graph(&result, &copy);
    char path[128];
    snprintf(path, sizeof path, "%s/out", folder);
    if (result.status == ENT_OK)
        result.status = ent_rdf_write(path, format, ENT_STR(ENT_MINT_BASE), &copy, NULL, NULL);
    EntBuf bytes = ENT_BUF_INIT(1 << 20);
    if (result.status == ENT_OK) result.status = ent_file_read(path, &bytes, NULL);
    digest(&result, ent_buf_as_str(&bytes));
    ent_buf_release(&bytes);
    ent_graph_release(&graph);
    ent_graph_release(&copy);
    return result;
}

static Result write_turtle(void)
{
    return read_graph(ENT_RDF_TURTLE);
}
static Result write_rdfxml(void)
{
    return read_graph(ENT_RDF_RDFXML);
}
static Result write_jsonld(void)
{
    return read_graph(ENT_RDF_JSONLD);
}
static Result write_nquads(void)
{
    return read_graph(ENT_RDF_NQUADS);
}

static Result canonicalise(void)
{
    Result result = {0};
    EntGraph graph = {0};
    result.status = ent_rdf_read_graph_bytes(ent_str(triples), ENT_RDF_TURTLE, "t", &graph, NULL);
    if (result.status == ENT_OK) result.status = ent_graph_canonicalise(&graph, &ent_facts_naming);
    digest_graph(&result, &graph);
    ent_graph_release(&graph);
    return result;
}

static Result load_ontology(void)
{
    Result result = {0};
    EntLexicon *lexicon = NULL;
    result.status = ent_lexicon_load("tests/fuzz/ontology", &lexicon, NULL);
    if (result.status == ENT_OK) {
        result.status = ent_lexicon_add(lexicon, path_of("own.ttl"), NULL);
        if (result.status == ENT_ERR_MEMORY &&
            !ent_lexicon_sense(lexicon, ENT_STR("forum"), ENT_SENSE_EventHead))
            result.status = ENT_ERR_INTERNAL; /* it answers no more */
        result.digest = ent_lexicon_senses(lexicon);
    }
    ent_lexicon_free(lexicon);
    return result;
}

static Result compile_patterns(void)
{
    static const char text[] =
        "pattern a match {type:Event}=e < ({lemma:organise} >agent ({} >pobj {}=o)) "
        "emit e organiser o* "
        "pattern b sequence {type:Company}=a []* {type:University}=b "
        "new Agreement { party a ; party b ; status Signed }";
    Result result = {0};
    EntPatterns *patterns = NULL;
    result.status = ent_patterns_parse("t", ent_str(text), &patterns, NULL);
    if (patterns) result.digest = ent_patterns_count(patterns);
    ent_patterns_free(patterns);
    return result;
}

static Result read_confidence(void)
{
    Result result = {0};
    EntConfidence *confidence = NULL;
    result.status = ent_confidence_load("ontology", &confidence, NULL);
    if (confidence) result.digest = ent_confidence_rows(confidence);
    ent_confidence_free(confidence);
    return result;
}

static Result score(void)
{
    Result result = {0};
    EntSheets sheets = {0};
    EntTally tally = {0};
    result.status = ent_gold_read_bytes(ent_str(gold), "g", ENT_STR("a"), &sheets, NULL);
    const EntSheet *sheet = ent_sheets_find(&sheets, ENT_STR("a"));
    if (result.status == ENT_OK) result.status = ent_tally_add(&tally, sheet, sheet);
    for (size_t i = 0; result.status == ENT_OK && i < tally.rows.len; i++)
        result.digest += tally.rows.at[i].right * 3 + tally.rows.at[i].wrong;
    ent_tally_release(&tally);
    ent_sheets_release(&sheets);
    return result;
}

static Result make_page(void)
{
    Result result = {0};
    EntGraph graph = {0};
    EntBuf model = ENT_BUF_INIT(1 << 20), page = ENT_BUF_INIT(16 << 20);
    result.status = ent_rdf_read_graph_bytes(ent_str(triples), ENT_RDF_TURTLE, "t", &graph, NULL);
    if (result.status == ENT_OK)
        result.status = ent_view_model(&graph, ENT_STR(ENT_MINT_BASE), &model);
    if (result.status == ENT_OK)
        result.status = ent_view_page(ENT_STR("T"), ent_buf_as_str(&model), NULL, 0, &page);
    digest(&result, ent_buf_as_str(&page));
    ent_buf_release(&model);
    ent_buf_release(&page);
    ent_graph_release(&graph);
    return result;
}

static Result divide_plan(void)
{
    Result result = {0};
    EntPlan plan = {0};
    EntBuf body = ENT_BUF_INIT(1 << 20);
    result.status = ent_plan_add(&plan, path_of("small.ttl"), ENT_STR("https://x.example/g"), NULL);
    if (result.status == ENT_OK) result.status = ent_plan_divide(&plan, NULL);
    if (result.status == ENT_OK) result.status = ent_plan_body(&plan, 0, &body, NULL);
    digest(&result, ent_buf_as_str(&body));
    if (result.status == ENT_OK) result.status = ent_body_pack(&body, NULL);
    ent_buf_release(&body);
    ent_plan_release(&plan);
    return result;
}

static Result address(void)
{
    Result result = {0};
    EntArena arena = {0};
    EntEndpoint endpoint;
    EntStr user = {0}, password = {0};
    result.status =
        ent_endpoint_make(ENT_STORE_FUSEKI, ENT_STR("http://h:3030/ds"), &arena, &endpoint, NULL);
    if (result.status == ENT_OK) {
        EntStr url = ent_endpoint_graph(&endpoint, ENT_STR("https://x.example/a b"), &arena);
        if (!url.ptr) result.status = ENT_ERR_MEMORY;
        digest(&result, url);
    }
    if (result.status == ENT_OK)
        result.status = ent_netrc_find(ENT_STR("machine h login \"a b\" password s"), ENT_STR("h"),
                                       &arena, &user, &password, NULL);
    digest(&result, password);
    ent_arena_release(&arena);
    return result;
}

static Result keep_journal(void)
{
    Result result = {0};
    EntJournal *journal = NULL;
    char path[128];
    const uint64_t lengths[] = {7};
    snprintf(path, sizeof path, "%s/journal", folder);
    unlink(path);
    for (int round = 0; round < 2 && result.status == ENT_OK; round++) {
        result.status = ent_journal_open(path, ENT_STR("run 1"), 1, &journal, NULL);
        if (result.status == ENT_OK && round == 0)
            result.status = ent_journal_add(journal, 5, true, lengths, NULL);
        if (result.status == ENT_OK) result.status = ent_journal_write(journal, NULL);
        if (result.status == ENT_OK) result.digest = ent_journal_articles(journal);
        ent_journal_close(journal);
        journal = NULL;
    }
    return result;
}

static Result mark_duplicates(void)
{
    Result result = {0};
    EntDuplicates *duplicates = NULL;
    EntArena arena = {0};
    EntArticle a = {.id = ENT_STR("a"), .text = ent_str(article)};
    EntArticle b = {.id = ENT_STR("b"), .text = ent_str(article)};
    result.status = ent_duplicates_new(1024, 1 << 20, &duplicates, NULL);
    if (result.status == ENT_OK) result.status = ent_duplicates_mark(duplicates, &arena, &a, NULL);
    if (result.status == ENT_OK) result.status = ent_duplicates_mark(duplicates, &arena, &b, NULL);
    digest(&result, b.duplicate_of);
    ent_duplicates_free(duplicates);
    ent_arena_release(&arena);
    return result;
}

static Result print_table(void)
{
    Result result = {0};
    EntBuf out = ENT_BUF_INIT(1 << 16);
    EntResults results = {0};
    EntStr json = ENT_STR("{\"head\":{\"vars\":[\"a\",\"b\"]},\"results\":{\"bindings\":[{\"a\":{"
                          "\"type\":\"uri\",\"value\":\"https://w3id.org/entente#Forum\"},\"b\":{"
                          "\"type\":\"literal\",\"value\":\"x \\u001B y\"}}]}}");
    result.status = ent_results_read(json, &results, NULL);
    if (result.status == ENT_OK) result.status = cli_table(&results, NULL, &out);
    digest(&result, ent_buf_as_str(&out));
    ent_buf_release(&out);
    ent_results_release(&results);
    return result;
}

/* All stages, then the graph; the buffers are the same in each run. */
static Result run_stages(void)
{
    static const EntGraphOptions options = {.evidence = true, .with_text = true};
    Result result = {0};
    EntGraph graph = {0};
    pipeline.article =
        (EntArticle){.source = ENT_STR("t"), .id = ENT_STR("t"), .text = ent_str(article)};
    result.status = ent_stages_run(pipeline.work, &pipeline.article, &pipeline.result, NULL);
    if (result.status == ENT_OK)
        result.status = ent_facts_to_graph(&pipeline.result.facts, &options, &graph, NULL);
    digest_graph(&result, &graph);
    ent_graph_release(&graph);
    return result;
}

/* The same with buffers of its own, so that each of them is allocated anew. */
static Result run_stages_anew(void)
{
    Result result = {0};
    EntStageWork *kept = pipeline.work;
    EntResult before = pipeline.result;
    pipeline.work = NULL;
    pipeline.result = (EntResult){0};
    result.status = ent_stage_work_new(pipeline.stages, &pipeline.work, NULL);
    if (result.status == ENT_OK) result = run_stages();
    ent_stage_work_free(pipeline.work);
    ent_result_release(&pipeline.result);
    pipeline.work = kept;
    pipeline.result = before;
    return result;
}

static const Operation operations[] = {
    {"read text", read_text, 1, false},
    {"read a page", read_html, 1, false},
    {"read a feed", read_xml, 1, false},
    {"read records", read_json, 1, false},
    {"read an archive", read_warc, 1, false},
    {"fold a name", fold, 1, false},
    {"recode", recode, 1, false},
    {"Turtle", write_turtle, 1, false},
    {"RDF/XML", write_rdfxml, 1, false},
    {"JSON-LD", write_jsonld, 1, false},
    {"N-Quads", write_nquads, 1, false},
    {"canonicalise", canonicalise, 1, false},
    {"lexicon", load_ontology, 1, false},
    {"patterns", compile_patterns, 1, false},
    {"confidence", read_confidence, 1, false},
    {"score", score, 1, false},
    {"page", make_page, 1, false},
    {"plan of a load", divide_plan, 1, false},
    {"address and login", address, 1, false},
    {"journal", keep_journal, 1, false},
    {"duplicates", mark_duplicates, 1, false},
    {"table", print_table, 1, false},
    {"stages", run_stages, 1, true},
    {"stages, anew", run_stages_anew, 1, true},
};

static void make_files(void)
{
    if (!mkdtemp(folder)) exit(1);
    put("a.txt", article);
    put("b.html",
        "<html lang=en><title>T</title><meta name=author content=A><p>" SENTENCE SENTENCE "</p>");
    put("c.xml", "<rss><channel><title>C</title><item><title>T</title><description>" SENTENCE
                 "&lt;b&gt;x&lt;/b&gt;</description></item></channel></rss>");
    put("d.jsonl", "{\"title\":\"T\",\"text\":\"" SENTENCE "\",\"authors\":[\"A\",\"B\"]}\n");
    put("e.warc", "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://x.example/\r\n"
                  "Content-Type: text/plain\r\nContent-Length: 60\r\n\r\n"
                  "The bees fly where the flowers are and so they will for ever\r\n\r\n");
    put("own.ttl", "@prefix lex: <https://w3id.org/entente/lexicon#> .\n"
                   "@prefix ent: <https://w3id.org/entente#> .\n"
                   "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                   "<https://x.example/m> a lex:EventHead ; lex:denotes ent:Forum ; skos:prefLabel "
                   "\"moot\"@en .\n");
    put("small.ttl", triples);
}

static void remove_files(void)
{
    static const char *const names[] = {"a.txt",   "b.html",    "c.xml", "d.jsonl", "e.warc",
                                        "own.ttl", "small.ttl", "out",   "journal"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) unlink(path_of(names[i]));
    rmdir(folder);
}

int main(int argc, char **argv)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    make_files();
    if (ent_rdf_open(NULL) != ENT_OK) return 1;
    have_pipeline = pipeline_open(&pipeline) == PIPELINE_READY;
    fail_all(operations, sizeof operations / sizeof *operations, have_pipeline,
             argc > 1 ? argv[1] : NULL);
    if (have_pipeline) pipeline_close(&pipeline);
    ent_rdf_close();
    remove_files();
    return report_faults();
}
