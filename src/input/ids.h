/* The ids of a run's articles, so that two of one id can be told of: in a graph they are one node,
 * and a store that loads the second one replaces the first (room-internal).
 *
 * Memory is fixed: a later article takes the slot of an earlier one, so that of long inputs about
 * the last ENT_IDS are remembered. Thread rule: one thread at a time. */
#ifndef ENT_INPUT_IDS_H
#define ENT_INPUT_IDS_H

#include "base/status.h"
#include "base/str.h"

enum { ENT_IDS = 1 << 17 };

/* One article: where it was read, and hashes of what it is. */
typedef struct EntIdOwner {
    uint64_t id, text;
    const char *path; /* the caller's; NULL: a free slot */
    uint32_t line;    /* 0: the whole file */
} EntIdOwner;

typedef struct EntIds {
    EntIdOwner *slots; /* ENT_IDS of them, from the first article on */
} EntIds;

/* A zeroed EntIds is empty and ready. */
void ent_ids_release(EntIds *ids);

/* An article of the id ID and the text TEXT at LINE of PATH. *OTHER is the first one of this id
 * where that has another text, the table's; else NULL. ENT_ERR_MEMORY. */
EntStatus ent_ids_add(EntIds *ids, EntStr id, EntStr text, const char *path, uint32_t line,
                      const EntIdOwner **other) ENT_MUST_USE;

#endif
