/* Inside the api room: what stands behind the public header (include/entente/entente.h). */
#ifndef ENT_API_API_H
#define ENT_API_API_H

#include "entente/entente.h"
#include "fact/to_graph.h"
#include "pipeline/stages.h"

struct EntContext {
    EntStages *stages;
};

/* A struct that the caller fills is at least as long as FIRST_SIZE, its first version. */
bool ent_api_knows(size_t size, size_t first_size);

/* The RDF library has one state for the process: one call at a time, of any thread. */
void ent_api_lock_rdf(void);
void ent_api_unlock_rdf(void);

/* SETTINGS (may be NULL) as the graph writer takes them. ENT_ERR_USAGE. */
EntStatus ent_api_graph_options(const EntGraphSettings *settings, EntGraphOptions *out,
                                EntError *err) ENT_MUST_USE;

/* A date as callers give it (may be NULL: none). ENT_ERR_USAGE. */
EntStatus ent_api_date(const char *text, EntDate *out, EntError *err) ENT_MUST_USE;

#endif
