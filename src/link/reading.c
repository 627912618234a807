#include "link/reading.h"

/* What a sign of each type is worth, and how far the best must lead. A sentence and an opening
 * together do not outweigh a capital's fame, a region beside the name does. */
static const double worth[ENT_SIGN_TYPES] = {[ENT_SIGN_BESIDE] = 9,
                                             [ENT_SIGN_TOGETHER] = 4,
                                             [ENT_SIGN_SENTENCE] = 2,
                                             [ENT_SIGN_OPENING] = 1,
                                             [ENT_SIGN_ARTICLE] = 2};
static const double FAME = 5, LEAST = 2, LEAD = 2;

/* People; how many times as many as the next has; as many for a country beside towns. */
enum { FAMOUS = 100000, TIMES = 20, COUNTRY_TIMES = 5 };

static bool has_main_name(const EntSense *reading, EntStr key)
{
    char folded[ENT_LEXICON_KEY];
    return ent_str_eq(ent_lexicon_fold(reading->label, folded, sizeof folded), key);
}

/* Fame needs people, of its own or as a country; and who bears a name as a by-name only ("Canton")
 * is not its best known bearer. */
size_t ent_place_default(const EntSense *const *readings, size_t count, EntStr key)
{
    size_t best = ENT_NO_READING;
    double next = 0, times = TIMES;
    bool others_main = false, only_towns = true;
    for (size_t i = 0; i < count; i++) {
        bool more = best == ENT_NO_READING || readings[i]->number > readings[best]->number;
        if (more) best = i;
    }
    if (best == ENT_NO_READING) return best;
    for (size_t i = 0; i < count; i++) {
        if (i == best) continue;
        others_main |= has_main_name(readings[i], key);
        only_towns &= readings[i]->kind == ENT_CLASS_City;
        /* a division without cities has no number: it may have as many as any */
        double people = readings[i]->number > 0 ? readings[i]->number : FAMOUS;
        if (people > next) next = people;
    }
    const EntSense *known = readings[best];
    if (count == 1 && (known->own || !known->code.len)) return best; /* a part of the world */
    bool country = known->kind == ENT_CLASS_Country;
    if (country && only_towns) times = COUNTRY_TIMES;
    if (!(country && count == 1) && (known->number < FAMOUS || known->number < times * next))
        return ENT_NO_READING;
    return others_main && !has_main_name(known, key) ? ENT_NO_READING : best;
}

/* How well a sign fits a reading: 0 not at all, 1 the same country, more in the same region. */
static double fit(const EntSense *reading, const EntPlaceSign *sign)
{
    if (!ent_str_eq(reading->code, sign->code)) return 0;
    if (!sign->region.len) return 1;
    EntStr region = reading->kind == ENT_CLASS_Region ? reading->label : reading->region;
    if (reading->kind == ENT_CLASS_Country) return 1;
    if (ent_str_eq_nocase(region, sign->region)) return sign->type == ENT_SIGN_BESIDE ? 1 : 1.5;
    return sign->type == ENT_SIGN_BESIDE ? 0 : 0.5;
}

static double score(const EntSense *reading, const EntPlaceSign *signs, size_t count)
{
    double best[ENT_SIGN_TYPES] = {0}, sum = 0;
    for (size_t i = 0; i < count; i++) {
        double value = fit(reading, &signs[i]) * signs[i].weight;
        if (value > best[signs[i].type]) best[signs[i].type] = value;
    }
    for (int type = 0; type < ENT_SIGN_TYPES; type++) sum += worth[type] * best[type];
    return sum;
}

const EntPlaceSign *ent_place_elsewhere(const EntSense *const *readings, size_t count,
                                        const EntPlaceSign *signs, size_t sign_count)
{
    for (size_t s = 0; s < sign_count; s++) {
        bool fits = signs[s].type != ENT_SIGN_BESIDE;
        for (size_t i = 0; !fits && i < count; i++)
            fits = readings[i]->kind == ENT_CLASS_Country || fit(readings[i], &signs[s]) > 0;
        if (!fits) return &signs[s];
    }
    return NULL;
}

size_t ent_place_choose(const EntSense *const *readings, size_t count, EntStr key,
                        const EntPlaceSign *signs, size_t sign_count)
{
    size_t best = ENT_NO_READING, famous = ent_place_default(readings, count, key);
    double most = 0, next = 0;
    if (ent_place_elsewhere(readings, count, signs, sign_count)) return ENT_NO_READING;
    for (size_t i = 0; i < count; i++) {
        double points = score(readings[i], signs, sign_count) + (i == famous ? FAME : 0);
        if (best == ENT_NO_READING || points > most) {
            next = best == ENT_NO_READING ? 0 : most;
            most = points;
            best = i;
        } else if (points > next) {
            next = points;
        }
    }
    return most >= LEAST && most - next >= LEAD ? best : ENT_NO_READING;
}
