/* What partnerships are worth. */
#include "fact/terms_work.h"

/* "worth", "valued at", "a consideration of" before the sum. */
static bool tells_worth(const EntTerms *t, uint32_t money, uint32_t begin)
{
    enum { REACH = 5 };
    for (uint32_t i = money; i > begin && i + REACH > money; i--) {
        if (ent_terms_lists(t, ent_terms_token(t, i - 1)->text, ENT_WORDS_WorthWord)) return true;
        bool price = ent_terms_is(t, i - 1, "price") || ent_terms_is(t, i - 1, "value");
        if (price && i - 1 > begin &&
            (ent_terms_is(t, i - 2, "purchase") || ent_terms_is(t, i - 2, "transaction") ||
             ent_terms_is(t, i - 2, "contract") || ent_terms_is(t, i - 2, "deal")))
            return true;
    }
    return false;
}

/* What is agreed, bought or given, and has a sum of its own. */
static bool names_deal(const EntTerms *t, uint32_t i)
{
    return ent_terms_lists(t, ent_terms_token(t, i)->lemma, ENT_WORDS_SumNoun);
}

/* "a $20-million supply deal": nouns only stand between the sum and the deal. */
static bool measures_deal(const EntTerms *t, const EntMention *money, uint32_t end)
{
    enum { REACH = 5 };
    for (uint32_t i = money->tokens.end; i < end && i < money->tokens.end + REACH; i++) {
        EntPos pos = ent_terms_token(t, i)->pos;
        if (names_deal(t, i)) return true;
        if (pos != ENT_POS_NOUN && pos != ENT_POS_ADJ && pos != ENT_POS_PROPN &&
            !ent_terms_is(t, i, "-"))
            return false;
    }
    return false;
}

/* "a $2 million investment from a fund": who gives it need not be a partner of the deal that is
 * told of besides. */
static bool invested_by_another(const EntTerms *t, const EntMention *money, uint32_t end)
{
    static const char *const gifts[] = {"investment", "financing", "funding",
                                        "injection",  "loan",      "credit"};
    uint32_t i = money->tokens.end;
    while (i < end && (ent_terms_token(t, i)->pos == ENT_POS_ADJ || ent_terms_is(t, i, "equity")))
        i++;
    return i + 1 < end && ENT_STR_AMONG(ent_terms_token(t, i)->lemma, gifts) &&
           ent_terms_is(t, i + 1, "from");
}

/* "about", "up to", "more than": words of measure before a sum. */
static bool measures(const EntTerms *t, uint32_t i)
{
    static const char *const words[] = {"about", "around", "approximately", "some", "nearly",
                                        "up",    "to",     "over",          "more", "than",
                                        "at",    "least",  "almost"};
    return ENT_STR_AMONG(ent_terms_token(t, i)->norm, words);
}

/* "an estimated cost", "an outlay", "a value": what the sum behind it says of a deal. */
static bool names_cost(const EntTerms *t, uint32_t i)
{
    static const char *const words[] = {"cost", "outlay", "value", "budget", "expenditure"};
    return ENT_STR_AMONG(ent_terms_token(t, i)->lemma, words);
}

/* "start-up capital", "an upfront payment", at its last word I: what one puts up or pays at first.
 */
static bool names_first_money(const EntTerms *t, uint32_t i)
{
    static const char *const first[] = {"start-up", "startup",    "initial", "registered",
                                        "upfront",  "up-front",   "advance", "seed",
                                        "founding", "subscribed", "up"};
    EntStr lemma = ent_terms_token(t, i)->lemma;
    bool money = ent_str_is(lemma, "capital") || ent_str_is(lemma, "payment");
    if (!money || i < 2) return false;
    if (ent_terms_is(t, i - 1, "front") && ent_terms_is(t, i - 2, "-")) return true;
    return ENT_STR_AMONG(ent_terms_token(t, i - 1)->norm, first);
}

/* "a loan of EUR 20 million", "at a cost of EUR 20 million" */
static bool deal_of_sum(const EntTerms *t, uint32_t money, uint32_t begin)
{
    uint32_t i = money;
    while (i > begin && measures(t, i - 1)) i--;
    return i > begin + 1 && ent_terms_is(t, i - 1, "of") &&
           (names_deal(t, i - 2) || names_cost(t, i - 2) || names_first_money(t, i - 2));
}

/* The token behind "(about $20 million)", which repeats the sum before token I in another currency.
 */
static uint32_t behind_bracket(const EntTerms *t, uint32_t i, uint32_t end)
{
    enum { REACH = 10 };
    if (i >= end || !ent_terms_is(t, i, "(")) return i;
    for (uint32_t k = i; k < end && k < i + REACH; k++)
        if (ent_terms_is(t, k, ")")) return k + 1;
    return i;
}

/* "with 2 million euros | in support", "in grants": what is given to the partners. */
static bool given_in(const EntTerms *t, const EntMention *money, uint32_t end)
{
    static const char *const words[] = {"support", "grant", "funding",    "aid",     "investment",
                                        "loan",    "fund",  "financing",  "subsidy", "equity",
                                        "capital", "cash",  "assistance", "donation"};
    enum { REACH = 4 };
    uint32_t i = behind_bracket(t, money->tokens.end, end);
    if (i >= end || !ent_terms_is(t, i, "in")) return false;
    for (uint32_t k = i + 1; k < end && k < i + 1 + REACH; k++)
        if (ENT_STR_AMONG(ent_terms_token(t, k)->lemma, words)) return true;
    return false;
}

/* The token before the sum at MONEY, without "a total of up to". */
static uint32_t before_sum(const EntTerms *t, uint32_t money, uint32_t begin)
{
    static const char *const total[] = {"a", "an", "total", "initial", "of"};
    while (money > begin &&
           (measures(t, money - 1) || ENT_STR_AMONG(ent_terms_token(t, money - 1)->norm, total)))
        money--;
    return money > begin ? money - 1 : UINT32_MAX;
}

/* "sold the unit to Orion for $2 million", but not "for $2 per share": the price. */
static bool priced(const EntTerms *t, const EntMention *money, EntSpan sentence)
{
    static const char *const units[] = {"per", "a", "each", "/"};
    uint32_t i = before_sum(t, money->tokens.begin, sentence.begin), next = money->tokens.end;
    bool each = next < sentence.end && ENT_STR_AMONG(ent_terms_token(t, next)->norm, units);
    return i != UINT32_MAX && ent_terms_is(t, i, "for") && !each;
}

/* "raised $2 million led by Orion": the object of a verb that gives or takes money. */
static bool given(const EntTerms *t, const EntMention *money)
{
    static const char *const verbs[] = {"raise",   "invest",  "contribute", "donate", "commit",
                                        "provide", "receive", "secure",     "pledge", "inject",
                                        "grant",   "award",   "give",       "lend",   "obtain"};
    const EntToken *sum = ent_terms_token(t, money->head);
    return ent_str_is(sum->dep, "dobj") &&
           ENT_STR_AMONG(ent_terms_token(t, sum->head)->lemma, verbs);
}

/* "valued the offtake at $2 million", "put the order at more than $2 million" */
static bool put_at(const EntTerms *t, const EntMention *money, EntSpan sentence)
{
    uint32_t i = money->tokens.begin;
    while (i > sentence.begin && measures(t, i - 1) && !ent_terms_is(t, i - 1, "at")) i--;
    if (i == sentence.begin || !ent_terms_is(t, i - 1, "at")) return false;
    return ent_terms_values(t, ent_terms_token(t, i - 1)->head);
}

/* "bought a 40 percent stake in Orion": what is bought before the sum at MONEY is a share. */
static bool of_stake(const EntTerms *t, uint32_t money, uint32_t begin)
{
    static const char *const shares[] = {"stake",   "shareholding", "interest",
                                         "holding", "percent",      "%"};
    for (uint32_t i = begin; i < money; i++)
        if (ENT_STR_AMONG(ent_terms_token(t, i)->lemma, shares)) return true;
    return false;
}

/* The head of the phrase that MONEY ends: itself, or the total of "a total of $2 million". */
static const EntToken *whole_sum(const EntTerms *t, const EntMention *money)
{
    const EntToken *sum = ent_terms_token(t, money->head);
    const EntToken *of = ent_terms_token(t, sum->head);
    if (!ent_str_is(sum->dep, "pobj") || !ent_str_is(of->norm, "of")) return sum;
    const EntToken *total = ent_terms_token(t, of->head);
    return ent_str_is(total->lemma, "total") || ent_str_is(total->lemma, "sum") ? total : sum;
}

/* "set up a venture, investing $2 million", "will put up $2 million": the object of a verb of
 * investing. */
static bool invested(const EntTerms *t, const EntMention *money)
{
    static const char *const verbs[] = {"invest", "put",  "contribute", "commit",
                                        "inject", "pump", "pour",       "spend"};
    const EntToken *sum = whole_sum(t, money);
    return ent_str_is(sum->dep, "dobj") &&
           ENT_STR_AMONG(ent_terms_token(t, sum->head)->lemma, verbs);
}

/* "The value of the contract is $2 million", "Construction will cost an estimated $2 million". */
static bool costs(const EntTerms *t, const EntMention *money, EntSpan sentence)
{
    static const char *const be[] = {"be", "amount", "total", "stand", "come"};
    uint32_t i = ent_terms_token(t, money->head)->head;
    if (ent_terms_token(t, i)->pos == ENT_POS_ADP) i = ent_terms_token(t, i)->head;
    if (ent_str_is(ent_terms_token(t, i)->lemma, "cost")) return true;
    for (uint32_t k = sentence.begin; k < money->tokens.begin; k++)
        if (ent_terms_token(t, k)->head == i && names_cost(t, k) &&
            ent_str_starts(ent_terms_token(t, k)->dep, ENT_STR("nsubj")))
            return ENT_STR_AMONG(ent_terms_token(t, i)->lemma, be);
    return false;
}

/* A sum of a purchase is its price, of an investment what is given or the price of the share, of
 * what partners do together what they invest. */
static bool of_the_kind(const EntTerms *t, EntClass kind, const EntMention *money, EntSpan sentence)
{
    if (kind == ENT_CLASS_Acquisition) return priced(t, money, sentence);
    if (kind == ENT_CLASS_SupplyPartnership) return priced(t, money, sentence);
    if (kind != ENT_CLASS_Investment) return invested(t, money);
    return given(t, money) ||
           (priced(t, money, sentence) && of_stake(t, money->tokens.begin, sentence.begin));
}

/* "The price, $2 million,", "A figure of $2 million", "put the bill at $2 million": a word for what
 * is paid stands before the sum. */
static bool of_price(const EntTerms *t, const EntMention *money, EntSpan sentence)
{
    static const char *const words[] = {"price", "fee",     "bill", "figure", "outlay", "cheque",
                                        "check", "package", "cost", "sum",    "total"};
    static const char *const units[] = {"per", "each", "/"};
    enum { REACH = 6 };
    uint32_t i = money->tokens.begin, next = money->tokens.end;
    if (next < sentence.end && ENT_STR_AMONG(ent_terms_token(t, next)->norm, units)) return false;
    for (uint32_t n = 0; n < REACH && i > sentence.begin; n++, i--) {
        const EntToken *word = ent_terms_token(t, i - 1);
        if (word->pos == ENT_POS_NOUN && ENT_STR_AMONG(word->lemma, words)) return true;
        if (ent_entity_at(t->work, i - 1) != ENT_NO_ENTITY) return false;
    }
    return false;
}

/* "The partners have budgeted $2 million", "The Korean parent paid $2 million": what those of a
 * deal spend on it. */
static bool spent(const EntTerms *t, const EntMention *money)
{
    static const char *const verbs[] = {"pay",  "budget", "earmark", "invest",  "contribute",
                                        "put",  "commit", "pool",    "split",   "spend",
                                        "cost", "inject", "provide", "finance", "fund"};
    const EntToken *sum = whole_sum(t, money);
    return ent_str_is(sum->dep, "dobj") &&
           ENT_STR_AMONG(ent_terms_token(t, sum->head)->lemma, verbs);
}

/* "The sale price, to be paid in cash, is $2 million": what is so much is called a price. */
static bool is_the_price(const EntTerms *t, const EntMention *money, EntSpan sentence)
{
    static const char *const words[] = {"price", "consideration", "fee", "cost", "outlay"};
    const EntToken *sum = whole_sum(t, money);
    if (!ent_str_is(ent_terms_token(t, sum->head)->lemma, "be")) return false;
    for (uint32_t i = sentence.begin; i < money->tokens.begin; i++)
        if (ent_terms_token(t, i)->head == sum->head &&
            ent_str_starts(ent_terms_token(t, i)->dep, ENT_STR("nsubj")))
            return ENT_STR_AMONG(ent_terms_token(t, i)->lemma, words);
    return false;
}

/* "The contract has a total potential value of $2 million": so much is a deal worth. */
static bool of_value(const EntTerms *t, const EntMention *money, EntSpan sentence)
{
    uint32_t i = before_sum(t, money->tokens.begin, sentence.begin);
    if (i == UINT32_MAX || !ent_terms_is(t, i, "value")) return false;
    for (uint32_t k = sentence.begin; k < i; k++)
        if (names_deal(t, k) || ent_str_is(ent_terms_token(t, k)->lemma, "award")) return true;
    return false;
}

bool ent_term_price_later(const EntTerms *t, EntSpan sentence, EntFact *out)
{
    static const char *const others[] = {"revenue", "turnover", "profit", "trade",     "market",
                                         "earning", "debt",     "export", "valuation", "fine",
                                         "sale",    "loss",     "income", "salary",    "share"};
    const EntMentions *mentions = &t->work->mentions;
    const EntMention *only = NULL;
    for (uint32_t i = sentence.begin; i < sentence.end; i++) {
        const EntMention *m = ent_mention_at(mentions, i);
        if (ent_terms_token(t, i)->pos == ENT_POS_NOUN && !ent_terms_is(t, i + 1, "price") &&
            ENT_STR_AMONG(ent_terms_token(t, i)->lemma, others))
            return false; /* but "the sale price" */
        if (!m || m->type != ENT_MENTION_MONEY || m == only) continue;
        bool same = only && m->tokens.begin > 0 && ent_terms_is(t, m->tokens.begin - 1, "(");
        if (same) continue; /* in another currency */
        if (only) return false;
        only = m;
    }
    if (!only || !(of_price(t, only, sentence) || is_the_price(t, only, sentence) ||
                   spent(t, only) || given(t, only) || costs(t, only, sentence) ||
                   put_at(t, only, sentence) || of_value(t, only, sentence)))
        return false;
    const EntAmountValue *a = &mentions->amounts.at[only->value];
    out->property = ENT_PROPERTY_amount;
    out->object = (EntValue){.type = ENT_VALUE_AMOUNT, .number = a->value, .text = a->currency};
    out->pattern = "price-told-next";
    return true;
}

static bool of_the_deal(const EntTerms *t, EntClass kind, const EntMention *money, EntSpan sentence)
{
    if (kind == ENT_CLASS_StrategicCooperation && invested_by_another(t, money, sentence.end))
        return false;
    return tells_worth(t, money->tokens.begin, sentence.begin) || put_at(t, money, sentence) ||
           measures_deal(t, money, sentence.end) ||
           deal_of_sum(t, money->tokens.begin, sentence.begin) || costs(t, money, sentence) ||
           (kind != ENT_CLASS_Acquisition && given_in(t, money, sentence.end)) ||
           of_the_kind(t, kind, money, sentence);
}

bool ent_term_amount(const EntTerms *t, EntSpan sentence, EntFact *out)
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
        bool again = sums && out->object.number == a->value;
        out->object = (EntValue){.type = ENT_VALUE_AMOUNT, .number = a->value, .text = a->currency};
        sums += !again;
    }
    out->property = ENT_PROPERTY_amount;
    out->pattern = "worth-of-statement";
    return sums == 1;
}
