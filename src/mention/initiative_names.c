/* Names of initiatives that their own words do not show: a lower-case noun behind them, quotes,
 * what stands in apposition. */
#include "mention/finder.h"
#include "mention/name_parts.h"

enum { NAME_WORDS = 8 };

/* "programme", "project", "campaign" at I, of one that bears a name. */
static bool programme_noun(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"programme", "program", "project",
                                        "campaign",  "scheme",  "initiative"};
    return i < f->count && ENT_STR_AMONG(f->tokens[i].lemma, nouns) && !f->words[i].capital &&
           !f->taken[i];
}

static bool ends_phrase(const EntFinder *f, uint32_t i)
{
    static const char *const times[] = {"last", "this", "next", "early", "late"};
    return i >= f->count || f->words[i].opens || ENT_STR_AMONG(ent_finder_text(f, i), times) ||
           (f->tokens[i].pos != ENT_POS_NOUN && f->tokens[i].pos != ENT_POS_PROPN &&
            f->tokens[i].pos != ENT_POS_ADJ && !ent_finder_is(f, i, "-"));
}

/* "[the] Riga Timescape | project": a place and a word of its own. */
static bool own_word_of_place(const EntFinder *f, EntSpan span, uint32_t noun)
{
    return span.end - span.begin == 2 && ent_finder_is(f, noun, "project") &&
           !ent_of_nation(f, span.end - 1) && f->words[span.end - 1].capital &&
           !f->words[span.end - 1].upper &&
           !ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord) &&
           !ent_is_name_head(f, span.begin, span.end);
}

/* "the NISAR mission": letters at I that stand for no body and no field. */
static bool letters_of_mission(const EntFinder *f, uint32_t i)
{
    enum { SHORTEST = 4 };
    EntStr s = f->tokens[i].text;
    return s.len >= SHORTEST && !ent_finder_has(f, i, ENT_SENSE_Name) &&
           !ent_lexicon_lists(f->lexicon, s, ENT_WORDS_TopicLetters);
}

/* "the Artemis | campaign", "the Quorvane | mission", "its Core Partners | program": the token
 * behind the noun, or 0. */
static uint32_t programme_behind(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end, b = span.begin;
    if (b == 0 || f->words[b].heading || f->tokens[b].sentence_start) return 0;
    bool determined =
        f->tokens[b - 1].pos == ENT_POS_DET || ent_str_is(f->tokens[b - 1].tag, "POS") ||
        ent_str_is(f->tokens[b - 1].tag, "PRP$") || f->tokens[b - 1].pos == ENT_POS_ADJ;
    if (!determined || ent_finder_is(f, b - 1, "a") || ent_finder_is(f, b - 1, "an")) return 0;
    /* "multi-mission campaign" */
    if (i + 3 < f->count && ent_finder_is(f, i + 1, "-") && !f->words[i].capital &&
        programme_noun(f, i + 3))
        i += 3;
    bool mission = i < f->count && ent_finder_is(f, i, "mission") && !f->words[i].capital;
    if (!(programme_noun(f, i) || mission) || !ends_phrase(f, i + 1)) return 0;
    if (own_word_of_place(f, span, i)) return i + 1;
    if (ent_of_nation(f, b) || ent_of_nation(f, span.end - 1)) return 0;
    bool word = !ent_finder_is(f, i, "scheme") && !ent_finder_has(f, b, ENT_SENSE_CommonWord) &&
                f->words[b].capital &&
                (!f->words[b].upper || (mission && letters_of_mission(f, b)));
    bool own = (span.end - b >= 2 && !mission) || ent_finder_is(f, i, "campaign") || word;
    return own ? i + 1 : 0;
}

/* "[an] initiative of", "[its] new training programme", with the article at I. */
static bool programme_phrase(const EntFinder *f, uint32_t i)
{
    enum { REACH = 8 }; /* "a 400-kilovolt transmission project" */
    uint32_t article = i;
    if (!ent_finder_is(f, i, "a") && !ent_finder_is(f, i, "an") && !ent_finder_is(f, i, "its") &&
        !ent_finder_is(f, i, "our"))
        return false;
    for (i++; i < f->count && i < article + REACH && !f->words[i].opens; i++) {
        bool glued = ent_glued_hyphen(f, i - 1) || ent_glued_hyphen(f, i + 1); /* "clean-up" */
        bool other = f->tokens[i].pos == ENT_POS_VERB || f->tokens[i].pos == ENT_POS_ADP;
        if ((other && !glued) || ent_finder_is(f, i, ",")) return false;
        if (programme_noun(f, i) && ends_phrase(f, i + 1)) return true;
    }
    return false;
}

/* "Quorvane, an initiative of"; not "with Quorvane Corp., a brownfield project" */
static bool called_initiative(const EntFinder *f, EntSpan span)
{
    return ent_finder_is(f, span.end, ",") && programme_phrase(f, span.end + 1) &&
           !ent_ends_in_legal_form(f, span.begin, span.end);
}

uint32_t ent_noun_called(const EntFinder *f, uint32_t i)
{
    enum { REACH = 6 };
    static const char *const calls[] = {"called", "named", "dubbed", "christened"};
    if (i < 3 || f->words[i].opens) return 0;
    uint32_t k = i - 1;
    bool known = ent_finder_is(f, k, "as") && ent_finder_is(f, k - 1, "known");
    if (!known && !ENT_STR_AMONG(ent_finder_text(f, k), calls)) return 0;
    if (known) k--;
    bool passive = ent_finder_is(f, k - 1, "be") && k > 2 && ent_finder_is(f, k - 2, "to");
    if (passive) k -= 2;
    bool told = passive || ent_finder_is(f, k - 1, ",");
    if (ent_finder_is(f, k - 1, ",")) k--;
    if (k == 0 || !ent_finder_small(f, k - 1)) return 0;
    uint32_t noun = k - 1; /* "a company called", but "the company named Ann Lee its head" */
    for (k = noun; !told && k > 0 && k + REACH > noun && ent_finder_small(f, k); k--)
        told = ent_finder_is(f, k - 1, "a") || ent_finder_is(f, k - 1, "an") ||
               ent_finder_is(f, k - 1, "new");
    return told ? noun : 0;
}

/* "the mission, called | Quorvane-1", "a programme known as | Lamps for Villages": behind the name
 * of an initiative, or 0. */
static uint32_t called_behind(const EntFinder *f, EntSpan span)
{
    uint32_t noun = ent_noun_called(f, span.begin);
    if (!noun || ent_ends_in_legal_form(f, span.begin, span.end)) return 0;
    if (!programme_noun(f, noun) && !ent_finder_is(f, noun, "mission")) return 0;
    bool on = ent_finder_is(f, span.end, "for") && ent_finder_capital(f, span.end + 1);
    return on ? ent_capitals_end(f, span.end + 1) : span.end;
}

/* "the predecessor project | Quorvane", not "the project | Quorvane launched": a name right behind
 * the noun. */
static bool behind_programme(const EntFinder *f, EntSpan span)
{
    uint32_t b = span.begin;
    if (b < 2 || f->words[b].opens || !programme_noun(f, b - 1) ||
        !ent_str_is(f->tokens[b - 1].tag, "NN"))
        return false;
    bool led = f->tokens[b - 2].pos == ENT_POS_DET || f->tokens[b - 2].pos == ENT_POS_ADJ ||
               f->tokens[b - 2].pos == ENT_POS_NOUN || ent_str_is(f->tokens[b - 2].tag, "PRP$");
    bool clause = span.end < f->count && (f->tokens[span.end].pos == ENT_POS_VERB ||
                                          f->tokens[span.end].pos == ENT_POS_AUX);
    return led && !clause && !ent_ends_in_legal_form(f, span.begin, span.end) &&
           !ent_only_common(f, span) && !ent_of_nation(f, b) &&
           !ent_finder_has(f, b, ENT_SENSE_GivenName);
}

uint32_t ent_named_initiative(const EntFinder *f, EntSpan span, const EntTyping *typing)
{
    bool body = ent_class_top(typing->kind) == ENT_CLASS_Organisation && !typing->sense;
    bool open = typing->kind == ENT_CLASS_NONE || typing->strength < ENT_STRENGTH_SURE;
    uint32_t behind = open || body ? programme_behind(f, span) : 0;
    if (behind && open) return behind;
    /* "the Harbour Partners program": a head that is often something else */
    bool weak = body && !ent_is_strong_head(f, span.begin, span.end) &&
                ent_is_name_head(f, span.begin, span.end);
    bool program = behind && (ent_str_starts(f->tokens[behind - 1].lemma, ENT_STR("program")));
    if (program && weak) return behind;
    bool person = typing->kind == ENT_CLASS_Person && typing->strength == ENT_STRENGTH_SURE;
    if (open && !person && behind_programme(f, span)) return span.end;
    uint32_t called = open ? called_behind(f, span) : 0;
    if (called) return called;
    return (open || body) && called_initiative(f, span) ? span.end : 0;
}

/* "a programme called", "the new project, entitled" before the quote at I. */
static bool programme_before(const EntFinder *f, uint32_t i)
{
    if (i < 3 || !ent_finder_titles(f, i - 1)) return false;
    uint32_t k = i - 2;
    if (ent_finder_is(f, k, ",") && k > 0) k--;
    return programme_noun(f, k);
}

/* "“Skills for All”, a training programme of": behind the quote that ends at END. */
static bool told_behind(const EntFinder *f, uint32_t i, uint32_t end)
{
    if (end - i > NAME_WORDS) return false;
    if (ent_finder_is(f, end - 1, ",")) return programme_phrase(f, end + 1);
    return ent_finder_is(f, end + 1, ",") && programme_phrase(f, end + 2);
}

/* "its ‘Projects of the Fifty’": a name that begins with the noun, between the quotes at I and END.
 */
static bool heads_itself(const EntFinder *f, uint32_t i, uint32_t end)
{
    static const char *const heads[] = {"Project", "Projects", "Programme", "Program", "Plan"};
    bool noun = ENT_STR_AMONG(f->tokens[i + 1].text, heads);
    bool of = ent_finder_is(f, i + 2, "of") || ent_finder_is(f, i + 2, "for");
    return noun && of && end > i + 3 && end - i <= NAME_WORDS;
}

/* [BEGIN, END) in capitals is nothing that could run or hold a project: no body, firm, person or
 * nation ends or begins it. */
static bool no_owner(const EntFinder *f, uint32_t begin, uint32_t end)
{
    uint32_t last = end - 1;
    for (uint32_t k = begin; k < end; k++) {
        bool role = ent_finder_has(f, k, ENT_SENSE_Role) && (k == begin || k == last);
        if (ent_finder_has(f, k, ENT_SENSE_CompanySuffix) || role ||
            (ent_finder_has(f, k, ENT_SENSE_OrgHead) && k < last) || f->taken[k])
            return false;
    }
    bool person = ent_finder_has(f, begin, ENT_SENSE_GivenName) &&
                  !ent_finder_has(f, begin, ENT_SENSE_CommonWord);
    return !person && !ent_finder_has(f, last, ENT_SENSE_OrgHead) &&
           !ent_words_head(f->lexicon, f->doc, begin, end, ENT_SENSE_EventHead, NULL) &&
           !ent_finder_has(f, last, ENT_SENSE_WeakOrgHead) && !ent_of_nation(f, last) &&
           !ent_words_sense(f->lexicon, f->doc, (EntSpan){begin, end}, ENT_SENSE_Name);
}

/* "the Baltic Youth Eco-Pilots Award | initiative", "the Harbour Pilot Certification | scheme":
 * capitals from I on of three words or more that a noun in lower case says to be a programme. */
static uint32_t behind_capitals(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 3 };
    uint32_t k = i, words = 0;
    while (k < f->count && k < i + NAME_WORDS && !(k > i && f->words[k].opens) &&
           (f->words[k].capital || ent_glued_hyphen(f, k))) {
        words += f->words[k].capital;
        k++;
    }
    bool award = words > 1 && ent_finder_is(f, k - 1, "award");
    if (words < WORDS || !programme_noun(f, k) || !ends_phrase(f, k + 1)) return 0;
    return award || no_owner(f, i, k) ? k + 1 : 0;
}

/* "the BaltStream gas pipeline", "the NordLine railway": a line with a word of its own at I, which
 * nobody has run yet; the token behind, or 0. */
static uint32_t behind_line(const EntFinder *f, uint32_t i)
{
    static const char *const goods[] = {"gas",   "oil",  "hydrogen", "water",
                                        "power", "rail", "natural"};
    static const char *const lines[] = {"pipeline", "interconnector", "railway"};
    uint32_t k = i + 1;
    if (!f->words[i].letters || f->words[i].upper || ent_finder_has(f, i, ENT_SENSE_CommonWord) ||
        ent_finder_has(f, i, ENT_SENSE_Demonym) || ent_finder_has(f, i, ENT_SENSE_Name))
        return 0;
    while (k < i + 3 && k < f->count && ENT_STR_AMONG(ent_finder_text(f, k), goods)) k++;
    if (k >= f->count || !ENT_STR_AMONG(ent_finder_text(f, k), lines) || f->words[k].capital)
        return 0;
    return ends_phrase(f, k + 1) ? k + 1 : 0;
}

uint32_t ent_worded_initiative(const EntFinder *f, uint32_t i, EntSpan *name)
{
    static const char *const owners[] = {"the", "its", "their", "our", "his", "her", "new"};
    static const char *const links[] = {"in", "for", "on", "to", "with"};
    if (i == 0 || !f->words[i].capital || f->tokens[i].sentence_start || f->words[i].opens)
        return 0;
    bool owned =
        ENT_STR_AMONG(ent_finder_text(f, i - 1), owners) || ent_str_is(f->tokens[i - 1].tag, "POS");
    if (!owned && f->tokens[i - 1].pos == ENT_POS_ADJ) owned = !f->words[i - 1].capital;
    if (!owned || ent_finder_has(f, i, ENT_SENSE_Role)) return 0;
    uint32_t link = 0, end = behind_capitals(f, i);
    if (!end) end = behind_line(f, i);
    if (!end && (ent_of_nation(f, i) || f->words[i].upper)) return 0;
    if (end) {
        *name = (EntSpan){i, end};
        return end;
    }
    for (uint32_t k = i + 1; k < f->count && k < i + NAME_WORDS && !f->words[k].opens; k++) {
        if (f->tokens[k].sentence_start) return 0;
        if (link && k > link + 1 && programme_noun(f, k) && ends_phrase(f, k + 1)) {
            *name = (EntSpan){i, k + 1};
            return k + 1;
        }
        bool links_on = ENT_STR_AMONG(f->tokens[k].text, links);
        if (links_on && link) return 0;
        if (links_on && ent_words_head(f->lexicon, f->doc, i, k, ENT_SENSE_OrgHead, NULL)) return 0;
        if (links_on) link = k;
        bool article = link == k - 1 && ent_finder_is(f, k, "the");
        if (!links_on && !article && !f->words[k].capital) return 0;
    }
    return 0;
}

uint32_t ent_quoted_initiative(const EntFinder *f, uint32_t i, EntSpan *name)
{
    enum { WORDS = 16 };
    if (!ent_finder_quote(f, i) || i + 2 >= f->count || !f->words[i + 1].capital) return 0;
    uint32_t end = i + 1;
    while (end < f->count && end < i + WORDS && !ent_finder_quote(f, end) && !f->words[end].opens)
        end++;
    if (!ent_finder_quote(f, end) || end < i + 2) return 0;
    bool behind = programme_noun(f, end + 1) && ends_phrase(f, end + 2) && end - i <= NAME_WORDS;
    if (!behind && !programme_before(f, i) && !told_behind(f, i, end) && !heads_itself(f, i, end))
        return 0;
    *name = (EntSpan){i + 1, end};
    while (name->end > i + 2 && f->tokens[name->end - 1].pos == ENT_POS_PUNCT) name->end--;
    return end + 1;
}

/* "known as “The Third Port of Riga”": what the quote at I opens is said of a thing, and no name of
 * another. */
static bool nicknamed(const EntFinder *f, uint32_t i)
{
    static const char *const verbs[] = {"know",     "recognize", "recognise", "refer", "dub",
                                        "nickname", "describe",  "hail",      "call"};
    uint32_t k = i;
    if (!ent_finder_is(f, i + 1, "the") || ent_finder_quote(f, i + 3)) return false;
    if (k > 0 && ent_finder_is(f, k - 1, "as")) k--;
    if (k > 1 && ent_finder_is(f, k - 1, "to")) k--;
    return k > 0 && ENT_STR_AMONG(f->tokens[k - 1].lemma, verbs);
}

uint32_t ent_quoted_title(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"theme", "slogan", "motto", "tagline", "song",  "album",
                                        "book",  "film",   "novel", "poem",    "single"};
    enum { WORDS = 24, REACH = 4 };
    if (!ent_finder_quote(f, i) || i == 0 || f->words[i].opens) return 0;
    bool title = nicknamed(f, i);
    for (uint32_t k = i; k > 0 && k + REACH > i && !f->words[k].opens; k--) {
        if (ent_finder_is(f, k - 1, ".") || f->words[k - 1].capital) break;
        title |= ENT_STR_AMONG(f->tokens[k - 1].lemma, nouns);
    }
    uint32_t end = i + 1;
    while (title && end < f->count && end < i + WORDS && !ent_finder_quote(f, end) &&
           !f->words[end].opens)
        end++;
    return title && ent_finder_quote(f, end) ? end + 1 : 0;
}

bool ent_list_heading(const EntFinder *f, EntSpan span)
{
    bool dash =
        ent_finder_is(f, span.end, "\xe2\x80\x93") || ent_finder_is(f, span.end, "\xe2\x80\x94");
    if (!ent_opens_item(f, span.begin) || !(dash || ent_finder_is(f, span.end, ":"))) return false;
    for (uint32_t i = span.begin; i < span.end; i++)
        if (f->words[i].letters && !f->words[i].function && !f->words[i].upper &&
            !ent_finder_has(f, i, ENT_SENSE_CommonWord))
            return false;
    return true;
}
