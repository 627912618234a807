#include "store/ledger.h"

#include "rdf/ntriples.h"
#include "rdf/read.h"

void ent_ledger_release(EntLedger *ledger)
{
    ENT_VEC_FREE(&ledger->entries);
    ent_map_release(&ledger->index);
    ent_arena_release(&ledger->arena);
}

EntStr ent_ledger_get(const EntLedger *ledger, EntStr graph)
{
    uint32_t i = ent_map_get(&ledger->index, graph);
    return i == ENT_MAP_NONE ? ENT_STR_EMPTY : ledger->entries.at[i].hash;
}

EntStatus ent_ledger_set(EntLedger *ledger, EntStr graph, EntStr hash)
{
    uint32_t i = ent_map_get(&ledger->index, graph);
    EntStr kept = ent_arena_copy(&ledger->arena, hash);
    if (hash.len && !kept.ptr) return ENT_ERR_MEMORY;
    if (i != ENT_MAP_NONE) {
        ledger->entries.at[i].hash = kept;
        return ENT_OK;
    }
    EntStr name = ent_arena_copy(&ledger->arena, graph);
    if (!name.ptr || !ENT_PUSH(&ledger->entries, (EntLedgerEntry){name, kept}))
        return ENT_ERR_MEMORY;
    return ent_map_put(&ledger->index, name, (uint32_t)ledger->entries.len - 1);
}

static EntStatus take(void *user, const EntStatement *s, EntError *err)
{
    if (s->subject.type != ENT_TERM_IRI || !ent_str_is(s->predicate.value, ENT_LEDGER_HASH))
        return ENT_OK;
    EntStatus status = ent_ledger_set(user, s->subject.value, s->object.value);
    return status == ENT_OK ? status : ent_error_set(err, status, NULL, "out of memory");
}

EntStatus ent_ledger_read(EntLedger *ledger, EntStr text, EntStr type, EntError *err)
{
    bool lines = ent_str_find(type, ENT_STR("n-triples")) != SIZE_MAX ||
                 ent_str_find(type, ENT_STR("text/plain")) != SIZE_MAX;
    EntStatus status = ent_rdf_read_bytes(text, lines ? ENT_RDF_NTRIPLES : ENT_RDF_TURTLE,
                                          ENT_LEDGER_GRAPH, take, ledger, err);
    if (status != ENT_ERR_INPUT) return status;
    if (err) err->status = ENT_ERR_STORE;
    return ENT_ERR_STORE;
}

static EntStatus write_entry(const EntLedgerEntry *entry, EntBuf *out)
{
    EntStatement s = {.subject = ent_iri(entry->graph),
                      .predicate = ent_iri(ENT_STR(ENT_LEDGER_HASH)),
                      .object = ent_literal(entry->hash, ENT_STR_EMPTY)};
    return entry->hash.len ? ent_ntriples_add(out, &s) : out->status;
}

EntStatus ent_ledger_write(const EntLedger *ledger, EntStr graph, EntBuf *out)
{
    uint32_t i = ent_map_get(&ledger->index, graph);
    return i == ENT_MAP_NONE ? out->status : write_entry(&ledger->entries.at[i], out);
}

EntStatus ent_ledger_write_all(const EntLedger *ledger, EntBuf *out)
{
    for (size_t i = 0; i < ledger->entries.len; i++)
        ENT_TRY(write_entry(&ledger->entries.at[i], out));
    return out->status;
}
