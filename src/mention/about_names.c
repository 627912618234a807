/* Names with small words in them that nothing but the section about their bearer delimits: "About
 * Hands in Reach" on a line of its own, and "Hands in Reach is a charity" below it. Such a name is
 * found wherever the text has it. */
#include "mention/finder.h"

enum { FEWEST = 2, MOST = 8, SAID = 14 };

/* The name in the heading "About …" whose first token is I; empty where there is none. */
static EntSpan headed(const EntFinder *f, uint32_t i)
{
    if (i == 0 || !f->words[i - 1].opens || !ent_finder_is(f, i - 1, "about"))
        return (EntSpan){i, i};
    uint32_t end = i;
    while (end < f->count && end <= i + MOST && !f->words[end].opens) end++;
    if (end > i && ent_finder_is(f, end - 1, ":")) end--;
    bool fits = end >= i + FEWEST && end <= i + MOST && end < f->count &&
                (f->words[i].capital || f->words[i].digits) && f->words[end - 1].capital;
    return (EntSpan){i, fits ? end : i};
}

/* A preposition or the like inside the name, no particle of a person's: "in", "by the", "without".
 */
static bool has_small_word(const EntFinder *f, EntSpan name)
{
    static const char *const words[] = {"in",      "by",   "on",    "to",   "with", "at", "your",
                                        "our",     "my",   "from",  "that", "who",  "it", "up",
                                        "without", "into", "under", "is",   "are",  "we"};
    for (uint32_t i = name.begin + 1; i < name.end; i++)
        if (!f->words[i].capital && ENT_STR_AMONG(ent_finder_text(f, i), words)) return true;
    return false;
}

/* What stands behind the name that ends before I tells that a body bears it: "is a charity",
 * "provides". */
static bool said_of_body(const EntFinder *f, uint32_t i)
{
    static const EntSenseType others[] = {ENT_SENSE_ThingNoun, ENT_SENSE_InitiativeHead,
                                          ENT_SENSE_EventHead, ENT_SENSE_PeopleNoun};
    if (ent_finder_is(f, i, "(") && ent_finder_is(f, i + 2, ")")) i += 3;
    bool is = ent_finder_is(f, i, "is") || ent_finder_is(f, i, "was") || ent_finder_is(f, i, ",");
    if (!is) return ent_finder_has(f, i, ENT_SENSE_BodyVerb);
    for (uint32_t k = i + 1; k < f->count && k < i + SAID && !f->words[k].opens; k++) {
        bool inner = f->tokens[k + 1 < f->count ? k + 1 : k].pos == ENT_POS_NOUN;
        if (ent_finder_has(f, k, ENT_SENSE_BodyNoun) || ent_finder_has(f, k, ENT_SENSE_OrgHead))
            return true;
        for (size_t s = 0; s < sizeof others / sizeof *others; s++)
            if (ent_finder_has(f, k, others[s]) && f->tokens[k].pos == ENT_POS_NOUN && !inner)
                return false;
    }
    return false;
}

EntStatus ent_find_about_names(EntFinder *f)
{
    for (uint32_t i = 1; i < f->count; i++) {
        EntSpan name = headed(f, i);
        if (name.end == name.begin || !has_small_word(f, name)) continue;
        if (!ent_finder_repeats(f, name.end, name) || !f->words[name.end].opens) continue;
        uint32_t behind = name.end + (name.end - name.begin);
        if (!said_of_body(f, behind)) continue;
        for (uint32_t k = ent_finder_first(f, f->tokens[i].text); k < f->count;
             k = ent_finder_again(f, k)) {
            EntSpan span = {k, k + (name.end - name.begin)};
            if (ent_finder_repeats(f, k, name) && !f->taken[k])
                ENT_TRY(ent_finder_add_name(f, span, ENT_CLASS_Company, ENT_STRENGTH_SURE));
        }
    }
    return ENT_OK;
}
