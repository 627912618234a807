/* Lists of details below an invitation: "When: …", "Where: …". */
#include "fact/details.h"

enum { NEAR = 4 }; /* tokens of a label, "Date and time:" */

static bool among_texts(const EntDoc *doc, EntSpan p, uint32_t end, const char *const words[],
                        size_t n)
{
    for (uint32_t i = p.begin; i < end; i++)
        for (size_t k = 0; k < n; k++)
            if (ent_str_eq_nocase(doc->tokens.at[i].text, ent_str(words[k]))) return true;
    return false;
}

/* The token behind the label's colon, where paragraph P opens with one, else 0. */
static uint32_t behind_label(const EntDoc *doc, EntSpan p)
{
    for (uint32_t i = p.begin + 1; i < p.end && i <= p.begin + NEAR; i++)
        if (ent_str_is(doc->tokens.at[i].text, ":")) return i + 1;
    return 0;
}

EntDetail ent_detail_at(const EntDoc *doc, size_t paragraph, EntSpan *value)
{
    static const char *const things[] = {"what", "event"};
    static const char *const times[] = {"when", "date", "dates"};
    static const char *const places[] = {"where", "location", "venue", "place"};
    EntSpan p = doc->paragraphs.at[paragraph];
    uint32_t begin = p.begin < p.end ? behind_label(doc, p) : 0;
    if (!begin) return ENT_DETAIL_NONE;
    bool time = among_texts(doc, p, begin, times, sizeof times / sizeof *times);
    bool place = among_texts(doc, p, begin, places, sizeof places / sizeof *places);
    bool what =
        !time && !place && among_texts(doc, p, begin, things, sizeof things / sizeof *things);
    if (time == place && !what) return ENT_DETAIL_NONE;
    *value = (EntSpan){begin, p.end};
    if (begin == p.end) {
        if (paragraph + 1 == doc->paragraphs.len) return ENT_DETAIL_NONE;
        *value = doc->paragraphs.at[paragraph + 1];
        if (place && paragraph + 2 < doc->paragraphs.len && /* venue, and its address below */
            !behind_label(doc, doc->paragraphs.at[paragraph + 2]))
            value->end = doc->paragraphs.at[paragraph + 2].end;
    }
    return what ? ENT_DETAIL_WHAT : time ? ENT_DETAIL_TIME : ENT_DETAIL_PLACE;
}
