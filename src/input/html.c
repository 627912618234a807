#include "input/html.h"

#include <stdlib.h>

#include <libxml/HTMLparser.h>

#include "base/ascii.h"
#include "text/charset.h"
#include "text/utf8.h"

enum { HEAD_BYTES = 4096, MAX_CHARSET = 40, LONG_TEXT = 30 };

/* ---- the encoding ---- */

static const struct {
    const char *mark, *name;
    size_t length;
} byte_order_marks[] = {
    {"\xEF\xBB\xBF", "UTF-8", 3}, {"\xFF\xFE", "UTF-16LE", 2}, {"\xFE\xFF", "UTF-16BE", 2}};

/* The value of the first "charset=" in HEAD, into NAME; false where there is none. */
static bool declared(EntStr head, char name[MAX_CHARSET])
{
    static const char key[] = "charset=";
    for (size_t i = 0; i + sizeof key < head.len; i++) {
        if (!ent_str_eq_nocase(ent_str_sub(head, i, i + sizeof key - 1), ENT_STR("charset=")))
            continue;
        size_t at = i + sizeof key - 1, n = 0;
        while (at < head.len && (head.ptr[at] == '"' || head.ptr[at] == '\'')) at++;
        for (; at < head.len && n + 1 < MAX_CHARSET; at++, n++) {
            char c = head.ptr[at];
            if (!ent_ascii_letter(c) && !ent_ascii_digit(c) && c != '-' && c != '_') break;
            name[n] = c;
        }
        name[n] = '\0';
        return n > 0;
    }
    return false;
}

/* What browsers read where a page says something else (WHATWG Encoding, labels). */
static const char *as_browsers(const char *name)
{
    static const char *const latin[] = {"iso-8859-1", "latin1", "us-ascii", "ascii"};
    static const char *const chinese[] = {"gb2312", "gbk"};
    if (ENT_STR_AMONG(ent_str(name), latin)) return "windows-1252";
    if (ENT_STR_AMONG(ent_str(name), chinese)) return "GB18030";
    return name;
}

static bool named(EntStr charset, char name[MAX_CHARSET])
{
    if (charset.len == 0 || charset.len >= MAX_CHARSET) return false;
    memcpy(name, charset.ptr, charset.len);
    name[charset.len] = '\0';
    return true;
}

static const char *guess(EntStr bytes)
{
    const char *name = ent_charset_guess(bytes);
    return name ? name : "UTF-8";
}

/* Byte order mark, then CHARSET, then declaration, then what the bytes look like. */
static const char *encoding_of(EntStr bytes, EntStr charset, char name[MAX_CHARSET])
{
    for (size_t i = 0; i < sizeof byte_order_marks / sizeof *byte_order_marks; i++)
        if (ent_str_starts(bytes, ent_str_n(byte_order_marks[i].mark, byte_order_marks[i].length)))
            return byte_order_marks[i].name;
    if (!named(charset, name) && !declared(ent_str_sub(bytes, 0, HEAD_BYTES), name))
        return guess(bytes);
    xmlCharEncodingHandler *handler = xmlFindCharEncodingHandler(as_browsers(name));
    if (!handler) return guess(bytes);
    xmlCharEncCloseFunc(handler);
    /* what is well-formed UTF-8 beyond ASCII was never meant to be Latin-1 */
    bool latin = strcmp(as_browsers(name), "windows-1252") == 0;
    return latin && ent_utf8_valid(bytes) == bytes.len ? "UTF-8" : as_browsers(name);
}

/* ---- elements ---- */

typedef struct Tag {
    const char *name;
    uint8_t kind;
} Tag;

#define B ENT_HTML_BLOCK
#define D ENT_HTML_DROPPED
#define N ENT_HTML_NOT_BODY

/* Sorted by bytes. */
static const Tag tags[] = {
    {"a", N},
    {"address", B | ENT_HTML_ASIDE},
    {"applet", D},
    {"article", B | ENT_HTML_ROOT},
    {"aside", D},
    {"audio", D},
    {"blockquote", B | N | ENT_HTML_LINE},
    {"body", B | N | ENT_HTML_ROOT},
    {"br", B},
    {"button", D},
    {"canvas", D},
    {"center", B},
    {"dd", B},
    {"details", B},
    {"dialog", D},
    {"div", B},
    {"dl", B},
    {"dt", B},
    {"embed", D},
    {"fieldset", B},
    {"figcaption", B | ENT_HTML_ASIDE},
    {"figure", B},
    {"footer", D},
    {"form", B},
    {"h1", B | N | ENT_HTML_ASIDE},
    {"h2", B | N | ENT_HTML_HEADING},
    {"h3", B | N | ENT_HTML_HEADING},
    {"h4", B | N | ENT_HTML_HEADING},
    {"h5", B | N | ENT_HTML_HEADING},
    {"h6", B | N | ENT_HTML_HEADING},
    {"head", D},
    {"header", B},
    {"hr", B},
    {"iframe", D},
    {"input", D},
    {"label", D},
    {"li", B | N | ENT_HTML_LINE},
    {"link", D},
    {"main", B | ENT_HTML_ROOT},
    {"map", D},
    {"math", D},
    {"menu", D},
    {"meta", D},
    {"nav", D},
    {"noscript", D},
    {"object", D},
    {"ol", B | N},
    {"option", D},
    {"p", B | N | ENT_HTML_LINE},
    {"picture", D},
    {"pre", B},
    {"script", D},
    {"section", B},
    {"select", D},
    {"span", N},
    {"style", D},
    {"summary", B},
    {"svg", D},
    {"table", B | N},
    {"tbody", B},
    {"td", ENT_HTML_LINE},
    {"template", D},
    {"textarea", D},
    {"thead", B},
    {"tr", B | N | ENT_HTML_LINE},
    {"ul", B | N},
    {"video", D},
};

#undef B
#undef D
#undef N

static int by_name(const void *name, const void *tag)
{
    return strcmp(name, ((const Tag *)tag)->name);
}

static uint8_t kind_of(const xmlNode *element)
{
    const Tag *tag =
        bsearch(element->name, tags, sizeof tags / sizeof *tags, sizeof *tags, by_name);
    return tag ? tag->kind : 0;
}

EntStr ent_html_attr(const xmlNode *element, const char *name)
{
    for (const xmlAttr *a = element->properties; a; a = a->next)
        if (strcmp((const char *)a->name, name) == 0)
            return a->children ? ent_str((const char *)a->children->content) : ENT_STR_EMPTY;
    return ENT_STR_EMPTY;
}

xmlNode *ent_html_next(xmlNode *node, const xmlNode *top, bool descend)
{
    if (descend && node->type == XML_ELEMENT_NODE && node->children) return node->children;
    while (node != top && !node->next) node = node->parent;
    return node == top ? NULL : node->next;
}

/* ---- flattening ---- */

uint32_t ent_html_weight(EntStr text)
{
    uint32_t n = 0;
    text = ent_str_trim(text);
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        n += c < 0x80 || c >= 0xC0;
        n += c >= 0xE3 && c <= 0xED ? 2 : 0; /* U+3000 to U+DFFF: kana, Han, Hangul */
    }
    return n;
}

static bool add_node(EntHtml *page, xmlNode *element)
{
    uint32_t index = (uint32_t)page->nodes.len, parent = index;
    if (index > 0) parent = (uint32_t)(uintptr_t)element->parent->_private;
    EntHtmlNode node = {.at = element, .parent = parent, .kind = kind_of(element)};
    const EntHtmlNode *above = index > 0 ? &page->nodes.at[parent] : NULL;
    node.block = above && !(node.kind & ENT_HTML_BLOCK) ? above->block : index;
    node.in_link = (above && above->in_link) || ent_str_is(ent_html_name(element), "a");
    node.in_quote = (above && above->in_quote) || ent_str_is(ent_html_name(element), "blockquote");
    element->_private = (void *)(uintptr_t)index;
    return ENT_PUSH(&page->nodes, node);
}

static void add_text(EntHtml *page, const xmlNode *text)
{
    EntHtmlNode *in = &page->nodes.at[(uintptr_t)text->parent->_private];
    uint32_t n = ent_html_weight(ent_str((const char *)text->content));
    if (!in->in_link && n >= LONG_TEXT) in->mass += n;
}

/* Sums and ends, from the last element to the first: children come before their parents. */
static void sum_up(EntHtml *page)
{
    for (size_t i = page->nodes.len; i-- > 0;) {
        EntHtmlNode *node = &page->nodes.at[i];
        if (node->end == 0) node->end = (uint32_t)i + 1;
        if (i == 0) break;
        EntHtmlNode *parent = &page->nodes.at[node->parent];
        if (!(node->kind & ENT_HTML_DROPPED)) parent->mass += node->mass;
        parent->holds_body |= node->holds_body;
        if (parent->end < node->end) parent->end = node->end;
    }
}

static EntStatus flatten(EntHtml *page)
{
    xmlNode *root = xmlDocGetRootElement(page->doc), *top = root;
    for (xmlNode *n = root ? root->children : NULL; n; n = n->next)
        if (n->type == XML_ELEMENT_NODE && ent_str_is(ent_html_name(n), "body")) top = n;
    if (!top) return ENT_ERR_INPUT;
    for (xmlNode *n = top; n; n = ent_html_next(n, top, true)) {
        if (n->type == XML_ELEMENT_NODE && !add_node(page, n)) return ENT_ERR_MEMORY;
        if (n->type == XML_TEXT_NODE) add_text(page, n);
    }
    for (size_t i = 0; i < page->nodes.len; i++) {
        EntHtmlNode *node = &page->nodes.at[i];
        if (node->kind & ENT_HTML_DROPPED) continue;
        EntStr name = ent_html_name(node->at);
        node->marks = ent_html_marks(node->at);
        node->holds_body = node->marks.body || ent_str_is(name, "article") ||
                           ent_str_is(name, "main") || ent_str_is(name, "h1");
    }
    sum_up(page);
    return ENT_OK;
}

/* Whether a byte that looks like ASCII is ASCII wherever it stands. */
static bool is_ascii_based(const char *encoding)
{
    static const char *const others[] = {"UTF-16", "UTF-32", "UTF-7", "ISO-2022", "HZ", "UCS"};
    EntStr name = ent_str(encoding);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        EntStr other = ent_str(others[i]);
        if (ent_str_eq_nocase(ent_str_sub(name, 0, other.len), other)) return false;
    }
    return true;
}

static EntStatus read_tree(EntStr bytes, const char *encoding, EntHtml *page)
{
    htmlParserCtxt *parser = htmlNewParserCtxt();
    if (!parser) return ENT_ERR_MEMORY;
    /* The last one for pages deeper than 256 elements, where libxml2 stops without it. */
    int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                  HTML_PARSE_NONET | HTML_PARSE_COMPACT | XML_PARSE_HUGE;
    page->doc = htmlCtxtReadMemory(parser, bytes.ptr, (int)bytes.len, NULL, encoding, options);
    htmlFreeParserCtxt(parser);
    return page->doc ? flatten(page) : ENT_ERR_INPUT;
}

/* BYTES in UTF-8 without a byte order mark, where their encoding is not based on ASCII. */
static EntStatus recode(EntStr *bytes, const char **encoding, EntBuf *room)
{
    EntStr mark = ENT_STR("\xEF\xBB\xBF");
    if (is_ascii_based(*encoding)) return ENT_OK;
    room->max = 4 * bytes->len;
    EntStatus status = ent_charset_to_utf8(*bytes, *encoding, room);
    if (status == ENT_ERR_MEMORY) return status;
    if (status != ENT_OK) return ENT_OK; /* the parser's to make sense of */
    *bytes = ent_buf_as_str(room);
    if (ent_str_starts(*bytes, mark)) *bytes = ent_str_sub(*bytes, mark.len, bytes->len);
    *encoding = "UTF-8";
    return ENT_OK;
}

EntStatus ent_html_parse(EntStr bytes, EntStr charset, EntHtml *page)
{
    char name[MAX_CHARSET];
    const char *encoding = encoding_of(bytes, charset, name);
    EntBuf recoded = {0}, cut = {0};
    EntStatus status = recode(&bytes, &encoding, &recoded);
    cut.max = bytes.len;
    if (status == ENT_OK) status = ent_html_cut(bytes, &cut);
    if (status == ENT_OK) status = read_tree(ent_buf_as_str(&cut), encoding, page);
    ent_buf_release(&cut);
    ent_buf_release(&recoded);
    return status;
}

void ent_html_release(EntHtml *page)
{
    if (page->doc) xmlFreeDoc(page->doc);
    page->doc = NULL;
    ENT_VEC_FREE(&page->nodes);
}
