#include "fact/terms.h"

#include "fact/terms_work.h"
#include "mention/calendar.h"

/* --- purposes --------------------------------------------------------------------------------- */

/* "with Orion, the Blue Sea programme and …": the initiative is one of those worked with. */
static bool accompanies(const EntTerms *t, uint32_t begin)
{
    static const char *const words[] = {",", "and", "with", "as", "including"};
    if (begin > 0 && ent_terms_is(t, begin - 1, "the")) begin--;
    return begin > 0 && ENT_STR_AMONG(ent_terms_token(t, begin - 1)->text, words);
}

/* The one initiative that the sentence names. */
static bool find_purpose(const EntTerms *t, EntSpan sentence, EntFact *out)
{
    uint32_t only = ENT_NO_ENTITY;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t e;
        const EntMention *m = ent_terms_mention(t, i, &e);
        if (!m || e == only || m->kind != ENT_CLASS_Initiative || accompanies(t, m->tokens.begin))
            continue;
        if (only != ENT_NO_ENTITY) return false;
        only = e;
    }
    return only != ENT_NO_ENTITY &&
           ent_terms_tell(out, ENT_PROPERTY_about, only, "purpose-of-statement");
}

/* "partners with Orion to host the Harbour Forum", "partners for the Harbour Forum" */
static bool for_event(const EntTerms *t, const EntMention *event, uint32_t begin)
{
    uint32_t i = event->tokens.begin;
    while (i > begin && (ent_terms_token(t, i - 1)->pos == ENT_POS_DET ||
                         ent_terms_token(t, i - 1)->pos == ENT_POS_ADJ))
        i--;
    if (i < begin + 2) return false;
    const EntToken *last = ent_terms_token(t, i - 1), *before = ent_terms_token(t, i - 2);
    if (ent_terms_lists(t, last->lemma, ENT_WORDS_HoldVerb))
        return ent_str_eq_nocase(before->text, ENT_STR("to"));
    if (!ent_terms_is(t, i - 1, "for") && !ent_terms_is(t, i - 1, "on")) return false;
    return ent_str_is(before->lemma, "partner") || ent_str_is(before->lemma, "partnership") ||
           ent_str_is(before->lemma, "cooperate") || ent_str_is(before->lemma, "collaborate");
}

/* "a partnership with Orion, a maker of pumps, for the Harbour Season", "the Harbour Forum in
 * partnership with Orion": what the deal is told to be for, or the event that is done so. */
static bool done_so(const EntTerms *t, const EntMention *event, EntSpan sentence)
{
    static const char *const ways[] = {"partnership", "collaboration", "cooperation",
                                       "conjunction", "co-operation",  "association"};
    uint32_t i = event->tokens.end, k = event->tokens.begin;
    if (i + 2 < sentence.end && ent_terms_is(t, i, "in") && ent_terms_is(t, i + 2, "with") &&
        ENT_STR_AMONG(ent_terms_token(t, i + 1)->norm, ways))
        return true;
    while (k > sentence.begin && (ent_terms_token(t, k - 1)->pos == ENT_POS_DET ||
                                  ent_terms_token(t, k - 1)->pos == ENT_POS_ADJ))
        k--;
    if (k == sentence.begin || !ent_terms_is(t, k - 1, "for")) return false;
    uint32_t up = ent_terms_token(t, k - 1)->head;
    return ent_str_is(ent_terms_token(t, up)->lemma, "partnership") ||
           ent_str_is(ent_terms_token(t, up)->lemma, "partner");
}

/* "Organised in partnership with Orion, the conference will": the event is the subject of what the
 * sentence tells, and the words of the deal open it. */
static bool opened_so(const EntTerms *t, const EntMention *event, EntSpan sentence)
{
    static const char *const verbs[] = {"organise", "organize", "host",    "hold",    "present",
                                        "stage",    "convene",  "co-host", "sponsor", "produce"};
    uint32_t b = sentence.begin;
    return event->head > b && b + 1 < sentence.end &&
           ENT_STR_AMONG(ent_terms_token(t, b)->lemma, verbs) && ent_terms_is(t, b + 1, "in") &&
           ent_str_starts(ent_terms_token(t, event->head)->dep, ENT_STR("nsubj"));
}

/* The event that the partners want to hold. */
static bool find_event(const EntTerms *t, EntSpan sentence, EntFact *out)
{
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        uint32_t e;
        const EntMention *m = ent_terms_mention(t, i, &e);
        if (m && ent_class_top(m->kind) == ENT_CLASS_Event &&
            (for_event(t, m, sentence.begin) || done_so(t, m, sentence) ||
             opened_so(t, m, sentence)))
            return ent_terms_tell(out, ENT_PROPERTY_about, e, "event-of-statement");
    }
    return false;
}

/* --- all -------------------------------------------------------------------------------------- */

/* The first statement of PARTNERSHIP that tells what FIND looks for. */
static EntStatus state(EntTerms *t, uint32_t partnership, EntProperty property, EntTermFind find)
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

/* The recent day of the deed in the first sentence that tells of PARTNERSHIP. */
static EntStatus state_deed_day(EntTerms *t, uint32_t partnership)
{
    if (ent_is_stated(t->facts, partnership, ENT_PROPERTY_date)) return ENT_OK;
    for (size_t i = 0; i < t->facts->facts.len; i++) {
        if (t->facts->facts.at[i].subject != partnership) continue;
        EntSpan sentence = t->facts->facts.at[i].evidence;
        EntFact f = {.subject = partnership, .evidence = sentence, .confidence = 0.7f};
        bool told = ent_term_deed_day(t, sentence, &f);
        return !told || ENT_PUSH(&t->facts->facts, f) ? ENT_OK : ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

/* --- sentences that say "the deal" ------------------------------------------------------------ */

static bool begins_with_word(const EntTerms *t, uint32_t i)
{
    EntPos pos = ent_terms_token(t, i)->pos; /* no bullet */
    return pos != ENT_POS_SPACE && pos != ENT_POS_PUNCT && pos != ENT_POS_SYM;
}

/* The token behind "Under", "According to", "As part of" at the beginning of SENTENCE; else its
 * beginning. */
static uint32_t behind_opening(const EntTerms *t, EntSpan sentence)
{
    static const char *const openings[] = {"under",  "according", "as",      "part", "of",   "to",
                                           "within", "by",        "through", "in",   "with", "for"};
    enum { REACH = 3 };
    uint32_t i = sentence.begin;
    while (i < sentence.end && i < sentence.begin + REACH &&
           ENT_STR_AMONG(ent_terms_token(t, i)->norm, openings))
        i++;
    return i;
}

/* "The transaction is", "The total consideration is", "Under this agreement", "That order was" */
static bool begins_with_deal(const EntTerms *t, EntSpan sentence)
{
    enum { REACH = 5 };
    uint32_t begin = behind_opening(t, sentence);
    bool points =
        begin < sentence.end && (ent_terms_is(t, begin, "the") || ent_terms_is(t, begin, "this") ||
                                 ent_terms_is(t, begin, "that"));
    if (!points) return false;
    for (uint32_t i = begin + 1; i < sentence.end && i < begin + REACH; i++)
        if (ent_terms_lists(t, ent_terms_token(t, i)->lemma, ENT_WORDS_TopicNoun)) return true;
    return false;
}

/* "Both sides put", "The two companies will", "Under its terms", "The plant will cost", "With a
 * total investment of": what was agreed goes on, in words for its sides, its terms or its works. */
static bool goes_on(const EntTerms *t, EntSpan sentence)
{
    static const char *const first[] = {"the", "this", "its", "both", "two", "their", "a", "an"};
    static const char *const sides[] = {"side",      "partner",    "party",       "company",
                                        "firm",      "university", "institution", "group",
                                        "institute", "country"};
    static const char *const words[] = {"term", "construction", "investment",
                                        "cost", "outlay",       "value"};
    enum { REACH = 4 };
    uint32_t begin = behind_opening(t, sentence);
    bool under = begin > sentence.begin && begin < sentence.end && ent_terms_is(t, begin, "it");
    if (under || (begin < sentence.end && ent_terms_is(t, begin, "construction"))) return true;
    if (begin >= sentence.end || !ENT_STR_AMONG(ent_terms_token(t, begin)->norm, first))
        return begins_with_deal(t, sentence);
    for (uint32_t i = begin; i < sentence.end && i < begin + REACH; i++) {
        EntStr lemma = ent_terms_token(t, i)->lemma;
        bool plural = ent_str_is(ent_terms_token(t, i)->tag, "NNS");
        if (ENT_STR_AMONG(lemma, words) || ent_terms_lists(t, lemma, ENT_WORDS_WorksNoun) ||
            (plural && ENT_STR_AMONG(lemma, sides)))
            return true;
    }
    return begins_with_deal(t, sentence);
}

/* "Officials valued the offtake at $2 million", "Analysts put the order at $2 million" */
static bool values_the_deal(const EntTerms *t, EntSpan sentence)
{
    enum { REACH = 6 };
    for (uint32_t v = sentence.begin; v + 2 < sentence.end; v++) {
        if (!ent_terms_values(t, v)) continue;
        if (!ent_terms_is(t, v + 1, "the") && !ent_terms_is(t, v + 1, "this")) continue;
        for (uint32_t i = v + 2; i < sentence.end && i < v + 2 + REACH; i++)
            if (ent_terms_lists(t, ent_terms_token(t, i)->lemma, ENT_WORDS_TopicNoun)) return true;
    }
    return false;
}

/* "Both sides signed the deal in May": the signing of what the text goes on about. */
static bool signs_the_deal(const EntTerms *t, EntSpan sentence)
{
    enum { REACH = 3 };
    for (uint32_t v = sentence.begin; v < sentence.end; v++) {
        bool sign = ent_str_is(ent_terms_token(t, v)->lemma, "sign") ||
                    ent_str_is(ent_terms_token(t, v)->lemma, "ink");
        if (!sign || ent_terms_token(t, v)->pos != ENT_POS_VERB) continue;
        for (uint32_t i = v + 2; i < sentence.end && i < v + 2 + REACH; i++)
            if ((ent_terms_is(t, v + 1, "the") || ent_terms_is(t, v + 1, "this")) &&
                ent_terms_lists(t, ent_terms_token(t, i)->lemma, ENT_WORDS_TopicNoun))
                return true;
    }
    return false;
}

/* "have signed", "has concluded": done by the day of the news. */
static bool done_by_now(const EntTerms *t, EntSpan sentence)
{
    enum { REACH = 3 };
    for (uint32_t i = sentence.begin + 1; i < sentence.end; i++) {
        bool deed = ent_str_is(ent_terms_token(t, i)->tag, "VBN") &&
                    (ent_terms_lists(t, ent_terms_token(t, i)->lemma, ENT_WORDS_JoinVerb) ||
                     ent_word_has(&t->work->mentions.words[i], ENT_SENSE_CooperationVerb));
        for (uint32_t k = i; deed && k > sentence.begin && k + REACH > i; k--)
            if (ent_terms_is(t, k - 1, "has") || ent_terms_is(t, k - 1, "have")) return true;
    }
    return false;
}

/* SENTENCE speaks of two parties of PARTNERSHIP or more. */
static bool names_parties(const EntTerms *t, uint32_t partnership, EntSpan sentence)
{
    uint32_t parties = 0;
    for (size_t i = 0; i < t->facts->facts.len; i++) {
        const EntFact *f = &t->facts->facts.at[i];
        if (f->subject != partnership || f->property != ENT_PROPERTY_party) continue;
        bool here = false;
        for (uint32_t k = sentence.begin; k < sentence.end; k++) {
            uint32_t e;
            here |= ent_terms_mention(t, k, &e) && e == f->object.entity;
        }
        parties += here;
    }
    return parties >= 2;
}

/* The day of a deal of the headline, by the lead: the date of the sentence that names its parties,
 * or the article's own where it says "today announced" or "have signed". */
static EntDate day_in_lead(const EntTerms *t, uint32_t partnership, uint32_t headline)
{
    enum { LEAD = 4 }; /* sentences, with the headline and the dateline */
    for (size_t i = 0; i < t->doc->sentences.len && i < LEAD; i++) {
        EntSpan s = t->doc->sentences.at[i];
        if (s.begin < headline) continue;
        bool today = t->facts->published.day != 0;
        if (today && ent_terms_announces(t, s)) return t->facts->published;
        EntDate day = names_parties(t, partnership, s) ? ent_terms_date(t, s) : (EntDate){0};
        if (day.day) return day;
        if (today && done_by_now(t, s)) return t->facts->published;
    }
    return (EntDate){0};
}

static EntStatus date_of_headline(EntTerms *t, uint32_t partnership)
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

/* "The order is worth": nobody orders an investment. */
static bool fits_topic(const EntTerms *t, EntClass kind, EntSpan sentence)
{
    uint32_t i = sentence.begin;
    bool order = i + 1 < sentence.end && ent_str_is(ent_terms_token(t, i + 1)->lemma, "order");
    return !order || (kind != ENT_CLASS_Investment && kind != ENT_CLASS_Acquisition &&
                      kind != ENT_CLASS_JointVenture);
}

/* Does the sentence S that does not name PARTNERSHIP go on about it, and tell PROPERTY of it? */
static bool tells_later(EntTerms *t, uint32_t partnership, size_t s, EntProperty property,
                        EntTermFind find, EntFact *f)
{
    EntSpan sentence = f->evidence;
    bool known = ent_only_deal_until(&t->told, t->facts, partnership, sentence.end);
    bool last = t->told.last[s] == partnership;
    if (!known && !last) return false;
    if (!fits_topic(t, t->facts->entities.at[partnership].kind, sentence)) return false;
    if (known && begins_with_deal(t, sentence)) return find(t, sentence, f);
    if (last && property == ENT_PROPERTY_date && begins_with_deal(t, sentence))
        return find(t, sentence, f);
    if (property == ENT_PROPERTY_date)
        return known && signs_the_deal(t, sentence) && ent_term_date(t, sentence, f);
    if (last && property == ENT_PROPERTY_amount && values_the_deal(t, sentence))
        return find(t, sentence, f);
    return property != ENT_PROPERTY_about && last && goes_on(t, sentence) && find(t, sentence, f);
}

/* The sentence S names a body that is no party of PARTNERSHIP. */
static bool names_others(const EntTerms *t, uint32_t partnership, EntSpan s)
{
    for (uint32_t i = s.begin; i < s.end; i++) {
        uint32_t e;
        const EntMention *m = ent_terms_mention(t, i, &e);
        if (m && ent_class_top(m->kind) == ENT_CLASS_Organisation &&
            !ent_is_related(t->facts, partnership, ENT_PROPERTY_party, e))
            return true;
    }
    return false;
}

/* "The contract | has a total potential value": of a deal that was given to somebody. */
static bool of_award(const EntTerms *t, EntSpan s, uint32_t value)
{
    static const char *const given[] = {"contract", "award", "order", "grant"};
    for (uint32_t i = s.begin; i < value; i++)
        if (ENT_STR_AMONG(ent_terms_token(t, i)->lemma, given)) return true;
    return false;
}

/* The sentence S speaks of "the sale price", "the purchase price", of the value of a contract: of
 * the first deal, if it is told of a few sentences before. */
static bool speaks_of_price(const EntTerms *t, EntSpan s)
{
    static const char *const of[] = {"sale",   "purchase",    "selling",
                                     "buying", "acquisition", "deal"};
    for (uint32_t i = s.begin + 1; i < s.end; i++)
        if ((ent_terms_is(t, i, "price") && ENT_STR_AMONG(ent_terms_token(t, i - 1)->norm, of)) ||
            (ent_terms_is(t, i, "value") && of_award(t, s, i)))
            return true;
    return false;
}

/* "The contract with Orion is valued at …": PARTNERSHIP is the only one that Orion has. */
static bool speaks_of_deal_with(const EntTerms *t, uint32_t partnership, EntSpan s)
{
    enum { NAME = 4 };
    for (uint32_t i = s.begin + 1; i + 1 < s.end; i++) {
        if (!ent_terms_is(t, i, "with") ||
            !ent_terms_lists(t, ent_terms_token(t, i - 1)->lemma, ENT_WORDS_SumNoun))
            continue;
        for (uint32_t k = i + 1; k < s.end && k < i + NAME; k++) {
            uint32_t e = ent_entity_at(t->work, k);
            if (e != ENT_NO_ENTITY) return t->told.of[e] == partnership;
        }
    }
    return false;
}

/* What is paid for PARTNERSHIP, in the sentence right behind one that tells of it and of no other
 * deal, and that speaks of nobody else; or further on, where it calls it the price. */
static EntStatus state_price(EntTerms *t, uint32_t partnership)
{
    if (ent_is_stated(t->facts, partnership, ENT_PROPERTY_amount)) return ENT_OK;
    for (size_t s = 1; s < t->doc->sentences.len; s++) {
        EntSpan sentence = t->doc->sentences.at[s];
        bool last = t->told.last[s] == partnership;
        bool of_it = last && t->told.in[s - 1] == partnership;
        of_it |= (last || ent_only_deal_until(&t->told, t->facts, partnership, sentence.end)) &&
                 speaks_of_price(t, sentence);
        of_it |= speaks_of_deal_with(t, partnership, sentence);
        if (!of_it || names_others(t, partnership, sentence)) continue;
        EntFact f = {.subject = partnership, .evidence = sentence, .confidence = 0.65f};
        if (ent_term_price_later(t, sentence, &f))
            return ENT_PUSH(&t->facts->facts, f) ? ENT_OK : ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

/* What the sentences behind the first statement of PARTNERSHIP say of it: any, where it is the
 * article's only or first deal, until another is told; the next ones, where it is a later one. */
static EntStatus state_later(EntTerms *t, uint32_t partnership, EntProperty property,
                             EntTermFind find)
{
    uint32_t from = UINT32_MAX;
    if (ent_is_stated(t->facts, partnership, property)) return ENT_OK;
    for (size_t i = 0; i < t->facts->facts.len; i++) {
        const EntFact *f = &t->facts->facts.at[i];
        if (f->subject == partnership && f->evidence.begin < from) from = f->evidence.begin;
    }
    for (size_t i = 0; i < t->doc->sentences.len; i++) {
        EntSpan sentence = t->doc->sentences.at[i];
        while (sentence.begin < sentence.end && !begins_with_word(t, sentence.begin))
            sentence.begin++;
        EntFact f = {.subject = partnership, .evidence = sentence, .confidence = 0.65f};
        bool later = sentence.begin > from || property == ENT_PROPERTY_date;
        if (!later || !tells_later(t, partnership, i, property, find, &f)) continue;
        return ENT_PUSH(&t->facts->facts, f) ? ENT_OK : ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

/* All terms of PARTNERSHIP, the surest reading of each first. */
static EntStatus state_terms(EntTerms *t, uint32_t p)
{
    /* "said today that it has signed. … The contract was signed on Monday" */
    ENT_TRY(state_deed_day(t, p));
    ENT_TRY(state_later(t, p, ENT_PROPERTY_date, ent_term_signing_day));
    ENT_TRY(state(t, p, ENT_PROPERTY_date, ent_term_date));
    ENT_TRY(state_later(t, p, ENT_PROPERTY_date, ent_term_signing_date));
    ENT_TRY(date_of_headline(t, p));
    ENT_TRY(state(t, p, ENT_PROPERTY_date, ent_term_news_day));
    ENT_TRY(state(t, p, ENT_PROPERTY_amount, ent_term_amount));
    ENT_TRY(state(t, p, ENT_PROPERTY_about, find_purpose));
    ENT_TRY(state(t, p, ENT_PROPERTY_about, find_event));
    size_t before = t->facts->facts.len;
    ENT_TRY(state(t, p, ENT_PROPERTY_place, ent_term_place));
    if (t->facts->facts.len > before) ENT_TRY(ent_term_listed_places(t, p));
    ENT_TRY(state_later(t, p, ENT_PROPERTY_amount, ent_term_amount));
    ENT_TRY(state_price(t, p));
    ENT_TRY(state_later(t, p, ENT_PROPERTY_about, find_purpose));
    return state_later(t, p, ENT_PROPERTY_place, ent_term_place_later);
}

EntStatus ent_find_terms(const EntLexicon *lexicon, const EntExtractWork *work, const EntDoc *doc,
                         EntFacts *facts)
{
    EntTerms t = {.lexicon = lexicon, .work = work, .doc = doc, .facts = facts};
    ENT_TRY(ent_deals_told_make(&t.told, facts));
    EntStatus status = ENT_OK;
    for (uint32_t p = 0; p < facts->entities.len && status == ENT_OK; p++)
        if (ent_is_deal(facts->entities.at[p].kind)) status = state_terms(&t, p);
    ent_deals_told_free(&t.told);
    return status;
}
