/* HTML: one article a page. */
#include "base/limits.h"
#include "input/html.h"
#include "input/reader.h"

static bool sniff_html(EntStr head)
{
    static const char *const starts[] = {"<!doctype html", "<html",    "<head",  "<body",
                                         "<!--",           "<meta",    "<title", "<div",
                                         "<article",       "<section", "<p>",    "<h1"};
    head = ent_sniffed(head);
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        EntStr start = ent_str(starts[i]);
        if (ent_str_eq_nocase(ent_str_sub(head, 0, start.len), start)) return !ent_is_feed(head);
    }
    /* XHTML: an XML declaration in front of it */
    return ent_str_starts(head, ENT_STR("<?xml")) &&
           ent_str_find(ent_str_sub(head, 0, 1024), ENT_STR("<html")) != SIZE_MAX;
}

/* Report why a page gives no article: ENT_END, as ent_reading_page returns it. */
static EntStatus skip(EntReading *reading, EntInputProblem problem, const char *why)
{
    ent_input_report(reading->report, problem, reading->stream.path, reading->line, 0,
                     "page skipped: %s", why);
    return ENT_END;
}

EntStatus ent_reading_page(EntReading *reading, EntArena *arena, EntStr bytes, EntStr charset,
                           EntArticle *out, EntError *err)
{
    EntHtml page = {0};
    EntBuf body = ENT_BUF_INIT(ENT_MAX_ARTICLE);
    *out = (EntArticle){.source = reading->source};
    EntStatus status = ent_html_parse(bytes, charset, &page);
    if (status == ENT_OK) status = ent_html_body(&page, &body);
    if (status == ENT_OK) status = ent_html_meta(&page, arena, out);
    ent_html_release(&page);
    if (status == ENT_OK)
        status = ent_reading_clean(reading, arena, ent_buf_as_str(&body), 0, &out->text, err);
    else if (status == ENT_ERR_MEMORY)
        status = ent_reading_no_memory(reading, err);
    ent_buf_release(&body);
    if (status == ENT_ERR_LIMIT)
        return skip(reading, ENT_INPUT_TOO_LONG, "its text passes the cap of an article");
    if (status == ENT_ERR_INPUT) return skip(reading, ENT_INPUT_FORMAT, "no HTML element in it");
    if (status == ENT_OK && ent_str_trim(out->text).len == 0)
        return skip(reading, ENT_INPUT_EMPTY, "no article found on it");
    out->id = out->url;
    return status;
}

static EntStatus next_html(EntReading *reading, EntArena *arena, EntArticle *out, EntError *err)
{
    if (reading->articles > 0) return ENT_END;
    EntStatus status = ent_reading_rest(reading, ENT_MAX_RECORD, err);
    if (status == ENT_ERR_INPUT || status == ENT_ERR_MEMORY) return status;
    if (status == ENT_ERR_LIMIT)
        return skip(reading, ENT_INPUT_TOO_LONG, "it passes the cap of a page");
    status =
        ent_reading_page(reading, arena, ent_buf_as_str(&reading->raw), ENT_STR_EMPTY, out, err);
    if (out->id.len == 0) out->id = reading->id;
    return status;
}

const EntReader ent_reader_html = {.name = "html", .sniff = sniff_html, .next = next_html};
