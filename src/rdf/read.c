#include "rdf/read.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/ascii.h"
#include "base/file.h"
#include "base/limits.h"
#include "graph/mint.h"
#include "rdf/utf8.h"
#include "rdf/world.h"

typedef struct Reader {
    EntRdfHandler handler;
    void *user;
    const char *source;
    EntRdfFormat format;
    EntRdfLog log;
    raptor_parser *parser;
    EntStatus status; /* of the handler */
    EntRdfUtf8 utf8;
    uint8_t escape;        /* 0, 1 after a backslash, else 1 + hexadecimal digits still to come */
    uint32_t code;         /* of the digits so far */
    uint32_t line, column; /* of the byte that the check of the text stands at */
    char language[256];    /* of the object, in lower case; raptor counts its bytes in one byte */
    EntError *err;
} Reader;

static EntStr uri_str(raptor_uri *uri)
{
    size_t len = 0;
    const unsigned char *s = raptor_uri_as_counted_string(uri, &len);
    return ent_str_n((const char *)s, len);
}

/* Some of raptor's parsers fold language tags, some do not; they are equal in any case. */
static EntStr fold_language(Reader *r, const raptor_term_literal_value *v)
{
    for (size_t i = 0; i < v->language_len; i++) {
        r->language[i] = ent_ascii_to_lower((char)v->language[i]);
    }
    return ent_str_n(r->language, v->language_len);
}

static EntTerm to_term(Reader *r, const raptor_term *term)
{
    if (term->type == RAPTOR_TERM_TYPE_URI) return ent_iri(uri_str(term->value.uri));
    if (term->type == RAPTOR_TERM_TYPE_BLANK)
        return (EntTerm){.type = ENT_TERM_BLANK,
                         .value = ent_str_n((const char *)term->value.blank.string,
                                            term->value.blank.string_len)};
    const raptor_term_literal_value *v = &term->value.literal;
    EntTerm literal = {.type = ENT_TERM_LITERAL,
                       .value = ent_str_n((const char *)v->string, v->string_len)};
    if (v->language)
        literal.language = fold_language(r, v);
    else if (v->datatype)
        literal.datatype = uri_str(v->datatype);
    if (ent_str_is(literal.datatype, ENT_XSD_NS "string")) literal.datatype = ENT_STR_EMPTY;
    return literal;
}

/* Add the file and the line that the parser stands at to the handler's error. The Turtle parser
 * moves its locator for its own errors only. */
static void place_error(Reader *r)
{
    if (!r->err || r->err->status == ENT_OK || r->err->source[0]) return;
    raptor_locator *locator = raptor_parser_get_locator(r->parser);
    EntError placed = ENT_ERROR_NONE;
    bool known = r->format != ENT_RDF_TURTLE && r->format != ENT_RDF_TRIG;
    uint32_t line = known && locator && locator->line > 0 ? (uint32_t)locator->line : 0;
    ent_error_at(&placed, r->err->status, r->source, line, 0, "%s", r->err->message);
    *r->err = placed;
}

static void on_statement(void *user, raptor_statement *s)
{
    Reader *r = user;
    if (r->status != ENT_OK || r->log.errors) return;
    EntStatement statement = {to_term(r, s->subject), to_term(r, s->predicate),
                              to_term(r, s->object), ENT_STR_EMPTY};
    if (s->graph) statement.graph = to_term(r, s->graph).value;
    r->status = r->handler(r->user, &statement, r->err);
    if (r->status == ENT_OK) return;
    ent_error_set(r->err, r->status, NULL, "%s", ent_status_text(r->status));
    place_error(r);
    raptor_parser_parse_abort(r->parser);
}

static EntStatus log_error(Reader *r)
{
    return ent_error_at(r->err, ENT_ERR_INPUT, r->source, r->log.line, r->log.column, "%s",
                        r->log.errors ? r->log.message : "malformed RDF");
}

/* True when B completes an escape \u or \U of NUL, at which raptor would end the literal, or of
 * half a surrogate pair, which it would pass on. */
static bool escapes_no_character(Reader *r, char b)
{
    if (r->escape == 0) {
        r->escape = b == '\\';
        return false;
    }
    if (r->escape == 1) {
        r->escape = b == 'u' ? 5 : b == 'U' ? 9 : 0;
        r->code = 0;
        return false;
    }
    if (ent_ascii_hex(b) < 0) {
        r->escape = b == '\\';
        return false;
    }
    r->code = r->code << 4 | (uint32_t)ent_ascii_hex(b);
    if (--r->escape > 1) return false;
    r->escape = 0;
    return r->code == 0 || (r->code >= 0xD800 && r->code <= 0xDFFF);
}

/* Without an escape there is nothing to look for, and a whole line leaves but its number. */
static bool is_harmless(Reader *r, EntStr piece)
{
    if (r->escape != 0 || !piece.len || memchr(piece.ptr, '\\', piece.len)) return false;
    const char *end = piece.ptr + piece.len, *line = piece.ptr;
    for (const char *at; (at = memchr(line, '\n', (size_t)(end - line))) != NULL; line = at + 1) {
        r->line++;
        r->column = 1;
    }
    for (; line < end; line++) r->column += ((unsigned char)*line & 0xC0) != 0x80;
    return true;
}

/* What raptor would cut short without a word. RDF/XML declares its own encoding and has no escapes;
 * libxml2 checks it. */
static EntStatus check_text(Reader *r, EntStr piece, bool last)
{
    if (r->format == ENT_RDF_RDFXML) return ENT_OK;
    size_t bad = ent_rdf_utf8_check(&r->utf8, piece);
    size_t end = bad == SIZE_MAX ? piece.len : bad;
    if (bad == SIZE_MAX && !(last && r->utf8.need) && is_harmless(r, piece)) return ENT_OK;
    for (size_t i = 0; i < end; i++) {
        if (escapes_no_character(r, piece.ptr[i]))
            return ent_error_at(r->err, ENT_ERR_INPUT, r->source, r->line, r->column,
                                "the escape is of no character that RDF text can hold");
        if (piece.ptr[i] == '\n')
            r->line++, r->column = 1;
        else if (((unsigned char)piece.ptr[i] & 0xC0) != 0x80)
            r->column++;
    }
    if (bad == SIZE_MAX && !(last && r->utf8.need)) return ENT_OK;
    return ent_error_at(r->err, ENT_ERR_INPUT, r->source, r->line, r->column,
                        "not UTF-8, or a character that RDF text cannot hold");
}

static EntStatus feed(Reader *r, EntStr piece, bool last)
{
    ENT_TRY(check_text(r, piece, last));
    ent_rdf_enter(&r->log);
    int failed =
        raptor_parser_parse_chunk(r->parser, (const unsigned char *)piece.ptr, piece.len, last);
    ent_rdf_leave(&r->log);
    if (r->status != ENT_OK) return r->status;
    return failed || r->log.errors ? log_error(r) : ENT_OK;
}

static EntStatus start(Reader *r)
{
    raptor_world *world = ent_rdf_enter(&r->log);
    r->parser = raptor_new_parser(world, ent_rdf_raptor_name(r->format));
    raptor_uri *base = raptor_new_uri(world, (const unsigned char *)ENT_RDF_READ_BASE);
    int failed = !r->parser || !base;
    if (!failed) {
        raptor_parser_set_option(r->parser, RAPTOR_OPTION_NO_NET, NULL, 1);
        raptor_parser_set_option(r->parser, RAPTOR_OPTION_NO_FILE, NULL, 1);
        raptor_parser_set_option(r->parser, RAPTOR_OPTION_LOAD_EXTERNAL_ENTITIES, NULL, 0);
        raptor_parser_set_statement_handler(r->parser, r, on_statement);
        failed = raptor_parser_parse_start(r->parser, base);
    }
    if (base) raptor_free_uri(base);
    ent_rdf_leave(&r->log);
    return failed ? ent_error_set(r->err, ENT_ERR_MEMORY, r->source, "cannot start the parser")
                  : ENT_OK;
}

static void finish(Reader *r)
{
    ent_rdf_enter(&r->log);
    if (r->parser) raptor_free_parser(r->parser);
    ent_rdf_leave(&r->log);
    ent_rdf_close();
}

/* raptor's parsers of Turtle and TriG collect the whole text in any case; libxml2 refuses pieces of
 * more than 10 MB. */
static bool is_whole(EntRdfFormat format)
{
    return format == ENT_RDF_TURTLE || format == ENT_RDF_TRIG;
}

enum { PIECE = 65536 };

static Reader new_reader(EntRdfHandler handler, void *user, const char *source, EntRdfFormat format,
                         EntError *err)
{
    return (Reader){.handler = handler,
                    .user = user,
                    .source = source,
                    .format = format,
                    .line = 1,
                    .column = 1,
                    .err = err};
}

EntStatus ent_rdf_read_bytes(EntStr bytes, EntRdfFormat format, const char *source,
                             EntRdfHandler handler, void *user, EntError *err)
{
    Reader r = new_reader(handler, user, source, format, err);
    if (format == ENT_RDF_AUTO || format == ENT_RDF_JSONLD)
        return ent_error_set(err, ENT_ERR_INPUT, source, "no RDF format that can be read");
    ENT_TRY(ent_rdf_open(err));
    EntStatus status = start(&r);
    size_t piece = is_whole(format) ? bytes.len : PIECE;
    bool last = false;
    for (size_t at = 0; status == ENT_OK && !last; at += piece) {
        last = bytes.len - at <= piece;
        EntStr text = ent_str_sub(bytes, at, at + piece);
        status = feed(&r, text.len ? text : ENT_STR(""), last);
    }
    finish(&r);
    return status;
}

static EntStatus read_stream(Reader *r, FILE *in)
{
    char *chunk = ent_alloc(PIECE, 1);
    if (!chunk) return ent_error_set(r->err, ENT_ERR_MEMORY, r->source, "out of memory");
    EntStatus status = ENT_OK;
    bool last = false;
    while (status == ENT_OK && !last) {
        size_t n = fread(chunk, 1, PIECE, in);
        last = n < PIECE;
        if (last && ferror(in))
            status =
                ent_error_set(r->err, ENT_ERR_INPUT, r->source, "cannot read: %s", strerror(errno));
        else
            status = feed(r, ent_str_n(chunk, n), last);
    }
    ent_free(chunk);
    return status;
}

static EntStatus read_pieces(const char *path, Reader *r)
{
    bool standard = strcmp(path, "-") == 0;
    FILE *in = standard ? stdin : fopen(path, "rb");
    if (!in) return ent_error_set(r->err, ENT_ERR_INPUT, path, "cannot open: %s", strerror(errno));
    EntStatus status = ent_rdf_open(r->err);
    if (status == ENT_OK) {
        status = start(r);
        if (status == ENT_OK) status = read_stream(r, in);
        finish(r);
    }
    if (!standard) fclose(in);
    return status;
}

/* What is not there, and a folder, has no suffix that could be wrong. */
static EntStatus check_file(const char *path, EntRdfFormat format, EntError *err)
{
    struct stat st;
    if (strcmp(path, "-") != 0) {
        int reason = stat(path, &st) != 0 ? errno : S_ISDIR(st.st_mode) ? EISDIR : 0;
        if (reason)
            return ent_error_set(err, ENT_ERR_INPUT, path, "cannot open: %s", strerror(reason));
    }
    if (format == ENT_RDF_JSONLD)
        return ent_error_set(err, ENT_ERR_INPUT, path, "no RDF format that can be read: JSON-LD");
    if (format == ENT_RDF_AUTO)
        return ent_error_set(err, ENT_ERR_INPUT, path,
                             "no RDF format that can be read: the suffix is none of .ttl .rdf .owl "
                             ".xml .nt .nq .trig .jsonld");
    return ENT_OK;
}

EntStatus ent_rdf_read(const char *path, EntRdfFormat format, EntRdfHandler handler, void *user,
                       EntError *err)
{
    if (format == ENT_RDF_AUTO) format = ent_rdf_format_of(path);
    ENT_TRY(check_file(path, format, err));
    if (!is_whole(format)) {
        Reader r = new_reader(handler, user, path, format, err);
        return read_pieces(path, &r);
    }
    EntBuf buf = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = ent_file_read(path, &buf, err);
    if (status == ENT_OK)
        status = ent_rdf_read_bytes(ent_buf_as_str(&buf), format, path, handler, user, err);
    ent_buf_release(&buf);
    return status;
}

/* ---- without blank nodes ------------------------------------------------------------------ */

typedef struct Ground {
    EntRdfHandler handler;
    void *user;
    EntStr source;
    EntArena scratch;
} Ground;

static bool name_blank(Ground *g, EntTerm *t)
{
    if (t->type != ENT_TERM_BLANK) return true;
    EntStr parts[] = {g->source, t->value};
    t->type = ENT_TERM_IRI;
    t->value =
        ent_mint_keyed(&g->scratch, ENT_STR(ENT_RDF_BLANK_BASE), "blank", ENT_STR_EMPTY, parts, 2);
    return t->value.ptr != NULL;
}

static EntStatus name_blanks(void *user, const EntStatement *statement, EntError *err)
{
    Ground *g = user;
    EntStatement s = *statement;
    EntStatus status = name_blank(g, &s.subject) && name_blank(g, &s.object)
                           ? g->handler(g->user, &s, err)
                           : ENT_ERR_MEMORY;
    ent_arena_reset(&g->scratch);
    return status;
}

EntStatus ent_rdf_read_ground(const char *path, EntRdfFormat format, EntRdfHandler handler,
                              void *user, EntError *err)
{
    Ground g = {.handler = handler, .user = user, .source = ent_str(path)};
    EntStatus status = ent_rdf_read(path, format, name_blanks, &g, err);
    ent_arena_release(&g.scratch);
    return status;
}

/* ---- into a graph ------------------------------------------------------------------------- */

static EntStatus collect(void *user, const EntStatement *statement, EntError *err)
{
    EntStatus status = ent_graph_add(user, statement);
    return status == ENT_OK ? status
                            : ent_error_set(err, status, NULL, "%s", ent_status_text(status));
}

EntStatus ent_rdf_read_graph(const char *path, EntRdfFormat format, EntGraph *graph, EntError *err)
{
    return ent_rdf_read_ground(path, format, collect, graph, err);
}

EntStatus ent_rdf_read_graph_bytes(EntStr bytes, EntRdfFormat format, const char *source,
                                   EntGraph *graph, EntError *err)
{
    Ground g = {.handler = collect, .user = graph, .source = ent_str(source)};
    EntStatus status = ent_rdf_read_bytes(bytes, format, source, name_blanks, &g, err);
    ent_arena_release(&g.scratch);
    return status;
}
