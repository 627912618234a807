#include "fact/nodes.h"

#include <math.h>
#include <stdlib.h>

#include "graph/mint.h"
#include "text/fold.h"

/* Lower-case name of the top class: the first word of an IRI. */
static const char *type_word(EntClass kind)
{
    switch (ent_class_top(kind)) {
    case ENT_CLASS_Event:
        return "event";
    case ENT_CLASS_Organisation:
        return "organisation";
    case ENT_CLASS_Person:
        return "person";
    case ENT_CLASS_Place:
        return "place";
    case ENT_CLASS_Initiative:
        return "initiative";
    default:
        return "thing";
    }
}

static bool is_year(EntStr s)
{
    bool digits = s.len == 4;
    for (size_t i = 0; digits && i < 4; i++) digits = s.ptr[i] >= '0' && s.ptr[i] <= '9';
    return digits && (ent_str_starts(s, ENT_STR("19")) || ent_str_starts(s, ENT_STR("20")));
}

/* Take a year off the front or the end of a folded name, and return it. */
static EntStr take_year(EntStr *name)
{
    EntStr first = ent_str_sub(*name, 0, 4);
    if (name->len < 6) return ENT_STR_EMPTY;
    if (is_year(first) && name->ptr[4] == ' ') {
        *name = ent_str_sub(*name, 5, name->len);
        return first;
    }
    EntStr last = ent_str_sub(*name, name->len - 4, name->len);
    if (!is_year(last) || name->ptr[name->len - 5] != ' ') return ENT_STR_EMPTY;
    *name = ent_str_sub(*name, 0, name->len - 5);
    return last;
}

/* The earliest year in which an event starts, or 0. */
static int start_year(const EntFacts *facts, uint32_t event)
{
    int year = 0;
    for (size_t i = 0; i < facts->facts.len; i++) {
        const EntFact *f = &facts->facts.at[i];
        if (f->subject != event || f->property != ENT_PROPERTY_startDate) continue;
        if (f->object.type == ENT_VALUE_DATE && f->object.date.year &&
            (!year || f->object.date.year < year))
            year = f->object.date.year;
    }
    return year;
}

static EntStr event_key(EntArena *arena, const EntFacts *facts, uint32_t event, EntStr folded)
{
    EntStr year = take_year(&folded);
    int start = year.len ? 0 : start_year(facts, event);
    if (year.len)
        return ent_arena_printf(arena, "%.*s %.*s", ENT_STR_ARG(folded), ENT_STR_ARG(year));
    return start ? ent_arena_printf(arena, "%.*s %d", ENT_STR_ARG(folded), start) : folded;
}

static EntStr named_entity(EntArena *arena, EntStr base, const EntFacts *facts, uint32_t i)
{
    const EntEntity *e = &facts->entities.at[i];
    if (e->kind == ENT_CLASS_Country && e->country.len)
        return ent_mint_country(arena, base, e->country);
    EntStr name = e->item ? e->item->label : e->name;
    if (e->beside.len)
        name = ent_arena_printf(arena, "%.*s %.*s", ENT_STR_ARG(name), ENT_STR_ARG(e->beside));
    EntStr key = ent_text_fold(arena, name);
    if (!key.ptr) return ENT_STR_EMPTY;
    bool event = ent_class_top(e->kind) == ENT_CLASS_Event;
    if (event && key.len) key = event_key(arena, facts, i, key);
    if (!key.ptr) return ENT_STR_EMPTY;
    bool local = e->described || !e->name.len || e->alone;
    EntStr scope = local ? facts->article->id : ENT_STR_EMPTY;
    return ent_mint_named(arena, base, type_word(e->kind), key, e->name, scope);
}

EntStr ent_node_of_name(EntArena *arena, EntStr base, EntClass top, EntStr name)
{
    EntStr folded = ent_text_fold(arena, name);
    if (!folded.ptr) return ENT_STR_EMPTY;
    return ent_mint_named(arena, base, type_word(top), folded, name, ENT_STR_EMPTY);
}

/* ---- partnerships ------------------------------------------------------------------------- */

static int by_bytes(const void *a, const void *b)
{
    return ent_str_cmp(*(const EntStr *)a, *(const EntStr *)b);
}

/* What tells a partnership from others. */
typedef struct Partnership {
    EntStr *parts; /* kind; parties, sorted, distinct; then what else is mixed in */
    size_t parties, count;
    EntStr date;
} Partnership;

EntStr ent_node_date_part(EntArena *arena, int year, int month, int day)
{
    return ent_arena_printf(arena, "date %d-%d-%d", year, month, day);
}

EntStr ent_node_amount_part(EntArena *arena, EntStr number, EntStr currency)
{
    return ent_arena_printf(arena, "amount %.*s %.*s", ENT_STR_ARG(number), ENT_STR_ARG(currency));
}

/* Where in the text the partnership is first spoken of: the least token of its evidence. */
static uint32_t first_token(const EntFacts *facts, uint32_t i)
{
    const EntEntity *e = &facts->entities.at[i];
    uint32_t first = e->mention_count ? e->mentions[0].begin : UINT32_MAX;
    for (size_t k = 0; k < facts->facts.len; k++) {
        const EntFact *f = &facts->facts.at[k];
        if (f->subject == i && f->evidence.begin < first) first = f->evidence.begin;
    }
    return first;
}

static void sort_parties(Partnership *p)
{
    size_t kept = 0;
    qsort(p->parts + 1, p->parties, sizeof *p->parts, by_bytes);
    for (size_t i = 0; i < p->parties; i++)
        if (i == 0 || !ent_str_eq(p->parts[1 + i], p->parts[kept]))
            p->parts[1 + kept++] = p->parts[1 + i];
    p->parties = kept;
    p->count = 1 + kept;
}

static EntStatus describe(EntArena *arena, const EntFacts *facts, uint32_t i, const EntStr *iris,
                          Partnership *out)
{
    EntClass kind = facts->entities.at[i].kind;
    EntStr amount = ENT_STR_EMPTY;
    *out = (Partnership){.parts = ENT_ARENA_NEW(arena, EntStr, facts->facts.len + 5)};
    if (!out->parts) return ENT_ERR_MEMORY;
    out->parts[0] = ent_str(ent_class_name(kind));
    for (size_t k = 0; k < facts->facts.len; k++) {
        const EntFact *f = &facts->facts.at[k];
        if (f->subject != i) continue;
        if (f->property == ENT_PROPERTY_party && f->object.type == ENT_VALUE_ENTITY)
            out->parts[1 + out->parties++] = iris[f->object.entity];
        if (f->object.type == ENT_VALUE_AMOUNT && !amount.len)
            amount = ent_node_amount_part(arena, ent_decimal_text(arena, f->object.number, 6),
                                          f->object.text);
        if (f->property == ENT_PROPERTY_date && !out->date.len)
            out->date = ent_node_date_part(arena, f->object.date.year, f->object.date.month,
                                           f->object.date.day);
    }
    sort_parties(out);
    if (kind == ENT_CLASS_BilateralCooperation && out->parties >= 2) return ENT_OK;
    if (amount.len) out->parts[out->count++] = amount;
    if (out->parties < 2) {
        out->parts[out->count++] = facts->article->id;
        out->parts[out->count++] = ent_arena_printf(arena, "%u", first_token(facts, i));
    }
    return ENT_OK;
}

static bool same_key(const Partnership *a, const Partnership *b)
{
    if (a->count != b->count || a->parties != b->parties) return false;
    for (size_t i = 0; i < a->count; i++)
        if (!ent_str_eq(a->parts[i], b->parts[i])) return false;
    return true;
}

/* The local part of an IRI without its type: "acme_motor". */
static EntStr bare_name(EntStr base, EntStr iri)
{
    size_t at = base.len;
    while (at < iri.len && iri.ptr[at] != '_') at++;
    return ent_str_sub(iri, at + 1, iri.len);
}

static EntStr mint_partnership(EntArena *arena, EntStr base, const Partnership *p)
{
    EntStr a = p->parties > 0 ? bare_name(base, p->parts[1]) : ENT_STR_EMPTY;
    EntStr b = p->parties > 1 ? bare_name(base, p->parts[2]) : ENT_STR_EMPTY;
    EntStr hint = ent_arena_printf(arena, "%.*s %.*s %.*s", ENT_STR_ARG(p->parts[0]),
                                   ENT_STR_ARG(a), ENT_STR_ARG(b));
    return ent_mint_keyed(arena, base, "partnership", hint, p->parts, p->count);
}

/* One row an entity; those that are no partnerships have no parts. Partnerships of one article that
 * would meet, though their dates differ, get their dates mixed in; a Partnership whose date is not
 * said is the same as one with the same parties. */
static EntStatus describe_all(EntArena *arena, const EntFacts *facts, const EntStr *iris,
                              Partnership **out)
{
    size_t n = facts->entities.len;
    Partnership *rows = ENT_ARENA_NEW(arena, Partnership, n);
    bool *dated = ENT_ARENA_NEW(arena, bool, n);
    if (!rows || !dated) return ENT_ERR_MEMORY;
    for (uint32_t i = 0; i < n; i++)
        if (ent_class_top(facts->entities.at[i].kind) == ENT_CLASS_Partnership)
            ENT_TRY(describe(arena, facts, i, iris, &rows[i]));
    for (size_t i = 0; i < n; i++)
        for (size_t k = i + 1; rows[i].parts && k < n; k++)
            if (rows[k].parts && rows[i].date.len && rows[k].date.len &&
                same_key(&rows[i], &rows[k]) && !ent_str_eq(rows[i].date, rows[k].date))
                dated[i] = dated[k] = true;
    for (size_t i = 0; i < n; i++)
        if (dated[i]) rows[i].parts[rows[i].count++] = rows[i].date;
    *out = rows;
    return ENT_OK;
}

static EntStatus name_partnerships(EntArena *arena, EntStr base, const EntFacts *facts,
                                   EntStr *iris)
{
    Partnership *rows;
    ENT_TRY(describe_all(arena, facts, iris, &rows));
    for (size_t i = 0; i < facts->entities.len; i++)
        if (rows[i].parts) iris[i] = mint_partnership(arena, base, &rows[i]);
    return ENT_OK;
}

EntStatus ent_node_entities(EntArena *arena, EntStr base, const EntFacts *facts, EntStr **iris)
{
    size_t n = facts->entities.len;
    EntStr *out = ENT_ARENA_NEW(arena, EntStr, n);
    if (!out) return ENT_ERR_MEMORY;
    for (uint32_t i = 0; i < n; i++)
        if (ent_class_top(facts->entities.at[i].kind) != ENT_CLASS_Partnership)
            out[i] = named_entity(arena, base, facts, i);
    ENT_TRY(name_partnerships(arena, base, facts, out));
    for (size_t i = 0; i < n; i++)
        if (!out[i].ptr) return ENT_ERR_MEMORY;
    *iris = out;
    return ENT_OK;
}

/* ---- the other nodes ---------------------------------------------------------------------- */

EntStr ent_node_article(EntArena *arena, EntStr base, const EntArticle *article)
{
    return ent_mint_keyed(arena, base, "article", article->id, &article->id, 1);
}

EntStr ent_decimal_text(EntArena *arena, double value, int digits)
{
    double magnitude = fabs(value), whole = floor(magnitude);
    unsigned scale = 1;
    for (int i = 0; i < digits; i++) scale *= 10;
    unsigned fraction = (unsigned)lround((magnitude - whole) * scale);
    if (fraction >= scale) {
        whole += 1;
        fraction = 0;
    }
    while (digits > 1 && fraction % 10 == 0) {
        fraction /= 10;
        digits--;
    }
    const char *sign = value < 0 && (whole > 0 || fraction > 0) ? "-" : "";
    if (digits == 0) return ent_arena_printf(arena, "%s%.0f.0", sign, whole);
    return ent_arena_printf(arena, "%s%.0f.%0*u", sign, whole, digits, fraction);
}

static bool position_parts(EntArena *arena, const EntFact *f, const EntStr *iris, EntStr *parts)
{
    parts[0] = iris[f->subject];
    parts[1] = ent_text_fold(arena, f->object.text);
    parts[2] = f->object.entity == ENT_NO_ENTITY ? ENT_STR_EMPTY : iris[f->object.entity];
    return parts[1].ptr != NULL;
}

static EntStr mint_position(EntArena *arena, EntStr base, const EntStr *parts)
{
    EntStr hint = ent_arena_printf(arena, "%.*s %.*s", ENT_STR_ARG(bare_name(base, parts[0])),
                                   ENT_STR_ARG(parts[1]));
    if (!hint.ptr) return ENT_STR_EMPTY;
    return ent_mint_keyed(arena, base, "position", hint, parts, ENT_POSITION_PARTS);
}

EntStr ent_node_of_key(EntArena *arena, EntStr base, EntNodeKey *key)
{
    if (key->is_position) return mint_position(arena, base, key->parts);
    Partnership p = {.parts = key->parts, .parties = key->parties, .count = key->count};
    size_t rest = p.count - 1 - p.parties, parties = p.parties;
    sort_parties(&p);
    memmove(p.parts + 1 + p.parties, p.parts + 1 + parties, rest * sizeof *p.parts);
    p.count = 1 + p.parties + rest;
    return mint_partnership(arena, base, &p);
}

/* "cny 20000000000", "usd 1 5": a name of its own, without a hash. */
static EntStr mint_amount(EntArena *arena, EntStr base, const EntFact *f)
{
    EntStr number = ent_decimal_text(arena, f->object.number, 6);
    EntStr key =
        ent_arena_printf(arena, "%.*s %.*s", ENT_STR_ARG(f->object.text), ENT_STR_ARG(number));
    EntStr folded = ent_text_fold(arena, key);
    if (!key.ptr || !folded.ptr) return ENT_STR_EMPTY;
    if (ent_str_ends(folded, ENT_STR(" 0"))) folded.len -= 2;
    return ent_mint_named(arena, base, "amount", folded, key, ENT_STR_EMPTY);
}

EntStr ent_node_value(EntArena *arena, EntStr base, const EntFact *f, const EntStr *iris)
{
    if (f->object.type == ENT_VALUE_POSITION) {
        EntStr parts[ENT_POSITION_PARTS];
        if (!position_parts(arena, f, iris, parts)) return ENT_STR_EMPTY;
        return mint_position(arena, base, parts);
    }
    if (f->object.type == ENT_VALUE_AMOUNT) return mint_amount(arena, base, f);
    EntStr count = ent_arena_printf(arena, "%.0f", f->object.number);
    EntStr parts[] = {iris[f->subject], count, f->object.text};
    if (!count.ptr) return ENT_STR_EMPTY;
    return ent_mint_keyed(arena, base, "attendance", count, parts, 3);
}

EntStr ent_node_mention(EntArena *arena, EntStr base, EntStr article, size_t begin, size_t end,
                        EntStr target)
{
    EntStr range = ent_arena_printf(arena, "%zu-%zu", begin, end);
    EntStr parts[] = {article, range, target};
    if (!range.ptr) return ENT_STR_EMPTY;
    return ent_mint_keyed(arena, base, "mention", ENT_STR_EMPTY, parts, 3);
}

EntStr ent_node_statement(EntArena *arena, EntStr base, EntStr article, size_t begin, size_t end,
                          EntStr subject, EntStr property, EntStr object)
{
    EntStr range = ent_arena_printf(arena, "%zu-%zu", begin, end);
    EntStr parts[] = {article, range, subject, property, object};
    if (!range.ptr) return ENT_STR_EMPTY;
    return ent_mint_keyed(arena, base, "statement", ENT_STR_EMPTY, parts, 5);
}
