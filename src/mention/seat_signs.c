/* Towns that are told as the seat of the body beside them: "the Quorva ropemaker", "Orion AG of
 * Quorva", "Orion Ltd (Quorva)", "bought from Orion d.d., Quorva". */
#include "mention/name_parts.h"

/* "maker", "brewery", "arm" at I: a noun for a body, that of what it makes or does among them. */
static bool trade(const EntFinder *f, uint32_t i)
{
    return ent_trade_noun(f->lexicon, f->doc, f->words, i);
}

/* "the Lada dealer", "the Orion supplier": what stands before such a noun may be what is sold. */
static bool trade_in_goods(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"dealer", "dealership", "distributor", "reseller",
                                        "owner",  "importer",   "supplier",    "maker",
                                        "user",   "vendor",     "brand",       "group"};
    return ENT_STR_AMONG(f->tokens[i].lemma, nouns);
}

/* Behind an article, perhaps with adjectives between: "the | ", "an independent | ". */
static bool in_phrase(const EntFinder *f, uint32_t i)
{
    enum { ADJECTIVES = 2 };
    for (uint32_t n = 0; n <= ADJECTIVES && i > 0 && !f->words[i].opens; n++, i--) {
        if (ent_opens_phrase(&f->tokens[i - 1])) return true;
        if (f->tokens[i - 1].pos != ENT_POS_ADJ || f->words[i - 1].capital) return false;
    }
    return false;
}

/* "the property of | Quorva brewer Orion": without an article, as newspapers write. */
static bool behind_link(const EntFinder *f, uint32_t i)
{
    static const char *const links[] = {"of", "from", "by", "with", "to", "between", "and", "for"};
    return i > 0 && !f->words[i].opens && ENT_STR_AMONG(f->tokens[i - 1].norm, links);
}

/* The noun for a body that the small words from I on end in, "gearbox maker |", or 0. */
static uint32_t trade_behind(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 4 };
    uint32_t last = 0;
    for (uint32_t k = i; k < f->count && k < i + WORDS && !f->words[k].opens; k++) {
        uint8_t pos = f->tokens[k].pos;
        bool hyphen = ent_glued_hyphen(f, k);
        if (!hyphen && (!ent_finder_small(f, k) || f->taken[k])) break;
        bool inner = hyphen || pos == ENT_POS_NOUN || pos == ENT_POS_ADJ || pos == ENT_POS_PROPN ||
                     trade(f, k);
        if (!inner) break;
        last = k;
    }
    return last && trade(f, last) ? last : 0;
}

static bool before_trade(const EntFinder *f, EntSpan span)
{
    uint32_t noun = trade_behind(f, span.end);
    if (!noun) return false;
    if (!in_phrase(f, span.begin))
        return behind_link(f, span.begin) && noun == span.end && ent_finder_capital(f, noun + 1) &&
               !trade_in_goods(f, noun);
    return noun > span.end || !trade_in_goods(f, noun) ||
           ent_str_is(f->tokens[span.begin].label, "GPE");
}

/* A name that ends in a legal form stands right before token I. */
static bool behind_firm(const EntFinder *f, uint32_t i)
{
    enum { FORM = 6 };
    for (uint32_t begin = i > FORM ? i - FORM : 1; begin < i; begin++)
        if (f->words[begin - 1].capital &&
            ent_words_sense(f->lexicon, f->doc, (EntSpan){begin, i}, ENT_SENSE_CompanySuffix))
            return true;
    return false;
}

/* "of | Quorva", "(| Quorva)", ", | Quorva." behind a firm's name. */
static bool set_behind_firm(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin, end = span.end;
    if (i < 2 || f->words[i].opens || !behind_firm(f, i - 1)) return false;
    bool stops = end >= f->count || f->words[end].opens || f->tokens[end].pos == ENT_POS_PUNCT;
    if (ent_finder_is(f, i - 1, "of"))
        return !ent_finder_capital(f, end) && !ent_glued_hyphen(f, end);
    if (ent_finder_is(f, i - 1, "("))
        return ent_finder_is(f, end, ")") || ent_finder_is(f, end, ",");
    return ent_finder_is(f, i - 1, ",") && stops && !ent_glued_hyphen(f, end) &&
           !ent_finder_is(f, end, "(");
}

/* "a Quorva cheesemaker": right before the noun for a body of which nothing is sold. */
bool ent_unknown_town_at_seat(const EntFinder *f, EntSpan span)
{
    static const char *const things[] = {"team", "office", "plant",    "site",   "station",
                                         "unit", "branch", "division", "studio", "works"};
    uint32_t i = span.end;
    return span.end - span.begin == 1 && !f->words[span.begin].upper && ent_finder_small(f, i) &&
           trade(f, i) && !trade_in_goods(f, i) && !ENT_STR_AMONG(f->tokens[i].lemma, things) &&
           ent_town_at_seat(f, span);
}

bool ent_town_at_seat(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_finder_has(f, i, ENT_SENSE_OrgHead))
            return false;
    return before_trade(f, span) || set_behind_firm(f, span);
}
