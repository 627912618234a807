/* Places that a way joins: "the line between Quorva and Tolma", "201 km from Quorva to Tolma". */
#include "mention/name_parts.h"

enum { NAME = 4 }; /* words of one end, at most */

/* "201 km |", "203 kilometers of pipe |", "the railway |", "flights |": ends before token I. */
static bool way_before(const EntFinder *f, uint32_t i)
{
    return i > 0 && (ent_lexicon_lists(f->lexicon, f->tokens[i - 1].lemma, ENT_WORDS_Way) ||
                     ent_lexicon_lists(f->lexicon, ent_finder_text(f, i - 1), ENT_WORDS_Way));
}

/* A name of few capitals begins at I: the token behind it, or I. */
static uint32_t name_at(const EntFinder *f, uint32_t i)
{
    uint32_t k = i;
    while (k < i + NAME && k < f->count && f->words[k].capital && f->words[k].letters) k++;
    return k;
}

/* "from | Quorva to Tolma", "between | Quorva and Tolma", with SPAN the first end. */
static bool first_end(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i < 2 || name_at(f, span.end + 1) == span.end + 1) return false;
    bool between = ent_finder_is(f, i - 1, "between") && ent_finder_is(f, span.end, "and");
    bool from = ent_finder_is(f, i - 1, "from") && ent_finder_is(f, span.end, "to");
    return (between || from) && way_before(f, i - 1);
}

/* "from Quorva to | Tolma", "between Quorva and | Tolma", with SPAN the second end. */
static bool second_end(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    if (i < 4) return false;
    bool and = ent_finder_is(f, i - 1, "and"), to = ent_finder_is(f, i - 1, "to");
    if (!and&&!to) return false;
    uint32_t k = i - 1;
    while (k > 0 && k + NAME + 1 > i && f->words[k - 1].capital) k--; /* taken by now */
    if (k == i - 1 || k < 2) return false;
    bool opened = ent_finder_is(f, k - 1, and? "between" : "from");
    return opened && way_before(f, k - 1);
}

bool ent_end_of_way(const EntFinder *f, EntSpan span)
{
    bool more = span.end < f->count &&
                (f->words[span.end].capital || ent_str_is(f->tokens[span.end].tag, "POS"));
    return span.end - span.begin <= NAME && !more && (first_end(f, span) || second_end(f, span));
}
