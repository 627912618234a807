#include "fact/terms.h"

#include "mention/calendar.h"

typedef struct Terms {
    const EntLexicon *lexicon;
    const EntExtractWork *work;
    const EntDoc *doc;
    EntFacts *facts;
} Terms;

static const EntToken *token(const Terms *t, uint32_t i)
{
    return &t->doc->tokens.at[i];
}

static bool is(const Terms *t, uint32_t i, const char *text)
{
    return ent_doc_is(t->doc, i, text);
}

static bool lists(const Terms *t, EntStr word, EntWordList list)
{
    return ent_lexicon_lists(t->lexicon, word, list);
}

/* The mention that token I is in, of an entity; NULL where there is none. */
static const EntMention *mention_at(const Terms *t, uint32_t i, uint32_t *entity)
{
    *entity = ent_entity_at(t->work, i);
    return *entity == ENT_NO_ENTITY ? NULL : ent_mention_at(&t->work->mentions, i);
}

/* OUT says ENTITY of the partnership, by the rule PATTERN. */
static bool tell(EntFact *out, EntProperty property, uint32_t entity, const char *pattern)
{
    out->property = property;
    out->object = (EntValue){.type = ENT_VALUE_ENTITY, .entity = entity};
    out->pattern = pattern;
    return true;
}

/* --- dates ------------------------------------------------------------------------------------ */

/* "recently announced", "announced earlier": on some other day. */
static bool another_day(const Terms *t, uint32_t verb)
{
    static const char *const words[] = {"recently", "previously", "earlier",
                                        "already",  "initially",  "originally"};
    bool before = verb > 0 && ENT_STR_AMONG(token(t, verb - 1)->norm, words);
    return before ||
           (verb + 1 < t->doc->tokens.len && ENT_STR_AMONG(token(t, verb + 1)->norm, words));
}

/* "announced", "is partnering with": said on the day of the article. */
static bool announces(const Terms *t, EntSpan sentence)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        EntStr lemma = token(t, i)->lemma;
        if (ent_str_is(lemma, "announce")) return !another_day(t, i);
        bool now = ent_str_is(token(t, i)->tag, "VBG") && i > sentence.begin &&
                   (is(t, i - 1, "is") || is(t, i - 1, "are"));
        if (now && lists(t, lemma, ENT_WORDS_JoinVerb)) return true;
    }
    return false;
}

/* The verb that MENTION's date goes with says or announces something: its date is that of the news,
 * not of the deed. */
static bool of_saying(const Terms *t, const EntMention *m)
{
    uint32_t i = token(t, m->head)->head;
    if (token(t, i)->pos == ENT_POS_ADP) i = token(t, i)->head; /* "on Monday" */
    return token(t, i)->pos == ENT_POS_VERB && lists(t, token(t, i)->lemma, ENT_WORDS_NewsVerb);
}

/* "Since joining Orion in July, she …", "Orion, which had sales of 2 million in 2023, …": of a
 * clause behind a preposition or about what somebody has, not of the deed. */
static bool of_other_clause(const Terms *t, const EntMention *m)
{
    uint32_t i = token(t, m->head)->head;
    if (token(t, i)->pos == ENT_POS_ADP) i = token(t, i)->head;
    if (ent_str_is(token(t, i)->lemma, "have") && ent_str_is(token(t, i)->dep, "relcl"))
        return true;
    return token(t, i)->pos == ENT_POS_VERB && ent_str_is(token(t, i)->dep, "pcomp") &&
           (is(t, token(t, i)->head, "since") || is(t, token(t, i)->head, "after") ||
            is(t, token(t, i)->head, "before"));
}

/* "starting on March 1", "until May 2030", "by the end of June": when what was agreed begins or
 * ends, not when it was agreed. */
static bool of_term(const Terms *t, const EntMention *m)
{
    static const char *const small[] = {"on", "in", "the", "end", "of", "from", "early", "late"};
    static const char *const terms[] = {"starting", "beginning", "commencing", "effective",
                                        "until",    "till",      "by",         "through",
                                        "expiring", "ending"};
    enum { REACH = 4 };
    for (uint32_t i = m->tokens.begin; i > 0 && i + REACH > m->tokens.begin; i--) {
        if (ENT_STR_AMONG(token(t, i - 1)->norm, terms)) return true;
        if (!ENT_STR_AMONG(token(t, i - 1)->norm, small)) return false;
    }
    return false;
}

/* Token I is a word of a deal: "acquire", "partner", "merger". */
static bool of_deal(const Terms *t, uint32_t i)
{
    static const EntSenseType types[] = {ENT_SENSE_CooperationVerb, ENT_SENSE_CooperationNoun,
                                         ENT_SENSE_DealVerb};
    for (size_t k = 0; k < sizeof types / sizeof *types; k++)
        if (ent_word_has(&t->work->mentions.words[i], types[k])) return true;
    return false;
}

/* The word that a time behind a preposition at token IN goes with. No name has a time: where the
 * parser hangs it on one, "founded by Orion and Vega in 1997", it is that of the verb above, unless
 * that is yet to be done: "to open a shop in Riga in 1997". */
static uint32_t timed_word(const Terms *t, uint32_t in)
{
    enum { STEPS = 5 };
    uint32_t i = token(t, in)->head, first = i;
    for (uint32_t n = 0; n < STEPS; n++) {
        uint32_t e;
        EntPos pos = token(t, i)->pos;
        if (pos != ENT_POS_ADP && !mention_at(t, i, &e)) break;
        i = token(t, i)->head;
    }
    return i != first && ent_str_is(token(t, i)->tag, "VB") ? UINT32_MAX : i;
}

/* Token I is what the sentence says, or an object or complement of it: "has gone on to widen its
 * reach in 2018, signing …", but not the aim of a deal: "has partnered to open a shop in 2018". */
static bool in_main_clause(const Terms *t, uint32_t i)
{
    static const char *const down[] = {"xcomp", "dobj"};
    enum { STEPS = 3 };
    for (uint32_t n = 0; n < STEPS && ENT_STR_AMONG(token(t, i)->dep, down); n++) {
        if (ent_str_is(token(t, i)->dep, "xcomp") && of_deal(t, token(t, i)->head)) return false;
        i = token(t, i)->head;
    }
    return ent_str_is(token(t, i)->dep, "ROOT");
}

/* The word whose time the year MENTION is: of "in 2018", "since late 2018", "last year", "the 2018
 * merger"; UINT32_MAX where it is no time of a deed. */
static uint32_t dated_word(const Terms *t, const EntMention *m)
{
    static const char *const parts[] = {"late", "early", "mid", "-"};
    static const char *const bare[] = {"npadvmod", "nummod", "tmod"};
    uint32_t i = m->tokens.begin;
    while (i > 0 && ENT_STR_AMONG(token(t, i - 1)->norm, parts)) i--;
    if (i > 0 && (is(t, i - 1, "in") || is(t, i - 1, "since"))) return timed_word(t, i - 1);
    return ENT_STR_AMONG(token(t, m->head)->dep, bare) ? token(t, m->head)->head : UINT32_MAX;
}

/* "its first purchase of boats since 2017", with "since" at IN: no time of this one. */
static bool first_since(const Terms *t, uint32_t in)
{
    static const char *const ranks[] = {"first",  "second", "largest", "biggest",
                                        "lowest", "only",   "highest", "last"};
    enum { REACH = 10 };
    for (uint32_t i = in; i > 0 && i + REACH > in && !token(t, i)->sentence_start; i--)
        if (ENT_STR_AMONG(token(t, i - 1)->norm, ranks)) return true;
    return false;
}

typedef enum Deed { DEED_NONE, DEED_OF_SENTENCE, DEED_OF_DEAL } Deed;

/* Whose time the year D of MENTION is, unless it is of what is to come: "Vega, founded in 2001,
 * was bought in 2018" has one of a deal, the second. */
static Deed year_of_deed(const Terms *t, const EntMention *m, EntDate d)
{
    bool past = !t->facts->published.year || d.year <= t->facts->published.year;
    uint32_t word = past ? dated_word(t, m) : UINT32_MAX;
    if (word == UINT32_MAX) return DEED_NONE;
    bool since = m->tokens.begin > 0 && is(t, m->tokens.begin - 1, "since");
    if (since && first_since(t, m->tokens.begin - 1)) return DEED_NONE;
    if (of_deal(t, word)) return DEED_OF_DEAL;
    return !since && token(t, word)->pos == ENT_POS_VERB && in_main_clause(t, word)
               ? DEED_OF_SENTENCE
               : DEED_NONE;
}

/* "Today, Orion is partnered with Vega", "works today with Vega": nowadays, no day of a deed. */
static bool nowadays(const Terms *t, const EntMention *m, EntSpan sentence)
{
    static const char *const present[] = {"VBZ", "VBP"};
    if (m->tokens.end != m->tokens.begin + 1 || !ent_str_is(token(t, m->head)->norm, "today"))
        return false;
    uint32_t verb = token(t, m->head)->head;
    bool lasts = ENT_STR_AMONG(token(t, verb)->tag, present);
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        lasts |= token(t, i)->head == verb && token(t, i)->pos == ENT_POS_AUX &&
                 ENT_STR_AMONG(token(t, i)->tag, present) && !is(t, i, "has") && !is(t, i, "have");
    return lasts && !ent_str_is(token(t, verb)->tag, "VBG") && !announces(t, sentence) &&
           !lists(t, token(t, verb)->lemma, ENT_WORDS_NewsVerb) &&
           !lists(t, token(t, verb)->lemma, ENT_WORDS_AnnounceVerb);
}

/* The one date of the sentence, of day or month, else the one year; where there are two, the one of
 * the deed. Else, where the sentence announces the partnership, the article's own date. */
static EntDate date_of_statement(const Terms *t, EntSpan sentence)
{
    const EntMentions *mentions = &t->work->mentions;
    EntDate found = {0}, deed = {0}, year = {0}, deal = {0};
    uint32_t dates = 0, deeds = 0, years = 0, deals = 0;
    for (uint32_t i = 0; (i = ent_next_date(mentions, sentence, i)) != UINT32_MAX; i++) {
        const EntMention *m = &mentions->list.at[i];
        EntDate d = mentions->dates.at[m->value].start;
        if (of_other_clause(t, m) || of_term(t, m) || nowadays(t, m, sentence)) continue;
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
    if (dates == 1) return found;
    if (deeds == 1) return deed;
    if (dates == 0 && years == 1 && year.year) return year;
    if (dates == 0 && deals == 1) return deal;
    return dates == 0 && announces(t, sentence) && t->facts->published.day ? t->facts->published
                                                                           : (EntDate){0};
}

static bool find_date(const Terms *t, EntSpan sentence, EntFact *out)
{
    EntDate date = date_of_statement(t, sentence);
    out->property = ENT_PROPERTY_date;
    out->object = (EntValue){.type = ENT_VALUE_DATE, .date = date};
    out->pattern = "date-of-statement";
    return date.year != 0;
}

/* "The agreement was signed in Riga on 5 May": the date of a sentence about the signing. */
static bool find_signing_date(const Terms *t, EntSpan sentence, EntFact *out)
{
    static const char *const verbs[] = {"sign", "ink", "conclude", "renew", "initial", "resign"};
    enum { REACH = 12 };
    for (uint32_t i = sentence.begin; i < sentence.end && i < sentence.begin + REACH; i++)
        if (token(t, i)->pos == ENT_POS_VERB && ENT_STR_AMONG(token(t, i)->lemma, verbs) &&
            ent_str_is(token(t, i)->tag, "VBN"))
            return find_date(t, sentence, out);
    return false;
}

/* --- sums ------------------------------------------------------------------------------------- */

/* "worth", "valued at", "a consideration of" before the sum. */
static bool tells_worth(const Terms *t, uint32_t money, uint32_t begin)
{
    enum { REACH = 5 };
    for (uint32_t i = money; i > begin && i + REACH > money; i--) {
        if (lists(t, token(t, i - 1)->text, ENT_WORDS_WorthWord)) return true;
        bool price = is(t, i - 1, "price") || is(t, i - 1, "value");
        if (price && i - 1 > begin &&
            (is(t, i - 2, "purchase") || is(t, i - 2, "transaction") || is(t, i - 2, "contract") ||
             is(t, i - 2, "deal")))
            return true;
    }
    return false;
}

/* What is agreed, bought or given, and has a sum of its own. */
static bool names_deal(const Terms *t, uint32_t i)
{
    return lists(t, token(t, i)->lemma, ENT_WORDS_SumNoun);
}

/* "a $20-million supply deal": nouns only stand between the sum and the deal. */
static bool measures_deal(const Terms *t, const EntMention *money, uint32_t end)
{
    enum { REACH = 5 };
    for (uint32_t i = money->tokens.end; i < end && i < money->tokens.end + REACH; i++) {
        EntPos pos = token(t, i)->pos;
        if (names_deal(t, i)) return true;
        if (pos != ENT_POS_NOUN && pos != ENT_POS_ADJ && pos != ENT_POS_PROPN && !is(t, i, "-"))
            return false;
    }
    return false;
}

/* "about", "up to", "more than": words of measure before a sum. */
static bool measures(const Terms *t, uint32_t i)
{
    static const char *const words[] = {"about", "around", "approximately", "some", "nearly",
                                        "up",    "to",     "over",          "more", "than",
                                        "at",    "least",  "almost"};
    return ENT_STR_AMONG(token(t, i)->norm, words);
}

/* "a loan of EUR 20 million" */
static bool deal_of_sum(const Terms *t, uint32_t money, uint32_t begin)
{
    uint32_t i = money;
    while (i > begin && measures(t, i - 1)) i--;
    return i > begin + 1 && is(t, i - 1, "of") && names_deal(t, i - 2);
}

/* The token before the sum at MONEY, without "a total of up to". */
static uint32_t before_sum(const Terms *t, uint32_t money, uint32_t begin)
{
    static const char *const total[] = {"a", "an", "total", "initial", "of"};
    while (money > begin &&
           (measures(t, money - 1) || ENT_STR_AMONG(token(t, money - 1)->norm, total)))
        money--;
    return money > begin ? money - 1 : UINT32_MAX;
}

/* "sold the unit to Orion for $2 million", but not "for $2 per share": the price. */
static bool priced(const Terms *t, const EntMention *money, EntSpan sentence)
{
    static const char *const units[] = {"per", "a", "each", "/"};
    uint32_t i = before_sum(t, money->tokens.begin, sentence.begin), next = money->tokens.end;
    bool each = next < sentence.end && ENT_STR_AMONG(token(t, next)->norm, units);
    return i != UINT32_MAX && is(t, i, "for") && !each;
}

/* "raised $2 million led by Orion": the object of a verb that gives or takes money. */
static bool given(const Terms *t, const EntMention *money)
{
    static const char *const verbs[] = {"raise",   "invest",  "contribute", "donate", "commit",
                                        "provide", "receive", "secure",     "pledge", "inject",
                                        "grant",   "award",   "give",       "lend",   "obtain"};
    const EntToken *sum = token(t, money->head);
    return ent_str_is(sum->dep, "dobj") && ENT_STR_AMONG(token(t, sum->head)->lemma, verbs);
}

/* "bought a 40 percent stake in Orion": what is bought before the sum at MONEY is a share. */
static bool of_stake(const Terms *t, uint32_t money, uint32_t begin)
{
    static const char *const shares[] = {"stake", "shareholding", "interest", "holding"};
    for (uint32_t i = begin; i < money; i++)
        if (ENT_STR_AMONG(token(t, i)->lemma, shares)) return true;
    return false;
}

/* "set up a venture, investing $2 million", "will invest $2 million together": the object of the
 * verb of investing. */
static bool invested(const Terms *t, const EntMention *money)
{
    const EntToken *sum = token(t, money->head);
    return ent_str_is(sum->dep, "dobj") && ent_str_is(token(t, sum->head)->lemma, "invest");
}

/* A sum of a purchase is its price, of an investment what is given or the price of the share, of
 * what partners do together what they invest. */
static bool of_the_kind(const Terms *t, EntClass kind, const EntMention *money, EntSpan sentence)
{
    if (kind == ENT_CLASS_Acquisition) return priced(t, money, sentence);
    if (kind == ENT_CLASS_JointVenture || kind == ENT_CLASS_StrategicCooperation)
        return invested(t, money);
    return kind == ENT_CLASS_Investment &&
           (given(t, money) ||
            (priced(t, money, sentence) && of_stake(t, money->tokens.begin, sentence.begin)));
}

static bool of_the_deal(const Terms *t, EntClass kind, const EntMention *money, EntSpan sentence)
{
    return tells_worth(t, money->tokens.begin, sentence.begin) ||
           measures_deal(t, money, sentence.end) ||
           deal_of_sum(t, money->tokens.begin, sentence.begin) ||
           of_the_kind(t, kind, money, sentence);
}

static bool find_amount(const Terms *t, EntSpan sentence, EntFact *out)
{
    const EntMentions *mentions = &t->work->mentions;
    EntClass kind = t->facts->entities.at[out->subject].kind;
    uint32_t sums = 0;
    for (size_t i = 0; i < mentions->list.len; i++) {
        const EntMention *m = &mentions->list.at[i];
        if (m->type != ENT_MENTION_MONEY || m->tokens.begin < sentence.begin ||
            m->tokens.end > sentence.end || !of_the_deal(t, kind, m, sentence))
            continue;
        const EntAmountValue *a = &mentions->amounts.at[m->value];
        out->object = (EntValue){.type = ENT_VALUE_AMOUNT, .number = a->value, .text = a->currency};
        sums++;
    }
    out->property = ENT_PROPERTY_amount;
    out->pattern = "worth-of-statement";
    return sums == 1;
}

/* --- purposes --------------------------------------------------------------------------------- */

/* "with Orion, the Blue Sea programme and …": the initiative is one of those worked with. */
static bool accompanies(const Terms *t, uint32_t begin)
{
    static const char *const words[] = {",", "and", "with", "as", "including"};
    if (begin > 0 && is(t, begin - 1, "the")) begin--;
    return begin > 0 && ENT_STR_AMONG(token(t, begin - 1)->text, words);
}

/* The one initiative that the sentence names. */
static bool find_purpose(const Terms *t, EntSpan sentence, EntFact *out)
{
    uint32_t only = ENT_NO_ENTITY;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t e;
        const EntMention *m = mention_at(t, i, &e);
        if (!m || e == only || m->kind != ENT_CLASS_Initiative || accompanies(t, m->tokens.begin))
            continue;
        if (only != ENT_NO_ENTITY) return false;
        only = e;
    }
    return only != ENT_NO_ENTITY && tell(out, ENT_PROPERTY_about, only, "purpose-of-statement");
}

/* "to build", "developing"; "to provide", but not "providing", which says what a company does. */
static bool builds(const Terms *t, uint32_t verb)
{
    if (token(t, verb)->pos != ENT_POS_VERB) return false;
    bool aim = verb > 0 && ent_str_is(token(t, verb)->tag, "VB") && is(t, verb - 1, "to");
    return lists(t, token(t, verb)->lemma, ENT_WORDS_BuildVerb) ||
           (aim && lists(t, token(t, verb)->lemma, ENT_WORDS_ServeVerb));
}

/* "to build a plant in Riga": the place of what is built, or of the building. */
static bool place_of_works(const Terms *t, const EntMention *m)
{
    enum { STEPS = 4 };
    uint32_t i = token(t, m->head)->head;
    static const char *const places[] = {"in", "at", "across", "throughout", "within"};
    if (!ENT_STR_AMONG(token(t, i)->norm, places)) return false;
    for (uint32_t step = 0; step < STEPS; step++) {
        i = token(t, i)->head;
        if (builds(t, i)) return true;
        uint8_t pos = token(t, i)->pos;
        if (pos != ENT_POS_NOUN && pos != ENT_POS_PROPN && pos != ENT_POS_ADP) return false;
    }
    return false;
}

/* The first place where the sentence says that something is built. */
static bool find_place(const Terms *t, EntSpan sentence, EntFact *out)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t e;
        const EntMention *m = mention_at(t, i, &e);
        if (m && ent_class_top(m->kind) == ENT_CLASS_Place && place_of_works(t, m))
            return tell(out, ENT_PROPERTY_place, e, "place-of-works");
    }
    return false;
}

/* "in Latvia, Estonia and Norway", "in Liepaja, Latvia": the place of MENTION goes on with another
 * behind it; its entity in *NEXT. */
static const EntMention *next_place(const Terms *t, const EntMention *mention, uint32_t end,
                                    uint32_t *next)
{
    uint32_t i = mention->tokens.end;
    if (i < end && is(t, i, ",")) i++;
    if (i < end && (is(t, i, "and") || is(t, i, "&"))) i++;
    if (i < end && is(t, i, "the")) i++;
    if (i == mention->tokens.end || i >= end) return NULL;
    const EntMention *m = mention_at(t, i, next);
    return m && m->tokens.begin == i && ent_class_top(m->kind) == ENT_CLASS_Place ? m : NULL;
}

/* The other places of the list that the one told of PARTNERSHIP last begins. */
static EntStatus state_listed_places(Terms *t, uint32_t partnership)
{
    size_t last = t->facts->facts.len;
    const EntFact *first = last ? &t->facts->facts.at[last - 1] : NULL;
    if (!first || first->subject != partnership || first->property != ENT_PROPERTY_place ||
        first->object.type != ENT_VALUE_ENTITY)
        return ENT_OK;
    EntFact f = *first;
    for (uint32_t i = f.evidence.begin; i < f.evidence.end; i++) {
        uint32_t e;
        const EntMention *m = mention_at(t, i, &e);
        if (!m || e != first->object.entity || !place_of_works(t, m)) continue;
        while ((m = next_place(t, m, f.evidence.end, &f.object.entity)))
            if (!ENT_PUSH(&t->facts->facts, f)) return ENT_ERR_MEMORY;
        break;
    }
    return ENT_OK;
}

/* "The programme will begin at sites in Latvia": where what the deal is for begins or stands. */
static bool find_place_later(const Terms *t, EntSpan sentence, EntFact *out)
{
    if (find_place(t, sentence, out)) return true;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t e;
        const EntMention *m = mention_at(t, i, &e);
        if (!m || m->head != i || ent_class_top(m->kind) != ENT_CLASS_Place) continue;
        uint32_t k = token(t, i)->head;
        if (!is(t, k, "in") && !is(t, k, "at") && !is(t, k, "within")) continue;
        for (uint32_t step = 0; step < 4 && token(t, k)->pos != ENT_POS_VERB; step++)
            k = token(t, k)->head;
        if (token(t, k)->pos == ENT_POS_VERB && lists(t, token(t, k)->lemma, ENT_WORDS_BeginVerb))
            return tell(out, ENT_PROPERTY_place, e, "place-of-works");
    }
    return false;
}

/* "partners with Orion to host the Harbour Forum", "partners for the Harbour Forum" */
static bool for_event(const Terms *t, const EntMention *event, uint32_t begin)
{
    uint32_t i = event->tokens.begin;
    while (i > begin &&
           (token(t, i - 1)->pos == ENT_POS_DET || token(t, i - 1)->pos == ENT_POS_ADJ))
        i--;
    if (i < begin + 2) return false;
    const EntToken *last = token(t, i - 1), *before = token(t, i - 2);
    if (lists(t, last->lemma, ENT_WORDS_HoldVerb))
        return ent_str_eq_nocase(before->text, ENT_STR("to"));
    if (!is(t, i - 1, "for") && !is(t, i - 1, "on")) return false;
    return ent_str_is(before->lemma, "partner") || ent_str_is(before->lemma, "partnership") ||
           ent_str_is(before->lemma, "cooperate") || ent_str_is(before->lemma, "collaborate");
}

/* The event that the partners want to hold. */
static bool find_event(const Terms *t, EntSpan sentence, EntFact *out)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t e;
        const EntMention *m = mention_at(t, i, &e);
        if (m && ent_class_top(m->kind) == ENT_CLASS_Event && for_event(t, m, sentence.begin))
            return tell(out, ENT_PROPERTY_about, e, "event-of-statement");
    }
    return false;
}

/* --- all -------------------------------------------------------------------------------------- */

typedef bool (*Find)(const Terms *t, EntSpan sentence, EntFact *out);

/* The first statement of PARTNERSHIP that tells what FIND looks for. */
static EntStatus state(Terms *t, uint32_t partnership, EntProperty property, Find find)
{
    const EntEntity *e = &t->facts->entities.at[partnership];
    EntSpan first = {0, 0};
    if (ent_is_stated(t->facts, partnership, property)) return ENT_OK;
    for (size_t i = 0; i < t->facts->facts.len && !first.end; i++)
        if (t->facts->facts.at[i].subject == partnership) first = t->facts->facts.at[i].evidence;
    for (uint32_t i = 0; i <= e->mention_count; i++) {
        EntSpan sentence = i == 0 ? first : e->mentions[i - 1];
        EntFact f = {.subject = partnership, .evidence = sentence, .confidence = 0.7f};
        if (find(t, sentence, &f)) return ENT_PUSH(&t->facts->facts, f) ? ENT_OK : ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

/* --- sentences that say "the deal" ------------------------------------------------------------ */

static bool is_link(EntClass kind)
{
    return ent_class_top(kind) == ENT_CLASS_Partnership && kind != ENT_CLASS_BilateralCooperation;
}

/* The article knows no other partnership that "the deal" could be. */
static bool only_deal(const Terms *t, uint32_t partnership)
{
    for (uint32_t i = 0; i < t->facts->entities.len; i++) {
        EntClass kind = t->facts->entities.at[i].kind; /* relations of states are no deal */
        if (i != partnership && is_link(kind) && kind != ENT_CLASS_BilateralCooperation)
            return false;
    }
    return true;
}

static bool begins_with_word(const Terms *t, uint32_t i)
{
    EntPos pos = token(t, i)->pos; /* no bullet */
    return pos != ENT_POS_SPACE && pos != ENT_POS_PUNCT && pos != ENT_POS_SYM;
}

/* "The transaction is", "The total consideration is", "The collaboration includes" */
static bool begins_with_deal(const Terms *t, EntSpan sentence)
{
    enum { REACH = 5 };
    if (sentence.begin >= sentence.end ||
        !(is(t, sentence.begin, "the") || is(t, sentence.begin, "this")))
        return false;
    for (uint32_t i = sentence.begin + 1; i < sentence.end && i < sentence.begin + REACH; i++)
        if (lists(t, token(t, i)->lemma, ENT_WORDS_TopicNoun)) return true;
    return false;
}

/* "Both sides signed the deal in May": the signing of what the text goes on about. */
static bool signs_the_deal(const Terms *t, EntSpan sentence)
{
    enum { REACH = 3 };
    for (uint32_t v = sentence.begin; v < sentence.end; v++) {
        bool sign = ent_str_is(token(t, v)->lemma, "sign") || ent_str_is(token(t, v)->lemma, "ink");
        if (!sign || token(t, v)->pos != ENT_POS_VERB) continue;
        for (uint32_t i = v + 2; i < sentence.end && i < v + 2 + REACH; i++)
            if ((is(t, v + 1, "the") || is(t, v + 1, "this")) &&
                lists(t, token(t, i)->lemma, ENT_WORDS_TopicNoun))
                return true;
    }
    return false;
}

/* "have signed", "has concluded": done by the day of the news. */
static bool done_by_now(const Terms *t, EntSpan sentence)
{
    enum { REACH = 3 };
    for (uint32_t i = sentence.begin + 1; i < sentence.end; i++) {
        bool deed = ent_str_is(token(t, i)->tag, "VBN") &&
                    (lists(t, token(t, i)->lemma, ENT_WORDS_JoinVerb) ||
                     ent_word_has(&t->work->mentions.words[i], ENT_SENSE_CooperationVerb));
        for (uint32_t k = i; deed && k > sentence.begin && k + REACH > i; k--)
            if (is(t, k - 1, "has") || is(t, k - 1, "have")) return true;
    }
    return false;
}

/* SENTENCE speaks of two parties of PARTNERSHIP or more. */
static bool names_parties(const Terms *t, uint32_t partnership, EntSpan sentence)
{
    uint32_t parties = 0;
    for (size_t i = 0; i < t->facts->facts.len; i++) {
        const EntFact *f = &t->facts->facts.at[i];
        if (f->subject != partnership || f->property != ENT_PROPERTY_party) continue;
        bool here = false;
        for (uint32_t k = sentence.begin; k < sentence.end; k++) {
            uint32_t e;
            here |= mention_at(t, k, &e) && e == f->object.entity;
        }
        parties += here;
    }
    return parties >= 2;
}

/* The day of a deal of the headline, by the lead: the date of the sentence that names its parties,
 * or the article's own where it says "today announced" or "have signed". */
static EntDate day_in_lead(const Terms *t, uint32_t partnership, uint32_t headline)
{
    enum { LEAD = 4 }; /* sentences, with the headline and the dateline */
    for (size_t i = 0; i < t->doc->sentences.len && i < LEAD; i++) {
        EntSpan s = t->doc->sentences.at[i];
        if (s.begin < headline) continue;
        bool today = t->facts->published.day != 0;
        if (today && announces(t, s)) return t->facts->published;
        EntDate day = names_parties(t, partnership, s) ? date_of_statement(t, s) : (EntDate){0};
        if (day.day) return day;
        if (today && done_by_now(t, s)) return t->facts->published;
    }
    return (EntDate){0};
}

static EntStatus date_of_headline(Terms *t, uint32_t partnership)
{
    EntSpan headline = t->work->mentions.headline;
    const EntEntity *e = &t->facts->entities.at[partnership];
    bool told = false;
    for (uint32_t i = 0; i < e->mention_count; i++) told |= e->mentions[i].begin < headline.end;
    if (!told || ent_is_stated(t->facts, partnership, ENT_PROPERTY_date)) return ENT_OK;
    EntDate day = day_in_lead(t, partnership, headline.end);
    if (!day.year) return ENT_OK;
    EntFact f = {.subject = partnership,
                 .property = ENT_PROPERTY_date,
                 .object = {.type = ENT_VALUE_DATE, .date = day},
                 .evidence = e->mentions[0],
                 .pattern = "date-of-headline",
                 .confidence = 0.7f};
    return ENT_PUSH(&t->facts->facts, f) ? ENT_OK : ENT_ERR_MEMORY;
}

/* Until the token END the text has told of no deal but PARTNERSHIP. */
static bool only_deal_until(const Terms *t, uint32_t partnership, uint32_t end)
{
    for (size_t i = 0; i < t->facts->facts.len; i++) {
        const EntFact *f = &t->facts->facts.at[i];
        EntClass kind = f->subject < t->facts->entities.len ? t->facts->entities.at[f->subject].kind
                                                            : ENT_CLASS_NONE;
        if (f->subject != partnership && is_link(kind) && kind != ENT_CLASS_BilateralCooperation &&
            f->evidence.begin < end)
            return false;
    }
    return true;
}

/* What the sentences behind the first statement of the article's one deal, or of its first until it
 * tells of another, say of it. */
static EntStatus state_later(Terms *t, uint32_t partnership, EntProperty property, Find find)
{
    uint32_t from = UINT32_MAX;
    bool only = only_deal(t, partnership);
    if (ent_is_stated(t->facts, partnership, property)) return ENT_OK;
    for (size_t i = 0; i < t->facts->facts.len; i++) {
        const EntFact *f = &t->facts->facts.at[i];
        if (f->subject == partnership && f->evidence.begin < from) from = f->evidence.begin;
    }
    for (size_t i = 0; i < t->doc->sentences.len; i++) {
        EntSpan sentence = t->doc->sentences.at[i];
        if (!only && !only_deal_until(t, partnership, sentence.end)) break;
        while (sentence.begin < sentence.end && !begins_with_word(t, sentence.begin))
            sentence.begin++;
        EntFact f = {.subject = partnership, .evidence = sentence, .confidence = 0.65f};
        bool later = sentence.begin > from || property == ENT_PROPERTY_date;
        bool told = begins_with_deal(t, sentence);
        if (!told && property == ENT_PROPERTY_date && signs_the_deal(t, sentence))
            told = find_date(t, sentence, &f);
        else
            told = told && find(t, sentence, &f);
        if (!later || !told) continue;
        return ENT_PUSH(&t->facts->facts, f) ? ENT_OK : ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

EntStatus ent_find_terms(const EntLexicon *lexicon, const EntExtractWork *work, const EntDoc *doc,
                         EntFacts *facts)
{
    Terms t = {lexicon, work, doc, facts};
    for (uint32_t p = 0; p < facts->entities.len; p++) {
        if (!is_link(facts->entities.at[p].kind)) continue;
        ENT_TRY(state(&t, p, ENT_PROPERTY_date, find_date));
        ENT_TRY(state_later(&t, p, ENT_PROPERTY_date, find_signing_date));
        ENT_TRY(date_of_headline(&t, p));
        ENT_TRY(state(&t, p, ENT_PROPERTY_amount, find_amount));
        ENT_TRY(state(&t, p, ENT_PROPERTY_about, find_purpose));
        ENT_TRY(state(&t, p, ENT_PROPERTY_about, find_event));
        size_t before = facts->facts.len;
        ENT_TRY(state(&t, p, ENT_PROPERTY_place, find_place));
        if (facts->facts.len > before) ENT_TRY(state_listed_places(&t, p));
        ENT_TRY(state_later(&t, p, ENT_PROPERTY_amount, find_amount));
        ENT_TRY(state_later(&t, p, ENT_PROPERTY_about, find_purpose));
        ENT_TRY(state_later(&t, p, ENT_PROPERTY_place, find_place_later));
    }
    return ENT_OK;
}
