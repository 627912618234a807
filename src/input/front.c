#include "input/front.h"

#include "input/date.h"
#include "input/dateline.h"

enum {
    HEAD_LINES = 8, /* paragraphs at the front where bylines and imprints stand */
    TAIL_LINES = 4, /* and at the end */
    MAX_HEADLINE = 250,
    MAX_IMPRINT = 140,
    MAX_NAME = 60,
    MAX_CAPTION = 800,
    MAX_CREDIT = 120
};

/* How sure a finding is; the greater one stays, the earlier one among equals. */
enum { RANK_NONE, RANK_HINT, RANK_UPDATED, RANK_LINE, RANK_STATED };

typedef struct Work {
    const EntArticle *article;
    const EntSegments *segments;
    EntFront *front;
    int date_rank, publisher_rank;
} Work;

/* ---- small tests on strings ---- */

static EntStr text_of(const Work *work, EntSegment segment)
{
    return ent_str_sub(work->article->text, segment.begin, segment.end);
}

static bool starts_nocase(EntStr s, const char *prefix)
{
    EntStr p = ent_str(prefix);
    return s.len >= p.len && ent_str_eq_nocase(ent_str_sub(s, 0, p.len), p);
}

/* Position of NEEDLE (lower case) in S, any case; SIZE_MAX where it is not. */
static size_t find_nocase(EntStr s, const char *needle)
{
    size_t n = strlen(needle);
    for (size_t i = 0; i + n <= s.len; i++)
        if (ent_str_eq_nocase(ent_str_sub(s, i, i + n), ent_str_n(needle, n))) return i;
    return SIZE_MAX;
}

static EntStr after(EntStr s, size_t at)
{
    return ent_str_trim(ent_str_sub(s, at, s.len));
}

static EntStr before(EntStr s, size_t at)
{
    return ent_str_trim(ent_str_sub(s, 0, at));
}

static bool is_upper(char c)
{
    return (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0xC3;
}

static EntStr strip_ends(EntStr s, const char *set)
{
    while (s.len && strchr(set, s.ptr[0])) s = ent_str_sub(s, 1, s.len);
    while (s.len && strchr(set, s.ptr[s.len - 1])) s.len--;
    return s;
}

/* "(…)" or "[…]" as a whole: what is inside; else S. */
static EntStr unbracket(EntStr s)
{
    bool round = s.len > 2 && s.ptr[0] == '(' && s.ptr[s.len - 1] == ')';
    bool square = s.len > 2 && s.ptr[0] == '[' && s.ptr[s.len - 1] == ']';
    return round || square ? ent_str_trim(ent_str_sub(s, 1, s.len - 1)) : s;
}

/* The word at *AT of S, words being split at single spaces; false at the end. */
static bool next_word(EntStr s, size_t *at, EntStr *word)
{
    while (*at < s.len && s.ptr[*at] == ' ') ++*at;
    size_t begin = *at;
    while (*at < s.len && s.ptr[*at] != ' ') ++*at;
    *word = ent_str_sub(s, begin, *at);
    return word->len > 0;
}

/* A proper name on the surface: short, every word with a capital or a digit first, but for small
 * words inside. */
static bool is_name(EntStr s)
{
    static const char *const small[] = {"of", "the", "and", "for", "in", "on", "&", "de", "van"};
    size_t at = 0, words = 0;
    EntStr word;
    if (s.len == 0 || s.len > MAX_NAME) return false;
    for (; next_word(s, &at, &word); words++) {
        bool ok = is_upper(word.ptr[0]) || (word.ptr[0] >= '0' && word.ptr[0] <= '9');
        for (size_t i = 0; words > 0 && i < sizeof small / sizeof *small; i++)
            ok |= ent_str_is(word, small[i]);
        if (!ok || memchr(word.ptr, ':', word.len)) return false;
    }
    return words > 0;
}

static bool names_medium(EntStr s)
{
    static const char *const words[] = {
        "news",    "daily",    "times",  "post",     "press",    "journal",   "herald",
        "agency",  "wire",     "media",  "gazette",  "review",   "today",     "xinhua",
        "reuters", "magazine", "weekly", "observer", "guardian", "telegraph", "chronicle",
        ".com",    ".net",     ".org",   ".ai",      "bulletin", "tribune",   "broadcast"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (find_nocase(s, words[i]) != SIZE_MAX) return true;
    return false;
}

/* "AP", "AFP". */
static bool is_acronym(EntStr s)
{
    bool capitals = s.len >= 2 && s.len <= 5;
    for (size_t i = 0; capitals && i < s.len; i++) capitals = s.ptr[i] >= 'A' && s.ptr[i] <= 'Z';
    return capitals;
}

/* ---- findings ---- */

static bool add_part(Work *work, EntPartKind kind, EntSegment range)
{
    return ENT_PUSH(&work->front->parts, (EntPart){kind, range});
}

static void offer_date(Work *work, EntDate date, int rank)
{
    if (date.year == 0 || rank <= work->date_rank) return;
    work->front->published = date;
    work->date_rank = rank;
}

static void offer_publisher(Work *work, EntStr name, int rank)
{
    name = strip_ends(ent_str_trim(name), ",.;- ");
    if (name.len == 0 || name.len > MAX_NAME || rank <= work->publisher_rank) return;
    work->front->publisher = name;
    work->publisher_rank = rank;
}

static void offer_author(Work *work, EntStr name)
{
    name = strip_ends(ent_str_trim(name), ",; ");
    if (name.len && name.len <= MAX_NAME && work->front->author.len == 0)
        work->front->author = name;
}

/* ---- headline ---- */

/* A last word whose full stop belongs to it: "U.S.", "Inc.". */
static bool ends_in_abbreviation(EntStr s)
{
    static const char *const words[] = {"Inc.", "Ltd.", "Corp.", "Co.", "Jr.", "Sr.", "etc."};
    size_t at = s.len;
    while (at > 0 && s.ptr[at - 1] != ' ') at--;
    EntStr word = ent_str_sub(s, at, s.len);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ent_str_is(word, words[i])) return true;
    return word.len >= 4 && memchr(word.ptr, '.', word.len - 1) && is_upper(word.ptr[0]);
}

static bool ends_as_sentence(EntStr s)
{
    s = strip_ends(s, "\"')");
    if (ent_str_ends(s, ENT_STR("\xE2\x80\x9D"))) s.len -= 3;
    return s.len && (s.ptr[s.len - 1] == '.' || s.ptr[s.len - 1] == ':') &&
           !ends_in_abbreviation(s);
}

/* Bytes of a heading's "# " at the front of S. */
static size_t heading_mark(EntStr s)
{
    size_t n = 0;
    while (n < s.len && s.ptr[n] == '#') n++;
    return n > 0 && n < s.len && s.ptr[n] == ' ' ? n + 1 : 0;
}

static bool is_headline(const Work *work, EntStr s)
{
    EntDateline dateline;
    if (heading_mark(s)) return true;
    if (work->article->title.len) return ent_str_eq(s, work->article->title);
    return s.len <= MAX_HEADLINE && !ends_as_sentence(s) && ent_dateline_scan(s, &dateline) == 0;
}

/* ---- captions ---- */

/* Where a photo credit begins in S: "(Photo", "[Photo/", "Credits: "; SIZE_MAX where none. */
static size_t find_credit(EntStr s)
{
    static const char *const marks[] = {
        "(photo",         "[photo",       "(image",    "[image",   "(credit",
        "photo credit",   "image credit", "credits: ", "credit: ", "photo courtesy",
        "image courtesy", "photo by ",    "(courtesy", "photo: ",  "photo/"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t at = find_nocase(s, marks[i]);
        if (at != SIZE_MAX && (at == 0 || s.len - at <= MAX_CREDIT)) return at;
    }
    return SIZE_MAX;
}

/* "(Photo provided to NAME)", "[Photo/NAME]": who printed the picture likely printed the text. */
static void take_credit(Work *work, EntStr credit)
{
    static const char *const marks[] = {"provided to ", "photo/"};
    for (size_t i = 0; i < 2; i++) {
        size_t at = find_nocase(credit, marks[i]);
        if (at == SIZE_MAX) continue;
        EntStr name = after(credit, at + strlen(marks[i]));
        size_t end = 0;
        while (end < name.len && !strchr(")].,;", name.ptr[end])) end++;
        if (is_name(before(name, end))) offer_publisher(work, before(name, end), RANK_HINT);
        return;
    }
}

static bool take_caption(Work *work, EntStr s)
{
    size_t at = s.len <= MAX_CAPTION ? find_credit(s) : SIZE_MAX;
    if (at == SIZE_MAX) return false;
    take_credit(work, ent_str_sub(s, at, s.len));
    return true;
}

/* ---- bylines and imprints ---- */

/* "Originally published by NAME on DATE", "Published: DATE", "Last updated DATE 09:15". */
static bool take_published(Work *work, EntStr s)
{
    static const struct {
        const char *word;
        int rank;
    } words[] = {{"originally published", RANK_STATED},
                 {"first published", RANK_STATED},
                 {"date published", RANK_STATED},
                 {"published", RANK_STATED},
                 {"publication date", RANK_STATED},
                 {"release date", RANK_STATED},
                 {"released", RANK_LINE},
                 {"issued", RANK_LINE},
                 {"posted", RANK_LINE},
                 {"date:", RANK_LINE},
                 {"for immediate release", RANK_LINE},
                 {"embargoed until", RANK_LINE},
                 {"last updated", RANK_UPDATED},
                 {"updated", RANK_UPDATED}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!starts_nocase(s, words[i].word)) continue;
        EntStr tail = strip_ends(after(s, strlen(words[i].word)), ": ");
        EntDate date;
        size_t at = ent_date_find(tail, &date, NULL);
        bool by = starts_nocase(tail, "by ");
        if (at == SIZE_MAX && !by) return false;
        if (at != SIZE_MAX) offer_date(work, date, words[i].rank);
        if (by) {
            EntStr name = after(at == SIZE_MAX ? tail : before(tail, at), 3);
            if (name.len > 3 && ent_str_ends(name, ENT_STR(" on"))) name.len -= 3;
            offer_publisher(work, name, RANK_STATED);
        }
        return true;
    }
    return false;
}

static bool take_source(Work *work, EntStr s)
{
    if (starts_nocase(s, "source:")) {
        offer_publisher(work, after(s, strlen("source:")), RANK_STATED);
        return true;
    }
    return starts_nocase(s, "editor:") || starts_nocase(s, "edited by ") ||
           starts_nocase(s, "(editor");
}

/* "By NAME", "By NAME in PLACE", "By NAME, MEDIUM". */
static bool take_by(Work *work, EntStr s)
{
    if (!starts_nocase(s, "by ") || s.len > MAX_NAME + 3) return false;
    EntStr name = after(s, 3);
    size_t in = ent_str_find(name, ENT_STR(" in ")), comma = ent_str_find(name, ENT_STR(", "));
    if (comma != SIZE_MAX) {
        EntStr medium = after(name, comma + 1);
        if (names_medium(medium)) offer_publisher(work, medium, RANK_LINE);
        name = before(name, comma);
    }
    if (in != SIZE_MAX) name = before(name, in);
    if (!is_name(name)) return false;
    offer_author(work, name);
    return true;
}

/* What may stand after a date in an imprint: a time, a zone. */
static bool is_time_like(EntStr s)
{
    return s.len <= 30 && !ends_as_sentence(s);
}

/* "DATE", "DATE / 13:41 UTC+8", "NAME, DATE". */
static bool take_dated(Work *work, EntStr s)
{
    EntDate date;
    size_t length, at = ent_date_find(s, &date, &length);
    if (at == SIZE_MAX || !is_time_like(after(s, at + length))) return false;
    EntStr name = strip_ends(before(s, at), ",-| ");
    if (name.len && !is_name(name)) return false;
    offer_date(work, date, RANK_LINE);
    if (name.len && names_medium(name)) offer_publisher(work, name, RANK_LINE);
    return true;
}

/* One piece of a line that is split at "|". *BYLINE tells that it named the author. */
static bool take_piece(Work *work, EntStr s, bool *byline)
{
    *byline = take_by(work, s);
    return *byline || take_published(work, s) || take_source(work, s) || take_dated(work, s);
}

/* "China Daily | By Li Ming | Updated: 2024-06-03": one piece that is known makes the others known:
 * a name among them is the publisher's. */
static bool take_pieces(Work *work, EntStr s, EntPartKind *kind)
{
    EntStr name = ENT_STR_EMPTY;
    bool any = false, byline = false, split = false, only_byline = true;
    while (s.len) {
        const char *bar = memchr(s.ptr, '|', s.len);
        size_t end = bar ? (size_t)(bar - s.ptr) : s.len;
        EntStr piece = before(s, end);
        split |= bar != NULL;
        s = after(s, end + 1);
        bool known = take_piece(work, piece, &byline);
        any |= known;
        only_byline &= byline;
        if (!known && is_name(piece)) name = piece;
    }
    if (any && split) offer_publisher(work, name, RANK_LINE);
    *kind = any && only_byline ? ENT_PART_BYLINE : ENT_PART_IMPRINT;
    return any;
}

/* "(Xinhua)", "--News Direct--" on a line of its own. */
static bool take_agency_line(Work *work, EntStr s)
{
    EntStr name = unbracket(s);
    if (s.len > 4 && ent_str_starts(s, ENT_STR("--")) && ent_str_ends(s, ENT_STR("--")))
        name = strip_ends(s, "- ");
    EntDate date;
    if (name.len == s.len || !is_name(name) || !(names_medium(name) || is_acronym(name)) ||
        ent_date_find(name, &date, NULL) != SIZE_MAX)
        return false;
    offer_publisher(work, name, RANK_LINE);
    return true;
}

/* A line of two or three capitalised words, letters only: an author's name right after a headline.
 */
static bool is_person_line(EntStr s)
{
    size_t at = 0, words = 0;
    EntStr word;
    for (; next_word(s, &at, &word); words++) {
        if (!is_upper(word.ptr[0]) || word.len < 2) return false;
        for (size_t i = 1; i < word.len; i++) {
            unsigned char c = (unsigned char)word.ptr[i];
            if (!(c >= 'a' && c <= 'z') && c < 0x80 && !(c == '.' && i == 1)) return false;
        }
    }
    return words >= 2 && words <= 3 && !names_medium(s);
}

static bool take_line(Work *work, EntStr s, bool after_headline, EntPartKind *kind)
{
    *kind = ENT_PART_CAPTION;
    if (take_caption(work, s)) return true;
    *kind = ENT_PART_IMPRINT;
    if (s.len > MAX_IMPRINT || (ends_as_sentence(s) && !starts_nocase(s, "originally published")))
        return false;
    if (take_agency_line(work, s) || take_pieces(work, unbracket(s), kind)) return true;
    *kind = ENT_PART_BYLINE;
    if (!after_headline || !is_person_line(s)) return false;
    offer_author(work, s);
    return true;
}

/* ---- the whole ---- */

/* Index of the headline: the first paragraph that is no imprint, where it is short, no sentence,
 * and not all there is, or is marked as a heading; SIZE_MAX where there is none. */
static size_t find_headline(const Work *work)
{
    EntFront scratch = {0};
    Work probe = {.article = work->article, .segments = work->segments, .front = &scratch};
    EntDate date;
    size_t i = 0;
    for (; i < work->segments->len; i++) {
        EntStr s = text_of(work, work->segments->at[i]);
        bool imprint = s.len <= MAX_IMPRINT &&
                       (take_published(&probe, s) || take_source(&probe, s) ||
                        take_agency_line(&probe, s) || ent_date_scan(s, &date) == s.len);
        if (!imprint) break;
    }
    bool alone = i + 1 >= work->segments->len;
    return !alone && is_headline(work, text_of(work, work->segments->at[i])) ? i : SIZE_MAX;
}

static bool take_headline(Work *work, EntSegment segment)
{
    segment.begin += (uint32_t)heading_mark(text_of(work, segment));
    if (work->front->headline.len == 0) work->front->headline = text_of(work, segment);
    return add_part(work, ENT_PART_HEADLINE, segment);
}

static bool take_dateline(Work *work, EntSegment segment, bool *found)
{
    EntDateline dateline;
    size_t n = ent_dateline_scan(text_of(work, segment), &dateline);
    *found = n > 0;
    if (n == 0) return true;
    offer_date(work, dateline.date, RANK_LINE);
    offer_publisher(work, dateline.agency, RANK_LINE);
    return add_part(work, ENT_PART_DATELINE,
                    (EntSegment){segment.begin, segment.begin + (uint32_t)n});
}

/* Lines around the body, from the front on; a dateline ends the front matter. */
static bool take_parts(Work *work, size_t headline)
{
    size_t count = work->segments->len;
    bool in_body = false, after_headline = false;
    for (size_t i = 0; i < count; i++) {
        EntSegment segment = work->segments->at[i];
        EntStr s = text_of(work, segment);
        if (i == headline) {
            if (!take_headline(work, segment)) return false;
            after_headline = true;
            continue;
        }
        bool edge = (!in_body && i < HEAD_LINES) || i + TAIL_LINES >= count;
        EntPartKind kind = ENT_PART_CAPTION;
        bool dateline = false;
        if (edge && !in_body && !take_dateline(work, segment, &dateline)) return false;
        in_body |= dateline;
        if (dateline) continue;
        bool part = edge ? take_line(work, s, after_headline, &kind) : take_caption(work, s);
        if (part && !add_part(work, kind, segment)) return false;
        after_headline &= part;
    }
    return true;
}

EntStatus ent_article_front(const EntArticle *article, const EntSegments *segments, EntFront *front)
{
    Work work = {.article = article, .segments = segments, .front = front};
    front->parts.len = 0;
    front->headline = article->title;
    front->author = article->author;
    front->publisher = article->publisher;
    front->published = article->published;
    if (article->publisher.len) work.publisher_rank = RANK_STATED;
    if (article->published.year) work.date_rank = RANK_STATED;
    if (!take_parts(&work, find_headline(&work))) return ENT_ERR_MEMORY;
    front->publisher_weak = work.publisher_rank == RANK_HINT;
    return ENT_OK;
}

void ent_front_release(EntFront *front)
{
    ENT_VEC_FREE(&front->parts);
    *front = (EntFront){0};
}

bool ent_front_part_at(const EntFront *front, uint32_t offset, EntPartKind *kind)
{
    size_t low = 0, high = front->parts.len;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const EntPart *part = &front->parts.at[middle];
        if (offset < part->range.begin)
            high = middle;
        else if (offset >= part->range.end)
            low = middle + 1;
        else {
            *kind = part->kind;
            return true;
        }
    }
    return false;
}
