/* What belongs to the name of an event: where a run of capitals goes on to its head noun. */
#include "mention/finder.h"

static bool capital(const EntFinder *f, uint32_t i)
{
    return ent_finder_capital(f, i);
}

static uint32_t run_of_capitals(const EntFinder *f, uint32_t i)
{
    while (capital(f, i) && !f->words[i].opens) i++;
    return i;
}

/* A strong event head, of LENGTH tokens, ends the run of capitals at [BEGIN, END). */
static bool ends_in_event(const EntFinder *f, uint32_t begin, uint32_t end, uint32_t *length)
{
    const EntSense *head =
        begin < end ? ent_words_head(f->lexicon, f->doc, begin, end, ENT_SENSE_EventHead, length)
                    : NULL;
    return head && !head->weak;
}

bool ent_group_in_event(const EntFinder *f, uint32_t begin, uint32_t i)
{
    if (ent_annual_name(f, begin)) /* "8th Annual Robots in Healthcare" */
        return !ends_in_event(f, begin, i, NULL) && capital(f, i + 1) &&
               ent_finder_has(f, i + 1, ENT_SENSE_CommonWord);
    uint32_t end = i + 1, length;
    while (capital(f, end) && !ent_finder_calendar(f, end)) end++;
    begin += ent_finder_is(f, begin, "the");
    return i == begin + 1 && end > i + 2 && ends_in_event(f, i + 1, end, &length) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_Demonym) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_Name) &&
           ent_finder_has(f, begin, ENT_SENSE_PeopleNoun);
}

bool ent_opens_joint_event(const EntFinder *f, uint32_t i)
{
    uint32_t length;
    if (!ent_finder_is(f, i + 1, "and") && !ent_finder_is(f, i + 1, "&")) return false;
    uint32_t end = run_of_capitals(f, i + 2);
    return end > i + 3 && ends_in_event(f, i + 2, end, &length);
}

/* "Holistical": no word that the lexicon knows, with the ending of an adjective. */
static bool coined_adjective(const EntFinder *f, uint32_t i)
{
    static const char *const endings[] = {"ical", "ial", "onal", "ic", "ive", "ous"};
    static const EntSenseType names[] = {ENT_SENSE_Name, ENT_SENSE_GivenName, ENT_SENSE_Surname,
                                         ENT_SENSE_Demonym};
    EntStr text = f->tokens[i].text;
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (ent_finder_has(f, i, names[k])) return false;
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
        if (text.len > strlen(endings[k]) + 3 && ent_str_ends(text, ent_str(endings[k])))
            return true;
    return false;
}

static bool field(const EntFinder *f, uint32_t i)
{
    return capital(f, i) && !ent_finder_has(f, i, ENT_SENSE_Role) &&
           (ent_finder_has(f, i, ENT_SENSE_CommonWord) || coined_adjective(f, i));
}

uint32_t ent_join_event_list(const EntFinder *f, uint32_t i)
{
    enum { FIELDS = 6 };
    uint32_t k = i, length, fields = 0;
    if (i == 0 || !field(f, i - 1)) return 0;
    while (ent_finder_is(f, k, ",") && field(f, k + 1) && fields++ < FIELDS) k += 2;
    if (k == i) return 0;
    if (ent_finder_is(f, k, ",")) k++;
    if (!ent_finder_is(f, k, "and") && !ent_finder_is(f, k, "&")) return 0;
    uint32_t end = run_of_capitals(f, k + 1);
    bool acronym = ent_finder_is(f, end, "(") && ent_finder_is(f, end + 2, ")") &&
                   f->words[end + 1].upper &&
                   capital(f, end + 3); /* "Water, Energy and Ports (WEP) Expo" */
    if (acronym) end = run_of_capitals(f, end + 3);
    if (!ends_in_event(f, k + 1, end, &length)) return 0;
    return end - length > k + 1 ? end : 0; /* not "Ports, Fishing and Summits" */
}

bool ent_join_event_heads(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t length, end = run_of_capitals(f, i + 1);
    if (end == i + 1 || i <= begin + 1 || !ends_in_event(f, begin, i, &length)) return false;
    return ends_in_event(f, i + 1, end, &length) && length == end - i - 1;
}

/* "the Wheel of Light | ceremony": an event's head in lower case behind a name, perhaps with one
 * word before it. */
static bool event_behind(const EntFinder *f, uint32_t i)
{
    uint32_t length;
    for (uint32_t end = i + 1; end <= i + 2 && end <= f->count; end++) {
        if (f->words[end - 1].capital || !f->words[end - 1].letters) return false;
        if (ends_in_event(f, i, end, &length)) return true;
    }
    return false;
}

/* A field at I, and no body or person that its noun may stand for: "the Company and …". */
static bool topic(const EntFinder *f, uint32_t i)
{
    static const EntSenseType bodies[] = {
        ENT_SENSE_OrgHead,     ENT_SENSE_BodyNoun,  ENT_SENSE_Name,     ENT_SENSE_EventHead,
        ENT_SENSE_CompanyNoun, ENT_SENSE_GroupNoun, ENT_SENSE_PlaceHead};
    for (size_t k = 0; k < sizeof bodies / sizeof *bodies; k++)
        if (ent_finder_has(f, i, bodies[k])) return false;
    return field(f, i);
}

/* A capital at I that is no word for a body, a place or an office: "Tree" of "Tree of Life". */
static bool thing(const EntFinder *f, uint32_t i)
{
    static const EntSenseType others[] = {ENT_SENSE_OrgHead,   ENT_SENSE_BodyNoun,  ENT_SENSE_Name,
                                          ENT_SENSE_PlaceHead, ENT_SENSE_GroupNoun, ENT_SENSE_Role,
                                          ENT_SENSE_Honorific};
    for (size_t k = 0; k < sizeof others / sizeof *others; k++)
        if (ent_finder_has(f, i, others[k])) return false;
    return capital(f, i);
}

/* "the Riga | Falconry and Dog Show": a place, and one capital that is no body's or place's noun,
 * before the "and" at I; behind it no other name. */
static bool field_of_town(const EntFinder *f, uint32_t first, uint32_t i)
{
    const EntSense *town =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){first, first + 1}, ENT_SENSE_Name);
    return i == first + 2 && town && ent_class_top(town->kind) == ENT_CLASS_Place &&
           thing(f, i - 1) && !ent_finder_has(f, i + 1, ENT_SENSE_Name) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_GivenName);
}

bool ent_event_of_two_fields(const EntFinder *f, uint32_t begin, uint32_t i)
{
    enum { WORDS = 3 };
    uint32_t length, end = run_of_capitals(f, i + 1),
                     first = begin + ent_finder_is(f, begin, "the");
    bool determined = first > begin || (first > 0 && f->tokens[first - 1].pos == ENT_POS_DET);
    if (!determined || first >= i || i - first > WORDS) return false;
    if (ends_in_event(f, first, i, &length) || !ends_in_event(f, i + 1, end, &length)) return false;
    uint32_t head = f->tokens[i - 1].head;
    return end - length > i + 1 &&
           ((head > i && head < end) || (i == first + 1 && topic(f, first)) ||
            field_of_town(f, first, i));
}

bool ent_event_of_acronyms(const EntFinder *f, uint32_t begin, uint32_t of, uint32_t i)
{
    uint32_t first = ent_finder_is(f, of + 1, "the") ? of + 2 : of + 1;
    uint32_t next = ent_finder_is(f, i + 1, "the") ? i + 2 : i + 1;
    return i == first + 1 && f->words[first].upper && next < f->count && f->words[next].upper &&
           ent_words_head(f->lexicon, f->doc, begin, of, ENT_SENSE_EventHead, NULL) &&
           !capital(f, next + 1);
}

bool ent_join_event_of(const EntFinder *f, uint32_t i)
{
    EntSpan line = f->out->headline;
    uint32_t length, next = ent_finder_is(f, i + 1, "the") ? i + 2 : i + 1;
    if (i == 0 || f->words[i].heading || (i >= line.begin && i < line.end)) return false;
    if (!field(f, i - 1) && !(thing(f, i - 1) && event_behind(f, run_of_capitals(f, next))))
        return false;
    if (f->tokens[i - 1].sentence_start || ent_finder_has(f, i - 1, ENT_SENSE_EventHead))
        return false;
    uint32_t end = run_of_capitals(f, next);
    if (!capital(f, next) || !ent_finder_has(f, next, ENT_SENSE_CommonWord)) return false;
    return (ends_in_event(f, next, end, &length) && end - length > next) || event_behind(f, end);
}

bool ent_join_event_topic(const EntFinder *f, uint32_t begin, uint32_t i)
{
    if (!capital(f, i + 1) || !ent_finder_has(f, i + 1, ENT_SENSE_CommonWord)) return false;
    for (uint32_t k = begin + 1; k + 1 < i; k++)
        if (ent_finder_is(f, k, "on")) return ends_in_event(f, begin, k, NULL);
    return false;
}

bool ent_finder_quote(const EntFinder *f, uint32_t i)
{
    static const char *const quotes[] = {
        "\"", "'", "``", "''", "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x98", "\xe2\x80\x99"};
    return ENT_STR_AMONG(ent_finder_text(f, i), quotes);
}

bool ent_finder_titles(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"titled", "entitled", "called", "named", "dubbed"};
    return ENT_STR_AMONG(ent_finder_text(f, i), words);
}

/* The event head behind the quote that closes at I, "… \" training seminar": its last token, or 0.
 */
static uint32_t head_behind(const EntFinder *f, uint32_t i, const EntSense **head)
{
    enum { REACH = 3 };
    for (uint32_t k = i + 1; k < f->count && k <= i + REACH; k++) {
        uint8_t pos = f->tokens[k].pos;
        if (f->words[k].opens || f->taken[k]) break;
        if (pos != ENT_POS_NOUN && pos != ENT_POS_PROPN && pos != ENT_POS_ADJ) break;
        *head = ent_words_head(f->lexicon, f->doc, i + 1, k + 1, ENT_SENSE_EventHead, NULL);
        bool talks = *head && (*head)->kind == ENT_CLASS_Forum; /* "… \" panel" */
        if (*head && (!(*head)->weak || talks) && !(*head)->plural) return k;
    }
    return 0;
}

/* "a session focused on ports, titled": the noun of an event in the same clause before END. */
static const EntSense *head_further_before(const EntFinder *f, uint32_t end)
{
    enum { REACH = 9 };
    for (uint32_t k = end; k > 1 && end - k < REACH && !f->tokens[k - 1].sentence_start; k--) {
        const EntToken *t = &f->tokens[k - 1];
        if (ent_finder_is(f, k - 1, ",") || t->pos == ENT_POS_AUX) return NULL;
        if (t->pos != ENT_POS_NOUN || f->words[k - 1].capital || f->taken[k - 1]) continue;
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, k - 2, k, ENT_SENSE_EventHead, NULL);
        if (head && !head->plural) return head;
    }
    return NULL;
}

/* "in her session," "gave a talk titled": what somebody says, before END. */
static bool of_a_speaker(const EntFinder *f, uint32_t end)
{
    static const char *const whose[] = {"his", "her", "their", "my", "whose"};
    static const char *const speeches[] = {"talk",    "keynote", "presentation", "speech",
                                           "address", "lecture", "remarks"};
    static const char *const verbs[] = {"deliver", "give", "present", "hold"};
    enum { REACH = 6 };
    bool speech = false;
    for (uint32_t k = end; k > 0 && end - k < REACH && !f->tokens[k].sentence_start; k--) {
        speech |= ENT_STR_AMONG(ent_finder_text(f, k - 1), speeches);
        if (ENT_STR_AMONG(ent_finder_text(f, k - 1), whose)) return true;
        if (speech && ENT_STR_AMONG(f->tokens[k - 1].lemma, verbs)) return true;
    }
    return false;
}

/* "a webinar titled", "a panel," or "the seminar" before the quote at I. */
static const EntSense *head_before(const EntFinder *f, uint32_t i)
{
    enum { LONGEST = 3 };
    bool opening = i > 0 && !f->words[i].glued && i + 1 < f->count && f->words[i + 1].glued;
    if (!opening || !f->words[i + 1].capital) return NULL; /* not ", \" said Ann Lee" */
    bool called = i > 0 && ent_finder_titles(f, i - 1);
    bool comma = i > 0 && (ent_finder_is(f, i - 1, ",") || ent_finder_is(f, i - 1, ":"));
    called |= ent_finder_is(f, i - 1, "on"); /* "a panel on “…”" */
    uint32_t end = called || comma ? i - 1 : i;
    if (end > 0 && called && ent_finder_is(f, end - 1, ",")) end--;
    bool capital_noun = end < LONGEST || f->words[end - 1].capital;
    if (of_a_speaker(f, end)) return NULL;
    if (end < LONGEST || (capital_noun && !ent_finder_is(f, end - 2, "the"))) return NULL;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, end - LONGEST, end, ENT_SENSE_EventHead, NULL);
    if (!head && called) head = head_further_before(f, end);
    bool talks = head && (head->kind == ENT_CLASS_Forum || head->kind == ENT_CLASS_Meeting ||
                          head->kind == ENT_CLASS_Seminar);
    if (!head || head->plural) return NULL;
    return !head->weak || (talks && (called || comma)) ? head : NULL;
}

uint32_t ent_quoted_event(const EntFinder *f, uint32_t i, EntSpan *name, EntClass *kind)
{
    enum { WORDS = 18 };
    uint32_t end = i + 1, content = 0, capitals = 0, behind = 0;
    if (!ent_finder_quote(f, i)) return 0;
    if (i > 0 && f->words[i].glued && f->words[i - 1].letters) return 0; /* "Jurists' Congress" */
    if (i > 0 && f->words[i].glued && end < f->count && !f->words[end].glued)
        return 0; /* '… it," said Ann Lee. "We …': closes a speech */
    while (end < f->count && end < i + WORDS && !ent_finder_quote(f, end) && !f->words[end].opens) {
        content += f->words[end].letters && !f->words[end].function;
        capitals += f->words[end].letters && !f->words[end].function && f->words[end].capital;
        end++;
    }
    if (!ent_finder_quote(f, end) || end < i + 3 || capitals * 4 < content * 3) return 0;
    const EntSense *head = NULL;
    *name = (EntSpan){i + 1, end};
    while (name->end > i + 2 && f->tokens[name->end - 1].pos == ENT_POS_PUNCT) name->end--;
    uint32_t topic = i + 1; /* "Forum on Growth among Nations" */
    while (topic < name->end && !ent_finder_is(f, topic, "on") && !ent_finder_is(f, topic, "for"))
        topic++;
    if (topic < name->end && ends_in_event(f, i + 1, topic, NULL)) {
        head = ent_words_head(f->lexicon, f->doc, i + 1, topic, ENT_SENSE_EventHead, NULL);
    } else if (!ends_in_event(f, i + 1, name->end, NULL)) {
        behind = head_behind(f, end, &head);
        if (!behind && !(head = head_before(f, i))) return 0;
    } else {
        head = ent_words_head(f->lexicon, f->doc, i + 1, name->end, ENT_SENSE_EventHead, NULL);
    }
    *kind = head->kind;
    return (behind ? behind : end) + 1;
}
