/* Inside the api room: what stands behind the public header (include/entente/entente.h), which also
 * states the thread rules. */
#ifndef ENT_API_API_H
#define ENT_API_API_H

#include "entente/entente.h"
#include "fact/to_graph.h"
#include "pipeline/stages.h"

struct EntContext {
    EntStages *stages;
};

/* Size of the first version of TYPE, a struct that the caller fills, whose last field is LAST.
 * Padding behind it is none: a field that is added begins where the first version's sizeof ends. */
#define ENT_API_FIRST(type, last) (offsetof(type, last) + sizeof((type){0}.last))

/* GIVEN, a struct of the caller's header that begins with its size, as this library's OWN of
 * OWN_SIZE bytes: what an older caller has not is zero. False where it is shorter than FIRST, or
 * longer than OWN with more than zeros in what is not known here. */
bool ent_api_take(void *own, size_t own_size, size_t first, const void *given);

/* The RDF library has one state for the process: one call at a time, of any thread. */
void ent_api_lock_rdf(void);
void ent_api_unlock_rdf(void);

/* What the caller has GIVEN (may be NULL) as the graph writer takes it. ENT_ERR_USAGE. */
EntStatus ent_api_graph_options(const EntGraphSettings *given, EntGraphOptions *out,
                                EntError *err) ENT_MUST_USE;

/* A date as callers give it (may be NULL: none). ENT_ERR_USAGE. */
EntStatus ent_api_date(const char *text, EntDate *out, EntError *err) ENT_MUST_USE;

#endif
