/* Pages: an article and what is said of it, out of HTML (room-internal).
 *
 * A page is parsed once (libxml2's HTML parser, errors mended), flattened to its elements in
 * document order, and read twice: for what it says of itself (html_meta.c), and for the article's
 * body among everything else (html_body.c). Both are linear in the page; nothing recurses.
 *
 * Thread rule: one thread at a time per page. Nothing outside the page is opened, whatever it
 * names. */
#ifndef ENT_INPUT_HTML_H
#define ENT_INPUT_HTML_H

#include <libxml/tree.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"
#include "input/article.h"

/* What an element is, by its name: bits. */
enum {
    ENT_HTML_BLOCK = 1,    /* begins a paragraph of its own */
    ENT_HTML_DROPPED = 2,  /* never part of an article, with all in it */
    ENT_HTML_HEADING = 4,  /* h2 to h6 */
    ENT_HTML_LINE = 8,     /* p, li, tr, td, blockquote: a line of text even when it is short */
    ENT_HTML_ASIDE = 16,   /* h1, captions, addresses: text that is not the body's */
    ENT_HTML_ROOT = 32,    /* body, article, main: never taken for furniture */
    ENT_HTML_NOT_BODY = 64 /* holds a line or a list at best, never the whole article */
};

/* Whether class or id of an element name furniture of a page (sure: whatever its size), or an
 * article's body. */
typedef struct EntHtmlMarks {
    bool furniture, sure, body;
} EntHtmlMarks;

typedef struct EntHtmlNode {
    xmlNode *at;
    uint32_t parent; /* index; its own for the first node */
    uint32_t end;    /* one behind its last descendant */
    uint32_t block;  /* the nearest block that it stands in, itself included */
    uint32_t mass;   /* weighted code points of longer texts in it that are not in links */
    double good;     /* the same of its kept paragraphs, once they are known */
    uint8_t kind;    /* bits as above */
    bool in_link, in_quote;
    EntHtmlMarks marks; /* what it says of itself */
    bool holds_body;    /* it, or something in it, may be the body */
    bool out;           /* furniture: not read */
} EntHtmlNode;

typedef struct EntHtml {
    xmlDoc *doc;
    ENT_VEC(EntHtmlNode) nodes; /* elements from <body> down, in document order */
} EntHtml;

/* Parse BYTES into PAGE, which is zeroed. They are in the encoding of their byte order mark, else
 * in CHARSET (what HTTP said; may be empty), else in the one they declare, else in the one they
 * look like (text/charset.h). ENT_ERR_MEMORY; ENT_ERR_INPUT where there is no element at all. The
 * caller calls ent_html_release in any case. */
EntStatus ent_html_parse(EntStr bytes, EntStr charset, EntHtml *page) ENT_MUST_USE;
void ent_html_release(EntHtml *page);

/* Append the article's paragraphs to OUT, a blank line between two; nothing where no paragraph is
 * found. ENT_ERR_MEMORY, or ENT_ERR_LIMIT by OUT's cap. */
EntStatus ent_html_body(EntHtml *page, EntBuf *out) ENT_MUST_USE;

/* The same of a page that is all article, as the content of a feed is: only hidden elements and
 * scripts are left out. */
EntStatus ent_html_text(EntHtml *page, EntBuf *out) ENT_MUST_USE;

/* Fill the article's url, title, publisher, author, language and date from what the page says of
 * itself, in this order: JSON-LD (schema.org), OpenGraph and article: properties, Dublin Core and
 * older names, the document's own elements (<time>, <title>, <html lang>). Strings live in ARENA;
 * what is not said stays empty. ENT_ERR_MEMORY. */
EntStatus ent_html_meta(const EntHtml *page, EntArena *arena, EntArticle *out) ENT_MUST_USE;

/* Append BYTES (of an encoding whose ASCII bytes are ASCII) to OUT without what nobody reads: the
 * contents of scripts and styles (but JSON-LD), comments, attributes that are not asked for, white
 * space behind white space. The parser makes the same tree of it in half the time. OUT's status. */
EntStatus ent_html_cut(EntStr bytes, EntBuf *out) ENT_MUST_USE;

/* ---- elements ---- */

/* Code points of TEXT, those of scripts without spaces three times: what they say in as many
 * letters. White space around it does not count. */
uint32_t ent_html_weight(EntStr text);

/* The value of an attribute without name space, or an empty view; it belongs to the tree. */
EntStr ent_html_attr(const xmlNode *element, const char *name);

static inline EntStr ent_html_name(const xmlNode *node)
{
    return ent_str((const char *)node->name);
}

/* The node behind NODE in document order below TOP, its children left out where not DESCEND; NULL
 * at the end. */
xmlNode *ent_html_next(xmlNode *node, const xmlNode *top, bool descend);

/* What class and id of ELEMENT name. */
EntHtmlMarks ent_html_marks(const xmlNode *element);

#endif
