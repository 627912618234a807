/* Venues whose names do not end in their head noun: "at the Harbour Hotel & Casino". */
#include "mention/finder.h"

/* A head noun of venues that stands in SPAN, not only at its end: the noun, or NULL. */
static const EntSense *venue_head(const EntFinder *f, EntSpan span)
{
    const EntSense *weak = NULL;
    for (uint32_t i = span.begin + 1; i <= span.end; i++) {
        const EntSense *head =
            ent_words_head(f->lexicon, f->doc, span.begin, i, ENT_SENSE_PlaceHead, NULL);
        if (!head || head->kind != ENT_CLASS_Venue) continue;
        if (!head->weak) return head;
        weak = head;
    }
    return weak;
}

EntTyping ent_venue_typing(const EntFinder *f, EntSpan span)
{
    const EntTyping none = {ENT_CLASS_NONE, ENT_STRENGTH_GUESS, NULL};
    if (span.begin < 2 || span.end - span.begin < 2) return none;
    bool the = ent_finder_is(f, span.begin - 1, "the");
    uint32_t at = the ? span.begin - 2 : span.begin - 1;
    if (!ent_finder_is(f, at, "at") && !(the && ent_finder_is(f, at, "in"))) return none;
    const EntSense *head = venue_head(f, span);
    bool enough = head && (!head->weak || (the && ent_finder_is(f, at, "at")));
    return enough ? (EntTyping){ENT_CLASS_Venue, ENT_STRENGTH_SURE, NULL} : none;
}
