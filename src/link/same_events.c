/* When two names denote one event: editions tell events apart, and may be left out. */
#include "base/ascii.h"
#include "link/names.h"

/* 3 for "third" and "3rd"; 0: no ordinal. */
static unsigned ordinal(EntStr w)
{
    static const char *const words[] = {
        "first", "second", "third",    "fourth",  "fifth",      "sixth",      "seventh",  "eighth",
        "ninth", "tenth",  "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"};
    for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_is(w, words[i])) return i + 1;
    if (ent_str_is(w, "inaugural")) return 1;
    unsigned n = 0;
    size_t i = 0;
    for (; i < w.len && i < 3 && w.ptr[i] >= '0' && w.ptr[i] <= '9'; i++)
        n = 10 * n + (unsigned)(w.ptr[i] - '0');
    return i && w.len == i + 2 ? n : 0;
}

/* "the second | Riga Forum": an ordinal in small letters right before the name of an event. */
static unsigned ordinal_before(const EntLinker *l, const EntName *name)
{
    uint32_t i = name->tokens.begin;
    return i > 0 && name->count > 1 ? ordinal(l->doc->tokens.at[i - 1].text) : 0;
}

/* 20 for "twenty" of "twenty-first", 0: no such word. */
static unsigned tens(EntStr w)
{
    static const char *const words[] = {"twenty", "thirty", "forty", "fifty", "sixty"};
    static const char *const whole[] = {"twentieth", "thirtieth", "fortieth", "fiftieth",
                                        "sixtieth"};
    for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_is(w, words[i]) || ent_str_is(w, whole[i])) return 20 + 10 * i;
    return 0;
}

static unsigned ordinal_of(const EntName *name)
{
    for (uint32_t i = 0; i < name->count; i++) {
        unsigned n = ordinal(name->words[i]), before = i ? tens(name->words[i - 1]) : 0;
        if (n) return n + before;
        bool round = tens(name->words[i]) && ent_str_ends(name->words[i], ENT_STR("eth"));
        if (round) return tens(name->words[i]);
    }
    return 0;
}

/* "21st Session", "Twenty-First Annual Session": nothing but its number and head. */
static bool only_counts(const EntName *name)
{
    static const char *const plain[] = {"session", "meeting",  "council", "annual",
                                        "regular", "ordinary", "plenary", "round"};
    for (uint32_t i = 0; i < name->count; i++)
        if (!ordinal(name->words[i]) && !tens(name->words[i]) &&
            !ENT_STR_AMONG(name->words[i], plain))
            return false;
    return name->count > 1;
}

/* A year or an ordinal, which tells editions apart but may be left out. */
static bool edition(EntStr w)
{
    if (ordinal(w)) return true;
    if (w.len < 3 || w.ptr[0] < '0' || w.ptr[0] > '9') return false;
    return w.len == 4 || ent_str_ends(w, ENT_STR("th")) || ent_str_ends(w, ENT_STR("st")) ||
           ent_str_ends(w, ENT_STR("nd")) || ent_str_ends(w, ENT_STR("rd"));
}

static uint32_t shared_stems(const EntName *a, const EntName *b, uint32_t *content)
{
    uint32_t shared = 0;
    *content = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        EntStr w = a->words[i];
        if (ent_small_word(w) || edition(w)) continue;
        ++*content;
        for (uint32_t k = 0; k < b->count; k++)
            if (ent_str_eq(ent_str_sub(w, 0, ENT_NAME_STEM),
                           ent_str_sub(b->words[k], 0, ENT_NAME_STEM))) {
                shared++;
                break;
            }
    }
    return shared;
}

bool ent_name_counts_edition(const EntName *name)
{
    return ordinal_of(name) != 0;
}

bool ent_name_of_other_edition(const EntName *name)
{
    return name->count > 1 &&
           (ent_str_is(name->words[0], "next") || ent_str_is(name->words[0], "last"));
}

/* "last year's | Riga Forum", "the previous | Riga Forum": what stands before the name tells that
 * it is another edition than the one that the text is about. */
static bool told_of_other_year(const EntLinker *l, const EntName *name)
{
    static const char *const words[] = {"previous", "preceding", "prior", "last", "next"};
    const EntToken *t = l->doc->tokens.at;
    uint32_t i = name->tokens.begin;
    bool years = i > 2 && ent_str_is(t[i - 1].tag, "POS") && ent_str_is(t[i - 2].norm, "year");
    if (years) i -= 2;
    return i > 0 && ENT_STR_AMONG(t[i - 1].norm, words);
}

static bool of_other_edition(const EntLinker *l, const EntName *name)
{
    return ent_name_of_other_edition(name) || told_of_other_year(l, name);
}

/* Letters and a number, "g20": how many letters; 0: no such word. */
static size_t numbered(EntStr w)
{
    size_t n = 0, digits = 0;
    while (n < w.len && ent_ascii_lower((unsigned char)w.ptr[n])) n++;
    while (n + digits < w.len && ent_ascii_digit((unsigned char)w.ptr[n + digits])) digits++;
    return digits && n + digits == w.len ? n : 0;
}

/* "G7 summit" and "G20 summit" */
static bool other_number(const EntName *a, const EntName *b)
{
    for (uint32_t i = 0; i < a->count; i++)
        for (uint32_t k = 0; k < b->count; k++) {
            EntStr x = a->words[i], y = b->words[k];
            size_t n = numbered(x);
            if (n && numbered(y) == n && !ent_str_eq(x, y) &&
                ent_str_eq(ent_str_sub(x, 0, n), ent_str_sub(y, 0, n)))
                return true;
        }
    return false;
}

/* "the 2025 | summit": a year right before what describes an event. */
static EntStr year_before(const EntLinker *l, const EntName *name)
{
    uint32_t i = name->tokens.begin;
    EntStr w = i > 0 ? l->doc->tokens.at[i - 1].text : ENT_STR_EMPTY;
    return w.len == 4 && edition(w) ? w : ENT_STR_EMPTY;
}

/* Both name an edition, and not the same: two events. */
bool ent_events_told_apart(const EntLinker *l, const EntName *a, const EntName *b)
{
    EntStr x = year_before(l, a), y = year_before(l, b);
    unsigned m = ordinal_of(a), n = ordinal_of(b);
    if (!m) m = ordinal_before(l, a);
    if (!n) n = ordinal_before(l, b);
    if (other_number(a, b) || of_other_edition(l, a) != of_other_edition(l, b) ||
        (m && n && m != n))
        return true;
    for (uint32_t i = 0; i < a->count; i++)
        if (edition(a->words[i])) x = a->words[i];
    for (uint32_t i = 0; i < b->count; i++)
        if (edition(b->words[i])) y = b->words[i];
    bool alike = x.len == y.len && !ordinal(x) == !ordinal(y); /* not "10th" and "2024" */
    return x.len && y.len && alike && !ent_str_eq(x, y);
}

static EntName without_editions(const EntName *name)
{
    EntName rest = *name;
    rest.count = 0;
    for (uint32_t i = 0; i < name->count; i++)
        if (!edition(name->words[i])) rest.words[rest.count++] = name->words[i];
    return rest;
}

static void drop_first(EntName *name)
{
    name->count--;
    memmove(name->words, name->words + 1, name->count * sizeof *name->words);
}

/* "RHF 2025" and "2025 Riga Harbour Forum" */
static bool edition_initials(const EntName *a, const EntName *b)
{
    EntName short_form = without_editions(a), name = without_editions(b);
    bool dated = short_form.count == 1 && a->count == 2;
    short_form.acronym = true;
    return dated && short_form.words[0].len >= 2 && ent_name_initials(&short_form, &name);
}

/* "RH Trade Week" and "Riga Harbour Trade Week": the first word stands for the first ones. */
static bool abbreviated_beginning(const EntName *a, const EntName *b)
{
    EntName shorter = without_editions(a), name = without_editions(b), first = shorter, rest = name;
    uint32_t letters = name.count + 1 - shorter.count; /* words that the first one stands for */
    if (shorter.count < 2 || shorter.count >= name.count || letters != shorter.words[0].len)
        return false;
    first.count = 1;
    first.acronym = true;
    drop_first(&shorter);
    rest.count = letters;
    return ent_name_initials(&first, &rest) && ent_name_ends(&shorter, &name);
}

/* "Tradecon 2025" and "Tradecon 2025 conference" */
static bool adds_noun_to_edition(const EntName *a, const EntName *b)
{
    EntName x = without_editions(a), y = without_editions(b);
    return a->count == 2 && b->count == 3 && x.count == 1 && y.count == 2 &&
           ent_name_begins(&x, &y);
}

bool ent_name_dates_alias(const EntLinker *l, const EntName *name, const EntName *alias,
                          const EntName *full)
{
    EntName plain = without_editions(name);
    return plain.count < name->count && ent_names_equal(&plain, alias) &&
           !ent_events_told_apart(l, name, full);
}

static EntName series_name(const EntName *name)
{
    EntName series = without_editions(name);
    while (series.count > 1 && ent_str_is(series.words[0], "annual")) drop_first(&series);
    return series;
}

/* "Harbour Crane Conference" and "9th Harbour Crane Conference and Expo" */
static bool adds_joint_head(const EntName *a, const EntName *b)
{
    EntName x = series_name(a), y = series_name(b);
    const EntName *shorter = x.count < y.count ? &x : &y, *longer = shorter == &x ? &y : &x;
    if (shorter->count < 3 || longer->count > shorter->count + 3 ||
        !ent_name_begins(shorter, longer))
        return false;
    EntStr joint = longer->words[shorter->count];
    return longer->count > shorter->count + 1 &&
           (ent_str_is(joint, "and") || ent_str_is(joint, "&"));
}

/* "Harbour Robots 2025" and "2nd Annual Harbour Robots Conference" */
static bool adds_one_word(const EntName *a, const EntName *b)
{
    EntName x = series_name(a), y = series_name(b);
    const EntName *shorter = x.count < y.count ? &x : &y, *longer = shorter == &x ? &y : &x;
    bool one = shorter->count >= 2 && longer->count == shorter->count + 1;
    if (one && shorter->count >= 3 && ent_name_ends(shorter, longer))
        return true; /* "side event on …" */
    return one && ent_name_begins(shorter, longer) &&
           !ent_str_is(longer->words[longer->count - 1], "week"); /* around it */
}

/* "the ORION event", of the conference whose name has that word. */
static bool plain_event_of(const EntLinker *l, const EntName *plain, const EntName *named)
{
    uint32_t own = 0;
    if (plain->count < 2 || !ent_str_is(plain->words[plain->count - 1], "event")) return false;
    for (uint32_t i = 0; i + 1 < plain->count; i++) {
        if (!ent_name_has(named, plain->words[i])) return false;
        own += !ent_linker_has(l, plain->words[i], ENT_SENSE_CommonWord) &&
               !ent_linker_has(l, plain->words[i], ENT_SENSE_Name);
    }
    return own > 0;
}

/* The index behind "to" in the name of a visit, or 0. */
static uint32_t goal_of(const EntName *name)
{
    for (uint32_t i = 1; i + 1 < name->count; i++)
        if (ent_str_is(name->words[i], "to")) return i + 1;
    return 0;
}

/* "state visit to Norway" and "state visit to Latvia" */
static bool other_goal(const EntName *a, const EntName *b)
{
    uint32_t at = goal_of(a), goal = goal_of(b);
    if (!at || !goal) return false;
    for (uint32_t i = at; i < a->count; i++)
        for (uint32_t k = goal; k < b->count; k++)
            if (ent_str_eq(a->words[i], b->words[k])) return false;
    return true;
}

/* "Third Regular Meeting of Ministers", "Third Regular Meeting of the Council of …": the words up
 * to an event's head, with its number or many of them, and what follows differs. */
static bool same_beginning(const EntLinker *l, const EntName *a, const EntName *b)
{
    enum { WORDS = 4 };
    uint32_t content = 0, k = 0;
    bool head = false, counted = false;
    for (; k < a->count && k < b->count && ent_str_eq(a->words[k], b->words[k]); k++) {
        content += !ent_small_word(a->words[k]);
        counted |= ordinal(a->words[k]) != 0;
        head |= ent_linker_has(l, a->words[k], ENT_SENSE_EventHead);
    }
    return head && content + counted >= WORDS;
}

int ent_same_event(const EntLinker *l, const EntName *a, EntClass ka, const EntName *b, EntClass kb)
{
    uint32_t na, nb;
    if (ent_events_told_apart(l, a, b)) return 0;
    if (ka == ENT_CLASS_Visit && kb == ENT_CLASS_Visit && other_goal(a, b)) return 0;
    if (ent_names_equal(a, b)) return 100;
    if ((a->acronym && ent_name_initials(a, b)) || (b->acronym && ent_name_initials(b, a)))
        return 80;
    if (edition_initials(a, b) || edition_initials(b, a)) return 80;
    if (abbreviated_beginning(a, b) || abbreviated_beginning(b, a)) return 75;
    if (adds_noun_to_edition(a, b) || adds_noun_to_edition(b, a)) return 75;
    uint32_t sa = shared_stems(a, b, &na), sb = shared_stems(b, a, &nb);
    bool all_shared = na && nb && sa == na && sb == nb;
    if (all_shared && ent_class_top(ka) == ent_class_top(kb)) return 75; /* but for the edition */
    if (plain_event_of(l, a, b) || plain_event_of(l, b, a)) return 65;
    if (ka != kb && (ka == ENT_CLASS_Event || kb == ENT_CLASS_Event) && adds_one_word(a, b))
        return 70;
    if (adds_joint_head(a, b)) return 70;
    if (ka == kb && same_beginning(l, a, b)) return 70;
    if (ka != kb || !na || !nb) return 0;
    if ((sa == na && na >= 2) || (sb == nb && nb >= 2)) return 70;
    bool counted = ordinal_of(a) && ordinal_of(a) == ordinal_of(b);
    bool heads = a->count && b->count && ent_str_eq(a->words[a->count - 1], b->words[b->count - 1]);
    if (counted && heads && only_counts(a) && only_counts(b)) return 70;
    if (counted && (sa * 4 >= na * 3 || sb * 4 >= nb * 3) && sa >= 4) return 65;
    bool most = sa * 4 >= na * 3 && sb * 4 >= nb * 3;
    return most && sa >= 3 ? 60 : 0;
}
