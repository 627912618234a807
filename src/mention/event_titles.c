/* What a heading's capitals set before an event's name, and what is no name at all. */
#include "mention/finder.h"

EntSpan ent_event_without_deed(const EntFinder *f, EntSpan span)
{
    static const char *const deeds[] = {"sponsorship", "participation", "lineup",   "line-up",
                                        "line",        "role",          "presence", "sponsor",
                                        "agenda",      "registration",  "support",  "tickets",
                                        "winners",     "speakers",      "finalists"};
    static const char *const links[] = {"of", "in", "at", "for", "to"};
    enum { REACH = 4 };
    for (uint32_t i = span.begin + 1; i + 2 < span.end && i < span.begin + REACH; i++) {
        if (!ENT_STR_AMONG(ent_finder_text(f, i), links)) continue;
        if (!ENT_STR_AMONG(ent_finder_text(f, i - 1), deeds)) return span;
        uint32_t next = ent_finder_is(f, i + 1, "the") ? i + 2 : i + 1;
        return (EntSpan){next, span.end};
    }
    return span;
}

bool ent_praised_event(const EntFinder *f, EntSpan span)
{
    static const char *const praise[] = {
        "a",        "an",         "most",      "premier",  "major",        "largest",
        "biggest",  "ambitious",  "weeklong",  "upcoming", "star-studded", "featured",
        "flagship", "next",       "exclusive", "private",  "must",         "attend",
        "free",     "-",          "long",      "week",     "first",        "-ever",
        "ever",     "successful", "iconic",    "runway",   "full"};
    uint32_t length;
    const EntSense *head =
        ent_words_head(f->lexicon, f->doc, span.begin, span.end, ENT_SENSE_EventHead, &length);
    if (!head || span.end - span.begin <= length) return false;
    for (uint32_t i = span.begin; i < span.end - length; i++)
        if (!ENT_STR_AMONG(ent_finder_text(f, i), praise)) return false;
    return true;
}
