/* Names that the grammar right beside them settles: companies by the noun, the seat or the nation
 * before them, towns by "-based" and the prepositions of places. */
#include "base/ascii.h"
#include "mention/evidence.h"
#include "mention/name_parts.h"
#include "mention/typing.h"

bool ent_before_seat(const EntFinder *f, uint32_t i)
{
    return i + 1 < f->count && ent_glued_hyphen(f, i) &&
           (ent_finder_is(f, i + 1, "based") || ent_finder_is(f, i + 1, "headquartered"));
}

/* "Riga-based |": the seat of somebody ends before token I. */
static bool behind_seat(const EntFinder *f, uint32_t i)
{
    return i >= 3 && ent_before_seat(f, i - 2) && f->words[i - 3].capital;
}

/* "the daily |", "Dutch daily |": a newspaper, where "daily" alone may be an adjective. */
static bool newspaper(const EntFinder *f, uint32_t i)
{
    return (ent_finder_is(f, i, "daily") || ent_finder_is(f, i, "weekly")) && i > 0 &&
           (ent_finder_is(f, i - 1, "the") || ent_finder_has(f, i - 1, ENT_SENSE_Demonym) ||
            ent_finder_is(f, i - 1, "business") || ent_finder_is(f, i - 1, "financial"));
}

/* A noun for companies alone, "builder", "toolmaker", at I: persons are no such thing. */
static bool company_noun(const EntFinder *f, uint32_t i)
{
    static const char *const persons[] = {"leader",    "manager",  "investor",
                                          "innovator", "designer", "broker"};
    static const char *const more[] = {
        "trader",   "brokerage", "grower",     "broadcaster", "newspaper", "subsidiary",
        "partner",  "builder",   "shipowner",  "winemaker",   "brewery",   "foundry",
        "peer",     "dairy",     "carrier",    "distillery",  "refinery",  "affiliate",
        "giant",    "chain",     "resort",     "regulator",   "winery",    "bakery",
        "creamery", "shipyard",  "steelworks", "brand",       "house",     "insurer"};
    if (!ent_finder_small(f, i) || ent_str_starts(f->tokens[i].tag, ENT_STR("NNS"))) return false;
    EntStr text = ent_finder_text(f, i);
    if (ENT_STR_AMONG(text, persons) || ent_str_ends(text, ENT_STR("ed"))) return false;
    if (ent_finder_is(f, i, "up") && i > 1) /* "start-up" in three tokens */
        return ent_glued_hyphen(f, i - 1) && ent_finder_is(f, i - 2, "start");
    return ent_finder_has(f, i, ENT_SENSE_CompanyNoun) ||
           ent_finder_has(f, i, ENT_SENSE_BodyNoun) || ent_str_ends(text, ENT_STR("maker")) ||
           ENT_STR_AMONG(text, more) || newspaper(f, i);
}

/* The first word is a given name and the last is none that ends the names of firms. */
static bool personal(const EntFinder *f, EntSpan span)
{
    bool firm = ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) ||
                ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord);
    return ent_finder_has(f, span.begin, ENT_SENSE_GivenName) && !firm;
}

/* "Riga Province", "Kestrel Summit": the head noun tells what else it is. */
static bool other_head(const EntFinder *f, EntSpan span)
{
    static const EntSenseType heads[] = {ENT_SENSE_PlaceHead, ENT_SENSE_EventHead,
                                         ENT_SENSE_InitiativeHead, ENT_SENSE_ProductHead};
    bool body = ent_str_is(ent_span_label(f, span), "ORG"); /* "Dalm Lorn Motor" */
    for (size_t k = 0; k < sizeof heads / sizeof *heads - body; k++)
        if (ent_words_head(f->lexicon, f->doc, span.begin, span.end, heads[k], NULL)) return true;
    return false;
}

/* Where the words between a seat or a nation and SPAN begin, "state-owned | Quorvane", "charging
 * operator | Quorvane": few, in lower case, the last of them no noun for persons. */
static uint32_t before_words(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 4 };
    uint32_t i = span.begin;
    bool noun = i > 0 && f->tokens[i - 1].pos == ENT_POS_NOUN;
    if (noun && !company_noun(f, i - 1)) return span.begin;
    while (i > 0 && i + WORDS > span.begin && !f->words[i].opens &&
           (ent_finder_small(f, i - 1) || ent_glued_hyphen(f, i - 1)) &&
           !f->words[i - 1].function && !ent_finder_is(f, i - 1, "based") &&
           !ent_finder_is(f, i - 1, "headquartered") && !ent_str_is(f->tokens[i - 1].tag, "POS") &&
           f->tokens[i - 1].pos != ENT_POS_VERB)
        i--;
    return i;
}

/* "the insurers |", "two shipowners |": a noun for firms in the plural, before several of them. */
static bool several_firms(const EntFinder *f, uint32_t i)
{
    static const char *const firms[] = {
        "insurer",   "shipowner",   "airline",    "bank",        "carmaker", "lender",
        "brewer",    "builder",     "developer",  "retailer",    "utility",  "manufacturer",
        "producer",  "startup",     "firm",       "company",     "group",    "operator",
        "chipmaker", "maker",       "contractor", "grower",      "supplier", "broker",
        "shipyard",  "telco",       "miner",      "distributor", "hotelier", "accountant",
        "publisher", "broadcaster", "winemaker",  "steelmaker"};
    return ent_finder_small(f, i) && ent_str_is(f->tokens[i].tag, "NNS") &&
           ENT_STR_AMONG(f->tokens[i].lemma, firms);
}

/* "the insurers | Quorva Nor and Fidel Quor", either of the two. */
static bool among_several_firms(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 5 };
    uint32_t i = span.begin;
    if (several_firms(f, i - 1))
        return (ent_finder_is(f, span.end, "and") || ent_finder_is(f, span.end, ",")) &&
               span.end + 1 < f->count && f->words[span.end + 1].capital;
    if (!ent_finder_is(f, i - 1, "and")) return false;
    uint32_t k = i - 1;
    while (k > 0 && k + WORDS > i && f->words[k - 1].capital) k--;
    return k < i - 1 && k > 0 && several_firms(f, k - 1);
}

/* "Riga-based Quorvane", "tank builder Van Quor Werk". */
static bool behind_company_word(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (company_noun(f, i - 1) && !ent_finder_is(f, i - 1, "partner")) return true;
    if (among_several_firms(f, span)) return true;
    bool thing = ent_finder_has(f, span.end, ENT_SENSE_ThingNoun) && ent_finder_small(f, span.end);
    return !thing && behind_seat(f, before_words(f, span));
}

/* "grower", "trader": what a person does as well, where nothing says of what. */
static bool trade_of_anybody(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"grower",    "trader",    "builder", "designer",
                                        "winemaker", "shipowner", "peer",    "brewer"};
    return ENT_STR_AMONG(ent_finder_text(f, i), nouns);
}

/* A noun for companies ends the noun phrase that begins at FIRST. */
static bool company_phrase(const EntFinder *f, uint32_t first)
{
    enum { REACH = 8 };
    for (uint32_t k = first; k < f->count && k < first + REACH; k++) {
        bool noun = k + 1 < f->count &&
                    (f->tokens[k + 1].pos == ENT_POS_NOUN || ent_finder_is(f, k + 1, "and"));
        bool bare = k == first && trade_of_anybody(f, k); /* "Jan Quor, a grower in Latvia" */
        if (!noun && company_noun(f, k) && !ent_glued_hyphen(f, k + 1)) return !bare;
        bool inner = f->words[k].letters || f->words[k].digits || ent_glued_hyphen(f, k);
        bool joins = ent_finder_is(f, k, "and") && ent_finder_small(f, k + 1);
        if (!inner || (f->words[k].function && !joins) || f->words[k].opens) return false;
    }
    return false;
}

/* "Quorvane Nor, a Riga-based charging operator", "Quorvane Nor, a banana grower in Latvia". */
static bool apposed_company(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end;
    bool article = ent_finder_is(f, i + 1, "a") || ent_finder_is(f, i + 1, "an");
    return ent_finder_is(f, i, ",") && article && company_phrase(f, i + 2);
}

/* "QVN, Latvia's state-owned port and rail company,": also of one word, as no person is called so.
 */
static bool company_of_nation(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end;
    return ent_finder_is(f, i, ",") && i + 2 < f->count && ent_of_nation(f, i + 1) &&
           ent_str_is(f->tokens[i + 2].tag, "POS") && company_phrase(f, i + 3);
}

/* "Latvia's state-owned Dunav Quor". */
static bool nation_s(const EntFinder *f, EntSpan span)
{
    uint32_t front = before_words(f, span);
    bool nation =
        front > 1 && ent_str_is(f->tokens[front - 1].tag, "POS") && ent_of_nation(f, front - 2);
    return nation && span.end - span.begin >= 2 && !ent_all_common(f, span) &&
           ent_beside_its_nation(f, (EntSpan){front, span.end});
}

/* "Quorvane Nor acted as legal adviser to the seller": what firms do in a deal. */
static bool acts_as_adviser(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 6 };
    static const char *const roles[] = {"adviser",     "advisor",    "advisers",    "advisors",
                                        "counsel",     "bookrunner", "bookrunners", "arranger",
                                        "underwriter", "agent",      "arrangers"};
    static const char *const fields[] = {"legal", "financial", "placement", "lead",       "tax",
                                         "joint", "exclusive", "sole",      "transaction"};
    uint32_t i = span.end;
    while (i < f->count && i < span.end + 3 && f->tokens[i].pos == ENT_POS_AUX) i++;
    if (i >= f->count ||
        (!ent_str_is(f->tokens[i].lemma, "act") && !ent_str_is(f->tokens[i].lemma, "serve")))
        return false;
    if (!ent_finder_is(f, i + 1, "as")) return false;
    bool field = false;
    for (uint32_t k = i + 2; k < f->count && k < i + 2 + WORDS && !f->words[k].opens; k++) {
        field |= ENT_STR_AMONG(ent_finder_text(f, k), fields);
        if (ENT_STR_AMONG(ent_finder_text(f, k), roles)) return field;
    }
    return false;
}

/* "venture", "spin-off" at token I: a noun for a firm that somebody founds. */
static bool founded_noun(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"venture",   "subsidiary", "company",  "firm",
                                        "affiliate", "startup",    "start-up", "spin-off"};
    return ENT_STR_AMONG(ent_finder_text(f, i), nouns);
}

/* "set up a joint venture, Quorvane Nor, with Orion": a noun for what is founded, and its name. */
static bool founded_body(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return i > 3 && ent_finder_is(f, i - 1, ",") && ent_finder_is(f, span.end, ",") &&
           founded_noun(f, i - 2) && ent_finder_small(f, i - 2);
}

bool ent_called_venture(const EntFinder *f, EntSpan span)
{
    uint32_t noun = ent_noun_called(f, span.begin);
    return noun && span.end - span.begin >= 2 && founded_noun(f, noun);
}

static bool told_as_company(const EntFinder *f, const EntNamed *name, EntSpan span)
{
    static const EntNameSign others[] = {ENT_NAME_SIGN_ends_person, ENT_NAME_SIGN_title_behind,
                                         ENT_NAME_SIGN_inside_event, ENT_NAME_SIGN_small_elsewhere};
    bool other = false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        other |= ent_named_has(name, others[i]);
    uint32_t i = span.begin;
    if (f->words[i].heading || other_head(f, span) || ent_only_common(f, span)) return false;
    bool few =
        ent_named_has(name, ENT_NAME_SIGN_one_word) || ent_named_has(name, ENT_NAME_SIGN_hyphen);
    if (!other && !few && apposed_company(f, span)) return true;
    if (acts_as_adviser(f, span) || (!other && founded_body(f, span))) return true;
    if (i == 0 || f->words[i].opens || personal(f, span)) return false;
    if (ent_opens_with_trade(f, i - 1)) return true;
    if (i < 2) return false;
    return behind_company_word(f, span) || (!other && nation_s(f, span));
}

static bool company(const EntFinder *f, const EntNamed *name)
{
    static const EntNameSign others[] = {ENT_NAME_SIGN_honorific, ENT_NAME_SIGN_listed_with_persons,
                                         ENT_NAME_SIGN_person_name, ENT_NAME_SIGN_digits,
                                         ENT_NAME_SIGN_short_acronym};
    bool nation = ent_named_has(name, ENT_NAME_SIGN_one_word) &&
                  ent_named_has(name, ENT_NAME_SIGN_demonym); /* "Riga-based Latvian maker" */
    for (size_t i = 0; i < name->at.len; i++)
        if (!nation && company_of_nation(f, name->at.at[i]) &&
            !ent_named_has(name, ENT_NAME_SIGN_honorific))
            return true;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (nation || ent_named_has(name, others[i])) return false;
    for (size_t i = 0; i < name->at.len; i++)
        if (told_as_company(f, name, name->at.at[i])) return true;
    return false;
}

/* "the brewer from |", "Kabelwerk Moen GmbH from |": where a company is from. */
bool ent_company_from(const EntFinder *f, uint32_t i)
{
    return i >= 2 && ent_finder_is(f, i - 1, "from") &&
           (company_noun(f, i - 2) || ent_finder_is(f, i - 2, "company") ||
            ent_finder_has(f, i - 2, ENT_SENSE_CompanySuffix));
}

/* "north of |", "off the coast of |", "the port of |": only places have such parts. */
bool ent_part_of_place_before(const EntFinder *f, uint32_t i)
{
    static const char *const parts[] = {
        "north",     "south",    "east",      "west",    "northeast",  "northwest", "southeast",
        "southwest", "coast",    "outskirts", "port",    "city",       "town",      "village",
        "district",  "province", "hub",       "island",  "streets",    "shores",    "waters",
        "suburb",    "region",   "county",    "capital", "metropolis", "peninsula", "municipality"};
    return i >= 2 && ent_finder_is(f, i - 1, "of") && !f->words[i - 2].capital &&
           ENT_STR_AMONG(ent_finder_text(f, i - 2), parts);
}

/* "invested 2 million in |", "taking part in |": the "in" before I leads to no place. */
bool ent_in_no_place(const EntFinder *f, uint32_t i)
{
    enum { REACH = 7 };
    static const char *const verbs[] = {
        "invest",        "publish",    "feature",     "stake",   "share",      "interest",
        "list",          "appear",     "report",      "write",   "believe",    "investor",
        "participation", "specialize", "specialise",  "part",    "engage",     "compete",
        "trade",         "deal",       "confidence",  "partner", "investing",  "role",
        "enroll",        "certify",    "expertise",   "train",   "experience", "investment",
        "specialist",    "enrol",      "participate", "degree",  "expert",     "professor",
        "phd",           "doctorate",  "bachelor",    "master",  "diploma",    "lecturer",
        "researcher",    "pioneer",    "course",      "major",   "graduate",   "study",
        "career",        "background", "leader"};
    for (uint32_t k = i - 1; k > 0 && k + REACH > i && !f->tokens[k].sentence_start; k--) {
        if (ENT_STR_AMONG(f->tokens[k - 1].lemma, verbs)) return true;
        if (ent_finder_is(f, k - 1, "in")) break; /* "took part in works in |" */
    }
    return false;
}

/* "in Quorva", "near Quorva". */
static bool within(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return ent_finder_is(f, i - 1, "near") ||
           (ent_finder_is(f, i - 1, "in") && !ent_in_no_place(f, i));
}

/* "Quorva-based | Nordwind", "Quorva-based | charging operator": a company is told from I on. */
static bool seat_of_company(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 4 };
    for (uint32_t k = i; k < f->count && k < i + WORDS; k++) {
        if (f->words[k].capital) return f->words[k].letters;
        if (company_noun(f, k) &&
            !(ent_finder_small(f, k + 1) && f->tokens[k + 1].pos == ENT_POS_NOUN))
            return true;
        if (!ent_finder_small(f, k) && !ent_finder_is(f, k, "-")) return false;
    }
    return false;
}

static bool stands_as_town(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin, end = span.end;
    if (f->words[i].upper || f->words[i].digits) return false;
    EntStr text = f->tokens[end - 1].text;
    if (ent_str_ends(text, ENT_STR("ern"))) return false; /* "Midwestern-based" */
    if (text.len > 1 && ent_ascii_upper((unsigned char)text.ptr[1])) return false; /* "ETHRiga" */
    if (ent_before_seat(f, end)) {
        return seat_of_company(f, end + 2);
    }
    if (i == 0 || f->words[i].opens) return false;
    bool attribute = end < f->count && !f->words[end].opens && f->words[end].letters &&
                     f->tokens[end].pos == ENT_POS_NOUN;
    bool genitive = end < f->count && ent_str_is(f->tokens[end].tag, "POS");
    if (attribute || genitive || ent_glued_hyphen(f, end)) return false;
    return ent_company_from(f, i) || ent_part_of_place_before(f, i) || within(f, span) ||
           ent_end_of_way(f, span) || ent_seat_behind_firm(f, i);
}

static bool town(const EntFinder *f, const EntNamed *name)
{
    static const EntNameSign others[] = {
        ENT_NAME_SIGN_acts,          ENT_NAME_SIGN_body_verb,     ENT_NAME_SIGN_says,
        ENT_NAME_SIGN_own_chief,     ENT_NAME_SIGN_business,      ENT_NAME_SIGN_called_body,
        ENT_NAME_SIGN_based,         ENT_NAME_SIGN_begins_body,   ENT_NAME_SIGN_led_by,
        ENT_NAME_SIGN_employer,      ENT_NAME_SIGN_deal_with,     ENT_NAME_SIGN_chief_of,
        ENT_NAME_SIGN_domain,        ENT_NAME_SIGN_trademark,     ENT_NAME_SIGN_is_thing,
        ENT_NAME_SIGN_called_thing,  ENT_NAME_SIGN_used,          ENT_NAME_SIGN_ends_person,
        ENT_NAME_SIGN_camel,         ENT_NAME_SIGN_digits,        ENT_NAME_SIGN_acronym,
        ENT_NAME_SIGN_weak_head,     ENT_NAME_SIGN_common_some,   ENT_NAME_SIGN_body_head,
        ENT_NAME_SIGN_given_first,   ENT_NAME_SIGN_begins_person, ENT_NAME_SIGN_title_behind,
        ENT_NAME_SIGN_only_headings, ENT_NAME_SIGN_plural,        ENT_NAME_SIGN_role_word,
        ENT_NAME_SIGN_demonym,       ENT_NAME_SIGN_inside_event,  ENT_NAME_SIGN_surname_last,
        ENT_NAME_SIGN_after_the};
    bool few =
        ent_named_has(name, ENT_NAME_SIGN_one_word) || ent_named_has(name, ENT_NAME_SIGN_two_words);
    bool based = false; /* "Quorva-based", whose tag is an adjective's */
    for (size_t i = 0; i < name->at.len; i++) based |= ent_before_seat(f, name->at.at[i].end);
    if (!few || !(based || ent_named_has(name, ENT_NAME_SIGN_proper))) return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (ent_named_has(name, others[i])) return false;
    for (size_t i = 0; i < name->at.len; i++)
        if (stands_as_town(f, name->at.at[i])) return true;
    return false;
}

/* "Quorva Nang, a Khmer ruin in Latvia", "Quorva, the Japanese town that": the noun in apposition
 * is one of places and of nothing else; the class that it tells, or NONE. */
static EntClass apposed_place(const EntFinder *f, EntSpan span)
{
    enum { REACH = 7 };
    uint32_t i = span.end + 1;
    EntClass kind = ENT_CLASS_NONE;
    bool article =
        ent_finder_is(f, i, "a") || ent_finder_is(f, i, "an") || ent_finder_is(f, i, "the");
    if (!ent_finder_is(f, span.end, ",") || !article) return ENT_CLASS_NONE;
    for (uint32_t k = i + 1; k < f->count && k < i + REACH && !f->words[k].opens; k++) {
        uint8_t pos = f->tokens[k].pos;
        bool inner = pos == ENT_POS_NOUN || pos == ENT_POS_ADJ || pos == ENT_POS_NUM ||
                     pos == ENT_POS_PROPN || ent_glued_hyphen(f, k);
        if (!inner || ent_finder_has(f, k, ENT_SENSE_Role)) break;
        if (pos != ENT_POS_NOUN || !ent_finder_small(f, k)) continue;
        const EntSense *noun =
            ent_words_head(f->lexicon, f->doc, i + 1, k + 1, ENT_SENSE_PlaceHead, NULL);
        bool body = ent_finder_has(f, k, ENT_SENSE_OrgHead) ||
                    ent_finder_has(f, k, ENT_SENSE_BodyNoun) ||
                    ent_finder_has(f, k, ENT_SENSE_ThingNoun) || company_noun(f, k);
        bool ends =
            k + 1 < f->count &&
            (f->tokens[k + 1].pos == ENT_POS_ADP || f->tokens[k + 1].pos == ENT_POS_PUNCT ||
             ent_str_starts(f->tokens[k + 1].tag, ENT_STR("W")) || ent_finder_is(f, k + 1, "that"));
        bool tells = ends && noun && !noun->weak && !noun->plural && !body;
        kind = tells ? noun->kind : ENT_CLASS_NONE; /* not "Quorva, the hotel has grown" */
    }
    return kind;
}

bool ent_told_place(const EntFinder *f, EntSpan span)
{
    return apposed_place(f, span) != ENT_CLASS_NONE || ent_end_of_way(f, span);
}

/* A name that stands in apposition to a place, or is the end of a way, and nowhere acts. */
static EntClass place(const EntFinder *f, const EntNamed *name)
{
    static const EntNameSign others[] = {
        ENT_NAME_SIGN_says,      ENT_NAME_SIGN_own_chief,  ENT_NAME_SIGN_business,
        ENT_NAME_SIGN_employer,  ENT_NAME_SIGN_weak_head,  ENT_NAME_SIGN_called_body,
        ENT_NAME_SIGN_chief_of,  ENT_NAME_SIGN_body_head,  ENT_NAME_SIGN_title_behind,
        ENT_NAME_SIGN_honorific, ENT_NAME_SIGN_begins_body};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (ent_named_has(name, others[i])) return ENT_CLASS_NONE;
    for (size_t i = 0; i < name->at.len; i++) {
        EntSpan span = name->at.at[i];
        if (ent_only_common(f, span)) continue;
        EntClass kind = apposed_place(f, span);
        if (kind != ENT_CLASS_NONE) return kind;
        if (ent_end_of_way(f, span)) return ENT_CLASS_City;
    }
    return ENT_CLASS_NONE;
}

EntClass ent_told_class(const EntFinder *f, const EntNamed *name)
{
    EntClass where = place(f, name);
    if (where != ENT_CLASS_NONE) return where;
    if (company(f, name)) return ENT_CLASS_Organisation;
    return town(f, name) || ent_told_town(f, name) ? ENT_CLASS_City : ENT_CLASS_NONE;
}
