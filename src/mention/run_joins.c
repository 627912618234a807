/* Small words inside names, which other signs than a head noun join: letters in a bracket that
 * spell the whole, a legal form, the recogniser, the article itself. */
#include "base/ascii.h"
#include "mention/name_parts.h"

/* --- letters in a bracket ------------------------------------------------------------------------
 */

enum { LETTERS = 3, MOST_LETTERS = 9, WORDS = 16 }; /* of the bracket; of the name, in tokens */

static bool small_word(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"of", "for", "and", "the", "in", "on", "to", "&"};
    return ENT_STR_AMONG(ent_finder_text(f, i), words);
}

/* Where "(QRV)" behind a name opens whose words from I on are capitals, small words and commas; 0:
 * nowhere. */
static uint32_t letters_behind(const EntFinder *f, uint32_t i)
{
    uint32_t k = i;
    for (; k < f->count && k < i + WORDS && !ent_finder_is(f, k, "("); k++) {
        bool part = ent_finder_capital(f, k) || small_word(f, k) || ent_finder_is(f, k, ",") ||
                    ent_glued_hyphen(f, k);
        if (!part || f->taken[k] || f->words[k].opens) return 0;
    }
    if (!ent_finder_is(f, k, "(") || !ent_finder_capital(f, k - 1) || !ent_finder_is(f, k + 2, ")"))
        return 0;
    EntStr letters = f->tokens[k + 1].text;
    bool fits = f->words[k + 1].upper && letters.len >= LETTERS && letters.len <= MOST_LETTERS;
    for (size_t c = 0; c < letters.len; c++) fits &= ent_ascii_upper((unsigned char)letters.ptr[c]);
    return fits ? k : 0;
}

bool ent_letters_spell(const EntFinder *f, EntSpan span, EntStr letters)
{
    size_t n = 0;
    for (uint32_t k = span.begin; k < span.end; k++) {
        if (!f->words[k].letters) continue;
        char c = f->tokens[k].text.ptr[0];
        bool small = small_word(f, k) || !f->words[k].capital;
        bool fits =
            n < letters.len && (c == letters.ptr[n] || (small && c - 'a' + 'A' == letters.ptr[n]));
        bool spared = small || (k > span.begin && ent_glued_hyphen(f, k - 1)) ||
                      (k + 1 == span.end && n == letters.len && ent_of_nation(f, k));
        if (!fits && !spared) return false;
        n += fits;
    }
    return n == letters.len;
}

static bool joins_spelled(const EntFinder *f, uint32_t begin, uint32_t i)
{
    bool comma = ent_finder_is(f, i, ",");
    uint32_t open = comma || small_word(f, i) ? letters_behind(f, i) : 0;
    if (!open) return false;
    EntStr letters = f->tokens[open + 1].text;
    EntSpan rest = {i + 1, open}; /* "Riga State University, Daugavpils (RSUD)" */
    const EntSense *seat = ent_words_sense(f->lexicon, f->doc, rest, ENT_SENSE_Name);
    if (comma && seat && ent_class_top(seat->kind) == ENT_CLASS_Place) return false;
    EntSpan whole = {begin, open}; /* "Ports, Trade and Innovation (PTI)": fields */
    if (ent_only_common(f, whole) &&
        !ent_words_head(f->lexicon, f->doc, begin, open, ENT_SENSE_OrgHead, NULL) &&
        !ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_OrgHead, NULL))
        return false;
    for (uint32_t k = begin; k < i; k++)
        if (ent_finder_capital(f, k) && (k == begin || !ent_glued_hyphen(f, k - 1)) &&
            ent_letters_spell(f, (EntSpan){k, open}, letters))
            return true;
    return false;
}

/* --- a legal form --------------------------------------------------------------------------------
 */

/* Common words in [I, END), which name nothing together; towns may be called as such. */
static bool common_words(const EntFinder *f, uint32_t i, uint32_t end)
{
    bool common = false;
    if (ent_words_sense(f->lexicon, f->doc, (EntSpan){i, end}, ENT_SENSE_Name)) return false;
    for (uint32_t k = i; k < end; k++) {
        bool word = ent_finder_has(f, k, ENT_SENSE_CommonWord) || f->words[k].function;
        if (!ent_finder_capital(f, k) || (!word && !ent_finder_has(f, k, ENT_SENSE_Name)))
            return false;
        common |= word;
    }
    return common;
}

static bool joins_before_form(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t length, k = ent_finder_is(f, i + 2, ",") ? i + 3 : i + 2;
    if (!ent_finder_is(f, i, "and") || !common_words(f, i + 1, i + 2) ||
        !common_words(f, begin, i) || ent_is_name_head(f, begin, i))
        return false;
    return ent_finder_capital(f, k) && !f->words[k].opens &&
           ent_lexicon_longest(f->lexicon, f->doc, k, f->count, ENT_SENSE_CompanySuffix, &length);
}

/* --- the article and the recogniser --------------------------------------------------------------
 */

/* "Heart to | Home Meals": the recogniser's span of a body goes over these three words somewhere.
 */
static bool seen_as_body(const EntFinder *f, uint32_t i)
{
    for (uint32_t k = ent_finder_first(f, f->tokens[i].text); k < f->count;
         k = ent_finder_again(f, k)) {
        if (k == 0 || k + 1 >= f->count || f->tokens[k].iob != ENT_IOB_I ||
            f->tokens[k + 1].iob != ENT_IOB_I)
            continue;
        if (ent_str_is(f->tokens[k].label, "ORG") &&
            ent_str_eq(f->tokens[k - 1].text, f->tokens[i - 1].text) &&
            ent_str_eq(f->tokens[k + 1].text, f->tokens[i + 1].text))
            return true;
    }
    return false;
}

/* "Hand to | Harbour Meals", with "to" at I. */
static bool joins_to(const EntFinder *f, uint32_t begin, uint32_t i)
{
    return ent_finder_is(f, i, "to") && i == begin + 1 && ent_finder_capital(f, i - 1) &&
           ent_finder_capital(f, i + 1) && ent_finder_has(f, i - 1, ENT_SENSE_CommonWord) &&
           ent_finder_has(f, i + 1, ENT_SENSE_CommonWord) && !ent_of_nation(f, i + 1) &&
           !ent_finder_has(f, i - 1, ENT_SENSE_Name) && !ent_finder_has(f, i - 1, ENT_SENSE_Role) &&
           !ent_finder_has(f, i - 1, ENT_SENSE_OrgHead) && seen_as_body(f, i);
}

/* "Ship It | Crates", with the pronoun at I: the article has the two words more than once, not all
 * in headings, and nobody is called by the first. */
static bool joins_pronoun(const EntFinder *f, uint32_t begin, uint32_t i)
{
    static const char *const words[] = {"It", "Me", "You", "Us", "Up", "Them"};
    uint32_t times = 0, running = 0;
    if (i != begin + 1 || !ENT_STR_AMONG(f->tokens[i].text, words) || f->words[i].opens ||
        !ent_finder_capital(f, i - 1) || ent_is_name_head(f, i - 1, i) ||
        ent_finder_has(f, i - 1, ENT_SENSE_Name) || ent_finder_has(f, i - 1, ENT_SENSE_Surname) ||
        ent_finder_has(f, i - 1, ENT_SENSE_GivenName))
        return false;
    for (uint32_t k = ent_finder_first(f, f->tokens[i].text); k < f->count;
         k = ent_finder_again(f, k)) {
        if (k == 0 || f->words[k].opens ||
            !ent_str_eq(f->tokens[k - 1].text, f->tokens[i - 1].text))
            continue;
        times++;
        running += !f->words[k].heading;
    }
    return times > 1 && running > 0;
}

/* "Sail N' | Nets Bar", with the mark at I. */
static bool joins_letter(const EntFinder *f, uint32_t begin, uint32_t i)
{
    bool mark = ent_finder_is(f, i, "'") || ent_finder_is(f, i, "\xe2\x80\x99");
    return mark && i >= begin + 2 && f->words[i].glued && ent_finder_is(f, i - 1, "n") &&
           ent_finder_capital(f, i - 2) && ent_finder_capital(f, i + 1) && !f->words[i + 1].glued;
}

/* "University of Latvia at | Riga", "University at | Riga", with "at" at I: which of its sites. */
static bool joins_campus(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t length;
    bool university = ent_finder_is(f, begin, "university") && i - begin <= 4 &&
                      (i == begin + 1 || ent_finder_is(f, begin + 1, "of"));
    if (!university || !ent_finder_is(f, i, "at") || !ent_finder_capital(f, i + 1)) return false;
    const EntSense *site =
        ent_lexicon_longest(f->lexicon, f->doc, i + 1, f->count, ENT_SENSE_Name, &length);
    return site && ent_class_top(site->kind) == ENT_CLASS_Place;
}

/* "Anna and | Maria Lindberg School of Ports", with "and" at I: two people with one surname, after
 * whom a body is called. */
static bool joins_couple(const EntFinder *f, uint32_t begin, uint32_t i)
{
    if (ent_finder_is(f, begin, "the")) begin++; /* "The Anna M. and …" */
    bool given = ent_finder_has(f, begin, ENT_SENSE_GivenName) &&
                 (i == begin + 1 || (i == begin + 2 && f->tokens[begin + 1].text.len == 2));
    if (!given || !(ent_finder_is(f, i, "and") || ent_finder_is(f, i, "&"))) return false;
    if (!ent_finder_has(f, i + 1, ENT_SENSE_GivenName) || !ent_finder_capital(f, i + 1))
        return false;
    uint32_t end = i + 2;
    while (ent_finder_capital(f, end) && !f->words[end].opens) end++;
    const EntSense *head = ent_words_head(f->lexicon, f->doc, i + 2, end, ENT_SENSE_OrgHead, NULL);
    return end > i + 3 && head && head->kind != ENT_CLASS_Company;
}

/* "Friends of", "Doctors for", "Mothers against" at I, not at the beginning of a sentence, where
 * the first word has its capital from. */
static bool opens_cause(const EntFinder *f, uint32_t i)
{
    static const char *const people[] = {
        "friends",    "doctors",     "physicians", "lawyers",  "mothers",   "mums",
        "moms",       "dads",        "fathers",    "parents",  "citizens",  "neighbors",
        "neighbours", "scientists",  "engineers",  "teachers", "educators", "nurses",
        "students",   "veterans",    "athletes",   "artists",  "musicians", "farmers",
        "reporters",  "journalists", "volunteers", "women"};
    static const char *const links[] = {"for", "against", "without"};
    if (f->words[i].opens || f->tokens[i].sentence_start || !f->words[i].capital) return false;
    EntStr link = ent_finder_text(f, i + 1);
    bool friends = ent_finder_is(f, i, "friends") && ent_finder_is(f, i + 1, "of");
    return friends || (ENT_STR_AMONG(ent_finder_text(f, i), people) &&
                       (ENT_STR_AMONG(link, links) || ent_str_is(link, "Against") ||
                        ent_str_is(link, "Without")));
}

bool ent_body_of_cause(const EntFinder *f, EntSpan span)
{
    return span.end >= span.begin + 3 && opens_cause(f, span.begin);
}

/* "Friends of the | Harbour", "Doctors for | Clean Ports", with the small word at I: people, after
 * whose cause their body is called. */
static uint32_t joins_cause(const EntFinder *f, uint32_t begin, uint32_t i)
{
    if (i != begin + 1 || !opens_cause(f, begin)) return 0;
    uint32_t next = ent_finder_is(f, i + 1, "the") || ent_finder_is(f, i + 1, "a") ? i + 2 : i + 1;
    return ent_finder_capital(f, next) && !f->words[next].opens ? next : 0;
}

/* "Karl R. Moen, | Jr.", with the comma at I: which of a family; the token behind, or 0. */
static uint32_t joins_generation(const EntFinder *f, uint32_t begin, uint32_t i)
{
    static const char *const words[] = {"Jr.", "Jr", "Sr.", "Sr"};
    if (!ent_finder_is(f, i, ",") || i - begin < 2 || i + 1 >= f->count) return 0;
    uint32_t next = ent_finder_is(f, i + 2, ".") ? i + 3 : i + 2;
    bool senior = ent_finder_capital(f, next); /* "Karl Moen, Sr. Director" */
    bool behind = ENT_STR_AMONG(f->tokens[i + 1].text, words) && ent_finder_capital(f, i - 1);
    return behind && !senior ? i + 2 : 0;
}

/* "U.S. | Food and Drug Administration", with the name of a known body of several words at I: whose
 * it is; the token behind, or 0. */
static uint32_t joins_known_body(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t length;
    if (i != begin + 1 || !ent_of_nation(f, begin) || !ent_finder_capital(f, i)) return 0;
    const EntSense *body =
        ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length);
    bool joined = body && length > 2 && ent_class_top(body->kind) == ENT_CLASS_Organisation;
    return joined ? i + length : 0;
}

/* Words of the language in [I, END), of which several do not end as bodies do: nobody's name. */
static bool plain_words(const EntFinder *f, uint32_t i, uint32_t end)
{
    for (uint32_t k = i; k < end; k++) {
        bool head =
            ent_finder_has(f, k, ENT_SENSE_OrgHead) || ent_finder_has(f, k, ENT_SENSE_WeakOrgHead);
        bool plain = ent_finder_has(f, k, ENT_SENSE_CommonWord) && !(head && end > i + 1);
        if (!ent_finder_capital(f, k) || f->words[k].opens || !plain || f->words[k].upper ||
            ent_finder_has(f, k, ENT_SENSE_Role) || ent_finder_calendar(f, k))
            return false;
    }
    return !ent_words_sense(f->lexicon, f->doc, (EntSpan){i, end}, ENT_SENSE_Name);
}

/* The word at token WORD stands with a capital, as it does behind the "and" at I, nowhere without
 * the two tokens before it; twice or more with them, at least once outside headings. */
static bool always_behind(const EntFinder *f, uint32_t i, uint32_t word)
{
    uint32_t times = 0, running = 0;
    for (uint32_t k = ent_finder_first(f, f->tokens[word].text); k < f->count;
         k = ent_finder_again(f, k)) {
        if (k < 2 || f->words[k].opens || !ent_str_eq(f->tokens[k - 1].text, f->tokens[i].text) ||
            !ent_str_eq(f->tokens[k - 2].text, f->tokens[i - 1].text))
            return false;
        times++;
        running += !f->words[k].heading;
    }
    return times > 1 && running > 0;
}

/* "Kurzeme Ice and | Water", with "and" at I: the article never has the one without the other. */
static bool joins_always(const EntFinder *f, uint32_t begin, uint32_t i)
{
    enum { RIGHT = 3 };
    if (ent_finder_is(f, begin, "the")) begin++;
    if (!ent_finder_is(f, i, "and") || i < begin + 2 || !ent_finder_capital(f, i + 1)) return false;
    uint32_t end = ent_capitals_end(f, i + 1);
    EntSpan left = {begin, i};
    bool named = !ent_finder_has(f, begin, ENT_SENSE_CommonWord) && !ent_of_nation(f, begin) &&
                 !ent_finder_has(f, begin, ENT_SENSE_Role) && ent_first_connector(f, begin, i) == i;
    bool whole = ent_words_sense(f->lexicon, f->doc, left, ENT_SENSE_Name) ||
                 ent_ends_in_legal_form(f, begin, i) || ent_is_strong_head(f, begin, i);
    if (!named || whole || end > i + 1 + RIGHT || !plain_words(f, i - 1, i) ||
        !plain_words(f, i + 1, end) || !always_behind(f, i, i + 1))
        return false;
    for (uint32_t k = ent_finder_first(f, f->tokens[begin].text); k < f->count;
         k = ent_finder_again(f, k))
        if (ent_finder_repeats(f, k, left) && !ent_finder_is(f, k + (i - begin), "and"))
            return false;
    return true;
}

uint32_t ent_join_inside(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t k;
    if ((k = joins_cause(f, begin, i)) || (k = joins_generation(f, begin, i)) ||
        (k = joins_known_body(f, begin, i)))
        return k;
    bool joins = joins_spelled(f, begin, i) || joins_before_form(f, begin, i) ||
                 joins_to(f, begin, i) || joins_pronoun(f, begin, i) || joins_letter(f, begin, i) ||
                 joins_campus(f, begin, i) || joins_couple(f, begin, i) ||
                 joins_always(f, begin, i);
    return joins ? i + 1 : 0;
}

bool ent_number_begins_name(const EntFinder *f, uint32_t i)
{
    enum { DIGITS = 3 };
    if (i + 2 >= f->count || !f->words[i].digits || f->tokens[i].text.len > DIGITS ||
        f->tokens[i].iob != ENT_IOB_B || !ent_str_is(f->tokens[i].label, "ORG"))
        return false;
    uint32_t k = i + 1;
    while (k < f->count && f->tokens[k].iob == ENT_IOB_I && ent_finder_capital(f, k)) k++;
    return k > i + 2 && !ent_finder_calendar(f, i + 1) &&
           (ent_words_head(f->lexicon, f->doc, i + 2, k, ENT_SENSE_OrgHead, NULL) ||
            ent_words_head(f->lexicon, f->doc, i + 2, k, ENT_SENSE_WeakOrgHead, NULL) ||
            ent_words_head(f->lexicon, f->doc, i + 2, k, ENT_SENSE_CompanySuffix, NULL));
}
