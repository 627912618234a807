#include "rdf/ntriples.h"

/* Append the bytes of S, those of which ESCAPES is true as WRITE has them. */
static void add_escaped(EntBuf *out, EntStr s, bool (*escapes)(unsigned char c),
                        void (*write)(EntBuf *out, unsigned char c))
{
    size_t from = 0;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (!escapes(c)) continue;
        ent_buf_add(out, ent_str_sub(s, from, i));
        write(out, c);
        from = i + 1;
    }
    ent_buf_add(out, ent_str_sub(s, from, s.len));
}

/* IRIREF of the grammar: no control characters, no space, none of <>"{}|^`\ . */
static bool not_in_iri(unsigned char c)
{
    static const bool marks[256] = {
        ['<'] = true, ['>'] = true, ['"'] = true, ['{'] = true, ['}'] = true,
        ['|'] = true, ['^'] = true, ['`'] = true, ['\\'] = true};
    return c <= 0x20 || marks[c];
}

static void write_percent(EntBuf *out, unsigned char c)
{
    ent_buf_printf(out, "%%%02X", c);
}

static bool not_in_literal(unsigned char c)
{
    return c < 0x20 || c == '"' || c == '\\' || c == 0x7F;
}

static void write_escape(EntBuf *out, unsigned char c)
{
    static const char letters[] = "\"\\\n\r\t\b\f", names[] = "\"\\nrtbf";
    const char *at = c ? strchr(letters, c) : NULL;
    if (at)
        ent_buf_printf(out, "\\%c", names[at - letters]);
    else
        ent_buf_printf(out, "\\u%04X", c);
}

static void add_iri(EntBuf *out, EntStr iri)
{
    ent_buf_add_char(out, '<');
    add_escaped(out, iri, not_in_iri, write_percent);
    ent_buf_add_char(out, '>');
}

EntStatus ent_ntriples_add_iri(EntBuf *out, EntStr iri)
{
    add_iri(out, iri);
    return out->status;
}

static void add_term(EntBuf *out, const EntTerm *term)
{
    if (term->type == ENT_TERM_IRI) {
        add_iri(out, term->value);
        return;
    }
    ent_buf_add_char(out, '"');
    add_escaped(out, term->value, not_in_literal, write_escape);
    ent_buf_add_char(out, '"');
    if (term->language.len) {
        ent_buf_add_char(out, '@');
        ent_buf_add(out, term->language);
    } else if (term->datatype.len) {
        ent_buf_add(out, ENT_STR("^^"));
        add_iri(out, term->datatype);
    }
}

EntStatus ent_ntriples_add(EntBuf *out, const EntStatement *statement)
{
    add_term(out, &statement->subject);
    ent_buf_add_char(out, ' ');
    add_term(out, &statement->predicate);
    ent_buf_add_char(out, ' ');
    add_term(out, &statement->object);
    return ent_buf_add(out, ENT_STR(" .\n"));
}

/* No line break stands inside a literal, and each line ends in " .\n". */
EntStatus ent_ntriples_to_quads(EntBuf *out, EntStr triples, EntStr graph)
{
    EntBuf name = ENT_BUF_INIT(3 * graph.len + 8);
    add_iri(&name, graph);
    ent_buf_add(&name, ENT_STR(" .\n"));
    EntStatus status = name.status;
    while (status == ENT_OK && triples.len) {
        const char *end = memchr(triples.ptr, '\n', triples.len);
        size_t line = end ? (size_t)(end - triples.ptr) + 1 : triples.len;
        ent_buf_add(out, ent_str_sub(triples, 0, line - 2));
        status = ent_buf_add(out, ent_buf_as_str(&name));
        triples = ent_str_sub(triples, line, triples.len);
    }
    ent_buf_release(&name);
    return status;
}
