#include "store/present.h"

#include "base/limits.h"
#include "base/map.h"
#include "rdf/ntriples.h"
#include "store/ask.h"

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

/* A store that cannot be asked, for whatever reason, does not say. */
static EntStatus ask(EntClient *client, const EntEndpoint *endpoint, EntStr query,
                     const EntMap *index, bool *present, EntError *err)
{
    EntError words = ENT_ERROR_NONE;
    EntBuf lines = ENT_BUF_INIT(ENT_MAX_FILE);
    EntStatus status = ent_store_ask(client, endpoint, "graphs that are there", query,
                                     "text/tab-separated-values", &lines, &words);
    bool table = lines.len > 0 && (lines.ptr[0] == '?' || lines.ptr[0] == '"');
    if (status == ENT_ERR_MEMORY || status == ENT_ERR_INTERNAL)
        ent_error_set(err, status, NULL, "%s", words.message);
    else
        status = status == ENT_OK && table ? read_lines(ent_buf_as_str(&lines), index, present)
                                           : ENT_END;
    ent_buf_release(&lines);
    return status;
}

EntStatus ent_present_ask(EntClient *client, const EntEndpoint *endpoint, const EntStr *names,
                          size_t count, bool *present, EntError *err)
{
    EntArena arena = {0};
    EntMap index = {0};
    EntBuf query = ENT_BUF_INIT(ENT_MAX_FILE);
    EntEndpoint service = *endpoint;
    service.url = ent_endpoint_query(endpoint, &arena);
    EntStatus status = service.url.ptr ? write_query(&query, names, count) : ENT_ERR_MEMORY;
    for (size_t i = 0; status == ENT_OK && i < count; i++) {
        present[i] = false;
        status = ent_map_put(&index, names[i], (uint32_t)i);
    }
    status = status == ENT_OK ? ask(client, &service, ent_buf_as_str(&query), &index, present, err)
                              : no_memory(err);
    ent_buf_release(&query);
    ent_map_release(&index);
    ent_arena_release(&arena);
    return status;
}
