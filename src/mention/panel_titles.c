/* Titles of panels that a programme tells by its rows: a line above "Moderator: …" or "Panelists:
 * …". Such titles have no event's head of their own. */
#include "mention/finder.h"

/* The end of the paragraph that opens at I, or 0 where it is longer than a title. */
static uint32_t row_end(const EntFinder *f, uint32_t i)
{
    enum { TITLE = 18 };
    for (uint32_t k = i + 1; k <= i + TITLE; k++)
        if (k >= f->count || f->words[k].opens) return k;
    return 0;
}

/* "Moderator:", "Moderated by", "Panelists:" at I. */
static bool panel_row(const EntFinder *f, uint32_t i)
{
    static const char *const labels[] = {"moderator",    "moderators", "panelist",   "panelists",
                                         "panellist",    "panellists", "discussant", "discussants",
                                         "co-moderator", "respondent"};
    if (i >= f->count || !f->words[i].opens) return false;
    if (ent_finder_is(f, i, "moderated")) return ent_finder_is(f, i + 1, "by");
    return ENT_STR_AMONG(ent_finder_text(f, i), labels) && ent_finder_is(f, i + 1, ":");
}

/* The words of TITLE that say something begin with capitals, and are two at least. */
static bool headline_case(const EntFinder *f, EntSpan title)
{
    uint32_t content = 0, capitals = 0;
    for (uint32_t i = title.begin; i < title.end; i++) {
        content += f->words[i].letters && !f->words[i].function;
        capitals += f->words[i].letters && !f->words[i].function && f->words[i].capital;
    }
    return content >= 2 && capitals * 4 >= content * 3;
}

uint32_t ent_panel_title(const EntFinder *f, uint32_t i, EntSpan *name)
{
    if (!f->words[i].opens || !f->words[i].letters) return 0;
    uint32_t end = row_end(f, i);
    if (!end || !panel_row(f, end) || panel_row(f, i)) return 0;
    if (ent_finder_is(f, end - 1, ".")) return 0; /* a sentence */
    *name = (EntSpan){i, end};
    while (name->end > name->begin && f->tokens[name->end - 1].pos == ENT_POS_PUNCT) name->end--;
    return headline_case(f, *name) ? end : 0;
}
