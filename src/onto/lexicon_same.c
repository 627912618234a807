/* Things that a file says are the same: union-find over the IRIs that owl:sameAs joins. */
#include "onto/lexicon_internal.h"

static uint32_t first_of(const LexThings *things, uint32_t i)
{
    while (things->at[i].same != i) i = things->at[i].same;
    return i;
}

static EntStatus find_same(LexThings *things)
{
    EntMap owners = {0}; /* IRI -> the first thing that has it */
    EntStatus status = ENT_OK;
    for (uint32_t i = 0; status == ENT_OK && i < things->len; i++) {
        const LexThing *thing = &things->at[i];
        for (uint32_t k = 0; status == ENT_OK && k < thing->link_count; k++) {
            if (!thing->links[k].same) continue;
            uint32_t owner = ent_map_add(&owners, thing->links[k].iri, i, NULL);
            if (owner == ENT_MAP_NONE) {
                status = ENT_ERR_MEMORY;
                continue;
            }
            uint32_t a = first_of(things, owner), b = first_of(things, i);
            things->at[a > b ? a : b].same = a < b ? a : b;
        }
    }
    ent_map_release(&owners);
    return status;
}

static bool has_link(const EntLink *links, uint32_t count, EntStr iri)
{
    for (uint32_t i = 0; i < count; i++)
        if (ent_str_eq(links[i].iri, iri)) return true;
    return false;
}

/* INTO's links and those of FROM, each once. */
static EntStatus join_links(EntLexicon *lexicon, LexThing *into, const LexThing *from)
{
    EntLink *links = ent_lexicon_new_links(lexicon, into->link_count + from->link_count);
    uint32_t count = into->link_count;
    if (!links) return ENT_ERR_MEMORY;
    memcpy(links, into->links, count * sizeof *links);
    for (uint32_t i = 0; i < from->link_count; i++)
        if (!has_link(links, count, from->links[i].iri)) links[count++] = from->links[i];
    into->links = links;
    into->link_count = count;
    return ENT_OK;
}

EntStatus ent_lexicon_join_same(LexReader *reader, LexThings *things)
{
    ENT_TRY(find_same(things));
    for (uint32_t i = 0; i < things->len; i++) {
        uint32_t first = first_of(things, i);
        if (first != i)
            ENT_TRY(join_links(reader->lexicon, &things->at[first], &things->at[i]));
    }
    for (uint32_t i = 0; i < things->len; i++) {
        const LexThing *thing = &things->at[first_of(things, i)];
        for (size_t k = things->at[i].begin; k < things->at[i].end; k++) {
            EntSense *sense = &reader->entries->senses.at[k];
            sense->label = thing->label;
            sense->links = thing->links;
            sense->link_count = thing->link_count;
        }
    }
    return ENT_OK;
}
