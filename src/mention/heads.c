/* Heads of names that stand elsewhere than at the end, and heads that make no name. */
#include "mention/name_parts.h"

bool ent_only_common(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = span.begin; i < span.end; i++)
        if (f->words[i].letters && !f->words[i].function &&
            !ent_finder_has(f, i, ENT_SENSE_CommonWord))
            return false;
    return true;
}

EntTyping ent_first_head_typing(const EntFinder *f, EntSpan span)
{
    uint32_t length;
    const EntSense *head = ent_lexicon_longest(f->lexicon, f->doc, span.begin, span.end,
                                               ENT_SENSE_FirstOrgHead, &length);
    if (!head || !f->words[span.begin].capital || span.begin + length >= span.end)
        return (EntTyping){ENT_CLASS_NONE, ENT_STRENGTH_LABEL, NULL};
    return (EntTyping){head->kind, ENT_STRENGTH_SURE, NULL};
}

/* "a", "a leading", "your premier full-service" right before I: what follows is a kind of thing. */
static bool behind_article(const EntFinder *f, uint32_t i)
{
    enum { MOST_MODIFIERS = 6 };
    static const char *const articles[] = {"a", "an", "your"};
    for (uint32_t n = 0; i > 0 && n <= MOST_MODIFIERS; n++) {
        const EntToken *t = &f->tokens[--i];
        if (ENT_STR_AMONG(t->text, articles)) return true;
        bool modifier = t->pos == ENT_POS_ADJ || t->pos == ENT_POS_ADV || t->pos == ENT_POS_NOUN ||
                        ent_str_is(t->text, "-");
        if (!modifier || t->sentence_start || f->words[i].capital) return false;
    }
    return false;
}

bool ent_mere_kind(const EntFinder *f, EntSpan span)
{
    if (!ent_only_common(f, span) || !f->words[span.begin].capital) return false;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_OrgHead, NULL);
    if (behind_article(f, span.begin) && head) return true;
    /* "one of the most active Fund of Funds (FOF) investors" */
    bool letters = ent_finder_is(f, span.end, "(") && ent_finder_is(f, span.end + 2, ")") &&
                   f->words[span.end + 1].upper && span.end + 3 < f->count &&
                   f->tokens[span.end + 3].pos == ENT_POS_NOUN && !f->words[span.end + 3].capital;
    return letters && !(span.begin > 0 && ent_finder_is(f, span.begin - 1, "the"));
}

/* Where the capitals from I on end, a year among them: "Harbour Trade 2025 Advisory Board". */
static uint32_t run_behind(const EntFinder *f, uint32_t i)
{
    enum { YEAR = 4 };
    while (ent_finder_capital(f, i) ||
           (i < f->count && f->words[i].digits && f->tokens[i].text.len == YEAR &&
            ent_finder_capital(f, i + 1)))
        i++;
    return i;
}

/* The words of SPAN in running text: not first in their sentence, not in a heading. */
static bool in_running_text(const EntFinder *f, EntSpan span)
{
    for (uint32_t i = ent_finder_first(f, f->tokens[span.begin].text); i < f->count;
         i = ent_finder_again(f, i)) {
        bool plain = !f->words[i].heading && i >= f->out->headline.end &&
                     !f->tokens[i].sentence_start && !f->words[i].opens;
        if (plain && ent_finder_repeats(f, i, span)) return true;
    }
    return false;
}

/* "Orion Bancshares of | Latvia Inc.": a place and a legal form behind the words of a name. */
static bool place_and_form(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t length, next = i + 1;
    const EntSense *place =
        ent_lexicon_longest(f->lexicon, f->doc, next, f->count, ENT_SENSE_Name, &length);
    if (!place || ent_class_top(place->kind) != ENT_CLASS_Place || i - begin < 2) return false;
    if (ent_finder_has(f, begin, ENT_SENSE_GivenName) ||
        ent_finder_has(f, i - 1, ENT_SENSE_Surname))
        return false; /* "Ann Lee of Riga Pumps Ltd." */
    next += length;
    if (ent_finder_is(f, next, ",")) next++;
    return ent_finder_capital(f, next) && ent_finder_has(f, next, ENT_SENSE_CompanySuffix) &&
           !ent_postal_code(f, next) && !ent_finder_has(f, i - 1, ENT_SENSE_Role);
}

uint32_t ent_join_body_of(const EntFinder *f, uint32_t begin, uint32_t i)
{
    if (place_and_form(f, begin, i)) return i + 1;
    uint32_t end = run_behind(f, i + 1);
    if (ent_finder_is(f, begin, "the")) begin++;
    if (i - begin != 1 || end < i + 3 || f->words[begin].upper) return 0;
    static const EntSenseType others[] = {
        ENT_SENSE_Role,       ENT_SENSE_PeopleNoun, ENT_SENSE_BodyNoun, ENT_SENSE_CooperationNoun,
        ENT_SENSE_OrgHead,    ENT_SENSE_Name,       ENT_SENSE_Demonym,  ENT_SENSE_EventHead,
        ENT_SENSE_BodyPeople, ENT_SENSE_Honorific,  ENT_SENSE_Month,    ENT_SENSE_HeadlineVerb};
    for (size_t k = 0; k < sizeof others / sizeof *others; k++)
        if (ent_finder_has(f, begin, others[k])) return 0;
    uint32_t length;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, i + 1, end, ENT_SENSE_OrgHead, &length);
    bool open = head && end - length == i + 2 && !ent_of_nation(f, i + 1);
    bool named = !ent_words_sense(f->lexicon, f->doc, (EntSpan){i + 1, end}, ENT_SENSE_Name);
    if (!head || !named || head->plural || !(open || end - length > i + 1)) return 0;
    return in_running_text(f, (EntSpan){begin, end}) ? i + 1 : 0;
}

bool ent_two_bodies(const EntFinder *f, uint32_t begin, uint32_t i)
{
    uint32_t end = run_behind(f, i + 1), left, right;
    const EntSense *a = ent_words_head(f->lexicon, f->doc, begin, i, ENT_SENSE_OrgHead, &left);
    const EntSense *b = ent_words_head(f->lexicon, f->doc, i + 1, end, ENT_SENSE_OrgHead, &right);
    if (!a || !b || a->kind == ENT_CLASS_Company || i - begin <= left || end - i - 1 <= right)
        return false;
    bool own =
        !ent_only_common(f, (EntSpan){begin, i}) && !ent_only_common(f, (EntSpan){i + 1, end});
    return own && !(a->weak && b->weak);
}

bool ent_stands_alone(const EntFinder *f, EntSpan span)
{
    uint32_t n = span.end - span.begin;
    for (uint32_t i = 0; i + n < f->count; i++)
        if (ent_finder_repeats(f, i, span) && !f->words[i + n].capital &&
            !ent_str_is(f->tokens[i + n].tag, "POS"))
            return true;
    return false;
}

bool ent_plural_acronym(const EntFinder *f, uint32_t i)
{
    EntStr s = f->tokens[i].text;
    if (s.len < 4 || s.ptr[s.len - 1] != 's') return false;
    for (size_t k = 0; k + 1 < s.len; k++)
        if (s.ptr[k] < 'A' || s.ptr[k] > 'Z') return false;
    return true;
}
