/* Names that only their company shows: "Quorvane, 12Peaks and Union Bank are sponsors". In a list
 * of three or more with an organisation that is sure, capitalised words that nothing else is known
 * of name organisations too. */
#include "mention/finder.h"

enum { ITEMS = 64, ITEM_TOKENS = 5 };

typedef struct List {
    EntSpan unknown[ITEMS];
    uint32_t unknowns, bodies;
} List;

static bool name_token(const EntFinder *f, uint32_t i)
{
    return i < f->count && !f->taken[i] &&
           ((f->words[i].capital && f->words[i].letters) || ent_finder_is(f, i, "&"));
}

static const EntMention *mention_at(const EntFinder *f, uint32_t i)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        if (m->tokens.begin <= i && i < m->tokens.end) return m;
    }
    return NULL;
}

/* Some word of SPAN is none that running text writes in lower case. */
static bool uncommon(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (f->words[i].letters && !ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
            !f->words[i].function)
            return true;
    return false;
}

/* Take in the item that holds token I, into SPAN. False where it is no organisation's name. */
static bool take_item(const EntFinder *f, List *list, uint32_t i, EntSpan *span)
{
    const EntMention *m = f->taken[i] ? mention_at(f, i) : NULL;
    if (m) {
        *span = m->tokens;
        list->bodies++;
        return m->type == ENT_MENTION_ENTITY &&
               ent_class_top(m->kind) == ENT_CLASS_Organisation;
    }
    if (!name_token(f, i)) return false;
    *span = (EntSpan){i, i + 1};
    while (span->begin > 0 && name_token(f, span->begin - 1) && !f->words[span->begin].opens)
        span->begin--;
    while (name_token(f, span->end) && !f->words[span->end].opens) span->end++;
    if (span->end - span->begin > ITEM_TOKENS || !uncommon(f, *span)) return false;
    if (list->unknowns < ITEMS) list->unknown[list->unknowns++] = *span;
    return true;
}

static bool separator(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, ",") || ent_finder_is(f, i, "and") || ent_finder_is(f, i, "the");
}

static void walk_left(const EntFinder *f, List *list, EntSpan at)
{
    for (;;) {
        uint32_t i = at.begin;
        while (i > 0 && separator(f, i - 1) && !f->words[i].opens) i--;
        if (i == 0 || i == at.begin || f->words[i].opens) return;
        if (!take_item(f, list, i - 1, &at)) return;
    }
}

static void walk_right(const EntFinder *f, List *list, EntSpan at)
{
    for (;;) {
        uint32_t i = at.end;
        while (separator(f, i) && !f->words[i].opens) i++;
        if (i >= f->count || i == at.end || f->words[i].opens) return;
        if (!take_item(f, list, i, &at)) return;
    }
}

EntStatus ent_find_listed(EntFinder *f)
{
    size_t names = f->out->list.len;
    for (size_t k = 0; k < names; k++) {
        EntMention m = f->out->list.at[k];
        bool body = m.type == ENT_MENTION_ENTITY && m.strength == ENT_STRENGTH_SURE &&
                    ent_class_top(m.kind) == ENT_CLASS_Organisation;
        if (!body || f->words[m.tokens.begin].heading) continue;
        List list = {.bodies = 1};
        walk_left(f, &list, m.tokens);
        walk_right(f, &list, m.tokens);
        if (list.unknowns + list.bodies < 3 || list.unknowns > 2 * list.bodies + 1) continue;
        for (uint32_t i = 0; i < list.unknowns; i++)
            ENT_TRY(ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                                   .tokens = list.unknown[i],
                                                   .kind = ENT_CLASS_Company,
                                                   .strength = ENT_STRENGTH_SURE,
                                                   .value = UINT32_MAX}));
    }
    return ENT_OK;
}
