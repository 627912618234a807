/* Fields in the names of bodies: "Ministry of Ports, Fishing and Crafts", "the Quorva Tuna and
 * Shrimp Union". A field is a word of the language, however rare. */
#include "mention/name_parts.h"

/* "limnology", "agribusiness", "radiological", "interagency": endings that the words for sciences,
 * trades and duties have and their adjectives, and no names. */
static bool ends_as_field(EntStr word)
{
    enum { SHORTEST = 7 };
    static const char *const endings[] = {
        "ology",    "onomy",    "ography",   "ometry", "culture",  "forestry", "business",
        "science",  "sciences", "istry",     "ering",  "ation",    "ations",   "ization",
        "ities",    "ments",    "nautics",   "mics",   "nomics",   "tronics",  "onics",
        "phonics",  "amics",    "atics",     "istics", "fishing",  "farming",  "keeping",
        "making",   "building", "craft",     "crafts", "ologists", "products", "resources",
        "logical",  "graphic",  "graphical", "mental", "ional",    "ural",     "istic",
        "istical",  "matic",    "etic",      "ular",   "agency",   "itory",    "atory",
        "ceutical", "nautical", "omical",    "metric", "culous",   "ability",  "ivity",
        "torial",   "ustrial",  "ition",     "esion",  "usion",    "ersion",   "ission",
        "larity",   "uality",   "sperity",   "eurship"};
    if (word.len < SHORTEST) return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (ent_str_ends(word, ent_str(endings[i]))) return true;
    return false;
}

/* "Cashew", "Shipowners": goods, trades and people of trades. */
static bool names_trade(const EntFinder *f, uint32_t i)
{
    return ent_lexicon_lists(f->lexicon, ent_finder_text(f, i), ENT_WORDS_FieldNoun);
}

bool ent_field_word(const EntFinder *f, uint32_t i)
{
    if (!ent_finder_capital(f, i) || f->words[i].upper || f->words[i].opens) return false;
    if (ent_finder_has(f, i, ENT_SENSE_Role) || ent_finder_has(f, i, ENT_SENSE_Demonym))
        return false;
    bool person =
        ent_finder_has(f, i, ENT_SENSE_GivenName) || ent_finder_has(f, i, ENT_SENSE_Surname);
    if (ent_finder_has(f, i, ENT_SENSE_CommonWord) || names_trade(f, i)) return true;
    if (ent_finder_has(f, i, ENT_SENSE_OrgHead)) return false; /* "Ministry" */
    return !person && ends_as_field(f->tokens[i].text);
}

/* What the fields of [I, END) belong to: the noun of a body of officials, members or scholars at
 * the end, whose first token is set. */
static bool ends_in_body(const EntFinder *f, uint32_t i, uint32_t end, uint32_t *head)
{
    static const char *const others[] = {"service", "board", "commission", "fund", "guild"};
    uint32_t length = 1;
    const EntSense *sense = ent_words_head(f->lexicon, f->doc, i, end, ENT_SENSE_OrgHead, &length);
    bool body = sense && sense->kind != ENT_CLASS_Company && sense->kind != ENT_CLASS_University &&
                sense->kind != ENT_CLASS_MediaOutlet && !sense->plural;
    if (!body && !ENT_STR_AMONG(ent_finder_text(f, end - 1), others)) return false;
    *head = end - (sense ? length : 1);
    return end > i;
}

/* A country, a region or its adjective, "National", or "the" before what begins at BEGIN: one body
 * of its kind, whose fields follow. The token where they begin is set. */
static bool opens_as_the_one(const EntFinder *f, uint32_t begin, uint32_t *field, bool *whose)
{
    static const char *const scopes[] = {"national", "international", "federal", "state",
                                         "royal",    "european",      "general", "central"};
    bool the = begin > 0 && ent_finder_is(f, begin - 1, "the");
    *field = begin;
    if (ent_finder_is(f, begin, "the")) {
        the = true;
        (*field)++;
    }
    uint32_t length;
    const EntSense *place =
        ent_lexicon_longest(f->lexicon, f->doc, *field, f->count, ENT_SENSE_Name, &length);
    bool land = place && ent_class_top(place->kind) == ENT_CLASS_Place;
    if (!land) length = 1;
    if (land || ent_of_nation(f, *field) || ENT_STR_AMONG(ent_finder_text(f, *field), scopes)) {
        *field += length;
        *whose = true;
        return true;
    }
    return the;
}

/* "Quorva Tuna" of [BEGIN, END): nothing in it is a body's, a firm's or somebody's own. */
static bool only_fields(const EntFinder *f, uint32_t begin, uint32_t end, bool loose)
{
    enum { MOST = 4 };
    if (end <= begin || end - begin > MOST) return false;
    for (uint32_t i = begin; i < end; i++) {
        bool last = i + 1 == end;
        if (ent_field_word(f, i) || ent_str_is(f->tokens[i].tag, "POS")) continue;
        bool known = ent_finder_has(f, i, ENT_SENSE_GivenName) ||
                     (ent_finder_has(f, i, ENT_SENSE_Name) && last) || f->words[i].upper ||
                     f->words[i].digits || !ent_finder_capital(f, i);
        if (!loose || known) return false;
    }
    return true;
}

/* "United Nations", "World Health Organization": a name by itself, and no field. */
static bool known_whole(const EntFinder *f, EntSpan span)
{
    const EntSense *name = ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name);
    return name && (span.end - span.begin > 1 || ent_class_top(name->kind) != ENT_CLASS_Place);
}

bool ent_join_fields_of_body(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t field, head;
    bool whose = false;
    if (!ent_finder_is(f, i, "and") || !ent_finder_capital(f, i + 1)) return false;
    bool one = opens_as_the_one(f, begin, &field, &whose);
    uint32_t end = ent_capitals_end(f, i + 1);
    if (known_whole(f, (EntSpan){field, i}) || known_whole(f, (EntSpan){i + 1, end})) return false;
    bool members = end > i + 1 && end < f->count && ent_str_is(f->tokens[end].tag, "POS") &&
                   ent_str_ends(f->tokens[end - 1].text, ENT_STR("s"));
    if (members) end = ent_capitals_end(f, end + 1); /* "Tea Exporters' Federation" */
    if (!one || end < i + 3 || ent_first_connector(f, begin, i) < i) return false;
    if (ent_is_strong_head(f, begin, i) || ent_ends_in_legal_form(f, begin, i) ||
        ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_OrgHead, NULL))
        return false;
    if (!whose && field < i && ent_finder_has(f, i - 1, ENT_SENSE_WeakOrgHead) &&
        !only_fields(f, field, i, false))
        return false; /* "the Kurzeme Gas and Timber Association" may be two */
    return ends_in_body(f, i + 1, end, &head) && only_fields(f, field, i, true) &&
           only_fields(f, i + 1, head, false);
}

/* "Ministry", "Faculty", "Chamber": what the fields behind "of" at OF belong to. */
static bool body_of_fields(const EntFinder *f, uint32_t of)
{
    static const char *const heads[] = {
        "ministry", "department",  "faculty",   "school",   "college", "directorate", "secretariat",
        "division", "institute",   "chamber",   "office",   "agency",  "academy",     "bureau",
        "council",  "association", "union",     "society",  "center",  "centre",      "commission",
        "guild",    "federation",  "committee", "authority"};
    return of > 0 && ENT_STR_AMONG(ent_finder_text(f, of - 1), heads);
}

/* Up to two words of fields from I on; the token behind, or I. */
static uint32_t field_end(const EntFinder *f, uint32_t i)
{
    uint32_t k = i;
    while (k < i + 2 && ent_field_word(f, k) && !(k > i && f->words[k].opens)) k++;
    return ent_finder_capital(f, k) ? i : k; /* "Stone Ann Lee" */
}

uint32_t ent_join_fields(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t of = ent_first_connector(f, begin, i);
    if (of >= i || !body_of_fields(f, of) || !ent_field_word(f, i - 1) || i - of > 3) return 0;
    uint32_t k = i;
    while (ent_finder_is(f, k, ",") && field_end(f, k + 1) > k + 1) k = field_end(f, k + 1);
    if (k == i) return 0;
    if (ent_finder_is(f, k, ",")) k++;
    if (!ent_finder_is(f, k, "and") && !ent_finder_is(f, k, "&")) return 0;
    uint32_t end = field_end(f, k + 1), head;
    if (end == k + 1) { /* "Glass, Ceramics and Stone Workers" goes on with its people */
        end = ent_capitals_end(f, k + 1);
        bool people = end == k + 3 && ent_field_word(f, k + 1) &&
                      (ent_finder_has(f, k + 2, ENT_SENSE_CommonWord) || names_trade(f, k + 2)) &&
                      ent_str_ends(f->tokens[k + 2].text, ENT_STR("s"));
        if (!people) return 0;
    }
    bool another = ends_in_body(f, k + 1, end, &head) && head > k + 1;
    return another ? 0 : end;
}

uint32_t ent_join_list_of_body(const EntFinder *f, uint32_t begin, uint32_t i)
{
    enum { FIELDS = 4 };
    uint32_t field, head, k = i;
    bool whose = false;
    if (!opens_as_the_one(f, begin, &field, &whose) || !whose || !only_fields(f, field, i, false))
        return 0;
    for (uint32_t n = 0; n < FIELDS && ent_finder_is(f, k, ",") && field_end(f, k + 1) > k + 1; n++)
        k = field_end(f, k + 1);
    if (k == i) return 0;
    if (ent_finder_is(f, k, ",")) k++;
    if (!ent_finder_is(f, k, "and") && !ent_finder_is(f, k, "&")) return 0;
    uint32_t end = ent_capitals_end(f, k + 1);
    bool body = ends_in_body(f, k + 1, end, &head) && only_fields(f, k + 1, head, false);
    return body ? end : 0;
}

bool ent_field_behind_and(const EntFinder *f, uint32_t of, uint32_t next)
{
    return body_of_fields(f, of) && ent_field_word(f, next) && field_end(f, next) > next;
}
