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

/* *LINKS, *COUNT of them, become these and the MORE of FROM, each once. */
static EntStatus join_links(EntLexicon *lexicon, const EntLink **links, uint32_t *count,
                            const EntLink *from, uint32_t more)
{
    EntLink *all = ent_lexicon_new_links(lexicon, *count + more);
    uint32_t n = *count;
    if (!all) return ENT_ERR_MEMORY;
    memcpy(all, *links, n * sizeof *all);
    for (uint32_t i = 0; i < more; i++)
        if (!has_link(all, n, from[i].iri)) all[n++] = from[i];
    *links = all;
    *count = n;
    return ENT_OK;
}

EntStatus ent_lexicon_join_same(LexReader *reader, LexThings *things)
{
    ENT_TRY(find_same(things));
    for (uint32_t i = 0; i < things->len; i++) {
        LexThing *first = &things->at[first_of(things, i)], *thing = &things->at[i];
        if (first != thing)
            ENT_TRY(join_links(reader->lexicon, &first->links, &first->link_count, thing->links,
                               thing->link_count));
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

/* The first own name that is the same as SENSE, or NULL. OWNERS: IRI -> index of the own sense. */
static EntSense *own_of(EntLexicon *lexicon, const EntMap *owners, const EntSense *sense)
{
    for (uint32_t k = 0; k < sense->link_count; k++) {
        uint32_t i = sense->links[k].same ? ent_map_get(owners, sense->links[k].iri) : ENT_MAP_NONE;
        if (i != ENT_MAP_NONE) return &lexicon->senses.at[i];
    }
    return NULL;
}

static EntStatus find_owners(const EntLexicon *lexicon, EntMap *owners)
{
    for (uint32_t i = 0; i < lexicon->senses.len; i++) {
        const EntSense *s = &lexicon->senses.at[i];
        if (!s->own || s->type != ENT_SENSE_Name) continue;
        for (uint32_t k = 0; k < s->link_count; k++)
            if (s->links[k].same && ent_map_add(owners, s->links[k].iri, i, NULL) == ENT_MAP_NONE)
                return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

EntStatus ent_lexicon_join_own(EntLexicon *lexicon)
{
    EntMap owners = {0};
    EntStatus status = find_owners(lexicon, &owners);
    for (uint32_t i = 0; status == ENT_OK && owners.len > 0 && i < lexicon->senses.len; i++) {
        EntSense *s = &lexicon->senses.at[i];
        if (s->own || s->type != ENT_SENSE_Name || s->link_count == 0) continue;
        EntSense *own = own_of(lexicon, &owners, s);
        if (!own) continue;
        status = join_links(lexicon, &own->links, &own->link_count, s->links, s->link_count);
        s->label = own->label;
        s->links = own->links;
        s->link_count = own->link_count;
    }
    ent_map_release(&owners);
    return status;
}
