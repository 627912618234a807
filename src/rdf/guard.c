#include "rdf/guard.h"

#include "base/ascii.h"
#include "graph/prefix.h"
#include "rdf/utf8.h"
#include "text/utf8.h"

#define XML_NS "http://www.w3.org/XML/1998/namespace"

typedef struct Guard {
    EntRdfFormat format;
    EntStr id_base;
    EntArena *scratch;
    unsigned changes;
    EntError *err;
} Guard;

static EntStatus refuse(Guard *g, const char *what, EntStr shown)
{
    shown = ent_str_sub(shown, 0, 100);
    shown.len = ent_utf8_valid(shown);
    return ent_error_set(g->err, ENT_ERR_OUTPUT, NULL, "cannot be written as %s: %s: '%.*s'",
                         ent_rdf_format_name(g->format), what, ENT_STR_ARG(shown));
}

static EntStatus no_memory(Guard *g)
{
    return ent_error_set(g->err, ENT_ERR_MEMORY, NULL, "out of memory");
}

static bool is_turtle(const Guard *g)
{
    return g->format == ENT_RDF_TURTLE || g->format == ENT_RDF_TRIG;
}

/* ---- IRIs --------------------------------------------------------------------------------- */

/* RFC 3986: a scheme, then ":". */
static bool is_absolute(EntStr iri)
{
    for (size_t i = 0; i < iri.len; i++) {
        char c = iri.ptr[i];
        if (c == ':') return i > 0;
        if (!ent_ascii_letter(c) &&
            (i == 0 || !(ent_ascii_digit(c) || c == '+' || c == '-' || c == '.')))
            return false;
    }
    return false;
}

/* ucschar of RFC 3987. (iprivate, which queries may hold, is left out: encoded, it is safe.) */
static bool is_ucschar(uint32_t c)
{
    if (c < 0xA0) return false;
    if (c < 0x10000)
        return c <= 0xD7FF || (c >= 0xF900 && c <= 0xFDCF) || (c >= 0xFDF0 && c <= 0xFFEF);
    return c <= 0xEFFFD && (c & 0xFFFF) <= 0xFFFD && (c < 0xE0000 || c >= 0xE1000);
}

/* Where the authority ends ("//host:port", the only place for brackets): 0 if there is none. */
static size_t authority_end(EntStr iri)
{
    size_t at = ent_str_find(iri, ENT_STR(":"));
    EntStr rest = ent_str_sub(iri, at + 1, iri.len);
    if (!ent_str_starts(rest, ENT_STR("//"))) return 0;
    for (at += 3; at < iri.len && !strchr("/?#", iri.ptr[at]);) at++;
    return at;
}

/* May the character C at byte AT stand there as it is (RFC 3987, 2.2)? */
static bool is_legal(EntStr iri, size_t at, uint32_t c, size_t authority, size_t fragment)
{
    if (c >= 0x80) return is_ucschar(c);
    if (ent_ascii_letter((char)c) || ent_ascii_digit((char)c)) return true;
    if (c == '%')
        return at + 2 < iri.len && ent_ascii_hex(iri.ptr[at + 1]) >= 0 &&
               ent_ascii_hex(iri.ptr[at + 2]) >= 0;
    if (c == '[' || c == ']') return at < authority;
    if (c == '#') return at == fragment;
    return c > ' ' && strchr("-._~!$&'()*+,;=:@/?", (int)c);
}

/* The Turtle writer shortens some IRIs that end in a dot to names that Turtle does not have
 * ("id:B-."). An encoded dot is the same dot (RFC 3986, 6.2.2.2). */
static bool shortens_wrongly(const Guard *g, EntStr iri)
{
    if (!is_turtle(g) || !ent_str_ends(iri, ENT_STR("."))) return false;
    bool declared = g->id_base.len && ent_str_starts(iri, g->id_base);
    for (size_t i = 0; i < ent_prefix_count; i++)
        declared |= ent_str_starts(iri, ent_prefixes[i].iri);
    return declared;
}

/* Percent-encode what is illegal in IRI to OUT, or only count the bytes where OUT is NULL. */
static size_t encode_iri(EntStr iri, bool last_dot, char *out)
{
    static const char hex[] = "0123456789ABCDEF";
    size_t authority = authority_end(iri), fragment = ent_str_find(iri, ENT_STR("#")), len = 0;
    for (size_t i = 0; i < iri.len;) {
        size_t begin = i;
        uint32_t c = ent_utf8_next(iri, &i);
        bool legal = is_legal(iri, begin, c, authority, fragment) && !(last_dot && i == iri.len);
        for (size_t k = begin; k < i; k++) {
            unsigned char byte = (unsigned char)iri.ptr[k];
            if (out && legal) out[len] = (char)byte;
            if (out && !legal)
                out[len] = '%', out[len + 1] = hex[byte >> 4], out[len + 2] = hex[byte & 15];
            len += legal ? 1 : 3;
        }
    }
    return len;
}

static EntStatus guard_iri(Guard *g, EntStr *iri)
{
    if (!ent_rdf_utf8_ok(*iri)) return refuse(g, "an IRI is not UTF-8", ENT_STR_EMPTY);
    if (!is_absolute(*iri)) return refuse(g, "the IRI is not absolute", *iri);
    if (is_turtle(g) && ent_str_starts(*iri, ENT_STR(XML_NS)))
        return refuse(g, "the IRI would get the prefix xml, which is not declared", *iri);
    bool last_dot = shortens_wrongly(g, *iri);
    size_t len = encode_iri(*iri, last_dot, NULL);
    if (len == iri->len) return ENT_OK;
    char *out = ENT_ARENA_NEW(g->scratch, char, len);
    if (!out) return no_memory(g);
    encode_iri(*iri, last_dot, out);
    *iri = ent_str_n(out, len);
    g->changes |= ENT_RDF_ENCODED;
    return ENT_OK;
}

static bool is_name_start(uint32_t c)
{
    if (c < 0x80) return ent_ascii_letter((char)c) || c == '_';
    return (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7) ||
           (c >= 0x370 && c <= 0x1FFF && c != 0x37E) || (c >= 0x2C00 && c <= 0x2FEF) ||
           (c >= 0x3001 && c <= 0xD7FF);
}

static bool is_name_char(uint32_t c)
{
    return is_name_start(c) || (c < 0x80 && (ent_ascii_digit((char)c) || c == '-' || c == '.')) ||
           c == 0xB7 || (c >= 0x300 && c <= 0x36F);
}

/* An XML element can be named by IRI: it ends in a name, with something before that name. */
static bool is_qname(EntStr iri)
{
    static const char *const reserved[] = {
        "RDF", "ID",       "about", "parseType", "resource",        "nodeID",
        "li",  "datatype", "bagID", "aboutEach", "aboutEachPrefix", "Description"};
    size_t at = iri.len, name = iri.len;
    while (at > 0) {
        size_t before = at;
        uint32_t c = ent_utf8_prev(iri, &before);
        if (!is_name_char(c)) break;
        at = before;
        if (is_name_start(c)) name = at;
    }
    if (name == iri.len || name == 0) return false;
    EntStr space = ent_str_sub(iri, 0, name), local = ent_str_sub(iri, name, iri.len);
    if (ent_str_starts(iri, ENT_STR(XML_NS)) ||
        ent_str_starts(space, ENT_STR("http://www.w3.org/2000/xmlns/")))
        return false;
    for (size_t i = 0; i < sizeof reserved / sizeof reserved[0]; i++)
        if (ent_str_is(space, ENT_RDF_NS) && ent_str_is(local, reserved[i])) return false;
    return true;
}

/* ---- literals ----------------------------------------------------------------------------- */

static bool is_control(unsigned char c)
{
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
}

/* U+FFFE and U+FFFF at I of S. */
static bool is_noncharacter(EntStr s, size_t i)
{
    return i + 2 < s.len && memcmp(s.ptr + i, "\xEF\xBF", 2) == 0 &&
           (unsigned char)s.ptr[i + 2] >= 0xBE;
}

static EntStatus strip_controls(Guard *g, EntStr *text)
{
    size_t bad = 0;
    for (size_t i = 0; i < text->len; i++)
        bad += is_control((unsigned char)text->ptr[i]) || is_noncharacter(*text, i);
    if (!bad) return ENT_OK;
    char *out = ENT_ARENA_NEW(g->scratch, char, text->len);
    size_t len = 0;
    if (!out) return no_memory(g);
    for (size_t i = 0; i < text->len; i++) {
        if (is_noncharacter(*text, i))
            i += 2;
        else if (!is_control((unsigned char)text->ptr[i]))
            out[len++] = text->ptr[i];
    }
    *text = ent_str_n(out, len);
    g->changes |= ENT_RDF_STRIPPED;
    return ENT_OK;
}

/* BCP 47 in the form that Turtle's grammar takes: letters, then "-" and letters or digits. */
static EntStatus guard_language(Guard *g, EntStr *tag)
{
    char *out = ent_arena_alloc(g->scratch, tag->len, 1);
    size_t run = 0;
    bool first = true;
    if (!out) return no_memory(g);
    for (size_t i = 0; i <= tag->len; i++) {
        char c = i < tag->len ? tag->ptr[i] : '-';
        if (c == '-') {
            if (run == 0 || run > 8) return refuse(g, "no language tag", *tag);
            run = 0, first = false;
        } else if (!ent_ascii_letter(c) && (first || !ent_ascii_digit(c))) {
            return refuse(g, "no language tag", *tag);
        } else {
            run++;
        }
        if (i < tag->len) out[i] = ent_ascii_to_lower(c);
    }
    *tag = ent_str_n(out, tag->len);
    return ENT_OK;
}

/* The parts of a number: [+-] digits [. digits] [e [+-] digits]. */
typedef struct Number {
    bool valid, point, exponent;
    size_t digits, fraction; /* before and after the point */
} Number;

static size_t skip_digits(EntStr s, size_t *at)
{
    size_t begin = *at;
    while (*at < s.len && ent_ascii_digit(s.ptr[*at])) ++*at;
    return *at - begin;
}

static Number parse_number(EntStr s)
{
    Number n = {.valid = true};
    size_t at = s.len && (s.ptr[0] == '+' || s.ptr[0] == '-');
    n.digits = skip_digits(s, &at);
    if (at < s.len && s.ptr[at] == '.') {
        at++;
        n.point = true;
        n.fraction = skip_digits(s, &at);
    }
    n.valid = n.digits + n.fraction > 0;
    if (at < s.len && (s.ptr[at] == 'e' || s.ptr[at] == 'E')) {
        at++;
        n.exponent = true;
        at += at < s.len && (s.ptr[at] == '+' || s.ptr[at] == '-');
        n.valid &= skip_digits(s, &at) > 0;
    }
    n.valid &= at == s.len;
    return n;
}

static EntStatus append(Guard *g, EntStr *text, const char *suffix)
{
    EntStr longer = ent_arena_printf(g->scratch, "%.*s%s", ENT_STR_ARG(*text), suffix);
    if (!longer.ptr) return no_memory(g);
    *text = longer;
    return ENT_OK;
}

static EntStatus ill_typed(Guard *g, const EntTerm *t)
{
    return is_turtle(g) ? refuse(g, "the literal is none of its datatype", t->value) : ENT_OK;
}

/* The form in which the Turtle writer, which leaves the quotes and the type away, keeps the type;
 * the same in every format, so that all of them hold the same set. */
static EntStatus guard_number(Guard *g, EntTerm *t)
{
    EntStr xsd = ENT_STR(ENT_XSD_NS);
    if (!ent_str_starts(t->datatype, xsd)) return ENT_OK;
    EntStr type = ent_str_sub(t->datatype, xsd.len, t->datatype.len);
    Number n = parse_number(t->value);
    if (ent_str_is(type, "integer"))
        return n.valid && !n.point && !n.exponent ? ENT_OK : ill_typed(g, t);
    if (ent_str_is(type, "decimal")) {
        if (!n.valid || n.exponent) return ill_typed(g, t);
        return n.fraction ? ENT_OK : append(g, &t->value, n.point ? "0" : ".0");
    }
    if (ent_str_is(type, "double")) {
        if (!n.valid) return ill_typed(g, t);
        return n.exponent ? ENT_OK : append(g, &t->value, "E0");
    }
    if (ent_str_is(type, "boolean")) {
        if (ent_str_is(t->value, "1")) t->value = ENT_STR("true");
        if (ent_str_is(t->value, "0")) t->value = ENT_STR("false");
        bool valid = ent_str_is(t->value, "true") || ent_str_is(t->value, "false");
        return valid ? ENT_OK : ill_typed(g, t);
    }
    return ENT_OK;
}

static EntStatus guard_literal(Guard *g, EntTerm *t)
{
    if (ent_utf8_valid(t->value) != t->value.len)
        return refuse(g, "a literal is not UTF-8", ENT_STR_EMPTY);
    ENT_TRY(strip_controls(g, &t->value));
    if (t->language.len) {
        t->datatype = ENT_STR_EMPTY;
        return guard_language(g, &t->language);
    }
    if (!t->datatype.len) return ENT_OK;
    ENT_TRY(guard_iri(g, &t->datatype));
    if (ent_str_is(t->datatype, ENT_XSD_NS "string")) t->datatype = ENT_STR_EMPTY;
    return guard_number(g, t);
}

/* ---- statements --------------------------------------------------------------------------- */

static EntStatus guard_names(Guard *g, const EntStatement *s)
{
    if (!is_qname(s->predicate.value))
        return refuse(g, "the predicate is no XML name", s->predicate.value);
    if (!ent_str_is(s->predicate.value, ENT_RDF_NS "type")) return ENT_OK;
    if (s->object.type != ENT_TERM_IRI || !is_qname(s->object.value))
        return refuse(g, "the class is no XML name", s->object.value);
    return ENT_OK;
}

EntStatus ent_rdf_guard(const EntStatement *in, EntRdfFormat format, EntStr id_base,
                        EntArena *scratch, EntStatement *out, unsigned *changes, EntError *err)
{
    Guard g = {format, id_base, scratch, 0, err};
    *out = *in;
    if (in->subject.type != ENT_TERM_IRI || in->predicate.type != ENT_TERM_IRI ||
        in->object.type == ENT_TERM_BLANK)
        return refuse(&g, "only IRIs, and literals as objects, can be", in->subject.value);
    ENT_TRY(guard_iri(&g, &out->subject.value));
    ENT_TRY(guard_iri(&g, &out->predicate.value));
    ENT_TRY(out->object.type == ENT_TERM_IRI ? guard_iri(&g, &out->object.value)
                                             : guard_literal(&g, &out->object));
    if (format == ENT_RDF_RDFXML) ENT_TRY(guard_names(&g, out));
    if (!ent_rdf_format_has_graphs(format)) out->graph = ENT_STR_EMPTY;
    if (out->graph.len) ENT_TRY(guard_iri(&g, &out->graph));
    *changes = g.changes;
    return ENT_OK;
}
