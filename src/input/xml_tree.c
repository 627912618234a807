#include "input/xml_tree.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include "text/utf8.h"

enum {
    MAX_ATTRIBUTES = 1000, /* of one element */
    MAX_UNFOLDED = 32,     /* bytes that an entity of the file's own stands for */
    MAX_ENTITY = 64        /* bytes of its name in a message */
};

/* Errors in the text of the feed cost what stands behind them; name spaces that nobody declared
 * cost nothing; an entity that was REFUSED is told of already. */
static void report_broken(EntReading *reading, const xmlParserCtxt *parser, bool refused)
{
    const xmlError *why = &parser->lastError;
    if (parser->wellFormed || why->code == XML_ERR_OK) return;
    if (refused && why->code == XML_ERR_UNDECLARED_ENTITY) return;
    EntStr message = ent_str_trim(ent_str(why->message));
    ent_input_report(reading->report, ENT_INPUT_BROKEN, reading->stream.path,
                     why->line > 0 ? (uint32_t)why->line : 0,
                     why->int2 > 0 ? (uint32_t)why->int2 : 0, "XML is not well-formed: %.*s",
                     ENT_STR_ARG(message));
}

/* What the parser's context carries: the entity that it was given last, and the first that it was
 * refused. */
typedef struct Entities {
    xmlEntity entity;
    xmlChar utf8[5];
    char refused[MAX_ENTITY];
    uint32_t line, column;
} Entities;

static xmlEntity *as_text(Entities *entities, const xmlChar *text, size_t length)
{
    entities->entity = (xmlEntity){.type = XML_ENTITY_DECL,
                                   .etype = XML_INTERNAL_PREDEFINED_ENTITY,
                                   .content = (xmlChar *)(uintptr_t)text,
                                   .length = (int)length};
    return &entities->entity;
}

static xmlEntity *refuse(Entities *entities, xmlParserCtxt *parser, const xmlChar *name)
{
    if (!entities->refused[0]) {
        snprintf(entities->refused, sizeof entities->refused, "%s", (const char *)name);
        entities->line = (uint32_t)xmlSAX2GetLineNumber(parser);
        entities->column = (uint32_t)xmlSAX2GetColumnNumber(parser);
    }
    return NULL;
}

/* libxml2's getEntity: feeds use HTML's names of characters without declaring them. Of the file's
 * own entities only a word at most is unfolded: longer ones, those that name others and those that
 * stand elsewhere are how small files become large, and how files are read that are none of ours.
 */
static xmlEntity *find_entity(void *context, const xmlChar *name)
{
    xmlParserCtxt *parser = context;
    Entities *entities = parser->_private;
    xmlEntity *own = xmlSAX2GetEntity(context, name);
    if (parser->inSubset) return own; /* where it is declared */
    const htmlEntityDesc *html = own ? NULL : htmlEntityLookup(name);
    if (html) {
        size_t length = ent_utf8_put((uint32_t)html->value, (char *)entities->utf8);
        entities->utf8[length] = '\0';
        return as_text(entities, entities->utf8, length);
    }
    if (!own || own->etype == XML_INTERNAL_PREDEFINED_ENTITY) return own;
    EntStr content = own->content ? ent_str((const char *)own->content) : ENT_STR("");
    bool plain = own->etype == XML_INTERNAL_GENERAL_ENTITY && content.len <= MAX_UNFOLDED &&
                 !memchr(content.ptr, '&', content.len) && !memchr(content.ptr, '<', content.len);
    return plain ? as_text(entities, (const xmlChar *)content.ptr, content.len)
                 : refuse(entities, parser, name);
}

/* White space, and the NULs that stand beside it in UTF-16. */
static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0';
}

/* libxml2 compares each attribute of an element with each other one. Where the first tag with more
 * than MAX_ATTRIBUTES of them begins; the length of BYTES where there is none. */
static size_t overloaded_tag(EntStr bytes)
{
    size_t tag = 0, count = 0;
    for (size_t i = 0; i < bytes.len; i++) {
        char c = bytes.ptr[i];
        if (c == '<') {
            tag = i;
            count = 0;
        } else if (c == '=') {
            size_t next = i + 1;
            while (next < bytes.len && is_blank(bytes.ptr[next])) next++;
            count += next < bytes.len && (bytes.ptr[next] == '"' || bytes.ptr[next] == '\'');
            if (count > MAX_ATTRIBUTES) return tag;
            i = next - 1;
        }
    }
    return bytes.len;
}

/* The encoding to read BYTES in whatever they say, or NULL: what is well-formed UTF-8 and calls
 * itself Latin-1 was never meant to be that. */
static const char *true_encoding(EntStr bytes)
{
    static const char *const names[] = {"iso-8859-1", "windows-1252"};
    size_t end = ent_str_find(ent_str_sub(bytes, 0, 256), ENT_STR("?>"));
    EntStr said = ent_str_sub(bytes, 0, end == SIZE_MAX ? 0 : end);
    size_t at = ent_str_find(said, ENT_STR("encoding="));
    if (at == SIZE_MAX) return NULL;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t begin = at + sizeof "encoding=";
        EntStr name = ent_str_sub(said, begin, begin + strlen(names[i]));
        if (ent_str_eq_nocase(name, ent_str(names[i])))
            return ent_utf8_valid(bytes) == bytes.len ? "UTF-8" : NULL;
    }
    return NULL;
}

EntStatus ent_xml_parse(EntReading *reading, EntStr bytes, xmlDoc **doc)
{
    Entities entities = {0};
    size_t end = overloaded_tag(bytes);
    xmlParserCtxt *parser = xmlNewParserCtxt();
    if (!parser) return ENT_ERR_MEMORY;
    parser->_private = &entities;
    parser->sax->getEntity = find_entity;
    int options = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                  XML_PARSE_COMPACT;
    *doc = xmlCtxtReadMemory(parser, bytes.ptr, (int)end, NULL, true_encoding(bytes), options);
    if (entities.refused[0])
        ent_input_report(reading->report, ENT_INPUT_BROKEN, reading->stream.path, entities.line,
                         entities.column, "an entity of the file's own is passed over: '%s'",
                         entities.refused);
    if (end < bytes.len)
        ent_input_report(reading->report, ENT_INPUT_BROKEN, reading->stream.path, 0, 0,
                         "an element of more than %d attributes at byte %zu: read up to it",
                         MAX_ATTRIBUTES, end);
    else
        report_broken(reading, parser, entities.refused[0] != '\0');
    xmlFreeParserCtxt(parser);
    return ENT_OK;
}

/* Behind the first END in HEAD from AT; its length where there is none. */
static size_t behind(EntStr head, size_t at, const char *end)
{
    size_t found = ent_str_find(ent_str_sub(head, at, head.len), ent_str(end));
    return found == SIZE_MAX ? head.len : at + found + strlen(end);
}

static size_t behind_doctype(EntStr head, size_t at)
{
    for (; at < head.len && head.ptr[at] != '>'; at++)
        if (head.ptr[at] == '[') return behind(head, behind(head, at, "]"), ">");
    return at < head.len ? at + 1 : at;
}

EntStr ent_xml_root(EntStr head)
{
    size_t at = 0;
    for (;;) {
        while (at < head.len && is_blank(head.ptr[at])) at++;
        EntStr rest = ent_str_sub(head, at, head.len);
        if (ent_str_starts(rest, ENT_STR("<?")))
            at = behind(head, at, "?>");
        else if (ent_str_starts(rest, ENT_STR("<!--")))
            at = behind(head, at, "-->");
        else if (ent_str_starts(rest, ENT_STR("<!")))
            at = behind_doctype(head, at);
        else
            break;
    }
    size_t begin = at + 1, end = begin;
    if (at >= head.len || head.ptr[at] != '<') return ENT_STR_EMPTY;
    for (; end < head.len && !is_blank(head.ptr[end]) && !strchr("/>", head.ptr[end]); end++)
        if (head.ptr[end] == ':') begin = end + 1;
    return ent_str_sub(head, begin, end);
}
