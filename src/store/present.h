/* Which of some graphs a store holds, by one question in SPARQL. Thread rule: one thread. */
#ifndef ENT_STORE_PRESENT_H
#define ENT_STORE_PRESENT_H

#include "store/client.h"

/* Tell in PRESENT which of the COUNT graphs NAMES are in the store (ent_store_takes_batches).
 * ENT_END: the store does not say, for whatever reason; ENT_ERR_MEMORY, ENT_ERR_INTERNAL. */
EntStatus ent_present_ask(EntClient *client, const EntEndpoint *endpoint, const EntStr *names,
                          size_t count, bool *present, EntError *err) ENT_MUST_USE;

#endif
