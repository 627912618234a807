/* When partnerships were made or announced. */
#include "fact/terms_work.h"
#include "mention/calendar.h"

/* "recently announced", "announced earlier": on some other day. */
static bool another_day(const EntTerms *t, uint32_t verb)
{
    static const char *const words[] = {"recently", "previously", "earlier",
                                        "already",  "initially",  "originally"};
    bool before = verb > 0 && ENT_STR_AMONG(ent_terms_token(t, verb - 1)->norm, words);
    return before || (verb + 1 < t->doc->tokens.len &&
                      ENT_STR_AMONG(ent_terms_token(t, verb + 1)->norm, words));
}

/* "announced", "is partnering with": said on the day of the article. */
bool ent_terms_announces(const EntTerms *t, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        EntStr lemma = ent_terms_token(t, i)->lemma;
        if (ent_str_is(lemma, "announce")) return !another_day(t, i);
        bool now = ent_str_is(ent_terms_token(t, i)->tag, "VBG") && i > sentence.begin &&
                   (ent_terms_is(t, i - 1, "is") || ent_terms_is(t, i - 1, "are"));
        if (now && ent_terms_lists(t, lemma, ENT_WORDS_JoinVerb)) return true;
    }
    return false;
}

/* The verb that MENTION's date goes with says or announces something: its date is that of the news,
 * not of the deed. */
static bool of_saying(const EntTerms *t, const EntMention *m)
{
    uint32_t i = ent_terms_token(t, m->head)->head;
    if (ent_terms_token(t, i)->pos == ENT_POS_ADP)
        i = ent_terms_token(t, i)->head; /* "on Monday" */
    return ent_terms_token(t, i)->pos == ENT_POS_VERB &&
           ent_terms_lists(t, ent_terms_token(t, i)->lemma, ENT_WORDS_NewsVerb);
}

/* "Since joining Orion in July, she …", "Orion, which had sales of 2 million in 2023, …": of a
 * clause behind a preposition or about what somebody has, not of the deed. */
static bool of_other_clause(const EntTerms *t, const EntMention *m)
{
    uint32_t i = ent_terms_token(t, m->head)->head;
    if (ent_terms_token(t, i)->pos == ENT_POS_ADP) i = ent_terms_token(t, i)->head;
    if (ent_str_is(ent_terms_token(t, i)->lemma, "have") &&
        ent_str_is(ent_terms_token(t, i)->dep, "relcl"))
        return true;
    return ent_terms_token(t, i)->pos == ENT_POS_VERB &&
           ent_str_is(ent_terms_token(t, i)->dep, "pcomp") &&
           (ent_terms_is(t, ent_terms_token(t, i)->head, "since") ||
            ent_terms_is(t, ent_terms_token(t, i)->head, "after") ||
            ent_terms_is(t, ent_terms_token(t, i)->head, "before"));
}

/* The verb that MENTION's date goes with: of "on Monday", of "Monday"; UINT32_MAX: no verb. */
static uint32_t dated_verb(const EntTerms *t, const EntMention *m)
{
    uint32_t i = ent_terms_token(t, m->head)->head;
    if (ent_terms_token(t, i)->pos == ENT_POS_ADP) i = ent_terms_token(t, i)->head;
    return ent_terms_token(t, i)->pos == ENT_POS_VERB ? i : UINT32_MAX;
}

/* "On Monday ministers denounced the pact": the day of what somebody says to a deal, not of it. */
static bool of_reaction(const EntTerms *t, const EntMention *m)
{
    static const char *const verbs[] = {"denounce", "condemn", "criticise", "criticize", "oppose",
                                        "protest",  "dismiss", "decry",     "deplore",   "attack",
                                        "question", "defend",  "slam",      "regret"};
    uint32_t v = dated_verb(t, m);
    return v != UINT32_MAX && ENT_STR_AMONG(ent_terms_token(t, v)->lemma, verbs);
}

/* "will open in March": a day after that of the news is one of what was agreed, unless the paper is
 * yet to be signed. */
static bool to_come(const EntTerms *t, const EntMention *m, EntDate d)
{
    static const char *const verbs[] = {"sign", "ink",      "conclude", "initial",
                                        "seal", "finalise", "finalize"};
    EntDate news = t->facts->published;
    uint32_t i = ent_terms_token(t, m->head)->head;
    if (ent_terms_token(t, i)->pos == ENT_POS_ADP) i = ent_terms_token(t, i)->head;
    if (!news.day || ENT_STR_AMONG(ent_terms_token(t, i)->lemma, verbs)) return false;
    if (d.year != news.year) return d.year > news.year;
    if (!d.month || d.month != news.month) return d.month > news.month;
    return d.day > news.day;
}

/* Token I, or a word that hangs on it, is one of a deal. */
static bool tells_of_deal(const EntTerms *t, uint32_t i, EntSpan sentence);

/* "has entered into a pact after Kenya began a war on Monday": the day of a clause of time or cause
 * with a verb of its own that no deal is told in. */
static bool of_side_clause(const EntTerms *t, const EntMention *m, EntSpan sentence)
{
    static const char *const marks[] = {"after", "before", "since", "because", "while", "until"};
    uint32_t v = dated_verb(t, m);
    if (v == UINT32_MAX || !ent_str_is(ent_terms_token(t, v)->dep, "advcl")) return false;
    for (uint32_t i = sentence.begin; i < v; i++)
        if (ent_terms_token(t, i)->head == v && ent_str_is(ent_terms_token(t, i)->dep, "mark"))
            return ENT_STR_AMONG(ent_terms_token(t, i)->norm, marks) &&
                   !tells_of_deal(t, v, sentence);
    return false;
}

/* "starting on March 1", "until May 2030", "by the end of June": when what was agreed begins or
 * ends, not when it was agreed. */
static bool of_term(const EntTerms *t, const EntMention *m)
{
    static const char *const small[] = {"on", "in", "the", "end", "of", "from", "early", "late"};
    static const char *const terms[] = {"starting", "beginning", "commencing", "effective",
                                        "until",    "till",      "by",         "through",
                                        "expiring", "ending"};
    enum { REACH = 4 };
    for (uint32_t i = m->tokens.begin; i > 0 && i + REACH > m->tokens.begin; i--) {
        if (ENT_STR_AMONG(ent_terms_token(t, i - 1)->norm, terms)) return true;
        if (!ENT_STR_AMONG(ent_terms_token(t, i - 1)->norm, small)) return false;
    }
    return false;
}

/* Token I is a word of a deal: "acquire", "partner", "merger". */
static bool of_deal(const EntTerms *t, uint32_t i)
{
    static const EntSenseType types[] = {ENT_SENSE_CooperationVerb, ENT_SENSE_CooperationNoun,
                                         ENT_SENSE_DealVerb};
    for (size_t k = 0; k < sizeof types / sizeof *types; k++)
        if (ent_word_has(&t->work->mentions.words[i], types[k])) return true;
    return false;
}

static bool tells_of_deal(const EntTerms *t, uint32_t i, EntSpan sentence)
{
    static const char *const idle[] = {"begin", "start", "continue"};
    bool deal = of_deal(t, i) && !ENT_STR_AMONG(ent_terms_token(t, i)->lemma, idle);
    for (uint32_t k = sentence.begin; k < sentence.end && !deal; k++)
        deal = k != i && ent_terms_token(t, k)->head == i && of_deal(t, k);
    return deal;
}

/* "the", "Orion's", "its" stands before token I: a noun phrase opens there. */
static bool opened_before(const EntTerms *t, uint32_t i)
{
    return i > 0 && (ent_terms_token(t, i - 1)->pos == ENT_POS_DET ||
                     ent_terms_token(t, i - 1)->pos == ENT_POS_PART ||
                     ent_str_is(ent_terms_token(t, i - 1)->tag, "PRP$"));
}

/* "the May 27 border agreement", "Orion's 2019 pact", "the 2022 Memorandum": what stands in tokens
 * B to END says of when the noun of a deal behind it is. */
static bool dates_noun(const EntTerms *t, uint32_t b, uint32_t end)
{
    enum { WORDS = 5 };
    uint32_t last = 0;
    for (uint32_t i = end; opened_before(t, b) && i < end + WORDS; i++) {
        if (i >= t->doc->tokens.len) break;
        EntPos pos = ent_terms_token(t, i)->pos;
        if (pos != ENT_POS_ADJ && pos != ENT_POS_NOUN && pos != ENT_POS_PROPN &&
            !ent_terms_is(t, i, "-"))
            break;
        last = i;
    }
    return last && ent_terms_token(t, last)->pos != ENT_POS_ADJ &&
           ent_word_has(&t->work->mentions.words[last], ENT_SENSE_CooperationNoun);
}

/* The year that token I is, where no date was read there: "the 2022 Memorandum"; else 0. */
static int16_t bare_year(const EntTerms *t, uint32_t i)
{
    enum { DIGITS = 4, FIRST = 1900 };
    EntStr text = ent_terms_token(t, i)->text;
    int16_t year = 0;
    if (text.len != DIGITS || ent_mention_at(&t->work->mentions, i)) return 0;
    for (size_t k = 0; k < DIGITS; k++) {
        if (text.ptr[k] < '0' || text.ptr[k] > '9') return 0;
        year = (int16_t)(year * 10 + (text.ptr[k] - '0'));
    }
    bool past = year >= FIRST && year <= t->facts->published.year;
    return past && dates_noun(t, i, i + 1) ? year : 0;
}

/* The year in which a day without one was, seen from the news: a deal has been made by then. */
static EntDate by_now(const EntTerms *t, EntDate d)
{
    EntDate news = t->facts->published;
    bool later = news.day && d.year == news.year && d.month &&
                 (d.month > news.month || (d.month == news.month && d.day > news.day));
    if (later) d.year--;
    return d;
}

/* What SENTENCE tells is a deal made anew: "signed an extension of the 2019 pact". */
static bool made_anew(const EntTerms *t, EntSpan sentence)
{
    static const char *const verbs[] = {"sign",   "renew",   "extend",  "expand",    "amend",
                                        "update", "replace", "widen",   "supersede", "revise",
                                        "build",  "reach",   "announce"};
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        if (ent_terms_token(t, i)->pos == ENT_POS_VERB &&
            ENT_STR_AMONG(ent_terms_token(t, i)->lemma, verbs))
            return true;
    return false;
}

/* SENTENCE tells of several deals, so that a date is of one of them. */
static bool several_deals(const EntTerms *t, EntSpan sentence)
{
    uint32_t deal = ENT_NO_ENTITY;
    for (size_t i = 0; i < t->facts->facts.len; i++) {
        const EntFact *f = &t->facts->facts.at[i];
        if (f->property != ENT_PROPERTY_party || f->evidence.begin != sentence.begin ||
            t->facts->entities.at[f->subject].kind == ENT_CLASS_BilateralCooperation)
            continue;
        if (deal != ENT_NO_ENTITY && deal != f->subject) return true;
        deal = f->subject;
    }
    return false;
}

/* The one date that stands before a noun of a deal in SENTENCE; year 0: none, or several. */
static EntDate noun_date(const EntTerms *t, EntSpan sentence)
{
    const EntMentions *mentions = &t->work->mentions;
    EntDate found = {0};
    bool anew = made_anew(t, sentence) || several_deals(t, sentence);
    for (uint32_t i = sentence.begin; i < sentence.end && !anew && !found.year; i++)
        found.year = bare_year(t, i);
    for (uint32_t i = 0; !anew && (i = ent_next_date(mentions, sentence, i)) != UINT32_MAX; i++) {
        const EntMention *m = &mentions->list.at[i];
        EntDate d = by_now(t, mentions->dates.at[m->value].start);
        if (!dates_noun(t, m->tokens.begin, m->tokens.end) ||
            (t->facts->published.year && d.year > t->facts->published.year))
            continue;
        if (found.year && !ent_same_date(found, d)) return (EntDate){0};
        found = d;
    }
    return found;
}

/* The word that a time behind a preposition at token IN goes with. No name has a time: where the
 * parser hangs it on one, "founded by Orion and Vega in 1997", it is that of the verb above, unless
 * that is yet to be done: "to open a shop in Riga in 1997". */
static uint32_t timed_word(const EntTerms *t, uint32_t in)
{
    enum { STEPS = 5 };
    uint32_t i = ent_terms_token(t, in)->head, first = i;
    for (uint32_t n = 0; n < STEPS; n++) {
        uint32_t e;
        EntPos pos = ent_terms_token(t, i)->pos;
        if (pos != ENT_POS_ADP && !ent_terms_mention(t, i, &e)) break;
        i = ent_terms_token(t, i)->head;
    }
    return i != first && ent_str_is(ent_terms_token(t, i)->tag, "VB") ? UINT32_MAX : i;
}

/* Token I is what the sentence says, or an object or complement of it: "has gone on to widen its
 * reach in 2018, signing …", but not the aim of a deal: "has partnered to open a shop in 2018". */
static bool in_main_clause(const EntTerms *t, uint32_t i)
{
    static const char *const down[] = {"xcomp", "dobj"};
    enum { STEPS = 3 };
    for (uint32_t n = 0; n < STEPS && ENT_STR_AMONG(ent_terms_token(t, i)->dep, down); n++) {
        if (ent_str_is(ent_terms_token(t, i)->dep, "xcomp") &&
            of_deal(t, ent_terms_token(t, i)->head))
            return false;
        i = ent_terms_token(t, i)->head;
    }
    return ent_str_is(ent_terms_token(t, i)->dep, "ROOT");
}

/* The word whose time the year MENTION is: of "in 2018", "since late 2018", "last year", "the 2018
 * merger", "dates back to 2018"; UINT32_MAX where it is no time of a deed. */
static uint32_t dated_word(const EntTerms *t, const EntMention *m)
{
    static const char *const parts[] = {"late", "early", "mid", "-"};
    static const char *const bare[] = {"npadvmod", "nummod", "tmod"};
    uint32_t i = m->tokens.begin;
    while (i > 0 && ENT_STR_AMONG(ent_terms_token(t, i - 1)->norm, parts)) i--;
    bool back = i > 1 && ent_terms_is(t, i - 1, "to") && ent_terms_is(t, i - 2, "back");
    if (back || (i > 0 && (ent_terms_is(t, i - 1, "in") || ent_terms_is(t, i - 1, "since"))))
        return timed_word(t, i - 1);
    return ENT_STR_AMONG(ent_terms_token(t, m->head)->dep, bare) ? ent_terms_token(t, m->head)->head
                                                                 : UINT32_MAX;
}

/* "its first purchase of boats since 2017", with "since" at IN: no time of this one. */
static bool first_since(const EntTerms *t, uint32_t in)
{
    static const char *const ranks[] = {"first",  "second", "largest", "biggest",
                                        "lowest", "only",   "highest", "last"};
    enum { REACH = 10 };
    for (uint32_t i = in; i > 0 && i + REACH > in && !ent_terms_token(t, i)->sentence_start; i--)
        if (ENT_STR_AMONG(ent_terms_token(t, i - 1)->norm, ranks)) return true;
    return false;
}

/* "have been partners", with the verb at I. */
static bool calls_partners(const EntTerms *t, uint32_t i)
{
    enum { REACH = 4 };
    if (!ent_str_is(ent_terms_token(t, i)->lemma, "be")) return false;
    for (uint32_t k = i + 1; k < t->doc->tokens.len && k < i + REACH; k++)
        if (ent_terms_token(t, k)->head == i && ent_str_is(ent_terms_token(t, k)->dep, "attr"))
            return ent_str_is(ent_terms_token(t, k)->lemma, "partner");
    return false;
}

typedef enum Deed { DEED_NONE, DEED_OF_SENTENCE, DEED_OF_DEAL } Deed;

/* Whose time the year D of MENTION is, unless it is of what is to come: "Vega, founded in 2001,
 * was bought in 2018" has one of a deal, the second. */
static Deed year_of_deed(const EntTerms *t, const EntMention *m, EntDate d)
{
    bool past = !t->facts->published.year || d.year <= t->facts->published.year;
    uint32_t word = past ? dated_word(t, m) : UINT32_MAX;
    if (word == UINT32_MAX) return DEED_NONE;
    bool since = m->tokens.begin > 0 && ent_terms_is(t, m->tokens.begin - 1, "since");
    if (since && first_since(t, m->tokens.begin - 1)) return DEED_NONE;
    if (of_deal(t, word) || calls_partners(t, word)) return DEED_OF_DEAL;
    return !since && ent_terms_token(t, word)->pos == ENT_POS_VERB && in_main_clause(t, word)
               ? DEED_OF_SENTENCE
               : DEED_NONE;
}

/* "Today, Orion is partnered with Vega", "works today with Vega": nowadays, no day of a deed. */
static bool nowadays(const EntTerms *t, const EntMention *m, EntSpan sentence)
{
    static const char *const present[] = {"VBZ", "VBP"};
    if (m->tokens.end != m->tokens.begin + 1 ||
        !ent_str_is(ent_terms_token(t, m->head)->norm, "today"))
        return false;
    uint32_t verb = ent_terms_token(t, m->head)->head;
    bool lasts = ENT_STR_AMONG(ent_terms_token(t, verb)->tag, present);
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        lasts |= ent_terms_token(t, i)->head == verb && ent_terms_token(t, i)->pos == ENT_POS_AUX &&
                 ENT_STR_AMONG(ent_terms_token(t, i)->tag, present) && !ent_terms_is(t, i, "has") &&
                 !ent_terms_is(t, i, "have");
    return lasts && !ent_str_is(ent_terms_token(t, verb)->tag, "VBG") &&
           !ent_terms_announces(t, sentence) &&
           !ent_terms_lists(t, ent_terms_token(t, verb)->lemma, ENT_WORDS_NewsVerb) &&
           !ent_terms_lists(t, ent_terms_token(t, verb)->lemma, ENT_WORDS_AnnounceVerb);
}

/* The date of SENTENCE; only that of the deed itself, where OF_DEED. */
static EntDate date_of(const EntTerms *t, EntSpan sentence, bool of_deed)
{
    const EntMentions *mentions = &t->work->mentions;
    EntDate found = {0}, deed = {0}, year = {0}, deal = {0};
    uint32_t dates = 0, deeds = 0, years = 0, deals = 0;
    EntDate noun = noun_date(t, sentence);
    if (noun.year) return noun;
    for (uint32_t i = 0; (i = ent_next_date(mentions, sentence, i)) != UINT32_MAX; i++) {
        const EntMention *m = &mentions->list.at[i];
        EntDate d = mentions->dates.at[m->value].start;
        if (of_other_clause(t, m) || of_term(t, m) || nowadays(t, m, sentence)) continue;
        if (of_reaction(t, m) || of_side_clause(t, m, sentence)) continue;
        if (d.month && to_come(t, m, d)) continue;
        if (!d.month) {
            Deed of = year_of_deed(t, m, d);
            years++;
            if (of) year = d;
            if (of != DEED_OF_DEAL) continue;
            deals += !ent_same_date(deal, d);
            deal = d;
            continue;
        }
        dates += !ent_same_date(found, d); /* "Today, May 5," is one */
        found = d;
        if (of_saying(t, m)) continue;
        deeds += !ent_same_date(deed, d);
        deed = d;
    }
    if (dates == 1 && !of_deed) return found;
    if (deeds == 1) return deed;
    if (dates == 0 && years == 1 && year.year) return year;
    if (dates == 0 && deals == 1) return deal;
    return dates == 0 && !of_deed && ent_terms_announces(t, sentence) && t->facts->published.day
               ? t->facts->published
               : (EntDate){0};
}

/* The one date of the sentence, of day or month, else the one year; where there are two, the one of
 * the deed. Else, where the sentence announces the partnership, the article's own date. */
EntDate ent_terms_date(const EntTerms *t, EntSpan sentence)
{
    return date_of(t, sentence, false);
}

bool ent_term_date(const EntTerms *t, EntSpan sentence, EntFact *out)
{
    EntDate date = ent_terms_date(t, sentence);
    out->property = ENT_PROPERTY_date;
    out->object = (EntValue){.type = ENT_VALUE_DATE, .date = date};
    out->pattern = "date-of-statement";
    return date.year != 0;
}

/* D is a day of the weeks before the news. */
static bool recent(const EntTerms *t, EntDate d)
{
    enum { MONTHS = 12 };
    EntDate news = t->facts->published;
    int months = (news.year - d.year) * MONTHS + news.month - d.month;
    return d.day && news.day && (months == 0 || (months == 1 && d.day >= news.day));
}

/* The recent day of the deed, where the sentence tells it apart from that of the news. */
bool ent_term_deed_day(const EntTerms *t, EntSpan sentence, EntFact *out)
{
    EntDate date = date_of(t, sentence, true);
    out->property = ENT_PROPERTY_date;
    out->object = (EntValue){.type = ENT_VALUE_DATE, .date = date};
    out->pattern = "date-of-statement";
    return recent(t, date);
}

/* "was signed"; of a venture, "was formed": the verb at I of a sentence about a deal of KIND. */
static bool makes_deal(const EntTerms *t, uint32_t i, EntClass kind)
{
    static const char *const signs[] = {"sign", "ink", "conclude", "renew", "initial", "resign"};
    static const char *const founds[] = {"form", "found", "establish", "create", "set", "launch"};
    const EntToken *v = ent_terms_token(t, i);
    if (v->pos != ENT_POS_VERB || !ent_str_is(v->tag, "VBN")) return false;
    return ENT_STR_AMONG(v->lemma, signs) ||
           (kind == ENT_CLASS_JointVenture && ENT_STR_AMONG(v->lemma, founds));
}

/* "The agreement was signed in Riga on 5 May": the date of a sentence about the signing. */
bool ent_term_signing_date(const EntTerms *t, EntSpan sentence, EntFact *out)
{
    enum { REACH = 12 };
    EntClass kind = t->facts->entities.at[out->subject].kind;
    for (uint32_t i = sentence.begin; i < sentence.end && i < sentence.begin + REACH; i++)
        if (makes_deal(t, i, kind)) return ent_term_date(t, sentence, out);
    return false;
}

bool ent_term_signing_day(const EntTerms *t, EntSpan sentence, EntFact *out)
{
    return ent_term_signing_date(t, sentence, out) && recent(t, out->object.date);
}
