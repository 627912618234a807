#include "store/plan.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/limits.h"
#include "fact/shared_articles.h"
#include "rdf/ntriples.h"
#include "rdf/read.h"

#define ARTICLE_CLASS "https://w3id.org/entente#Article"

void ent_plan_release(EntPlan *plan)
{
    ENT_VEC_FREE(&plan->graphs);
    ENT_VEC_FREE(&plan->pieces);
    ent_map_release(&plan->index);
    ent_graph_release(&plan->current);
    ent_graph_release(&plan->nameless);
    ent_buf_release(&plan->buf);
    ent_arena_release(&plan->names);
    if (plan->spool) fclose(plan->spool);
    plan->spool = NULL;
}

static EntStatus no_memory(EntError *err)
{
    return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
}

/* ---- the temporary file ---- */

static EntStatus spool_failed(EntError *err, const char *what)
{
    return ent_error_set(err, ENT_ERR_OUTPUT, "temporary file", "cannot %s: %s", what,
                         strerror(errno));
}

/* In TMPDIR; without a name from the start, so that nothing is left of it. */
static EntStatus open_spool(EntPlan *plan, EntError *err)
{
    char path[ENT_MAX_PATH_BYTES];
    const char *folder = getenv("TMPDIR");
    if (plan->spool) return ENT_OK;
    snprintf(path, sizeof path, "%.4000s/entente-XXXXXX", folder && *folder ? folder : "/tmp");
    int fd = mkstemp(path);
    if (fd < 0) return spool_failed(err, "write");
    unlink(path);
    plan->spool = fdopen(fd, "w+b");
    if (plan->spool) return ENT_OK;
    close(fd);
    return spool_failed(err, "write");
}

/* BODY becomes the next piece. */
static EntStatus write_piece(EntPlan *plan, EntStr body, uint32_t before, EntError *err)
{
    EntPlanPiece piece = {plan->spooled, body.len, before};
    ENT_TRY(open_spool(plan, err));
    if (fwrite(body.ptr, 1, body.len, plan->spool) != body.len) return spool_failed(err, "write");
    plan->spooled += body.len;
    return ENT_PUSH(&plan->pieces, piece) ? ENT_OK : no_memory(err);
}

static EntStatus read_piece(const EntPlan *plan, const EntPlanPiece *piece, EntBuf *out,
                            EntError *err)
{
    char chunk[1 << 16];
    for (size_t done = 0; done < piece->len;) {
        size_t want = piece->len - done < sizeof chunk ? piece->len - done : sizeof chunk;
        ssize_t n = pread(fileno(plan->spool), chunk, want, (off_t)(piece->offset + done));
        if (n <= 0) return spool_failed(err, "read");
        if (ent_buf_add(out, ent_str_n(chunk, (size_t)n)) != ENT_OK)
            return ent_error_full(err, out->status, NULL, "graph too large for one request");
        done += (size_t)n;
    }
    return ENT_OK;
}

/* GRAPH, sorted, as N-Triples in plan->buf. */
static EntStatus write_lines(EntPlan *plan, EntGraph *graph, EntError *err)
{
    if (plan->buf.max == 0) plan->buf = ENT_BUF_INIT(ENT_MAX_FILE);
    ent_buf_clear(&plan->buf);
    if (ent_graph_sort(graph) != ENT_OK) return no_memory(err);
    ent_shared_articles_report(graph, plan->diagnostics);
    for (size_t i = 0; i < ent_graph_len(graph); i++) {
        EntStatement s = ent_graph_at(graph, i);
        EntStatus status = ent_ntriples_add(&plan->buf, &s);
        if (status != ENT_OK)
            return ent_error_full(err, status, NULL, "graph too large for one request");
    }
    return ENT_OK;
}

/* ---- pieces of graphs ---- */

/* The last piece that was written is of the graph NAME; its body is in plan->buf. */
static EntStatus note_piece(EntPlan *plan, EntStr name, size_t count, EntError *err)
{
    uint32_t piece = (uint32_t)plan->pieces.len - 1, i = ent_map_get(&plan->index, name);
    if (i != ENT_MAP_NONE) { /* not in one piece: the count comes when they are joined */
        plan->pieces.at[piece].before = plan->graphs.at[i].piece;
        plan->graphs.at[i].piece = piece;
        return ENT_OK;
    }
    EntPlanGraph graph = {
        .name = ent_arena_copy(&plan->names, name), .count = count, .piece = piece};
    if (!graph.name.ptr || !ENT_PUSH(&plan->graphs, graph)) return no_memory(err);
    uint32_t index = (uint32_t)plan->graphs.len - 1;
    return ent_map_put(&plan->index, graph.name, index) == ENT_OK ? ENT_OK : no_memory(err);
}

/* The statements of FROM, emptied, are a piece of the graph NAME. */
static EntStatus end_piece(EntPlan *plan, EntGraph *from, EntStr name, EntError *err)
{
    size_t count = ent_graph_len(from);
    if (count == 0) return ENT_OK;
    ENT_TRY(write_lines(plan, from, err));
    ENT_TRY(write_piece(plan, ent_buf_as_str(&plan->buf), ENT_MAP_NONE, err));
    ENT_TRY(note_piece(plan, name, count, err));
    ent_graph_clear(from);
    return ENT_OK;
}

/* The statement goes to the piece of its graph; another graph than that of the last one ends the
 * piece. The names that are compared are in the arena of names. */
static EntStatus add_named(EntPlan *plan, EntStatement s, EntError *err)
{
    if (!ent_str_eq(s.graph, plan->name)) {
        ENT_TRY(end_piece(plan, &plan->current, plan->name, err));
        plan->name = ent_arena_copy(&plan->names, s.graph);
        if (!plan->name.ptr) return no_memory(err);
    }
    s.graph = ENT_STR_EMPTY;
    return ent_graph_add(&plan->current, &s) == ENT_OK ? ENT_OK : no_memory(err);
}

typedef struct Adding {
    EntPlan *plan;
    EntStr all; /* the graph of everything, or empty */
} Adding;

static EntStatus take(void *user, const EntStatement *statement, EntError *err)
{
    Adding *adding = user;
    EntStatement s = *statement;
    if (adding->all.len) s.graph = adding->all;
    if (s.graph.len) return add_named(adding->plan, s, err);
    return ent_graph_add(&adding->plan->nameless, &s) == ENT_OK ? ENT_OK : no_memory(err);
}

/* ---- statements that name no graph ---- */

typedef struct Nameless {
    size_t articles;
    EntStr article; /* the first one */
} Nameless;

static Nameless find_articles(const EntGraph *graph)
{
    Nameless n = {0};
    for (size_t i = 0; i < ent_graph_len(graph); i++) {
        EntStatement s = ent_graph_at(graph, i);
        if (!ent_str_is(s.predicate.value, ENT_RDF_NS "type") ||
            !ent_str_is(s.object.value, ARTICLE_CLASS) || s.object.type != ENT_TERM_IRI)
            continue;
        if (n.articles == 0) n.article = s.subject.value;
        n.articles++;
    }
    return n;
}

static EntStatus end_nameless(EntPlan *plan, const char *path, EntError *err)
{
    if (ent_graph_len(&plan->nameless) == 0) return ENT_OK;
    Nameless n = find_articles(&plan->nameless);
    if (n.articles == 0)
        return ent_error_set(err, ENT_ERR_USAGE, path,
                             "its statements name neither a graph nor an article: name their graph "
                             "with --graph IRI");
    if (n.articles > 1)
        return ent_error_set(err, ENT_ERR_USAGE, path,
                             "the graph of %zu articles in one: load N-Quads of 'build "
                             "--named-graphs' or files of 'build --split', or name one graph for "
                             "all with --graph IRI",
                             n.articles);
    return end_piece(plan, &plan->nameless, n.article, err);
}

/* ---- all ---- */

EntStatus ent_plan_add(EntPlan *plan, const char *path, EntStr graph, EntError *err)
{
    Adding adding = {plan, graph};
    EntRdfFormat format = strcmp(path, "-") == 0 ? ENT_RDF_NQUADS : ENT_RDF_AUTO;
    ent_graph_clear(&plan->nameless);
    if (ent_rdf_format_of(path) == ENT_RDF_JSONLD)
        return ent_error_set(err, ENT_ERR_INPUT, path,
                             "JSON-LD is written only: load the graph in another format");
    ENT_TRY(ent_rdf_read_ground(path, format, take, &adding, err));
    return end_nameless(plan, path, err);
}

/* Several pieces of GRAPH become one, in which no statement stands twice. */
static EntStatus join_pieces(EntPlan *plan, EntPlanGraph *graph, EntError *err)
{
    EntBuf all = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = ENT_OK;
    for (uint32_t i = graph->piece; status == ENT_OK && i != ENT_MAP_NONE;
         i = plan->pieces.at[i].before)
        status = read_piece(plan, &plan->pieces.at[i], &all, err);
    ent_graph_clear(&plan->current);
    if (status == ENT_OK)
        status = ent_rdf_read_graph_bytes(ent_buf_as_str(&all), ENT_RDF_NTRIPLES, NULL,
                                          &plan->current, err);
    ent_buf_release(&all);
    ENT_TRY(status);
    ENT_TRY(write_lines(plan, &plan->current, err));
    ENT_TRY(write_piece(plan, ent_buf_as_str(&plan->buf), ENT_MAP_NONE, err));
    graph->piece = (uint32_t)plan->pieces.len - 1;
    graph->count = ent_graph_len(&plan->current);
    return fflush(plan->spool) == 0 ? ENT_OK : spool_failed(err, "write");
}

static int by_name(const void *a, const void *b)
{
    const EntPlanGraph *x = a, *y = b;
    return ent_str_cmp(x->name, y->name);
}

EntStatus ent_plan_divide(EntPlan *plan, EntError *err)
{
    ENT_TRY(end_piece(plan, &plan->current, plan->name, err));
    ent_map_release(&plan->index);
    if (plan->spool && fflush(plan->spool) != 0) return spool_failed(err, "write");
    for (size_t i = 0; i < plan->graphs.len; i++) {
        EntPlanGraph *graph = &plan->graphs.at[i];
        if (plan->pieces.at[graph->piece].before != ENT_MAP_NONE)
            ENT_TRY(join_pieces(plan, graph, err));
    }
    ent_graph_release(&plan->current);
    ent_graph_release(&plan->nameless);
    ent_buf_release(&plan->buf);
    if (plan->graphs.len)
        qsort(plan->graphs.at, plan->graphs.len, sizeof *plan->graphs.at, by_name);
    return ENT_OK;
}

EntStatus ent_plan_body(const EntPlan *plan, size_t index, EntBuf *out, EntError *err)
{
    return read_piece(plan, &plan->pieces.at[plan->graphs.at[index].piece], out, err);
}

size_t ent_plan_size(const EntPlan *plan, size_t index)
{
    return plan->pieces.at[plan->graphs.at[index].piece].len;
}

EntStatus ent_plan_hash(const EntPlan *plan, size_t index, char out[ENT_SHA256_HEX + 1],
                        EntError *err)
{
    EntBuf body = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = ent_plan_body(plan, index, &body, err);
    if (status == ENT_OK) ent_sha256_hex(ent_buf_as_str(&body), out);
    ent_buf_release(&body);
    return status;
}
