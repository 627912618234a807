#include "input/boilerplate.h"

#include "input/contacts.h"
#include "input/dateline.h"
#include "input/phrase.h"

enum {
    MAX_HEADING = 120,
    MAX_RUN_IN = 120, /* "About X" before its own text in one paragraph */
    MAX_CONTACT = 240,
    MAX_SHORT = 80,
    PROSE = 150,      /* a paragraph of so many bytes is prose, */
    SHORT_PROSE = 80, /* of so many where it ends as a sentence */
    NAME_LINES = 2,   /* title and body under the name of a contact */
    HEAD_LINES = 10,  /* paragraphs that may begin with a dateline */
    MAX_LOOKUPS = 32  /* "About X" sections whose X is looked up: bounds the work */
};

typedef enum Reach { REACH_NONE, REACH_LINE, REACH_CONTACT, REACH_REST } Reach;

/* A paragraph of at most MAX bytes (0: any) that begins with, or has, these words. */
typedef struct Form {
    const char *words;
    uint16_t max;
    Reach reach;
} Form;

/* ---- the words ---- */

/* clang-format off */
static const Form starts[] = {
    {"contact:", 0, REACH_CONTACT}, {"contacts:", 0, REACH_CONTACT},
    {"contact details", 0, REACH_CONTACT}, {"contact info", 0, REACH_CONTACT},
    {"contact ", 160, REACH_CONTACT}, {"contact", 60, REACH_CONTACT},
    {"media contact", 0, REACH_CONTACT}, {"press contact", 0, REACH_CONTACT},
    {"media & press contact", 0, REACH_CONTACT}, {"pr contact", 0, REACH_CONTACT},
    {"investor contact", 0, REACH_CONTACT}, {"company contact", 0, REACH_CONTACT},
    {"corporate contact", 0, REACH_CONTACT}, {"public relations contact", 0, REACH_CONTACT},
    {"media relations", 200, REACH_CONTACT}, {"investor relations", 200, REACH_CONTACT},
    {"media inquir", 0, REACH_CONTACT}, {"media enquir", 0, REACH_CONTACT},
    {"press inquir", 0, REACH_CONTACT}, {"press enquir", 0, REACH_CONTACT},
    {"investor inquir", 0, REACH_CONTACT}, {"corporate communications", 120, REACH_CONTACT},
    {"for media inquir", 400, REACH_CONTACT}, {"for media enquir", 400, REACH_CONTACT},
    {"for media", 100, REACH_CONTACT}, {"for press inquir", 400, REACH_CONTACT},
    {"for press enquir", 400, REACH_CONTACT}, {"for public inquir", 400, REACH_CONTACT},
    {"for investor inquir", 400, REACH_CONTACT},
    {"for investor relations", 400, REACH_CONTACT}, {"for inquir", 400, REACH_CONTACT},
    {"for general inquir", 400, REACH_CONTACT}, {"for interview", 400, REACH_CONTACT},
    {"to schedule an interview", 400, REACH_CONTACT}, {"interview opportunities", 300, REACH_CONTACT},
    {"company website", 200, REACH_CONTACT}, {"social links", 200, REACH_CONTACT},
    {"media:", 160, REACH_CONTACT}, {"press:", 160, REACH_CONTACT},

    {"for more information", 600, REACH_LINE}, {"for further information", 600, REACH_LINE},
    {"for additional information", 600, REACH_LINE}, {"for more details", 400, REACH_LINE},
    {"for further details", 400, REACH_LINE}, {"for more news", 400, REACH_LINE},
    {"more information:", 400, REACH_LINE}, {"additional information about", 300, REACH_LINE},
    {"read more", 160, REACH_LINE}, {"read the full", 200, REACH_LINE},
    {"read full", 200, REACH_LINE}, {"learn more", 300, REACH_LINE},
    {"to learn more", 300, REACH_LINE}, {"to find out more", 300, REACH_LINE},
    {"find out more", 200, REACH_LINE}, {"click here", 300, REACH_LINE},
    {"visit our website", 200, REACH_LINE}, {"visit us", 200, REACH_LINE},
    {"please visit", 300, REACH_LINE}, {"view source version", 0, REACH_REST},
    {"view the original", 0, REACH_REST}, {"view original", 0, REACH_REST},
    {"source version on", 0, REACH_REST}, {"original source", 300, REACH_LINE},
    {"original/source", 0, REACH_REST}, {"related link", 300, REACH_LINE},
    {"multimedia is available", 0, REACH_LINE}, {"multimedia available", 0, REACH_LINE},
    {"to view the full", 400, REACH_LINE}, {"to view this", 300, REACH_LINE},
    {"view the full", 300, REACH_LINE}, {"watch the full", 300, REACH_LINE},
    {"please see full", 0, REACH_LINE}, {"please view full", 0, REACH_LINE},
    {"pickup - ", 0, REACH_LINE}, {"newsramp", 200, REACH_LINE},
    {"reddit post", 40, REACH_LINE}, {"distributed by", 120, REACH_LINE},
    {"news provided by", 120, REACH_LINE}, {"disseminated on behalf", 0, REACH_LINE},
    {"the latest news and updates", 400, REACH_LINE}, {"additional resources:", 120, REACH_LINE},
    {"to receive sms", 0, REACH_LINE}, {"to receive alerts", 300, REACH_LINE},
    {"to receive updates", 300, REACH_LINE}, {"to receive email", 300, REACH_LINE},
    {"sign up", 300, REACH_LINE}, {"subscribe", 300, REACH_LINE},
    {"unsubscribe", 200, REACH_LINE}, {"follow us", 300, REACH_LINE},
    {"follow @", 200, REACH_LINE}, {"follow the company", 300, REACH_LINE},
    {"join our", 160, REACH_LINE}, {"connect with", 300, REACH_LINE},
    {"stay connected", 300, REACH_LINE}, {"share this", 120, REACH_LINE},
    {"share on", 80, REACH_LINE}, {"share:", 120, REACH_LINE},
    {"website:", 200, REACH_LINE}, {"website |", 200, REACH_LINE},
    {"twitter:", 200, REACH_LINE}, {"facebook:", 200, REACH_LINE},
    {"linkedin:", 200, REACH_LINE}, {"instagram:", 200, REACH_LINE},
    {"telegram:", 200, REACH_LINE}, {"youtube:", 200, REACH_LINE},
    {"discord:", 200, REACH_LINE}, {"social media:", 200, REACH_LINE},
    {"hashtags:", 300, REACH_LINE}, {"tags:", 300, REACH_LINE},
    {"copyright", 300, REACH_LINE}, {"\xC2\xA9", 300, REACH_LINE}, {"(c) 20", 300, REACH_LINE},
    {"for immediate release", 40, REACH_LINE}, {"not for distribution", 300, REACH_LINE},
    {"not for release", 300, REACH_LINE}, {"advertisement", 40, REACH_LINE},
    {"a photo accompanying", 0, REACH_LINE}, {"photos accompanying", 0, REACH_LINE},
    {"this content was", 300, REACH_LINE}, {"this article has been", 300, REACH_LINE},
    {"featured photo by", 200, REACH_LINE}, {"featured image", 200, REACH_LINE},
    {"-30-", 10, REACH_LINE},

    {"forward-looking", 0, REACH_REST}, {"forward looking", 0, REACH_REST},
    {"cautionary", 0, REACH_REST}, {"caution regarding", 0, REACH_REST},
    {"caution concerning", 0, REACH_REST}, {"safe harbo", 0, REACH_REST},
    {"disclaimer", 0, REACH_REST}, {"disclosure:", 0, REACH_REST},
    {"disclosures:", 0, REACH_REST}, {"disclosure", 30, REACH_REST},
    {"legal notice", 0, REACH_REST}, {"legal disclaimer", 0, REACH_REST},
    {"important notice", 0, REACH_REST}, {"important information", 60, REACH_REST},
    {"important disclosure", 0, REACH_REST}, {"note to investors", 0, REACH_REST},
    {"notice to investors", 0, REACH_REST}, {"risk disclosure", 0, REACH_REST},
    {"risk warning", 0, REACH_REST}, {"except for historical", 0, REACH_REST},
    {"except for the historical", 0, REACH_REST}, {"investors are cautioned", 0, REACH_REST},
    {"neither the tsx", 0, REACH_REST}, {"neither tsx", 0, REACH_REST},
    {"no securities regulatory", 0, REACH_REST}, {"no stock exchange", 0, REACH_REST},
    {"investing involves risk", 0, REACH_REST}, {"the information provided in this", 0, REACH_REST},
    {"the information contained in this", 0, REACH_REST}, {"terms of use", 60, REACH_REST},
    {"this is a paid", 0, REACH_REST}, {"this is a sponsored", 0, REACH_REST},
    {"this post contains sponsored", 0, REACH_REST}, {"statements and conclusions of", 0, REACH_REST},
};

/* Anywhere in a paragraph: the first phrase, and the second one where there is one. */
static const struct {
    const char *words, *with;
    uint16_t max;
    Reach reach;
} phrases[] = {
    {"forward-looking statement", NULL, 0, REACH_REST},
    {"forward looking statement", NULL, 0, REACH_REST},
    {"forward-looking information", NULL, 0, REACH_REST},
    {"litigation reform act", "securities", 0, REACH_REST},
    {"appeared first on", "the post", 0, REACH_LINE},
    {"first appeared on", "the post", 0, REACH_LINE},
    {"all rights reserved", NULL, 300, REACH_LINE},
    {"informational purposes only", NULL, 0, REACH_LINE},
    {"not a solicitation", NULL, 0, REACH_LINE},
    {"not constitute", "advice", 0, REACH_LINE},
    {"not constitute", "offer to", 0, REACH_LINE},
    {"not intended", "advice", 0, REACH_LINE},
    {"not be construed", "advice", 0, REACH_LINE},
    {"no obligation", "update", 0, REACH_LINE},
    {"attorney advertising", NULL, 300, REACH_LINE},
    {"provided by newsramp", NULL, 0, REACH_LINE},
};
/* clang-format on */

#define COUNT(a) (sizeof(a) / sizeof *(a))

static Reach reach_of(EntStr s)
{
    for (size_t i = 0; i < COUNT(starts); i++)
        if ((starts[i].max == 0 || s.len <= starts[i].max) &&
            ent_phrase_starts(s, starts[i].words)) {
            bool contact = starts[i].reach == REACH_LINE && ent_phrase_starts(s, "for ") &&
                           ent_phrase_find(s, "contact") != SIZE_MAX;
            return contact ? REACH_CONTACT : starts[i].reach;
        }
    for (size_t i = 0; i < COUNT(phrases); i++)
        if ((phrases[i].max == 0 || s.len <= phrases[i].max) &&
            ent_phrase_find(s, phrases[i].words) != SIZE_MAX &&
            (!phrases[i].with || ent_phrase_find(s, phrases[i].with) != SIZE_MAX))
            return phrases[i].reach;
    return REACH_NONE;
}

/* ---- forms ---- */

static bool is_prose(EntStr s)
{
    return s.len >= PROSE || (s.len >= SHORT_PROSE && ent_phrase_is_sentence(s));
}

/* A short line, most of whose longer words have a capital, and no sentence. */
static bool is_title(EntStr s)
{
    size_t at = 0, words = 0, capitals = 0;
    EntStr word;
    if (s.len == 0 || s.len > MAX_HEADING || !ent_phrase_is_upper(s.ptr[0])) return false;
    if (strchr(".!", s.ptr[s.len - 1])) return false;
    if (ent_contact_has_address(s)) return false;
    while (ent_phrase_next(s, &at, &word)) {
        if (word.len < 4) continue;
        words++;
        capitals += ent_phrase_is_upper(word.ptr[0]);
    }
    return words == 0 || capitals * 2 > words;
}

/* ---- "About X" ---- */

static bool is_small(EntStr word)
{
    static const char *const words[] = {"the", "of", "and", "for", "in", "&", "de", "at"};
    for (size_t i = 0; i < COUNT(words); i++)
        if (ent_str_is(word, words[i])) return true;
    return false;
}

/* Words that begin what is said of a name: "is", "Founded in …". */
static bool begins_saying(EntStr word)
{
    static const char *const words[] = {
        "is",      "was",     "are",         "has",   "offers",  "provides",      "serves",
        "Founded", "Located", "Established", "Based", "With",    "Headquartered", "Led",
        "Owned",   "Since",   "Recognized",  "From",  "Created", "Launched",      "For"};
    for (size_t i = 0; i < COUNT(words); i++)
        if (ent_str_is(word, words[i])) return true;
    return false;
}

/* Where the name that begins REST ends in a run-in heading: at ":" or a dash, where its first word
 * comes again, or before a word that begins what is said; 0 where it is none. */
static size_t run_in_end(EntStr rest)
{
    size_t at = 0;
    EntStr word, first = ENT_STR_EMPTY;
    while (at < MAX_RUN_IN && ent_phrase_next(rest, &at, &word)) {
        size_t begin = (size_t)(word.ptr - rest.ptr);
        bool dash = ent_str_is(word, "-") || ent_str_is(word, "\xE2\x80\x93") ||
                    ent_str_is(word, "\xE2\x80\x94");
        if (dash || (first.len && (ent_str_eq(word, first) || begins_saying(word)))) return begin;
        if (!ent_phrase_is_upper(word.ptr[0]) && word.ptr[0] != '(' && !is_small(word)) return 0;
        if (word.ptr[word.len - 1] == ':') return at - 1;
        if (first.len == 0 && !is_small(word)) first = word;
    }
    return 0;
}

/* Whether the first word of S is a name's: "Acme", "iPhone", or all there is, "iuvo". */
static bool has_capital(EntStr s)
{
    for (size_t i = 0; i < s.len && s.ptr[i] != ' '; i++)
        if (ent_phrase_is_upper(s.ptr[i])) return true;
    return !memchr(s.ptr, ' ', s.len);
}

/* Whether S is "About X" alone or run in; *SUBJECT is X, or "the company", "us". */
static bool is_about(EntStr s, EntStr *subject)
{
    if (!ent_phrase_starts(s, "about ")) return false;
    EntStr rest = ent_str_trim(ent_str_sub(s, 6, s.len));
    bool generic = ent_phrase_starts(rest, "the ") || ent_phrase_starts(rest, "us") ||
                   ent_phrase_starts(rest, "our ");
    if (rest.len == 0 || (!generic && !has_capital(rest))) return false;
    *subject = ent_phrase_strip(rest, ": ");
    if (s.len <= MAX_HEADING && !ent_phrase_is_sentence(*subject)) return true;
    size_t end = run_in_end(rest);
    *subject = ent_str_sub(rest, 0, end);
    return end > 0;
}

/* ---- the whole ---- */

typedef enum Mode { IN_BODY, IN_ABOUT, IN_CONTACT, IN_REST } Mode;

typedef struct Work {
    EntStr text;
    const EntSegments *segments;
    size_t headline;
    uint8_t *matter;
    Mode mode;
    EntMatter about;   /* of the section one is in */
    bool prose;        /* some of the body was met */
    size_t name_lines; /* in a contact block, lines that may still go on about the one named */
    size_t sections, lookups;
} Work;

static EntStr text_at(const Work *work, size_t i)
{
    EntSegment segment = work->segments->at[i];
    return ent_str_sub(work->text, segment.begin, segment.end);
}

/* Whether the body before paragraph END has WORD. A wire's name in the dateline does not count. */
static bool body_has(const Work *work, size_t end, EntStr word)
{
    for (size_t i = 0; i < end; i++) {
        EntDateline dateline;
        EntStr s = text_at(work, i);
        if (work->matter[i] != ENT_MATTER_BODY) continue;
        size_t begin = i < HEAD_LINES ? ent_dateline_scan(s, &dateline) : 0;
        if (ent_phrase_find_word(ent_str_sub(s, begin, s.len), word) != SIZE_MAX) return true;
    }
    return false;
}

/* A word without signs around and behind it: "(Acme®)" gives "Acme". */
static EntStr bare(EntStr word)
{
    size_t end = 0;
    word = ent_phrase_strip(word, "(),.:;\"'");
    while (end < word.len && (unsigned char)word.ptr[end] != 0xC2 &&
           (unsigned char)word.ptr[end] != 0xE2)
        end++;
    return ent_str_sub(word, 0, end);
}

/* "About QuorvaWire": the section of the wire that sends the text tells who it is, whether or not
 * the body names it. */
static bool is_wire(EntStr subject)
{
    static const char *const ends[] = {"Wire", "WireNews", "Newswire", "NewsWire", "Presswire"};
    if (memchr(subject.ptr, ' ', subject.len)) return false;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ent_str_ends(subject, ent_str(ends[i])) && subject.len > ent_str(ends[i]).len)
            return true;
    return false;
}

/* Whether the body names SUBJECT: by its first word; for the first section, where the sender speaks
 * of itself, by any. A subject that is no name ("the company") counts as named. */
static bool is_named(Work *work, size_t i, EntStr subject)
{
    size_t at = 0;
    EntStr word;
    bool any = false, first = work->sections++ == 0;
    if (is_wire(subject)) return true;
    while (ent_phrase_next(subject, &at, &word) && work->lookups < MAX_LOOKUPS) {
        word = bare(word);
        if (word.len < 2 || is_small(word) || ent_str_eq_nocase(word, ENT_STR("the"))) continue;
        any |= ent_phrase_is_upper(word.ptr[0]) || ent_phrase_is_upper(word.ptr[1]);
        if (!any) return true;
        work->lookups++;
        if (body_has(work, i, word)) return true;
        if (!first) return false;
    }
    return !any || work->lookups >= MAX_LOOKUPS;
}

/* A heading with prose of the article's own under it. */
static bool is_new_part(const Work *work, size_t i)
{
    if (i + 1 >= work->segments->len || !is_title(text_at(work, i))) return false;
    EntStr next = text_at(work, i + 1);
    return is_prose(next) && reach_of(next) == REACH_NONE && !ent_contact_is_line(next);
}

/* S goes on about the one named above it: a title, or below that a body; no heading of a contact.
 */
static bool is_below_name(EntStr s, bool titled)
{
    EntSegment told;
    EntContactLine line = ent_contact_read(s, &told);
    bool body = titled && (line == ENT_CONTACT_WORDS || line == ENT_CONTACT_NAME);
    bool below = line == ENT_CONTACT_TITLE || body;
    return below && told.begin == 0 && ent_phrase_find(s, "contact") == SIZE_MAX &&
           ent_phrase_find(s, "nquir") == SIZE_MAX;
}

/* Paragraph I is above a name with a title below it: the body that both are of. */
static bool is_above_name(const Work *work, size_t i, EntContactLine line)
{
    EntSegment told;
    if (i + 2 >= work->segments->len || (line != ENT_CONTACT_NAME && line != ENT_CONTACT_WORDS))
        return false;
    return ent_contact_read(text_at(work, i + 1), &told) == ENT_CONTACT_NAME &&
           is_below_name(text_at(work, i + 2), false);
}

/* Paragraph I, S, of a contact block: who is to be asked, title and body under the name, and the
 * body above it. A name without title is left out. */
static EntMatter of_contact(Work *work, size_t i, EntStr s)
{
    EntSegment told;
    EntContactLine line = ent_contact_read(s, &told);
    bool titled = i + 1 < work->segments->len && is_below_name(text_at(work, i + 1), false);
    bool person = line == ENT_CONTACT_PERSON || (line == ENT_CONTACT_NAME && titled);
    bool more = !person && work->name_lines > 0 && is_below_name(s, work->name_lines < NAME_LINES);
    work->name_lines = more ? work->name_lines - 1 : 0;
    if (person) work->name_lines = line == ENT_CONTACT_NAME ? NAME_LINES : NAME_LINES - 1;
    bool told_of = person || more || is_above_name(work, i, line);
    return told_of ? ENT_MATTER_CONTACT : ENT_MATTER_BOILERPLATE;
}

/* "For further information: Maria Lindberg, Head of Press" */
static bool names_contact(EntStr s)
{
    EntSegment told = {0, 0};
    return ent_contact_read(s, &told) == ENT_CONTACT_PERSON && told.begin > 0;
}

/* "Media contact: Maria Lindberg, Head of Press": a block's heading that has a name itself. */
static EntMatter opens_contact(Work *work, size_t i, EntStr s)
{
    EntSegment told = {0, 0};
    work->mode = IN_CONTACT;
    work->name_lines = 0;
    bool label = ent_contact_read(s, &told) != ENT_CONTACT_OTHER && told.begin > 0;
    return label ? of_contact(work, i, s) : ENT_MATTER_BOILERPLATE;
}

/* Paragraph I, S, that begins nothing itself. */
static EntMatter follow(Work *work, size_t i, EntStr s)
{
    bool contact = ent_contact_is_line(s);
    if (work->mode == IN_CONTACT) {
        bool belongs = contact || (s.len <= MAX_CONTACT && ent_contact_has_address(s)) ||
                       (work->prose ? !is_prose(s) : s.len <= MAX_SHORT / 2);
        if (belongs && !is_new_part(work, i)) return of_contact(work, i, s);
        work->mode = IN_BODY;
    }
    if (work->mode != IN_BODY && is_new_part(work, i)) work->mode = IN_BODY;
    if (contact || work->mode == IN_REST) return ENT_MATTER_BOILERPLATE;
    if (work->mode == IN_ABOUT) return work->about;
    work->prose |= is_prose(s);
    return ENT_MATTER_BODY;
}

static EntMatter judge(Work *work, size_t i)
{
    EntStr subject, s = text_at(work, i);
    if (i == work->headline) return ENT_MATTER_BODY;
    bool followed = i + 1 < work->segments->len || ent_phrase_is_sentence(s);
    if (work->prose && followed && is_about(s, &subject)) {
        work->mode = IN_ABOUT;
        work->about = is_named(work, i, subject) ? ENT_MATTER_ABOUT : ENT_MATTER_BOILERPLATE;
        return work->about;
    }
    if (ent_contact_seat(s)) return ENT_MATTER_CONTACT;
    Reach reach = reach_of(s);
    if (reach == REACH_NONE) return follow(work, i, s);
    if (reach == REACH_CONTACT && work->name_lines > 0 && is_below_name(s, true))
        return of_contact(work, i, s); /* "Media Relations Manager" */
    if (reach == REACH_LINE && ent_contact_post(s)) return ENT_MATTER_CONTACT;
    bool asked = reach == REACH_LINE && ent_phrase_starts(s, "for ");
    if (reach == REACH_CONTACT || (asked && names_contact(s))) return opens_contact(work, i, s);
    if (reach == REACH_REST && work->prose) work->mode = IN_REST;
    return ENT_MATTER_BOILERPLATE;
}

void ent_boilerplate_find(EntStr text, const EntSegments *segments, size_t headline,
                          uint8_t *matter)
{
    Work work = {.text = text, .segments = segments, .headline = headline, .matter = matter};
    for (size_t i = 0; i < segments->len; i++) matter[i] = (uint8_t)judge(&work, i);
}
