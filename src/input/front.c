#include "input/front.h"

#include "base/ascii.h"
#include "input/boilerplate.h"
#include "input/date.h"
#include "input/dateline.h"
#include "input/phrase.h"

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
    uint8_t *matter; /* EntMatter of each segment */
    bool in_body;    /* a dateline was met */
    bool after_headline;
} Work;

/* ---- small tests on strings ---- */

static EntStr text_of(const Work *work, EntSegment segment)
{
    return ent_str_sub(work->article->text, segment.begin, segment.end);
}

static EntStr after(EntStr s, size_t at)
{
    return ent_str_trim(ent_str_sub(s, at, s.len));
}

static EntStr before(EntStr s, size_t at)
{
    return ent_str_trim(ent_str_sub(s, 0, at));
}

/* "(…)" or "[…]" as a whole: what is inside; else S. */
static EntStr unbracket(EntStr s)
{
    bool round = s.len > 2 && s.ptr[0] == '(' && s.ptr[s.len - 1] == ')';
    bool square = s.len > 2 && s.ptr[0] == '[' && s.ptr[s.len - 1] == ']';
    return round || square ? ent_str_trim(ent_str_sub(s, 1, s.len - 1)) : s;
}

/* A proper name on the surface: short, every word with a capital or a digit first, but for small
 * words inside. */
static bool is_name(EntStr s)
{
    static const char *const small[] = {"of", "the", "and", "for", "in", "on", "&", "de", "van"};
    size_t at = 0, words = 0;
    EntStr word;
    if (s.len == 0 || s.len > MAX_NAME) return false;
    for (; ent_phrase_next(s, &at, &word); words++) {
        bool ok = ent_phrase_is_upper(word.ptr[0]) || ent_ascii_digit(word.ptr[0]);
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
        if (ent_phrase_find(s, words[i]) != SIZE_MAX) return true;
    return false;
}

/* "AP", "AFP". */
static bool is_acronym(EntStr s)
{
    bool capitals = s.len >= 2 && s.len <= 5;
    for (size_t i = 0; capitals && i < s.len; i++) capitals = ent_ascii_upper(s.ptr[i]);
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
    name = ent_phrase_strip(ent_str_trim(name), ",.;- ");
    if (name.len == 0 || name.len > MAX_NAME || rank <= work->publisher_rank) return;
    work->front->publisher = name;
    work->publisher_rank = rank;
}

static void offer_author(Work *work, EntStr name)
{
    name = ent_phrase_strip(ent_str_trim(name), ",; ");
    if (name.len && name.len <= MAX_NAME && work->front->author.len == 0)
        work->front->author = name;
}

/* ---- headline ---- */

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
    EntStr title = work->article->title;
    if (title.len) return ent_str_starts(s, title) || (s.len > 20 && ent_str_starts(title, s));
    return s.len <= MAX_HEADLINE && !ent_phrase_is_sentence(s) &&
           ent_dateline_scan(s, &dateline) == 0;
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
        size_t at = ent_phrase_find(s, marks[i]);
        if (at != SIZE_MAX && (at == 0 || s.len - at <= MAX_CREDIT)) return at;
    }
    return SIZE_MAX;
}

/* "(Photo provided to NAME)", "[Photo/NAME]": who printed the picture likely printed the text. */
static void take_credit(Work *work, EntStr credit)
{
    static const char *const marks[] = {"provided to ", "photo/"};
    for (size_t i = 0; i < 2; i++) {
        size_t at = ent_phrase_find(credit, marks[i]);
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
        if (!ent_phrase_starts(s, words[i].word)) continue;
        EntStr tail = ent_phrase_strip(after(s, strlen(words[i].word)), ": ");
        EntDate date;
        size_t at = ent_date_find(tail, &date, NULL);
        bool by = ent_phrase_starts(tail, "by ");
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
    if (ent_phrase_starts(s, "source:")) {
        offer_publisher(work, after(s, strlen("source:")), RANK_STATED);
        return true;
    }
    return ent_phrase_starts(s, "editor:") || ent_phrase_starts(s, "edited by ") ||
           ent_phrase_starts(s, "(editor");
}

/* "By NAME", "By NAME in PLACE", "By NAME, MEDIUM". */
static bool take_by(Work *work, EntStr s)
{
    if (!ent_phrase_starts(s, "by ") || s.len > MAX_NAME + 3) return false;
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
    return s.len <= 30 && !ent_phrase_is_sentence(s);
}

/* "DATE", "DATE / 10:20 UTC+2", "NAME, DATE". */
static bool take_dated(Work *work, EntStr s)
{
    EntDate date;
    size_t length, at = ent_date_find(s, &date, &length);
    if (at == SIZE_MAX || !is_time_like(after(s, at + length))) return false;
    EntStr name = ent_phrase_strip(before(s, at), ",-| ");
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

/* "City Daily | By Li Ming | Updated: 2024-06-03": one piece that is known makes the others known:
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

/* "(Xinhua)", "--Nordwire--" on a line of its own. */
static bool take_agency_line(Work *work, EntStr s)
{
    EntStr name = unbracket(s);
    if (s.len > 4 && ent_str_starts(s, ENT_STR("--")) && ent_str_ends(s, ENT_STR("--")))
        name = ent_phrase_strip(s, "- ");
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
    for (; ent_phrase_next(s, &at, &word); words++) {
        if (!ent_phrase_is_upper(word.ptr[0]) || word.len < 2) return false;
        for (size_t i = 1; i < word.len; i++) {
            unsigned char c = (unsigned char)word.ptr[i];
            if (!ent_ascii_lower(c) && c < 0x80 && !(c == '.' && i == 1)) return false;
        }
    }
    return words >= 2 && words <= 3 && !names_medium(s);
}

static bool take_line(Work *work, EntStr s, bool after_headline, EntPartKind *kind)
{
    *kind = ENT_PART_CAPTION;
    if (take_caption(work, s)) return true;
    *kind = ENT_PART_IMPRINT;
    if (s.len > MAX_IMPRINT ||
        (ent_phrase_is_sentence(s) && !ent_phrase_starts(s, "originally published")))
        return false;
    if (take_agency_line(work, s) || take_pieces(work, unbracket(s), kind)) return true;
    *kind = ENT_PART_BYLINE;
    if (!after_headline || !is_person_line(s)) return false;
    offer_author(work, s);
    return true;
}

/* ---- the whole ---- */

/* Index of the headline: the paragraph that is the article's title, else the first paragraph that
 * is no imprint, where it is short, no sentence, and not all there is, or is marked as a heading;
 * SIZE_MAX where there is none. */
static size_t find_headline(const Work *work)
{
    EntFront scratch = {0};
    Work probe = {.article = work->article, .segments = work->segments, .front = &scratch};
    EntDate date;
    size_t i = 0;
    for (; i < HEAD_LINES && i < work->segments->len; i++)
        if (work->article->title.len &&
            ent_str_eq(text_of(work, work->segments->at[i]), work->article->title))
            return i;
    for (i = 0; i < work->segments->len; i++) {
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

/* *FOUND: its length in bytes, 0 where there is none. */
static bool take_dateline(Work *work, EntSegment segment, size_t *found)
{
    EntDateline dateline;
    *found = ent_dateline_scan(text_of(work, segment), &dateline);
    if (*found == 0) return true;
    offer_date(work, dateline.date, RANK_LINE);
    offer_publisher(work, dateline.agency, RANK_LINE);
    return add_part(work, ENT_PART_DATELINE,
                    (EntSegment){segment.begin, segment.begin + (uint32_t)*found});
}

/* Paragraph I as a part of KIND; with the one before it where that is of the same kind. */
static bool add_matter(Work *work, size_t i, EntPartKind kind)
{
    EntPart *last =
        work->front->parts.len ? &work->front->parts.at[work->front->parts.len - 1] : NULL;
    bool joined =
        i > 0 && last && last->kind == kind && last->range.end == work->segments->at[i - 1].end;
    if (!joined) return add_part(work, kind, work->segments->at[i]);
    last->range.end = work->segments->at[i].end;
    return true;
}

/* Paragraph I, which is no headline; EDGE: bylines and imprints may stand here. */
static bool take_paragraph(Work *work, size_t i, bool edge)
{
    EntSegment segment = work->segments->at[i];
    EntStr s = text_of(work, segment);
    EntPartKind kind = ENT_PART_CAPTION;
    EntMatter matter = (EntMatter)work->matter[i];
    size_t dateline = 0;
    if (matter == ENT_MATTER_OFFICER) return add_part(work, ENT_PART_OFFICER, segment);
    if (matter == ENT_MATTER_OFFICER_MORE) return add_matter(work, i, ENT_PART_OFFICER);
    if (edge && !work->in_body && !take_dateline(work, segment, &dateline)) return false;
    if (dateline) {
        work->in_body = dateline < s.len;
        return true;
    }
    bool body = matter == ENT_MATTER_BODY;
    bool part = edge && matter != ENT_MATTER_ABOUT
                    ? take_line(work, s, body && work->after_headline, &kind)
                    : body && take_caption(work, s);
    if (part && (body || kind == ENT_PART_IMPRINT || kind == ENT_PART_BYLINE))
        return add_part(work, kind, segment);
    work->after_headline &= !body;
    if (body) return true;
    return add_matter(work, i, matter == ENT_MATTER_ABOUT ? ENT_PART_ABOUT : ENT_PART_BOILERPLATE);
}

/* Lines around the body, from the front on; a dateline ends the front matter. */
static bool take_parts(Work *work, size_t headline)
{
    size_t count = work->segments->len, head = 0, body = 0;
    for (size_t i = 0; i < count; i++) body += work->matter[i] == ENT_MATTER_BODY;
    for (size_t i = 0; i < count; i++) {
        bool tail = i + TAIL_LINES >= count || body <= TAIL_LINES;
        bool edge = (!work->in_body && head < HEAD_LINES) || tail;
        bool counts = work->matter[i] == ENT_MATTER_BODY;
        head += counts;
        body -= counts;
        if (i == headline) {
            if (!take_headline(work, work->segments->at[i])) return false;
            work->after_headline = true;
        } else if (!take_paragraph(work, i, edge)) {
            return false;
        }
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
    work.matter = ent_alloc(segments->len + 1, sizeof *work.matter);
    if (!work.matter) return ENT_ERR_MEMORY;
    size_t headline = find_headline(&work);
    ent_boilerplate_find(article->text, segments, headline, work.matter);
    bool taken = take_parts(&work, headline);
    front->publisher_weak = work.publisher_rank == RANK_HINT;
    ent_free(work.matter);
    return taken ? ENT_OK : ENT_ERR_MEMORY;
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

EntStatus ent_front_segments(EntStr text, const EntFront *front, const EntSegments *segments,
                             EntSegments *out)
{
    size_t part = 0;
    for (size_t i = 0; i < segments->len; i++) {
        EntSegment segment = segments->at[i];
        while (part < front->parts.len && front->parts.at[part].range.end <= segment.begin) part++;
        const EntPart *at = part < front->parts.len ? &front->parts.at[part] : NULL;
        bool inside = at && at->range.begin <= segment.begin;
        if (inside && at->kind == ENT_PART_BOILERPLATE) continue;
        if (inside && at->kind == ENT_PART_OFFICER) {
            if (at->range.begin < segment.begin) continue;
            segment = at->range;
        }
        if (inside && at->kind == ENT_PART_DATELINE && at->range.end < segment.end) {
            if (!ENT_PUSH(out, at->range)) return ENT_ERR_MEMORY;
            segment.begin = at->range.end;
            while (text.ptr[segment.begin] == ' ') segment.begin++;
        }
        if (!ENT_PUSH(out, segment)) return ENT_ERR_MEMORY;
    }
    return ENT_OK;
}
