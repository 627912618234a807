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

/* The user's own names that have links, and the first of them for each IRI of owl:sameAs. */
typedef struct Owners {
    ENT_VEC(EntSense *) names;
    EntMap of;
} Owners;

static EntStatus add_owner(EntLexicon *lexicon, Owners *owners, EntSense *name)
{
    (void)lexicon;
    uint32_t number = (uint32_t)owners->names.len;
    if (!ENT_PUSH(&owners->names, name)) return ENT_ERR_MEMORY;
    for (uint32_t k = 0; k < name->link_count; k++)
        if (name->links[k].same &&
            ent_map_add(&owners->of, name->links[k].iri, number, NULL) == ENT_MAP_NONE)
            return ENT_ERR_MEMORY;
    return ENT_OK;
}

/* Where NAME and an own name are the same, both get the label of the latter and all links. */
static EntStatus join_owner(EntLexicon *lexicon, Owners *owners, EntSense *name)
{
    uint32_t number = ENT_MAP_NONE;
    for (uint32_t k = 0; k < name->link_count && number == ENT_MAP_NONE; k++)
        if (name->links[k].same) number = ent_map_get(&owners->of, name->links[k].iri);
    if (number == ENT_MAP_NONE) return ENT_OK;
    EntSense *own = owners->names.at[number];
    ENT_TRY(join_links(lexicon, &own->links, &own->link_count, name->links, name->link_count));
    name->label = own->label;
    name->links = own->links;
    name->link_count = own->link_count;
    return ENT_OK;
}

/* VISIT names that have links: the user's OWN, or those that the program brings. */
static EntStatus visit_names(EntLexicon *lexicon, bool own, Owners *owners,
                             EntStatus (*visit)(EntLexicon *, Owners *, EntSense *))
{
    for (size_t b = 0; b < lexicon->blocks.len; b++)
        for (size_t i = 0; i < lexicon->blocks.at[b].len; i++) {
            EntSense *sense = &lexicon->blocks.at[b].at[i];
            if (sense->type == ENT_SENSE_Name && sense->link_count > 0 && sense->own == own)
                ENT_TRY(visit(lexicon, owners, sense));
        }
    return ENT_OK;
}

EntStatus ent_lexicon_join_own(EntLexicon *lexicon)
{
    Owners owners = {.of = {0}};
    EntStatus status = visit_names(lexicon, true, &owners, add_owner);
    if (status == ENT_OK && owners.of.len > 0)
        status = visit_names(lexicon, false, &owners, join_owner);
    ENT_VEC_FREE(&owners.names);
    ent_map_release(&owners.of);
    return status;
}
