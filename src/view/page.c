#include "view/page.h"

#include <stdio.h>

#include "view/assets.h"
#include "view/model.h"

typedef struct Page {
    EntStr title, model;
    const EntViewTable *tables;
    size_t count;
    char nonce[33];
    EntBuf *out;
} Page;

#define ASSET(name) ent_str_n((const char *)ent_asset_##name, ent_asset_##name##_len)

/* A word that nobody who wrote an article of MODEL could know before the page was made, the same
 * for the same page. */
static void make_nonce(Page *page)
{
    unsigned long long model = ent_str_hash(page->model), title = ent_str_hash(page->title);
    snprintf(page->nonce, sizeof page->nonce, "%016llx%016llx", model,
             (model ^ title) * 0x9E3779B97F4A7C15ull);
}

static void put_html(EntBuf *out, EntStr s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c == '<' || c == '>' || c == '&' || c == '"')
            ent_buf_printf(out, "&#%d;", c);
        else
            ent_buf_add_char(out, (char)c);
    }
}

static void put_script(const Page *page, EntStr script)
{
    ent_buf_printf(page->out, "<script nonce=\"%s\">\n", page->nonce);
    ent_buf_add(page->out, script);
    ent_buf_add(page->out, ENT_STR("\n</script>\n"));
}

static void put_tables(const Page *page)
{
    ent_buf_add(page->out, ENT_STR("<script type=\"application/json\" id=\"tables\">["));
    for (size_t i = 0; i < page->count; i++) {
        const EntViewTable *t = &page->tables[i];
        const struct {
            const char *name;
            EntStr value;
        } members[] = {
            {"name", t->name}, {"question", t->question}, {"query", t->query}, {"csv", t->csv}};
        for (size_t k = 0; k < sizeof members / sizeof *members; k++) {
            ent_buf_printf(page->out, "%s\"%s\":", k ? "," : i ? ",\n{" : "\n{", members[k].name);
            ent_view_string(page->out, members[k].value);
        }
        ent_buf_add_char(page->out, '}');
    }
    ent_buf_add(page->out, ENT_STR("]</script>\n"));
}

static void put_data(const Page *page)
{
    ent_buf_add(page->out, ENT_STR("<script type=\"application/json\" id=\"data\">"));
    ent_buf_add(page->out, page->model);
    ent_buf_add(page->out, ENT_STR("</script>\n"));
    put_tables(page);
}

static void put_scripts(const Page *page)
{
    if (ent_asset_cytoscape_len > 0) {
        ent_buf_add(page->out, ENT_STR("<!-- Cytoscape.js\n"));
        put_html(page->out, ASSET(licence));
        ent_buf_add(page->out, ENT_STR("-->\n"));
        put_script(page, ASSET(cytoscape));
    }
#define PUT_SCRIPT(name) put_script(page, ASSET(name));
    ENT_VIEW_SCRIPTS(PUT_SCRIPT)
#undef PUT_SCRIPT
}

/* The template's places: {{title}}, {{nonce}}, {{css}}, {{data}}, {{scripts}}. */
static void put_place(const Page *page, EntStr place)
{
    if (ent_str_is(place, "title")) put_html(page->out, page->title);
    if (ent_str_is(place, "nonce")) ent_buf_add(page->out, ent_str(page->nonce));
    if (ent_str_is(place, "css")) ent_buf_add(page->out, ASSET(css));
    if (ent_str_is(place, "data")) put_data(page);
    if (ent_str_is(place, "scripts")) put_scripts(page);
}

EntStatus ent_view_page(EntStr title, EntStr model, const EntViewTable *tables, size_t count,
                        EntBuf *out)
{
    Page page = {.title = title, .model = model, .tables = tables, .count = count, .out = out};
    EntStr rest = ASSET(html);
    make_nonce(&page);
    for (;;) {
        size_t begin = ent_str_find(rest, ENT_STR("{{"));
        ent_buf_add(out, ent_str_sub(rest, 0, begin));
        if (begin == SIZE_MAX) return out->status;
        rest = ent_str_sub(rest, begin + 2, rest.len);
        size_t end = ent_str_find(rest, ENT_STR("}}"));
        put_place(&page, ent_str_sub(rest, 0, end));
        rest = ent_str_sub(rest, end == SIZE_MAX ? rest.len : end + 2, rest.len);
    }
}
