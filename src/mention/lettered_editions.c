/* Editions told by the letters of their event: "The 7th Riga Exchange of Visits (RAEV) was held …
 * Oslo will host the 8th RAEV" speaks of two. */
#include "mention/finder.h"

static EntStr count_before(const EntFinder *f, uint32_t i)
{
    EntStr text = i > 0 ? f->tokens[i - 1].text : ENT_STR_EMPTY;
    return ent_ordinal(text) ? text : ENT_STR_EMPTY;
}

/* The counted event that the LETTERS stand behind in brackets, or NULL. */
static const EntMention *defined_by(const EntFinder *f, EntStr letters)
{
    for (uint32_t i = ent_finder_first(f, letters); i < f->count; i = ent_finder_again(f, i)) {
        if (i < 2 || !ent_finder_is(f, i - 1, "(") || !ent_finder_is(f, i + 1, ")")) continue;
        for (size_t k = 0; k < f->out->list.len; k++) {
            const EntMention *m = &f->out->list.at[k];
            if (m->type == ENT_MENTION_ENTITY && m->tokens.end == i - 1 &&
                ent_class_top(m->kind) == ENT_CLASS_Event &&
                ent_ordinal(f->tokens[m->tokens.begin].text))
                return m;
        }
    }
    return NULL;
}

void ent_settle_lettered_editions(EntFinder *f)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention *m = &f->out->list.at[k];
        uint32_t i = m->tokens.begin;
        EntStr count = count_before(f, i);
        bool letters = m->type == ENT_MENTION_ENTITY && m->tokens.end == i + 1 && f->words[i].upper;
        if (!letters || count.len == 0) continue;
        const EntMention *event = defined_by(f, f->tokens[i].text);
        if (!event || ent_str_eq(f->tokens[event->tokens.begin].text, count)) continue;
        m->tokens.begin = i - 1;
        m->kind = event->kind;
        m->strength = ENT_STRENGTH_SURE;
        m->sense = NULL;
        f->taken[i - 1] = 1;
    }
}
