#include "link/agency.h"

#include "base/ascii.h"

bool ent_called_by_letters(const EntEntity *e)
{
    enum { SHORTEST = 3, LONGEST = 6 };
    if (e->kind != ENT_CLASS_GovernmentBody || e->name.len < SHORTEST || e->name.len > LONGEST)
        return false;
    for (size_t i = 0; i < e->name.len; i++)
        if (!ent_ascii_upper((unsigned char)e->name.ptr[i])) return false;
    return true;
}

/* How often the text names ENTITY before token I. */
static uint32_t times_named(const EntHomes *text, uint32_t entity, uint32_t i)
{
    uint32_t n = 0;
    for (uint32_t k = 0; k < text->named; k++)
        n += text->links->entity_of[k] == entity && text->mentions->list.at[k].tokens.end <= i;
    return n;
}

uint32_t ent_agency_of_text(const EntHomes *text, uint32_t i, uint32_t latest)
{
    enum { OFTEN = 3, TIMES = 2 };
    uint32_t most = 0, best = latest;
    for (uint32_t e = 0; e < text->entities->len; e++) {
        uint32_t n = ent_called_by_letters(&text->entities->at[e]) ? times_named(text, e, i) : 0;
        if (n <= most) continue;
        most = n;
        best = e;
    }
    bool outweighs =
        most >= OFTEN && (latest == ENT_UNLINKED || most >= TIMES * times_named(text, latest, i));
    return outweighs ? best : latest;
}
