#include "mention/currencies.h"

#include "base/ascii.h"

/* How often the country with CODE was counted, or NULL for no code. */
static uint32_t *times_of(EntNationCounts *nations, EntStr code)
{
    if (code.len < 2 || !ent_ascii_upper((unsigned char)code.ptr[0]) ||
        !ent_ascii_upper((unsigned char)code.ptr[1]))
        return NULL;
    return &nations->times[(code.ptr[0] - 'A') * 26 + (code.ptr[1] - 'A')];
}

static void count_nations(const EntFinder *f, EntNationCounts *nations)
{
    static const EntSenseType types[] = {ENT_SENSE_Name, ENT_SENSE_Demonym};
    nations->counted = true;
    for (uint32_t i = 0; i < f->count; i++)
        for (size_t t = 0; f->words[i].capital && t < sizeof types / sizeof *types; t++) {
            uint32_t length;
            const EntSense *s =
                ent_lexicon_longest(f->lexicon, f->doc, i, f->count, types[t], &length);
            uint32_t *times =
                s && ent_class_top(s->kind) == ENT_CLASS_Place ? times_of(nations, s->code) : NULL;
            if (times) ++*times;
        }
}

const EntSense *ent_currency_of_text(const EntFinder *f, EntNationCounts *nations,
                                     const EntSense *sense)
{
    const EntSense *best = sense;
    uint32_t most = 0;
    for (const EntSense *s = sense; s; s = s->next) {
        bool alone = s == sense && !s->next;
        if (s->type != ENT_SENSE_Currency || alone) continue;
        if (!nations->counted) count_nations(f, nations);
        const uint32_t *times = times_of(nations, s->code);
        if (!times || *times <= most) continue;
        most = *times;
        best = s;
    }
    return best;
}
