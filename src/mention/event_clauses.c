/* More signs that a noun phrase describes an event of its own: a journey's length or number, those
 * who come for it, what it is called in an agenda, who calls it, and a day or place in its clause.
 * Beside event_signs.c, which has the plain ones. */
#include "base/ordinal.h"
#include "mention/finder.h"

enum { REACH = 10 };

static bool definite(const EntFinder *f, uint32_t begin)
{
    return begin > 0 && (ent_finder_is(f, begin - 1, "the") || ent_finder_is(f, begin - 1, "this"));
}

/* "her | first trip", "Latvia's | four-day visit" */
static bool owned(const EntFinder *f, uint32_t begin)
{
    return begin > 0 && (ent_str_is(f->tokens[begin - 1].tag, "PRP$") ||
                         ent_str_is(f->tokens[begin - 1].tag, "POS"));
}

static bool lists(const EntFinder *f, EntStr word, EntWordList list)
{
    return ent_lexicon_lists(f->lexicon, word, list);
}

/* "six-day", "week-long": how long it takes. */
static bool lasting(const EntFinder *f, EntSpan span, uint32_t head)
{
    static const char *const units[] = {"day", "week", "hour", "month", "long"};
    static const char *const words[] = {"weeklong", "daylong", "monthlong"};
    for (uint32_t i = span.begin; i < head; i++) {
        if (ENT_STR_AMONG(ent_finder_text(f, i), words)) return true;
        if (ent_finder_is(f, i, "-") && ENT_STR_AMONG(ent_finder_text(f, i + 1), units))
            return i + 1 < head;
    }
    return false;
}

static bool counted(const EntFinder *f, EntSpan span, uint32_t head)
{
    static const char *const words[] = {"next", "inaugural"};
    for (uint32_t i = span.begin; i < head; i++)
        if (ENT_STR_AMONG(ent_finder_text(f, i), words) ||
            ent_ordinal_number(ent_finder_text(f, i)))
            return true;
    return false;
}

/* A noun stands before the head, which is LENGTH tokens long: "a matchmaking [session]". */
static bool of_a_sort(const EntFinder *f, EntSpan span, uint32_t head, uint32_t length)
{
    if (length > 1) return true;
    for (uint32_t i = span.begin; i < head; i++) {
        uint8_t pos = f->tokens[i].pos;
        bool verb = pos == ENT_POS_VERB && ent_str_is(f->tokens[i].tag, "VBG");
        if (pos == ENT_POS_NOUN || pos == ENT_POS_PROPN || verb || ent_finder_is(f, i, "-"))
            return true;
    }
    return false;
}

/* A place or a house right behind "in" or "at" at END. */
static bool placed(const EntFinder *f, uint32_t end)
{
    if (!ent_finder_is(f, end, "in") && !ent_finder_is(f, end, "at")) return false;
    return ent_place_from(f, end + 1) != NULL;
}

/* A day with its month behind END, in the same clause. */
static bool dated(const EntFinder *f, uint32_t end)
{
    for (uint32_t k = end; k < f->count && k < end + REACH; k++) {
        const EntMention *m = ent_mention_from(f, k);
        if (f->tokens[k].sentence_start || ent_finder_is(f, k, ";")) return false;
        if (!m) continue;
        if (m->type == ENT_MENTION_DATE) {
            const EntDateValue *date = &f->out->dates.at[m->value];
            return date->start.month && !date->issued && !date->aside;
        }
        if (ent_class_top(m->kind) == ENT_CLASS_Event) return false;
    }
    return false;
}

/* "a week-long [tour] of Norway", "across the region": behind the head where it goes. */
static bool through_places(const EntFinder *f, uint32_t head)
{
    static const char *const links[] = {"to", "of", "across", "through", "around"};
    return ENT_STR_AMONG(ent_finder_text(f, head + 1), links) && ent_place_from(f, head + 2);
}

/* "[The six-day visit] takes the group to", "[Lee's four-day stay in Norway] ends": a journey with
 * its length, the first that the article tells of. */
static bool lasting_journey(const EntFinder *f, EntSpan span, uint32_t head)
{
    static const char *const nouns[] = {"visit", "trip", "tour", "stay", "mission", "journey"};
    return ENT_STR_AMONG(ent_finder_text(f, head), nouns) && lasting(f, span, head) &&
           (definite(f, span.begin) || owned(f, span.begin) ||
            (ent_new_to_text(f, span.begin) && through_places(f, head))) &&
           ent_first_event_of_kind(f, span.begin, ENT_CLASS_Visit);
}

/* "her [first trip to the Gulf]", "the [second visit to Oslo] in a year": which it is, and where
 * it goes. */
static bool counted_journey(const EntFinder *f, EntSpan span, uint32_t head)
{
    static const char *const nouns[] = {"visit", "trip", "tour", "journey"};
    if (!ENT_STR_AMONG(ent_finder_text(f, head), nouns) || !counted(f, span, head)) return false;
    const EntMention *goal = ent_finder_is(f, head + 1, "to") ? ent_place_from(f, head + 2) : NULL;
    bool land = goal && goal->kind != ENT_CLASS_Venue;
    return land && (definite(f, span.begin) || owned(f, span.begin)) &&
           ent_first_event_of_kind(f, span.begin, ENT_CLASS_Visit);
}

/* "home from their [fact-finding trip to Oslo and Bergen]": whose, what for, and where. */
static bool owned_journey(const EntFinder *f, EntSpan span, uint32_t head)
{
    static const char *const purposes[] = {"finding",  "goodwill",  "trade", "study",
                                           "business", "official",  "state", "marketing",
                                           "roadshow", "investment"};
    if (!owned(f, span.begin) || !ent_finder_is(f, head + 1, "to")) return false;
    if (!ent_place_from(f, head + 2)) return false;
    for (uint32_t i = span.begin; i < head; i++)
        if (ENT_STR_AMONG(ent_finder_text(f, i), purposes)) return true;
    return false;
}

/* The verb of those who come "for [the signing ceremony]", before BEGIN. */
static bool come_for(const EntFinder *f, uint32_t begin)
{
    enum { FAR = 18 };
    uint32_t i = begin;
    if (i > 0 && f->tokens[i - 1].pos == ENT_POS_DET) i--;
    if (i == 0 || !ent_finder_is(f, i - 1, "for")) return false;
    for (uint32_t k = i - 1; k > 0 && k + FAR > i && !f->tokens[k].sentence_start; k--)
        if (f->tokens[k - 1].pos == ENT_POS_VERB)
            return lists(f, f->tokens[k - 1].lemma, ENT_WORDS_ComeVerb);
    return false;
}

/* "Some 90 guests turned up for the [signing ceremony]", "squeezed into the hall for a [matchmaking
 * session]": what people come for. */
static bool people_come(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense,
                        uint32_t length)
{
    if (!of_a_sort(f, span, head, length) || !come_for(f, span.begin)) return false;
    if (sense->kind == ENT_CLASS_Ceremony)
        return ent_first_event_of_kind(f, span.begin, ENT_CLASS_Ceremony);
    bool meets = sense->kind == ENT_CLASS_Meeting || sense->kind == ENT_CLASS_Seminar ||
                 sense->kind == ENT_CLASS_Forum;
    return meets && ent_new_to_text(f, span.begin);
}

/* "The ribbon at the [opening ceremony] was cut", "told the [signing ceremony]": something was done
 * there, and no event has been told of before. */
static bool ceremony_at(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense,
                        uint32_t length)
{
    static const char *const links[] = {"at",        "during",    "told",  "addressed", "before",
                                        "witnessed", "following", "after", "attended"};
    uint32_t b = span.begin;
    return sense->kind == ENT_CLASS_Ceremony && !sense->weak && b > 1 && definite(f, b) &&
           ent_finder_is(f, head, "ceremony") && of_a_sort(f, span, head, length) &&
           ENT_STR_AMONG(ent_finder_text(f, b - 2), links) &&
           ent_first_event_of_kind(f, b, ENT_CLASS_NONE);
}

/* "[a matchmaking session] put together by", "[a seminar], laid on by": who calls it. */
static bool called_behind(const EntFinder *f, EntSpan span, uint32_t head, uint32_t length)
{
    static const char *const verbs[] = {
        "put",  "laid",      "staged",    "arranged", "called",   "convened",  "hosted",
        "held", "organised", "organized", "run",      "presided", "moderated", "chaired"};
    static const char *const particles[] = {"together", "on", "up", "jointly", "over"};
    if (!ent_new_to_text(f, span.begin) || !of_a_sort(f, span, head, length)) return false;
    uint32_t i = ent_finder_is(f, span.end, ",") ? span.end + 1 : span.end;
    if (!ENT_STR_AMONG(ent_finder_text(f, i), verbs)) return false;
    i++;
    if (ENT_STR_AMONG(ent_finder_text(f, i), particles)) i++;
    return ent_finder_is(f, i, "by");
}

/* "April 2025: [kick-off meeting in Bergen]": a day and a colon before it, in a row of its own. */
static bool in_agenda(const EntFinder *f, EntSpan span, uint32_t head, uint32_t length)
{
    uint32_t b = span.begin;
    if (b > 0 && f->tokens[b - 1].pos == ENT_POS_DET) b--;
    if (b < 2 || !ent_finder_is(f, b - 1, ":")) return false;
    const EntMention *m = ent_mention_to(f, b - 1);
    if (!m || m->type != ENT_MENTION_DATE || !f->out->dates.at[m->value].start.month) return false;
    bool told = of_a_sort(f, span, head, length) || span.end > head + 1;
    return told && (placed(f, span.end) || span.end >= f->count || f->words[span.end].opens ||
                    ent_finder_is(f, span.end, ".") || ent_finder_is(f, span.end, ";") ||
                    ent_finder_is(f, span.end, ","));
}

/* "[The tenth show] has been set for 4 May", "a bid for the [fifth congress]": one of a row, with
 * its day, or for which somebody bids. */
static bool next_of_row(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense)
{
    static const char *const verbs[] = {"set",      "schedule", "slate", "plan", "celebrate",
                                        "pencil",   "fix",      "book",  "hold", "announce",
                                        "postpone", "stage",    "run",   "open", "convene"};
    static const char *const bids[] = {"bid", "bidding", "host", "venue", "vote"};
    if (sense->weak || sense->kind == ENT_CLASS_Visit || sense->kind == ENT_CLASS_Event)
        return false;
    if (!definite(f, span.begin) || !counted(f, span, head)) return false;
    uint32_t verb = f->tokens[head].head;
    bool subject =
        ent_str_is(f->tokens[head].dep, "nsubj") || ent_str_is(f->tokens[head].dep, "nsubjpass");
    if (subject && verb > head && ENT_STR_AMONG(f->tokens[verb].lemma, verbs) && dated(f, verb + 1))
        return true;
    uint32_t link = f->tokens[head].head;
    return ent_str_is(f->tokens[head].dep, "pobj") && link < head &&
           ENT_STR_AMONG(f->tokens[f->tokens[link].head].lemma, bids);
}

/* "[A ground-breaking ceremony] is pencilled in for 4 May": new, and the day of what is said of it.
 */
static bool new_with_day(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense)
{
    uint32_t verb = f->tokens[head].head;
    bool subject =
        ent_str_is(f->tokens[head].dep, "nsubj") || ent_str_is(f->tokens[head].dep, "nsubjpass");
    if (sense->weak || sense->kind == ENT_CLASS_Event || !ent_new_to_text(f, span.begin) ||
        !subject || verb <= head || f->tokens[verb].pos != ENT_POS_VERB)
        return false;
    return head > span.begin && dated(f, verb + 1);
}

/* "Convened by Orion, [a one-day meeting on bonds] filled": what the participle that opens the
 * sentence is said of. */
static bool participle_opens(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense)
{
    static const char *const verbs[] = {"convened", "called",    "hosted",    "opened",
                                        "held",     "organised", "organized", "staged"};
    if (!ent_new_to_text(f, span.begin) || sense->kind == ENT_CLASS_Visit ||
        (sense->weak && sense->kind == ENT_CLASS_Event) ||
        !ent_str_is(f->tokens[head].dep, "nsubj"))
        return false;
    EntSpan s = f->doc->sentences.at[ent_doc_sentence_of(f->doc, head)];
    return s.begin + 3 < span.begin && ENT_STR_AMONG(ent_finder_text(f, s.begin), verbs);
}

/* "prepared at [a sherpa meeting] in Leuven", "at [a working lunch] on 4 May": where something was
 * done, of a sort, with its place or day. */
static bool done_at(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense,
                    uint32_t length)
{
    uint32_t b = span.begin;
    bool meets = sense->kind == ENT_CLASS_Meeting || sense->kind == ENT_CLASS_Seminar ||
                 lists(f, f->tokens[head].lemma, ENT_WORDS_MealNoun);
    if (!meets || b < 2 || !ent_new_to_text(f, b)) return false;
    if (!ent_finder_is(f, b - 2, "at") && !ent_finder_is(f, b - 2, "during")) return false;
    bool sort = of_a_sort(f, span, head, length) || ent_finder_is(f, head - 1, "working");
    return sort &&
           (placed(f, span.end) || (ent_finder_is(f, span.end, "on") && dated(f, span.end)));
}

/* "At their [third meeting] in as many months, held in Oslo": whose, which, and where. */
static bool counted_meeting(const EntFinder *f, EntSpan span, uint32_t head, const EntSense *sense)
{
    enum { FAR = 8 };
    if (sense->kind != ENT_CLASS_Meeting || !owned(f, span.begin) || !counted(f, span, head))
        return false;
    uint32_t b = span.begin - 1;
    if (b == 0 || (!ent_finder_is(f, b - 1, "at") && !ent_finder_is(f, b - 1, "during")))
        return false;
    for (uint32_t k = span.end; k < f->count && k < span.end + FAR; k++)
        if (ent_finder_is(f, k, "held") || placed(f, k)) return true;
    return false;
}

/* "changed that on 17 March with [a state visit]": a word says that it is one of state. */
static bool state_visit(const EntFinder *f, EntSpan span, uint32_t head)
{
    static const char *const ranks[] = {"state", "official", "royal", "goodwill"};
    uint32_t b = span.begin;
    return head > b && ENT_STR_AMONG(ent_finder_text(f, head - 1), ranks) &&
           ent_new_to_text(f, b) && b > 1 && ent_finder_is(f, b - 2, "with") &&
           ent_first_event_of_kind(f, b, ENT_CLASS_Visit);
}

/* A person behind "with" at I, perhaps with a title, and END behind the name; false: none. */
static bool with_person(const EntFinder *f, uint32_t i, uint32_t *end)
{
    enum { TITLE = 7 };
    if (!ent_finder_is(f, i, "with")) return false;
    for (uint32_t k = i + 1; k < f->count && k < i + TITLE; k++) {
        const EntMention *m = ent_mention_from(f, k);
        if (f->tokens[k].pos == ENT_POS_VERB || f->tokens[k].sentence_start) return false;
        if (!m || m->kind != ENT_CLASS_Person) continue;
        *end = m->tokens.end;
        return true;
    }
    return false;
}

bool ent_talks_held(const EntFinder *f, uint32_t begin, uint32_t head)
{
    static const char *const links[] = {"after", "following", "during", "at", "before", "for"};
    uint32_t b = begin, end = head + 1;
    bool day = b > 1 && ent_str_is(f->tokens[b - 1].tag, "POS") &&
               ent_finder_has(f, b - 2, ENT_SENSE_Weekday);
    if (day) b -= 2;
    if (b > 0 && f->tokens[b - 1].pos == ENT_POS_DET) b--;
    bool linked = b > 0 && ENT_STR_AMONG(ent_finder_text(f, b - 1), links);
    bool person = with_person(f, head + 1, &end);
    return linked && (placed(f, end) || (person && (day || dated(f, end))));
}

bool ent_event_told_in_clause(const EntFinder *f, EntSpan span, uint32_t head,
                              const EntSense *sense, uint32_t length)
{
    if (sense->kind == ENT_CLASS_Visit)
        return lasting_journey(f, span, head) || counted_journey(f, span, head) ||
               owned_journey(f, span, head) || state_visit(f, span, head);
    if (ent_finder_is(f, head, "talks")) return ent_talks_held(f, span.begin, head);
    return people_come(f, span, head, sense, length) || ceremony_at(f, span, head, sense, length) ||
           called_behind(f, span, head, length) || in_agenda(f, span, head, length) ||
           next_of_row(f, span, head, sense) || new_with_day(f, span, head, sense) ||
           participle_opens(f, span, head, sense) || done_at(f, span, head, sense, length) ||
           counted_meeting(f, span, head, sense);
}
