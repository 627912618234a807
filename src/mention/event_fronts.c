/* The beginning of an event's name that a small word parts from the rest: "the Made in | Latvia
 * Expo", "the annual Women in | Shipping Day", "the Invest in | Norway Forum". Such a front is no
 * name by itself; a word before it shows where the name begins. */
#include "mention/finder.h"

enum { WORDS = 3 };

static bool link_word(const EntFinder *f, uint32_t i)
{
    static const char *const links[] = {"of", "in", "to", "for", "with", "on", "into", "by"};
    return ENT_STR_AMONG(ent_finder_text(f, i), links);
}

/* "the", "its", "this year's", "annual", "third", "2025": what stands before a name right where it
 * begins, at I. */
static bool opens_name(const EntFinder *f, uint32_t i)
{
    static const char *const rows[] = {"annual",   "inaugural", "first",    "upcoming",
                                       "biennial", "latest",    "recent",   "biannual",
                                       "virtual",  "monthly",   "flagship", "first-ever"};
    const EntToken *t = &f->tokens[i];
    EntStr text = ent_finder_text(f, i);
    bool year = f->words[i].digits && t->text.len == 4 && ent_str_starts(text, ENT_STR("20"));
    return t->pos == ENT_POS_DET || ent_str_is(t->tag, "PRP$") || ent_str_is(t->tag, "POS") ||
           ENT_STR_AMONG(text, rows) || ent_ordinal(text) || year;
}

/* What somebody does or is at an event that is named behind it: "the Sponsor of Riga Expo". */
static bool part_in_event(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {
        "sponsor",      "sponsors",   "sponsorship", "winner",     "winners",      "host",
        "hosts",        "partner",    "speaker",     "speakers",   "finalist",     "finalists",
        "participant",  "exhibitor",  "exhibitors",  "visitor",    "visitors",     "presence",
        "registration", "edition",    "theme",       "schedule",   "agenda",       "presentation",
        "announcement", "invitation", "nominee",     "nominees",   "booth",        "keynote",
        "member",       "members",    "delegates",   "guests",     "patron",       "organizers",
        "participants", "organisers", "recipient",   "recipients", "participation"};
    return ENT_STR_AMONG(ent_finder_text(f, i), words);
}

/* A capital at I that may be part of a front before the small word LINK: no office, place, person,
 * pact or event, and no body, which is "of" something ("Partners in Progress Gala"). */
static bool front_word(const EntFinder *f, uint32_t i, uint32_t link)
{
    static const EntSenseType others[] = {ENT_SENSE_Name,          ENT_SENSE_Role,
                                          ENT_SENSE_Honorific,     ENT_SENSE_EventHead,
                                          ENT_SENSE_Demonym,       ENT_SENSE_CooperationNoun,
                                          ENT_SENSE_InitiativeHead};
    if (!ent_finder_capital(f, i) || f->words[i].upper || f->taken[i] || f->words[i].heading ||
        ent_finder_calendar(f, i) || part_in_event(f, i))
        return false;
    const EntSense *head =
        ent_words_sense(f->lexicon, f->doc, (EntSpan){i, i + 1}, ENT_SENSE_OrgHead);
    bool body = head || ent_finder_has(f, i, ENT_SENSE_BodyNoun) ||
                ent_finder_has(f, i, ENT_SENSE_GroupNoun);
    if (body && (ent_finder_is(f, link, "of") || (head && !head->weak))) return false;
    for (size_t k = 0; k < sizeof others / sizeof *others; k++)
        if (ent_finder_has(f, i, others[k])) return false;
    EntStr tag = f->tokens[i].tag;
    return ent_finder_has(f, i, ENT_SENSE_CommonWord) || ent_str_is(tag, "VBN") ||
           ent_str_is(tag, "VBG");
}

/* The words of SPAN stand somewhere else without the LENGTH tokens that stand before them here. */
static bool named_without_front(const EntFinder *f, EntSpan span, uint32_t length)
{
    for (uint32_t i = ent_finder_first(f, f->tokens[span.begin].text); i < f->count;
         i = ent_finder_again(f, i)) {
        if (i == span.begin || !ent_finder_repeats(f, i, span)) continue;
        EntSpan front = {span.begin - length, span.begin};
        bool plain = !f->words[i].heading && i >= f->out->headline.end;
        if (plain && (i < length || !ent_finder_repeats(f, i - length, front))) return true;
    }
    return false;
}

EntSpan ent_event_with_front(EntFinder *f, EntSpan span)
{
    EntSpan line = f->out->headline;
    uint32_t i = span.begin;
    if (i < 3 || f->words[i].heading || (i >= line.begin && i < line.end)) return span;
    if (ent_finder_is(f, i - 1, "the")) i--; /* "Cities on the | Move Congress" */
    if (!link_word(f, i - 1) || f->tokens[i - 1].sentence_start) return span;
    uint32_t begin = i - 1;
    while (begin > 0 && i - 1 - begin < WORDS && front_word(f, begin - 1, i - 1) &&
           !f->tokens[begin].sentence_start)
        begin--;
    bool best = begin + 2 == i && ent_finder_is(f, begin, "best"); /* "including Best of | Riga" */
    if (begin == i - 1 || begin == 0 || f->tokens[begin].sentence_start ||
        !(best || opens_name(f, begin - 1)) || named_without_front(f, span, span.begin - begin))
        return span;
    while (f->unnamed.len && f->unnamed.at[f->unnamed.len - 1].begin >= begin)
        f->unnamed.len--; /* the front was taken for a name of its own */
    return (EntSpan){begin, span.end};
}
