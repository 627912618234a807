/* Names beside titles: topics, organs and places that belong to a title, and employers. */
#include "mention/name_parts.h"

bool ent_of_nation(const EntFinder *f, uint32_t i)
{
    if (ent_finder_has(f, i, ENT_SENSE_Demonym)) return true;
    if (!ent_finder_has(f, i, ENT_SENSE_Name)) return false;
    const EntSense *name = ent_words_sense(f->lexicon, f->doc, (EntSpan){i, i + 1}, ENT_SENSE_Name);
    return name && ent_class_top(name->kind) == ENT_CLASS_Place;
}

/* Could [begin, end) be a person's name, by words that the lexicon knows or by such as it knows
 * nothing of? */
static bool person_words(const EntFinder *f, uint32_t begin, uint32_t end)
{
    enum { NAME = 5 };
    if (begin + 2 > end || end - begin > NAME || ent_is_name_head(f, begin, end)) return false;
    if (ent_finder_has(f, begin, ENT_SENSE_GivenName)) return true;
    for (uint32_t i = begin; i < end; i++) {
        bool surname = i + 1 == end && ent_finder_has(f, i, ENT_SENSE_Surname); /* "Saito Honda" */
        if (ent_finder_has(f, i, ENT_SENSE_CommonWord) ||
            (ent_finder_has(f, i, ENT_SENSE_Name) && !surname) ||
            ent_finder_has(f, i, ENT_SENSE_WeakOrgHead))
            return false;
    }
    return true;
}

/* "the Environment | Grace Lee": a word of SPAN behind the first that is a given name as well, with
 * a surname behind it, or with at most two words that no topic has. */
static bool given_like_word(const EntFinder *f, EntSpan span, uint32_t i)
{
    if (i == span.begin || i + 1 >= span.end || span.end - i > 3 ||
        !ent_finder_has(f, i, ENT_SENSE_GivenName) || !f->words[i].capital)
        return false;
    if (span.end - i == 2 && ent_finder_has(f, i + 1, ENT_SENSE_Surname)) return true;
    for (uint32_t k = i + 1; k < span.end; k++)
        if (ent_finder_has(f, k, ENT_SENSE_CommonWord) || f->words[k].function) return false;
    return true;
}

/* "Minister | of", "Under Secretary of State | for": a title that ends before I. */
static bool title_before(const EntFinder *f, uint32_t i)
{
    if (i == 0) return false;
    bool state = i > 2 && ent_finder_is(f, i - 1, "state") && ent_finder_is(f, i - 2, "of");
    return ent_finder_has(f, state ? i - 3 : i - 1, ENT_SENSE_Role);
}

/* Behind the list of a title's topics: "Minister of Trade and | Tourism Ann Lee", where SPAN begins
 * with a further topic and a given name follows. */
bool ent_topic_goes_on(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin, given = i;
    if (i > 4 && ent_finder_is(f, i - 1, "the")) i--; /* "Trade and the Environment" */
    if (i < 4 || !ent_finder_is(f, i - 1, "and") || !ent_finder_has(f, given, ENT_SENSE_CommonWord))
        return false;
    while (given < span.end && ent_finder_has(f, given, ENT_SENSE_CommonWord) &&
           !given_like_word(f, span, given))
        given++;
    if (given + 1 >= span.end || !person_words(f, given, span.end)) return false;
    for (i--; i > 1 && !f->words[i].opens; i--) {
        if (ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "for"))
            return title_before(f, i - 1);
        bool topic = ent_finder_has(f, i - 1, ENT_SENSE_CommonWord) && !f->taken[i - 1];
        if (!topic && !ent_finder_is(f, i - 1, ",")) return false;
    }
    return false;
}

/* What follows a title's "of" or "for" and names no body is the title's topic: "Minister for
 * Coastal Waters". */
bool ent_title_topic(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    /* "for Fishing, Forest and Harbour Law": back over what the list has before. */
    for (uint32_t n = 0; n < 8 && i > 1; n++) {
        bool word = f->words[i - 1].capital && !f->taken[i - 1] &&
                    ent_finder_has(f, i - 1, ENT_SENSE_CommonWord);
        bool joint = n > 0 || !ent_finder_is(f, i - 1, "and");
        if (!word && !(ent_finder_is(f, i - 1, ",") || (joint && ent_finder_is(f, i - 1, "and"))))
            break;
        i--;
    }
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    if (i < 2 || !(ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "for"))) return false;
    return title_before(f, i - 1);
}

/* "Head of Asia Deep Drilling", "Managing Director, Deep Drilling" right before I. */
static bool title_with_topic(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 6 };
    uint32_t k = i;
    while (k > 0 && k + WORDS > i && !f->words[k - 1].opens &&
           ((f->words[k - 1].capital &&
             (ent_finder_has(f, k - 1, ENT_SENSE_CommonWord) || ent_of_nation(f, k - 1))) ||
            (k < i && ent_finder_is(f, k - 1, "and"))))
        k--;
    bool joins = k >= 2 && (ent_finder_is(f, k - 1, "of") || ent_finder_is(f, k - 1, "for") ||
                            ent_finder_is(f, k - 1, ","));
    return k < i && joins && ent_finder_has(f, k - 2, ENT_SENSE_Role);
}

/* "Chief Medical Officer" that ends at I. */
static bool chief_officer(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 4 };
    if (!ent_finder_is(f, i, "officer")) return false;
    for (uint32_t k = i; k > 0 && k + WORDS > i; k--)
        if (ent_finder_is(f, k - 1, "chief") && !f->words[k].opens) return true;
    return false;
}

/* A word that makes no name of its own in "Supervisory Board", "Board of Directors". */
static bool topic_word(const EntFinder *f, uint32_t i)
{
    return ent_finder_has(f, i, ENT_SENSE_CommonWord) ||
           ent_finder_has(f, i, ENT_SENSE_WeakOrgHead) || ent_finder_has(f, i, ENT_SENSE_OrgHead) ||
           ent_finder_has(f, i, ENT_SENSE_Role) || ent_finder_has(f, i, ENT_SENSE_RoleModifier);
}

/* "chairman of the Council of Owners", "head of Cabinet": the organ belongs to the title. */
static bool organ_of_a_body(const EntFinder *f, EntSpan span)
{
    static const char *const organs[] = {"board", "cabinet", "mission", "staff"};
    for (uint32_t i = span.begin; i < span.end; i++)
        if (f->words[i].letters && !f->words[i].function && !topic_word(f, i)) return false;
    for (uint32_t i = span.begin; i < span.end; i++)
        if (ENT_STR_AMONG(ent_finder_text(f, i), organs)) return true;
    return false;
}

/* "from | Veteran Ventures Capital": a role in the singular behind a preposition opens the name of
 * a firm, with common words up to its head behind it and nobody's name. */
static bool role_opens_firm(const EntFinder *f, uint32_t i)
{
    static const char *const before[] = {"from", "with", "by", "at", "of"};
    enum { WORDS = 4 };
    if (i == 0 || !f->words[i].capital || f->words[i].heading ||
        !ENT_STR_AMONG(ent_finder_text(f, i - 1), before))
        return false;
    uint32_t end = i + 1;
    while (end < f->count && end <= i + WORDS && f->words[end].capital && !f->words[end].opens) {
        bool plain = ent_finder_has(f, end, ENT_SENSE_CommonWord) ||
                     ent_finder_has(f, end, ENT_SENSE_OrgHead) ||
                     ent_finder_has(f, end, ENT_SENSE_WeakOrgHead);
        bool other = ent_finder_has(f, end, ENT_SENSE_Role) || f->words[end].function || !plain ||
                     ent_of_nation(f, end);
        if (other) return false;
        end++;
    }
    const EntSense *head =
        end > i + 2 ? ent_words_head(f->lexicon, f->doc, i + 1, end, ENT_SENSE_OrgHead, NULL)
                    : NULL;
    bool weak = end > i + 2 && ent_finder_has(f, end - 1, ENT_SENSE_WeakOrgHead);
    return (head && head->kind == ENT_CLASS_Company) || weak;
}

bool ent_people_of_firm(const EntFinder *f, uint32_t i)
{
    return f->words[i].capital && ent_str_ends(f->tokens[i].text, ENT_STR("s")) &&
           i + 1 < f->count && f->words[i + 1].capital && !f->words[i + 1].opens &&
           ent_finder_has(f, i + 1, ENT_SENSE_CompanySuffix);
}

bool ent_opens_a_firm(const EntFinder *f, uint32_t i)
{
    if (role_opens_firm(f, i) || ent_people_of_firm(f, i)) return true;
    EntStr tag = f->tokens[i].tag;
    bool plural = ent_str_is(tag, "NNS") || ent_str_is(tag, "NNPS") || ent_str_is(tag, "VBZ");
    return plural && i + 1 < f->count && f->words[i].capital && !f->words[i].heading &&
           f->words[i + 1].capital && !f->words[i + 1].function &&
           ent_finder_has(f, i + 1, ENT_SENSE_CommonWord) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_Role) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_GivenName) &&
           !ent_finder_has(f, i + 1, ENT_SENSE_Surname);
}

bool ent_fronts_a_body(const EntFinder *f, uint32_t begin, uint32_t of)
{
    uint32_t length, place = ent_finder_is(f, of + 1, "the") ? of + 2 : of + 1;
    if (!ent_finder_is(f, of, "of") || of <= begin || place >= f->count ||
        !f->words[place].capital || !f->words[of - 1].capital || !f->words[begin].capital)
        return false;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, begin, of, ENT_SENSE_OrgHead, &length);
    bool one_name = f->tokens[of].iob == ENT_IOB_I && f->tokens[place].iob == ENT_IOB_I;
    return head && (!head->weak || one_name) && !organ_of_a_body(f, (EntSpan){begin, of});
}

static bool names_body_of_place(const EntFinder *f, EntSpan span)
{
    for (uint32_t k = span.begin + 1; k < span.end; k++)
        if (ent_fronts_a_body(f, span.begin, k)) return true;
    return false;
}

/* "biostatistics": names a field by its ending. */
static bool field_word(EntStr word)
{
    static const char *const endings[] = {"ics",   "logy",  "graphy", "nomy",
                                          "metry", "istry", "sophy",  "sciences"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t n = strlen(endings[i]);
        if (word.len > n + 2 && ent_str_is(ent_str_sub(word, word.len - n, word.len), endings[i]))
            return true;
    }
    return false;
}

/* "Director of Biostatistics", "of Geology & Resources": words of a field and common ones. */
static bool names_field(const EntFinder *f, EntSpan span)
{
    bool field = false;
    for (uint32_t i = span.begin; i < span.end; i++) {
        if (!f->words[i].letters || f->words[i].function) continue;
        if (f->words[i].upper) return false;
        bool named = field_word(ent_finder_text(f, i));
        if (!named && !ent_finder_has(f, i, ENT_SENSE_CommonWord)) return false;
        field |= named;
    }
    return field;
}

/* "Ann Lee, General Manager, Quantor Optics Riga.": behind a title and its comma, a name that ends
 * in a place and its phrase. */
static bool branch_behind_title(const EntFinder *f, EntSpan span)
{
    static const char *const closers[] = {".", ",", ";", ")", "\"", "\xe2\x80\x9d"};
    uint32_t i = span.begin;
    if (span.end - i < 3 || i < 3 || !ent_finder_is(f, i - 1, ",") ||
        !ent_finder_has(f, i - 2, ENT_SENSE_Role) || ent_finder_has(f, i, ENT_SENSE_GivenName) ||
        ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_of_nation(f, i))
        return false;
    return ent_of_nation(f, span.end - 1) && (span.end >= f->count || f->words[span.end].opens ||
                                              ENT_STR_AMONG(ent_finder_text(f, span.end), closers));
}

/* "CEO of Quantor", "director at OHA": a word that nobody knows, after a title and its
 * preposition. */
bool ent_employer(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (branch_behind_title(f, span)) return true;
    bool bare = span.end - i == 1 && i > 0 && ent_finder_is(f, i - 1, "the") &&
                ent_finder_has(f, i, ENT_SENSE_OrgHead) && !f->words[i].upper;
    if (bare) return false; /* "Dean of the College": told of before */
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    if (i < 2 || !(ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "at"))) return false;
    if (ent_finder_is(f, i - 1, "at") && title_with_topic(f, i - 1)) return true;
    if (!ent_finder_has(f, i - 2, ENT_SENSE_Role)) return false;
    if (ent_leads_a_body(f, i - 2) || names_body_of_place(f, span)) return true;
    if (ent_finder_is(f, i - 1, "of") && names_field(f, span)) return false;
    if (chief_officer(f, i - 2) && !ent_finder_is(f, span.end, "for") &&
        !ent_finder_is(f, span.end, "at"))
        return true;
    for (uint32_t k = span.begin; k < span.end; k++)
        if (f->words[k].letters && !ent_finder_has(f, k, ENT_SENSE_CommonWord) &&
            !ent_finder_has(f, k, ENT_SENSE_Role) && !ent_of_nation(f, k))
            return true;
    return false;
}

/* "Global Autonomous Partnerships", "West Coast Originations": common words, parts of the world and
 * letters, with no head of bodies. */
static bool department_words(const EntFinder *f, EntSpan span)
{
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
    static const char *const sides[] = {"north", "south", "east", "west", "coast", "midwest"};
    if (span.end - span.begin < 2 || head ||
        ent_finder_has(f, span.end - 1, ENT_SENSE_CompanySuffix))
        return false;
    for (uint32_t i = span.begin; i < span.end; i++) {
        bool letters = i > span.begin && f->words[i].upper;
        bool plural = i + 1 == span.end && ent_str_ends(f->tokens[i].text, ENT_STR("s"));
        if (f->words[i].letters && !f->words[i].function && !topic_word(f, i) &&
            !ent_of_nation(f, i) && !letters && !plural &&
            !ENT_STR_AMONG(ent_finder_text(f, i), sides))
            return false;
    }
    return true;
}

/* "professor of | Vaccinology | and Immunology at", with a name's end at I: the token behind the
 * further fields, or I. */
static uint32_t past_fields(const EntFinder *f, uint32_t i)
{
    while (ent_finder_is(f, i, "and") && i + 1 < f->count && f->words[i + 1].capital &&
           (field_word(ent_finder_text(f, i + 1)) || topic_word(f, i + 1)))
        i += 2;
    return i;
}

/* "Ann Lee, Senior Manager, | Channel Design | and Sales, Quorvane": common words of a department
 * between the commas of a title and of its employer. */
static bool department_between_commas(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin, end = span.end;
    if ((ent_finder_is(f, end, "and") || ent_finder_is(f, end, "&")) && end + 1 < f->count &&
        f->words[end + 1].capital)
        end += 2;
    bool closed = ent_finder_is(f, end, ",") || ent_finder_is(f, end, "at");
    return i >= 2 && ent_finder_is(f, i - 1, ",") && closed &&
           ent_finder_has(f, i - 2, ENT_SENSE_Role) && !ent_leads_a_body(f, i - 2) &&
           end + 1 < f->count && f->words[end + 1].capital && ent_only_common(f, span) &&
           ent_lexicon_lists(f->lexicon, ent_finder_text(f, end - 1), ENT_WORDS_DepartmentNoun);
}

bool ent_field_of_professor(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return i >= 2 && span.end - i == 1 && ent_finder_is(f, i - 1, "of") &&
           (ent_finder_is(f, i - 2, "professor") || ent_finder_is(f, i - 2, "lecturer")) &&
           field_word(ent_finder_text(f, i));
}

/* "Vice President of | West Coast Originations": a deputy leads no body, so that common words
 * behind his title say his department. */
static bool department_of_deputy(const EntFinder *f, EntSpan span)
{
    enum { REACH = 4 };
    uint32_t i = span.begin;
    if (i < 2 || !ent_finder_is(f, i - 1, "of")) return false;
    bool vice = ent_vice_letters(f, i - 2);
    for (uint32_t k = i - 2; ent_finder_is(f, i - 2, "president") && k > 0 && k + REACH > i; k--)
        vice |= ent_finder_is(f, k - 1, "vice");
    return vice && department_words(f, span) && !ent_of_nation(f, span.end - 1) &&
           !ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name) &&
           (!ent_finder_has(f, span.end - 1, ENT_SENSE_WeakOrgHead) ||
            (ent_finder_is(f, span.end, ",") && ent_finder_capital(f, span.end + 1)));
}

bool ent_department_of_title(const EntFinder *f, EntSpan span)
{
    if (department_between_commas(f, span) || department_of_deputy(f, span)) return true;
    uint32_t i = span.begin, last = span.end - 1, at = past_fields(f, span.end);
    if (ent_vice_letters(f, i) && span.end - i > 1 &&
        ent_lexicon_lists(f->lexicon, ent_finder_text(f, last), ENT_WORDS_DepartmentNoun))
        return true; /* "SVP Asset Management" */
    if (i < 2 || !ent_finder_is(f, i - 1, "of") || !ent_finder_is(f, at, "at")) return false;
    if (!ent_finder_has(f, i - 2, ENT_SENSE_Role) || ent_leads_a_body(f, i - 2)) return false;
    uint32_t body = ent_finder_is(f, at + 1, "the") ? at + 2 : at + 1;
    if (body >= f->count || !f->words[body].capital) return false;
    return ent_lexicon_lists(f->lexicon, ent_finder_text(f, last), ENT_WORDS_DepartmentNoun) ||
           (span.begin == last && field_word(ent_finder_text(f, last))) ||
           department_words(f, span);
}

static bool officer_before(const EntFinder *f, EntSpan span)
{
    static const char *const titles[] = {"ceo", "cfo", "coo", "cto", "cmo", "cio"};
    uint32_t i = span.begin;
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    if (i < 2 || !(ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "at"))) return false;
    return chief_officer(f, i - 2) || ENT_STR_AMONG(ent_finder_text(f, i - 2), titles);
}

bool ent_run_by_officer(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = ent_finder_first(f, f->tokens[span.begin].text); i < f->count;
         i = ent_finder_again(f, i))
        if (ent_finder_repeats(f, i, span) &&
            officer_before(f, (EntSpan){i, i + span.end - span.begin}))
            return true;
    return false;
}

/* "Minister of | Trade", "Secretary for | Energy": behind such a title stands a field of the state,
 * never a company. */
static bool of_a_minister(const EntFinder *f, uint32_t i)
{
    static const char *const titles[] = {"minister", "secretary", "commissioner", "undersecretary"};
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    bool of_state = i >= 4 && ent_finder_is(f, i - 1, "for") && ent_finder_is(f, i - 2, "state") &&
                    ent_finder_is(f, i - 3, "of"); /* "Minister of State for" */
    if (of_state) return ENT_STR_AMONG(ent_finder_text(f, i - 4), titles);
    return i >= 2 && (ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "for")) &&
           ENT_STR_AMONG(ent_finder_text(f, i - 2), titles);
}

/* "Foreign Relations of | Union Bank": where the employer begins behind a topic of common words, or
 * 0. */
static uint32_t employer_behind_topic(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin + 1; i + 1 < span.end; i++) {
        if (!ent_finder_is(f, i, "of")) {
            if (!f->words[i].function && !topic_word(f, i)) return 0;
            continue;
        }
        uint32_t next = ent_finder_is(f, i + 1, "the") ? i + 2 : i + 1;
        if (next >= span.end || !topic_word(f, span.begin) || i < span.begin + 2 ||
            ent_is_name_head(f, span.begin, i))
            return 0;
        EntTyping typing = ent_name_typing(f, (EntSpan){next, span.end});
        bool body = ent_class_top(typing.kind) == ENT_CLASS_Organisation &&
                    typing.strength == ENT_STRENGTH_SURE;
        bool coined = span.end - next == 1 && !ent_finder_has(f, next, ENT_SENSE_CommonWord);
        return body || coined ? next : 0;
    }
    return 0;
}

/* Behind a title's "of": where its topic ends and a name of its own begins, in "Energy of Latvia",
 * "Cabinet of Orion", "Mission Ann Lee" and "the Treasury for Trade Ann Lee". 0: nowhere. */
uint32_t ent_behind_topic(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin, employer = employer_behind_topic(f, span);
    if (employer) return employer;
    if (names_body_of_place(f, span)) return 0;
    while (i < span.end && !given_like_word(f, span, i) &&
           (topic_word(f, i) || ent_connector_at(f, i) || ent_finder_is(f, i, "and") ||
            ent_finder_is(f, i, "the")))
        i++;
    bool alone = i == span.begin && ent_connector_at(f, i - 1) && span.end - i >= 3 &&
                 span.end - i <= 4 && !ent_finder_has(f, i, ENT_SENSE_GivenName) &&
                 ent_finder_has(f, i + 1, ENT_SENSE_GivenName) &&
                 ent_str_is(ent_span_label(f, span), "PERSON");
    if (alone && !ent_of_nation(f, i)) return i + 1; /* "Director of | Athletics Ann Lee" */
    if (i == span.begin || i == span.end || ent_of_nation(f, span.begin)) return 0;
    bool of = ent_finder_is(f, i - 1, "of") ||
              (ent_finder_is(f, i - 1, "the") && ent_finder_is(f, i - 2, "of"));
    EntSpan rest = {i, span.end};
    EntTyping typing = ent_name_typing(f, rest);
    bool adjective = ent_finder_has(f, i, ENT_SENSE_Demonym) && rest.end - rest.begin > 1 &&
                     !ent_finder_has(f, i, ENT_SENSE_Name);
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, i - 1, ENT_SENSE_OrgHead, NULL);
    if (of && adjective && head && head->kind == ENT_CLASS_Association)
        return 0; /* "Federation of Dutch Growers" */
    if (of) return ent_of_nation(f, i) || organ_of_a_body(f, (EntSpan){span.begin, i}) ? i : 0;
    if (rest.end - rest.begin < 2) return 0;
    bool topic_of_state = of_a_minister(f, span.begin) || ent_topic_goes_on(f, span);
    bool unlisted = (i > span.begin + 1 || topic_of_state) && typing.strength < ENT_STRENGTH_SURE &&
                    ent_finder_words(f, rest) <= 3 && person_words(f, rest.begin, rest.end);
    return typing.kind == ENT_CLASS_Person || unlisted ? i : 0; /* "and Trade | Kanat Moen" */
}

/* "Head of Asia Deep Drilling at Orion": a region, common words, and the employer behind "at". */
static bool department(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin < 2 || !ent_finder_is(f, span.end, "at")) return false;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
    if (head && head->kind != ENT_CLASS_Company) return false;
    for (uint32_t i = span.begin; i < span.end; i++)
        if (f->words[i].letters && !f->words[i].function &&
            !ent_finder_has(f, i, ENT_SENSE_CommonWord) && !ent_of_nation(f, i))
            return false;
    return true;
}

/* "Managing Director of Geodesy at Orion": one word between a title and its employer. */
static bool field_before_employer(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return span.end - i == 1 && i >= 2 && ent_finder_is(f, i - 1, "of") &&
           ent_finder_has(f, i - 2, ENT_SENSE_Role) && !ent_leads_a_body(f, i - 2) &&
           !f->words[i].upper && ent_finder_is(f, span.end, "at") &&
           ent_finder_capital(f, span.end + 1) && !ent_of_nation(f, i);
}

/* "Dutch Climate Minister": an adjective of a nation and common words before a title. */
static bool adjective_and_field(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin < 2 || !ent_finder_has(f, span.begin, ENT_SENSE_Demonym))
        return false;
    if (!ent_finder_has(f, span.end, ENT_SENSE_Role)) return false;
    if (ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name)) return false;
    for (uint32_t i = span.begin + 1; i < span.end; i++)
        if (!ent_finder_has(f, i, ENT_SENSE_CommonWord)) return false;
    return !ent_is_name_head(f, span.begin, span.end);
}

/* Before the article and an adjective of friendship at I: "of | the sisterly State of Latvia". */
static uint32_t before_article(const EntFinder *f, uint32_t i)
{
    bool esteem = i > 1 && f->tokens[i - 1].pos == ENT_POS_ADJ && !f->words[i - 1].capital &&
                  ent_finder_is(f, i - 2, "the");
    if (esteem) return i - 2;
    return i > 0 && ent_finder_is(f, i - 1, "the") ? i - 1 : i;
}

/* "Consul General of Japan in | Riga": I is behind the "in" of a post abroad. */
static bool consul_in(const EntFinder *f, uint32_t i)
{
    return i >= 4 && ent_finder_is(f, i - 1, "in") && ent_of_nation(f, i - 2) &&
           ent_finder_is(f, i - 3, "of") && ent_finder_has(f, i - 4, ENT_SENSE_Role);
}

/* "Governor of Bavaria Karl Moen": length in tokens of the place between a title and the person, or
 * 0. */
static uint32_t place_before_person(const EntFinder *f, EntSpan span, const EntSense **place)
{
    uint32_t length, i = before_article(f, span.begin);
    bool posted = i >= 2 && ent_finder_is(f, i - 1, "to"); /* "Ambassador to Chile Ann Lee" */
    if (i < 2 || !(ent_finder_is(f, i - 1, "of") || posted || consul_in(f, i))) return 0;
    if (ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_CompanySuffix, NULL))
        return 0; /* "managers of Kita Motors Ltd." */
    *place = ent_lexicon_longest(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_Name, &length);
    if (!*place || ent_class_top((*place)->kind) != ENT_CLASS_Place) return 0;
    return person_words(f, span.begin + length, span.end) ? length : 0;
}

/* "Chile's Minister of Finance, Ann Lee,": a title that nobody has before it, and a comma. */
static bool behind_definite_title(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 12 };
    static const char *const closers[] = {",", ".", ";", "and", ")", "who", "said"};
    static const char *const owners[] = {"'s",   "\xe2\x80\x99s", "the", "by",
                                         "with", "and",           ";",   ":"};
    uint32_t i = span.begin, k;
    if (i < 4 || !ent_finder_is(f, i - 1, ",") ||
        !ENT_STR_AMONG(ent_finder_text(f, span.end), closers))
        return false;
    for (k = i - 1; k > 1 && k + WORDS > i && !f->words[k - 1].opens; k--) {
        bool of = ent_finder_is(f, k - 1, "of") || ent_finder_is(f, k - 1, "for");
        if (of && ent_finder_has(f, k - 2, ENT_SENSE_Role)) break;
        bool topic = (ent_finder_has(f, k - 1, ENT_SENSE_CommonWord) && !f->taken[k - 1]) ||
                     ent_of_nation(f, k - 1);
        if (!topic && !ent_finder_is(f, k - 1, ",") && !ent_finder_is(f, k - 1, "the"))
            return false;
    }
    if (k < 3 || !(ent_finder_is(f, k - 1, "of") || ent_finder_is(f, k - 1, "for"))) return false;
    for (k -= 2; k > 0 && !f->words[k].opens; k--) {
        bool title = ent_finder_has(f, k - 1, ENT_SENSE_RoleModifier) ||
                     ent_finder_has(f, k - 1, ENT_SENSE_Role) || ent_of_nation(f, k - 1) ||
                     ent_finder_is(f, k - 1, "state") || ent_glued_hyphen(f, k - 1);
        if (!title) break;
    }
    return k > 0 && ENT_STR_AMONG(ent_finder_text(f, k - 1), owners);
}

bool ent_titled_person(const EntFinder *f, EntSpan span)
{
    if (span.end - span.begin > 4 || !person_words(f, span.begin, span.end)) return false;
    for (uint32_t i = span.begin; i < span.end; i++)
        if (!f->words[i].capital || f->words[i].upper || ent_finder_has(f, i, ENT_SENSE_OrgHead))
            return false;
    return title_with_topic(f, span.begin) ? !ent_finder_is(f, span.begin - 1, ",")
                                           : behind_definite_title(f, span);
}

bool ent_person_behind_topic(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    return i > 0 && !ent_finder_is(f, i - 1, "of") && !ent_finder_is(f, i - 1, "for") &&
           ent_finder_words(f, span) <= 3 && person_words(f, span.begin, span.end);
}

uint32_t ent_person_behind_body(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i > 0 && ent_finder_is(f, i - 1, "the")) i--;
    if (i < 2 || !(ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "for")) ||
        !ent_words_head(f->lexicon, f->doc, i > 4 ? i - 4 : 0, i - 1, ENT_SENSE_Role, NULL))
        return 0;
    for (uint32_t k = span.begin + 2; k + 2 <= span.end; k++) {
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, span.begin, k, ENT_SENSE_OrgHead, NULL);
        uint32_t words = ent_finder_words(f, (EntSpan){k, span.end});
        bool firm = ent_words_head(f->lexicon, f->doc, k, span.end, ENT_SENSE_CompanySuffix, NULL);
        if (head && !firm && f->words[k - 1].capital && words >= 2 && words <= 3 &&
            f->words[k].letters && person_words(f, k, span.end))
            return k;
    }
    return 0;
}

uint32_t ent_head_of_government(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i < 2 || !ent_finder_is(f, i, "government") || !ent_finder_is(f, i - 1, "of") ||
        !(ent_finder_is(f, i - 2, "head") || ent_finder_is(f, i - 2, "heads")))
        return 0;
    uint32_t next = ent_finder_is(f, i + 1, "of") ? i + 2 : i + 1;
    if (ent_finder_is(f, next, "the")) next++;
    return (next < span.end ? next : span.end) - i;
}

/* "Minister of Land, Ports and | Fishing": the first of the fields that stand before token I with
 * commas and "and" between, I where none does. */
static uint32_t first_field(const EntFinder *f, uint32_t i)
{
    enum { REACH = 12 };
    uint32_t k = i;
    while (k > 2 && k + REACH > i && !f->words[k].opens) {
        bool joins = ent_finder_is(f, k - 1, ",") || ent_finder_is(f, k - 1, "and") ||
                     ent_finder_is(f, k - 1, "&");
        bool field = f->words[k - 1].capital && !f->taken[k - 1] &&
                     ent_finder_has(f, k - 1, ENT_SENSE_CommonWord);
        if (!joins && !field) break;
        k--;
    }
    return k;
}

/* "Minister for | Energy and Petroleum", "Minister of Land, | Ports | and Fishing": a field, though
 * its last word heads companies' names. */
static bool field_of_a_minister(const EntFinder *f, EntSpan span)
{
    uint32_t first = first_field(f, span.begin);
    uint32_t of = first - (first && ent_finder_is(f, first - 1, "the"));
    bool of_state =
        ent_finder_is(f, span.begin, "state") && ent_finder_is(f, span.begin + 1, "for");
    if (!of_a_minister(f, first)) return false;
    for (uint32_t i = span.begin; i < span.end; i++) {
        bool plain = ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_finder_is(f, i, "and") ||
                     ent_finder_is(f, i, ",") || ent_finder_is(f, i, "&");
        plain |= of_state && i == span.begin + 1; /* "Secretary of | State for Trade" */
        if (!plain || f->words[i].upper) return false;
    }
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
    bool agency = ent_finder_is(f, span.begin - 1, "the") && span.end - span.begin > 2 && head &&
                  !head->weak && head->kind == ENT_CLASS_GovernmentBody;
    if (agency) return false; /* "vice minister of the | State Shipping Administration" */
    return of_state || ent_finder_is(f, of - 2, "minister") || ent_finder_is(f, of - 2, "state") ||
           !ent_is_name_head(f, span.begin, span.end);
}

bool ent_people_genitive(const EntFinder *f, uint32_t i)
{
    static const char *const people[] = {
        "women",   "men",      "children", "girls",   "veterans",  "workers",  "students",
        "youth",   "patients", "seniors",  "elders",  "consumers", "citizens", "farmers",
        "parents", "soldiers", "teachers", "victims", "people"};
    return i > 0 && i + 1 < f->count && ent_str_is(f->tokens[i].tag, "POS") &&
           ENT_STR_AMONG(ent_finder_text(f, i - 1), people) && f->words[i - 1].capital &&
           f->words[i + 1].capital && !f->words[i + 1].opens;
}

/* "Minister of | Women's Affairs", "Vice President of | Children's Services": whom a title's field
 * is there for, no body. */
static bool field_for_people(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin, mark = i + 1;
    if (span.end - i < 3 || span.end - i > 4 || i < 2 || !ent_people_genitive(f, mark))
        return false;
    bool behind = (ent_finder_is(f, i - 1, "of") || ent_finder_is(f, i - 1, "for")) &&
                  ent_finder_has(f, i - 2, ENT_SENSE_Role) && !ent_leads_a_body(f, i - 2);
    return behind && ent_only_common(f, (EntSpan){mark + 1, span.end}) &&
           !ent_words_head(f->lexicon, f->doc, i, span.end, ENT_SENSE_OrgHead, NULL);
}

bool ent_field_of_title(const EntFinder *f, EntSpan span)
{
    if (field_for_people(f, span)) return true;
    if (field_of_a_minister(f, span)) return true;
    return adjective_and_field(f, span) || field_before_employer(f, span);
}

bool ent_part_of_title(const EntFinder *f, EntSpan span)
{
    return ent_title_topic(f, span) && (organ_of_a_body(f, span) || department(f, span));
}

bool ent_organ_of_title(const EntFinder *f, EntSpan span)
{
    static const char *const kinds[] = {"board",    "supervisory", "management",
                                        "advisory", "governing",   "executive"};
    return ENT_STR_AMONG(ent_finder_text(f, span.begin), kinds) && ent_part_of_title(f, span);
}

EntSpan ent_place_of_title(const EntFinder *f, EntSpan span, const EntSense **place)
{
    uint32_t own = ent_title_topic(f, span) ? ent_behind_topic(f, span) : 0;
    uint32_t of = before_article(f, span.begin);
    bool titled =
        own || consul_in(f, of) ||
        (of >= 2 && (ent_finder_has(f, of - 2, ENT_SENSE_Role) || title_with_topic(f, of - 1)));
    EntSpan behind = {own ? own : span.begin, span.end};
    uint32_t length = titled ? place_before_person(f, behind, place) : 0;
    return (EntSpan){behind.begin, behind.begin + length};
}

/* The name of a person ends right before the comma before token I. */
static bool behind_person_and_comma(const EntFinder *f, uint32_t i)
{
    return i >= 3 && ent_finder_is(f, i - 1, ",") && f->words[i - 2].capital &&
           f->words[i - 3].capital &&
           (ent_str_is(f->tokens[i - 2].label, "PERSON") ||
            ent_str_is(f->tokens[i - 2].press_label, "PERSON"));
}

/* "CEO", "Managing Director", "Head" at I: length in tokens of a title of companies, or 0. */
static uint32_t company_title(const EntFinder *f, uint32_t i, uint32_t end)
{
    static const char *const heads[] = {"director", "president", "head", "manager", "officer"};
    uint32_t length = 0;
    if (!ent_lexicon_longest(f->lexicon, f->doc, i, end, ENT_SENSE_Role, &length)) return 0;
    bool heads_it = ent_leads_a_body(f, i + length - 1) ||
                    ENT_STR_AMONG(ent_finder_text(f, i + length - 1), heads);
    return heads_it && f->words[i].capital ? length : 0;
}

/* "Title Sponsor | Harbour Gas", "Platinum Plus Sponsors | Vega": where the name begins behind its
 * part in an event, or SPAN's begin. */
static uint32_t behind_sponsor(const EntFinder *f, EntSpan span)
{
    enum { LEVEL = 4 };
    static const char *const parts[] = {"sponsor", "sponsors", "co-sponsor", "co-sponsors"};
    for (uint32_t i = span.begin; i + 1 < span.end && i < span.begin + LEVEL; i++)
        if (ENT_STR_AMONG(ent_finder_text(f, i), parts))
            return f->words[i + 1].capital && !ent_only_common(f, (EntSpan){i + 1, span.end})
                       ? i + 1
                       : span.begin;
    return span.begin;
}

/* "Ann Lee, CEO | Harbour Gas": where the body begins that stands behind a title at the begin of
 * SPAN, whose holder is named before it; or SPAN's begin. */
static uint32_t behind_own_title(const EntFinder *f, EntSpan span)
{
    uint32_t length, i = behind_sponsor(f, span);
    if (i > span.begin) return i;
    if (!behind_person_and_comma(f, i)) return i;
    while ((length = company_title(f, i, span.end))) {
        i += length;
        bool joins = ent_finder_is(f, i, "and") || ent_finder_is(f, i, "&");
        if (joins && i + 1 < span.end && company_title(f, i + 1, span.end)) i++;
    }
    EntSpan rest = {i, span.end};
    bool firm =
        i > span.begin && i < span.end && f->words[i].capital && !ent_of_nation(f, i) &&
        !ent_market_letters(f->tokens[i].text) && !ent_only_common(f, rest) &&
        !ent_finder_has(f, i, ENT_SENSE_GivenName) && !ent_finder_has(f, i, ENT_SENSE_Role) &&
        (!ent_str_is(f->tokens[i].label, "PERSON") || ent_ends_in_legal_form(f, i, span.end));
    return firm ? i : span.begin;
}

EntSpan ent_without_title(const EntFinder *f, EntSpan span)
{
    enum { REACH = 4 };
    if (span.end - span.begin >= 3 && ent_leads_a_body(f, span.begin) &&
        ent_is_name_head(f, span.begin + 1, span.end) && ent_finder_capital(f, span.begin + 1))
        return (EntSpan){span.begin + 1, span.end};
    uint32_t own = behind_own_title(f, span);
    if (own > span.begin) return (EntSpan){own, span.end};
    uint32_t connector = ent_first_connector(f, span.begin, span.end);
    if (connector + 1 >= span.end || !ent_finder_is(f, connector, "for")) return span;
    if (span.begin < 2 || !ent_finder_is(f, span.begin - 1, "of")) return span;
    bool topic = ent_finder_has(f, span.begin - 2, ENT_SENSE_Role);
    for (uint32_t i = span.begin; i < connector; i++)
        topic &= ent_finder_has(f, i, ENT_SENSE_CommonWord) || f->words[i].function;
    uint32_t next = ent_finder_is(f, connector + 1, "the") ? connector + 2 : connector + 1;
    topic &= ent_ends_in_legal_form(f, next, span.end) || ent_is_name_head(f, next, span.end);
    return topic && connector - span.begin < REACH && next < span.end ? (EntSpan){next, span.end}
                                                                      : span;
}

bool ent_ends_a_prize(const EntFinder *f, uint32_t i)
{
    static const char *const prizes[] = {"award", "awards", "trophy", "medal", "prize"};
    return ENT_STR_AMONG(ent_finder_text(f, i), prizes);
}
