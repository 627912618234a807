#include "rdf/write.h"

#include "base/limits.h"
#include "graph/prefix.h"
#include "rdf/guard.h"
#include "rdf/jsonld.h"
#include "rdf/world.h"

struct EntRdfWriter {
    EntOutput *out;
    EntRdfFormat format;
    EntStr id_base;
    EntDiagnostics diagnostics;
    EntStatus status;
    uint64_t count;

    EntRdfLog log;
    raptor_iostream *stream; /* into `buf` */
    raptor_serializer *serializer;
    EntBuf buf;      /* what raptor wrote of the current batch */
    size_t in_batch; /* statements */
    EntBuf head;     /* what every batch begins with; written before the first */
    EntJsonLd json;
    bool has_head;
    EntBuf subject, graph;   /* of the latest statement */
    EntArena scratch, names; /* of one statement; of the writer */
};

/* ---- the sink of raptor ------------------------------------------------------------------- */

/* raptor drops the results of its writes: the buffer keeps the first failure. */
static int sink_byte(void *context, const int byte)
{
    EntRdfWriter *w = context;
    return ent_buf_add_char(&w->buf, (char)byte) != ENT_OK;
}

static int sink_bytes(void *context, const void *bytes, size_t size, size_t count)
{
    EntRdfWriter *w = context;
    size_t n;
    if (__builtin_mul_overflow(size, count, &n)) return 0;
    return ent_buf_add(&w->buf, ent_str_n(bytes, n)) == ENT_OK ? (int)count : 0;
}

static const raptor_iostream_handler sink = {
    .version = 2, .write_byte = sink_byte, .write_bytes = sink_bytes};

/* ---- errors ------------------------------------------------------------------------------- */

static EntStatus fail(EntRdfWriter *w, EntStatus status, EntError *err, const char *what)
{
    if (w->status == ENT_OK) w->status = status;
    return ent_error_set(err, status, w->out->path, "%s", what);
}

/* The state after calls into raptor, which answered FAILED. */
static EntStatus check(EntRdfWriter *w, int failed, EntError *err)
{
    if (w->buf.status == ENT_ERR_LIMIT)
        return fail(w, ENT_ERR_LIMIT, err, "one batch of RDF is larger than ENT_MAX_FILE");
    if (w->buf.status != ENT_OK) return fail(w, ENT_ERR_MEMORY, err, "out of memory");
    if (w->log.errors) return fail(w, ENT_ERR_OUTPUT, err, w->log.message);
    if (failed) return fail(w, ENT_ERR_OUTPUT, err, "the RDF library failed to write");
    return ENT_OK;
}

static EntStatus put(EntRdfWriter *w, EntStr bytes, EntError *err)
{
    if (ent_output_write(w->out, bytes.ptr, bytes.len) == ENT_OK) return ENT_OK;
    if (w->status == ENT_OK) w->status = ENT_ERR_OUTPUT;
    return ent_error_set(err, ENT_ERR_OUTPUT, w->out->path, "cannot write: %s",
                         strerror(w->out->error));
}

/* ---- documents ---------------------------------------------------------------------------- */

static bool in_batches(const EntRdfWriter *w)
{
    return w->format == ENT_RDF_TURTLE || w->format == ENT_RDF_TRIG || w->format == ENT_RDF_RDFXML;
}

/* raptor has no writer for TriG: its graphs are made of Turtle. */
static const char *serializer_name(EntRdfFormat format)
{
    if (format == ENT_RDF_TRIG) return "turtle";
    return format == ENT_RDF_RDFXML ? "rdfxml-abbrev" : ent_rdf_raptor_name(format);
}

static bool add_prefix(EntRdfWriter *w, raptor_world *world, const char *name, EntStr iri)
{
    raptor_uri *uri =
        raptor_new_uri_from_counted_string(world, (const unsigned char *)iri.ptr, iri.len);
    if (!uri) return false;
    int failed = raptor_serializer_set_namespace(w->serializer, uri, (const unsigned char *)name);
    raptor_free_uri(uri);
    return failed == 0;
}

/* Those of graph/prefix.h, but rdf, which raptor declares itself, and that of the nodes. */
static bool add_prefixes(EntRdfWriter *w, raptor_world *world)
{
    bool ok = true, known = w->id_base.len == 0;
    for (size_t i = 0; ok && i < ent_prefix_count; i++) {
        known |= ent_str_eq(ent_prefixes[i].iri, w->id_base);
        if (!ent_str_is(ent_prefixes[i].iri, ENT_RDF_NS))
            ok = add_prefix(w, world, ent_prefixes[i].name, ent_prefixes[i].iri);
    }
    return ok && (known || add_prefix(w, world, "id", w->id_base));
}

static EntStatus start_batch(EntRdfWriter *w, EntError *err)
{
    raptor_world *world = ent_rdf_enter(&w->log);
    w->serializer = raptor_new_serializer(world, serializer_name(w->format));
    bool ok = w->serializer != NULL;
    if (ok) {
        raptor_serializer_set_option(w->serializer, RAPTOR_OPTION_WRITE_BASE_URI, NULL, 0);
        raptor_serializer_set_option(w->serializer, RAPTOR_OPTION_RELATIVE_URIS, NULL, 0);
        ok = !in_batches(w) || add_prefixes(w, world);
    }
    /* A base would be written as it is, with a path of this machine. */
    if (ok) ok = raptor_serializer_start_to_iostream(w->serializer, NULL, w->stream) == 0;
    ent_rdf_leave(&w->log);
    w->in_batch = 0;
    return ok ? check(w, 0, err) : fail(w, ENT_ERR_MEMORY, err, "cannot start the RDF writer");
}

static EntStr xml_tail(void)
{
    return ENT_STR("</rdf:RDF>\n");
}

/* Length of what the batch begins with: the prefixes, or the XML declaration and the root. */
static size_t head_len(const EntRdfWriter *w, EntStr text)
{
    EntStr mark = w->format == ENT_RDF_RDFXML ? ENT_STR("<rdf:RDF") : ENT_STR("\n\n");
    size_t at = ent_str_find(text, mark);
    if (at == SIZE_MAX) return SIZE_MAX;
    if (w->format != ENT_RDF_RDFXML) return at + mark.len;
    EntStr rest = ent_str_sub(text, at, text.len);
    size_t end = ent_str_find(rest, ENT_STR(">\n"));
    return end == SIZE_MAX || rest.ptr[end - 1] == '/' ? SIZE_MAX : at + end + 2;
}

/* The Turtle writer leaves a carriage return in a string as it is, which is wrong between single
 * quotes and at the mercy of line-end conversion between three. It writes none elsewhere. */
static EntStatus put_text(EntRdfWriter *w, EntStr text, EntError *err)
{
    size_t at;
    if (w->format == ENT_RDF_RDFXML) return put(w, text, err);
    while ((at = ent_str_find(text, ENT_STR("\r"))) != SIZE_MAX) {
        ENT_TRY(put(w, ent_str_sub(text, 0, at), err));
        ENT_TRY(put(w, ENT_STR("\\r"), err));
        text = ent_str_sub(text, at + 1, text.len);
    }
    return put(w, text, err);
}

/* Write the batch in `buf` without the head that the document has already, and without its tail. */
static EntStatus put_body(EntRdfWriter *w, EntError *err)
{
    EntStr text = ent_buf_as_str(&w->buf), tail = xml_tail();
    size_t len = head_len(w, text);
    bool xml = w->format == ENT_RDF_RDFXML;
    if (len == SIZE_MAX || (xml && !ent_str_ends(text, tail)))
        return fail(w, ENT_ERR_INTERNAL, err, "the RDF library wrote no document");
    EntStr head = ent_str_sub(text, 0, len);
    EntStr body = ent_str_sub(text, len, text.len - (xml ? tail.len : 0));
    if (!w->has_head) {
        if (ent_buf_add(&w->head, head) != ENT_OK)
            return fail(w, ENT_ERR_MEMORY, err, "out of memory");
        w->has_head = true;
        ENT_TRY(put(w, head, err));
    } else if (!ent_str_eq(head, ent_buf_as_str(&w->head))) {
        return fail(w, ENT_ERR_INTERNAL, err, "two batches of RDF begin differently");
    }
    if (!w->graph.len) return put_text(w, body, err);
    ENT_TRY(put(w, ENT_STR("<"), err));
    ENT_TRY(put(w, ent_buf_as_str(&w->graph), err));
    ENT_TRY(put(w, ENT_STR("> {\n"), err));
    ENT_TRY(put_text(w, body, err));
    return put(w, ENT_STR("}\n\n"), err);
}

static void free_serializer(EntRdfWriter *w)
{
    ent_rdf_enter(&w->log);
    if (w->serializer) raptor_free_serializer(w->serializer);
    ent_rdf_leave(&w->log);
    w->serializer = NULL;
}

static EntStatus end_batch(EntRdfWriter *w, EntError *err)
{
    ent_rdf_enter(&w->log);
    int failed = raptor_serializer_serialize_end(w->serializer);
    ent_rdf_leave(&w->log);
    EntStatus status = check(w, failed, err);
    free_serializer(w);
    if (status == ENT_OK)
        status = in_batches(w) ? put_body(w, err) : put(w, ent_buf_as_str(&w->buf), err);
    if (status != ENT_OK && w->status == ENT_OK) w->status = status;
    ent_buf_clear(&w->buf);
    w->in_batch = 0;
    return status;
}

/* ---- statements --------------------------------------------------------------------------- */

static raptor_term *to_term(raptor_world *world, const EntTerm *t)
{
    const unsigned char *value = (const unsigned char *)(t->value.ptr ? t->value.ptr : "");
    if (t->type == ENT_TERM_IRI)
        return raptor_new_term_from_counted_uri_string(world, value, t->value.len);
    raptor_uri *datatype = NULL;
    if (t->datatype.len) {
        datatype = raptor_new_uri_from_counted_string(world, (const unsigned char *)t->datatype.ptr,
                                                      t->datatype.len);
        if (!datatype) return NULL;
    }
    const unsigned char *tag = t->language.len ? (const unsigned char *)t->language.ptr : NULL;
    raptor_term *term = raptor_new_term_from_counted_literal(world, value, t->value.len, datatype,
                                                             tag, (unsigned char)t->language.len);
    if (datatype) raptor_free_uri(datatype);
    return term;
}

static EntStatus serialize(EntRdfWriter *w, const EntStatement *s, EntError *err)
{
    raptor_world *world = ent_rdf_enter(&w->log);
    raptor_statement statement;
    EntTerm graph = ent_iri(s->graph);
    raptor_statement_init(&statement, world);
    statement.subject = to_term(world, &s->subject);
    statement.predicate = to_term(world, &s->predicate);
    statement.object = to_term(world, &s->object);
    if (w->format == ENT_RDF_NQUADS && s->graph.len) statement.graph = to_term(world, &graph);
    bool made = statement.subject && statement.predicate && statement.object &&
                (statement.graph || w->format != ENT_RDF_NQUADS || !s->graph.len);
    int failed = made ? raptor_serializer_serialize_statement(w->serializer, &statement) : 0;
    raptor_statement_clear(&statement);
    ent_rdf_leave(&w->log);
    return made ? check(w, failed, err) : fail(w, ENT_ERR_MEMORY, err, "out of memory");
}

static bool keep(EntBuf *buf, EntStr s)
{
    if (ent_str_eq(ent_buf_as_str(buf), s)) return true;
    ent_buf_clear(buf);
    return ent_buf_add(buf, s) == ENT_OK;
}

/* True where the current batch may not take the statement S any more. */
static bool is_full(const EntRdfWriter *w, const EntStatement *s)
{
    if (!in_batches(w)) return false;
    if (!ent_str_eq(s->graph, ent_buf_as_str(&w->graph))) return true;
    if (w->in_batch < ENT_RDF_BATCH) return false;
    return w->in_batch >= ENT_RDF_BATCH_MOST ||
           !ent_str_eq(s->subject.value, ent_buf_as_str(&w->subject));
}

static void report(EntRdfWriter *w, unsigned changes, const EntStatement *s)
{
    if (!changes) return;
    EntError note = ENT_ERROR_NONE;
    bool stripped = (changes & ENT_RDF_STRIPPED) != 0;
    ent_error_set(&note, ENT_ERR_OUTPUT, w->out->path, "%s: %.*s",
                  stripped ? "control characters were left out of a literal of"
                           : "characters of an IRI were percent-encoded, subject",
                  ENT_STR_ARG(s->subject.value));
    ent_diagnose(&w->diagnostics, stripped ? "ENT-R001" : "ENT-R002", &note);
}

/* Pass on what has gathered of a document that is written without batches. */
static EntStatus flush(EntRdfWriter *w, EntError *err)
{
    ENT_TRY(put(w, ent_buf_as_str(&w->buf), err));
    ent_buf_clear(&w->buf);
    w->in_batch = 0;
    return ENT_OK;
}

static EntStatus write_raptor(EntRdfWriter *w, const EntStatement *s, EntError *err)
{
    if (w->serializer && is_full(w, s)) ENT_TRY(end_batch(w, err));
    if (!w->serializer) ENT_TRY(start_batch(w, err));
    if (!keep(&w->subject, s->subject.value) || !keep(&w->graph, s->graph))
        return fail(w, ENT_ERR_MEMORY, err, "out of memory");
    return serialize(w, s, err);
}

static EntStatus write_json(EntRdfWriter *w, const EntStatement *s, EntError *err)
{
    EntError own = ENT_ERROR_NONE;
    EntStatus status = ent_jsonld_add(&w->json, s, &w->buf, &own);
    if (status == ENT_ERR_OUTPUT) return fail(w, status, err, own.message);
    return status == ENT_OK ? ENT_OK : fail(w, status, err, ent_status_text(status));
}

static EntStatus write_guarded(EntRdfWriter *w, const EntStatement *s, EntError *err)
{
    ENT_TRY(w->format == ENT_RDF_JSONLD ? write_json(w, s, err) : write_raptor(w, s, err));
    w->count++;
    w->in_batch++;
    return in_batches(w) || w->in_batch < ENT_RDF_BATCH ? ENT_OK : flush(w, err);
}

EntStatus ent_rdf_writer_add(EntRdfWriter *w, const EntStatement *statement, EntError *err)
{
    if (w->status != ENT_OK) return ent_error_set(err, w->status, w->out->path, "cannot write on");
    EntStatement s;
    unsigned changes = 0;
    EntError own = ENT_ERROR_NONE;
    EntStatus status =
        ent_rdf_guard(statement, w->format, w->id_base, &w->scratch, &s, &changes, &own);
    if (status != ENT_OK) {
        fail(w, status, err, own.message);
    } else {
        report(w, changes, &s);
        status = write_guarded(w, &s, err);
    }
    ent_arena_reset(&w->scratch);
    return status;
}

EntStatus ent_rdf_writer_add_graph(EntRdfWriter *w, const EntGraph *graph, EntError *err)
{
    for (size_t i = 0; i < ent_graph_len(graph); i++) {
        EntStatement s = ent_graph_at(graph, i);
        ENT_TRY(ent_rdf_writer_add(w, &s, err));
    }
    return ENT_OK;
}

EntStatus ent_rdf_writer_flush(EntRdfWriter *w, EntError *err)
{
    if (w->status != ENT_OK) return ent_error_set(err, w->status, w->out->path, "cannot write on");
    return in_batches(w) ? ENT_OK : flush(w, err);
}

/* An empty document is made by an empty batch. */
static EntStatus put_empty(EntRdfWriter *w, EntError *err)
{
    ENT_TRY(start_batch(w, err));
    ent_rdf_enter(&w->log);
    int failed = raptor_serializer_serialize_end(w->serializer);
    ent_rdf_leave(&w->log);
    EntStatus status = check(w, failed, err);
    free_serializer(w);
    return status == ENT_OK ? put(w, ent_buf_as_str(&w->buf), err) : status;
}

EntStatus ent_rdf_writer_finish(EntRdfWriter *w, EntError *err)
{
    if (w->status != ENT_OK) return ent_error_set(err, w->status, w->out->path, "cannot write on");
    if (w->format == ENT_RDF_JSONLD) {
        EntStatus status = ent_jsonld_finish(&w->json, &w->buf);
        if (status != ENT_OK) return fail(w, status, err, ent_status_text(status));
        return put(w, ent_buf_as_str(&w->buf), err);
    }
    if (w->count == 0) return put_empty(w, err);
    if (w->serializer) ENT_TRY(end_batch(w, err));
    return w->format == ENT_RDF_RDFXML ? put(w, xml_tail(), err) : ENT_OK;
}

/* ---- life --------------------------------------------------------------------------------- */

EntStatus ent_rdf_writer_new(EntOutput *out, EntRdfFormat format, EntStr id_base,
                             const EntDiagnostics *diagnostics, EntRdfWriter **writer,
                             EntError *err)
{
    if (format == ENT_RDF_AUTO)
        return ent_error_set(err, ENT_ERR_USAGE, out->path, "the RDF format is not known");
    EntRdfWriter *w = ent_alloc(1, sizeof *w);
    if (!w) return ent_error_set(err, ENT_ERR_MEMORY, out->path, "out of memory");
    EntStatus status = ent_rdf_open(err);
    if (status != ENT_OK) {
        ent_free(w);
        return status;
    }
    w->out = out;
    w->format = format;
    if (diagnostics) w->diagnostics = *diagnostics;
    w->buf = w->head = w->subject = w->graph = ENT_BUF_INIT(ENT_MAX_FILE);
    w->id_base = ent_arena_copy(&w->names, id_base);
    ent_jsonld_init(&w->json, w->id_base);
    raptor_world *world = ent_rdf_enter(&w->log);
    w->stream = raptor_new_iostream_from_handler(world, w, &sink);
    ent_rdf_leave(&w->log);
    if (!w->stream || (id_base.len && !w->id_base.ptr)) {
        ent_rdf_writer_free(w);
        return ent_error_set(err, ENT_ERR_MEMORY, out->path, "out of memory");
    }
    *writer = w;
    return ENT_OK;
}

void ent_rdf_writer_free(EntRdfWriter *w)
{
    if (!w) return;
    free_serializer(w);
    if (w->stream) raptor_free_iostream(w->stream);
    ent_buf_release(&w->buf);
    ent_buf_release(&w->head);
    ent_jsonld_release(&w->json);
    ent_buf_release(&w->subject);
    ent_buf_release(&w->graph);
    ent_arena_release(&w->scratch);
    ent_arena_release(&w->names);
    ent_free(w);
    ent_rdf_close();
}

EntStatus ent_rdf_write_to(EntOutput *out, EntRdfFormat format, EntStr id_base, EntGraph *graph,
                           const EntDiagnostics *diagnostics, EntError *err)
{
    EntRdfWriter *w = NULL;
    EntStatus status = ent_graph_sort(graph);
    if (status != ENT_OK) ent_error_set(err, status, out->path, "out of memory");
    if (status == ENT_OK) status = ent_rdf_writer_new(out, format, id_base, diagnostics, &w, err);
    if (w) status = ent_rdf_writer_add_graph(w, graph, err);
    if (w && status == ENT_OK) status = ent_rdf_writer_finish(w, err);
    ent_rdf_writer_free(w);
    if (status == ENT_OK) return ent_output_commit(out, err);
    ent_output_discard(out);
    return status;
}

EntStatus ent_rdf_write(const char *path, EntRdfFormat format, EntStr id_base, EntGraph *graph,
                        const EntDiagnostics *diagnostics, EntError *err)
{
    EntOutput out;
    if (format == ENT_RDF_AUTO) format = ent_rdf_format_of(path);
    ENT_TRY(ent_output_open(&out, path, err));
    return ent_rdf_write_to(&out, format, id_base, graph, diagnostics, err);
}
