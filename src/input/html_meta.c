/* What a page says of itself. */
#include <jansson.h>

#include "base/ascii.h"
#include "input/date.h"
#include "input/html.h"
#include "input/phrase.h"
#include "text/utf8.h"

enum { MAX_GRAPH_DEPTH = 6, MAX_TITLE = 1000 };

typedef struct Meta {
    EntArena *arena;
    EntArticle *out;
    bool out_of_memory;
} Meta;

/* ---- one value ---- */

/* TEXT on one line, repaired, into TO, unless that has a value. */
static void offer(Meta *meta, EntStr text, EntStr *to)
{
    if (to->len > 0) return;
    EntBuf line = ENT_BUF_INIT(MAX_TITLE);
    text = ent_str_trim(text);
    for (size_t i = 0; i < text.len; i++) {
        bool space = (unsigned char)text.ptr[i] <= ' ' || text.ptr[i] == 0x7F;
        if (space && line.len > 0 && line.ptr[line.len - 1] == ' ') continue;
        ent_buf_add_char(&line, space ? ' ' : text.ptr[i]);
    }
    /* A value longer than the cap is no title or name. */
    if (line.status == ENT_OK && line.len > 0 &&
        ent_utf8_valid(ent_buf_as_str(&line)) == line.len) {
        *to = ent_arena_copy(meta->arena, ent_buf_as_str(&line));
        meta->out_of_memory |= !to->ptr;
    }
    meta->out_of_memory |= line.status == ENT_ERR_MEMORY;
    ent_buf_release(&line);
}

static void offer_date(Meta *meta, EntStr text)
{
    if (meta->out->published.year == 0) ent_date_scan(ent_str_trim(text), &meta->out->published);
}

static void offer_url(Meta *meta, EntStr text)
{
    if (ent_phrase_is_web_address(ent_str_trim(text))) offer(meta, text, &meta->out->url);
}

/* "en-GB", "en_US" -> "en"; what is no language tag is nothing. */
static void offer_language(Meta *meta, EntStr text)
{
    size_t n = 0;
    text = ent_str_trim(text);
    while (n < text.len && ent_ascii_letter(text.ptr[n])) n++;
    if (n == 2 || n == 3) offer(meta, ent_str_sub(text, 0, n), &meta->out->language);
}

/* Persons are named, "By" in front left out; an address of a page about the author is no name. */
static void offer_author(Meta *meta, EntStr text)
{
    text = ent_str_trim(text);
    if (ent_str_eq_nocase(ent_str_sub(text, 0, 3), ENT_STR("by ")))
        text = ent_str_sub(text, 3, text.len);
    if (!ent_phrase_is_web_address(text)) offer(meta, text, &meta->out->author);
}

/* "Title - City Daily", "Title | City Daily": without the publisher's name. */
static void shorten_title(EntArticle *out)
{
    static const char *const dashes[] = {" - ", " | ", " – ", " — "};
    if (out->publisher.len == 0 || !ent_str_ends(out->title, out->publisher)) return;
    EntStr front = ent_str_sub(out->title, 0, out->title.len - out->publisher.len);
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (ent_str_ends(front, ent_str(dashes[i])))
            out->title = ent_str_sub(front, 0, front.len - strlen(dashes[i]));
}

/* ---- JSON-LD ---- */

static EntStr string_of(const json_t *value)
{
    return json_is_string(value) ? ent_str_n(json_string_value(value), json_string_length(value))
                                 : ENT_STR_EMPTY;
}

/* A string, the name of an object, or either of these as the first of an array. */
static EntStr name_of(const json_t *value)
{
    if (json_is_array(value)) value = json_array_get(value, 0);
    return json_is_object(value) ? string_of(json_object_get(value, "name")) : string_of(value);
}

static bool is_article_type(const json_t *type)
{
    if (json_is_array(type)) type = json_array_get(type, 0);
    static const char *const others[] = {"BlogPosting", "Report", "SocialMediaPosting",
                                         "LiveBlogPosting"};
    EntStr name = string_of(type);
    return ent_str_ends(name, ENT_STR("Article")) || ENT_STR_AMONG(name, others);
}

static void take_article(Meta *meta, const json_t *article)
{
    EntArticle *out = meta->out;
    offer(meta, string_of(json_object_get(article, "headline")), &out->title);
    offer(meta, name_of(json_object_get(article, "name")), &out->title);
    offer(meta, name_of(json_object_get(article, "publisher")), &out->publisher);
    offer_author(meta, name_of(json_object_get(article, "author")));
    offer_date(meta, string_of(json_object_get(article, "datePublished")));
    offer_language(meta, string_of(json_object_get(article, "inLanguage")));
    offer_url(meta, string_of(json_object_get(article, "url")));
    const json_t *page = json_object_get(article, "mainEntityOfPage");
    offer_url(meta,
              json_is_object(page) ? string_of(json_object_get(page, "@id")) : string_of(page));
}

/* The articles of VALUE, in @graph and arrays too. */
static void take_json(Meta *meta, const json_t *value, int depth)
{
    if (depth > MAX_GRAPH_DEPTH) return;
    if (json_is_array(value)) {
        for (size_t i = 0; i < json_array_size(value); i++)
            take_json(meta, json_array_get(value, i), depth + 1);
    } else if (json_is_object(value)) {
        if (is_article_type(json_object_get(value, "@type"))) take_article(meta, value);
        take_json(meta, json_object_get(value, "@graph"), depth + 1);
    }
}

static void take_script(Meta *meta, const xmlNode *script)
{
    if (!ent_str_is(ent_html_attr(script, "type"), "application/ld+json") || !script->children)
        return;
    EntStr text = ent_str_trim(ent_str((const char *)script->children->content));
    json_t *value = json_loadb(text.ptr, text.len, 0, NULL);
    take_json(meta, value, 0);
    json_decref(value);
}

/* ---- <meta> ---- */

typedef enum Field { TITLE, DATE, AUTHOR, PUBLISHER, LANGUAGE, URL } Field;

typedef struct Key {
    const char *name;
    Field field;
} Key;

/* First come the names that are meant for articles. */
static const Key keys[] = {
    {"og:title", TITLE},
    {"article:published_time", DATE},
    {"og:article:published_time", DATE},
    {"article:author", AUTHOR},
    {"og:site_name", PUBLISHER},
    {"og:url", URL},
    {"og:locale", LANGUAGE},
    {"dc.title", TITLE},
    {"dcterms.title", TITLE},
    {"dc.date", DATE},
    {"dc.date.issued", DATE},
    {"dcterms.created", DATE},
    {"dcterms.issued", DATE},
    {"dcterms.date", DATE},
    {"dc.creator", AUTHOR},
    {"dcterms.creator", AUTHOR},
    {"dc.publisher", PUBLISHER},
    {"dcterms.publisher", PUBLISHER},
    {"dc.language", LANGUAGE},
    {"datepublished", DATE},
    {"date", DATE},
    {"pubdate", DATE},
    {"publishdate", DATE},
    {"publish-date", DATE},
    {"parsely-pub-date", DATE},
    {"sailthru.date", DATE},
    {"citation_publication_date", DATE},
    {"article_date_original", DATE},
    {"publication_date", DATE},
    {"og:published_time", DATE},
    {"cxenseparse:recs:publishtime", DATE},
    {"author", AUTHOR},
    {"parsely-author", AUTHOR},
    {"sailthru.author", AUTHOR},
    {"publisher", PUBLISHER},
    {"application-name", PUBLISHER},
    {"twitter:title", TITLE},
};

static void offer_field(Meta *meta, Field field, EntStr value)
{
    switch (field) {
    case TITLE:
        offer(meta, value, &meta->out->title);
        break;
    case DATE:
        offer_date(meta, value);
        break;
    case AUTHOR:
        offer_author(meta, value);
        break;
    case PUBLISHER:
        offer(meta, value, &meta->out->publisher);
        break;
    case LANGUAGE:
        offer_language(meta, value);
        break;
    case URL:
        offer_url(meta, value);
        break;
    }
}

typedef struct Said {
    EntStr name, value;
} Said;

typedef struct Seen {
    ENT_VEC(Said) metas;
    const xmlNode *title, *heading, *time, *canonical, *html;
} Seen;

static EntStr meta_name(const xmlNode *element)
{
    static const char *const names[] = {"property", "name", "itemprop"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        EntStr value = ent_html_attr(element, names[i]);
        if (value.len) return value;
    }
    return ENT_STR_EMPTY;
}

static void take_metas(Meta *meta, const Seen *seen)
{
    for (size_t k = 0; k < sizeof keys / sizeof *keys; k++)
        for (size_t i = 0; i < seen->metas.len; i++)
            if (ent_str_eq_nocase(seen->metas.at[i].name, ent_str(keys[k].name)))
                offer_field(meta, keys[k].field, seen->metas.at[i].value);
}

/* ---- the document's elements ---- */

static EntStr text_of(Meta *meta, const xmlNode *element)
{
    xmlChar *content = element ? xmlNodeGetContent(element) : NULL;
    EntStr text = ENT_STR_EMPTY;
    if (content) text = ent_arena_copy(meta->arena, ent_str((const char *)content));
    if (content && !text.ptr) meta->out_of_memory = true;
    xmlFree(content);
    return text;
}

/* The time that says it is the publication's goes before any other. */
static bool is_better_time(const xmlNode *old, const xmlNode *element)
{
    EntStr itemprop = ent_html_attr(element, "itemprop");
    bool published = ent_str_is(itemprop, "datePublished");
    return published ? !old || !ent_str_is(ent_html_attr(old, "itemprop"), "datePublished") : !old;
}

static bool look(Meta *meta, Seen *seen, const xmlNode *n)
{
    EntStr name = ent_html_name(n);
    if (ent_str_is(name, "meta")) {
        Said said = {meta_name(n), ent_html_attr(n, "content")};
        return said.name.len == 0 || ENT_PUSH(&seen->metas, said);
    }
    if (ent_str_is(name, "script")) take_script(meta, n);
    if (ent_str_is(name, "html")) seen->html = n;
    if (ent_str_is(name, "title") && !seen->title) seen->title = n;
    if (ent_str_is(name, "h1") && !seen->heading) seen->heading = n;
    if (ent_str_is(name, "time") && is_better_time(seen->time, n)) seen->time = n;
    if (ent_str_is(name, "link") && ent_str_is(ent_html_attr(n, "rel"), "canonical") &&
        !seen->canonical)
        seen->canonical = n;
    return true;
}

static void take_elements(Meta *meta, const Seen *seen)
{
    if (seen->time) {
        offer_date(meta, ent_html_attr(seen->time, "datetime"));
        offer_date(meta, text_of(meta, seen->time));
    }
    offer(meta, text_of(meta, seen->heading), &meta->out->title);
    offer(meta, text_of(meta, seen->title), &meta->out->title);
    if (seen->html) offer_language(meta, ent_html_attr(seen->html, "lang"));
}

EntStatus ent_html_meta(const EntHtml *page, EntArena *arena, EntArticle *out)
{
    Meta meta = {.arena = arena, .out = out};
    Seen seen = {0};
    const xmlNode *root = xmlDocGetRootElement(page->doc);
    bool room = true;
    for (xmlNode *n = page->doc->children; room && n; n = ent_html_next(n, NULL, true)) {
        if (n->type == XML_ELEMENT_NODE) room = look(&meta, &seen, n);
        if (n == root && !n->children) break;
    }
    if (seen.canonical) offer_url(&meta, ent_html_attr(seen.canonical, "href"));
    take_metas(&meta, &seen);
    take_elements(&meta, &seen);
    shorten_title(out);
    ENT_VEC_FREE(&seen.metas);
    return room && !meta.out_of_memory ? ENT_OK : ENT_ERR_MEMORY;
}
