#include "input/ids.h"

#include "base/alloc.h"

void ent_ids_release(EntIds *ids)
{
    ent_free(ids->slots);
    ids->slots = NULL;
}

EntStatus ent_ids_add(EntIds *ids, EntStr id, EntStr text, const char *path, uint32_t line,
                      const EntIdOwner **other)
{
    *other = NULL;
    if (!ids->slots) ids->slots = ent_alloc(ENT_IDS, sizeof *ids->slots);
    if (!ids->slots) return ENT_ERR_MEMORY;
    const EntIdOwner own = {ent_str_hash(id), ent_str_hash(text), path, line};
    EntIdOwner *slot = &ids->slots[(own.id ^ own.id >> 32) % ENT_IDS];
    if (slot->path && slot->id == own.id) {
        if (slot->text != own.text) *other = slot;
    } else {
        *slot = own;
    }
    return ENT_OK;
}
