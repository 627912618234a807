/* Whole articles through all stages to a graph: tokens, mentions, evidence, statements. Works in
 * the root of the sources, with the model that tools/build makes; without it nothing is run. */
#include "fact/to_graph.h"
#include "graph/mint.h"
#include "input/clean.h"
#include "pipeline_kit.h"

#include "fuzz.h"

static Pipeline pipeline;
static bool ready;

static void check_doc(const FuzzInput *in, const EntDoc *doc)
{
    uint32_t end = 0;
    for (size_t i = 0; i < doc->tokens.len; i++) {
        const EntToken *token = &doc->tokens.at[i];
        FUZZ_CHECK(in, token->begin >= end && token->begin < token->end);
        FUZZ_CHECK(in, token->end <= doc->text.len && fuzz_lies_in(token->text, doc->text));
        FUZZ_CHECK(in, token->head < doc->tokens.len);
        end = token->end;
    }
    uint32_t next = 0;
    for (size_t i = 0; i < doc->sentences.len; i++) {
        FUZZ_CHECK(in, doc->sentences.at[i].begin == next && doc->sentences.at[i].end > next);
        next = doc->sentences.at[i].end;
    }
    FUZZ_CHECK(in, next == doc->tokens.len);
}

static EntStr object_of(const EntGraph *graph, EntStr subject, const char *property)
{
    char iri[96];
    snprintf(iri, sizeof iri, "%s%s", ENT_NS, property);
    for (size_t i = 0; i < ent_graph_len(graph); i++) {
        EntStatement s = ent_graph_at(graph, i);
        if (ent_str_eq(s.subject.value, subject) && ent_str_is(s.predicate.value, iri))
            return s.object.value;
    }
    return ENT_STR_EMPTY;
}

/* The byte at which code point COUNT begins. */
static size_t byte_of(EntStr text, size_t count)
{
    size_t at = 0;
    while (count-- > 0 && at < text.len) ent_utf8_next(text, &at);
    return at;
}

static size_t number_of(EntStr digits)
{
    size_t n = 0;
    for (size_t i = 0; i < digits.len; i++) n = n * 10 + (size_t)(digits.ptr[i] - '0');
    return n;
}

/* Every quote is the text at its offsets. */
static void check_quotes(const FuzzInput *in, const EntGraph *graph, EntStr text)
{
    for (size_t i = 0; i < ent_graph_len(graph); i++) {
        EntStatement s = ent_graph_at(graph, i);
        if (!ent_str_is(s.predicate.value, ENT_NS "quote")) continue;
        size_t begin = byte_of(text, number_of(object_of(graph, s.subject.value, "begin")));
        size_t end = byte_of(text, number_of(object_of(graph, s.subject.value, "end")));
        FUZZ_CHECK(in, begin < end && ent_str_eq(ent_str_sub(text, begin, end), s.object.value));
    }
}

static void check_graph(const FuzzInput *in)
{
    const EntGraphOptions options = {.evidence = !(in->options & 2),
                                     .with_text = in->options & 4,
                                     .named_graphs = in->options & 8};
    EntGraph graph = {0};
    EntStatus status = ent_facts_to_graph(&pipeline.result.facts, &options, &graph, NULL);
    FUZZ_STATUS(in, status, ENT_OK, ENT_OK);
    if (status == ENT_OK) status = ent_graph_canonicalise(&graph, &ent_facts_naming);
    FUZZ_STATUS(in, status, ENT_OK, ENT_OK);
    if (status == ENT_OK && options.evidence && ent_graph_len(&graph) < 4000)
        check_quotes(in, &graph, pipeline.article.text);
    ent_graph_release(&graph);
}

static void fuzz_target(const FuzzInput *in)
{
    EntBuf clean = ENT_BUF_INIT(ENT_MAX_ARTICLE);
    EntCleaned damage;
    EntError err = ENT_ERROR_NONE;
    if (!ready) return;
    if (ent_clean(in->bytes, &clean, &damage) == ENT_OK && clean.len) {
        pipeline.article = (EntArticle){.source = ENT_STR("fuzz"),
                                        .id = ENT_STR("fuzz"),
                                        .text = ent_buf_as_str(&clean),
                                        .published = {2024, 6, 3}};
        EntStatus status = ent_stages_run(pipeline.work, &pipeline.article, &pipeline.result, &err);
        FUZZ_STATUS(in, status, ENT_ERR_LIMIT, ENT_OK);
        if (status == ENT_OK) {
            check_doc(in, &pipeline.result.doc);
            check_graph(in);
        }
    }
    ent_buf_release(&clean);
}

int LLVMFuzzerInitialize(int *argc, char ***argv);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    ready = pipeline_open(&pipeline) == PIPELINE_READY;
    return 0;
}
