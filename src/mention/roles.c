/* Job titles: a role noun with the words that belong to it ("pro vice-rector teaching",
 * "professor of harbour and bridge engineering"), without the organisation. */
#include "base/ascii.h"
#include "mention/name_parts.h"

bool ent_noun_like(const EntFinder *f, uint32_t i)
{
    uint8_t pos = f->tokens[i].pos;
    return pos == ENT_POS_NOUN || pos == ENT_POS_PROPN || pos == ENT_POS_ADJ || pos == ENT_POS_X;
}

static bool joins_two(const EntFinder *f, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++)
        if (ent_finder_is(f, i, "and") || ent_finder_is(f, i, "&")) return true;
    return false;
}

static bool any_taken(const EntFinder *f, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++)
        if (f->taken[i]) return true;
    return false;
}

/* "a veteran marketer": the word at I, that often says something else, goes with the noun behind
 * it.
 */
static bool attributive(const EntFinder *f, uint32_t i, const EntSense *role)
{
    const EntToken *t = &f->tokens[i];
    bool before_noun = ent_str_is(t->dep, "amod") || ent_str_is(t->dep, "compound");
    return role && role->weak && before_noun && !f->words[i].capital && t->head == i + 1 &&
           f->tokens[i + 1].pos == ENT_POS_NOUN && !f->words[i + 1].capital &&
           !ent_finder_has(f, i + 1, ENT_SENSE_Role);
}

/* "said systems | engineer Ann Lee": a trade that the tagger took for a verb, behind the noun that
 * says which, behind a verb of saying, or where a sentence begins. */
static bool trade_taken_for_verb(const EntFinder *f, uint32_t i)
{
    static const char *const trades[] = {"engineer", "intern", "scientist", "technologist",
                                         "fellow",   "pilot",  "architect", "counsel"};
    EntStr tag = f->tokens[i].tag;
    bool verb = ent_str_is(tag, "VB") || ent_str_is(tag, "VBP");
    if (!verb || !ENT_STR_AMONG(ent_finder_text(f, i), trades)) return false;
    return i == 0 || f->words[i].opens || f->tokens[i].sentence_start || ent_noun_like(f, i - 1) ||
           ent_word_has(&f->words[i - 1], ENT_SENSE_SayVerb);
}

/* "and rector Ann Lee": a title behind an "and" or comma that the tagger took for a verb; not one
 * that is a verb as well. */
static bool taken_for_verb(const EntFinder *f, uint32_t i)
{
    static const char *const titles[] = {"rector",    "provost",   "dean",   "registrar",
                                         "principal", "secretary", "consul", "governor",
                                         "director",  "president"};
    return i > 0 && ent_str_is(f->tokens[i].tag, "VB") &&
           (ent_finder_is(f, i - 1, "and") || ent_finder_is(f, i - 1, ",")) &&
           ENT_STR_AMONG(ent_finder_text(f, i), titles);
}

/* Length in tokens of the role noun at I, 0 if there is none. "president and CEO" is two. */
static uint32_t role_word(const EntFinder *f, uint32_t i)
{
    uint32_t length = 0;
    if (i >= f->count || f->taken[i] || ent_fund_not_officer(f, i) || ent_given_like_rank(f, i) ||
        ent_sits_in_house(f, i))
        return 0;
    if (ent_general_manager(f, i)) return 1;
    const EntSense *role =
        ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Role, &length);
    if (length == 1 && attributive(f, i, role)) return 0;
    if (!role || joins_two(f, i, i + length) || any_taken(f, i, i + length))
        length = ent_finder_has(f, i, ENT_SENSE_Role) ? 1 : 0;
    if (!length) return 0;
    while (length > 1 && f->tokens[i + length - 1].pos == ENT_POS_PUNCT &&
           !f->words[i + length - 1].letters)
        length--; /* a full stop leaves the folded phrase as it was */
    bool adjective = f->tokens[i].pos == ENT_POS_ADJ && !f->words[i].capital &&
                     !ent_finder_has(f, i, ENT_SENSE_RoleModifier);
    bool listed = ent_finder_has(f, i, ENT_SENSE_Profession) && ent_finder_is(f, i + 1, ",");
    adjective &= !listed; /* "a metaphysician, sound healer and educator" */
    /* "astronauts Ann Lee and Bo Falk": a plural that the tagger took for a verb */
    bool before_person =
        i + 1 < f->count && ent_str_is(f->tokens[i + 1].label, "PERSON") &&
        (ent_str_is(f->tokens[i].tag, "VBZ") || taken_for_verb(f, i) || trade_taken_for_verb(f, i));
    if (length == 1 && ((!ent_noun_like(f, i) && !before_person) || adjective ||
                        ent_opens_a_firm(f, i) || ent_closes_a_firm(f, i)))
        return 0;
    return any_taken(f, i, i + length) ? 0 : length;
}

static bool hyphen(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "-") || ent_finder_is(f, i, "\xe2\x80\x91");
}

/* "Union Minister", "Union Health Secretary": of India's federal government. */
static bool of_the_union(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 3 };
    for (uint32_t k = i + 1; k < f->count && k <= i + WORDS && f->words[k].capital; k++)
        if (ent_finder_is(f, k, "minister") || ent_finder_is(f, k, "MoS") ||
            ent_finder_is(f, k, "secretary"))
            return true;
    return false;
}

static bool modifier(const EntFinder *f, uint32_t i)
{
    const EntWord *w = &f->words[i];
    if (f->taken[i] || f->tokens[i].pos == ENT_POS_PUNCT) return false;
    if (ent_finder_is(f, i, "|") || ent_finder_is(f, i, "]") || ent_finder_is(f, i, "*"))
        return false;
    if (ent_str_find(f->tokens[i].text, ENT_STR("://")) != SIZE_MAX) return false;
    if (ent_finder_is(f, i, "under") && !ent_finder_is(f, i + 1, "secretary")) return false;
    if (ent_finder_is(f, i, "state") && w->capital && ent_finder_is(f, i + 1, "governor"))
        return false; /* "Lagos State Governor": of his state */
    static const char *const others[] = {
        "elected", "appointed", "then",  "named",     "promoted", "nominated", "newly",
        "U.S.",    "US",        "U.K.",  "UK",        "contact",  "join",      "meet",
        "hear",    "watch",     "thank", "featuring", "stated",   "own"};
    if (ENT_STR_AMONG(ent_finder_text(f, i), others)) return false;
    if (ent_finder_is(f, i, "first") && !w->capital && f->words[i + 1].capital)
        return false; /* "its first Chief Officer": he has none before him */
    if (ent_word_has(w, ENT_SENSE_RoleModifier)) return true;
    if (ent_finder_is(f, i, "first")) /* "First Deputy Minister" */
        return ent_finder_is(f, i + 1, "deputy") || ent_finder_is(f, i + 1, "vice");
    if (ent_word_has(w, ENT_SENSE_Honorific) || ent_word_has(w, ENT_SENSE_Demonym)) return false;
    if (ent_finder_is(f, i, "union"))
        return of_the_union(f, i) || !w->capital; /* "faculty union chair" */
    if (ent_finder_is(f, i, "counterpart")) return false;
    if (ent_finder_is(f, i, "company")) return false; /* "Company CEO": the employer */
    if (!w->capital && ent_word_has(w, ENT_SENSE_EventHead) && f->words[i + 1].capital)
        return false; /* "attended the ceremony Minister Lee" */
    bool field = ent_str_is(f->tokens[i].tag, "VBG") && !w->capital &&
                 ent_lexicon_lists(f->lexicon, ent_finder_text(f, i), ENT_WORDS_FieldGerund);
    if (field) return true;
    if (!ent_noun_like(f, i) || ent_str_is(f->tokens[i].tag, "JJS")) return false;
    if (f->tokens[i].pos == ENT_POS_ADJ && !w->capital && f->tokens[i].dep.len &&
        !ent_str_is(f->tokens[i].dep, "amod"))
        return false;
    return !w->capital || ent_word_has(w, ENT_SENSE_CommonWord);
}

/* The end of "Chief Strategic Relationships Manager", "Chief Research, Purchasing and
 * Sustainability Officer" with "Chief" at I; 0: no such title. */
static uint32_t chief_of_field(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 7 };
    static const char *const nouns[] = {"manager",   "strategist", "scientist", "technologist",
                                        "economist", "architect",  "engineer",  "evangelist"};
    bool listed = false, field = false;
    for (uint32_t k = i + 1; k < f->count && k <= i + WORDS && !f->taken[k] && !f->words[k].opens;
         k++) {
        bool joint = ent_finder_is(f, k, "and") || ent_finder_is(f, k, "&");
        bool comma = ent_finder_is(f, k, ",") && field;
        if (ent_finder_is(f, k, "officer")) return listed ? 0 : k + 1;
        if (ENT_STR_AMONG(ent_finder_text(f, k), nouns))
            return field && !listed && f->words[k].capital ? k + 1 : 0;
        bool lead = ent_finder_is(f, k, "lead"); /* "Chief Lead Generation Officer" */
        if (!lead && !joint && !comma &&
            (ent_finder_has(f, k, ENT_SENSE_Role) || !ent_noun_like(f, k)))
            return 0;
        bool oxford = comma && ent_finder_is(f, k + 1, "and");
        if ((joint || comma) && !oxford && !f->words[k + 1].capital) return 0;
        listed = comma || (listed && !joint); /* a comma wants its "and" */
        field |= !joint && !comma;
    }
    return 0;
}

uint32_t ent_chief_title(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 4 };
    if (!ent_finder_is(f, i, "chief")) return 0;
    uint32_t end = chief_of_field(f, i);
    if (end) return end - i;
    /* "Chief Storyteller and CEO", "Chief Growth Lover at Orion", "CEO and Chief Kindler, Ann Lee"
     */
    end = i + 1;
    while (end < f->count && end < i + WORDS && !f->taken[end] && f->words[end].capital &&
           !f->words[end].function && !ent_finder_has(f, end, ENT_SENSE_Role) &&
           !ent_finder_has(f, end, ENT_SENSE_GivenName))
        end++;
    bool joint = ent_finder_is(f, end, "and") || ent_finder_is(f, end, "&");
    bool closes =
        (joint && ent_finder_has(f, end + 1, ENT_SENSE_Role)) ||
        (ent_finder_is(f, end, "at") && end + 1 < f->count && f->words[end + 1].capital) ||
        (i > 0 && f->words[i - 1].function && ent_finder_is(f, end, ",") &&
         ent_finder_has(f, end + 1, ENT_SENSE_GivenName));
    return f->words[i].capital && closes && end > i + 1 ? end - i : 0;
}

/* "Deputy | Development Minister", with the deputy before I: where the title begins that the words
 * of its field stand before, or I. */
static uint32_t deputys_title(const EntFinder *f, uint32_t i)
{
    static const char *const ranks[] = {"deputy", "vice", "assistant", "associate"};
    enum { WORDS = 3 };
    bool large = f->words[i - 1].capital;
    if (!ENT_STR_AMONG(ent_finder_text(f, i - 1), ranks)) return i;
    for (uint32_t k = i; k < f->count && k < i + WORDS; k++) {
        if (k > i && role_word(f, k)) return k;
        bool known = ent_finder_has(f, k, ENT_SENSE_CommonWord) ||
                     (!large && ent_finder_has(f, k, ENT_SENSE_OrgHead)); /* "deputy center" */
        if (f->taken[k] || !ent_noun_like(f, k) || f->words[k].capital != large || !known) return i;
    }
    return i;
}

/* A role noun at I with the role nouns that follow it directly: "deputy secretary-general" is one
 * title whose head is the last of them. */
static uint32_t role_head(const EntFinder *f, uint32_t i)
{
    uint32_t end = i, length, chief = ent_chief_title(f, i);
    if (chief) return chief;
    while ((length = role_word(f, end))) {
        bool modifies = length == 1 && ent_finder_has(f, end, ENT_SENSE_RoleModifier);
        end += length;
        uint32_t next = end;
        if (!modifies && !hyphen(f, next)) break; /* "chairperson President X": two titles */
        while (next < f->count &&
               ((hyphen(f, next) && f->words[next].glued) ||
                (!f->taken[next] && ent_noun_like(f, next) && !role_word(f, next) &&
                 ent_finder_has(f, next, ENT_SENSE_RoleModifier))))
            next++;
        if (modifies && !role_word(f, next) && next == end) next = deputys_title(f, next);
        if (!role_word(f, next) || f->words[next].opens) {
            bool adjective = f->tokens[end - 1].pos == ENT_POS_ADJ && !f->words[end - 1].capital;
            if (modifies && adjective) end -= length; /* "the executive floor" */
            break;
        }
        end = next;
    }
    if (end > i && ent_finder_is(f, end, "extraordinary") && ent_finder_is(f, end + 1, "and") &&
        ent_finder_is(f, end + 2, "plenipotentiary"))
        end += 3; /* "Ambassador Extraordinary and Plenipotentiary" */
    bool cum = end > i && hyphen(f, end) && ent_finder_is(f, end + 1, "cum") && hyphen(f, end + 2);
    if (cum && (length = role_head(f, end + 3))) return end + 3 + length - i;
    bool in_charge = end > i && hyphen(f, end) && ent_finder_is(f, end + 1, "in") &&
                     hyphen(f, end + 2) && ent_finder_is(f, end + 3, "charge");
    if (end > i && ent_elect_behind(f, end)) return end + 2 - i;
    return (in_charge ? end + 4 : end) - i;
}

/* Length in tokens of the phrase of esteem that ends before I ("award-winning"), or 0. */
static uint32_t praise_before(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 3 };
    uint32_t length;
    for (uint32_t n = WORDS; n > 0; n--)
        if (n <= i &&
            ent_lexicon_longest(f->lexicon, f->doc, i - n, i, ENT_SENSE_Praise, &length) &&
            length == n)
            return n;
    return 0;
}

/* Before I back over esteem: "renowned and award-winning". src/fact/positions.c takes it off again;
 * here it keeps a title beside its article and comma. */
static uint32_t over_praise(const EntFinder *f, uint32_t i)
{
    uint32_t n, end = i;
    while (i > 0 && !f->words[i].opens) {
        bool joint = i < end && (ent_finder_is(f, i - 1, "and") || ent_finder_is(f, i - 1, ","));
        if ((n = praise_before(f, i)))
            i -= n;
        else if (joint && (n = praise_before(f, i - 1)))
            i -= n + 1;
        else
            break;
    }
    return i;
}

/* "They met Ripple CEO Ann Lee", "Harbour Gas Chief Executive Officer Ann Lee": what is written
 * large before a head of companies is the company, unless it goes with titles ("Interim CEO"). */
static bool names_employer(const EntFinder *f, uint32_t i, uint32_t head)
{
    static const char *const titles[] = {"ceo",     "cto",        "cfo",       "coo",   "cmo",
                                         "founder", "co-founder", "cofounder", "co-ceo"};
    const EntWord *w = &f->words[i];
    bool chief = ENT_STR_AMONG(ent_finder_text(f, head), titles) ||
                 (f->words[head].capital && ent_title_of_chief(f, head) > 1);
    return w->capital && !w->heading && i + 1 == head && !f->tokens[i].sentence_start && chief &&
           !ent_word_has(w, ENT_SENSE_RoleModifier);
}

/* "Today | President Moen", "Last Friday | CEO Ann Lee": when, and no part of the title. */
static bool tells_time(const EntFinder *f, uint32_t i)
{
    static const char *const days[] = {"today", "yesterday", "tonight", "tomorrow"};
    return ent_finder_calendar(f, i) || ENT_STR_AMONG(ent_finder_text(f, i), days);
}

/* Words before the role noun that belong to the title. */
static uint32_t extend_left(const EntFinder *f, uint32_t begin)
{
    static const char *const verbs[] = {"names", "taps",     "appoints", "hires",   "welcomes",
                                        "adds",  "promotes", "elects",   "elevates"};
    uint32_t i = begin;
    while (i > 0 && !f->words[i].opens && !f->tokens[i].sentence_start) {
        bool joint = (ent_finder_is(f, i - 1, "and") || ent_finder_is(f, i - 1, "&")) && i >= 2;
        bool plain = !ent_finder_has(f, i - 1, ENT_SENSE_Role) ||
                     ent_finder_has(f, i - 1, ENT_SENSE_RoleModifier);
        if (f->words[i - 1].heading && (ent_finder_has(f, i - 1, ENT_SENSE_Praise) ||
                                        ENT_STR_AMONG(ent_finder_text(f, i - 1), verbs)))
            break; /* "Forum Taps Renowned Historian" */
        if (names_employer(f, i - 1, begin) || tells_time(f, i - 1) || ent_done_to_holder(f, i - 1))
            break;
        if (modifier(f, i - 1) && plain) {
            i--;
        } else if (hyphen(f, i - 1) && i >= 2 && !f->taken[i - 2] && f->words[i - 1].glued &&
                   f->words[i - 2].letters) {
            i -= 2;
        } else if (joint && i < begin && modifier(f, i - 2) &&
                   !ent_finder_has(f, i - 2, ENT_SENSE_Role)) {
            i -= 2;
        } else {
            break;
        }
    }
    return over_praise(f, i);
}

/* "Industrial Ports | Prof Dr Ann Lee": what is said before a name ends the topic before it. */
static bool before_name(const EntFinder *f, uint32_t i)
{
    return f->words[i].capital && ent_honorific_at(f, i) && i + 1 < f->count &&
           f->words[i + 1].capital && !ent_finder_has(f, i, ENT_SENSE_Role) &&
           (f->taken[i + 1] || ent_finder_has(f, i + 1, ENT_SENSE_Honorific));
}

/* "Minister for | Farmers Welfare": people in the plural whose affairs a title is for. */
static bool whose_affairs(const EntFinder *f, uint32_t i)
{
    bool plural = f->words[i].capital && ent_str_ends(f->tokens[i].text, ENT_STR("s"));
    return plural && role_head(f, i) == 1 && i + 1 < f->count && f->words[i + 1].capital &&
           !f->taken[i + 1] && ent_finder_has(f, i + 1, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_GivenName) && !role_head(f, i + 1);
}

/* "Minister of Trade, | Justice and Ports": a minister's field that is also a judge's title, with
 * no name behind it. */
static bool field_like_title(const EntFinder *f, uint32_t i)
{
    return ent_finder_is(f, i, "justice") && f->words[i].capital &&
           (ent_finder_is(f, i + 1, ",") || ent_finder_is(f, i + 1, "and") ||
            ent_finder_is(f, i + 1, "&"));
}

/* "Head of | Investor Relations": a field that begins with a word for people. */
static bool titled_field(const EntFinder *f, uint32_t i)
{
    return role_head(f, i) == 1 && f->words[i].capital && ent_finder_capital(f, i + 1) &&
           ent_finder_has(f, i + 1, ENT_SENSE_CommonWord) && !role_head(f, i + 1) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_GivenName) &&
           !ent_finder_has(f, i, ENT_SENSE_Honorific);
}

/* ", Digital Trade, and Port Works" with the comma at I: a further field, of a list that an "and"
 * closes. */
bool ent_topics_listed(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 4, FIELDS = 4 };
    for (uint32_t n = 0, k = i; n < FIELDS && ent_finder_is(f, k, ","); n++) {
        uint32_t end = k + 1;
        while (end < f->count && end <= k + WORDS && f->words[end].capital && !f->taken[end] &&
               ent_noun_like(f, end) && !role_head(f, end) && !before_name(f, end) &&
               !ent_str_is(f->tokens[end].label, "PERSON"))
            end++;
        if (end == k + 1) return false;
        if (ent_finder_is(f, end, "and") || ent_finder_is(f, end, "&") ||
            (ent_finder_is(f, end, ",") && ent_finder_is(f, end + 1, "and")))
            return true;
        k = end;
    }
    return false;
}

/* End of a topic noun phrase at I: "Deep and Coastal Drilling", "harbour and bridge engineering".
 * Stops before mentions, commas, verbs, prepositions and further roles. */
static uint32_t topic_end(const EntFinder *f, uint32_t i)
{
    uint32_t end = i;
    bool listed = false;
    while (end < f->count && !f->taken[end] && !f->tokens[end].sentence_start) {
        if (before_name(f, end)) break;
        bool past = ent_str_is(f->tokens[end].tag, "VBN") && end > i && end + 1 < f->count &&
                    f->tokens[end + 1].pos == ENT_POS_NOUN && !f->taken[end + 1] &&
                    !f->words[end].capital; /* "automotive embedded systems" */
        bool word = ent_noun_like(f, end) || past || ent_str_is(f->tokens[end].tag, "VBG") ||
                    ent_str_is(f->tokens[end].tag, "NNPS") || f->words[end].capital;
        bool hyphened = hyphen(f, end) && f->words[end].glued;
        if (word && (f->words[end].function && !f->words[end].upper)) break;
        hyphened |= end > i && ent_people_genitive(f, end) && !f->taken[end + 1];
        if (!word && !hyphened) {
            bool joins = ent_finder_is(f, end, "and") || ent_finder_is(f, end, "&") ||
                         (ent_finder_is(f, end, ",") && end + 2 < f->count &&
                          (ent_finder_is(f, end + 2, "and") || ent_finder_is(f, end + 2, ",")) &&
                          f->words[end + 1].capital) ||
                         ent_topics_listed(f, end);
            bool closes = listed && ent_finder_is(f, end, ",") && ent_finder_is(f, end + 1, "and");
            joins |= closes; /* "Growth, Energy, and the Environment" */
            listed |= joins && ent_finder_is(f, end, ",");
            uint32_t next = ent_finder_is(f, end + 1, "the") ? end + 2 : end + 1;
            if (joins && ent_finder_is(f, end, ",") && ent_finder_is(f, next, "and")) next++;
            if (closes && ent_finder_is(f, next, "the")) next++;
            if (!joins || end == i || next >= f->count || f->taken[next] ||
                (role_head(f, next) && !whose_affairs(f, next) && !field_like_title(f, next)) ||
                before_name(f, next))
                break;
            bool gerund =
                closes && f->words[next].capital && ent_str_is(f->tokens[next].tag, "VBG");
            if ((!ent_noun_like(f, next) && !gerund) || role_head(f, next + 1)) break;
            end = next;
            continue;
        }
        bool attribute =
            role_head(f, end) == 1 && !f->words[end].capital && /* "investor services" */
            end + 1 < f->count && !f->taken[end + 1] && !f->words[end + 1].capital &&
            f->tokens[end + 1].pos == ENT_POS_NOUN && !role_head(f, end + 1) && end == i;
        attribute |=
            whose_affairs(f, end) || field_like_title(f, end) || (end == i && titled_field(f, end));
        if (!attribute &&
            (role_head(f, end) || (ent_honorific_at(f, end) && f->words[end].capital)) && !hyphened)
            break;
        end++;
    }
    while (end > i && !f->words[end - 1].letters) end--;
    return end;
}

bool ent_leads_a_body(const EntFinder *f, uint32_t i)
{
    static const char *const titles[] = {
        "ceo",      "cto",   "cfo",        "coo",       "cmo",        "cio",        "founder",
        "chairman", "owner", "co-founder", "cofounder", "chairwoman", "chairperson"};
    if (ENT_STR_AMONG(ent_finder_text(f, i), titles)) return true;
    return ent_finder_is(f, i, "officer") && i > 0 && ent_finder_is(f, i - 1, "executive");
}

uint32_t ent_title_of_chief(const EntFinder *f, uint32_t i)
{
    if (ent_finder_has(f, i, ENT_SENSE_Role) && ent_leads_a_body(f, i)) return 1;
    uint32_t length = 0;
    if (!ent_finder_is(f, i, "chief")) return 0;
    ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Role, &length);
    if (length < 2) length = ent_chief_title(f, i);
    return length > 1 && ent_finder_is(f, i + length - 1, "officer") ? length : 0;
}

/* The end of the title that begins at I, perhaps behind its field: "National Security Adviser"; or
 * I. */
static uint32_t leaders_title(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 5 };
    uint32_t k = i, length = role_head(f, k);
    while (!length && k < f->count && k < i + WORDS && !f->taken[k] && !f->words[k].opens &&
           (ent_finder_is(f, k, "and") ||
            (f->words[k].capital && ent_finder_has(f, k, ENT_SENSE_CommonWord))))
        length = role_head(f, ++k);
    return length ? k + length : i;
}

/* "First Aide to the President", "Adviser of the Chancellor", "Adviser to the Dutch Prime
 * Minister": the end of whom the title serves, or END. Not "from Chair of the Board to CEO". */
static uint32_t served(const EntFinder *f, uint32_t end)
{
    static const char *const servants[] = {"aide", "adviser", "advisor", "assistant"};
    static const char *const leaders[] = {"chair",     "chairman", "chairwoman", "board",
                                          "president", "officer",  "director",   "manager",
                                          "partner",   "head",     "ceo"};
    if (ENT_STR_AMONG(ent_finder_text(f, end - 1), leaders)) return end;
    bool servant = ENT_STR_AMONG(ent_finder_text(f, end - 1), servants);
    bool of = ent_finder_is(f, end, "of") && servant;
    if (!ent_finder_is(f, end, "to") && !of) return end;
    bool the = ent_finder_is(f, end + 1, "the");
    uint32_t i = the ? end + 2 : end + 1, place = ent_behind_place(f, i);
    bool nation = the && servant && (place > i || ent_finder_has(f, i, ENT_SENSE_Demonym));
    uint32_t title = nation ? (place > i ? place : i + 1) : i;
    uint32_t length = role_head(f, title);
    uint32_t stop = the && servant ? leaders_title(f, title) : title + length;
    if (stop == title || !f->words[title].capital) return end;
    bool named = i == end + 1 && stop < f->count && f->taken[stop] && !f->words[stop].opens;
    return named ? end : stop; /* "Adviser | to Minister Lindberg" */
}

/* Does an organisation's name begin at token I? */
static bool body_at(const EntFinder *f, uint32_t i)
{
    const EntMention *m = ent_entity_from(f, ent_finder_is(f, i, "the") ? i + 1 : i);
    return m && ent_class_top(m->kind) == ENT_CLASS_Organisation;
}

/* "Europe", "Latin America": a part of the world, no division of a country. */
static bool names_world(const EntMention *m)
{
    return m->kind == ENT_CLASS_Region && m->sense && !m->sense->code.len;
}

bool ent_market_letters(EntStr s)
{
    static const char *const markets[] = {"MENA", "EMEA", "APAC", "ASEAN", "GCC", "LATAM"};
    return ENT_STR_AMONG(s, markets);
}

/* "Managing Director Europe at Orion", "General Manager EMEA, Orion Ltd.": the end of the market
 * that stands right behind a company's title at END and before the employer, or END. */
static uint32_t bare_market(const EntFinder *f, uint32_t end)
{
    if (end >= f->count || f->words[end].opens) return end;
    uint32_t i = ent_market_letters(f->tokens[end].text) ? end + 1 : ent_behind_place(f, end);
    const EntMention *m = ent_entity_from(f, end);
    if (i == end || (m && m->kind == ENT_CLASS_City)) return end;
    bool at = ent_finder_is(f, i, "at") || ent_finder_is(f, i, "of");
    return (at && body_at(f, i + 1)) || (ent_finder_is(f, i, ",") && body_at(f, i + 1)) ? i : end;
}

/* "General Manager of Europe", "Head of US Bond Trading at Orion": the end of the market that a
 * company's title is held for, or END. */
static uint32_t market(const EntFinder *f, uint32_t end)
{
    static const char *const titles[] = {"manager", "director", "head", "lead",      "vp",
                                         "svp",     "evp",      "avp",  "president", "officer"};
    bool president = ent_finder_is(f, end - 1, "president");
    bool vice = end >= 2 && (ent_finder_is(f, end - 2, "vice") || hyphen(f, end - 2));
    if (!ENT_STR_AMONG(ent_finder_text(f, end - 1), titles)) return end;
    if (!ent_finder_is(f, end, "of") && !ent_finder_is(f, end, "for")) return bare_market(f, end);
    uint32_t i = ent_behind_place(f, end + 1);
    if (i == end + 1) return end;
    const EntMention *m = ent_entity_from(f, ent_finder_is(f, end + 1, "the") ? end + 2 : end + 1);
    if (president && !vice && (!names_world(m) || !ent_finder_is(f, i, "at")))
        return end; /* a state has a president, too */
    if (m->kind != ENT_CLASS_Country && m->kind != ENT_CLASS_Region && m->kind != ENT_CLASS_City)
        return end;
    uint32_t topic = i;
    while (i < f->count && f->words[i].capital && !f->taken[i] && !f->words[i].function &&
           !f->words[i].opens && !role_word(f, i))
        i++;
    bool at = ent_finder_is(f, i, "at") || (ent_finder_is(f, i, "for") && body_at(f, i + 1));
    bool closes = (at && (body_at(f, i + 1) || f->words[i + 1].capital)) ||
                  (ent_finder_is(f, i, ",") && body_at(f, i + 1));
    return closes || (names_world(m) && i == topic) ? i : end;
}

/* "chairman of the Supervisory Board": the end of the organ, or END. */
static uint32_t organ(const EntFinder *f, uint32_t end)
{
    uint32_t i = ent_finder_is(f, end + 1, "the") ? end + 2 : end + 1;
    if (!ent_finder_is(f, end, "of")) return end;
    static const char *const kinds[] = {"management", "supervisory", "advisory", "governing"};
    while (i < f->count && !f->taken[i] && !ent_finder_is(f, i, "board") &&
           (ent_finder_has(f, i, ENT_SENSE_RoleModifier) ||
            (ENT_STR_AMONG(ent_finder_text(f, i), kinds) && ent_finder_is(f, i + 1, "board"))))
        i++;
    return ent_finder_is(f, i, "board") && !f->taken[i] ? i + 1 : end;
}

/* "chairman of the Board of Directors": the end of whom a board consists of, or END. */
static uint32_t board_of(const EntFinder *f, uint32_t end)
{
    static const char *const members[] = {"directors", "governors", "trustees",
                                          "regents",   "managers",  "management"};
    if (!ent_finder_is(f, end - 1, "board") || !ent_finder_is(f, end, "of")) return end;
    return ENT_STR_AMONG(ent_finder_text(f, end + 1), members) && !f->taken[end + 1] ? end + 2
                                                                                     : end;
}

/* "eVanta": a brand's spelling, no topic. */
static bool brand_spelling(EntStr s)
{
    bool digit = false; /* "H2Global" */
    for (size_t i = 1; i + 1 < s.len; i++)
        digit |= s.ptr[i] >= '0' && s.ptr[i] <= '9' && ent_ascii_letter(s.ptr[i + 1]);
    return s.len >= 3 && (digit || (ent_ascii_lower((unsigned char)s.ptr[0]) &&
                                    ent_ascii_upper((unsigned char)s.ptr[1])));
}

/* "the University" at I: the body that the text speaks of, not a topic; but "Secretary of the
 * Treasury", with the title's end at END. */
static bool whole_body(const EntFinder *f, uint32_t end, uint32_t i)
{
    bool of_state = ent_finder_is(f, end - 1, "secretary") || ent_finder_is(f, end - 1, "minister");
    static const char *const nouns[] = {"university",  "institute",   "college",     "academy",
                                        "company",     "corporation", "institution", "group",
                                        "association", "foundation",  "agency",      "organization",
                                        "organisation"};
    bool noun = ENT_STR_AMONG(ent_finder_text(f, i), nouns) ||
                (!of_state && f->words[i].capital && ent_finder_has(f, i, ENT_SENSE_OrgHead) &&
                 !ent_finder_has(f, i, ENT_SENSE_WeakOrgHead));
    return noun && !ent_finder_capital(f, i + 1) && !ent_finder_is(f, i + 1, "of") &&
           !ent_finder_is(f, i + 1, "for");
}

/* "QRC Solutions at", with the letters at I: a department in the employer's own letters. */
static bool department_at(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 4 };
    uint32_t end = i + 1;
    while (end < f->count && end < i + WORDS && f->words[end].capital && !f->taken[end] &&
           !f->words[end].opens)
        end++;
    return end > i + 1 && ent_finder_is(f, end, "at") &&
           ent_lexicon_lists(f->lexicon, ent_finder_text(f, end - 1), ENT_WORDS_DepartmentNoun);
}

/* "Minister responsible for Ports", "with responsibility for Energy": the end of what a member of a
 * government answers for, or END. */
static uint32_t entrusted(const EntFinder *f, uint32_t end)
{
    static const char *const titles[] = {"minister", "secretary", "commissioner", "member"};
    if (!ENT_STR_AMONG(ent_finder_text(f, end - 1), titles)) return end;
    uint32_t i = end;
    if (ent_finder_is(f, i, "responsible"))
        i++;
    else if (ent_finder_is(f, i, "with") && ent_finder_is(f, i + 1, "responsibility"))
        i += 2;
    if (i == end || !ent_finder_is(f, i, "for")) return end;
    i += ent_finder_is(f, i + 1, "the") ? 2 : 1;
    uint32_t stop = i < f->count && !f->taken[i] ? topic_end(f, i) : i;
    return stop > i ? stop : end;
}

/* "Director of Sales | for Latin America": the end of the part of the world that a title with a
 * field is held for, or END. */
static uint32_t part_of_world(const EntFinder *f, uint32_t end)
{
    uint32_t i = ent_finder_is(f, end + 1, "the") ? end + 2 : end + 1;
    if (!ent_finder_is(f, end, "for") || role_head(f, end - 1)) return end;
    const EntMention *m = ent_entity_from(f, i);
    return m && names_world(m) ? m->tokens.end : end;
}

/* "CEO of Deep Drilling at Orion": the end of the division that somebody leads, where the body
 * stands behind it; or END. */
static uint32_t division_led(const EntFinder *f, uint32_t end)
{
    uint32_t i = end + 1;
    if (!ent_finder_is(f, end, "of") || i >= f->count || f->taken[i]) return end;
    while (i < f->count && f->words[i].capital && !f->taken[i] &&
           ent_finder_has(f, i, ENT_SENSE_CommonWord))
        i++;
    bool body = ent_finder_is(f, i, "at") && i + 1 < f->count && f->words[i + 1].capital;
    return i > end + 1 && body ? i : end;
}

/* "Orion's CEO | for Central Europe": the end of the part of the world, or END. */
static uint32_t world_led(const EntFinder *f, uint32_t end)
{
    const EntMention *m = ent_entity_from(f, end + 1);
    return ent_finder_is(f, end, "for") && m && names_world(m) ? m->tokens.end : end;
}

/* "director of | rail vehicle builder | Orion Ltd.", "president of | German steering specialist |
 * Orion": what is said of the body that stands behind, no topic. */
static bool says_what_body(const EntFinder *f, uint32_t topic, uint32_t stop)
{
    bool joined = ent_finder_is(f, topic + 1, "and") || ent_finder_is(f, topic + 1, "&");
    uint32_t next = joined ? topic + 2 : topic + 1; /* "European and Eurasian Affairs" */
    if (ent_finder_has(f, topic, ENT_SENSE_Demonym) && next < f->count && !f->words[next].capital)
        return true;
    return !f->words[topic].capital && body_at(f, stop) &&
           (ent_finder_has(f, stop - 1, ENT_SENSE_BodyNoun) ||
            ent_finder_has(f, stop - 1, ENT_SENSE_CompanyNoun));
}

/* "chief executive of | rail operator | Orion": behind the topic, which ends at STOP, stands a noun
 * that is said of companies as of persons, and the company. */
static bool says_whose_trade(const EntFinder *f, uint32_t topic, uint32_t stop)
{
    return !f->words[topic].capital && ent_finder_small(f, stop) && role_word(f, stop) == 1 &&
           body_at(f, stop + 1);
}

/* "minister of higher education, | science and innovation", with the end of the first field at END:
 * the end of the list of small words that an "and" closes before a mark or a name, or END. */
static uint32_t small_fields(const EntFinder *f, uint32_t end)
{
    enum { WORDS = 4 };
    bool closed = false;
    uint32_t i = end;
    while (i < f->count && !closed) {
        closed = ent_finder_is(f, i, "and");
        if (!closed && !ent_finder_is(f, i, ",")) return end;
        uint32_t first = closed || !ent_finder_is(f, i + 1, "and") ? i + 1 : i + 2;
        closed |= first == i + 2;
        for (i = first; i < f->count && i < first + WORDS && ent_finder_small(f, i) &&
                        !f->taken[i] && ent_noun_like(f, i) && !role_word(f, i);)
            i++;
        if (i == first) return end;
    }
    bool name = i < f->count && f->taken[i];
    return closed && i < f->count && (name || f->tokens[i].pos == ENT_POS_PUNCT) ? i : end;
}

/* Topics behind the noun: "of X", "for X", "in X" where X names no body or place. */
static uint32_t extend_right(const EntFinder *f, uint32_t end)
{
    end = board_of(f, organ(f, end));
    if (ent_leads_a_body(f, end - 1)) return world_led(f, division_led(f, end));
    end = served(f, served(f, end)); /* "Adviser to the Adviser to the President" */
    end = entrusted(f, market(f, ent_accredited(f, end)));
    bool state = ent_finder_is(f, end - 1, "state") && ent_finder_is(f, end - 2, "of");
    if (state && ent_finder_is(f, end, "and") && end + 1 < f->count && !f->taken[end + 1] &&
        f->words[end + 1].capital && !role_head(f, end + 1)) /* "Minister of State and Trade" */
        end = topic_end(f, end + 1);
    while (end + 1 < f->count) {
        bool preposition = ent_finder_is(f, end, "of") || ent_finder_is(f, end, "for") ||
                           ent_finder_is(f, end, "in") || ent_finder_is(f, end, "on");
        bool in_charge = ent_finder_is(f, end, "in") && ent_finder_is(f, end + 1, "charge");
        if (in_charge && ent_finder_is(f, end + 2, "of")) {
            uint32_t stop = topic_end(f, end + 3);
            return stop > end + 3 ? stop : end;
        }
        if (!preposition) break;
        uint32_t work = ent_title_undertaking(f, end);
        if (work > end) return work;
        static const char *const makers[] = {"author", "co-author", "coauthor", "creator"};
        if (ent_finder_is(f, end, "of") && ENT_STR_AMONG(ent_finder_text(f, end - 1), makers))
            break; /* "author of Slow Money": the work */
        uint32_t topic = ent_finder_is(f, end + 1, "the") ? end + 2 : end + 1;
        if (topic >= f->count || f->taken[topic]) break;
        if (ent_finder_calendar(f, topic)) break; /* "elected chair on Monday" */
        static const char *const topics[] = {"R&D", "ESG"};
        if (f->words[topic].upper && !ent_finder_has(f, topic, ENT_SENSE_CommonWord) &&
            !ENT_STR_AMONG(f->tokens[topic].text, topics) &&
            !ent_lexicon_lists(f->lexicon, ent_finder_text(f, topic), ENT_WORDS_TopicLetters) &&
            !ent_market_letters(f->tokens[topic].text) && !department_at(f, topic))
            break;
        if (brand_spelling(f->tokens[topic].text)) break;
        bool lower = !f->words[topic].capital;
        uint32_t department = ent_finder_is(f, end, "of") ? ent_small_department(f, end + 1) : 0;
        if (department > end + 1) return department;
        if (topic == end + 2 && (lower || ent_finder_is(f, end, "on")))
            break;                           /* "of the company", "on the Bond team" */
        if (ent_state_at(f, end + 1)) break; /* "of the Sultanate of Oman" */
        if (topic == end + 2 && whole_body(f, end, topic))
            break; /* "of Affairs of the University" */
        if (topic == end + 2 && ent_finder_has(f, topic, ENT_SENSE_Demonym) &&
            topic + 1 < f->count && !f->words[topic + 1].capital)
            break; /* "of the Dutch space agency" */
        bool expert =
            ent_finder_is(f, end - 1, "expert") || ent_finder_is(f, end - 1, "specialist") ||
            ent_finder_is(f, end - 1, "adviser") || ent_finder_is(f, end - 1, "advisor") ||
            ent_finder_is(f, end - 1, "professor");
        if ((ent_finder_is(f, end, "in") || ent_finder_is(f, end, "on")) && lower && !expert) break;
        if (f->words[topic].function && !f->words[topic].upper) break;
        uint32_t stop = topic_end(f, topic);
        bool owned = stop < f->count && ent_str_is(f->tokens[stop].tag, "POS");
        if (stop == topic || (expert && owned) || ent_fronts_a_body(f, topic, stop)) break;
        if (says_what_body(f, topic, stop) || says_whose_trade(f, topic, stop)) break;
        bool fields = lower && ent_finder_is(f, end - 1, "minister") && ent_finder_is(f, end, "of");
        end = fields ? small_fields(f, stop) : stop;
    }
    return part_of_world(f, end);
}

bool ent_vice_letters(const EntFinder *f, uint32_t i)
{
    static const char *const letters[] = {"VP", "SVP", "EVP", "AVP"};
    return ENT_STR_AMONG(f->tokens[i].text, letters);
}

/* Plain nouns behind the role noun: "pro vice-rector teaching", "VP Harbour Cranes", where
 * a preposition or the end of the apposition or bracket follows. */
static uint32_t extend_nouns(const EntFinder *f, uint32_t begin, uint32_t end)
{
    uint32_t i = end;
    bool bracket = begin > 0 && ent_finder_is(f, begin - 1, "(");
    bool apposition = begin > 0 && ent_finder_is(f, begin - 1, ",");
    if (!apposition && !bracket && !ent_vice_letters(f, end - 1)) return end;
    while (i < f->count && !f->taken[i] && !f->words[i].opens && !f->tokens[i].sentence_start) {
        bool noun = f->tokens[i].pos == ENT_POS_NOUN || f->tokens[i].pos == ENT_POS_PROPN ||
                    f->tokens[i].pos == ENT_POS_ADJ;
        bool joint = (ent_finder_is(f, i, "and") || ent_finder_is(f, i, "&")) && i > end;
        if (noun && (role_word(f, i) || !ent_finder_has(f, i, ENT_SENSE_CommonWord))) break;
        if (!noun && !joint) break;
        i++;
    }
    bool closes =
        ent_finder_is(f, i, "at") || ent_finder_is(f, i, "for") || ent_finder_is(f, i, "of") ||
        ent_finder_is(f, i, "with") || (bracket && ent_finder_is(f, i, ")")) ||
        (i > end && ent_finder_is(f, i, ",") && f->words[end].capital &&
         ent_lexicon_lists(f->lexicon, ent_finder_text(f, i - 1), ENT_WORDS_DepartmentNoun)) ||
        (i > end + 1 && ent_finder_is(f, i, ",") && apposition && !f->words[end].capital &&
         i + 1 < f->count && f->words[i + 1].capital && !ent_finder_calendar(f, i - 1)) ||
        (i == end + 1 && (i >= f->count || f->words[i].opens));
    return closes && i > end && f->words[i - 1].letters && !f->words[i - 1].function ? i : end;
}

/* The end of the words at I that may name a department, "Branding & Research", or of the market
 * there ("EMEA"); I: none. */
static uint32_t department_words(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 6 };
    uint32_t begin = i, place = ent_behind_place(f, i);
    if (place > i && ent_entity_from(f, i) && ent_entity_from(f, i)->kind == ENT_CLASS_Region)
        return place;
    while (i < f->count && i < begin + WORDS && !f->taken[i]) {
        bool joint = i > begin && (ent_finder_is(f, i, "and") || ent_finder_is(f, i, "&"));
        joint |= i > begin && hyphen(f, i) && f->words[i].glued; /* "Mid-Market Lending" */
        bool word = f->words[i].capital && !role_word(f, i) &&
                    (ent_finder_has(f, i, ENT_SENSE_CommonWord) || hyphen(f, i + 1));
        if (!joint && !word) break;
        i++;
    }
    while (i > begin && !f->words[i - 1].capital) i--;
    return i;
}

/* "Ann Lee, Managing Director, Deep Drilling.": the department at [BEGIN, END) is the last that is
 * said of the person before the title, which leads no body as a whole. */
static bool closes_department(const EntFinder *f, EntSpan title, uint32_t begin, uint32_t end)
{
    static const char *const marks[] = {".", "!", "\"", "\xe2\x80\x9d",
                                        ";", ")", "*",  "\xe2\x80\xa2"};
    uint32_t before = title.begin > 0 ? title.begin - 1 : 0;
    bool behind_comma = title.begin > 1 && ent_finder_is(f, before, ",") && f->taken[before - 1];
    bool letters = f->words[title.end - 1].upper && ent_finder_text(f, title.end - 1).ptr[0] == 'C';
    if (f->words[title.begin].opens && (end >= f->count || f->words[end].opens))
        behind_comma = true; /* a line of its own below its bearer's name */
    if (!behind_comma || letters || ent_leads_a_body(f, title.end - 1) ||
        ent_chief_title(f, begin)) /* "CFO, Harbour County" */
        return false;
    if (!ent_lexicon_lists(f->lexicon, ent_finder_text(f, end - 1), ENT_WORDS_DepartmentNoun))
        return false;
    if (end >= f->count || f->words[end].opens || ENT_STR_AMONG(ent_finder_text(f, end), marks))
        return true;
    return ent_finder_is(f, end, ",") && end + 1 < f->count &&
           (f->tokens[end + 1].pos == ENT_POS_VERB || f->tokens[end + 1].pos == ENT_POS_AUX) &&
           !f->words[end + 1].capital;
}

/* A mark at I that may stand between a title and its department: "Director - Harbour Design". */
static bool before_department(const EntFinder *f, uint32_t i)
{
    bool dash = ent_finder_is(f, i, "\xe2\x80\x93") || ent_finder_is(f, i, "\xe2\x80\x94") ||
                ent_finder_is(f, i, "-");
    return ent_finder_is(f, i, ",") || (dash && i + 1 < f->count && !f->words[i + 1].glued);
}

/* "Ann Lee, Senior Director, | Harbour Design, Quorvane": in a row that tells of one person, the
 * department at [BEGIN, END) stands before a name that closes the row: the employer. */
static bool before_row_employer(const EntFinder *f, uint32_t title, EntSpan department)
{
    enum { WORDS = 7 };
    uint32_t i = department.end + 1;
    bool listed =
        ent_lexicon_lists(f->lexicon, ent_finder_text(f, i - 2), ENT_WORDS_DepartmentNoun);
    if (!listed || title < 2 || !before_department(f, title - 1) || !f->taken[title - 2])
        return false;
    uint32_t first = i;
    while (i < f->count && i < first + WORDS && !f->words[i].opens &&
           (f->words[i].capital || f->words[i].function || ent_finder_is(f, i, "&")))
        i++;
    return i > first && (i >= f->count || f->words[i].opens || ent_finder_is(f, i, ";"));
}

/* ", Shipping, Ms Lee": the department that a title names between commas, before the person or the
 * employer, or as the last word on its holder. */
static uint32_t extend_department(const EntFinder *f, uint32_t title, uint32_t end)
{
    enum { LISTED = 3 };
    uint32_t comma = end;
    for (uint32_t n = 0; n < LISTED && before_department(f, comma); n++) {
        uint32_t i = department_words(f, comma + 1);
        if (i == comma + 1) return end;
        if (n == 0 && closes_department(f, (EntSpan){title, end}, comma + 1, i)) return i;
        if (i + 1 >= f->count) return end;
        if (ent_finder_is(f, i, "at")) return i; /* "Managing Director, Deep Drilling at Orion" */
        bool employer = ent_finder_is(f, i, ",") &&
                        (ent_finder_is(f, i + 1, "at") || ent_finder_is(f, i + 1, "for"));
        if (employer && body_at(f, i + 2)) return i; /* "Director, Drilling, at Orion Ltd." */
        if (!before_department(f, i)) return end;
        if (body_at(f, i + 1) || before_row_employer(f, title, (EntSpan){comma + 1, i}))
            return i; /* "Senior Manager, Global Credit, Orion Ltd." */
        bool person = ent_finder_has(f, i + 1, ENT_SENSE_Honorific) ||
                      ent_str_is(f->tokens[i + 1].label, "PERSON");
        if (person) return n == 0 ? i : end;
        comma = i;
    }
    return end;
}

/* A word of a field in a bracket: "Planning", and one that nobody knows, "Landuse". */
static bool word_in_bracket(const EntFinder *f, uint32_t i)
{
    bool adjective = f->tokens[i].pos == ENT_POS_ADJ || ent_finder_is(f, i, "academic");
    return f->words[i].capital && !f->words[i].upper &&
           !ent_finder_has(f, i, ENT_SENSE_GivenName) && (adjective || !role_word(f, i));
}

/* "Vice-Chancellor (Research, Technology and Growth)": the end of the bracket that tells the field
 * of the title before it, or END. One word in three may be one that nobody knows, which then is no
 * name. */
static uint32_t bracketed_field(EntFinder *f, uint32_t end)
{
    enum { WORDS = 9 };
    uint32_t fields = 0, unknown = 0, name = 0;
    if (!ent_finder_is(f, end, "(")) return end;
    for (uint32_t i = end + 1; i < f->count && i < end + WORDS; i++) {
        if (ent_finder_is(f, i, ")") && fields && unknown * 3 <= fields + unknown) {
            if (name) ent_finder_clear(f, (EntSpan){name, name + 1});
            return i + 1;
        }
        if (ent_finder_is(f, i, "and") || ent_finder_is(f, i, "&") || ent_finder_is(f, i, ","))
            continue;
        const EntMention *m = ent_entity_from(f, i);
        bool weak = m && m->tokens.end == i + 1 && !m->sense && !name &&
                    ent_class_top(m->kind) == ENT_CLASS_Organisation;
        if ((f->taken[i] && !weak) || !word_in_bracket(f, i)) break;
        if (weak) name = i;
        if (ent_finder_has(f, i, ENT_SENSE_CommonWord))
            fields++;
        else
            unknown++;
    }
    return end;
}

/* "Award", "Trophy", "of the Year" at I: what a title before it is the name of. */
static bool names_prize(const EntFinder *f, uint32_t i)
{
    if (ent_finder_is(f, i, "of") && ent_finder_is(f, i + 1, "the"))
        return ent_finder_is(f, i + 2, "year") || ent_finder_is(f, i + 2, "decade");
    return i < f->count && f->words[i].capital && !f->words[i].opens && ent_ends_a_prize(f, i);
}

/* At I a body is named, or what it is and its name: "the Riga pump maker Orion". */
static bool body_told(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 6 };
    for (uint32_t k = i; k < f->count && k < i + WORDS; k++) {
        if (body_at(f, k)) return true;
        if (!ent_noun_like(f, k) && !ent_finder_is(f, k, "the")) return false;
    }
    return false;
}

/* "Orion's | India | head", "the | China | president of Orion": where the title at [BEGIN, END)
 * begins with the market that its bearer leads for a firm, which is named beside it; or BEGIN. */
static uint32_t market_before(const EntFinder *f, uint32_t begin, uint32_t end)
{
    static const char *const titles[] = {"head", "president", "manager", "director",
                                         "boss", "chief",     "lead",    "ceo"};
    const EntMention *m = begin > 0 ? ent_mention_to(f, begin) : NULL;
    bool market = m && (m->kind == ENT_CLASS_Country || m->kind == ENT_CLASS_Region);
    bool envoy = ent_finder_is(f, end - 1, "coordinator") || ent_finder_is(f, end - 1, "envoy");
    if (market && names_world(m) && begin + 1 == end && envoy && f->words[begin].capital)
        return m->tokens.begin; /* "Indo-Pacific | Coordinator" */
    if (!market || f->words[end - 1].capital || !ENT_STR_AMONG(ent_finder_text(f, end - 1), titles))
        return begin;
    uint32_t i = m->tokens.begin;
    bool owned = i > 1 && ent_str_is(f->tokens[i - 1].tag, "POS") && !ent_of_nation(f, i - 2);
    bool of = ent_finder_is(f, end, "of") || ent_finder_is(f, end, "at");
    return owned || (of && body_told(f, end + 1)) ? i : begin;
}

EntStatus ent_find_roles(EntFinder *f)
{
    for (uint32_t i = 0; i < f->count;) {
        uint32_t length = role_head(f, i);
        if (!length) {
            i++;
            continue;
        }
        uint32_t begin = extend_left(f, i);
        uint32_t end = extend_right(f, extend_nouns(f, begin, i + length));
        end = bracketed_field(f, extend_department(f, begin, end));
        if (names_prize(f, end) || names_prize(f, i + length)) { /* "Coach of the Year" */
            i = end;
            continue;
        }
        begin = ent_project_before(f, market_before(f, begin, end), end);
        end = ent_title_before_holder(f, i + length - 1, end);
        while (begin < i && (ent_finder_has(f, begin, ENT_SENSE_Demonym) ||
                             (!f->words[begin].letters && !f->words[begin].digits)))
            begin++; /* also over bullets and bars */
        begin = ent_office_of_nation(f, begin, i + length);
        ENT_TRY(ent_finder_add(f, (EntMention){.type = ENT_MENTION_ROLE,
                                               .tokens = {begin, end},
                                               .head = i + length - 1,
                                               .value = UINT32_MAX}));
        i = end;
    }
    return ENT_OK;
}
