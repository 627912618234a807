/* Dates: calendar expressions resolved to year, month, day, without precision that the text lacks.
 * What has no year takes the one nearest to the article's date, or the year that the article names.
 */
#include "mention/calendar.h"
#include "mention/finder.h"

typedef struct Reading {
    EntDateValue value;
    uint32_t end; /* token behind the expression */
} Reading;

static int days_in_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

/* A date without a year exists in leap years too; one without month or day always does. */
static bool exists(EntDate d)
{
    return !d.month || d.day <= days_in_month(d.year ? d.year : 2000, d.month);
}

/* A number of up to four digits, perhaps with st/nd/rd/th; -1 if TOKEN is none. */
static int number_of(const EntFinder *f, uint32_t i, bool ordinal)
{
    EntStr s = i < f->count ? f->tokens[i].text : ENT_STR_EMPTY;
    int n = 0;
    size_t k = 0;
    while (k < s.len && k < 4 && s.ptr[k] >= '0' && s.ptr[k] <= '9') n = n * 10 + s.ptr[k++] - '0';
    if (k == 0) return -1;
    if (k == s.len) return n;
    return ordinal && k <= 2 && s.len == k + 2 && strchr("snrt", s.ptr[k]) ? n : -1;
}

static int day_of(const EntFinder *f, uint32_t i)
{
    int n = number_of(f, i, true);
    return n >= 1 && n <= 31 ? n : 0;
}

/* The day that all of S says, perhaps with st/nd/rd/th; 0 if it says none. */
static int day_in(EntStr s)
{
    int n = 0;
    size_t k = 0;
    while (k < s.len && k < 2 && s.ptr[k] >= '0' && s.ptr[k] <= '9') n = n * 10 + s.ptr[k++] - '0';
    bool ordinal = s.len == k + 2 && k > 0 && strchr("snrt", s.ptr[k]);
    return (k == s.len || ordinal) && n <= 31 ? n : 0;
}

/* "12–13" or "25th-27th" in one token: the second day, and the first in *FIRST. 0: it is no such
 * token. */
static int day_pair(const EntFinder *f, uint32_t i, int *first)
{
    static const char *const dashes[] = {"\xe2\x80\x93", "-", "\xe2\x80\x94", "/"};
    if (i >= f->count) return 0;
    EntStr s = f->tokens[i].text;
    for (size_t d = 0; d < sizeof dashes / sizeof *dashes; d++) {
        size_t at = ent_str_find(s, ent_str(dashes[d]));
        if (at == SIZE_MAX) continue;
        int a = day_in(ent_str_sub(s, 0, at));
        int b = day_in(ent_str_sub(s, at + strlen(dashes[d]), s.len));
        if (a < 1 || b <= a) continue;
        *first = a;
        return b;
    }
    return 0;
}

/* "3-" before another number, or 0. */
static int day_and_dash(const EntFinder *f, uint32_t i)
{
    EntStr s = f->tokens[i].text;
    if (s.len < 2 || !ent_str_ends(s, ENT_STR("-")) || i + 1 >= f->count) return 0;
    int a = day_in(ent_str_sub(s, 0, s.len - 1)), b = day_in(f->tokens[i + 1].text);
    return a > 0 && b > a ? a : 0;
}

static int year_of(const EntFinder *f, uint32_t i)
{
    if (i >= f->count || f->tokens[i].text.len != 4) return 0;
    int n = number_of(f, i, false);
    return n >= 1900 && n <= 2099 ? n : 0;
}

static int calendar_number(const EntFinder *f, uint32_t i, EntSenseType type)
{
    if (i >= f->count || !ent_finder_has(f, i, type) || !f->words[i].capital) return 0;
    const EntSense *sense = ent_lexicon_sense_of(f->lexicon, f->tokens[i].text, type);
    return sense ? (int)sense->number : 0;
}

static int month_of(const EntFinder *f, uint32_t i)
{
    int month = calendar_number(f, i, ENT_SENSE_Month);
    if (month && (ent_str_is(f->tokens[i].text, "May") || ent_str_is(f->tokens[i].text, "March")) &&
        (f->tokens[i].pos == ENT_POS_AUX || f->tokens[i].pos == ENT_POS_VERB))
        return 0;
    return month;
}

static bool range_mark(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "-") || ent_finder_is(f, i, "\xe2\x80\x93") ||
           ent_finder_is(f, i, "to") || ent_finder_is(f, i, "and") || ent_finder_is(f, i, "&") ||
           ent_finder_is(f, i, "until") || ent_finder_is(f, i, "through");
}

/* "last", "this", "next": -1, 0, 1; else 2. */
static int step_of(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "last")   ? -1
           : ent_finder_is(f, i, "this") ? 0
           : ent_finder_is(f, i, "next") ? 1
                                         : 2;
}

/* An optional year behind I, perhaps after a comma, or "last year", "of this year"; moves *END. */
static int trailing_year(const EntFinder *f, uint32_t *end)
{
    uint32_t k = ent_finder_is(f, *end, ",") || ent_finder_is(f, *end, "of") ? *end + 1 : *end;
    int year = year_of(f, k), step = step_of(f, k);
    if (year) *end = k + 1;
    if (step > 1 || !f->published.year || !ent_finder_is(f, k + 1, "year")) return year;
    *end = k + 2;
    return f->published.year + step;
}

/* "begins Monday", "opens on Friday", "gather in Oslo from Thursday", "leave the country on
 * Sunday", "come Saturday": a present verb that stands for what is to come; not in a headline,
 * where it tells what was. */
static bool begins(const EntFinder *f, uint32_t i)
{
    static const char *const verbs[] = {"begin", "start", "open", "kick", "return", "run", "take"};
    static const char *const moves[] = {"gather", "meet",   "convene",  "leave", "depart", "fly",
                                        "travel", "arrive", "get",      "head",  "end",    "close",
                                        "host",   "stage",  "conclude", "come",  "resume", "move"};
    enum { REACH = 3, FAR = 12 };
    if (i > 0 && ent_finder_is(f, i - 1, "come")) return true;
    for (uint32_t k = i; k > 0 && i - k < FAR && !f->tokens[k].sentence_start; k--) {
        const EntToken *t = &f->tokens[k - 1];
        if (t->pos != ENT_POS_VERB) continue;
        bool near = ent_str_is(t->tag, "VBZ") && ENT_STR_AMONG(t->lemma, verbs);
        bool told =
            ent_str_is(t->tag, "VBZ") || ent_str_is(t->tag, "VBP") ||
            (ent_str_is(t->tag, "VB") && ent_str_is(t->dep, "ROOT") && k > 1 &&
             !ent_str_is(f->tokens[k - 2].tag, "TO") && !ent_str_is(f->tokens[k - 2].tag, "MD"));
        bool body = i >= f->out->headline.end && !f->words[i].heading;
        return (near && i - k < REACH) ||
               (told && body && (ENT_STR_AMONG(t->lemma, moves) || ENT_STR_AMONG(t->lemma, verbs)));
    }
    return false;
}

/* "On Friday, the minister will open": a weekday that opens its sentence goes with the verb behind
 * it; "is due to open on Friday", "the expo, set for May 4": with what is planned right before it.
 */
static bool planned(const EntFinder *f, uint32_t i)
{
    enum { OPENING = 3, REACH = 14 };
    static const char *const plans[] = {"due",    "scheduled", "expected", "slated", "set",
                                        "billed", "planned",   "plans",    "poised"};
    uint32_t begin = i;
    while (begin > 0 && i - begin < OPENING && !f->tokens[begin].sentence_start) begin--;
    for (uint32_t k = i + 1; f->tokens[begin].sentence_start && k < f->count && k < i + REACH;
         k++) {
        const EntToken *t = &f->tokens[k];
        if (t->sentence_start) break;
        if (ent_str_is(t->tag, "MD")) return ent_finder_is(f, k, "will");
        bool finite = ent_str_is(t->tag, "VBZ") || ent_str_is(t->tag, "VBP");
        if (finite) return k + 1 < f->count && ENT_STR_AMONG(ent_finder_text(f, k + 1), plans);
        if (ent_str_is(t->tag, "VBD")) break;
    }
    for (uint32_t k = i; k > 0 && k + REACH > i && !f->tokens[k].sentence_start; k--) {
        if (ent_str_is(f->tokens[k - 1].tag, "VBD")) return false;
        if (k > 1 && ent_finder_is(f, k - 1, "be") && ent_finder_is(f, k - 2, "to"))
            return k < 3 || !ent_str_is(f->tokens[k - 3].tag, "VBD"); /* "to be held on Friday" */
        bool set = k > 1 && ent_finder_is(f, k - 2, ",") && ent_finder_is(f, k, "for");
        if (set && ENT_STR_AMONG(ent_finder_text(f, k - 1), plans)) return true;
        bool is = k > 1 && ent_str_is(f->tokens[k - 2].lemma, "be");
        if ((is || ent_finder_is(f, k - 1, "plans")) &&
            ENT_STR_AMONG(ent_finder_text(f, k - 1), plans))
            return k > 1 && !ent_str_is(f->tokens[k - 2].tag, "VBD");
    }
    return false;
}

static bool future(const EntFinder *f, uint32_t i)
{
    if (begins(f, i) || planned(f, i)) return true;
    for (uint32_t k = i, n = 0; k > 0 && n < 40 && !f->tokens[k].sentence_start; k--, n++)
        if (ent_finder_is(f, k, "will") || ent_finder_is(f, k, "upcoming") ||
            (ent_finder_is(f, k, "hopes") && ent_finder_is(f, k + 1, "to")))
            return true;
    return false;
}

/* "Next year's forum is set for | 15 May": 1; "last year's …": -1; 0: none in the sentence. */
static int of_years_edition(const EntFinder *f, uint32_t i)
{
    for (uint32_t k = i; k > 0; k--) {
        bool year = ent_finder_is(f, k, "year") && k + 1 < f->count &&
                    ent_str_is(f->tokens[k + 1].tag, "POS");
        if (year && ent_finder_is(f, k - 1, "next")) return 1;
        if (year && ent_finder_is(f, k - 1, "last")) return -1;
        if (f->tokens[k].sentence_start) break;
    }
    return 0;
}

/* "ends on Thursday", "runs until Friday": a day to come, in the present tense. */
static bool ahead(const EntFinder *f, uint32_t i)
{
    enum { REACH = 4 };
    static const char *const words[] = {"ends",  "closes", "concludes", "runs",
                                        "opens", "starts", "begins",    "continues",
                                        "lasts", "until",  "till",      "through"};
    for (uint32_t k = i; k > 0 && k + REACH > i && !f->tokens[k].sentence_start; k--)
        if (ENT_STR_AMONG(ent_finder_text(f, k - 1), words)) return true;
    return false;
}

/* "teamed up in May", "was signed in May": the verb of the date at I tells of what is done, and
 * does not announce or plan it. */
static bool done(const EntFinder *f, uint32_t i)
{
    static const char *const plans[] = {"announce", "say",      "reveal",   "confirm", "unveil",
                                        "set",      "schedule", "plan",     "slate",   "postpone",
                                        "tell",     "move",     "expect",   "invite",  "book",
                                        "intend",   "want",     "register", "delay",   "be"};
    uint32_t prep = f->tokens[i].head;
    if (prep >= i || !(ent_finder_is(f, prep, "in") || ent_finder_is(f, prep, "on"))) return false;
    uint32_t v = f->tokens[prep].head;
    /* "will be announced and shown on": a participle, whatever its tag, as the one before it */
    if (ent_str_is(f->tokens[v].dep, "conj") && ent_str_is(f->tokens[f->tokens[v].head].tag, "VBN"))
        v = f->tokens[v].head;
    const EntToken *verb = &f->tokens[v];
    bool past = ent_str_is(verb->tag, "VBD");
    for (uint32_t k = prep; !past && ent_str_is(verb->tag, "VBN") && k > 0; k--) {
        const EntToken *t = &f->tokens[k - 1];
        if (t->sentence_start) break;
        past = t->head == v && ent_str_is(t->dep, "auxpass") && ent_str_is(t->tag, "VBD");
    }
    return past && !ENT_STR_AMONG(verb->lemma, plans);
}

/* The year of a date that names month M only: nearest to the article's date, but
 * not before it where the sentence speaks of what is to come. */
static int guess_year(const EntFinder *f, uint32_t i, int month)
{
    if (!f->published.year || !f->published.month) return f->year;
    int gap = month - f->published.month, step = i > 0 ? step_of(f, i - 1) : 0;
    if (step == 1) return f->published.year + (gap <= 0); /* "next March" */
    if (step == -1) return f->published.year - (gap >= 0);
    int edition = of_years_edition(f, i);
    if (edition) return f->published.year + edition;
    if (gap < -1 && !done(f, i) && future(f, i)) return f->published.year + 1;
    if (gap > 1 && done(f, i)) return f->published.year - 1;
    if (gap > 6 && (future(f, i) || ahead(f, i))) return f->published.year;
    return f->published.year + (gap > 6 ? -1 : gap < -8 ? 1 : 0);
}

/* The weekday before the date at I, "Monday, | April 15", from 1 to 7, or 0. */
static int weekday_before(const EntFinder *f, uint32_t i)
{
    uint32_t k = i > 0 && ent_finder_is(f, i - 1, ",") ? i - 1 : i;
    return k > 0 && !f->words[k].opens ? calendar_number(f, k - 1, ENT_SENSE_Weekday) : 0;
}

static int weekday_of(EntDate d)
{
    return (int)((ent_day_number(d) + 3) % 7 + 1); /* 1970-01-01 was a Thursday (4) */
}

/* The year of the day D of an article without a date, where a WEEKDAY stands before it: the first
 * of those that the text names in which the day falls on it, 0 where it does in none. */
static int year_by_weekday(const EntFinder *f, EntDate d, int weekday)
{
    d.year = f->year;
    if (weekday_of(d) == weekday) return d.year;
    for (uint32_t i = 0; i < f->count; i++) {
        d.year = (int16_t)year_of(f, i);
        if (d.year && exists(d) && weekday_of(d) == weekday) return d.year;
    }
    return 0;
}

/* The YEAR that the text gives belongs to the end of a range, one that is guessed to its start.
 * False where there is none, or no such day in it. */
static bool settle(const EntFinder *f, uint32_t i, EntDateValue *v, int year)
{
    bool turns = v->end.month && v->end.month < v->start.month;
    v->inferred_year = year == 0;
    int weekday = year || f->published.year || !v->start.day ? 0 : weekday_before(f, i);
    if (weekday)
        year = year_by_weekday(f, v->start, weekday);
    else if (!year)
        year = guess_year(f, i, v->start.month) + turns;
    if (!year) return false;
    v->start.year = (int16_t)(year - turns);
    if (v->end.month) v->end.year = (int16_t)year;
    return v->start.year > 0 && exists(v->start) && exists(v->end);
}

/* "(Tuesday)" between a day and the end of its range: the token behind, or I. */
static uint32_t behind_weekday(const EntFinder *f, uint32_t i)
{
    bool bracket = ent_finder_is(f, i, "(") && calendar_number(f, i + 1, ENT_SENSE_Weekday) &&
                   ent_finder_is(f, i + 2, ")") && range_mark(f, i + 3);
    return bracket ? i + 3 : i;
}

/* ", and Sunday, February 23rd" behind the DAY before it: the token behind, or 0. */
static uint32_t next_day(const EntFinder *f, uint32_t i, int month, int day)
{
    if (ent_finder_is(f, i, ",")) i++;
    if (!ent_finder_is(f, i, "and") && !ent_finder_is(f, i, "&")) return 0;
    if (calendar_number(f, ++i, ENT_SENSE_Weekday)) i++;
    if (ent_finder_is(f, i, ",")) i++;
    bool follows = month_of(f, i) == month && day_of(f, i + 1) == day + 1;
    return follows ? i + 2 : 0;
}

/* "December 5, 2022", "September 3-4", "Oct 30 to Nov 2, 2024", "May 2024", "late April". */
static bool month_first(const EntFinder *f, uint32_t i, Reading *r)
{
    int month = month_of(f, i), day = day_of(f, i + 1);
    uint32_t end = i + 1;
    if (!month) return false;
    if (ent_finder_is(f, end, ".")) day = day_of(f, ++end);
    if (day && year_of(f, end)) day = 0;
    int first, last = day ? 0 : day_pair(f, end, &first);
    if (last) day = first;
    EntDateValue v = {.start = {0, (uint8_t)month, (uint8_t)day}};
    if (last) {
        v.end = (EntDate){0, (uint8_t)month, (uint8_t)last};
        end++;
    } else if (day) {
        end++;
        end = behind_weekday(f, end);
        int month2 = range_mark(f, end) ? month_of(f, end + 1) : 0;
        int day2 = range_mark(f, end) ? day_of(f, end + (month2 ? 2 : 1)) : 0;
        bool later = month2 ? month2 != month || day2 > day : day2 > day;
        uint32_t tail = day2 ? 0 : next_day(f, end, month, day);
        if (tail) {
            v.end = (EntDate){0, (uint8_t)month, (uint8_t)(day + 1)};
            end = tail;
        }
        if (day2 && later && !ent_finder_has(f, end + 2, ENT_SENSE_Scale)) {
            v.end = (EntDate){0, (uint8_t)(month2 ? month2 : month), (uint8_t)day2};
            end += month2 ? 3 : 2;
        }
    }
    int year = trailing_year(f, &end);
    bool said = ent_str_is(f->tokens[i].label, "DATE") || (i > 0 && ent_finder_is(f, i - 1, "in"));
    if (!day && !year && !said) return false;
    *r = (Reading){v, end};
    return settle(f, i, &r->value, year);
}

/* "8 December 2023", "3 to 4 November 2022", "30 March to 2 April 2025", "30th of May". */
static bool day_first(const EntFinder *f, uint32_t i, Reading *r)
{
    int day = day_of(f, i), day2 = 0, month;
    uint32_t end = i + 1;
    if (!day) day2 = day_pair(f, i, &day);
    if (!day && (day = day_and_dash(f, i))) day2 = day_of(f, end++); /* "3- 5 July" */
    if (!day) return false;
    bool named = calendar_number(f, end + 1, ENT_SENSE_Weekday) || /* "the 5th to the 10th" */
                 (ent_finder_is(f, end + 1, "the") && i > 0 && ent_finder_is(f, i - 1, "the"));
    uint32_t second = named ? end + 2 : end + 1;
    if (range_mark(f, end) && day_of(f, second)) { /* "Tuesday 4 and Wednesday 5 June" */
        day2 = day_of(f, second);
        end = second + 1;
    }
    if (ent_finder_is(f, end, "of")) end++;
    if (!(month = month_of(f, end))) return false;
    end++;
    EntDateValue v = {.start = {0, (uint8_t)month, (uint8_t)day}};
    if (day2 > day) v.end = (EntDate){0, (uint8_t)month, (uint8_t)day2};
    int later = range_mark(f, end) && !day2 ? month_of(f, end + 2) : 0;
    if (later && later != month && day_of(f, end + 1)) {
        v.end = (EntDate){0, (uint8_t)later, (uint8_t)day_of(f, end + 1)};
        end += 3;
    }
    int year = trailing_year(f, &end);
    *r = (Reading){v, end};
    return settle(f, i, &r->value, year);
}

/* "18th" at I, of no noun behind it: the day, or 0. */
static int bare_ordinal(const EntFinder *f, uint32_t i)
{
    if (i >= f->count || i == 0 || !ent_finder_is(f, i - 1, "the")) return 0;
    int day = f->tokens[i].text.len > 2 ? day_of(f, i) : 0; /* "18th", not "18" */
    if (!day || i + 1 >= f->count || f->words[i + 1].opens) return day;
    uint8_t pos = f->tokens[i + 1].pos;
    bool noun = pos == ENT_POS_NOUN || pos == ENT_POS_PROPN || pos == ENT_POS_ADJ ||
                pos == ENT_POS_NUM || pos == ENT_POS_VERB;
    return noun || ent_finder_is(f, i + 1, "-") || ent_finder_is(f, i + 1, "of") ? 0 : day;
}

static EntDate shift_month(EntDate d, int months)
{
    int m = d.year * 12 + d.month - 1 + months;
    return (EntDate){(int16_t)(m / 12), (uint8_t)(m % 12 + 1), 0};
}

/* DAY of the month in which it is nearest to the article's date. */
static EntDate nearest_day(const EntFinder *f, int day)
{
    EntDate best = {0};
    int64_t today = ent_day_number(f->published), least = INT64_MAX;
    for (int step = -1; step <= 1; step++) {
        EntDate d = shift_month(f->published, step);
        d.day = (uint8_t)day;
        int64_t away = exists(d) ? ent_day_number(d) - today : INT64_MAX;
        if (away < 0) away = -away;
        if (away >= least) continue;
        least = away;
        best = d;
    }
    return best;
}

/* "started on 20 January and broke up on | the 24th": the month of the day before in the sentence,
 * where DAY, at I, is later; else no date. */
static EntDate later_in_month(const EntFinder *f, uint32_t i, int day)
{
    EntDate found = {0};
    uint32_t begin = f->doc->sentences.at[ent_doc_sentence_of(f->doc, i)].begin;
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        if (m->type != ENT_MENTION_DATE || m->tokens.begin < begin || m->tokens.end > i) continue;
        found = f->out->dates.at[m->value].start;
    }
    bool later = found.year && found.month && found.day && found.day < day;
    found.day = (uint8_t)day;
    return later && exists(found) ? found : (EntDate){0};
}

/* "on the 18th", "from the 20th to the 23rd": of the month that the article itself is of, or of
 * the one beside it. */
static bool day_alone(const EntFinder *f, uint32_t i, Reading *r)
{
    static const char *const links[] = {"on", "from", "until", "till", "through", "since"};
    int day = bare_ordinal(f, i);
    if (!day || !f->published.day || i < 2) return false;
    if (!ENT_STR_AMONG(ent_finder_text(f, i - 2), links) && !ent_finder_is(f, i - 2, "On"))
        return false;
    EntDate later = later_in_month(f, i, day);
    *r = (Reading){{.start = later.day ? later : nearest_day(f, day)}, i + 1};
    int last = range_mark(f, i + 1) ? bare_ordinal(f, i + 3) : 0;
    if (last > day) {
        r->value.end = r->value.start;
        r->value.end.day = (uint8_t)last;
        r->end = i + 4;
    }
    return r->value.start.day && exists(r->value.end);
}

/* "2024/12/07" in one token, "2024-12-07" in five, where the tokenizer cuts at the hyphens. */
static bool iso(const EntFinder *f, uint32_t i, Reading *r)
{
    const EntToken *t = &f->tokens[i];
    EntStr s = t->text;
    int part[3] = {0, 0, 0}, k = 0;
    r->end = i + 1;
    if (year_of(f, i) && i + 4 < f->count && f->tokens[i + 4].end - t->begin == 10) {
        s = ent_doc_span_text(f->doc, (EntSpan){i, i + 5});
        r->end = i + 5;
    }
    if (s.len != 10 || (s.ptr[4] != '-' && s.ptr[4] != '/') || s.ptr[7] != s.ptr[4]) return false;
    for (size_t c = 0; c < s.len; c++) {
        if (c == 4 || c == 7) {
            k++;
        } else if (s.ptr[c] >= '0' && s.ptr[c] <= '9') {
            part[k] = part[k] * 10 + s.ptr[c] - '0';
        } else {
            return false;
        }
    }
    EntDate date = {(int16_t)part[0], (uint8_t)part[1], (uint8_t)part[2]};
    r->value = (EntDateValue){.start = date};
    return part[0] >= 1900 && part[0] <= 2099 && part[1] >= 1 && part[1] <= 12 && part[2] >= 1 &&
           exists(date);
}

/* "20/09/2012", "20.09.2012": in one token, where the day cannot be a month. */
static bool numeric(const EntFinder *f, uint32_t i, Reading *r)
{
    EntStr s = f->tokens[i].text;
    int part[3] = {0, 0, 0}, k = 0;
    if (s.len != 10 || (s.ptr[2] != '/' && s.ptr[2] != '.') || s.ptr[5] != s.ptr[2]) return false;
    for (size_t c = 0; c < s.len; c++) {
        if (c == 2 || c == 5)
            k++;
        else if (s.ptr[c] >= '0' && s.ptr[c] <= '9')
            part[k] = part[k] * 10 + s.ptr[c] - '0';
        else
            return false;
    }
    EntDate date = {(int16_t)part[2], (uint8_t)part[1], (uint8_t)part[0]};
    *r = (Reading){{.start = date}, i + 1};
    return part[2] >= 1900 && part[2] <= 2099 && part[1] >= 1 && part[1] <= 12 && part[0] > 12 &&
           exists(date);
}

/* "Justin Sun", "Sun Harbour Partners": a name that is also a short form of a day. */
static bool sun_of_a_name(const EntFinder *f, uint32_t i)
{
    EntStr s = f->tokens[i].text;
    bool before = i > 0 && !f->words[i].opens && f->words[i - 1].capital &&
                  f->words[i - 1].letters && !f->tokens[i].sentence_start;
    bool behind = i + 1 < f->count && f->words[i + 1].capital && !f->words[i + 1].opens;
    return s.len == 3 && (before || behind);
}

/* "Thursday and Friday", "this Thursday until next Monday": the weekday that the one at I, the
 * weekday DAY, ends a range with; *END is behind it. 0: none. */
static int last_weekday(const EntFinder *f, uint32_t i, int day, uint32_t *end)
{
    uint32_t k = i + 2;
    if (!range_mark(f, i + 1)) return 0;
    if (step_of(f, k) == 1 || step_of(f, k) == 0) k++;
    int last = calendar_number(f, k, ENT_SENSE_Weekday);
    bool both = ent_finder_is(f, i + 1, "and") || ent_finder_is(f, i + 1, "&");
    bool told = i > 0 && (ent_finder_is(f, i - 1, "on") || ent_finder_is(f, i - 1, "from") ||
                          step_of(f, i - 1) <= 1);
    if (!last || !told || last == day || (both && last != day % 7 + 1)) return 0;
    Reading full; /* "Tuesday to Friday, May 7" */
    uint32_t behind = ent_finder_is(f, k + 1, ",") ? k + 2 : k + 1;
    if (behind < f->count && (day_first(f, behind, &full) || month_first(f, behind, &full)))
        return 0;
    *end = k + 1;
    return last;
}

/* "Saturday", "last Friday", "next Monday": against the article's date. */
static bool weekday(const EntFinder *f, uint32_t i, Reading *r)
{
    int day = calendar_number(f, i, ENT_SENSE_Weekday);
    if (!day || !f->published.day || sun_of_a_name(f, i)) return false;
    Reading full; /* "Friday 7th May", "Friday, May 7": the date behind says it all */
    uint32_t behind = ent_finder_is(f, i + 1, ",") ? i + 2 : i + 1;
    if (range_mark(f, i + 1) && calendar_number(f, i + 2, ENT_SENSE_Weekday))
        behind = i + 3 + ent_finder_is(f, i + 3, ","); /* "Friday to Sunday, May 7-9" */
    if (behind < f->count && (day_first(f, behind, &full) || month_first(f, behind, &full)))
        return false;
    int64_t today = ent_day_number(f->published);
    int now = weekday_of(f->published);
    bool next = i > 0 && ent_finder_is(f, i - 1, "next");
    bool last = i > 0 && ent_finder_is(f, i - 1, "last");
    int64_t shift = day - now;
    if (next || (!last && (future(f, i) || ahead(f, i)) && shift != 0)) {
        if (shift <= 0) shift += 7;
    } else if (shift > 0 || (last && shift == 0)) {
        shift -= 7;
    }
    r->value = (EntDateValue){.start = ent_date_of_day(today + shift), .relative = true};
    r->end = i + 1;
    int to = last_weekday(f, i, day, &r->end);
    if (to) r->value.end = ent_date_of_day(today + shift + (to - day + 7) % 7);
    return true;
}

/* "last week", where all of it lies in one month and no day of it is told behind. */
static bool week(const EntFinder *f, uint32_t i, int step, EntDate *month)
{
    enum { REACH = 4, DAYS = 7 };
    for (uint32_t k = i + 2; k < f->count && k < i + 2 + REACH; k++)
        if (calendar_number(f, k, ENT_SENSE_Weekday) || month_of(f, k)) return false;
    int64_t today = ent_day_number(f->published), monday = today - (today + 3) % DAYS + DAYS * step;
    *month = ent_date_of_day(monday);
    bool whole = month->month == ent_date_of_day(monday + DAYS - 1).month;
    month->day = 0;
    return whole;
}

/* "Harbour Today": the end of a medium's name, which running text writes large. */
static bool today_in_name(const EntFinder *f, uint32_t i)
{
    const EntWord *w = &f->words[i];
    return i > 0 && w->capital && !w->heading && !w->opens && !f->tokens[i].sentence_start &&
           ent_finder_is(f, i, "today") && f->words[i - 1].capital && f->words[i - 1].letters &&
           i >= f->out->headline.end;
}

/* "this | fall", "next | summer": a season that the recogniser takes for a time, no "fall in
 * prices" and no winter, which has two years. */
static bool season(const EntFinder *f, uint32_t i)
{
    static const char *const names[] = {"spring", "summer", "autumn", "fall"};
    bool closes = i + 1 >= f->count || f->tokens[i + 1].pos == ENT_POS_PUNCT;
    return ENT_STR_AMONG(ent_finder_text(f, i), names) && !ent_finder_is(f, i + 1, "in") &&
           (closes || ent_str_is(f->tokens[i].label, "DATE"));
}

/* "today", "yesterday", "this month", "last week", "last year", "this fall". */
static bool relative(const EntFinder *f, uint32_t i, Reading *r)
{
    EntDate p = f->published;
    int step = ent_finder_is(f, i, "next") ? 1 : ent_finder_is(f, i, "last") ? -1 : 0;
    bool unit_word = step || ent_finder_is(f, i, "this");
    EntDateValue v = {.relative = true};
    if (today_in_name(f, i)) return false;
    static const char *const times[] = {"morning", "afternoon", "evening"};
    if (p.day && ent_finder_is(f, i, "this") &&
        ENT_STR_AMONG(ent_finder_text(f, i + 1), times)) { /* "held this morning" */
        v.start = p;
        *r = (Reading){v, i + 2};
        return true;
    }
    if (p.day && (ent_finder_is(f, i, "today") || ent_finder_is(f, i, "yesterday") ||
                  ent_finder_is(f, i, "tomorrow") || ent_finder_is(f, i, "tonight"))) {
        int64_t day = ent_day_number(p) + (ent_finder_is(f, i, "yesterday")  ? -1
                                           : ent_finder_is(f, i, "tomorrow") ? 1
                                                                             : 0);
        if (ent_finder_is(f, i + 1, "'s") || ent_finder_is(f, i + 1, "\xe2\x80\x99s")) return false;
        v.start = ent_date_of_day(day);
        *r = (Reading){v, i + 1};
        return true;
    }
    if (!unit_word || !p.year) return false;
    if (p.month && ent_finder_is(f, i + 1, "month"))
        v.start = shift_month(p, step);
    else if (ent_finder_is(f, i + 1, "year") || season(f, i + 1))
        v.start = (EntDate){(int16_t)(p.year + step), 0, 0};
    else if (!p.day || !ent_finder_is(f, i + 1, "week") || !week(f, i, step, &v.start))
        return false;
    *r = (Reading){v, i + 2};
    return true;
}

/* The number that "two" or "2" at token I says, or 0. */
static int small_number(const EntFinder *f, uint32_t i)
{
    enum { MOST = 31 };
    int counted = ent_finder_is(f, i, "a") ? 1 : ent_counted(ent_finder_text(f, i));
    if (counted) return counted;
    int n = number_of(f, i, false);
    return n > 0 && n <= MOST ? n : 0;
}

/* The date that the text told last; with DAY, of a day, else the article's own. */
static EntDate told_last(const EntFinder *f, bool day)
{
    for (size_t m = f->out->dates.len; m > 0; m--) {
        EntDate d = f->out->dates.at[m - 1].start;
        if (d.year && (d.day || !day)) return d;
    }
    return day ? f->published : (EntDate){0};
}

/* "two days earlier", "two years later" at I: counted from the date that the text told last; "two
 * days ago" from the article's own. */
static bool counted(const EntFinder *f, uint32_t i, Reading *r)
{
    int n = small_number(f, i);
    bool ago = ent_finder_is(f, i + 2, "ago"), later = ent_finder_is(f, i + 2, "later");
    if (!n || (!ago && !later && !ent_finder_is(f, i + 2, "earlier"))) return false;
    EntDate from = f->published;
    *r = (Reading){{.relative = true}, i + 3};
    if (ent_finder_is(f, i + 1, "day") || ent_finder_is(f, i + 1, "days")) {
        if (!ago) from = told_last(f, true);
        if (from.day) r->value.start = ent_date_of_day(ent_day_number(from) + (later ? n : -n));
    } else if (later && ent_finder_is(f, i + 1, "years")) {
        from = told_last(f, false);
        if (from.year) r->value.start.year = (int16_t)(from.year + n);
    }
    return r->value.start.year != 0;
}

/* "the | previous day", "the | following day": beside the day that the text told last. */
static bool neighbour(const EntFinder *f, uint32_t i, Reading *r)
{
    int step = ent_finder_is(f, i, "previous")    ? -1
               : ent_finder_is(f, i, "following") ? 1
               : ent_finder_is(f, i, "next")      ? 1
                                                  : 0;
    bool the = i > 0 && (ent_finder_is(f, i - 1, "the") || ent_finder_is(f, i - 1, "The"));
    if (!step || !the || !ent_finder_is(f, i + 1, "day")) return false;
    EntDate from = told_last(f, true);
    *r = (Reading){{.relative = true}, i + 2};
    if (from.day) r->value.start = ent_date_of_day(ent_day_number(from) + step);
    return from.day != 0;
}

/* A bare year: where the recogniser or a preposition says that it is one. */
static bool bare_year(const EntFinder *f, uint32_t i, Reading *r)
{
    int year = year_of(f, i);
    bool said = ent_str_is(f->tokens[i].label, "DATE") ||
                (i > 0 && (ent_finder_is(f, i - 1, "in") || ent_finder_is(f, i - 1, "since") ||
                           ent_finder_is(f, i - 1, "by") || ent_finder_is(f, i - 1, "during")));
    bool name_next = i + 1 < f->count && f->words[i + 1].capital;
    bool name_before = i > 0 && f->words[i - 1].capital && f->tokens[i - 1].pos == ENT_POS_PROPN;
    if (!year || !said || name_next || name_before) return false;
    *r = (Reading){{.start = {(int16_t)year, 0, 0}}, i + 1};
    return true;
}

/* "9 September 2025", "May 5, 2025": the year at I ends a date. */
static bool ends_full_date(const EntFinder *f, uint32_t i)
{
    enum { REACH = 6 }; /* "April 19 - 20, 2024" */
    for (uint32_t k = i; k > 0 && k + REACH > i; k--)
        if (ent_finder_has(f, k - 1, ENT_SENSE_Month)) return true;
    return false;
}

/* The year that dates without one belong to: the article's own, else that of the first whole date,
 * else the first that it names ("until 2030"). */
static int16_t document_year(const EntFinder *f)
{
    if (f->published.year) return f->published.year;
    int first = 0;
    for (uint32_t i = 0; i < f->count; i++) {
        int year = year_of(f, i);
        if (year && ends_full_date(f, i)) return (int16_t)year;
        if (!first) first = year;
    }
    return (int16_t)first;
}

static bool verb_at(const EntFinder *f, uint32_t i)
{
    return f->tokens[i].pos == ENT_POS_VERB || f->tokens[i].pos == ENT_POS_AUX;
}

/* The dash, slash, colon or closing bracket that ends a dateline, or the end of its line. */
static bool ends_dateline(const EntFinder *f, uint32_t i)
{
    static const char *const marks[] = {"-", "--", "\xe2\x80\x93", "\xe2\x80\x94", "/--", "/", ":"};
    if (i >= f->count || f->words[i].opens) return true;
    EntStr text = f->tokens[i].text;
    return ENT_STR_AMONG(text, marks) || ent_str_ends(text, ENT_STR("--")) ||
           ent_str_starts(text, ENT_STR("/"));
}

/* "RIGA, May 15, 2025 (Wire) -- ": a day near the article's own, with no verb between it and the
 * beginning of its paragraph, and none before the mark that ends the dateline. */
static bool of_issue(const EntFinder *f, uint32_t begin, const Reading *r)
{
    enum { BEFORE = 16, BEHIND = 12, DAYS = 3 };
    if (r->value.relative || r->value.end.year || !r->value.start.day || !f->published.day)
        return false;
    int64_t away = ent_day_number(r->value.start) - ent_day_number(f->published);
    if (away > DAYS || away < -DAYS) return false;
    uint32_t k = begin;
    if (k > 0 && ent_finder_is(f, k - 1, "on") && f->words[k - 1].opens) return false;
    while (!f->words[k].opens && k > 0) {
        k--;
        if (verb_at(f, k) || begin - k > BEFORE) return false;
    }
    for (k = r->end; k < f->count && k < r->end + BEHIND; k++) {
        if (ends_dateline(f, k)) return true;
        if (verb_at(f, k)) return false;
    }
    return k >= f->count;
}

/* "in early | 2026", "by the end of | 2026", "in the fall of | 2026": a part of the year at I. */
static bool part_of_year(const EntFinder *f, uint32_t i)
{
    static const char *const parts[] = {"end",    "beginning", "start", "half",   "quarter",
                                        "spring", "summer",    "fall",  "autumn", "winter"};
    static const char *const times[] = {"early", "late", "mid", "spring", "summer", "autumn"};
    if (i < 2) return false;
    if (ent_finder_is(f, i - 1, "of")) return ENT_STR_AMONG(ent_finder_text(f, i - 2), parts);
    return ENT_STR_AMONG(ent_finder_text(f, i - 1), times) && ent_finder_is(f, i - 2, "in");
}

/* A bare year places nothing in time by itself: "in 2025" and "next year" do. */
static bool mere_year(const EntFinder *f, uint32_t begin, const Reading *r)
{
    if (r->value.start.month) return false;
    if (r->value.relative)
        return (!ent_finder_is(f, begin, "next") && !season(f, begin + 1)) ||
               ent_finder_is(f, r->end, "'s");
    return begin == 0 || (!ent_finder_is(f, begin - 1, "in") && !part_of_year(f, begin));
}

/* "Friday, | May 7", "Friday | 7 May": where the date whose day was read at I begins. */
static uint32_t with_weekday(const EntFinder *f, uint32_t i, const Reading *r)
{
    uint32_t k = i > 0 && ent_finder_is(f, i - 1, ",") ? i - 1 : i;
    bool day = r->value.start.day && !r->value.relative && k > 0 && !f->words[k].opens &&
               !f->words[i].opens && !f->taken[k - 1] &&
               calendar_number(f, k - 1, ENT_SENSE_Weekday) && !sun_of_a_name(f, k - 1);
    return day ? k - 1 : i;
}

EntStatus ent_find_dates(EntFinder *f)
{
    Reading r;
    f->year = document_year(f);
    for (uint32_t i = 0; i < f->count;) {
        uint32_t begin = i;
        bool found = month_first(f, i, &r) || day_first(f, i, &r) || day_alone(f, i, &r) ||
                     iso(f, i, &r) || numeric(f, i, &r) || relative(f, i, &r) ||
                     weekday(f, i, &r) || counted(f, i, &r) || neighbour(f, i, &r) ||
                     bare_year(f, i, &r);
        if (!found) {
            i++;
            continue;
        }
        i = r.end;
        r.value.issued = of_issue(f, begin, &r);
        r.value.aside = mere_year(f, begin, &r);
        if (!ENT_PUSH(&f->out->dates, r.value)) return ENT_ERR_MEMORY;
        ENT_TRY(ent_finder_add(f, (EntMention){.type = ENT_MENTION_DATE,
                                               .tokens = {with_weekday(f, begin, &r), r.end},
                                               .value = (uint32_t)f->out->dates.len - 1}));
    }
    return ENT_OK;
}
