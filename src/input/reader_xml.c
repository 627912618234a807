/* XML: feeds (RSS 0.9 to 2.0, Atom) and agencies' formats (NewsML-G2, NITF), one article an item.
 *
 * The file is parsed whole (input/xml_tree.h): what stands before the place where it breaks is
 * read. Elements are told by their local names, as feeds use prefixes that they forget to declare.
 */
#include "base/ascii.h"
#include "base/limits.h"
#include "input/date.h"
#include "input/html.h"
#include "input/phrase.h"
#include "input/reader.h"
#include "input/xml_tree.h"

enum { MAX_LINE = 4000 };

typedef struct Feed {
    xmlDoc *doc;
    ENT_VEC(xmlNode *) items;
    size_t next;
    const xmlNode *head; /* what says things of all items: channel, feed; may be NULL */
} Feed;

/* ---- elements ---- */

static EntStr local(const xmlNode *node)
{
    const char *name = (const char *)node->name, *colon = strchr(name, ':');
    return ent_str(colon ? colon + 1 : name);
}

static bool is_named(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && ent_str_is(local(node), name);
}

/* The first child NAME; NULL where there is none. */
static xmlNode *child(const xmlNode *node, const char *name)
{
    for (xmlNode *n = node ? node->children : NULL; n; n = n->next)
        if (is_named(n, name)) return n;
    return NULL;
}

/* The first NAME anywhere below NODE. */
static xmlNode *below(xmlNode *node, const char *name)
{
    for (xmlNode *n = node ? node->children : NULL; n; n = ent_html_next(n, node, true))
        if (is_named(n, name)) return n;
    return NULL;
}

/* All character data below NODE; references to entities of the file's own are passed over. */
static EntStatus gather(xmlNode *node, EntBuf *out)
{
    ent_buf_clear(out);
    for (xmlNode *n = node ? node->children : NULL; n; n = ent_html_next(n, node, true))
        if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE)
            ent_buf_add(out, ent_str((const char *)n->content));
    return out->status;
}

/* ---- an article's own data ---- */

typedef struct Item {
    EntReading *reading;
    EntArena *arena;
    EntArticle *out;
    EntStatus status; /* of the first failure */
    EntError *err;
} Item;

/* VALUE on one line, into TO, unless that has a value. */
static void offer(Item *item, EntStr value, EntStr *to)
{
    EntBuf *line = &item->reading->recoded;
    value = ent_str_trim(value);
    if (to->len > 0 || value.len == 0 || value.len > MAX_LINE || item->status != ENT_OK) return;
    ent_buf_clear(line);
    line->max = MAX_LINE;
    for (size_t i = 0; i < value.len; i++) {
        bool space = (unsigned char)value.ptr[i] <= ' ';
        if (space && line->len && line->ptr[line->len - 1] == ' ') continue;
        ent_buf_add_char(line, space ? ' ' : value.ptr[i]);
    }
    item->status = line->status;
    if (item->status == ENT_OK)
        item->status =
            ent_reading_clean(item->reading, item->arena, ent_buf_as_str(line), 0, to, item->err);
    *to = ent_str_trim(*to);
}

static EntStr text_of(Item *item, xmlNode *node)
{
    EntBuf *text = &item->reading->spare;
    text->max = ENT_MAX_ARTICLE;
    EntStatus status = gather(node, text);
    if (status == ENT_ERR_MEMORY && item->status == ENT_OK) item->status = status;
    return status == ENT_OK ? ent_str_trim(ent_buf_as_str(text)) : ENT_STR_EMPTY;
}

static void offer_text(Item *item, xmlNode *node, EntStr *to)
{
    if (node) offer(item, text_of(item, node), to);
}

/* The name in "By A B", "A B (a@x.example)", "a@x.example (A B)", "A B <a@x.example>". */
static EntStr name_of(EntStr s)
{
    s = ent_str_trim(s);
    if (ent_str_eq_nocase(ent_str_sub(s, 0, 3), ENT_STR("by "))) s = ent_str_sub(s, 3, s.len);
    size_t at = ent_str_find(s, ENT_STR("@")), open = ent_str_find(s, ENT_STR("("));
    if (at == SIZE_MAX) return s;
    if (open == SIZE_MAX) {
        size_t angle = ent_str_find(s, ENT_STR("<"));
        return angle == SIZE_MAX || angle == 0 || angle > at ? s : ent_str_sub(s, 0, angle);
    }
    if (open < at) return open > 0 ? ent_str_sub(s, 0, open) : s;
    size_t close = ent_str_find(s, ENT_STR(")"));
    return close == SIZE_MAX || close < open ? s : ent_str_sub(s, open + 1, close);
}

static void offer_author(Item *item, xmlNode *node)
{
    if (node) offer(item, name_of(text_of(item, node)), &item->out->author);
}

static void offer_date(Item *item, EntStr value)
{
    if (item->out->published.year == 0) ent_date_scan(ent_str_trim(value), &item->out->published);
}

/* A date of NITF or NewsML without hyphens: 20241210T090000Z. */
static void offer_compact_date(Item *item, EntStr value)
{
    char plain[11];
    bool digits = value.len >= 8;
    for (size_t i = 0; digits && i < 8; i++) digits = ent_ascii_digit(value.ptr[i]);
    if (!digits) {
        offer_date(item, value);
        return;
    }
    snprintf(plain, sizeof plain, "%.4s-%.2s-%.2s", value.ptr, value.ptr + 4, value.ptr + 6);
    offer_date(item, ent_str(plain));
}

static void offer_url(Item *item, EntStr value)
{
    value = ent_str_trim(value);
    if (ent_phrase_is_web_address(value)) offer(item, value, &item->out->url);
}

/* "en-GB" -> "en". */
static void offer_language(Item *item, EntStr tag)
{
    size_t n = 0;
    tag = ent_str_trim(tag);
    while (n < tag.len && tag.ptr[n] != '-' && tag.ptr[n] != '_') n++;
    if (n == 2 || n == 3) offer(item, ent_str_sub(tag, 0, n), &item->out->language);
}

/* ---- text ---- */

/* Paragraphs of HTML, a fragment or a document, into the article's text. */
static void take_html(Item *item, EntStr html)
{
    EntHtml page = {0};
    EntBuf text = ENT_BUF_INIT(ENT_MAX_ARTICLE);
    if (item->status != ENT_OK || item->out->text.len > 0 || ent_str_trim(html).len == 0) return;
    EntStatus status = ent_html_parse(html, ENT_STR("UTF-8"), &page);
    if (status == ENT_OK) status = ent_html_text(&page, &text);
    if (status == ENT_OK)
        status = ent_reading_clean(item->reading, item->arena, ent_buf_as_str(&text), 0,
                                   &item->out->text, item->err);
    ent_html_release(&page);
    ent_buf_release(&text);
    if (status != ENT_ERR_INPUT) item->status = status;
}

static bool has_markup(EntStr text)
{
    if (ent_str_find(text, ENT_STR("&")) != SIZE_MAX) return true;
    for (size_t i = 0; i + 1 < text.len; i++)
        if (text.ptr[i] == '<' && (ent_ascii_letter(text.ptr[i + 1]) || text.ptr[i + 1] == '/'))
            return true;
    return false;
}

/* A title: in RSS, and in Atom where it says so, it may hold markup. */
static void offer_title(Item *item, xmlNode *node, bool may_hold_markup)
{
    if (!node || item->out->title.len > 0) return;
    EntStr text = text_of(item, node);
    EntHtml page = {0};
    EntBuf plain = ENT_BUF_INIT(ENT_MAX_ARTICLE);
    if (!may_hold_markup || text.len > MAX_LINE || !has_markup(text)) {
        offer(item, text, &item->out->title);
        return;
    }
    EntStatus status = ent_html_parse(text, ENT_STR("UTF-8"), &page);
    if (status == ENT_OK) status = ent_html_text(&page, &plain);
    if (status == ENT_ERR_MEMORY && item->status == ENT_OK) item->status = status;
    offer(item, ent_buf_as_str(&plain), &item->out->title);
    ent_html_release(&page);
    ent_buf_release(&plain);
}

/* Text that may hold markup: RSS says nothing about it. */
static void take_text(Item *item, xmlNode *node)
{
    if (!node || item->out->text.len > 0) return;
    EntStr text = text_of(item, node), heading;
    if (has_markup(text)) {
        take_html(item, text);
        return;
    }
    if (text.len == 0 || item->status != ENT_OK) return;
    /* the reading's own buffers are at work on it */
    EntStr copy = ent_arena_copy(item->arena, text);
    item->status = copy.ptr ? ent_reading_text(item->reading, item->arena, copy, 0,
                                               &item->out->text, &heading, item->err)
                            : ENT_ERR_MEMORY;
}

/* The markup below NODE as HTML: its elements lose their name spaces. */
static void take_markup(Item *item, xmlNode *node)
{
    if (!node || item->out->text.len > 0) return;
    for (xmlNode *n = node; n; n = ent_html_next(n, node, true))
        if (n->type == XML_ELEMENT_NODE) n->ns = NULL;
    xmlBuffer *buffer = xmlBufferCreate();
    if (!buffer || xmlNodeDump(buffer, node->doc, node, 0, 0) < 0)
        item->status = ENT_ERR_MEMORY;
    else
        take_html(item, ent_str_n((const char *)xmlBufferContent(buffer),
                                  (size_t)xmlBufferLength(buffer)));
    xmlBufferFree(buffer);
}

/* ---- RSS and Atom ---- */

static bool holds_elements(const xmlNode *node)
{
    for (const xmlNode *n = node->children; n; n = n->next)
        if (n->type == XML_ELEMENT_NODE) return true;
    return false;
}

/* The content goes before the summary; what has an address is a picture or video (Media RSS). */
static void take_content(Item *item, xmlNode *node)
{
    static const char *const names[] = {"encoded", "fullitem",    "content",
                                        "body",    "description", "summary"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        xmlNode *content = child(node, names[i]);
        if (!content || ent_html_attr(content, "url").len) continue;
        EntStr type = ent_html_attr(content, "type");
        bool escaped = ent_str_is(type, "html") || ent_str_is(type, "text/html");
        if (ent_str_is(type, "xhtml") || (!escaped && holds_elements(content)))
            take_markup(item, content);
        else
            take_text(item, content);
    }
}

static void take_links(Item *item, const xmlNode *node)
{
    for (xmlNode *n = node->children; n; n = n->next) {
        if (!is_named(n, "link")) continue;
        EntStr rel = ent_html_attr(n, "rel");
        if (rel.len == 0 || ent_str_is(rel, "alternate")) {
            offer_url(item, ent_html_attr(n, "href"));
            offer_url(item, text_of(item, n));
        }
    }
    xmlNode *guid = child(node, "guid");
    if (guid && !ent_str_is(ent_html_attr(guid, "isPermaLink"), "false"))
        offer_url(item, text_of(item, guid));
}

static void take_entry(Item *item, xmlNode *node)
{
    static const char *const dates[] = {"pubDate", "published", "date",
                                        "issued",  "updated",   "modified"};
    const Feed *feed = item->reading->state;
    xmlNode *title = child(node, "title");
    bool html = title && ent_str_ends(ent_html_attr(title, "type"), ENT_STR("html"));
    offer_title(item, title, html || is_named(node, "item"));
    take_links(item, node);
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++)
        if (child(node, dates[i])) offer_date(item, text_of(item, child(node, dates[i])));
    xmlNode *author = child(node, "author");
    offer_author(item, child(node, "creator"));
    offer_author(item, child(author, "name") ? child(author, "name") : author);
    offer_text(item, child(child(node, "source"), "title"), &item->out->publisher);
    offer_text(item, child(node, "source"), &item->out->publisher);
    offer_text(item, child(node, "publisher"), &item->out->publisher);
    take_content(item, node);
    if (!feed->head) return;
    offer_text(item, child(feed->head, "title"), &item->out->publisher);
    offer_language(item, ent_html_attr(feed->head, "lang"));
    if (child(feed->head, "language"))
        offer_language(item, text_of(item, child(feed->head, "language")));
}

/* ---- NITF ---- */

static void take_nitf(Item *item, xmlNode *nitf)
{
    xmlNode *head = child(nitf, "head"), *body = child(nitf, "body");
    xmlNode *top = child(body, "body.head"), *pubdata = below(head, "pubdata");
    offer_text(item, below(top, "hl1"), &item->out->title);
    offer_text(item, child(head, "title"), &item->out->title);
    xmlNode *byline = below(top, "byline"), *rank = below(byline, "byttl");
    if (rank) xmlUnlinkNode(rank);
    xmlFreeNode(rank);
    offer_author(item, below(byline, "person") ? below(byline, "person") : byline);
    if (below(head, "date.issue"))
        offer_compact_date(item, ent_html_attr(below(head, "date.issue"), "norm"));
    if (pubdata) {
        offer_compact_date(item, ent_html_attr(pubdata, "date.publication"));
        offer(item, ent_html_attr(pubdata, "name"), &item->out->publisher);
        offer_url(item, ent_html_attr(pubdata, "ex-ref"));
    }
    if (below(top, "story.date"))
        offer_compact_date(item, ent_html_attr(below(top, "story.date"), "norm"));
    offer_text(item, below(top, "distributor"), &item->out->publisher);
    take_markup(item, child(body, "body.content"));
    take_markup(item, body);
}

/* ---- NewsML-G2 ---- */

/* The name of a party: its <name>, else its literal. */
static void offer_party(Item *item, xmlNode *party, EntStr *to)
{
    if (!party) return;
    offer_text(item, child(party, "name"), to);
    offer(item, ent_html_attr(party, "literal"), to);
}

static void take_news_item(Item *item, xmlNode *node)
{
    xmlNode *meta = child(node, "itemMeta"), *content = child(node, "contentMeta");
    xmlNode *set = child(node, "contentSet"), *inline_xml = child(set, "inlineXML");
    offer_text(item, child(content, "headline"), &item->out->title);
    offer_text(item, child(meta, "title"), &item->out->title);
    offer_party(item, child(content, "creator"), &item->out->author);
    offer_author(item, child(content, "by"));
    offer_party(item, child(meta, "provider"), &item->out->publisher);
    static const char *const dates[] = {"contentCreated", "firstCreated", "versionCreated"};
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        if (child(content, dates[i])) offer_date(item, text_of(item, child(content, dates[i])));
        if (child(meta, dates[i])) offer_date(item, text_of(item, child(meta, dates[i])));
    }
    if (inline_xml) offer_language(item, ent_html_attr(inline_xml, "lang"));
    if (child(content, "language"))
        offer_language(item, ent_html_attr(child(content, "language"), "tag"));
    for (xmlNode *n = meta ? meta->children : NULL; n; n = n->next)
        if (is_named(n, "link")) offer_url(item, ent_html_attr(n, "href"));
    offer(item, ent_html_attr(node, "guid"), &item->out->id);
    if (below(inline_xml, "nitf"))
        take_nitf(item, below(inline_xml, "nitf"));
    else if (inline_xml)
        take_markup(item, below(inline_xml, "body") ? below(inline_xml, "body") : inline_xml);
    take_text(item, child(set, "inlineData"));
    take_text(item, child(content, "description"));
}

/* ---- the file ---- */

static const struct {
    const char *name;
    void (*take)(Item *item, xmlNode *node);
} kinds[] = {
    {"item", take_entry}, {"entry", take_entry}, {"newsItem", take_news_item}, {"nitf", take_nitf}};

static size_t kind_of(const xmlNode *node)
{
    size_t i = 0, count = sizeof kinds / sizeof *kinds;
    while (i < count && !is_named(node, kinds[i].name)) i++;
    return i;
}

/* An item inside an item is its own affair. */
static bool find_items(Feed *feed)
{
    xmlNode *root = xmlDocGetRootElement(feed->doc);
    for (xmlNode *n = root; n;) {
        bool item = n->type == XML_ELEMENT_NODE && kind_of(n) < sizeof kinds / sizeof *kinds;
        if (item && !ENT_PUSH(&feed->items, n)) return false;
        if (!feed->head && (is_named(n, "channel") || is_named(n, "feed"))) feed->head = n;
        n = ent_html_next(n, root, !item);
    }
    return true;
}

bool ent_is_feed(EntStr head)
{
    static const char *const roots[] = {"rss",  "feed",     "RDF",        "channel",
                                        "nitf", "newsItem", "newsMessage"};
    return ENT_STR_AMONG(ent_xml_root(head), roots);
}

/* A name of an element that HTML does not have. */
static bool is_foreign(EntStr name)
{
    static const char *const html[] = {
        "a",    "abbr",   "address", "aside", "b",    "blockquote", "br",     "caption", "center",
        "code", "dd",     "div",     "dl",    "dt",   "em",         "figure", "font",    "footer",
        "form", "h1",     "h2",      "h3",    "h4",   "h5",         "h6",     "header",  "hr",
        "i",    "iframe", "img",     "li",    "link", "main",       "nav",    "ol",      "p",
        "pre",  "script", "section", "small", "span", "strong",     "style",  "sub",     "sup",
        "svg",  "table",  "tbody",   "td",    "th",   "thead",      "time",   "tr",      "tt",
        "u",    "ul",     "video"};
    return name.len > 0 && ent_ascii_letter(name.ptr[0]) && !ENT_STR_AMONG(name, html);
}

/* An element right inside another one: XML of some other kind, without its declaration. A text may
 * begin with one word in angle brackets. */
static bool begins_elements(EntStr head)
{
    EntStr root = ent_xml_root(head);
    if (!is_foreign(root)) return false;
    EntStr rest = ent_str_sub(head, (size_t)(root.ptr - head.ptr) + root.len, head.len);
    size_t end = ent_str_find(rest, ENT_STR(">"));
    if (end == SIZE_MAX) return false;
    return is_foreign(ent_xml_root(ent_str_sub(rest, end + 1, rest.len)));
}

static bool sniff_xml(EntStr head)
{
    head = ent_sniffed(head);
    return ent_str_starts(head, ENT_STR("<?xml")) || ent_is_feed(head) || begins_elements(head) ||
           ent_str_starts(head, ENT_STR("\xFE\xFF\0<\0?")) ||
           ent_str_starts(head, ENT_STR("\xFF\xFE<\0?\0"));
}

static void close_xml(EntReading *reading)
{
    Feed *feed = reading->state;
    if (!feed) return;
    if (feed->doc) xmlFreeDoc(feed->doc);
    ENT_VEC_FREE(&feed->items);
    ent_free(feed);
    reading->state = NULL;
}

static EntStatus open_feed(EntReading *reading, EntError *err)
{
    Feed *feed = ent_alloc(1, sizeof *feed);
    if (!feed) return ent_reading_no_memory(reading, err);
    reading->state = feed;
    EntStatus status = ent_reading_rest(reading, ENT_MAX_RECORD, err);
    if (status == ENT_ERR_MEMORY) return status;
    if (status == ENT_ERR_LIMIT) {
        ent_input_report(reading->report, ENT_INPUT_TOO_LONG, reading->stream.path, 0, 0,
                         "file skipped: it passes the cap of %zu bytes", ENT_MAX_RECORD);
        return ENT_OK;
    }
    /* what a damaged file still gave is read: ENT_ERR_INPUT goes on */
    if (ent_xml_parse(reading, ent_buf_as_str(&reading->raw), &feed->doc) != ENT_OK)
        return ent_reading_no_memory(reading, err);
    if (feed->doc && !find_items(feed)) return ent_reading_no_memory(reading, err);
    if (feed->items.len == 0)
        ent_input_report(reading->report, ENT_INPUT_FORMAT, reading->stream.path, 0, 0,
                         "file skipped: XML without an item of RSS, Atom, NewsML-G2 or NITF");
    return ENT_OK;
}

/* The item's article; ENT_END where it gives none, which is reported. */
static EntStatus read_item(EntReading *reading, EntArena *arena, xmlNode *node, EntArticle *out,
                           EntError *err)
{
    Item item = {.reading = reading, .arena = arena, .out = out, .err = err};
    *out = (EntArticle){.source = reading->source};
    kinds[kind_of(node)].take(&item, node);
    uint32_t line = (uint32_t)xmlGetLineNo(node);
    if (item.status == ENT_ERR_LIMIT) return ENT_END;
    if (item.status != ENT_OK) return ent_reading_no_memory(reading, err);
    if (ent_str_trim(out->text).len == 0) {
        ent_input_report(reading->report, ENT_INPUT_NO_TEXT, reading->stream.path, line, 0,
                         "item skipped: no text in it");
        return ENT_END;
    }
    if (out->url.len) out->id = out->url;
    const Feed *feed = reading->state;
    if (out->id.len == 0)
        out->id = feed->items.len == 1
                      ? reading->id
                      : ent_arena_printf(arena, "%.*s#%zu", ENT_STR_ARG(reading->id), feed->next);
    return out->id.ptr ? ENT_OK : ent_reading_no_memory(reading, err);
}

/* The file is parsed at the first call, not on opening: what a failure leaves is closed then. */
static EntStatus next_xml(EntReading *reading, EntArena *arena, EntArticle *out, EntError *err)
{
    if (!reading->state) ENT_TRY(open_feed(reading, err));
    Feed *feed = reading->state;
    while (feed->next < feed->items.len) {
        EntStatus status = read_item(reading, arena, feed->items.at[feed->next++], out, err);
        if (status != ENT_END) return status;
    }
    return ENT_END;
}

const EntReader ent_reader_xml = {
    .name = "xml", .sniff = sniff_xml, .close = close_xml, .next = next_xml};
