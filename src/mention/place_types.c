/* Places: what the gazetteers know, and towns that only their surroundings show. */
#include "base/ascii.h"
#include "mention/name_parts.h"
#include "mention/typing.h"

/* The token before the country or region that ends before END, or END where none does. */
static uint32_t before_division(const EntFinder *f, uint32_t end)
{
    enum { WORDS = 3 };
    for (uint32_t n = WORDS; n > 0; n--) {
        if (end < n) continue;
        const EntSense *s =
            ent_words_sense(f->lexicon, f->doc, (EntSpan){end - n, end}, ENT_SENSE_Name);
        for (; s; s = s->next)
            if (s->type == ENT_SENSE_Name && s->kind == ENT_CLASS_Region) return end - n;
    }
    return end;
}

static bool row_joint(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, ",") || ent_finder_is(f, i, "and") || ent_finder_is(f, i, "or");
}

/* "in Utah, | Oregon, Idaho and Maine": a region's name among regions, of which each joint has one
 * on both sides, is the region, though a town in the next one bears it. */
static bool in_row_of_regions(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (before_division(f, span.end) != i || i == 0 || !row_joint(f, i - 1)) return false;
    if (i > 1 && ent_finder_is(f, i - 2, ",") && ent_finder_is(f, i - 1, "and")) i--;
    uint32_t first = before_division(f, i - 1);
    if (first == i - 1 || !f->words[first].capital) return false;
    /* "Dallas, Texas, and Salem, Oregon": what stands before belongs to its town. */
    return !(first > 1 && ent_finder_is(f, first - 1, ",") &&
             before_division(f, first - 1) == first - 1 && f->words[first - 2].capital);
}

/* "Salem, Oregon", "BERN, Switzerland": the place behind the comma holds this one. */
static bool before_its_region(const EntFinder *f, EntSpan span, const EntSense *sense)
{
    uint32_t length;
    if (!ent_finder_is(f, span.end, ",") || span.end + 1 >= f->count) return false;
    const EntSense *next =
        ent_lexicon_longest(f->lexicon, f->doc, span.end + 1, f->count, ENT_SENSE_Name, &length);
    return next && ent_class_top(next->kind) == ENT_CLASS_Place && next->kind != ENT_CLASS_City &&
           ent_str_eq(next->code, sense->code) && !in_row_of_regions(f, span);
}

/* Words around a name that no gazetteer knows which say that it is a place. */
bool ent_stands_as_place(const EntFinder *f, EntSpan span)
{
    static const char *const before[] = {"in", "at",     "near",   "from",
                                         "to", "across", "around", "off"};
    uint32_t i = span.begin, length;
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    bool stake = i > 1 && ((ent_finder_is(f, i - 1, "in") && ent_in_no_place(f, i)) ||
                           ent_finder_has(f, i - 2, ENT_SENSE_CooperationNoun) ||
                           ent_finder_has(f, i - 2, ENT_SENSE_CooperationVerb) ||
                           ent_finder_is(f, i - 2, "stake") || ent_finder_is(f, i - 2, "interest"));
    if (i > 0 && !stake && ENT_STR_AMONG(ent_finder_text(f, i - 1), before)) return true;
    if (!ent_finder_is(f, span.end, ",") || span.end + 1 >= f->count) return false;
    const EntSense *next =
        ent_lexicon_longest(f->lexicon, f->doc, span.end + 1, f->count, ENT_SENSE_Name, &length);
    return next && ent_class_top(next->kind) == ENT_CLASS_Place;
}

/* "RIGA, May 15 --", "Paris (Wire)": a place that opens a paragraph, set off by a comma, dash or
 * bracket. */
static bool in_dateline(const EntFinder *f, EntSpan span)
{
    if (!f->words[span.begin].opens || span.end >= f->count) return false;
    EntStr next = f->tokens[span.end].text;
    bool dash = ent_str_is(next, "-") || ent_str_is(next, "--") ||
                ent_str_is(next, "\xe2\x80\x93") || ent_str_is(next, "\xe2\x80\x94");
    bool comma = ent_str_is(next, ",") && span.end + 1 < f->count &&
                 (ent_finder_has(f, span.end + 1, ENT_SENSE_Month) || f->taken[span.end + 1] ||
                  ent_finder_has(f, span.end + 1, ENT_SENSE_Name) ||
                  (f->words[span.end + 1].upper && f->tokens[span.end + 1].text.len == 2));
    bool mark = ent_str_is(next, "(") || ent_str_is(next, ":"); /* "RIGA: The signing …" */
    return dash || comma || (mark && f->words[span.begin].upper);
}

/* "OR", "Ore.": a region's abbreviation, where only a town and a comma before it make it one. */
static bool abbreviated(const EntFinder *f, EntSpan span, const EntSense *sense)
{
    EntStr text = f->tokens[span.begin].text;
    bool short_form =
        span.end - span.begin == 1 && sense->kind == ENT_CLASS_Region &&
        ((text.len == 2 && f->words[span.begin].upper) || ent_str_ends(text, ENT_STR(".")));
    return short_form && sense->code.len;
}

/* The first sense of the text of SPAN. */
static const EntSense *first_sense(const EntFinder *f, EntSpan span)
{
    char folded[64];
    EntStr text = ent_doc_span_text(f->doc, span);
    if (text.len > sizeof folded) return NULL;
    return ent_lexicon_get(f->lexicon, ent_lexicon_fold(text, folded, sizeof folded));
}

static bool behind_town(const EntFinder *f, EntSpan span);

/* "Harville, PA": the state that two capitals stand for behind a town, whatever small town
 * elsewhere ("Pa") has their letters for its name. */
static const EntSense *state_of_letters(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin != 1 || !ent_postal_code(f, span.begin)) return NULL;
    for (const EntSense *s = first_sense(f, span); s; s = s->next)
        if (s->type == ENT_SENSE_Name && abbreviated(f, span, s))
            return behind_town(f, span) ? s : NULL;
    return NULL;
}

bool ent_postal_code(const EntFinder *f, uint32_t i)
{
    EntSpan span = {i, i + 1};
    if (f->tokens[i].text.len != 2 || !f->words[i].upper) return false;
    for (const EntSense *s = first_sense(f, span); s; s = s->next)
        if (s->type == ENT_SENSE_Name && abbreviated(f, span, s)) return true;
    return false;
}

static bool names_region(const EntFinder *f, EntSpan span)
{
    for (const EntSense *s = first_sense(f, span); s; s = s->next)
        if (s->type == ENT_SENSE_Name &&
            (s->kind == ENT_CLASS_Country || s->kind == ENT_CLASS_Region))
            return true;
    return false;
}

/* The token behind the country or region named at I, and behind one more, "Ore., United States"; I
 * where none is. */
static uint32_t behind_regions(const EntFinder *f, uint32_t i)
{
    uint32_t length, first = i;
    for (uint32_t n = 0; n < 2 && i < f->count; n++) {
        const EntSense *sense =
            ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length);
        if (!sense || !names_region(f, (EntSpan){i, i + length}) || !f->words[i].capital)
            return n ? i - 1 : first;
        i += length;
        if (!ent_finder_is(f, i, ",")) return i;
        i++;
    }
    return i - 1;
}

static bool opens_day(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i, ENT_SENSE_Month) || ent_finder_has(f, i, ENT_SENSE_Weekday);
}

/* A dash, comma or bracket and a month at I, or a wire in brackets and a day, "(Wire) Thursday". */
static bool dated(const EntFinder *f, uint32_t i)
{
    enum { WIRE = 8 }; /* tokens */
    static const char *const marks[] = {"-", "--", "\xe2\x80\x93", "\xe2\x80\x94", ",", "("};
    if (i + 1 >= f->count || !ENT_STR_AMONG(f->tokens[i].text, marks)) return false;
    if (ent_finder_has(f, i + 1, ENT_SENSE_Month)) return true;
    uint32_t end = i + 1;
    while (end < f->count && end < i + WIRE && !ent_finder_is(f, end, ")")) end++;
    return ent_finder_is(f, i, "(") && ent_finder_is(f, end, ")") && end + 1 < f->count &&
           opens_day(f, end + 1);
}

/* In the capitals from I to END, which a day follows, the region's first token, "RIGA TEXAS - May
 * 3": 0 where none is or all of them are one place. */
static uint32_t region_without_comma(const EntFinder *f, EntSpan run)
{
    uint32_t length;
    const EntSense *whole =
        ent_lexicon_longest(f->lexicon, f->doc, run.begin, run.end, ENT_SENSE_Name, &length);
    if (!dated(f, run.end) || (whole && length == run.end - run.begin)) return 0;
    for (uint32_t k = run.begin + 1; k < run.end; k++)
        if (behind_regions(f, k) == run.end) return k;
    return 0;
}

/* The end of the town that opens a dateline at I, before its region, or 0. */
static uint32_t dateline_town(const EntFinder *f, uint32_t i)
{
    enum { LONGEST = 4 };
    uint32_t end = i;
    if (!f->words[i].opens) return 0;
    while (end < f->count && end < i + LONGEST && f->words[end].capital && f->words[end].letters &&
           (end == i || !f->words[end].opens))
        end++;
    if (end == i) return 0;
    if (!ent_finder_is(f, end, ",")) return region_without_comma(f, (EntSpan){i, end});
    uint32_t region = behind_regions(f, end + 1);
    return region > end + 1 && dated(f, region) ? end : region_without_comma(f, (EntSpan){i, end});
}

uint32_t ent_dateline_town(const EntFinder *f, uint32_t i)
{
    uint32_t end = dateline_town(f, i);
    for (uint32_t k = i; k < end; k++)
        if (f->taken[k]) return 0;
    return end;
}

bool ent_opens_dateline(const EntFinder *f, EntSpan span)
{
    return dateline_town(f, span.begin) == span.end;
}

/* Behind the town of a dateline stands token I, a comma or its region. */
static bool behind_dateline_town(const EntFinder *f, uint32_t i)
{
    enum { LONGEST = 4 };
    uint32_t begin = i;
    while (begin > 0 && begin + LONGEST > i && !f->words[begin].opens) begin--;
    return begin < i && dateline_town(f, begin) == i;
}

/* "in Salisbury, | Md.", "near Valka, | MD": the name before the comma at I is where something
 * lies, whoever else the recogniser takes it for. */
static bool town_by_preposition(const EntFinder *f, uint32_t i)
{
    enum { LONGEST = 3 };
    static const char *const preps[] = {"in", "near", "outside", "downtown"};
    uint32_t begin = i;
    while (begin > 0 && begin + LONGEST > i && f->words[begin - 1].capital) begin--;
    return begin < i && begin > 0 && ENT_STR_AMONG(ent_finder_text(f, begin - 1), preps);
}

/* "Md.", "Calif.": not the letters of a degree. */
static bool written_short(EntStr text)
{
    return text.len > 2 && ent_ascii_lower((unsigned char)text.ptr[1]) &&
           text.ptr[text.len - 1] == '.';
}

static bool behind_town(const EntFinder *f, EntSpan span)
{
    if (behind_dateline_town(f, span.begin)) return true; /* "RIGA TX - May 3" */
    bool comma = span.begin >= 2 && ent_finder_is(f, span.begin - 1, ",");
    if (comma && town_by_preposition(f, span.begin - 1)) return true;
    if (comma && span.end == span.begin + 1 && written_short(f->tokens[span.begin].text))
        return f->words[span.begin - 2].capital;
    return span.begin >= 2 && ent_finder_is(f, span.begin - 1, ",") &&
           f->words[span.begin - 2].capital &&
           (!ent_str_is(f->tokens[span.begin - 2].label, "PERSON") || /* "Ann Lee, MD" */
            behind_dateline_town(f, span.begin - 1));
}

/* "Atlanta, Georgia": of two places of one name the region that holds the town before it, or that
 * the text has spoken of. */
static const EntSense *nearer_region(const EntFinder *f, EntSpan span, const EntSense *country)
{
    for (const EntSense *region = first_sense(f, span); region; region = region->next) {
        if (region->type != ENT_SENSE_Name || region->kind != ENT_CLASS_Region) continue;
        if (ent_str_eq(region->code, country->code)) continue; /* "Mexico City, Mexico" */
        for (size_t k = 0; k < f->out->list.len; k++) {
            const EntMention *m = &f->out->list.at[k];
            bool seen = m->sense == region;
            bool before = m->sense && behind_town(f, span) && m->tokens.end + 1 == span.begin &&
                          ent_str_eq(m->sense->code, region->code);
            if (seen || before) return region;
        }
    }
    return country;
}

/* A state or province before a small town of its name elsewhere. */
static const EntSense *region_before_town(const EntFinder *f, EntSpan span, const EntSense *town)
{
    enum { LARGE = 300000 };
    EntStr text = ent_doc_span_text(f->doc, span);
    if (town->number >= LARGE) return town;
    for (const EntSense *s = first_sense(f, span); s; s = s->next)
        if (s->type == ENT_SENSE_Name && s->kind == ENT_CLASS_Region &&
            ent_str_eq_nocase(s->label, text) &&
            !(ent_str_eq(town->region, s->label) && ent_str_eq(town->code, s->code)) &&
            (town->region.len || !ent_str_eq(town->code, s->code))) /* not its own seat */
            return s;
    return town;
}

static bool local_office(const EntFinder *f, uint32_t i)
{
    return i < f->count &&
           ent_lexicon_lists(f->lexicon, ent_finder_text(f, i), ENT_WORDS_LocalOffice);
}

/* "Riga's mayor", "Riga Mayor Ann Lee", "the mayor of Riga", "Riga Regional Commissioner": whoever
 * holds such an office holds it of a place. */
static bool governed(const EntFinder *f, EntSpan span)
{
    static const char *const ranks[] = {"deputy", "vice", "lord", "regional", "district", "county"};
    uint32_t i = span.end;
    if (i < f->count && ent_str_is(f->tokens[i].tag, "POS")) i++;
    if (i < f->count && ENT_STR_AMONG(ent_finder_text(f, i), ranks)) i++;
    return local_office(f, i) || (span.begin >= 2 && ent_finder_is(f, span.begin - 1, "of") &&
                                  local_office(f, span.begin - 2));
}

/* "Riga Mayor | Ann Lee": a title of such an office before its holder, so that even a small town is
 * meant. */
static bool before_its_mayor(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end;
    if (ent_finder_is(f, i, "deputy") || ent_finder_is(f, i, "vice")) i++;
    return (ent_finder_is(f, i, "mayor") || ent_finder_is(f, i, "mayoress")) &&
           ent_finder_capital(f, i) && ent_finder_capital(f, i + 1) && !f->words[i + 1].opens;
}

/* "CEO of RSA": who heads it heads no state. */
static bool heads_a_firm(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return i >= 2 && (ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "at")) &&
           ent_leads_a_body(f, i - 2) && ent_finder_has(f, i - 2, ENT_SENSE_Role);
}

/* "Riga and Bergen", "Riga, Oslo and Bergen": a known place before it in a list. */
static bool behind_listed_place(const EntFinder *f, EntSpan span)
{
    const EntMentionList *list = &f->out->list;
    if (list->len == 0 || span.begin == 0 ||
        !(ent_finder_is(f, span.begin - 1, "and") || ent_finder_is(f, span.begin - 1, ",") ||
          ent_finder_is(f, span.begin - 1, "&")))
        return false;
    const EntMention *m = &list->at[list->len - 1];
    return m->type == ENT_MENTION_ENTITY && m->sense && m->tokens.end + 1 == span.begin &&
           ent_class_top(m->kind) == ENT_CLASS_Place && m->strength == ENT_STRENGTH_SURE;
}

/* A name of the gazetteers. Small towns share their names with people and words, so they also need
 * the recogniser's word for it. */
static bool venue_at(const EntFinder *f, uint32_t begin, uint32_t end)
{
    const EntSense *head =
        begin < end ? ent_words_head(f->lexicon, f->doc, begin, end, ENT_SENSE_PlaceHead, NULL)
                    : NULL;
    return head && head->kind == ENT_CLASS_Venue;
}

/* "Izmir's Harbour Convention Centre", "the Harbour Convention Centre (Izmir)": where a venue is.
 */
static bool has_venue(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 5 };
    uint32_t i = span.end;
    if (span.begin > 1 && ent_finder_is(f, span.begin - 1, "(") && ent_finder_is(f, i, ")"))
        return venue_at(f, span.begin > WORDS ? span.begin - WORDS : 0, span.begin - 1);
    if (i >= f->count || !ent_str_is(f->tokens[i].tag, "POS")) return false;
    while (i + 1 < f->count && i < span.end + WORDS && ent_finder_capital(f, i + 1)) i++;
    return venue_at(f, span.end + 1, i + 1);
}

/* "Riga Technical University (RTU), | Riga", "the University of Tartu, | Tartu": where it is. */
static bool behind_university(const EntFinder *f, EntSpan span)
{
    enum { REACH = 7 };
    static const char *const heads[] = {"University", "College", "Institute", "Universiti"};
    uint32_t i = span.begin;
    if (i < 2 || !ent_finder_is(f, i - 1, ",") || f->words[i].opens) return false;
    if (ent_finder_is(f, i - 2, ")")) {
        for (i -= 2; i > 1 && !ent_finder_is(f, i, "("); i--) {
        }
        i++;
    }
    for (uint32_t k = i - 1; k > 0 && k + REACH > i; k--) {
        if (!f->words[k - 1].capital && !ent_finder_is(f, k - 1, "of") &&
            !ent_finder_is(f, k - 1, "and") && !ent_finder_is(f, k - 1, "&"))
            return false;
        if (ENT_STR_AMONG(f->tokens[k - 1].text, heads)) return true;
    }
    return false;
}

/* "Announces Sale of a Harbour": a heading's common word that is also a town's name, unless the
 * heading goes there. */
static bool word_of_heading(const EntFinder *f, EntSpan span)
{
    static const char *const before[] = {"in", "to", "from", "at", "near", "and"};
    uint32_t i = span.begin;
    bool the = i > 0 && ent_finder_is(f, i - 1, "the"); /* "the Sale and Purchase Agreement" */
    bool common =
        ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_finder_has(f, i, ENT_SENSE_EventHead);
    if (span.end - i == 1 && the && common) return true; /* "at the Summit" */
    bool opens = f->tokens[i].sentence_start && common && ent_finder_small(f, span.end) &&
                 f->tokens[span.end].pos == ENT_POS_NOUN;
    if (span.end - i == 1 && opens) return true; /* "Tyre maker Quorvane" */
    bool follows = /* "Could Hit $14K", "Black Friday Sale: Up to half" */
        i > 0 && !f->words[i].opens && f->words[i - 1].letters && !f->words[i - 1].function &&
        span.end < f->count && !ent_str_is(f->tokens[span.end].tag, "POS") &&
        (!f->words[span.end].letters || f->words[span.end].digits);
    bool leads = ent_finder_is(f, span.end, "of") || ent_finder_is(f, span.end, "for");
    return span.end - i == 1 && f->words[i].heading && ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
           (leads || (follows && !ent_finder_is(f, span.end, ","))) &&
           !(i > 0 && ENT_STR_AMONG(ent_finder_text(f, i - 1), before));
}

/* "with QVARD": few capitals in running text spell a body more often than a small town. */
static bool letters_of_body(const EntFinder *f, EntSpan span)
{
    enum { MOST = 6 };
    uint32_t i = span.begin;
    return span.end - i == 1 && f->words[i].upper && f->tokens[i].text.len <= MOST &&
           !f->words[i].heading && !f->words[i].opens && !(i > 0 && f->words[i - 1].upper) &&
           !(i + 1 < f->count && f->words[i + 1].upper);
}

/* "in Ogre": a small town is meant where its name means nothing else. */
static bool in_small_town(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i == 0 || !ent_finder_is(f, i - 1, "in") || ent_in_no_place(f, i) ||
        ent_finder_capital(f, span.end))
        return false;
    for (uint32_t k = i; k < span.end; k++)
        if (ent_finder_has(f, k, ENT_SENSE_CommonWord) ||
            ent_finder_has(f, k, ENT_SENSE_GivenName) || ent_finder_has(f, k, ENT_SENSE_Surname) ||
            f->words[k].upper)
            return false;
    return true;
}

/* "on her way home from Izmir", "flew to Izmir": one comes from there or goes there. */
static bool goes_there(const EntFinder *f, uint32_t i)
{
    static const char *const going[] = {"way",    "home", "back",  "travel", "fly",   "return",
                                        "arrive", "trip", "train", "flight", "drive", "ship",
                                        "move",   "sail", "ferry", "road",   "walk",  "journey"};
    enum { REACH = 3 };
    bool link = i > 1 && (ent_finder_is(f, i - 1, "from") || ent_finder_is(f, i - 1, "to"));
    for (uint32_t k = i; link && k > 1 && k + REACH > i; k--)
        if (ENT_STR_AMONG(f->tokens[k - 2].lemma, going)) return true;
    return false;
}

/* "Izmir, where the plant is", "Orion Ltd, Izmir,". */
static bool seat_or_scene(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    bool comma = ent_finder_is(f, span.end, ",");
    bool of_body = i > 1 && ent_finder_is(f, i - 1, ",") &&
                   ent_finder_has(f, i - 2, ENT_SENSE_CompanySuffix) &&
                   (comma || ent_finder_is(f, span.end, "-"));
    return of_body || (comma && ent_finder_is(f, span.end + 1, "where"));
}

/* "in | Izmir", "in and around | Izmir": prepositions that only places stand behind. */
static bool behind_where(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"in", "near", "around", "throughout", "outside"};
    return i > 0 && ENT_STR_AMONG(ent_finder_text(f, i - 1), words);
}

/* "Izmir's Orion", "a firm from Izmir", "the port of Izmir", "south of Izmir": a large town where
 * only places stand, whatever the recogniser takes it for. */
static bool stands_as_large_town(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin, end = span.end;
    if (end - i == 1 &&
        (ent_finder_has(f, i, ENT_SENSE_GivenName) || ent_finder_has(f, i, ENT_SENSE_CommonWord)))
        return false;
    bool owner = end + 1 < f->count && ent_str_is(f->tokens[end].tag, "POS") &&
                 f->words[end + 1].capital && !ent_finder_has(f, end + 1, ENT_SENSE_Role);
    return owner || ent_company_from(f, i) || ent_part_of_place_before(f, i) || goes_there(f, i) ||
           seat_or_scene(f, span);
}

/* "Riga Special Administrative Region", "United States of America". */
static bool names_place(const EntFinder *f, EntSpan span)
{
    const EntSense *known = ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name);
    if (known) return ent_class_top(known->kind) == ENT_CLASS_Place;
    return ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_PlaceHead, NULL);
}

/* "Rede Austral de Energia (RAE)": letters that the text itself explains are no place's. */
static bool explained_letters(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 9 };
    EntStr letters = f->tokens[span.begin].text;
    if (span.end - span.begin != 1 || !f->words[span.begin].upper || letters.len < 3) return false;
    for (uint32_t i = ent_finder_first(f, letters); i < f->count; i = ent_finder_again(f, i)) {
        uint32_t open = i > 0 ? i - 1 : 0;
        bool quoted = open > 0 && f->tokens[open].pos == ENT_POS_PUNCT &&
                      ent_finder_is(f, open - 1, "("); /* (“RAE”) */
        if (quoted) open--;
        if (open < 2 || !ent_finder_is(f, open, "(")) continue;
        if (!ent_finder_is(f, i + 1 + quoted, ")")) continue;
        for (uint32_t k = open; k-- > 0 && k + WORDS > open && !f->words[k + 1].opens;)
            if (f->words[k].capital && open - k >= 2 && !names_place(f, (EntSpan){k, open}) &&
                ent_letters_spell(f, (EntSpan){k, open}, letters))
                return true;
    }
    return false;
}

/* Of regions with the name of SPAN the one with most people in its cities: a state, and no county
 * of that name elsewhere. */
static const EntSense *largest_region(const EntFinder *f, EntSpan span, const EntSense *first)
{
    EntStr surface = ent_doc_span_text(f->doc, span);
    const EntSense *best = first;
    if (first->kind != ENT_CLASS_Region) return first;
    for (const EntSense *s = first->next; s; s = s->next)
        if (s->type == ENT_SENSE_Name && s->kind == ENT_CLASS_Region && s->number > best->number &&
            ent_str_eq(s->label, first->label) && ent_lexicon_fits(s, surface))
            best = s;
    return best;
}

/* "Jericho, | N.Y.": the short form of a region of another country stands behind only towns. */
static bool before_foreign_state(const EntFinder *f, EntSpan span, const EntSense *sense)
{
    uint32_t i = span.end + 1;
    if (!ent_finder_is(f, span.end, ",") || i >= f->count) return false;
    for (const EntSense *s = first_sense(f, (EntSpan){i, i + 1}); s; s = s->next)
        if (s->type == ENT_SENSE_Name && abbreviated(f, (EntSpan){i, i + 1}, s))
            return !ent_str_eq(s->code, sense->code);
    return false;
}

/* "in Harbour, California": a town, although a company is known by its name. */
static bool town_of_region(const EntFinder *f, EntSpan span)
{
    static const char *const preps[] = {"in", "near", "outside"};
    static const char *const stakes[] = {"invest", "investment", "stake", "share", "interest"};
    uint32_t i = span.begin, length;
    if (i < 2 || !ENT_STR_AMONG(ent_finder_text(f, i - 1), preps) ||
        ENT_STR_AMONG(f->tokens[i - 2].lemma, stakes) || !ent_finder_is(f, span.end, ",") ||
        span.end - i > 3)
        return false;
    const EntSense *next =
        ent_lexicon_longest(f->lexicon, f->doc, span.end + 1, f->count, ENT_SENSE_Name, &length);
    return next && names_region(f, (EntSpan){span.end + 1, span.end + 1 + length}) &&
           f->words[span.end + 1].capital && !ent_finder_capital(f, span.end + 1 + length);
}

EntClass ent_kind_of_town(const EntFinder *f, EntSpan span)
{
    static const char *const divisions[] = {"county", "province", "prefecture", "district",
                                            "oblast", "region",   "governorate"};
    bool division =
        span.end - span.begin > 1 && ENT_STR_AMONG(ent_finder_text(f, span.end - 1), divisions);
    return division ? ENT_CLASS_Region : ENT_CLASS_City;
}

/* "the Central Coast", "Latvia's Amber Valley": land, though a town abroad is called so. */
static bool stretch_of_land(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, i, span.end, ENT_SENSE_PlaceHead, NULL);
    return i > 0 && head && !head->weak && head->kind == ENT_CLASS_Region && span.end - i > 1 &&
           (ent_finder_is(f, i - 1, "the") || ent_str_is(f->tokens[i - 1].tag, "POS"));
}

EntTyping ent_type_by_gazetteer(const EntFinder *f, EntSpan span)
{
    enum { LARGE = 100000, KNOWN_EVERYWHERE = 300000 };
    const EntSense *sense = ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name);
    if (!sense) return ent_typing_none;
    if (sense->kind == ENT_CLASS_Company && town_of_region(f, span))
        return ent_typing_sure(ENT_CLASS_City, NULL);
    const EntSense *state = state_of_letters(f, span);
    if (state) return ent_typing_sure(state->kind, state);
    sense = largest_region(f, span, sense);
    EntStr label = ent_span_label(f, span);
    bool place = ent_class_top(sense->kind) == ENT_CLASS_Place;
    if (abbreviated(f, span, sense))
        return behind_town(f, span) ? ent_typing_sure(sense->kind, sense) : ent_typing_none;
    if (place && explained_letters(f, span)) return ent_typing_none;
    if (sense->kind == ENT_CLASS_Country) sense = nearer_region(f, span, sense);
    if (sense->kind == ENT_CLASS_City && !before_its_region(f, span, sense))
        sense = region_before_town(f, span, sense);
    if (sense->kind == ENT_CLASS_Region && before_foreign_state(f, span, sense))
        return ent_typing_sure(ENT_CLASS_City, NULL);
    if (sense->kind == ENT_CLASS_City && stretch_of_land(f, span))
        return ent_typing_sure(ENT_CLASS_Region, NULL);
    if (sense->cased && !f->words[span.begin].capital) return ent_typing_none;
    if (place && f->words[span.begin].upper && heads_a_firm(f, span)) return ent_typing_none;
    if (sense->kind == ENT_CLASS_City && word_of_heading(f, span) &&
        !before_its_region(f, span, sense))
        return ent_typing_none;
    if (sense->kind == ENT_CLASS_City && sense->number < KNOWN_EVERYWHERE &&
        letters_of_body(f, span) && !before_its_region(f, span, sense))
        return ent_typing_none;
    if (sense->kind == ENT_CLASS_City && span.end - span.begin == 1 &&
        ent_finder_has(f, span.begin, ENT_SENSE_OrgHead) &&
        !before_its_region(f, span, sense)) /* "the University", and a town of that name */
        return ent_typing_none;
    bool area = sense->kind == ENT_CLASS_City || sense->kind == ENT_CLASS_Region;
    if (area && ent_lexicon_lists(f->lexicon, ent_doc_span_text(f->doc, span), ENT_WORDS_Capital))
        return ent_typing_sure(sense->kind, sense);
    if (area && span.end - span.begin == 1 && sense->number < KNOWN_EVERYWHERE &&
        ent_town_is_firm(f, span))
        return ent_typing_sure(ENT_CLASS_Company, NULL);
    if (place && (sense->kind == ENT_CLASS_City || sense->kind == ENT_CLASS_Region)) {
        if (before_its_region(f, span, sense) || in_dateline(f, span) || has_venue(f, span) ||
            ent_before_seat(f, span.end) || in_small_town(f, span) ||
            (sense->number >= LARGE && stands_as_large_town(f, span)) ||
            behind_dateline_town(f, span.begin) ||
            (sense->number >= LARGE && behind_university(f, span)) || before_its_mayor(f, span) ||
            ent_seat_behind_firm(f, span.begin) || ent_end_of_way(f, span) ||
            (sense->kind == ENT_CLASS_City && ent_town_at_seat(f, span)))
            return ent_typing_sure(sense->kind, sense);
        if (sense->number >= LARGE && behind_where(f, span.begin))
            return ent_typing_sure(sense->kind,
                                   sense); /* whatever the recogniser takes "in Izmir" for */
        if (sense->number >= LARGE && behind_listed_place(f, span))
            return ent_typing_sure(sense->kind, sense);
        bool beside_noun = span.end < f->count && f->tokens[span.end].pos == ENT_POS_NOUN &&
                           !f->words[span.end].capital; /* "the Riga fund" */
        if (sense->number >= KNOWN_EVERYWHERE && beside_noun && ent_str_is(label, "ORG"))
            return ent_typing_sure(sense->kind, sense);
        if (governed(f, span) && (sense->kind == ENT_CLASS_Region || sense->number >= LARGE))
            return ent_typing_sure(sense->kind, sense);
        bool labelled = ent_str_is(label, "GPE") || ent_str_is(label, "LOC");
        bool other = ent_str_is(label, "PERSON") || ent_str_is(label, "ORG");
        if (!labelled && !(ent_stands_as_place(f, span) && !other) &&
            (sense->number < KNOWN_EVERYWHERE || other) && sense->number > 0)
            return ent_typing_none;
        if (ent_str_is(label, "PERSON")) return ent_typing_none;
    }
    return ent_typing_sure(sense->kind, sense);
}

bool ent_surely_place(const EntFinder *f, EntSpan span)
{
    static const char *const divisions[] = {"province",    "prefecture", "county", "district",
                                            "governorate", "oblast",     "canton", "township"};
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_PlaceHead, NULL);
    uint32_t last = span.end - 1;
    if (!head || head->weak) return false;
    bool body = last > span.begin && ent_finder_has(f, last - 1, ENT_SENSE_OrgHead);
    return (ENT_STR_AMONG(ent_finder_text(f, last), divisions) && !body) ||
           (head->kind == ENT_CLASS_Venue && ent_stands_as_place(f, span));
}

/* "Palácio Quorval", "Place du Moulin", "Fort Quorva": in tongues whose nouns open a name, a house
 * or a square; never one word alone. */
static bool opens_as_venue(const EntFinder *f, EntSpan span)
{
    static const char *const nouns[] = {"Pal\303\241cio", "Palacio",        "Palais",
                                        "Palazzo",        "Pra\303\247a",   "Piazza",
                                        "Plaza",          "Teatro",         "Th\xc3\xa9\xc3\xa2tre",
                                        "Ch\xc3\xa2teau", "Schloss",        "Castello",
                                        "Estadio",        "Est\303\241dio", "Stade",
                                        "Stadio",         "Fort",           "Villa",
                                        "Jard\xc3\xadn",  "Parque",         "Parc",
                                        "Auditorio",      "Fuar",           "Sal\xc3\xb3n"};
    static const char *const of[] = {"du", "de", "des", "la"};
    uint32_t i = span.begin, length;
    if (ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length) && length > 1)
        return false; /* "Fort Lauderdale" */
    if (span.end - i < 2 || ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) ||
        ent_finder_has(f, span.end - 1, ENT_SENSE_CompanySuffix))
        return false;
    if (ent_str_is(f->tokens[i].text, "Place")) return ENT_STR_AMONG(f->tokens[i + 1].text, of);
    return ENT_STR_AMONG(f->tokens[i].text, nouns) &&
           !ent_finder_has(f, span.end - 1, ENT_SENSE_OrgHead) &&
           !ent_finder_has(f, span.end - 1, ENT_SENSE_EventHead);
}

EntTyping ent_first_place_typing(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 3 };
    uint32_t i = span.begin;
    if (opens_as_venue(f, span)) return ent_typing_sure(ENT_CLASS_Venue, NULL);
    bool town = i > 0 && ent_finder_is(f, i - 1, "in"); /* "in Lake Quorva" */
    bool named = span.end - i >= 2 && span.end - i <= WORDS && !town &&
                 ent_str_is(f->tokens[i].text, "Lake") &&
                 !ent_finder_has(f, i + 1, ENT_SENSE_CommonWord) &&
                 !ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord) &&
                 !ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) &&
                 !ent_str_is(ent_span_label(f, span), "PERSON");
    return named ? ent_typing_sure(ENT_CLASS_Place, NULL) : ent_typing_none;
}

uint32_t ent_second_country(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin + 1; i < span.end; i++) {
        const EntSense *left =
            ent_words_sense(f->lexicon, f->doc, (EntSpan){span.begin, i}, ENT_SENSE_Name);
        const EntSense *right =
            ent_words_sense(f->lexicon, f->doc, (EntSpan){i, span.end}, ENT_SENSE_Name);
        if (left && right && left->kind == ENT_CLASS_Country && right->kind == ENT_CLASS_Country)
            return i;
    }
    return 0;
}

/* A town's name, and nothing but that, stands in SPAN. */
static bool town_alone(const EntFinder *f, EntSpan span)
{
    const EntSense *s = ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name);
    if (s) return s->kind == ENT_CLASS_City;
    if (span.end - span.begin < 2 || ent_kind_of_town(f, span) == ENT_CLASS_City) return false;
    s = ent_words_sense(f->lexicon, f->doc, (EntSpan){span.begin, span.end - 1}, ENT_SENSE_Name);
    return s && s->kind == ENT_CLASS_City; /* "Riga County", behind "Riga" */
}

uint32_t ent_towns_apart(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 9 };
    if (span.end - span.begin > WORDS) return 0;
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++)
        if ((ent_finder_is(f, i, "and") || ent_finder_is(f, i, "&")) &&
            town_alone(f, (EntSpan){span.begin, i}) && town_alone(f, (EntSpan){i + 1, span.end}))
            return i;
    return 0;
}

bool ent_names_part(const EntFinder *f, uint32_t i)
{
    static const char *const parts[] = {
        "north",   "south",    "east",         "west",         "northern",     "southern",
        "eastern", "western",  "northeast",    "northwest",    "southeast",    "southwest",
        "central", "upper",    "lower",        "northeastern", "northwestern", "southeastern",
        "coastal", "downtown", "southwestern", "inland",       "mid"};
    return ENT_STR_AMONG(ent_finder_text(f, i), parts);
}

/* "Southern California", "West Central Georgia", "Western U.S.": a part of a named place. */
bool ent_part_of_place(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    while (i < span.end && ent_names_part(f, i)) i++;
    bool body =
        ent_finder_has(f, span.end - 1, ENT_SENSE_OrgHead) ||
        ent_finder_has(f, span.end - 1, ENT_SENSE_EventHead); /* "Northeastern University" */
    if (i == span.begin || i == span.end || body) return false;
    const EntSense *place =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){i, span.end}, ENT_SENSE_Name);
    return place && ent_class_top(place->kind) == ENT_CLASS_Place;
}

/* "HILLVIEW SPRINGS, Ore. --": a town that opens a report, before its state. */
bool ent_town_of_dateline(const EntFinder *f, EntSpan span)
{
    uint32_t next = span.end + 1;
    if (!in_dateline(f, span) || !ent_finder_is(f, span.end, ",") || next >= f->count) return false;
    if (f->words[span.begin].digits || ent_ends_in_legal_form(f, span.begin, span.end))
        return false;
    if (next + 1 < f->count && ent_str_is(f->tokens[next + 1].tag, "POS"))
        return false; /* "QRV, Latvia's Kestrel and Orion" */
    EntStr text = f->tokens[next].text;
    bool code = text.len == 2 && f->words[next].upper;
    bool region =
        code || ent_finder_has(f, next, ENT_SENSE_Name) || ent_str_ends(text, ENT_STR("."));
    for (uint32_t i = span.begin; i < span.end; i++)
        if (!f->words[i].upper) return false;
    return region && f->words[next].capital;
}

/* Behind "mayor of", "the City of" at I. */
static bool behind_mayor(const EntFinder *f, uint32_t i)
{
    static const char *const heads[] = {"mayor", "vice-mayor", "town", "village", "city"};
    static const char *const titles[] = {"Mayor", "Town", "Village", "City"};
    return i >= 2 && ent_finder_is(f, i - 1, "of") &&
           (ENT_STR_AMONG(f->tokens[i - 2].lemma, heads) ||
            ENT_STR_AMONG(f->tokens[i - 2].text, titles));
}

/* "in | Nova Quorva, a northern port city": the name at I is said to be a town's. */
static bool said_to_be_town(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 3, ADJECTIVES = 3 };
    static const char *const heads[] = {"city", "town", "village", "municipality", "hamlet"};
    static const char *const where[] = {"in", "at", "near", "from", "to", "of", "outside"};
    if (i == 0 || !ENT_STR_AMONG(ent_finder_text(f, i - 1), where)) return false;
    uint32_t k = i;
    while (k < i + WORDS && ent_finder_capital(f, k)) k++;
    if (k == i || !ent_finder_is(f, k, ",")) return false;
    k++;
    if (!ent_finder_is(f, k, "a") && !ent_finder_is(f, k, "an") && !ent_finder_is(f, k, "the"))
        return false;
    for (uint32_t end = k + 1; end < f->count && end <= k + 1 + ADJECTIVES; end++) {
        if (f->words[end].capital || f->words[end].function || f->taken[end]) return false;
        if (f->tokens[end].pos == ENT_POS_ADP || f->tokens[end].pos == ENT_POS_VERB) return false;
        if (ENT_STR_AMONG(ent_finder_text(f, end), heads))
            return end + 1 == f->count || f->tokens[end + 1].pos != ENT_POS_NOUN;
    }
    return false;
}

/* "mayor" at I, in the tongue of its town, too. */
static bool heads_a_town(const EntFinder *f, uint32_t i)
{
    static const char *const titles[] = {"mayor", "mayoress", "burgomaster", "alcalde",
                                         "alcaldesa"};
    return ENT_STR_AMONG(ent_finder_text(f, i), titles);
}

/* "Quorva Mayor Ann Lee", "Quorva's mayor", "Quorva Regional Commissioner Ann Lee": one word, which
 * says nothing else, before the title of who heads a town or the land around it. */
static bool before_mayor(const EntFinder *f, uint32_t i)
{
    static const char *const lands[] = {"regional", "district", "provincial"};
    if (!ent_finder_capital(f, i) || f->words[i].upper ||
        (i > 0 && !f->words[i].opens && ent_finder_capital(f, i - 1)) ||
        ent_finder_has(f, i, ENT_SENSE_CommonWord) ||
        ent_finder_has(f, i, ENT_SENSE_RoleModifier) || ent_finder_has(f, i, ENT_SENSE_Demonym) ||
        ent_finder_has(f, i, ENT_SENSE_GivenName) || ent_finder_has(f, i, ENT_SENSE_Role))
        return false;
    bool owner = i + 2 < f->count && ent_str_is(f->tokens[i + 1].tag, "POS");
    if (owner) return heads_a_town(f, i + 2) && !ent_finder_capital(f, i + 2);
    if (ent_finder_is(f, i + 1, "mayor")) return ent_finder_capital(f, i + 2);
    return i + 3 < f->count && ENT_STR_AMONG(ent_finder_text(f, i + 1), lands) &&
           ent_finder_is(f, i + 2, "commissioner") && ent_finder_capital(f, i + 3);
}

/* "Orion Castings of Quorva": one word that says nothing else and ends the name. */
static bool seat_of_firm(const EntFinder *f, uint32_t i)
{
    return ent_finder_capital(f, i) && !f->words[i].upper && f->words[i].letters &&
           !ent_finder_capital(f, i + 1) && !ent_glued_hyphen(f, i + 1) &&
           !ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, i, ENT_SENSE_GivenName) && !ent_finder_has(f, i, ENT_SENSE_Demonym) &&
           ent_seat_behind_firm(f, i);
}

static bool told_town(const EntFinder *f, uint32_t i)
{
    return behind_mayor(f, i) || said_to_be_town(f, i) || before_mayor(f, i) || seat_of_firm(f, i);
}

EntStatus ent_note_towns(EntFinder *f)
{
    enum { MOST = 64 }; /* an article names few: each name is compared with all */
    for (uint32_t i = 2; i < f->count && f->towns.len < MOST; i++)
        if (told_town(f, i) && !ENT_PUSH(&f->towns, (EntSpan){i, i + 1})) return ENT_ERR_MEMORY;
    return ENT_OK;
}

/* "mayor of Quorva": a town that no gazetteer knows; its name in two words also elsewhere in the
 * article. */
bool ent_town_of_mayor(const EntFinder *f, EntSpan span)
{
    uint32_t length = span.end - span.begin;
    if (length > 3) return false;
    if (told_town(f, span.begin)) return true;
    for (size_t k = 0; length > 1 && k < f->towns.len; k++) {
        uint32_t i = f->towns.at[k].begin;
        if (ent_finder_repeats(f, i, span) && !ent_finder_capital(f, i + length)) return true;
    }
    return false;
}

bool ent_ends_in_state(const EntFinder *f, uint32_t begin, uint32_t i)
{
    EntSpan last = {i - 1, i};
    if (i != begin + 1 || !written_short(f->tokens[i - 1].text)) return false;
    const EntSense *state = ent_words_sense(f->lexicon, f->doc, last, ENT_SENSE_Name);
    return state && abbreviated(f, last, state) && behind_town(f, last);
}

/* "Millbrook, Ga.": a town that no gazetteer knows. */
bool ent_town_of_state(const EntFinder *f, EntSpan span)
{
    EntSpan next = {span.end + 1, span.end + 2};
    if (!ent_finder_is(f, span.end, ",") || next.begin >= f->count) return false;
    if (span.end - span.begin > 3 || ent_finder_has(f, span.end - 1, ENT_SENSE_CompanySuffix))
        return false;
    const EntSense *state = ent_words_sense(f->lexicon, f->doc, next, ENT_SENSE_Name);
    return state && abbreviated(f, next, state) && behind_town(f, next);
}
