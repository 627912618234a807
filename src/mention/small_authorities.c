/* Authorities that news names in small letters: "the Riga city government", "the Latvian
 * agriculture ministry". */
#include "mention/name_parts.h"

/* "municipal |", "regional |": whose of the authorities of a place. */
static bool tier(const EntFinder *f, uint32_t i)
{
    static const char *const tiers[] = {"city",         "municipal", "provincial", "regional",
                                        "state",        "county",    "district",   "prefectural",
                                        "metropolitan", "cantonal",  "federal",    "town"};
    return ent_finder_small(f, i) && ENT_STR_AMONG(ent_finder_text(f, i), tiers);
}

/* "government" behind a place and the tier at I; the token behind, or 0. */
static uint32_t behind_tier(const EntFinder *f, uint32_t i)
{
    static const char *const heads[] = {"government", "council",  "administration",
                                        "parliament", "assembly", "authority"};
    bool body =
        tier(f, i) && ent_finder_small(f, i + 1) && ENT_STR_AMONG(ent_finder_text(f, i + 1), heads);
    return body ? i + 2 : 0;
}

/* "agriculture ministry", "energy and water ministry" from I on; the token behind, or 0. */
static uint32_t behind_portfolio(const EntFinder *f, uint32_t i)
{
    enum { WORDS = 5 };
    for (uint32_t k = i; k < i + WORDS && ent_finder_small(f, k); k++) {
        if (ent_finder_is(f, k, "ministry")) return k > i ? k + 1 : 0;
        uint8_t pos = f->tokens[k].pos;
        bool field = pos == ENT_POS_NOUN || pos == ENT_POS_ADJ || pos == ENT_POS_PROPN;
        if (!field && !(k > i && ent_finder_is(f, k, "and"))) return 0;
    }
    return 0;
}

/* "parliament", "immigration service" behind a nation from I on; the token behind, or 0. */
static uint32_t behind_organ(const EntFinder *f, uint32_t i)
{
    static const char *const organs[] = {"parliament", "navy",    "army",    "coastguard", "senate",
                                         "presidency", "cabinet", "embassy", "consulate"};
    static const char *const duties[] = {"immigration",  "customs",    "prison", "meteorological",
                                         "weather",      "postal",     "forest", "border",
                                         "intelligence", "prosecution"};
    static const char *const heads[] = {"service", "agency", "authority", "administration",
                                        "guard"};
    if (ent_finder_small(f, i) && ENT_STR_AMONG(ent_finder_text(f, i), organs)) return i + 1;
    if (ent_finder_is(f, i, "coast") && ent_finder_is(f, i + 1, "guard")) return i + 2;
    if (ent_finder_is(f, i, "central") && ent_finder_is(f, i + 1, "bank")) return i + 2;
    bool office = ent_finder_small(f, i) && ENT_STR_AMONG(ent_finder_text(f, i), duties) &&
                  ent_finder_small(f, i + 1) && ENT_STR_AMONG(ent_finder_text(f, i + 1), heads);
    return office ? i + 2 : 0;
}

uint32_t ent_small_authority(const EntFinder *f, uint32_t i)
{
    uint32_t length = 1, end = 0;
    bool inside = i > 0 && !f->words[i - 1].function &&
                  (ent_finder_capital(f, i - 1) || ent_glued_hyphen(f, i - 1));
    if (!ent_finder_capital(f, i) || inside || f->words[i].heading || f->taken[i]) return 0;
    const EntSense *place =
        ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Name, &length);
    if (place && ent_class_top(place->kind) == ENT_CLASS_Place) end = behind_tier(f, i + length);
    if (!end && ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Demonym, &length))
        end = behind_portfolio(f, i + length);
    if (!end && ent_lexicon_longest(f->lexicon, f->doc, i, f->count, ENT_SENSE_Demonym, &length))
        end = behind_organ(f, i + length);
    bool compound = end > 0 && end < f->count && f->tokens[end].pos == ENT_POS_NOUN;
    return compound ? 0 : end;
}
