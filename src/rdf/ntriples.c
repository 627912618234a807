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
    return c <= 0x20 || (c < 0x80 && strchr("<>\"{}|^`\\", c) != NULL);
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
