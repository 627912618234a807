/* The day of the news, for deals that the article tells of without a date of their own: "… sealed
 * four pacts on Monday. In the second, Orion will build pumps for Vega." */
#include "fact/terms_work.h"
#include "mention/calendar.h"

enum { LEAD = 4 /* sentences of the text that may tell the day */ };

/* The days between the article and DAY, which is not after it. */
static int64_t days_ago(const EntTerms *t, EntDate day)
{
    return ent_day_number(t->facts->published) - ent_day_number(day);
}

/* The first day in SPAN that is not the dateline's, and no more than a few days ago. */
static EntDate recent_day(const EntTerms *t, EntSpan span)
{
    enum { DAYS = 3 };
    const EntMentions *mentions = &t->work->mentions;
    for (uint32_t i = 0; (i = ent_next_date(mentions, span, i)) != UINT32_MAX; i++) {
        const EntDateValue *v = &mentions->dates.at[mentions->list.at[i].value];
        if (!v->start.day || v->end.day || v->issued) continue;
        int64_t ago = days_ago(t, v->start);
        if (ago >= 0 && ago <= DAYS) return v->start;
    }
    return (EntDate){0};
}

/* The day on which what the article tells took place, by its first sentences. */
static EntDate news_day(const EntTerms *t)
{
    uint32_t headline = t->work->mentions.headline.end, read = 0;
    for (size_t i = 0; i < t->doc->sentences.len && read < LEAD; i++) {
        EntSpan s = t->doc->sentences.at[i];
        if (s.begin < headline) continue;
        EntDate day = recent_day(t, s);
        if (day.year) return day;
        read++;
    }
    return (EntDate){0};
}

/* Token I has the auxiliary WORD. */
static bool has_auxiliary(const EntTerms *t, EntSpan sentence, uint32_t i, const char *word)
{
    for (uint32_t k = sentence.begin; k < sentence.end; k++)
        if (ent_terms_token(t, k)->head == i && k != i && ent_terms_is(t, k, word) &&
            ent_str_starts(ent_terms_token(t, k)->dep, ENT_STR("aux")))
            return true;
    return false;
}

/* "by 2030", "the agreement that they had signed in 2016": M is no time of what SENTENCE tells. */
static bool of_other_time(const EntTerms *t, EntSpan sentence, const EntMention *m)
{
    static const char *const terms[] = {"by", "until", "till", "through", "from", "over", "of"};
    uint32_t begin = m->tokens.begin, up = ent_terms_token(t, m->head)->head;
    if (begin && ENT_STR_AMONG(ent_terms_token(t, begin - 1)->norm, terms)) return true;
    if (ent_terms_token(t, up)->pos == ENT_POS_ADP) up = ent_terms_token(t, up)->head;
    return has_auxiliary(t, sentence, up, "had");
}

/* A time of what SENTENCE tells stands in it, if only "since", "earlier" or "last". */
static bool tells_time(const EntTerms *t, EntSpan sentence)
{
    static const char *const words[] = {
        "since",    "earlier",    "previously", "previous", "last",  "ago",       "already",
        "recently", "originally", "initially",  "later",    "until", "currently", "decade",
        "decades",  "existing",   "long",       "soon",     "next",  "recent",    "historically"};
    const EntMentions *mentions = &t->work->mentions;
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        if (ENT_STR_AMONG(ent_terms_token(t, i)->norm, words)) return true;
    for (uint32_t i = 0; (i = ent_next_date(mentions, sentence, i)) != UINT32_MAX; i++)
        if (!of_other_time(t, sentence, &mentions->list.at[i])) return true;
    return false;
}

/* Token I is the verb of a main clause: no aim and no aside. */
static bool main_verb(const EntTerms *t, uint32_t i)
{
    static const char *const down[] = {"conj", "ccomp"};
    enum { STEPS = 4 };
    for (uint32_t n = 0; n < STEPS && ENT_STR_AMONG(ent_terms_token(t, i)->dep, down); n++)
        i = ent_terms_token(t, i)->head;
    return ent_str_is(ent_terms_token(t, i)->dep, "ROOT");
}

/* A verb of making a deal: "sign", "agree", "partner". */
static bool concludes(const EntTerms *t, uint32_t i)
{
    static const char *const verbs[] = {"sign",     "ink",    "seal",   "conclude", "exchange",
                                        "reach",    "enter",  "renew",  "agree",    "finalise",
                                        "finalize", "clinch", "strike", "found",    "award"};
    return ENT_STR_AMONG(ent_terms_token(t, i)->lemma, verbs) ||
           ent_terms_lists(t, ent_terms_token(t, i)->lemma, ENT_WORDS_JoinVerb) ||
           ent_word_has(&t->work->mentions.words[i], ENT_SENSE_CooperationVerb) ||
           ent_word_has(&t->work->mentions.words[i], ENT_SENSE_DealVerb);
}

/* What partners do by a deal: "build", "supply". */
static bool carries_out(const EntTerms *t, uint32_t i)
{
    return concludes(t, i) ||
           ent_terms_lists(t, ent_terms_token(t, i)->lemma, ENT_WORDS_BuildVerb) ||
           ent_terms_lists(t, ent_terms_token(t, i)->lemma, ENT_WORDS_ServeVerb);
}

/* "The fourth is a pact between", "Under a second agreement, Orion will": one of a row of deals
 * that the news tells. */
static bool one_of_row(const EntTerms *t, EntSpan sentence)
{
    static const char *const ranks[] = {"second", "third",   "fourth",  "fifth",      "sixth",
                                        "other",  "another", "also",    "separately", "meanwhile",
                                        "first",  "largest", "biggest", "main"};
    enum { REACH = 5 };
    for (uint32_t i = sentence.begin; i < sentence.end && i < sentence.begin + REACH; i++)
        if (ENT_STR_AMONG(ent_terms_token(t, i)->norm, ranks) &&
            (i > sentence.begin || i + 1 >= sentence.end ||
             ent_terms_token(t, i + 1)->pos == ENT_POS_PUNCT))
            return true;
    return false;
}

/* "signed", "were exchanged", "will build", "has joined hands": a deed of SENTENCE is news. */
static bool tells_deed(const EntTerms *t, EntSpan sentence)
{
    static const char *const done[] = {"was", "were", "has", "have"};
    bool row = one_of_row(t, sentence);
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        const EntToken *v = ent_terms_token(t, i);
        if ((v->pos != ENT_POS_VERB && v->pos != ENT_POS_AUX) || !main_verb(t, i)) continue;
        bool deed = ent_str_is(v->tag, "VBD");
        for (size_t k = 0; k < sizeof done / sizeof *done && ent_str_is(v->tag, "VBN"); k++)
            deed |= has_auxiliary(t, sentence, i, done[k]) &&
                    !(k > 1 && has_auxiliary(t, sentence, i, "been"));
        bool will = ent_str_is(v->tag, "VB") && has_auxiliary(t, sentence, i, "will");
        bool is = row && ent_str_is(v->tag, "VBZ") && ent_str_is(v->lemma, "be");
        if (is || (deed && concludes(t, i)) || (will && carries_out(t, i))) return true;
    }
    return false;
}

/* What tells of the deal of OUT is its name alone, "the Chile-Peru Tariff Agreement". */
static bool only_named(const EntTerms *t, const EntFact *out)
{
    for (size_t i = 0; i < t->facts->facts.len; i++) {
        const EntFact *f = &t->facts->facts.at[i];
        if (f->subject == out->subject && f->property == ENT_PROPERTY_party)
            return ent_str_is(ent_str(f->pattern), "agreement-of-nations");
    }
    return false;
}

/* SENTENCE tells that a paper is signed. */
static bool signs(const EntTerms *t, EntSpan sentence)
{
    static const char *const verbs[] = {"sign", "ink", "conclude", "reach", "initial", "renew"};
    for (uint32_t i = sentence.begin; i < sentence.end; i++)
        if (ent_terms_token(t, i)->pos == ENT_POS_VERB &&
            ENT_STR_AMONG(ent_terms_token(t, i)->lemma, verbs))
            return true;
    return false;
}

bool ent_term_news_day(const EntTerms *t, EntSpan sentence, EntFact *out)
{
    if (!t->facts->published.day || tells_time(t, sentence) || !tells_deed(t, sentence))
        return false;
    if (only_named(t, out) && !signs(t, sentence)) return false;
    EntDate day = news_day(t);
    out->property = ENT_PROPERTY_date;
    out->object = (EntValue){.type = ENT_VALUE_DATE, .date = day};
    out->pattern = "day-of-the-news";
    return day.year != 0;
}
