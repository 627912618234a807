/* Towns of the gazetteer that the article shows to be meant: the recogniser takes one name for a
 * town here and a body there, and a small town stands in no sentence that settles it alone. */
#include "mention/evidence.h"
#include "mention/name_parts.h"
#include "mention/typing.h"

const EntSense *ent_listed_town(const EntFinder *f, EntSpan span)
{
    EntStr first = f->tokens[span.begin].text;
    bool code = first.len <= 3 && f->words[span.begin].upper; /* "NY", "Ore." */
    if (code || ent_str_ends(f->tokens[span.end - 1].text, ENT_STR("."))) return NULL;
    for (const EntSense *s = ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name); s;
         s = s->next)
        if (s->type == ENT_SENSE_Name && (s->kind == ENT_CLASS_City || s->kind == ENT_CLASS_Region))
            return s;
    return NULL;
}

/* "CEO of |", "purchase of |", "agreement from |": who stands behind is a side of something. */
static bool governed_by_deal(const EntFinder *f, uint32_t prep)
{
    static const char *const nouns[] = {"stake", "interest", "share", "shares", "unit", "part"};
    if (prep == 0) return true;
    uint32_t i = prep - 1;
    if (ent_finder_has(f, i, ENT_SENSE_Role)) /* "CEO of |", but "pilots to |" */
        return ent_finder_is(f, prep, "of") || ent_finder_is(f, prep, "at");
    return ent_finder_has(f, i, ENT_SENSE_CooperationNoun) ||
           ent_finder_has(f, i, ENT_SENSE_CooperationVerb) ||
           ENT_STR_AMONG(ent_finder_text(f, i), nouns);
}

/* "at |", "between |" and the like before token I, where places stand. */
static bool behind_place_word(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"in",     "near",    "around", "outside", "throughout",
                                        "across", "towards", "toward", "between", "via",
                                        "into",   "beyond",  "inside", "through", "off"};
    static const char *const links[] = {"from", "to", "of", "at"};
    if (i == 0 || f->words[i].opens) return false;
    if (ENT_STR_AMONG(ent_finder_text(f, i - 1), words)) return true;
    return ENT_STR_AMONG(ent_finder_text(f, i - 1), links) && !governed_by_deal(f, i - 1);
}

/* "Harbour Hotel, | Izmir,": behind a name and a comma, and closed by another mark. */
static bool behind_what_is_there(const EntFinder *f, EntSpan span)
{
    static const char *const marks[] = {",", ".", ";", ")", "("};
    uint32_t i = span.begin;
    bool form = i >= 3 && ent_finder_has(f, i - 2, ENT_SENSE_CompanySuffix);
    bool bracket = i >= 3 && ent_finder_is(f, i - 1, "(") && ent_finder_is(f, span.end, ")");
    if (form && (bracket || ent_finder_is(f, i - 1, ","))) return true;
    return i >= 3 && ent_finder_is(f, i - 1, ",") && f->words[i - 2].capital &&
           f->words[i - 2].letters && !f->words[i].opens &&
           (span.end >= f->count || ENT_STR_AMONG(f->tokens[span.end].text, marks)) &&
           !ent_str_is(f->tokens[i - 2].label, "PERSON") &&
           (ent_is_name_head(f, i - 3, i - 1) || ent_finder_has(f, i - 2, ENT_SENSE_Name));
}

/* "plant |", "server farm |": what stands somewhere, before the "at" of a place. */
static bool facility(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {
        "plant",    "works",   "factory",  "mill",       "yard",     "shipyard",   "site",
        "refinery", "smelter", "foundry",  "mine",       "quarry",   "depot",      "terminal",
        "port",     "harbour", "harbor",   "warehouse",  "hub",      "station",    "substation",
        "farm",     "field",   "dam",      "workshop",   "brewery",  "dairy",      "gigafactory",
        "pit",      "bridge",  "crossing", "greenhouse", "facility", "distillery", "line",
        "berth",    "quay",    "dock",     "jetty",      "airport",  "airfield",   "base",
        "sawmill",  "orchard", "vineyard", "kiln",       "reactor",  "park",       "cannery"};
    return ent_finder_small(f, i) && f->tokens[i].pos == ENT_POS_NOUN &&
           (ENT_STR_AMONG(f->tokens[i].lemma, nouns) ||
            ENT_STR_AMONG(ent_finder_text(f, i), nouns));
}

/* A noun for somebody or something that is of a town, at I. */
static bool of_a_town(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {
        "house", "office",    "branch", "subsidiary", "campus",   "laboratory", "lab",
        "fair",  "company",   "firm",   "workshop",   "business", "venue",      "newspaper",
        "daily", "publisher", "region", "district",   "suburb",   "native"};
    EntStr text = ent_finder_text(f, i);
    return ent_finder_has(f, i, ENT_SENSE_CompanyNoun) || ent_finder_has(f, i, ENT_SENSE_Role) ||
           ent_finder_has(f, i, ENT_SENSE_Profession) || ENT_STR_AMONG(text, nouns) ||
           ent_str_ends(text, ENT_STR("maker")) || facility(f, i);
}

/* "the Izmir glazing firm", "an Izmir farmer", "its Izmir office", "the Izmir and the Oulu sites".
 */
static bool before_its_people(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 3 };
    static const char *const openers[] = {"the", "a",     "an",  "another",
                                          "its", "their", "his", "her"};
    uint32_t i = span.begin, end = span.end;
    bool opened =
        i > 0 && !f->words[i].opens &&
        (ENT_STR_AMONG(ent_finder_text(f, i - 1), openers) ||
         ENT_STR_AMONG(f->tokens[i - 1].lemma, openers) || ent_str_is(f->tokens[i - 1].tag, "POS"));
    if (!opened) return false;
    if (ent_finder_is(f, end, "and") && ent_finder_is(f, end + 1, "the") && end + 2 < f->count &&
        f->words[end + 2].capital)
        end += 3;
    for (uint32_t k = end; k < end + WORDS && ent_finder_small(f, k); k++) {
        if (ent_finder_small(f, k + 1) && f->tokens[k + 1].pos == ENT_POS_NOUN) continue;
        return of_a_town(f, k);
    }
    return false;
}

/* "the last stop, | Izmir", "his home town, | Izmir,": behind a noun for a place. */
static bool behind_place_noun(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"stop",    "capital", "town",        "city", "port",
                                        "village", "venue",   "destination", "seat", "hometown",
                                        "base",    "place",   "leg",         "host", "location"};
    return i >= 2 && ent_finder_is(f, i - 1, ",") && ent_finder_small(f, i - 2) &&
           ENT_STR_AMONG(ent_finder_text(f, i - 2), nouns);
}

/* "Izmir and | Kestrel Colleges": goes on with a name that is no place's. */
static bool goes_on(const EntFinder *f, uint32_t i)
{
    bool joins = ent_finder_is(f, i, "and") || ent_finder_is(f, i, "&");
    return joins && i + 1 < f->count && f->words[i + 1].capital && !ent_of_nation(f, i + 1) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_Name);
}

/* "IZMIR.", "IZMIR:" before a report of several. */
static bool opens_report(const EntFinder *f, EntSpan span)
{
    static const char *const marks[] = {".", ":", "-", "--", "\xe2\x80\x93", "\xe2\x80\x94"};
    return f->words[span.begin].opens && span.end + 1 < f->count &&
           ENT_STR_AMONG(f->tokens[span.end].text, marks) && !f->words[span.end + 1].opens &&
           f->words[span.end + 1].capital;
}

static bool stands_as_listed(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin, end = span.end;
    if (ent_before_seat(f, end)) return true;
    if (ent_glued_hyphen(f, end) || ent_finder_capital(f, end) || goes_on(f, end)) return false;
    bool owner = end + 1 < f->count && ent_str_is(f->tokens[end].tag, "POS") &&
                 !ent_leads_a_body(f, end + 1);
    return owner || behind_place_word(f, i) || ent_part_of_place_before(f, i) ||
           behind_what_is_there(f, span) || before_its_people(f, span) || opens_report(f, span) ||
           behind_place_noun(f, i);
}

/* What only bodies, persons and things do or have; a town's name is often some firm's front. */
static bool something_else(const EntNamed *name)
{
    static const EntNameSign signs[] = {ENT_NAME_SIGN_acts,          ENT_NAME_SIGN_body_verb,
                                        ENT_NAME_SIGN_says,          ENT_NAME_SIGN_own_chief,
                                        ENT_NAME_SIGN_business,      ENT_NAME_SIGN_called_body,
                                        ENT_NAME_SIGN_led_by,        ENT_NAME_SIGN_employer,
                                        ENT_NAME_SIGN_deal_with,     ENT_NAME_SIGN_chief_of,
                                        ENT_NAME_SIGN_domain,        ENT_NAME_SIGN_trademark,
                                        ENT_NAME_SIGN_is_thing,      ENT_NAME_SIGN_called_thing,
                                        ENT_NAME_SIGN_used,          ENT_NAME_SIGN_ends_person,
                                        ENT_NAME_SIGN_camel,         ENT_NAME_SIGN_digits,
                                        ENT_NAME_SIGN_weak_head,     ENT_NAME_SIGN_title_behind,
                                        ENT_NAME_SIGN_honorific,     ENT_NAME_SIGN_role_word,
                                        ENT_NAME_SIGN_demonym,       ENT_NAME_SIGN_begins_person,
                                        ENT_NAME_SIGN_ticker,        ENT_NAME_SIGN_brand_mark,
                                        ENT_NAME_SIGN_common_some,   ENT_NAME_SIGN_small_elsewhere,
                                        ENT_NAME_SIGN_about_heading, ENT_NAME_SIGN_person_name};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (ent_named_has(name, signs[i])) return true;
    return false;
}

/* "Regina", "Florence": a first name, or a surname alone, is a town in a place's stead only. */
static bool personal(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (ent_finder_has(f, i, ENT_SENSE_GivenName) || ent_finder_has(f, i, ENT_SENSE_Surname))
            return true;
    return false;
}

/* Where the front of a firm's name seldom stands: "in Izmir", "Izmir-based", "Harbour Hotel,
 * Izmir".
 */
static bool stands_for_itself(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    bool in = i > 0 && (ent_finder_is(f, i - 1, "in") || ent_finder_is(f, i - 1, "near"));
    return in || ent_before_seat(f, span.end) || opens_report(f, span) ||
           behind_what_is_there(f, span) || behind_place_noun(f, i);
}

static bool told_listed(const EntFinder *f, const EntNamed *name)
{
    enum { LARGE = 100000 };
    const EntSense *town = ent_listed_town(f, name->at.at[0]);
    if (!town || something_else(name)) return false;
    bool doubtful = personal(f, name->at.at[0]);
    if (doubtful && town->number < LARGE) return false;
    bool letters = ent_named_has(name, ENT_NAME_SIGN_acronym) && town->number < LARGE;
    for (size_t i = 0; i < name->at.len; i++) {
        EntSpan span = name->at.at[i];
        if (letters && !opens_report(f, span)) continue;
        bool strict = ent_named_has(name, ENT_NAME_SIGN_begins_body) ||
                      !ent_named_has(name, ENT_NAME_SIGN_proper);
        if (strict && !stands_for_itself(f, span)) continue;
        if (doubtful && !(span.begin > 0 && ent_finder_is(f, span.begin - 1, "in"))) continue;
        if (stands_as_listed(f, span)) return true;
    }
    return false;
}

/* --- towns that no gazetteer has -------------------------------------------------------------- */

/* "a plant at |", "works that Orion runs at |". */
static bool behind_facility(const EntFinder *f, uint32_t i)
{
    enum { REACH = 6 };
    if (i < 2 || !ent_finder_is(f, i - 1, "at")) return false;
    if (facility(f, i - 2)) return true;
    bool clause = false; /* what is said of the facility stands between */
    for (uint32_t k = i - 1; k > 0 && k + REACH > i; k--) {
        clause |= ent_finder_is(f, k, "that") || ent_finder_is(f, k, "which") ||
                  ent_finder_is(f, k, "for") || ent_str_is(f->tokens[k].tag, "VBG");
        if (facility(f, k - 1)) return clause;
        if (f->tokens[k - 1].pos == ENT_POS_PUNCT || f->words[k].opens) return false;
    }
    return false;
}

/* "Quorva Glass, the | Tolmin glaze developer": of a firm, before a noun for firms that says of
 * nobody else what they are to them. */
static bool seat_in_apposition(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 3 };
    static const char *const kin[] = {"supplier",  "subsidiary", "unit",   "rival",    "partner",
                                      "affiliate", "customer",   "dealer", "spin-off", "peer"};
    uint32_t i = span.begin;
    bool behind = i >= 3 && ent_finder_is(f, i - 1, "the") && ent_finder_is(f, i - 2, ",") &&
                  f->words[i - 3].capital && span.end - i == 1;
    for (uint32_t k = span.end; behind && k < span.end + WORDS && ent_finder_small(f, k); k++) {
        if (ent_finder_small(f, k + 1) && f->tokens[k + 1].pos == ENT_POS_NOUN) continue;
        return ent_finder_has(f, k, ENT_SENSE_CompanyNoun) &&
               !ENT_STR_AMONG(ent_finder_text(f, k), kin);
    }
    return false;
}

/* "joined by video from |", "reporting from |". */
static bool speaks_from(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"video", "videolink", "remotely", "online",
                                        "live",  "reporting", "link",     "streamed"};
    return i >= 2 && ent_finder_is(f, i - 1, "from") &&
           ENT_STR_AMONG(ent_finder_text(f, i - 2), words);
}

/* "Lima Cotton Cluster of |", where the recogniser sees a place. */
static bool seat_by_label(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return i >= 3 && ent_finder_is(f, i - 1, "of") && f->words[i - 2].capital &&
           f->words[i - 3].capital && !ent_finder_has(f, i - 2, ENT_SENSE_Role) &&
           ent_str_is(ent_span_label(f, span), "GPE") && !ent_finder_capital(f, span.end);
}

/* "Lima Motors Co., Ltd. (CEO Ann Lee) of |": a legal form before the seat, or a bracket. */
static bool seat_behind_form(const EntFinder *f, uint32_t i)
{
    enum { REACH = 10 };
    if (i < 4 || !ent_finder_is(f, i - 1, "of")) return false;
    uint32_t k = i - 1;
    if (ent_finder_is(f, k - 1, ")")) {
        while (k > 1 && k + REACH > i && !ent_finder_is(f, k, "(")) k--;
        if (!ent_finder_is(f, k, "(")) return false;
    }
    return ent_finder_has(f, k - 1, ENT_SENSE_CompanySuffix) && f->words[k - 1].capital;
}

static bool stands_as_unlisted(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    static const char *const around[] = {"round", "around", "outside", "throughout"};
    if (i == 0 || f->words[i].opens) return false;
    return behind_facility(f, i) || behind_place_noun(f, i) || seat_in_apposition(f, span) ||
           speaks_from(f, i) || seat_by_label(f, span) || seat_behind_form(f, i) ||
           ENT_STR_AMONG(ent_finder_text(f, i - 1), around);
}

/* One or two words that nothing is known of, and that are no letters. */
static bool told_unlisted(const EntFinder *f, const EntNamed *name)
{
    static const EntNameSign others[] = {
        ENT_NAME_SIGN_acronym,    ENT_NAME_SIGN_begins_body,   ENT_NAME_SIGN_body_head,
        ENT_NAME_SIGN_after_with, ENT_NAME_SIGN_plural,        ENT_NAME_SIGN_given_first,
        ENT_NAME_SIGN_after_by,   ENT_NAME_SIGN_only_headings, ENT_NAME_SIGN_inside_event};
    bool few =
        ent_named_has(name, ENT_NAME_SIGN_one_word) || ent_named_has(name, ENT_NAME_SIGN_two_words);
    if (!few || something_else(name)) return false;
    EntSpan first = name->at.at[0]; /* "Harbour Science Park": a noun says what place it is */
    if (ent_words_head(f->lexicon, f->doc, first.begin, first.end, ENT_SENSE_PlaceHead, NULL))
        return false;
    if (ent_named_has(name, ENT_NAME_SIGN_begins_body) &&
        !ent_named_has(name, ENT_NAME_SIGN_label_place))
        return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (ent_named_has(name, others[i])) return false;
    for (size_t i = 0; i < name->at.len; i++)
        if (stands_as_unlisted(f, name->at.at[i])) return true;
    return false;
}

bool ent_told_town(const EntFinder *f, const EntNamed *name)
{
    return told_listed(f, name) || told_unlisted(f, name);
}
