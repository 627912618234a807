/* Persons: by the shape of the name, known given names and surnames, titles, speech. */
#include "base/ascii.h"
#include "mention/name_parts.h"
#include "mention/typing.h"

static bool name_like(const EntWord *w)
{
    if (ent_word_has(w, ENT_SENSE_Surname) && w->capital) return true; /* "Day", "Bank" */
    return w->capital && w->letters && !w->digits && !ent_word_has(w, ENT_SENSE_OrgHead) &&
           !ent_word_has(w, ENT_SENSE_EventHead) && !ent_word_has(w, ENT_SENSE_CompanySuffix);
}

/* "Tech", "Cloud", "Med": a common word, or the short form of one. */
static bool common_half(const EntFinder *f, EntStr half)
{
    static const char *const short_forms[] = {"bio", "med", "gen", "fin",   "dx",
                                              "rx",  "ai",  "iq",  "pharma"};
    char lower[16];
    if (half.len < 2 || half.len > sizeof lower) return false;
    EntStr word = ent_lexicon_fold(half, lower, sizeof lower);
    if (ENT_STR_AMONG(word, short_forms)) return true;
    for (const EntSense *s = ent_lexicon_get(f->lexicon, word); s; s = s->next)
        if (s->type == ENT_SENSE_CommonWord || s->type == ENT_SENSE_OrgHead) return true;
    return false;
}

/* "Lindberg MedTech", "Carter CloudSoft": two common words in one end the name of a firm, where
 * "DiGiovanna" and "McBride" are surnames. */
static bool ends_in_brand(const EntFinder *f, EntSpan span)
{
    EntStr s = f->tokens[span.end - 1].text;
    size_t at = 1;
    while (at < s.len && !ent_ascii_upper((unsigned char)s.ptr[at])) at++;
    return span.end - span.begin >= 2 && at >= 3 && at < s.len &&
           common_half(f, ent_str_sub(s, 0, at)) && common_half(f, ent_str_sub(s, at, s.len)) &&
           !ent_finder_has(f, span.end - 1, ENT_SENSE_Surname);
}

/* Shape of a personal name: two to five capitalised words without a head noun. */
static bool person_shape(const EntFinder *f, EntSpan span)
{
    uint32_t n = span.end - span.begin;
    if (n < 2 || n > 6 || f->tokens[span.end - 1].text.len == 1) return false;
    for (uint32_t i = span.begin; i < span.end; i++) {
        const EntWord *w = &f->words[i];
        bool particle = !w->capital && w->letters && f->tokens[i].text.len <= 4;
        bool hyphen = ent_finder_is(f, i, "-") || ent_finder_is(f, i, "\"") ||
                      ent_finder_is(f, i, "\xe2\x80\x9c") || ent_finder_is(f, i, "\xe2\x80\x9d");
        if (!particle && !hyphen && !name_like(w)) return false;
    }
    return true;
}

static bool says(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i, ENT_SENSE_SayVerb) && f->tokens[i].pos == ENT_POS_VERB;
}

/* "Ann Lee (COO)", "(VP Product Management)": a bracket that opens at I and tells a title alone. */
static bool title_in_brackets(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 7 };
    bool title = false;
    if (!ent_finder_is(f, i, "(")) return false;
    for (uint32_t k = i + 1; k < f->count && k < i + WORDS; k++) {
        if (ent_finder_is(f, k, ")")) return title;
        title |= ent_finder_has(f, k, ENT_SENSE_Role);
        if (f->tokens[k].pos == ENT_POS_VERB || f->words[k].digits) return false;
    }
    return false;
}

/* "* Ann Lee - Materials Manager: …": an item of a list opens with the name SPAN, a dash with space
 * on both sides and a title in capitals. */
bool ent_dash_and_title(const EntFinder *f, EntSpan span)
{
    enum { REACH = 5 };
    static const char *const dashes[] = {"-", "\xe2\x80\x93", "\xe2\x80\x94"};
    static const char *const marks[] = {"*", "-", "\xe2\x80\xa2", "\xc2\xb7", "."};
    uint32_t i = span.end;
    if (i + 1 >= f->count || !ENT_STR_AMONG(f->tokens[i].text, dashes) || f->words[i].glued ||
        f->words[i + 1].glued)
        return false;
    bool item = f->words[span.begin].opens ||
                (span.begin > 0 && ENT_STR_AMONG(f->tokens[span.begin - 1].text, marks));
    for (uint32_t k = i + 1; item && k < f->count && k <= i + REACH && !f->words[k].opens; k++) {
        if (ent_finder_has(f, k, ENT_SENSE_Role)) return f->words[k].capital;
        if (!f->words[k].capital && !ent_finder_is(f, k, "&") && !ent_finder_is(f, k, "and"))
            return false;
    }
    return false;
}

/* Titles that no body has, however they are written. */
static bool office_noun(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {
        "ambassador", "minister",     "president",   "chairman",   "chairwoman", "chairperson",
        "secretary",  "governor",     "mayor",       "rector",     "dean",       "consul",
        "envoy",      "spokesman",    "spokeswoman", "chancellor", "principal",  "commissioner",
        "founder",    "spokesperson", "ceo"};
    return ENT_STR_AMONG(ent_finder_text(f, i), nouns);
}

/* "its Ambassador | in Riga,": where the place behind a title begins that ends before I, or I. */
static uint32_t before_place_of_office(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 3 };
    static const char *const links[] = {"in", "to", "of"};
    uint32_t k = i;
    while (k > 1 && k + WORDS > i && ent_finder_capital(f, k - 1)) k--;
    return k < i && k > 1 && ENT_STR_AMONG(ent_finder_text(f, k - 1), links) &&
                   office_noun(f, k - 2)
               ? k - 1
               : i;
}

/* "the deputy harbour minister, | Arta Hox,": a title in lower case, or an office, that has an
 * article or an owner, before a comma, and in apposition to it the name, which another comma or a
 * stop ends. */
static bool apposed_to_title(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 7 };
    static const char *const owners[] = {"the", "its", "their", "his", "her", "our"};
    static const char *const ends[] = {",", ".", ";", "and"};
    uint32_t i = span.begin;
    if (i < 3 || !ent_finder_is(f, i - 1, ",") ||
        !ENT_STR_AMONG(ent_finder_text(f, span.end), ends))
        return false;
    uint32_t title = before_place_of_office(f, i - 1);
    if (!ent_finder_has(f, title - 1, ENT_SENSE_Role) ||
        (f->words[title - 1].capital && !office_noun(f, title - 1)))
        return false;
    for (uint32_t k = title - 1; k > 0 && k + WORDS > title; k--) {
        if (f->tokens[k - 1].pos == ENT_POS_PUNCT && !ent_finder_is(f, k - 1, "-")) return false;
        if (ENT_STR_AMONG(ent_finder_text(f, k - 1), owners) ||
            ent_str_is(f->tokens[k - 1].tag, "POS"))
            return true;
    }
    return false;
}

/* "Arta Hox steps down as chair", "of which Arta Hox is president": behind the name at I stands
 * what only persons do, or an office that has no article. */
static bool holds_office(const EntFinder *f, uint32_t i)
{
    enum { REACH = 6 };
    static const char *const verbs[] = {"step", "resign", "retire"};
    static const char *const offices[] = {"president", "chairman", "chairwoman", "chairperson",
                                          "director",  "minister", "secretary",  "chief"};
    while (i < f->count && f->tokens[i].pos == ENT_POS_AUX && !ent_str_is(f->tokens[i].lemma, "be"))
        i++;
    if (i + 1 >= f->count) return false;
    if (ent_str_is(f->tokens[i].lemma, "be"))
        return ENT_STR_AMONG(ent_finder_text(f, i + 1), offices);
    if (f->tokens[i].pos != ENT_POS_VERB || !ENT_STR_AMONG(f->tokens[i].lemma, verbs)) return false;
    for (uint32_t k = i + 1; k < f->count && k < i + REACH && !f->words[k].opens; k++) {
        if (ent_finder_is(f, k, ",") || ent_finder_is(f, k, ".")) return false;
        if (ent_finder_is(f, k, "as")) return ent_finder_has(f, k + 1, ENT_SENSE_Role);
    }
    return false;
}

/* "chargé d'affaires |": a title of two words ends before I. */
static bool long_title_before(const EntFinder *f, uint32_t i)
{
    uint32_t length;
    return i > 1 && !f->words[i].opens &&
           ent_lexicon_longest(f->lexicon, f->doc, i - 2, i, ENT_SENSE_Role, &length) &&
           length == 2 && !ent_finder_has(f, i - 1, ENT_SENSE_WeakOrgHead);
}

static bool role_before(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i - 1, ENT_SENSE_Role) || long_title_before(f, i);
}

/* "Arta Hox, 71, | chairman": the token behind an age at I, or I. */
static uint32_t behind_age(const EntFinder *f, uint32_t i)
{
    bool age = i + 1 < f->count && f->words[i].digits && f->tokens[i].text.len == 2;
    return age && ent_finder_is(f, i + 1, ",") ? i + 2 : i;
}

/* Signs beside a name that it is a person's: a title before it, a title in apposition, speech. */
static bool beside_title(const EntFinder *f, EntSpan span)
{
    enum { REACH = 5 };
    if (span.begin > 0 && !f->words[span.begin].opens && role_before(f, span.begin)) return true;
    if (says(f, span.end) || title_in_brackets(f, span.end) || ent_dash_and_title(f, span) ||
        apposed_to_title(f, span) || holds_office(f, span.end))
        return true;
    if (!ent_finder_is(f, span.end, ",")) return false;
    uint32_t first = behind_age(f, span.end + 1);
    for (uint32_t i = first; i < first + REACH && i < f->count; i++) {
        bool joins = ent_finder_is(f, i, "and") && i > first && f->words[i - 1].capital &&
                     f->words[i + 1].capital; /* ", Cultural and Scientific Counsellor" */
        if (ent_finder_is(f, i, ",") || (ent_finder_is(f, i, "and") && !joins) ||
            f->tokens[i].pos == ENT_POS_VERB || f->words[i].opens)
            return false;
        if (ent_finder_has(f, i, ENT_SENSE_Role)) return true;
    }
    return false;
}

static bool known_person(const EntFinder *f, uint32_t i)
{
    return i < f->count && ent_str_is(f->tokens[i].label, "PERSON") &&
           (ent_finder_has(f, i, ENT_SENSE_GivenName) || ent_finder_has(f, i, ENT_SENSE_Surname)) &&
           !ent_finder_has(f, i, ENT_SENSE_CommonWord);
}

/* "Ann Lee (Riga), | Arta Hox": the bracket of one or two words that ends before the comma or "and"
 * before I: where it opens, with the joint for its end; else I. */
static uint32_t over_bracket(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 3 };
    uint32_t close = i >= 2 && ent_finder_is(f, i - 1, "and") && ent_finder_is(f, i - 2, ",")
                         ? i - 3
                     : i >= 2 ? i - 2
                              : 0;
    if (close < 3 || close >= i || !ent_finder_is(f, close, ")")) return i;
    for (uint32_t k = close - 1; k > 0 && k + WORDS + 1 > close; k--)
        if (ent_finder_is(f, k, "(")) return k + 1;
    return i;
}

/* "Arta Hox and Elira Dervi": in a list with a name whose words are known. */
static bool listed_with_person(const EntFinder *f, EntSpan span)
{
    uint32_t i = over_bracket(f, span.begin), k = span.end;
    if (i < span.begin && i >= 2 && known_person(f, i - 2)) return true;
    if (i >= 2 && (ent_finder_is(f, i - 1, "and") || ent_finder_is(f, i - 1, ",")) &&
        (known_person(f, i - 2) || (i >= 3 && known_person(f, i - 3))))
        return true;
    return (ent_finder_is(f, k, "and") || ent_finder_is(f, k, ",")) &&
           (known_person(f, k + 1) ||
            (known_person(f, k + 2) && f->tokens[k + 2].iob == ENT_IOB_I));
}

/* Does the text somewhere treat the last word of SPAN as a surname: "Mr. Moskov", "Moskov said"? */
static bool treated_as_person(const EntFinder *f, EntSpan span)
{
    EntStr surname = f->tokens[span.end - 1].text;
    if (beside_title(f, span) || listed_with_person(f, span)) return true;
    if (ent_finder_is(f, span.end, "from")) return true; /* "Jordan Moen from Orion" */
    for (uint32_t i = ent_finder_first(f, surname); i < f->count; i = ent_finder_again(f, i)) {
        bool before = i > 0 && (ent_finder_has(f, i - 1, ENT_SENSE_Honorific) || says(f, i - 1));
        if (before || beside_title(f, (EntSpan){i, i + 1})) return true;
    }
    return false;
}

static bool says_nothing(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_finder_has(f, i, ENT_SENSE_Name) ||
           ent_finder_has(f, i, ENT_SENSE_WeakOrgHead) || ent_finder_has(f, i, ENT_SENSE_Demonym);
}

/* A word that running text writes in lower case and that is no known name of a person. */
static bool impersonal(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (f->words[i].capital && f->tokens[i].text.len > 2 &&
            !ent_str_is(f->tokens[i].text, "Bin") && ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
            !ent_finder_has(f, i, ENT_SENSE_GivenName) && !ent_finder_has(f, i, ENT_SENSE_Surname))
            return true;
    return false;
}

/* "at the old Vantar Dzong in Riga": persons take no article. */
static bool at_the(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i > 0 && f->tokens[i - 1].pos == ENT_POS_ADJ && !f->words[i - 1].capital) i--;
    return i >= 2 && ent_finder_is(f, i - 1, "the") && ent_finder_is(f, i - 2, "at") &&
           (ent_finder_is(f, span.end, "in") || ent_finder_is(f, span.end, ","));
}

/* "Woodward C. Price": an initial between two names. */
static bool holds_initial(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin != 3 || ent_span_label(f, span).len) return false;
    EntStr initial = f->tokens[span.begin + 1].text;
    return initial.len == 2 && initial.ptr[1] == '.' && f->words[span.begin + 1].capital &&
           !ent_finder_has(f, span.begin, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, span.begin, ENT_SENSE_Name) && !f->words[span.begin].upper &&
           name_like(&f->words[span.end - 1]) && f->tokens[span.end - 1].text.len > 2;
}

bool ent_initial_and_name(const EntFinder *f, uint32_t i)
{
    EntStr s = f->tokens[i].text;
    return s.len > 4 && s.ptr[1] == '.' && ent_ascii_upper((unsigned char)s.ptr[0]) &&
           ent_ascii_upper((unsigned char)s.ptr[2]) && ent_ascii_lower((unsigned char)s.ptr[3]);
}

/* "Minister N.Enkhbat", "Mongolia N.Enkhbat": behind a title or a country; but "J.Quor". */
static bool initial_behind_title(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return span.end - i == 1 && i > 0 && ent_initial_and_name(f, i) &&
           (ent_finder_has(f, i - 1, ENT_SENSE_Role) || ent_of_nation(f, i - 1));
}

bool ent_given_and_initial(const EntFinder *f, EntSpan span)
{
    if (initial_behind_title(f, span)) return true;
    if (span.end - span.begin != 3 || !ent_finder_has(f, span.begin, ENT_SENSE_GivenName))
        return false;
    EntStr initial = f->tokens[span.begin + 1].text;
    return initial.len == 2 && initial.ptr[1] == '.' && f->words[span.begin + 1].capital &&
           ent_finder_has(f, span.end - 1, ENT_SENSE_Surname) &&
           ent_str_is(ent_span_label(f, span), "PERSON");
}

/* "Chinese", "PR", "Fraunhofer IML": adjectives, letters, and names that end in letters. */
static bool no_person(const EntFinder *f, EntSpan span)
{
    const EntWord *last = &f->words[span.end - 1];
    EntStr text = f->tokens[span.end - 1].text;
    if (span.end - span.begin == 1) return ent_word_has(last, ENT_SENSE_Demonym) || text.len <= 2;
    bool numeral = true; /* "Karl Moen III" */
    for (size_t i = 0; i < text.len; i++)
        numeral &= text.ptr[i] == 'I' || text.ptr[i] == 'V' || text.ptr[i] == 'X';
    return last->upper && !f->words[span.begin].upper && !numeral && text.len <= 4 &&
           !ent_word_has(last, ENT_SENSE_Surname) && !ent_is_credential(text);
}

/* "the Ann Lindberg | rover": what bears a person's name. */
static bool craft_behind(const EntFinder *f, EntSpan span)
{
    static const char *const crafts[] = {"rover",     "telescope", "spacecraft",
                                         "satellite", "probe",     "satellites",
                                         "lander",    "mission",   "vessel"};
    return ENT_STR_AMONG(ent_finder_text(f, span.end), crafts) && !f->words[span.end].opens;
}

/* A country's or region's name before a word that is no surname. */
static bool named_as_country(const EntFinder *f, EntSpan span)
{
    const EntSense *name =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){span.begin, span.begin + 1}, ENT_SENSE_Name);
    return name && (name->kind == ENT_CLASS_Country || name->kind == ENT_CLASS_Region) &&
           !ent_finder_has(f, span.end - 1, ENT_SENSE_Surname);
}

/* "Kim Jae-ok": a family name and a given name of two syllables. */
static bool two_syllables(const EntFinder *f, EntSpan span)
{
    const EntWord *w = f->words + span.begin;
    if (span.end - span.begin != 4 || !w[0].capital || !w[1].capital || !w[0].letters) return false;
    if (ent_given_of_two_syllables(f, span.begin + 2)) return true;
    return !w[2].letters && w[2].glued && w[3].glued && w[3].letters && !w[3].capital &&
           f->tokens[span.begin].text.len <= 6 &&
           !ent_finder_has(f, span.begin + 3, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, span.begin, ENT_SENSE_Name);
}

/* "Dorn Energy", "Quorvane Motors": a word for a trade behind a word that is no given name, also
 * where a title stands before it ("shareholder Dorn Energy"). */
static bool ends_in_trade(const EntFinder *f, EntSpan span)
{
    uint32_t last = span.end - 1;
    bool plural = ent_str_ends(f->tokens[last].text, ENT_STR("s")); /* "Gerald Metals" */
    return span.end - span.begin >= 2 && f->words[last].capital &&
           (plural || (!ent_finder_has(f, span.begin, ENT_SENSE_GivenName) &&
                       ent_finder_has(f, last, ENT_SENSE_CommonWord))) &&
           ent_finder_has(f, last, ENT_SENSE_WeakOrgHead) &&
           !ent_finder_has(f, last, ENT_SENSE_Surname) &&
           !ent_finder_has(f, last, ENT_SENSE_GivenName);
}

/* "Toyota Quorvane": a known company before a word that is no name of a person. */
static bool begins_with_firm(const EntFinder *f, EntSpan span)
{
    const EntSense *name =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){span.begin, span.begin + 1}, ENT_SENSE_Name);
    if (!name || name->kind != ENT_CLASS_Company || span.end - span.begin < 2) return false;
    for (uint32_t i = span.begin + 1; i < span.end; i++)
        if (!f->words[i].capital || ent_finder_has(f, i, ENT_SENSE_Surname) ||
            ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_finder_has(f, i, ENT_SENSE_GivenName))
            return false;
    return !ent_finder_has(f, span.begin, ENT_SENSE_GivenName) && !treated_as_person(f, span);
}

/* "Moen and Moen" */
static bool two_of_one_name(const EntFinder *f, EntSpan span)
{
    return span.end - span.begin == 3 && ent_finder_is(f, span.begin + 1, "and") &&
           ent_str_eq(f->tokens[span.begin].text, f->tokens[span.end - 1].text);
}

/* "the newspaper Arta Hox reported": the kind of a body by the noun before a name of several words
 * that is no attribute of a noun behind it. */
static EntClass body_before(const EntFinder *f, EntSpan span)
{
    bool attribute = span.end < f->count && (f->tokens[span.end].pos == ENT_POS_NOUN ||
                                             f->tokens[span.end].pos == ENT_POS_PROPN);
    bool noun = span.begin > 0 && ent_str_is(f->tokens[span.begin - 1].tag, "NN") &&
                !ent_finder_has(f, span.begin, ENT_SENSE_GivenName); /* "broadcaster Karl Moen" */
    return noun && !attribute && span.end - span.begin >= 2 ? ent_kind_before(f, span)
                                                            : ENT_CLASS_NONE;
}

/* "Trump met Xi": the head of a state by the surname alone; not "the Trump administration". */
static bool state_leader(const EntFinder *f, EntSpan span)
{
    bool single = span.end - span.begin == 1 && !f->words[span.begin].upper;
    bool attribute = span.end < f->count && f->tokens[span.end].pos == ENT_POS_NOUN;
    return single && !attribute && ent_finder_has(f, span.begin, ENT_SENSE_HeadOfState);
}

/* "Omar bin Haji Rashid": somebody's child is a person, whatever the words of the name mean. */
static bool child_of(const EntFinder *f, EntSpan span)
{
    if (ent_is_name_head(f, span.begin, span.end)) return false; /* "Omar bin Rashid School" */
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++)
        if (ent_patronymic(f, i) && f->words[i - 1].capital) return true;
    return false;
}

/* Where the item of a list at token I opens, behind ";", ":" or the word that leads to the first.
 */
static uint32_t item_begin(const EntFinder *f, uint32_t i)
{
    enum { REACH = 40 };
    static const char *const leads[] = {"by", "was", "were", "included", "include", "are", "with"};
    uint32_t begin = i;
    while (begin > 0 && begin + REACH > i && !f->tokens[begin].sentence_start) {
        EntStr before = ent_finder_text(f, begin - 1);
        if (ent_str_is(before, ";") || ent_str_is(before, ":") || ENT_STR_AMONG(before, leads))
            break;
        begin--;
    }
    if (ent_finder_is(f, begin, "and")) begin++;
    return ent_finder_is(f, begin, "the") ? begin + 1 : begin;
}

/* "(virtually)" between I and the mark behind it: the token of that mark. */
static uint32_t behind_remark(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "(") && ent_finder_is(f, i + 2, ")") ? i + 3 : i;
}

/* "the General Secretary of the Quorva Centre, | Saul Moen |; the head of …": in a list whose items
 * semicolons part, each item opens with an office, and its holder stands behind a comma. */
static bool holder_in_list(const EntFinder *f, EntSpan span)
{
    enum { TITLE = 7, WORDS = 4 };
    uint32_t i = span.begin, end = behind_remark(f, span.end);
    if (i < 3 || !ent_finder_is(f, i - 1, ",") || span.end - i < 2 || span.end - i > WORDS)
        return false;
    uint32_t begin = item_begin(f, i - 1);
    bool opened =
        begin >= 2 && (ent_finder_is(f, begin - 1, ";") || ent_finder_is(f, begin - 2, ";") ||
                       (begin >= 3 && ent_finder_is(f, begin - 3, ";")));
    bool closed = ent_finder_is(f, end, ";");
    bool last = opened && (end >= f->count || ent_finder_is(f, end, "."));
    if ((!closed && !last) || ent_is_name_head(f, i, span.end)) return false;
    bool role = false;
    for (uint32_t k = begin; k + 1 < i; k++) {
        role |= k < begin + TITLE && ent_finder_has(f, k, ENT_SENSE_Role);
        if (ent_finder_is(f, k, ",") && !ent_topics_listed(f, k)) return false;
    }
    for (uint32_t k = i; k < span.end; k++)
        if (!f->words[k].letters || !f->words[k].capital || f->words[k].upper ||
            ent_finder_has(f, k, ENT_SENSE_CompanySuffix) ||
            ent_finder_has(f, k, ENT_SENSE_WeakOrgHead))
            return false;
    return role && f->words[begin].letters &&
           !ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name);
}

EntTyping ent_type_by_person(const EntFinder *f, EntSpan span)
{
    EntStr label = ent_span_label(f, span);
    if (two_of_one_name(f, span)) return ent_typing_sure(ENT_CLASS_Company, NULL);
    EntClass body = body_before(f, span);
    if (body != ENT_CLASS_NONE) return ent_typing_sure(body, NULL);
    if (holder_in_list(f, span)) return ent_typing_sure(ENT_CLASS_Person, NULL);
    if (state_leader(f, span) || child_of(f, span)) return ent_typing_sure(ENT_CLASS_Person, NULL);
    if (no_person(f, span) || craft_behind(f, span)) return ent_typing_none;
    if (ent_str_is(label, "PERSON") && begins_with_firm(f, span))
        return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    if (two_syllables(f, span)) return ent_typing_sure(ENT_CLASS_Person, NULL);
    if (ent_str_is(label, "PERSON") && at_the(f, span))
        return ent_typing_sure(ENT_CLASS_Venue, NULL);
    if (holds_initial(f, span)) return (EntTyping){ENT_CLASS_Person, ENT_STRENGTH_LABEL, NULL};
    bool before = span.begin > 0 && ent_finder_has(f, span.begin - 1, ENT_SENSE_Honorific);
    bool addressed = before && ent_str_is(label, "PERSON"); /* "Dr Karl Abd Moen" */
    if (impersonal(f, span) && ((!beside_title(f, span) && !addressed) || ent_all_common(f, span)))
        return ent_typing_none;
    bool given = ent_finder_has(f, span.begin, ENT_SENSE_GivenName) &&
                 !ent_finder_has(f, span.begin, ENT_SENSE_Demonym);
    bool surname = ent_finder_has(f, span.begin, ENT_SENSE_Surname) ||
                   ent_finder_has(f, span.end - 1, ENT_SENSE_Surname);
    if (before && span.end - span.begin <= 5) return ent_typing_sure(ENT_CLASS_Person, NULL);
    if (ends_in_brand(f, span)) return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    if (!person_shape(f, span)) {
        bool single = span.end - span.begin == 1 && name_like(&f->words[span.begin]);
        if (single && given && span.begin > 0 && says(f, span.begin - 1) && beside_title(f, span))
            return ent_typing_sure(ENT_CLASS_Person, NULL); /* "added Karl, Partner of Orion" */
        if (single && ent_str_is(label, "PERSON"))
            return (EntTyping){ENT_CLASS_Person, ENT_STRENGTH_LABEL, NULL};
        return ent_typing_none;
    }
    EntStr first = f->tokens[span.begin].text;
    bool initials = first.ptr[first.len - 1] == '.'; /* "A.J. Moen" */
    bool brand = f->words[span.begin].upper && first.len > 2 && !initials &&
                 !ent_finder_has(f, span.begin, ENT_SENSE_Surname) && !given &&
                 !f->words[span.end - 1].upper && !beside_title(f, span); /* "ORION Smart" */
    if (ent_str_is(label, "PERSON") && ends_in_trade(f, span))
        return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    EntStr end = f->tokens[span.end - 1].text;
    bool things =
        !given && !ent_finder_has(f, span.begin, ENT_SENSE_Surname) &&
        f->words[span.end - 1].capital && ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord) &&
        (span.end - span.begin >= 3 ||
         (ent_str_ends(end, ENT_STR("s")) && !ent_finder_has(f, span.end - 1, ENT_SENSE_Surname)));
    brand |= things && !beside_title(f, span); /* "Quorvane Seeds" */
    brand |= !given && ent_described_as_business(f, span);
    if (ent_str_is(label, "PERSON") && brand)
        return (EntTyping){ENT_CLASS_Company, ENT_STRENGTH_LABEL, NULL};
    if (ent_str_is(label, "PERSON") && !given && !surname && !treated_as_person(f, span))
        return ent_typing_none; /* "Snappy Octopus" */
    if (given && named_as_country(f, span) && !treated_as_person(f, span))
        return ent_typing_none; /* "Georgia Athletics" */
    if (ent_str_is(label, "PERSON"))
        return (EntTyping){ENT_CLASS_Person,
                           given || surname || apposed_to_title(f, span) ? ENT_STRENGTH_SURE
                                                                         : ENT_STRENGTH_LABEL,
                           NULL};
    bool weak = ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) ||
                ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord);
    if (!weak && holds_office(f, span.end))
        return (EntTyping){ENT_CLASS_Person, ENT_STRENGTH_LABEL, NULL};
    bool family = ent_finder_has(f, span.begin, ENT_SENSE_Surname) && span.end - span.begin == 2 &&
                  ent_finder_is(f, span.end, ","); /* "Fan Meirong," */
    bool plain = !says_nothing(f, span.end - 1) && (family || !says_nothing(f, span.begin)) &&
                 span.end - span.begin <= 4 && !f->words[span.end - 1].upper;
    if (plain && (title_in_brackets(f, span.end) || long_title_before(f, span.begin)))
        return ent_typing_sure(ENT_CLASS_Person, NULL);
    bool item = !says_nothing(f, span.end - 1) && ent_dash_and_title(f, span); /* "Ed Moen - CEO" */
    if (item || (plain && beside_title(f, span)))
        return (EntTyping){ENT_CLASS_Person, ENT_STRENGTH_LABEL, NULL};
    bool familiar = span.end - span.begin == 2 && !label.len &&
                    ent_finder_has(f, span.end - 1, ENT_SENSE_Surname) &&
                    !ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) &&
                    !says_nothing(f, span.begin); /* "Karl Young" */
    if (given && (!weak || familiar) && (surname || !label.len || ent_str_is(label, "ORG")) &&
        !f->words[span.begin].upper)
        return (EntTyping){ENT_CLASS_Person, ENT_STRENGTH_LABEL, NULL};
    return ent_typing_none;
}
