/* Amounts of money and numbers of people. */
#include "base/ascii.h"
#include "base/decimal.h"
#include "mention/currencies.h"

/* "2,500", "22.5": the number that all of S is, or -1. */
static double number_in(EntStr s)
{
    char digits[32];
    size_t n = 0;
    if (!s.len || !ent_ascii_digit(s.ptr[0])) return -1;
    for (size_t k = 0; k < s.len; k++) {
        if (s.ptr[k] == ',') continue;
        bool digit = ent_ascii_digit(s.ptr[k]) || s.ptr[k] == '.';
        if (!digit || n + 1 >= sizeof digits) return -1;
        digits[n++] = s.ptr[k];
    }
    double value;
    return ent_decimal_parse(ent_str_n(digits, n), &value) ? value : -1;
}

/* "2,500", "130", "130+" at token I: a number, or -1. */
static double number_of(const EntFinder *f, uint32_t i)
{
    EntStr s = ent_finder_text(f, i);
    return number_in(ent_str_sub(s, 0, s.len - ent_str_ends(s, ENT_STR("+"))));
}

/* "1.4bn": a number and its scale in one word, or -1. */
static double number_and_scale(const EntFinder *f, EntStr s)
{
    size_t letters = s.len;
    while (letters > 0 && ent_ascii_lower((unsigned char)s.ptr[letters - 1])) letters--;
    double value = letters < s.len ? number_in(ent_str_sub(s, 0, letters)) : -1;
    const EntSense *scale =
        value < 0
            ? NULL
            : ent_lexicon_sense_of(f->lexicon, ent_str_sub(s, letters, s.len), ENT_SENSE_Scale);
    return scale ? value * scale->number : -1;
}

static double word_number(const EntFinder *f, uint32_t i)
{
    static const struct {
        const char *word;
        double value;
    } words[] = {{"two", 2},    {"three", 3},   {"four", 4},      {"five", 5},
                 {"six", 6},    {"seven", 7},   {"eight", 8},     {"nine", 9},
                 {"ten", 10},   {"twelve", 12}, {"twenty", 20},   {"thirty", 30},
                 {"forty", 40}, {"fifty", 50},  {"hundred", 100}, {"thousand", 1000}};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (ent_finder_is(f, i, words[k].word)) return words[k].value;
    return -1;
}

static const EntSense *sense_at(const EntFinder *f, uint32_t i, EntSenseType type, uint32_t *length)
{
    *length = 0;
    if (i >= f->count) return NULL;
    return ent_lexicon_longest(f->lexicon, f->doc, i, f->count, type, length);
}

/* A scale word behind I multiplies; *END moves behind it. */
static double scaled(const EntFinder *f, double value, uint32_t *end)
{
    uint32_t length;
    const EntSense *scale = sense_at(f, *end, ENT_SENSE_Scale, &length);
    if (!scale && ent_finder_is(f, *end, "-"))
        if ((scale = sense_at(f, *end + 1, ENT_SENSE_Scale, &length))) length++;
    if (!scale) return value;
    *end += length;
    return value * scale->number;
}

static EntStatus add_amount(EntFinder *f, EntSpan span, double value, EntStr currency)
{
    EntAmountValue amount = {value, currency};
    if (!ENT_PUSH(&f->out->amounts, amount)) return ENT_ERR_MEMORY;
    return ent_finder_add(f, (EntMention){.type = ENT_MENTION_MONEY,
                                          .tokens = span,
                                          .value = (uint32_t)f->out->amounts.len - 1});
}

/* "EUR7", "RM250", "S$4.5m": a currency's sign or code and a number in one token; its value, or -1.
 * *SMALL: no scale is among its letters. */
static double coded_amount(const EntFinder *f, uint32_t i, const EntSense **currency, bool *small)
{
    EntStr s = f->tokens[i].text;
    size_t digits = 0;
    while (digits < s.len && !ent_ascii_digit(s.ptr[digits])) digits++;
    if (digits == 0 || digits == s.len) return -1;
    EntStr sign = ent_str_sub(s, 0, digits), number = ent_str_sub(s, digits, s.len);
    *currency = ent_lexicon_sense_of(f->lexicon, sign, ENT_SENSE_Currency);
    if (!*currency || !ent_lexicon_fits(*currency, sign)) return -1;
    double value = number_in(number);
    *small = value >= 0;
    return *small ? value : number_and_scale(f, number);
}

/* "half a billion", "a quarter of a million" from I on: its value, with *END behind it, or -1. */
static double part_of_scale(const EntFinder *f, uint32_t i, uint32_t *end)
{
    bool half = ent_finder_is(f, i, "half"), quarter = ent_finder_is(f, i, "quarter");
    if (!half && !quarter) return -1;
    uint32_t k = i + 1, length;
    if (ent_finder_is(f, k, "of")) k++;
    if (ent_finder_is(f, k, "a")) k++;
    const EntSense *scale = k > i + 1 ? sense_at(f, k, ENT_SENSE_Scale, &length) : NULL;
    if (!scale) return -1;
    *end = k + length;
    return scale->number * (half ? 0.5 : 0.25);
}

/* A sum that begins at I with its currency's sign or code in the same token, or an empty span. */
static EntSpan coded_sum(const EntFinder *f, uint32_t i, double *value, const EntSense **currency)
{
    bool small = false;
    EntSpan sum = {i, i + 1};
    *value = coded_amount(f, i, currency, &small);
    if (*value < 0) return (EntSpan){i, i};
    *value = scaled(f, *value, &sum.end);
    bool sign = ent_str_find((*currency)->form, ENT_STR("$")) != SIZE_MAX;
    bool letter = (*currency)->form.len == 1; /* "N12 billion", but "N12" */
    bool bare = small && sum.end == i + 1;
    if (bare && (letter || (!sign && *value < 1000))) sum.end = i; /* "COP29" is no sum */
    return sum;
}

/* The currency at I; single letters are none by themselves: "Class R 200", "41 N Harbour Street".
 */
static const EntSense *currency_at(const EntFinder *f, uint32_t i, uint32_t *length)
{
    const EntSense *s = sense_at(f, i, ENT_SENSE_Currency, length);
    bool letter = s && f->tokens[i].text.len == 1 && ent_ascii_letter(f->tokens[i].text.ptr[0]);
    return letter ? NULL : s;
}

/* "Rs 200 crore", "2 billion yuan", "$5 million CAD": a sum that begins at I, or an empty span. */
static EntSpan told_sum(const EntFinder *f, uint32_t i, double *value, const EntSense **currency)
{
    uint32_t length, after;
    EntSpan none = {i, i}, sum = {i, i};
    const EntSense *before = currency_at(f, i, &length);
    uint32_t number = before ? i + length : i;
    sum.end = number + 1;
    *value = number_of(f, number);
    if (*value < 0) *value = number_and_scale(f, ent_finder_text(f, number));
    if (*value < 0) *value = part_of_scale(f, number, &sum.end);
    if (*value < 0) return none;
    *value = scaled(f, *value, &sum.end);
    const EntSense *behind = currency_at(f, sum.end, &after);
    if (!behind && ent_finder_is(f, sum.end, "-"))
        if ((behind = currency_at(f, sum.end + 1, &after))) after++;
    if (behind) sum.end += after;
    bool dollars = behind && behind->code.len && before && ent_finder_is(f, i, "$");
    *currency = dollars || !before ? behind : before; /* "$5 million CAD" */
    bool session = *currency && ent_str_is((*currency)->code, "COP") && *value < 100;
    return *currency && !session ? sum : none; /* of a conference of parties */
}

EntStatus ent_find_amounts(EntFinder *f)
{
    EntNationCounts nations = {0};
    for (uint32_t i = 0; i < f->count; i++) {
        const EntSense *currency;
        double value;
        if (f->taken[i]) continue;
        EntSpan sum = coded_sum(f, i, &value, &currency);
        if (sum.end == i) sum = told_sum(f, i, &value, &currency);
        if (sum.end == i) continue;
        currency = ent_currency_of_text(f, &nations, currency);
        ENT_TRY(add_amount(f, sum, value, currency->code));
        i = sum.end - 1;
    }
    return ENT_OK;
}

/* "following the stream", "by video link": by a screen, at the token I. */
static bool follows_from_afar(const EntFinder *f, uint32_t i)
{
    static const char *const screens[] = {"stream", "livestream", "webcast",
                                          "webcam", "video",      "videoconference",
                                          "zoom",   "webstream",  "broadcast"};
    static const char *const ways[] = {"by",        "via", "on",   "over",     "through",
                                       "following", "the", "live", "watching", "a"};
    return i > 0 && ENT_STR_AMONG(ent_finder_text(f, i), screens) &&
           ENT_STR_AMONG(ent_finder_text(f, i - 1), ways);
}

/* "in the hall", "through the doors": where those sit who came, at the token I. */
static bool in_the_room(const EntFinder *f, uint32_t i)
{
    static const char *const rooms[] = {"hall",  "room",       "auditorium", "courtyard",
                                        "doors", "ballroom",   "theatre",    "gates",
                                        "tent",  "turnstiles", "chamber"};
    return i > 1 && ENT_STR_AMONG(ent_finder_text(f, i), rooms) && ent_finder_is(f, i - 1, "the") &&
           (ent_finder_is(f, i - 2, "in") || ent_finder_is(f, i - 2, "through") ||
            ent_finder_is(f, i - 2, "filled") || ent_finder_is(f, i - 2, "inside"));
}

/* In person, online, or not said: words between the number and its noun, and the noun. */
static EntStr mode_of(const EntFinder *f, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end && i < f->count; i++) {
        if (i > begin && number_of(f, i) >= 0) break; /* of the next number: "and 1,000 online" */
        if (ent_finder_is(f, i, "online") || ent_finder_is(f, i, "virtual") ||
            ent_finder_is(f, i, "virtually") || ent_finder_is(f, i, "viewers") ||
            ent_finder_is(f, i, "remotely") || ent_finder_is(f, i, "netizens") ||
            follows_from_afar(f, i))
            return ENT_STR("Online");
        if ((ent_finder_is(f, i, "person") && i > begin &&
             (ent_finder_is(f, i - 1, "-") || ent_finder_is(f, i - 1, "in"))) ||
            ent_finder_is(f, i, "in-person") || ent_finder_is(f, i, "onsite") ||
            (ent_finder_is(f, i, "site") && i > begin &&
             (ent_finder_is(f, i - 1, "-") || ent_finder_is(f, i - 1, "on"))) ||
            in_the_room(f, i))
            return ENT_STR("InPerson");
    }
    return ENT_STR("AnyMode");
}

/* "U.S., Latvian and European" before the noun: one of the adjectives, a comma or an "and". */
static bool of_nations(const EntFinder *f, uint32_t i)
{
    bool joint = ent_finder_is(f, i, ",") || ent_finder_is(f, i, "and");
    for (uint32_t k = i; k < i + 3; k++) {
        bool nation =
            ent_finder_has(f, k, ENT_SENSE_Demonym) || ent_finder_has(f, k, ENT_SENSE_Name);
        if (nation) return true;
        if (!joint || !(ent_finder_is(f, k, ",") || ent_finder_is(f, k, "and"))) return false;
    }
    return false;
}

/* A noun of people at I, also in capitals, "700 Senior Executives", where the lemma is no singular.
 */
static bool names_people(const EntFinder *f, uint32_t i)
{
    if (ent_finder_has(f, i, ENT_SENSE_PeopleNoun)) return true;
    EntStr text = ent_finder_text(f, i);
    bool plural = i < f->count && f->words[i].capital && ent_str_is(f->tokens[i].tag, "NNPS") &&
                  ent_str_ends(text, ENT_STR("s"));
    return plural && ent_lexicon_sense_of(f->lexicon, ent_str_n(text.ptr, text.len - 1),
                                          ENT_SENSE_PeopleNoun);
}

/* The people noun that the number at I counts: its head in the tree, or the first one near. */
static uint32_t people_noun(const EntFinder *f, uint32_t i, uint32_t end)
{
    enum { NEAR = 6 };
    uint32_t head = f->tokens[i].head;
    if (head > i && names_people(f, head)) return head;
    for (uint32_t k = end, n = 0; k < f->count && n < NEAR; k++) {
        uint8_t pos = f->tokens[k].pos;
        if (of_nations(f, k)) continue;
        n++;
        bool compound = ent_finder_is(f, k + 1, "-") && f->words[k + 1].glued; /* "on-site" */
        if (f->tokens[k].sentence_start || pos == ENT_POS_ADP || pos == ENT_POS_VERB ||
            pos == ENT_POS_PUNCT)
            if (!ent_finder_is(f, k, "-") && !compound) break;
        if (names_people(f, k)) return k;
    }
    return 0;
}

/* "a 30 | -member business delegation": behind the number's end at I, with its noun not far. */
static bool members_of_delegation(const EntFinder *f, uint32_t i)
{
    enum { NEAR = 5 };
    static const char *const units[] = {"member", "person", "strong", "man", "delegate"};
    static const char *const groups[] = {"delegation", "mission", "team", "contingent"};
    if (!ent_finder_is(f, i, "-") || !ENT_STR_AMONG(ent_finder_text(f, i + 1), units)) return false;
    for (uint32_t k = i + 2; k < f->count && k < i + 2 + NEAR; k++)
        if (ENT_STR_AMONG(f->tokens[k].lemma, groups)) return true;
    return false;
}

/* "an audience of over 30,000", "a turnout of 400" */
static bool after_audience(const EntFinder *f, uint32_t i)
{
    static const char *const crowds[] = {"audience", "crowd", "turnout", "attendance", "hall"};
    for (uint32_t k = i; k > 0 && k + 5 > i; k--)
        if (ent_finder_is(f, k, "of") && ENT_STR_AMONG(ent_finder_text(f, k - 1), crowds))
            return true;
    return false;
}

/* Where the words that lead to the number at I begin: "[put] at some", "[reached] more than". */
static uint32_t before_hedges(const EntFinder *f, uint32_t i)
{
    static const char *const hedges[] = {"almost", "nearly",  "about", "around", "some", "over",
                                         "just",   "roughly", "more",  "than",   "a",    "record",
                                         "well",   "close",   "under", "at",     "to",   "put"};
    while (i > 0 && !f->tokens[i].sentence_start &&
           ENT_STR_AMONG(ent_finder_text(f, i - 1), hedges))
        i--;
    return i;
}

/* "the number of [registered delegates]" and "attendance" before the token END, in its sentence
 * and with no other number between: where they end, or 0 if there are none. */
static uint32_t told_crowd(const EntFinder *f, uint32_t end)
{
    enum { NEAR = 12 };
    for (uint32_t k = end, n = 0; k > 0 && n < NEAR; n++) {
        if (f->tokens[k].sentence_start) return 0;
        k--;
        if (number_of(f, k) >= 0 || ent_finder_is(f, k, ";")) return 0;
        if (ent_finder_is(f, k, "attendance") || ent_finder_is(f, k, "turnout")) return k + 1;
        if (!names_people(f, k)) continue;
        for (uint32_t b = k; b > 1 && b + 4 > k; b--)
            if (ent_finder_is(f, b - 1, "of") && ent_finder_is(f, b - 2, "number")) return k + 1;
    }
    return 0;
}

/* "attendance at the forum reached | 5,000", "put the number of delegates at | 1,400": a number
 * that counts nothing else behind it. Gives where the words that tell of people end, else 0. */
static uint32_t crowd_reaching(const EntFinder *f, uint32_t i, uint32_t end)
{
    static const char *const verbs[] = {"reached", "hit",     "topped",    "passed",   "exceeded",
                                        "was",     "reaches", "surpassed", "totalled", "totaled",
                                        "stood",   "rose",    "grew",      "climbed",  "were"};
    uint32_t lead = before_hedges(f, i);
    bool at = lead < i && (ent_finder_is(f, i - 1, "at") || ent_finder_is(f, lead, "at") ||
                           ent_finder_is(f, lead, "put"));
    bool verb = lead > 0 && ENT_STR_AMONG(ent_finder_text(f, lead - 1), verbs);
    uint8_t next = end < f->count ? f->tokens[end].pos : ENT_POS_PUNCT;
    bool alone = end >= f->count || f->tokens[end].sentence_start || next == ENT_POS_PUNCT ||
                 next == ENT_POS_ADP || next == ENT_POS_CCONJ;
    return (at || verb) && alone && !ent_finder_is(f, end, "%") ? told_crowd(f, lead) : 0;
}

/* "another 300 | following the stream", "a further 900 | joined by video link", "1,200 | online":
 * people, as they watch. */
static bool watches_from_afar(const EntFinder *f, uint32_t end)
{
    static const char *const verbs[] = {"following", "followed", "watching", "watched", "joining",
                                        "joined",    "tuning",   "tuned",    "logging", "logged"};
    enum { NEAR = 5 };
    if (ent_finder_is(f, end, "online"))
        return end + 1 >= f->count || f->tokens[end + 1].sentence_start ||
               f->tokens[end + 1].pos == ENT_POS_PUNCT;
    if (!ENT_STR_AMONG(ent_finder_text(f, end), verbs)) return false;
    for (uint32_t k = end + 1; k < f->count && k <= end + NEAR; k++) {
        if (f->tokens[k].sentence_start) return false;
        if (ent_finder_is(f, k, "online") || ent_finder_is(f, k, "remotely") ||
            follows_from_afar(f, k))
            return true;
    }
    return false;
}

/* "a party of | 19 from Riga": those who travel. */
static bool of_travellers(const EntFinder *f, uint32_t i, double value)
{
    enum { MOST = 1000 };
    return value < MOST && i > 1 && ent_finder_is(f, i - 1, "of") &&
           ent_finder_is(f, i - 2, "party");
}

/* A number without a noun of people behind it counts them all the same. */
static bool counts_unnamed_people(const EntFinder *f, uint32_t i, uint32_t end, double value)
{
    return after_audience(f, i) || members_of_delegation(f, end) || watches_from_afar(f, end) ||
           of_travellers(f, i, value);
}

EntStatus ent_find_counts(EntFinder *f)
{
    for (uint32_t i = 0; i < f->count; i++) {
        if (f->taken[i]) continue;
        double value = number_of(f, i);
        if (value < 0) value = word_number(f, i);
        if (value < 2) continue;
        uint32_t end = i + 1;
        value = scaled(f, value, &end);
        uint32_t noun = people_noun(f, i, end);
        uint32_t crowd = noun ? 0 : crowd_reaching(f, i, end);
        if (!noun && !crowd && !counts_unnamed_people(f, i, end, value)) continue;
        EntCountValue count = {value, crowd ? mode_of(f, crowd, i)
                                            : mode_of(f, end, (noun ? noun : end) + 5)};
        if (!ENT_PUSH(&f->out->counts, count)) return ENT_ERR_MEMORY;
        ENT_TRY(ent_finder_add(f, (EntMention){.type = ENT_MENTION_COUNT,
                                               .tokens = {i, end},
                                               .value = (uint32_t)f->out->counts.len - 1}));
        i = end - 1;
    }
    return ENT_OK;
}
