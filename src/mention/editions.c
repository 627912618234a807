/* Events that their shape shows, without a head noun of their own: "eForum", "EXPO25", "at
 * Tradecon 2025". */
#include "base/ordinal.h"
#include "mention/name_parts.h"
#include "mention/typing.h"

static const EntSense *strong_head(const EntFinder *f, EntStr word)
{
    char folded[32];
    if (word.len == 0 || word.len >= sizeof folded) return NULL;
    const EntSense *head = ent_lexicon_sense(
        f->lexicon, ent_lexicon_fold(word, folded, sizeof folded), ENT_SENSE_EventHead);
    return head && !head->weak ? head : NULL;
}

static bool is_year(const EntFinder *f, uint32_t i)
{
    EntStr s = ent_finder_text(f, i);
    return s.len == 4 && f->words[i].digits && ent_str_starts(s, ENT_STR("20"));
}

bool ent_ordinal(EntStr s)
{
    static const char *const ends[] = {"th", "st", "nd", "rd"};
    if (s.len < 3 || s.ptr[0] < '0' || s.ptr[0] > '9') return false;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ent_str_ends(s, ent_str(ends[i]))) return true;
    return false;
}

bool ent_annual_name(const EntFinder *f, uint32_t begin)
{
    return begin > 0 && f->words[begin].capital && ent_finder_is(f, begin, "annual") &&
           ent_ordinal(ent_finder_text(f, begin - 1));
}

/* "8th Annual Quorva Robots": what is counted by years and is no paper. */
static bool annual_edition(const EntFinder *f, EntSpan span)
{
    static const char *const papers[] = {"report",      "survey", "index",  "list",  "edition",
                                         "anniversary", "letter", "review", "study", "ranking",
                                         "budget",      "plan",   "awards", "award"};
    if (span.end - span.begin < 3 || !ent_annual_name(f, span.begin)) return false;
    return !ENT_STR_AMONG(f->tokens[span.end - 1].lemma, papers) &&
           !ENT_STR_AMONG(ent_finder_text(f, span.end - 1), papers);
}

/* "eForum", "DevSummit 2025", "South Coast LinuxFest": an event's head after a small beginning in
 * the last word. */
static const EntSense *camel_head(const EntFinder *f, EntSpan span)
{
    bool year = span.end - span.begin > 1 && f->words[span.end - 1].digits;
    for (uint32_t i = span.begin; i < span.end; i++)
        if (ent_str_is(f->tokens[i].tag, "POS")) return NULL; /* "Orion's eForum": the word alone */
    EntStr text = f->tokens[span.end - 1 - year].text;
    size_t at = text.len;
    while (at > 1 && !(text.ptr[at - 1] >= 'A' && text.ptr[at - 1] <= 'Z')) at--;
    if (at < 2 || at > 8 || text.len - at < 3) return NULL;
    bool small = text.ptr[at - 2] >= 'a' && text.ptr[at - 2] <= 'z';
    return small ? strong_head(f, ent_str_sub(text, at - 1, text.len)) : NULL;
}

/* "Harbour EXPO25", "Forum2025": the head and its year in one word. */
static const EntSense *numbered_head(const EntFinder *f, EntSpan span)
{
    EntStr text = f->tokens[span.end - 1].text;
    size_t letters = text.len;
    while (letters > 0 && text.ptr[letters - 1] >= '0' && text.ptr[letters - 1] <= '9') letters--;
    size_t digits = text.len - letters;
    if (span.end - span.begin < 2) return NULL;
    if (digits != 2 && digits != 4) return NULL;
    return letters >= 4 ? strong_head(f, ent_str_sub(text, 0, letters)) : NULL;
}

/* "attend the Riga Forum 2025, | Tradecon 2025 and …": where the list of names with years begins
 * that BEGIN is in, or BEGIN. */
static uint32_t list_of_editions(const EntFinder *f, uint32_t begin)
{
    enum { REACH = 24 };
    uint32_t i = begin, years = 0;
    bool joint =
        begin > 1 && (ent_finder_is(f, begin - 1, ",") || ent_finder_is(f, begin - 1, "and"));
    while (joint && i > 0 && begin - i < REACH && !f->words[i].opens) {
        bool part = f->words[i - 1].capital || f->words[i - 1].digits ||
                    ent_finder_is(f, i - 1, ",") || ent_finder_is(f, i - 1, "and") ||
                    (ent_finder_is(f, i - 1, "the") && f->words[i].capital) ||
                    ent_ordinal(ent_finder_text(f, i - 1));
        if (!part) break;
        years += is_year(f, i - 1);
        i--;
    }
    return years ? i + ent_finder_is(f, i, "the") : begin;
}

/* "at", "during", "participate in" or a form of "attend" before the name, perhaps with an article
 * between, or before the list that it is in. */
static bool is_attended(const EntFinder *f, uint32_t begin)
{
    begin = list_of_editions(f, begin);
    uint32_t i = begin > 0 && ent_finder_is(f, begin - 1, "the") ? begin - 1 : begin;
    if (i == 0 || f->words[begin].opens) return false;
    bool in = i > 1 && ent_finder_is(f, i - 1, "in") &&
              (ent_str_is(f->tokens[i - 2].lemma, "participate") ||
               ent_str_is(f->tokens[i - 2].lemma, "part"));
    return in || ent_finder_is(f, i - 1, "at") || ent_finder_is(f, i - 1, "during") ||
           ent_str_is(f->tokens[i - 1].lemma, "attend");
}

/* What the sentence of I says that trade shows have. */
static bool of_trade(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"booth", "exhibit", "exhibitor", "showcase",
                                        "stand", "display", "unveil",    "demo"};
    EntSpan s = f->doc->sentences.at[ent_doc_sentence_of(f->doc, i)];
    for (uint32_t k = s.begin; k < s.end; k++)
        if (ENT_STR_AMONG(f->tokens[k].lemma, words)) return true;
    return false;
}

/* The noun of an event in lower case at I, perhaps with one word before it; END is behind it. */
static const EntSense *noun_at(const EntFinder *f, uint32_t i, uint32_t *end)
{
    for (*end = i + 1; *end <= i + 2 && *end <= f->count; ++*end) {
        const EntWord *w = &f->words[*end - 1];
        if (w->capital || !w->letters || f->tokens[*end - 1].sentence_start) break;
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, i, *end, ENT_SENSE_EventHead, NULL);
        if (head && !head->weak && !head->plural) return head;
    }
    return NULL;
}

/* "the Tradecon 2025 conference", "the event Tradecon 2025": the noun beside name and year. */
static const EntSense *noun_beside(const EntFinder *f, EntSpan span)
{
    uint32_t end;
    const EntSense *behind = noun_at(f, span.end + 1, &end);
    if (behind || span.begin == 0 || f->words[span.begin - 1].capital) return behind;
    const EntSense *before = strong_head(f, f->tokens[span.begin - 1].text);
    return before && !before->plural ? before : NULL;
}

uint32_t ent_edition_end(const EntFinder *f, EntSpan span)
{
    uint32_t end;
    bool bare =
        !ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_EventHead, NULL);
    return bare && is_year(f, span.end) && noun_at(f, span.end + 1, &end) ? end : span.end;
}

/* "Tradecon 2025 takes place", "… hosted 51 talks", "the fourth edition of Tradecon 2025". */
static bool goes_on(const EntFinder *f, EntSpan span)
{
    static const char *const verbs[] = {"take", "gather",   "convene", "kick",
                                        "host", "conclude", "attract", "draw"};
    uint32_t i = span.end + 1;
    bool edition = span.begin > 1 && ent_finder_is(f, span.begin - 1, "of") &&
                   ent_str_is(f->tokens[span.begin - 2].lemma, "edition");
    while (i < f->count && i < span.end + 4 && f->tokens[i].pos == ENT_POS_AUX) i++;
    if (edition || i >= f->count || f->tokens[i].pos != ENT_POS_VERB) return edition;
    if (ent_str_is(f->tokens[i].lemma, "take")) return ent_finder_is(f, i + 1, "place");
    return ENT_STR_AMONG(f->tokens[i].lemma, verbs);
}

/* Quarters, months, fiscal years and firms have years behind them too. */
static bool of_a_calendar(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (ent_finder_has(f, i, ENT_SENSE_Month) || ent_finder_has(f, i, ENT_SENSE_CompanySuffix))
            return true;
    return false;
}

/* "present pumps at | Momentum 2025": one common word with a capital that no heading gives, where
 * nothing but an event can be; "at Year 2025", "look at Agenda 2030" are none. */
static bool common_edition(const EntFinder *f, EntSpan span)
{
    static const char *const other[] = {"agenda",   "budget",  "end",      "fall",   "fiscal",
                                        "plan",     "project", "quarter",  "season", "spring",
                                        "strategy", "summer",  "vision",   "winter", "autumn",
                                        "year",     "horizon", "election", "class",  "congress"};
    static const char *const verbs[] = {"aim", "direct", "look", "target", "value", "stand"};
    uint32_t i = span.begin;
    EntStr text = f->tokens[i].text;
    if (span.end - i != 1 || i == 0 || !ent_finder_is(f, i - 1, "at")) return false;
    if (f->words[i].heading || !f->words[i].letters || f->words[i].upper || text.len < 5)
        return false;
    if (i > 1 && ENT_STR_AMONG(f->tokens[i - 2].lemma, verbs)) return false;
    char folded[32];
    if (text.len >= sizeof folded) return false;
    return !ENT_STR_AMONG(ent_lexicon_fold(text, folded, sizeof folded), other);
}

/* "at Tradecon 2025": a name with a year where people go. */
static bool attended_year(const EntFinder *f, EntSpan span)
{
    if (!is_attended(f, span.begin) && !goes_on(f, span)) return false;
    bool own = common_edition(f, span);
    for (uint32_t i = span.begin; i < span.end; i++) {
        EntStr text = f->tokens[i].text;
        own |= f->words[i].letters && text.len > 2 && !ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
               !ent_str_starts(text, ENT_STR("FY"));
    }
    return own;
}

static bool dated_name(const EntFinder *f, EntSpan span)
{
    return is_year(f, span.end) && !f->taken[span.end] && !of_a_calendar(f, span) &&
           !f->words[span.end - 1].function;
}

/* "Tradecon, a major energy conference", "Tradecon Riga, an annual trade show": what the noun of an
 * event, written small, is said of. A forum may be a body. */
static const EntSense *apposed_head(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 8 };
    uint32_t i = span.end + 1;
    static const char *const owners[] = {"a", "an", "another", "its", "their", "our"};
    bool article = ENT_STR_AMONG(ent_finder_text(f, i), owners) || /* "Tradecon, its trade fair" */
                   (ent_finder_is(f, i, "the") && i + 1 < f->count && !f->words[i + 1].capital);
    static const char *const before[] = {"of", "by", "with", "from", "for"};
    bool other = span.begin > 0 && ENT_STR_AMONG(ent_finder_text(f, span.begin - 1), before);
    if (!ent_finder_is(f, span.end, ",") || !article || other || ent_title_before(f, span))
        return NULL;
    const EntSense *own =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_EventHead, NULL);
    if ((own && !own->weak) || /* not "Amber Games, a fair for" */
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL))
        return NULL;
    for (uint32_t k = i + 1; k < f->count && k < i + WORDS; k++) {
        uint8_t pos = f->tokens[k].pos, next = k + 1 < f->count ? f->tokens[k + 1].pos : 0;
        bool joined = pos == ENT_POS_CCONJ && f->tokens[k - 1].pos == ENT_POS_NOUN;
        if (pos != ENT_POS_NOUN && pos != ENT_POS_ADJ && pos != ENT_POS_NUM && !joined &&
            !ent_finder_is(f, k, "-") && !ent_finder_is(f, k - 1, "-") &&
            !ent_glued_hyphen(f, k + 1) && !ent_str_is(f->tokens[k].tag, "VBG"))
            return NULL;
        if (f->words[k].capital || next == ENT_POS_NOUN || next == ENT_POS_PROPN) continue;
        if (ent_glued_hyphen(f, k + 1) && !ent_finder_is(f, i, "the"))
            continue; /* "a start-up | fair" */
        if (ent_finder_is(f, k, "forum") || ent_finder_is(f, k + 1, "-")) return NULL;
        if (next == ENT_POS_ADJ && /* "a trade | fair" */
            ent_words_head(f->lexicon, f->doc, k, k + 2, ENT_SENSE_EventHead, NULL))
            continue;
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, i + 1, k + 1, ENT_SENSE_EventHead, NULL);
        bool acts = ent_finder_is(f, i, "the") && /* "Ann Lee, the summit will" */
                    (next == ENT_POS_VERB || next == ENT_POS_AUX);
        bool last = pos == ENT_POS_NOUN || /* "a trade fair for": taken for an adjective */
                    (head && pos == ENT_POS_ADJ && next == ENT_POS_ADP);
        bool meets = head && (head->kind == ENT_CLASS_Meeting || head->kind == ENT_CLASS_Visit);
        if (last) return head && !head->weak && !head->plural && !acts && !meets ? head : NULL;
    }
    return NULL;
}

/* "Business Days", "Dog Days": no days on which something is held. */
static bool mere_days(const EntFinder *f, EntSpan span)
{
    static const char *const words[] = {"business", "working", "trading", "calendar", "banking",
                                        "dog",      "school",  "market",  "snow",     "sick",
                                        "last",     "final",   "early",   "happy",    "holiday",
                                        "vacation", "olden",   "good",    "old",      "bad"};
    return ENT_STR_AMONG(ent_finder_text(f, span.end - 2), words) ||
           f->words[span.end - 2].digits || ent_finder_has(f, span.end - 2, ENT_SENSE_Weekday);
}

/* "Days", "Talks": what is held in the plural ends the name at SPAN. */
static bool of_many(const EntFinder *f, EntSpan span)
{
    static const char *const nouns[] = {"Days",  "Talks",         "Games",     "Nights",
                                        "Weeks", "Conversations", "Dialogues", "Encounters"};
    return ENT_STR_AMONG(f->tokens[span.end - 1].text, nouns);
}

/* "on the margins of | Amber Days", "the 7th | Amber Days": a part of it, or which of a row. */
static bool part_or_edition(const EntFinder *f, uint32_t begin)
{
    static const char *const parts[] = {"margin", "sideline", "fringe",  "edition",   "opening",
                                        "eve",    "occasion", "visitor", "organiser", "organizer",
                                        "close",  "closing",  "host",    "sponsor",   "exhibitor"};
    uint32_t i = begin;
    if (i > 0 && (ent_ordinal(ent_finder_text(f, i - 1)) || ent_finder_is(f, i - 1, "next")))
        return true;
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    return i > 1 && ent_finder_is(f, i - 1, "of") && ENT_STR_AMONG(f->tokens[i - 2].lemma, parts);
}

/* "[Amber Days] ran from 3 to 5 May", "drew 300 guests": a verb of what is held, and behind it a
 * day, a place or people. */
static bool held_as_subject(const EntFinder *f, uint32_t end)
{
    enum { REACH = 6 };
    static const char *const verbs[] = {"run",  "open",     "close",   "begin",    "start",
                                        "end",  "conclude", "kick",    "draw",     "attract",
                                        "last", "gather",   "return",  "commence", "meet",
                                        "hold", "convene",  "welcome", "bring"};
    uint32_t i = end;
    while (i < f->count && i < end + 3 && f->tokens[i].pos == ENT_POS_AUX) i++;
    if (i >= f->count || f->tokens[i].pos != ENT_POS_VERB ||
        !ENT_STR_AMONG(f->tokens[i].lemma, verbs))
        return false;
    for (uint32_t k = i + 1; k < f->count && k < i + REACH && !f->tokens[k].sentence_start; k++) {
        const EntMention *m = ent_mention_from(f, k);
        const EntSense *name =
            ent_words_sense(f->lexicon, f->doc, (EntSpan){k, k + 1}, ENT_SENSE_Name);
        if (m && (m->type == ENT_MENTION_DATE || m->type == ENT_MENTION_COUNT)) return true;
        if (name && ent_class_top(name->kind) == ENT_CLASS_Place) return true;
    }
    return false;
}

/* Right behind END a day, or "in" and a place, or a verb that says that it is held. */
static bool told_of_days(const EntFinder *f, uint32_t end)
{
    bool link = ent_finder_is(f, end, "on") || ent_finder_is(f, end, "from") ||
                ent_finder_is(f, end, "in") || ent_finder_is(f, end, "(");
    const EntMention *m = ent_mention_from(f, link ? end + 1 : end);
    if (m && m->type == ENT_MENTION_DATE) return true;
    if (m && ent_finder_is(f, end, "in") && ent_class_top(m->kind) == ENT_CLASS_Place) return true;
    uint32_t i = end;
    while (i < f->count && i < end + 3 && f->tokens[i].pos == ENT_POS_AUX) i++;
    return ent_finder_is(f, i, "held") || (i < f->count && ent_finder_is(f, i + 1, "place") &&
                                           ent_str_is(f->tokens[i].lemma, "take"));
}

/* ", which Orion will host": a clause behind END says that somebody holds it. */
static bool hosted_in_clause(const EntFinder *f, uint32_t end)
{
    enum { WORDS = 12 };
    static const char *const verbs[] = {"host",    "hold", "organise", "organize", "stage",
                                        "convene", "run",  "arrange",  "put"};
    if (!ent_finder_is(f, end, ",") || !ent_finder_is(f, end + 1, "which")) return false;
    for (uint32_t k = end + 2; k < f->count && k < end + WORDS; k++) {
        if (f->tokens[k].sentence_start || ent_finder_is(f, k, ",")) return false;
        if (f->tokens[k].pos == ENT_POS_VERB) return ENT_STR_AMONG(f->tokens[k].lemma, verbs);
    }
    return false;
}

/* ", the town's three-day festival": the noun of an event, written small, soon behind a comma;
 * NULL: none. */
static const EntSense *explained_by_event(const EntFinder *f, uint32_t end)
{
    enum { WORDS = 8 };
    for (uint32_t k = end + 1; k < f->count && k < end + WORDS && !f->words[k].capital; k++) {
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, k, k + 1, ENT_SENSE_EventHead, NULL);
        bool over = !ent_finder_is(f, end, ",") || f->tokens[k].pos == ENT_POS_VERB;
        if (over || ent_finder_is(f, k, ",")) return NULL;
        if (head && !head->weak && !head->plural && f->tokens[k].pos == ENT_POS_NOUN) return head;
    }
    return NULL;
}

/* "the first workshop, the | Amber Days", "the conference, | Amber Talks, was": the noun of an
 * event that the name at SPAN explains. */
static bool explains_event(const EntFinder *f, EntSpan span)
{
    uint32_t i =
        span.begin > 0 && ent_finder_is(f, span.begin - 1, "the") ? span.begin - 1 : span.begin;
    bool apposed = i < span.begin || ent_finder_is(f, span.end, ",");
    if (i < 3 || !apposed || !ent_finder_is(f, i - 1, ",")) return false;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, i - 2, i - 1, ENT_SENSE_EventHead, NULL);
    return head && !head->weak && !head->plural && !f->words[i - 2].capital;
}

/* "at the Riga Harbour Days", "Amber Days, the town's festival": the kind of the event that goes on
 * on days with a name of their own, or ENT_CLASS_NONE. */
static EntClass days_held(const EntFinder *f, EntSpan span)
{
    if (span.end < span.begin + 2 || !of_many(f, span) || mere_days(f, span)) return ENT_CLASS_NONE;
    const EntSense *explained = explained_by_event(f, span.end);
    if (explained) return explained->kind;
    bool games = ent_finder_is(f, span.end - 1, "games");
    if (games && (span.begin == 0 || !ent_finder_is(f, span.begin - 1, "the")))
        return ENT_CLASS_NONE; /* "at Amber Games in Riga", "Amber Games opens": a firm */
    bool held = is_attended(f, span.begin) || told_of_days(f, span.end) ||
                hosted_in_clause(f, span.end) || explains_event(f, span) ||
                part_or_edition(f, span.begin) || held_as_subject(f, span.end);
    if (!held) return ENT_CLASS_NONE;
    if (games) return ENT_CLASS_Competition;
    if (ent_finder_is(f, span.end - 1, "talks")) return ENT_CLASS_Meeting;
    return of_trade(f, span.begin) ? ENT_CLASS_Exhibition : ENT_CLASS_Event;
}

/* "the 5th | Friends of the Ports High Level Dialogue", "the 3rd Riga Consultations on Trade": what
 * is counted and ends in the noun of a gathering, which without the count may be a body's. */
static EntClass counted_event(const EntFinder *f, EntSpan span)
{
    bool counted = span.begin > 0 && ent_ordinal(ent_finder_text(f, span.begin - 1));
    uint32_t end = span.begin + 1, length;
    if (!counted || span.end - span.begin < 2) return ENT_CLASS_NONE;
    while (end < span.end && !ent_finder_is(f, end, "on") && !ent_finder_is(f, end, "for")) end++;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, end, ENT_SENSE_EventHead, &length);
    if (!head || end - span.begin <= length) return ENT_CLASS_NONE;
    return head->kind == ENT_CLASS_Meeting || head->kind == ENT_CLASS_Visit ? head->kind
                                                                            : ENT_CLASS_NONE;
}

EntTyping ent_edition_typing(const EntFinder *f, EntSpan span)
{
    const EntSense *head = camel_head(f, span);
    if (!head) head = numbered_head(f, span);
    if (!head && dated_name(f, span)) head = noun_beside(f, span);
    if (!head) head = apposed_head(f, span);
    if (!head && dated_name(f, span)) /* "Tradecon 2026, the trade fair for ports," */
        head = apposed_head(f, (EntSpan){span.begin, span.end + 1});
    if (head) return ent_typing_sure(head->kind, NULL);
    EntClass days = ent_event_abroad(f, span);
    if (days == ENT_CLASS_NONE) days = days_held(f, span);
    if (days == ENT_CLASS_NONE) days = counted_event(f, span);
    if (days != ENT_CLASS_NONE) return ent_typing_sure(days, NULL);
    if (annual_edition(f, span) &&
        !ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_EventHead, NULL))
        return ent_typing_sure(ENT_CLASS_Event, NULL);
    return ent_typing_none;
}

/* "sharing a stand for the first time at", "its booth at": a noun of what exhibitors have, with an
 * article or owner, right before the "at" at I or the object of the verb that it hangs on. */
static bool stand_at(const EntFinder *f, uint32_t i)
{
    static const char *const stands[] = {"booth", "stand", "pavilion"};
    static const char *const verbs[] = {"share", "have", "run",    "staff",   "book",
                                        "take",  "set",  "occupy", "operate", "open"};
    enum { REACH = 8 };
    for (uint32_t k = i; k > 1 && k + REACH > i && !f->tokens[k].sentence_start; k--) {
        const EntToken *noun = &f->tokens[k - 1], *before = &f->tokens[k - 2];
        if (!ENT_STR_AMONG(noun->lemma, stands) || noun->pos != ENT_POS_NOUN) continue;
        bool owned = before->pos == ENT_POS_DET || before->pos == ENT_POS_ADJ ||
                     ent_str_is(before->tag, "PRP$");
        bool had =
            f->tokens[i].head == noun->head && ENT_STR_AMONG(f->tokens[noun->head].lemma, verbs);
        return owned && (k == i || had);
    }
    return false;
}

/* "exhibit at Tradecon", "booth 12 at Tradecon": where only shows have that. */
static bool exhibited_at(const EntFinder *f, uint32_t begin)
{
    static const char *const stands[] = {"booth", "stand", "pavilion"};
    uint32_t i = begin > 0 && ent_finder_is(f, begin - 1, "the") ? begin - 1 : begin;
    if (i < 2 || (!ent_finder_is(f, i - 1, "at") && !ent_finder_is(f, i - 1, "of"))) return false;
    if (ent_str_is(f->tokens[i - 2].lemma, "exhibit")) return ent_finder_is(f, i - 1, "at");
    for (uint32_t k = i - 1; k > 0 && k + 4 > i; k--) {
        bool number = f->words[k - 1].digits || ent_finder_is(f, k - 1, "#");
        if (ENT_STR_AMONG(ent_finder_text(f, k - 1), stands)) return k < i - 1;
        if (!number && k < i - 1 && !f->words[k - 1].upper) break;
    }
    return ent_finder_is(f, i - 1, "at") && stand_at(f, i - 1);
}

/* "at Tradecon, which will be held in Riga": what is held is no house. */
static bool held_where_attended(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end;
    if (ent_finder_is(f, i, ",")) i++;
    if (!is_attended(f, span.begin) || !ent_finder_is(f, i, "which")) return false;
    i++;
    while (i < f->count && f->tokens[i].pos == ENT_POS_AUX) i++;
    if (ent_finder_is(f, i, "held")) return f->tokens[i - 1].pos == ENT_POS_AUX;
    return i < f->count && ent_str_is(f->tokens[i].lemma, "take") &&
           ent_finder_is(f, i + 1, "place");
}

/* A word of the name SPAN that says that it is none of what is held: a paper, a prize, goods, a
 * season, a calamity. */
static bool of_other_things(const EntFinder *f, EntSpan span)
{
    static const char *const words[] = {
        "award",      "medal",      "prize",      "release",   "edition",    "report",
        "collection", "season",     "sale",       "package",   "fires",      "fire",
        "hurricane",  "storm",      "earthquake", "flood",     "floods",     "tornado",
        "war",        "lawsuit",    "code",       "mark",      "nomination", "interview",
        "presale",    "upgrades",   "upgrade",    "index",     "list",       "survey",
        "typhoon",    "cyclone",    "wildfire",   "wildfires", "agreement",  "act",
        "special",    "instrument", "standard",   "episode",   "marketplace"};
    for (uint32_t i = span.begin; i < span.end; i++)
        if (ENT_STR_AMONG(ent_finder_text(f, i), words)) return true;
    return ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
}

/* "US Open 2025", "Super Bowl LX", "Tradathon Season 6", "the Riga Open": the number of an edition,
 * or what no other name has, ends the name. */
static bool numbered_edition(const EntFinder *f, EntSpan span)
{
    bool season = span.end - span.begin > 2 && ent_finder_is(f, span.end - 2, "season") &&
                  f->words[span.end - 1].digits;
    if (season || ent_str_is(f->tokens[span.end - 1].text, "Open")) return true;
    EntStr last = f->tokens[span.end - 1].text;
    bool roman = last.len > 1;
    for (size_t k = 0; k < last.len; k++)
        roman &=
            last.ptr[k] == 'I' || last.ptr[k] == 'V' || last.ptr[k] == 'X' || last.ptr[k] == 'L';
    EntSpan words = {span.begin, span.end - 1};
    bool letters = f->words[span.begin].upper && !ent_finder_has(f, span.begin, ENT_SENSE_Name);
    return (roman || is_year(f, span.end - 1)) && (letters || ent_finder_words(f, words) >= 2);
}

/* "Webinar On Pumps for Small Towns", "Harbour Nights at the Mole": the noun of an event before a
 * small word inside the name. */
static bool head_inside(const EntFinder *f, EntSpan span)
{
    static const char *const links[] = {"on", "of", "for", "at", "in", "with", "about"};
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++) {
        if (!ENT_STR_AMONG(ent_finder_text(f, i), links)) continue;
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_EventHead, NULL);
        return head && (!head->weak || of_many(f, (EntSpan){span.begin, i}));
    }
    return false;
}

bool ent_seems_held(const EntFinder *f, EntSpan span)
{
    static const char *const hosts[] = {"host", "hold", "attend", "organize", "organise", "stage"};
    uint32_t i = span.begin, end;
    EntSpan line = {span.begin, span.end};
    if (ent_finder_words(f, span) > 1 && ent_finder_is(f, span.end - 2, "season"))
        line.end -= 2; /* "… Season 6" */
    if (of_other_things(f, line)) return false;
    if (numbered_edition(f, span) || head_inside(f, span) || is_attended(f, i) ||
        told_of_days(f, span.end))
        return true;
    if (noun_at(f, span.end, &end) || part_or_edition(f, i) || held_as_subject(f, span.end))
        return true;
    if (ent_ordinal(f->tokens[i].text) || ent_ordinal_number(ent_finder_text(f, i))) return true;
    if (i > 0 && ent_finder_is(f, i - 1, "annual")) return true;
    if (i > 0 && f->tokens[i - 1].pos == ENT_POS_DET) i--;
    return i > 0 && ENT_STR_AMONG(f->tokens[i - 1].lemma, hosts);
}

EntTyping ent_attended_typing(const EntFinder *f, EntSpan span)
{
    if (exhibited_at(f, span.begin) && !of_a_calendar(f, span))
        return ent_typing_sure(ENT_CLASS_Exhibition, NULL);
    bool plain = !ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
    if (plain && held_where_attended(f, span))
        return ent_typing_sure(of_trade(f, span.begin) ? ENT_CLASS_Exhibition : ENT_CLASS_Event,
                               NULL);
    if (!dated_name(f, span) || !attended_year(f, span)) return ent_typing_none;
    EntClass kind = of_trade(f, span.begin) ? ENT_CLASS_Exhibition : ENT_CLASS_Event;
    return ent_typing_sure(kind, NULL);
}
