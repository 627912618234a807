/* The article's body among all that stands on a page.
 *
 *     furniture out  ->  paragraphs  ->  the element that holds the article  ->  its paragraphs
 *
 * Furniture goes by element, role and class (html_marks.c), unless it holds much of the page's
 * text: then its name says something else. The element is the one that calls itself the body, else
 * the article, else the deepest that holds most of the text; after the observations of Readability
 * (arc90, 2009) and of boilerplate detection by text and link density (Kohlschütter et al., WSDM
 * 2010). */
#include "base/ascii.h"
#include "input/html.h"

static const double much = 0.4;           /* of a page's text: no furniture */
static const double nearly_all = 0.8;     /* of it: no furniture, even under a sure name */
static const double enough = 0.2;         /* of it: an element that calls itself the body is it */
static const double most = 0.75;          /* of it: the element without a name for itself */
static const double as_good = 0.9;        /* of the best one's text: the inner one is taken */
static const double link_line = 0.66;     /* share of links from which a line is a list of links */
static const double link_row = 0.95;      /* the same for rows of tables */
static const double link_paragraph = 0.5; /* a paragraph counts with fewer links than that */
static const double link_end = 0.3;       /* and at the end of the article with fewer than that */

enum { SHORT = 40, CERTAIN = 80, FURNITURE_LINE = 160, QUOTED_LINE = 20, FEW_WORDS = 3 };

typedef struct Block {
    uint32_t node; /* the block element it stands in */
    size_t begin, end;
    uint32_t points; /* weighted code points */
    uint32_t words;
    double links; /* share of its letters in links */
    bool keep;
} Block;

typedef struct Body {
    EntHtml *page;
    EntBuf text;
    ENT_VEC(Block) blocks;
    size_t begin;           /* of the block in work, in text */
    size_t letters, linked; /* of it */
    uint32_t node;
    bool out_of_memory;
} Body;

/* ---- furniture ---- */

static bool style_hides(EntStr style)
{
    static const char *const hides[] = {"display:none", "visibility:hidden"};
    char plain[256];
    size_t n = 0;
    for (size_t i = 0; i < style.len && n + 1 < sizeof plain; i++)
        if (!ent_ascii_blank(style.ptr[i])) plain[n++] = style.ptr[i];
    for (size_t i = 0; i < 2; i++)
        if (ent_str_find(ent_str_n(plain, n), ent_str(hides[i])) != SIZE_MAX) return true;
    return false;
}

static bool hidden(const xmlNode *element)
{
    static const char *const roles[] = {"navigation", "banner", "contentinfo", "complementary",
                                        "dialog",     "search", "menu",        "toolbar"};
    for (const xmlAttr *a = element->properties; a; a = a->next)
        if (strcmp((const char *)a->name, "hidden") == 0) return true;
    return ent_str_is(ent_html_attr(element, "aria-hidden"), "true") ||
           style_hides(ent_html_attr(element, "style")) ||
           ENT_STR_AMONG(ent_html_attr(element, "role"), roles);
}

static bool is_furniture(const EntHtmlNode *node, double total)
{
    if (node->kind & ENT_HTML_DROPPED) return true;
    if (node->kind & ENT_HTML_ROOT) return false;
    bool small = node->mass < much * total;
    if (small && hidden(node->at)) return true;
    if (!node->marks.furniture || node->marks.body) return false;
    return small || (node->marks.sure && !node->holds_body && node->mass < nearly_all * total);
}

static bool is_hidden(const EntHtmlNode *node)
{
    return node->kind & ENT_HTML_DROPPED || hidden(node->at);
}

/* ALL_ARTICLE: what is there belongs to it, whatever it is called. */
static void clear_furniture(EntHtml *page, bool all_article)
{
    double total = page->nodes.at[0].mass ? page->nodes.at[0].mass : 1;
    for (size_t i = 0; i < page->nodes.len; i++) {
        EntHtmlNode *node = &page->nodes.at[i];
        node->out = (i > 0 && page->nodes.at[node->parent].out) ||
                    (all_article ? is_hidden(node) : is_furniture(node, total));
    }
}

/* ---- paragraphs ---- */

static EntStr text_of(const Body *body, const Block *block)
{
    return ent_str_sub(ent_buf_as_str(&body->text), block->begin, block->end);
}

/* Close the block in work; an empty one is none. */
static void flush(Body *body, uint32_t next)
{
    EntStr text = ent_str_sub(ent_buf_as_str(&body->text), body->begin, body->text.len);
    if (text.len && text.ptr[text.len - 1] == ' ') text.len--;
    if (text.len) {
        Block block = {.node = body->node, .begin = body->begin, .end = body->begin + text.len};
        block.points = ent_html_weight(text);
        block.words = 1;
        for (size_t i = 0; i < text.len; i++) block.words += text.ptr[i] == ' ';
        block.links = body->letters ? (double)body->linked / (double)body->letters : 0;
        if (!ENT_PUSH(&body->blocks, block)) body->out_of_memory = true;
    }
    body->begin = body->text.len;
    body->letters = body->linked = 0;
    body->node = next;
}

/* Runs of white space (no-break spaces too) become one space; none begins a block. */
static void add_space(Body *body)
{
    if (body->text.len > body->begin && body->text.ptr[body->text.len - 1] != ' ')
        ent_buf_add_char(&body->text, ' ');
}

static void add_text(Body *body, EntStr text, bool in_link)
{
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i], next = ent_byte_at(text, i + 1);
        if (c == 0xC2 && next == 0xA0) {
            add_space(body);
            i++;
        } else if (c == 0xC2 && next == 0xAD) {
            i++; /* soft hyphen */
        } else if (c <= ' ') {
            add_space(body);
        } else {
            ent_buf_add_char(&body->text, text.ptr[i]);
            body->letters++;
            body->linked += in_link;
        }
    }
}

static void leave(Body *body, const xmlNode *node)
{
    if (node->type != XML_ELEMENT_NODE) return;
    const EntHtmlNode *left = &body->page->nodes.at[(uintptr_t)node->_private];
    if (left->kind & ENT_HTML_BLOCK && !left->out)
        flush(body, body->page->nodes.at[left->parent].block);
}

/* The cells of a row are words apart, whether white space stands between them or not. */
static bool is_cell(const xmlNode *element)
{
    EntStr name = ent_html_name(element);
    return ent_str_is(name, "td") || ent_str_is(name, "th");
}

static void read_blocks(Body *body)
{
    xmlNode *top = body->page->nodes.at[0].at;
    for (xmlNode *n = top; n;) {
        const EntHtmlNode *node = NULL;
        bool element = n->type == XML_ELEMENT_NODE;
        if (element) node = &body->page->nodes.at[(uintptr_t)n->_private];
        if (n->type == XML_TEXT_NODE)
            add_text(body, ent_str((const char *)n->content),
                     body->page->nodes.at[(uintptr_t)n->parent->_private].in_link);
        if (node && !node->out && node->kind & ENT_HTML_BLOCK) flush(body, node->block);
        if (node && is_cell(n)) add_space(body);
        if (node && !node->out && n->children) {
            n = n->children;
            continue;
        }
        leave(body, n);
        while (n != top && !n->next) leave(body, n = n->parent);
        n = n == top ? NULL : n->next;
    }
    flush(body, 0);
}

/* Whether TEXT ends as sentences do. */
static bool ends_well(EntStr text)
{
    static const char *const ends[] = {".", "!", "?", ":", ";", "\"",
                                       ")", "]", "…", "”", "’", "。"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ent_str_ends(text, ent_str(ends[i]))) return true;
    return false;
}

static const EntHtmlNode *node_of(const Body *body, const Block *block)
{
    return &body->page->nodes.at[block->node];
}

/* What a block adds to the text of the elements around it: nothing unless it reads as a
 * paragraph. */
static double value(const Body *body, const Block *block)
{
    uint8_t kind = node_of(body, block)->kind;
    if (block->links > link_paragraph || kind & (ENT_HTML_ASIDE | ENT_HTML_HEADING)) return 0;
    if (block->points < SHORT) return 0;
    if (block->points < CERTAIN && !ends_well(text_of(body, block))) return 0;
    return block->points * (1 - block->links);
}

/* ---- the element ---- */

static void weigh(Body *body)
{
    EntHtml *page = body->page;
    for (size_t i = 0; i < body->blocks.len; i++)
        page->nodes.at[body->blocks.at[i].node].good += value(body, &body->blocks.at[i]);
    for (size_t i = page->nodes.len; i-- > 1;)
        page->nodes.at[page->nodes.at[i].parent].good += page->nodes.at[i].good;
}

/* An <article> that is mostly other articles is a list of them. */
static bool is_list(const EntHtml *page, uint32_t index)
{
    const EntHtmlNode *node = &page->nodes.at[index];
    double inner = 0;
    for (uint32_t i = index + 1; i < node->end;) {
        const EntHtmlNode *below = &page->nodes.at[i];
        bool article = ent_str_is(ent_html_name(below->at), "article");
        if (article) inner += below->good;
        i = article ? below->end : i + 1;
    }
    return inner > node->good / 2;
}

static bool is_candidate(const EntHtml *page, uint32_t index, bool own_word)
{
    const EntHtmlNode *node = &page->nodes.at[index];
    if (node->good <= 0 || node->kind & ENT_HTML_NOT_BODY) return false;
    bool article = ent_str_is(ent_html_name(node->at), "article");
    if (!node->marks.body && (own_word || !article)) return false;
    return !article || !is_list(page, index);
}

/* The innermost of the elements that call themselves the body (OWN_WORD) or at least an article,
 * and hold about as much as the best of them; SIZE_MAX where they hold too little. */
static size_t best_named(const EntHtml *page, bool own_word)
{
    double best = 0;
    size_t chosen = SIZE_MAX;
    for (uint32_t i = 0; i < page->nodes.len; i++)
        if (page->nodes.at[i].good > best && is_candidate(page, i, own_word))
            best = page->nodes.at[i].good;
    if (best < enough * page->nodes.at[0].good) return SIZE_MAX;
    for (uint32_t i = 0; i < page->nodes.len; i++)
        if (page->nodes.at[i].good >= as_good * best && is_candidate(page, i, own_word)) chosen = i;
    return chosen;
}

static size_t deepest(const EntHtml *page)
{
    const double least = most * page->nodes.at[0].good;
    uint32_t at = 0;
    for (uint32_t i = 1; i < page->nodes.at[at].end;) {
        const EntHtmlNode *node = &page->nodes.at[i];
        if (node->good >= least) {
            if (node->kind & ENT_HTML_LINE) break;
            at = i++;
        } else {
            i = node->end;
        }
    }
    return at;
}

/* A long table of data outweighs the paragraphs before and behind it, and is no article without
 * them: for element AT in a table that has the page's heading beside it, what holds both. */
static size_t with_heading(const EntHtml *page, size_t at)
{
    size_t table = at;
    while (table > 0 && !ent_str_is(ent_html_name(page->nodes.at[table].at), "table"))
        table = page->nodes.at[table].parent;
    if (table == 0) return at;
    while (table > 0 && !page->nodes.at[table].holds_body) table = page->nodes.at[table].parent;
    return table > 0 ? table : at;
}

static size_t choose(const EntHtml *page)
{
    if (page->nodes.at[0].good <= 0) return 0;
    size_t chosen = best_named(page, true);
    if (chosen == SIZE_MAX) chosen = best_named(page, false);
    return chosen == SIZE_MAX ? with_heading(page, deepest(page)) : chosen;
}

/* ---- its paragraphs ---- */

static bool starts_as_furniture(EntStr text)
{
    static const char *const starts[] = {
        "read more",   "read next",  "read also", "related",        "see also",
        "more:",       "more from",  "follow us", "follow me",      "follow the",
        "follow @",    "subscribe",  "sign up",   "click here",     "source:",
        "photo:",      "updated at", "published", "advertisement",  "most read",
        "recommended", "watch:",     "listen:",   "get the latest", "all rights reserved",
        "copyright",   "©"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        EntStr start = ent_str(starts[i]);
        if (ent_str_eq_nocase(ent_str_sub(text, 0, start.len), start)) return true;
    }
    return false;
}

static bool worth_keeping(const Body *body, const Block *block)
{
    const EntHtmlNode *node = node_of(body, block);
    EntStr text = text_of(body, block);
    bool row = ent_str_is(ent_html_name(node->at), "tr");
    bool quoted = node->in_quote && block->points > QUOTED_LINE;
    if (block->links > (row ? link_row : link_line) && !quoted) return false;
    if (block->points < FURNITURE_LINE && starts_as_furniture(text)) return false;
    if (node->kind & ENT_HTML_ASIDE) return false;
    return block->words >= FEW_WORDS || node->kind & ENT_HTML_LINE || ends_well(text);
}

static bool is_heading(const Body *body, const Block *block)
{
    return node_of(body, block)->kind & ENT_HTML_HEADING;
}

/* A heading stays where text follows it; at the end of the article nothing does that is no
 * sentence and no line of a list. */
static void drop_loose_ends(Body *body, Block *first, Block *end)
{
    bool text_follows = false;
    for (Block *b = end; b-- > first;) {
        if (!b->keep) continue;
        if (is_heading(body, b)) {
            b->keep = text_follows;
            text_follows = false;
        } else {
            text_follows = true;
        }
    }
    while (end-- > first) {
        bool line = node_of(body, end)->kind & ENT_HTML_LINE && end->links < link_end;
        if (!end->keep) continue;
        if (line || value(body, end) > 0 || ends_well(text_of(body, end))) break;
        end->keep = false;
    }
}

/* The range of blocks that stand in element CHOSEN. */
static void range_of(const Body *body, size_t chosen, size_t *first, size_t *end)
{
    const Block *blocks = body->blocks.at;
    uint32_t behind = body->page->nodes.at[chosen].end;
    *first = 0, *end = body->blocks.len;
    while (*first < *end && (blocks[*first].node < chosen || blocks[*first].node >= behind))
        ++*first;
    while (*end > *first && (blocks[*end - 1].node < chosen || blocks[*end - 1].node >= behind))
        --*end;
}

static void select_blocks(Body *body)
{
    size_t first, end;
    weigh(body);
    range_of(body, choose(body->page), &first, &end);
    if (first == end) return;
    for (size_t i = first; i < end; i++)
        body->blocks.at[i].keep = worth_keeping(body, &body->blocks.at[i]);
    drop_loose_ends(body, body->blocks.at + first, body->blocks.at + end);
}

static EntStatus write_blocks(Body *body, EntBuf *out)
{
    for (size_t i = 0; i < body->blocks.len; i++) {
        const Block *block = &body->blocks.at[i];
        if (!block->keep) continue;
        ent_buf_add(out, text_of(body, block));
        ent_buf_add(out, ENT_STR("\n\n"));
    }
    return out->status;
}

static EntStatus read_page(EntHtml *page, bool all_article, EntBuf *out)
{
    Body body = {.page = page, .text = ENT_BUF_INIT(SIZE_MAX / 2)};
    clear_furniture(page, all_article);
    read_blocks(&body);
    EntStatus status = body.out_of_memory ? ENT_ERR_MEMORY : body.text.status;
    if (status == ENT_OK && !all_article) select_blocks(&body);
    for (size_t i = 0; all_article && i < body.blocks.len; i++) body.blocks.at[i].keep = true;
    if (status == ENT_OK) status = write_blocks(&body, out);
    ENT_VEC_FREE(&body.blocks);
    ent_buf_release(&body.text);
    return status;
}

EntStatus ent_html_body(EntHtml *page, EntBuf *out)
{
    return read_page(page, false, out);
}

EntStatus ent_html_text(EntHtml *page, EntBuf *out)
{
    return read_page(page, true, out);
}
