/* Meetings, calls and journeys of officials that a headline says it is the report of: "Readout of
 * Minister Maria Lindberg's Call with Minister Jan Novak of Norway". */
#include "mention/finder.h"

/* "Readout", "Read-out", "Summary" at I, of what follows its "of" or "from"; the token behind, or
 * 0. */
static uint32_t opens_report(const EntFinder *f, uint32_t i)
{
    static const char *const nouns[] = {"readout", "readouts", "summary", "report", "statement"};
    if (!f->words[i].opens && i > f->out->headline.begin) return 0;
    if (ent_finder_is(f, i, "joint")) i++;
    uint32_t of = i + 1;
    if (ent_finder_is(f, i, "read") && ent_finder_is(f, i + 1, "-")) of = i + 3;
    if (of == i + 1 && !ENT_STR_AMONG(ent_finder_text(f, i), nouns)) return 0;
    bool links = ent_finder_is(f, of, "of") || ent_finder_is(f, of, "from") ||
                 ent_finder_is(f, of, "on") || ent_finder_is(f, of, "following");
    return links ? of + 1 + ent_finder_is(f, of + 1, "the") : 0;
}

/* What officials do abroad or with each other, by its noun at I. */
static EntClass official_deed(const EntFinder *f, uint32_t i)
{
    static const char *const meetings[] = {
        "meeting",     "meetings",      "call",  "calls",          "conversation",   "discussion",
        "discussions", "consultations", "talks", "teleconference", "videoconference"};
    static const char *const journeys[] = {"visit", "trip", "travel", "tour"};
    bool parties = ent_finder_is(f, i + 1, "with") || ent_finder_is(f, i + 1, "between");
    if (ENT_STR_AMONG(ent_finder_text(f, i), meetings) && parties) return ENT_CLASS_Meeting;
    bool goes = ENT_STR_AMONG(ent_finder_text(f, i), journeys);
    return goes ? ENT_CLASS_Visit : ENT_CLASS_NONE;
}

/* "Minister | Ann Lee Meeting with": a title before a name. */
static bool held_by_title(const EntFinder *f, uint32_t i, uint32_t end)
{
    return i + 2 < end && ent_finder_has(f, i, ENT_SENSE_Role) && f->words[i].capital &&
           f->words[i + 1].capital && !ent_finder_has(f, i + 1, ENT_SENSE_Role);
}

EntClass ent_reported_deed(const EntFinder *f, EntSpan *name)
{
    EntSpan line = f->out->headline;
    uint32_t begin = line.begin < line.end ? opens_report(f, line.begin) : 0;
    bool owned = false;
    if (!begin) return ENT_CLASS_NONE;
    for (uint32_t i = begin; i < line.end; i++) {
        EntClass kind = official_deed(f, i);
        owned |= ent_str_is(f->tokens[i].tag, "POS") || held_by_title(f, i, line.end);
        bool whose = owned || ent_finder_is(f, i + 1, "between") ||
                     (kind == ENT_CLASS_Visit && i > begin); /* "Cabinet Travel to Peru" */
        if (!whose || kind == ENT_CLASS_NONE) continue;
        *name = (EntSpan){begin, line.end};
        while (name->end > i + 1 && f->tokens[name->end - 1].pos == ENT_POS_PUNCT) name->end--;
        return name->end > i + 2 ? kind : ENT_CLASS_NONE;
    }
    return ENT_CLASS_NONE;
}
