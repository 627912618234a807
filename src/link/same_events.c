/* When two names denote one event: editions tell events apart, and may be left out. */
#include "base/ascii.h"
#include "base/ordinal.h"
#include "link/names.h"

/* As ent_ordinal_number; the "inaugural" one is the first. */
static unsigned ordinal(EntStr w)
{
    return ent_str_is(w, "inaugural") ? 1 : ent_ordinal_number(w);
}

/* "the second | Riga Forum": an ordinal in small letters right before the name of an event. */
static unsigned ordinal_before(const EntLinker *l, const EntName *name)
{
    uint32_t i = name->tokens.begin;
    return i > 0 && name->count > 1 ? ordinal(l->doc->tokens.at[i - 1].text) : 0;
}

static unsigned ordinal_of(const EntName *name)
{
    for (uint32_t i = 0; i < name->count; i++) {
        unsigned n = ordinal(name->words[i]), before = i ? ent_tens(name->words[i - 1]) : 0;
        if (n) return n + before;
    }
    return 0;
}

/* "21st Session", "Twenty-First Annual Session": nothing but its number and head. */
static bool only_counts(const EntName *name)
{
    static const char *const plain[] = {"session", "meeting",  "council", "annual",
                                        "regular", "ordinary", "plenary", "round"};
    for (uint32_t i = 0; i < name->count; i++)
        if (!ordinal(name->words[i]) && !ent_tens(name->words[i]) &&
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

/* "first meeting of | this | committee": tells nothing of its name. */
static bool points(EntStr w)
{
    static const char *const words[] = {"this", "that", "its", "their", "our"};
    return ENT_STR_AMONG(w, words);
}

static uint32_t shared_stems(const EntName *a, const EntName *b, uint32_t *content)
{
    uint32_t shared = 0;
    *content = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        EntStr w = a->words[i];
        if (ent_small_word(w) || edition(w) || points(w)) continue;
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
    return name->ordinal != 0;
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

EntStr ent_name_of_years_edition(const EntLinker *l, const EntName *name)
{
    const EntToken *t = l->doc->tokens.at;
    uint32_t i = name->tokens.begin;
    const EntMention *m = NULL;
    for (size_t k = 0; k < l->mentions->list.len && !m; k++)
        if (l->mentions->list.at[k].tokens.begin == i) m = &l->mentions->list.at[k];
    bool event = m && ent_class_top(m->kind) == ENT_CLASS_Event && !m->described;
    bool years = event && i > 2 && ent_str_is(t[i - 1].tag, "POS") &&
                 ent_str_is(t[i - 2].norm, "year") &&
                 (ent_str_is(t[i - 3].norm, "next") || ent_str_is(t[i - 3].norm, "last"));
    return years ? ent_mention_text(l->doc, (EntSpan){i - 3, name->tokens.end}) : ENT_STR_EMPTY;
}

/* The text names another event so, or so with more before it, and not this edition of it: "the
 * first Harbour Summit" beside "the second Harbour Summit". */
static bool other_edition_named(const EntLinker *l, const EntName *name)
{
    for (uint32_t c = 0; c < l->clusters.len; c++) {
        const EntCluster *other = &l->clusters.at[c];
        bool event = ent_class_top(other->kind) == ENT_CLASS_Event; /* none that was joined */
        if (event && other->name.tokens.begin != name->tokens.begin &&
            ent_name_ends(name, &other->name))
            return true;
    }
    return false;
}

EntStr ent_name_of_counted_edition(const EntLinker *l, const EntName *name)
{
    uint32_t i = name->tokens.begin;
    if (name->ordinal || !ordinal_before(l, name) || !other_edition_named(l, name))
        return ENT_STR_EMPTY;
    return ent_mention_text(l->doc, (EntSpan){i - 1, name->tokens.end});
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

void ent_name_mark_edition(EntName *name)
{
    name->ordinal = ordinal_of(name);
    name->edition = ENT_STR_EMPTY;
    name->numbered = false;
    for (uint32_t i = 0; i < name->count; i++) {
        if (edition(name->words[i])) name->edition = name->words[i];
        name->numbered |= numbered(name->words[i]) != 0;
    }
}

/* "G7 summit" and "G20 summit" */
static bool other_number(const EntName *a, const EntName *b)
{
    if (!a->numbered || !b->numbered) return false;
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

/* "the May 2023 | Ports Council meeting", the year in NAME or before it: told by its month. */
static bool told_by_month(const EntLinker *l, const EntName *name)
{
    uint32_t i = name->tokens.begin;
    EntStr w = l->doc->tokens.at[i].text;
    bool year = w.len == 4 && edition(w);
    if (!year && year_before(l, name).len)
        i--;
    else if (!year)
        return false;
    char folded[ENT_LEXICON_KEY];
    return i > 0 &&
           ent_linker_has(l, ent_lexicon_fold(l->doc->tokens.at[i - 1].text, folded, sizeof folded),
                          ENT_SENSE_Month);
}

/* "today | joined leaders for the annual | Harbour Summit": the year of a day that the sentence of
 * NAME tells from the article's own, or 0. */
static int year_of_sentence(const EntLinker *l, const EntName *name)
{
    uint32_t s = ent_doc_sentence_of(l->doc, name->tokens.begin);
    EntSpan sentence = l->doc->sentences.at[s];
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        const EntMention *m = ent_mention_at(l->mentions, i);
        if (!m || m->type != ENT_MENTION_DATE) continue;
        const EntDateValue *date = &l->mentions->dates.at[m->value];
        if (date->relative && date->start.day && !date->issued) return date->start.year;
    }
    return 0;
}

/* "the 2022 Harbour Summit" and what is held today, in another year. */
static bool held_in_other_year(const EntLinker *l, EntStr year, const EntName *other)
{
    if (year.len != 4 || ordinal(year)) return false;
    int value = 0, held = year_of_sentence(l, other);
    for (size_t i = 0; i < year.len; i++) value = 10 * value + (year.ptr[i] - '0');
    return held && value != held;
}

/* Both name an edition, and not the same: two events. */
bool ent_events_told_apart(const EntLinker *l, const EntName *a, const EntName *b)
{
    EntStr x = a->edition.len ? a->edition : year_before(l, a);
    EntStr y = b->edition.len ? b->edition : year_before(l, b);
    unsigned m = a->ordinal, n = b->ordinal;
    if (!m) m = ordinal_before(l, a);
    if (!n) n = ordinal_before(l, b);
    if (other_number(a, b) || of_other_edition(l, a) != of_other_edition(l, b) ||
        (m && n && m != n))
        return true;
    if ((m && !n && told_by_month(l, b)) || (n && !m && told_by_month(l, a))) return true;
    if (!x.len != !y.len && !m && !n)
        return x.len ? held_in_other_year(l, x, b) : held_in_other_year(l, y, a);
    if (!x.len || x.len != y.len || ent_str_eq(x, y)) return false;
    return !ordinal(x) == !ordinal(y); /* not "10th" and "2024" */
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

/* "RHF 2025" and "2025 Riga Harbour Forum": NAME is A, and LONGER the other, without editions. */
static bool edition_initials(const EntName *a, const EntName *name, const EntName *longer)
{
    if (a->count != 2 || name->count != 1 || name->words[0].len < 2) return false;
    EntName short_form = *name;
    short_form.acronym = true;
    return ent_name_initials(&short_form, longer);
}

/* "RH Trade Week" and "Riga Harbour Trade Week": the first word stands for the first ones. */
static bool abbreviated_beginning(const EntName *a, const EntName *b)
{
    uint32_t letters = b->count + 1 - a->count; /* words that the first one stands for */
    if (a->count < 2 || a->count >= b->count || letters != a->words[0].len) return false;
    EntName first = *a, last = *a, rest = *b;
    first.count = 1;
    first.acronym = true;
    drop_first(&last);
    rest.count = letters;
    return ent_name_initials(&first, &rest) && ent_name_ends(&last, b);
}

/* "Tradecon 2025" and "Tradecon 2025 conference": X and Y without editions. */
static bool adds_noun_to_edition(const EntName *a, const EntName *x, const EntName *b,
                                 const EntName *y)
{
    return a->count == 2 && b->count == 3 && x->count == 1 && y->count == 2 &&
           ent_name_begins(x, y);
}

bool ent_name_dates_alias(const EntLinker *l, const EntName *name, const EntName *alias,
                          const EntName *full)
{
    EntName plain = without_editions(name);
    return plain.count < name->count && ent_names_equal(&plain, alias) &&
           !ent_events_told_apart(l, name, full);
}

/* "COP28" and "28th Conference of the Parties", perhaps with what they are the parties to behind
 * it: SHORTER is the initials of LONGER, small words left out or not, and its number. */
static bool counted_initials(const EntName *shorter, const EntName *longer)
{
    if (shorter->count != 1 || !longer->ordinal) return false;
    EntStr w = shorter->words[0];
    size_t letters = numbered(w), k = 0;
    unsigned number = 0;
    for (size_t i = letters; i < w.len; i++) number = 10 * number + (unsigned)(w.ptr[i] - '0');
    if (letters < 2 || number != longer->ordinal) return false;
    for (uint32_t i = 0; i < longer->count; i++) {
        EntStr word = longer->words[i];
        if (edition(word)) continue;
        if (k < letters && word.ptr[0] == w.ptr[k])
            k++;
        else if (!ent_small_word(word) && !ent_str_is(word, "to"))
            return false;
        else if (k == letters)
            break;
    }
    return k == letters;
}

/* PLAIN, without editions, and without "annual" before it. */
static EntName series_name(const EntName *plain)
{
    EntName series = *plain;
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

enum { SIDES = 2 };

/* The last words of the names of those who meet, "… between President | Novak | and Minister |
 * Lindberg |", "… with President | Novak | of Peru": token indices into AT; how many. */
static uint32_t sides_of(const EntLinker *l, const EntName *name, uint32_t at[SIDES])
{
    const EntWord *words = l->mentions->words;
    const EntToken *t = l->doc->tokens.at;
    uint32_t i = name->tokens.begin, end = name->tokens.end, count = 0, most = 0;
    for (; i < end && !most; i++)
        most = ent_str_is(t[i].text, "between") ? 2 : ent_str_is(t[i].text, "with") ? 1 : 0;
    for (; i < end && count < most; i++) {
        bool last = words[i].capital && (i + 1 == end || !words[i + 1].capital);
        if (last && !ent_word_has(&words[i], ENT_SENSE_Role)) at[count++] = i;
    }
    return count;
}

static bool has_token(const EntLinker *l, const EntName *name, EntStr text)
{
    for (uint32_t i = name->tokens.begin; i < name->tokens.end; i++)
        if (ent_str_eq_nocase(l->doc->tokens.at[i].text, text)) return true;
    return false;
}

/* One of those whom A names is not in B. */
static bool own_side(const EntLinker *l, const EntName *a, const EntName *b)
{
    uint32_t at[SIDES], count = sides_of(l, a, at);
    for (uint32_t k = 0; k < count; k++)
        if (!has_token(l, b, l->doc->tokens.at[at[k]].text)) return true;
    return false;
}

/* "meeting with President Novak" and "meeting with President Moen": each has one who is not in the
 * other. */
static bool other_sides(const EntLinker *l, const EntName *a, const EntName *b)
{
    return own_side(l, a, b) && own_side(l, b, a);
}

/* "state visit to Norway" and "state visit to Latvia" */
bool ent_visits_of_other_goal(const EntName *a, const EntName *b)
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

/* A place is in A, word for word, that is not in B. */
static bool own_place(const EntLinker *l, const EntName *a, const EntName *b)
{
    for (uint32_t i = 0; i < a->count; i++)
        if (!ent_name_has(b, a->words[i]) &&
            !ent_linker_has(l, a->words[i], ENT_SENSE_CommonWord) &&
            (ent_linker_has(l, a->words[i], ENT_SENSE_Name) ||
             ent_linker_has(l, a->words[i], ENT_SENSE_Demonym)))
            return true;
    return false;
}

/* "Riga International Book Fair" and "Oslo International Book Fair": alike but for the places. */
static bool other_places(const EntLinker *l, const EntName *a, const EntName *b)
{
    return own_place(l, a, b) && own_place(l, b, a);
}

/* "COP29" and "29th United Nations Climate Change Conference": the lexicon has them as one. */
static bool known_as_one(const EntName *a, const EntName *b)
{
    return a->known && b->known && a->known->label.len &&
           ent_str_eq(a->known->label, b->known->label);
}

int ent_same_event(const EntLinker *l, const EntName *a, EntClass ka, const EntName *b, EntClass kb)
{
    uint32_t na, nb;
    if (ent_events_told_apart(l, a, b)) return 0;
    if (ka == ENT_CLASS_Visit && kb == ENT_CLASS_Visit && ent_visits_of_other_goal(a, b)) return 0;
    if (ent_names_equal(a, b)) return 100;
    if (known_as_one(a, b)) return 90;
    if (ka == ENT_CLASS_Meeting && kb == ENT_CLASS_Meeting && other_sides(l, a, b)) return 0;
    if ((a->acronym && ent_name_initials(a, b)) || (b->acronym && ent_name_initials(b, a)))
        return 80;
    if (counted_initials(a, b) || counted_initials(b, a)) return 80;
    const EntName x = without_editions(a), y = without_editions(b);
    if (edition_initials(a, &x, &y) || edition_initials(b, &y, &x)) return 80;
    if (abbreviated_beginning(&x, &y) || abbreviated_beginning(&y, &x)) return 75;
    if (adds_noun_to_edition(a, &x, b, &y) || adds_noun_to_edition(b, &y, a, &x)) return 75;
    uint32_t sa = shared_stems(a, b, &na), sb = shared_stems(b, a, &nb);
    bool all_shared = na && nb && sa == na && sb == nb;
    if (all_shared && ent_class_top(ka) == ent_class_top(kb)) return 75; /* but for the edition */
    if (plain_event_of(l, a, b) || plain_event_of(l, b, a)) return 65;
    if (ka != kb && (ka == ENT_CLASS_Event || kb == ENT_CLASS_Event) && adds_one_word(&x, &y))
        return 70;
    if (adds_joint_head(&x, &y)) return 70;
    if (ka == kb && same_beginning(l, a, b)) return 70;
    if (ka != kb || !na || !nb) return 0;
    if ((sa == na && na >= 2) || (sb == nb && nb >= 2)) return 70;
    bool counted = a->ordinal && a->ordinal == b->ordinal;
    bool heads = a->count && b->count && ent_str_eq(a->words[a->count - 1], b->words[b->count - 1]);
    if (counted && heads && only_counts(a) && only_counts(b)) return 70;
    if (other_places(l, a, b)) return 0;
    if (counted && (sa * 4 >= na * 3 || sb * 4 >= nb * 3) && sa >= 4) return 65;
    bool most = sa * 4 >= na * 3 && sb * 4 >= nb * 3;
    return most && sa >= 3 ? 60 : 0;
}
