/* Other editions of the event that a text is about: "The first edition was held in Riga in 2021",
 * "Its next edition is scheduled for May", "the previous summit, held in Oslo". */
#include "base/ordinal.h"
#include "mention/finder.h"

enum { REACH = 12 };

/* What a word before "edition" says of its time. */
typedef enum When { NO_TIME, BEFORE, AFTER, COUNTED } When;

static When when_of(const EntFinder *f, uint32_t i)
{
    static const char *const before[] = {"previous", "preceding", "last"};
    static const char *const counted[] = {"inaugural", "maiden"};
    EntStr text = ent_finder_text(f, i);
    if (ENT_STR_AMONG(text, before)) return BEFORE;
    if (ent_str_is(text, "next")) return AFTER;
    return ENT_STR_AMONG(text, counted) || ent_ordinal_number(text) ? COUNTED : NO_TIME;
}

/* The noun at I stands for an event of a row. */
static bool edition_noun(const EntFinder *f, uint32_t i, When when)
{
    if (ent_finder_is(f, i, "edition")) return true;
    const EntSense *head = ent_words_head(f->lexicon, f->doc, i, i + 1, ENT_SENSE_EventHead, NULL);
    return when == BEFORE && head && !head->weak && !head->plural &&
           head->kind != ENT_CLASS_Visit && head->kind != ENT_CLASS_Meeting;
}

static bool determined(const EntFinder *f, uint32_t i)
{
    const EntToken *t = &f->tokens[i];
    return ent_finder_is(f, i, "the") || ent_finder_is(f, i, "its") || ent_str_is(t->tag, "POS");
}

/* "edition | of the Harbour Forum": the one that has this name. */
static bool of_named(const EntFinder *f, uint32_t end)
{
    if (!ent_finder_is(f, end, "of")) return false;
    uint32_t i = end + 1 + (ent_finder_is(f, end + 1, "the") || ent_finder_is(f, end + 1, "its"));
    return i < f->count && f->words[i].capital;
}

/* A place or a day, month or year of the clause behind END. */
static bool placed_behind(const EntFinder *f, uint32_t end)
{
    for (uint32_t k = end; k < f->count && k < end + REACH; k++) {
        const EntMention *m = ent_mention_from(f, k);
        if (f->tokens[k].sentence_start || ent_finder_is(f, k, ";")) return false;
        if (m && m->type == ENT_MENTION_DATE) return true;
        if (m && m->type == ENT_MENTION_ENTITY && ent_class_top(m->kind) == ENT_CLASS_Place)
            return true;
    }
    return false;
}

/* "was held", "took place", ", held in": what was, and is not announced. */
static bool is_past(const EntFinder *f, uint32_t end)
{
    static const char *const words[] = {"was", "were", "had", "took", "drew", "attracted", "held"};
    static const char *const future[] = {"will", "to", "is", "are", "has", "shall"};
    for (uint32_t k = end; k < f->count && k < end + REACH; k++) {
        if (f->tokens[k].sentence_start || ENT_STR_AMONG(ent_finder_text(f, k), future))
            return false;
        if (ENT_STR_AMONG(ent_finder_text(f, k), words)) return true;
    }
    return false;
}

/* "edition | of the forum |, held": END, or the end of the noun of the event behind it. */
static uint32_t behind_noun(const EntFinder *f, uint32_t end)
{
    bool the = ent_finder_is(f, end, "of") && ent_finder_is(f, end + 1, "the");
    return the && ent_finder_has(f, end + 2, ENT_SENSE_EventHead) && !f->taken[end + 2] ? end + 3
                                                                                        : end;
}

/* "last year's | edition" at I, with a place or a day behind it. */
static EntSpan edition_of_year(const EntFinder *f, uint32_t i)
{
    EntSpan none = {0, 0};
    bool year = i > 2 && !f->taken[i] && ent_finder_is(f, i, "edition") &&
                ent_str_is(f->tokens[i - 1].tag, "POS") && ent_finder_is(f, i - 2, "year") &&
                (ent_finder_is(f, i - 3, "last") || ent_finder_is(f, i - 3, "next"));
    if (!year || of_named(f, i + 1) || !placed_behind(f, i + 1)) return none;
    return (EntSpan){i - 3, behind_noun(f, i + 1)};
}

EntSpan ent_other_edition(const EntFinder *f, uint32_t i)
{
    EntSpan none = {0, 0}, of_year = edition_of_year(f, i);
    if (of_year.end) return of_year;
    if (i < 2 || f->taken[i] || f->tokens[i].sentence_start) return none;
    When when = when_of(f, i - 1);
    if (when == NO_TIME || !edition_noun(f, i, when) || !determined(f, i - 2)) return none;
    if (of_named(f, i + 1) || !placed_behind(f, i + 1)) return none;
    if (when == COUNTED && !is_past(f, i + 1)) return none;
    return (EntSpan){i - 1, behind_noun(f, i + 1)};
}
