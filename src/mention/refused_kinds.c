/* Capitals that say a family, a kind of body or an address to look at, and no name. */
#include <string.h>

#include "base/ascii.h"
#include "mention/name_parts.h"

/* "the Lindbergs" where the article has "Anna Lindberg": a family. */
static bool family(const EntFinder *f, EntSpan span)
{
    EntStr name = f->tokens[span.begin].text;
    if (span.end - span.begin != 1 || name.len < 4 || name.ptr[name.len - 1] != 's' ||
        span.begin == 0 || !ent_finder_is(f, span.begin - 1, "the"))
        return false;
    name.len--;
    for (uint32_t i = ent_finder_first(f, name); i < f->count; i = ent_finder_again(f, i))
        if (i > 0 && f->words[i - 1].capital &&
            (ent_str_is(f->tokens[i].label, "PERSON") ||
             ent_finder_has(f, i - 1, ENT_SENSE_GivenName)))
            return true;
    return false;
}

/* "include a Harbour Clinic, a Library": common words behind "a" at the end of their phrase say
 * what kind of body it is. */
static bool any_body(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    bool any = i > 0 && (ent_finder_is(f, i - 1, "a") || ent_finder_is(f, i - 1, "an"));
    uint32_t end = span.end;
    if (!any || end - i < 2 || !ent_only_common(f, (EntSpan){i, end - 1})) return false;
    if (!ent_finder_has(f, end - 1, ENT_SENSE_CommonWord) &&
        !ent_finder_has(f, end - 1, ENT_SENSE_OrgHead))
        return false;
    bool closes = end >= f->count || f->tokens[end].pos == ENT_POS_PUNCT ||
                  ent_finder_is(f, end, "and") || ent_finder_is(f, end, "or");
    return closes && !ent_finder_is(f, end, "(") && !ent_finder_is(f, end, "-") &&
           ent_words_head(f->lexicon, f->doc, i, end, ENT_SENSE_OrgHead, NULL) &&
           !ent_words_head(f->lexicon, f->doc, i, end, ENT_SENSE_EventHead, NULL);
}

/* "Learn more at quorvane.org", "visit Quorvane.com": where to look, not who acts. */
static bool web_address(const EntFinder *f, EntSpan span)
{
    static const char *const ends[] = {".ai", ".com", ".io", ".org", ".net"};
    static const char *const looks[] = {"learn",   "more",    "information", "details",
                                        "online",  "website", "register",    "available",
                                        "tickets", "apply",   "visit",       "visiting"};
    enum { REACH = 4 };
    uint32_t i = span.begin;
    bool site = false;
    for (size_t k = 0; k < sizeof ends / sizeof *ends; k++)
        site |= ent_str_ends(f->tokens[i].text, ent_str(ends[k]));
    if (!site || span.end - i != 1 || i == 0) return false;
    if (ent_finder_is(f, i - 1, "visit") || ent_finder_is(f, i - 1, "visiting")) return true;
    if (!ent_finder_is(f, i - 1, "at") && !ent_finder_is(f, i - 1, "on")) return false;
    for (uint32_t k = i - 1; k > 0 && k + REACH > i && !f->tokens[k].sentence_start; k--)
        if (ENT_STR_AMONG(ent_finder_text(f, k - 1), looks)) return true;
    return false;
}

/* "such as "The Harbour Show,"": a programme that one watches, in quotes of its own; but "at the
 * "Harbour Show"". */
static bool programme(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin, end = span.end;
    if (!ent_finder_is(f, end - 1, "show") || end - i < 2) return false;
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    if (i == 0 || !ent_finder_quote(f, i - 1)) return false;
    if (i > 1 && (ent_finder_is(f, i - 2, "at") || ent_finder_is(f, i - 2, "the"))) return false;
    if (ent_finder_is(f, end, ",") || ent_finder_is(f, end, ".")) end++;
    return end < f->count && ent_finder_quote(f, end);
}

bool ent_tells_the_event(const EntFinder *f, uint32_t i)
{
    enum { REACH = 7 };
    for (uint32_t k = i; k > 1 && k + REACH > i; k--) {
        bool article = ent_finder_is(f, k - 1, "a") || ent_finder_is(f, k - 1, "an");
        if (article) return ent_finder_is(f, k - 2, ",") || ent_finder_is(f, k - 2, "is");
        uint8_t pos = f->tokens[k - 1].pos;
        if (f->words[k - 1].capital || f->words[k - 1].opens ||
            (pos != ENT_POS_ADJ && pos != ENT_POS_NOUN && pos != ENT_POS_CCONJ))
            return false;
    }
    return false;
}

/* "with a | Canadian and an Australian company": of what nation a body is. */
static bool lone_nation(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return span.end - i == 1 && i > 0 && ent_finder_has(f, i, ENT_SENSE_Demonym) &&
           (ent_finder_is(f, i - 1, "a") || ent_finder_is(f, i - 1, "an")) &&
           (ent_finder_is(f, span.end, "and") || ent_finder_is(f, span.end, "or"));
}

/* "Ann Lee (L, front row)", "From L to R": where somebody stands in a picture. */
static bool side_in_picture(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    bool letter = ent_finder_is(f, i, "l") || ent_finder_is(f, i, "r") || ent_finder_is(f, i, "c");
    if (!letter || span.end - i != 1 || i == 0 || f->tokens[i].text.len != 1) return false;
    EntStr before = ent_finder_text(f, i - 1);
    bool bracket = ent_finder_is(f, i - 1, "(") &&
                   (ent_finder_is(f, i + 1, ",") || ent_finder_is(f, i + 1, ")"));
    bool from = ent_finder_is(f, i - 1, "from") && ent_finder_is(f, i + 1, "to");
    bool to = i > 1 && ent_finder_is(f, i - 1, "to") && f->tokens[i - 2].text.len == 1;
    return bracket || from || to || ent_ordinal(before);
}

/* "Latvia", "U.S.": the name of a state. */
static bool names_state(const EntFinder *f, EntStr name)
{
    const EntSense *sense = ent_lexicon_sense_of(f->lexicon, name, ENT_SENSE_Name);
    return sense && sense->kind == ENT_CLASS_Country;
}

/* "Latvia-Norway", in three tokens or in one. */
static bool of_nations_only(const EntFinder *f, EntSpan span)
{
    if (span.end == span.begin + 1) {
        EntStr text = f->tokens[span.begin].text;
        size_t hyphen = ent_str_find(text, ENT_STR("-"));
        return hyphen != SIZE_MAX && names_state(f, ent_str_sub(text, 0, hyphen)) &&
               names_state(f, ent_str_sub(text, hyphen + 1, text.len));
    }
    return span.end == span.begin + 3 && ent_finder_is(f, span.begin + 1, "-") &&
           ent_of_nation(f, span.begin) && ent_of_nation(f, span.begin + 2);
}

/* "a Joint Venture", "a Memorandum": what a text defines and writes large is no party. */
static bool kind_of_deal(const EntFinder *f, EntSpan span)
{
    static const char *const kinds[] = {"venture", "partnership", "alliance"};
    static const char *const sorts[] = {"joint", "strategic", "public-private", "global"};
    uint32_t i = span.begin;
    bool any = i > 0 && (ent_finder_is(f, i - 1, "a") || ent_finder_is(f, i - 1, "an"));
    if (span.end >= i + 2 && ENT_STR_AMONG(ent_finder_text(f, span.end - 1), kinds) &&
        of_nations_only(f, (EntSpan){i, span.end - 1}))
        return true; /* "the Latvia-Norway Alliance" */
    return any && span.end - i == 2 && ENT_STR_AMONG(ent_finder_text(f, i), sorts) &&
           ENT_STR_AMONG(ent_finder_text(f, i + 1), kinds);
}

/* "The Latvian Universities are …": bodies of a nation, one and all. */
static bool bodies_of_nation(const EntFinder *f, EntSpan span)
{
    static const char *const heads[] = {"universities", "companies",  "institutions", "firms",
                                        "colleges",     "institutes", "ministries",   "banks"};
    uint32_t i = span.begin;
    return span.end - i == 2 && ent_finder_has(f, i, ENT_SENSE_Demonym) &&
           ENT_STR_AMONG(ent_finder_text(f, i + 1), heads);
}

/* "to the | North West of Latvia": a direction. */
static bool direction(const EntFinder *f, EntSpan span)
{
    static const char *const ways[] = {"north",     "south",     "east",
                                       "west",      "northwest", "northeast",
                                       "southwest", "southeast", "north-west"};
    for (uint32_t i = span.begin; i < span.end; i++)
        if (!ENT_STR_AMONG(ent_finder_text(f, i), ways)) return false;
    return span.begin >= 2 && ent_finder_is(f, span.begin - 1, "the") &&
           ent_finder_is(f, span.begin - 2, "to") && ent_finder_is(f, span.end, "of");
}

/* "Orion Daily Bull 2X Shares", "Orion ADSs": papers that are traded; "Harbour Index Risk": what a
 * prospectus warns of. */
static bool securities(const EntFinder *f, EntSpan span)
{
    static const char *const papers[] = {"share",    "shares",     "ads",   "adss",  "adr",
                                         "adrs",     "warrants",   "stock", "notes", "debentures",
                                         "expenses", "securities", "risk",  "risks"};
    uint32_t last = span.end - 1;
    return last > span.begin && ENT_STR_AMONG(ent_finder_text(f, last), papers) &&
           !ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name);
}

/* "among the Top 50 | Tidal Boat Companies", "World's Best Harbour Places": whom a ranking is of,
 * in the plural. */
static bool ranked(const EntFinder *f, EntSpan span)
{
    static const char *const praise[] = {"top", "best", "greatest", "fastest-growing", "leading"};
    enum { FRONT = 4 };
    EntStr tag = f->tokens[span.end - 1].tag;
    if (!ent_str_is(tag, "NNPS") && !ent_str_is(tag, "NNS")) return false;
    if (!ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord)) return false;
    for (uint32_t i = span.begin; i + 1 < span.end && i < span.begin + FRONT; i++)
        if (ENT_STR_AMONG(ent_finder_text(f, i), praise)) return true;
    uint32_t i = span.begin;
    bool number = i > 1 && f->words[i - 1].digits;
    return number && ENT_STR_AMONG(ent_finder_text(f, i - 2), praise);
}

/* "LLC", "Dr.", "Mr.": a legal form or a title of which the name is lost. */
static bool form_or_title_alone(const EntFinder *f, EntSpan span)
{
    static const char *const words[] = {"llc", "inc",  "inc.", "ltd", "ltd.", "llp", "plc",
                                        "pt",  "corp", "dr.",  "mr.", "ms.",  "mrs."};
    return span.end - span.begin == 1 && ENT_STR_AMONG(ent_finder_text(f, span.begin), words);
}

/* Where the second word of the token at I begins, in bytes, if the text lost the space or the line
 * between two: "PumpsOrion", "QRV)Orion"; 0: nowhere. */
static size_t second_word(const EntFinder *f, uint32_t i)
{
    EntStr text = f->tokens[i].text;
    for (size_t k = 2; k + 1 < text.len; k++) {
        unsigned char before = (unsigned char)text.ptr[k - 1];
        bool lost = ent_ascii_lower(before) || before == ')' || before == '?';
        if (lost && ent_ascii_upper((unsigned char)text.ptr[k])) return k;
    }
    return 0;
}

/* The text has WORD as a token of its own, with a capital. */
static bool stands_as_word(const EntFinder *f, EntStr word)
{
    return ent_finder_first(f, word) < f->count;
}

/* "PumpsOrion", "OrionOrion", "PumpsUnlike", "QRV)Orion": the end of one line and the beginning of
 * the next, once in the text and nobody's name. */
static bool glued_words(const EntFinder *f, uint32_t i)
{
    static const char *const openings[] = {"The",  "Unlike", "While", "With", "Not", "At",
                                           "What", "How",    "Why",   "This", "Our", "These"};
    enum { WORD = 3 };
    EntStr text = f->tokens[i].text;
    size_t k = second_word(f, i);
    if (!k) return false;
    EntStr first = ent_str_n(text.ptr, k), second = ent_str_n(text.ptr + k, text.len - k);
    if (memchr(first.ptr, ')', k) || memchr(first.ptr, '?', k)) return !memchr(first.ptr, '(', k);
    if (ent_str_eq(first, second) || ENT_STR_AMONG(second, openings)) return true;
    bool once = ent_finder_first(f, text) == i && ent_finder_again(f, i) == f->count;
    return once && second.len > WORD && first.len > WORD && stands_as_word(f, first) &&
           stands_as_word(f, second);
}

bool ent_holds_glued_words(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (glued_words(f, i)) return true;
    return false;
}

/* "a Harbour Digital | Featured Company", "the Combined Company": which of several it is. */
static bool sort_of_company(const EntFinder *f, EntSpan span)
{
    static const char *const sorts[] = {"featured", "presenting", "participating", "portfolio",
                                        "parent",   "surviving",  "combined",      "reporting",
                                        "public",   "private",    "operating",     "target"};
    return span.end - span.begin == 2 && ENT_STR_AMONG(ent_finder_text(f, span.begin), sorts) &&
           (ent_finder_is(f, span.begin + 1, "company") ||
            ent_finder_is(f, span.begin + 1, "companies"));
}

/* "Supervisory Board", "Executive Committee": the organ of a body that is not told. */
static bool organ_alone(const EntFinder *f, EntSpan span)
{
    static const char *const kinds[] = {"executive",    "supervisory", "advisory", "management",
                                        "coordination", "steering",    "audit",    "compensation"};
    static const char *const organs[] = {"board", "committee"};
    return span.end - span.begin == 2 && ENT_STR_AMONG(ent_finder_text(f, span.begin), kinds) &&
           ENT_STR_AMONG(ent_finder_text(f, span.begin + 1), organs);
}

/* What acts under the name of a planet is a company: "Mars said". */
bool ent_heavenly_body(const EntFinder *f, EntSpan span)
{
    static const char *const planets[] = {"mercury", "venus",  "mars",    "jupiter",
                                          "saturn",  "uranus", "neptune", "pluto"};
    static const char *const ways[] = {"to", "on",   "of",  "from",   "around", "toward",
                                       "at", "near", "for", "beyond", "towards"};
    uint32_t i = span.begin;
    if (span.end - i != 1 || i == 0 || !f->words[i].capital) return false;
    if (ent_finder_is(f, i, "moon")) return ent_finder_is(f, i - 1, "the");
    if (!ENT_STR_AMONG(ent_finder_text(f, i), planets)) return false;
    if (ent_finder_is(f, i + 1, "and") && i + 2 < f->count)
        return ENT_STR_AMONG(ent_finder_text(f, i + 2), planets);
    if (ent_finder_is(f, i - 1, "and") && i > 1 &&
        (ent_finder_is(f, i - 2, "moon") || ENT_STR_AMONG(ent_finder_text(f, i - 2), planets)))
        return true;
    bool goes_on = i + 1 < f->count && (f->words[i + 1].capital || ent_finder_is(f, i + 1, ","));
    return ENT_STR_AMONG(ent_finder_text(f, i - 1), ways) && !goes_on;
}

bool ent_kind_or_address(const EntFinder *f, EntSpan span)
{
    return family(f, span) || any_body(f, span) || web_address(f, span) || programme(f, span) ||
           lone_nation(f, span) || side_in_picture(f, span) || kind_of_deal(f, span) ||
           bodies_of_nation(f, span) || direction(f, span) || securities(f, span) ||
           ranked(f, span) || form_or_title_alone(f, span) || ent_holds_glued_words(f, span) ||
           organ_alone(f, span) || sort_of_company(f, span);
}
