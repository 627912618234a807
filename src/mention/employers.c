/* Bodies that only the title before them shows: "Ann Lee, Harbour Lead at Quorvane", and, as a line
 * of its own, "Ann Lee, Harbour Lead, Quorvane". */
#include "mention/finder.h"

enum { NAME = 5 }; /* tokens */

/* The run of free capitals at I, or an empty span. Two words of a row may be common ones. */
static EntSpan free_name(const EntFinder *f, uint32_t i, bool in_row)
{
    EntSpan span = {i, i};
    while (span.end < i + NAME && ent_finder_capital(f, span.end) &&
           !(span.end > i && f->words[span.end].opens))
        span.end++;
    bool none = span.end == i || f->words[i].function || ent_finder_calendar(f, i) ||
                ent_finder_has(f, i, ENT_SENSE_Role) ||
                (ent_only_common(f, span) && !(in_row && span.end > i + 1));
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

/* A person ends before token I, which is a comma or a dash. */
static bool behind_person(const EntFinder *f, uint32_t i)
{
    static const char *const marks[] = {",", "-", "\xE2\x80\x93", "\xE2\x80\x94"};
    if (i >= f->count || !ENT_STR_AMONG(ent_finder_text(f, i), marks)) return false;
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        if (m->tokens.end == i && ent_class_top(m->kind) == ENT_CLASS_Person) return true;
    }
    return false;
}

/* A paragraph or an item of a list ends before token I. */
static bool ends_line(const EntFinder *f, uint32_t i)
{
    return i >= f->count || f->words[i].opens || ent_finder_is(f, i, "*");
}

/* The token that the employer's name begins at behind ROLE, or 0. */
static uint32_t employer_begin(const EntFinder *f, EntSpan role, bool *in_row)
{
    uint32_t i = role.end;
    *in_row = ent_finder_is(f, i, ",") && role.begin > 0 && behind_person(f, role.begin - 1);
    if (!*in_row && !ent_finder_is(f, i, "at")) return 0;
    i += ent_finder_is(f, i + 1, "the") ? 2 : 1;
    return i < f->count && !f->words[i].opens ? i : 0;
}

static EntStatus take_employer(EntFinder *f, EntSpan role)
{
    bool in_row;
    uint32_t i = employer_begin(f, role, &in_row);
    if (!i) return ENT_OK;
    EntMention *guess = f->taken[i] ? guess_at(f, i) : NULL;
    if (guess && (!in_row || ends_line(f, guess->tokens.end))) {
        guess->kind = ENT_CLASS_Company;
        guess->strength = ENT_STRENGTH_SURE;
        return ENT_OK;
    }
    EntSpan name = free_name(f, i, in_row);
    if (name.begin == name.end || (in_row && !ends_line(f, name.end))) return ENT_OK;
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
