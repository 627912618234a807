/* Places that only those beside them show. "in Riga, Quorvane, Tolman and Tartu": in a list behind
 * a preposition of place, what stands among cities and regions is a place too, unknown as it is. */
#include "mention/finder.h"

enum { ITEMS = 24, ITEM_TOKENS = 3 }; /* longer lists are left alone */

typedef struct PlaceList {
    EntSpan items[ITEMS];
    size_t mention[ITEMS]; /* 1 + the mention of an item, or 0: capitals that none covers */
    uint32_t count, places;
} PlaceList;

/* A preposition that says where at I. */
static bool says_where(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"in", "across", "throughout", "near", "around"};
    return ENT_STR_AMONG(ent_finder_text(f, i), words);
}

static bool place_word(const EntFinder *f, uint32_t i)
{
    return ent_finder_capital(f, i) && !f->words[i].function && !f->words[i].upper &&
           !ent_finder_has(f, i, ENT_SENSE_Role) && !ent_finder_has(f, i, ENT_SENSE_OrgHead) &&
           !ent_finder_has(f, i, ENT_SENSE_CompanySuffix) &&
           !ent_finder_has(f, i, ENT_SENSE_Demonym) && !ent_finder_calendar(f, i);
}

/* May mention M, of a list in which other items are places, be one? */
static bool doubtful(const EntFinder *f, const EntMention *m)
{
    for (uint32_t i = m->tokens.begin; i < m->tokens.end; i++)
        if (f->words[i].upper || !f->words[i].capital || ent_finder_has(f, i, ENT_SENSE_OrgHead) ||
            ent_finder_has(f, i, ENT_SENSE_CompanySuffix))
            return false;
    return m->type == ENT_MENTION_ENTITY && m->strength < ENT_STRENGTH_SURE && !m->sense &&
           m->tokens.end - m->tokens.begin <= ITEM_TOKENS;
}

/* The item that begins at I: the token behind it, or I. */
static uint32_t take_item(const EntFinder *f, const uint32_t *covers, PlaceList *list, uint32_t i)
{
    uint32_t end = i, n = list->count;
    if (n == ITEMS || i >= f->count || f->words[i].opens) return i;
    list->mention[n] = covers[i];
    if (covers[i]) {
        const EntMention *m = &f->out->list.at[covers[i] - 1];
        bool place = m->type == ENT_MENTION_ENTITY && ent_class_top(m->kind) == ENT_CLASS_Place;
        if (m->tokens.begin != i || (!place && !doubtful(f, m))) return i;
        list->places += place;
        end = m->tokens.end;
    } else {
        while (end < i + ITEM_TOKENS && place_word(f, end) && !covers[end]) end++;
        if (end == i || ent_finder_capital(f, end) || ent_only_common(f, (EntSpan){i, end}))
            return i;
    }
    list->items[n] = (EntSpan){i, end};
    list->count++;
    return end;
}

/* The token behind the comma and "and" at I, or I. */
static uint32_t behind_separator(const EntFinder *f, uint32_t i)
{
    uint32_t k = ent_finder_is(f, i, ",") ? i + 1 : i;
    return ent_finder_is(f, k, "and") || ent_finder_is(f, k, "or") ? k + 1 : k;
}

static bool is_place(const EntFinder *f, const PlaceList *list, uint32_t k)
{
    return list->mention[k] &&
           ent_class_top(f->out->list.at[list->mention[k] - 1].kind) == ENT_CLASS_Place;
}

/* Places stand on both sides of item K, or right before it where it ends the list. The two before
 * "and" of another list, "In Riga and Oslo, Quorvane and Tolman agreed", do not. */
static bool among_places(const EntFinder *f, const PlaceList *list, uint32_t k)
{
    bool before = k > 0 && is_place(f, list, k - 1), behind = false;
    for (uint32_t i = k + 1; i < list->count && !behind; i++) behind = is_place(f, list, i);
    for (uint32_t i = 0; i < k && !before; i++) before = is_place(f, list, i);
    if (k == 0) return list->count > 1 && is_place(f, list, 1);
    uint32_t end = list->items[k].end;
    bool goes_on =
        end < f->count && (f->tokens[end].pos == ENT_POS_VERB ||
                           f->tokens[end].pos == ENT_POS_AUX || f->tokens[end].pos == ENT_POS_NOUN);
    bool last = k + 1 == list->count && k >= 2 && is_place(f, list, k - 1) &&
                is_place(f, list, k - 2) && !goes_on &&
                ent_finder_is(f, list->items[k].begin - 1, "and");
    return before && (behind || last);
}

static EntStatus settle(EntFinder *f, const PlaceList *list)
{
    for (uint32_t k = 0; k < list->count; k++) {
        if (is_place(f, list, k) || !among_places(f, list, k)) continue;
        if (list->mention[k]) {
            EntMention *m = &f->out->list.at[list->mention[k] - 1];
            m->kind = ENT_CLASS_City;
            m->strength = ENT_STRENGTH_SURE;
            continue;
        }
        ENT_TRY(ent_finder_add_name(f, list->items[k], ENT_CLASS_City, ENT_STRENGTH_SURE));
    }
    return ENT_OK;
}

/* The place whose mention touches token I, which COVERS tells. */
static bool place_at(const EntFinder *f, const uint32_t *covers, uint32_t i)
{
    const EntMention *m = i < f->count && covers[i] ? &f->out->list.at[covers[i] - 1] : NULL;
    return m && m->type == ENT_MENTION_ENTITY && ent_class_top(m->kind) == ENT_CLASS_Place;
}

/* "Riga, | Florence Hill |, and Tartu": what could be somebody's name is a town by that name where
 * towns stand on both sides of it, or before it and "and beyond" behind. */
static void settle_towns_like_persons(EntFinder *f, const uint32_t *covers)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention *m = &f->out->list.at[k];
        uint32_t begin = m->tokens.begin, end = m->tokens.end;
        if (m->type != ENT_MENTION_ENTITY || m->kind != ENT_CLASS_Person || begin < 2) continue;
        const EntSense *town = ent_words_sense(f->lexicon, f->doc, m->tokens, ENT_SENSE_Name);
        if (!town || ent_class_top(town->kind) != ENT_CLASS_Place) continue;
        bool listed = ent_finder_is(f, begin - 1, ",") && ent_finder_is(f, end, ",");
        uint32_t next = ent_finder_is(f, end + 1, "and") ? end + 2 : end + 1;
        bool goes_on = place_at(f, covers, next) || ent_finder_is(f, next, "beyond");
        if (!listed || !place_at(f, covers, begin - 2) || !goes_on) continue;
        m->kind = town->kind;
        m->strength = ENT_STRENGTH_SURE;
    }
}

/* "counties", "provinces" at I: what the names before it are. */
static bool kind_of_places(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"counties", "districts",      "provinces", "prefectures",
                                        "parishes", "municipalities", "boroughs",  "governorates",
                                        "cantons",  "voivodeships",   "townships", "communes",
                                        "oblasts",  "emirates"};
    return ent_finder_small(f, i) && ENT_STR_AMONG(ent_finder_text(f, i), nouns);
}

/* The first token of the item that ends before token END: of a mention that may be a place, or of
 * capitals that none covers. END: none. */
static uint32_t item_before(const EntFinder *f, const uint32_t *covers, uint32_t end)
{
    uint32_t i = end;
    if (end == 0) return end;
    if (covers[end - 1]) {
        const EntMention *m = &f->out->list.at[covers[end - 1] - 1];
        bool place = m->type == ENT_MENTION_ENTITY && ent_class_top(m->kind) == ENT_CLASS_Place;
        return m->tokens.end == end && (place || doubtful(f, m)) ? m->tokens.begin : end;
    }
    while (i > 0 && i + ITEM_TOKENS > end && place_word(f, i - 1) && !covers[i - 1]) i--;
    return i > 0 && ent_finder_capital(f, i - 1) ? end : i;
}

/* "in Quorva, Tolma and Riga | counties": all that the list before the noun at I names are regions.
 */
static EntStatus settle_before_noun(EntFinder *f, const uint32_t *covers, uint32_t i)
{
    PlaceList list = {0};
    for (uint32_t end = i, begin; list.count < ITEMS; list.count++) {
        begin = item_before(f, covers, end);
        if (begin == end) break;
        list.items[list.count] = (EntSpan){begin, end};
        list.mention[list.count] = covers[begin];
        end = begin;
        if (end > 0 && (ent_finder_is(f, end - 1, "and") || ent_finder_is(f, end - 1, "or"))) end--;
        if (end > 0 && ent_finder_is(f, end - 1, ",")) end--;
        if (end == begin) {
            list.count++;
            break;
        }
    }
    for (uint32_t k = 0; list.count >= 2 && k < list.count; k++) {
        if (is_place(f, &list, k)) continue;
        if (list.mention[k]) {
            EntMention *m = &f->out->list.at[list.mention[k] - 1];
            m->kind = ENT_CLASS_Region;
            m->strength = ENT_STRENGTH_SURE;
            continue;
        }
        ENT_TRY(ent_finder_add_name(f, list.items[k], ENT_CLASS_Region, ENT_STRENGTH_SURE));
    }
    return ENT_OK;
}

EntStatus ent_find_listed_places(EntFinder *f)
{
    uint32_t *covers = ENT_ARENA_NEW(&f->doc->arena, uint32_t, f->count + 1);
    if (!covers) return ENT_ERR_MEMORY;
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntSpan span = f->out->list.at[k].tokens;
        for (uint32_t i = span.begin; i < span.end && i < f->count; i++)
            if (!covers[i]) covers[i] = (uint32_t)k + 1;
    }
    settle_towns_like_persons(f, covers);
    for (uint32_t i = 0; i < f->count; i++) {
        if (kind_of_places(f, i)) ENT_TRY(settle_before_noun(f, covers, i));
        if (!says_where(f, i)) continue;
        PlaceList list = {0};
        for (uint32_t at = i + 1, end = take_item(f, covers, &list, at); end > at;) {
            at = behind_separator(f, end);
            if (at == end) break;
            end = take_item(f, covers, &list, at);
        }
        if (list.count >= 3 && 2 * list.places >= list.count) ENT_TRY(settle(f, &list));
    }
    return ENT_OK;
}
