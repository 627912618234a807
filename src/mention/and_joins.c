/* "and" and "&" between capitals: within one name, "Ministry of Ports and Fishing", "Shipping and
 * Harbour Center", or between two. */
#include "mention/name_parts.h"

/* "Moen and | Associates": who is in a firm beside those it is named after. */
static bool associates(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"Associates", "Sons",     "Company", "Co.",
                                        "Daughters",  "Brothers", "Co",      "Colleagues"};
    return ENT_STR_AMONG(ent_finder_text(f, i), words) && !ent_finder_capital(f, i + 1);
}

/* "Quorva Energy and | Union Bank": the recogniser sees a body on either side of "and" at I. */
static bool body_on_each_side(const EntFinder *f, uint32_t begin, uint32_t i)
{
    return i - begin >= 2 && f->tokens[i].iob == ENT_IOB_O && f->tokens[begin].iob == ENT_IOB_B &&
           f->tokens[i - 1].iob == ENT_IOB_I && ent_str_is(f->tokens[begin].label, "ORG") &&
           ent_str_is(f->tokens[i - 1].label, "ORG") && i + 2 < f->count &&
           f->tokens[i + 1].iob == ENT_IOB_B && f->tokens[i + 2].iob == ENT_IOB_I &&
           ent_str_is(f->tokens[i + 1].label, "ORG");
}

/* "Latvia-US Trade and | Investment Forum": common words and the head of an event behind "and", a
 * common word before it. */
static bool fields_of_event(const EntFinder *f, uint32_t i, uint32_t end)
{
    uint32_t length = 0; /* "Matchmaking Conference": words of the head need not be common */
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, i + 1, end, ENT_SENSE_EventHead, &length);
    bool common = head && !head->weak && end > i + 2;
    for (uint32_t k = i - 1; common && k < end - length; k++)
        common = k == i || ent_finder_has(f, k, ENT_SENSE_CommonWord) ||
                 ent_finder_has(f, k, ENT_SENSE_EventHead);
    return common;
}

/* "Quorva Marketing and | Promotion plc": common words and a legal form behind "and", common words
 * but for the first before it. */
static bool fields_of_firm(const EntFinder *f, uint32_t begin, uint32_t i, uint32_t end)
{
    if (i < begin + 2 || !ent_ends_in_legal_form(f, i, end)) return false;
    for (uint32_t k = begin + 1; k + 1 < end; k++)
        if (k != i && f->words[k].letters && !ent_finder_has(f, k, ENT_SENSE_CommonWord))
            return false;
    return true;
}

/* "Latvian Pilot and | Crane Association": what the members of a nation's association have to do
 * with, a word or two on either side of "and". */
static bool fields_of_association(const EntFinder *f, uint32_t begin, uint32_t i, uint32_t end)
{
    static const char *const heads[] = {"association", "federation", "society", "institute"};
    static const char *const scopes[] = {"national", "international", "european", "american"};
    if (ent_finder_is(f, begin, "the")) begin++;
    uint32_t field = begin + 1;
    if (ent_finder_is(f, begin, "north") || ent_finder_is(f, begin, "south")) field++;
    bool scope = ent_finder_has(f, field - 1, ENT_SENSE_Demonym) || ent_of_nation(f, begin) ||
                 ENT_STR_AMONG(ent_finder_text(f, field - 1), scopes);
    if (!scope || i <= field || i - field > 2 || end < i + 3 || end - i > 4) return false;
    for (uint32_t k = field; k + 1 < end; k++)
        if (ent_finder_has(f, k, ENT_SENSE_Name) || ent_finder_has(f, k, ENT_SENSE_GivenName))
            return false;
    return ENT_STR_AMONG(ent_finder_text(f, end - 1), heads);
}

/* "Kurzeme Air and | Sea Port": what a place is for, a common word on either side of "and". */
static bool uses_of_place(const EntFinder *f, uint32_t begin, uint32_t i, uint32_t end)
{
    uint32_t length, first = ent_finder_is(f, begin, "the") ? begin + 1 : begin;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, i + 1, end, ENT_SENSE_PlaceHead, &length);
    return head && i >= first + 2 && end == i + 2 + length &&
           ent_finder_has(f, i - 1, ENT_SENSE_CommonWord) &&
           (ent_finder_has(f, i + 1, ENT_SENSE_CommonWord) || ent_field_word(f, i + 1)) &&
           !ent_finder_has(f, first, ENT_SENSE_GivenName);
}

/* "Bosnia and | Herzegovina": a place whose known name goes on over the "and" at I. */
static bool and_of_place(const EntFinder *f, uint32_t i)
{
    uint32_t length;
    const EntSense *place =
        ent_lexicon_longest(f->lexicon, f->doc, i - 1, f->count, ENT_SENSE_Name, &length);
    return place && length > 2 && ent_class_top(place->kind) == ENT_CLASS_Place;
}

/* "Kurzeme Gas" of [BEGIN, I): what a firm is called, with a word of firms or none of the language
 * at its end, and no field of a body's, "Latvian Pilot". */
static bool whole_firm(const EntFinder *f, uint32_t begin, uint32_t i)
{
    if (ent_of_nation(f, begin) || ent_finder_has(f, begin, ENT_SENSE_CommonWord) ||
        ent_finder_has(f, begin, ENT_SENSE_Name) || ent_first_connector(f, begin, i) < i)
        return false;
    return ent_finder_has(f, i - 1, ENT_SENSE_WeakOrgHead) ||
           ent_finder_has(f, i - 1, ENT_SENSE_OrgHead) ||
           !ent_finder_has(f, i - 1, ENT_SENSE_CommonWord);
}

/* "partnerships with Riga Tourism and | Baltic Railways", "executives of Kurzeme Gas and | Union
 * Bank": of several deals or people, the names of two. */
static bool several_owners(const EntFinder *f, uint32_t begin, uint32_t i, uint32_t end)
{
    static const char *const deals[] = {
        "partnerships", "alliances", "collaborations", "relationships", "agreements", "contracts",
        "talks",        "meetings",  "discussions",    "negotiations",  "memorandums"};
    static const char *const links[] = {"of", "from", "at", "for"};
    uint32_t link = begin > 0 && ent_finder_is(f, begin - 1, "the") ? begin - 1 : begin;
    if (link < 2 || i < begin + 2 || end < i + 3) return false;
    if (ent_finder_is(f, link - 1, "with") && ENT_STR_AMONG(ent_finder_text(f, link - 2), deals))
        return true;
    bool people = ENT_STR_AMONG(ent_finder_text(f, link - 1), links) &&
                  ent_str_is(f->tokens[link - 2].tag, "NNS") &&
                  ent_finder_has(f, link - 2, ENT_SENSE_Role);
    return people && whole_firm(f, begin, i);
}

/* "Ports and | ICT | Ministry": letters for a field, at I. */
static bool topic_letters(const EntFinder *f, uint32_t i)
{
    return f->words[i].upper &&
           ent_lexicon_lists(f->lexicon, ent_finder_text(f, i), ENT_WORDS_TopicLetters);
}

/* "Ministry of Ports and | ICT": letters for a field, at NEXT. */
static bool field_in_letters(const EntFinder *f, uint32_t next)
{
    return topic_letters(f, next) && !ent_finder_capital(f, next + 1);
}

/* "Institute of Ports Ann Lee and | Head of Fishing": a title at NEXT, of the next in a list. */
static bool title_of_another(const EntFinder *f, uint32_t next)
{
    uint32_t length;
    return ent_lexicon_longest(f->lexicon, f->doc, next, f->count, ENT_SENSE_Role, &length) &&
           ent_finder_is(f, next + length, "of") && !ent_str_is(f->tokens[next].tag, "NNPS") &&
           !ent_str_ends(f->tokens[next].text, ENT_STR("s"));
}

/* "Kurzeme Gas and | Union Bank" with the "and" at I: behind a name that does not open with a
 * common word the recogniser begins another body's. */
static bool seen_apart(const EntFinder *f, uint32_t begin, uint32_t i)
{
    const EntToken *next = &f->tokens[i + 1];
    return i > begin + 1 && !ent_finder_has(f, begin, ENT_SENSE_CommonWord) &&
           !ent_of_nation(f, begin) && ent_str_is(f->tokens[i - 1].label, "ORG") &&
           f->tokens[i].iob == ENT_IOB_O && next->iob == ENT_IOB_B &&
           ent_str_is(next->label, "ORG");
}

/* "Institute of Ports and | Upper Riga University", "and | State University of Riga": a university
 * or institute of two words or more that begins at NEXT is no topic of the body before it. */
static bool school_behind(const EntFinder *f, uint32_t next, uint32_t end)
{
    const EntSense *head = ent_words_head(f->lexicon, f->doc, next, end, ENT_SENSE_OrgHead, NULL);
    return head && !head->weak && end >= next + 2 &&
           (head->kind == ENT_CLASS_University || head->kind == ENT_CLASS_ResearchInstitute);
}

/* "Ministry of Education and the | Enabling Village": a place of its own name that begins at NEXT;
 * no field is called "the Marine Park". */
static bool site_behind(const EntFinder *f, uint32_t next, uint32_t end)
{
    static const char *const sites[] = {"village", "hall",   "house",  "hub",     "palace",
                                        "garden",  "castle", "temple", "gardens", "pavilion"};
    return end >= next + 2 && ENT_STR_AMONG(ent_finder_text(f, end - 1), sites);
}

/* "Unit for Eastern Europe and | Central Asia", with "for" at OF and "and" at I: a part of a body
 * is there for two places. */
static bool unit_for_places(const EntFinder *f, uint32_t begin, uint32_t of, uint32_t i,
                            uint32_t next)
{
    static const char *const units[] = {"unit",       "department", "division",    "office",
                                        "bureau",     "desk",       "directorate", "section",
                                        "commission", "authority",  "agency",      "committee"};
    uint32_t length;
    if (!ent_finder_is(f, of, "for") || of == begin ||
        !ENT_STR_AMONG(ent_finder_text(f, of - 1), units))
        return false;
    const EntSense *left =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){of + 1, i}, ENT_SENSE_Name);
    const EntSense *right =
        ent_lexicon_longest(f->lexicon, f->doc, next, f->count, ENT_SENSE_Name, &length);
    return left && right && ent_class_top(left->kind) == ENT_CLASS_Place &&
           ent_class_top(right->kind) == ENT_CLASS_Place && !ent_finder_capital(f, next + length);
}

/* "Ministry of Ports and | Enterprise", with "of" at OF: in the name of an authority a word of the
 * language at I is its field, though some town is called so, too. */
static bool field_like_town(const EntFinder *f, uint32_t of, uint32_t i)
{
    static const char *const heads[] = {"ministry", "department", "committee", "agency"};
    if (of == 0 || !ENT_STR_AMONG(ent_finder_text(f, of - 1), heads)) return false;
    const EntSense *town = ent_words_sense(f->lexicon, f->doc, (EntSpan){i, i + 1}, ENT_SENSE_Name);
    return town && town->kind == ENT_CLASS_City && ent_field_word(f, i);
}

/* "Kestrel Gas and | Riga Harbour Institute": the second body begins with its town, a large one. */
static bool begins_with_town(const EntFinder *f, uint32_t next, uint32_t end)
{
    enum { LARGE = 100000 };
    if (end < next + 2) return false;
    const EntSense *town =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){next, next + 1}, ENT_SENSE_Name);
    return town && town->kind == ENT_CLASS_City && town->number >= LARGE;
}

/* "Ministry of Foreign and | European Affairs", "Bureau of Ports and Global and | Maritime
 * Affairs", with "and" at I: an adjective before it, and the noun that it shares with the one
 * behind it. */
static bool shared_noun(const EntFinder *f, uint32_t i, uint32_t next, uint32_t end)
{
    static const char *const nouns[] = {"affairs",      "relations", "cooperation", "co-operation",
                                        "integration",  "issues",    "matters",     "policy",
                                        "negotiations", "policies"};
    static const char *const plain[] = {"foreign", "home", "overseas", "external", "internal"};
    EntStr before = ent_finder_text(f, i - 1);
    bool adjective = ent_str_is(f->tokens[i - 1].tag, "JJ") || ENT_STR_AMONG(before, plain) ||
                     ent_str_ends(before, ENT_STR("al")) || ent_str_ends(before, ENT_STR("ic")) ||
                     ent_finder_has(f, i - 1, ENT_SENSE_Demonym);
    return adjective && end >= next + 2 && ENT_STR_AMONG(ent_finder_text(f, end - 1), nouns);
}

/* "Authority for Ports and the | National Wage and Price Board": another body of its kind, whose
 * noun may stand behind an "and" of its own. */
static bool national_body(const EntFinder *f, uint32_t next, uint32_t end)
{
    static const char *const scopes[] = {"federal", "national", "royal", "state", "general"};
    if (!ENT_STR_AMONG(ent_finder_text(f, next), scopes)) return false;
    uint32_t last = ent_finder_is(f, end, "and") ? ent_capitals_end(f, end + 1) : end;
    return ent_words_head(f->lexicon, f->doc, next, end, ENT_SENSE_OrgHead, NULL) ||
           (last > end + 1 &&
            ent_words_head(f->lexicon, f->doc, end + 1, last, ENT_SENSE_OrgHead, NULL));
}

/* "City and | County of Riga", with "and" at I: one seat of government that is both. */
static bool city_and_county(const EntFinder *f, uint32_t begin, uint32_t i)
{
    static const char *const towns[] = {"city", "town", "borough", "village", "parish"};
    static const char *const lands[] = {"county", "borough", "parish", "district"};
    return i == begin + 1 && ENT_STR_AMONG(ent_finder_text(f, begin), towns) &&
           ENT_STR_AMONG(ent_finder_text(f, i + 1), lands) && ent_finder_is(f, i + 2, "of") &&
           ent_finder_capital(f, i + 3);
}

bool ent_join_and(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t next = ent_capital_behind(f, i);
    if (!next || ent_honorific_at(f, next)) return false; /* "Ministry of Ports and | Prof. Lee" */
    if (title_of_another(f, next)) return false;
    if (city_and_county(f, begin, i)) return true;
    if (ent_finder_is(f, i, "&") || ent_finder_is(f, i, "+")) return !ent_two_bodies(f, begin, i);
    if (ent_ends_in_legal_form(f, begin, i)) return false;
    if (several_owners(f, begin, i, ent_capitals_end(f, next))) return false;
    if (and_of_place(f, i) || ent_join_fields_of_body(f, begin, i)) return true;
    uint32_t length; /* "Exhibition and Convention Center" */
    if (i > begin + 1 &&
        ent_lexicon_longest(f->lexicon, f->doc, i - 1, f->count, ENT_SENSE_PlaceHead, &length) &&
        length > 2)
        return true;
    if (associates(f, i + 1)) return true;
    if (i == begin + 1 && ent_str_eq(f->tokens[begin].text, f->tokens[next].text) &&
        !f->words[begin].upper)
        return true; /* "Moen and Moen" */
    if (ent_join_event_heads(f, begin, i) || ent_event_of_two_fields(f, begin, i)) return true;
    uint32_t of = ent_first_connector(f, begin, i);
    uint32_t later = of + 1 < i ? ent_first_connector(f, of + 1, i) : i;
    if (later < i && ent_words_head(f->lexicon, f->doc, of + 1, later, ENT_SENSE_OrgHead, NULL)) {
        begin = of + 1; /* "Committee of Latvia's Ministry of Ports and | Fishing" */
        of = later;
    }
    uint32_t end = ent_capitals_end(f, next);
    if (of < i && ent_event_of_acronyms(f, begin, of, i)) return true;
    if (of < i) {
        /* "Bureau of Ports and Fishing …": the second part continues the first's topic. */
        uint32_t topic = ent_finder_is(f, of + 1, "the") ? of + 2 : of + 1;
        bool named = ent_of_nation(f, topic) ||
                     ent_words_sense(f->lexicon, f->doc, (EntSpan){topic, i}, ENT_SENSE_Name);
        if (named && !(i == topic + 1 && field_like_town(f, of, topic)))
            return unit_for_places(f, begin, of, i, next);
        bool the = next > i + 1;
        if (!the && shared_noun(f, i, next, end)) return true;
        if (the && national_body(f, next, end)) return false;
        bool another =
            (the && ent_words_head(f->lexicon, f->doc, next, end, ENT_SENSE_OrgHead, NULL)) ||
            (the && site_behind(f, next, end)) || (!the && school_behind(f, next, end));
        if (another && ent_words_head(f->lexicon, f->doc, begin, of, ENT_SENSE_OrgHead, NULL))
            return false;    /* "Center for Law and the Ageing Institute" */
        bool closed = false; /* "Chamber of Trade and Industry and | Orion Offices" */
        for (uint32_t k = of; k < i; k++) closed |= ent_finder_is(f, k, "and");
        if (closed && end - next >= 2) return false;
        bool deed =
            i == topic + 1 &&
            (ent_finder_is(f, topic, "organization") || ent_finder_is(f, topic, "organisation") ||
             ent_finder_is(f, of - 1, "ministry") || ent_finder_is(f, of - 1, "department") ||
             ent_finder_is(f, of - 1, "faculty"));
        const EntSense *sites = /* "Authority for Special Zones and | Free Zones" */
            ent_words_head(f->lexicon, f->doc, topic, i, ENT_SENSE_PlaceHead, NULL);
        bool several = sites && sites->plural && ent_only_common(f, (EntSpan){topic, end});
        return (deed || several || !ent_is_strong_head(f, topic, i)) &&
               (!ent_of_nation(f, next) || field_like_town(f, of, next)) &&
               !(end - next >= 2 && ent_str_is(f->tokens[next].label, "PERSON")) &&
               (ent_finder_has(f, next, ENT_SENSE_CommonWord) || ent_plural_acronym(f, next) ||
                field_in_letters(f, next) || ent_field_behind_and(f, of, next));
    }
    /* "Shipping and Harbour Center": the head stands at the end of the whole. */
    if (next > i + 1 || ent_is_strong_head(f, begin, i) ||
        ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_OrgHead, NULL))
        return false;
    if (fields_of_firm(f, begin, i, end)) return true;
    if (fields_of_association(f, begin, i, end)) return true;
    if (uses_of_place(f, begin, i, end)) return true;
    if (body_on_each_side(f, begin, i) && !fields_of_event(f, i, end)) return false;
    if (seen_apart(f, begin, i) || begins_with_town(f, next, end)) return false;
    bool common = ent_finder_has(f, i - 1, ENT_SENSE_CommonWord) &&
                  !ent_finder_has(f, i - 1, ENT_SENSE_Name) &&
                  !ent_str_is(f->tokens[i - 1].label, "PERSON");
    bool head = ent_words_head(f->lexicon, f->doc, next, end, ENT_SENSE_OrgHead, NULL) ||
                ent_words_head(f->lexicon, f->doc, next, end, ENT_SENSE_EventHead, NULL) ||
                ent_words_head(f->lexicon, f->doc, next, end, ENT_SENSE_InitiativeHead, NULL);
    bool own = i - begin == 1 && ent_of_nation(f, begin);
    uint32_t words = 0, rest = end; /* without the head of an event, "Matchmaking Conference" */
    const EntSense *event =
        ent_words_head(f->lexicon, f->doc, next, end, ENT_SENSE_EventHead, &words);
    if (event && !event->weak && end - words > next) rest = end - words;
    for (uint32_t k = next; k < rest; k++) /* "Tidal Robotics and Orion Labs": two names */
        common &= !f->words[k].letters || ent_finder_has(f, k, ENT_SENSE_CommonWord) ||
                  (k + 1 < rest && (ent_field_word(f, k) || topic_letters(f, k))) ||
                  ent_finder_has(f, k, ENT_SENSE_OrgHead) ||
                  ent_finder_has(f, k, ENT_SENSE_EventHead) || ent_of_nation(f, k);
    return common && head && !own;
}
