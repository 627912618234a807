/* Tokens of articles with all that the language pipeline says of them, for comparison with spaCy
 * (tests/peer/parity.py) and for speed (bench/nlp_speed.py).
 *
 * Usage: nlp_dump import PACKAGE MODEL       turn a spaCy package into a model
 *        nlp_dump text MODEL < TEXT          annotate standard input
 *        nlp_dump jsonl MODEL < ARTICLES     annotate "text" of each JSON line
 *        nlp_dump speed MODEL < ARTICLES     the same, but print tokens, CPU seconds, seconds until
 *                                            ready and peak memory in KiB instead of tokens
 *
 * Each text is one segment. A token is a line: begin, end (bytes), text, norm, tag, pos, morph,
 * lemma, head (token of the text), dep, 1 where a sentence starts, B I O, entity label; separated
 * by tabs, with \t, \n, \r and \\ escaped. An empty line ends each text. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "base/file.h"
#include "base/limits.h"
#include "model/json.h"
#include "nlp/nlp.h"

static void check(EntStatus status, const EntError *err)
{
    char text[ENT_ERROR_SOURCE + ENT_ERROR_MESSAGE];
    if (status == ENT_OK) return;
    ent_error_format(err, text, sizeof text);
    fprintf(stderr, "nlp_dump: %s\n", err->status ? text : ent_status_text(status));
    exit(ent_status_exit(status));
}

static double now(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static void put(EntStr s)
{
    for (size_t i = 0; i < s.len; i++) {
        static const char from[] = "\t\n\r\\", to[] = "tnr\\";
        const char *at = s.ptr[i] ? strchr(from, s.ptr[i]) : NULL;
        if (at) putchar('\\');
        putchar(at ? to[at - from] : s.ptr[i]);
    }
    putchar('\t');
}

static void dump(const EntDoc *doc)
{
    static const char iob[] = "-IOB";
    for (size_t i = 0; i < doc->tokens.len; i++) {
        const EntToken *token = &doc->tokens.at[i];
        printf("%u\t%u\t", token->begin, token->end);
        put(token->text);
        put(token->norm);
        put(token->tag);
        put(ent_str(ent_pos_name((EntPos)token->pos)));
        put(token->morph);
        put(token->lemma);
        printf("%u\t", token->head);
        put(token->dep);
        printf("%d\t%c\t%.*s\n", token->sentence_start, iob[token->iob], ENT_STR_ARG(token->label));
    }
    putchar('\n');
}

typedef struct Run {
    EntModel *model;
    EntNlp *nlp;
    EntNlpWork *work;
    EntDoc doc;
    bool quiet;
    size_t tokens;
    double ready, seconds;
} Run;

static void open_run(Run *run, const char *path)
{
    EntError err = ENT_ERROR_NONE;
    double start = now(CLOCK_MONOTONIC);
    check(ent_model_open(path, &run->model, &err), &err);
    check(ent_nlp_new(run->model, NULL, &run->nlp, &err), &err);
    check(ent_nlp_work_new(run->nlp, &run->work), &err);
    run->ready = now(CLOCK_MONOTONIC) - start;
}

static void close_run(Run *run)
{
    ent_doc_release(&run->doc);
    ent_nlp_work_free(run->work);
    ent_nlp_free(run->nlp);
    ent_model_free(run->model);
}

static void annotate(Run *run, EntStr text)
{
    EntError err = ENT_ERROR_NONE;
    ent_doc_reset(&run->doc);
    run->doc.text = text;
    double start = now(CLOCK_PROCESS_CPUTIME_ID);
    check(ent_nlp_run(run->nlp, run->work, &run->doc, NULL, 0, &err), &err);
    run->seconds += now(CLOCK_PROCESS_CPUTIME_ID) - start;
    run->tokens += run->doc.tokens.len;
    if (!run->quiet) dump(&run->doc);
}

static EntStr article_text(EntStr line, EntArena *arena)
{
    EntJson json = {.text = line};
    ent_json_enter(&json, '{');
    while (ent_json_next(&json, '}') && !json.failed) {
        if (ent_str_is(ent_json_key(&json, arena), "text")) return ent_json_string(&json, arena);
        ent_json_skip(&json);
    }
    fprintf(stderr, "nlp_dump: a line without \"text\"\n");
    exit(3);
}

static void annotate_lines(Run *run, EntStr input)
{
    EntArena arena = {0};
    while (input.len) {
        size_t end = ent_str_find(input, ENT_STR("\n"));
        EntStr line = ent_str_sub(input, 0, end);
        input = ent_str_sub(input, end == SIZE_MAX ? input.len : end + 1, input.len);
        if (line.len == 0) continue;
        annotate(run, article_text(line, &arena));
        ent_arena_reset(&arena);
    }
    ent_arena_release(&arena);
}

int main(int argc, char **argv)
{
    EntError err = ENT_ERROR_NONE;
    if (argc == 4 && strcmp(argv[1], "import") == 0) {
        check(ent_model_import(argv[2], argv[3], &err), &err);
        return 0;
    }
    if (argc != 3) {
        fprintf(stderr, "usage: nlp_dump import PACKAGE MODEL | text|jsonl|speed MODEL\n");
        return 2;
    }
    Run run = {.quiet = strcmp(argv[1], "speed") == 0};
    EntBuf input = ENT_BUF_INIT(ENT_MAX_FILE);
    open_run(&run, argv[2]);
    check(ent_file_read("-", &input, &err), &err);
    if (strcmp(argv[1], "text") == 0)
        annotate(&run, ent_buf_as_str(&input));
    else
        annotate_lines(&run, ent_buf_as_str(&input));
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    if (run.quiet)
        printf("%zu %.6f %.6f %ld\n", run.tokens, run.seconds, run.ready, usage.ru_maxrss);
    ent_buf_release(&input);
    close_run(&run);
    return fflush(stdout) == 0 ? 0 : 5;
}
