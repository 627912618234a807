/* Memory that runs out at each point of what a program does through the public header: context,
 * worker, article, facts, graph, bytes and files (kit.h says how). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "entente/entente.h"

#include "kit.h"
#include "raptor_leaks.h"

static char folder[] = "/tmp/ent-fault-XXXXXX";
static const char *model;
static EntContext *context;
static EntWorker *kept; /* a worker whose buffers stay */

static const char article[] =
    "RIGA, June 3 (Baltic News) -- The Riga Forum 2024, organised by Riga Technical University and "
    "hosted by Union Bank, was held in Riga, Latvia.\n\nNordwind Energy AG and Riga Technical "
    "University (RTU) signed an agreement in Riga on June 3, 2024, said Maria Lindberg, chief "
    "executive of Nordwind Energy AG. It is worth $5 million. RTU welcomed it.\n\nMore than 300 "
    "people attended online.\n";

static const char *path_of(const char *name)
{
    static char path[128];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

/* A failed call has told why, as it is documented to. */
static EntStatus told(EntStatus status, const EntError *err)
{
    if (status == ENT_OK || (err->status == status && err->message[0])) return status;
    return ENT_ERR_INTERNAL;
}

static void digest_text(Result *result, const char *text)
{
    digest(result, ent_str(text));
}

static void digest_facts(Result *result, const EntWorker *worker)
{
    const EntEntityView *entity;
    const EntFactView *fact;
    digest_text(result, ent_worker_text(worker));
    for (size_t i = 0; (entity = ent_worker_entity(worker, i)); i++) {
        digest_text(result, entity->iri);
        digest_text(result, entity->name);
        for (size_t k = 0; k < entity->other_count; k++) digest_text(result, entity->others[k]);
    }
    for (size_t i = 0; (fact = ent_worker_fact(worker, i)); i++) {
        digest_text(result, fact->property);
        digest_text(result, fact->text);
        digest_text(result, fact->quote);
    }
}

static EntStatus read_article(EntWorker *worker, Result *result)
{
    EntError err = ENT_ERROR_NONE;
    const EntText text = {.size = sizeof text,
                          .id = "note",
                          .text = article,
                          .title = "Riga Forum 2024 opens",
                          .published = "2024-06-04"};
    EntStatus status = told(ent_worker_read(worker, &text, &err), &err);
    if (status == ENT_OK)
        digest_facts(result, worker);
    else if (ent_worker_fact_count(worker) || ent_worker_entity_count(worker) ||
             *ent_worker_text(worker))
        status = ENT_ERR_INTERNAL; /* it holds no article */
    return status;
}

static EntStatus write_bytes(EntGraph *graph, const char *format, Result *result)
{
    EntError err = ENT_ERROR_NONE;
    char *bytes = NULL;
    size_t length = 0;
    EntStatus status = told(ent_graph_write_to(graph, format, &bytes, &length, &err), &err);
    if (status == ENT_OK) digest(result, ent_str_n(bytes, length));
    if (status != ENT_OK && (bytes || length)) status = ENT_ERR_INTERNAL;
    ent_bytes_free(bytes);
    return status;
}

/* ---- operations ---- */

static Result load_context(void)
{
    Result result = {0};
    EntError err = ENT_ERROR_NONE;
    EntContext *other = NULL;
    EntWorker *worker = NULL;
    char ontology[128], lexicon[128], patterns[128];
    snprintf(ontology, sizeof ontology, "%s", path_of("ontology"));
    snprintf(lexicon, sizeof lexicon, "%s", path_of("own.ttl"));
    snprintf(patterns, sizeof patterns, "%s", path_of("own.pat"));
    const char *const lexicons[] = {lexicon, NULL}, *const files[] = {patterns, NULL};
    const EntContextOptions options = {.size = sizeof options,
                                       .model = model,
                                       .ontology = ontology,
                                       .lexicons = lexicons,
                                       .patterns = files};
    result.status = told(ent_context_new(&options, &other, &err), &err);
    if (result.status == ENT_OK) result.status = told(ent_worker_new(other, &worker, &err), &err);
    if (result.status == ENT_OK) result.status = read_article(worker, &result);
    if (result.status == ENT_OK) digest_facts(&result, worker);
    ent_worker_free(worker);
    ent_context_free(other);
    return result;
}

static Result read_with_new_worker(void)
{
    Result result = {0};
    EntError err = ENT_ERROR_NONE;
    EntWorker *worker = NULL;
    result.status = told(ent_worker_new(context, &worker, &err), &err);
    if (result.status == ENT_OK) result.status = read_article(worker, &result);
    ent_worker_free(worker);
    return result;
}

static Result read_with_kept_worker(void)
{
    Result result = {0};
    result.status = read_article(kept, &result);
    return result;
}

/* The kept worker holds an article. */
static Result make_graph(void)
{
    static const char *const formats[] = {"turtle", "rdfxml", "ntriples",
                                          "nquads", "trig",   "jsonld"};
    const EntGraphSettings settings = {.size = sizeof settings, .with_text = true, .named = true};
    Result result = {0};
    EntError err = ENT_ERROR_NONE;
    EntGraph *graph = ent_graph_new();
    if (!graph) return (Result){.status = ENT_ERR_MEMORY};
    result.status = told(ent_worker_add_to(kept, &settings, graph, &err), &err);
    if (result.status == ENT_OK)
        result.status = told(ent_graph_settle(graph, context, &settings, &err), &err);
    for (size_t i = 0; result.status == ENT_OK && i < sizeof formats / sizeof *formats; i++)
        result.status = write_bytes(graph, formats[i], &result);
    if (result.status == ENT_OK)
        result.status = told(ent_graph_write(graph, path_of("out"), "turtle", &err), &err);
    ent_graph_free(graph);
    return result;
}

static Result build(unsigned jobs)
{
    Result result = {0};
    EntError err = ENT_ERROR_NONE;
    EntBuildCounts counts;
    EntGraph *graph = ent_graph_new();
    if (!graph) return (Result){.status = ENT_ERR_MEMORY};
    char path[128];
    snprintf(path, sizeof path, "%s", path_of("articles"));
    const char *const paths[] = {path};
    const EntBuildOptions options = {
        .size = sizeof options, .jobs = jobs, .published = "2024-06-04", .publisher = "Union Bank"};
    result.status = told(ent_build(context, paths, 1, &options, graph, &counts, &err), &err);
    if (result.status == ENT_OK) result.status = write_bytes(graph, "ntriples", &result);
    if (result.status == ENT_OK) result.digest += counts.articles * 3 + counts.duplicates;
    ent_graph_free(graph);
    return result;
}

static Result build_in_one_thread(void)
{
    return build(1);
}

/* Allocations of the calling thread, which settles and writes. */
static Result build_in_two_threads(void)
{
    return build(2);
}

static const Operation operations[] = {
    {"context", load_context, 1, true},
    {"read, new worker", read_with_new_worker, 1, true},
    {"read, same worker", read_with_kept_worker, 1, true},
    {"graph, all formats", make_graph, 1, true},
    {"build, one job", build_in_one_thread, 1, true},
    {"build, two jobs", build_in_two_threads, 1, true},
};

/* ---- files ---- */

static void put(const char *name, const char *text)
{
    FILE *file = fopen(path_of(name), "wb");
    if (!file || fwrite(text, 1, strlen(text), file) != strlen(text) || fclose(file) != 0) {
        perror(path_of(name));
        exit(1);
    }
}

#define WORD(word)                                                                                 \
    "@prefix lex: <https://w3id.org/entente/lexicon#> .\n"                                         \
    "@prefix ent: <https://w3id.org/entente#> .\n"                                                 \
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"                                     \
    "<https://x.example/" word "> a lex:EventHead ; lex:denotes ent:Forum ; "                      \
    "skos:prefLabel \"" word "\"@en .\n"

#define PATTERN(name, word)                                                                        \
    "pattern " name " sequence {type:Company}=a \"" word "\" {type:University}=b "                 \
    "new Agreement { party a ; party b }\n"

static const char *const folders[] = {"articles", "ontology", "ontology/lexicon",
                                      "ontology/patterns"};
static const char *const names[] = {"articles/a.txt",
                                    "articles/b.txt",
                                    "articles/c.txt",
                                    "own.ttl",
                                    "own.pat",
                                    "out",
                                    "ontology/lexicon/words.ttl",
                                    "ontology/patterns/pairs.pat"};

static void make_files(void)
{
    if (!mkdtemp(folder)) exit(1);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        if (mkdir(path_of(folders[i]), 0700) != 0) exit(1);
    put("articles/a.txt", article);
    put("articles/b.txt", article); /* a copy */
    put("articles/c.txt", "Jan Novak of Union Bank spoke at the Brno Energy Summit 2024 in Brno.");
    put("own.ttl", WORD("moot"));
    put("own.pat", PATTERN("own", "beside"));
    put("ontology/lexicon/words.ttl", WORD("forum"));
    put("ontology/patterns/pairs.pat", PATTERN("pair", "with"));
}

static void remove_files(void)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) unlink(path_of(names[i]));
    for (size_t i = sizeof folders / sizeof *folders; i-- > 0;) rmdir(path_of(folders[i]));
    rmdir(folder);
}

int main(int argc, char **argv)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    model = getenv("ENTENTE_MODEL") ? getenv("ENTENTE_MODEL") : "build/model/en_core_web_sm.entm";
    if (access(model, R_OK) != 0) {
        printf("skipped: no model at %s (tools/build makes it)\n", model);
        return 77;
    }
    make_files();
    const EntContextOptions options = {
        .size = sizeof options, .model = model, .ontology = "ontology"};
    if (ent_context_new(&options, &context, NULL) != ENT_OK ||
        ent_worker_new(context, &kept, NULL) != ENT_OK)
        return 1;
    fail_all(operations, sizeof operations / sizeof *operations, true, argc > 1 ? argv[1] : NULL);
    ent_worker_free(kept);
    ent_context_free(context);
    remove_files();
    return report_faults();
}
