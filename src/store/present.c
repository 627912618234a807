#include "store/present.h"

#include "base/limits.h"
#include "base/map.h"
#include "rdf/ntriples.h"
#include "store/words.h"

typedef struct Asking {
    const char *url;
    EntBuf query, lines;
    bool sent, answered;
} Asking;

static EntStatus no_memory(EntError *err)
{
    return ent_error_set(err, ENT_ERR_MEMORY, NULL, "out of memory");
}

/* A filter by EXISTS looks at one name after the other; a join might look at all that is there. */
static EntStatus write_query(EntBuf *out, const EntStr *names, size_t count)
{
    ent_buf_add(out, ENT_STR("SELECT ?g WHERE { VALUES ?g {\n"));
    for (size_t i = 0; i < count; i++) {
        ent_ntriples_add_iri(out, names[i]);
        ent_buf_add_char(out, '\n');
    }
    return ent_buf_add(out, ENT_STR("} FILTER EXISTS { GRAPH ?g { ?s ?p ?o } } }"));
}

static EntStatus give(void *user, EntRequest *request, EntError *err)
{
    Asking *asking = user;
    (void)err;
    if (asking->sent) return ENT_END;
    asking->sent = true;
    *request = (EntRequest){
        .method = ENT_POST, .url = asking->url, .body = asking->query, .question = true};
    asking->query = (EntBuf){0};
    return ENT_OK;
}

static EntStatus take(void *user, EntRequest *request, const EntAnswer *answer, EntError *err)
{
    Asking *asking = user;
    (void)request;
    asking->answered = answer->verdict == ENT_VERDICT_DONE && !ent_store_is_page(answer->type) &&
                       answer->body.len > 0 && memchr("?\"", answer->body.ptr[0], 2);
    if (!asking->answered) return ENT_OK;
    return ent_buf_add(&asking->lines, answer->body) == ENT_OK ? ENT_OK : no_memory(err);
}

/* Lines of <IRI>, below the name of the column. ENT_END: a name that was not asked for. */
static EntStatus read_lines(EntStr lines, const EntMap *index, bool *present)
{
    while (lines.len) {
        const char *end = memchr(lines.ptr, '\n', lines.len);
        size_t n = end ? (size_t)(end - lines.ptr) : lines.len;
        EntStr line = ent_str_trim(ent_str_sub(lines, 0, n));
        lines = ent_str_sub(lines, n + 1, lines.len);
        if (line.len < 2 || line.ptr[0] != '<') continue;
        uint32_t i = ent_map_get(index, ent_str_sub(line, 1, line.len - 1));
        if (i == ENT_MAP_NONE) return ENT_END;
        present[i] = true;
    }
    return ENT_OK;
}

static EntStatus ask(EntClient *client, Asking *asking, const EntMap *index, bool *present,
                     EntError *err)
{
    EntClientWork work = {.next = give, .done = take, .user = asking};
    ENT_TRY(ent_client_run(client, &work, err));
    return asking->answered ? read_lines(ent_buf_as_str(&asking->lines), index, present) : ENT_END;
}

EntStatus ent_present_ask(EntClient *client, const EntEndpoint *endpoint, const EntStr *names,
                          size_t count, bool *present, EntError *err)
{
    EntArena arena = {0};
    EntMap index = {0};
    Asking asking = {.url = ent_endpoint_query(endpoint, &arena).ptr,
                     .query = ENT_BUF_INIT(ENT_MAX_FILE),
                     .lines = ENT_BUF_INIT(ENT_MAX_FILE)};
    EntStatus status = asking.url ? write_query(&asking.query, names, count) : ENT_ERR_MEMORY;
    for (size_t i = 0; status == ENT_OK && i < count; i++) {
        present[i] = false;
        status = ent_map_put(&index, names[i], (uint32_t)i);
    }
    status = status == ENT_OK ? ask(client, &asking, &index, present, err) : no_memory(err);
    ent_buf_release(&asking.query);
    ent_buf_release(&asking.lines);
    ent_map_release(&index);
    ent_arena_release(&arena);
    return status;
}
