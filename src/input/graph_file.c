#include "input/graph_file.h"

#include "base/ascii.h"
#include "input/reader.h"
#include "input/xml_tree.h"

/* ---- Turtle and its kin ---- */

/* Behind white space, and comments from "#" to the end of their line. */
static EntStr skip_space(EntStr s)
{
    for (;;) {
        s = ent_str_trim(s);
        if (s.len == 0 || s.ptr[0] != '#') return s;
        size_t line = ent_str_find(s, ENT_STR("\n"));
        s = ent_str_sub(s, line, s.len); /* none: nothing is left */
    }
}

/* The length of the absolute IRI in angle brackets that S begins with, 0 where there is none. */
static size_t iri_length(EntStr s)
{
    size_t at = 1;
    if (s.len == 0 || s.ptr[0] != '<') return 0;
    while (at < s.len && ent_ascii_letter(s.ptr[at])) at++;
    if (at == 1 || at == s.len || s.ptr[at] != ':') return 0;
    while (at < s.len && (unsigned char)s.ptr[at] > ' ' && !strchr("<>\"{}|^`\\", s.ptr[at])) at++;
    return at < s.len && s.ptr[at] == '>' ? at + 1 : 0;
}

/* The length of "prefix:name", "prefix:" or "_:label" at the start of S, 0 where there is none. */
static size_t prefixed_length(EntStr s)
{
    size_t at = 0, colon;
    while (at < s.len && (ent_ascii_letter(s.ptr[at]) || ent_ascii_digit(s.ptr[at]) ||
                          s.ptr[at] == '_' || s.ptr[at] == '-'))
        at++;
    if (at == s.len || s.ptr[at] != ':') return 0;
    colon = at++;
    while (at < s.len && (unsigned char)s.ptr[at] > ' ' && !strchr("<>\"{}|^`\\/,;", s.ptr[at]))
        at++;
    return at > colon + 1 || colon > 0 ? at : 0;
}

static size_t node_length(EntStr s)
{
    size_t iri = iri_length(s);
    return iri ? iri : prefixed_length(s);
}

/* Behind WORD, in any case, and white space; empty where S does not begin so. */
static EntStr behind_word(EntStr s, const char *word)
{
    EntStr begin = ent_str(word), rest = ent_str_sub(s, begin.len, s.len);
    bool is = ent_str_eq_nocase(ent_str_sub(s, 0, begin.len), begin) && rest.len > 0 &&
              strchr(" \t\r\n", rest.ptr[0]);
    return is ? ent_str_trim(rest) : ENT_STR_EMPTY;
}

/* "@prefix ex: <https://example.org/>", "BASE <https://example.org/>". */
static bool is_declaration(EntStr s)
{
    static const char *const bases[] = {"@base", "base"}, *const prefixes[] = {"@prefix", "prefix"};
    for (size_t i = 0; i < 2; i++) {
        if (iri_length(behind_word(s, bases[i]))) return true;
        EntStr name = behind_word(s, prefixes[i]);
        size_t colon = ent_str_find(name, ENT_STR(":"));
        size_t space = 0;
        while (space < name.len && (unsigned char)name.ptr[space] > ' ') space++;
        if (colon < space && iri_length(ent_str_trim(ent_str_sub(name, colon + 1, name.len))))
            return true;
    }
    return false;
}

/* A statement's subject and predicate, and how its object begins; *LINES: as N-Triples has it, all
 * on one line. A graph's name and "{" are a statement, too. */
static bool is_statement(EntStr s, bool *lines)
{
    EntStr graph = behind_word(s, "graph");
    if (graph.len) s = graph;
    size_t subject = iri_length(s);
    if (subject == 0 && ent_str_starts(s, ENT_STR("_:"))) subject = prefixed_length(s);
    if (subject == 0) return false;
    size_t line = ent_str_find(s, ENT_STR("\n"));
    EntStr rest = ent_str_trim(ent_str_sub(s, subject, s.len));
    if (rest.len > 0 && rest.ptr[0] == '{') return true;
    EntStr is_a = behind_word(rest, "a");
    size_t predicate = is_a.len ? 1 : node_length(rest);
    if (predicate == 0) return false;
    EntStr object = ent_str_trim(ent_str_sub(rest, predicate, rest.len));
    *lines =
        iri_length(rest) && object.len > 0 && object.ptr < s.ptr + (line < s.len ? line : s.len);
    return node_length(object) > 0 ||
           (!is_a.len && object.len > 0 && strchr("\"'[(", object.ptr[0]));
}

/* ---- JSON-LD ---- */

/* An object, or an array of objects, that begins with one of JSON-LD's own keys. A web page's
 * description of an article (schema.org) does so, too, and has its text in it. */
static bool is_json_ld(EntStr s)
{
    static const char *const keys[] = {"\"@id\"", "\"@graph\"", "\"@context\"", "\"@type\""};
    if (s.len > 0 && s.ptr[0] == '[') s = ent_str_trim(ent_str_sub(s, 1, s.len));
    if (s.len == 0 || s.ptr[0] != '{') return false;
    s = ent_str_trim(ent_str_sub(s, 1, s.len));
    bool first = false;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        first |= ent_str_starts(s, ent_str(keys[i]));
    if (!first || ent_str_find(s, ENT_STR("\"articleBody\"")) != SIZE_MAX) return false;
    return ent_str_starts(s, ent_str(keys[0])) || ent_str_find(s, ent_str(keys[1])) != SIZE_MAX;
}

/* ---- RDF/XML ---- */

/* RSS 0.9 and 1.0 have its root element. */
static bool is_rdf_xml(EntStr s)
{
    return ent_str_is(ent_xml_root(s), "RDF") && ent_str_find(s, ENT_STR("/rss")) == SIZE_MAX &&
           ent_str_find(s, ENT_STR("netscape.com/rdf/")) == SIZE_MAX;
}

const char *ent_graph_file(EntStr head)
{
    bool lines = false;
    EntStr begin = ent_sniffed(head), s = skip_space(begin);
    if (is_json_ld(begin)) return "a graph (JSON-LD)";
    if (is_rdf_xml(begin)) return "a graph (RDF/XML)";
    if (is_declaration(s)) return "a graph (Turtle or TriG)";
    if (!is_statement(s, &lines)) return NULL;
    return lines ? "a graph (N-Triples or N-Quads)" : "a graph (Turtle or TriG)";
}
