/* Companies that a pronoun shows: "Quorva today announced the launch of its pump", "Quorva, a maker
 * of pumps, announced that it will grow". A person would say "he" or "she". */
#include "mention/deal_party.h"

/* "Quorva, a leading maker of pumps, | announced": behind the apposition at I, or I. */
static uint32_t behind_apposition(const EntFinder *f, uint32_t i)
{
    enum { MOST = 24 };
    bool opens = ent_finder_is(f, i, ",") &&
                 (ent_finder_is(f, i + 1, "a") || ent_finder_is(f, i + 1, "an") ||
                  ent_finder_is(f, i + 1, "the"));
    if (!opens) return i;
    for (uint32_t k = i + 2; k < f->count && k < i + MOST && !f->words[k].opens; k++)
        if (ent_finder_is(f, k, ",") && ent_finder_small(f, k + 1) &&
            (f->tokens[k + 1].pos == ENT_POS_VERB || f->tokens[k + 1].pos == ENT_POS_AUX ||
             ent_finder_is(f, k + 1, "today")))
            return k + 1;
    return i;
}

/* "has recently", "today": behind such words from I on. */
static uint32_t behind_adverbs(const EntFinder *f, uint32_t i)
{
    static const char *const words[] = {"today", "has", "have", "also", "is", "will"};
    enum { MOST = 4 };
    for (uint32_t n = 0; n < MOST && ent_finder_small(f, i); n++, i++)
        if (!ENT_STR_AMONG(ent_finder_text(f, i), words) && f->tokens[i].pos != ENT_POS_ADV) break;
    return i;
}

/* "its pump", "the launch of its pump", "a new branch for its pumps": whose is what the verb before
 * I acts on, before any other name. */
static bool its_own(const EntFinder *f, uint32_t i)
{
    enum { MOST = 5 };
    for (uint32_t k = i; k < i + MOST && ent_finder_small(f, k); k++) {
        if (ent_finder_is(f, k, "its")) return true;
        bool list = ent_finder_is(f, k, "and") || ent_finder_is(f, k, "that");
        if (list || f->tokens[k].pos == ENT_POS_VERB || f->tokens[k].pos == ENT_POS_PRON)
            return false;
    }
    return false;
}

bool ent_announces_its(const EntFinder *f, EntSpan span)
{
    if (f->words[span.begin].heading) return false;
    uint32_t i = behind_adverbs(f, behind_apposition(f, span.end));
    if (!ent_finder_small(f, i) || f->tokens[i].pos != ENT_POS_VERB ||
        !ent_lexicon_lists(f->lexicon, f->tokens[i].lemma, ENT_WORDS_AnnounceVerb))
        return false;
    bool tells = ent_finder_is(f, i + 1, "that") && ent_finder_is(f, i + 2, "it");
    return tells || its_own(f, i + 1);
}
