/* When two names denote one thing: rules for each type, over folded words. */
#include "link/cluster.h"

static bool word_is(const EntLinker *l, EntStr word, EntSenseType type)
{
    return ent_lexicon_sense(l->lexicon, word, type) != NULL;
}

static bool small_word(EntStr w)
{
    return ent_str_is(w, "of") || ent_str_is(w, "and") || ent_str_is(w, "the") ||
           ent_str_is(w, "for") || ent_str_is(w, "on") || ent_str_is(w, "in") || ent_str_is(w, "&");
}

enum { STEM = 5 }; /* bytes by which words of events are compared */

/* One of 64 bits for WORD. */
static uint64_t word_bit(EntStr word)
{
    return (uint64_t)1 << (ent_str_hash(word) >> 7 & 63);
}

void ent_name_mark(EntName *name)
{
    bool content = false;
    name->all = name->front = name->stems = 0;
    for (uint32_t i = 0; i < name->count; i++) {
        uint64_t bit = word_bit(name->words[i]);
        bool small = small_word(name->words[i]);
        name->all |= bit;
        name->stems |= word_bit(ent_str_sub(name->words[i], 0, STEM));
        if (i == 0 || (!content && !small)) name->front |= bit;
        content |= !small;
    }
}

/* The only word of A begins with the letter that B or its first word of content begins with. */
static bool same_initial(const EntName *a, const EntName *b)
{
    uint32_t i = 0;
    while (i + 1 < b->count && small_word(b->words[i])) i++;
    char letter = a->words[0].ptr[0];
    return a->count == 1 && (letter == b->words[0].ptr[0] || letter == b->words[i].ptr[0]);
}

bool ent_may_be_same(EntClass top, const EntName *a, const EntName *b)
{
    bool word = a->all & b->all, first = (a->front & b->all) || (b->front & a->all);
    switch (top) {
    case ENT_CLASS_Person:
        return word;
    case ENT_CLASS_Organisation: /* rules compare from the first word on, or initials */
        return first || same_initial(a, b) || same_initial(b, a);
    case ENT_CLASS_Place:
        return first;
    case ENT_CLASS_Initiative:
        return word || a->count == 1 || b->count == 1;
    default: /* events: also initials beside an edition */
        return (a->stems & b->stems) || a->count <= 2 || b->count <= 2;
    }
}

/* The words of B hold all of A's, in their order. */
static bool subsequence(const EntName *a, const EntName *b)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < b->count && k < a->count; i++)
        if (ent_str_eq(a->words[k], b->words[i])) k++;
    return k == a->count;
}

static bool has_word(const EntName *name, EntStr word)
{
    for (uint32_t i = 0; i < name->count; i++)
        if (ent_str_eq(name->words[i], word)) return true;
    return false;
}

static bool is_prefix(const EntName *a, const EntName *b)
{
    if (a->count == 0 || a->count > b->count) return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (!ent_str_eq(a->words[i], b->words[i])) return false;
    return true;
}

static bool ends_with(const EntName *a, const EntName *b)
{
    if (a->count == 0 || a->count > b->count) return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (!ent_str_eq(a->words[i], b->words[b->count - a->count + i])) return false;
    return true;
}

static bool equal_names(const EntName *a, const EntName *b)
{
    return a->count == b->count && is_prefix(a, b);
}

/* The acronym is the initials of the words, small words left out or not. */
static bool initials(const EntName *acronym, const EntName *name)
{
    if (!acronym->acronym || acronym->count != 1 || name->count < 2) return false;
    EntStr a = acronym->words[0];
    for (int keep_small = 0; keep_small < 2; keep_small++) {
        size_t k = 0;
        bool fits = true;
        for (uint32_t i = 0; i < name->count && fits; i++) {
            if (!keep_small && small_word(name->words[i])) continue;
            fits = k < a.len && name->words[i].ptr[0] == a.ptr[k];
            k++;
        }
        if (fits && k == a.len) return true;
    }
    return false;
}

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

static unsigned ordinal_of(const EntName *name)
{
    unsigned n = 0;
    for (uint32_t i = 0; i < name->count && !n; i++) n = ordinal(name->words[i]);
    return n;
}

/* A year or an ordinal, which tells editions apart but may be left out. */
static bool edition(EntStr w)
{
    if (ordinal(w)) return true;
    if (w.len < 3 || w.ptr[0] < '0' || w.ptr[0] > '9') return false;
    return w.len == 4 || ent_str_ends(w, ENT_STR("th")) || ent_str_ends(w, ENT_STR("st")) ||
           ent_str_ends(w, ENT_STR("nd")) || ent_str_ends(w, ENT_STR("rd"));
}

/* --- persons --------------------------------------------------------------------------------- */

static int same_person(const EntName *a, const EntName *b)
{
    const EntName *shorter = a->count <= b->count ? a : b, *longer = a->count <= b->count ? b : a;
    if (equal_names(a, b)) return 100;
    if (shorter->count == 1) {
        /* A surname: the last word of a Western name, the first of an East Asian one. */
        if (ent_str_eq(shorter->words[0], longer->words[longer->count - 1])) return 60;
        if (ent_str_eq(shorter->words[0], longer->words[0])) return 40;
        return has_word(longer, shorter->words[0]) ? 20 : 0;
    }
    if (subsequence(shorter, longer)) return 80;
    /* "J. Smith" and "John Smith" */
    bool initial = shorter->count == longer->count && shorter->count == 2 &&
                   ent_str_eq(shorter->words[1], longer->words[1]) &&
                   shorter->words[0].ptr[0] == longer->words[0].ptr[0] &&
                   (shorter->words[0].len == 1 || longer->words[0].len == 1);
    return initial ? 50 : 0;
}

/* --- organisations --------------------------------------------------------------------------- */

static bool form_word(const EntLinker *l, EntStr w)
{
    return word_is(l, w, ENT_SENSE_CompanySuffix) || word_is(l, w, ENT_SENSE_WeakOrgHead) ||
           ent_str_is(w, "co");
}

static bool company_word(const EntLinker *l, EntStr w)
{
    const EntSense *head = ent_lexicon_sense(l->lexicon, w, ENT_SENSE_OrgHead);
    return form_word(l, w) || (head && head->kind == ENT_CLASS_Company);
}

bool ent_name_of_arm(const EntLinker *l, const EntName *name)
{
    return name->count > 0 && word_is(l, name->words[name->count - 1], ENT_SENSE_ArmNoun);
}

/* "Orion" and "Orion Ventures" */
static bool arm_of(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    return longer->count == shorter->count + 1 && is_prefix(shorter, longer) &&
           ent_name_of_arm(l, longer);
}

/* "Quorvane" and "Quorvane Marine Supply Technologies": a coined word is nobody else's. */
static bool coined_stem(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    enum { WORDS = 4, LETTERS = 4 };
    static const EntSenseType others[] = {ENT_SENSE_CommonWord, ENT_SENSE_Name, ENT_SENSE_GivenName,
                                          ENT_SENSE_Surname, ENT_SENSE_Demonym};
    if (shorter->count != 1 || longer->count > WORDS || !is_prefix(shorter, longer)) return false;
    if (shorter->words[0].len < LETTERS) return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (word_is(l, shorter->words[0], others[i])) return false;
    for (uint32_t i = 1; i < longer->count; i++)
        if (word_is(l, longer->words[i], ENT_SENSE_Name)) return false; /* its branch there */
    return company_word(l, longer->words[longer->count - 1]);
}

/* "QVX" and "Quorva Vessels Exchange Ltd" */
static bool initials_but_form(const EntLinker *l, const EntName *acronym, const EntName *name)
{
    EntName plain = *name;
    while (plain.count > 2 && word_is(l, plain.words[plain.count - 1], ENT_SENSE_CompanySuffix))
        plain.count--;
    return plain.count < name->count && initials(acronym, &plain);
}

/* "Q1" and "Quorva One Inc.": the initials, and the figure of a number's word. */
static bool initials_and_figure(const EntLinker *l, const EntName *shorter, const EntName *name)
{
    static const char *const numbers[] = {"one", "two",   "three", "four", "five",
                                          "six", "seven", "eight", "nine"};
    enum { NUMBERS = sizeof numbers / sizeof *numbers };
    uint32_t count = name->count;
    while (count > 2 && word_is(l, name->words[count - 1], ENT_SENSE_CompanySuffix)) count--;
    if (shorter->count != 1 || count < 2 || shorter->words[0].len != count) return false;
    EntStr last = name->words[count - 1];
    uint32_t figure = 0;
    while (figure < NUMBERS && !ent_str_is(last, numbers[figure])) figure++;
    if (figure == NUMBERS) return false;
    for (uint32_t i = 0; i + 1 < count; i++)
        if (shorter->words[0].ptr[i] != name->words[i].ptr[0]) return false;
    return shorter->words[0].ptr[count - 1] == (char)('1' + figure);
}

/* LONGER is SHORTER with a legal form or a company's head noun behind it. */
static bool adds_form_only(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    if (!is_prefix(shorter, longer)) return false;
    bool legal = word_is(l, longer->words[longer->count - 1], ENT_SENSE_CompanySuffix);
    for (uint32_t i = shorter->count; i < longer->count; i++) {
        EntStr w = longer->words[i];
        bool place = word_is(l, w, ENT_SENSE_Name) || word_is(l, w, ENT_SENSE_Demonym);
        if (place && !form_word(l, w)) return false; /* "Orion UK", but "Orion Co." */
        if (!company_word(l, w) && !legal) return false;
    }
    return true;
}

/* LONGER is SHORTER with a head noun behind it: "Quorva" and "Quorva University", "Orion Field" and
 * "Orion Field Research Union". */
static bool adds_head_only(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    if (!is_prefix(shorter, longer) || longer->count == shorter->count) return false;
    EntStr last = longer->words[longer->count - 1];
    for (uint32_t i = 0; i < shorter->count; i++)
        if (shorter->count == 1 && (word_is(l, shorter->words[i], ENT_SENSE_Name) ||
                                    word_is(l, shorter->words[i], ENT_SENSE_CommonWord)))
            return false;
    if (longer->count - shorter->count == 1) return word_is(l, last, ENT_SENSE_OrgHead);
    char phrase[128];
    size_t n = 0;
    for (uint32_t i = shorter->count; i < longer->count; i++) {
        if (n + longer->words[i].len + 2 > sizeof phrase) return false;
        if (i > shorter->count) phrase[n++] = ' ';
        memcpy(phrase + n, longer->words[i].ptr, longer->words[i].len);
        n += longer->words[i].len;
    }
    return word_is(l, ent_str_n(phrase, n), ENT_SENSE_OrgHead);
}

/* Words before the first company word: what two forms of one company share. */
static uint32_t stem_length(const EntLinker *l, const EntName *name)
{
    uint32_t n = name->count;
    while (n > 1 && n + 2 > name->count && company_word(l, name->words[n - 1])) n--;
    return n;
}

/* "Helios Glass" and "Helios Steel": what the words behind the stem of N words say they do. */
static bool other_business(const EntLinker *l, const EntName *a, const EntName *b, uint32_t n)
{
    return word_is(l, a->words[n], ENT_SENSE_WeakOrgHead) &&
           word_is(l, b->words[n], ENT_SENSE_WeakOrgHead) && !ent_str_eq(a->words[n], b->words[n]);
}

/* "Ministry of Ports" and "Ministry of Ports of Latvia" */
static bool adds_nation_only(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    if (!is_prefix(shorter, longer) || longer->count - shorter->count < 2) return false;
    if (shorter->count < 2 || !ent_str_is(longer->words[shorter->count], "of")) return false;
    EntStr rest = ent_str_n(longer->words[shorter->count + 1].ptr,
                            (size_t)(longer->words[longer->count - 1].ptr +
                                     longer->words[longer->count - 1].len -
                                     longer->words[shorter->count + 1].ptr));
    const EntSense *place = ent_lexicon_sense(l->lexicon, rest, ENT_SENSE_Name);
    return place && ent_class_top(place->kind) == ENT_CLASS_Place;
}

/* Long names that differ in one inner word: translations of one name. */
static bool one_word_apart(const EntLinker *l, const EntName *a, const EntName *b)
{
    uint32_t differ = 0;
    if (a->count != b->count || a->count < 5) return false;
    if (!ent_str_eq(a->words[0], b->words[0]) ||
        !ent_str_eq(a->words[a->count - 1], b->words[b->count - 1]))
        return false;
    for (uint32_t i = 0; i < a->count; i++) {
        if (ent_str_eq(a->words[i], b->words[i])) continue;
        differ++;
        if (word_is(l, a->words[i], ENT_SENSE_Name) && word_is(l, b->words[i], ENT_SENSE_Name))
            return false; /* "Orion Riga Airport Ltd", "Orion Oslo Airport Ltd" */
    }
    return differ == 1;
}

/* Words of NAME without a legal form or a company's head noun behind it. */
static uint32_t without_form(const EntLinker *l, const EntName *name)
{
    uint32_t n = name->count;
    for (; n > 1; n--) {
        const EntSense *head = ent_lexicon_sense(l->lexicon, name->words[n - 1], ENT_SENSE_OrgHead);
        bool company = head && !head->weak && head->kind == ENT_CLASS_Company;
        if (!company && !word_is(l, name->words[n - 1], ENT_SENSE_CompanySuffix)) break;
    }
    return n;
}

/* "Quorva Chemical Corp." and "Quorva Chemicals": the same words but for a legal form and an "s".
 */
static bool plural_form(const EntLinker *l, const EntName *a, const EntName *b)
{
    uint32_t na = without_form(l, a), nb = without_form(l, b);
    if (na != nb || na < 2) return false;
    for (uint32_t i = 0; i + 1 < na; i++)
        if (!ent_str_eq(a->words[i], b->words[i])) return false;
    EntStr x = a->words[na - 1], y = b->words[na - 1];
    const EntSense *head = ent_lexicon_sense(l->lexicon, x.len < y.len ? x : y, ENT_SENSE_OrgHead);
    if (head && head->kind != ENT_CLASS_Company) return false; /* "Bates and Orion Colleges" */
    const EntStr *longer = x.len > y.len ? &x : &y, *shorter = x.len > y.len ? &y : &x;
    return longer->len == shorter->len + 1 && ent_str_starts(*longer, *shorter) &&
           ent_str_ends(*longer, ENT_STR("s"));
}

/* "Department of Ports" and "Ports Department": the same words but for the small ones. */
static bool same_words(const EntName *a, const EntName *b)
{
    uint32_t na = 0, nb = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        if (small_word(a->words[i])) continue;
        if (!has_word(b, a->words[i])) return false;
        na++;
    }
    for (uint32_t i = 0; i < b->count; i++) nb += !small_word(b->words[i]);
    return na == nb && na >= 2;
}

/* "Riga Harbour Union" and "Law Branch of Riga Harbour Union" */
static bool part_of(const EntName *shorter, const EntName *longer)
{
    uint32_t before = longer->count - shorter->count;
    return before > 1 && ent_str_is(longer->words[before - 1], "of");
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* "QuorNU" and "Al-Quorva Quorvan National University": pieces that begin with a capital each begin
 * one of the last words. */
static bool pieces_of(const EntName *shorter, const EntName *longer)
{
    enum { LETTERS = 4 };
    EntStr form = shorter->text, key = shorter->count == 1 ? shorter->words[0] : ENT_STR_EMPTY;
    size_t pieces = 0, lower = 0;
    if (key.len < LETTERS || key.len != form.len || !is_capital(form.ptr[0])) return false;
    for (size_t i = 0; i < form.len; i++) {
        pieces += is_capital(form.ptr[i]);
        lower += form.ptr[i] >= 'a' && form.ptr[i] <= 'z';
    }
    if (pieces < 2 || !lower || pieces + lower != form.len) return false;
    uint32_t w = longer->count;
    for (size_t end = form.len; end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && !is_capital(form.ptr[begin])) begin--;
        while (w > 0 && small_word(longer->words[w - 1])) w--;
        if (w == 0 || !ent_str_starts(longer->words[--w], ent_str_sub(key, begin, end)))
            return false;
        end = begin;
    }
    return true;
}

/* "UNIQUOR" and "University of Quorva" */
static bool short_for_university(const EntName *shorter, const EntName *longer)
{
    enum { LETTERS = 2 };
    if (!shorter->acronym || longer->count < 3 || !ent_str_is(longer->words[0], "university") ||
        !ent_str_is(longer->words[1], "of"))
        return false;
    EntStr form = shorter->words[0], place = longer->words[2];
    if (!ent_str_starts(form, ENT_STR("uni"))) return false;
    EntStr rest = ent_str_sub(form, 3, form.len);
    return rest.len >= LETTERS &&
           (ent_str_starts(place, rest) || (rest.len > LETTERS + 1 && ent_str_ends(place, rest)));
}

/* The lexicon knows A and B as two companies: "Orion" and "Orion Energy". */
static bool known_as_two(const EntLinker *l, const EntName *a, const EntName *b)
{
    enum { LONGEST = 96 };
    char folded[2][LONGEST];
    const EntName *names[] = {a, b};
    const EntSense *known[2];
    for (int i = 0; i < 2; i++) {
        if (names[i]->text.len >= LONGEST) return false;
        EntStr key = ent_lexicon_fold(names[i]->text, folded[i], LONGEST);
        known[i] = ent_lexicon_sense(l->lexicon, key, ENT_SENSE_Name);
        if (!known[i] || known[i]->kind != ENT_CLASS_Company) return false;
    }
    return !ent_str_eq(known[0]->label, known[1]->label);
}

/* The code of the nation whose genitive ends at token END, "Norway's", or an empty string. */
static EntStr nation_before(const EntLinker *l, uint32_t end)
{
    if (end == 0 || !ent_str_is(l->doc->tokens.at[end - 1].tag, "POS")) return ENT_STR_EMPTY;
    end--;
    const EntSense *name =
        ent_words_head(l->lexicon, l->doc, end > 4 ? end - 4 : 0, end, ENT_SENSE_Name, NULL);
    return name && name->kind == ENT_CLASS_Country ? name->code : ENT_STR_EMPTY;
}

/* "Foreign Ministry" of whatever nation, or of the same, and "Norwegian Foreign Ministry". */
static bool adds_nation_before(const EntLinker *l, const EntName *shorter, const EntName *longer)
{
    uint32_t more = longer->count - shorter->count, length = 0;
    const EntSense *head =
        ent_lexicon_sense(l->lexicon, shorter->words[shorter->count - 1], ENT_SENSE_OrgHead);
    if (shorter->count < 2 || more == 0 || more > 3 || !ends_with(shorter, longer) || !head ||
        head->kind != ENT_CLASS_GovernmentBody)
        return false;
    uint32_t begin = longer->tokens.begin;
    const EntSense *nation =
        ent_lexicon_longest(l->lexicon, l->doc, begin, longer->tokens.end, ENT_SENSE_Name, &length);
    if (!nation || length != more)
        nation = ent_lexicon_longest(l->lexicon, l->doc, begin, longer->tokens.end,
                                     ENT_SENSE_Demonym, &length);
    if (!nation || length != more) return false;
    EntStr own = nation_before(l, shorter->tokens.begin);
    return !own.len || ent_str_eq(own, nation->code);
}

static int same_organisation(const EntLinker *l, const EntName *a, const EntName *b)
{
    const EntName *shorter = a->count <= b->count ? a : b, *longer = a->count <= b->count ? b : a;
    if (equal_names(a, b)) return 100;
    if (arm_of(l, shorter, longer) || known_as_two(l, a, b)) return 0;
    if (adds_form_only(l, shorter, longer)) return 90;
    if (same_words(a, b)) return 85;
    if (plural_form(l, a, b)) return 75;
    if (adds_head_only(l, shorter, longer)) return 75;
    if (initials(shorter, longer) && shorter->words[0].len >= 3) return 80;
    if (short_for_university(shorter, longer) || pieces_of(shorter, longer)) return 80;
    if (initials_but_form(l, shorter, longer) && shorter->words[0].len >= 3) return 80;
    if (initials_and_figure(l, shorter, longer)) return 80;
    if (adds_nation_only(l, shorter, longer)) return 70;
    if (adds_nation_before(l, shorter, longer)) return 58;
    if (one_word_apart(l, a, b)) return 60;
    if (ends_with(shorter, longer) && shorter->count >= 3 && !part_of(shorter, longer)) return 55;
    bool club = ends_with(shorter, longer) && longer->count == shorter->count + 1 &&
                shorter->count >= 2 && longer->words[0].len <= 3 &&
                !word_is(l, longer->words[0], ENT_SENSE_Name);
    if (club) return 55; /* "AC Quorva Mel", "PT Orion Motor" */
    uint32_t n = stem_length(l, a);
    if (n == stem_length(l, b) && n < a->count && n < b->count) {
        bool stems = !other_business(l, a, b, n);
        for (uint32_t i = 0; i < n; i++) stems &= ent_str_eq(a->words[i], b->words[i]);
        bool common = n == 1 && word_is(l, a->words[0], ENT_SENSE_CommonWord);
        if (stems && !common && !word_is(l, a->words[0], ENT_SENSE_Name)) return 50;
    }
    if (coined_stem(l, shorter, longer)) return 40;
    bool inner = shorter->count >= 3 && subsequence(shorter, longer) &&
                 longer->count == shorter->count + 1 && ent_str_eq(a->words[0], b->words[0]) &&
                 ent_str_eq(a->words[a->count - 1], b->words[b->count - 1]);
    return inner ? 45 : 0;
}

/* --- places, events, initiatives -------------------------------------------------------------- */

static int same_place(const EntLinker *l, const EntName *a, const EntName *b)
{
    const EntName *shorter = a->count <= b->count ? a : b, *longer = a->count <= b->count ? b : a;
    if (equal_names(a, b)) return 100;
    if (is_prefix(shorter, longer) && longer->count == shorter->count + 1 &&
        word_is(l, longer->words[longer->count - 1], ENT_SENSE_PlaceHead))
        return 80;
    return 0;
}

static uint32_t shared_stems(const EntName *a, const EntName *b, uint32_t *content)
{
    uint32_t shared = 0;
    *content = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        EntStr w = a->words[i];
        if (small_word(w) || edition(w)) continue;
        ++*content;
        for (uint32_t k = 0; k < b->count; k++)
            if (ent_str_eq(ent_str_sub(w, 0, STEM), ent_str_sub(b->words[k], 0, STEM))) {
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

/* Both name an edition, and not the same: two events. */
static bool other_edition(const EntLinker *l, const EntName *a, const EntName *b)
{
    EntStr x = ENT_STR_EMPTY, y = ENT_STR_EMPTY;
    unsigned m = ordinal_of(a), n = ordinal_of(b);
    if (!m) m = ordinal_before(l, a);
    if (!n) n = ordinal_before(l, b);
    if (ent_name_of_other_edition(a) != ent_name_of_other_edition(b) || (m && n && m != n))
        return true;
    for (uint32_t i = 0; i < a->count; i++)
        if (edition(a->words[i])) x = a->words[i];
    for (uint32_t i = 0; i < b->count; i++)
        if (edition(b->words[i])) y = b->words[i];
    return x.len && y.len && x.len == y.len && !ent_str_eq(x, y);
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
    return dated && short_form.words[0].len >= 2 && initials(&short_form, &name);
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
    return initials(&first, &rest) && ends_with(&shorter, &name);
}

/* "Tradecon 2025" and "Tradecon 2025 conference" */
static bool adds_noun_to_edition(const EntName *a, const EntName *b)
{
    EntName x = without_editions(a), y = without_editions(b);
    return a->count == 2 && b->count == 3 && x.count == 1 && y.count == 2 && is_prefix(&x, &y);
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
    if (shorter->count < 3 || longer->count > shorter->count + 3 || !is_prefix(shorter, longer))
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
    if (one && shorter->count >= 3 && ends_with(shorter, longer))
        return true; /* "side event on …" */
    return one && is_prefix(shorter, longer) &&
           !ent_str_is(longer->words[longer->count - 1], "week"); /* around it */
}

/* "the ORION event", of the conference whose name has that word. */
static bool plain_event_of(const EntLinker *l, const EntName *plain, const EntName *named)
{
    uint32_t own = 0;
    if (plain->count < 2 || !ent_str_is(plain->words[plain->count - 1], "event")) return false;
    for (uint32_t i = 0; i + 1 < plain->count; i++) {
        if (!has_word(named, plain->words[i])) return false;
        own += !word_is(l, plain->words[i], ENT_SENSE_CommonWord) &&
               !word_is(l, plain->words[i], ENT_SENSE_Name);
    }
    return own > 0;
}

static int same_event(const EntLinker *l, const EntName *a, EntClass ka, const EntName *b,
                      EntClass kb)
{
    uint32_t na, nb;
    if (other_edition(l, a, b)) return 0;
    if (equal_names(a, b)) return 100;
    if ((a->acronym && initials(a, b)) || (b->acronym && initials(b, a))) return 80;
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
    if (ka != kb || !na || !nb) return 0;
    if ((sa == na && na >= 2) || (sb == nb && nb >= 2)) return 70;
    bool most = sa * 4 >= na * 3 && sb * 4 >= nb * 3;
    return most && sa >= 3 ? 60 : 0;
}

static int same_initiative(const EntName *a, const EntName *b)
{
    const EntName *shorter = a->count <= b->count ? a : b, *longer = a->count <= b->count ? b : a;
    if (equal_names(a, b)) return 100;
    if (initials(shorter, longer)) return 80;
    if (is_prefix(shorter, longer) && longer->count <= shorter->count + 2) return 70;
    return shorter->count >= 4 && subsequence(shorter, longer) ? 60 : 0;
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
        return same_organisation(l, name, other);
    case ENT_CLASS_Place:
        if (town_and_area(kind, cluster->kind, name->count > other->count ? name : other) &&
            !equal_names(name, other))
            return 0;
        return same_place(l, name, other);
    case ENT_CLASS_Event:
        return same_event(l, name, kind, other, cluster->kind);
    case ENT_CLASS_Initiative:
        return same_initiative(name, other);
    default:
        return 0;
    }
}
