/* Where a name begins and ends: runs of capitalised words with the connectors that belong inside
 * names. Built over tokens, not over the recogniser's spans, whose boundaries cut long names. */
#include "base/ascii.h"
#include "base/ordinal.h"
#include "mention/name_parts.h"

static bool is_space(const EntFinder *f, uint32_t i)
{
    return f->tokens[i].pos == ENT_POS_SPACE;
}

bool ent_glued_hyphen(const EntFinder *f, uint32_t i)
{
    EntStr s = i < f->count ? f->tokens[i].text : ENT_STR_EMPTY;
    bool dash = ent_str_is(s, "-") || ent_str_is(s, "\xe2\x80\x93") ||
                ent_str_is(s, "\xe2\x80\x91") || ent_str_is(s, "/");
    return dash && f->words[i].glued && i + 1 < f->count && f->words[i + 1].glued;
}

/* The second half of a name of two syllables: "il" of "Dae-il". */
static bool name_syllable(const EntFinder *f, uint32_t i)
{
    enum { LONGEST = 6 };
    return !f->words[i].capital && f->tokens[i].text.len <= LONGEST &&
           !ent_finder_is(f, i - 2, "pro") && /* "Pro-vice-chancellor" */
           ent_str_starts(f->tokens[i].tag, ENT_STR("NNP")) &&
           ent_str_starts(f->tokens[i - 2].tag, ENT_STR("NNP")) && f->words[i - 2].capital &&
           !ent_finder_has(f, i, ENT_SENSE_CommonWord);
}

static bool sentence_start(const EntFinder *f, uint32_t i)
{
    if (f->tokens[i].sentence_start || i == 0) return true;
    EntStr before = f->tokens[i - 1].text;
    return ent_str_is(before, "\"") || ent_str_is(before, "\xe2\x80\x9c") ||
           ent_str_is(before, ":") || ent_str_is(before, "\xe2\x80\xa2") ||
           f->tokens[i - 1].pos == ENT_POS_SPACE;
}

/* "to | Co-Host", "| Co-Sponsors": where a verb behind "co-" begins of which I is the first or the
 * last token, or I. AT is the verb itself. */
static uint32_t joint_verb(const EntFinder *f, uint32_t i, uint32_t *at)
{
    uint32_t co = i >= 2 && ent_finder_is(f, i - 1, "-") ? i - 2 : i;
    bool joint = ent_finder_is(f, co, "co") && ent_finder_is(f, co + 1, "-") && co + 2 < f->count &&
                 f->words[co + 1].glued && f->words[co + 2].glued;
    if (!joint) return i;
    *at = co + 2;
    return co;
}

/* "Orion Hosts Harbour Forum", "Orion to Host …": in a headline, where capitals hide it. */
static bool headline_verb(const EntFinder *f, uint32_t i)
{
    EntSpan line = f->out->headline;
    if (!f->words[i].heading && (i < line.begin || i >= line.end)) return false;
    uint32_t at = i, co = joint_verb(f, i, &at);
    if (at > co && co > 0 && ent_finder_is(f, co - 1, "to")) return true;
    i = at;
    bool plain = ent_str_is(f->tokens[i].tag, "VB") ||
                 (ent_finder_has(f, i, ENT_SENSE_CommonWord) && !ent_is_name_head(f, i, i + 1));
    bool infinitive = i > 0 && ent_finder_is(f, i - 1, "to") && plain && !ent_of_nation(f, i);
    uint32_t length;
    return infinitive || ent_lexicon_longest(f->lexicon, f->doc, i, f->count,
                                             ENT_SENSE_HeadlineVerb, &length) != NULL;
}

/* "Yang Berhormat Dato Seri Setia Awang Haji | Omar": words of a Malay style, the first before
 * another of them, the others behind one or an honorific. */
static bool word_of_style(const EntFinder *f, uint32_t i)
{
    static const char *const first[] = {"Yang", "Duli"};
    static const char *const words[] = {"Berhormat", "Mulia", "Berbahagia", "Amat",   "Teramat",
                                        "Maha",      "Seri",  "Setia",      "Paduka", "Laila",
                                        "Utama",     "Jaya",  "Diraja",     "Wira",   "Orang",
                                        "Kaya",      "Awang", "Dayang",     "Hajah",  "Haji"};
    if (!ent_finder_capital(f, i + 1)) return false;
    if (ENT_STR_AMONG(f->tokens[i].text, first)) return ENT_STR_AMONG(f->tokens[i + 1].text, words);
    return i > 0 && ENT_STR_AMONG(f->tokens[i].text, words) &&
           (ent_finder_has(f, i - 1, ENT_SENSE_Honorific) ||
            ENT_STR_AMONG(f->tokens[i - 1].text, words) ||
            ENT_STR_AMONG(f->tokens[i - 1].text, first));
}

bool ent_honorific_at(const EntFinder *f, uint32_t i)
{
    uint32_t length;
    if (word_of_style(f, i)) return true;
    if (!ent_finder_has(f, i, ENT_SENSE_Honorific) || ent_ends_in_state(f, i, i + 1)) return false;
    if (ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length) && length > 1)
        return false; /* "St. Petersburg" */
    bool of_body = ent_finder_is(f, i, "general") && ent_finder_has(f, i + 1, ENT_SENSE_OrgHead);
    if (of_body) return false; /* "General Confederation of Latvian Ports" */
    return !ent_finder_has(f, i, ENT_SENSE_Role) || !ent_finder_capital(f, i + 1) ||
           !ent_finder_has(f, i + 1, ENT_SENSE_CommonWord) ||
           ent_finder_has(f, i + 1, ENT_SENSE_GivenName) ||
           ent_finder_has(f, i + 1, ENT_SENSE_Surname);
}

bool ent_patron_of_body(const EntFinder *f, uint32_t i)
{
    if (!ent_finder_has(f, i, ENT_SENSE_Honorific) || ent_finder_has(f, i, ENT_SENSE_Role) ||
        !ent_finder_capital(f, i + 1) || f->words[i + 1].opens)
        return false;
    uint32_t end = ent_name_run_end(f, i + 1);
    const EntSense *head = ent_words_head(f->lexicon, f->doc, i + 2, end, ENT_SENSE_OrgHead, NULL);
    uint32_t of = ent_first_connector(f, i + 1, end);
    if (ent_finder_is(f, i, "st.") && of < end) /* "St. Karl's Medical School of Riga" */
        head = ent_words_head(f->lexicon, f->doc, i + 2, of, ENT_SENSE_OrgHead, NULL);
    else if (of < end)
        return false;
    return head && (!head->weak || end - i > 3);
}

/* "LIAA", "CySEC": letters, of which all or several are capitals. */
static bool spelled_in_capitals(EntStr s)
{
    size_t capitals = 0;
    for (size_t i = 0; i < s.len; i++) {
        bool upper = ent_ascii_upper((unsigned char)s.ptr[i]);
        if (!upper && !ent_ascii_lower((unsigned char)s.ptr[i])) return false;
        capitals += upper;
    }
    return s.len >= 3 && capitals >= 3;
}

bool ent_letters_of_nation(const EntFinder *f, uint32_t i)
{
    if (i == 0 || i >= f->count || !spelled_in_capitals(f->tokens[i].text)) return false;
    EntStr text = ent_finder_text(f, i);
    bool nation = ent_finder_has(f, i - 1, ENT_SENSE_Demonym) && f->words[i - 1].capital &&
                  !f->words[i - 1].upper && !f->words[i].opens && !f->words[i].heading;
    bool word = ent_finder_has(f, i, ENT_SENSE_CommonWord) ||
                ent_lexicon_lists(f->lexicon, text, ENT_WORDS_TopicLetters);
    bool more =
        i + 1 < f->count && (f->words[i + 1].capital || f->words[i + 1].digits ||
                             ent_glued_hyphen(f, i + 1) || f->tokens[i + 1].pos == ENT_POS_NOUN);
    return nation && !word && !more;
}

/* "French | Renault": an adjective that the recogniser tells from the one word of a body's name. */
static bool whose_body(const EntFinder *f, uint32_t i)
{
    if (ent_letters_of_nation(f, i + 1)) return true;
    return ent_finder_has(f, i, ENT_SENSE_Demonym) && ent_str_is(f->tokens[i].label, "NORP") &&
           ent_finder_capital(f, i + 1) && f->tokens[i + 1].iob == ENT_IOB_B &&
           ent_str_is(f->tokens[i + 1].label, "ORG") && !ent_finder_capital(f, i + 2) &&
           !ent_glued_hyphen(f, i + 2) && !ent_is_name_head(f, i + 1, i + 2);
}

bool ent_opens_with_trade(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {
        "automaker",  "carmaker",   "chipmaker",  "drugmaker",  "planemaker",   "shipbuilder",
        "retailer",   "lender",     "insurer",    "brewer",     "homebuilder",  "manufacturer",
        "miner",      "airline",    "steelmaker", "foodmaker",  "housebuilder", "conglomerate",
        "utility",    "startup",    "supplier",   "exporter",   "importer",     "distributor",
        "wholesaler", "refiner",    "telco",      "truckmaker", "toolmaker",    "toymaker",
        "winemaker",  "watchmaker", "reinsurer",  "shipowner",  "shipyard",     "biotech",
        "fintech",    "bookmaker",  "papermaker", "trainmaker", "operator"};
    if (!sentence_start(f, i) || f->words[i].heading || !ent_finder_capital(f, i + 1) ||
        !ENT_STR_AMONG(ent_finder_text(f, i), nouns))
        return false;
    bool seen = f->tokens[i].iob == ENT_IOB_O && f->tokens[i + 1].iob == ENT_IOB_B;
    bool adjective = f->tokens[i + 1].pos == ENT_POS_ADJ && ent_finder_capital(f, i + 2);
    return seen || adjective || !ent_finder_has(f, i + 1, ENT_SENSE_CommonWord);
}

/* "Rival | Orion Ltd", or any other trade. */
static bool company_noun(const EntFinder *f, uint32_t i)
{
    if (ent_opens_with_trade(f, i)) return true;
    return ent_finder_is(f, i, "rival") && sentence_start(f, i) && !f->words[i].heading &&
           ent_finder_capital(f, i + 1) && !ent_finder_has(f, i + 1, ENT_SENSE_CommonWord);
}

/* "Recent | White House notes": says when, and opens a sentence, no name. */
static bool opens_with_time(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"recent", "previous", "earlier", "subsequent", "ongoing"};
    return sentence_start(f, i) && ent_finder_capital(f, i + 1) &&
           ENT_STR_AMONG(ent_finder_text(f, i), words);
}

/* "Governments | of Latvia, Norway and Peru": each has its own. */
static bool several_governments(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"governments", "peoples", "kingdoms", "republics"};
    if (ent_finder_is(f, i, "the")) i++;
    return ent_finder_is(f, i + 1, "of") && ENT_STR_AMONG(ent_finder_text(f, i), nouns);
}

/* "Defendant | Jan Lee", "Resident | Ann Lee": whose side or kind somebody is, before a first name;
 * no part of the name. */
static bool standing_before(const EntFinder *f, uint32_t i)
{
    static const char *const sides[] = {"defendant",  "plaintiff",  "respondent",
                                        "petitioner", "claimant",   "appellant",
                                        "appellee",   "defendants", "plaintiffs"};
    if (!ent_finder_capital(f, i + 1) || f->words[i + 1].opens) return false;
    if (ENT_STR_AMONG(ent_finder_text(f, i), sides)) return true;
    return ent_finder_has(f, i, ENT_SENSE_NoPosition) &&
           !ent_finder_has(f, i, ENT_SENSE_GivenName) &&
           ent_finder_has(f, i + 1, ENT_SENSE_GivenName) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_CommonWord) &&
           ent_str_is(f->tokens[i + 1].label, "PERSON");
}

/* "Strengthen | Latvia's ports": what is to be done with what a nation has, as an item of a list
 * says. */
static bool bids(const EntFinder *f, uint32_t i)
{
    static const char *const verbs[] = {
        "strengthen", "build",   "support", "deepen",   "accelerate", "expand",  "boost",
        "secure",     "protect", "defend",  "promote",  "advance",    "achieve", "enhance",
        "bolster",    "help",    "restore", "rebuild",  "improve",    "ensure",  "maintain",
        "unlock",     "harness", "develop", "increase", "reduce",     "meet",    "recognize"};
    return sentence_start(f, i) && ENT_STR_AMONG(ent_finder_text(f, i), verbs) &&
           i + 2 < f->count && ent_of_nation(f, i + 1) && ent_str_is(f->tokens[i + 2].tag, "POS");
}

/* "WHO PAYS": a pronoun that opens a line of capitals, no letters of a body. */
static bool opens_capitals(const EntFinder *f, uint32_t i)
{
    const EntWord *w = &f->words[i];
    return w->function && w->upper && w->opens && i + 1 < f->count && f->words[i + 1].upper &&
           f->words[i + 1].letters && !f->words[i + 1].opens && f->tokens[i + 1].text.len > 2 &&
           ent_finder_has(f, i + 1, ENT_SENSE_CommonWord);
}

/* "CARS | FOR LATVIA": in a heading of capitals a place stands for itself. */
static bool before_place_in_capitals(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"FOR", "IN", "TO", "FROM", "WITH", "AS", "BY"};
    EntSpan next = {i + 1, i + 2};
    if (i + 1 >= f->count || !ENT_STR_AMONG(f->tokens[i].text, words) || !f->words[i + 1].upper)
        return false;
    const EntSense *place = ent_words_sense(f->lexicon, f->doc, next, ENT_SENSE_Name);
    return place && f->words[i + 1].heading && place->kind == ENT_CLASS_Country;
}

bool ent_name_can_start(const EntFinder *f, uint32_t i)
{
    const EntToken *t = &f->tokens[i];
    const EntWord *w = &f->words[i];
    if (opens_capitals(f, i) || before_place_in_capitals(f, i)) return false;
    if (ent_number_begins_name(f, i)) return true;
    if (!ent_finder_capital(f, i) || is_space(f, i) || headline_verb(f, i)) return false;
    bool named = i > 0 && ent_finder_has(f, i - 1, ENT_SENSE_Honorific) &&
                 ent_finder_capital(f, i - 1) && ent_finder_capital(f, i + 1); /* "Dr Nor Lee" */
    if (w->function && !w->upper && t->iob == ENT_IOB_O && !named) return false;
    if (whose_body(f, i) || company_noun(f, i) || opens_with_time(f, i)) return false;
    if (standing_before(f, i) || several_governments(f, i) || bids(f, i)) return false;
    uint32_t length;
    bool honorific =
        ent_word_has(w, ENT_SENSE_Honorific) && !ent_word_has(w, ENT_SENSE_Role) &&
        !(ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length) &&
          length > 1); /* "Sri Lanka" */
    bool calendar = ent_finder_calendar(f, i) && !ent_finder_capital(f, i + 1) &&
                    !ent_str_is(t->label, "PERSON"); /* "Jan van Eyck" */
    bool day = ent_str_is(t->label, "DATE") && i + 1 < f->count && !f->words[i + 1].capital &&
               ent_str_is(f->tokens[i + 1].tag, "POS"); /* "Today's" */
    honorific &= !ent_patron_of_body(f, i) && !ent_ends_in_state(f, i, i + 1);
    if (honorific || calendar || day || word_of_style(f, i)) return false;
    if (i > 0 && (ent_finder_is(f, i - 1, "@") || ent_finder_is(f, i - 1, "#"))) return false;
    bool open_class = t->pos == ENT_POS_ADV || t->pos == ENT_POS_VERB || t->pos == ENT_POS_ADJ ||
                      t->pos == ENT_POS_NOUN || t->pos == ENT_POS_INTJ || t->pos == ENT_POS_SCONJ;
    if (sentence_start(f, i) && open_class && ent_word_has(w, ENT_SENSE_CommonWord)) {
        if (ent_opens_joint_event(f, i)) return true;
        if (t->iob == ENT_IOB_O && !ent_finder_capital(f, i + 1)) return false;
        if (t->pos == ENT_POS_ADV || t->pos == ENT_POS_VERB) return false;
    }
    return true;
}

static bool has_head(const EntFinder *f, uint32_t begin, uint32_t end)
{
    return begin < end && ent_is_name_head(f, begin, end);
}

bool ent_connector_at(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "of") || ent_finder_is(f, i, "for") || ent_finder_is(f, i, "on");
}

uint32_t ent_first_connector(const EntFinder *f, uint32_t begin, uint32_t end)
{
    while (begin < end && !ent_connector_at(f, begin)) begin++;
    return begin;
}

uint32_t ent_capital_behind(const EntFinder *f, uint32_t i)
{
    if (ent_finder_capital(f, i + 1) && !f->words[i + 1].function) return i + 1;
    if (ent_finder_is(f, i + 1, "the") && ent_finder_capital(f, i + 2)) return i + 2;
    return 0;
}

/* "Meeting of the Heads | of Baltic States": whose heads meet, with "of" at I. */
static bool heads_of_states(const EntFinder *f, uint32_t i, uint32_t next)
{
    enum { WORDS = 4 };
    static const char *const nouns[] = {"states", "state", "countries", "governments", "nations"};
    if (!ent_finder_is(f, i, "of") || i < 2 || !ent_finder_is(f, i - 1, "heads")) return false;
    for (uint32_t k = next; k < next + WORDS && ent_finder_capital(f, k); k++)
        if (ENT_STR_AMONG(ent_finder_text(f, k), nouns)) return true;
    return false;
}

/* "Institute for Advanced Studies in | Baltic Trade": what a body of research studies, in common
 * words from NEXT on, at most with an adjective of nations before them; no place. */
static bool field_of_study(const EntFinder *f, uint32_t begin, uint32_t of, uint32_t next)
{
    const EntSense *head = ent_words_head(f->lexicon, f->doc, begin, of, ENT_SENSE_OrgHead, NULL);
    bool studies =
        head && (head->kind == ENT_CLASS_ResearchInstitute || head->kind == ENT_CLASS_University ||
                 head->kind == ENT_CLASS_Association);
    if (!studies) return false;
    bool whose = ent_finder_has(f, next, ENT_SENSE_Demonym) ||
                 ent_finder_has(f, next, ENT_SENSE_Name); /* "in Levant Culture" */
    if (whose && ent_finder_capital(f, next + 1) && !ent_is_name_head(f, next + 1, next + 2))
        next++;
    return ent_finder_has(f, next, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, next, ENT_SENSE_Name) && !ent_of_nation(f, next) &&
           !ent_finder_calendar(f, next) &&
           !ent_lexicon_longest(f->lexicon, f->doc, next, f->count, ENT_SENSE_Name, &(uint32_t){0});
}

/* "Vidzeme Region | of Latvia": a region with a name of its own, and where it lies, with "of" at I.
 */
static bool region_of_place(const EntFinder *f, uint32_t begin, uint32_t i, uint32_t next)
{
    static const char *const heads[] = {"region", "district", "county", "province", "prefecture"};
    static const char *const ways[] = {"northern", "southern", "eastern", "western",
                                       "central",  "middle",   "upper",   "lower"};
    bool named = i >= begin + 2 && !ent_finder_has(f, i - 2, ENT_SENSE_CommonWord) &&
                 !ent_finder_has(f, i - 2, ENT_SENSE_Demonym) &&
                 !ENT_STR_AMONG(ent_finder_text(f, i - 2), ways); /* a court's district */
    uint32_t length;
    const EntSense *place =
        ent_lexicon_longest(f->lexicon, f->doc, next, f->count, ENT_SENSE_Name, &length);
    return named && ent_finder_is(f, i, "of") && ENT_STR_AMONG(ent_finder_text(f, i - 1), heads) &&
           place && ent_class_top(place->kind) == ENT_CLASS_Place;
}

/* "Office of the Minister | of Ports": what an officer is for belongs to the name of the office. */
static bool office_of_minister(const EntFinder *f, uint32_t begin, uint32_t i)
{
    static const char *const offices[] = {"office", "cabinet", "secretariat", "bureau"};
    static const char *const titles[] = {"minister",     "secretary", "undersecretary",
                                         "commissioner", "governor",  "mayor",
                                         "envoy",        "adviser",   "advisor"};
    uint32_t of = ent_first_connector(f, begin, i);
    return of > begin && of + 2 < i && ent_finder_is(f, of + 1, "the") &&
           ENT_STR_AMONG(ent_finder_text(f, of - 1), offices) &&
           ENT_STR_AMONG(ent_finder_text(f, i - 1), titles) && f->words[i - 1].capital &&
           (ent_finder_is(f, i, "of") || ent_finder_is(f, i, "for"));
}

/* "University of Latvia | for Harbour Sciences", with "for" at I: what a university is for, where
 * common words say it and the name of where it is stands before. */
static bool university_for(const EntFinder *f, uint32_t begin, uint32_t i, uint32_t next)
{
    if (!ent_finder_is(f, i, "for") || i < begin + 3 || !ent_finder_is(f, begin, "university") ||
        !ent_finder_is(f, begin + 1, "of") ||
        !ent_words_sense(f->lexicon, f->doc, (EntSpan){begin + 2, i}, ENT_SENSE_Name))
        return false;
    uint32_t end = ent_capitals_end(f, next);
    for (uint32_t k = next; k < end; k++)
        if (!ent_finder_has(f, k, ENT_SENSE_CommonWord)) return false;
    return next == i + 1 && end >= next + 2 && !ent_finder_calendar(f, next);
}

/* "Council of Advisers | on Ports": the people of a body between its noun and its subject. */
static bool council_of_people(const EntFinder *f, uint32_t begin, uint32_t i)
{
    static const char *const people[] = {
        "advisors",   "advisers",   "experts",   "ministers",   "scientists", "economists",
        "governors",  "regulators", "directors", "engineers",   "academies",  "elders",
        "states",     "nations",    "parties",   "supervisors", "physicians", "inquiry",
        "historians", "inspectors", "heads"};
    uint32_t of = ent_first_connector(f, begin, i);
    return of > begin && of + 2 == i && ent_finder_is(f, of, "of") && f->words[i - 1].capital &&
           ENT_STR_AMONG(ent_finder_text(f, i - 1), people) &&
           ent_words_head(f->lexicon, f->doc, begin, of, ENT_SENSE_OrgHead, NULL);
}

/* "says Ann | of the Riga Law Group", with "of" at I: a first name, behind what persons only do. */
static bool somebody_of(const EntFinder *f, uint32_t begin, uint32_t i)
{
    static const char *const verbs[] = {"says", "said", "adds", "added", "explains", "explained"};
    return i == begin + 1 && begin > 0 && ent_finder_is(f, i, "of") &&
           ent_finder_has(f, begin, ENT_SENSE_GivenName) &&
           ENT_STR_AMONG(ent_finder_text(f, begin - 1), verbs);
}

/* "of", "for" and "on" belong to a name after a head noun only. */
static uint32_t join_connector(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t next = ent_capital_behind(f, i);
    if (!next || region_of_place(f, begin, i, next) || ent_firm_of_town(f, begin, i)) return 0;
    if (somebody_of(f, begin, i)) return 0;
    bool nation_of =
        ent_finder_is(f, i, "of") && ent_of_nation(f, next) && ent_first_connector(f, begin, i) < i;
    if (ent_finder_is(f, i, "in")) {
        if (ent_group_in_event(f, begin, i)) return next;
        /* "Seminar for Growth in the Rural Economy": a topic, not a place. */
        uint32_t of = ent_first_connector(f, begin, i);
        bool one = f->tokens[i].iob == ENT_IOB_I && f->tokens[next].iob == ENT_IOB_I &&
                   ent_str_is(f->tokens[next].label, "ORG"); /* "Union of Trade in Services" */
        if (of < i && one && !ent_of_nation(f, next) && !ent_finder_has(f, next, ENT_SENSE_Name) &&
            ent_words_head(f->lexicon, f->doc, begin, of, ENT_SENSE_OrgHead, NULL))
            return next;
        if (of < i && field_of_study(f, begin, of, next)) return next;
        return of < i && ent_words_head(f->lexicon, f->doc, begin, of, ENT_SENSE_EventHead, NULL) &&
                       ent_finder_has(f, next, ENT_SENSE_CommonWord) && !ent_of_nation(f, next) &&
                       !ent_lexicon_longest(f->lexicon, f->doc, next, f->count, ENT_SENSE_Name,
                                            &(uint32_t){0}) /* "New Orleans" */
                   ? next
                   : 0;
    }
    if (ent_finder_calendar(f, next)) return 0;
    if (office_of_minister(f, begin, i) || university_for(f, begin, i, next)) return next;
    if (ent_finder_is(f, i, "on")) {
        if (ent_finder_is(f, next, "margins") || ent_finder_is(f, next, "sidelines")) return 0;
        if (ent_of_nation(f, next) && ent_str_is(f->tokens[next + 1].tag, "POS"))
            return 0; /* "Space Centre on | Latvia's coast" */
        const EntSense *event =
            ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_EventHead, NULL);
        const EntSense *body =
            ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_OrgHead, NULL);
        const EntSense *initiative = /* "Initiative on | Clean Ports" */
            ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_InitiativeHead, NULL);
        bool bare = body && !event && i == begin + 1; /* "the Company on Facebook" */
        return (event || body || initiative || council_of_people(f, begin, i)) && !bare ? next : 0;
    }
    if (nation_of || (ent_finder_is(f, i, "of") && ent_join_event_of(f, i))) return next;
    if (ent_finder_is(f, i, "of") && ent_join_event_topic(f, begin, i)) return next;
    bool alliance =
        ent_finder_has(f, i - 1, ENT_SENSE_CooperationNoun) && ent_finder_capital(f, i - 1);
    if (alliance && !ent_finder_is(f, i, "on")) return next; /* "Partnership for …" */
    bool of_country = ent_finder_is(f, i, "of") && ent_of_nation(f, next);
    bool heads = ent_finder_is(f, i, "of") && ent_finder_is(f, i - 1, "heads") && i > begin + 1 &&
                 (ent_finder_is(f, next, "state") ||
                  ent_finder_is(f, next, "government")); /* "Summit of Heads | of State" */
    if (heads || heads_of_states(f, i, next)) return next;
    bool weak = ent_finder_has(f, i - 1, ENT_SENSE_WeakOrgHead) && (i - begin >= 2 || !of_country);
    uint32_t whole = ent_finder_is(f, i, "of") ? ent_join_body_of(f, begin, i) : 0;
    if (whole) return whole;
    return has_head(f, begin, i) || weak ? next : 0; /* not "Trade and | Industry of Latvia" */
}

static bool single_common(const EntFinder *f, uint32_t i)
{
    return ent_finder_capital(f, i) && ent_finder_has(f, i, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, i, ENT_SENSE_Role);
}

uint32_t ent_capitals_end(const EntFinder *f, uint32_t i)
{
    while (ent_finder_capital(f, i) || (ent_glued_hyphen(f, i) && ent_finder_capital(f, i + 1)))
        i++;
    return i;
}

bool ent_ends_in_legal_form(const EntFinder *f, uint32_t begin, uint32_t i)
{
    return i > begin + 1 &&
           ent_words_head(f->lexicon, f->doc, begin + 1, i, ENT_SENSE_CompanySuffix, NULL) != NULL;
}

/* "Trade, Economic, Scientific-Technical Cooperation": the list from the comma at I on ends before
 * K in the noun that its adjectives share. */
static bool closes_field(const EntFinder *f, uint32_t i, uint32_t k)
{
    static const char *const nouns[] = {"cooperation", "co-operation", "affairs",
                                        "matters",     "issues",       "relations"};
    return k > i + 2 && !ent_finder_is(f, k, ",") && !ent_finder_is(f, k, "and") &&
           ENT_STR_AMONG(ent_finder_text(f, k - 1), nouns);
}

/* "Ports, Fishing and Forests" after "Ministry of": commas between single common words that
 * an "and" closes. Returns the index behind the list, or 0. */
static uint32_t join_comma_list(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t of = ent_first_connector(f, begin, i);
    if (of >= i || !single_common(f, i - 1)) return 0;
    uint32_t k = i;
    while (ent_finder_is(f, k, ",") && single_common(f, k + 1)) {
        k += 2;
        if (ent_glued_hyphen(f, k) && single_common(f, k + 1)) k += 2; /* "Scientific-Technical" */
        if (single_common(f, k)) k++;
    }
    if (k == i) return 0;
    if (closes_field(f, i, k)) return k;
    if (ent_finder_is(f, k, ",")) k++;
    if (!ent_finder_is(f, k, "and") && !ent_finder_is(f, k, "&")) return 0;
    return single_common(f, k + 1) ? ent_capitals_end(f, k + 1) : 0;
}

/* ", Ltd" and ", Inc." */
static uint32_t join_suffix(const EntFinder *f, uint32_t i)
{
    uint32_t length;
    if (!ent_finder_is(f, i, ",") || i + 1 >= f->count) return 0;
    const EntSense *s =
        ent_lexicon_longest(f->lexicon, f->doc, i + 1, f->count, ENT_SENSE_CompanySuffix, &length);
    static const char *const small[] = {"inc.", "inc", "llc", "ltd.", "ltd", "plc"};
    bool form = f->words[i + 1].capital || /* "quorvane, inc." */
                (!ent_ascii_upper((unsigned char)f->tokens[i - 1].text.ptr[0]) &&
                 ENT_STR_AMONG(f->tokens[i + 1].text, small));
    if (!s || ent_postal_code(f, i + 1) || !form || ent_glued_hyphen(f, i + 1 + length)) return 0;
    return i + 1 + length;
}

/* The letters at I + 1 begin all the capitals of the name from BEGIN on, which no head ends. */
static bool initials_before(const EntFinder *f, uint32_t begin, uint32_t i)
{
    EntStr letters = f->tokens[i + 1].text;
    size_t n = 0;
    if (ent_finder_is(f, begin, "the")) begin++;
    for (uint32_t k = begin; k < i; k++) {
        if (!f->words[k].capital) continue;
        if (n >= letters.len || f->tokens[k].text.ptr[0] != letters.ptr[n]) return false;
        n++;
    }
    return n >= 2 && n == letters.len &&
           !ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_OrgHead, NULL);
}

/* [I, END) is the head noun of bodies, and no more. */
static bool head_alone(const EntFinder *f, uint32_t i, uint32_t end)
{
    uint32_t length = 0;
    const EntSense *head = ent_words_head(f->lexicon, f->doc, i, end, ENT_SENSE_OrgHead, &length);
    return head && length == end - i;
}

/* "(Europe)" inside a company's name, followed by more of it; also without a space before it, where
 * the bracket's opening is part of the token before. */
static uint32_t join_bracket(const EntFinder *f, uint32_t begin, uint32_t i)
{
    EntStr before = f->tokens[i - 1].text;
    if (ent_finder_is(f, i, ")") && memchr(before.ptr, '(', before.len) &&
        ent_finder_capital(f, i + 1))
        return i + 1;
    uint32_t form =
        ent_finder_is(f, i, ")") && memchr(before.ptr, '(', before.len) ? join_suffix(f, i + 1) : 0;
    if (form) return form; /* "Orion Rail(TM), Inc." */
    if (!ent_finder_is(f, i, "(") || !ent_finder_is(f, i + 2, ")") ||
        !ent_finder_capital(f, i + 3) || f->tokens[i + 3].sentence_start)
        return 0;
    if (ent_of_nation(f, i + 1)) return i + 3;
    /* "Orion Nurses Association (ONA) Spring Conference" */
    uint32_t end = i + 3;
    while (ent_finder_capital(f, end) && end < i + 9) end++;
    const EntSense *event =
        ent_words_head(f->lexicon, f->doc, i + 3, end, ENT_SENSE_EventHead, NULL);
    /* "Orion Training Partner (OTP) Program" */
    const EntSense *programme =
        ent_words_head(f->lexicon, f->doc, i + 3, end, ENT_SENSE_InitiativeHead, NULL);
    if (f->words[i + 1].upper && initials_before(f, begin, i) && head_alone(f, i + 3, end))
        return i + 3; /* "Harbour Tax Credit (HTC) Coalition" */
    return f->words[i + 1].upper && ((event && !event->weak) || programme) ? i + 3 : 0;
}

bool ent_name_particle(const EntFinder *f, uint32_t i)
{
    static const char *const particles[] = {
        "de",    "del",           "della",     "di",   "da",    "dos",   "das",
        "du",    "des",           "la",        "le",   "van",   "von",   "der",
        "den",   "ter",           "ten",       "te",   "bin",   "ben",   "bint",
        "binti", "binte",         "ibn",       "ibni", "al",    "el",    "ul",
        "ur",    "abu",           "ould",      "anak", "y",     "e",     "zu",
        "zum",   "zur",           "vom",       "do",   "af",    "av",    "d'",
        "los",   "las",           "dei",       "dal",  "dalla", "delle", "degli",
        "de'",   "d\xe2\x80\x99", "f\xc3\xbcr"};
    return i < f->count && ENT_STR_AMONG(f->tokens[i].text, particles);
}

bool ent_patronymic(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"bin", "binti", "binte", "bint", "ibni", "ibn"};
    return i < f->count && ENT_STR_AMONG(f->tokens[i].text, words);
}

static uint32_t join_particles(const EntFinder *f, uint32_t i)
{
    uint32_t k = i;
    while (k < i + 3 && ent_name_particle(f, k)) k++;
    if (k == i) return 0;
    /* "Omar bin Haji | Rashid": whose child somebody is, with the father's title */
    while (k < i + 4 && ent_patronymic(f, i) && ent_finder_has(f, k, ENT_SENSE_Honorific) &&
           ent_finder_capital(f, k + 1))
        k++;
    if (ent_glued_hyphen(f, k)) k++; /* "el-Quorvi" */
    return ent_finder_capital(f, k) ? k : 0;
}

/* "Karl “Doc” Moen", "Karl (Doc) Moen": the token behind a nickname in quotes or brackets, or 0. */
static uint32_t join_nickname(const EntFinder *f, uint32_t i)
{
    bool quotes = ent_finder_quote(f, i) && ent_finder_quote(f, i + 2);
    bool brackets = ent_finder_is(f, i, "(") && ent_finder_is(f, i + 2, ")") && i + 3 < f->count &&
                    !f->words[i + 1].upper && !ent_of_nation(f, i + 1) &&
                    !f->tokens[i + 3].sentence_start &&
                    !ent_finder_has(f, i + 3, ENT_SENSE_OrgHead);
    EntStr before = f->tokens[i - 1].text; /* "Cynthia J. “CJ” Bixborn" */
    bool initial = i > 1 && before.len == 2 && before.ptr[1] == '.';
    bool given = ent_finder_has(f, i - 1 - initial, ENT_SENSE_GivenName) ||
                 (brackets && ent_finder_has(f, i + 1, ENT_SENSE_GivenName));
    return given && (quotes || brackets) && ent_finder_capital(f, i + 1) &&
                   ent_finder_capital(f, i + 3)
               ? i + 3
               : 0;
}

/* "2+2 | Ministerial Dialogue" at I, behind the states that hold it: how many sit on each side. */
static uint32_t join_sides(const EntFinder *f, uint32_t i)
{
    bool sides = i + 3 < f->count && f->words[i].digits && f->words[i + 1].glued &&
                 ent_finder_is(f, i + 1, "+") && f->words[i + 2].digits && f->words[i + 2].glued;
    return sides && ent_finder_capital(f, i + 3) ? i + 3 : 0;
}

/* A number inside a name: "Phase 1", "Goal 6", "Sea Trial #7". */
static uint32_t join_number(const EntFinder *f, uint32_t i)
{
    uint32_t k = ent_finder_is(f, i, "#") ? i + 1 : i;
    if (ent_finder_is(f, i, ".") && ent_finder_is(f, i - 1, "no") && ent_finder_capital(f, i - 1))
        k = i + 1; /* "Orion Sugar Mill No. 1 Ltd" */
    /* "Orion 2022 Conference", "Kestrel 9th Annual Conference" */
    bool edition = k < f->count && !f->taken[k] && f->tokens[k].text.len == 4 &&
                   f->tokens[k].text.ptr[0] >= '0' && f->tokens[k].text.ptr[0] <= '9';
    if (edition && ent_finder_capital(f, i - 1) && ent_finder_capital(f, k + 1) &&
        !f->words[k + 1].function && !f->words[k + 1].opens)
        return k + 1;
    if (k >= f->count || !f->words[k].digits || f->tokens[k].text.len > 3 || f->taken[k]) return 0;
    return ent_finder_capital(f, i - 1) ? k + 1 : 0;
}

/* "… Forum Concludes": a verb that a title-case heading writes large. */
static bool finite_verb(const EntFinder *f, uint32_t i)
{
    EntStr tag = f->tokens[i].tag;
    return (ent_str_is(tag, "VBZ") || ent_str_is(tag, "VBD")) && f->tokens[i].iob == ENT_IOB_O &&
           f->tokens[i].pos == ENT_POS_VERB;
}

/* "Union Bank | 3rd Annual Harbour Summit": whose it is, before an event that is counted by years.
 */
static uint32_t join_annual(const EntFinder *f, uint32_t begin, uint32_t i)
{
    if (!ent_ordinal(ent_finder_text(f, i)) || !ent_annual_name(f, i + 1)) return 0;
    if (ent_finder_calendar(f, i - 1) || !ent_finder_capital(f, begin)) return 0;
    return ent_words_head(f->lexicon, f->doc, i + 1, ent_capitals_end(f, i + 1),
                          ENT_SENSE_EventHead, NULL)
               ? i + 1
               : 0;
}

/* "Karl Moen Sheikh": what is said before a name elsewhere is here its last word. */
static bool ends_person(const EntFinder *f, uint32_t begin, uint32_t i)
{
    return i >= begin + 2 && f->words[i].capital && !ent_finder_capital(f, i + 1) &&
           f->words[i - 1].capital && !ent_str_ends(f->tokens[i].text, ENT_STR(".")) &&
           ent_str_is(f->tokens[i - 1].label, "PERSON");
}

/* Up to three words in lower case from I on end in the noun of an event. */
static bool lower_event(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 3 };
    for (uint32_t k = i; k < f->count && k < i + WORDS; k++) {
        if (f->words[k].capital || !f->words[k].letters || f->tokens[k].sentence_start)
            return false;
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, i, k + 1, ENT_SENSE_EventHead, NULL);
        if (head && !head->weak && !head->plural) return true;
    }
    return false;
}

/* "Third", "7th": which of a row. */
static bool counted(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"next", "annual"};
    return ENT_STR_AMONG(ent_finder_text(f, i), words) || ent_ordinal_number(ent_finder_text(f, i));
}

/* "Latvia - Norway Joint Commission": two nations with a dash between spaces, before a head. */
static bool spaced_pair(const EntFinder *f, uint32_t begin, uint32_t i)
{
    EntStr s = f->tokens[i].text;
    bool dash = ent_str_is(s, "-") || ent_str_is(s, "\xe2\x80\x93");
    if (!dash || f->words[i].glued || i + 2 >= f->count || !ent_of_nation(f, i + 1) ||
        f->tokens[i + 1].sentence_start)
        return false;
    if (ent_finder_is(f, begin, "the")) begin++;
    if (begin + 1 < i && counted(f, begin)) begin++; /* "the Third Latvia - Norway Forum" */
    const EntSense *first =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){begin, i}, ENT_SENSE_Name);
    bool nations = first && (first->kind == ENT_CLASS_Country || first->kind == ENT_CLASS_Region);
    if (!nations && !(i - begin == 1 && ent_of_nation(f, begin))) return false;
    uint32_t end = ent_capitals_end(f, i + 1);
    if (end == i + 2) return lower_event(f, end); /* "Asia - Latvia third ministerial forum" */
    const EntSense *body =
        end > i + 2 ? ent_words_head(f->lexicon, f->doc, i + 2, end, ENT_SENSE_OrgHead, NULL)
                    : NULL; /* but "in Latvia – Norway Bank, …" */
    bool of_both = body && body->kind != ENT_CLASS_Company && body->kind != ENT_CLASS_University;
    return end > i + 2 &&
           (of_both || ent_words_head(f->lexicon, f->doc, i + 2, end, ENT_SENSE_EventHead, NULL));
}

/* "Orion Ferries Inc. | Quorvane has offices": the stop of a legal form that ends the sentence too,
 * unless what follows is a form again or ends in a head noun ("Orion Corp. Foundation"). */
static bool form_ends_sentence(const EntFinder *f, uint32_t begin, uint32_t i)
{
    static const char *const forms[] = {"Inc.", "Ltd.", "Corp."};
    if (i < begin + 2 || !ENT_STR_AMONG(f->tokens[i - 1].text, forms) || !ent_finder_capital(f, i))
        return false;
    if (ent_finder_has(f, i, ENT_SENSE_CompanySuffix)) return false;
    if (f->tokens[i].sentence_start) return true;
    uint32_t end = ent_capitals_end(f, i);
    return !ent_is_name_head(f, i, end) && !ent_ends_in_legal_form(f, i - 1, end);
}

static bool place_on_each_side(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t length;
    const EntSense *first =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){begin, i}, ENT_SENSE_Name);
    const EntSense *second =
        ent_lexicon_longest(f->lexicon, f->doc, i + 1, f->count, ENT_SENSE_Name, &length);
    return first && second && ent_class_top(first->kind) == ENT_CLASS_Place &&
           ent_class_top(second->kind) == ENT_CLASS_Place;
}

/* "QuorvaneX. | Ann Lee": a full stop that the tokenizer took for that of an initial. */
static bool ends_in_stop(const EntFinder *f, uint32_t i)
{
    enum { LOWER = 3 };
    EntStr s = i > 0 ? f->tokens[i - 1].text : ENT_STR_EMPTY;
    size_t lower = 0;
    if (s.len < LOWER + 3 || s.ptr[s.len - 1] != '.' ||
        !ent_ascii_upper((unsigned char)s.ptr[s.len - 2]))
        return false;
    for (size_t k = 0; k < s.len; k++) lower += ent_ascii_lower((unsigned char)s.ptr[k]);
    return lower >= LOWER && ent_finder_capital(f, i);
}

/* "Riga Medical School/Lindberg Hospital", "Bern/Switzerland", "Maria Lindberg/Riga Herald": the
 * "/" at I stands between two names. */
static bool two_by_slash(const EntFinder *f, uint32_t begin, uint32_t i)
{
    bool person = ent_str_is(f->tokens[begin].press_label, "PERSON") ||
                  (ent_finder_has(f, begin, ENT_SENSE_GivenName) &&
                   !ent_finder_has(f, i - 1, ENT_SENSE_CommonWord));
    bool words = i - begin >= 2 && f->tokens[i - 1].text.len > 1 && ent_finder_capital(f, i + 1) &&
                 f->tokens[i + 1].text.len > 1; /* not "Kim A/L Ching" */
    return (person && words) || place_on_each_side(f, begin, i) ||
           ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_OrgHead, NULL);
}

/* "University of Texas at | Austin": the campus of a university of a state or country. */
static bool names_campus(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t length;
    if (!ent_finder_is(f, begin, "university") || !ent_finder_is(f, begin + 1, "of")) return false;
    const EntSense *state =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){begin + 2, i}, ENT_SENSE_Name);
    const EntSense *town =
        ent_lexicon_longest(f->lexicon, f->doc, i + 1, f->count, ENT_SENSE_Name, &length);
    return state && state->kind == ENT_CLASS_Region && town && town->kind == ENT_CLASS_City;
}

/* "Orion Oil plc", "… Sp. z o.o.", "… s.r.o.": the token behind the legal form of a company at I
 * that is of several words, or small, or 0. */
static uint32_t behind_form(const EntFinder *f, uint32_t i)
{
    uint32_t length = 0;
    if (i == 0 || f->words[i].glued || !ent_finder_capital(f, i - 1) ||
        !ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_CompanySuffix, &length))
        return 0;
    bool small =
        !f->words[i].capital && (ent_str_starts(f->tokens[i].tag, ENT_STR("NNP")) ||
                                 ent_str_find(f->tokens[i].text, ENT_STR(".")) != SIZE_MAX);
    if (ent_finder_is(f, i + 1, "(")) length = 1;  /* "AB (publ)" */
    if (ent_glued_hyphen(f, i + length)) length--; /* "Orion Ltd. | co-founded" */
    return length > 1 || (small && length) ? i + length : 0;
}

/* "Ann Lee and Tara Day | of Riga High School": somebody whose surname is a word for an event. */
static bool person_called_event(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t length;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_EventHead, &length);
    return head && head->weak && length == 1 && i == begin + 2 &&
           (ent_finder_has(f, begin, ENT_SENSE_GivenName) ||
            ent_str_is(f->tokens[begin].label, "PERSON")) &&
           !ent_finder_has(f, begin, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, begin, ENT_SENSE_Name);
}

/* "Omar bin Haji | Rashid" */
static bool behind_patronymic(const EntFinder *f, uint32_t begin, uint32_t i)
{
    while (i > begin && ent_finder_has(f, i - 1, ENT_SENSE_Honorific)) i--;
    return i > begin && ent_patronymic(f, i - 1);
}

/* Where the name that began at BEGIN goes on behind I, or 0 where it ends. */
static uint32_t next_part(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t k;
    if (i >= f->count || f->taken[i] || is_space(f, i)) return 0;
    if (i > begin && !f->words[i].opens && (k = behind_form(f, i))) return k;
    bool honorific = ent_finder_has(f, i, ENT_SENSE_Honorific) && !behind_patronymic(f, begin, i) &&
                     !ent_finder_has(f, i, ENT_SENSE_Role) && !ends_person(f, begin, i) &&
                     !(i > begin && ent_glued_hyphen(f, i + 1)) && /* "Laiterie Saint-Orvel" */
                     (i == begin || ent_honorific_at(f, i));       /* "Parliament of Sri Lanka" */
    if (f->words[i].opens || honorific || before_place_in_capitals(f, i)) return 0;
    if (f->tokens[i].sentence_start && ent_finder_is(f, i - 1, ".")) return 0;
    bool month_stop = i > begin && ent_str_ends(f->tokens[i - 1].text, ENT_STR(".")) &&
                      ent_finder_has(f, i - 1, ENT_SENSE_Month); /* "… Lee Bo. Ships …" */
    if (month_stop) return 0;
    if (form_ends_sentence(f, begin, i) || ends_in_stop(f, i)) return 0;
    if (ent_ends_in_state(f, begin, i)) return 0;
    if (i > begin && ent_family_and_given(f, i)) return 0; /* "Union Bank | Cho Sung-hwan" */
    if ((k = ent_join_inside(f, begin, i))) return k;
    if (ent_finder_capital(f, i)) {
        if (f->words[i].function && !f->words[i].upper && f->tokens[i].iob == ENT_IOB_O) return 0;
        if (finite_verb(f, i) || headline_verb(f, i)) return 0;
        bool co = ent_finder_is(f, i, "co") && ent_glued_hyphen(f, i + 1);
        if (co && ent_finder_has(f, i + 2, ENT_SENSE_Role)) return 0; /* "Orion | Co-Founder" */
        /* "Riga Port Charter The Centre …": headings that ran together */
        if (ent_str_is(f->tokens[i].text, "The") && i - begin >= 2 && f->words[i - 1].capital)
            return 0;
        if (ent_finder_has(f, i, ENT_SENSE_Weekday) && !ent_finder_capital(f, i + 1) &&
            f->tokens[i].text.len > 3)
            return 0; /* but "Justin Sun" */
        return ent_finder_calendar(f, i) && i + 1 < f->count && f->words[i + 1].digits ? 0 : i + 1;
    }
    /* "Center for Deep-water Drilling" */
    bool compound = ent_glued_hyphen(f, i) && i + 2 < f->count && !f->words[i + 1].capital &&
                    f->words[i + 1].letters && ent_finder_capital(f, i + 2) &&
                    !f->words[i + 2].glued &&
                    (ent_first_connector(f, begin, i) < i ||
                     (i > begin + 1 && ent_finder_has(f, i + 2, ENT_SENSE_EventHead)));
    if (compound) return i + 2;
    bool syllable = ent_glued_hyphen(f, i) && f->words[i + 1].letters && !f->taken[i + 1] &&
                    ((ent_str_is(f->tokens[i - 1].label, "PERSON") &&
                      ent_str_is(f->tokens[i + 1].label, "PERSON")) ||
                     name_syllable(f, i + 1) || /* "Min-seo", "Dae-il Steel" */
                     ent_given_of_two_syllables(f, i));
    if (syllable) return i + 2;
    if (spaced_pair(f, begin, i)) return i + 1;
    if (ent_finder_is(f, i, "/") && two_by_slash(f, begin, i)) return 0;
    if (ent_glued_hyphen(f, i) &&
        (ent_finder_capital(f, i + 1) || (f->words[i + 1].digits && !f->taken[i + 1])))
        return i + 2;
    if (ent_finder_is(f, i, "&") || ent_finder_is(f, i, "+") || ent_finder_is(f, i, "and"))
        return ent_join_and(f, begin, i) ? i + 1 : 0;
    if (person_called_event(f, begin, i)) return 0;
    if (ent_connector_at(f, i) || ent_finder_is(f, i, "in"))
        return (k = join_connector(f, begin, i)) ? k : 0;
    if (ent_finder_is(f, i, "the") && i > begin &&
        (ent_connector_at(f, i - 1) || ent_finder_is(f, i - 1, "and") ||
         ent_finder_is(f, i - 1, "in")) &&
        ent_finder_capital(f, i + 1))
        return i + 1;
    if (ent_finder_is(f, i, ",")) {
        if ((k = join_suffix(f, i)) || (k = join_comma_list(f, begin, i)) ||
            (k = ent_join_fields(f, begin, i)) || (k = ent_join_list_of_body(f, begin, i)))
            return k;
        return ent_join_event_list(f, i);
    }
    if ((k = join_nickname(f, i)) || (k = join_sides(f, i))) return k;
    if (ent_finder_is(f, i, "(") || ent_finder_is(f, i, ")")) return join_bracket(f, begin, i);
    if (ent_finder_is(f, i, "at") && names_campus(f, begin, i)) return i + 1;
    if ((k = ent_join_genitive(f, begin, i))) return k;
    if ((k = join_annual(f, begin, i))) return k;
    if ((k = join_particles(f, i))) return k;
    return join_number(f, i);
}

uint32_t ent_name_run_end(const EntFinder *f, uint32_t begin)
{
    uint32_t end = begin + 1, next, length;
    if (ent_lexicon_longest(f->lexicon, f->doc, begin, f->count, ENT_SENSE_Name, &length))
        end = begin + length; /* "Republic of Latvia", "Washington, D.C." */
    while (end > begin + 1 && ent_finder_is(f, end - 1, "."))
        end--; /* "San Francisco.", where the stop leaves the folded name as it was */
    while ((next = next_part(f, begin, end))) end = next;
    return end;
}
