/* The programme of the main event: rows that begin with a time of day, "09.20  Keynote: “Rails”.
 * Ann Lee, director of Orion". Who is named in one, before any verb, takes part. */
#include "base/ascii.h"
#include "fact/rules_work.h"

enum { ROWS = 3 };

static const EntToken *token(const EntRules *r, uint32_t i)
{
    return &r->doc->tokens.at[i];
}

/* "09.20", "9:30", "10h15". */
static bool clock(EntStr s)
{
    if (s.len < 4 || s.len > 5 || !ent_ascii_digit(s.ptr[0]) || !ent_ascii_digit(s.ptr[s.len - 1]))
        return false;
    char mark = s.ptr[s.len - 3];
    bool hours = s.len == 4 || ent_ascii_digit(s.ptr[1]);
    return hours && ent_ascii_digit(s.ptr[s.len - 2]) &&
           (mark == '.' || mark == ':' || mark == 'h');
}

static bool bullet(EntStr s)
{
    static const char *const marks[] = {"-", "*", "\xE2\x80\x93", "\xE2\x80\xA2", "\xC2\xB7"};
    return ENT_STR_AMONG(s, marks);
}

static bool opens(const EntRules *r, uint32_t i)
{
    return r->work->mentions.words[i].opens;
}

/* A row with a time opens at token I. */
static bool timed_row(const EntRules *r, uint32_t i)
{
    return opens(r, i) && clock(token(r, i)->text);
}

/* Where the rows of the programme begin and end, with what stands in lines with bullets below; an
 * empty span where there are too few. */
static EntSpan programme_of(const EntRules *r)
{
    EntSpan span = {0, 0};
    uint32_t rows = 0, count = (uint32_t)r->doc->tokens.len;
    for (uint32_t i = 0; i < count; i++) {
        if (!timed_row(r, i)) continue;
        if (rows++ == 0) span.begin = i;
        span.end = i + 1;
    }
    if (rows < ROWS) return (EntSpan){0, 0};
    while (span.end < count && (!opens(r, span.end) || bullet(token(r, span.end)->text)))
        span.end++;
    return span;
}

/* "will be shown round", "pays": from here on the row tells a story. */
static bool tells(const EntRules *r, uint32_t i)
{
    static const char *const finite[] = {"VBD", "VBZ", "VBP", "MD"};
    return r->work->mentions.of_token[i] == UINT32_MAX && ENT_STR_AMONG(token(r, i)->tag, finite);
}

/* The person who is named at token I, and not only as whose something is; or ENT_UNLINKED. */
static uint32_t person_at(const EntRules *r, uint32_t i)
{
    static const char *const links[] = {"of", "by", "for", "after"};
    const EntMention *m = ent_mention_at(&r->work->mentions, i);
    uint32_t e = ent_entity_at(r->work, i);
    if (e == ENT_UNLINKED || !m || m->tokens.begin != i || ent_rules_top(r, e) != ENT_CLASS_Person)
        return ENT_UNLINKED;
    bool owned =
        m->tokens.end < r->doc->tokens.len && ent_str_is(token(r, m->tokens.end)->tag, "POS");
    return owned || (i > 0 && ENT_STR_AMONG(token(r, i - 1)->norm, links)) ? ENT_UNLINKED : e;
}

EntStatus ent_people_of_programme(EntRules *r)
{
    uint32_t event = r->work->links.main_event;
    EntSpan span = programme_of(r);
    if (event == ENT_UNLINKED || r->drop_entity[event]) return ENT_OK;
    bool story = false;
    for (uint32_t i = span.begin; i < span.end; i++) {
        if (opens(r, i)) story = false;
        story |= tells(r, i);
        uint32_t person = story ? ENT_UNLINKED : person_at(r, i);
        if (person == ENT_UNLINKED || ent_rules_any(r, event, ENT_PROPERTY_participant, person) ||
            ent_rules_any(r, event, ENT_PROPERTY_chair, person))
            continue;
        ENT_TRY(ent_rules_relate(r, event, ENT_PROPERTY_participant, person, i, "row-of-programme",
                                 0.85f));
    }
    return ENT_OK;
}
