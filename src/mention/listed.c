/* Names that only their company shows. "Quorvane, 12Peaks and Union Bank": in a list of three or more
 * with an organisation that is sure, capitalised words that nothing else is known of name
 * organisations too. "Sponsors including Quorvane, Motive and Holman": all of such a list does. */
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

/* An item behind "sponsors including": whatever it was taken for, if that was no more than a guess. */
static bool take_sponsor(EntFinder *f, List *list, uint32_t i, EntSpan *span)
{
    EntMention *m = NULL;
    for (size_t k = 0; k < f->out->list.len && f->taken[i]; k++)
        if (f->out->list.at[k].tokens.begin <= i && i < f->out->list.at[k].tokens.end)
            m = &f->out->list.at[k];
    if (!m) {
        if (!name_token(f, i) || f->words[i].function) return false;
        *span = (EntSpan){i, i + 1};
        while (name_token(f, span->end) && !f->words[span->end].opens) span->end++;
        if (span->end - span->begin > ITEM_TOKENS || list->unknowns == ITEMS) return false;
        list->unknown[list->unknowns++] = *span;
        return true;
    }
    *span = m->tokens;
    list->bodies++;
    if (m->type != ENT_MENTION_ENTITY) return false;
    bool guess = !m->sense && m->strength < ENT_STRENGTH_SURE && m->tokens.end - m->tokens.begin < 3;
    if (ent_class_top(m->kind) != ENT_CLASS_Organisation && !guess) return false;
    if (ent_class_top(m->kind) != ENT_CLASS_Organisation) m->kind = ENT_CLASS_Company;
    m->strength = ENT_STRENGTH_SURE;
    return true;
}

/* "sponsors including", "partners such as", "exhibitors include": the token behind, or 0. */
static uint32_t announces_bodies(const EntFinder *f, uint32_t i)
{
    static const char *const groups[] = {"sponsor", "partner", "exhibitor", "client", "customer"};
    static const char *const verbs[] = {"including", "include", "includes", "included"};
    bool group = false;
    for (size_t k = 0; k < sizeof groups / sizeof *groups; k++)
        group |= ent_str_eq_nocase(f->tokens[i].lemma, ent_str(groups[k]));
    if (!group) return 0;
    for (size_t k = 0; k < sizeof verbs / sizeof *verbs; k++)
        if (ent_finder_is(f, i + 1, verbs[k])) return i + 2;
    return ent_finder_is(f, i + 1, "such") && ent_finder_is(f, i + 2, "as") ? i + 3 : 0;
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

static EntStatus add_unknown(EntFinder *f, const List *list)
{
    for (uint32_t i = 0; i < list->unknowns; i++)
        ENT_TRY(ent_finder_add(f, (EntMention){.type = ENT_MENTION_ENTITY,
                                               .tokens = list->unknown[i],
                                               .kind = ENT_CLASS_Company,
                                               .strength = ENT_STRENGTH_SURE,
                                               .value = UINT32_MAX}));
    return ENT_OK;
}

static EntStatus find_announced(EntFinder *f)
{
    for (uint32_t k = 0; k < f->count; k++) {
        uint32_t i = announces_bodies(f, k);
        if (!i || i >= f->count) continue;
        List list = {0};
        EntSpan at;
        while (i < f->count && !f->words[i].opens && take_sponsor(f, &list, i, &at)) {
            for (i = at.end; separator(f, i) && !f->words[i].opens;) i++;
            if (i == at.end) break;
        }
        if (list.unknowns + list.bodies >= 2) ENT_TRY(add_unknown(f, &list));
    }
    return ENT_OK;
}

EntStatus ent_find_listed(EntFinder *f)
{
    ENT_TRY(find_announced(f));
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
        ENT_TRY(add_unknown(f, &list));
    }
    return ENT_OK;
}
