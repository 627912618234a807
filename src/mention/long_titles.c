/* Titles of offices with several fields: "Assistant Secretary of State for East Asian and Pacific
 * Affairs", "chief engineer for the Low Boom project", "U.S. Trade Representative". */
#include "base/ascii.h"
#include "mention/finder.h"
#include "mention/name_parts.h"

static const EntMention *mention_at(const EntFinder *f, uint32_t i)
{
    return i < f->count && f->taken[i] ? ent_mention_from(f, i) : NULL;
}

/* A preposition that leads to a field of a title, or what joins two. */
static bool leads_on(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"of", "for", "and", "&", "the", "on", "in", ","};
    return ENT_STR_AMONG(ent_finder_text(f, i), words);
}

/* "Hemispheric Affairs", "Pacific | Affairs": M was taken for a name within the fields of a title:
 * its last word says a field, or the next one does. */
static bool field_taken(const EntFinder *f, const EntMention *m)
{
    uint32_t end = m->tokens.end;
    if (m->type != ENT_MENTION_ENTITY) return false;
    EntClass top = ent_class_top(m->kind);
    bool next = end < f->count && f->words[end].capital && !f->taken[end] &&
                ent_finder_has(f, end, ENT_SENSE_CommonWord);
    uint32_t before = m->tokens.begin - 1;
    bool lead = ent_finder_is(f, before, "for") ||
                (ent_finder_is(f, before, "the") && ent_finder_is(f, before - 1, "for"));
    if (top == ENT_CLASS_Place) return next || lead;
    bool named = top == ENT_CLASS_Organisation || top == ENT_CLASS_Initiative;
    return named && !m->sense && m->strength != ENT_STRENGTH_SURE &&
           ent_lexicon_lists(f->lexicon, ent_finder_text(f, end - 1), ENT_WORDS_DepartmentNoun);
}

/* A person's name begins at token I, or the form of address before it. */
static bool holder_at(const EntFinder *f, uint32_t i)
{
    uint32_t name = i;
    while (ent_finder_has(f, name, ENT_SENSE_Honorific) && !f->taken[name] && name < i + 2)
        name += ent_finder_is(f, name + 1, ".") ? 2 : 1;
    const EntMention *m = mention_at(f, name);
    return m && m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Person;
}

/* "Central", "Asian", "Hemispheric | Affairs" at token I */
static bool field_word(const EntFinder *f, uint32_t i)
{
    if (ent_finder_has(f, i, ENT_SENSE_Role)) return false;
    if (ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_finder_has(f, i, ENT_SENSE_Demonym))
        return true;
    return ent_finder_capital(f, i + 1) && !ent_finder_has(f, i, ENT_SENSE_GivenName) &&
           ent_lexicon_lists(f->lexicon, ent_finder_text(f, i + 1), ENT_WORDS_DepartmentNoun);
}

bool ent_sits_in_house(const EntFinder *f, uint32_t i)
{
    static const char *const members[] = {"representatives", "deputies", "delegates",
                                          "councillors",     "lords",    "councilors"};
    static const char *const houses[] = {"house", "chamber"};
    return i >= 2 && ent_finder_is(f, i - 1, "of") && f->words[i].capital &&
           f->words[i - 2].capital && ENT_STR_AMONG(ent_finder_text(f, i), members) &&
           ENT_STR_AMONG(ent_finder_text(f, i - 2), houses);
}

/* Where the fields from token I on end right before a person's name, or 0. */
static uint32_t fields_before_holder(const EntFinder *f, uint32_t begin)
{
    enum { WORDS = 14 };
    bool word = false;
    for (uint32_t i = begin; i < f->count && i < begin + WORDS; i++) {
        if (f->words[i].opens || f->tokens[i].sentence_start) return 0;
        if (word && holder_at(f, i)) return i;
        const EntMention *m = mention_at(f, i);
        if (f->taken[i] && (!m || !field_taken(f, m))) return 0;
        if (m) {
            word = true;
            i = m->tokens.end - 1;
            continue;
        }
        bool joins = leads_on(f, i), comma = ent_finder_is(f, i, ",");
        bool field = f->words[i].capital && !f->words[i].upper && field_word(f, i);
        if (comma && !(i > begin && ent_topics_listed(f, i))) return 0;
        if (!joins && !field) return 0;
        word = field;
    }
    return 0;
}

uint32_t ent_title_before_holder(EntFinder *f, uint32_t head, uint32_t end)
{
    bool field = end > head + 1 || ent_finder_is(f, end, "of") || ent_finder_is(f, end, "for");
    if (!f->words[head].capital || !field || end >= f->count || !leads_on(f, end)) return end;
    uint32_t stop = fields_before_holder(f, end);
    if (!stop) return end;
    for (uint32_t i = end; i < stop; i++) {
        const EntMention *m = mention_at(f, i);
        if (m && ent_class_top(m->kind) != ENT_CLASS_Place)
            ent_finder_clear(f, (EntSpan){m->tokens.begin, m->tokens.end});
    }
    return stop;
}

/* A noun in small letters at token I for what people work on together and no body is. */
static bool undertaking_noun(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"project",    "mission",   "program",   "programme",
                                        "campaign",   "team",      "committee", "initiative",
                                        "experiment", "challenge", "study",     "taskforce"};
    return ent_finder_small(f, i) && ENT_STR_AMONG(ent_finder_text(f, i), nouns);
}

/* "First Lady | of the United States" */
static uint32_t consort_of(const EntFinder *f, uint32_t end)
{
    uint32_t i = ent_finder_is(f, end + 1, "the") ? end + 2 : end + 1;
    bool consort = ent_finder_is(f, end - 1, "lady") || ent_finder_is(f, end - 1, "gentleman");
    const EntMention *m = mention_at(f, i);
    return consort && ent_finder_is(f, end, "of") && m && m->kind == ENT_CLASS_Country
               ? m->tokens.end
               : end;
}

uint32_t ent_title_undertaking(const EntFinder *f, uint32_t end)
{
    enum { WORDS = 8 };
    if (consort_of(f, end) > end) return consort_of(f, end);
    bool for_it = ent_finder_is(f, end, "for"), of = ent_finder_is(f, end, "of");
    uint32_t first = end + 2;
    bool own = ent_finder_is(f, end - 1, "lead"); /* small words tell a field of some titles only */
    if ((!for_it && !of) || !ent_finder_is(f, end + 1, "the")) return end;
    for (uint32_t i = first; i < f->count && i < first + WORDS; i++) {
        const EntMention *m = mention_at(f, i);
        bool initiative = m && m->type == ENT_MENTION_ENTITY && m->kind == ENT_CLASS_Initiative;
        if (initiative) i = m->tokens.end - 1;
        bool closes = undertaking_noun(f, i) && i > first;
        bool noun_next = i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_NOUN;
        own |= initiative || f->words[i].capital || f->words[i].digits;
        if (closes && !noun_next) return own ? i + 1 : end;
        if (initiative) continue;
        bool year = f->words[i].digits && f->tokens[i].text.len == 4;
        if (f->taken[i] && !year) return end;
        uint8_t pos = f->tokens[i].pos;
        bool inside = pos == ENT_POS_NOUN || pos == ENT_POS_PROPN || pos == ENT_POS_ADJ || year ||
                      ent_str_is(f->tokens[i].tag, "VBG") || ent_finder_is(f, i, "-") ||
                      ent_finder_is(f, i, "and");
        if (!inside || ent_finder_has(f, i, ENT_SENSE_Demonym)) return end;
    }
    return end;
}

/* A noun stands behind token I. */
static bool noun_behind(const EntFinder *f, uint32_t i)
{
    return i + 1 < f->count && f->tokens[i + 1].pos == ENT_POS_NOUN;
}

/* "head of | the campaign promotion division": the end of the department in small letters that a
 * title's "of", before I, is followed by, or I. */
uint32_t ent_small_department(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 5 };
    static const char *const nouns[] = {"department", "division",    "unit",   "office",
                                        "section",    "directorate", "bureau", "secretariat"};
    static const char *const groups[] = {"team", "delegation", "mission"};
    static const char *const parts[] = {"group",   "practice", "business",   "segment",
                                        "program", "desk",     "laboratory", "programme"};
    if (!ent_finder_is(f, i, "the")) return i;
    bool nation = false; /* "leader of | the Chinese expert team" */
    for (uint32_t k = i + 1; k < f->count && k <= i + WORDS && !f->taken[k]; k++) {
        bool of_nation = k == i + 1 && ent_finder_has(f, k, ENT_SENSE_Demonym);
        if (!of_nation && (!ent_noun_like(f, k) || f->words[k].capital)) return i;
        nation |= of_nation;
        if (ENT_STR_AMONG(ent_finder_text(f, k), nouns) && !nation)
            return k > i + 1 && !noun_behind(f, k) ? k + 1 : i;
        bool body_next =
            ent_finder_is(f, k + 1, "at") && k + 2 < f->count && f->words[k + 2].capital;
        if (ENT_STR_AMONG(ent_finder_text(f, k), parts) && body_next && !nation && k > i + 1)
            return k + 1; /* "head of | the investment group | at Union Bank" */
        if (ENT_STR_AMONG(ent_finder_text(f, k), groups) && nation)
            return noun_behind(f, k) ? i : k + 1;
    }
    return i;
}

uint32_t ent_office_of_nation(const EntFinder *f, uint32_t begin, uint32_t end)
{
    static const char *const offices[] = {"senator", "congressman", "congresswoman", "attorney"};
    bool trade = end >= 2 && ent_finder_is(f, end - 1, "representative") &&
                 ent_finder_is(f, end - 2, "trade");
    bool states =
        begin > 0 && (ent_finder_is(f, begin - 1, "U.S.") || ent_finder_is(f, begin - 1, "US"));
    bool named =
        begin > 1 && ent_finder_is(f, begin - 1, "states") && ent_finder_is(f, begin - 2, "united");
    if (!f->words[end - 1].capital) return begin;
    bool office = trade || (end == begin + 1 && ENT_STR_AMONG(ent_finder_text(f, begin), offices));
    if (office && states) return begin - 1;
    if (office && named) return begin - 2;
    bool european = begin > 0 && ent_finder_is(f, begin - 1, "european");
    return european && ent_finder_is(f, begin, "commissioner") ? begin - 1 : begin;
}

/* "Lee ousts | national security adviser Falk": what is done to the one whose title follows, that
 * the tagger took for a noun; no noun that goes with titles is spelt so. */
bool ent_done_to_holder(const EntFinder *f, uint32_t i)
{
    static const char *const verbs[] = {
        "ousts",      "sacks",      "dismisses", "fires",    "replaces", "succeeds",
        "nominates",  "reappoints", "suspends",  "removes",  "meets",    "greets",
        "thanks",     "praises",    "tells",     "urges",    "honors",   "honours",
        "criticizes", "criticises", "accuses",   "indicts",  "sues",     "arrests",
        "impeaches",  "re-elects",  "recruits",  "endorses", "pardons",  "summons",
        "recalls",    "confirms",   "rehires",   "demotes",  "expels",   "congratulates"};
    return ENT_STR_AMONG(ent_finder_text(f, i), verbs);
}

/* A word that only a name of some work is spelt like: "OSIRIS", "TechRise", "X-59". */
static bool coined_spelling(const EntFinder *f, uint32_t i)
{
    EntStr s = f->tokens[i].text;
    for (size_t k = 1; k < s.len; k++)
        if (ent_ascii_upper((unsigned char)s.ptr[k]) &&
            ent_ascii_lower((unsigned char)s.ptr[k - 1]))
            return true;
    return f->words[i].digits || ent_finder_is(f, i, "-");
}

/* "NASA's | Low Boom Demonstrator | project manager", ", | OSIRIS-REx | deputy project manager":
 * where the title at BEGIN, in small letters, begins with the name of the project that its bearer
 * works for, or BEGIN. The name stands behind a genitive, or is spelt like no other behind a comma.
 */
uint32_t ent_project_before(const EntFinder *f, uint32_t begin, uint32_t end)
{
    static const char *const works[] = {"project", "mission", "program", "programme", "educator"};
    enum { WORDS = 6 };
    uint32_t work = begin, i = begin;
    const EntMention *told = begin > 0 ? ent_mention_to(f, begin) : NULL;
    if (told && told->kind == ENT_CLASS_Initiative && ent_finder_small(f, begin - 1) &&
        ENT_STR_AMONG(ent_finder_text(f, begin - 1), works) && told->tokens.begin > 0 &&
        ent_str_is(f->tokens[told->tokens.begin - 1].tag, "POS"))
        return told->tokens.begin;
    while (work + 1 < end && !ENT_STR_AMONG(ent_finder_text(f, work), works) &&
           ent_finder_has(f, work, ENT_SENSE_RoleModifier))
        work++;
    if (work + 1 >= end || f->words[begin].capital ||
        !ENT_STR_AMONG(ent_finder_text(f, work), works))
        return begin;
    uint32_t known = told && told->kind == ENT_CLASS_Initiative ? told->tokens.begin : begin;
    if (known < begin && known > 0 &&
        (ent_finder_is(f, known - 1, ",") || ent_str_is(f->tokens[known - 1].tag, "POS")))
        return known;
    bool coined = false;
    while (i > 0 && begin - i < WORDS && !f->taken[i - 1] && !f->words[i].opens &&
           (f->words[i - 1].capital || f->words[i - 1].digits || ent_finder_is(f, i - 1, "-")))
        coined |= coined_spelling(f, --i);
    bool genitive = i > 0 && ent_str_is(f->tokens[i - 1].tag, "POS");
    bool apart = coined && i > 0 && ent_finder_is(f, i - 1, ",");
    return i < begin && f->words[i].capital && (genitive || apart) ? i : begin;
}
