/* Shops and offices that only their address shows: "Quorvane, 12 Linden Road, Boston, MA 02118" as
 * a line of its own. */
#include "mention/finder.h"

/* "12 Linden" at token I: where a street's number may stand. */
static bool street_number(const EntFinder *f, uint32_t i)
{
    enum { LONGEST = 5 };
    return i + 1 < f->count && f->words[i].digits && f->tokens[i].text.len <= LONGEST &&
           !f->words[i].opens && !f->words[i + 1].opens && f->words[i + 1].capital;
}

/* A city or region stands in the rest of the line from I on. */
static bool place_in_line(const EntFinder *f, uint32_t i)
{
    enum { REACH = 14 };
    for (size_t k = 0; k < f->out->list.len; k++) {
        const EntMention *m = &f->out->list.at[k];
        uint32_t begin = m->tokens.begin;
        bool town = m->type == ENT_MENTION_ENTITY &&
                    (m->kind == ENT_CLASS_City || m->kind == ENT_CLASS_Region);
        if (!town || begin <= i || begin > i + REACH) continue;
        uint32_t t = i;
        while (t < begin && !f->words[t + 1].opens) t++;
        if (t == begin) return true;
    }
    return false;
}

/* SPAN is what a line is headed by, before its address. */
static bool heads_row(const EntFinder *f, EntSpan span)
{
    uint32_t i = span.begin;
    bool bullet = i > 0 && !f->words[i - 1].letters && !f->words[i - 1].digits;
    bool opens = f->words[i].opens || (bullet && f->words[i - 1].opens);
    return opens && ent_finder_is(f, span.end, ",") && street_number(f, span.end + 1) &&
           place_in_line(f, span.end + 1);
}

EntStatus ent_find_addressed(EntFinder *f)
{
    for (size_t k = 0; k < f->out->list.len; k++) {
        EntMention *m = &f->out->list.at[k];
        bool doubtful = m->type == ENT_MENTION_ENTITY && m->strength < ENT_STRENGTH_SURE &&
                        ent_class_top(m->kind) == ENT_CLASS_Organisation;
        if (doubtful && heads_row(f, m->tokens)) m->strength = ENT_STRENGTH_SURE;
    }
    size_t kept = 0;
    for (size_t n = 0; n < f->unnamed.len; n++) {
        EntSpan span = f->unnamed.at[n];
        if (!heads_row(f, span)) {
            f->unnamed.at[kept++] = span;
            continue;
        }
        ENT_TRY(ent_finder_add_name(f, span, ENT_CLASS_Company, ENT_STRENGTH_SURE));
    }
    f->unnamed.len = kept;
    return ENT_OK;
}
