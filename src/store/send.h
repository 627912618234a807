/* The requests of a load, and what comes of them: items [FIRST, load->chunk_end) that are not sent
 * yet, each by a request of its own or many in a batch. Parts of store/load.h.
 *
 * Statuses: ENT_ERR_MEMORY, ENT_ERR_INTERNAL, those of ent_plan_body. A failure of the store is in
 * load->items, and told of by a diagnostic; load->ended: nothing else would fare better.
 * Thread rule: one thread. */
#ifndef ENT_STORE_SEND_H
#define ENT_STORE_SEND_H

#include "store/load.h"

EntStatus ent_send_singles(EntLoad *load, size_t first, EntError *err) ENT_MUST_USE;

/* Those that are not alone. Of a batch that was refused all are alone afterwards. */
EntStatus ent_send_batches(EntLoad *load, size_t first, EntError *err) ENT_MUST_USE;

/* Items with more statements than the store takes in one request have failed, and are told of:
 * nothing of them is sent, so that their graphs stay as they are. */
void ent_send_refuse_large(EntLoad *load);

#endif
