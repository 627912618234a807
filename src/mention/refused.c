/* Runs of capitals that look like names and are none. */
#include <string.h>

#include "base/ascii.h"
#include "mention/name_parts.h"

/* "(Nasdaq: ORN; ORNU and ORNW)": what stands in a bracket behind an exchange and its colon. */
bool ent_in_ticker_bracket(const EntFinder *f, EntSpan span)
{
    enum { REACH = 14, EXCHANGE = 4 };
    uint32_t open = span.begin, colon = 0;
    if (span.end - span.begin != 1 || !f->words[span.begin].upper) return false;
    while (open > 0 && open + REACH > span.begin && !ent_finder_is(f, open, "(")) {
        if (ent_finder_is(f, open, ")") || f->words[open].opens) return false;
        if (ent_finder_is(f, open, ":")) colon = open;
        open--;
    }
    return colon && ent_finder_is(f, open, "(") && colon <= open + EXCHANGE &&
           f->words[open + 1].capital && f->words[colon + 1].upper;
}

/* "RHFs", "LPs" */
static bool plural_letters(EntStr s)
{
    if (s.len < 3 || s.ptr[s.len - 1] != 's') return false;
    for (size_t k = 0; k + 1 < s.len; k++)
        if (!ent_ascii_upper((unsigned char)s.ptr[k])) return false;
    return true;
}

/* "Riga Harbour Funds (RHFs)": the plural in the bracket says that it is a class of things. */
static bool defined_as_class(const EntFinder *f, EntSpan span)
{
    bool bracket = ent_finder_is(f, span.end, "(") && ent_finder_is(f, span.end + 2, ")");
    EntStr last = f->tokens[span.end - 1].text;
    return bracket && span.end - span.begin >= 2 && ent_str_ends(last, ENT_STR("s")) &&
           plural_letters(f->tokens[span.end + 1].text);
}

/* "ABC (Amber, Birch and others)": one of the words that the letters before the bracket stand for.
 */
static bool spelled_out(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (span.end - i != 1 || i < 2 || !ent_finder_is(f, i - 1, "(") || !f->words[i - 2].upper)
        return false;
    return ent_finder_is(f, span.end, ",") && !f->words[i].upper &&
           f->tokens[i - 2].text.ptr[0] == f->tokens[i].text.ptr[0];
}

/* "Senior Harbour | Advisor", "Deputy Ports and Fishing | Director", "Harbour Affairs | Minister":
 * the front of a title. A minister has a field before him and no body. */
static bool front_of_title(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 4 };
    uint32_t i = span.end, end = span.end + WORDS;
    bool minister = ent_finder_is(f, i, "minister");
    if (!minister && !ent_finder_has(f, span.begin, ENT_SENSE_RoleModifier)) return false;
    for (uint32_t k = span.begin; k < span.end; k++)
        if (f->words[k].letters && !f->words[k].function &&
            !ent_finder_has(f, k, ENT_SENSE_CommonWord) &&
            !ent_finder_has(f, k, ENT_SENSE_RoleModifier))
            return false;
    if (span.end - span.begin < 2 && !minister) return false;
    if (ent_finder_is(f, i, "and") || ent_finder_is(f, i, "&")) {
        for (i++; i < f->count && i < end && !ent_finder_has(f, i, ENT_SENSE_Role); i++)
            if (!f->words[i].capital || !ent_finder_has(f, i, ENT_SENSE_CommonWord)) return false;
    }
    return ent_finder_has(f, i, ENT_SENSE_Role) && f->words[i].capital && !f->words[i].opens;
}

/* "its Ports and Fishing Divisions": parts of a body in the plural. */
static bool organs(const EntFinder *f, EntSpan span)
{
    static const char *const plurals[] = {"divisions", "departments",  "units",     "teams",
                                          "branches",  "subsidiaries", "affiliates"};
    EntStr last = f->tokens[span.end - 1].text;
    if (ent_str_eq_nocase(last, ENT_STR("team"))) /* "Academic Support Team" */
        return span.end - span.begin >= 2 && ent_only_common(f, span);
    for (size_t k = 0; k < sizeof plurals / sizeof *plurals; k++)
        if (ent_str_eq_nocase(last, ent_str(plurals[k]))) return span.end - span.begin >= 2;
    return false;
}

/* "- Clean Port Technologies: Latvia and Norway will …": common words that say what the sentence
 * behind the colon is about, or the items below. */
static bool theme_of_item(const EntFinder *f, EntSpan span)
{
    enum { SENTENCE = 6 };
    uint32_t i = span.end + 1, marked = span.begin > 0 ? span.begin - 1 : 0;
    bool opens = ent_opens_item(f, span.begin) || (marked < span.begin && f->words[marked].opens &&
                                                   ent_behind_item_mark(f, marked) == span.begin);
    if (!opens || span.end - span.begin < 2 || !ent_only_common(f, span)) return false;
    if (ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_EventHead, NULL))
        return false;
    if (i < f->count && f->words[i].opens) return true;
    while (i < f->count && i < span.end + SENTENCE && !f->words[i].opens &&
           !f->tokens[i].sentence_start)
        i++;
    return i == span.end + SENTENCE;
}

/* "• Short Harbour Strategy: …", "Full Dock Services: …": the heads of a list's items say what is
 * offered, those of the second kind where a common word opens them. "WHO: …" labels a line. */
static bool heads_an_item(const EntFinder *f, EntSpan span)
{
    static const char *const offers[] = {"strategy", "strategies",  "plan",
                                         "plans",    "initiatives", "package"};
    static const char *const kinds[] = {"services", "solutions", "team",    "support",
                                        "features", "benefits",  "pricing", "management"};
    static const char *const labels[] = {"who", "what", "when", "where", "why", "how"};
    if (!ent_finder_is(f, span.end, ":")) return false;
    if (theme_of_item(f, span)) return true;
    if (!ent_opens_item(f, span.begin)) return false;
    uint32_t i = span.begin;
    EntStr last = f->tokens[span.end - 1].text;
    if (span.end - i == 1) return ENT_STR_AMONG(last, labels) && f->words[i].upper;
    bool common = ent_finder_has(f, i, ENT_SENSE_CommonWord);
    return ENT_STR_AMONG(last, offers) || (common && ENT_STR_AMONG(last, kinds));
}

/* "the JV", "a PPA": the letters of a word for a deal. */
static bool letters_of_deal(const EntFinder *f, EntSpan span)
{
    enum { LONGEST = 4 };
    uint32_t i = span.begin;
    bool cased =
        f->tokens[i].text.len >= 2 && ent_ascii_upper((unsigned char)f->tokens[i].text.ptr[1]);
    return span.end - i == 1 && f->tokens[i].text.len <= LONGEST && (f->words[i].upper || cased) &&
           ent_finder_has(f, i, ENT_SENSE_CooperationNoun);
}

/* "provider of Harbour Services, Dock and Crane Consulting": common words that say what somebody
 * offers, also further on in their list. */
static bool offered(const EntFinder *f, EntSpan span)
{
    static const char *const offers[] = {"provider", "supplier", "suite", "range", "portfolio"};
    enum { REACH = 20 };
    if (!ent_only_common(f, span)) return false;
    for (uint32_t i = span.begin; i > 1 && i + REACH > span.begin; i--) {
        if (f->words[i].opens || f->tokens[i].sentence_start) return false;
        if (ent_finder_is(f, i - 1, "of")) return ENT_STR_AMONG(f->tokens[i - 2].lemma, offers);
        bool listed = f->words[i - 1].capital || ent_finder_is(f, i - 1, ",") ||
                      ent_finder_is(f, i - 1, "and") || ent_finder_is(f, i - 1, "&");
        if (!listed) return false;
    }
    return false;
}

bool ent_general_manager(const EntFinder *f, uint32_t i)
{
    if (i < 2 || !ent_str_is(f->tokens[i].text, "GM")) return false;
    bool joined = ent_finder_is(f, i - 1, "/") || ent_finder_is(f, i - 1, "&") ||
                  ent_finder_is(f, i - 1, "and");
    if (joined && ent_finder_has(f, i - 2, ENT_SENSE_Role)) return true;
    bool behind = ent_finder_is(f, i - 1, ",") && (ent_str_is(f->tokens[i - 2].label, "PERSON") ||
                                                   ent_finder_has(f, i - 2, ENT_SENSE_Surname));
    return behind && (ent_finder_is(f, i + 1, "of") || ent_finder_is(f, i + 1, ",") ||
                      ent_finder_is(f, i + 1, "and") || ent_finder_is(f, i + 1, "&") ||
                      ent_finder_is(f, i + 1, "at"));
}

static bool general_manager(const EntFinder *f, EntSpan span)
{
    return span.end - span.begin == 1 && ent_general_manager(f, span.begin);
}

/* "the NYSE-listed", "Oslo-listed": where shares are traded. */
static bool traded_at(const EntFinder *f, EntSpan span)
{
    return f->words[span.end - 1].upper && span.end - span.begin == 1 &&
           ent_finder_is(f, span.end, "-") && ent_finder_is(f, span.end + 1, "listed");
}

/* "Top Holdings* include:" */
static bool announces_items(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.end + ent_finder_is(f, span.end, "*");
    return f->words[span.begin].opens && ent_finder_is(f, i, "include") &&
           ent_finder_is(f, i + 1, ":");
}

/* "Awards for Finalists:", "Prizes and Benefits:" on a line of their own: common words that say
 * what the list below is of. */
static bool heads_a_list(const EntFinder *f, EntSpan span)
{
    uint32_t next = span.end + 1;
    bool alone = f->words[span.begin].opens && ent_finder_is(f, span.end, ":") && next < f->count &&
                 f->words[next].opens;
    uint32_t i = span.begin;
    bool head =
        alone && ent_finder_has(f, i, ENT_SENSE_EventHead) && ent_finder_is(f, i + 1, "for");
    return alone && span.end - i > 1 && !f->words[i].upper &&
           ent_only_common(f, (EntSpan){i + head, span.end});
}

/* "the Kingdom", "the Sultanate" with a capital: the state that the text has named, no body. */
static bool state_without_name(const EntFinder *f, EntSpan span)
{
    static const char *const states[] = {"kingdom", "sultanate", "emirate", "republic", "realm"};
    return span.end - span.begin == 1 && span.begin > 0 && !f->words[span.begin].upper &&
           ent_finder_is(f, span.begin - 1, "the") && !ent_finder_capital(f, span.end) &&
           ENT_STR_AMONG(ent_finder_text(f, span.begin), states);
}

/* "at the Summit" with a capital: the one that the text tells of, no body. */
static bool event_without_name(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    bool alone = span.end - i == 1 && i > 0 && !f->words[i].upper &&
                 ent_finder_is(f, i - 1, "the") && !ent_finder_capital(f, span.end);
    const EntSense *head =
        alone && !ent_finder_has(f, i, ENT_SENSE_OrgHead)
            ? ent_words_head(f->lexicon, f->doc, i, span.end, ENT_SENSE_EventHead, NULL)
            : NULL;
    return head && !head->weak &&
           (head->kind == ENT_CLASS_Summit || head->kind == ENT_CLASS_Meeting ||
            head->kind == ENT_CLASS_Visit || head->kind == ENT_CLASS_Seminar);
}

/* "Secretary of | State for Ports": a title goes on. */
static bool rest_of_secretary(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    return i > 1 && ent_finder_is(f, i, "state") && ent_finder_is(f, i + 1, "for") &&
           ent_finder_is(f, i - 1, "of") &&
           (ent_finder_is(f, i - 2, "secretary") || ent_finder_is(f, i - 2, "minister"));
}

/* "(TYO: 9640)": the exchange of a ticker. */
static bool exchange_of_ticker(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (span.end - i != 1 || i == 0 || !f->words[i].upper || i + 3 >= f->count) return false;
    return ent_finder_is(f, i - 1, "(") && ent_finder_is(f, i + 1, ":") &&
           (f->words[i + 2].digits || f->words[i + 2].upper) && ent_finder_is(f, i + 3, ")");
}

/* "Harbour Square, the company's cloud-based payment platform": a product that is called as a place
 * is. */
static bool product_called_place(const EntFinder *f, EntSpan span)
{
    enum { WORDS = 9 };
    uint32_t i = span.end + 1;
    bool article = ent_finder_is(f, i, "a") || ent_finder_is(f, i, "an") ||
                   ent_finder_is(f, i, "the") || ent_finder_is(f, i, "its");
    if (!ent_finder_is(f, span.end, ",") || !article) return false;
    if (!ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_PlaceHead, NULL))
        return false;
    for (uint32_t k = i + 1; k < f->count && k < i + WORDS; k++) {
        uint8_t pos = f->tokens[k].pos;
        if (pos == ENT_POS_ADP || ent_finder_is(f, k, ",") || ent_finder_is(f, k, "."))
            return false;
        bool last = k + 1 >= f->count ||
                    (f->tokens[k + 1].pos != ENT_POS_NOUN && f->tokens[k + 1].pos != ENT_POS_PART);
        if (pos == ENT_POS_NOUN && last && !ent_finder_is(f, k + 1, "-"))
            return ent_finder_has(f, k, ENT_SENSE_ThingNoun) || ent_finder_is(f, k, "solution");
    }
    return false;
}

/* "Quorvane TM", "Quorvane(TM": the mark of a product behind its name. */
static bool marked_product(const EntFinder *f, EntSpan span)
{
    EntStr last = f->tokens[span.end - 1].text;
    return (span.end - span.begin >= 2 && ent_str_is(last, "TM")) ||
           ent_str_ends(last, ENT_STR("(TM")) || ent_str_ends(last, ENT_STR("(R"));
}

/* "Its other products include Quorvane, Valkam and Tremor", "apps such as Quorvane": of such nouns
 * no body is one. */
static bool listed_product(const EntFinder *f, EntSpan span)
{
    static const char *const nouns[] = {
        "product", "app",     "application", "portfolio", "device", "software", "medicine",
        "drug",    "vaccine", "model",       "game",      "tool",   "trademark"};
    static const char *const verbs[] = {"include", "feature", "comprise"};
    enum { REACH = 24 };
    uint32_t i = span.begin, least = i > REACH ? i - REACH : 0;
    while (i > least && !f->words[i].opens &&
           (f->words[i - 1].capital || f->words[i - 1].digits || ent_finder_is(f, i - 1, ",") ||
            ent_finder_is(f, i - 1, "and") || ent_finder_is(f, i - 1, "&")))
        i--;
    if (i < 2 || f->words[i].opens || f->words[i - 1].opens) return false;
    bool such = ent_finder_is(f, i - 1, "as") && ent_finder_is(f, i - 2, "such");
    bool lists =
        such || ent_finder_is(f, i - 1, "including") ||
        (ENT_STR_AMONG(f->tokens[i - 1].lemma, verbs) && f->tokens[i - 1].pos == ENT_POS_VERB);
    uint32_t noun = i - (such ? 2 : 1);
    if (!lists || noun == 0) return false;
    uint32_t k = noun - 1; /* "the makers of the product include …" */
    while (k > 0 && (f->tokens[k - 1].pos == ENT_POS_DET || f->tokens[k - 1].pos == ENT_POS_ADJ ||
                     f->tokens[k - 1].pos == ENT_POS_NOUN))
        k--;
    bool of = k > 0 && f->tokens[k - 1].pos == ENT_POS_ADP;
    return !of && ENT_STR_AMONG(f->tokens[noun - 1].lemma, nouns) &&
           !ent_words_sense(f->lexicon, f->doc, span, ENT_SENSE_Name);
}

/* "window.orvane={id": what a page's script leaves in its text. */
static bool script(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++) {
        EntStr text = f->tokens[i].text;
        for (size_t k = 0; k < text.len; k++)
            if (strchr("{}<>=;", text.ptr[k])) return true;
    }
    return false;
}

/* "PTSD and other CNS disorders": letters before an illness. */
static bool letters_of_illness(const EntFinder *f, EntSpan span)
{
    static const char *const nouns[] = {"disorder", "disease",   "condition", "syndrome",
                                        "symptom",  "infection", "tumor",     "tumour",
                                        "injury",   "lesion",    "cancer"};
    uint32_t i = span.end;
    return span.end - span.begin == 1 && f->words[span.begin].upper && i < f->count &&
           !f->words[i].capital && ENT_STR_AMONG(f->tokens[i].lemma, nouns);
}

/* "invests in AI", "a specialist in SEO": letters of a field. */
static bool letters_of_field(const EntFinder *f, EntSpan span)
{
    return span.end - span.begin == 1 && f->words[span.begin].upper &&
           (letters_of_illness(f, span) ||
            ent_lexicon_lists(f->lexicon, ent_finder_text(f, span.begin), ENT_WORDS_TopicLetters));
}

bool ent_state_of_its_town(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    bool letters = ent_str_is(f->tokens[i].text, "NY") || ent_str_is(f->tokens[i].text, "N.Y.");
    return letters && span.end - i == 1 && i > 2 && ent_finder_is(f, i - 1, ",") &&
           ent_finder_is(f, i - 2, "york") && ent_finder_is(f, i - 3, "new");
}

/* "Q2 2025", "in H1", "Today, Latvia …" in a text without a date: a time. */
static bool tells_time(const EntFinder *f, EntSpan span)
{
    static const char *const parts[] = {"q1", "q2",    "q3",        "q4",       "h1",
                                        "h2", "today", "yesterday", "tomorrow", "tonight"};
    return span.end - span.begin == 1 && ENT_STR_AMONG(ent_finder_text(f, span.begin), parts);
}

/* "2024 State of Harbours Report", "the Global Risk Index": what is published, no place. */
static bool published_paper(const EntFinder *f, EntSpan span)
{
    static const char *const papers[] = {"report", "survey",     "study",   "index",   "outlook",
                                         "brief",  "whitepaper", "ranking", "rankings"};
    return span.end - span.begin >= 3 && ENT_STR_AMONG(ent_finder_text(f, span.end - 1), papers) &&
           ent_finder_of(f, span.begin + 1, span.end) < span.end;
}

/* "the Union's Network | and Information Security Directive": what stands before "and" in the name
 * of a law. */
static bool front_of_law(const EntFinder *f, EntSpan span)
{
    static const char *const laws[] = {"act",  "directive", "regulation",
                                       "bill", "code",      "standard"};
    enum { WORDS = 6 };
    if (!ent_finder_is(f, span.end, "and") && !ent_finder_is(f, span.end, "&")) return false;
    if (!ent_finder_has(f, span.end - 1, ENT_SENSE_CommonWord)) return false;
    for (uint32_t i = span.end + 1; i < f->count && i < span.end + WORDS; i++) {
        if (!f->words[i].capital) return false;
        if (ENT_STR_AMONG(ent_finder_text(f, i), laws)) return i > span.end + 1;
        if (!ent_finder_has(f, i, ENT_SENSE_CommonWord)) return false;
    }
    return false;
}

bool ent_no_name(const EntFinder *f, EntSpan span)
{
    return letters_of_field(f, span) || ent_state_of_its_town(f, span) || tells_time(f, span) ||
           front_of_law(f, span) || state_without_name(f, span) || event_without_name(f, span) ||
           rest_of_secretary(f, span) || exchange_of_ticker(f, span) ||
           product_called_place(f, span) || published_paper(f, span) || letters_of_deal(f, span) ||
           ent_in_ticker_bracket(f, span) || defined_as_class(f, span) || spelled_out(f, span) ||
           front_of_title(f, span) || organs(f, span) || heads_an_item(f, span) ||
           announces_items(f, span) || heads_a_list(f, span) || offered(f, span) ||
           general_manager(f, span) || traded_at(f, span) || marked_product(f, span) ||
           listed_product(f, span) || script(f, span) || ent_mere_words(f, span) ||
           ent_kind_or_address(f, span);
}

/* "Board of Directors" at I */
static bool board_at(const EntFinder *f, uint32_t i)
{
    static const char *const members[] = {"directors",     "trustees", "governors", "managers",
                                          "commissioners", "regents",  "advisors",  "overseers"};
    return ent_finder_is(f, i, "board") && ent_finder_is(f, i + 1, "of") &&
           ENT_STR_AMONG(ent_finder_text(f, i + 2), members);
}

/* "Board of Directors of the | Harbour Trust", "Quorvane Ltd. | Board of Directors", "Board of |
 * Quorvane", where the recogniser of press names sees a body begin. */
EntSpan ent_body_of_board(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    uint32_t next = ent_finder_is(f, i + 4, "the") ? i + 5 : i + 4;
    if (board_at(f, i) && ent_finder_is(f, i + 3, "of") && next < span.end)
        return (EntSpan){next, span.end};
    bool own = ent_finder_is(f, i, "board") && ent_finder_is(f, i + 1, "of") && i + 2 < span.end &&
               f->tokens[i + 2].press_iob == ENT_IOB_B &&
               ent_str_is(f->tokens[i + 2].press_label, "ORG");
    if (own) return (EntSpan){i + 2, span.end};
    bool behind = span.end - i > 3 && board_at(f, span.end - 3);
    return behind && ent_ends_in_legal_form(f, i, span.end - 3) ? (EntSpan){i, span.end - 3} : span;
}
