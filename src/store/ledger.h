/* What a store holds, by the store's own word: a graph of its own with the hash of each graph that
 * was put in.
 *
 *     <GRAPH> <https://w3id.org/entente/loaded#sha256> "HASH" .
 *
 * The order of writing keeps it true when a run is cut off: entries of graphs that will change are
 * taken out before, and come back when the graph is in. So an entry never states more than the
 * store holds, and what is missing is put once more.
 *
 * Owner: the ledger keeps all strings. Thread rule: as in rdf/rdf.h. */
#ifndef ENT_STORE_LEDGER_H
#define ENT_STORE_LEDGER_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/map.h"
#include "base/vec.h"

#define ENT_LEDGER_GRAPH "https://w3id.org/entente/loaded"
#define ENT_LEDGER_HASH "https://w3id.org/entente/loaded#sha256"

typedef struct EntLedgerEntry {
    EntStr graph;
    EntStr hash; /* empty: taken out */
} EntLedgerEntry;

typedef struct EntLedger {
    EntArena arena;
    ENT_VEC(EntLedgerEntry) entries;
    EntMap index; /* graph -> entry */
} EntLedger;

/* A zeroed ledger is empty and ready. */
void ent_ledger_release(EntLedger *ledger);

/* Add the entries in TEXT, RDF of media type TYPE (N-Triples, else Turtle). ENT_ERR_STORE: it is
 * no such graph; ENT_ERR_MEMORY. */
EntStatus ent_ledger_read(EntLedger *ledger, EntStr text, EntStr type, EntError *err) ENT_MUST_USE;

/* The hash of GRAPH, empty where there is none. */
EntStr ent_ledger_get(const EntLedger *ledger, EntStr graph);

/* Note the hash of GRAPH; an empty one takes the entry out. ENT_ERR_MEMORY. */
EntStatus ent_ledger_set(EntLedger *ledger, EntStr graph, EntStr hash) ENT_MUST_USE;

/* Append the entry of GRAPH, if there is one, or all entries, to OUT as N-Triples. */
EntStatus ent_ledger_write(const EntLedger *ledger, EntStr graph, EntBuf *out);
EntStatus ent_ledger_write_all(const EntLedger *ledger, EntBuf *out);

#endif
