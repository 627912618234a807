/* When two names denote one thing: rules for each type, over folded words. Those for organisations
 * are in same_bodies.c, those for events in same_events.c. */
#include "link/names.h"

bool ent_small_word(EntStr w)
{
    return ent_str_is(w, "of") || ent_str_is(w, "and") || ent_str_is(w, "the") ||
           ent_str_is(w, "for") || ent_str_is(w, "on") || ent_str_is(w, "in") || ent_str_is(w, "&");
}

/* "Lindberg & Novak" is "Lindberg and Novak". */
static bool joins(EntStr w)
{
    return ent_str_is(w, "&") || ent_str_is(w, "and");
}

/* "Exim Bank" is an "Export-Import Bank". */
static bool trade_bank(EntStr a, EntStr b)
{
    return ent_str_is(a, "exim") && ent_str_is(b, "export-import");
}

static bool same_word(EntStr a, EntStr b)
{
    return ent_str_eq(a, b) || (joins(a) && joins(b)) || trade_bank(a, b) || trade_bank(b, a);
}

/* One of 64 bits for WORD. */
static uint64_t word_bit(EntStr word)
{
    if (ent_str_is(word, "&")) word = ENT_STR("and");
    return (uint64_t)1 << (ent_str_hash(word) >> 7 & 63);
}

void ent_name_mark(EntName *name)
{
    bool content = false;
    name->all = name->front = name->stems = 0;
    for (uint32_t i = 0; i < name->count; i++) {
        uint64_t bit = word_bit(name->words[i]);
        bool small = ent_small_word(name->words[i]);
        name->all |= bit;
        name->stems |= word_bit(ent_str_sub(name->words[i], 0, ENT_NAME_STEM));
        if (i == 0 || (!content && !small)) name->front |= bit;
        content |= !small;
    }
    ent_name_mark_edition(name);
}

/* The only word of A begins with the letter that B or its first word of content begins with. */
static bool same_initial(const EntName *a, const EntName *b)
{
    uint32_t i = 0;
    while (i + 1 < b->count && ent_small_word(b->words[i])) i++;
    char letter = a->words[0].ptr[0];
    return a->count == 1 && (letter == b->words[0].ptr[0] || letter == b->words[i].ptr[0]);
}

/* "State of Texas" and "Texas": the longer name tells how it is governed. Not "Province of …",
 * "County of …", "City of …", which may be called after a town or lie in one. */
static bool adds_government(const EntName *shorter, const EntName *longer)
{
    static const char *const forms[] = {"state", "commonwealth", "territory", "canton"};
    return longer->count == shorter->count + 2 && ent_str_is(longer->words[1], "of") &&
           ENT_STR_AMONG(longer->words[0], forms) && ent_name_ends(shorter, longer);
}

bool ent_may_be_same(EntClass top, const EntName *a, const EntName *b)
{
    bool word = a->all & b->all, first = (a->front & b->all) || (b->front & a->all);
    bool parts = word && a->words[0].ptr[0] == b->words[0].ptr[0];
    switch (top) {
    case ENT_CLASS_Person:
        return word;
    case ENT_CLASS_Organisation: /* rules compare from the first word on, or initials */
        return first || parts || same_initial(a, b) || same_initial(b, a);
    case ENT_CLASS_Place:
        return first || adds_government(a, b) || adds_government(b, a);
    case ENT_CLASS_Initiative:
        return word || a->count == 1 || b->count == 1;
    default: /* events: also initials beside an edition */
        return (a->stems & b->stems) || a->count <= 2 || b->count <= 2;
    }
}

bool ent_name_within(const EntName *a, const EntName *b)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < b->count && k < a->count; i++)
        if (ent_str_eq(a->words[k], b->words[i])) k++;
    return k == a->count;
}

bool ent_name_has(const EntName *name, EntStr word)
{
    for (uint32_t i = 0; i < name->count; i++)
        if (ent_str_eq(name->words[i], word)) return true;
    return false;
}

bool ent_name_begins(const EntName *a, const EntName *b)
{
    if (a->count == 0 || a->count > b->count) return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (!same_word(a->words[i], b->words[i])) return false;
    return true;
}

bool ent_name_ends(const EntName *a, const EntName *b)
{
    if (a->count == 0 || a->count > b->count) return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (!same_word(a->words[i], b->words[b->count - a->count + i])) return false;
    return true;
}

bool ent_names_equal(const EntName *a, const EntName *b)
{
    return a->count == b->count && ent_name_begins(a, b);
}

/* "UAESA" and "UAE Space Agency": the letters of the first word, and the initials of the others. */
static bool letters_and_initials(EntStr acronym, const EntName *name)
{
    size_t k = name->words[0].len;
    if (name->count < 3 || k < 2 || !ent_str_starts(acronym, name->words[0])) return false;
    for (uint32_t i = 1; i < name->count; i++) {
        if (ent_small_word(name->words[i])) continue;
        if (k >= acronym.len || name->words[i].ptr[0] != acronym.ptr[k]) return false;
        k++;
    }
    return k == acronym.len;
}

bool ent_name_initials(const EntName *acronym, const EntName *name)
{
    if (!acronym->acronym || acronym->count != 1 || name->count < 2) return false;
    EntStr a = acronym->words[0];
    for (int keep_small = 0; keep_small < 2; keep_small++) {
        size_t k = 0;
        bool fits = true;
        for (uint32_t i = 0; i < name->count && fits; i++) {
            if (!keep_small && ent_small_word(name->words[i])) continue;
            fits = k < a.len && name->words[i].ptr[0] == a.ptr[k];
            k++;
        }
        if (fits && k == a.len) return true;
    }
    return letters_and_initials(a, name);
}

bool ent_name_inner_acronym(const EntName *shorter, const EntName *longer)
{
    if (ent_str_find(longer->text, ENT_STR("(")) == SIZE_MAX || longer->count < 4 ||
        ent_str_ends(longer->text, ENT_STR(")")))
        return false;
    if (shorter->count == 2) return ent_name_ends(shorter, longer);
    if (shorter->count + 1 != longer->count) return false;
    uint32_t same = 0, i = 0;
    for (uint32_t k = 0; k < longer->count && i < shorter->count; k++) {
        if (!ent_str_eq(shorter->words[i], longer->words[k])) continue;
        same++;
        i++;
    }
    return same == shorter->count;
}

/* --- persons --------------------------------------------------------------------------------- */

/* "Tom" and "Thomas": the same given name, in the folded form that one goes by and in full. */
static bool same_given(EntStr a, EntStr b)
{
    static const char *const pairs[][2] = {
        {"abby", "abigail"},   {"alex", "alexander"},    {"andy", "andrew"},
        {"ben", "benjamin"},   {"beth", "elizabeth"},    {"bill", "william"},
        {"bob", "robert"},     {"chris", "christopher"}, {"dan", "daniel"},
        {"dave", "david"},     {"deb", "deborah"},       {"don", "donald"},
        {"doug", "douglas"},   {"ed", "edward"},         {"fred", "frederick"},
        {"greg", "gregory"},   {"jeff", "jeffrey"},      {"jen", "jennifer"},
        {"jerry", "gerald"},   {"jim", "james"},         {"joe", "joseph"},
        {"josh", "joshua"},    {"kate", "katherine"},    {"ken", "kenneth"},
        {"larry", "lawrence"}, {"liz", "elizabeth"},     {"matt", "matthew"},
        {"mike", "michael"},   {"nick", "nicholas"},     {"pat", "patrick"},
        {"pete", "peter"},     {"phil", "philip"},       {"ray", "raymond"},
        {"rich", "richard"},   {"rick", "richard"},      {"rob", "robert"},
        {"ron", "ronald"},     {"sam", "samuel"},        {"steve", "steven"},
        {"steve", "stephen"},  {"sue", "susan"},         {"ted", "theodore"},
        {"tim", "timothy"},    {"tom", "thomas"},        {"tony", "anthony"},
        {"vicki", "victoria"}, {"will", "william"},      {"zach", "zachary"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if ((ent_str_is(a, pairs[i][0]) && ent_str_is(b, pairs[i][1])) ||
            (ent_str_is(b, pairs[i][0]) && ent_str_is(a, pairs[i][1])))
            return true;
    return false;
}

/* The surname of a Western name: its last word, or the one before "Jr." */
static EntStr last_surname(const EntName *name)
{
    uint32_t n = name->count;
    if (n > 1 && (ent_str_is(name->words[n - 1], "jr") || ent_str_is(name->words[n - 1], "sr")))
        n--;
    return name->words[n - 1];
}

/* "Ann R. Lee" and "Ann Ringer Lee" */
static bool middle_initial(const EntName *a, const EntName *b)
{
    if (a->count != 3 || b->count != 3) return false;
    EntStr x = a->words[1], y = b->words[1];
    return (x.len == 1 || y.len == 1) && x.ptr[0] == y.ptr[0] &&
           ent_str_eq(a->words[0], b->words[0]) && ent_str_eq(a->words[2], b->words[2]);
}

static int same_person(const EntName *a, const EntName *b)
{
    const EntName *shorter = a->count <= b->count ? a : b, *longer = a->count <= b->count ? b : a;
    if (ent_names_equal(a, b)) return 100;
    if (shorter->count == 1) {
        /* A surname: the last word of a Western name, the first of an East Asian one. */
        if (ent_str_eq(shorter->words[0], last_surname(longer))) return 60;
        if (ent_str_eq(shorter->words[0], longer->words[0])) return 40;
        return ent_name_has(longer, shorter->words[0]) ? 20 : 0;
    }
    if (ent_name_within(shorter, longer) || middle_initial(a, b)) return 80;
    if (ent_str_eq(last_surname(shorter), last_surname(longer)) &&
        same_given(shorter->words[0], longer->words[0]))
        return 70;
    /* "J. Smith" and "John Smith" */
    bool initial = shorter->count == longer->count && shorter->count == 2 &&
                   ent_str_eq(shorter->words[1], longer->words[1]) &&
                   shorter->words[0].ptr[0] == longer->words[0].ptr[0] &&
                   (shorter->words[0].len == 1 || longer->words[0].len == 1);
    return initial ? 50 : 0;
}

/* --- places, initiatives ------------------------------------------------------------------------
 */

/* With COUNTRY, one of the two is known as a country and the other is not: "Mexico" and "State of
 * Mexico"; what countries are called in full is in the lexicon. */
static int same_place(const EntLinker *l, const EntName *a, const EntName *b, bool country)
{
    const EntName *shorter = a->count <= b->count ? a : b, *longer = a->count <= b->count ? b : a;
    if (ent_names_equal(a, b)) return 100;
    if (ent_name_begins(shorter, longer) && longer->count == shorter->count + 1 &&
        ent_linker_has(l, longer->words[longer->count - 1], ENT_SENSE_PlaceHead))
        return 80;
    return !country && adds_government(shorter, longer) ? 75 : 0;
}

static bool ends_in_venue_head(const EntLinker *l, const EntName *name)
{
    const EntSense *head =
        ent_lexicon_sense(l->lexicon, name->words[name->count - 1], ENT_SENSE_PlaceHead);
    return head && head->kind == ENT_CLASS_Venue;
}

/* "Tolma Theatre" and "National Karl Tolma Theatre", "Tolma Hotel" and "Tolma Hotel Riga": a house
 * by the end of its name, or without the place behind it. */
static int same_venue(const EntLinker *l, const EntName *a, const EntName *b)
{
    const EntName *shorter = a->count < b->count ? a : b, *longer = a->count < b->count ? b : a;
    if (shorter->count < 2 || shorter->count == longer->count || !ends_in_venue_head(l, shorter))
        return 0;
    uint32_t more = longer->count - shorter->count;
    if (ent_name_begins(shorter, longer)) {
        for (uint32_t i = shorter->count; i < longer->count; i++)
            if (!ent_linker_has(l, longer->words[i], ENT_SENSE_Name)) return 0;
        return more == 1 ? 70 : 0;
    }
    return ent_name_ends(shorter, longer) ? 65 : 0;
}

/* "Quorva Project" and "Quorva Lithium Project": the first word and the noun, without what it is
 * about. */
static bool leaves_out_subject(const EntName *shorter, const EntName *longer)
{
    return shorter->count == 2 && longer->count == 3 &&
           same_word(shorter->words[0], longer->words[0]) &&
           same_word(shorter->words[1], longer->words[2]);
}

static int same_initiative(const EntName *a, const EntName *b)
{
    const EntName *shorter = a->count <= b->count ? a : b, *longer = a->count <= b->count ? b : a;
    if (ent_names_equal(a, b)) return 100;
    if (ent_name_initials(shorter, longer)) return 80;
    if (ent_name_inner_acronym(shorter, longer)) return 75;
    if (leaves_out_subject(shorter, longer)) return 65;
    if (ent_name_begins(shorter, longer) && longer->count <= shorter->count + 2) return 70;
    return shorter->count >= 4 && ent_name_within(shorter, longer) ? 60 : 0;
}

/* "Oklahoma" and "Oklahoma City", "Monterey" and "Monterey County": a town is not its region; but a
 * district goes by its name alone. */
static bool town_and_area(EntClass a, EntClass b, const EntName *longer)
{
    if (ent_str_is(longer->words[longer->count - 1], "district")) return false;
    bool area = a == ENT_CLASS_Region || a == ENT_CLASS_Country || b == ENT_CLASS_Region ||
                b == ENT_CLASS_Country;
    return area && (a == ENT_CLASS_City || b == ENT_CLASS_City);
}

/* "Riga" and "Riga Castle": a town or a region, and a house that is called after it, which is no
 * town itself ("Riga Beach"). */
static bool house_of_place(const EntLinker *l, const EntName *a, EntClass kind_a, const EntName *b,
                           EntClass kind_b)
{
    EntClass shorter = a->count < b->count ? kind_a : kind_b;
    EntClass longer = a->count < b->count ? kind_b : kind_a;
    const EntName *name = a->count > b->count ? a : b;
    bool settled =
        shorter == ENT_CLASS_City || shorter == ENT_CLASS_Region || shorter == ENT_CLASS_Country;
    bool house = longer == ENT_CLASS_Venue || longer == ENT_CLASS_Place;
    if (!settled || !house || a->count == b->count) return false;
    const EntSense *head =
        ent_lexicon_sense(l->lexicon, name->words[name->count - 1], ENT_SENSE_PlaceHead);
    return head && (head->kind == ENT_CLASS_Venue || head->kind == ENT_CLASS_Place) && !head->weak;
}

int ent_same_thing(const EntLinker *l, const EntName *name, EntClass kind,
                   const EntCluster *cluster)
{
    EntClass top = ent_class_top(kind);
    if (top != ent_class_top(cluster->kind)) return 0;
    const EntName *other = &cluster->name;
    switch (top) {
    case ENT_CLASS_Person:
        return same_person(name, other);
    case ENT_CLASS_Organisation:
        return ent_same_organisation(l, name, other);
    case ENT_CLASS_Place:
        if (town_and_area(kind, cluster->kind, name->count > other->count ? name : other) &&
            !ent_names_equal(name, other))
            return 0;
        if (house_of_place(l, name, kind, other, cluster->kind)) return 0;
        if (kind == ENT_CLASS_Venue && cluster->kind == ENT_CLASS_Venue) {
            int venue = same_venue(l, name, other);
            if (venue) return venue;
        }
        return same_place(l, name, other,
                          (kind == ENT_CLASS_Country) != (cluster->kind == ENT_CLASS_Country));
    case ENT_CLASS_Event:
        return ent_same_event(l, name, kind, other, cluster->kind);
    case ENT_CLASS_Initiative:
        return same_initiative(name, other);
    default:
        return 0;
    }
}
