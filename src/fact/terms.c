#include "fact/terms.h"

typedef struct Terms {
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
    return ent_str_eq_nocase(token(t, i)->text, ent_str(text));
}

static bool stated(const Terms *t, uint32_t partnership, EntProperty property)
{
    for (size_t i = 0; i < t->facts->facts.len; i++)
        if (t->facts->facts.at[i].subject == partnership &&
            t->facts->facts.at[i].property == property)
            return true;
    return false;
}

/* --- dates --------------------------------------------------------------------------------------
 */

/* "announced", "is partnering with": said on the day of the article. */
static bool announces(const Terms *t, EntSpan sentence)
{
    static const char *const deeds[] = {"partner", "team", "join", "collaborate", "cooperate"};
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        EntStr lemma = token(t, i)->lemma;
        if (ent_str_is(lemma, "announce")) return true;
        bool now = ent_str_is(token(t, i)->tag, "VBG") && i > sentence.begin &&
                   (is(t, i - 1, "is") || is(t, i - 1, "are"));
        if (now && ENT_STR_AMONG(lemma, deeds)) return true;
    }
    return false;
}

/* The verb that MENTION's date goes with says or announces something: its date is that of the news,
 * not of the deed. */
static bool of_saying(const Terms *t, const EntMention *m)
{
    static const char *const verbs[] = {"announce", "say",   "reveal", "report",
                                        "confirm",  "state", "tell"};
    uint32_t i = token(t, m->head)->head;
    if (token(t, i)->pos == ENT_POS_ADP) i = token(t, i)->head; /* "on Monday" */
    return token(t, i)->pos == ENT_POS_VERB && ENT_STR_AMONG(token(t, i)->lemma, verbs);
}

/* "In 2018 Orion bought …": of what the sentence says, not of what is to come of it. */
static bool year_of_deed(const Terms *t, const EntMention *m, EntDate d)
{
    bool past = !t->facts->published.year || d.year <= t->facts->published.year;
    if (!past || m->tokens.begin == 0) return false;
    const EntToken *in = token(t, m->tokens.begin - 1);
    return ent_str_eq_nocase(in->text, ENT_STR("in")) &&
           ent_str_is(token(t, in->head)->dep, "ROOT");
}

/* The one date of the sentence, of day or month, else the one year; where there are two, the one of
 * the deed. Else, where the sentence announces the partnership, the article's own date. */
static EntDate date_of_statement(const Terms *t, EntSpan sentence)
{
    const EntMentions *mentions = &t->work->mentions;
    EntDate found = {0}, deed = {0}, year = {0};
    uint32_t dates = 0, deeds = 0, years = 0;
    for (size_t i = 0; i < mentions->list.len; i++) {
        const EntMention *m = &mentions->list.at[i];
        if (m->type != ENT_MENTION_DATE || m->tokens.begin < sentence.begin ||
            m->tokens.end > sentence.end)
            continue;
        EntDate d = mentions->dates.at[m->value].start;
        if (!d.month) {
            years++;
            if (year_of_deed(t, m, d)) year = d;
            continue;
        }
        dates++;
        found = d;
        if (of_saying(t, m)) continue;
        deeds++;
        deed = d;
    }
    if (dates == 1) return found;
    if (deeds == 1) return deed;
    if (dates == 0 && years == 1 && year.year) return year;
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

/* --- sums ---------------------------------------------------------------------------------------
 */

/* "worth", "valued at" before the sum. */
static bool tells_worth(const Terms *t, uint32_t money, uint32_t begin)
{
    static const char *const words[] = {"worth", "valued", "totaling", "totalling", "exceeding"};
    enum { REACH = 5 };
    for (uint32_t i = money; i > begin && i + REACH > money; i--)
        if (ENT_STR_AMONG(token(t, i - 1)->text, words)) return true;
    return false;
}

static bool find_amount(const Terms *t, EntSpan sentence, EntFact *out)
{
    const EntMentions *mentions = &t->work->mentions;
    uint32_t sums = 0;
    for (size_t i = 0; i < mentions->list.len; i++) {
        const EntMention *m = &mentions->list.at[i];
        if (m->type != ENT_MENTION_MONEY || m->tokens.begin < sentence.begin ||
            m->tokens.end > sentence.end || !tells_worth(t, m->tokens.begin, sentence.begin))
            continue;
        const EntAmountValue *a = &mentions->amounts.at[m->value];
        out->object = (EntValue){.type = ENT_VALUE_AMOUNT, .number = a->value, .text = a->currency};
        sums++;
    }
    out->property = ENT_PROPERTY_amount;
    out->pattern = "worth-of-statement";
    return sums == 1;
}

/* --- purposes -----------------------------------------------------------------------------------
 */

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
        uint32_t m = t->work->mentions.of_token[i];
        uint32_t e = m == UINT32_MAX ? ENT_UNLINKED : t->work->links.entity_of[m];
        if (e == ENT_UNLINKED || e == only) continue;
        const EntMention *mention = &t->work->mentions.list.at[m];
        if (mention->kind != ENT_CLASS_Initiative || accompanies(t, mention->tokens.begin))
            continue;
        if (only != ENT_NO_ENTITY) return false;
        only = e;
    }
    out->property = ENT_PROPERTY_about;
    out->object = (EntValue){.type = ENT_VALUE_ENTITY, .entity = only};
    out->pattern = "purpose-of-statement";
    return only != ENT_NO_ENTITY;
}

/* --- all ----------------------------------------------------------------------------------------
 */

typedef bool (*Find)(const Terms *t, EntSpan sentence, EntFact *out);

/* The first statement of PARTNERSHIP that tells what FIND looks for. */
static EntStatus state(Terms *t, uint32_t partnership, EntProperty property, Find find)
{
    const EntEntity *e = &t->facts->entities.at[partnership];
    EntSpan first = {0, 0};
    if (stated(t, partnership, property)) return ENT_OK;
    for (size_t i = 0; i < t->facts->facts.len && !first.end; i++)
        if (t->facts->facts.at[i].subject == partnership) first = t->facts->facts.at[i].evidence;
    for (uint32_t i = 0; i <= e->mention_count; i++) {
        EntSpan sentence = i == 0 ? first : e->mentions[i - 1];
        EntFact f = {.subject = partnership, .evidence = sentence, .confidence = 0.7f};
        if (find(t, sentence, &f)) return ENT_PUSH(&t->facts->facts, f) ? ENT_OK : ENT_ERR_MEMORY;
    }
    return ENT_OK;
}

EntStatus ent_find_terms(const EntExtractWork *work, const EntDoc *doc, EntFacts *facts)
{
    Terms t = {work, doc, facts};
    for (uint32_t p = 0; p < facts->entities.len; p++) {
        EntClass kind = facts->entities.at[p].kind;
        if (ent_class_top(kind) != ENT_CLASS_Partnership || kind == ENT_CLASS_BilateralCooperation)
            continue;
        ENT_TRY(state(&t, p, ENT_PROPERTY_date, find_date));
        ENT_TRY(state(&t, p, ENT_PROPERTY_amount, find_amount));
        ENT_TRY(state(&t, p, ENT_PROPERTY_about, find_purpose));
    }
    return ENT_OK;
}
