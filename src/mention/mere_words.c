/* Words and letters that are written large and name nobody: coins in a list, degrees, markets,
 * kinds of bodies and of people. */
#include <string.h>

#include "mention/name_parts.h"

/* "BTC, AVAX and ORN": letters in a list of coins. */
static bool among_coins(const EntFinder *f, EntSpan span)
{
    enum { REACH = 12 };
    if (span.end - span.begin != 1 || !f->words[span.begin].upper) return false;
    for (int step = -1; step <= 1; step += 2) {
        int64_t i = (int64_t)span.begin + step;
        for (int n = 0; n < REACH && i >= 0 && i < (int64_t)f->count; n++, i += step) {
            uint32_t k = (uint32_t)i;
            bool joint = ent_finder_is(f, k, ",") || ent_finder_is(f, k, "and") ||
                         ent_finder_is(f, k, "or") || ent_finder_is(f, k, "/");
            if (!joint && !f->words[k].upper) break;
            if (ent_lexicon_lists(f->lexicon, f->tokens[k].text, ENT_WORDS_Coin)) return true;
        }
    }
    return false;
}

/* "Fund your wallet with ETH": a coin, where the article speaks of tokens again and again. */
static bool coin(const EntFinder *f, EntSpan span)
{
    enum { OFTEN = 3 };
    static const char *const words[] = {"token",  "crypto", "cryptocurrency", "blockchain",
                                        "wallet", "defi",   "staking",        "bitcoin"};
    EntStr text = f->tokens[span.begin].text;
    if (span.end - span.begin != 1 || !f->words[span.begin].upper ||
        !ent_lexicon_lists(f->lexicon, text, ENT_WORDS_Coin))
        return false;
    uint32_t found = 0;
    for (uint32_t i = 0; i < f->count && found < OFTEN; i++)
        found +=
            ENT_STR_AMONG(f->tokens[i].lemma, words) || ENT_STR_AMONG(ent_finder_text(f, i), words);
    return found >= OFTEN;
}

/* "ISO 27001 certified": the number of a standard. */
static bool standard(const EntFinder *f, EntSpan span)
{
    static const char *const makers[] = {"ISO", "IEC", "IEEE", "ASTM", "ANSI", "ISO/IEC", "SOC"};
    uint32_t i = span.end;
    bool number = i < f->count && (f->words[i].digits ||
                                   (ent_finder_is(f, i, "/") && ent_finder_is(f, i + 1, "IEC")));
    return span.end - span.begin == 1 && number &&
           ENT_STR_AMONG(f->tokens[span.begin].text, makers);
}

/* "invests in Bitcoin": a coin by its full name, which no more of a name follows. */
static bool coin_by_name(const EntFinder *f, EntSpan span)
{
    enum { LETTERS = 5 };
    return span.end - span.begin == 1 && f->tokens[span.begin].text.len > LETTERS &&
           ent_lexicon_lists(f->lexicon, ent_finder_text(f, span.begin), ENT_WORDS_Coin);
}

/* "USD Tether (USDT)": a coin whose letters, that begin or end as a dollar's, stand behind its
 * name. */
static bool dollar_coin(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end + 1;
    if (!ent_finder_is(f, span.end, "(") || !ent_finder_is(f, i + 1, ")")) return false;
    EntStr letters = f->tokens[i].text;
    return ent_lexicon_lists(f->lexicon, letters, ENT_WORDS_Coin) &&
           ent_str_find(letters, ENT_STR("USD")) != SIZE_MAX;
}

/* "another OEM", "each SME": the letters of a word. */
static bool letters_of_word(const EntFinder *f, EntSpan span)
{
    static const char *const before[] = {"another", "an", "a", "each", "every", "any", "no"};
    uint32_t i = span.begin;
    if (span.end - i != 1 || i == 0 || !f->words[i].upper) return false;
    for (uint32_t k = i; k > 0 && k + 4 > i; k--) { /* "another global ten OEM" */
        if (ENT_STR_AMONG(ent_finder_text(f, k - 1), before))
            return ent_finder_has(f, i, ENT_SENSE_CommonWord);
        if (f->words[k - 1].capital || f->tokens[k - 1].pos == ENT_POS_PUNCT) return false;
    }
    return false;
}

/* "his J.D. from", "a Ph.D. in": a degree with stops. */
static bool degree(const EntFinder *f, EntSpan span)
{
    static const char *const before[] = {"his", "her", "their", "a", "an", "the", "and", "with"};
    uint32_t i = span.begin;
    EntStr text = f->tokens[i].text;
    if (span.end - i != 1 || i == 0 || !ent_is_credential(text)) return false;
    return memchr(text.ptr, '.', text.len - 1) &&
           ENT_STR_AMONG(ent_finder_text(f, i - 1), before) &&
           (ent_finder_is(f, span.end, "from") || ent_finder_is(f, span.end, "in") ||
            ent_finder_is(f, span.end, "degree") || ent_finder_is(f, span.end, "at"));
}

/* "Expanding into New Markets", "Debt Capital Markets": markets by what they are of. */
static bool markets(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    bool market = ent_finder_is(f, span.end - 1, "markets") ||
                  ent_finder_is(f, span.end - 1, "market"); /* "Micro Cap Market" */
    if (span.end - i < 2 || !market) return false;
    for (; i + 1 < span.end; i++)
        if (!f->words[i].function &&
            !ent_lexicon_lists(f->lexicon, ent_finder_text(f, i), ENT_WORDS_MarketKind))
            return false;
    return true;
}

/* "a leading Tidal Venture Capital fund": common words in capitals before the noun for a body, with
 * an article and an adjective before them: its kind. */
static bool kind_of_body(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    bool noun = span.end < f->count && !f->words[span.end].capital &&
                (ent_finder_has(f, span.end, ENT_SENSE_CompanyNoun) ||
                 ent_finder_is(f, span.end, "fund") || ent_finder_is(f, span.end, "provider"));
    bool adjective = i > 0 && (f->tokens[i - 1].pos == ENT_POS_ADJ ||
                               ent_str_is(f->tokens[i - 1].tag, "VBG")); /* "leading" */
    return noun && i >= 2 && adjective && !f->words[i - 1].capital &&
           (ent_finder_is(f, i - 2, "a") || ent_finder_is(f, i - 2, "the")) &&
           ent_only_common(f, span);
}

/* "space for Dreamers and Doers", "investments in Tidal Startups": people or firms of a kind, in
 * capitals and behind a preposition. */
static bool people_of_a_kind(const EntFinder *f, EntSpan span)
{
    static const char *const preps[] = {"for", "in", "to", "among", "of", "with", "between", "and"};
    static const char *const more[] = {"startups", "founders", "dreamers",   "doers",
                                       "creators", "builders", "enterprises"};
    uint32_t i = span.begin, last = span.end - 1;
    if (i == 0 || !ENT_STR_AMONG(ent_finder_text(f, i - 1), preps)) return false;
    for (uint32_t k = i; k < last; k++) /* "Founders and Team" */
        if (ent_finder_is(f, k, "and")) last = k - 1;
    for (uint32_t k = i; k < last; k++)
        if (!ent_finder_has(f, k, ENT_SENSE_CommonWord)) return false;
    return ENT_STR_AMONG(ent_finder_text(f, last), more) &&
           ent_str_starts(f->tokens[last].tag, ENT_STR("NN"));
}

/* "Aligned Partners", "our Trusted Partners": of a quality, all of them. */
static bool partners_of_a_quality(const EntFinder *f, EntSpan span)
{
    static const char *const qualities[] = {
        "aligned", "trusted", "valued",   "strategic", "international", "global",     "regional",
        "local",   "key",     "trading",  "foreign",   "implementing",  "industrial", "national",
        "private", "public",  "european", "african",   "asian",         "social",     "academic"};
    return span.end - span.begin == 2 && ent_finder_is(f, span.end - 1, "partners") &&
           ENT_STR_AMONG(ent_finder_text(f, span.begin), qualities);
}

/* "our Nordic Allies and Partners", "Indigenous Peoples": those of a region or kind, all of them.
 */
static bool peoples(const EntFinder *f, EntSpan span)
{
    static const char *const nouns[] = {"allies", "peoples", "tribes", "farmers", "ranchers"};
    static const EntSenseType of[] = {ENT_SENSE_CommonWord, ENT_SENSE_Demonym, ENT_SENSE_Name};
    uint32_t last = span.end - 1;
    if (partners_of_a_quality(f, span)) return true;
    for (uint32_t k = span.begin + 1; k < last; k++) /* "Allies and Partners" */
        if (ent_finder_is(f, k, "and")) last = k - 1;
    for (uint32_t k = span.begin; k < last; k++) {
        bool known = ent_str_eq_nocase(f->tokens[k].text, ENT_STR("native"));
        for (size_t i = 0; i < sizeof of / sizeof *of && !known; i++)
            known = ent_finder_has(f, k, of[i]);
        if (!known) return false;
    }
    return ENT_STR_AMONG(ent_finder_text(f, last), nouns);
}

/* "7AM UTC", "ET": a time of day with its zone. */
static bool time_of_day(const EntFinder *f, EntSpan span)
{
    static const char *const zones[] = {"UTC", "GMT",  "EST", "EDT", "ET",  "PST", "PDT", "PT",
                                        "CET", "CEST", "CST", "CDT", "IST", "SGT", "HKT", "BST"};
    EntStr last = f->tokens[span.end - 1].text;
    bool zone = ENT_STR_AMONG(last, zones);
    if (!zone || span.end - span.begin > 3) return false;
    uint32_t i = span.end - span.begin > 1 ? span.begin : span.begin - (span.begin > 0);
    EntStr first = f->tokens[i].text;
    bool number = first.len > 0 && first.ptr[0] >= '0' && first.ptr[0] <= '9';
    return number || ent_str_eq_nocase(first, ENT_STR("am")) ||
           ent_str_eq_nocase(first, ENT_STR("pm"));
}

/* "Guide to Tidal Pairings": what a book is about. */
static bool topic_of_book(const EntFinder *f, EntSpan span)
{
    static const char *const books[] = {"guide", "handbook", "introduction", "companion", "primer"};
    uint32_t i = span.begin;
    return i >= 2 && ent_finder_is(f, i - 1, "to") && f->words[i - 2].capital &&
           ENT_STR_AMONG(ent_finder_text(f, i - 2), books) &&
           !ent_ends_in_legal_form(f, span.begin, span.end);
}

/* "Cyclone Ann": a storm's name. */
static bool storm(const EntFinder *f, EntSpan span)
{
    static const char *const storms[] = {"cyclone", "typhoon", "hurricane"};
    return span.end - span.begin == 2 && ENT_STR_AMONG(ent_finder_text(f, span.begin), storms) &&
           !ent_is_name_head(f, span.begin, span.end);
}

/* "the Related Party", "the Assigned Patents", "Attn": what a filing or a
 * contract defines and writes large. */
static bool defined_term(const EntFinder *f, EntSpan span)
{
    static const char *const sorts[] = {"related",     "third",       "disclosing", "receiving",
                                        "indemnified", "contracting", "other",      "interested",
                                        "affected",    "responsible", "selling",    "releasing"};
    static const char *const things[] = {
        "patents",      "patent",      "persons",     "shareholders", "stockholders", "noteholders",
        "claimants",    "obligations", "liabilities", "documents",    "proceeds",     "statements",
        "expenditures", "projections", "debentures",  "purchasers",   "unitholders"};
    static const char *const alone[] = {"attn", "attn.", "attention", "re", "fwd", "c/o"};
    EntStr last = ent_finder_text(f, span.end - 1);
    if (span.end - span.begin == 1) return ENT_STR_AMONG(last, alone);
    if (span.end - span.begin > 3) return false;
    bool party =
        ent_str_eq_nocase(last, ENT_STR("party")) || ent_str_eq_nocase(last, ENT_STR("parties"));
    if (party) return ENT_STR_AMONG(ent_finder_text(f, span.begin), sorts);
    return ENT_STR_AMONG(last, things) && ent_only_common(f, (EntSpan){span.begin, span.end});
}

/* "Arrangers", "Quorva Beach Sponsor": the part that somebody has in a deal or at an event. */
static bool part_taken(const EntFinder *f, EntSpan span)
{
    static const char *const parts[] = {
        "sponsor",    "sponsors",    "arranger",  "arrangers",  "bookrunner",  "bookrunners",
        "borrower",   "borrowers",   "guarantor", "guarantors", "underwriter", "underwriters",
        "attendee",   "attendees",   "exhibitor", "exhibitors", "honoree",     "honorees",
        "awardee",    "awardees",    "finalist",  "finalists",  "nominee",     "nominees",
        "registrant", "registrants", "licensee",  "licensees",  "co-sponsor",  "co-sponsors"};
    return ENT_STR_AMONG(ent_finder_text(f, span.end - 1), parts);
}

/* NAME without the last CUT letters, and with MORE for them, is a country's or region's. */
static bool region_of(const EntFinder *f, EntStr name, size_t cut, const char *more)
{
    enum { LONGEST = 64 };
    char text[LONGEST];
    size_t n = strlen(more);
    if (name.len < cut + 3 || name.len - cut + n >= LONGEST) return false;
    memcpy(text, name.ptr, name.len - cut);
    memcpy(text + name.len - cut, more, n);
    const EntSense *place =
        ent_lexicon_sense_of(f->lexicon, ent_str_n(text, name.len - cut + n), ENT_SENSE_Name);
    return place && (place->kind == ENT_CLASS_Region || place->kind == ENT_CLASS_Country);
}

/* "Marylanders", "Utahns", "New Yorkers": those who live there. */
static bool inhabitants(const EntFinder *f, EntSpan span)
{
    static const struct {
        const char *people, *place;
    } ends[] = {{"ers", ""},   {"ns", ""},  {"ns", "s"},  {"ians", ""},
                {"ians", "a"}, {"ans", ""}, {"ans", "o"}, {"ites", ""}};
    EntStr name = ent_doc_span_text(f->doc, span);
    if (span.end - span.begin > 2) return false;
    for (size_t k = 0; k < sizeof ends / sizeof *ends; k++)
        if (ent_str_ends(name, ent_str(ends[k].people)) &&
            region_of(f, name, strlen(ends[k].people), ends[k].place))
            return true;
    return false;
}

/* "Biomedical Sciences | (BioMed) and Life Sciences sectors": a field, short in a bracket, in a
 * list that such a noun in small letters ends. */
static bool field_of_sectors(const EntFinder *f, EntSpan span)
{
    static const char *const nouns[] = {"sector",  "sectors",  "industry", "industries",
                                        "fields",  "markets",  "segments", "spaces",
                                        "domains", "verticals"};
    enum { REACH = 24 };
    uint32_t end = span.end;
    bool field = ent_finder_is(f, end, "(") && ent_finder_is(f, end + 2, ")") &&
                 ent_finder_has(f, end - 1, ENT_SENSE_CommonWord);
    bool letters = span.begin > 1 && end == span.begin + 1 && ent_finder_is(f, end, ")") &&
                   ent_finder_is(f, span.begin - 1, "(") &&
                   ent_finder_has(f, span.begin - 2, ENT_SENSE_CommonWord);
    if (!field && !letters) return false;
    for (uint32_t k = end + (field ? 3 : 1); k < f->count && k < end + REACH; k++) {
        EntStr text = ent_finder_text(f, k);
        if (ENT_STR_AMONG(text, nouns)) return !f->words[k].capital;
        bool inside = f->words[k].capital || ent_str_is(text, ",") || ent_str_is(text, "and") ||
                      ent_str_is(text, "&") || ent_str_is(text, "(") || ent_str_is(text, ")");
        if (!inside) return false;
    }
    return false;
}

bool ent_mere_words(const EntFinder *f, EntSpan span)
{
    return part_taken(f, span) || inhabitants(f, span) || defined_term(f, span) ||
           time_of_day(f, span) || topic_of_book(f, span) || among_coins(f, span) ||
           coin_by_name(f, span) || coin(f, span) || dollar_coin(f, span) || standard(f, span) ||
           letters_of_word(f, span) || degree(f, span) || markets(f, span) || storm(f, span) ||
           kind_of_body(f, span) || people_of_a_kind(f, span) || peoples(f, span) ||
           field_of_sectors(f, span) || ent_no_place(f, span);
}
