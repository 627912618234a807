#include "nlp/embeds.h"

void ent_embeds_release(EntEmbeds *embeds)
{
    ENT_VEC_FREE(&embeds->vectors);
    ENT_VEC_FREE(&embeds->known);
    ENT_VEC_FREE(&embeds->rows);
    ENT_VEC_FREE(&embeds->slots);
    ENT_VEC_FREE(&embeds->fresh);
}

void ent_embeds_clear(EntEmbeds *embeds)
{
    embeds->known.len = 0;
}

static bool grow(EntEmbeds *embeds, size_t slots, size_t width)
{
    if (!ENT_RESERVE(&embeds->known, slots) || !ENT_RESERVE(&embeds->vectors, slots * width))
        return false;
    for (; embeds->known.len < slots; embeds->known.len++)
        embeds->known.at[embeds->known.len] = false;
    return true;
}

static EntStatus compute(EntEmbeds *embeds, const EntTok2Vec *net, EntTok2VecWork *work)
{
    const size_t width = net->width;
    if (embeds->rows.len == 0) return ENT_OK;
    if (!ENT_RESERVE(&embeds->fresh, embeds->rows.len * width)) return ENT_ERR_MEMORY;
    ENT_TRY(ent_tok2vec_embed(net, work, embeds->rows.at, embeds->rows.len, embeds->fresh.at));
    for (size_t i = 0; i < embeds->rows.len; i++)
        memcpy(embeds->vectors.at + embeds->slots.at[i] * width, embeds->fresh.at + i * width,
               width * sizeof(float));
    return ENT_OK;
}

EntStatus ent_embeds_find(EntEmbeds *embeds, const EntTok2Vec *net, EntTok2VecWork *work,
                          const EntFeatureRow *rows, size_t count, uint32_t lexemes,
                          uint32_t *index)
{
    const uint32_t kinds = net->reads_space ? 2 : 1;
    if (!grow(embeds, (size_t)lexemes * kinds, net->width)) return ENT_ERR_MEMORY;
    embeds->rows.len = embeds->slots.len = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t slot = rows[i].lexeme->index * kinds + (kinds == 2 && rows[i].space_after);
        index[i] = slot;
        if (embeds->known.at[slot]) continue;
        if (!ENT_PUSH(&embeds->rows, rows[i]) || !ENT_PUSH(&embeds->slots, slot)) {
            ent_embeds_clear(embeds); /* marked slots were not computed */
            return ENT_ERR_MEMORY;
        }
        embeds->known.at[slot] = true;
    }
    EntStatus status = compute(embeds, net, work);
    if (status != ENT_OK) ent_embeds_clear(embeds);
    return status;
}
