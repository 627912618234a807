/* entente read: the articles as they are read, JSON Lines. */
#include "cli/articles.h"
#include "cli/commands.h"
#include "input/date.h"
#include "input/front.h"
#include "pipeline/duplicates.h"

typedef struct Reading {
    EntSource *source;
    EntDuplicates *duplicates; /* NULL: not looked for */
    EntArena arena;
    EntSegments segments;
    EntFront front;
    EntBuf line;
    EntOutput out;
} Reading;

static void print_article(EntBuf *line, const EntArticle *article, const EntFront *front)
{
    char date[ENT_DATE_SIZE];
    ent_date_format(front->published, date);
    ent_buf_add_char(line, '{');
    cli_json_member(line, "source", article->source, true);
    cli_json_member(line, "url", article->url, false);
    cli_json_member(line, "title", front->headline, false);
    cli_json_member(line, "published", ent_str(date), false);
    cli_json_member(line, "publisher", front->publisher, false);
    cli_json_member(line, "author", front->author, false);
    cli_json_member(line, "language", article->language, false);
    cli_json_member(line, "duplicate_of", article->duplicate_of, false);
    cli_json_member(line, "text", article->text, false);
    ent_buf_add(line, ENT_STR("}\n"));
}

static EntStatus read_one(Reading *r, EntError *err)
{
    EntArticle article;
    ent_arena_reset(&r->arena);
    ENT_TRY(ent_source_next(r->source, &r->arena, &article, err));
    if (r->duplicates) ENT_TRY(ent_duplicates_mark(r->duplicates, &r->arena, &article, err));
    r->segments.len = 0;
    EntStatus status = ent_article_segments(article.text, &r->segments);
    if (status == ENT_OK) status = ent_article_front(&article, &r->segments, &r->front);
    ent_buf_clear(&r->line);
    if (status == ENT_OK) print_article(&r->line, &article, &r->front);
    if (status == ENT_OK) status = r->line.status;
    if (status != ENT_OK) return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
    return ent_output_write(&r->out, r->line.ptr, r->line.len);
}

int cli_read(const CliArguments *arguments)
{
    Reading r = {.line = ENT_BUF_INIT((size_t)1 << 30)};
    EntError err = ENT_ERROR_NONE;
    int exit_status = cli_open_source(arguments, NULL, &r.source);
    if (exit_status != CLI_DONE) return exit_status;
    EntStatus status = ENT_OK;
    if (!cli_has(arguments, CLI_OPT_KEEP_DUPLICATES))
        status =
            ent_duplicates_new(ENT_DUPLICATES_ARTICLES, ENT_DUPLICATES_BYTES, &r.duplicates, &err);
    if (status == ENT_OK) status = cli_open_output(arguments, &r.out, &err);
    if (status == ENT_OK) {
        while (status == ENT_OK) status = read_one(&r, &err);
        if (status == ENT_END || status == ENT_ERR_OUTPUT)
            status = ent_output_commit(&r.out, &err); /* says why a write failed */
        else
            ent_output_discard(&r.out);
    }
    exit_status = status == ENT_OK
                      ? cli_input_exit(ent_source_articles(r.source), ent_source_skipped(r.source))
                      : cli_fail(&err);
    ent_source_free(r.source);
    ent_duplicates_free(r.duplicates);
    ent_arena_release(&r.arena);
    ENT_VEC_FREE(&r.segments);
    ent_front_release(&r.front);
    ent_buf_release(&r.line);
    return exit_status;
}
