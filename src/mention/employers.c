/* Bodies that only the title before them shows: "Ann Lee, Harbour Lead at Quorvane". */
#include "mention/finder.h"

enum { NAME = 5 }; /* tokens */

/* The run of free capitals at I, or an empty span. */
static EntSpan free_name(const EntFinder *f, uint32_t i)
{
    EntSpan span = {i, i};
    while (span.end < i + NAME && ent_finder_capital(f, span.end) &&
           !(span.end > i && f->words[span.end].opens))
        span.end++;
    bool none = span.end == i || f->words[i].function || ent_finder_calendar(f, i) ||
                ent_finder_has(f, i, ENT_SENSE_Role) || ent_only_common(f, span);
    return none ? (EntSpan){i, i} : span;
}

/* The mention that begins at I and is no more than a guess at a place or a person, or NULL. */
static EntMention *guess_at(const EntFinder *f, uint32_t i)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention *m = &f->out->list.at[k];
        if (m->tokens.begin != i || m->type != ENT_MENTION_ENTITY) continue;
        EntClass top = ent_class_top(m->kind);
        bool guess = !m->sense && (top == ENT_CLASS_Place ||
                                   (top == ENT_CLASS_Person && m->strength < ENT_STRENGTH_SURE));
        return guess ? m : NULL;
    }
    return NULL;
}

/* What stands behind ROLE and "at". */
static EntStatus take_employer(EntFinder *f, EntSpan role)
{
    uint32_t i = role.end;
    if (!ent_finder_is(f, i, "at") || i + 1 >= f->count) return ENT_OK;
    i += ent_finder_is(f, i + 1, "the") ? 2 : 1;
    if (i >= f->count) return ENT_OK;
    EntMention *guess = f->taken[i] ? guess_at(f, i) : NULL;
    if (guess) {
        guess->kind = ENT_CLASS_Company;
        guess->strength = ENT_STRENGTH_SURE;
        return ENT_OK;
    }
    EntSpan name = free_name(f, i);
    if (name.begin == name.end) return ENT_OK;
    return ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                          .tokens = name,
                                          .kind = ENT_CLASS_Company,
                                          .strength = ENT_STRENGTH_SURE,
                                          .value = UINT32_MAX});
}

EntStatus ent_find_employers(EntFinder *f)
{
    size_t count = f->out->list.len;
    for (size_t k = 0; k < count; k++)
        if (f->out->list.at[k].type == ENT_MENTION_ROLE)
            ENT_TRY(take_employer(f, f->out->list.at[k].tokens));
    return ENT_OK;
}
